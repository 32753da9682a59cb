import type { Names } from './name-table.ts'

/** Whether a word with a capital is neither a first name nor a title. */
export function isNotGiven(word: string, { notGiven }: Names['parts']): boolean {
  return notGiven.has(word.toLowerCase())
}
