import { cardText, openOwn, rest, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'

test('the welcome page has names to try at once', async ({ session }) => {
  const page = await openOwn(session, 'welcome')
  await waitForMarks(page)
  await rest(page, 'Shigeru Ishiba')
  await expect.poll(() => cardText(page)).toContain('Prime Minister of Japan')
  // The first card that a reader opens has something to say; and there is no page to save, nor a site to leave out.
  await expect
    .poll(() => cardText(page))
    .toMatch(/On this page\s*Meeting\s*South Korean President Lee Jae-myung met/)
  expect(await cardText(page)).not.toContain('Not on this site')
  await page.keyboard.press('Escape')
  await expect.poll(() => cardText(page)).toBeUndefined()
  await expect(page.getByRole('listitem')).toHaveCount(6)
  await page.close()
})

test('the side panel shows the page in front, and follows it', async ({ session, article, server }) => {
  await article.bringToFront()
  const panel = await openOwn(session, 'sidepanel')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    'Lee Jae-myung goes to Tokyo and Washington',
  )
  server.set('/other', {
    body: '<!doctype html><html lang="en"><title>Another day</title><p>France and Germany met.</p>',
  })
  await article.goto(`${server.origin}/other`)
  await article.bringToFront()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Another day')
  await expect(panel.getByRole('button', { name: /^France/ })).toBeVisible()
  await panel.close()
})

test('the popup draws the countries, the dates and who is named together, each with its text', async ({
  popup,
}) => {
  await expect(
    popup.getByRole('img', { name: /^Map of the countries named: South Korea \d+, United States/ }),
  ).toBeVisible()
  await expect(popup.getByRole('region', { name: 'Dates' }).getByRole('time')).toHaveText(['26 August 2024'])
  await expect(
    popup.getByRole('region', { name: 'Named together' }).getByRole('img', { name: /Lee Jae-myung – .* \d/ }),
  ).toBeVisible()
})
