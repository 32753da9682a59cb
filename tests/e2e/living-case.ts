import { page, type Served } from './pages.ts'

/** A page that changes by itself, and what is marked in it then. Each is tried in Chromium and Firefox. */
export interface LivingCase {
  readonly name: string
  readonly served: Served
  /** Runs in the page when `before` is marked. It may use nothing from outside itself. */
  readonly act?: () => void | Promise<void>
  /** What is marked before and after it; sorted. */
  readonly before?: readonly string[]
  readonly marked: readonly string[]
  /** A name to rest the pointer on then, and the title of its card. */
  readonly rest?: readonly [name: string, card: string]
}

export const served = (body: string, headers: Readonly<Record<string, string>> = {}): Served => ({
  body: page('A page', body),
  headers,
})
