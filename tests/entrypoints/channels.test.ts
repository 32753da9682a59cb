import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseAst } from 'vitest/node'
import { askPage } from '../../entrypoints/shared/ask-page.ts'
import { answered } from '../../entrypoints/shared/channels/answered.ts'
import { answering, type Channel } from '../../entrypoints/shared/channels/channel.ts'
import { NOTHING, trusted } from '../../entrypoints/shared/channels/schemas.ts'
import {
  type BackgroundRequest,
  TO_BACKGROUND,
  type ToBackground,
} from '../../entrypoints/shared/channels/to-background.ts'
import { type PageRequest, TO_PAGE, type ToPage } from '../../entrypoints/shared/channels/to-page.ts'
import type { Mention } from '../../facts/types.ts'
import type { PageReport } from '../../facts/views/page-report.ts'
import { world } from '../facts/world.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

beforeEach(startAfresh)

const OWN = { url: 'chrome-extension://abcdef/popup.html' }
const PAGE = { url: 'https://news.example/' }

describe('a channel', () => {
  const channel = {
    greet: { from: 'anyone', ask: v.object({ name: v.string() }), reply: trusted<string>() },
    forget: { from: 'extension', ask: v.object({}), reply: NOTHING },
  } as const satisfies Channel
  const forget = vi.fn()
  const answer = answering(
    channel,
    { greet: ({ name }, sender) => `Good day, ${name} of ${sender.url}`, forget },
    ({ url }) => url === OWN.url,
  )

  test('has each request answered, with who sends it', async () => {
    expect(await answer({ ask: 'greet', name: 'Ann' }, PAGE)).toBe('Good day, Ann of https://news.example/')
    expect(await answer({ ask: 'forget' }, OWN)).toBeUndefined()
    expect(forget.mock.calls).toEqual([[{}, OWN]])
  })
  test('answers nobody who may not ask', () => {
    expect(answer({ ask: 'forget' }, PAGE)).toBeUndefined()
    expect(forget).not.toHaveBeenCalled()
  })
  test.each([
    undefined,
    null,
    'greet',
    [],
    {},
    { ask: 'toString' },
    { ask: '__proto__' },
    { ask: ['greet'] },
  ])('does not know %j', (message) => {
    expect(answer(message, OWN)).toBeUndefined()
    expect(answered({}, { greet: forget }, message)).toBeUndefined()
    expect(forget).not.toHaveBeenCalled()
  })
  test('says what is wrong with a request', async () => {
    await expect(answer({ ask: 'greet', name: 3 }, PAGE)).rejects.toThrow(/^'greet': name: .*string/)
  })
  test('hands on what goes with a request, and nothing besides', async () => {
    const greet = vi.fn()
    await answering(channel, { greet, forget }, () => true)({ ask: 'greet', name: 'Ann', more: 1 }, PAGE)
    expect(greet.mock.calls).toEqual([[{ name: 'Ann' }, PAGE]])
  })
  test('rejects, and does not throw, where an answer throws', async () => {
    const broken = (): never => {
      throw new Error('broken')
    }
    await expect(
      answering(channel, { greet: broken, forget }, () => true)({ ask: 'greet', name: '' }, PAGE),
    ).rejects.toThrow('broken')
    await expect(answered({}, { greet: broken }, { ask: 'greet' })).rejects.toThrow('broken')
  })
})

const mention: Mention = {
  start: 0,
  end: 3,
  entity: 'leader:lee',
  surface: 'Lee',
  alias: 'surname',
  confidence: 0.9,
  why: '',
  others: ['leader:lee-2'],
}
const card = { mention, box: { x: 1, y: 2, width: 3, height: 4 }, pinned: false, width: 5, height: 6 }

const style = { line: 'solid', leaderColour: '#ff0000', countryColour: '#00ff00' } as const

/** A right request of each name, and wrong ones. */
const TO_ASK: {
  readonly [Q in keyof ToBackground]: readonly [right: BackgroundRequest<Q>, ...wrong: object[]]
} = {
  card: [
    { ask: 'card', id: 'country:FR', others: ['leader:a'], surface: 'x' },
    {},
    { id: 'France' },
    { id: 'country:FR', others: 'leader:a' },
    { id: 'country:FR', surface: 1 },
  ],
  names: [{ ask: 'names' }],
  settings: [{ ask: 'settings' }],
  language: [{ ask: 'language', sample: 'A text' }, {}, { sample: 1 }],
  'language-names': [{ ask: 'language-names', language: 'de' }, {}, { language: 1 }],
  near: [{ ask: 'near', words: ['Macrom'] }, {}, { words: 'Macrom' }, { words: [1] }],
  'card-script': [{ ask: 'card-script' }],
  site: [{ ask: 'site' }],
  style: [
    { ask: 'style', now: style, before: { ...style, line: 'none' } },
    { now: style },
    { now: { ...style, line: 'url(x)' }, before: style },
    { now: { ...style, leaderColour: 'red; background: url(x)' }, before: style },
  ],
  named: [{ ask: 'named', named: '3', isDark: true }, {}, { isDark: 'no' }, { named: 3, isDark: true }],
  messages: [{ ask: 'messages' }],
  'frame-card': [
    { ask: 'frame-card', card },
    { card: {} },
    { card: { ...card, width: Number.NaN } },
    { card: { ...card, box: { ...card.box, x: '1' } } },
    { card: { ...card, mention: { ...mention, entity: 'lee' } } },
    { card: { ...card, mention: { ...mention, alias: 'toString' } } },
  ],
  'frame-closed': [{ ask: 'frame-closed' }],
  'side-card': [{ ask: 'side-card', by: '0.5' }, {}, { by: 1 }],
  'undo-save': [{ ask: 'undo-save', token: 't' }, {}, { token: ['t'] }],
  'open-options': [{ ask: 'open-options' }],
  'open-sentence': [{ ask: 'open-sentence', source: 's', fact: 'f' }, {}, { source: 's', fact: 1 }],
  'save-here': [{ ask: 'save-here' }],
  'not-here': [{ ask: 'not-here' }],
  'mark-again': [{ ask: 'mark-again', token: 't' }, {}, { token: 1 }],
  'change-options': [
    { ask: 'change-options', change: { delay: 450, sites: { 'a.example': null } } },
    ...[{}, { change: null }, { change: { delay: 'x' } }, { change: { poem: 1 } }],
  ],
  'hide-fact': [
    { ask: 'hide-fact', fact: 'fact:1', source: 's', isHidden: true },
    { fact: 'fact:1', source: 's' },
    { fact: 'fact:1', isHidden: true },
    { fact: 1, source: 's', isHidden: true },
    { fact: 'x'.repeat(101), source: 's', isHidden: true },
  ],
  'hidden-facts': [{ ask: 'hidden-facts', isOver: false }, {}, { isOver: 'no' }],
  'open-library': [{ ask: 'open-library', source: 's' }, { source: 3 }],
  failed: [
    { ask: 'failed', error: { name: '', message: '', place: '' } },
    {},
    { error: 'x' },
    { error: null },
  ],
  search: [{ ask: 'search', query: 'lee' }, {}, { query: ['lee'] }],
  remove: [{ ask: 'remove', sources: ['a'] }, {}, { sources: 'a' }, { sources: [1] }],
  restore: [{ ask: 'restore', token: 't' }, { token: 1 }],
  imported: [{ ask: 'imported', articles: 2 }, {}, { articles: '2' }, { articles: 1.5 }],
  diagnosis: [{ ask: 'diagnosis' }],
  mark: [{ ask: 'mark', tab: 3 }, {}, { tab: '3' }],
}

describe('what is asked of the background', () => {
  const names = Object.keys(TO_ASK) as (keyof ToBackground)[]
  test.each(names)('%s arrives whole', (name) => {
    const [{ ask: _, ...right }] = TO_ASK[name]
    expect(v.parse(TO_BACKGROUND[name].ask, { ask: name, ...right })).toEqual(right)
  })
  test.each(names.flatMap((name) => TO_ASK[name].slice(1).map((wrong) => [name, wrong] as const)))(
    '%s with %j is no request',
    (name, wrong) => expect(v.is(TO_BACKGROUND[name].ask, { ask: name, ...wrong })).toBe(false),
  )
  test('there is a card of everybody who is known', () => {
    const ids = world.entities.map((entity) => entity.id)
    expect(ids.length).toBeGreaterThan(500)
    expect(ids.filter((id) => !v.is(TO_BACKGROUND.card.ask, { id }))).toEqual([])
  })
  test('a request of another shape, or another’s answer, does not compile', () => {
    // @ts-expect-error it has no id
    const card: BackgroundRequest = { ask: 'card' }
    // @ts-expect-error a tab is a number
    const mark: BackgroundRequest<'mark'> = { ask: 'mark', tab: '3' }
    // @ts-expect-error nobody has asked
    const page: PageRequest = { ask: 'goodbye' }
    expect([card, mark, page]).toHaveLength(3)
  })
})

const report: PageReport = {
  isOn: true,
  site: 'news.example',
  title: 'A title',
  headline: 'A headline',
  date: '2026-01-01',
  language: 'en',
  named: [{ text: 'Text.', mentions: [{ entity: 'country:FR', start: 0 }] }],
  counts: [
    { id: 'country:FR', name: 'France', count: 2, offices: [{ title: 'King', country: 'FR', home: true }] },
  ],
}

describe('what pages answer', () => {
  const answers = async (request: PageRequest, reply: unknown): Promise<unknown> => {
    fake.tabs.sendMessage.mockResolvedValueOnce(reply)
    return askPage(1, request)
  }
  test('a report arrives whole', async () => {
    expect(await answers({ ask: 'report' }, report)).toEqual(report)
    const { date: _, language: __, ...less } = report
    expect(await answers({ ask: 'report' }, less)).toEqual(less)
  })
  test.each([
    undefined,
    null,
    {},
    { ...report, isOn: 'yes' },
    { ...report, headline: 1 },
    { ...report, named: [{ text: 'Text.', mentions: [{ entity: 'x', start: 0 }] }] },
    { ...report, counts: [{ id: 'country:FR', name: 'France', count: '<b>' }] },
    { ...report, counts: [{ id: 'country:FR', name: 'France', count: 1, offices: ['King'] }] },
  ])('a report is not %j', async (reply) =>
    expect(answers({ ask: 'report' }, reply)).rejects.toThrow(/^'report': /),
  )
  test.each([
    [{ ask: 'go', id: 'country:FR' }, 'yes'],
    [{ ask: 'hello' }, false],
    [{ ask: 'frame-card' }, 1],
  ] as const)('%j is not answered by %j', async (request, reply) =>
    expect(answers(request, reply)).rejects.toThrow(request.ask),
  )
  test('only the extension itself sends to them', () => {
    for (const name of Object.keys(TO_PAGE) as (keyof ToPage)[]) expect(TO_PAGE[name].from).toBe('extension')
  })
})

describe('schemas', () => {
  const root = join(import.meta.dirname, '../..')

  /** What a file loads when it runs: types are gone by then. */
  function loads(file: string): string[] {
    const lang = file.endsWith('x') ? 'tsx' : 'ts'
    const { body } = parseAst(readFileSync(join(root, file), 'utf8'), { lang })
    return body.flatMap((node) => {
      const { source, importKind, exportKind } = node as {
        readonly source?: { readonly value: string } | null
        readonly importKind?: string
        readonly exportKind?: string
      }
      if (!source || importKind === 'type' || exportKind === 'type') return []
      return source.value.startsWith('.') ? join(dirname(file), source.value) : source.value
    })
  }

  function all(file: string, known = new Set<string>()): Set<string> {
    if (known.has(file)) return known
    known.add(file)
    if (/\.tsx?$/.test(file) && globSync(file, { cwd: root }).length > 0)
      for (const one of loads(file)) all(one, known)
    return known
  }

  test('are in the background, and in no page', () => {
    expect(all('entrypoints/background/index.ts')).toContain('valibot')
    for (const script of ['content/index.ts', 'card/index.ts', 'guard.content/index.ts']) {
      const loaded = all(`entrypoints/${script}`)
      expect(loaded.size).toBeGreaterThan(1)
      expect(loaded).not.toContain('valibot')
    }
  })
})
