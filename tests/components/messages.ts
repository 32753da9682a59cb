import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messages } from '../../components/ui/messages.ts'
import { type MessageFile, messagesIn } from '../views/messages.ts'

/** The words of a language, out of `_locales`; one that is not there is an error, as Firefox has it in its console. */
export function messagesOf(language: string): Messages {
  const file = join(import.meta.dirname, `../../public/_locales/${language}/messages.json`)
  return messagesIn(JSON.parse(readFileSync(file, 'utf8')) as MessageFile)
}
