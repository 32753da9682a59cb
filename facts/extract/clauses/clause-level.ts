import { entriesFor } from '../lexicon/verb-entry.ts'
import type { Word } from '../words/word.ts'
import { type Clause, type ClauseLevel, isPreposition, type ParsedSentence } from './clause.ts'
import type { FoundSubjects } from './found-subjects.ts'
import { hasTense } from './verbs.ts'

/** The comma, bracket or dash that opens the aside which the one at `close` closes. */
export function openingOf(
  { words, endsAt, startsAt, lexicon }: ParsedSentence,
  close: number,
): number | undefined {
  const mark = words[close]?.text ?? ''
  const opens = mark === ')' ? '(' : mark
  for (let i = close - 1; i >= Math.max(0, close - 30); i--) {
    if (words[i]?.text !== opens) continue
    const name = endsAt.get(i)
    if (!name) return undefined
    const inside = words.slice(i + 1, close)
    const first = inside[0]
    const isApposition =
      startsAt.get(i + 1) !== undefined && /^(?:DET|NOUN|PROPN|ADJ)$/.test(first?.tag ?? '')
    const hasVerb = !isApposition && inside.some((w) => w.tag === 'VERB' && hasTense(w))
    if (hasVerb && !(first && (lexicon.relative.test(first.lower) || lexicon.subordinate.test(first.lower))))
      return undefined
    return i
  }
  return undefined
}

/** The noun that a relative pronoun means. */
export function relative(
  { words, endsAt, lexicon }: ParsedSentence,
  pronoun: number,
): FoundSubjects | undefined {
  let at = pronoun
  if (isPreposition(words[at - 1] ?? ({ tag: 'X', lower: '' } as Word), lexicon))
    return { subjects: [], level: 'relative' }
  if (words[at - 1]?.text === ',') at--
  const noun = endsAt.get(at)
  if (!noun) return { subjects: [], level: 'relative' }
  // 'The son of Macron who …': either of the two nouns may be meant.
  const lead = words[noun.from - 1]
  if (lead && lexicon.of.test(lead.lower) && at === pronoun) return { subjects: [], level: 'relative' }
  return { subjects: [noun], level: 'relative' }
}

/** 'Dijo el lunes que vendrá', 'noted in a statement that': after day and place, what is said follows, whatever its tag is. */
export function introducesSaid(sentence: ParsedSentence, at: number): boolean {
  const { words, lexicon } = sentence
  if (!lexicon.subordinate.test(words[at]?.lower ?? '')) return false
  let i = at - 1
  while (words[i]?.isDate || (/^(?:ADP|DET)$/.test(words[i]?.tag ?? '') && i < at - 1)) i--
  if (i < at - 1 && words[i]?.tag === 'VERB' && lexiconSays(sentence, i)) return true
  if (lexicon.order !== 'fixed') return false
  i = at - 1
  while (
    i > at - PLACE_REACH &&
    (words[i]?.isDate || /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/.test(words[i]?.tag ?? ''))
  )
    i--
  const next = words[i + 1]
  const isAside = i < at - 2 && (next?.isDate === true || next?.tag === 'ADP')
  return isAside && words[i]?.tag === 'VERB' && lexiconSays(sentence, i)
}

/** How many words may be between a verb of saying and 'that'. */
const PLACE_REACH = 8

/** English words that start a clause of time, after nouns too. */
const OF_TIME = /^(?:since|after|before|when|while)$/

/** 'The day Trump left for Poland was …': the noun may be part of the phrase with the name. 'The next day Trump left' is none. */
function isDuringTime(words: readonly Word[], start: number): boolean {
  const isAt = (the: number): boolean =>
    words[the]?.lower === 'the' && TIME_NOUN.test(words[the + 1]?.lower ?? '')
  return isAt(start - 2) || (isAt(start) && words[start + 2]?.mention !== undefined)
}

const TIME_NOUN = /^(?:day|night|morning|evening|week|weekend|month|year|moment|minute|time)$/

/** What kind of clause starts at a place. */
export function levelBefore(sentence: ParsedSentence, start: number, before: readonly Clause[]): ClauseLevel {
  const { words, lexicon } = sentence
  if (lexicon.order === 'fixed' && isDuringTime(words, start)) return 'relative'
  let at = start - 1
  while (
    at >= 0 &&
    (words[at]?.tag === 'ADV' || words[at]?.isDate || (words[at]?.tag === 'ADP' && words[at + 1]?.isDate))
  ) {
    if (lexicon.subordinate.test(words[at]?.lower ?? '')) break
    at--
  }
  const word = words[at]
  if (!word) return 'main'
  if (lexicon.conditional.test(word.lower)) return 'conditional'
  if (introducesSaid(sentence, at)) return 'complement'
  const previous = words[at - 1]
  if (lexicon.subordinate.test(word.lower) && word.tag !== 'PRON' && word.tag !== 'DET') {
    // 'the first death since the border was opened'
    if (lexicon.order === 'fixed' && OF_TIME.test(word.lower)) return 'other'
    return previous?.tag === 'VERB' ||
      previous?.tag === 'PRON' ||
      previous?.tag === 'NOUN' ||
      previous?.tag === 'PROPN'
      ? 'complement'
      : 'other'
  }
  if (lexicon.relative.test(word.lower)) return 'relative'
  // 'the story the White House is telling'
  const isNoun = sentence.startsAt.has(start)
  if (isNoun && lexicon.order === 'fixed' && (word.tag === 'NOUN' || word.tag === 'PROPN') && !word.isDate)
    return 'relative'
  if (word.tag === 'VERB') return 'complement'
  if (lexicon.and.test(word.lower) && previous?.text !== ',') return before.at(-1)?.level ?? 'main'
  return 'main'
}

export function lexiconSays({ words, lexicon }: ParsedSentence, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return entriesFor(lower, lexicon).some((e) => (e.as === 'say' || e.as === 'hold') && !e.object)
}
