import type { Ref } from 'preact'
import { OPTION_NAMES, OPTIONS, PARTS, type PartName, type Settings } from '../../settings/options.ts'
import { FileButton } from '../ui/file-button.tsx'
import type { Messages } from '../ui/messages.ts'
import { OptionControl } from './controls.tsx'
import { OptionSection } from './field.tsx'
import { Preview } from './preview.tsx'

export interface OptionsProps {
  readonly messages: Messages
  readonly settings: Settings
  /** A message about what just happened. */
  readonly notice: { readonly text: string; readonly isError: boolean } | undefined
  /** The text for a report of a mistake. */
  readonly about: string
  /** The element with sample sentences, which are marked. */
  readonly preview: Ref<HTMLElement>
  /** How many facts the reader has hidden. */
  readonly hidden: number
  readonly onBringBack: () => void
  readonly onChange: (changed: Partial<Settings>) => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onReset: () => void
  readonly onCopyAbout: () => void
  readonly onWelcome: () => void
}

const PART_NAMES = Object.keys(PARTS) as PartName[]

/** The whole options page. */
export function OptionsPage(props: OptionsProps) {
  const { messages, notice } = props
  return (
    <>
      <header>
        <h1>{messages('optionsTitle')}</h1>
        <button type="button" onClick={props.onWelcome}>
          {messages('showWelcome')}
        </button>
      </header>
      {notice && (
        <p
          class={notice.isError ? 'notice over error' : 'notice over'}
          role={notice.isError ? 'alert' : 'status'}
        >
          {notice.text}
        </p>
      )}
      <main>
        {PART_NAMES.map((part) => (
          <OptionPart key={part} {...props} part={part} />
        ))}
        <Keeping {...props} />
        <About {...props} />
      </main>
    </>
  )
}

/** The options of one part, in the order of their list. */
function OptionPart({
  part,
  messages,
  settings,
  preview,
  hidden,
  onBringBack,
  onChange,
}: OptionsProps & { readonly part: PartName }) {
  return (
    <OptionSection title={messages(PARTS[part])}>
      {part === 'marks' && <Preview messages={messages} preview={preview} />}
      {OPTION_NAMES.filter((name) => OPTIONS[name].part === part).map((name) => (
        <OptionControl key={name} name={name} messages={messages} settings={settings} onChange={onChange} />
      ))}
      {part === 'cards' && <HiddenFacts messages={messages} hidden={hidden} onBringBack={onBringBack} />}
    </OptionSection>
  )
}

/** Shows the hidden facts again. */
function HiddenFacts({
  messages,
  hidden,
  onBringBack,
}: Pick<OptionsProps, 'messages' | 'hidden' | 'onBringBack'>) {
  return (
    <div class="field">
      <div>
        <h3>{messages('hiddenFacts')}</h3>
        <p class="meta">{messages('hiddenFacts_about', String(hidden))}</p>
      </div>
      <div class="control">
        <button type="button" disabled={hidden === 0} onClick={onBringBack}>
          {messages('bringBack')}
        </button>
      </div>
    </div>
  )
}

/** Exports, imports and resets the options. */
function Keeping({ messages, onExport, onImport, onReset }: OptionsProps) {
  return (
    <OptionSection title={messages('optKeep')}>
      <p>{messages('optKeepAbout')}</p>
      <div class="tools">
        <button type="button" onClick={onExport}>
          {messages('exportSettings')}
        </button>
        <FileButton label={messages('importSettings')} onFile={onImport} />
        <button type="button" onClick={onReset}>
          {messages('resetSettings')}
        </button>
      </div>
    </OptionSection>
  )
}

/** The text for a report of a mistake, and the licences. */
function About({ messages, about, onCopyAbout }: OptionsProps) {
  return (
    <OptionSection title={messages('optAbout')} id="about">
      <p>{messages('optAboutAbout')}</p>
      <pre>{about}</pre>
      <div class="tools">
        <button type="button" onClick={onCopyAbout}>
          {messages('copyAbout')}
        </button>
        <a href="/licences.html" target="_blank" rel="noreferrer">
          {messages('licences')}
        </a>
      </div>
    </OptionSection>
  )
}
