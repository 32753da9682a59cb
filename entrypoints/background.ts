import bundle from 'made:bundle'
import world from 'made:world'
import { defineBackground } from 'wxt/utils/define-background'
import { cardOf } from '../facts/card.ts'
import { makeSearch, type SearchIndex } from '../facts/search.ts'
import type { EntityId } from '../facts/types.ts'
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

function answer(message: unknown): Promise<unknown> | undefined {
  const request = message as BackgroundRequest
  switch (request.ask) {
    case 'card':
      return card(request.id)
    case 'search':
      index ??= makeSearch(bundle, world.aliases)
      return Promise.resolve(index.search(request.query))
    default:
      return undefined
  }
}

async function card(id: EntityId): Promise<CardReply | undefined> {
  const content = cardOf(id, world, bundle)
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

/** Tabs that were open before the extension was installed or updated work without a reload. */
async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  if (!script) return
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] })
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      if (id === undefined) return []
      const target = { tabId: id, allFrames: true }
      return [
        browser.scripting.insertCSS({ target, files: script.css ?? [] }),
        browser.scripting.executeScript({ target, files: script.js ?? [] }),
      ]
    }),
  )
}
