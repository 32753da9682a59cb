/** Who the subject of a German clause is: by place, case and number. */

import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { findFrom, isFiniteForm, type Stretch } from '../words/german-vocabulary.ts'
import type { Word } from '../words/word.ts'
import type { Clause } from './clause.ts'
import { candidatesIn } from './german-candidates.ts'
import {
  type Frame,
  type GermanClauseLevel,
  type GermanSentence,
  germanEntriesOf,
  lexiconRelative,
  openerOf,
} from './german-fields.ts'

export interface GermanSubjects {
  readonly subjects: readonly Phrase[]
  readonly level: GermanClauseLevel
  readonly isDisputed?: boolean
  readonly isInverted?: boolean
  /** Of infinitives: what the verb that governs them makes of them. */
  readonly modality?: Clause['modality']
}

/** An infinitive with 'zu', or a participle whose auxiliary verb is before an aside. */
export function bareIn(
  sentence: GermanSentence,
  place: number,
  verb: number,
  before: readonly Clause[],
): GermanSubjects {
  const { words, lexicon, parts } = sentence
  const last = before.at(-1)
  const governor = last && last.level !== 'relative' ? last : before.findLast((c) => c.level === 'main')
  if (words[verb]?.form !== 'Inf' || !governor) return { subjects: [], level: 'other' }
  const part = parts[place] as Stretch
  // 'Er bat Macron, zu kommen': somebody else will act.
  const isOthers =
    governor.entries.some((e) => e.as === 'ask' || e.as === 'blame') ||
    governor.objects.some((o) => o.person !== undefined)
  const says =
    words.slice(governor.from, part.from).some((w) => lexicon.planning.test(w.lower)) && !governor.isNegated
  const isPlanned = says && governor.modality !== 'possible' && !isOthers
  return {
    subjects: isOthers ? [] : governor.subjects,
    level: isPlanned && governor.level === 'main' ? 'main' : 'complement',
    modality: isPlanned ? 'planned' : 'possible',
  }
}

/** Who the subject of a clause with a finite verb is, and what kind of clause it is. */
export function germanSubjectsIn(
  sentence: GermanSentence,
  place: number,
  frame: Frame,
  before: readonly Clause[],
): GermanSubjects {
  const { words } = sentence
  const { part, finite, opener } = frame
  if (opener) return subordinateSubjects(sentence, frame, opener)
  const last = before.at(-1)
  const joined = words[part.from]?.tag === 'CCONJ' ? last : undefined
  const level: GermanClauseLevel =
    joined && words[part.from - 1]?.text !== ',' ? joined.level : levelOf(sentence, place, frame, before)
  if (joined && finite === part.from + 1)
    return { subjects: joined.subjects, level, ...(joined.isDisputed ? { isDisputed: true } : {}) }
  // '…, dass Merkel Putin traf und Macron lobte'
  if (joined && joined.level !== 'main' && finite === part.to - 1) return { subjects: joined.subjects, level }
  const [front] = candidatesIn(sentence, part.from, finite, finite)
  const [middle] = candidatesIn(sentence, finite + 1, part.to, finite)
  if (front) return frontSubjects(sentence, frame, level, front, middle)
  const isFirst = findFrom(words, part.from, finite, (w) => w.tag !== 'CCONJ' && w.tag !== 'PUNCT') < 0
  if (!isFirst) return { subjects: middle ?? [], level, isInverted: true }
  return verbFirstSubjects(sentence, place, frame, before, level, middle)
}

/** 'dass Merkel …', 'der … traf': the subject is after the word that opens the clause, or is that word. */
function subordinateSubjects(
  sentence: GermanSentence,
  { part, finite }: Frame,
  opener: Word,
): GermanSubjects {
  const { lexicon, german, words } = sentence
  const at = words.indexOf(opener)
  const first = candidatesIn(sentence, at + 1, part.to, finite, at)[0]
  const { lower } = opener
  if (lexicon.relative.test(lower) && opener.tag === 'PRON')
    return { subjects: first ?? antecedent(sentence, at), level: 'relative' }
  const level: GermanClauseLevel = german.complement.test(lower)
    ? 'complement'
    : lexicon.conditional.test(lower)
      ? 'conditional'
      : 'other'
  return { subjects: first ?? [], level }
}

/**
 * A phrase that may be the subject is before the verb.
 *
 * @param front the candidates before the verb
 * @param middle the candidates after it
 */
function frontSubjects(
  sentence: GermanSentence,
  { part, finite, rest }: Frame,
  level: GermanClauseLevel,
  front: readonly Phrase[],
  middle: readonly Phrase[] | undefined,
): GermanSubjects {
  const { words, lexicon } = sentence
  const rival = middle?.[0]
  const isNext = rival?.from === finite + 1
  const isPronoun =
    isNext && rival?.kind === 'pronoun' && !lexicon.clitic.test(words[rival.from]?.lower ?? '')
  if (middle && isPronoun) return { subjects: middle, level, isInverted: true }
  // 'Kritik an Macron übte Le Pen': a noun that is the verb's own object.
  const own = words[front[0]?.head ?? -1]?.lower ?? ''
  const isOwnObject = isNext && germanEntriesOf(sentence, finite, part, rest).some((e) => e.object?.test(own))
  if (middle && isOwnObject) return { subjects: middle, level, isInverted: true }
  // 'Merkel traf der Präsident': either may be meant.
  const isOpen =
    isNext && rival !== undefined && words[rival.from]?.lower === 'der' && rival.person !== undefined
  if (isOpen) return { subjects: [], level, isDisputed: true }
  return { subjects: withList(sentence, front), level }
}

/** The finite verb is the first word: a condition, something said, or a clause that goes on after an aside. */
function verbFirstSubjects(
  sentence: GermanSentence,
  place: number,
  frame: Frame,
  before: readonly Clause[],
  level: GermanClauseLevel,
  middle: readonly Phrase[] | undefined,
): GermanSubjects {
  const { words, parts, lexicon } = sentence
  const { part, finite } = frame
  // 'Wenn Putin verhandelt, reist Scholz nach Moskau.'
  const condition =
    place > 0 && words[part.from - 1]?.text === ','
      ? openerOf(sentence, parts[place - 1] as Stretch)
      : undefined
  if (
    place > 0 &&
    (isVerbFirst(sentence, place - 1) ||
      (condition !== undefined && lexicon.conditional.test(condition.lower)))
  )
    return { subjects: middle ?? [], level: 'conditional', isInverted: true }
  const aside = beforeAside(sentence, place, finite)
  const isNext = middle?.[0]?.from === finite + 1
  const isSaying = germanEntriesOf(sentence, finite, part).some((e) => e.as === 'say')
  // 'Ein Fehler, ein großer, sagte Merkel': but 'Merz, der Chef der CDU, forderte Steuern'.
  const isSaid = isNext && isSaying && aside?.[0]?.person === undefined && aside?.[0]?.kind === 'noun'
  if (aside && !isSaid) return { subjects: aside, level: levelOf(sentence, place - 1, frame, before) }
  const isAfterQuote = words[part.from - 1]?.quote !== undefined || words[part.from - 2]?.quote !== undefined
  if (place === 0 && !isAfterQuote) return { subjects: middle ?? [], level: 'conditional' }
  const main = before.findLast((c) => c.level === 'main')
  if (isAfterQuote || !main || main.verb === finite)
    return { subjects: middle ?? [], level, isInverted: true }
  // '…, sagte Merkel': but '…, kritisierte aber Merkel' goes on from the subject before.
  if (isSaying && isNext) return { subjects: middle ?? [], level, isInverted: true }
  return { subjects: [], level, isDisputed: true }
}

/** 'Hätte Merkel Putin getroffen, …': a condition without 'wenn'. */
function isVerbFirst({ words, parts }: GermanSentence, place: number): boolean {
  const first = words[parts[place]?.from ?? -1]
  return place === 0 && parts[0]?.from === 0 && isFiniteForm(first)
}

/** 'Merkel, die Kanzlerin, sagte' and 'Merkel, die seit 2005 regierte, sagte': the phrase before the aside. */
function beforeAside(sentence: GermanSentence, place: number, finite: number): Phrase[] | undefined {
  const { words, parts, endsAt } = sentence
  for (let i = place - 1; i >= Math.max(0, place - 3); i--) {
    const part = parts[i]
    const next = parts[i + 1]
    if (!part || !next || next.from !== part.to + 1 || !/^[,–—]$/.test(words[part.to]?.text ?? ''))
      return undefined
    const hasVerb = findFrom(words, part.from, part.to, isFiniteForm) >= 0
    if (hasVerb) {
      if (openerOf(sentence, part) && i > 0 && lexiconRelative(sentence, part)) continue
      return undefined
    }
    const phrase = endsAt.get(part.to)
    if (i === place - 1) continue
    const [found] = phrase ? candidatesIn(sentence, part.from, part.to, finite) : []
    const [first] = found ?? []
    if (!phrase || !first || first.from > part.from + 1) return undefined
    // 'Der Chef der Opposition, Friedrich Merz, lehnte …'
    const named = endsAt.get(next.to)
    if (named?.from === next.from && named.person === 'one' && named.kind !== 'noun' && first.kind === 'noun')
      return [named]
    return found
  }
  return undefined
}

/** 'Merkel, Macron und Scholz trafen': those before the commas too. */
function withList({ words, endsAt }: GermanSentence, joined: readonly Phrase[]): readonly Phrase[] {
  const all = [...joined]
  if (all.length < 2) return joined
  for (;;) {
    const first = all[0]
    const other = first && words[first.from - 1]?.text === ',' ? endsAt.get(first.from - 1) : undefined
    if (!other || other.kind === 'pronoun' || other.kind === 'speech') return all
    const lead = words[other.from - 1]
    // 'Die Minister aus Bosnien, Serbien und Kroatien trafen'
    if (lead?.tag === 'ADP') {
      const noun = endsAt.get(other.from - 1)
      return noun && !isBound(words[noun.from - 1]) ? [noun] : []
    }
    if (isBound(lead)) return all
    all.unshift(other)
  }
}

/** Whether a word leads to the phrase after it, which then belongs to another phrase. */
function isBound(word: Word | undefined): boolean {
  return word !== undefined && word.text !== ',' && !/^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(word.tag)
}

function antecedent({ words, endsAt }: GermanSentence, pronoun: number): Phrase[] {
  if (words[pronoun - 1]?.text !== ',') return []
  const noun = endsAt.get(pronoun - 1)
  return noun ? [noun] : []
}

/** 'Merkel sagte, sie sei bereit' and 'Merkel sagte: Wir sind bereit': what follows is said. */
function levelOf(
  { words, parts }: GermanSentence,
  place: number,
  { finite }: Frame,
  before: readonly Clause[],
): GermanClauseLevel {
  const part = parts[place]
  const last = before.findLast((c) => c.level === 'main' || c.level === 'complement')
  if (!part || !last || last.verb >= part.from) return 'main'
  const mark = words[part.from - 1]?.text ?? ''
  const reports = last.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken) || last.isReported
  return reports && /^[,:]$/.test(mark) && finite > part.from && words[part.from]?.tag !== 'CCONJ'
    ? 'complement'
    : 'main'
}
