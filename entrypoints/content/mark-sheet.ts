import { DEFAULTS, type Settings } from '../../settings/settings.ts'
import { askStyle } from '../shared/messages.ts'

/** Has names marked as the reader wants them, by a sheet that the background puts in: pages could see one in the document. */
export function makeMarkSheet(ask = askStyle): (settings: Settings) => void {
  let before = styleOf(DEFAULTS)
  return (settings) => {
    const now = styleOf(settings)
    if (Object.values(now).join() === Object.values(before).join()) return
    void ask(now, before).catch(() => undefined)
    before = now
  }
}

function styleOf({ line, leaderColour, countryColour }: Settings): Parameters<typeof askStyle>[0] {
  return { line, leaderColour, countryColour }
}
