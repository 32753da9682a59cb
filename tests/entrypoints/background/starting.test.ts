import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

const root = join(import.meta.dirname, '../../..')

/** What a statement of a module may say of another one. */
interface Statement {
  readonly source?: { readonly value: string } | null
  readonly importKind?: string
  readonly exportKind?: string
  readonly specifiers?: readonly { readonly importKind?: string }[]
}

/** The files that a file needs before it can run: neither types, nor what is imported with `import()`. */
function neededBy(file: string): string[] {
  const body = parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }).body as unknown as Statement[]
  return body.flatMap(({ source, importKind, exportKind, specifiers = [] }) => {
    const areTypes = specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type')
    if (!source?.value.startsWith('.') || importKind === 'type' || exportKind === 'type' || areTypes)
      return []
    return join(dirname(file), source.value)
  })
}

function allNeededBy(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const other of neededBy(file)) allNeededBy(other, known)
  return known
}

test('the background starts without the words by which facts are built: to prepare them takes longer than all the rest', () => {
  const needed = [...allNeededBy('entrypoints/background/index.ts')]
  expect(needed).toContain('facts/views/card.ts')
  // The builder's version is a number, and whether anything is to be built again depends on it.
  expect(needed.filter((file) => /^facts\/extract\/(?!parser\/)/.test(file))).toEqual([
    'facts/extract/builder-version.ts',
  ])
})
