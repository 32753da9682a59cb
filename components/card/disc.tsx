import { contrast, type Rgb, rgbOf } from '../ui/colour.ts'

const WHITE: Rgb = [255, 255, 255]
const INK: Rgb = [29, 27, 24]
/** For text. (WCAG 2.2) */
const READABLE = 4.5

/** Somebody's initials on a disc in the colours of the flag. Decoration: the name is beside it. */
export function Disc({ name, flag }: { readonly name: string; readonly flag: string | undefined }) {
  const [paper, ring] = coloursOf(flag ?? '')
  const ink = contrast(rgbOf(paper), WHITE) >= READABLE ? WHITE : INK
  return (
    <span
      class="disc"
      aria-hidden="true"
      // The style sheet draws them, so that they are no text of the page.
      data-initials={initialsOf(name)}
      style={{ background: paper, borderColor: ring, color: `rgb(${ink.join()})` }}
    />
  )
}

/** `KS` for Keir Starmer, `LJ` for Lee Jae-myung, `C` for Charles III. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word) && !/^[IVX]+$/.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('')
}

const PLAIN = '#5f5548'

/**
 * Two colours of a flag: one for the disc, on which letters can be read, and another one for the ring.
 *
 * @param svg the text of the flag's file
 * @returns two colours as `#rrggbb`
 */
export function coloursOf(svg: string): readonly [paper: string, ring: string] {
  const all = [...svg.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi)].map(([, hex = '']) => full(hex))
  const colours = [...new Set(all)].filter((colour) => colour !== '#ffffff' && colour !== '#000000')
  const readable = (colour: string): number =>
    Math.max(contrast(rgbOf(colour), WHITE), contrast(rgbOf(colour), INK))
  // The first colours cover most of a flag. A colour on which letters cannot be read is for the ring only.
  const paper = colours.find((colour) => contrast(rgbOf(colour), WHITE) >= READABLE)
  const other = paper ?? colours.find((colour) => readable(colour) >= READABLE) ?? PLAIN
  const ring = colours.find((colour) => colour !== other) ?? other
  return [other, ring]
}

function full(hex: string): string {
  const six = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  return `#${six.toLowerCase()}`
}
