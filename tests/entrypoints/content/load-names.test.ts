import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadNameTable } from '../../../entrypoints/content/name-table.ts'
import { packLanguage } from '../../../facts/names/language-names.ts'
import { unpackNames } from '../../../facts/names/name-table.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import { world } from '../../facts/world.ts'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage }, i18n: {} } }))

const packed = packNames(world)

/** Answers as the background does, or not at all. */
function answer(message: { readonly ask: string; readonly language?: string }): string | undefined {
  if (message.ask === 'names') return JSON.stringify(packed)
  const own = packLanguage(unpackNames(packed), message.language ?? '')
  return own ? JSON.stringify(own) : ''
}

const setLanguage = (lang: string): void =>
  void vi.stubGlobal('document', { documentElement: { lang, getAttribute: () => lang } })

beforeEach(() => {
  sendMessage.mockReset()
  sendMessage.mockImplementation(async (message) => answer(message))
})
afterEach(() => vi.unstubAllGlobals())

describe('the table of names on a page', () => {
  test('has the names of the page’s language', async () => {
    setLanguage('de-AT')
    const { language, matcher } = await loadNameTable()
    expect(language).toBe('de-AT')
    const text = 'Die französische Ministerin in Polen'
    expect(matcher.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'französische',
      'Polen',
    ])
  })
  test('is enough for English: nothing more is asked for', async () => {
    setLanguage('en-GB')
    const { names } = await loadNameTable()
    expect(names.local).toBeUndefined()
    expect(sendMessage.mock.calls.map(([{ ask }]) => ask)).toEqual(['names'])
  })
  test('comes without them if the background has no answer', async () => {
    setLanguage('de')
    sendMessage.mockImplementation(async (message) => (message.ask === 'names' ? answer(message) : undefined))
    const { names, matcher } = await loadNameTable()
    expect(names.local).toBeUndefined()
    expect(matcher.find('Emmanuel Macron')).toHaveLength(1)
  })
})
