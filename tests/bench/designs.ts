/**
 * `npm run bench -- --only designs`: ways in which it could be done, each in turn in one run, warm. What was chosen is
 * told by `docs/performance.md`.
 */
import type { Page } from '@playwright/test'
import { keyOf } from '../../facts/names/name-line.ts'
import { openTable, packTable } from '../../facts/names/packed-table.ts'
import { foldsTo, hashOf, isCapital, isWordUnit, readWord } from '../../facts/text/letters.ts'
import { fold } from '../../facts/text/normalize.ts'
import type { World } from '../../facts/types.ts'
import { type Browsers, open } from './browsers.ts'
import { figureOf, type Row } from './figures.ts'
import { NEWSPAPER, newsPage } from './pages.ts'

/** Looks a word up that is in a text; `hash` as `readWord` has it. */
type Lookup = (text: string, start: number, end: number, hash: number) => boolean

function byMap(words: readonly string[]): Lookup {
  const known = new Set(words)
  return (text, start, end, hash) => hash >= 0 && known.has(fold(text.slice(start, end)))
}

function byTable(words: readonly string[]): Lookup {
  const table = openTable(packTable(words.map((word) => [word, [word]])))
  return (text, start, end, hash) => hash >= 0 && table.find(text, start, end, hash) > 0
}

/** Every word a slot of its own: a first look says by what the hash is mixed for the second. (CHD, Belazzougui, 2009, without its packing.) */
function byPerfectHash(words: readonly string[]): Lookup {
  const size = 2 ** Math.ceil(Math.log2(words.length * 1.5))
  const groups = Map.groupBy(words, (word) => hashOf(word, 0, word.length) & (size / 4 - 1))
  const seeds = new Int32Array(size / 4)
  const slots = new Array<string | undefined>(size)
  // The product's upper bits, for only these depend on every bit of the hash.
  const shift = Math.clz32(size) + 1
  const place = (hash: number, seed: number): number => Math.imul(hash ^ seed, 0x9e3779b1) >>> shift
  for (const [group, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    for (let seed = 1; ; seed++) {
      const places = members.map((word) => place(hashOf(word, 0, word.length), seed))
      if (new Set(places).size < places.length || places.some((at) => slots[at] !== undefined)) continue
      for (const [i, at] of places.entries()) slots[at] = members[i]
      seeds[group] = seed
      break
    }
  }
  return (text, start, end, hash) => {
    if (hash < 0) return false
    const word = slots[place(hash, seeds[hash & (size / 4 - 1)] ?? 0)]
    if (word?.length !== end - start) return false
    return foldsTo(word, 0, text, start, end)
  }
}

/** A trie as a table of transitions, a to z: what a double-array trie packs, and unpacks at every letter. */
function byTrie(words: readonly string[]): Lookup {
  const next: number[][] = [[]]
  const ends = new Set<number>()
  for (const word of words) {
    let state = 0
    for (let i = 0; i < word.length; i++) {
      const row = next[state] as number[]
      const letter = word.charCodeAt(i) - 96
      row[letter] ??= next.push([]) - 1
      state = row[letter] as number
    }
    ends.add(state)
  }
  const flat = new Int32Array(next.length * 32)
  for (const [state, row] of next.entries())
    for (const [letter, to] of row.entries()) if (to !== undefined) flat[state * 32 + letter] = to
  const isEnd = Uint8Array.from(next, (_, state) => (ends.has(state) ? 1 : 0))
  return (text, start, end) => {
    let state = 0
    for (let i = start; i < end; i++) {
      const letter = (text.charCodeAt(i) | 32) - 96
      if (letter < 1 || letter > 26) return false
      state = flat[state * 32 + letter] ?? 0
      if (state === 0) return false
    }
    return isEnd[state] === 1
  }
}

/** Every capitalised word of a text looked up. @returns how many are known */
function count(text: string, lookup: Lookup): number {
  const word = { end: 0, hash: 0 }
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isWordUnit(code)) continue
    readWord(text, at, word)
    if (isCapital(code) && lookup(text, at, word.end, word.hash)) found++
    at = word.end
  }
  return found
}

function lookups(world: World, rounds: number): Row[] {
  // Without accents, which the trie has no letters for.
  const text = newsPage({ size: 1e6, share: NEWSPAPER })
    .replace(/<[^>]+>/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const words = [...new Set(world.aliases.flatMap(({ text: alias }) => keyOf(alias) ?? []))].filter((word) =>
    /^[a-z]+$/.test(word),
  )
  const ways: Readonly<Record<string, Lookup>> = {
    'a Set of folded words': byMap(words),
    'the table that is used': byTable(words),
    'a perfect hash': byPerfectHash(words),
    'a trie of transitions': byTrie(words),
  }
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]))
  const counts = new Set<number>()
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, lookup] of Object.entries(ways)) {
      const begun = performance.now()
      counts.add(count(text, lookup))
      if (round >= 2) times.get(name)?.push(performance.now() - begun)
    }
  }
  if (counts.size !== 1) throw new Error(`the ways to look words up find ${[...counts].join(', ')}`)
  return [...times].map(([name, values]) => ({
    what: `words of 1 MB looked up in ${name}`,
    figure: figureOf(values),
    unit: 'ms',
    note: 'in Node',
  }))
}

/** What runs in a page: each gives milliseconds. */
const IN_PAGE: Readonly<Record<string, string>> = {
  'a pass over every text node, reading its text': `() => {
    const start = performance.now()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length
    return length > 0 ? performance.now() - start : NaN
  }`,
  'a pass over every block, reading its text': `() => {
    const start = performance.now()
    let length = 0
    for (const block of document.querySelectorAll('p,h2,li,figcaption')) length += block.textContent.length
    return length > 0 ? performance.now() - start : NaN
  }`,
  '10,000 ranges as Range': `() => {
    const text = document.createTreeWalker(document.querySelector('main p'), NodeFilter.SHOW_TEXT).nextNode()
    const start = performance.now()
    const ranges = []
    for (let i = 0; i < 10000; i++) {
      const range = new Range()
      range.setStart(text, 0)
      range.setEnd(text, 5)
      ranges.push(range)
    }
    return ranges.length > 0 ? performance.now() - start : NaN
  }`,
  '10,000 ranges as StaticRange': `() => {
    const text = document.createTreeWalker(document.querySelector('main p'), NodeFilter.SHOW_TEXT).nextNode()
    const start = performance.now()
    const ranges = []
    for (let i = 0; i < 10000; i++)
      ranges.push(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 }))
    return ranges.length > 0 ? performance.now() - start : NaN
  }`,
  'text handed to a worker, on the page’s own thread': `async () => {
    globalThis.echo ??= new Worker(URL.createObjectURL(new Blob(['onmessage = (e) => postMessage(e.data.length)'])))
    const start = performance.now()
    const texts = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.data)
    echo.postMessage(texts)
    const ms = performance.now() - start
    await new Promise((resolve) => { echo.onmessage = resolve })
    return ms
  }`,
}

/** Milliseconds of the frame in which a line is added, with all names of the page marked in so many highlights. */
const FRAME_WITH_MARKS = `async ([highlights, share]) => {
  CSS.highlights.clear()
  const sets = Array.from({ length: highlights }, (_, i) => {
    const set = new Highlight()
    CSS.highlights.set('h' + i, set)
    return set
  })
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  let count = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at + 6 < node.length && count < 10000 * share; at += 90)
      sets[count++ % sets.length]?.add(
        new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 6 }))
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame((start) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now() - start)
    port2.postMessage(0)
  }))
  await frame()
  await frame()
  const line = document.createElement('p')
  line.textContent = 'One more line.'
  document.querySelector('main').prepend(line)
  const ms = await frame()
  line.remove()
  return ms
}`

async function inPage(browsers: Browsers, rounds: number): Promise<Row[]> {
  browsers.server.set('/designs', { body: newsPage({ size: 1e6, share: NEWSPAPER }) })
  const page = await open(browsers.without, `${browsers.server.origin}/designs`)
  await page.addStyleTag({
    content: Array.from(
      { length: 100 },
      (_, i) => `:root::highlight(h${i}) { text-decoration: underline 2px dotted #b4632d }`,
    ).join('\n'),
  })
  await page.waitForTimeout(500)
  const names = Object.keys(IN_PAGE)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds + 2; round++) {
    for (const name of names) {
      const ms = (await page.evaluate(`(${IN_PAGE[name]})()`)) as number
      if (round >= 2) times.get(name)?.push(ms)
    }
  }
  const rows = [...times].map(
    ([name, values]): Row => ({
      what: name,
      figure: figureOf(values),
      unit: 'ms',
      note: 'in a page of 1 MB',
    }),
  )
  return [...rows, ...(await frames(page, rounds))]
}

async function frames(page: Page, rounds: number): Promise<Row[]> {
  const marks: Readonly<Record<string, readonly [highlights: number, share: number]>> = {
    'without marks': [0, 0],
    'with 10,000 in one Highlight': [1, 1],
    'with 10,000 in a hundred Highlights': [100, 1],
    'with the 300 near the viewport': [2, 0.03],
  }
  const times = new Map(Object.keys(marks).map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds + 1; round++) {
    for (const [name, how] of Object.entries(marks)) {
      const ms = (await page.evaluate(`(${FRAME_WITH_MARKS})(${JSON.stringify(how)})`)) as number
      if (round >= 1) times.get(name)?.push(ms)
    }
  }
  return [...times].map(([name, values]) => ({
    what: `frame with a new line, ${name}`,
    figure: figureOf(values),
    unit: 'ms',
    note: 'in a page of 1 MB',
  }))
}

export async function compareDesigns(browsers: Browsers, world: World, rounds: number): Promise<Row[]> {
  return [...lookups(world, rounds), ...(await inPage(browsers, rounds))]
}
