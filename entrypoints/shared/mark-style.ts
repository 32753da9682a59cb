import { DEFAULTS, type Settings } from '../../settings/settings.ts'

type Style = Pick<Settings, 'line' | 'leaderColour' | 'countryColour'>

/** Whether names are marked as the content script's own sheet has it. */
export function isOwnStyle({ line, leaderColour, countryColour }: Style): boolean {
  return (
    line === DEFAULTS.line &&
    leaderColour === DEFAULTS.leaderColour &&
    countryColour === DEFAULTS.countryColour
  )
}

/** How much of its colour is behind a name that is marked by it, in per cent: text stays readable. */
const TINT = 24

/** A sheet that marks names as the reader wants them; it goes before the content script's own. */
export function marksCss({ line, leaderColour, countryColour }: Style): string {
  const rules = (colour: string): string =>
    line === 'background'
      ? `text-decoration: none !important; background-color: color-mix(in srgb, ${colour} ${TINT}%, transparent) !important`
      : `text-decoration: underline 2px ${line} ${colour} !important; text-underline-offset: 3px !important`
  const marks = (before: string): string =>
    `${before}::highlight(attache-leader) { ${rules(leaderColour)} }
     ${before}::highlight(attache-country) { ${rules(countryColour)} }`
  // As in content/style.css: on the root where it is inherited, on everything in Firefox.
  return `@media screen { ${marks(':root')} @supports (-moz-appearance: none) { ${marks('')} } }`
}
