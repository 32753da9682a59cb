import { LANGUAGES } from './languages.ts'

/** What a site has of its own. */
export type SiteRule = 'on' | 'off'

/**
 * What a change of an option must redo on pages that are open: mark the page anew, put in another sheet for marks, or
 * fetch words in another language. `nothing`: it is looked at whenever it matters.
 */
export type Redo = 'marks' | 'sheet' | 'words' | 'nothing'

/** The parts of the page of options, in order; each has its title in `_locales`. */
export const PARTS = {
  marks: 'optMarks',
  cards: 'optCards',
  sites: 'optSites',
  browser: 'optBrowser',
} as const

export type PartName = keyof typeof PARTS

/** The longest delay that can be asked for, in milliseconds. */
export const LONGEST_DELAY = 2000

interface Common<Value> {
  readonly part: PartName
  /** What holds until the reader chooses something else. */
  readonly otherwise: Value
  /** Whether a value that was stored, or is in a file, can be one of this option. */
  readonly isRight: (value: unknown) => boolean
  readonly redo: Redo | ((before: Value, after: Value) => Redo)
}

/** An option by what it is set with on the page of options. */
export type Option =
  | (Common<boolean> & { readonly control: 'switch' })
  | (Common<string> & { readonly control: 'choice'; readonly choices: readonly string[] })
  | (Common<string> & { readonly control: 'colour' })
  | (Common<string> & { readonly control: 'language' })
  | (Common<number> & { readonly control: 'delay' })
  | (Common<Readonly<Record<string, SiteRule>>> & { readonly control: 'sites' })

type Rest = Pick<Common<never>, 'part'> & { readonly redo: Redo }

const toggle = (otherwise: boolean, rest: Rest) => ({
  control: 'switch' as const,
  otherwise,
  isRight: (value: unknown) => typeof value === 'boolean',
  ...rest,
})

/** The first is the default. */
const choice = <const Choices extends readonly [string, ...string[]], Redoes>(
  choices: Choices,
  rest: { readonly part: PartName; readonly redo: Redoes },
) => ({
  control: 'choice' as const,
  choices,
  otherwise: choices[0] as Choices[number],
  isRight: (value: unknown) => typeof value === 'string' && choices.includes(value),
  ...rest,
})

/** @param otherwise `#rrggbb` */
const colour = (otherwise: string) => ({
  control: 'colour' as const,
  part: 'marks' as const,
  otherwise,
  isRight: (value: unknown) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  redo: 'sheet' as const,
})

/** A host as `location.host` has it: with its port, in ASCII. */
const isHost = (site: string): boolean => /^[a-z0-9_.[\]:-]{1,255}$/i.test(site)

/** Whether a host and what is kept for it make a rule. */
export const isSiteRule = ([site, rule]: readonly [string, unknown]): boolean =>
  isHost(site) && (rule === 'on' || rule === 'off')

/**
 * Every option, once: the type `Settings`, the defaults, what is checked when options are read, what a change must redo,
 * the page of options and its messages (`opt_…` in `_locales`; see `messageKeys`) come from here. Another option is
 * another entry; a test names each message that it lacks.
 *
 * In the order in which the page of options has them, part by part.
 */
export const OPTIONS = {
  leaders: toggle(true, { part: 'marks', redo: 'marks' }),
  countries: toggle(true, { part: 'marks', redo: 'marks' }),
  /** Whether offices without a name are marked for their country: 'the Kremlin', 'the French president'. */
  offices: toggle(true, { part: 'marks', redo: 'marks' }),
  /** Whether capitals are marked for their governments: 'Beijing said'. */
  governments: toggle(false, { part: 'marks', redo: 'marks' }),
  /** Whether names are marked that only the reader's own articles know: pages can see what is marked on them. */
  savedNames: toggle(false, { part: 'marks', redo: 'marks' }),
  /** All places that name somebody, or the first one in each section of a page. */
  density: choice(['all', 'section'], { part: 'marks', redo: 'marks' }),
  /** How a name is marked. Where it is not, no mark is made. */
  line: choice(['dotted', 'solid', 'wavy', 'background', 'none'], {
    part: 'marks',
    redo: (before: string, after: string): Redo =>
      before === 'none' || after === 'none' ? 'marks' : 'sheet',
  }),
  leaderColour: colour('#b4632d'),
  countryColour: colour('#3d7ea6'),
  /** Milliseconds that the pointer rests on a name before its card opens. */
  delay: {
    control: 'delay',
    part: 'cards',
    // Shorter ones open cards for whoever reads with the pointer in the text.
    otherwise: 300 as number,
    isRight: (value: unknown) =>
      Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_DELAY,
    redo: 'marks',
  },
  /** The key to be held for a card to open, as `KeyboardEvent.getModifierState` names it. */
  modifier: choice(['none', 'Alt', 'Control', 'Shift'], { part: 'cards', redo: 'marks' }),
  /** How large the text of cards is. */
  textSize: choice(['normal', 'large', 'larger'], { part: 'cards', redo: 'marks' }),
  /** Whether names are marked at all. */
  everywhere: toggle(true, { part: 'sites', redo: 'nothing' }),
  /** On which pages names are marked: all but those switched off, none but those switched on, or none before a click. */
  where: choice(['all', 'listed', 'click'], { part: 'sites', redo: 'nothing' }),
  /** By host; a rule holds for what is under it as well, `example.org` for `www.example.org`. */
  sites: {
    control: 'sites',
    part: 'sites',
    otherwise: {} as Readonly<Record<string, SiteRule>>,
    isRight: (value: unknown) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every((entry) => isSiteRule(entry)),
    redo: 'nothing',
  },
  /** Whether the icon shows how many leaders and countries a page names. */
  badge: toggle(true, { part: 'browser', redo: 'marks' }),
  /** `auto`: the browser's; else one of `LANGUAGES`. */
  language: {
    control: 'language',
    part: 'browser',
    otherwise: 'auto' as string,
    isRight: (value: unknown) =>
      value === 'auto' || (typeof value === 'string' && Object.hasOwn(LANGUAGES, value)),
    redo: 'words',
  },
} as const satisfies Readonly<Record<string, Option>>

type Options = typeof OPTIONS

export type OptionName = keyof Options

/** The options that are set with a kind of control. */
export type NamesOf<Control extends Option['control']> = {
  [K in OptionName]: Options[K]['control'] extends Control ? K : never
}[OptionName]

/** What the reader has switched. */
export type Settings = { readonly [K in OptionName]: Options[K]['otherwise'] }

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

export const DEFAULTS = Object.fromEntries(
  OPTION_NAMES.map((name) => [name, OPTIONS[name].otherwise]),
) as unknown as Settings

/** An option without its name, as it is drawn and checked. */
export const optionOf = (name: OptionName): Option => OPTIONS[name]

/** What a change from some settings to others must redo on pages that are open. */
export function redone(before: Settings, after: Settings): ReadonlySet<Redo> {
  const changed = OPTION_NAMES.filter((name) => before[name] !== after[name])
  return new Set(
    changed.map((name) => {
      const { redo } = optionOf(name)
      return typeof redo === 'string' ? redo : redo(before[name] as never, after[name] as never)
    }),
  )
}

/** The key of the message that says what an option is called. */
export const labelKey = (name: OptionName): string => (name === 'sites' ? PARTS.sites : `opt_${name}`)

/** The key of the message that says what an option does. */
export const aboutKey = (name: OptionName): string => `opt_${name}_about`

/** The key of the message for one of the choices of an option. */
export const choiceKey = (name: OptionName, one: string): string => `${name}_${one}`

/** The keys of all messages that the page of options has for an option. */
export function messageKeys(name: OptionName): string[] {
  const option = optionOf(name)
  // Rules for sites are a list below the options of their part, under its title.
  if (option.control === 'sites')
    return [labelKey(name), 'site', 'rule', 'rule_on', 'rule_off', 'addSite', 'noSites']
  const own = [labelKey(name), aboutKey(name)]
  if (option.control === 'choice') return [...own, ...option.choices.map((one) => choiceKey(name, one))]
  if (option.control === 'language') return [...own, choiceKey(name, 'auto')]
  return own
}
