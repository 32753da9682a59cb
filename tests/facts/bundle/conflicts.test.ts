import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE, mergeBundles } from '../../../facts/bundle/bundle.ts'
import { conflictsIn } from '../../../facts/bundle/conflicts.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import type { FactBundle } from '../../../facts/types.ts'
import { cardOf } from '../../../facts/views/card.ts'
import { world } from '../world.ts'

const article = (title: string, date: string, text: string, url?: string): FactBundle =>
  buildArticle(
    readArticle(
      `---\ntitle: ${title}\ndate: ${date}${url === undefined ? '' : `\nurl: ${url}`}\n---\n${text}`,
    ),
    world,
  )
const entity = (id: string) => world.entities.find((e) => e.id === id)
const told = (...bundles: FactBundle[]): string[] =>
  conflictsIn(bundles.reduce(mergeBundles, EMPTY_BUNDLE), entity)
    .map((c) => `${c.kind}: ${c.statement}`)
    .sort()

const MEETING = 'French President Emmanuel Macron met German Chancellor Friedrich Merz in'

describe('two sources on one event', () => {
  test('that give different days', () => {
    expect(
      told(
        article('A', '2025-05-12', `${MEETING} Paris on 7 May 2025.`),
        article('B', '2025-05-13', `${MEETING} Paris on 8 May 2025.`),
      ),
    ).toEqual([
      expect.stringMatching(
        /^date: ‘[AB]’ \(1[23] May 2025\) says [78] May 2025, ‘[AB]’ \(1[23] May 2025\) says [78] May 2025: .*Friedrich Merz/,
      ),
    ])
  })
  test('that give different places on one day', () => {
    const [conflict] = told(
      article('A', '2025-05-12', `${MEETING} Paris on 7 May 2025.`),
      article('B', '2025-05-13', `${MEETING} Berlin on 7 May 2025.`),
    )
    expect(conflict).toMatch(/^place: .*says in (?:Paris|Berlin), .*says in (?:Paris|Berlin)/)
  })
  test('that give different figures', () => {
    const [conflict] = told(
      article('A', '2025-05-12', 'Germany spent €5 billion for weapons this year.'),
      article('B', '2025-05-13', 'Germany spent €7 billion for weapons this year.'),
    )
    expect(conflict).toMatch(/^figure: .*says €[57] billion, .*says €[57] billion/)
  })
  test.each([
    ['the same', `${MEETING} Paris on 7 May 2025.`, `${MEETING} Paris on 7 May 2025. Then they left.`],
    ['two meetings', `${MEETING} Paris on 7 May 2025.`, `${MEETING} Berlin on 7 September 2025.`],
    [
      'other figures of other things',
      'Germany has 83 million people.',
      'Germany built 20 million cars last year.',
    ],
  ])('that tell %s do not differ', (_, a, b) => {
    expect(told(article('A', '2025-09-12', a), article('B', '2025-09-13', b))).toEqual([])
  })
  test('an earlier version of an article is no second source', () => {
    const url = 'https://news.example/a'
    const version = (saved: string, text: string): FactBundle => {
      const built = article('A', '2025-05-12', text, url)
      return { ...built, sources: built.sources.map((source) => ({ ...source, saved })) }
    }
    expect(
      told(
        version('2025-05-12T08:00:00.000Z', `${MEETING} Paris on 7 May 2025.`),
        version('2025-05-12T09:00:00.000Z', `${MEETING} Paris on 8 May 2025.`),
      ),
    ).toEqual([])
  })
})

test('an office that has ended since is told, with its end, and one that goes on is not', () => {
  const old = article(
    'Ottawa',
    '2024-03-01',
    'Canadian Prime Minister Justin Trudeau met Italian Prime Minister Giorgia Meloni.',
  )
  expect(told(old)).toEqual([
    'ended: ‘Ottawa’ (1 March 2024) calls Justin Trudeau Prime Minister of Canada; the table of offices has Justin Trudeau leave it on 14 March 2025.',
  ])
  expect(cardOf('leader:justin-trudeau', world, old)!.changed).toHaveLength(1)
  expect(cardOf('leader:giorgia-meloni', world, old)!.changed).toEqual([])
})
