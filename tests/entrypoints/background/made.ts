import type { WorldMap } from '../../../facts/map/map.ts'
import { everybody, packNameIndex } from '../../../facts/search/search-names.ts'
import type { EntityId, FactBundle, World } from '../../../facts/types.ts'

/** What the build makes out of `facts/`, as small as can be: a country, two leaders, and one fact about one of them. */
export const world: World = {
  asOf: '2026-01-01',
  checked: {},
  entities: [
    { id: 'country:SE', kind: 'country', name: 'Sweden', iso2: 'SE' },
    {
      id: 'leader:anna-berg',
      kind: 'leader',
      name: 'Anna Berg',
      offices: [{ title: 'Prime Minister', country: 'SE', from: '2020-01-01' }],
    },
    { id: 'leader:otto-berg', kind: 'leader', name: 'Otto Berg' },
  ],
  aliases: [{ text: 'Anna Berg', entity: 'leader:anna-berg', kind: 'name' }],
  exclusions: [],
  keywords: [],
  profiles: [],
}

export const map: WorldMap = {
  width: 100,
  height: 50,
  rest: '',
  shapes: { SE: { path: 'M1', at: [1, 1], box: [0, 0, 9, 9] } },
}

/** One fact of one article. */
export function bundleOf(source: string, statement: string, about: readonly EntityId[]): FactBundle {
  const quote = { start: 0, end: statement.length, exact: statement, prefix: '', suffix: '', block: 0 }
  return {
    format: 'attache-facts',
    version: 2,
    sources: [{ id: source, title: source, language: 'en' }],
    entities: [],
    facts: [{ id: `fact:${source}`, kind: 'visit', about, quote, source, checks: [] }],
  }
}

export const bundle: FactBundle = bundleOf('shipped', 'Anna Berg visited Uppsala.', ['leader:anna-berg'])

export const nameIndex = packNameIndex(everybody(world.entities, bundle.entities), world.aliases)
