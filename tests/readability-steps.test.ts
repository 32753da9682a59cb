import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { readPageSteps, settingsFor } from '../facts/articles/html-page.ts'
import { readPage } from '../facts/articles/read-page.ts'
import { readabilityInSteps } from '../scripts/readability-steps.ts'

const CODE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
)

type Parsed = ReturnType<Readability<string>['parse']>
type InSteps = new (
  ...args: ConstructorParameters<typeof Readability>
) => { parse(): Generator<unknown, Parsed> }

function made(): InSteps {
  const module = { exports: {} }
  new Function('module', readabilityInSteps(CODE, parseAst(CODE)))(module)
  return module.exports as InSteps
}
const Steps = made()

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document

/** @returns what it comes to, and in how many steps */
function inSteps<Result>(steps: Generator<unknown, Result>): { result: Result; count: number } {
  for (let count = 1; ; count++) {
    const step = steps.next()
    if (step.done) return { result: step.value, count }
  }
}

const words = (count: number, seed = 1): string =>
  `${Array.from({ length: count }, (_, i) => ['The', 'minister', 'said', 'that,', 'after', 'talks,', 'trade'][(i * seed) % 7]).join(' ')}.`
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${words(30 + i, i + 1)}</p>`).join('')
const around = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Talks in Berlin | The Daily</title>${head}</head><body>${body}</body></html>`

const PAGES: Readonly<Record<string, string>> = {
  'an article': around(
    `<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Talks in Berlin</h1><p class="byline">By Ann Lee</p>${paragraphs(6)}<ul><li>${words(12)}</li><li>one</li></ul><aside class="related"><a href="/x">More</a></aside></article><footer>${words(9)}</footer>`,
  ),
  'lines parted by breaks': around(
    `<div id="main">${words(40)}<br><br>${words(30)}<br> <br/>\n<br>${words(30)}<font color="red">red</font></div>`,
  ),
  'tables, forms and boxes to share': around(
    `<div class="content">${paragraphs(4)}<table><tr><td>${words(50)}</td></tr></table><table><thead><tr><th>a</th></tr></thead><tr><td>1</td><td>2</td></tr></table><form><input><textarea></textarea></form><div class="share"><a href="#">share</a></div><div class="sharedaddy">x</div><iframe src="https://www.youtube.com/embed/1"></iframe><object data="x"></object></div>`,
  ),
  'pictures that come late': around(
    `<article>${paragraphs(3)}<img class="lazy" data-src="a.jpg"><noscript><img src="a.jpg"></noscript><figure data-src="b.png 2x"></figure><img src="data:image/gif;base64,R0lGOD" data-x="c.webp"></article>`,
  ),
  'boxes in boxes': around(
    `<div><div><div><div class="story"><div>${paragraphs(3)}</div><section><div><p>${words(20)}</p></div></section></div></div></div><div class="story"><div>${paragraphs(2)}</div></div></div>`,
  ),
  'what is hidden': around(
    `<div hidden>${paragraphs(3)}</div><div style="display:none">${paragraphs(2)}</div><div role="dialog" aria-modal="true">${paragraphs(2)}</div><main>${paragraphs(4)}<h2>Talks in Berlin</h2></main>`,
  ),
  'links that are none': around(
    `<article>${paragraphs(3)}<p><a href="javascript:void(0)">${words(9)}</a> and <a href="/there">there</a></p><p><a href="javascript:x()"><b>a</b>b</a></p></article>`,
  ),
  'few words, so that all is tried': around(`<div class="comment sidebar"><p>${words(12)}</p></div>`),
  nothing: around(''),
}

describe('Readability in steps', () => {
  test.each(Object.keys(PAGES))('comes to the same: %s', (name) => {
    const html = PAGES[name] ?? ''
    for (const options of [{}, { charThreshold: 20, keepClasses: true }]) {
      const whole = new Readability<string>(documentOf(html), options).parse()
      expect(inSteps(new Steps(documentOf(html), options).parse()).result).toEqual(whole)
    }
  })
  test('hands over for each element, and not only once in a while', () => {
    const { count } = inSteps(new Steps(documentOf(around(`<article>${paragraphs(100)}</article>`))).parse())
    expect(count).toBeGreaterThan(500)
  })
  test('does not go on with code that it does not know', () => {
    const other = CODE.replace('_cleanConditionally(e, tag) {', '_cleanFishy(e, tag) {')
    expect(() => readabilityInSteps(other, parseAst(other))).toThrow('_cleanConditionally')
  })
})

test.each(Object.keys(PAGES).slice(0, -1))('a page is read the same in steps: %s', (name) => {
  const html = PAGES[name] ?? ''
  const url = 'https://news.example/talks'
  const steps = readPageSteps(
    documentOf(html),
    url,
    (copy) => new Steps(copy, settingsFor<string>() as never).parse() as never,
  )
  const { result, count } = inSteps(steps)
  expect(result).toEqual(readPage(documentOf(html), url))
  expect(count).toBeGreaterThan(20)
})
