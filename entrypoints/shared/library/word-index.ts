import { isWordOfKind, wordsOfFacts } from '../../../facts/search/fact-words.ts'
import { enterInLexicon } from './lexicon.ts'
import { getEach, requests, write } from './requests.ts'
import type { Changing, Database, Indexed, PostingsRecord } from './schema.ts'

/**
 * Which articles have a word, on the disk: an inverted index. Articles have numbers, in the order in which they came. A
 * record has all words that start alike (a group), with the numbers of the articles that have them, of `IN_BLOCK` articles.
 * So an article that is added changes small records of one block, however many articles there are, and a word that is looked
 * for reads the records of one group.
 */

/** So many records there are of each block. Browsers keep values from 64 KB on in files of their own: no record gets so long. */
const GROUPS = 512

/** Articles with numbers that are the same in all but this share their records. At most 65,536: see `PostingsRecord`. */
const IN_BLOCK = 512

/** The words by which an article's facts are found. */
export function wordsIn({
  facts,
  entities,
  annotations,
}: Pick<Indexed, 'facts' | 'entities' | 'annotations'>): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return wordsOfFacts(facts, (id) => names.get(id), annotations)
}

/** Words with the same first three letters share a group, so most words that begin as typed are in one group. */
export function groupOf(word: string): number {
  let hash = 0
  for (let i = 0; i < 3 && i < word.length; i++) hash = hash * 31 + word.charCodeAt(i)
  return hash % GROUPS
}

export const blockOf = (article: number): number => Math.floor(article / IN_BLOCK)

/** The number of a block's first article: the browser counts from 1. */
const firstOf = (block: number): number => Math.max(1, block * IN_BLOCK)

/** An article's words, to be entered under its number. */
export interface ArticleWords {
  readonly article: number
  readonly words: readonly string[]
}

/** A word with the numbers of the articles that have it, in their block. */
type Posting = readonly [word: string, articles: readonly number[]]

/** Enters articles that have new numbers. */
export async function enterWords(transaction: Changing, articles: readonly ArticleWords[]): Promise<void> {
  const store = transaction.objectStore('postings')
  const fresh = new Set<string>()
  const { add, all } = requests()
  for (const [block, own] of Map.groupBy(articles, ({ article }) => blockOf(article))) {
    const isNew = own.some(({ article }) => article === firstOf(block))
    for (const [group, postings] of byGroup(own, block)) {
      const key: [number, number] = [group, block]
      const put = (before: PostingsRecord | undefined): void => {
        // What another article of the block has is in the lexicon.
        const known = new Set(wordsInRecord(before))
        for (const [word] of postings) if (!known.has(word)) fresh.add(word)
        write(store, withPostings(before, block, postings), key)
      }
      if (isNew) put(undefined)
      else add(store.get(key).then(put))
    }
  }
  await all()
  await enterInLexicon(
    transaction,
    [...fresh].filter((word) => !isWordOfKind(word)),
  )
}

function byGroup(articles: readonly ArticleWords[], block: number): Map<number, Posting[]> {
  const lists = new Map<string, number[]>()
  for (const { article, words } of articles) {
    for (const word of words) {
      const own = lists.get(word)
      if (own) own.push(article - block * IN_BLOCK)
      else lists.set(word, [article - block * IN_BLOCK])
    }
  }
  return Map.groupBy(lists, ([word]) => groupOf(word))
}

/** Takes articles out, by their numbers. */
export async function dropWords(transaction: Changing, articles: readonly number[]): Promise<void> {
  const store = transaction.objectStore('postings')
  const { add, all } = requests()
  for (const [block, own] of Map.groupBy(articles, blockOf)) {
    const gone = new Set(own.map((article) => article - block * IN_BLOCK))
    for (let group = 0; group < GROUPS; group++) {
      const key: [number, number] = [group, block]
      add(
        store.get(key).then(async (before) => {
          if (!before?.articles.some((article) => gone.has(article))) return
          const left = postingsOf(before).flatMap(([word, numbers]): Posting[] => {
            const kept = [...numbers].filter((number) => !gone.has(number))
            return kept.length === 0 ? [] : [[word, kept]]
          })
          if (left.length > 0) await store.put(withPostings(undefined, block, left), key)
          else await store.delete(key)
        }),
      )
    }
  }
  for (const article of articles) add(transaction.objectStore('numbers').delete(article))
  await all()
}

/** The words of a record, in the order of its lists. */
export function wordsInRecord(record: Pick<PostingsRecord, 'words'> | undefined): string[] {
  return record === undefined ? [] : record.words.slice(1, -1).split('\n')
}

function postingsOf(record: PostingsRecord): [word: string, articles: Uint16Array][] {
  const { ends, articles } = record
  return wordsInRecord(record).map((word, i) => [word, articles.subarray(ends[i - 1] ?? 0, ends[i])])
}

/** A record with more lists: those of words that it has go on. */
export function withPostings(
  before: PostingsRecord | undefined,
  block: number,
  more: readonly Posting[],
): PostingsRecord {
  const lists = new Map<string, [ArrayLike<number>, ...ArrayLike<number>[]]>()
  for (const [word, articles] of before ? postingsOf(before) : []) lists.set(word, [articles])
  for (const [word, articles] of more) {
    const own = lists.get(word)
    if (own) own.push(articles)
    else lists.set(word, [articles])
  }
  const length = (before?.articles.length ?? 0) + more.reduce((sum, [, own]) => sum + own.length, 0)
  const articles = new Uint16Array(length)
  const ends = new Uint32Array(lists.size)
  let end = 0
  let list = 0
  for (const parts of lists.values()) {
    for (const part of parts) {
      articles.set(part, end)
      end += part.length
    }
    ends[list++] = end
  }
  return { block, words: `\n${[...lists.keys()].join('\n')}\n`, ends, articles }
}

/** An empty array sorts after every number. */
const inGroup = (group: number): IDBKeyRange => IDBKeyRange.bound([group], [group, []])

/** All words that articles have. */
export async function wordsOfAll(transaction: Changing): Promise<ReadonlySet<string>> {
  const words = new Set<string>()
  for (let group = 0; group < GROUPS; group++) {
    for (const record of await transaction.objectStore('postings').getAll(inGroup(group)))
      for (const word of wordsInRecord(record)) if (!isWordOfKind(word)) words.add(word)
  }
  return words
}

/** Words of a group, each with the numbers of the articles that have it, also of deleted ones. */
export interface WordGroup {
  get(word: string): readonly number[]
}

/** Groups, all read in one transaction. */
export async function wordGroups(db: Database, groups: readonly number[]): Promise<readonly WordGroup[]> {
  const { store } = db.transaction('postings')
  const all = await Promise.all(groups.map((group) => store.getAll(inGroup(group))))
  return all.map((records) => ({
    get(own) {
      const found: number[] = []
      for (const record of records) addArticlesIn(record, own, found)
      return found
    },
  }))
}

/** Finds the articles of a record that have a word. Most words are in few records, so the others are not taken apart. */
function addArticlesIn(
  { block, words, ends, articles }: PostingsRecord,
  word: string,
  found: number[],
): void {
  const at = words.indexOf(`\n${word}\n`)
  if (at < 0) return
  let list = 0
  for (let i = words.indexOf('\n', 1); i > 0 && i <= at; i = words.indexOf('\n', i + 1)) list++
  const end = ends[list] ?? 0
  for (let i = ends[list - 1] ?? 0; i < end; i++) found.push((articles[i] ?? 0) + block * IN_BLOCK)
}

/** The ids of articles by their numbers; those that were deleted are left out. One that was saved again may have two. */
export async function articlesNumbered(
  db: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const transaction = db.transaction(['numbers', 'sources', 'deletions'])
  const [found, deleted] = await Promise.all([
    getEach(transaction, 'numbers', numbers),
    transaction.objectStore('deletions').count(),
  ])
  // A deleted article keeps its number until it is let go of.
  const isThere = async (id: string): Promise<boolean> =>
    deleted === 0 || (await transaction.objectStore('sources').getKey(id)) !== undefined
  const named = await Promise.all(
    numbers.map(async (number, i) => {
      const id = found[i]
      return id !== undefined && (await isThere(id)) ? [[number, id] as const] : []
    }),
  )
  return new Map(named.flat())
}
