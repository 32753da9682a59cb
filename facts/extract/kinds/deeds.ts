import type { EntityId } from '../../types.ts'
import { type Clause, phrasesAfter } from '../clauses/clause.ts'
import { tellsPast } from '../clauses/verbs.ts'
import { entityIn, type ReadSentence } from '../discourse/read-sentence.ts'
import { SENTENCE_END } from '../gates/gate.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import { isPerson } from '../phrases/phrase.ts'

/**
 * Who does something: a leader or country that is the subject of the sentence's main clause, whose verb gives no other
 * kind. Something must be done or suffered, by a verb that says so by itself (`deeds`), and to something
 * or somewhere: other verbs cannot be understood without the sentences around them.
 *
 * @returns nothing if the clause does not say for certain that something is done
 */
export function deedIn(
  read: ReadSentence,
  clause: Clause,
  agents: readonly EntityId[],
  lexicon: Lexicon,
): readonly EntityId[] | undefined {
  const {
    references,
    clauses,
    main,
    sentence,
    parsed: { words },
  } = read
  if (agents.length === 0 || (clause !== main && clause.subjects !== main?.subjects)) return undefined
  // What has no full stop in a list may be the title of something else.
  if (!SENTENCE_END.test(sentence.text)) return undefined
  if (clause.isNegated || clause.isReported || clause.modality === 'possible') return undefined
  if (!clause.entries.every((e) => CLASS_PROPERTIES[e.as].mayBeAction)) return undefined
  // Somebody who only owns the subject, or is one of several whom nobody knows, does nothing: 'Trump's advisers'.
  if (!clause.subjects.every((s) => entityIn(s, references) !== undefined)) return undefined
  // 'Ronald Reagan defeated him': another sentence says whom.
  const others = [...clause.objects, ...clause.obliques.map((o) => o.phrase)]
  const isLoose = others.some(
    (o) =>
      o.kind === 'pronoun' &&
      lexicon.pronouns[words[o.head]?.lower ?? ''] !== undefined &&
      references.get(o)?.rule !== 'same sentence',
  )
  if (isLoose) return undefined
  if (lexicon.facts.compared.test(sentence.masked)) return undefined
  // 'has seemingly changed his mind'
  if (words.some((w, i) => i < clause.verb + 3 && lexicon.facts.seems.test(w.lower))) return undefined
  const isLed = agents.some(isPerson)
  if ((clause.isPassive && !isLed) || !isDone(read, clause, isLed, lexicon)) return undefined
  const goesOn = clauses.some((c) => c.verb > clause.verb && c.subjects === clause.subjects)
  if (others.length === 0 && !goesOn) return undefined
  const withs = phrasesAfter(clause, lexicon.with)
  return [...agents, ...[...clause.objects, ...withs].flatMap((o) => entityIn(o, references) ?? [])]
}

/** Whether a verb's form says that something is done or will be: the present often says what is done as a rule. */
function isDone(read: ReadSentence, clause: Clause, isLed: boolean, lexicon: Lexicon): boolean {
  const {
    parsed: { words },
    main,
    sentence,
  } = read
  const verb = words[clause.verb]
  if (verb?.tag !== 'VERB') return false
  if (!lexicon.deeds.test(verb.lower) && !isNamedDeed(read, clause, lexicon)) return false
  const group = words.slice(clause.from, clause.verb)
  const helpers = group.map((w) => w.lower)
  const isFuture = clause.modality === 'planned'
  // 'Xi will choose the former' is a guess; what has its day is planned.
  if (isFuture && sentence.dates.length === 0) return false
  // 'is bound to leave', 'had to pay'
  if (verb.form === 'Inf') return isFuture && helpers.some((h) => lexicon.future.test(h))
  // 'is attacked from all sides'
  if (clause.isPassive && !isFuture) return group.some((w) => tellsPast(w) || /^w[uo]rden?$/.test(w.lower))
  // 'is whipping it up' is how somebody sees it.
  if (verb.form === 'Ger' || isFuture) return isFuture
  if (lexicon.order === 'fixed') return verb.form !== 'Fin.Pres'
  if (lexicon.order === 'free') return startsPlainly(read, clause) && isOver(read, clause, lexicon)
  return (isLed && clause === main) || !isPresent(verb.form, verb.lower, lexicon)
}

/** 'Rompió su silencio', but not 'rompía', 'rompe': romance verbs tell what is over in the perfect alone. */
function isOver({ parsed: { words } }: ReadSentence, { verb, from }: Clause, lexicon: Lexicon): boolean {
  const word = words[verb]
  // 'Le vendió dos barcos': to whom?
  const isToSomebody = words.slice(from, verb).some((w) => lexicon.facts.toSomebody?.test(w.lower))
  return word !== undefined && tellsPast(word) && !lexicon.imperfect?.test(word.lower) && !isToSomebody
}

/** Whether a clause is the main one, with which its sentence starts, and something or somewhere has a name or a number after its verb. */
function startsPlainly({ parsed: { words }, main }: ReadSentence, clause: Clause): boolean {
  const first = words.find((w) => w.tag !== 'PUNCT')
  return (
    clause === main &&
    first !== undefined &&
    !(/^(?:CCONJ|ADV|SCONJ)$/.test(first.tag) && !first.isDate) &&
    words.some(
      (w, i) =>
        i > clause.verb && (w.mention !== undefined || /\d/.test(w.text) || (w.tag === 'PROPN' && !w.isDate)),
    )
  )
}

/**
 * Whether a verb that says little by itself tells a deed: in the active past, of the main clause with which the sentence starts,
 * and something or somewhere has a name or a number after it.
 */
function isNamedDeed(read: ReadSentence, clause: Clause, { namedDeeds, negation }: Lexicon): boolean {
  const { words } = read.parsed
  const verb = words[clause.verb]
  return (
    !clause.isPassive &&
    verb !== undefined &&
    tellsPast(verb) &&
    namedDeeds?.test(verb.lower) === true &&
    !negation.test(words[clause.verb + 1]?.lower ?? '') &&
    startsPlainly(read, clause)
  )
}

/** Whether a finite verb is in the present; the endings of German verbs show it. */
function isPresent(form: string | undefined, lower: string, { verbSecond }: Lexicon): boolean {
  if (form === 'Fin.Pres') return true
  return verbSecond !== undefined && form === 'Fin' && !/te[nst]?$/.test(lower)
}
