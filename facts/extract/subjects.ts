import type { EntityId, Mention } from '../types.ts'
import { isLeader, type Lookup, type Sentence } from './sentence.ts'

/** Whom a sentence is about. */
export interface Subject {
  readonly entity: EntityId
  /** Where its words stand in the block, to be replaced by the name in statements. */
  readonly start: number
  readonly end: number
  /** `his`, `Lee's`: the name that replaces it takes the genitive. */
  readonly genitive: boolean
  /** How it was found where the sentence does not name it, for readers. */
  readonly resolved?: string
}

const CONNECTIVE =
  /^(?:However|Meanwhile|But|And|Yet|Still|Instead|Moreover|Also|Then|Nevertheless|Nonetheless|Besides|In addition|Furthermore|Therefore|Thus|Even so),?\s+/
const INTRODUCTION =
  /^(?:With|During|As|In|After|Before|When|While|Since|Despite|Although|Though|Following|Amid|Amidst|On|At|By|For|Under|If|Once|Because|Given|Ahead|Against|Like|Unlike|From|Through|Without|Alongside|Speaking|Having|To|Earlier|Later|Last|Next|[A-Z][a-z]+ing|[A-Z][a-z]+ed)\b/
const PRONOUN = /^(he|she|his|her)\b/i
const PREMODIFIER =
  /^(?:(?:the|a|an|newly|elected|re-elected|new|former|incoming|outgoing|then|current|long-time|veteran|president|prime|minister|chancellor|premier|king|queen|emperor|sultan|leader|supreme|chairman|mr|mrs|ms|dr|sir)(?:'s|’s)?[\s,-]+)*$/i

/** Where the main clause starts: after 'However,' and after an introduction such as 'Arriving in Tokyo on Saturday,'. */
export function mainClause(sentence: Sentence): number {
  const connective = CONNECTIVE.exec(sentence.text)?.[0].length ?? 0
  const rest = sentence.text.slice(connective)
  const start = sentence.start + connective
  if (!INTRODUCTION.test(rest)) return start
  const commas = [...rest.matchAll(/,\s+/g)].map((m) => start + m.index + m[0].length)
  return (
    commas.find((at) => named(sentence, at) !== undefined || pronounAt(sentence, at) !== undefined) ??
    commas[0] ??
    start
  )
}

function pronounAt(sentence: Sentence, at: number): string | undefined {
  return PRONOUN.exec(sentence.blockText.slice(at, sentence.end))?.[1]
}

/** The mention that heads the noun phrase at `at`: of 'South Korean President Lee' it is Lee. */
function named(sentence: Sentence, at: number): Mention | undefined {
  let from = at
  let head: Mention | undefined
  for (const mention of sentence.mentions) {
    if (mention.start < at) continue
    if (!PREMODIFIER.test(sentence.blockText.slice(from, mention.start).replace(/^(?:['’]s?)?\s+/, ''))) break
    head = mention
    if (isLeader(mention)) break
    from = mention.end
  }
  return head
}

/**
 * The subject of every sentence, in order, found by the first of these that decides:
 * the name that the main clause starts with; for a pronoun in a list the person in its heading; for other
 * pronouns the subject of the sentence before, then the heading's person, then the only person so far.
 * Where none does, the sentence has no subject. (The order follows Hobbs' preference for subjects, 1978.)
 */
export function findSubjects(sentences: readonly Sentence[], lookup: Lookup): (Subject | undefined)[] {
  const subjects: (Subject | undefined)[] = []
  const headings = new Map<number, Subject>()
  let previous: Subject | undefined
  sentences.forEach((sentence, i) => {
    const subject =
      explicit(sentence) ?? byPronoun(sentence, { previous, headings, before: sentences.slice(0, i), lookup })
    subjects.push(subject)
    if (sentence.kind === 'heading') {
      if (subject && isLeader(subject)) headings.set(sentence.block, subject)
      previous = undefined
    } else if (subject && isLeader(subject)) previous = subject
  })
  return subjects
}

function explicit(sentence: Sentence): Subject | undefined {
  const mention = named(sentence, mainClause(sentence))
  if (!mention) return undefined
  const after = sentence.blockText.slice(mention.end, sentence.end)
  return { entity: mention.entity, start: mention.start, end: mention.end, genitive: /^['’]/.test(after) }
}

interface Before {
  readonly previous: Subject | undefined
  readonly headings: ReadonlyMap<number, Subject>
  readonly before: readonly Sentence[]
  readonly lookup: Lookup
}

function byPronoun(sentence: Sentence, known: Before): Subject | undefined {
  const start = mainClause(sentence)
  const word = pronounAt(sentence, start)
  if (word === undefined) return undefined
  const person = /^(?:he|his)$/i.test(word) ? 'he' : 'she'
  const fits = (s: { entity: EntityId } | undefined): boolean =>
    s !== undefined && known.lookup.entity(s.entity).pronoun === person
  const heading = sentence.headingBlock === undefined ? undefined : known.headings.get(sentence.headingBlock)
  const inHeading = heading && { entity: heading.entity, resolved: `'${word}' is the person in the heading` }
  const inPrevious = known.previous && {
    entity: known.previous.entity,
    resolved: `'${word}' is the subject of the sentence before`,
  }
  const order = sentence.kind === 'item' ? [inHeading, inPrevious] : [inPrevious, inHeading]
  const found = order.find(fits) ?? onlyPerson(known, person, word)
  if (!found) return undefined
  return { ...found, start, end: start + word.length, genitive: /^(?:his|her)$/i.test(word) }
}

function onlyPerson(
  known: Before,
  person: 'he' | 'she',
  word: string,
): { entity: EntityId; resolved: string } | undefined {
  const people = new Set(known.before.flatMap((s) => s.mentions.filter(isLeader).map((m) => m.entity)))
  const fitting = [...people].filter((id) => known.lookup.entity(id).pronoun === person)
  const [only] = fitting
  if (only === undefined || fitting.length > 1) return undefined
  return { entity: only, resolved: `'${word}' is the only person named so far whom it fits` }
}

/** The person a heading is about: 'Lee's Position and Challenges'. */
export function sectionPerson(
  sentence: Sentence,
  sentences: readonly Sentence[],
  subjects: readonly (Subject | undefined)[],
): Subject | undefined {
  const at = sentences.findIndex((s) => s.block === sentence.headingBlock)
  const subject = at < 0 ? undefined : subjects[at]
  return subject && isLeader(subject) ? subject : undefined
}

/** The sentence as it stands alone: without 'However,', and with the subject's full name. */
export function standalone(sentence: Sentence, subject: Subject | undefined, lookup: Lookup): string {
  const connective = CONNECTIVE.exec(sentence.text)?.[0].length ?? 0
  const start = sentence.start + connective
  let text = sentence.blockText.slice(start, sentence.end)
  if (subject && isLeader(subject) && subject.start >= start) {
    const { name } = lookup.entity(subject.entity)
    const isPronoun = subject.resolved !== undefined
    const replaced = isPronoun && subject.genitive ? `${name}’s` : name
    text = text.slice(0, subject.start - start) + replaced + text.slice(subject.end - start)
  }
  return text.charAt(0).toUpperCase() + text.slice(1)
}
