import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Whether a clause has no subject, and its verb is one person's: no 'se dijo', no 'dijeron', nothing that may be it. */
export function leavesOutSubject({ words, phrases }: PhraseIndex, clause: Clause, lexicon: Lexicon): boolean {
  const { verb, from, entries, subjects, isDisputed, isPassive } = clause
  if (subjects.length > 0 || isDisputed || isPassive) return false
  if (entries.length === 0 && !isDone(words, phrases, clause, lexicon)) return false
  const group = words.slice(from, verb + 1)
  const finite = group.find((w) => w.tag === 'AUX') ?? words[verb]
  if (
    !finite ||
    !lexicon.singular?.test(finite.lower) ||
    /^(?:Inf|Part|Ger|Imp|Fin\.Sub)/.test(finite.form ?? '')
  )
    return false
  if (
    group.some((w) => w.lower === 'se' || lexicon.reflexive?.test(w.lower)) &&
    !entries.some((e) => e.as === 'meet' || e.as === 'hold')
  )
    return false
  if (words.some((w) => w.head === verb && !w.quote && /^[nc]subj/.test(w.label))) return false
  return phrases.every((p) => p.from >= from || p.kind === 'speech' || words[p.from - 1]?.tag === 'ADP')
}

/** Whether somebody who is not named does what a verb without a class says: 'Inauguró un hospital', 'Ha firmato il decreto'. */
function isDone(
  words: PhraseIndex['words'],
  phrases: PhraseIndex['phrases'],
  { verb, from }: Clause,
  lexicon: Lexicon,
): boolean {
  const word = words[verb]
  if (word?.tag !== 'VERB' || lexicon.phrases.byItself?.test(word.lower)) return false
  if (!lexicon.certainVerb?.test(word.lower) && !words.slice(from, verb).some((w) => w.tag === 'AUX'))
    return false
  const next = phrases.find((p) => p.from > verb && words[p.from - 1]?.tag !== 'ADP')
  return !next || /^(?:obj|xcomp|ccomp)/.test(words[next.head]?.label ?? '')
}
