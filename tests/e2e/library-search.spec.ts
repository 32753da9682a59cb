import { readFileSync, writeFileSync } from 'node:fs'
import { articlesOf, firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import { exampleLibrary } from '../views/library-articles.ts'
import { openOwn, startChromium } from './chromium.ts'
import { expect, test } from './fixtures.ts'

test('facts are filtered, found and marked; a search is kept, exported and imported', async () => {
  const session = await startChromium()
  const bundle = exampleLibrary((name) => /^(?:wire-|de-|state-visit|regional)/.test(name))
  const file = test.info().outputPath('library.jsonl')
  const { sources, facts } = bundle
  writeFileSync(
    file,
    firstLine(sources.length) +
      articlesOf(bundle).map(linesOf).join('') +
      lastLine(sources.length, facts.length),
  )
  const library = await openOwn(session, 'library')
  await library.locator('input[type=file]').setInputFiles(file)
  await expect(library.getByText(`Articles added: ${sources.length}`)).toBeVisible({ timeout: 30_000 })
  await library.getByRole('button', { name: /^Facts/ }).click()
  const status = library.locator('.bar [role=status]')
  await expect(status).toHaveText(`Facts: ${facts.length}`)

  // By one filter after the other.
  await library.getByRole('button', { name: 'Filters' }).click()
  const kinds = library.locator('.kind')
  await library.getByLabel('All kinds').selectOption('Meeting')
  const meetings = facts.filter(({ kind }) => kind === 'meeting')
  await expect(status).toHaveText(`Facts: ${meetings.length}`)
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Meeting']))
  await library.getByLabel('All people').selectOption('Donald Trump')
  const trumps = meetings.filter(({ about }) => about.includes('leader:donald-trump'))
  expect(trumps.length).toBeGreaterThan(0)
  await expect(status).toHaveText(`Facts: ${trumps.length}`)
  await library.getByLabel('From').fill('2099-01-01')
  await expect(library.getByText('No fact fits these filters.')).toBeVisible()
  await library.getByRole('button', { name: 'Clear the search' }).click()
  await expect(status).toHaveText(`Facts: ${facts.length}`)

  // A search forgives a wrong letter, and marks what was meant.
  await library.getByPlaceholder('Search all facts').fill('tarifs')
  await expect(library.locator('mark').first()).toHaveText(/tariffs?/i)
  await library.getByLabel('Sort by').selectOption('Newest first')
  await library.getByRole('button', { name: 'Save this search' }).click()
  const kept = library.getByRole('button', { name: '“tarifs” · Newest first', exact: true })
  await expect(kept).toHaveAttribute('aria-pressed', 'true')

  // It is on the disk, and in the library's file.
  await library.reload()
  await library.getByRole('button', { name: /^Facts/ }).click()
  await kept.click()
  await expect(library.locator('mark').first()).toBeVisible()
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  const exported = readFileSync(await download.path(), 'utf8')
  expect(exported).toContain('"query":"tarifs"')
  await library.getByRole('button', { name: /^Remove the saved search/ }).click()
  await expect(kept).toHaveCount(0)
  await library.getByRole('button', { name: 'Undo' }).click()
  await expect(kept).toBeVisible()
  await session.close()
})
