import { bareEntity } from '../../../facts/bundle/bundle.ts'
import type { EntityId, Fact, FactBundle, FactKind, Source } from '../../../facts/types.ts'
import { world } from '../world.ts'

/** Numbers that look drawn and are the same on every run. (Mulberry32, Ettinger, 2017.) */
export function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const SAYINGS: readonly (readonly [FactKind, string])[] = [
  ['meeting', '{A} meets {B} for talks on {X} and {Y}.'],
  ['statement', '{A} said that {X} would decide about {Y} in the coming years.'],
  ['criticism', '{A} criticised {B} over {X}, and spoke of {Y}.'],
  ['pressure', '{A} urged {C} to give way on {X} before {Y} is settled.'],
  ['agreement', '{A} and {B} signed an agreement on {X} with a chapter about {Y}.'],
  ['threat', '{A} threatened {C} with measures against {X} unless {Y} ends.'],
  ['visit', '{A} visited {C} to see {X} and to speak about {Y}.'],
]
const SUBJECTS = (
  'trade tariffs,grain exports,nuclear weapons,border controls,migration,the gas pipeline,military spending,' +
  'fishing rights,climate finance,the high court,steel quotas,rare minerals,the ceasefire,refugees,the port,' +
  'satellite launches,the budget,vaccines,railways,the currency,visas,drought,elections,the peace plan,drones,' +
  'shipbuilding,semiconductors,tourism,the dam,wheat prices'
).split(',')

/** A library of many facts, 20 to an article, the same on every run. */
export function manyFacts(count: number): FactBundle {
  const draw = random(7)
  const leaders = world.entities.filter((e) => e.kind === 'leader')
  const countries = world.entities.filter((e) => e.kind === 'country')
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!
  const sources: Source[] = []
  const facts: Fact[] = []
  for (let i = 0; i < count; i++) {
    if (i % 20 === 0) {
      const day = new Date(Date.UTC(2020, 0, 1 + sources.length * 3)).toISOString()
      sources.push({
        id: `source:${sources.length}`,
        title: `Article ${sources.length} about ${pick(SUBJECTS)}`,
        url: `https://news.example/${sources.length}`,
        publisher: 'The Daily Page',
        published: day.slice(0, 10),
        saved: day,
        language: 'en',
      })
    }
    const [a, b, c] = [pick(leaders), pick(leaders), pick(countries)]
    const [kind, words] = pick(SAYINGS)
    const statement = words
      .replace('{A}', a.name)
      .replace('{B}', b.name)
      .replace('{C}', c.name)
      .replace('{X}', pick(SUBJECTS))
      .replace('{Y}', pick(SUBJECTS))
    const about = new Set<EntityId>([a.id, ...(words.includes('{B}') ? [b.id] : [c.id])])
    facts.push({
      id: `fact:${String(i).padStart(6, '0')}`,
      kind,
      about: [...about],
      quote: { start: 0, end: statement.length, exact: statement, prefix: '', suffix: '', block: i % 20 },
      source: `source:${sources.length - 1}`,
      checks: [],
    })
  }
  const named = new Set(facts.flatMap((fact) => fact.about))
  return {
    format: 'attache-facts',
    version: 2,
    sources,
    entities: world.entities.filter((e) => named.has(e.id)).map(bareEntity),
    facts,
    texts: sources.map(({ id }, s) => ({
      id,
      blocks: facts
        .slice(s * 20, s * 20 + 20)
        .map(({ quote }) => ({ kind: 'paragraph' as const, text: quote.exact })),
    })),
  }
}
