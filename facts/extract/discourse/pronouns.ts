import { isNameWord } from '../../linking/name-word.ts'
import type { ResolutionRule } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Gender } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { fits, isImpersonal, isKnown, whoOf } from './participants.ts'
import type { ArticleContext, Participant, PartlyRead, Reference } from './read-sentence.ts'
import type { Strangers } from './strangers.ts'
import type { Traces } from './traces.ts'

/** What a pronoun's meaning is looked for in. */
interface DiscourseState {
  readonly traces: Traces
  readonly strangers: Strangers
}

/** Whom a pronoun means; nothing on doubt. */
export function pronounReference(
  phrase: Phrase,
  read: PartlyRead,
  { lexicon }: ArticleContext,
  { traces, strangers }: DiscourseState,
): Reference | undefined {
  const { sentence, parsed, clauses } = read
  if (phrase.kind !== 'pronoun' || isImpersonal(phrase, sentence, lexicon)) return undefined
  const word = parsed.words[phrase.head]
  const pronoun = word && lexicon.pronouns[word.lower]
  if (!word || !pronoun?.gender || pronoun.plural || !pronoun.subject) return undefined
  // 'Liu He': with a capital inside a sentence it is a name.
  if (
    /^\p{Lu}/u.test(word.text) &&
    phrase.head > 0 &&
    !/^["“„«–—:]$/.test(parsed.words[phrase.head - 1]?.text ?? '')
  )
    return undefined
  if (isNameWord(sentence.blockText, word.start, lexicon.language)) return undefined
  const clause = clauses.find((c) => c.subjects.includes(phrase))
  if (!clause) return undefined
  const { gender } = pronoun
  if (lexicon.verbSecond && !isPersonal(clause, gender, traces)) return undefined
  const isSaying = clause.entries.some((e) => e.as === 'say')
  // 'il' may be a thing: it has to do what only somebody does.
  if (pronoun.thing && (clause.isPassive || !clause.entries.some((e) => e.as !== 'count'))) return undefined
  const make = (who: Participant, rule: ResolutionRule): Reference => ({
    start: word.start,
    end: word.end,
    text: word.text,
    ...whoOf(who),
    rule,
    isPronoun: true,
  })
  const fitting = peopleBefore(phrase, read, strangers).filter(({ who }) => fits(who, gender))
  const earlier = clauses.flatMap((c) => c.subjects).filter((s) => s.from < phrase.from)
  if (fitting.length > 0) {
    const who = onlySubject(fitting, pronoun.thing ? earlier : [], read, strangers)
    return who && make(who, 'same sentence')
  }
  if (pronoun.thing && earlier.length > 0 && !(isSaying && clause.isInverted)) return undefined
  const goesOn = lexicon.order === 'fixed' && isSaying && sentence.quoted.length > 0
  const must = pronoun.thing ? (isSaying ? 'person' : 'subject') : undefined
  const found = traces.antecedent(gender, must, goesOn)
  return found ? make(found, 'sentence before') : undefined
}

interface Candidate {
  readonly phrase: Phrase
  readonly who: Participant
}

/** The people whom the sentence names before a pronoun. */
function peopleBefore({ from }: Phrase, read: PartlyRead, strangers: Strangers): Candidate[] {
  const { parsed, clauses } = read
  return parsed.phrases
    .filter(
      (p) =>
        p.from < from &&
        (p.person === 'one' || (p.kind === 'name' && clauses.some((c) => c.subjects.includes(p)))),
    )
    .map((phrase) => ({ phrase, who: strangers.participant(phrase, read) }))
}

/**
 * The one person whom all candidates are, if that is the subject of a clause.
 *
 * @param subjects the subjects before a pronoun that may be a thing: each has to be that person too
 */
function onlySubject(
  candidates: readonly Candidate[],
  subjects: readonly Phrase[],
  read: PartlyRead,
  strangers: Strangers,
): Participant | undefined {
  const { clauses, main } = read
  const [first] = candidates
  const isOther = (s: Phrase): boolean => strangers.participant(s, read).key !== first?.who.key
  if (!first || subjects.some(isOther)) return undefined
  const isSubject = candidates.some(
    ({ phrase }) => main?.subjects.includes(phrase) || clauses.some((c) => c.subjects.includes(phrase)),
  )
  const isOne = new Set(candidates.map(({ who }) => who.key)).size === 1
  return isOne && isSubject && isKnown(first.who) ? first.who : undefined
}

/**
 * German 'sie' with a plural verb is 'they', and 'er' and 'sie' can mean things too: they mean a person only if the verb
 * is a person's, or no thing of that gender is in the sentence before.
 */
function isPersonal({ isPlural, entries, isPassive }: Clause, gender: Gender, traces: Traces): boolean {
  if (isPlural) return false
  if (!traces.newest?.things.has(gender)) return true
  return !isPassive && entries.some((e) => CLASS_PROPERTIES[e.as].isPersonal)
}
