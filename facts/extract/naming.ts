import type { Steps } from '../text/steps.ts'
import type { Bracket, EntityId, Span } from '../types.ts'
import { bracketsOf, isBracketFirst } from './brackets.ts'
import type { Clause } from './clauses/clause.ts'
import type { ArticleContext, ReadSentence } from './discourse/read-sentence.ts'
import { type SentenceContext, sentenceSpan } from './draft.ts'
import { dependsOnOthers } from './gates/anaphora.ts'
import { hasLooseTime } from './gates/counted.ts'
import { isShowable } from './gates/gate.ts'
import { hangs, hasLooseObject } from './gates/hanging.ts'
import { pointsBack } from './gates/pointing.ts'
import { isPerson, type Phrase } from './phrases/phrase.ts'
import { saysSomething } from './says-something.ts'
import { isSaying } from './speech/attribution.ts'

/**
 * What part somebody has in a sentence that names them, the best for a card first: its subject; who says it; to whom or with
 * whom it is done; the subject of what somebody says; one of many subjects, or whose people or things are its subject or object; where
 * something is done; of a person, who does something in another clause, or who is named by the article's own words anywhere.
 */
export const NAMED_AS = ['subject', 'speaker', 'object', 'told', 'owner', 'place', 'within', 'named'] as const

export type NamedAs = (typeof NAMED_AS)[number]

/** A sentence that can be read alone, and the parts that those whom it names have in it. */
export interface Naming {
  /** Where it starts and ends in its block. */
  readonly span: Span
  readonly parts: ReadonlyMap<EntityId, NamedAs>
  /** Names for its pronouns, in the block. */
  readonly brackets: readonly Bracket[]
  /** Where it can end if it is too long: before clauses that only add something; offsets in the block, the last one first. */
  readonly ends: readonly number[]
}

/** Sentences by their places. */
export type Namings = ReadonlyMap<string, Naming>

/** The key of a sentence: its block, and where it starts there. */
export function namingKey(block: number, start: number): string {
  return `${block} ${start}`
}

/**
 * The sentences of an article that say something of those whom they name, and can be read alone. A name that only stands in
 * an aside, an attribute, a list or somebody's words has no part in its sentence.
 */
export function* namingSteps(contexts: readonly SentenceContext[]): Steps<Namings> {
  const out = new Map<string, Naming>()
  for (const context of contexts) {
    const { block, start, mentions } = context.read.sentence
    const naming = mentions.length > 0 ? (partNaming(context) ?? bareNaming(context)) : undefined
    if (naming) out.set(namingKey(block, start), naming)
    yield
  }
  return out
}

/** A sentence that says something by itself of those who have a part in it. */
function partNaming(context: SentenceContext): Naming | undefined {
  const parts = partsIn(context)
  const brackets = parts.size > 0 ? bracketsAlone(context) : undefined
  return brackets && { span: sentenceSpan(context.read), parts, brackets, ends: endsOf(context) }
}

/**
 * A sentence that names people in its own words and can be understood, though the sentences around it may say more: 'Saturday
 * is the anniversary of the act, signed by President Roosevelt'. Better than nothing on a person's card.
 */
function bareNaming(context: SentenceContext): Naming | undefined {
  const { read, article } = context
  const { main } = read
  const parts = new Map(peopleNamed(context).map((id) => [id, 'named'] as const))
  const hasVerb = read.parsed.words.some(({ tag }) => /^(?:VERB|AUX)$/.test(tag))
  if (!hasVerb || parts.size === 0 || read.sentence.kind !== 'paragraph') return undefined
  if (pointsElsewhere(read, article)) return undefined
  if (main && isSaying(main) && !saysSomething(context, main)) return undefined
  const isLoose = bracketsOf(context, main)?.length !== 0
  const span = sentenceSpan(read)
  if (isLoose || !isShowable(read, { span, isNamed: false, isSpeech: false }, article)) return undefined
  return { span, parts, brackets: [], ends: endsOf(context) }
}

/** The parts of those whom a sentence names, each the best that they have. */
function partsIn(context: SentenceContext): Map<EntityId, NamedAs> {
  const { read, speech } = context
  const { main } = read
  const found = new Map<EntityId, NamedAs>()
  const subjects = main && (main.subjects.length > 0 ? main.subjects : treeSubjects(read))
  if (!main || !subjects || subjects.length === 0) return found
  const named = new Set(read.sentence.mentions.map(({ entity }) => entity))
  const put = (as: NamedAs, ids: readonly (EntityId | undefined)[]): void => {
    for (const id of ids) if (id && named.has(id) && !found.has(id)) found.set(id, as)
  }
  const who = (phrase: Phrase): (EntityId | undefined)[] => whoIs(read, phrase)
  const isSaid = isSaying(main)
  // 'Bush, Blair, Harper and Howard all affirmed …' says little of each.
  const isList = subjects.length > FEW_SUBJECTS
  put(isList ? 'owner' : isSaid ? 'speaker' : 'subject', subjects.flatMap(who))
  // 'According to Macron, …'
  if (speech?.isAccording) put('speaker', [speech.entity, speech.voice])
  const { towards } = context.article.lexicon.naming
  const aims = main.obliques.filter(({ by }) => towards.test(by.lower))
  put('object', [...main.objects, ...aims.map((o) => o.phrase)].flatMap(who))
  if (isSaid) put('told', subjectsOf(read, 'complement'))
  put(
    'owner',
    [...subjects, ...main.objects].flatMap((s) => ownersOf(s, context)),
  )
  put(
    'place',
    main.obliques.flatMap((o) => who(o.phrase)),
  )
  const inside = [
    ...subjectsOf(read, 'complement'),
    ...subjectsOf(read, 'relative'),
    ...subjectsOf(read, 'other'),
  ]
  put(
    'within',
    inside.filter((id) => id !== undefined && isPerson(id)),
  )
  put('named', isList ? [] : peopleNamed(context))
  return found
}

/** The people whom a sentence names in its own words, and not as one example of many. */
function peopleNamed({ read, article }: SentenceContext): EntityId[] {
  const {
    sentence: { mentions, quoted },
    parsed: { words },
  } = read
  const { example } = article.lexicon.naming
  const isSaid = (at: number): boolean => quoted.some((q) => q.start <= at && at < q.end)
  const isExample = (at: number): boolean => {
    const before = words.filter((word) => word.start < at).reverse()
    const end = before.find(({ tag, lower }) => /^(?:VERB|AUX)$/.test(tag) || example.test(lower))
    return end !== undefined && example.test(end.lower) && !(end.lower === 'like' && end.tag === 'VERB')
  }
  return mentions.flatMap(({ entity, start }) =>
    isPerson(entity) && !isSaid(start) && !isExample(start) ? entity : [],
  )
}

/** Of more subjects little is said. */
const FEW_SUBJECTS = 2

/** The subjects by the parser alone, which knows those of 'is in the town' too; none if it is a pronoun. */
function treeSubjects({ parsed: { words, phrases } }: ReadSentence): Phrase[] {
  return phrases.filter(({ head, kind }) => {
    const word = words[head]
    return kind !== 'pronoun' && word?.label.startsWith('nsubj') && words[word.head]?.head === -1
  })
}

function subjectsOf(read: ReadSentence, level: Clause['level']): (EntityId | undefined)[] {
  const those = read.clauses.filter((c) => c.level === level && c.modality === 'real')
  return those.flatMap((c) => c.subjects.flatMap((s) => whoIs(read, s)))
}

/** Whose people or things a phrase is. 'A German hacker' is no country's. */
function ownersOf(
  { owner, voice, head }: Phrase,
  { read, article }: SentenceContext,
): (EntityId | undefined)[] {
  const { bodies, government } = article.lexicon
  const word = read.parsed.words[head]?.lower ?? ''
  const isOrigin = read.sentence.mentions.every(
    ({ entity, alias }) => entity !== owner || alias === 'demonym',
  )
  return [voice, !isOrigin || bodies.test(word) || government.test(word) ? owner : undefined]
}

/** Whom a phrase names: not by a pronoun, and not in direct speech. 'Americans' is their country. */
function whoIs(
  { parsed: { words } }: ReadSentence,
  { kind, head, entity, also }: Phrase,
): (EntityId | undefined)[] {
  if (kind === 'pronoun' || kind === 'speech') return []
  return [entity ?? words[head]?.mention?.entity, also?.entity]
}

/** The names with which a sentence makes sense without those before it; undefined if it does not. */
function bracketsAlone(context: SentenceContext): Bracket[] | undefined {
  const { read, article } = context
  const { lexicon } = article
  const { main } = read
  if (!main || main.modality === 'possible' || read.sentence.kind !== 'paragraph') return undefined
  const brackets = bracketsOf(context, main)
  if (!brackets || pointsElsewhere(read, article)) return undefined
  // 'Trump has said that more than once.'
  if (isSaying(main) && !saysSomething(context, main)) return undefined
  if (
    hangs(read, main, lexicon) ||
    hasLooseObject(read, main, lexicon) ||
    dependsOnOthers(read, lexicon, context.told)
  )
    return undefined
  const isFirstNamed = isBracketFirst(read, brackets)
  const span = sentenceSpan(read)
  return isShowable(read, { span, isNamed: isFirstNamed, isSpeech: false, isFirstNamed }, article)
    ? brackets
    : undefined
}

/**
 * Whether a sentence goes on with another: 'And …', 'Trump has said that more than once', 'Not all of its admirers …' before
 * anything that it could be of.
 */
function pointsElsewhere(read: ReadSentence, article: ArticleContext): boolean {
  const {
    sentence,
    parsed: { words, phrases, holder },
  } = read
  const [first] = words.filter(({ tag }) => tag !== 'PUNCT')
  if (first?.tag === 'CCONJ' || pointsBack(sentence, sentence, article)) return true
  if (hasLooseTime(read, article.lexicon)) return true
  return words.some(
    ({ label, tag }, i) =>
      /:poss$/.test(label) &&
      /^(?:PRON|DET)$/.test(tag) &&
      !phrases.some((p) => p.to <= i && p !== holder[i] && p.kind !== 'pronoun'),
  )
}

/** The commas and semicolons after which nothing of the main clause comes, nor of what it says is said. */
function endsOf({ read: { sentence, parsed, clauses }, article }: SentenceContext): number[] {
  const { words } = parsed
  const { adds } = article.lexicon.naming
  const needed = clauses.filter(({ level }) => level === 'main' || level === 'complement')
  const last = Math.max(
    ...needed.flatMap(({ verb, subjects, objects, obliques }) => [
      verb,
      ...[...subjects, ...objects, ...obliques.map((o) => o.phrase)].map((p) => p.to - 1),
    ]),
  )
  const isQuoted = (at: number): boolean => sentence.quoted.some((q) => q.start < at && at < q.end)
  return words
    .flatMap(({ text, start }, i) => {
      const isBorder = text === ';' || (text === ',' && adds.test(words[i + 1]?.lower ?? ''))
      return i > last && isBorder && !isQuoted(start) ? [start] : []
    })
    .reverse()
}
