/** The states of the options page, as data. */
import type { OptionsProps } from '../../components/options/options.tsx'
import { DEFAULTS } from '../../settings/settings.ts'
import type { ViewState } from './states.ts'

/** Properties as JSON has them: what is called back is put in where it is drawn. */
export interface OptionsState extends Pick<OptionsProps, 'settings' | 'about' | 'hidden'> {
  /** The key of the message that is shown. */
  readonly said?: string
  readonly isError?: true
}

const ABOUT = `version: 0.1.0
browser: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
system: linux x86-64
highlights: true
errors: none`

const changed = (settings: Partial<OptionsProps['settings']>) => ({ settings: { ...DEFAULTS, ...settings } })

const STATES: Readonly<Record<string, Partial<OptionsState>>> = {
  'as installed': {},
  'all changed, sites with rules': {
    ...changed({
      governments: true,
      density: 'section',
      line: 'wavy',
      // Too faint for a light page, and for a dark one.
      leaderColour: '#ffe9a8',
      countryColour: '#14181c',
      delay: 2000,
      modifier: 'Control',
      textSize: 'larger',
      where: 'listed',
      sites: {
        'news.example': 'on',
        'a-newsroom-with-a-very-long-name-in-a-very-long-domain.of-some.museum:8080': 'on',
        'xn--fsqu00a.xn--0zwm56d': 'off',
      },
    }),
    hidden: 12,
  },
  'marks of names are off': changed({ leaders: false, countries: false, line: 'none', everywhere: false }),
  'options were imported': { said: 'settingsImported' },
  'options could not be read': { said: 'settingsUnreadable', isError: true },
}

/** All states of the options page. */
export function optionsStates(): readonly ViewState[] {
  return Object.entries(STATES).map(([name, state]) => ({
    name: `options: ${name}`,
    view: 'options',
    props: { settings: DEFAULTS, about: ABOUT, hidden: 0, ...state } satisfies OptionsState,
  }))
}
