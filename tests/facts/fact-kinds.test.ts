import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lexiconOf } from '../../facts/extract/lexicon/index.ts'
import { CLASS_PROPERTIES } from '../../facts/extract/lexicon/verb-entry.ts'
import { FACT_KINDS, KIND_PROPERTIES } from '../../facts/fact-kinds.ts'

const LOCALES = new URL('../../public/_locales/', import.meta.url)

test.each(readdirSync(LOCALES))(
  'every kind of fact has a word in %s, and no word is left of another',
  (language) => {
    const text = readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8')
    const keys = Object.keys(JSON.parse(text) as object).filter((key) => key.startsWith('kind_'))
    expect(keys.sort()).toEqual(FACT_KINDS.map((kind) => `kind_${kind}`).sort())
  },
)

test('every kind that verbs give has a class of verbs', () =>
  expect(FACT_KINDS.filter((kind) => KIND_PROPERTIES[kind].from === 'verbs').sort()).toEqual(
    [...new Set(Object.values(CLASS_PROPERTIES).map((one) => one.kind))].sort(),
  ))

test.each(['en', 'de', 'fr', 'es', 'pt', 'it'])('every such kind has verbs in %s', (language) => {
  const kinds = new Set(lexiconOf(language).verbs.map(({ as }) => CLASS_PROPERTIES[as].kind))
  expect(FACT_KINDS.filter((kind) => KIND_PROPERTIES[kind].from === 'verbs' && !kinds.has(kind))).toEqual([])
})
