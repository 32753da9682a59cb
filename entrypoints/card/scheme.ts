import { luminance, type Rgb } from '../../components/ui/colour.ts'

/** Half way between black and white as eyes see it (relative luminance, WCAG 2.2). */
const MIDDLE = 0.18

/** Whether the page is light or dark at an element: by the nearest background under it, else by the reader's own choice. */
export function pageScheme(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const rgba = numbers(getComputedStyle(at).backgroundColor)
    if (rgba && (rgba[3] ?? 1) > 0.5) return luminance(rgba as unknown as Rgb) < MIDDLE ? 'dark' : 'light'
  }
  const { colorScheme } = getComputedStyle(document.documentElement)
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  return colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light')) ? 'dark' : 'light'
}

/** `rgb(1 2 3 / 0.5)` as browsers serialise it; other colour spaces are left alone. */
function numbers(color: string): number[] | undefined {
  const match = /^rgba?\(([^)]+)\)$/.exec(color)
  return match?.[1]?.split(/[\s,/]+/).map(Number)
}
