import { isInlineDisplay } from './containers.ts'
import { unclobbered } from './unclobbered.ts'
import { isPixel, isVisible } from './visibility.ts'

/**
 * What is between two texts that touch in the DOM: nothing inside a word, a space between words, a line end; undefined where
 * the text breaks.
 */
export type Joint = '' | ' ' | '\n' | undefined

/** How an element is laid out, the strongest last. */
const INLINE = 0
const ATOMIC = 1
const PLACED = 2
const BLOCK = 3
const TABLE = 4

/** Gaps in heights of a line: a word is continued up to the first, a sentence up to the second. */
const NO_GAP = 0.12
const WORD_GAP = 0.7
/** With white space in the source, and between texts that are placed one by one, a sentence is continued up to this gap. */
const WIDE_GAP = 1.3

/** The next line begins no further down than this, in heights of a line. */
const NEXT_LINE = 2.2

/**
 * What is between two texts of a container, the first of which ends in the middle of a word, by the source, and the second of
 * which begins so. Layout is asked for, so this is called only where tags leave doubt.
 */
export function jointOf(first: Text, second: Text): Joint {
  const isSeen = isVisible(first)
  if (isSeen !== isVisible(second)) return undefined
  const crossed = crossedBetween(first, second)
  const layout = layoutOf(crossed)
  if (isDropCap(first, crossed)) return ''
  if (!isSeen) return layout === INLINE ? '' : undefined
  if (layout === TABLE || (layout === BLOCK && !isLetter(first) && !isLetter(second))) return undefined
  const { gap, isSameLine, isNextLine } = distanceOf(first, second)
  if (!isSameLine) {
    // A long word is broken at the end of a line.
    if (layout === INLINE) return ''
    return layout === PLACED && isNextLine ? '\n' : undefined
  }
  if (gap <= NO_GAP) return layout === PLACED && crossed.some(isPixel) ? undefined : ''
  return gap <= (layout === PLACED ? WIDE_GAP : WORD_GAP) ? ' ' : undefined
}

/** Whether two texts of a container that have white space between them are apart for the reader. */
export function areApart(first: Text, second: Text): boolean {
  const isSeen = isVisible(first)
  if (isSeen !== isVisible(second)) return true
  const crossed = crossedBetween(first, second)
  const layout = layoutOf(crossed)
  if (layout === INLINE || isDropCap(first, crossed)) return false
  if (!isSeen || layout === TABLE) return layout >= BLOCK
  const { gap, isSameLine, isNextLine } = distanceOf(first, second)
  if (isSameLine) return gap > WIDE_GAP
  return layout === BLOCK || (layout === PLACED && !isNextLine)
}

/** The elements that end or begin between two texts. */
function crossedBetween(first: Text, second: Text): Element[] {
  const around = (text: Text, other: Text): Element[] => {
    const found: Element[] = []
    for (
      let at = text.parentElement;
      at && !unclobbered(at).contains(other);
      at = unclobbered(at).parentElement
    )
      found.push(at)
    return found
  }
  return [...around(first, second), ...around(second, first)]
}

function layoutOf(crossed: readonly Element[]): number {
  return Math.max(INLINE, ...crossed.map(layoutOfOne))
}

function layoutOfOne(element: Element): number {
  const { display, position, float } = getComputedStyle(element)
  if (/^(?:absolute|fixed)$/.test(position)) return PLACED
  if (isInlineDisplay(display)) return INLINE
  if (display.startsWith('inline')) return ATOMIC
  return display.startsWith('table') && float === 'none' ? TABLE : BLOCK
}

/** Whether a text is a large first letter with the rest of its word beside it. */
function isDropCap(first: Text, crossed: readonly Element[]): boolean {
  return (
    first.data.trim().length <= 2 && crossed.some((element) => getComputedStyle(element).float !== 'none')
  )
}

/** Whether a text is one letter: pages that move letters one by one have each in a box. */
function isLetter({ data }: Text): boolean {
  return data.trim().length === 1
}

interface Distance {
  /** In heights of a line; infinite where one covers the other, or has no place. */
  readonly gap: number
  readonly isSameLine: boolean
  /** Whether the second begins on the line below the first. */
  readonly isNextLine: boolean
}

const NOWHERE: Distance = { gap: Number.POSITIVE_INFINITY, isSameLine: true, isNextLine: false }

/** How far the first letter of the second text is from the last letter of the first. */
function distanceOf(first: Text, second: Text): Distance {
  const [a, b] = [rectOf(first, first.data.trimEnd().length - 1), rectOf(second, second.data.search(/\S/))]
  if (!a || !b) return NOWHERE
  const height = Math.min(a.height, b.height)
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const gap = Math.max(b.left - a.right, a.left - b.right) / height
  return {
    gap: gap < -1 ? Number.POSITIVE_INFINITY : gap,
    isSameLine: overlap > height / 2,
    isNextLine: b.top > a.top && b.top - a.top <= NEXT_LINE * height && b.left < a.right,
  }
}

/** Where a letter of a text is. */
function rectOf(text: Text, at: number): DOMRect | undefined {
  const range = document.createRange()
  range.setStart(text, Math.max(0, at))
  range.setEnd(text, Math.max(0, at) + 1)
  return range.getClientRects()[0]
}
