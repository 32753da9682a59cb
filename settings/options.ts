/** The rule for a site. */
export type SiteRule = 'on' | 'off'

/**
 * What a change of an option must redo on open pages: `marks` begins again with marks and cards, `sheet` replaces the
 * style sheet of the marks, `messages` loads the messages of another language. `nothing`: it is read whenever it is used.
 */
export type Redo = 'marks' | 'sheet' | 'messages' | 'nothing'

/** The parts of the options page, in order, with the key of each title in `_locales`. */
export const PARTS = {
  marks: 'optMarks',
  cards: 'optCards',
  sites: 'optSites',
  browser: 'optBrowser',
} as const

export type PartName = keyof typeof PARTS

interface Common<Value> {
  readonly part: PartName
  /** The default. */
  readonly otherwise: Value
  readonly redo: Redo | ((before: Value, after: Value) => Redo)
}

/** An option, by its control on the options page. */
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
  ...rest,
})

/** @param otherwise `#rrggbb` */
const colour = (otherwise: string) => ({
  control: 'colour' as const,
  part: 'marks' as const,
  otherwise,
  redo: 'sheet' as const,
})

/**
 * The only list of options. The type `Settings`, the defaults, what a change must redo, the options page and
 * the keys of its messages (`opt_…` in `_locales`; see `messageKeys`) come from it; `checks.ts` has the checks. After you add an entry, a test names
 * the messages that are missing.
 *
 * The order is that of the options page, part by part.
 */
export const OPTIONS = {
  leaders: toggle(true, { part: 'marks', redo: 'marks' }),
  countries: toggle(true, { part: 'marks', redo: 'marks' }),
  /** Whether offices without a name are marked: 'the Kremlin', 'the French president'. */
  offices: toggle(true, { part: 'marks', redo: 'marks' }),
  /** Whether capitals are marked for their governments: 'Beijing said'. */
  governments: toggle(false, { part: 'marks', redo: 'marks' }),
  /** Whether names are marked in menus, footers and bylines too. */
  menus: toggle(false, { part: 'marks', redo: 'marks' }),
  /** Whether names are marked that only saved articles know. Off by default: a page can see its marks. */
  savedNames: toggle(false, { part: 'marks', redo: 'marks' }),
  /** Whether every mention is marked, or the first one in each section of a page. */
  density: choice(['all', 'section'], { part: 'marks', redo: 'marks' }),
  /** How a name is marked. With `none`, no marks are made. */
  line: choice(['dotted', 'solid', 'wavy', 'background', 'none'], {
    part: 'marks',
    redo: (before: string, after: string): Redo =>
      before === 'none' || after === 'none' ? 'marks' : 'sheet',
  }),
  leaderColour: colour('#b4632d'),
  countryColour: colour('#3d7ea6'),
  /** How long the pointer rests on a name before its card opens, in milliseconds. */
  delay: {
    control: 'delay',
    part: 'cards',
    // With a shorter delay, cards open for readers who follow the text with the pointer.
    otherwise: 300 as number,
    redo: 'marks',
  },
  /** The key that must be held for a card to open, as in `KeyboardEvent.getModifierState`. */
  modifier: choice(['none', 'Alt', 'Control', 'Shift'], { part: 'cards', redo: 'marks' }),
  /** Whether one card at the side of the page follows the pointer's names, and stays until it is closed. */
  sideCard: toggle(false, { part: 'cards', redo: 'marks' }),
  /** The size of the text on cards. */
  textSize: choice(['normal', 'large', 'larger'], { part: 'cards', redo: 'marks' }),
  /** Whether names are marked at all. */
  everywhere: toggle(true, { part: 'sites', redo: 'nothing' }),
  /** Where names are marked: `all` but sites switched off, `listed` only on sites switched on, `click` only after a click. */
  where: choice(['all', 'listed', 'click'], { part: 'sites', redo: 'nothing' }),
  /** By host. A rule is also for subdomains: `example.org` for `www.example.org`. */
  sites: {
    control: 'sites',
    part: 'sites',
    otherwise: {} as Readonly<Record<string, SiteRule>>,
    redo: 'nothing',
  },
  /** Whether the icon shows the number of leaders and countries on the page. */
  badge: toggle(true, { part: 'browser', redo: 'marks' }),
  /** One of `LANGUAGES`, or `auto` for the browser's language. */
  language: {
    control: 'language',
    part: 'browser',
    otherwise: 'auto' as string,
    redo: 'messages',
  },
} as const satisfies Readonly<Record<string, Option>>

type Options = typeof OPTIONS

export type OptionName = keyof Options

/** The names of the options with a kind of control. */
export type NamesOf<Control extends Option['control']> = {
  [K in OptionName]: Options[K]['control'] extends Control ? K : never
}[OptionName]

/** The values of all options. */
export type Settings = { readonly [K in OptionName]: Options[K]['otherwise'] }

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

export const DEFAULTS = Object.fromEntries(
  OPTION_NAMES.map((name) => [name, OPTIONS[name].otherwise]),
) as unknown as Settings

/** An option by its name, with the general type. */
export const optionOf = (name: OptionName): Option => OPTIONS[name]

/** What a change of settings must redo on open pages. */
export function redone(before: Settings, after: Settings): ReadonlySet<Redo> {
  const changed = OPTION_NAMES.filter((name) => before[name] !== after[name])
  return new Set(
    changed.map((name) => {
      const { redo } = optionOf(name)
      return typeof redo === 'string' ? redo : redo(before[name] as never, after[name] as never)
    }),
  )
}

/** The key of the message with an option's name. */
export const labelKey = (name: OptionName): string => (name === 'sites' ? PARTS.sites : `opt_${name}`)

/** The key of the message that explains an option. */
export const aboutKey = (name: OptionName): string => `opt_${name}_about`

/** The key of the message for one choice of an option. */
export const choiceKey = (name: OptionName, one: string): string => `${name}_${one}`

/** The keys of all messages of an option. */
export function messageKeys(name: OptionName): string[] {
  const option = optionOf(name)
  // The rules for sites are a list under the title of their part.
  if (option.control === 'sites')
    return [labelKey(name), 'site', 'rule', 'rule_on', 'rule_off', 'addSite', 'noSites']
  const own = [labelKey(name), aboutKey(name)]
  if (option.control === 'choice') return [...own, ...option.choices.map((one) => choiceKey(name, one))]
  if (option.control === 'language') return [...own, choiceKey(name, 'auto')]
  return own
}
