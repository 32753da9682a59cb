import { hashOf } from '../text/letters.ts'
import type { Alias } from '../types.ts'
import type { Signs } from '../world/demonyms/signs.ts'
import type { OfficeSurnames } from '../world/local/surname-offices.ts'
import { type Candidate, candidateOf, type WordLookup } from './candidate.ts'
import type { LanguageNames, Names } from './name-table.ts'

export type SignFinder = (text: string, start: number) => Candidate | undefined

/** One or more characters that are a name where a pattern says so. */
interface Sign {
  readonly text: string
  /** The source of the pattern. */
  readonly source: string
  /** Compiled when a text first has the characters: a page has few of all names. */
  pattern?: RegExp
  readonly aliases: readonly Alias[]
  readonly office?: OfficeSurnames
  /** The titles of the office, once they were asked for. */
  fits?: RegExp
}

export function signFinder({ codes, patterns }: Signs, surnames: readonly OfficeSurnames[] = []): SignFinder {
  const signs = [
    // Each character has an expression of its own, which is much smaller than one for all.
    ...Object.entries(codes).map(([text, code]): Sign => {
      const own = patterns.filter((pattern) => pattern.includes(text))
      return {
        text,
        source: own.join('|'),
        aliases: [{ text, entity: `country:${code}`, kind: 'abbreviation' }],
      }
    }),
    ...surnames.flatMap((office) =>
      Object.entries(office.of).map(
        ([text, [before, ...leaders]]): Sign => ({
          text,
          source: `${before}${text} ?(${office.words})`,
          aliases: leaders.map((entity) => ({ text, entity, kind: 'surname' })),
          office,
        }),
      ),
    ),
  ]
  const byFirst = Map.groupBy(signs, ({ text }) => text.charCodeAt(0))
  return (text, start) => {
    for (const sign of byFirst.get(text.charCodeAt(start)) ?? []) {
      if (!text.startsWith(sign.text, start)) continue
      sign.pattern ??= new RegExp(sign.source, 'uy')
      sign.pattern.lastIndex = start
      const found = sign.pattern.exec(text)
      if (!found) continue
      const { aliases, office } = sign
      const candidate = { start, end: start + sign.text.length, aliases }
      if (!office) return candidate
      sign.fits ??= new RegExp(office.titles)
      return {
        ...candidate,
        title: { kind: 'office', shown: found[1] ?? '', fits: sign.fits, start },
        isThen: office.isThen,
      }
    }
    return undefined
  }
}

/** Katakana and its long vowel sign; not the dot between words. */
const isKatakana = (code: number): boolean => (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc

/** 'タイ' in 'スタイル': part of a longer word in katakana. */
function isInKatakana(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)]
  if (isKatakana(first) && isKatakana(text.charCodeAt(start - 1))) return true
  return isKatakana(last) && isKatakana(text.charCodeAt(end))
}

/** The expression for places inside a word; see `Signs.inside`. */
export function insideOf(local: LanguageNames | undefined): RegExp | undefined {
  const inside = local?.signs?.inside
  return inside === undefined ? undefined : new RegExp(inside, 'uy')
}

/** @param inside matches at places inside a word, where no name starts */
export function longestGlued(
  entriesOf: WordLookup,
  text: string,
  start: number,
  inside: RegExp | undefined,
): Candidate | undefined {
  const entries = entriesOf(text, start, start + 2, hashOf(text, start, start + 2))
  if (!entries) return undefined
  if (inside) {
    inside.lastIndex = start
    if (inside.test(text)) return undefined
  }
  const hit = entries.glued.find(
    (glued) => text.startsWith(glued.text, start) && !isInKatakana(text, start, start + glued.text.length),
  )
  return hit && candidateOf(start, start + hit.text.length, hit)
}

/** A bit for each UTF-16 unit: whether a name in a script without spaces may start with it. */
export function unspacedStarts({ table, added, local }: Names): Int32Array {
  const starts = new Int32Array(0x10000 / 32)
  for (const one of [table, added, local?.table])
    for (const char of one?.unspaced ?? '') {
      const code = char.charCodeAt(0)
      starts[code >> 5] = (starts[code >> 5] ?? 0) | (1 << (code & 31))
    }
  return starts
}

/** Whether a unit is one of `unspacedStarts`. */
export function isStart(starts: Int32Array, code: number): boolean {
  return (((starts[code >> 5] ?? 0) >> (code & 31)) & 1) === 1
}
