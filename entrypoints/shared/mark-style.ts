import { DEFAULTS, type Settings } from '../../settings/settings.ts'

/** How the reader wants names to be marked. */
export type MarkStyle = Pick<Settings, 'line' | 'leaderColour' | 'countryColour'>

/** Whether names are marked as the content script's own sheet has it. */
function isOwnStyle({ line, leaderColour, countryColour }: MarkStyle): boolean {
  return (
    line === DEFAULTS.line &&
    leaderColour === DEFAULTS.leaderColour &&
    countryColour === DEFAULTS.countryColour
  )
}

/** How strong the tint of a name is, in per cent of its colour: text stays readable. */
const TINT = 24

/** How much of its colour a line has in a link, in per cent: most links are underlined already. */
const IN_LINKS = 60

/** The line of countries by that of leaders: readers who see no colours know the two by it. */
const COUNTRY_LINES = { dotted: 'dashed', solid: 'double', wavy: 'dotted' } as const

/**
 * A sheet that marks names as the reader wants them; it goes before the content script's own. Empty where they are as that
 * has them, or not to be seen.
 */
export function sheetOf(style: MarkStyle): string {
  return style.line === 'none' || isOwnStyle(style) ? '' : marksCss(style)
}

function marksCss({ line, leaderColour, countryColour }: MarkStyle): string {
  const own = line === 'background' || line === 'none' ? 'dotted' : line
  const kinds = [
    { name: 'attache-leader', colour: leaderColour, style: own },
    { name: 'attache-country', colour: countryColour, style: COUNTRY_LINES[own] },
  ]
  const each = (rule: (kind: (typeof kinds)[number]) => string): string => kinds.map(rule).join('\n')
  const lines = (before: string): string =>
    each(
      ({ name, colour, style }) => `
      ${before}::highlight(${name}) { ${NO_TINT}; ${underline(colour, style)} }
      ${before}::highlight(${name}-link) { ${NO_TINT}; ${underline(mixed(colour, IN_LINKS), style, 1)} }`,
    )
  const tints = (before: string): string =>
    each(({ name, colour, style }) => {
      // Countries have a line as well, so that the two differ without colour.
      const text = style === own ? 'text-decoration: none !important' : underline(colour, style, 1)
      return `${before}::highlight(${name}), ${before}::highlight(${name}-link) { ${text}; background-color: ${mixed(colour, TINT)} !important }`
    })
  const marks = line === 'background' ? tints : lines
  // As in content/style.css: on the root where it is inherited, on everything in Firefox. What has no colours of its own
  // has no tint either.
  const sheet = (draw: (before: string) => string): string =>
    `${draw(':root')} @supports (-moz-appearance: none) { ${draw('')} }`
  return `@media screen { ${sheet(marks)} }
    @media screen and (forced-colors: active) { ${sheet(lines)} }`
}

const NO_TINT = 'background-color: transparent !important'

function underline(colour: string, style: string, width = 2): string {
  return `text-decoration: underline ${width}px ${style} ${colour} !important; text-underline-offset: 3px !important`
}

function mixed(colour: string, share: number): string {
  return `color-mix(in srgb, ${colour} ${share}%, transparent)`
}
