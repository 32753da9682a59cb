import { beforeEach, describe, expect, test, vi } from 'vitest'
import { diagnosis } from '../../../entrypoints/background/diagnosis.ts'
import { noteError } from '../../../entrypoints/background/errors.ts'
import { library } from '../../../entrypoints/background/reading.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/reading.ts', () => ({ library: vi.fn() }))
vi.mock('made:world', () => ({ default: { entities: [{}, {}, {}], asOf: '2026-01-02' } }))
vi.mock('made:bundle', () => ({ default: { facts: [{}] } }))

const { local } = fake.storage
beforeEach(startAfresh)

const errors = (): string[] => (local.all().lastErrors ?? []) as string[]

/** An error as a browser makes it, with where it was. */
function errorAt(place: string, message = 'it is broken'): Error {
  const error = new TypeError(message)
  error.stack = `TypeError: ${message}\n    at ${place}\n    at other (x.js:9:9)`
  return error
}

describe('an error that is kept', () => {
  test('says when, what and where in our code, without the extension’s id', async () => {
    await noteError(errorAt('card (chrome-extension://abcdefghijklmnop/background.js:3:14)'))
    expect(errors()).toHaveLength(1)
    expect(errors()[0]).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z TypeError: it is broken card \(\/background\.js:3:14\)$/,
    )
  })
  test('says where in Firefox as well', async () => {
    const error = new TypeError('it is broken')
    error.stack = '\ncard@moz-extension://1234-5678/background.js:3:14\nother@x.js:9:9'
    await noteError(error)
    expect(errors()[0]).toMatch(/TypeError: it is broken card@\/background\.js:3:14$/)
  })
  test.each([
    'https://news.example/secret?q=1',
    'http://news.example/secret',
    'file:///home/reader/secret.html',
    'data:text/html,secret',
    'blob:https://news.example/secret',
  ])('does not say %s', async (address) => {
    await noteError(errorAt(`page (${address}:3:14)`, `cannot read ${address} now`))
    expect(errors()[0]).not.toMatch(/secret|example|reader/)
    expect(errors()[0]).toContain('TypeError: cannot read (address) now page ((address)')
  })
  test('may be anything that is thrown', async () => {
    await noteError('a word')
    await noteError(undefined)
    await noteError({ name: 'x' })
    expect(errors().map((line) => line.split(' ').slice(1, 4).join(' '))).toMatchObject([
      expect.stringContaining('Error: a word'),
      expect.stringContaining('Error: undefined'),
      expect.stringContaining('Error: [object Object]'),
    ])
  })
  test('is one of ten at most, the last ones, in order', async () => {
    for (let i = 1; i <= 12; i++) await noteError(errorAt('x', `number ${i}.`))
    expect(errors().map((line) => /number \d+/.exec(line)?.[0])).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => `number ${i}`),
    )
  })
  test('that comes over and over again is kept once', async () => {
    for (const message of ['one', 'one', 'two', 'one']) await noteError(errorAt('x', message))
    expect(errors().map((line) => /: (\w+)/.exec(line)?.[1])).toEqual(['one', 'two', 'one'])
  })
  test('begins anew where what was kept is no list', async () => {
    local.hold({ lastErrors: 'broken' })
    await noteError(errorAt('x'))
    expect(errors()).toHaveLength(1)
  })
})

describe('what is reported', () => {
  const opened = (all: object): void =>
    void vi.mocked(library).mockResolvedValue({ counts: async () => all } as never)

  test('are counts, and that there was no error', async () => {
    opened({ articles: 2, facts: 4, unread: 1 })
    expect(await diagnosis()).toEqual({
      'leaders and countries known': 3,
      'offices known as of': '2026-01-02',
      'facts shipped': 1,
      'articles saved': 2,
      'facts saved': 4,
      'articles that cannot be read': 1,
      'last errors': 'none',
    })
  })
  test('are the last errors, a line each', async () => {
    opened({ articles: 0, facts: 0, unread: 0 })
    local.hold({ lastErrors: ['first', 'second'] })
    expect(await diagnosis()).toMatchObject({ 'articles saved': 0, 'last errors': '\n  first\n  second' })
  })
  test('is what is wrong with the library, and with the storage', async () => {
    vi.mocked(library).mockRejectedValue(new Error('blocked'))
    local.get.mockRejectedValue(new Error('IO error'))
    const told = await diagnosis()
    expect(told).toMatchObject({ library: 'blocked', 'last errors': expect.stringContaining('IO error') })
    expect(told).not.toHaveProperty('articles saved')
  })
})

test('errors that cannot be kept are reported as long as the background runs', async () => {
  vi.mocked(library).mockRejectedValue(new Error('blocked'))
  local.hold({ lastErrors: ['first'] })
  local.set.mockRejectedValue(new Error('no room'))
  for (const message of ['lost', 'lost', 'gone']) await noteError(errorAt('x', message))
  const told = String((await diagnosis())['last errors']).split('\n')
  expect(told).toEqual(['', '  first', expect.stringContaining('lost'), expect.stringContaining('gone')])
})
