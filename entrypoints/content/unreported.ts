import type { Marks } from './marks/marks.ts'
import type { MarkedPage } from './page.ts'
import { isSeen } from './read/time-slicer.ts'

/** Milliseconds after which a page that is seen is looked at. */
const LOOK = 500

/**
 * Looks for what no event reports: that the page has cleared its highlights, and that the reader writes in all of it
 * (`designMode`) or does so no more.
 *
 * @param root the element in which all of the page is
 * @returns its undo
 */
export function watchUnreported(
  page: Pick<MarkedPage, 'clear' | 'read'>,
  marks: Pick<Marks, 'keep'>,
  root: Element,
): () => void {
  const isWriting = (): boolean => document.designMode === 'on'
  let wasWriting = isWriting()
  const look = (): void => {
    if (!isSeen()) return
    marks.keep()
    if (wasWriting === isWriting()) return
    wasWriting = !wasWriting
    page.clear()
    page.read(root)
  }
  const timer = setInterval(look, LOOK)
  return () => clearInterval(timer)
}
