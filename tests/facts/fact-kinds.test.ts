import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FACT_KINDS } from '../../facts/fact-kinds.ts'

const LOCALES = new URL('../../public/_locales/', import.meta.url)

test.each(readdirSync(LOCALES))(
  'every kind of fact has a word in %s, and no word is left of another',
  (language) => {
    const text = readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8')
    const keys = Object.keys(JSON.parse(text) as object).filter((key) => key.startsWith('kind_'))
    expect(keys.sort()).toEqual(FACT_KINDS.map((kind) => `kind_${kind}`).sort())
  },
)
