import { render } from 'preact'
import { loadWords, setLanguage } from '../shared/interface-messages.ts'
import { LibraryApp } from './app.tsx'
import { startWorker } from './ask.ts'
import { guardFocus } from './focus.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../../components/ui/who.css'
import './style.css'
import './article.css'

const ask = startWorker()
const words = await loadWords()
const guard = guardFocus()

document.title = words('library')
setLanguage(words)
const root = document.getElementById('root')
if (root) render(<LibraryApp ask={ask} words={words} guard={guard} />, root)
