/**
 * The states of the views, each by its name: what readers can come to see of a card, as data. Another state is another
 * line in one of the lists; another view is another list, and how it is drawn in `page.tsx`.
 */
import { cardStates } from './card-states.ts'

/** Props of a view as JSON has them: what is called back is put in where it is drawn. */
export interface ViewState {
  readonly name: string
  /** Which of `VIEWS` in `page.tsx` draws it. */
  readonly view: string
  readonly props: object
}

/** All states of all views, made from the tables and from made-up articles. */
export function viewStates(): readonly ViewState[] {
  return [...cardStates()]
}
