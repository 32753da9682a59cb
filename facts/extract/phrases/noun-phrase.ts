import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'
import { isGenitiveName, made, ORGANISATION, spanOf } from './making.ts'
import { isClitic, isPerson, type Phrase } from './phrase.ts'

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
export const NOMINAL = new Set(['NOUN', 'PROPN'])
const GENITIVE = /^['’]s?$/u

export function phraseAt(words: readonly Word[], from: number, lexicon: Lexicon): Phrase | undefined {
  const first = words[from]
  if (!first || first.isDate) return undefined
  if (first.quote) return { ...spanOf(words, from, from + 1), head: from, kind: 'speech' }
  if (first.tag === 'PRON' && !isPossessive(words, from, lexicon)) {
    if (lexicon.relative.test(first.lower) || isClitic(first, lexicon)) return undefined
    return { ...spanOf(words, from, from + 1), head: from, kind: 'pronoun' }
  }
  // 'Lo ha detto Meloni': with a capital an object pronoun looks like a name.
  if (
    first.tag === 'PROPN' &&
    !first.mention &&
    lexicon.clitic.test(first.lower) &&
    /^(?:AUX|VERB)$/.test(words[from + 1]?.tag ?? '')
  )
    return undefined
  let to = from
  for (; to < words.length; to++) {
    const word = words[to]
    if (!word || !goesOn(words, word, from, to, lexicon) || startsAnew(words, to, from, lexicon)) break
    if (lexicon.verbSecond && to > from && startsAnewInGerman(words, from, to, lexicon)) break
  }
  // Romance adjectives come after: 'le palais présidentiel'.
  const hasNoun =
    lexicon.order === 'free' && words.slice(from, to).some((w) => NOMINAL.has(w.tag) || w.mention)
  const ends = (w: Word | undefined): boolean =>
    w !== undefined && (NOMINAL.has(w.tag) || w.mention !== undefined || (hasNoun && w.tag === 'ADJ'))
  while (to > from && !ends(words[to - 1])) to--
  if (to === from) {
    // 'The rich': an adjective alone is nobody.
    return undefined
  }
  const head = headOf(words, from, to, lexicon)
  return made(words, from, head, to, lexicon)
}

/** German: an adjective or a number after a noun is another phrase's, except in 'Frankreichs neuer Präsident'. */
function startsAnewInGerman(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (!before || !word) return false
  if (isGenitiveName(word, lexicon)) return true
  // 'Fragte ein Bäcker Herrn Putin'
  if (NOMINAL.has(word.tag) && lexicon.notSubject.test(word.lower)) return true
  // 'Zudem traf Petra Muster Bundesrat Cassis'
  const isTitle =
    (word.tag === 'NOUN' && lexicon.people.test(word.lower)) || /(?:rat|rätin)$/u.test(word.lower)
  if (isTitle && before.tag === 'PROPN' && !before.mention && words[at - 2]?.tag === 'PROPN' && at - from > 1)
    return true
  // 'Kritisierte Ungarn Deutschland'
  const isCountry = before.mention !== undefined && !isPerson(before.mention.entity)
  const isPlain = isCountry && before.tag === 'PROPN' && before.mention?.alias !== 'abbreviation'
  if (isPlain && word.mention && word.tag === 'PROPN' && !isGenitiveName(before, lexicon)) return true
  // 'Hat ein Gericht Jan Muster verurteilt'
  const isBody =
    /(?:gericht|parlament|polizei|regierung|kommission|armee|senat|kongress|behörden?|justiz|staatsanwaltschaft)$/u
  if (word.tag === 'PROPN' && before.tag === 'NOUN' && isBody.test(before.lower)) return true
  // 'Am Montag in Peking Xi Jinping'
  const isLeader = word.mention !== undefined && isPerson(word.mention.entity)
  const isPlace = at === from + 1 && before.tag === 'PROPN' && !before.mention
  if (isLeader && isPlace && lexicon.place.test(words[from - 1]?.lower ?? '')) return true
  if (!NOMINAL.has(before.tag) || isGenitiveName(before, lexicon)) return false
  // 'Warf Israel Kriegsverbrechen vor'
  const isWhole =
    before.mention !== undefined && before.tag === 'PROPN' && before.mention.alias !== 'abbreviation'
  if (isWhole && NOMINAL.has(word.tag) && !word.mention) return true
  return /^(?:ADJ|NUM|DET)$/.test(word.tag)
}

/** Whether a phrase that starts at `from` includes the word at `at`. */
function goesOn(words: readonly Word[], word: Word, from: number, at: number, lexicon: Lexicon): boolean {
  if (word.isDate || word.quote) return false
  const before = words[at - 1]
  if (word.mention) {
    // Two names side by side are two, unless the first is a country's or takes a genitive: 'US Trump', 'Iran Putin'.
    if (at > from && before?.mention && before.tag !== 'NOUN' && isPerson(before.mention.entity)) return false
    return true
  }
  if (at > from && GENITIVE.test(word.text) && (NOMINAL.has(before?.tag ?? '') || before?.mention))
    return true
  if (word.tag === 'DET' || isPossessive(words, at, lexicon))
    return at === from || words[at - 1]?.tag === 'DET'
  if (word.tag === 'ADV' && at > from) return words[at + 1]?.tag === 'ADJ'
  if (word.tag === 'VERB' && at > from) {
    const next = words[at + 1]
    return (
      (word.form?.startsWith('Part') || /(?:ed|ing)$/.test(word.lower)) &&
      next !== undefined &&
      NOMINAL.has(next.tag) &&
      (words[at - 1]?.tag === 'DET' ||
        words[at - 1]?.tag === 'ADJ' ||
        GENITIVE.test(words[at - 1]?.text ?? ''))
    )
  }
  if (word.tag === 'PRON') return false
  if (isTitleOf(words, at, from, lexicon)) return true
  // 'a nommé Gabriel Attal premier ministre': in Romance languages a person's name ends the phrase.
  if (
    lexicon.order === 'free' &&
    at > from &&
    before?.mention &&
    isPerson(before.mention.entity) &&
    word.tag !== 'NUM' &&
    /^\p{Ll}/u.test(word.text)
  )
    return false
  return INSIDE.has(word.tag)
}

/** 'Secretary of State Antony Blinken', 'the Ministry of Defence', 'chief of staff': one title, and one phrase. */
function isTitleOf(words: readonly Word[], at: number, from: number, { order }: Lexicon): boolean {
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]
  if (order !== 'fixed' || at === from || words[at]?.lower !== 'of' || !next || next.mention) return false
  if (/^chiefs?$/.test(before)) return next.lower === 'staff'
  return /^(?:secretary|minister|ministry|department)$/.test(before) && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/**
 * 'El presidente de Francia Emmanuel Macron': after a country's name a leader's is another phrase, as it is after a
 * noun without an article that a verb is used with: 'a mis en cause Emmanuel Macron'.
 */
function startsAnew(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  const [before, word] = [words[at - 1]?.mention, words[at]?.mention]
  const lead = words[from - 1]
  if (
    lexicon.order === 'free' &&
    at === from + 1 &&
    word &&
    words[at]?.tag === 'PROPN' &&
    !before &&
    lead?.tag === 'ADP' &&
    !lexicon.of.test(lead.lower) &&
    words[from]?.tag === 'NOUN' &&
    ![lexicon.people, lexicon.bodies, lexicon.government].some((some) => some.test(words[from]?.lower ?? ''))
  )
    return true
  if (isAfterAdverbial(words, at, from, lexicon)) return true
  // 'A Palazzo Chigi Ursula von der Leyen'
  if (
    lexicon.order === 'free' &&
    word?.alias === 'name' &&
    lead?.tag === 'ADP' &&
    ORGANISATION.test(words[from]?.lower ?? '')
  )
    return true
  return (
    lexicon.order === 'free' &&
    at > from &&
    before !== undefined &&
    word !== undefined &&
    before.alias !== 'demonym' &&
    isPerson(word.entity)
  )
}

/** 'En ese sentido Duque reiteró': after a preposition and its noun, the one who acts is another phrase, without a comma between. */
function isAfterAdverbial(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  const [word, lead, last] = [words[at], words[from - 1], words[at - 1]]
  if (lexicon.order !== 'free' || at === from || lead?.tag !== 'ADP' || word?.tag !== 'PROPN') return false
  if (!word.mention || !isPerson(word.mention.entity) || !/^(?:NOUN|ADJ)$/.test(last?.tag ?? '')) return false
  const own = words.slice(from, at)
  if (
    own.some(
      (w) =>
        w.mention ||
        lexicon.phrases.called?.test(w.lower) ||
        lexicon.titles[w.lower] !== undefined ||
        [lexicon.people, lexicon.government].some((some) => some.test(w.lower)),
    )
  )
    return false
  let next = at + 1
  while (
    words[next] &&
    (isClitic(words[next] as Word, lexicon) || lexicon.negation.test(words[next]?.lower ?? ''))
  )
    next++
  return /^(?:VERB|AUX)$/.test(words[next]?.tag ?? '') && words[next]?.form?.startsWith('Fin') === true
}

function isPossessive(words: readonly Word[], at: number, { reference }: Lexicon): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return false
  return (
    reference.possessive.test(word.lower) &&
    (NOMINAL.has(next.tag) || next.tag === 'ADJ' || next.tag === 'NUM')
  )
}

/** The head: a name if the phrase ends in one, else the last noun, in Romance languages the first. */
function headOf(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  const known = lastIndex(words, from, to, (w) => w.mention !== undefined && w.tag === 'PROPN')
  const genitive = lastIndex(words, from, to, (w) => GENITIVE.test(w.text))
  const start = genitive >= 0 ? genitive + 1 : from
  // 'El régimen Ortega': a body that is called by a name.
  const body = lexicon.order === 'free' ? firstIndex(words, start, to, (w) => w.tag === 'NOUN') : -1
  const isBody =
    body >= 0 &&
    body < known &&
    /^\p{Ll}/u.test(words[body]?.text ?? '') &&
    (lexicon.bodies.test(words[body]?.lower ?? '') || lexicon.government.test(words[body]?.lower ?? ''))
  if (isBody) return body
  // 'La loi Macron', 'el caso Pinochet': a thing that is called by a last name.
  const named = words[known]?.mention
  const isThing =
    body >= 0 &&
    body < known &&
    named?.alias === 'surname' &&
    isPerson(named.entity) &&
    /^\p{Ll}/u.test(words[body]?.text ?? '') &&
    !words
      .slice(start, known)
      .some(
        (w) => lexicon.people.test(w.lower) || lexicon.titles[w.lower] !== undefined || w.text.endsWith('.'),
      )
  if (isThing) return body
  if (known >= start && isPerson(words[known]?.mention?.entity ?? '') && isLast(words, known, to))
    return known
  if (lexicon.order === 'free') {
    const noun = firstIndex(words, start, to, (w) => w.tag === 'NOUN')
    const name = lastIndex(words, start, to, (w) => w.tag === 'PROPN')
    if (noun >= 0 && name > noun) return name
    if (noun >= 0) return noun
    if (name >= 0) return name
  }
  const last = lastIndex(words, start, to, (w) => NOMINAL.has(w.tag) || w.mention !== undefined)
  return last >= 0 ? last : to - 1
}

/** Whether only words of a name's follow: none does, or a numeral. */
function isLast(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (words[i]?.tag !== 'NUM') return false
  return true
}

function lastIndex(words: readonly Word[], from: number, to: number, fits: (w: Word) => boolean): number {
  for (let i = to - 1; i >= from; i--) {
    const word = words[i]
    if (word && fits(word)) return i
  }
  return -1
}

function firstIndex(words: readonly Word[], from: number, to: number, fits: (w: Word) => boolean): number {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && fits(word)) return i
  }
  return -1
}
