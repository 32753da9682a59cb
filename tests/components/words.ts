import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Words } from '../../components/ui/messages.ts'
import { type MessageFile, wordsIn } from '../views/words.ts'

/** The words of a language, out of `_locales`; one that is not there is an error, as Firefox has it in its console. */
export function wordsOf(language: string): Words {
  const file = join(import.meta.dirname, `../../public/_locales/${language}/messages.json`)
  return wordsIn(JSON.parse(readFileSync(file, 'utf8')) as MessageFile)
}
