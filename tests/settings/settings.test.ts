import { describe, expect, test } from 'vitest'
import { migrated, SETTINGS_VERSION } from '../../settings/migrations.ts'
import { OPTION_NAMES, optionOf, redone } from '../../settings/options.ts'
import {
  DEFAULTS,
  isOn,
  LONGEST_DELAY,
  readSettings,
  readSettingsFile,
  ruleFor,
  type Settings,
  settingsFile,
  withSite,
} from '../../settings/settings.ts'

const settings = (own: Partial<Settings>): Settings => ({ ...DEFAULTS, ...own })

describe('defaults', () => {
  test('of each choice the first', () => {
    const choices = OPTION_NAMES.flatMap((name) => {
      const option = optionOf(name)
      return option.control === 'choice' ? [[name, option.choices[0]] as const] : []
    })
    expect(choices.length).toBeGreaterThan(3)
    for (const [name, first] of choices) expect(DEFAULTS).toHaveProperty(name, first)
  })
  test('nothing that pages could learn from, and nothing that is often wrong, is switched on', () => {
    expect(DEFAULTS).toMatchObject({ savedNames: false, governments: false, sites: {} })
  })
  test('nothing is stored: all of them, and nothing is wrong', () => {
    expect(readSettings({})).toEqual({ settings: DEFAULTS, wrong: [] })
  })
  test('they could be stored themselves', () => {
    expect(readSettings({ ...DEFAULTS }).wrong).toEqual([])
  })
})

const RIGHT: Readonly<Record<keyof Settings, readonly unknown[]>> = {
  everywhere: [true, false],
  where: ['all', 'listed', 'click'],
  sites: [
    {},
    { 'a.example': 'on', 'localhost:8080': 'off', '[::1]:80': 'on', 'xn--bcher-kva.example': 'off' },
  ],
  leaders: [true, false],
  countries: [true, false],
  offices: [true, false],
  governments: [true, false],
  density: ['all', 'section'],
  menus: [true, false],
  savedNames: [true, false],
  delay: [0, 1, 2000],
  modifier: ['none', 'Alt', 'Control', 'Shift'],
  sideCard: [true, false],
  textSize: ['normal', 'large', 'larger'],
  line: ['dotted', 'solid', 'wavy', 'background', 'none'],
  leaderColour: ['#000000', '#B4632d'],
  countryColour: ['#ffffff'],
  badge: [true, false],
  language: ['auto', 'en', 'ar', 'de', 'es', 'fr', 'ja', 'ko'],
}

const WRONG: Readonly<Record<keyof Settings, readonly unknown[]>> = {
  everywhere: ['true', 1, null],
  where: ['none', 'All', '', null, ['all']],
  sites: [
    null,
    'a.example',
    { 'a.example': true },
    { 'a.example': 'ON' },
    { 'a.example': 'on', 'a b': 'off' },
    { '': 'on' },
    { 'a.example/x': 'on' },
    { 'bücher.example': 'on' },
    { ['a'.repeat(256)]: 'on' },
  ],
  leaders: [0],
  countries: ['no'],
  offices: [{}],
  governments: ['false'],
  density: ['first', 'dotted', null],
  menus: ['on'],
  savedNames: ['yes'],
  delay: [-1, 2001, 1.5, '150', Number.NaN, Number.POSITIVE_INFINITY, null],
  modifier: ['Meta', 'alt'],
  sideCard: [1, 'left'],
  textSize: ['huge', 2],
  line: ['dashed', 'toString'],
  leaderColour: ['#fff', 'red', '#12345g', '#1234567', 'x#123456', 0],
  countryColour: ['#12345678', '#123456;'],
  badge: [null],
  language: ['xx', 'EN', 'constructor', 'de-AT'],
}

describe('reading', () => {
  const cases = (table: typeof RIGHT): [keyof Settings, unknown][] =>
    (Object.keys(table) as (keyof Settings)[]).flatMap((key) =>
      table[key].map((value): [keyof Settings, unknown] => [key, value]),
    )
  test.each(cases(RIGHT))('%s: %j is right', (key, value) => {
    expect(readSettings({ [key]: value })).toEqual({ settings: { ...DEFAULTS, [key]: value }, wrong: [] })
  })
  test.each(cases(WRONG))('%s: %j is wrong, told, and left as it was', (key, value) => {
    const before = settings({ delay: 450, where: 'listed', sites: { 'b.example': 'on' } })
    expect(readSettings({ [key]: value }, before)).toEqual({ settings: before, wrong: [key] })
  })
  test('the longest delay is two seconds', () => expect(LONGEST_DELAY).toBe(2000))
  test('what is wrong takes nothing else with it, and what is unknown is left out', () => {
    expect(readSettings({ delay: 'soon', badge: false, line: 'zigzag', colour: '#000000' })).toEqual({
      settings: settings({ badge: false }),
      wrong: ['line', 'delay'],
    })
  })
})

describe('sites', () => {
  const sites = { 'example.org': 'off', 'news.example.org': 'on', 'localhost:8080': 'off' } as const
  test.each([
    ['example.org', 'off'],
    ['www.example.org', 'off'],
    ['a.b.example.org', 'off'],
    ['news.example.org', 'on'],
    ['live.news.example.org', 'on'],
    ['localhost:8080', 'off'],
    ['org', undefined],
    ['badexample.org', undefined],
    ['localhost', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('the rule for %s is %s', (host, rule) => expect(ruleFor(settings({ sites }), host)).toBe(rule))

  test.each([
    ['all', undefined, true],
    ['all', 'on', true],
    ['all', 'off', false],
    ['listed', undefined, false],
    ['listed', 'on', true],
    ['listed', 'off', false],
    ['click', undefined, false],
    ['click', 'on', true],
    ['click', 'off', false],
  ] as const)('where %s, a site with the rule %s: %s', (where, rule, on) => {
    const own = settings({ where, sites: rule ? { 'a.example': rule } : {} })
    expect(isOn(own, 'a.example')).toBe(on)
    expect(isOn(own, 'www.a.example')).toBe(on)
    expect(isOn({ ...own, everywhere: false }, 'a.example')).toBe(false)
  })
})

describe('switching a site', () => {
  const a = 'a.example'
  test.each([
    ['off, where all are on, is a rule', 'all', {}, a, false, { [a]: 'off' }],
    ['on again is none', 'all', { [a]: 'off' }, a, true, {}],
    ['on, where the listed are on, is a rule', 'listed', {}, a, true, { [a]: 'on' }],
    ['off again is none', 'listed', { [a]: 'on' }, a, false, {}],
    [
      'on below a domain that is off is a rule',
      'all',
      { [a]: 'off' },
      `b.${a}`,
      true,
      { [a]: 'off', [`b.${a}`]: 'on' },
    ],
    ['off below it is none', 'all', { [a]: 'off', [`b.${a}`]: 'on' }, `b.${a}`, false, { [a]: 'off' }],
    ['twice is once', 'all', { [a]: 'off' }, a, false, { [a]: 'off' }],
  ] as const)('%s', (_, where, sites, site, on, after) => {
    const before = settings({ where, sites, delay: 450 })
    expect(withSite(before, site, on)).toEqual({ ...before, sites: after })
    expect(isOn(withSite(before, site, on), site)).toBe(on)
  })
  test('while all is switched off, its rule is kept for when it is on again', () => {
    const before = settings({ everywhere: false })
    expect(withSite(before, a, false)).toEqual({ ...before, sites: { [a]: 'off' } })
    expect(withSite(before, a, true)).toEqual(before)
  })
})

describe('a file of settings', () => {
  const own = settings({ delay: 0, sites: { 'a.example': 'off' }, language: 'ko', leaderColour: '#123456' })
  test('is read as it was written, over others', () => {
    expect(readSettingsFile(settingsFile(own), settings({ badge: false, delay: 99 }))).toEqual({
      settings: own,
      wrong: [],
    })
  })
  test('says what it is', () => {
    expect(JSON.parse(settingsFile(own))).toEqual({ format: 'attache-settings', version: 2, settings: own })
  })
  test('of another hand: what is wrong is named, what is missing stays', () => {
    const text = '{"format":"attache-settings","settings":{"delay":-5,"badge":false}}'
    expect(readSettingsFile(text, own)).toEqual({ settings: { ...own, badge: false }, wrong: ['delay'] })
  })
  test.each(['', '{', 'null', '[]', '"x"', '{"settings":{}}', '{"format":"attache-facts","settings":{}}'])(
    'is not %j',
    (text) => expect(readSettingsFile(text, own)).toBeUndefined(),
  )
  test.each(['', ',"settings":null', ',"settings":"all"'])('is none without settings: %j', (rest) =>
    expect(readSettingsFile(`{"format":"attache-settings"${rest}}`, own)).toBeUndefined(),
  )
})

describe('options of an earlier version', () => {
  /** All options as version 1 kept them; only what a reader chose is to be found again. */
  const FIRST = {
    ...DEFAULTS,
    delay: 150,
    sites: { 'a.example': 'off' },
    line: 'wavy',
    language: 'de',
  }
  test('of version 1: a delay that was the default is today’s, all else stays', () => {
    for (const version of [undefined, 1, 0, -1, 'one', 1.5, null]) {
      const { settings: read, wrong } = readSettings(migrated(FIRST, version))
      expect(read).toEqual({ ...FIRST, delay: DEFAULTS.delay })
      expect(wrong).toEqual([])
    }
    expect(migrated({ ...FIRST, delay: 200 }, 1)).toEqual({ ...FIRST, delay: 200 })
    expect(migrated({}, 1)).toEqual({})
  })
  test.each([2, 3, 99])('of version %d are as they are', (version) =>
    expect(migrated(FIRST, version)).toBe(FIRST),
  )
  test('in a file are read as well', () => {
    const file = (version: object): string =>
      JSON.stringify({ format: 'attache-settings', ...version, settings: FIRST })
    const before = settings({ delay: 700 })
    for (const version of [{}, { version: 1 }])
      expect(readSettingsFile(file(version), before)).toEqual({
        settings: { ...FIRST, delay: 700 },
        wrong: [],
      })
    expect(readSettingsFile(file({ version: 2 }), before)).toEqual({ settings: FIRST, wrong: [] })
  })
  test('are written as this version', () => expect(SETTINGS_VERSION).toBe(2))
})

describe('what a change must redo', () => {
  test.each([
    [{}, []],
    [{ leaders: false }, ['marks']],
    [{ delay: 0 }, ['marks']],
    [{ line: 'solid' }, ['sheet']],
    [{ line: 'none' }, ['marks']],
    [{ leaderColour: '#123456', countryColour: '#123456' }, ['sheet']],
    [{ language: 'ko' }, ['messages']],
    [{ where: 'click', sites: { 'a.example': 'on' }, everywhere: false }, ['nothing']],
    [{ badge: false, language: 'ko', line: 'wavy' }, ['sheet', 'marks', 'messages']],
  ] as const)('%j: %j', (changed, redo) => {
    const [before, after] = [settings({}), settings(changed)]
    expect(redone(before, after)).toEqual(new Set(redo))
    expect(redone(after, before)).toEqual(new Set(redo))
  })
})
