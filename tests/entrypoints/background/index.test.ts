import { beforeEach, describe, expect, test, vi } from 'vitest'
import { diagnosis } from '../../../entrypoints/background/diagnosis.ts'
import { noteError, noteReported } from '../../../entrypoints/background/errors.ts'
import background from '../../../entrypoints/background/index.ts'
import { leaveOut, markAgain } from '../../../entrypoints/background/leaving-out.ts'
import { onMenu } from '../../../entrypoints/background/menu-actions.ts'
import { setMenus, watchMenus } from '../../../entrypoints/background/menus.ts'
import { startInOpenTabs, startInTab } from '../../../entrypoints/background/open-tabs.ts'
import { followPage } from '../../../entrypoints/background/page-facts.ts'
import { allNames, languageNames, messageOf, near } from '../../../entrypoints/background/reading.ts'
import {
  libraryGrew,
  removeSources,
  restoreSources,
  savePage,
  undoSave,
} from '../../../entrypoints/background/saving.ts'
import { search } from '../../../entrypoints/background/searching.ts'
import {
  nextName,
  saveWithToast,
  senderHost,
  tellFrames,
  tellTop,
} from '../../../entrypoints/background/tabs.ts'
import { fake, makeEvent, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
const spies = vi.hoisted(
  () =>
    (...names: string[]): Record<string, unknown> =>
      Object.fromEntries(names.map((name) => [name, vi.fn()])),
)
vi.mock('../../../entrypoints/background/diagnosis.ts', () => spies('diagnosis'))
vi.mock('../../../entrypoints/background/errors.ts', () => spies('noteError', 'noteReported', 'watchErrors'))
vi.mock('../../../entrypoints/background/icon.ts', () => spies('showNamed'))
vi.mock('../../../entrypoints/background/leaving-out.ts', () => spies('leaveOut', 'markAgain'))
vi.mock('../../../entrypoints/background/in-frame.ts', () => spies('putCardScript', 'putStyle'))
vi.mock('../../../entrypoints/background/menu-actions.ts', () => spies('onMenu'))
vi.mock('../../../entrypoints/background/menus.ts', () => spies('setMenus', 'watchMenus'))
vi.mock('../../../entrypoints/background/open-tabs.ts', () => spies('startInOpenTabs', 'startInTab'))
vi.mock('../../../entrypoints/background/page-facts.ts', () => spies('pageFactsOf', 'followPage'))
vi.mock('../../../entrypoints/background/reading.ts', () =>
  spies('allNames', 'card', 'languageNames', 'messageOf', 'near'),
)
vi.mock('../../../entrypoints/background/rebuilding.ts', () => spies('noteAsked', 'rebuildWhenIdle'))
vi.mock('../../../entrypoints/background/saving.ts', () =>
  spies('libraryGrew', 'removeSources', 'restoreSources', 'savePage', 'undoSave'),
)
vi.mock('../../../entrypoints/background/searching.ts', () => spies('search'))
vi.mock('../../../entrypoints/background/tabs.ts', () =>
  spies('nextName', 'saveWithToast', 'senderHost', 'tellFrames', 'tellTop'),
)

const PAGE = { tab: { id: 4 }, url: 'https://news.example/a' }
const IN_FRONT = { ...PAGE, tab: { id: 4, active: true } }
const OWN = { url: 'chrome-extension://abcdef/options.html' }

beforeEach(() => {
  startAfresh()
  background.main()
})

/** What the background answers to a sender: `undefined` where it does not. */
const ask = (message: object, sender: object = PAGE): unknown =>
  fake.runtime.onMessage.fire(message, sender)[0]

describe('what is asked', () => {
  test.each([
    [{ ask: 'names' }, allNames, []],
    [{ ask: 'language-names', language: 'de' }, languageNames, ['de']],
    [{ ask: 'near', words: ['Macrom'] }, near, [['Macrom']]],
    [{ ask: 'undo-save', token: 't' }, undoSave, ['t']],
    [{ ask: 'failed', error: { name: 'x' } }, noteReported, [{ name: 'x' }]],
    [{ ask: 'frame-card' }, tellTop, [PAGE, { ask: 'frame-card' }]],
    [{ ask: 'frame-closed' }, tellFrames, [PAGE, { ask: 'frame-closed' }]],
  ])('%o by a page is answered', async (message, asked, args) => {
    vi.mocked(asked).mockResolvedValue('answer' as never)
    expect(await ask(message)).toBe('answer')
    expect(vi.mocked(asked).mock.calls).toEqual([args])
  })
  test('a site is left out, and marked again, by the page in front alone', async () => {
    for (const sender of [PAGE, IN_FRONT]) {
      await ask({ ask: 'not-here' }, sender)
      await ask({ ask: 'mark-again', token: 't' }, sender)
    }
    expect(vi.mocked(leaveOut).mock.calls).toEqual([[IN_FRONT]])
    expect(vi.mocked(markAgain).mock.calls).toEqual([['t', 4]])
  })
  test('the host of a page is answered', async () => {
    vi.mocked(senderHost).mockReturnValue('news.example')
    expect(await ask({ ask: 'site' })).toBe('news.example')
  })
  test.each([{ ask: 'what' }, {}, { ask: 'toString' }])('%o is nobody’s request', (message) =>
    expect(ask(message)).toBeUndefined(),
  )
  test('a failure is kept for a report, and told to who asked', async () => {
    const error = new Error('broken')
    vi.mocked(search).mockRejectedValue(error)
    await expect(ask({ ask: 'search', query: 'lee' }, OWN)).rejects.toBe(error)
    expect(vi.mocked(noteError).mock.calls).toEqual([[error]])
  })
  test('the library is opened at an article, whatever its id', async () => {
    await ask({ ask: 'open-library' })
    await ask({ ask: 'open-library', source: 'a&b#c' })
    expect(fake.tabs.create.mock.calls).toEqual([
      [{ url: 'chrome-extension://abcdef/library.html' }],
      [{ url: 'chrome-extension://abcdef/library.html#article=a%26b%23c' }],
    ])
  })
})

describe('what only the extension’s own pages may ask', () => {
  const requests = [
    [{ ask: 'search', query: 'lee' }, search, ['lee']],
    [{ ask: 'remove', sources: ['a'] }, removeSources, [['a']]],
    [{ ask: 'restore', token: 't' }, restoreSources, ['t']],
    [{ ask: 'imported', articles: 2 }, libraryGrew, [2]],
    [{ ask: 'diagnosis' }, diagnosis, []],
    [{ ask: 'mark', tab: 3 }, startInTab, [3]],
  ] as const
  test.each(requests)('%o is answered to them', async (message, asked, args) => {
    vi.mocked(asked).mockResolvedValue('answer' as never)
    expect(await ask(message, OWN)).toBe('answer')
    expect(vi.mocked(asked).mock.calls).toEqual([args])
  })
  test.each(requests)('%o is not answered to anybody else', (message, asked) => {
    const others = [
      PAGE,
      {},
      { url: 'chrome-extension://another/options.html' },
      { url: `https://a/${OWN.url}` },
    ]
    for (const sender of others) expect(ask(message, sender)).toBeUndefined()
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a port', () => {
  const TO_SAVE = { tab: 12, address: 'https://news.example/a' }
  const portOf = (name: string, sender: object | undefined = OWN) => ({
    ...{ name, sender, postMessage: vi.fn() },
    ...{ onMessage: makeEvent<[unknown]>(), onDisconnect: makeEvent<[]>() },
  })
  type FakePort = ReturnType<typeof portOf>
  /** Opens a port, and sends something through it. */
  const send = (port: FakePort, message: object = TO_SAVE): void => {
    fake.runtime.onConnect.fire(port)
    port.onMessage.fire(message)
  }

  test('of the popup saves the page in a tab, and hears how far it is and what became of it', async () => {
    vi.mocked(savePage).mockImplementation(async (_, tell) => {
      tell({ step: 'reading', done: 0 })
      return { message: 'no room' }
    })
    const port = portOf('save')
    send(port)
    await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalledTimes(2))
    const [tab, , address] = vi.mocked(savePage).mock.calls[0] ?? []
    expect([tab, address]).toEqual([12, 'https://news.example/a'])
    expect(port.postMessage.mock.calls).toEqual([
      [{ progress: { step: 'reading', done: 0 } }],
      [{ outcome: { message: 'no room' } }],
    ])
  })
  test('of a page has its facts followed', () => {
    const end = { ask: vi.fn(), gone: vi.fn() }
    vi.mocked(followPage).mockReturnValue(end)
    const port = portOf('page-facts', PAGE)
    const wanted = { address: 'https://news.example/a', isChanged: false }
    send(port, wanted)
    for (const wrong of [TO_SAVE, { ...wanted, isChanged: 1 }, null]) port.onMessage.fire(wrong)
    expect(vi.mocked(followPage).mock.calls).toEqual([[expect.any(Function), PAGE]])
    expect(end.ask.mock.calls).toEqual([[wanted]])
    expect(end.gone).not.toHaveBeenCalled()
    port.onDisconnect.fire()
    expect(end.gone).toHaveBeenCalledTimes(1)
    expect(savePage).not.toHaveBeenCalled()
  })
  test('that was closed meanwhile stops nothing', async () => {
    const finished = vi.fn()
    vi.mocked(savePage).mockImplementation(async (_, tell) => {
      tell({ step: 'reading', done: 0 })
      finished()
      return { message: '' }
    })
    const port = portOf('save')
    port.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object')
    })
    send(port)
    expect(finished).toHaveBeenCalledTimes(1)
  })
  test('hears what went wrong where saving throws', async () => {
    vi.mocked(savePage).mockRejectedValue(new Error('broken'))
    vi.mocked(messageOf).mockResolvedValue('Nothing was saved.')
    const port = portOf('save')
    send(port)
    await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalledTimes(1))
    expect(port.postMessage.mock.calls).toEqual([[{ outcome: { message: 'Nothing was saved.' } }]])
    expect(noteError).toHaveBeenCalledTimes(1)
  })
  test.each([
    ['of a page', portOf('save', PAGE), TO_SAVE],
    ['of nobody', { ...portOf('save'), sender: undefined }, TO_SAVE],
    ['of another name', portOf('load'), TO_SAVE],
    ['of a name that every object has', portOf('toString'), TO_SAVE],
    ['without an address', portOf('save'), { tab: 12 }],
    ['without a tab', portOf('save'), { address: 'https://news.example/a' }],
    ['of half a tab', portOf('save'), { ...TO_SAVE, tab: 1.5 }],
  ])('%s saves nothing', (_, port, message) => {
    send(port as FakePort, message)
    expect(savePage).not.toHaveBeenCalled()
  })
})

describe('what the reader does', () => {
  test('a key finds the next name, or saves, in the tab in front or the one it was pressed in', () => {
    fake.commands.onCommand.fire('next-name', { id: 3 })
    fake.commands.onCommand.fire('save-page')
    fake.commands.onCommand.fire('something else', { id: 3 })
    expect(vi.mocked(nextName).mock.calls).toEqual([[3]])
    expect(vi.mocked(saveWithToast).mock.calls).toEqual([[undefined]])
  })
  test('a click in the menu is handed on', () => {
    fake.contextMenus.onClicked.fire({ menuItemId: 'look-up' }, { id: 3 })
    expect(vi.mocked(onMenu).mock.calls).toEqual([[{ menuItemId: 'look-up' }, { id: 3 }]])
  })
  test.each([
    ['install', 1],
    ['update', 0],
  ])('%s sets the menus and starts in open tabs; it is welcomed %d times', (reason, welcomes) => {
    fake.runtime.onInstalled.fire({ reason })
    expect(setMenus).toHaveBeenCalledTimes(1)
    expect(startInOpenTabs).toHaveBeenCalledTimes(1)
    expect(fake.tabs.create.mock.calls).toEqual(
      Array(welcomes).fill([{ url: 'chrome-extension://abcdef/welcome.html' }]),
    )
  })
  test('the menus are watched from the start: their language may change', () => {
    expect(watchMenus).toHaveBeenCalledTimes(1)
  })
})
