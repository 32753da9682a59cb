import { render } from 'preact'
import { loadMessages, setLanguage } from '../shared/interface-messages.ts'
import { fileAddress } from '../shared/pdf-page.ts'
import { App } from './app.tsx'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../content/style.css'
import './style.css'

const messages = await loadMessages()

setLanguage(messages)
const root = document.getElementById('root')
if (root) render(<App messages={messages} address={fileAddress(location.search)} />, root)
