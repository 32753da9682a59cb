import { parseHTML } from 'linkedom'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeViewport } from '../../../entrypoints/content/marks/viewport.ts'

/** A browser’s observers: what they observe, and a way to tell them what came near. */
class FakeObserver {
  static all: FakeObserver[] = []
  readonly observed = new Set<Element>()
  /** What browsers tell of by themselves: it was not observed before. */
  readonly fresh = new Set<Element>()
  readonly tell: (entries: readonly object[]) => void
  constructor(tell: (entries: readonly object[]) => void) {
    this.tell = tell
    FakeObserver.all.push(this)
  }
  observe(element: Element): void {
    if (!this.observed.has(element)) this.fresh.add(element)
    this.observed.add(element)
  }
  unobserve(element: Element): void {
    this.observed.delete(element)
    this.fresh.delete(element)
  }
  disconnect(): void {
    this.observed.clear()
  }
}

function observedCount(): number {
  return FakeObserver.all.reduce((sum, { observed }) => sum + observed.size, 0)
}

/** Says of every observed element whether it intersects, as each observer sees it; or only of what was not observed before. */
function scroll(
  sees: (element: Element, observer: 'boxes' | 'starts' | 'ends') => boolean,
  which: 'observed' | 'fresh' = 'observed',
): void {
  const names = ['boxes', 'starts', 'ends'] as const
  FakeObserver.all.forEach((observer, i) => {
    const name = names[i] ?? 'boxes'
    const entries = [...observer[which]].map((target) => ({
      target,
      isIntersecting: sees(target, name),
      boundingClientRect: { width: 9, height: 9, top: 1, left: 1 },
    }))
    observer.fresh.clear()
    if (entries.length > 0) observer.tell(entries)
  })
}

function page(body: string): Document {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  vi.stubGlobal('document', document)
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  vi.stubGlobal('console', { ...console, timeStamp: () => undefined })
  return document as unknown as Document
}

beforeEach(() => {
  vi.unstubAllGlobals()
  FakeObserver.all = []
})

const MOST = 10

function watching(): {
  readonly viewport: ReturnType<typeof makeViewport>
  readonly near: Set<Element>
} {
  const near = new Set<Element>()
  const viewport = makeViewport((came, went) => {
    for (const element of went) near.delete(element)
    for (const element of came) near.add(element)
  }, MOST)
  return { viewport, near }
}

test('few elements are observed for themselves', () => {
  const document = page('<p></p>'.repeat(MOST))
  const { viewport, near } = watching()
  const all = [...document.querySelectorAll('p')]
  viewport.watch(all)
  expect(observedCount()).toBe(MOST)
  scroll((element) => element === all[3])
  expect([...near]).toEqual([all[3]])
  scroll(() => false)
  expect(near.size).toBe(0)
})

test('of very many in one parent hardly any is observed, and the right ones come near', () => {
  const document = page(`<main>${'<p></p>'.repeat(2000)}</main>`)
  const { viewport, near } = watching()
  const all = [...document.querySelectorAll('p')]
  viewport.watch(all)
  expect(observedCount()).toBeLessThan(800)
  // Those from 1,000 to 1,010 are seen: all before them start above the lower edge, all after them end below the upper.
  const place = new Map(all.map((element, i) => [element, i]))
  scroll((element, observer) => {
    const at = place.get(element as HTMLParagraphElement) ?? -1
    if (observer === 'starts') return at <= 1010
    return observer === 'ends' ? at >= 1000 : at >= 1000 && at <= 1010
  })
  for (let i = 1000; i <= 1010; i++) expect(near.has(all[i] as Element)).toBe(true)
  expect(near.size).toBeLessThan(80)
})

test('cells are watched by their rows, and rows by stretches of them', () => {
  const row = '<tr><td></td><td></td></tr>'
  const document = page(`<table><tbody>${row.repeat(3000)}</tbody></table>`)
  const { viewport, near } = watching()
  viewport.watch(document.querySelectorAll('td'))
  expect(observedCount()).toBeLessThan(1200)
  scroll((_, observer) => observer !== 'boxes')
  expect(near.size).toBe(6000 - MOST)
})

test('what is in a smaller parent comes near with it', () => {
  const document = page(`<main>${`<section>${'<p></p>'.repeat(6)}</section>`.repeat(30)}</main>`)
  const { viewport, near } = watching()
  viewport.watch(document.querySelectorAll('p'))
  const sections = [...document.querySelectorAll('section')]
  expect(observedCount()).toBeLessThan(60)
  scroll((element) => element.contains(sections[20] as Element))
  expect([...(sections[20]?.querySelectorAll('p') ?? [])].every((p) => near.has(p))).toBe(true)
})

test('what is no longer watched is no longer observed, whatever it stood for', () => {
  const document = page(`<main>${'<p></p>'.repeat(200)}</main><div>${'<p></p>'.repeat(8)}</div>`)
  const { viewport } = watching()
  const all = [...document.querySelectorAll('p')]
  viewport.watch(all)
  // From both ends and out of the middle.
  for (const element of [...all.slice(50, 120), ...all.slice(0, 50), ...all.slice(120).toReversed()])
    viewport.unwatch(element)
  expect(observedCount()).toBe(0)
  viewport.watch(all.slice(0, 3))
  expect(observedCount()).toBe(3)
})

test('a parent that grows is no longer watched as a whole', () => {
  const document = page('<main></main>')
  const { viewport, near } = watching()
  const main = document.querySelector('main') as Element
  for (let i = 0; i < 1000; i++) {
    const line = document.createElement('p')
    main.append(line)
    viewport.watch([line])
  }
  scroll((element, observer) => observer === 'boxes' && element === main)
  expect(near.size).toBeLessThanOrEqual(60)
})

test('what comes later beside what is near already is near as well, though nothing scrolls', () => {
  const document = page(`<main>${`<section>${'<p></p>'.repeat(30)}</section>`.repeat(50)}</main>`)
  const { viewport, near } = watching()
  const all = [...document.querySelectorAll('p')]
  const isLate = (_: Element, i: number): boolean => i % 3 !== 0
  for (const batch of [all.filter((p, i) => !isLate(p, i)), all.filter(isLate)]) {
    viewport.watch(batch)
    scroll(() => true, 'fresh')
    for (const element of batch) expect(near.has(element)).toBe(true)
  }
})
