/** The controls of the options page: one for each kind of option in `settings/options.ts`. */
import type { ComponentChildren } from 'preact'
import { LONGEST_DELAY } from '../../settings/checks.ts'
import LANGUAGES from '../../settings/languages.ts'
import {
  aboutKey,
  choiceKey,
  labelKey,
  type NamesOf,
  OPTIONS,
  type Option,
  type OptionName,
  type Settings,
} from '../../settings/options.ts'
import { contrast, rgbOf } from '../ui/colour.ts'
import type { Messages } from '../ui/messages.ts'
import { Switch } from '../ui/switch.tsx'
import { Field } from './field.tsx'
import { Sites } from './sites.tsx'

/** Properties of each control. */
export interface ControlProps {
  readonly messages: Messages
  readonly settings: Settings
  readonly onChange: (changed: Partial<Settings>) => void
}

type Control<Kind extends Option['control']> = (
  props: ControlProps & { readonly name: NamesOf<Kind> },
) => ComponentChildren

/** An option that is on or off. */
const Flag: Control<'switch'> = ({ messages, settings, onChange, name }) => (
  <div class="field">
    <div>
      <Switch
        label={messages(labelKey(name))}
        describedBy={`${name}-about`}
        on={settings[name]}
        onChange={(on) => onChange({ [name]: on })}
      />
      <p id={`${name}-about`} class="meta">
        {messages(aboutKey(name))}
      </p>
    </div>
  </div>
)

/** A field with the name of the option and its control beside it. */
function Named({
  messages,
  name,
  children,
}: Pick<ControlProps, 'messages'> & { readonly name: OptionName; readonly children: ComponentChildren }) {
  return (
    <Field label={messages(labelKey(name))} about={messages(aboutKey(name))} id={name}>
      {children}
    </Field>
  )
}

/** One of several values. */
const Choice: Control<'choice'> = ({ messages, settings, onChange, name }) => (
  <Named messages={messages} name={name}>
    <select
      id={name}
      aria-describedby={`${name}-about`}
      value={settings[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value } as Partial<Settings>)}
    >
      {OPTIONS[name].choices.map((one) => (
        <option key={one} value={one}>
          {messages(choiceKey(name, one))}
        </option>
      ))}
    </select>
  </Named>
)

const LanguageChoice: Control<'language'> = ({ messages, settings, onChange, name }) => (
  <Named messages={messages} name={name}>
    <select
      id={name}
      aria-describedby={`${name}-about`}
      value={settings[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    >
      <option value="auto">{messages(choiceKey(name, 'auto'))}</option>
      {Object.entries(LANGUAGES).map(([code, own]) => (
        <option key={code} value={code} lang={code}>
          {own}
        </option>
      ))}
    </select>
  </Named>
)

/** A duration, in steps of 50 ms. */
const Delay: Control<'delay'> = ({ messages, settings, onChange, name }) => (
  <Named messages={messages} name={name}>
    <input
      id={name}
      aria-describedby={`${name}-about`}
      type="range"
      min={0}
      max={LONGEST_DELAY}
      step={50}
      value={settings[name]}
      onChange={(event) => onChange({ [name]: Number(event.currentTarget.value) })}
    />
    <output for={name}>{messages('milliseconds', String(settings[name]))}</output>
  </Named>
)

/** The contrast that a line needs. (WCAG 2.2, 1.4.11) */
const LEAST_CONTRAST = 3

/** The usual backgrounds of light and dark pages. */
const LIGHT = '#ffffff'
const DARK = '#1b1b1b'

const Colour: Control<'colour'> = ({ messages, settings, onChange, name }) => (
  <Named messages={messages} name={name}>
    <input
      id={name}
      aria-describedby={`${name}-about ${name}-contrast`}
      type="color"
      value={settings[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
    <span id={`${name}-contrast`} class="contrasts">
      {[LIGHT, DARK].map((paper) => (
        <Contrast key={paper} messages={messages} colour={settings[name]} paper={paper} />
      ))}
    </span>
  </Named>
)

/** The contrast of a colour on a light or a dark page. */
function Contrast({
  messages,
  colour,
  paper,
}: {
  readonly messages: Messages
  readonly colour: string
  readonly paper: string
}) {
  const value = contrast(rgbOf(colour), rgbOf(paper))
  const isEnough = value >= LEAST_CONTRAST
  const key = paper === LIGHT ? 'onLight' : 'onDark'
  const text = `${messages(key, value.toFixed(1))}${isEnough ? '' : ` · ${messages('tooFaint')}`}`
  return <span class={isEnough ? 'contrast' : 'contrast faint'}>{text}</span>
}

const SiteRules: Control<'sites'> = ({ messages, settings, onChange, name }) => (
  <Sites messages={messages} sites={settings[name]} onChange={(sites) => onChange({ [name]: sites })} />
)

const CONTROLS: { readonly [Kind in Option['control']]: Control<Kind> } = {
  switch: Flag,
  choice: Choice,
  colour: Colour,
  delay: Delay,
  language: LanguageChoice,
  sites: SiteRules,
}

/** The control of an option. */
export function OptionControl({ name, ...props }: ControlProps & { readonly name: OptionName }) {
  const Own = CONTROLS[OPTIONS[name].control] as (
    props: ControlProps & { readonly name: OptionName },
  ) => ComponentChildren
  return <Own {...props} name={name} />
}
