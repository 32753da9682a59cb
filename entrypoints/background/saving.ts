import world from 'made:world'
import { buildSteps } from '../../facts/build.ts'
import { BundleError, EMPTY_BUNDLE, parseBundle } from '../../facts/bundle.ts'
import type { Article, FactBundle } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import { mainFrame } from '../shared/main-frame.ts'
import type { ImportOutcome, ReadReply, SaveOutcome, SaveProgress } from '../shared/messages.ts'
import { reckonWith, tellLibraryChanged } from '../shared/store.ts'
import { loadWords } from '../shared/words.ts'
import { forgetMade, library, messageOf } from './reading.ts'

/** A slice of building, in milliseconds: between two the background answers cards. */
const SLICE = 12

/** How much text the browser's own detection of languages gets, in UTF-16 units. */
const SAMPLE = 2000

/**
 * Saves the article of a tab: reads it out of the page, builds its facts and keeps them.
 *
 * @param tell is told how far it has come
 */
export async function savePage(tab: number, tell: (progress: SaveProgress) => void): Promise<SaveOutcome> {
  tell({ step: 'reading', done: 0 })
  const read = await readTab(tab)
  if (!read) return { message: (await loadWords())('trouble_closed') }
  if ('trouble' in read) return { message: (await loadWords())(`trouble_${read.trouble}`) }
  try {
    const article = await withLanguage(read)
    const bundle = await build(article, tell)
    tell({ step: 'saving', done: 1 })
    const saved = await (await library()).save(bundle)
    if (saved.state !== 'known') await changed(1)
    return { saved, names: namesIn(bundle) }
  } catch (error) {
    return { message: await messageOf(error) }
  }
}

async function readTab(tab: number): Promise<ReadReply | undefined> {
  try {
    const target = { tabId: tab, frameIds: [await mainFrame(tab)] }
    const [result] = await browser.scripting.executeScript({ target, files: ['reader.js'] })
    return result?.result as ReadReply | undefined
  } catch {
    return undefined
  }
}

async function withLanguage({
  article,
  hasLanguage,
}: Extract<ReadReply, { article: Article }>): Promise<Article> {
  const saved = new Date().toISOString()
  const sample = article.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, SAMPLE)
  const detected = hasLanguage ? undefined : await browser.i18n.detectLanguage(sample).catch(() => undefined)
  const language = detected?.isReliable ? detected.languages[0]?.language : undefined
  return { ...article, source: { ...article.source, saved, ...(language === undefined ? {} : { language }) } }
}

async function build(article: Article, tell: (progress: SaveProgress) => void): Promise<FactBundle> {
  const steps = buildSteps(article, world)
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < SLICE) continue
    tell(step.value)
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
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

/** Articles that were taken away, until the background is shut down: what undoing an undo gives back. */
let taken: FactBundle = EMPTY_BUNDLE

/** Takes articles out of the library. @returns what kept it from it, for readers */
export async function removeSources(sources: readonly string[]): Promise<string | undefined> {
  // First: were the background stopped in between, they would seem to be lost.
  await reckonWith(-sources.length)
  const trouble = await attempt(async () => {
    taken = await (await library()).remove(sources)
    return 0
  })
  if (trouble !== undefined) await reckonWith(sources.length)
  return trouble
}

/** Gives back what was taken away last. */
export async function giveBack(): Promise<string | undefined> {
  return attempt(async () => (await library()).add(taken))
}

/** Adds the articles of a bundle's file that are not there yet; of a file that is wrong in any part, nothing. */
export async function importBundle(json: string): Promise<ImportOutcome> {
  try {
    const bundle = parseBundle(json)
    let added = 0
    const message = await attempt(async () => {
      added = await (await library()).add(bundle)
      return added
    })
    return message === undefined ? { added } : { message }
  } catch (error) {
    if (!(error instanceof BundleError)) throw error
    return { message: (await loadWords())('trouble_notBundle', error.message) }
  }
}

/** @param work says how many articles there are more */
async function attempt(work: () => Promise<number>): Promise<string | undefined> {
  try {
    await changed(await work())
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

async function changed(more: number): Promise<void> {
  forgetMade()
  await reckonWith(more)
  await tellLibraryChanged()
}
