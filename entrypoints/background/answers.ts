import { withChange } from '../../settings/change.ts'
import { browser, type Runtime } from '../shared/browser.ts'
import type { Answers } from '../shared/channels/channel.ts'
import type { ToBackground } from '../shared/channels/to-background.ts'
import { chosenMessages } from '../shared/interface-messages.ts'
import { sheetOf } from '../shared/mark-style.ts'
import { readStored } from '../shared/stored-settings.ts'
import { diagnosis } from './diagnosis.ts'
import { noteReported } from './errors.ts'
import { hiddenFacts, hideFact } from './hidden-facts.ts'
import { showNamed } from './icon.ts'
import { putCardScript, putStyle } from './in-frame.ts'
import { leaveOut, markAgain } from './leaving-out.ts'
import { startInTab } from './open-tabs.ts'
import { changeSettings } from './options.ts'
import { languageOfText } from './page-article.ts'
import { pageFactsOf } from './page-facts.ts'
import { allNames, card, languageNames, near } from './reading.ts'
import { rebuildWhenIdle } from './rebuilding.ts'
import { libraryGrew, removeSources, restoreSources, undoSave } from './saving.ts'
import { search } from './searching.ts'
import { openSentence } from './sentences.ts'
import { saveWithToast, senderHost, tellFrames, tellTop } from './tabs.ts'

/** What the background answers to each request. */
export const ANSWERS: Answers<ToBackground> = {
  card: (asked, sender) =>
    card(asked, asked.page === undefined ? undefined : pageFactsOf(sender, asked.page)),
  names: () => allNames(),
  settings: () => readStored(),
  language: ({ sample }) => languageOfText(sample).then((language = '') => language),
  'language-names': ({ language }) => languageNames(language),
  near: ({ words }) => near(words),
  'card-script': (_, sender) => putCardScript(sender),
  site: (_, sender) => senderHost(sender),
  style: ({ now, before }, sender) => putStyle(sender, { css: sheetOf(now), before: sheetOf(before) }),
  named: (page, sender) => showNamed(sender, page),
  messages: () => chosenMessages(),
  'frame-card': (shown, sender) => tellTop(sender, { ask: 'frame-card', ...shown }),
  'frame-closed': (_, sender) => tellFrames(sender, { ask: 'frame-closed' }),
  'side-card': ({ by }, sender) => tellFrames(sender, { ask: 'side-card', by }),
  'undo-save': ({ token }) => undoSave(token),
  'open-library': ({ source }) => openLibraryPage(source),
  'open-sentence': (asked, { tab }) => openSentence(asked, tab?.id),
  'open-options': () => browser.runtime.openOptionsPage(),
  'save-here': (_, sender) => inFront(sender, (tab) => saveWithToast(tab)),
  'not-here': (_, sender) => inFront(sender, () => leaveOut(sender)),
  'mark-again': ({ token }, sender) => inFront(sender, (tab) => markAgain(token, tab)),
  'hide-fact': (asked, sender) => inFront(sender, () => hideFact(asked)),
  'hidden-facts': ({ isOver }) => hiddenFacts(isOver),
  failed: ({ error }) => noteReported(error),
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
  'change-options': ({ change }) =>
    changeSettings((settings) => withChange(settings, change)).then(
      () => true,
      () => false,
    ),
}

/** Does something for a page that the reader has in front, and for no other: it is done from a card. */
async function inFront(
  { tab }: Runtime.MessageSender,
  act: (tab: number | undefined) => Promise<void>,
): Promise<void> {
  // Pages of the extension that are in no tab are in front as long as they are there.
  if (!tab || tab.active) await act(tab?.id)
}

async function openLibraryPage(source: string | undefined): Promise<void> {
  const hash = source === undefined ? '' : `#article=${encodeURIComponent(source.toWellFormed())}`
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html${hash}`) })
}
