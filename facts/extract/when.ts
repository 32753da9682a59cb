import type { FoundDate } from '../text/dates.ts'
import type { When } from '../types.ts'
import type { Clause } from './clauses/clause.ts'
import { tellsPast } from './clauses/verbs.ts'
import type { ArticleContext, ReadSentence } from './discourse/read-sentence.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isQuoted, type Sentence } from './words/sentence.ts'

/** German 'fortzusetzen': its 'zu' is part of the word. */
export function isJoinedInfinitive({ parsed: { words } }: ReadSentence, { verb }: Clause): boolean {
  const word = words[verb]
  return word?.form === 'Inf' && /^\p{L}{2,6}zu\p{L}{2,}n$/u.test(word.lower)
}

/** Dates that give no day count as this much farther away, in UTF-16 units. */
const FAR = 200

/** Whether the words around a date, or its own words, say that it is not the day on which it happened. */
function isOtherDay(text: string, date: FoundDate, { times }: Lexicon): boolean {
  // 'since 2015', 'until Friday'
  if (date.relation) return true
  const before = (length: number): string => text.slice(Math.max(0, date.start - length), date.start)
  if (times.for.test(before(8)) || times.due.test(before(30)) || times.compared.test(before(60))) return true
  // 'next year's budget' is no time.
  if (/^['’]s?\s/.test(text.slice(date.end, date.end + 3))) return true
  return (
    times.comparedYear?.test(before(30)) === true ||
    times.unknown?.test(text.slice(date.start, date.end)) === true ||
    times.countedFrom?.test(text.slice(date.start, date.end + 6).replace(/\S*$/u, '')) === true
  )
}

/**
 * The date of what a clause says: the nearest to its verb that is in no other clause. Dates in direct speech
 * are the speaker's.
 */
export function whenOf(
  { sentence, clauses, parsed: { words, holder } }: ReadSentence,
  clause: Clause,
  { lexicon, reference }: ArticleContext,
): When | undefined {
  const isVerbLast = lexicon.verbSecond !== undefined
  const verb = words[clause.verb]
  if (!verb) return undefined
  const subject = clause.subjects[0]
  const isFree = (date: FoundDate): boolean => {
    if (isQuoted(sentence, date.start) || isOtherDay(sentence.blockText, date, lexicon)) return false
    // '1951 sei das anders gewesen, sagte Scholz': a date in what is said is not the day on which it is said.
    const isSaid = clause.isInverted && date.end <= (words[clause.from]?.start ?? 0)
    if (isSaid && clauses.some((c) => c.level === 'complement' && c.verb < clause.verb)) return false
    // German verbs come after their dates: 'auf dem Gipfel, der am Montag begann'.
    const next = clauses.find((c) => (words[c.verb]?.start ?? 0) >= date.end && c.level !== 'main')
    const nextVerb = next && words[next.verb]
    if (
      nextVerb?.form?.startsWith('Fin') &&
      isVerbLast &&
      date.start > verb.start &&
      /,/.test(sentence.blockText.slice(verb.end, date.start)) &&
      !/[,;:]/.test(sentence.blockText.slice(date.end, nextVerb.start))
    )
      return false
    // 'Hat das Team vorgestellt und am Montag die Arbeit begonnen'
    const isNext =
      isVerbLast &&
      /^(?:Part|Inf)/.test(verb.form ?? '') &&
      words.some((w) => w.tag === 'CCONJ' && w.start >= verb.end && w.end <= date.start)
    if (isNext) return false
    // A verb between the two takes the date.
    const isOthers = words.some(
      (w, i) => i > clause.verb && w.end <= date.start && (w.tag === 'VERB' || w.tag === 'AUX') && !holder[i],
    )
    if (isOthers) return false
    const isEarlier = words.some(
      (w, i) => i < clause.verb && w.end <= date.start && w.tag === 'VERB' && !holder[i],
    )
    if (isEarlier && date.end <= verb.start) return false
    // A date before the clause says when it happened, whatever the words: 'After the vote on Monday, he left'.
    if (
      subject &&
      date.end <= subject.start &&
      !/[;:]/.test(sentence.blockText.slice(date.end, subject.start))
    )
      return !/,.*,/.test(sentence.blockText.slice(date.end, subject.start))
    const [from, to] = date.start > verb.start ? [verb.end, date.start] : [date.end, verb.start]
    const between = sentence.blockText.slice(from, to)
    return (
      !lexicon.times.otherClause.test(between) &&
      !/[;:(]/.test(between) &&
      (between.match(/,/g)?.length ?? 0) < 2
    )
  }
  const distance = (date: FoundDate): number =>
    (date.start >= verb.start ? date.start - verb.end : verb.start - date.end) +
    (date.when.sure === 'words' ? FAR : 0)
  const [nearest] = sentence.dates.filter(isFree).sort((a, b) => distance(a) - distance(b))
  const when = nearest && wholeOf(nearest, sentence, lexicon)
  // 'Spoke against it before next week's summit': what was done is not to come.
  const isDone = clause.modality === 'real' && tellsPast(verb)
  return isDone && reference !== undefined && (when?.from ?? '') > reference ? undefined : when
}

/** 'In August and September', 'on 3 and 5 May': both. */
function wholeOf(date: FoundDate, { dates, blockText }: Sentence, { times }: Lexicon): When {
  const joined = (a: FoundDate, b: FoundDate): boolean => times.and.test(blockText.slice(a.end, b.start))
  const next = dates.find((other) => joined(date, other))
  const before = dates.find((other) => joined(other, date))
  const [first, last] = [before ?? date, next ?? date]
  if (first === last || first.when.from === undefined || last.when.to === undefined) return date.when
  return {
    ...date.when,
    text: blockText.slice(first.start, last.end),
    from: first.when.from,
    to: last.when.to,
  }
}
