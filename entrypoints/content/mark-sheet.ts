import type { Settings } from '../../settings/settings.ts'
import { isOwnStyle, marksCss } from '../shared/mark-style.ts'
import { askStyle } from '../shared/messages.ts'

/** Has names marked as the reader wants them: by a sheet that the background puts in, since pages see their own. */
export function makeMarkSheet(ask = askStyle): (settings: Settings) => void {
  let css = ''
  return (settings) => {
    const next = sheetOf(settings)
    if (next === css) return
    void ask(next, css).catch(() => undefined)
    css = next
  }
}

/** The sheet for marks; empty where they are as the content script's own sheet has them, or not to be seen. */
export function sheetOf(settings: Settings): string {
  return settings.line === 'none' || isOwnStyle(settings) ? '' : marksCss(settings)
}
