import type { VerbEntry } from '../lexicon/verb-entry.ts'
import { isClitic, type Phrase } from '../phrases/phrase.ts'
import { type Clause, isPreposition, type ParsedSentence } from './clause.ts'
import { introducesSaid, levelBefore, lexiconSays, openingOf, relative } from './clause-level.ts'
import { asideAfter } from './complements.ts'
import { type FoundSubjects, takesNoObject } from './found-subjects.ts'
import { treeSubject } from './tree-subject.ts'
import { hasTense, isHung, isInfinitive, isPastParticiple } from './verbs.ts'

/** How many words away a subject may be: farther ones belong to another verb. */
const REACH = 45

/** How many words after a verb a subject is looked for. */
const REACH_AFTER = 12

export function isSubjectForm({ words, lexicon }: ParsedSentence, phrase: Phrase): boolean {
  const before = words[phrase.from - 1]
  const first = words[phrase.from]
  return before?.tag !== 'ADP' && !(first && lexicon.notSubject.test(first.lower))
}

export function ruleSubjects(
  sentence: ParsedSentence,
  verb: number,
  from: number,
  before: readonly Clause[],
  entries: readonly VerbEntry[],
): FoundSubjects {
  const { words, lexicon, startsAt } = sentence
  const isSaying = entries.some((e) => e.as === 'say')
  const ahead = words[from - 1]
  const afterQuote =
    ahead !== undefined &&
    (ahead.quote !== undefined || (/^[,!?.]$/.test(ahead.text) && words[from - 2]?.quote !== undefined))
  const hung = words.slice(from + 1, verb + 2).findIndex(isHung)
  const inverted = hung < 0 ? undefined : startsAt.get(from + 1 + hung)
  if (inverted) return { subjects: [inverted], level: levelBefore(sentence, from, before), isInverted: true }
  const next = followingPhrase(sentence, verb)
  const isSpeaker =
    isSaying &&
    next !== undefined &&
    next.kind !== 'speech' &&
    isSubjectForm(sentence, next) &&
    (!lexicon.dropsSubject || isLikely(sentence, verb, next))
  const stops = next && words[next.to]
  const isFree = next !== undefined && !(startsAt.get(next.to) && !stops?.quote)
  if (isSpeaker && isFree && (from === 0 || afterQuote))
    return { subjects: joinedSubjects(sentence, next), level: 'main', isInverted: true }
  if (lexicon.order === 'free' && isUnbound(sentence, verb, from)) return { subjects: [], level: 'other' }
  const left = subjectBefore(sentence, from, before)
  if (left) return left
  // '…, said Ann Miller, a scholar', whatever could be made of what is before.
  const isNamed =
    lexicon.order === 'fixed' &&
    next?.person !== undefined &&
    hasTense(words[verb]) &&
    !/^(?:VERB|AUX|PART)$/.test(stops?.tag ?? '')
  if (
    isSpeaker &&
    isFree &&
    ahead?.text === ',' &&
    (isNamed || before.some((c) => c.level === 'main' && c.subjects.length > 0))
  )
    return { subjects: joinedSubjects(sentence, next), level: 'main', isInverted: true }
  if (next && isSubjectForm(sentence, next) && lexicon.order !== 'fixed') {
    // The object of a Romance verb comes after it too: only the subject of a verb of saying is certain.
    const isPossible =
      (isSaying && (next.kind === 'known' || next.kind === 'name' || next.person !== undefined)) ||
      (lexicon.marksObjects === true && next.person !== undefined) ||
      (next.person !== undefined && takesNoObject(sentence, verb, from))
    if (isPossible && next.kind !== 'speech')
      return {
        subjects: joinedSubjects(sentence, next),
        level: levelBefore(sentence, from, before),
        isInverted: isSaying,
      }
  }
  return { subjects: [], level: levelBefore(sentence, from, before) }
}

/** A Romance verb that has no subject: 'l’accord signé', 'appelle l’Iran à négocier', 'en visitant'. */
export function isUnbound(sentence: ParsedSentence, verb: number, from: number): boolean {
  const { words } = sentence
  const form = words[verb]?.form ?? ''
  // 'va a reunirse', 'puede viajar'
  if (words.slice(from, verb).some((w) => w.tag === 'AUX' && hasTense(w))) return false
  const hasHelper = words.slice(from, verb).some((w) => w.tag === 'AUX')
  if (isInfinitive(sentence, from) || form === 'Ger') return true
  if (form === 'Inf') return !hasHelper
  if (!isPastParticiple(words[verb]) || hasHelper) return false
  // 'a signé l’accord et quitté Paris'
  return words[from - 1]?.tag !== 'CCONJ'
}

/** Whether what is after a verb is its subject in languages that leave subjects out: 'Anunció medidas' has none. */
function isLikely(sentence: ParsedSentence, verb: number, next: Phrase): boolean {
  const { words, lexicon } = sentence
  const lower = words[next.head]?.lower ?? ''
  return (
    next.person !== undefined ||
    next.kind === 'name' ||
    lexicon.bodies.test(lower) ||
    treeSubject(sentence, verb) === next
  )
}

/** The phrase right after a verb, past adverbs and dates. */
function followingPhrase(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words, startsAt, lexicon } = sentence
  for (let i = verb + 1; i < Math.min(words.length, verb + REACH_AFTER); i++) {
    // '“…”, expresó, entre carcajadas, el presidente'
    const aside = asideAfter(sentence, i, verb)
    if (aside !== undefined) {
      i = aside
      continue
    }
    const phrase = startsAt.get(i)
    if (phrase) return phrase
    const word = words[i]
    if (
      !word ||
      !(
        word.tag === 'ADV' ||
        word.isDate ||
        isClitic(word, lexicon) ||
        lexicon.negation.test(word.lower) ||
        (word.tag === 'ADP' && words[i + 1]?.isDate)
      )
    )
      return undefined
  }
  return undefined
}

/** A phrase with those after it that 'and' joins to it. */
export function joinedSubjects({ words, startsAt, lexicon }: ParsedSentence, first: Phrase): Phrase[] {
  const all = [first]
  for (let i = first.to; i < words.length; ) {
    const word = words[i]
    const next = word && lexicon.and.test(word.lower) ? startsAt.get(i + 1) : undefined
    if (!next) break
    all.push(next)
    i = next.to
  }
  return all
}

/** Walks left from a verb to its subject: past adverbs, dates, asides between commas and phrases with prepositions. */
function subjectBefore(
  sentence: ParsedSentence,
  from: number,
  before: readonly Clause[],
): FoundSubjects | undefined {
  const { words, endsAt, lexicon } = sentence
  let at = from - 1
  for (let steps = 0; at >= 0 && from - at < REACH && steps < REACH; steps++) {
    const word = words[at]
    if (!word) return undefined
    if (word.isDate || (word.tag === 'ADP' && words[at + 1]?.isDate)) {
      at--
      continue
    }
    if (lexicon.relative.test(word.lower) && word.tag !== 'SCONJ' && word.tag !== 'DET')
      return introducesSaid(sentence, at) ? undefined : relative(sentence, at)
    const phrase = endsAt.get(at + 1)
    if (phrase) {
      if (phrase.kind === 'speech') return undefined
      if (lexicon.ago?.test(words[phrase.to]?.lower ?? '')) {
        at = phrase.from - 1
        continue
      }
      const all = afterAside(sentence, withJoined(sentence, named(sentence, phrase)), from)
      const first = all[0] ?? phrase
      const lead = words[first.from - 1]
      if (lead && isPreposition(lead, lexicon)) {
        at = first.from - 2
        continue
      }
      if (lead?.tag === 'VERB' && !lexiconSays(sentence, first.from - 1)) return undefined
      return { subjects: all, level: levelBefore(sentence, first.from, before) }
    }
    if (
      word.tag === 'ADV' ||
      word.tag === 'PART' ||
      lexicon.negation.test(word.lower) ||
      lexicon.phrases.floating.test(word.lower)
    ) {
      at--
      continue
    }
    if (/^[,)–—-]$/.test(word.text)) {
      const open = openingOf(sentence, at)
      if (open === undefined) return undefined
      at = open - 1
      continue
    }
    if (lexicon.and.test(word.lower) || word.tag === 'CCONJ') {
      // 'Macron met Scholz and said': one subject for both.
      const last = before.at(-1)
      return last && last.subjects.length > 0 ? { subjects: last.subjects, level: last.level } : undefined
    }
    return undefined
  }
  return undefined
}

/** 'Con el Pacto de San José, Venezuela y México firmaron': of names in a row, those after the comma, if the tree says so. */
function afterAside(sentence: ParsedSentence, all: Phrase[], verb: number): Phrase[] {
  const { words, lexicon } = sentence
  const [first, second] = all
  const lead = first && words[first.from - 1]
  if (!first || !second || all.length < 3 || !lead || !isPreposition(lead, lexicon)) return all
  const isComma = words[second.from - 1]?.text === ','
  return isComma && /^nsubj/.test(words[second.head]?.label ?? '') && second.to <= verb ? all.slice(1) : all
}

/** The name that a phrase is an apposition of: 'Blinken, the secretary of state, met'. */
function named({ phrases }: ParsedSentence, phrase: Phrase): Phrase {
  return phrases.find((p) => p.also === phrase && p.kind !== 'noun') ?? phrase
}

/** A phrase with those that 'and' and commas join to it from before. */
export function withJoined({ words, endsAt, lexicon }: ParsedSentence, last: Phrase): Phrase[] {
  const all = [last]
  for (;;) {
    const first = all[0] ?? last
    const word = words[first.from - 1]
    if (!word) return all
    const isAnd = lexicon.and.test(word.lower)
    const isComma = word.text === ',' && all.length > 1
    if (!isAnd && !isComma) return all
    const other =
      endsAt.get(first.from - 1) ??
      (isAnd && words[first.from - 2]?.text === ',' ? endsAt.get(first.from - 2) : undefined)
    if (!other || other.kind === 'speech') return all
    all.unshift(other)
  }
}
