import type { Ref } from 'preact'
import { OPTION_NAMES, OPTIONS, PARTS, type PartName, type Settings } from '../../settings/options.ts'
import { FileButton } from '../ui/file-button.tsx'
import type { Words } from '../ui/messages.ts'
import { OptionControl } from './controls.tsx'
import { OptionSection } from './field.tsx'
import { Preview } from './preview.tsx'

export interface OptionsProps {
  readonly words: Words
  readonly settings: Settings
  /** A message about what just happened. */
  readonly notice: { readonly text: string; readonly isTrouble: boolean } | undefined
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
  const { words, notice } = props
  return (
    <>
      <header>
        <h1>{words('optionsTitle')}</h1>
        <button type="button" onClick={props.onWelcome}>
          {words('showWelcome')}
        </button>
      </header>
      {notice && (
        <p
          class={notice.isTrouble ? 'notice trouble' : 'notice'}
          role={notice.isTrouble ? 'alert' : 'status'}
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
  words,
  settings,
  preview,
  hidden,
  onBringBack,
  onChange,
}: OptionsProps & { readonly part: PartName }) {
  return (
    <OptionSection title={words(PARTS[part])}>
      {part === 'marks' && <Preview words={words} preview={preview} />}
      {OPTION_NAMES.filter((name) => OPTIONS[name].part === part).map((name) => (
        <OptionControl key={name} name={name} words={words} settings={settings} onChange={onChange} />
      ))}
      {part === 'cards' && <HiddenFacts words={words} hidden={hidden} onBringBack={onBringBack} />}
    </OptionSection>
  )
}

/** Shows the hidden facts again. */
function HiddenFacts({ words, hidden, onBringBack }: Pick<OptionsProps, 'words' | 'hidden' | 'onBringBack'>) {
  return (
    <div class="field">
      <div>
        <h3>{words('hiddenFacts')}</h3>
        <p class="meta">{words('hiddenFacts_about', String(hidden))}</p>
      </div>
      <div class="control">
        <button type="button" disabled={hidden === 0} onClick={onBringBack}>
          {words('bringBack')}
        </button>
      </div>
    </div>
  )
}

/** Exports, imports and resets the options. */
function Keeping({ words, onExport, onImport, onReset }: OptionsProps) {
  return (
    <OptionSection title={words('optKeep')}>
      <p>{words('optKeepAbout')}</p>
      <div class="tools">
        <button type="button" onClick={onExport}>
          {words('exportSettings')}
        </button>
        <FileButton label={words('importSettings')} onFile={onImport} />
        <button type="button" onClick={onReset}>
          {words('resetSettings')}
        </button>
      </div>
    </OptionSection>
  )
}

/** The text for a report of a mistake, and the licences. */
function About({ words, about, onCopyAbout }: OptionsProps) {
  return (
    <OptionSection title={words('optAbout')} id="about">
      <p>{words('optAboutAbout')}</p>
      <pre>{about}</pre>
      <div class="tools">
        <button type="button" onClick={onCopyAbout}>
          {words('copyAbout')}
        </button>
        <a href="/licences.html" target="_blank" rel="noreferrer">
          {words('licences')}
        </a>
      </div>
    </OptionSection>
  )
}
