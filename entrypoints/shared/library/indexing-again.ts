import { later } from './indexes.ts'
import { enterInLexicon } from './lexicon.ts'
import { requests } from './requests.ts'
import { type Changing, type ClaimsRecord, type SummaryRecord, TOTALS } from './schema.ts'
import { groupOf, withPostings } from './word-index.ts'

/**
 * Brings the indexes of versions 4 to 6 over. Words were in 64 records for each block, and all words of one length in one
 * record; a summary had its article's claims in it; nothing was counted.
 */
export async function indexAgain(old: OldStores, transaction: Changing): Promise<void> {
  await regroupWords(old, transaction)
  await splitSummaries(transaction)
}

/** What is read of the stores that there are no longer. */
export interface OldStores {
  keys(): Promise<[bucket: number, block: number][]>
  words(key: [bucket: number, block: number]): Promise<unknown>
  vocabulary(): Promise<readonly unknown[]>
}

interface OldWords {
  readonly words: string
  readonly ends: Uint32Array
  readonly articles: Uint16Array
}

/** Block by block: the words of all are more than fit into memory. */
async function regroupWords(old: OldStores, transaction: Changing): Promise<void> {
  const blocks = Map.groupBy(await old.keys(), ([, block]) => block)
  for (const [block, keys] of blocks) {
    const lists: [word: string, articles: number[]][] = []
    for (const record of await Promise.all(keys.map((key) => old.words(key)))) {
      const { words, ends, articles } = record as OldWords
      words.split('\n').forEach((word, i) => {
        lists.push([word, [...articles.subarray(ends[i - 1] ?? 0, ends[i])]])
      })
    }
    const { add, all } = requests()
    for (const [group, own] of Map.groupBy(lists, ([word]) => groupOf(word)))
      add(transaction.objectStore('postings').put(withPostings(undefined, block, own), [group, block]))
    await all()
  }
  const known = (await old.vocabulary()) as readonly { readonly words: string }[]
  await enterInLexicon(
    transaction,
    known.flatMap(({ words }) => words.split('\n')),
  )
}

type OldSummary = Omit<SummaryRecord, 'laterSaved'> & Pick<ClaimsRecord, 'claims'>

/** So many summaries are read at a time. */
const BATCH = 200

async function splitSummaries(transaction: Changing): Promise<void> {
  let articles = 0
  let facts = 0
  for (let last: string | undefined; ; ) {
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true)
    const summaries = (await transaction.objectStore('summaries').getAll(range, BATCH)) as unknown[]
    if (summaries.length === 0) break
    const own = summaries as OldSummary[]
    const [first = { id: '' }, end = first] = [own[0], own.at(-1)]
    last = end.id
    const sources = await transaction.objectStore('sources').getAll(IDBKeyRange.bound(first.id, last))
    const saved = new Map(sources.map((source) => [source.id, source.saved]))
    const { add, all } = requests()
    for (const { claims, ...summary } of own) {
      const { id } = summary
      articles++
      facts += summary.facts
      add(transaction.objectStore('claims').put({ id, claims }))
      const laterSaved = later(saved.get(id) ?? '')
      add(transaction.objectStore('summaries').put({ ...summary, laterSaved }))
    }
    await all()
  }
  if (articles > 0) await transaction.objectStore('totals').put({ articles, facts }, TOTALS)
}
