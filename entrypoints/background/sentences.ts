import { sentenceIn } from '../../facts/bundle/fact-again.ts'
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
  const there = sentenceIn(fact, blocks, now)
  if (there.is === 'same') return
  if (there.is === 'changed') {
    const place = linkTo(source, { exact: there.exact })
    if (place !== undefined) await browser.tabs.update(tab.id, { url: place })
  }
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

/** The text of the article in a tab; undefined if it has none, or has gone to another page. */
async function articleAt(tab: number, address: string): Promise<readonly Block[] | undefined> {
  const { url } = await browser.tabs.get(tab)
  if (addressOf(url) !== address) return undefined
  const read = await readFrame(tab, await mainFrame(tab)).catch(() => undefined)
  return read && 'article' in read && read.isArticle ? read.article.blocks : undefined
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
