import { write } from './requests.ts'
import type { Changing, Database } from './schema.ts'
import { recordsAt } from './store-reads.ts'

/**
 * Each word of all facts once, on the disk, so that misspelt words are found. A record has the words that start with the
 * same two letters, in alphabetical order: an article with new words changes only their records, and all records, one after
 * the other, are in alphabetical order.
 */

const shelfOf = (word: string): string => word.slice(0, 2)

const splitUp = (words: string): string[] => (words === '' ? [] : words.split('\n'))

/** Enters words that may be new. */
export async function enterInLexicon(transaction: Changing, words: Iterable<string>): Promise<void> {
  const store = transaction.objectStore('lexicon')
  const shelves = Map.groupBy(words, shelfOf)
  const known = await recordsAt(store, [...shelves.keys()], (before) =>
    shelfOf(before.split('\n', 1)[0] ?? ''),
  )
  for (const [shelf, own] of shelves) {
    const before = known.get(shelf) ?? ''
    const fresh = missing(before, own)
    if (fresh.length > 0) write(store, [...splitUp(before), ...fresh].sort().join('\n'), shelf)
  }
}

/** Few words are looked for in the text as it is: a long one is taken apart only for many. */
const FEW = 8

/** Those of some words that a record does not have. */
function missing(words: string, wanted: readonly string[]): string[] {
  if (wanted.length > FEW) return [...new Set(wanted).difference(new Set(splitUp(words)))]
  const lines = `\n${words}\n`
  return [...new Set(wanted)].filter((word) => !lines.includes(`\n${word}\n`))
}

/** Makes the lexicon again, of all words that articles still have. */
export async function learnAgain(transaction: Changing, words: ReadonlySet<string>): Promise<void> {
  await transaction.objectStore('lexicon').clear()
  await enterInLexicon(transaction, words)
}

/** All words of the library, in alphabetical order, a line each. */
export async function vocabulary(db: Database): Promise<string> {
  return (await db.getAll('lexicon')).join('\n')
}
