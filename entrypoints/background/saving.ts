import { correctedSource } from '../../facts/bundle/corrected.ts'
import { BUILDER } from '../../facts/extract/builder-version.ts'
import type { Article, FactBundle } from '../../facts/types.ts'
import { correctionsOf, type Details } from '../../facts/views/article-details.ts'
import { addressOf } from '../shared/address.ts'
import { browser } from '../shared/browser.ts'
import type {
  ReadReply,
  RemoveOutcome,
  RestoreOutcome,
  SaveOutcome,
  SaveProgress,
} from '../shared/channels/payloads.ts'
import { loadMessages } from '../shared/interface-messages.ts'
import { LibraryError } from '../shared/library/errors.ts'
import { reckonWith } from '../shared/library-count.ts'
import { mainFrame } from '../shared/main-frame.ts'
import { readFrame } from '../shared/read-frame.ts'
import { buildInSlices } from './building.ts'
import { noteError } from './errors.ts'
import { datedArticle } from './page-article.ts'
import { factsWorkedOut } from './page-facts.ts'
import { announceLibrary, forgetMade, library, messageOf } from './reading.ts'
import { forgetUndo, undoable, undoTokenFor } from './undo.ts'

/**
 * Saves the article of a tab: reads it out of the page, builds its facts and keeps them.
 *
 * @param report is called with how far it has come
 * @param corrections of the article, by the reader
 * @param address of the page that is meant, where the tab may go on to another one meanwhile
 */
export async function savePage(
  tab: number,
  report: (progress: SaveProgress) => void,
  address?: string,
  corrections: Partial<Details> = {},
): Promise<SaveOutcome> {
  report({ step: 'reading', done: 0 })
  const read = await readTab(tab)
  if (address !== undefined && (await hasGone(tab, address)))
    return { message: (await loadMessages())('error_moved') }
  if (!read) return { message: (await loadMessages())('error_closed') }
  if ('code' in read) return { message: (await loadMessages())(`error_${read.code}`) }
  try {
    const article = await datedArticle(read)
    // Its day decides which day 'on Monday' is.
    const corrected = { ...article, source: correctedSource(article.source, corrections) }
    const { entities, facts, ...built } = factsWorkedOut(corrected) ?? (await build(corrected, report))
    const bundle = { ...built, entities, facts, sources: [article.source] }
    report({ step: 'saving', done: 1 })
    const changes = correctionsOf(corrections, article.source)
    const saved = await (await library()).save(bundle, BUILDER, changes)
    const names = namesIn(bundle)
    if (saved.state === 'known') {
      if (changes.length > 0) await changed(0)
      return { saved, names }
    }
    await changed(1)
    return { saved, names, undo: await undoTokenFor({ save: saved.source.id }) }
  } catch (error) {
    return { message: await failed(error) }
  }
}

/** Whether a tab shows another page now; a tab that is closed does not. */
async function hasGone(tab: number, address: string): Promise<boolean> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: address }))
  return addressOf(url) !== address
}

async function readTab(tab: number): Promise<ReadReply | undefined> {
  try {
    return await readFrame(tab, await mainFrame(tab))
  } catch (error) {
    void noteError(error)
    return undefined
  }
}

function build(article: Article, report: (progress: SaveProgress) => void): Promise<FactBundle> {
  return buildInSlices(article, async (progress) => {
    report(progress)
    await new Promise((resolve) => setTimeout(resolve))
  })
}

/** The leaders and countries an article has most facts about, the leaders first. */
function namesIn({ facts, entities }: FactBundle): string[] {
  const counts = new Map<string, number>()
  for (const id of facts.flatMap((fact) => fact.about)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const rank = (kind: string): number => (kind === 'leader' ? 0 : 1)
  return [...entities]
    .sort((a, b) => rank(a.kind) - rank(b.kind) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map((entity) => entity.name)
}

/** Deletes articles of the library; for a day they can be brought back. */
export async function removeSources(sources: readonly string[]): Promise<RemoveOutcome> {
  // First: were the background stopped in between, they would seem to be lost.
  await reckonWith(-sources.length)
  try {
    const removed = await (await library()).remove(sources)
    // Some may have been deleted before, in another tab.
    await changed(sources.length - removed.articles)
    return { removed }
  } catch (error) {
    await reckonWith(sources.length)
    return { message: await failed(error) }
  }
}

/** Brings back what was deleted with a token, or all that was deleted within a day. */
export async function restoreSources(token: string | undefined): Promise<RestoreOutcome> {
  try {
    const restored = await (await library()).restore(token)
    await changed(restored)
    return { restored }
  } catch (error) {
    return { message: await failed(error) }
  }
}

/** Takes an article out that was just saved. @returns why it was not undone, in words for readers */
export async function undoSave(token: string): Promise<string | undefined> {
  const { save: source } = await undoable(token)
  if (source === undefined) return failed(new LibraryError('expired'))
  const outcome = await removeSources([source])
  if ('message' in outcome) return outcome.message
  await forgetUndo(token)
  return undefined
}

/** A page of the extension has added or deleted articles by itself. */
export async function libraryGrew(articles: number): Promise<void> {
  await changed(articles)
}

/** What went wrong, in words for readers; it is kept for a report as well. */
async function failed(error: unknown): Promise<string> {
  await noteError(error instanceof LibraryError ? (error.cause ?? error) : error)
  return messageOf(error)
}

async function changed(more: number): Promise<void> {
  forgetMade()
  await reckonWith(more)
  await announceLibrary()
}
