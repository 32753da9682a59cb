import { EMPTY_BUNDLE, isEntity, mergeBundles, serialiseRecord } from '../../../facts/bundle/bundle.ts'
import { dayOfSource } from '../../../facts/bundle/sources.ts'
import type { Entity } from '../../../facts/types.ts'
import { summaryOf } from '../../../facts/views/article-summary.ts'
import { ownWordsIn } from '../../../facts/views/own-words.ts'
import { enterNamed, namingsOf, takeOutNamed } from './named.ts'
import { forget, requests, write } from './requests.ts'
import {
  type Changing,
  type ClaimsRecord,
  type Indexed,
  type KnownRecord,
  type SummaryRecord,
  TOTALS,
} from './schema.ts'
import { recordsAt, type Store } from './store-reads.ts'
import { dropWords, enterWords, wordsIn } from './word-index.ts'

/** A key that sorts the other way round than the day does: what has no day comes last. */
export function later(day: string): string {
  return day === '' ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)))
}

/** Enters articles that are not in the indexes; those that have a number already are in the index of words. */
export async function enter(
  transaction: Changing,
  articles: readonly (Indexed & { readonly number?: number | undefined })[],
): Promise<void> {
  const numbers = await Promise.all(
    articles.map(({ number, source }) => number ?? transaction.objectStore('numbers').add(source.id)),
  )
  const summaries = articles.map((article, i) => summarised(article, numbers[i] ?? 0))
  const claims = articles.map(claimsOf)
  const { add, all } = requests()
  for (const summary of summaries) write(transaction.objectStore('summaries'), summary)
  const fresh = articles.flatMap((one, i) =>
    one.number === undefined ? { article: numbers[i] ?? 0, words: wordsIn(one) } : [],
  )
  for (const record of claims) write(transaction.objectStore('claims'), record)
  add(enterNamed(transaction, summaries.flatMap(namingsOf)))
  add(enterWords(transaction, fresh))
  add(countClaims(transaction, claims, 1))
  add(countAll(transaction, summaries, 1))
  await all()
}

/**
 * Takes articles out of the indexes, but for that of words, which only has their numbers; those that are not in them change
 * nothing.
 *
 * @returns what was taken out
 */
export async function takeOut(
  transaction: Changing,
  ids: readonly string[],
): Promise<readonly SummaryRecord[]> {
  const store = transaction.objectStore('summaries')
  const [found, claims] = await Promise.all([
    Promise.all(ids.map((id) => store.get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('claims').get(id))),
  ])
  const summaries = found.flatMap((summary) => summary ?? [])
  for (const summary of summaries) {
    forget(store.delete(summary.id))
    forget(transaction.objectStore('claims').delete(summary.id))
  }
  await takeOutNamed(transaction, summaries.flatMap(namingsOf))
  await countClaims(
    transaction,
    claims.flatMap((record) => record ?? []),
    -1,
  )
  await countAll(transaction, summaries, -1)
  return summaries
}

/** Takes articles out of all indexes. */
export async function takeOutWhole(transaction: Changing, ids: readonly string[]): Promise<void> {
  const summaries = await takeOut(transaction, ids)
  await dropWords(
    transaction,
    summaries.map(({ number }) => number),
  )
}

function summarised({ source, text, facts, annotations }: Indexed, number: number): SummaryRecord {
  return {
    ...summaryOf(source.id, source.language, facts, text, ownWordsIn(annotations)(source.id)),
    number,
    later: later(dayOfSource(source)),
    laterSaved: later(source.saved ?? ''),
  }
}

function claimsOf({ source: { id }, entities }: Pick<Indexed, 'source' | 'entities'>): ClaimsRecord {
  return { id, claims: entities.map((entity) => [entity.id, serialiseRecord(entity)]) }
}

/** Counts articles and facts, more or less. */
async function countAll(
  transaction: Changing,
  summaries: readonly SummaryRecord[],
  by: 1 | -1,
): Promise<void> {
  if (summaries.length === 0) return
  const store = transaction.objectStore('totals')
  const { articles = 0, facts = 0 } = (await store.get(TOTALS)) ?? {}
  const more = summaries.reduce((sum, summary) => sum + summary.facts, 0)
  const left = { articles: articles + by * summaries.length, facts: facts + by * more }
  if (left.articles === 0) await store.delete(TOTALS)
  else await store.put(left, TOTALS)
}

/** Counts what articles claim of entities, by one more or less. */
async function countClaims(
  transaction: Changing,
  records: readonly ClaimsRecord[],
  by: 1 | -1,
): Promise<void> {
  const store = transaction.objectStore('known')
  const claims = Map.groupBy(
    records.flatMap((record) => record.claims),
    ([id]) => id,
  )
  const known = await recordsAt(store as Store<KnownRecord>, [...claims.keys()], ({ id }) => id)
  for (const [id, all] of claims) {
    const counts = new Map(known.get(id)?.claims)
    for (const [, claim] of all) counts.set(claim, (counts.get(claim) ?? 0) + by)
    const left = [...counts].filter(([, articles]) => articles > 0)
    if (left.length === 0) forget(store.delete(id))
    else write(store, { id, claims: left })
  }
}

/** What all articles say of entities, each once; claims that are no longer what they were are left out. */
export function entitiesOf(records: readonly KnownRecord[]): readonly Entity[] {
  const entities = records.flatMap(({ claims }) => claims.flatMap(([claim]) => entityOf(claim) ?? []))
  return mergeBundles({ ...EMPTY_BUNDLE, entities }, EMPTY_BUNDLE).entities
}

function entityOf(claim: string): Entity | undefined {
  try {
    const entity: unknown = JSON.parse(claim)
    return isEntity(entity) ? entity : undefined
  } catch {
    return undefined
  }
}
