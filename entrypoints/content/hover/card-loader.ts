import type { Messages } from '../../../components/ui/messages.ts'
import { CARD_SCRIPT, type CardScript } from '../../card/card-script.ts'
import { askCardScript, askMessages } from '../../shared/messages.ts'

/** What draws cards, and the words they are drawn with. */
export interface LoadedCardScript extends CardScript {
  readonly messages: Messages
}

let drawing: Promise<LoadedCardScript> | undefined

/** What is needed to draw; fetched once, when first needed. Rejects where the extension has gone. */
export function loadCardScript(): Promise<LoadedCardScript> {
  drawing ??= fetchCardScript().catch((error: unknown) => {
    drawing = undefined
    throw error
  })
  return drawing
}

/** The reader has chosen another language: its words are fetched when next needed. */
export function forgetCardScript(): void {
  drawing = undefined
}

async function fetchCardScript(): Promise<LoadedCardScript> {
  // Pages of the extension have it already.
  const [messages] = await Promise.all([askMessages(), cardScript() ? undefined : askCardScript()])
  const made = cardScript()
  if (!made) throw new Error('the script that draws cards was not loaded')
  return { ...made, messages }
}

function cardScript(): CardScript | undefined {
  return (globalThis as Record<string, unknown>)[CARD_SCRIPT] as CardScript | undefined
}
