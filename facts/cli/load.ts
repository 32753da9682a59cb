import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Topology } from 'topojson-specification'
import { default as countries } from 'world-countries'
import { buildBundle } from '../extract/build.ts'
import { type Parser, readParser } from '../extract/parser/parser.ts'
import { type Located, makeMap } from '../map/make-map.ts'
import type { WorldMap } from '../map/map.ts'
import type { Article, FactBundle, World } from '../types.ts'
import { readWorld, type WorldTables } from '../world/world.ts'

/**
 * The world, read from its tables.
 *
 * @throws TableError if one of them has a mistake
 */
export function loadWorld(): World {
  return readWorld(readTables())
}

const parsers = new Map<string, Parser>()

/**
 * The parser of a language.
 *
 * @param language ISO 639-1, with or without a region: 'pt-BR'
 * @returns undefined if there is none
 * @throws ParserError if its file is broken
 */
export function readWeights(language: string): Parser | undefined {
  const code = /^[a-z]{2}/.exec(language.toLowerCase())?.[0] ?? ''
  const file = new URL(`../extract/parser/weights/${code}.bin`, import.meta.url)
  const kept = parsers.get(code)
  if (kept || !existsSync(file)) return kept
  const parser = readParser(readFileSync(file))
  parsers.set(code, parser)
  return parser
}

/** Builds the facts of an article with its language's parser. */
export function buildArticle(article: Article, world: World): FactBundle {
  return buildBundle(article, world, { parser: readWeights(article.source.language) })
}

/** The tables of the world, as text. */
export function readTables(): WorldTables {
  const table = (name: string): string => readFileSync(new URL(`../world/${name}`, import.meta.url), 'utf8')
  return {
    countries,
    countryNames: table('country-names.csv'),
    countryFacts: table('country-facts.csv'),
    memberships: table('memberships.csv'),
    government: table('government.csv'),
    timeZones: table('time-zones.csv'),
    figures: table('figures.csv'),
    terms: table('terms.csv'),
    people: table('people.csv'),
    formerStates: table('former-states.csv'),
    checked: table('checked.csv'),
    ambiguous: table('ambiguous.txt'),
    exclusions: table('exclusions.txt'),
    senses: table('senses.csv'),
    offices: table('offices.csv'),
  }
}

/** The map of the world that is built into the extension. */
export function loadMap(): WorldMap {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
  return makeMap(JSON.parse(readFileSync(file, 'utf8')) as Topology, countries as readonly Located[])
}
