import type { PdfPage } from './open-pdf.ts'

/** Pages are drawn when they are nearer than this to what is seen, and their pictures forgotten when they are farther. */
const NEAR = '150% 0px'

/** The element of a page, with room for its text. */
export interface PageView {
  readonly element: HTMLElement
  readonly text: HTMLElement
}

/**
 * A page that is drawn when it comes near.
 *
 * @param scale CSS px for each unit of the page
 */
export function pageView(page: PdfPage, scale: number, label: string): PageView {
  const element = document.createElement('section')
  element.className = 'page'
  element.setAttribute('aria-label', label)
  sized(element, page, scale)
  const text = document.createElement('div')
  text.className = 'text'
  element.append(text)
  return { element, text }
}

export function sized(
  element: HTMLElement,
  { width, height }: Pick<PdfPage, 'width' | 'height'>,
  scale: number,
): void {
  element.style.width = `${width * scale}px`
  element.style.height = `${height * scale}px`
}

/** Draws pages while they are near. @returns a function that follows one more page, and the undo */
export function drawNear(scale: number): {
  follow(element: HTMLElement, page: () => Promise<PdfPage>): void
  stop(): void
} {
  const pages = new Map<Element, () => Promise<PdfPage>>()
  const drawn = new Map<Element, () => void>()
  const draw = async (element: Element): Promise<void> => {
    const canvas = document.createElement('canvas')
    canvas.setAttribute('aria-hidden', 'true')
    let stop = (): void => undefined
    let isGone = false
    drawn.set(element, () => {
      isGone = true
      stop()
      // Firefox keeps the pixels of a canvas until it is collected.
      canvas.width = 0
      canvas.remove()
    })
    const page = await pages.get(element)?.()
    if (!page || isGone) return
    element.prepend(canvas)
    stop = page.draw(canvas, scale * devicePixelRatio).stop
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && !drawn.has(target)) void draw(target)
        else if (!isIntersecting) {
          drawn.get(target)?.()
          drawn.delete(target)
        }
      }
    },
    { rootMargin: NEAR },
  )
  return {
    follow(element, page) {
      pages.set(element, page)
      observer.observe(element)
    },
    stop() {
      observer.disconnect()
      for (const forget of drawn.values()) forget()
      drawn.clear()
    },
  }
}
