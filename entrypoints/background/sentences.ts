import { sentenceIn } from '../../facts/bundle/sentence-elsewhere.ts'
import { linkTo } from '../../facts/bundle/sources.ts'
import type { Block, Fact } from '../../facts/types.ts'
import { addressOf } from '../shared/address.ts'
import { browser } from '../shared/browser.ts'
import { loadMessages } from '../shared/interface-messages.ts'
import { mainFrame } from '../shared/main-frame.ts'
import { readFrame } from '../shared/read-frame.ts'
import { library } from './reading.ts'
import { tellPage } from './tabs.ts'

/** Milliseconds that a page has to load. After that nobody remembers what was to be looked for. */
const PATIENCE = 30_000

/**
 * Opens the page of a saved fact at its sentence. If the sentence has other words there now, the page is scrolled to these,
 * and a notice says what they were before.
 *
 * @param opener the tab beside which it is opened
 */
export async function openSentence(
  { source: id, fact: wanted }: { readonly source: string; readonly fact: string },
  opener: number | undefined,
): Promise<void> {
  const { bundle } = await (await library()).article(id)
  const [source] = bundle.sources
  const fact = bundle.facts.find((one) => one.id === wanted)
  if (!source || !fact) return
  const url = linkTo(source, fact.quote)
  if (url === undefined) return
  const tab = await browser.tabs.create({ url, ...(opener === undefined ? {} : { openerTabId: opener }) })
  const blocks = bundle.texts?.[0]?.blocks
  // Without its text it is not known what was elsewhere on the page before.
  if (tab.id === undefined || !blocks) return
  await loaded(tab.id)
  const now = await articleAt(tab.id, addressOf(source.url))
  if (!now) return
  const there = sentenceIn(fact, blocks, now.blocks)
  if (there.is === 'same') return
  if (there.is === 'changed') await scrollTo(tab.id, now.frame, there.exact)
  await tellPage(tab.id, { ask: 'toast', toast: { state: 'failed', message: await wordsOf(fact, there) } })
}

async function wordsOf(
  { quote }: Fact,
  there: Exclude<ReturnType<typeof sentenceIn>, { is: 'same' }>,
): Promise<string> {
  const messages = await loadMessages()
  return there.is === 'changed'
    ? messages('sentenceChanged', quote.exact, there.exact)
    : messages('sentenceGone', quote.exact)
}

/**
 * Scrolls to words in a page, and selects them: browsers scroll to a text fragment only when a page is loaded. That they are
 * not found there, or that nothing may be done on the page, is no error: the notice says what they are.
 */
async function scrollTo(tab: number, frame: number, words: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, func: selectWords, args: [words] })
    .catch(() => undefined)
}

/** Runs in the page, and may name nothing outside itself. */
function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const parts: { readonly node: Node; readonly from: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    parts.push({ node, from: text.length })
    text += node.nodeValue ?? ''
  }
  const escaped = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  const found = new RegExp(escaped.join('\\s+')).exec(text)
  if (!found) return
  const end = found.index + found[0].length
  const first = parts.findLast(({ from }) => from <= found.index)
  const last = parts.findLast(({ from }) => from < end)
  if (!first || !last) return
  getSelection()?.setBaseAndExtent(first.node, found.index - first.from, last.node, end - last.from)
  first.node.parentElement?.scrollIntoView({ block: 'center' })
}

/** The text of the article in a tab, and its frame; undefined if it has none, or has gone to another page. */
async function articleAt(
  tab: number,
  address: string,
): Promise<{ readonly blocks: readonly Block[]; readonly frame: number } | undefined> {
  const { url } = await browser.tabs.get(tab)
  if (addressOf(url) !== address) return undefined
  const frame = await mainFrame(tab)
  const read = await readFrame(tab, frame).catch(() => undefined)
  if (!read || !('article' in read) || !read.isArticle) return undefined
  return { blocks: read.article.blocks, frame }
}

/** Waits until a tab has loaded its page, or was closed. */
function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(listener)
      resolve()
    }
    const listener = (updated: number, { status }: { readonly status?: string }): void => {
      if (updated === tab && status === 'complete') end()
    }
    const timer = setTimeout(end, PATIENCE)
    browser.tabs.onUpdated.addListener(listener)
    // It may have loaded before anybody listened.
    void browser.tabs
      .get(tab)
      .then(({ status, url }) => status === 'complete' && url !== 'about:blank' && end(), end)
  })
}
