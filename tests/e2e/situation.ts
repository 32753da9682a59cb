/** What pages do to their text, and what must hold then. Each is tried in Chromium and in Firefox. */
export interface Situation {
  readonly name: string
  readonly body: string
  /** What is in the page's head. */
  readonly head?: string
  /** BCP 47; English if it is absent. */
  readonly lang?: string
  /** Runs in the page when `before` is marked. It may use nothing from outside itself. */
  readonly act?: () => void | Promise<void>
  /** What is marked before and after it; sorted. The country of the last line, `END`, is left out. */
  readonly before?: readonly string[]
  readonly marked: readonly string[]
  /** A name to rest the pointer on then, and the title of its card. */
  readonly rest?: readonly [name: string, card: string]
  /** A place to rest on where no script of the page finds the name, in px of the viewport, and the title of its card. */
  readonly at?: readonly [place: readonly [x: number, y: number], card: string]
}

export const style = (css: string): string => `<style>${css}</style>`
