import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIRST_STEPS } from '../components/library/nothing-saved.tsx'
import type { PdfNotice } from '../components/pdf/pdf-frame.tsx'
import { DETAILS, detailKey } from '../components/ui/role.ts'
import { PROMISES, THINGS_TO_DO } from '../components/welcome/welcome.tsx'
import type { SaveProgress } from '../entrypoints/shared/channels/payloads.ts'
import type { LibraryErrorCode } from '../entrypoints/shared/library/errors.ts'
import type { Saved } from '../entrypoints/shared/library/types.ts'
import type { ArticleErrorCode } from '../facts/articles/plain-text.ts'
import { FACT_ORDERS } from '../facts/bundle/schema.ts'
import { FACT_KINDS } from '../facts/fact-kinds.ts'
import { REASONS } from '../facts/linking/reasons.ts'
import { PRIOR } from '../facts/linking/weights.ts'
import type { FactFilter } from '../facts/types.ts'
import type { Detail } from '../facts/views/article-details.ts'
import { PARTS_OF_WORLD } from '../facts/views/card-country.ts'
import type { Order } from '../facts/views/library-listing.ts'
import type { Difference } from '../facts/views/side-by-side.ts'
import { MEMBERSHIPS } from '../facts/world/memberships.ts'
import type { Union } from '../facts/world/unions.ts'
import { messageKeys, OPTION_NAMES, PARTS } from '../settings/options.ts'
import { LANGUAGES } from '../settings/settings.ts'
import { world } from './facts/world.ts'

const folder = join(import.meta.dirname, '../public/_locales')
const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))
const languages = globSync('*', { cwd: folder }).sort()

test('all languages have the same messages, each with the same values', () => {
  expect(languages.length).toBeGreaterThan(6)
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

test('no words are in code but our name and the English sentences to try names on', () => {
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
  // Also those of a condition: `messages(isOne ? 'one' : 'many', name)`.
  const asked = [...all.matchAll(/(?:messages|getMessage|say)\(([^,()]*(?:\([^()]*\)[^,()]*)*)[,)]/g)]
  const keys = asked.flatMap(([, first = '']) =>
    first.includes('`') ? [] : [...first.matchAll(/(?:^|[?:])\s*'(\w+)'/g)].map((match) => match[1]),
  )
  expect(keys).toContain('between')
  expect(keys.length).toBeGreaterThan(10)
  expect(keys.filter((key) => !(key! in read('en')))).toEqual([])
})

/** All of a type's words: one that is forgotten, or is none of them, does not compile. */
const every = <Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] =>
  Object.keys(words)

const STATES = world.entities.flatMap(({ offices = [] }) => offices.flatMap(({ state }) => state ?? []))

/** Keys that are put together: how each begins, and all that can follow. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  kind: FACT_KINDS,
  detail: DETAILS.map((name) => detailKey(name).replace('detail_', '')),
  state: [...new Set(STATES)].map((state) => state.replaceAll(' ', '_')),
  union: every<Union['kind']>({ union: true, organisation: true, alliance: true }),
  saving: every<SaveProgress['step']>({ reading: true, names: true, facts: true, saving: true }),
  saved: every<Saved['state']>({ new: true, updated: true, known: true }),
  article: every<Detail>({ title: true, published: true, publisher: true, author: true }),
  differs: every<Difference>({ date: true, place: true, figure: true, kind: true }),
  sentence: ['earlier', 'later', 'gone'],
  factOrder: FACT_ORDERS,
  filter: every<keyof FactFilter>({
    person: true,
    country: true,
    kind: true,
    newsroom: true,
    language: true,
    from: true,
    to: true,
  }),
  order: every<Order>({ newest: true, saved: true, title: true, facts: true }),
  error: every<LibraryErrorCode | ArticleErrorCode | 'stopped' | 'moved' | 'closed'>({
    full: true,
    blocked: true,
    newer: true,
    damaged: true,
    unreadable: true,
    failed: true,
    upgrade: true,
    expired: true,
    notLibrary: true,
    newerFile: true,
    largeFile: true,
    folder: true,
    noArticle: true,
    tooLong: true,
    stopped: true,
    moved: true,
    closed: true,
  }),
  member: MEMBERSHIPS.map((code) => code.replace(' ', '')),
  part: [...new Set(Object.values(PARTS_OF_WORLD))],
  why: [...Object.keys(PRIOR), ...REASONS],
  pdf: every<PdfNotice>({
    choose: true,
    loading: true,
    missing: true,
    locked: true,
    wrongPassword: true,
    broken: true,
    scanned: true,
  }),
  welcome: THINGS_TO_DO.flatMap((one) => [one, `${one}_about`]),
  private: PROMISES,
  firstSteps: FIRST_STEPS,
}

/** The keys of all that is put together, those of options too. */
const composed = [
  ...Object.entries(COMPOSED).flatMap(([begin, all]) => all.map((one) => `${begin}_${one}`)),
  ...OPTION_NAMES.flatMap(messageKeys),
  ...Object.values(PARTS),
]

const code = (): string =>
  ['wxt.config.ts', ...globSync('{components,entrypoints,settings}/**/*.{ts,tsx}', { cwd: root })]
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')

test.each(languages)('every message that is put together is there in %s', (language) => {
  const messages = read(language)
  expect(composed.length).toBeGreaterThan(100)
  expect(composed.filter((key) => !messages[key]?.message)).toEqual([])
})

test.each(languages)(
  'each kind of fact has a word of its own in %s: where kinds are a filter no two are the same',
  (language) => {
    const messages = read(language)
    const words = FACT_KINDS.map((kind) => messages[`kind_${kind}`]?.message)
    expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
  },
)

test('no other messages are put together', () => {
  const begins = [...code().matchAll(/`(\w+)_\$\{/g)].map((match) => match[1]!)
  // Those of options are put together in settings/options.ts.
  expect(new Set(begins)).toEqual(new Set([...Object.keys(COMPOSED), 'opt']))
})

test('every message is asked for somewhere', () => {
  const all = code()
  const unused = Object.keys(read('en')).filter(
    (key) => !composed.includes(key) && !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`),
  )
  expect(unused).toEqual([])
})

/** Names, keys and codes that are written like this in every language. */
const SAME_EVERYWHERE = new Set([
  'name',
  'direction',
  'milliseconds',
  'detail_GDP',
  'state_Zaire',
  ...OPTION_NAMES.flatMap(messageKeys).filter((key) => key.startsWith('modifier_')),
  ...MEMBERSHIPS.map((code) => `member_${code.replace(' ', '')}`),
])

/** Words that a language has in common with English. */
const SAME_WORD: Readonly<Record<string, readonly string[]>> = {
  de: ['detail_Emir', 'detail_Region', 'detail_Sultan', 'textSize_normal'],
  es: [
    ...['detail_Capital', 'detail_Emir', 'estimate', 'kind_agenda', 'part_053', 'part_054'],
    ...['state_Yugoslavia', 'textSize_normal'],
  ],
  fr: [
    ...[
      'article_published',
      'articles',
      'dates',
      'detail_Population',
      'detail_Prince',
      'detail_Sultan',
      'estimate',
      'kind_action',
    ],
    ...['kind_mentioned', 'kind_sanction', 'licences', 'options', 'optSites', 'part_150', 'site'],
    'textSize_normal',
  ],
}

/** So many English words in a row are no coincidence. */
const IN_A_ROW = 3

/** The messages of a language that are still English, or begin, end or go on in English. */
function stillEnglish(
  messages: Readonly<Record<string, { message: string }>>,
  english: Readonly<Record<string, { message: string }>>,
): string[] {
  const wordsOf = (text: string): string[] =>
    text
      .replace(/\S+\.example/g, '')
      .toLowerCase()
      .match(/\$\w+\$|[\p{L}\p{M}\p{N}’]+/gu) ?? []
  return Object.keys(english).filter((key) => {
    const own = wordsOf(messages[key]!.message)
    const other = wordsOf(english[key]!.message)
    if (messages[key]!.message === english[key]!.message) return true
    const rows = other.slice(IN_A_ROW - 1).map((_, i) => ` ${other.slice(i, i + IN_A_ROW).join(' ')} `)
    return rows.some((row) => ` ${own.join(' ')} `.includes(row) && !row.includes('$'))
  })
}

test('a message that is English in another language is found, whole or in part', () => {
  const of = (message: string) =>
    stillEnglish({ a: { message } }, { a: { message: 'Try it again, $VALUE$!' } })
  expect(of('Try it again, $VALUE$!')).toEqual(['a'])
  expect(of('Bitte try it again')).toEqual(['a'])
  expect(of('Noch einmal, $VALUE$!')).toEqual([])
})

test.each(languages.filter((one) => one !== 'en'))('no message is still English in %s', (language) => {
  const found = stillEnglish(read(language), read('en'))
  const same = SAME_WORD[language] ?? []
  const missing = found.filter((key) => !SAME_EVERYWHERE.has(key) && !same.includes(key))
  const file = `public/_locales/${language}/messages.json`
  expect(
    missing,
    `translate these in ${file}; if the word is the same as in English, add its key to SAME_WORD.${language} in tests/locales.test.ts`,
  ).toEqual([])
  const translated = same.filter((key) => !found.includes(key))
  expect(
    translated,
    `these are no longer as in English: remove them from SAME_WORD.${language} in tests/locales.test.ts`,
  ).toEqual([])
})
