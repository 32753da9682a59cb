import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { articlesOf, firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import { exampleLibrary } from '../views/library-articles.ts'
import { openOwn, startChromium } from './chromium.ts'
import { expect, test } from './fixtures.ts'

const BUNDLE = exampleLibrary((name) => /^(?:state-visit|regional)/.test(name))

async function exported(library: Page): Promise<string> {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

async function imported(library: Page, text: string): Promise<void> {
  const file = test.info().outputPath('library.jsonl')
  writeFileSync(file, text)
  await library.locator('input[type=file]').setInputFiles(file)
  await expect(library.getByText(/Articles added: \d/)).toBeVisible({ timeout: 30_000 })
}

test('articles and facts are corrected, noted, hidden and copied; all of it is undone, searched, and goes out and in @long', async () => {
  test.setTimeout(180_000)
  const session = await startChromium()
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const library = await openOwn(session, 'library')
  const { sources, facts } = BUNDLE
  const articles = articlesOf(BUNDLE).map(linesOf)
  await imported(library, firstLine(articles.length) + articles.join('') + lastLine(articles.length, 1))
  const article = sources.find(({ title }) => /Carriages/.test(title))!
  await library.getByRole('button', { name: /Carriages/ }).click()
  const undo = library.getByRole('button', { name: 'Undo', exact: true })
  const copied = (): Promise<string> => library.evaluate(() => navigator.clipboard.readText())

  // The article itself.
  await library.getByRole('button', { name: 'Edit details', exact: true }).click()
  await library.getByLabel('Title').fill('Carriages at Windsor')
  await library.getByLabel('Authors').fill('Ann Writer')
  await library.getByLabel('Newsroom').fill('The Windsor Post')
  await library.getByLabel('Date').fill('2025-09-18')
  await library.getByRole('button', { name: 'Save', exact: true }).click()
  const meta = library.locator('.text .meta').first()
  await expect(meta).toContainText('The Windsor Post')
  await expect(meta).toContainText('18 September 2025')
  await expect(library.getByText('edited by you')).toBeVisible()
  const text = library.locator('article.text')
  await text.getByLabel('Add a tag').fill('monarchy, #visits')
  await text.getByLabel('Add a tag').press('Enter')
  await expect(text.locator('.tag')).toHaveText([/^monarchy/, /^visits/])
  await text.getByLabel('Note').fill('Compare with Macron’s visit.')
  await text.getByLabel('Add a tag').focus()
  await expect(library.getByText('Saved.')).toBeVisible()

  // A fact of it: copied, given to somebody else, noted, hidden.
  const fact = library.locator('aside .fact', { hasText: /^Meeting.*welcomed Donald Trump/ })
  await fact.click()
  await library.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(library.getByText('Copied.')).toBeVisible()
  expect(await copied()).toMatch(
    /^> King Charles III welcomed[\s\S]*\[Carriages at Windsor, The Windsor Post/,
  )
  await library.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect
    .poll(copied)
    .toMatch(/^King Charles III welcomed[^\n]*\nCarriages at Windsor, The Windsor Post/)
  const tools = library.locator('.fact-tools')
  await tools.getByLabel('Somebody else').fill('Nobody Knows')
  await tools.getByRole('button', { name: 'Change' }).click()
  await expect(tools.getByText('No leader or country has this name.')).toBeVisible()
  await tools.getByLabel('Somebody else').fill('emmanuel macron')
  await tools.getByRole('button', { name: 'Change' }).click()
  await expect(tools.locator('.about .tag')).toContainText(['Emmanuel Macron'])
  await tools.getByRole('button', { name: 'Not about Donald Trump' }).click()
  await expect(tools.getByText('Donald Trump')).toHaveCount(0)
  await undo.click()
  await expect(tools.getByText('Donald Trump')).toBeVisible()
  await tools.getByLabel('Note').fill('Denied a day later.')
  await tools.getByLabel('Add a tag').focus()
  await expect(library.getByText('Saved.')).toBeVisible()
  const other = library.locator('aside button', { hasText: /^Meeting.*Queen Elizabeth II had received/ })
  await other.click()
  await library.getByRole('button', { name: 'Hide', exact: true }).click()
  await expect(library.getByText('Hidden facts · 1')).toBeVisible()
  await expect(other).toBeHidden()
  await undo.click()
  await expect(other).toBeVisible()
  await library.getByRole('button', { name: 'Hide', exact: true }).click()
  await expect(library.getByText('Hidden facts · 1')).toBeVisible()

  // All of it is found, and is the same when it comes back out of a file.
  const found = async (): Promise<void> => {
    await library.getByRole('button', { name: /^Facts/ }).click()
    await library.getByPlaceholder('Search all facts').fill('denied')
    await expect(library.locator('.own-words mark')).toHaveText(['Denied'])
    await library.getByPlaceholder('Search all facts').fill('received trump june')
    const meeting = library.locator('.fact', { hasText: /Queen Elizabeth II had received/ })
    await expect(meeting.locator('.kind', { hasText: 'Meeting' })).toHaveCount(0)
    await library.getByRole('button', { name: /^Articles/ }).click()
    await library.getByPlaceholder('Search articles').fill('monarchy')
    await expect(library.locator('.row .tag')).toHaveText(['monarchy', 'visits'])
    await expect(library.locator('.row strong')).toHaveText(['Carriages at Windsor'])
  }
  await found()
  const file = await exported(library)
  expect(file).toContain(article.title)
  await library.getByPlaceholder('Search articles').fill('')
  await library.getByLabel('Select all').click()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.getByText('Nothing here yet')).toBeVisible()
  await session.close()

  const second = await startChromium()
  const elsewhere = await openOwn(second, 'library')
  await imported(elsewhere, file)
  expect(await exported(elsewhere)).toBe(file)
  await elsewhere.getByRole('button', { name: /Carriages at Windsor/ }).click()
  await elsewhere.getByText('Hidden facts · 1').click()
  await elsewhere.getByRole('button', { name: 'Show again' }).click()
  await expect(elsewhere.getByText(/Hidden facts/)).toHaveCount(0)
  await elsewhere.getByRole('button', { name: 'Edit details', exact: true }).click()
  await elsewhere.getByRole('button', { name: 'Undo my edits' }).click()
  await expect(elsewhere.getByText('edited by you')).toHaveCount(0)
  expect(facts.length).toBeGreaterThan(0)
  await second.close()
})
