import { render } from 'preact'
import { loadWords, setLanguage } from '../shared/interface-messages.ts'
import { fileAddress } from '../shared/pdf-page.ts'
import { App } from './app.tsx'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../content/style.css'
import './style.css'

const words = await loadWords()

setLanguage(words)
const root = document.getElementById('root')
if (root) render(<App words={words} address={fileAddress(location.search)} />, root)
