import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE, mergeBundles } from '../../../facts/bundle/bundle.ts'
import { conflictsIn } from '../../../facts/bundle/conflicts.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import type { FactBundle } from '../../../facts/types.ts'
import { world } from '../world.ts'

const article = (title: string, date: string, text: string, url?: string): FactBundle =>
  buildArticle(
    readArticle(
      `---\ntitle: ${title}\ndate: ${date}${url === undefined ? '' : `\nurl: ${url}`}\n---\n${text}`,
    ),
    world,
  )
const told = (...bundles: FactBundle[]): string[] =>
  conflictsIn(bundles.reduce(mergeBundles, EMPTY_BUNDLE)).map(({ kind, sides }) => {
    const said = sides.map(
      ({ source, says }) =>
        `${source.title} says ${typeof says === 'string' ? says : `${says.from}/${says.to}`}`,
    )
    return `${kind}: ${said.sort().join(', ')}`
  })

const MEETING = 'French President Emmanuel Macron met German Chancellor Friedrich Merz in'

describe('two sources on one event', () => {
  test('that give different days', () => {
    expect(
      told(
        article('A', '2025-05-12', `${MEETING} Paris on 7 May 2025.`),
        article('B', '2025-05-13', `${MEETING} Paris on 8 May 2025.`),
      ),
    ).toEqual(['date: A says 2025-05-07/2025-05-07, B says 2025-05-08/2025-05-08'])
  })
  test('that give different places on one day', () => {
    const [conflict] = told(
      article('A', '2025-05-12', `${MEETING} Paris on 7 May 2025.`),
      article('B', '2025-05-13', `${MEETING} Berlin on 7 May 2025.`),
    )
    expect(conflict).toBe('place: A says Paris, B says Berlin')
  })
  test('that give different figures', () => {
    const [conflict] = told(
      article('A', '2025-05-12', 'Germany spent €5 billion for weapons this year.'),
      article('B', '2025-05-13', 'Germany spent €7 billion for weapons this year.'),
    )
    expect(conflict).toBe('figure: A says €5 billion, B says €7 billion')
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
