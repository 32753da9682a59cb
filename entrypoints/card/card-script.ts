import type { makeCardHost } from './card-host.tsx'
import type { makeDrawing } from './drawing.ts'
import type { followPageFacts } from './page/page-facts.ts'
import type { makeToast } from './toast.tsx'

/** What the script that draws hands to the content script: both run in the same world, which no page sees into. */
export interface CardScript {
  readonly makeCardHost: typeof makeCardHost
  readonly makeToast: typeof makeToast
  readonly makeDrawing: typeof makeDrawing
  readonly followPageFacts: typeof followPageFacts
}

/** The name of its global. */
export const CARD_SCRIPT = 'attacheCardScript'
