import { isGivenName } from '../names/first-names.ts'
import type { Names } from '../names/name-table.ts'
import { isNotGiven } from '../names/not-given.ts'
import { isCapitalised, isDash } from './around.ts'
import { casingIn, type Spot } from './context.ts'
import { isTitleWord } from './titles.ts'
import { GIVEN_TOO, GOVERNING, PERSON_LIKE, SURNAME_TOO } from './word-lists.ts'

/** A sentence, a quotation or an item starts after this. */
const STARTS = /(?:^|[.!?…:"“„«»(\n])\s*$/u

/** 'Ivanka Trump', 'Spike Lee': somebody else's first name is right before it. */
export function isOtherPerson(spot: Spot): boolean {
  const { near, block, i, at, names } = spot
  const { before } = near
  if (isSecondHalf(spot)) return true
  if (before === '' || !isCapitalised(before) || isNotGiven(before, names.parts)) return false
  // French 'M.' is a form of address, not an initial.
  if (before === 'M' && spot.language?.startsWith('fr')) return false
  if (isTitleWord(before) || /['’]s?$/.test(before)) return false
  const { aliases } = at
  const isCountry = PERSON_LIKE.has(aliases[0]?.text ?? '') && !aliases.some((a) => a.kind === 'surname')
  if (casingIn(spot) !== 'sentence' || (isCountry && !SURNAME_TOO.has(aliases[0]?.text ?? '')))
    return isGivenName(before, names)
  // 'Selon Macron', 'Между Рейганом': every sentence starts with a capital.
  if (names.local && STARTS.test(block.text.slice(Math.max(0, near.beforeStart - 3), near.beforeStart)))
    return isGivenName(before, names)
  // A word of another name or a country is no first name: 'US Trump', 'Russian Putin'; 'Ahmed' of 'Ahmed Sharif' is one,
  // though a leader has it as a surname.
  const last = block.candidates[i - 1]
  if (!last || last.end <= near.beforeStart) return true
  if (last.start !== near.beforeStart) return false
  // 'Georgia Meloni', but not 'in Georgia Meloni met …'
  if (names.parts.givenCountry.has(before))
    return !PLACE.test(block.text.slice(Math.max(0, last.start - 9), last.start))
  return last.aliases.every(({ kind }) => kind === 'surname') && isGivenName(before, names)
}

/** Before a country that is the place. */
const PLACE = /(?:^|\s)(?:in|of|from|to|for|with|by|at|near|like|outside|inside) $/i

/** 'Bruni-Sarkozy', but not 'pro-Putin' and 'Trump-Putin', where the first half is no name or one of ours. */
function isSecondHalf({ block: { text, candidates }, i, at: { start, aliases } }: Spot): boolean {
  if (!/[-\u2010-\u2011]/.test(text[start - 1] ?? '') || !aliases.some((a) => a.kind === 'surname'))
    return false
  if ((candidates[i - 1]?.end ?? -1) >= start - 1) return false
  return /\p{Lu}[\p{L}\p{M}]*$/u.test(text.slice(Math.max(0, start - 30), start - 1))
}

const HYPHENED = /[-‐‑](\p{L}+?)[sn]?(?!\p{L})/uy

/** 'Deutschland-Kurier', 'Konrad-Adenauer-Stiftung'. */
export function isHalfName({ hyphen }: Names['parts'], text: string, end: number): boolean {
  if (!isDash(text.charCodeAt(end))) return false
  HYPHENED.lastIndex = end
  return hyphen.has(HYPHENED.exec(text)?.[1] ?? '')
}

/** Up to three more words with capitals. */
const LONG_NAME = /(?:\s\p{Lu}[\p{L}’'-]*){2,4}/uy

/** 'Rajiv Gandhi Khel Ratna Award', 'Singapore Press Holdings': in running text, words with capitals up to one of some. */
export function isLongNameOf(spot: Spot, last: ReadonlySet<string>): boolean {
  const { near, at, block } = spot
  // Cheap, and true of most names.
  if (near.after !== '' && !isCapitalised(near.after)) return false
  LONG_NAME.lastIndex = at.end
  const words = LONG_NAME.exec(block.text)?.[0].split(/\s/) ?? []
  return words.some((word) => last.has(word)) && casingIn(spot) === 'sentence'
}

/** 'Trump Tower', 'Carter Page', 'Kim Yo-jong': a capitalised word follows that makes it another name. */
export function isPartOfName(spot: Spot): boolean {
  const { near, block, i, at, names } = spot
  if (near.owns || near.joined || near.after === '' || !isCapitalised(near.after)) return false
  if (names.parts.surname.has(near.after)) return true
  // 'Johnsons Partei': after a genitive comes what is his.
  const isGenitive =
    names.local?.hasGenitive && block.text[at.end - 1] === 's' && !at.aliases[0]?.text.endsWith('s')
  if (isGenitive) return false
  // In a headline only a surname that is also a first name can be part of a longer name: 'Paul Ryan'.
  if (casingIn(spot) !== 'sentence' && !isGivenName(at.aliases[0]?.text ?? '', names)) return false
  if (GOVERNING.has(near.after) || isNotGiven(near.after, names.parts)) return false
  if (isTitleWord(near.after)) return false
  const next = block.candidates[i + 1]
  if (!next || next.start > at.end + 2) return true
  // 'Chad Johnson' is one name, 'Trump Putin talks' are two.
  return GIVEN_TOO.has(at.aliases[0]?.text ?? '') && next.aliases.every((alias) => alias.kind === 'surname')
}
