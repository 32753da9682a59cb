import bundle from 'made:bundle'
import nameIndex from 'made:spellings'
import world from 'made:world'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import { candidatesFor, type WordIndex } from '../../facts/search/candidates.ts'
import { type Hit, type SearchIndex, searchIn } from '../../facts/search/search.ts'
import { everybody, makeNames, type NamesIndex } from '../../facts/search/search-names.ts'
import type { Entity, FactBundle } from '../../facts/types.ts'
import type { CardContent } from '../../facts/views/card.ts'
import { cardOfMatches } from '../../facts/views/disambiguation.ts'
import { entityOf } from '../../facts/world/by-country.ts'
import { wordsOfLibrary } from '../shared/library/words-of-library.ts'
import { noteError } from './errors.ts'
import { library, strangers, untilChanged, withShipped } from './reading.ts'

/** Articles whose facts are kept in memory between two key strokes. */
const MOST_READ = 120

/** What is kept in memory between searches, until the library changes. */
interface Kept {
  names?: Promise<NamesIndex>
  words?: Promise<WordIndex>
  /** The facts of articles, by the article's id; the one that was read last is last. */
  readonly read: Map<string, FactBundle>
}

const kept = untilChanged((): Kept => ({ read: new Map() }))

/** The best matches among all leaders, countries and facts, saved and shipped. */
export async function search(query: string): Promise<readonly Hit[]> {
  return (await lookInto(query)).index.search(query)
}

/** The card of the best matches for some text. */
export async function matches(query: string): Promise<CardContent | undefined> {
  const { index, facts } = await lookInto(query)
  const hits = index.search(query)
  const ids = hits.flatMap((hit) => (hit.kind === 'entity' ? hit.entity.id : []))
  const found = hits.flatMap((hit) => (hit.kind === 'fact' ? hit.fact : []))
  return cardOfMatches(query, ids, found, world, facts)
}

/**
 * An index of what ships, of all names, and of the saved articles that may have what is asked for: these are found by the
 * index of words on the disk, and only their facts are read. What is shipped is found where the library cannot be read.
 */
async function lookInto(query: string): Promise<{ readonly index: SearchIndex; readonly facts: FactBundle }> {
  const own = kept()
  const asked = savedFor(query, own).catch((error: unknown) => {
    void noteError(error)
    return EMPTY_BUNDLE
  })
  own.names ??= namesOfAll()
  const saved = await asked
  const facts = withShipped(saved)
  return { index: searchIn({ ...facts, entities: toldOf(facts) }, await own.names), facts }
}

/** Whom facts are about; of those whom the world knows it says who they are. */
function toldOf({ facts, entities }: FactBundle): readonly Entity[] {
  const told = new Map(entities.map((entity) => [entity.id, entity]))
  const ids = new Set(facts.flatMap(({ about }) => about))
  return [...ids].flatMap((id) => entityOf(world, id) ?? told.get(id) ?? [])
}

/** The names of all, also of those whom only saved articles know: mostly there are none, and the index is made already. */
async function namesOfAll(): Promise<NamesIndex> {
  const ours = everybody(world.entities, bundle.entities)
  const others = await strangers()
  return others.length > 0
    ? makeNames(everybody(ours, others), world.aliases)
    : makeNames(ours, world.aliases, nameIndex)
}

/** The facts of the saved articles that may have what is asked for; an entity may be there several times. */
async function savedFor(query: string, own: Kept): Promise<FactBundle> {
  const opened = await library()
  own.words ??= wordsOfLibrary(opened).catch((error: unknown) => {
    delete own.words
    throw error
  })
  const ids = await candidatesFor(query, await own.words)
  const missing = ids.filter((id) => !own.read.has(id))
  const found = missing.length > 0 ? (await opened.factsOf(missing)).bundle : EMPTY_BUNDLE
  const facts = Map.groupBy(found.facts, (fact) => fact.source)
  const byId = new Map(found.entities.map((entity) => [entity.id, entity]))
  for (const source of found.sources) {
    const about = new Set(facts.get(source.id)?.flatMap((fact) => fact.about))
    const entities = [...about].flatMap((id) => byId.get(id) ?? [])
    own.read.set(source.id, { ...found, sources: [source], entities, facts: facts.get(source.id) ?? [] })
  }
  const bundles = ids.flatMap((id) => own.read.get(id) ?? [])
  for (const id of [...own.read.keys()].slice(0, -MOST_READ)) own.read.delete(id)
  return {
    ...EMPTY_BUNDLE,
    sources: bundles.flatMap(({ sources }) => sources),
    entities: bundles.flatMap(({ entities }) => entities),
    facts: bundles.flatMap((one) => one.facts),
  }
}
