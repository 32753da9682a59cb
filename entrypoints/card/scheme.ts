import { luminance, type Rgb } from '../../components/ui/colour.ts'
import { elementAround } from './around.ts'

/** Half way between black and white as eyes see it (relative luminance, WCAG 2.2). */
const MIDDLE = 0.18

/** Whether the page is light or dark at an element: by the nearest background under it, else by the reader's own choice. */
export function pageScheme(element: Element): 'light' | 'dark' {
  for (let at: Element | undefined = element; at; at = elementAround(at)) {
    const rgba = numbers(getComputedStyle(at).backgroundColor)
    if (rgba && (rgba[3] ?? 1) > 0.5) return luminance(rgba as unknown as Rgb) < MIDDLE ? 'dark' : 'light'
  }
  const { colorScheme } = getComputedStyle(document.documentElement)
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  return colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light')) ? 'dark' : 'light'
}

/** Red, green, blue from 0 to 255, and alpha from 0 to 1, of a colour as browsers serialise it. */
function numbers(color: string): number[] | undefined {
  const match = /^rgba?\(([^)]+)\)$/.exec(color)
  return match?.[1] === undefined ? painted(color) : match[1].split(/[\s,/]+/).map(Number)
}

/** A colour of another space, `oklch()` or `color()`, is painted to see what it is. */
function painted(color: string): number[] | undefined {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) return undefined
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}
