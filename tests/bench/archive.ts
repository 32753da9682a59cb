/** A reader's archive of many years, made up: article after article, the same on every run. */
import { bareEntity } from '../../facts/bundle/bundle.ts'
import type { ArticleRecord } from '../../facts/bundle/library-file.ts'
import type { Block, Entity, Fact, FactKind } from '../../facts/types.ts'
import { random } from '../facts/search/many.ts'
import { world } from '../facts/world.ts'

const KINDS: readonly FactKind[] = ['statement', 'meeting', 'criticism', 'visit', 'agreement', 'mentioned']
const VERBS = ['said', 'met', 'criticised', 'visited', 'signed', 'named'] as const
const NEWSROOMS = ['The Daily Page', 'Morning Wire', 'Nordic Post', 'Rivertown Herald', 'World Gazette']
const ONSETS = 'b br c ch d dr f fl g gr h k kl l m n p pl pr r s sh st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ea ou'.split(' ')
const CODAS = 'l m n r s t nd st rk ng x ll'.split(' ')

/** How many different words there are: newspapers have about so many in twenty thousand articles. */
const WORDS = 150_000

/** The words around names in a sentence. */
const LENGTH = 18

const leaders = world.entities.filter(({ kind }) => kind === 'leader')
const countries = world.entities.filter(({ kind }) => kind === 'country')

/** A word for each number, as it might be one. */
export function wordOf(number: number): string {
  let rest = number
  const pick = (from: readonly string[]): string => {
    const part = from[rest % from.length] ?? ''
    rest = Math.floor(rest / from.length)
    return part
  }
  let word = ''
  do word += pick(ONSETS) + pick(VOWELS)
  while (rest >= CODAS.length)
  return word + pick(CODAS)
}

/**
 * Articles with texts of about 5,000 characters. A few words and names are everywhere, most are rare: the chance of each
 * is about the inverse of its rank. (Zipf, 1935.)
 *
 * @param facts how many each article has
 */
export function* archive(articles: number, facts: number): Generator<ArticleRecord, void> {
  for (let number = 0; number < articles; number++) yield articleOf(number, facts)
}

/** One article of an archive, by its number. */
export function articleOf(number: number, count: number): ArticleRecord {
  const draw = random(number + 1)
  const ranked = (below: number): number => Math.floor(below ** ((draw(1_000_000) / 1_000_000) ** 1.3)) - 1
  const saved = new Date(Date.UTC(2006, 0, 1) + number * 8 * 3_600_000).toISOString()
  const id = `source:${String(number).padStart(16, '0')}`
  const words = (length: number): string => Array.from({ length }, () => wordOf(ranked(WORDS))).join(' ')
  // An article is about few people: its own are drawn once.
  const cast = Array.from({ length: 4 }, () => leaders[ranked(leaders.length)]).filter((one) => !!one)
  const places = Array.from({ length: 3 }, () => countries[ranked(countries.length)]).filter((one) => !!one)
  const named = new Map<string, Entity>()
  const facts: Fact[] = []
  const blocks: Block[] = []
  for (let i = 0; i < count; i++) {
    const about = [cast[draw(cast.length)], places[draw(places.length)]].filter((one) => !!one)
    for (const one of about) named.set(one.id, one)
    const kind = draw(KINDS.length)
    const exact = `${about[0]?.name} ${VERBS[kind]} ${words(LENGTH)} in ${about[1]?.name}.`
    const text = `${exact} ${words(5)}.`
    facts.push({
      id: `fact:${number.toString(16).padStart(8, '0')}${i.toString(16).padStart(8, '0')}`,
      kind: KINDS[kind] ?? 'mentioned',
      about: about.map((one) => one.id),
      quote: {
        start: 0,
        end: exact.length,
        exact,
        prefix: '',
        suffix: text.slice(exact.length, exact.length + 32),
        block: i,
      },
      when: { text: 'on Monday', from: saved.slice(0, 10), to: saved.slice(0, 10), sure: 'inferred' },
      source: id,
      checks: [],
    })
    blocks.push({ kind: 'paragraph', text })
  }
  return {
    source: {
      id,
      title: `Article ${number}: ${words(5)}`,
      url: `https://news.example/${number}`,
      publisher: NEWSROOMS[draw(NEWSROOMS.length)] ?? '',
      published: saved.slice(0, 10),
      saved,
      language: 'en',
    },
    text: { id, blocks },
    entities: [...named.values()].map(bareEntity),
    facts,
    builder: 9999,
  }
}
