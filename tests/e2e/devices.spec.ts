import type { Page } from '@playwright/test'
import { articlesOf, firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import { exampleLibrary } from '../views/library-articles.ts'
import { openOwn, type Session, startChromium } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { exported } from './library-pages.ts'

const ARTICLES = articlesOf(exampleLibrary((name) => /^(?:state-visit|regional)/.test(name)))

/** The files of the shared folder by their names. */
type Files = Readonly<Record<string, string>>

/** Opens the library; what it gets for a folder that the reader chooses is one of the browser's own. */
async function openLibrary(session: Session): Promise<Page> {
  const library = await openOwn(session, 'library')
  await library.evaluate(() => {
    const own = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true })
    Object.assign(globalThis, { showDirectoryPicker: own })
  })
  await library.locator('.devices summary').click()
  return library
}

async function imported(library: Page, articles: typeof ARTICLES): Promise<void> {
  const text = firstLine(articles.length) + articles.map(linesOf).join('') + lastLine(articles.length, 1)
  const file = { name: 'library.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) }
  await library.locator('input[type=file]').setInputFiles(file)
  await expect(library.getByText(/Articles added: \d/)).toBeVisible({ timeout: 30_000 })
}

function filesOf(library: Page): Promise<Files> {
  return library.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared', {
      create: true,
    })
    const files: Record<string, string> = {}
    for await (const [name, handle] of folder.entries())
      files[name] = await (await (handle as FileSystemFileHandle).getFile()).text()
    return files
  })
}

/** What a sync program does: the folder has these files then, and no others. */
async function putFiles(library: Page, files: Files): Promise<void> {
  await library.evaluate(async (given) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('shared', {
      create: true,
    })
    for await (const name of folder.keys()) if (!(name in given)) await folder.removeEntry(name)
    for (const [name, text] of Object.entries(given)) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writable.write(text)
      await writable.close()
    }
  }, files)
}

const state = (library: Page) => library.locator('.devices [role=status]')

/** When the last exchange was; it says nothing while there is none. */
const lastOf = (library: Page): Promise<string | null> =>
  state(library).evaluate((element) => element.querySelector('time')?.getAttribute('datetime') ?? null)

/** Exchanges with the folder. @returns what came of it */
async function exchanged(library: Page): Promise<string> {
  const before = await lastOf(library)
  await library.getByRole('button', { name: /^Choose a folder|^Exchange with/ }).click()
  await expect.poll(async () => (await lastOf(library)) ?? before, { timeout: 30_000 }).not.toBe(before)
  return (await state(library).textContent()) ?? ''
}

const titles = (library: Page) => library.locator('.row strong')

test('two browsers come to the same library through a folder: articles, notes, deletions, and files of others @long', async () => {
  test.setTimeout(240_000)
  const [here, there] = await Promise.all([startChromium(), startChromium()])
  const one = await openLibrary(here)
  const two = await openLibrary(there)
  await imported(one, ARTICLES)
  await expect(titles(one)).toHaveCount(ARTICLES.length)
  expect(await exchanged(one)).toContain(`came: 0 · went: ${ARTICLES.length} · deleted: 0.`)
  const files = await filesOf(one)
  expect(Object.keys(files)).toHaveLength(ARTICLES.length)

  // A note here, and files that no device wrote.
  await one.locator('.row button', { hasText: ARTICLES[0]!.source.title }).click()
  const text = one.locator('article.text')
  await text.getByLabel('Note').fill('Compare.')
  await text.getByLabel('Add a tag').focus()
  await expect(one.getByText('Saved.')).toBeVisible()
  await exchanged(one)
  const [name = '', whole = ''] = Object.entries(await filesOf(one))[0]!
  const strange = { '.DS_Store': 'x', [name.replace('.jsonl', ' (conflicted copy).jsonl')]: whole }
  const half = name.replace(/-[0-9a-f]+/, '-0123456789abcdef')
  await putFiles(two, { ...(await filesOf(one)), ...strange, [half]: whole.slice(0, 100) })
  const came = await exchanged(two)
  expect(came).toContain(`came: ${ARTICLES.length} · went: 0 · deleted: 0.`)
  expect(came).toContain('left as they are: 2 (')
  expect(came).toContain(`left as they are: 1 (${half})`)
  await expect(titles(two)).toHaveCount(ARTICLES.length)
  await expect(two.locator('.own-words')).toHaveText(['Compare.'])
  expect(await exported(two)).toBe(await exported(one))

  // Deleted there, and here once the page opens: the folder is still allowed.
  await two.locator('.row', { hasText: ARTICLES[1]!.source.title }).getByRole('checkbox').check()
  await two.getByRole('button', { name: /^Delete/ }).click()
  await expect(titles(two)).toHaveCount(ARTICLES.length - 1)
  expect(await exchanged(two)).toContain('came: 0 · went: 1 · deleted: 0.')
  await putFiles(one, await filesOf(two))
  await one.close()
  const again = await openLibrary(here)
  await expect(state(again)).toContainText('deleted: 1.', { timeout: 30_000 })
  await expect(titles(again)).toHaveCount(ARTICLES.length - 1)
  expect(await exported(again)).toBe(await exported(two))

  // Brought back here, it is there again as well.
  await again.getByRole('button', { name: /^Restore deleted/ }).click()
  await expect(titles(again)).toHaveCount(ARTICLES.length)
  expect(await exchanged(again)).toContain('came: 0 · went: 1')
  await putFiles(two, await filesOf(again))
  expect(await exchanged(two)).toContain('came: 1 · went: 0')
  expect(await exported(again)).toBe(await exported(two))
  expect(Object.values(await filesOf(two)).join('')).toContain('Compare.')

  // The folder is no longer used.
  await two.getByRole('button', { name: 'Stop using this folder' }).click()
  await expect(two.getByRole('button', { name: 'Choose a folder' })).toBeVisible()
  await expect(titles(two)).toHaveCount(ARTICLES.length)
  await Promise.all([here.close(), there.close()])
})

test('a folder that is gone is said, and the library is what it was @long', async () => {
  const session = await startChromium()
  const library = await openLibrary(session)
  await imported(library, ARTICLES)
  await exchanged(library)
  await library.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('shared', { recursive: true })
  })
  await library.getByRole('button', { name: /^Exchange with/ }).click()
  await expect(library.getByRole('alert')).toContainText('The folder could not be read or written.')
  await expect(titles(library)).toHaveCount(ARTICLES.length)
  await session.close()
})
