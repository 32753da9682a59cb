import { render } from 'preact'
import { loadMessages, setLanguage } from '../shared/interface-messages.ts'
import { LibraryApp } from './app.tsx'
import type { AskWorker } from './ask.ts'
import { guardFocus } from './focus.ts'

/** Shows the library. */
export async function showLibrary(ask: AskWorker): Promise<void> {
  const messages = await loadMessages()
  const guard = guardFocus()
  document.title = messages('library')
  setLanguage(messages)
  const root = document.getElementById('root')
  if (root) render(<LibraryApp ask={ask} messages={messages} guard={guard} />, root)
}
