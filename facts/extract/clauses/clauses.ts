import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'
import type { Clause, ClauseLevel, ParsedSentence, PhraseIndex } from './clause.ts'
import { complementsAfter } from './complements.ts'
import type { FoundSubjects } from './found-subjects.ts'
import { subjectsOf } from './subjects.ts'
import { clausesVerbSecond } from './verb-second.ts'
import {
  auxiliariesOf,
  entriesOf,
  governorOf,
  isAdjoined,
  isHung,
  isInfinitive,
  isMisread,
  isPastParticiple,
  modalityOf,
  negatedBefore,
  passive,
} from './verbs.ts'

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(parsed: PhraseIndex, lexicon: Lexicon): Clause[] {
  const sentence: ParsedSentence = { ...parsed, lexicon }
  if (lexicon.verbSecond) return withAsides(clausesVerbSecond(parsed, lexicon), sentence)
  const out: Clause[] = []
  for (const [verb, word] of parsed.words.entries()) {
    if (!isPredicate(sentence, verb, word)) continue
    out.push(clauseAt(sentence, verb, out))
  }
  return withAsides(out, sentence)
}

/** Whether a word is a verb that says something: no auxiliary verb, no participle inside a noun phrase. */
function isPredicate({ words, holder, lexicon }: ParsedSentence, at: number, word: Word): boolean {
  if (holder[at] || (word.isDate && lexicon.order === 'free')) return false
  if (word.tag === 'VERB') return true
  if (word.tag !== 'AUX') return false
  // 'is' without a verb: its subject counts in the discourse.
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const next = words[i]
    if (next?.tag === 'VERB') return false
    if (next?.tag === 'AUX') return false
    if (next && isHung(next)) continue
    if (next && next.tag !== 'ADV' && next.tag !== 'PART' && !lexicon.negation.test(next.lower)) break
  }
  return true
}

function clauseAt(sentence: ParsedSentence, verb: number, before: readonly Clause[]): Clause {
  const { words, lexicon } = sentence
  const aux = auxiliariesOf(sentence, verb)
  const due = dueOf(sentence, verb)
  const from = Math.min(due ? verb - 2 : verb, ...aux)
  const helpers = aux.map((i) => words[i]?.lower ?? '')
  const word = words[verb]
  const isPassive = passive(sentence, verb, helpers)
  const entries = entriesOf(sentence, verb)
  const governor =
    governorOf(sentence, from, before) ??
    (isAdjoined(sentence, from, verb, entries) ? before.findLast((c) => c.level === 'main') : undefined)
  const found = governor
    ? { subjects: governor.subjects, level: governor.level }
    : subjectsOf(sentence, verb, from, before, entries)
  const level: ClauseLevel = isLoose(sentence, verb, from, aux.length > 0, governor !== undefined, found)
    ? 'other'
    : found.level
  const { objects, obliques } = complementsAfter(sentence, verb, found.subjects)
  const isNegated =
    helpers.some((h) => lexicon.negation.test(h)) ||
    negatedBefore(sentence, from) ||
    (governor?.isNegated ?? false)
  return {
    verb,
    from,
    entries,
    subjects: found.subjects,
    ...('isDisputed' in found && found.isDisputed ? { isDisputed: true as const } : {}),
    ...('isInverted' in found && found.isInverted ? { isInverted: true as const } : {}),
    objects: objects.filter((o) => !found.subjects.includes(o)),
    obliques,
    isPassive,
    isNegated,
    modality:
      level !== 'conditional' && due
        ? due
        : modalityOf(sentence, word, helpers, isInfinitive(sentence, from) ? governor : undefined, level),
    level: level === 'conditional' ? 'other' : level,
  }
}

/** 'is to visit' is planned; with 'was to visit' nobody knows whether it happened. */
function dueOf({ words, lexicon }: ParsedSentence, verb: number): 'planned' | 'possible' | undefined {
  const be = words[verb - 2]
  if (!lexicon.dueTo || be?.tag !== 'AUX' || !lexicon.to.test(words[verb - 1]?.lower ?? '')) return undefined
  if (lexicon.dueTo.test(be.lower)) return 'planned'
  return lexicon.be.test(be.lower) ? 'possible' : undefined
}

/**
 * Whether a verb starts no clause: an infinitive that depends on a noun ('a plan to impeach'), a participle after
 * its noun ('the man elected in May'), a form that does not agree with its subject ('Trump advocate').
 */
function isLoose(
  sentence: ParsedSentence,
  verb: number,
  from: number,
  hasHelper: boolean,
  isGoverned: boolean,
  found: FoundSubjects,
): boolean {
  const { words, lexicon } = sentence
  const word = words[verb]
  if (isGoverned || !word) return false
  if (isInfinitive(sentence, from)) return true
  if (isPastParticiple(word) && !hasHelper)
    return found.subjects.length === 0 || (/^(?:acl|amod)/.test(word.label) && !isMisread(sentence, verb))
  if (word.form === 'Ger' && !hasHelper) return true
  const [subject, ...others] = found.subjects
  const isOne =
    subject !== undefined && others.length === 0 && (subject.person === 'one' || subject.kind === 'known')
  return (
    lexicon.language === 'en' &&
    isOne &&
    !hasHelper &&
    word.form === 'Fin.Pres' &&
    !/s$/.test(word.lower) &&
    subject.kind !== 'pronoun'
  )
}

/** How many words may follow '…, Putin said' at a sentence's end: 'on Monday in Moscow'. */
const LONGEST_TAIL = 8

/**
 * 'Russia would answer, Putin said' and 'Russia, Putin said, would answer': what is before and around it is what is said,
 * not what happens.
 */
function withAsides(clauses: readonly Clause[], { words }: ParsedSentence): Clause[] {
  const between = clauses.find((c) => isAside(c, words))
  if (between)
    return clauses.map((c) =>
      c !== between && c.level === 'main' ? { ...c, level: 'complement' as const } : c,
    )
  const aside = clauses.findLast((c) => isTail(c, clauses, words))
  if (!aside) return [...clauses]
  const first = Math.min(aside.from, ...aside.subjects.map((s) => s.from))
  return clauses.map((c) =>
    c !== aside && c.verb < first && c.level === 'main' ? { ...c, level: 'complement' as const } : c,
  )
}

/** Whether a clause of saying ends a sentence after a comma: '…, Putin said on Monday'. */
export function isTail(
  { entries, level, subjects, verb, from }: Clause,
  clauses: readonly Clause[],
  words: readonly Word[],
): boolean {
  if (!entries.some((e) => e.as === 'say') || level !== 'main' || subjects.length === 0) return false
  const first = Math.min(from, ...subjects.map((s) => s.from))
  const last = Math.max(verb + 1, ...subjects.map((s) => s.to))
  return (
    first > 1 &&
    /^[,–—]$/.test(words[first - 1]?.text ?? '') &&
    words.length - last <= LONGEST_TAIL &&
    !clauses.some((o) => o.verb > verb && o.subjects.length > 0)
  )
}

/** Whether a clause of saying is between two commas: '…, she said, …'. */
export function isAside({ entries, level, subjects, verb, from }: Clause, words: readonly Word[]): boolean {
  if (!entries.some((e) => e.as === 'say') || level !== 'main' || subjects.length === 0) return false
  const first = Math.min(from, ...subjects.map((s) => s.from))
  const last = Math.max(verb + 1, ...subjects.map((s) => s.to))
  const isComma = (i: number): boolean => words[i]?.text === ','
  const complementsAfter = words[last]?.isDate ? last + 1 : last
  return first > 1 && isComma(first - 1) && isComma(complementsAfter) && words.length > complementsAfter + 2
}
