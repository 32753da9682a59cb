import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Imports go one way. What each folder may import of the others, and of packages. */
const MAY: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  facts: {
    folders: ['facts'],
    packages:
      /^(?:chrono-node|fuse\.js|valibot|@mozilla\/readability|d3-geo|topojson-(?:client|specification))$/,
  },
  components: { folders: ['components', 'facts'], packages: /^(?:preact.*|@tanstack\/virtual-core)$/ },
  entrypoints: {
    folders: ['entrypoints', 'components', 'facts'],
    packages:
      /^(?:preact|preact\/hooks|webextension-polyfill|idb|@tanstack\/virtual-core|wxt\/utils\/define-\w+(?:-\w+)?|made:\w+)$/,
  },
}

const IMPORT = /(?:from|import)\s+'([^']+)'/g

interface Edge {
  readonly file: string
  readonly to: string
}

function edges(): Edge[] {
  const files = Object.keys(MAY).flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map((match) => ({
      file,
      to: match[1]!.startsWith('.') ? relative(root, join(root, file, '..', match[1]!)) : match[1]!,
    })),
  )
}

function isAllowed({ file, to }: Edge): boolean {
  const rule = MAY[file.split('/')[0]!]!
  const folder = to.split('/')[0]!
  if (folder in MAY) return rule.folders.includes(folder)
  if (file === 'facts/cli/index.ts')
    return /^node:|^(?:world-countries|linkedom|topojson-specification)$/.test(to)
  if (to === 'webextension-polyfill') return file === 'entrypoints/shared/browser.ts'
  return rule.packages.test(to)
}

test('imports go from entrypoints to components to facts, and nowhere else', () => {
  const all = edges()
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((edge) => !isAllowed(edge))).toEqual([])
})

test('the check sees a wrong import', () => {
  expect(isAllowed({ file: 'facts/extract/build.ts', to: 'entrypoints/background.ts' })).toBe(false)
  expect(isAllowed({ file: 'facts/extract/build.ts', to: 'node:fs' })).toBe(false)
  expect(isAllowed({ file: 'components/card.tsx', to: 'webextension-polyfill' })).toBe(false)
})
