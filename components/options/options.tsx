import type { ComponentChildren, Ref } from 'preact'
import { useState } from 'preact/hooks'
import { CHOICES, LANGUAGES, LONGEST_DELAY, type Settings, type SiteRule } from '../../settings/settings.ts'
import { contrast, rgbOf } from '../ui/colour.ts'
import { FileButton } from '../ui/file-button.tsx'
import type { Words } from '../ui/messages.ts'
import { Switch } from '../ui/switch.tsx'

export interface OptionsProps {
  readonly words: Words
  readonly settings: Settings
  /** What just happened, for readers. */
  readonly notice: { readonly text: string; readonly isTrouble: boolean } | undefined
  /** What a report of a mistake needs, as text. */
  readonly about: string
  /** Where sample sentences are marked as they will be. */
  readonly preview: Ref<HTMLElement>
  /** How many facts the reader has hidden from cards. */
  readonly hidden: number
  readonly onBringBack: () => void
  readonly onChange: (changed: Partial<Settings>) => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onReset: () => void
  readonly onCopyAbout: () => void
  readonly onWelcome: () => void
}

/** The whole page of options. */
export function OptionsPage(props: OptionsProps) {
  const { words, settings, notice } = props
  const change = props.onChange
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
        <Part title={words('optMarks')}>
          <Preview words={words} preview={props.preview} />
          <Flag {...props} name="leaders" />
          <Flag {...props} name="countries" />
          <Flag {...props} name="offices" />
          <Flag {...props} name="governments" />
          <Flag {...props} name="savedNames" />
          <Choice {...props} name="density" />
          <Choice {...props} name="line" />
          <Colour {...props} name="leaderColour" />
          <Colour {...props} name="countryColour" />
        </Part>
        <Part title={words('optCards')}>
          <Field label={words('opt_delay')} about={words('opt_delay_about')} id="delay">
            <input
              id="delay"
              aria-describedby="delay-about"
              type="range"
              min={0}
              max={LONGEST_DELAY}
              step={50}
              value={settings.delay}
              onChange={(event) => change({ delay: Number(event.currentTarget.value) })}
            />
            <output for="delay">{words('milliseconds', String(settings.delay))}</output>
          </Field>
          <Choice {...props} name="modifier" />
          <Choice {...props} name="textSize" />
          <div class="field">
            <div>
              <h3>{words('hiddenFacts')}</h3>
              <p class="meta">{words('hiddenFacts_about', String(props.hidden))}</p>
            </div>
            <div class="control">
              <button type="button" disabled={props.hidden === 0} onClick={props.onBringBack}>
                {words('bringBack')}
              </button>
            </div>
          </div>
        </Part>
        <Part title={words('optSites')}>
          <Flag {...props} name="everywhere" />
          <Choice {...props} name="where" />
          <Sites {...props} />
        </Part>
        <Part title={words('optBrowser')}>
          <Flag {...props} name="badge" />
          <Field label={words('opt_language')} about={words('opt_language_about')} id="language">
            <select
              id="language"
              aria-describedby="language-about"
              value={settings.language}
              onChange={(event) => change({ language: event.currentTarget.value })}
            >
              <option value="auto">{words('language_auto')}</option>
              {Object.entries(LANGUAGES).map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </Part>
        <Part title={words('optKeep')}>
          <p>{words('optKeepAbout')}</p>
          <div class="tools">
            <button type="button" onClick={props.onExport}>
              {words('exportSettings')}
            </button>
            <FileButton label={words('importSettings')} onFile={props.onImport} />
            <button type="button" onClick={props.onReset}>
              {words('resetSettings')}
            </button>
          </div>
        </Part>
        <Part title={words('optAbout')} id="about">
          <p>{words('optAboutAbout')}</p>
          <pre>{props.about}</pre>
          <div class="tools">
            <button type="button" onClick={props.onCopyAbout}>
              {words('copyAbout')}
            </button>
            <a href="/licences.html" target="_blank" rel="noreferrer">
              {words('licences')}
            </a>
          </div>
        </Part>
      </main>
    </>
  )
}

function Part({
  title,
  id,
  children,
}: {
  readonly title: string
  readonly id?: string
  readonly children: ComponentChildren
}) {
  return (
    <section aria-label={title} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A control with its name, and a sentence on what it does. */
function Field({
  label,
  about,
  id,
  children,
}: {
  readonly label: string
  readonly about: string
  readonly id: string
  readonly children: ComponentChildren
}) {
  return (
    <div class="field">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-about`} class="meta">
          {about}
        </p>
      </div>
      <div class="control">{children}</div>
    </div>
  )
}

/** The settings of one type. */
type NamesOf<Type> = { [K in keyof Settings]: Settings[K] extends Type ? K : never }[keyof Settings]

function Flag({ words, settings, onChange, name }: OptionsProps & { readonly name: NamesOf<boolean> }) {
  return (
    <div class="field">
      <div>
        <Switch
          label={words(`opt_${name}`)}
          describedBy={`${name}-about`}
          on={settings[name]}
          onChange={(on) => onChange({ [name]: on })}
        />
        <p id={`${name}-about`} class="meta">
          {words(`opt_${name}_about`)}
        </p>
      </div>
    </div>
  )
}

function Choice({ words, settings, onChange, name }: OptionsProps & { readonly name: keyof typeof CHOICES }) {
  return (
    <Field label={words(`opt_${name}`)} about={words(`opt_${name}_about`)} id={name}>
      <select
        id={name}
        aria-describedby={`${name}-about`}
        value={settings[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value } as Partial<Settings>)}
      >
        {CHOICES[name].map((one) => (
          <option key={one} value={one}>
            {words(`${name}_${one}`)}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** What a line needs to be seen well. (WCAG 2.2, 1.4.11) */
const LEAST_CONTRAST = 3

/** Paper and night, as most pages have them. */
const LIGHT = '#ffffff'
const DARK = '#1b1b1b'

function Colour({
  words,
  settings,
  onChange,
  name,
}: OptionsProps & { readonly name: 'leaderColour' | 'countryColour' }) {
  const colour = settings[name]
  return (
    <Field label={words(`opt_${name}`)} about={words(`opt_${name}_about`)} id={name}>
      <input
        id={name}
        aria-describedby={`${name}-about ${name}-contrast`}
        type="color"
        value={colour}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      />
      <span id={`${name}-contrast`} class="contrasts">
        {[LIGHT, DARK].map((paper) => (
          <Contrast key={paper} words={words} colour={colour} paper={paper} />
        ))}
      </span>
    </Field>
  )
}

/** How well a colour is seen on a light or a dark page. */
function Contrast({
  words,
  colour,
  paper,
}: {
  readonly words: Words
  readonly colour: string
  readonly paper: string
}) {
  const value = contrast(rgbOf(colour), rgbOf(paper))
  const isEnough = value >= LEAST_CONTRAST
  const key = paper === LIGHT ? 'onLight' : 'onDark'
  const text = `${words(key, value.toFixed(1))}${isEnough ? '' : ` · ${words('tooFaint')}`}`
  return <span class={isEnough ? 'contrast' : 'contrast faint'}>{text}</span>
}

function Preview({ words, preview }: Pick<OptionsProps, 'words' | 'preview'>) {
  return (
    <figure class="preview" aria-label={words('preview')} ref={preview} lang="en" dir="ltr">
      <p>
        Lee Jae-myung met Shigeru Ishiba in Tokyo before he flew to Washington. Lee and Japan’s prime minister
        agreed to talk again.
      </p>
      <h3>What China said</h3>
      <p>China had no comment. Beijing said later that Lee was welcome, and so did the Kremlin.</p>
    </figure>
  )
}

function Sites({ words, settings, onChange }: OptionsProps) {
  const [typed, setTyped] = useState('')
  const [rule, setRule] = useState<SiteRule>('off')
  const sites = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1))
  const site = hostOf(typed)
  return (
    <>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault()
          if (site === undefined) return
          onChange({ sites: { ...settings.sites, [site]: rule } })
          setTyped('')
        }}
      >
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          aria-label={words('site')}
          placeholder="news.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          aria-label={words('rule')}
          value={rule}
          onChange={(event) => setRule(event.currentTarget.value as SiteRule)}
        >
          <option value="off">{words('rule_off')}</option>
          <option value="on">{words('rule_on')}</option>
        </select>
        <button type="submit" disabled={site === undefined}>
          {words('addSite')}
        </button>
      </form>
      {sites.length === 0 && <p class="meta">{words('noSites')}</p>}
      <ul class="sites" aria-label={words('optSites')}>
        {sites.map(([host, kept]) => (
          <li key={host}>
            <span>{host}</span>
            <select
              aria-label={`${words('rule')}: ${host}`}
              value={kept}
              onChange={(event) =>
                onChange({ sites: { ...settings.sites, [host]: event.currentTarget.value as SiteRule } })
              }
            >
              <option value="off">{words('rule_off')}</option>
              <option value="on">{words('rule_on')}</option>
            </select>
            <button
              type="button"
              aria-label={`${words('delete')}: ${host}`}
              onClick={() => {
                const { [host]: _, ...others } = settings.sites
                onChange({ sites: others })
              }}
            >
              {words('delete')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The host of what was typed, with or without `https://` and a path; undefined where it is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return undefined
  try {
    const { host } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`)
    return host === '' ? undefined : host
  } catch {
    return undefined
  }
}
