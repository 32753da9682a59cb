import type { CardActions } from '../../components/card/card-actions.tsx'

const nothing = (): void => undefined

/** All that can be done from a card; none of it does anything. */
export const ACTIONS: CardActions = {
  onSave: nothing,
  onSiteOff: nothing,
  onOptions: nothing,
  onLibrary: nothing,
  onCopy: nothing,
  speakerFor: () => nothing,
  onHide: nothing,
}
