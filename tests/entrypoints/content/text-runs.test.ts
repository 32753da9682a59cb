import { parseHTML } from 'linkedom'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Container } from '../../../entrypoints/content/read/containers.ts'
import type { Passage } from '../../../entrypoints/content/read/run-builder.ts'
import { nodeSpan, type Run } from '../../../entrypoints/content/read/runs.ts'
import { readContainer } from '../../../entrypoints/content/read/text-runs.ts'

let document: Document

/** Makes a page the one that is read. */
function open(body: string): Element {
  const window = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  document = window.document as unknown as Document
  const { Node, ShadowRoot, HTMLFormElement } = window as unknown as Record<string, unknown>
  // As the standard numbers what a walker shows.
  const NodeFilter = { SHOW_ELEMENT: 1, SHOW_TEXT: 4 }
  for (const [name, value] of Object.entries({ Node, ShadowRoot, HTMLFormElement, NodeFilter, document }))
    vi.stubGlobal(name, value)
  return document.body
}

beforeEach(() => void vi.unstubAllGlobals())

/** All runs of a page, read as it is read when it has loaded. */
function runsOf(
  root: Container,
  kept: (passage: Passage) => Run | undefined = (passage) => passage.take(),
  until = Number.POSITIVE_INFINITY,
): Run[] {
  const runs: Run[] = []
  const found = (passage: Passage): void => {
    const run = kept(passage)
    if (run) runs.push(run)
  }
  const waiting: { container: Container; from?: ChildNode | undefined }[] = [{ container: root }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { container, from } = next
    const { inner, rest } = readContainer(
      container,
      {
        begin: () => undefined,
        found: (_, passage) => found(passage),
        joint: () => '',
        isParted: () => false,
        long(_, parts) {
          for (let part = parts.next(); !part.done; part = parts.next()) {
            const { value } = part
            found({ text: value.text, take: () => value })
          }
        },
      },
      { from, isDeep: true, isPre: false, until },
    )
    waiting.unshift(...(inner ? [{ container: inner }] : []), ...(rest ? [{ container, from: rest }] : []))
  }
  return runs
}

const inOrder = (root: Container, until = Number.POSITIVE_INFINITY): string[] =>
  runsOf(root, undefined, until).map((run) => run.text.replace(/\s+/g, ' ').trim())
const texts = (root: Container, until?: number): string[] => inOrder(root, until).sort()

test('a page is read from its start to its end, however deep its texts are', () => {
  const body = open(
    '<div><div><p>Peru</p></div>Chile</div><p>Cuba</p><a><div><ul><li>Mali</li></ul></div><p>Oman</p></a><p>Iran</p>Laos',
  )
  const all = ['Peru', 'Chile', 'Cuba', 'Mali', 'Oman', 'Iran', 'Laos']
  expect(inOrder(body)).toEqual(all)
  expect(inOrder(body, 0)).toEqual(all)
})

test('text reads on through inline elements, and breaks at all others', () => {
  const body = open(
    '<p>South <b>Ko</b>rea and <a href="#"><i>Ja</i>pan</a></p><div>Peru<p>Chile</p>Cuba</div><p>US<br>China</p>',
  )
  expect(texts(body)).toEqual(['Chile', 'Cuba', 'Peru', 'South Korea and Japan', 'US China'])
})

test('what is no prose, or is the reader’s own, is not read', () => {
  const body = open(
    '<p>Peru<script>Chile</script></p><p contenteditable>Cuba</p><p>Mali <span contenteditable="true">Oman</span></p>' +
      '<div role="textbox">Iran</div><svg><text>Laos</text></svg><p>Fiji <code>Togo</code> here</p>',
  )
  expect(texts(body)).toEqual(['Fiji', 'Mali', 'Peru', 'here'])
})

test('a place in a run is found in its nodes', () => {
  const body = open('<p>In South <b>Ko</b>rea they met.</p>')
  const [run] = runsOf(body)
  const start = run?.text.indexOf('South Korea') ?? -1
  const span = run && nodeSpan(run, start, start + 'South Korea'.length)
  expect([span?.startContainer.data, span?.startOffset]).toEqual(['In South ', 3])
  expect([span?.endContainer.data, span?.endOffset]).toEqual(['rea they met.', 3])
})

test('a run whose text has changed since says nothing of places', () => {
  const body = open('<p>In South Korea they met.</p>')
  const [run] = runsOf(body)
  const text = body.querySelector('p')?.firstChild as Text
  text.data = 'Nothing.'
  expect(run && nodeSpan(run, 3, 14)).toBeUndefined()
})

test('nested as deep as pages nest, all is read', () => {
  const body = open(`${'<b>'.repeat(3000)}Peru${'</b>'.repeat(3000)}<p>Chile</p>`)
  expect(texts(body)).toEqual(['Chile', 'Peru'])
})

/** How often a node is stepped to while something is done. */
function steps(work: () => void): number {
  let count = 0
  const restores = (['nextSibling', 'firstChild'] as const).flatMap((name) => {
    let proto = Object.getPrototypeOf(document.body) as object | null
    while (proto && !Object.getOwnPropertyDescriptor(proto, name)) proto = Object.getPrototypeOf(proto)
    const property = proto && Object.getOwnPropertyDescriptor(proto, name)
    if (!proto || !property?.get) throw new Error(`no getter ${name}`)
    const { get } = property
    Object.defineProperty(proto, name, {
      ...property,
      get() {
        count++
        return get.call(this)
      },
    })
    return [() => Object.defineProperty(proto, name, property)]
  })
  work()
  for (const restore of restores) restore()
  return count
}

test('of blocks without a name no node is visited', () => {
  const paragraph = '<p>Nobody <b>was</b> there, <a href="#">they <i>say</i></a>, and <em>so</em> it is.</p>'
  const body = open(`<section>${paragraph.repeat(500)}</section>`)
  let read = 0
  const count = steps(() => {
    runsOf(body, () => {
      read++
      return undefined
    })
  })
  expect(read).toBe(500)
  // One step to each block, and a few to what is around.
  expect(count).toBeLessThan(600)
})

test('a page that is read in pieces is the same page', () => {
  const body = open(
    `<p>Peru</p>${'<div>Chile <b>and</b> Cuba<ul><li>Mali</li><li>Oman</li></ul>Iran</div>'.repeat(40)}Laos`,
  )
  expect(texts(body, 0)).toEqual(texts(body))
})

test('a long text comes in parts, up to a line’s end each, before what comes after it', () => {
  const lines = (name: string) => Array.from({ length: 3000 }, (_, i) => `${name} ${i} said so`).join('\n')
  const body = open(
    `<div>${lines('Peru')}<p><b>${lines('Chile')}</b> ${lines('Cuba')}</p>${lines('Mali')}<script></script>Oman</div><p>Iran</p>`,
  )
  for (const until of [0, Number.POSITIVE_INFINITY]) {
    const runs = runsOf(body, undefined, until)
    const names = runs.map(({ text }) => /\p{Lu}\w+/u.exec(text)?.[0])
    expect([...new Set(names)]).toEqual(['Peru', 'Chile', 'Cuba', 'Mali', 'Oman', 'Iran'])
    // None comes twice, and none is missing.
    expect(runs.map(({ text }) => text).join('')).toBe(body.textContent?.replaceAll('\n', ' '))
    for (const { text, pieces } of runs) {
      expect(text.length).toBeLessThanOrEqual(16_000)
      const read = pieces.map(({ node, from, at }, i) =>
        node.data.slice(from, from + (pieces[i + 1]?.at ?? text.length) - at),
      )
      expect(read.join('').replaceAll('\n', ' ')).toBe(text)
    }
  }
})

test('characters that nobody sees are left out, and places after them are right', () => {
  const body = open('<p>In the Nether\u00adlands and <b>Gha\u200bna</b>, Po\u2060land.</p>')
  const [run] = runsOf(body)
  expect(run?.text).toBe('In the Netherlands and Ghana, Poland.')
  const start = run?.text.indexOf('Netherlands') ?? -1
  const span = run && nodeSpan(run, start, start + 'Netherlands'.length)
  expect([span?.startOffset, span?.endOffset]).toEqual([7, 19])
})

test('marks of footnotes and ruby are left out', () => {
  const body = open(
    '<p>Ghana<sup>1</sup>and Peru<sup>a</sup>.</p><p><ruby>日<rt>に</rt></ruby><ruby>本<rt>ほん</rt></ruby></p>',
  )
  expect(texts(body)).toEqual(['Ghana and Peru.', '日本'])
})
