import { browser } from '../shared/browser.ts'
import type { Answers } from '../shared/channels/channel.ts'
import type { ToBackground } from '../shared/channels/to-background.ts'
import { chosenMessages } from '../shared/interface-messages.ts'
import { diagnosis } from './diagnosis.ts'
import { noteTold } from './errors.ts'
import { showNamed } from './icon.ts'
import { startInTab } from './open-tabs.ts'
import { allNames, card, near, search } from './reading.ts'
import { rebuildWhenIdle } from './rebuilding.ts'
import { libraryGrew, removeSources, restoreSources, undoSave } from './saving.ts'
import { putKit, putStyle, siteOf, tellFrames, tellTop } from './tabs.ts'

/** What the background answers to each question. */
export const ANSWERS: Answers<ToBackground> = {
  card: (asked) => card(asked),
  names: () => allNames(),
  near: ({ words }) => near(words),
  kit: (_, sender) => putKit(sender),
  site: (_, sender) => siteOf(sender),
  style: (sheets, sender) => putStyle(sender, sheets),
  named: (page, sender) => showNamed(sender, page),
  words: () => chosenMessages(),
  'frame-card': (shown, sender) => tellTop(sender, { ask: 'frame-card', ...shown }),
  'frame-closed': (_, sender) => tellFrames(sender, { ask: 'frame-closed' }),
  'undo-save': ({ token }) => undoSave(token),
  'open-library': ({ source }) => openLibraryPage(source),
  failed: ({ error }) => noteTold(error),
  search: ({ query }) => search(query),
  remove: ({ sources }) => removeSources(sources),
  restore: ({ token }) => {
    void rebuildWhenIdle()
    return restoreSources(token)
  },
  imported: ({ articles }) => {
    // What a file brought may be of an earlier builder's making.
    void rebuildWhenIdle()
    return libraryGrew(articles)
  },
  diagnosis: () => diagnosis(),
  mark: ({ tab }) => startInTab(tab),
}

async function openLibraryPage(source: string | undefined): Promise<void> {
  const hash = source === undefined ? '' : `#article=${encodeURIComponent(source.toWellFormed())}`
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html${hash}`) })
}
