import type { Words } from '../../../components/ui/messages.ts'
import { KIT, type Kit } from '../../card/kit.ts'
import { askKit, askWords } from '../../shared/messages.ts'

/** What draws cards, and the words they are drawn with. */
export interface Drawing extends Kit {
  readonly words: Words
}

let drawing: Promise<Drawing> | undefined

/** What is needed to draw; fetched once, when first needed. Rejects where the extension has gone. */
export function kit(): Promise<Drawing> {
  drawing ??= fetchKit().catch((error: unknown) => {
    drawing = undefined
    throw error
  })
  return drawing
}

/** The reader has chosen another language: its words are fetched when next needed. */
export function forgetKit(): void {
  drawing = undefined
}

async function fetchKit(): Promise<Drawing> {
  // Pages of the extension have it already.
  const [words] = await Promise.all([askWords(), madeKit() ? undefined : askKit()])
  const made = madeKit()
  if (!made) throw new Error('the script that draws cards did not come')
  return { ...made, words }
}

function madeKit(): Kit | undefined {
  return (globalThis as Record<string, unknown>)[KIT] as Kit | undefined
}
