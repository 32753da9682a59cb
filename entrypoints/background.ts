import bundle from 'made:bundle'
import names from 'made:names'
import world from 'made:world'
import { defineBackground } from 'wxt/utils/define-background'
import { cardOf, cardOfNamesakes } from '../facts/card.ts'
import { type PackedNames, unpackNames } from '../facts/names.ts'
import { makeNear, type Near } from '../facts/near.ts'
import { makeSearch, type SearchIndex } from '../facts/search.ts'
import { browser } from './shared/browser.ts'
import type { BackgroundRequest, CardReply, PageRequest } from './shared/messages.ts'

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-name') void nextName(tab?.id)
  })
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs())
})

let index: SearchIndex | undefined
let near: Near | undefined

type CardRequest = Extract<BackgroundRequest, { ask: 'card' }>

function answer(message: unknown): Promise<unknown> | undefined {
  const request = message as BackgroundRequest
  switch (request.ask) {
    case 'card':
      return card(request)
    case 'search':
      index ??= makeSearch(bundle, world.aliases)
      return Promise.resolve(index.search(request.query))
    case 'names':
      return Promise.resolve(names)
    case 'near':
      near ??= makeNear(unpackNames(JSON.parse(names) as PackedNames))
      return Promise.resolve(near(request.words))
    default:
      return undefined
  }
}

async function card({ id, others, surface }: CardRequest): Promise<CardReply | undefined> {
  const content = others ? cardOfNamesakes([id, ...others], surface ?? '', world) : cardOf(id, world, bundle)
  if (!content) return undefined
  const flag = content.entity.iso2 === undefined ? undefined : await flagOf(content.entity.iso2)
  return flag === undefined ? { content } : { content, flag }
}

/** The flag's SVG text out of the extension's own files; undefined where there is none. */
async function flagOf(iso2: string): Promise<string | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(`flags/${iso2}.svg`))
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

async function nextName(tab: number | undefined): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
  if (id === undefined) return
  // A page where extensions may not run has nobody to answer, and no names to go to.
  await browser.tabs
    .sendMessage(id, { ask: 'next-name' } satisfies PageRequest, { frameId: 0 })
    .catch(() => undefined)
}

/**
 * Tabs that were open before the extension was installed or updated work without a reload. Where this version's
 * script runs already it is left alone: a second start would close the card that the reader has open.
 */
async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  if (!script) return
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] })
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined || (await isRunning(id))) return
      const target = { tabId: id, allFrames: true }
      await browser.scripting.insertCSS({ target, files: script.css ?? [] })
      await browser.scripting.executeScript({ target, files: script.js ?? [] })
    }),
  )
}

/** How often a tab is asked, and the milliseconds between: its page may just be loading, with a script on the way. */
const ASKS = 4
const BETWEEN = 150

/** Whether this version's script runs in a tab; an older version's can no longer answer. */
async function isRunning(tab: number): Promise<boolean> {
  for (let ask = 0; ask < ASKS; ask++) {
    const { status } = await browser.tabs.get(tab)
    const answer = await browser.tabs
      .sendMessage(tab, { ask: 'hello' } satisfies PageRequest, { frameId: 0 })
      .catch(() => undefined)
    if (answer === true) return true
    // A page that is still loading is given its time: only the asks after it count.
    if (status === 'loading' && ask === 0) await loaded(tab)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
  return false
}

/** The longest wait for a page to load, in milliseconds; after it the script starts in what there is. */
const LONGEST_LOAD = 10_000

function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(changed)
      resolve()
    }
    const changed = (id: number, change: { status?: string }): void => {
      if (id === tab && change.status === 'complete') done()
    }
    const timer = setTimeout(done, LONGEST_LOAD)
    browser.tabs.onUpdated.addListener(changed)
  })
}
