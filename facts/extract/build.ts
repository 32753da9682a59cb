import { bareEntity } from '../bundle/bundle.ts'
import { checkFact } from '../bundle/checks.ts'
import { mentionSteps } from '../linking/find-mentions.ts'
import { addLanguage } from '../names/language-names.ts'
import { compileMatcher } from '../names/matcher.ts'
import { addAliases, type Names, type PackedNames, sameNames, unpackNames } from '../names/name-table.ts'
import { packNamesSteps } from '../names/pack-names.ts'
import { onlyDateSteps, warmDates } from '../text/dates.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import { warmPatterns } from '../text/warm.ts'
import type { Alias, Article, Block, Entity, EntityId, Fact, FactBundle, Mention, World } from '../types.ts'
import { makeLookup } from '../world/lookup.ts'
import { isSatire } from '../world/satire.ts'
import { type Called, calledSteps } from './called.ts'
import { Discourse } from './discourse/discourse.ts'
import type { ArticleContext } from './discourse/read-sentence.ts'
import type { SentenceContext } from './draft.ts'
import { referenceDates } from './entry-dates.ts'
import { contextSteps, extractFacts } from './extract.ts'
import { furnitureSteps } from './furniture/furniture.ts'
import { FURNITURE_PATTERNS } from './furniture/furniture-lists.ts'
import { lexiconOf } from './lexicon/index.ts'
import { type Lexicon, patternsIn } from './lexicon/lexicon.ts'
import { type Namings, namingSteps } from './naming.ts'
import { type NewLeader, newLeaders } from './offices/new-leaders.ts'
import type { OfficeClaim } from './offices/office-patterns.ts'
import { claimSteps } from './offices/offices.ts'
import type { Parser } from './parser/parser.ts'
import { PARSER_LANGUAGES, tokenPatterns } from './parser/tokens.ts'
import { surfacesIn } from './surfaces.ts'
import { readSentences, type Sentence } from './words/sentence.ts'

/** How much of a bundle is built. */
export interface Progress {
  readonly step: 'names' | 'facts'
  /** 0 to 1. */
  readonly done: number
}

/** What the builder may use. */
export interface BuildOptions {
  /** The parser of the article's language. Without one, only facts that rules over words are sure of are given. */
  readonly parser?: Parser | undefined
}

/** The names of a world, packed and for each language: made once, since every article starts from them. */
interface WorldNames {
  readonly packed: PackedNames
  readonly byLanguage: Map<string, Names>
}

const NAMES = new WeakMap<World, WorldNames>()

/** The names of so many languages are kept. */
const MOST_LANGUAGES = 8

/**
 * Builds the facts of one article: the only builder, wherever the article comes from.
 * The same article and world give the same bundle, to the byte.
 */
export function buildBundle(article: Article, world: World, options: BuildOptions = {}): FactBundle {
  return atOnce(buildSteps(article, world, options))
}

/** As `buildBundle`, in steps of a few milliseconds each, so that the caller can do something else in between. */
export function* buildSteps(
  article: Article,
  world: World,
  options: BuildOptions = {},
): Generator<Progress, FactBundle> {
  const discourse = yield* readSteps(article, world, options)
  const contexts = yield* each({ step: 'facts', done: 0.8 }, contextSteps(discourse))
  return yield* bundleSteps(article, contexts, discourse.context)
}

/** As `buildSteps`, with what cards of the page show beside facts. */
export function* pageSteps(
  article: Article,
  world: World,
  options: BuildOptions = {},
): Generator<Progress, PageBuilt> {
  const discourse = yield* readSteps(article, world, options)
  const contexts = yield* each({ step: 'facts', done: 0.8 }, contextSteps(discourse))
  const bundle = yield* bundleSteps(article, contexts, discourse.context)
  // What satire tells of somebody did not happen.
  const told = isSatire(article.source) ? [] : contexts
  const namings = yield* each({ step: 'facts', done: 1 }, namingSteps(told))
  const called = yield* each({ step: 'facts', done: 1 }, calledSteps(told))
  return { bundle, namings, called, surfaces: surfacesIn(told) }
}

interface PageBuilt {
  readonly bundle: FactBundle
  /** The sentences that can stand on a card for themselves. */
  readonly namings: Namings
  /** The roles that it gives to people. */
  readonly called: ReadonlyMap<EntityId, Called>
  /** The words by which it names everybody. */
  readonly surfaces: ReadonlyMap<EntityId, readonly string[]>
}

function* bundleSteps(
  article: Article,
  contexts: readonly SentenceContext[],
  { claims, lookup, reference }: ArticleContext,
): Generator<Progress, FactBundle> {
  // What an article says twice is one fact, at its first place.
  const facts = new Map<string, Fact>()
  for (const part of extractFacts(article.source, contexts, claims)) {
    for (const fact of part) {
      if (facts.has(fact.id)) continue
      const checks = checkFact(fact, claims, lookup, reference)
      facts.set(fact.id, { ...fact, checks })
    }
    yield { step: 'facts', done: 0.8 + (facts.size / (facts.size + 100)) * 0.2 }
  }
  yield { step: 'facts', done: 1 }
  return {
    format: 'attache-facts',
    version: 2,
    ...(article.source.published === undefined ? {} : { built: article.source.published }),
    sources: [article.source],
    entities: entitiesIn([...facts.values()], claims, lookup.entity),
    facts: [...facts.values()],
    texts: [{ id: article.source.id, blocks: article.blocks }],
  }
}

/** The first part of `buildSteps`: everything that is done before facts are made. Sentences that name nobody are not read yet. */
export function* readSteps(
  article: Article,
  world: World,
  options: BuildOptions = {},
): Generator<Progress, Discourse> {
  const texts = article.blocks.map((block) => block.text)
  const { language } = article.source
  const start: Progress = { step: 'names', done: 0 }
  yield* each(start, once(`dates ${language}`, warmDates(language)))
  const reference = article.source.published ?? (yield* each(start, onlyDateSteps(texts, language)))
  const lexicon = lexiconOf(language)
  const names = yield* each(start, namesSteps(world, language))
  const matcher = compileMatcher(names)
  const find = function* (done: number): Generator<Progress, Mention[][]> {
    const steps = mentionSteps(names, matcher, texts, {
      language,
      ...(reference === undefined ? {} : { date: reference }),
      options: { offices: false },
    })
    for (;;) {
      const step = steps.next()
      // Whoever shares a name with others, and is not told apart, is somebody: 'former President Bush'.
      if (step.done) return step.value.map((found) => found.filter((mention) => !mention.others))
      yield { step: 'names', done }
    }
  }
  yield start
  const known = yield* find(0)
  yield { step: 'names', done: 0.5 }
  const found = yield* introduced(article.blocks, known, lexicon)
  addAliases(names, found.aliases)
  const mentions = found.aliases.length === 0 ? known : yield* find(0.5)
  const read: Progress = { step: 'names', done: 1 }
  yield read
  const lookup = makeLookup(world, found.entities)
  yield* each(read, once('furniture', warmPatterns(FURNITURE_PATTERNS)))
  const around = yield* each(read, furnitureSteps(article.blocks, language))
  const warmed = `sentences ${lexicon.language} ${options.parser?.language ?? ''}`
  yield* each(read, once(warmed, warmSteps(lexicon, options.parser)))
  yield { step: 'facts', done: 0 }
  const cuts = {
    mentions,
    furniture: around,
    references: referenceDates(article.blocks, reference, language),
  }
  const sentences: Sentence[] = []
  for (const part of readSentences(article, cuts, lexicon)) {
    sentences.push(...part)
    yield { step: 'facts', done: ((part[0]?.block ?? 0) / article.blocks.length) * 0.3 }
  }
  const claims = yield* each({ step: 'facts', done: 0.3 }, claimSteps(sentences, lexicon, lookup, reference))
  const context: ArticleContext = {
    lexicon,
    lookup,
    claims,
    reference,
    parser: options.parser,
    entities: world.entities,
  }
  const discourse = new Discourse(context, sentences)
  for (const i of sentences.keys()) {
    const progress: Progress = { step: 'facts', done: 0.3 + (i / sentences.length) * 0.5 }
    yield* each(progress, discourse.readSteps(i))
    yield progress
  }
  return discourse
}

/** The names of a world in a language, to which an article can add its own. */
function* namesSteps(world: World, language: string): Steps<Names> {
  const made = NAMES.get(world) ?? {
    packed: yield* packNamesSteps(world),
    byLanguage: new Map<string, Names>(),
  }
  NAMES.set(world, made)
  const { packed, byLanguage } = made
  const known = byLanguage.get(language)
  if (known) return sameNames(known)
  const names = unpackNames(packed)
  yield
  addLanguage(names, language)
  yield
  if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear()
  byLanguage.set(language, names)
  return sameNames(names)
}

/** Runs steps, and reports the same progress after each. */
function* each<Result>(progress: Progress, steps: Steps<Result>): Generator<Progress, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield progress
  }
}

/** What is compiled already. */
const WARMED = new Set<string>()

/** Runs steps for the first article only. */
function* once(what: string, steps: Steps<void>): Steps<void> {
  if (WARMED.has(what)) return
  yield* steps
  WARMED.add(what)
}

/** Compiles the patterns of a language, so that the first sentence need not wait for all of them. */
function* warmSteps(lexicon: Lexicon, parser: Parser | undefined): Steps<void> {
  yield* warmPatterns(patternsIn(lexicon))
  const known = PARSER_LANGUAGES.find((language) => language === parser?.language)
  if (known) yield* warmPatterns(tokenPatterns(known))
}

/** The leaders that an article introduces and no table knows. */
function* introduced(
  blocks: readonly Block[],
  mentions: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): Generator<Progress, { entities: Entity[]; aliases: Alias[] }> {
  const leaders = new Map<EntityId, NewLeader>()
  for (const [i, { kind, text }] of blocks.entries()) {
    // In headings all words may have capitals: 'Japan Prime Minister Dodges Criticism'.
    if (kind === 'heading') continue
    for (const leader of newLeaders(text, mentions[i] ?? [], lexicon)) leaders.set(leader.entity.id, leader)
    yield { step: 'names', done: 0.5 }
  }
  const found = [...leaders.values()]
  return {
    entities: found.map((leader) => leader.entity),
    aliases: found.flatMap(({ entity, surname }): Alias[] => [
      { text: entity.name, entity: entity.id, kind: 'name' },
      { text: surname, entity: entity.id, kind: 'surname' },
    ]),
  }
}

/** The entities that facts are about, with the offices that the article gives them, sorted by id. */
function entitiesIn(
  facts: readonly Fact[],
  claims: readonly OfficeClaim[],
  entity: (id: EntityId) => Entity,
): Entity[] {
  const ids = [...new Set(facts.flatMap((fact) => fact.about))].sort()
  return ids.map((id) => {
    const bare = bareEntity(entity(id))
    const offices = claims
      .filter((claim) => claim.leader === id && claim.tense === 'now')
      .map((claim) => claim.office)
    return offices.length > 0 ? { ...bare, offices } : bare
  })
}
