import { render } from 'preact'
import { loadMessages, setLanguage } from '../shared/interface-messages.ts'
import { LibraryApp } from './app.tsx'
import { startWorker } from './ask.ts'
import { guardFocus } from './focus.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../../components/ui/who.css'
import './style.css'
import './article.css'
import './compared.css'
import './devices.css'

const ask = startWorker()
const messages = await loadMessages()
const guard = guardFocus()

document.title = messages('library')
setLanguage(messages)
const root = document.getElementById('root')
if (root) render(<LibraryApp ask={ask} messages={messages} guard={guard} />, root)
