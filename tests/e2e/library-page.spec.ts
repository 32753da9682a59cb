import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { manyFacts } from '../facts/search/many.ts'
import { devtools } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { exported, openAt, openLibrary, savePage, shareLibrary } from './library-pages.ts'

/** What is in view, exported for another program. */
async function exportedAs(
  library: Page,
  format: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const menu = library.locator('summary', { hasText: 'Export as' })
  const choice = library.getByRole('button', { name: format, exact: true })
  await menu.click()
  await choice.focus()
  await library.keyboard.press('Escape')
  await expect(choice).toBeHidden()
  await expect(menu).toBeFocused()
  await library.keyboard.press('Enter')
  const [download] = await Promise.all([library.waitForEvent('download'), choice.click()])
  await expect(choice).toBeHidden()
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test.describe('the library', () => {
  shareLibrary()

  test('an article is read with its names and facts, each pointing at its sentence', async ({
    server,
    session,
  }) => {
    const news = await openAt(session, server, '/news')
    const popup = await savePage(session, news)
    const library = await openLibrary(session)
    const listed = library.getByRole('list', { name: 'Articles' }).getByRole('listitem').first()
    await expect(listed).toContainText(
      /The Daily Page.* · 27 October 2025.*signed a peace agreement on Sunday/,
    )
    expect(await listed.locator('img.flag').count()).toBeGreaterThan(2)
    await library.getByRole('searchbox').fill('nobody')
    await expect(library.getByText('Nothing found for ‘nobody’.')).toBeVisible()
    await library.getByRole('button', { name: 'Clear the search' }).click()
    await library.getByRole('searchbox').fill('cambodia')
    await library.getByRole('button', { name: /Thailand and Cambodia/ }).click()
    await expect(
      library.getByRole('article').getByRole('button', { name: 'Hun Manet', exact: true }),
    ).toBeVisible()
    await library
      .getByRole('complementary')
      .getByRole('button', { name: /asked him to lift/ })
      .click()
    await expect(library.locator('mark').first()).toBeInViewport()
    expect((await library.locator('mark').allTextContents()).join('')).toBe(
      'Lula asked him to lift the 40 percent tariffs on Brazil.',
    )
    const note = await exportedAs(library, 'Markdown')
    expect(note.name).toMatch(/^Thailand and Cambodia .*\.md$/)
    expect(note.text).toContain('Lula asked him to lift the 40 percent tariffs on Brazil.')
    await library.getByRole('article').getByRole('button', { name: 'Lula', exact: true }).click()
    await expect(library.getByRole('heading', { name: 'Luiz Inácio Lula da Silva' })).toBeVisible()
    // A timeline: the year, the day, the article once, and what it says; not that somebody is the president.
    const rows = library.getByRole('list', { name: 'Facts' }).getByRole('listitem')
    await expect(rows.first()).toContainText(/^2025\s*27 October\s*Thailand and Cambodia/)
    await expect(rows.first().getByRole('link', { name: 'Open the article at this sentence' })).toBeVisible()
    await expect(rows.getByText('Office', { exact: true })).toHaveCount(0)
    await expect(rows.getByRole('button', { name: /Thailand and Cambodia/ })).toHaveCount(1)
    await library.getByRole('button', { name: /^People/ }).click()
    await library.getByRole('button', { name: /Donald Trump/ }).click()
    await expect(rows.first()).toContainText(/^2025/)
    const table = await exportedAs(library, 'CSV')
    expect(table.name).toBe('Donald Trump.csv')
    expect(table.text.trimEnd().split('\r\n').length).toBe(1 + (await rows.count()))
    const kinds = library.getByRole('group', { name: 'Show one kind' }).getByRole('button')
    const all = await rows.count()
    await kinds.first().click()
    await expect(kinds.first()).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => rows.count()).toBeLessThan(all)
    await library.goBack()
    await expect(rows).toHaveCount(all)
    await Promise.all([news, popup, library].map((page) => page.close()))
  })

  test('ten thousand facts are listed and searched, and only those in view are drawn @long', async ({
    session,
  }) => {
    test.setTimeout(120_000)
    const library = await openLibrary(session)
    const file = test.info().outputPath('many.json')
    writeFileSync(file, serialiseBundle(manyFacts(10_000)))
    await library.locator('input[type=file]').setInputFiles(file)
    await expect(library.getByText('Articles added: 500')).toBeVisible({ timeout: 60_000 })
    await library.getByRole('button', { name: /^Facts/ }).click()
    const rows = library.getByRole('list', { name: 'Facts' }).getByRole('listitem')
    await expect(library.getByRole('status').filter({ hasText: 'Facts: 10000' })).toBeVisible()
    await library
      .getByRole('region', { name: 'Facts' })
      .evaluate((element) => element.scrollTo(0, element.scrollHeight / 2))
    await expect(rows.first()).toContainText(/\d{4}/)
    expect(await rows.count()).toBeLessThan(60)
    await library.getByRole('searchbox').pressSequentially('rare minerls')
    await expect(rows.first()).toContainText('rare minerals')
    await library.close()
  })

  test('a file that is dropped on the page is added', async ({ session }) => {
    const library = await openLibrary(session)
    const file = test.info().outputPath('few.json')
    writeFileSync(file, serialiseBundle(manyFacts(40)))
    const tools = await devtools(library)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await tools.send('Input.dispatchDragEvent', {
        type,
        x: 400,
        y: 400,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      })
    }
    await expect(library.getByText('Articles added: 2')).toBeVisible()
    await library.close()
  })

  test('files that are no library are refused with one clear message, and change nothing', async ({
    server,
    session,
  }) => {
    const news = await openAt(session, server, '/news')
    const popup = await savePage(session, news)
    const library = await openLibrary(session)
    const before = await exported(library)
    for (const [name, content, told] of [
      [
        'half.jsonl',
        before.slice(0, before.length / 2),
        /Already there: 1.*\(line \d+\).*file is incomplete/,
      ],
      ['empty.jsonl', '', /Nothing was added: this file is neither/],
      ['other.json', '{"format":"something else"}', /Nothing was added: this file is neither/],
      [
        'newer.jsonl',
        '{"format":"attache-library","version":9}',
        /Nothing was added.*newer version of Attaché/,
      ],
    ] as const) {
      const file = test.info().outputPath(name)
      writeFileSync(file, content)
      await library.locator('input[type=file]').setInputFiles(file)
      await expect(library.getByRole('alert')).toContainText(told)
      await expect(library.getByRole('alert')).toContainText(`${name}: `)
      await library.getByRole('alert').getByRole('button', { name: 'Close' }).click()
    }
    expect(await exported(library)).toBe(before)
    await Promise.all([news, popup, library].map((page) => page.close()))
  })
})
