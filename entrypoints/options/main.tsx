import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { OptionsPage, type OptionsProps } from '../../components/options/options.tsx'
import { DEFAULTS } from '../../settings/settings.ts'
import { browser } from '../shared/browser.ts'
import { startExtensionPage } from '../shared/extension-page.ts'
import { loadMessages, setLanguage } from '../shared/interface-messages.ts'
import { askHiddenFacts } from '../shared/messages.ts'
import { readStored } from '../shared/stored-settings.ts'
import { aboutText } from './about.ts'
import { keeping, useOptions } from './use-options.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../content/style.css'
import './style.css'

const messages = await loadMessages()
const stored = await readStored()
const initial = stored ?? DEFAULTS

function App() {
  const [notice, say] = useState<OptionsProps['notice']>(
    stored ? undefined : { text: messages('settingsUnreadable'), isError: true },
  )
  const options = useOptions(initial, messages, say)
  const [about, setAbout] = useState('')
  const [hidden, setHidden] = useState(0)
  const preview = useRef<HTMLElement>(null)
  useEffect(() => {
    void aboutText().then(setAbout)
    void askHiddenFacts().then(setHidden)
    return preview.current ? startExtensionPage(preview.current) : undefined
  }, [])
  return (
    <OptionsPage
      messages={messages}
      settings={options.settings}
      notice={notice}
      about={about}
      preview={preview}
      hidden={hidden}
      onBringBack={() => void askHiddenFacts(true).then(setHidden)}
      onChange={options.change}
      {...keeping(options, messages, say)}
      onCopyAbout={() =>
        void navigator.clipboard.writeText(about).then(
          () => say({ text: messages('copied'), isError: false }),
          () => say({ text: messages('notCopied'), isError: true }),
        )
      }
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  )
}

setLanguage(messages)
document.title = messages('optionsTitle')
const root = document.getElementById('root')
if (root) render(<App />, root)
