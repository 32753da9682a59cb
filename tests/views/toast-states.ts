/** The states of what is said on a page while it is saved, as data. */
import type { SaveToastProps } from '../../components/card/toast.tsx'
import type { ViewState } from './states.ts'

/** Properties as JSON has them: what is called back is put in where it is drawn, for the buttons that are shown. */
export interface ToastState extends Pick<SaveToastProps, 'state' | 'names' | 'progress'> {
  /** The key of the message that is shown, and what is put into it. */
  readonly said: readonly [key: string, ...values: string[]]
  readonly buttons?: readonly ('onUndo' | 'onLibrary')[]
}

const NAMES = ['Lee Jae-myung', 'Shigeru Ishiba', 'Donald Trump', 'South Korea', 'Japan', 'United States']
const BOTH = ['onUndo', 'onLibrary'] as const

const STATES: Readonly<Record<string, ToastState>> = {
  'the page is read': { state: 'working', said: ['saving_reading'], progress: 0 },
  'facts are looked for': { state: 'working', said: ['saving_facts'], progress: 0.6 },
  saved: { state: 'done', said: ['saved_new', '24'], names: NAMES, buttons: BOTH },
  'saved, with long names': {
    state: 'done',
    said: ['saved_updated', '1'],
    names: [
      'Bosnien und Herzegowina',
      'Saint Vincent and the Grenadines',
      'Luiz Inácio Lula da Silva',
      'Recep Tayyip Erdoğan',
    ],
    buttons: BOTH,
  },
  'taken out again': { state: 'done', said: ['undone'] },
  'off on this site': { state: 'done', said: ['siteOff', 'news.example'], buttons: ['onUndo'] },
  'not saved': {
    state: 'failed',
    said: ['error_full'],
  },
}

/** All states of it. */
export function toastStates(): readonly ViewState[] {
  return Object.entries(STATES).map(([name, props]) => ({ name: `toast: ${name}`, view: 'toast', props }))
}
