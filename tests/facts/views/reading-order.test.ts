import { describe, expect, test } from 'vitest'
import { NAMED_AS } from '../../../facts/extract/naming.ts'
import { type OnPageSentence, worthOf } from '../../../facts/views/reading-order.ts'

const PLAIN: OnPageSentence = {
  ...{ near: 0.2, block: 5, part: 'subject', kind: 'mentioned', words: 15, strangers: 0 },
  ...{ hasBracket: false, isLoose: false, isJoined: false, isByOthers: false, isQuestion: false },
}
const worth = (change: Partial<OnPageSentence>): number => worthOf({ ...PLAIN, ...change })

describe('a sentence is worth reading sooner', () => {
  test.each<[string, Partial<OnPageSentence>, Partial<OnPageSentence>]>([
    ['that is nearer to the headline', { near: 0.4 }, {}],
    ['that stands earlier', { block: 2 }, {}],
    ['whose place is known', {}, { block: undefined }],
    ['that is about the headline than any meeting', { near: 0.4 }, { kind: 'meeting' }],
    ['that is about the headline than what somebody does', { near: 0.6, part: 'place' }, {}],
    ['that is a meeting', { kind: 'meeting' }, { kind: 'statement' }],
    ['with something that happens than an office', { kind: 'action' }, { kind: 'appointment' }],
    ['that needs no other', {}, { strangers: 1 }],
    ['with a name of its own', {}, { hasBracket: true }],
    ['that begins by itself', {}, { isJoined: true }],
    ['that begins with somebody who is known', { isJoined: true }, { isLoose: true }],
    ['that is no label', { words: 8 }, { words: 7 }],
    ['that is short', { words: 35 }, { words: 36 }],
    ['that is not very long', { words: 40 }, { words: 41 }],
    ['of their own', {}, { isByOthers: true }],
    ['that says something', {}, { isQuestion: true }],
  ])('%s', (_, sooner, later) => expect(worth(sooner)).toBeGreaterThan(worth(later)))
  test('by whoever acts, or is acted on; last where they are only named', () => {
    const parts = [...NAMED_AS, 'passing', 'aside'] as const
    const all = parts.map((part) => worth({ part }))
    expect(all).toEqual(all.toSorted((a, b) => b - a))
    expect(new Set(all).size).toBe(parts.length)
  })
  test('a short headline is as good as a longer one', () =>
    expect(worth({ part: 'headline', words: 6 })).toBe(worth({ part: 'headline', words: 12 })))
  test('no later place is any later than another', () =>
    expect(worth({ block: 12 })).toBe(worth({ block: 400 })))
})
