import nlp from 'compromise'
import type { About } from '../../facts/linking/context.ts'
import { codeOf, entityKindOf } from '../../facts/names/name-table.ts'
import { fold } from '../../facts/text/normalize.ts'
import type { Alias, EntityId, World } from '../../facts/types.ts'
import { mentionsOf, names, world } from '../facts/world.ts'
import type { Predicted } from './score.ts'

/** One way to find leaders and countries in a text. */
export interface Finder {
  readonly name: string
  /** @param about what else is known of the text; only what ships makes use of it */
  find(text: string, about?: About): (Predicted & { readonly ids: readonly string[] })[]
}

/** What ships, a plain dictionary, and compromise. */
export function makeFinders(): Finder[] {
  return [ours(), dictionary(world), compromise(world)]
}

function ours(): Finder {
  return {
    name: 'Attaché',
    find: (text, about = {}) =>
      mentionsOf(text, about).map((m) => ({
        start: m.start,
        end: m.end,
        kind: entityKindOf(m.entity),
        ...isoOf(m.entity),
        name: names.known(m.entity)?.name ?? '',
        ids: [m.entity, ...(m.others ?? [])],
      })),
  }
}

function isoOf(id: EntityId): { iso2?: string } {
  const iso2 = codeOf(id)
  return iso2 === undefined ? {} : { iso2 }
}

/** Every name, demonym and full name of a leader wherever it occurs as whole words, the longest first. */
function dictionary(world: World): Finder {
  const known = new Map<string, Alias>()
  for (const alias of world.aliases) {
    if (!['surname', 'capital', 'office'].includes(alias.kind) && !known.has(alias.text))
      known.set(alias.text, alias)
  }
  const escaped = [...known.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const nameOf = new Map(world.entities.map((e) => [e.id, e.name]))
  return {
    name: 'dictionary',
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const alias = known.get(match[0])
        return alias ? [predicted(match.index, match[0], alias, nameOf.get(alias.entity) ?? '')] : []
      }),
  }
}

/** compromise's people and places, looked up among our names; of people the last word decides. */
function compromise(world: World): Finder {
  const byText = new Map(
    world.aliases.filter((a) => a.kind !== 'capital').map((alias) => [fold(alias.text), alias]),
  )
  const nameOf = new Map(world.entities.map((e) => [e.id, e.name]))
  const wordsOf = (text: string): string => fold(text.replace(/['’]s\b|[.,;:!?"“”()]/g, '')).trim()
  return {
    name: 'compromise',
    find(text) {
      const doc = nlp(text)
      const spans = [...doc.people().json({ offset: true }), ...doc.places().json({ offset: true })] as {
        readonly text: string
        readonly offset: { readonly start: number; readonly length: number }
      }[]
      return spans.flatMap(({ text: surface, offset }) => {
        const words = wordsOf(surface)
        const alias = byText.get(words) ?? byText.get(words.split(' ').at(-1) ?? '')
        return alias ? [predicted(offset.start, surface, alias, nameOf.get(alias.entity) ?? '')] : []
      })
    },
  }
}

function predicted(
  start: number,
  surface: string,
  alias: Alias,
  name: string,
): Predicted & { readonly ids: readonly string[] } {
  return {
    start,
    end: start + surface.length,
    kind: entityKindOf(alias.entity),
    ...isoOf(alias.entity),
    name,
    ids: [alias.entity],
  }
}
