import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../entrypoints')

test('the pages have one shell, but for what the manifest reads from it', () => {
  const pages = globSync('*/index.html', { cwd: root })
  expect(pages).toHaveLength(6)
  const shells = pages.map((page) =>
    readFileSync(join(root, page), 'utf8').replace(/^ *<meta name="manifest\.[^>]*>\n/gm, ''),
  )
  expect(new Set(shells).size).toBe(1)
  expect(shells[0]).toContain('<script type="module" src="./main.tsx"></script>')
})

test('buttons look as components/ui/controls.css has them: pages only place them', () => {
  const sheets = globSync('*/*.css', { cwd: root })
  expect(sheets.length).toBeGreaterThan(5)
  // Whoever writes these makes a button from nothing.
  const made = sheets.filter((sheet) =>
    /cursor: pointer|font: inherit/.test(readFileSync(join(root, sheet), 'utf8')),
  )
  expect(made).toEqual([])
})
