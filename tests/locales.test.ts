import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../settings/settings.ts'

const folder = join(import.meta.dirname, '../public/_locales')
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))
const languages = globSync('*', { cwd: folder }).sort()

test('Arabic, English, German, French, Spanish, Japanese and Korean have the same messages, each with the same values', () => {
  expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko'])
  const shape = (language: string): string[] =>
    Object.entries(read(language)).map(
      ([key, { message }]) => `${key} ${(message.match(/\$\w+\$/g) ?? []).sort().join()} ${message !== ''}`,
    )
  for (const language of languages) expect(shape(language)).toEqual(shape('en'))
})

test('the languages that can be chosen are those there are', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual(languages)
})

const root = join(import.meta.dirname, '..')

/** Letters between tags, and in attributes that readers see or hear. */
const WRITTEN =
  /(?<!=)>([^<>{}=;():'|]*\p{L}{2}[^<>{}=;():'|]*)<\/?[a-zA-Z]|(?:aria-label|title|placeholder|alt)="([^"]*\p{L}{2}[^"]*)"/gu

const wordsIn = (code: string): string[] =>
  [...code.matchAll(WRITTEN)]
    .map((match) => (match[1] ?? match[2] ?? '').trim().replace(/\s+/g, ' '))
    .filter((words) => words !== 'return')

test('no words stand in code but our name and the English sentences to try names on', () => {
  expect(wordsIn('<p class="x">Read me</p>')).toEqual(['Read me'])
  expect(wordsIn('<input aria-label="Search" />')).toEqual(['Search'])
  const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: root })
  expect(files.length).toBeGreaterThan(10)
  const found = files.flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8')
    const samples = /<figure[^>]*lang="en"[\s\S]*?<\/figure>/g
    return wordsIn(code.replace(samples, '')).map((words) => `${file}: ${words}`)
  })
  const others = found.filter((one) => !/: (?:Attaché|news\.example)$/.test(one))
  expect(others).toEqual([])
})

test('every message that is asked for is there', () => {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: join(import.meta.dirname, '..') })
  const all = files.map((file) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')).join('\n')
  const keys = [...all.matchAll(/(?:words|getMessage|say)\('(\w+)'/g)].map((match) => match[1])
  expect(keys.length).toBeGreaterThan(10)
  expect(keys.filter((key) => !(key! in read('en')))).toEqual([])
})

/** Keys that are put together: their beginnings. */
const MADE =
  /^(?:kind|member|origin|detail|union|state|saving|saved|order|trouble|opt|density|line|modifier|where|welcome|private|textSize|doubt|why|part)_/

test('every message is asked for somewhere', () => {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  const code = ['wxt.config.ts', ...files].map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const unused = Object.keys(read('en')).filter(
    (key) => !MADE.test(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
  )
  expect(unused).toEqual([])
})
