import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'
import { holderOf } from './making.ts'
import { NOMINAL } from './noun-phrase.ts'
import { isClitic, type Phrase } from './phrase.ts'

/** 'Kallas, the EU's foreign policy chief, said' and 'the president, Emmanuel Macron, said': one with its apposition. */
export function apposed(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const isAfterComma = last && phrase.from === last.to + 1 && words[last.to]?.text === ','
    const closes = words[phrase.to]
    const isAside =
      isAfterComma &&
      (closes === undefined ||
        /^[,.;:)—–]$/.test(closes.text) ||
        lexicon.of.test(closes.lower) ||
        isUnclosed(phrase, last, out, words, lexicon))
    // 'El presidente de Francia Emmanuel Macron' has no comma.
    const isAfterCountry =
      lexicon.order === 'free' &&
      last?.kind === 'known' &&
      !last.person &&
      phrase.from === last.to &&
      phrase.person === 'one'
    const isAfterNoun = lexicon.order === 'free' && isNameAfter(phrase, words, lexicon)
    for (
      let whose =
        isAside || isAfterCountry ? last : isAfterNoun ? holderOf(phrase, out, words, lexicon) : undefined;
      whose;
      whose = holderOf(whose, out, words, lexicon) ?? (isAside ? officeOf(whose, out, words) : undefined)
    ) {
      if (whose.also || !isOneAnd(whose, phrase)) continue
      out[out.indexOf(whose)] = { ...whose, also: phrase }
      break
    }
    out.push(phrase)
  }
  return out
}

/** 'El presidente en ejercicio, Gabriel Boric,': the office before a preposition, at the start of its clause. */
function officeOf(phrase: Phrase, phrases: readonly Phrase[], words: readonly Word[]): Phrase | undefined {
  if (
    !/^(?:ejercicio|funciones|exercice|fonctions?|exercício|carica)$/u.test(words[phrase.head]?.lower ?? '')
  )
    return undefined
  return phrases.findLast((p) => p.to === phrase.from - 1 && p.person === 'one')
}

/** 'Le président tunisien, Kaïs Saïed a reçu': the second comma is left out as often as not. */
function isUnclosed(
  phrase: Phrase,
  last: Phrase | undefined,
  phrases: readonly Phrase[],
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const closes = words[phrase.to]
  if (lexicon.order !== 'free' || phrase.kind !== 'known' || phrase.person !== 'one' || !last || !closes)
    return false
  if (!/^(?:VERB|AUX)$/.test(closes.tag) && !isClitic(closes, lexicon)) return false
  let first: Phrase | undefined = last
  for (let whose: Phrase | undefined = last; whose; whose = holderOf(whose, phrases, words, lexicon))
    first = whose
  return first.kind === 'noun' && first.person === 'one' && first.from === 0
}

/** 'Le président de la République Emmanuel Macron': a leader's name after a noun that is no person. */
function isNameAfter(
  { kind, person, from, head }: Phrase,
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const before = words.slice(from, head)
  return (
    kind === 'known' &&
    person === 'one' &&
    before.some((w) => NOMINAL.has(w.tag)) &&
    !before.some((w) => lexicon.people.test(w.lower))
  )
}

/** Whether a name and a noun of a person can be the same. */
function isOneAnd(a: Phrase, b: Phrase): boolean {
  const isName = (p: Phrase): boolean => (p.kind === 'known' || p.kind === 'name') && p.person === 'one'
  const isNoun = (p: Phrase): boolean => p.kind === 'noun' && p.person === 'one'
  return (isName(a) && isNoun(b)) || (isNoun(a) && isName(b))
}
