import type { EntityId, ResolutionRule } from '../types.ts'
import type { Ground, Memory, Reference } from './coreference.ts'
import type { Sentence } from './sentence.ts'

/** How many sentences back 'the two leaders' and 'both countries' may have been named. */
const PAIR_REACH = 5

/** 'the two leaders' and 'both countries'. */
export function groups(sentence: Sentence, ground: Ground, memory: Memory): Reference[] {
  const { lexicon } = ground
  const before = [...memory.sentences.slice(-PAIR_REACH)].reverse()
  const pairOf = (wanted: (id: EntityId) => boolean, at: number): EntityId[] | 'several' | undefined => {
    const own = sentence.mentions.filter((m) => m.end <= at).map((m) => m.entity)
    const pair: EntityId[] = []
    for (const ids of [own, ...before]) {
      const fresh = new Set(ids.filter((id) => wanted(id) && !pair.includes(id)))
      // The nearest two, unless a third is named in one breath with them.
      if (pair.length + fresh.size > 2) return 'several'
      pair.push(...fresh)
      if (pair.length === 2) return pair
    }
    return undefined
  }
  const isPerson = (id: EntityId): boolean => id.startsWith('leader:')
  const make = (match: RegExpExecArray, entities: readonly EntityId[], rule: ResolutionRule): Reference => {
    const start = sentence.start + match.index
    return { start, end: start + match[0].length, text: match[0], entities, rule, genitive: false }
  }
  const people = [...sentence.masked.matchAll(lexicon.pair)].flatMap((match) => {
    const pair = pairOf(isPerson, sentence.start + match.index)
    return Array.isArray(pair) ? [make(match, pair, 'pair')] : []
  })
  const countries = [...sentence.masked.matchAll(lexicon.countries)].flatMap((match) => {
    const at = sentence.start + match.index
    const own = pairOf((id) => !isPerson(id), at)
    if (Array.isArray(own)) return [make(match, own, 'pair')]
    // Countries are named, only too many: it is not the leaders' that are meant.
    if (own === 'several') return []
    const leaders = pairOf(isPerson, at)
    const theirs = [
      ...new Set((Array.isArray(leaders) ? leaders : []).flatMap((id) => countryOf(id, ground) ?? [])),
    ]
    return theirs.length === 2 ? [make(match, theirs, 'their countries')] : []
  })
  return [...people, ...countries]
}

/** The country that somebody leads, as the article has it, else as the table does. */
function countryOf(leader: EntityId, { claims, lookup, reference }: Ground): EntityId | undefined {
  const claim = claims.find((c) => c.leader === leader && !c.former)
  if (claim) return `country:${claim.office.country}`
  const held = (lookup.entity(leader).offices ?? []).filter(
    (office) =>
      reference === undefined || ((office.from ?? '') <= reference && (office.to ?? '9999') >= reference),
  )
  const country = held.at(-1)?.country
  return country === undefined ? undefined : `country:${country}`
}
