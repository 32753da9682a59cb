import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeProfile, marked, openOwn, setSettings, startChromium } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { news, openNews, opens, save } from './saving.ts'

/** Damages to the files of extensions' storage, and what the reader sees of the library: what cannot be read, or is missing, is reported. */
const DAMAGES = {
  // Bytes here and there are others.
  noise: /could not open the library/,
  // The ends are gone, as when the computer stopped while it wrote.
  cut: /Nothing here yet|Paris/,
  // The files that say which others count are gone.
  lost: /Nothing here yet|Paris/,
  // The database alone is no longer there.
  emptied: /Missing articles: 1\. The browser lost the library’s files/,
} as const

for (const [damage, told] of Object.entries(DAMAGES)) {
  test(`the browser's files are damaged (${damage}): readers are told, and cards go on @long`, async ({
    server,
  }) => {
    server.set('/news', {
      body: news('Paris', 'Emmanuel Macron met Friedrich Merz in Paris and criticised Japan.'),
    })
    const profile = makeProfile()
    const first = await startChromium({ profile })
    const page = await openNews(first, server)
    const popup = await openOwn(first, 'popup')
    await page.bringToFront()
    await save(popup, /^Saved: /)
    await setSettings(first, { leaders: false })
    await expect.poll(() => marked(page, 'attache-leader')).toEqual([])
    await first.close()
    const damaged = damageFiles(join(profile, 'Default'), damage).join()
    expect(damaged).toMatch(/IndexedDB/)
    expect(damaged).toMatch(/Sync Extension Settings/)
    expect(damaged).toMatch(/Local Extension Settings/)

    const second = await startChromium({ profile })
    const again = await openNews(second, server)
    await opens(again, 'Japan')
    const library = await openOwn(second, 'library')
    await expect(library.getByText(told).first()).toBeVisible()
    if (damage === 'emptied') {
      // Told until the reader has taken note of it.
      await library.reload()
      await library.getByRole('alert').getByRole('button', { name: 'Close' }).click()
      await library.reload()
      await expect(library.getByText('Nothing here yet')).toBeVisible()
      await expect(library.getByRole('alert')).toHaveCount(0)
    }
    const popupAgain = await openOwn(second, 'popup')
    await again.bringToFront()
    await save(popupAgain, /^Saved|already|could not open the library.*reinstall Attaché/)
    if (damage === 'noise') {
      await popupAgain.getByRole('switch', { name: 'Everywhere' }).click()
      await expect(popupAgain.getByText('The browser could not save this')).toBeVisible()
      await expect(popupAgain.getByRole('switch', { name: 'Everywhere' })).toBeChecked()
    }
    // Options and diagnosis are there, whatever could be read.
    const options = await openOwn(second, 'options')
    await expect(options.locator('pre')).toContainText(
      damage === 'noise' ? /last errors: \s+cannot be read: .*\s+\S+ \w*Error: / : 'last errors: ',
    )
    if (damage === 'noise')
      await expect(options.getByRole('alert')).toContainText('could not read your options')
    await second.close()
    rmSync(profile, { recursive: true, force: true })
  })
}

/** Damages the files in which the browser keeps what extensions store. @returns which */
function damageFiles(profile: string, how: string): string[] {
  const paths = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:IndexedDB|(?:Sync|Local) Extension Settings)/.test(path))
    .filter((path) => statSync(join(profile, path)).isFile())
  for (const path of paths) {
    const file = join(profile, path)
    if (how === 'emptied') {
      if (path.startsWith('IndexedDB')) rmSync(file)
      continue
    }
    const content = readFileSync(file)
    if (how === 'noise')
      writeFileSync(
        file,
        content.map((byte, i) => (i % 7 === 3 ? byte ^ 0x5a : byte)),
      )
    else if (how === 'cut') writeFileSync(file, content.subarray(0, content.length / 2))
    else if (/MANIFEST|CURRENT/.test(path)) rmSync(file)
  }
  return paths
}
