import type { VerbEntry } from '../lexicon/verb-entry.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { type Clause, isAfterQuote, type ParsedSentence } from './clause.ts'
import { levelBefore } from './clause-level.ts'
import { type FoundSubjects, takesNoObject } from './found-subjects.ts'
import { isSubjectForm, isUnbound, joinedSubjects, ruleSubjects, withJoined } from './rule-subjects.ts'
import { isPlain, treeSubject } from './tree-subject.ts'
import { isPastParticiple } from './verbs.ts'

/**
 * Who a verb's subject is, if the rules over words and the parser's tree agree, or if one of them is clear by itself. On
 * treebanks they are right for 96 verbs in 100 if they agree, and the rules for fewer than half if the tree has nobody.
 */
export function subjectsOf(
  sentence: ParsedSentence,
  verb: number,
  from: number,
  before: readonly Clause[],
  entries: readonly VerbEntry[],
): FoundSubjects {
  const byRule = ruleSubjects(sentence, verb, from, before, entries)
  const inTree = treeSubject(sentence, verb)
  const byTree = inTree === 'nobody' ? undefined : inTree
  const isSaying = entries.some((e) => e.as === 'say')
  if (isSaying && byTree && !byRule.isInverted) {
    const far = withAddition(sentence, byTree, from, before)
    if (far) return far
  }
  if (byRule.subjects.length === 0 && byTree)
    return byTreeAlone(sentence, verb, from, before, byTree) ?? byRule
  if (byRule.subjects.length === 0 || byRule.isInverted) return byRule
  // 'Ukraine “has not voted,” she said': the subject is between direct speech and the verb, whatever comes before.
  const [first] = byRule.subjects
  if (isSaying && first && isAfterQuote(sentence.words, first.from)) return byRule
  const isAgreed =
    inTree === 'nobody'
      ? isPlain(sentence, verb, from, byRule.subjects.at(-1))
      : !byTree || byRule.subjects.some((s) => s === byTree || s.also === byTree || byTree.also === s)
  return isAgreed ? byRule : { subjects: [], level: byRule.level, isDisputed: true }
}

/**
 * People about whom more is said before the verb of saying: 'Two people briefed on the talks said', 'analysts who have done
 * the sums say'. Only the tree sees that far; what is between has to be one addition, and its clause must start here.
 */
function withAddition(
  sentence: ParsedSentence,
  subject: Phrase,
  from: number,
  before: readonly Clause[],
): FoundSubjects | undefined {
  const { words, lexicon, phrases } = sentence
  const next = words[subject.to]
  if (subject.person === undefined || subject.kind === 'pronoun' || subject.to >= from || !next)
    return undefined
  const starts =
    lexicon.relative.test(next.lower) ||
    next.lower === 'including' ||
    isPastParticiple(next) ||
    (next.tag === 'ADJ' && words[subject.to + 1]?.tag === 'ADP')
  const ahead = words[subject.from - 1]
  const isFirst =
    !ahead || /^(?:[,;:]|["“])$/.test(ahead.text) || ahead.tag === 'CCONJ' || ahead.tag === 'SCONJ'
  if (!starts || !isFirst) return undefined
  // Somebody else without a preposition may also be the subject.
  const isOther = (p: Phrase): boolean =>
    p.from > subject.to && p.to <= from && p.person !== undefined && words[p.from - 1]?.tag === 'PUNCT'
  if (phrases.some(isOther) || words.slice(subject.to, from).some((w) => /^[,;:]$/.test(w.text) || w.quote))
    return undefined
  return { subjects: [subject], level: levelBefore(sentence, subject.from, before) }
}

/**
 * Somebody whom only the tree has as the subject, if the rules find none, in Romance languages: before the verb, or
 * after a verb that has its object or takes none.
 */
function byTreeAlone(
  sentence: ParsedSentence,
  verb: number,
  from: number,
  before: readonly Clause[],
  subject: Phrase,
): FoundSubjects | undefined {
  const { lexicon } = sentence
  if (lexicon.order !== 'free' || isUnbound(sentence, verb, from) || !isSubjectForm(sentence, subject))
    return undefined
  const isSomebody = subject.kind === 'known' || (subject.person !== undefined && subject.kind !== 'pronoun')
  if (!isSomebody) return undefined
  if (subject.to <= from)
    return {
      subjects: [...withJoined(sentence, subject), ...joinedSubjects(sentence, subject).slice(1)],
      level: levelBefore(sentence, subject.from, before),
    }
  if (subject.from < verb || !takesNoObject(sentence, verb, from)) return undefined
  return {
    subjects: joinedSubjects(sentence, subject),
    level: levelBefore(sentence, from, before),
    isInverted: true,
  }
}
