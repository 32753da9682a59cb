import { readFileSync, writeFileSync } from 'node:fs'
import { DEFAULTS } from '../../settings/settings.ts'
import { allMarked, inBackground } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { settingsIn } from './options-store.ts'

test.afterEach(async ({ session }) => {
  await inBackground(session, (chrome) => chrome.storage.sync.clear(), null)
})

test('settings go into a file and come back; what is wrong in one changes nothing and is named', async ({
  options,
}) => {
  await options.getByLabel('Delay before a card opens').fill('450')
  const download = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export options' }).click()
  const file = test.info().outputPath('options.json')
  await (await download).saveAs(file)
  const written = JSON.parse(readFileSync(file, 'utf8')) as { settings: Record<string, unknown> }
  expect(written.settings).toEqual({ ...DEFAULTS, delay: 450 })
  written.settings.delay = 700
  written.settings.line = 'fireworks'
  written.settings.sites = { 'news.example': 'off', 'https://bad/': 'on' }
  writeFileSync(file, JSON.stringify(written))
  await options.getByText('Import options').locator('input').setInputFiles(file)
  await expect(options.getByRole('alert')).toContainText('Mark, Sites')
  await expect(options.getByLabel('Delay before a card opens')).toHaveValue('700')
  await expect(options.getByLabel('Mark', { exact: true })).toHaveValue('dotted')
  writeFileSync(file, 'nonsense')
  await options.getByText('Import options').locator('input').setInputFiles(file)
  await expect(options.getByRole('alert')).toContainText('Nothing was changed')
  await expect(options.getByLabel('Delay before a card opens')).toHaveValue('700')
})

test('more rules than the browser keeps are refused, and those before hold on @long', async ({
  options,
  session,
}) => {
  const rules = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`site-number-${i}.news.example`, 'off']))
  const file = test.info().outputPath('options.json')
  const take = async (count: number): Promise<void> => {
    const settings = { ...DEFAULTS, sites: rules(count) }
    writeFileSync(file, JSON.stringify({ format: 'attache-settings', version: 1, settings }))
    await options.getByText('Import options').locator('input').setInputFiles(file)
  }
  // More than one item of the browser's store holds.
  await take(1000)
  await expect
    .poll(async () => Object.keys(await settingsIn(session)).filter((key) => /^sites\d/.test(key)).length)
    .toBeGreaterThan(3)
  await take(3000)
  await expect(options.getByRole('alert')).toContainText('Your earlier options are kept', { timeout: 20_000 })
  await expect(options.getByRole('list', { name: 'Sites' }).getByRole('listitem')).toHaveCount(1000)
  await options.reload()
  await expect(options.getByRole('list', { name: 'Sites' }).getByRole('listitem')).toHaveCount(1000)
})

test('the page tells what a report of a mistake needs, and nothing of pages', async ({
  options,
  article,
}) => {
  await allMarked(article, 'attache-country')
  const text = options.locator('pre')
  await expect(text).toContainText('version: 0.1.0')
  await expect(text).toContainText('articles saved: ')
  // What went wrong in the browser before, if anything did.
  await expect(text).toContainText(/last errors: (?:none|\n.*Error)/)
  expect(await text.textContent()).not.toContain(new URL(article.url()).host)
  await options.getByRole('button', { name: 'Copy' }).click()
  await expect(options.getByText(/^Copied\.|did not allow copying/)).toBeVisible()
})

test('licences of all that is in it are a click away', async ({ options, session }) => {
  const opened = session.context.waitForEvent('page')
  await options.getByRole('link', { name: 'Licences' }).click()
  const page = await opened
  await expect(page).toHaveURL(/licences\.html$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Licences')
  await page.getByRole('link', { name: 'webextension-polyfill', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^webextension-polyfill/ })).toBeInViewport()
  await page.close()
})
