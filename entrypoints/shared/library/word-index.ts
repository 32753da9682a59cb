import { isWordOfKind, wordsOfFacts } from '../../../facts/search/fact-words.ts'
import { requests } from './requests.ts'
import type { Changing, Database, Indexed, WordsRecord } from './schema.ts'

/**
 * Which articles have a word, on the disk: an inverted index. Articles have numbers, in the order in which they came. A record
 * has all words that start alike (a bucket), with the numbers of the articles that have them, of `IN_BLOCK` articles. So an
 * article that is added changes a record of each bucket, whatever number of words it has, and a word that is looked for
 * reads the records of one bucket.
 */

/** So many records there are of each block. */
const BUCKETS = 64

/** Articles with numbers that are the same in all but this share their records. At most 65,536: see `WordsRecord`. */
const IN_BLOCK = 512

/** Word → the numbers of articles. */
type Lists = Map<string, number[]>

/** The words by which an article's facts are found. */
export function wordsIn({
  facts,
  entities,
  annotations,
}: Pick<Indexed, 'facts' | 'entities' | 'annotations'>): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return wordsOfFacts(facts, (id) => names.get(id), annotations)
}

/** Words that start with the same two letters are in the same bucket: most misspellings of a word are. */
export function bucketOf(word: string): number {
  return (word.charCodeAt(0) * 31 + (word.length > 1 ? word.charCodeAt(1) : 0)) % BUCKETS
}

const blockOf = (article: number): number => Math.floor(article / IN_BLOCK)

/** An article's words, to be entered under its number. */
export interface ArticleWords {
  readonly article: number
  readonly words: readonly string[]
}

/** Enters articles that have new numbers. */
export async function enterWords(transaction: Changing, articles: readonly ArticleWords[]): Promise<void> {
  const { add, all } = requests()
  for (const [block, own] of Map.groupBy(articles, ({ article }) => blockOf(article))) {
    for (const [bucket, lists] of byBucket(own)) {
      add(
        changeRecord(transaction, [bucket, block], (known) => {
          for (const [word, numbers] of lists) known.set(word, [...(known.get(word) ?? []), ...numbers])
        }),
      )
    }
  }
  const words = new Set(articles.flatMap((one) => one.words))
  add(learn(transaction, words))
  await all()
}

function byBucket(articles: readonly ArticleWords[]): Map<number, Lists> {
  const buckets = new Map<number, Lists>()
  for (const { article, words } of articles) {
    for (const word of words) {
      const bucket = bucketOf(word)
      const lists: Lists = buckets.get(bucket) ?? new Map()
      buckets.set(bucket, lists)
      const numbers = lists.get(word)
      if (numbers) numbers.push(article)
      else lists.set(word, [article])
    }
  }
  return buckets
}

/** Takes articles out, by their numbers. */
export async function dropWords(transaction: Changing, articles: readonly number[]): Promise<void> {
  const { add, all } = requests()
  for (const [block, own] of Map.groupBy(articles, blockOf)) {
    const gone = new Set(own)
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      add(
        changeRecord(transaction, [bucket, block], (known) => {
          for (const [word, numbers] of known) {
            const left = numbers.filter((number) => !gone.has(number))
            if (left.length === 0) known.delete(word)
            else known.set(word, left)
          }
        }),
      )
    }
  }
  for (const article of articles) add(transaction.objectStore('numbers').delete(article))
  await all()
}

async function changeRecord(
  transaction: Changing,
  key: [bucket: number, block: number],
  change: (lists: Lists) => void,
): Promise<void> {
  const store = transaction.objectStore('words')
  const [, block] = key
  const before = await store.get(key)
  const lists = before ? listsOf(before, block) : new Map<string, number[]>()
  change(lists)
  if (lists.size > 0) await store.put(recordOf(lists, block), key)
  else if (before) await store.delete(key)
}

function recordOf(lists: Lists, block: number): WordsRecord {
  const numbers = [...lists.values()]
  let end = 0
  return {
    words: [...lists.keys()].join('\n'),
    ends: Uint32Array.from(numbers, (own) => (end += own.length)),
    articles: Uint16Array.from(numbers.flat(), (number) => number - block * IN_BLOCK),
  }
}

function listsOf({ words, ends, articles }: WordsRecord, block: number): Lists {
  let from = 0
  return new Map(
    splitUp(words).map((word, i) => {
      const own = Array.from(articles.subarray(from, ends[i]), (number) => number + block * IN_BLOCK)
      from = ends[i] ?? from
      return [word, own]
    }),
  )
}

const splitUp = (words: string): string[] => (words === '' ? [] : words.split('\n'))

/** Enters words into the vocabulary, which has each word of all facts once, by its length. */
async function learn(transaction: Changing, words: ReadonlySet<string>): Promise<void> {
  const store = transaction.objectStore('vocabulary')
  const typed = [...words].filter((word) => !isWordOfKind(word))
  const { add, all } = requests()
  for (const [length, own] of Map.groupBy(typed, (word) => word.length)) {
    add(
      store.get(length).then(async (before) => {
        const known = new Set(splitUp(before?.words ?? ''))
        const { size } = known
        for (const word of own) known.add(word)
        if (known.size > size) await store.put({ length, words: [...known].sort().join('\n') })
      }),
    )
  }
  await all()
}

/** Makes the vocabulary again, of the words that articles still have. */
export async function learnAgain(transaction: Changing): Promise<void> {
  const words = new Set<string>()
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    for (const record of await transaction.objectStore('words').getAll(inBucket(bucket)))
      for (const word of splitUp(record.words)) words.add(word)
  }
  await transaction.objectStore('vocabulary').clear()
  await learn(transaction, words)
}

/** An empty array sorts after every number. */
const inBucket = (bucket: number): IDBKeyRange => IDBKeyRange.bound([bucket], [bucket, []])

/** All words of the library, by their length, in alphabetical order. */
export async function vocabulary(db: Database): Promise<ReadonlyMap<number, readonly string[]>> {
  return new Map((await db.getAll('vocabulary')).map(({ length, words }) => [length, splitUp(words)]))
}

/** Words of a bucket, each with the numbers of the articles that have it, also of deleted ones. */
export type Bucket = ReadonlyMap<string, readonly number[]>

/** The bucket of a word. */
export async function bucketWith(db: Database, word: string): Promise<Bucket> {
  const transaction = db.transaction('words')
  const range = inBucket(bucketOf(word))
  const [keys, records] = await Promise.all([
    transaction.store.getAllKeys(range),
    transaction.store.getAll(range),
  ])
  const all: Lists = new Map()
  records.forEach((record, i) => {
    for (const [own, numbers] of listsOf(record, keys[i]?.[1] ?? 0)) {
      const known = all.get(own)
      if (known) known.push(...numbers)
      else all.set(own, numbers)
    }
  })
  return all
}

/** The ids of articles, by their numbers; those that were deleted are left out. */
export async function articlesNumbered(db: Database, numbers: readonly number[]): Promise<readonly string[]> {
  const transaction = db.transaction(['numbers', 'summaries'])
  const ids = await Promise.all(
    numbers.map(async (number) => {
      const id = await transaction.objectStore('numbers').get(number)
      const summary = id === undefined ? undefined : await transaction.objectStore('summaries').get(id)
      return summary?.number === number ? summary.id : undefined
    }),
  )
  return ids.flatMap((id) => id ?? [])
}
