import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Welcome } from '../../components/welcome/welcome.tsx'
import { browser } from '../shared/browser.ts'
import { startExtensionPage } from '../shared/extension-page.ts'
import { loadMessages, setLanguage } from '../shared/interface-messages.ts'
import { askOpenLibrary } from '../shared/messages.ts'
import { withSample } from './sample-card.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../content/style.css'
import './style.css'

const messages = await loadMessages()

function App() {
  const tryOut = useRef<HTMLElement>(null)
  useEffect(
    () => (tryOut.current ? startExtensionPage(tryOut.current, { onCard: withSample }) : undefined),
    [],
  )
  return (
    <Welcome
      messages={messages}
      tryOut={tryOut}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onLibrary={() => void askOpenLibrary()}
    />
  )
}

setLanguage(messages)
document.title = messages('welcomeTitle')
const root = document.getElementById('root')
if (root) render(<App />, root)
