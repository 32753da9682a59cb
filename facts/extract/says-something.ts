import type { Clause } from './clauses/clause.ts'
import { isAside, isTail } from './clauses/clauses.ts'
import { hasTense } from './clauses/verbs.ts'
import type { SentenceContext } from './draft.ts'
import { isSaying } from './speech/attribution.ts'
import { isJoinedInfinitive } from './when.ts'
import type { Word } from './words/word.ts'

/** Within how many words after a verb like 'answered' the clause starts that says what. */
const SAID_WITHIN = 12

/** Whether a clause of saying has something that is said: direct speech, a clause, an object. */
export function saysSomething(
  { read, speech, article: { lexicon } }: SentenceContext,
  clause: Clause,
): boolean {
  const { words } = read.parsed
  if ((speech?.said.length ?? 0) > 0) return true
  if (lexicon.speech.follows.test(read.sentence.text)) return false
  if (isAside(clause, words) || isTail(clause, read.clauses, words)) return true
  const isElsewhere =
    clause.objects.length > 0 &&
    clause.objects.every((o) => lexicon.speech.elsewhere.test(words[o.head]?.lower ?? '')) &&
    !read.clauses.some((c) => c.level === 'complement' && c.verb > clause.verb)
  if (isElsewhere) return false
  // 'Respondió a Trump que “está desinformado”': a few words of somebody's own.
  const verb = read.parsed.words[clause.verb]
  if (
    lexicon.order === 'free' &&
    verb &&
    read.sentence.quoted.some((q) => q.start > verb.start || clause.isInverted)
  )
    return true
  const isClausal = clause.entries.every((e) => e.as !== 'say' || e.isClausal)
  const next = read.parsed.words.slice(clause.verb + 1, clause.verb + (isClausal ? SAID_WITHIN : 4))
  // 'Has said that more than once': no verb follows.
  const isClause = (w: Word): boolean =>
    words.some((v) => v.start > w.end && (v.tag === 'VERB' || v.tag === 'AUX'))
  const starts = (w: Word, i: number): boolean =>
    (w.tag === 'SCONJ' || next[i - 1]?.isDate === true) &&
    lexicon.subordinate.test(w.lower) &&
    // 'Después de que el Colegio confirmara'
    !next.slice(Math.max(0, i - 2), i).some((before) => lexicon.speech.beforeClause?.test(before.lower))
  if (next.some((w, i) => starts(w, i) && isClause(w))) return true
  if (isClausal && lexicon.order === 'free')
    return (
      clause.isInverted === true && read.clauses.some((c) => c.level === 'complement' && c.verb < clause.verb)
    )
  if (
    read.clauses.some(
      (c) =>
        c !== clause &&
        (c.level === 'complement' ||
          (c.verb > clause.verb &&
            c.subjects === clause.subjects &&
            !isSaying(c) &&
            !hasTense(read.parsed.words[c.verb]) &&
            (lexicon.to.test(read.parsed.words[c.from - 1]?.lower ?? '') || isJoinedInfinitive(read, c)))),
    )
  )
    return true
  const { reports } = lexicon.verbSecond ?? {}
  const reported = clause.obliques.filter((o) => reports === undefined || reports.test(o.by.lower))
  return (
    clause.objects.length + reported.length > 0 && clause.entries.some((e) => e.as === 'say' && !e.isClausal)
  )
}
