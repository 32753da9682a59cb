/**
 * The states of all views, as data. To add a state, add a line to one of the lists. To add a view, add a list, and how it
 * is drawn to `page.tsx`.
 */
import { cardStates } from './card-states.ts'
import { libraryStates } from './library-states.ts'
import { optionsStates } from './options-states.ts'
import { pdfStates } from './pdf-states.ts'
import { popupStates } from './popup-states.ts'
import { toastStates } from './toast-states.ts'

/** Properties of a view, as JSON: callbacks are added where it is drawn. */
export interface ViewState {
  readonly name: string
  /** Which of `VIEWS` in `page.tsx` draws it. */
  readonly view: string
  readonly props: object
}

/** All states of all views, made from the tables and from articles that were made up. */
export function viewStates(): readonly ViewState[] {
  return [
    ...cardStates(),
    ...popupStates(),
    ...libraryStates(),
    ...optionsStates(),
    { name: 'welcome', view: 'welcome', props: {} },
    ...toastStates(),
    ...pdfStates(),
  ]
}
