import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../public/_locales')
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))
const languages = globSync('*', { cwd: folder }).sort()

test('English, German, French, Spanish, Japanese and Korean have the same messages, each with the same values', () => {
  expect(languages).toEqual(['de', 'en', 'es', 'fr', 'ja', 'ko'])
  const shape = (language: string): string[] =>
    Object.entries(read(language)).map(
      ([key, { message }]) => `${key} ${message.includes('$VALUE$')} ${message !== ''}`,
    )
  for (const language of languages) expect(shape(language)).toEqual(shape('en'))
})

test('every message that is asked for is there', () => {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: join(import.meta.dirname, '..') })
  const all = files.map((file) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')).join('\n')
  const keys = [...all.matchAll(/(?:words|getMessage)\('(\w+)'/g)].map((match) => match[1])
  expect(keys.length).toBeGreaterThan(10)
  expect(keys.filter((key) => !(key! in read('en')))).toEqual([])
})
