import { browser } from './browser.ts'

/** What a frame says of itself. */
interface Measured {
  /** Of its window, in px². */
  readonly area: number
  /** In UTF-16 units of its paragraphs. */
  readonly text: number
}

/** A frame that is smaller than this part of the window around it is no page in the page. */
const LEAST = 0.5

/**
 * The frame in which the reader reads: the page itself, 0, or a frame that fills at least half of its window and holds
 * more text, as on sites that show their articles in one. The page itself if that is not known.
 */
export async function mainFrame(tab: number): Promise<number> {
  const results = await browser.scripting
    // At once: nobody waits for a frame that never comes to an end.
    .executeScript({ target: { tabId: tab, allFrames: true }, func: measure, injectImmediately: true })
    .catch(() => [])
  const frames = results.flatMap(({ frameId, result }) =>
    isMeasured(result) ? [{ frame: frameId, ...result }] : [],
  )
  const top = frames.find(({ frame }) => frame === 0)
  if (!top) return 0
  const large = frames.filter(({ area }) => area >= top.area * LEAST)
  return large.reduce((best, one) => (one.text > best.text ? one : best), top).frame
}

/** Runs in each frame, and may name nothing outside itself. @returns nothing for frames without an address of their own */
function measure(): Measured | undefined {
  if (!/^https?:$/.test(location.protocol)) return undefined
  let text = 0
  for (const { textContent } of document.querySelectorAll('p')) text += textContent?.length ?? 0
  return { area: innerWidth * innerHeight, text }
}

/** A frame's process may have been taken over: what it says of itself is looked at before it is believed. */
function isMeasured(result: unknown): result is Measured {
  const { area, text } = Object(result) as { readonly [K in keyof Measured]?: unknown }
  return Number.isFinite(area) && Number.isFinite(text)
}
