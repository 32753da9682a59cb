/** The command line: the only file of `facts/` that knows of files and processes. */
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import type { Topology } from 'topojson-specification'
import countries from 'world-countries'
import { ArticleError, readArticle } from '../articles/plain-text.ts'
import { readPage } from '../articles/read-page.ts'
import { BundleError, EMPTY_BUNDLE, mergeBundles, parseBundle, serialiseBundle } from '../bundle/bundle.ts'
import { recheck } from '../bundle/checks.ts'
import { statementOf } from '../bundle/statement.ts'
import { buildBundle } from '../extract/build.ts'
import { type Parser, readParser } from '../extract/parser/parser.ts'
import { mentionsOfText } from '../linking/find-mentions.ts'
import { type Located, makeMap } from '../map/make-map.ts'
import type { WorldMap } from '../map/map.ts'
import { compileMatcher } from '../names/matcher.ts'
import { packNames, unpackNames } from '../names/name-table.ts'
import { makeSearch } from '../search/search.ts'
import { longDate, weekday } from '../text/dates.ts'
import { decode, EncodingError } from '../text/encoding.ts'
import type { Article, Check, FactBundle, Mention, World } from '../types.ts'
import { TableError } from '../world/table.ts'
import { sortOf } from '../world/unions.ts'
import { readWorld, type WorldTables } from '../world/world.ts'

const USAGE = `Usage:
  facts build FILE… [-o BUNDLE]   build a bundle from articles (text, Markdown or HTML)
  facts mentions FILE.jsonl       find names: {id, text} a line in, {id, mentions} a line out
  facts search BUNDLE QUERY…      search a bundle, misspellings forgiven
  facts check BUNDLE              say what does not add up
  facts world                     print the table of countries and leaders as JSON
  facts map                       print the map of the world as JSON`

/** What went wrong, for the reader of the terminal. */
class CommandError extends Error {}

/**
 * The world as its tables have it.
 *
 * @throws TableError where one of them has a mistake
 */
export function loadWorld(): World {
  return readWorld(readTables())
}

const parsers = new Map<string, Parser>()

/**
 * The parser of a language.
 *
 * @param language ISO 639-1, with or without a region: 'pt-BR'
 * @returns undefined of a language that there is none for
 * @throws ParserError where its file is broken
 */
export function loadParser(language: string): Parser | undefined {
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
  return buildBundle(article, world, { parser: loadParser(article.source.language) })
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
    decoys: table('decoys.txt'),
    senses: table('senses.csv'),
    offices: table('offices.csv'),
  }
}

/** The map of the world, as it is built into the extension. */
export function loadMap(): WorldMap {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
  return makeMap(JSON.parse(readFileSync(file, 'utf8')) as Topology, countries as readonly Located[])
}

/** What the system says, for people. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'what is named as its folder is none',
  EROFS: 'nothing can be written there',
  ENOSPC: 'no room is left',
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
const reasonOf = (error: unknown): string => REASONS[codeOf(error)] ?? codeOf(error)

function readText(file: string): string {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    if (error instanceof EncodingError) throw new CommandError(`${file}: ${error.message}`)
    const isMissing = codeOf(error) === 'ENOENT'
    throw new CommandError(
      `${file}: ${isMissing ? 'there is no such file' : `it cannot be read: ${reasonOf(error)}`}`,
    )
  }
}

/** Writes a file in whole or not at all: what was there stays until all of the new one is on the disk. */
function writeText(file: string, text: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there) accessSync(file, constants.W_OK)
    if (there && !there.isFile() && !there.isDirectory()) writeFileSync(file, text)
    else replace(there ? realpathSync(file) : file, text, there)
  } catch (error) {
    throw new CommandError(`${file}: it cannot be written: ${reasonOf(error)}`)
  }
}

function replace(file: string, text: string, there: Stats | undefined): void {
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    if (there) chmodSync(draft, there.mode)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Names the file in what its reader throws. */
function reading<T>(file: string, read: (text: string) => T): T {
  const text = readText(file)
  try {
    return read(text)
  } catch (error) {
    if (error instanceof ArticleError || error instanceof BundleError) {
      throw new CommandError(`${file}: ${error.message}`)
    }
    throw error
  }
}

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i

/** A file that Attaché itself has written; which stands in it. */
const OWN_FILE = /^\s*\{[\s\S]*?"format"\s*:\s*"(attache-[\w-]+)"/

/** A file as an article, whichever of the three forms it is in. */
function readFile(text: string): Article {
  const own = OWN_FILE.exec(text)?.[1]
  if (own !== undefined) {
    const say =
      own === 'attache-facts'
        ? 'this is a bundle, and no article: `facts search` and `facts check` read it; to have more in it, build it again from all its articles'
        : `this is a file of Attaché’s own (${own}), and no article`
    throw new ArticleError(say)
  }
  if (!HTML.test(text)) return readArticle(text)
  return readPage(parseHTML(text).document as unknown as Document)
}

function build(files: readonly string[], output: string | undefined): string {
  if (files.length === 0) throw new CommandError(USAGE)
  const world = loadWorld()
  const bundle = files
    .map((file) => buildArticle(reading(file, readFile), world))
    .reduce(mergeBundles, EMPTY_BUNDLE)
  const json = serialiseBundle(bundle)
  if (output === undefined) return json
  writeText(output, json)
  return `${output}: ${bundle.facts.length} facts about ${bundle.entities.length} leaders and countries\n`
}

function mentions([file]: readonly string[]): string {
  if (file === undefined) throw new CommandError(USAGE)
  const world = loadWorld()
  const names = unpackNames(packNames(world))
  const matcher = compileMatcher(names)
  const entities = new Map(world.entities.map((e) => [e.id, e]))
  const shown = (m: Mention): object => {
    const entity = entities.get(m.entity)
    const { start, end, surface, confidence, why } = m
    return {
      start,
      end,
      surface,
      kind: entity?.kind,
      iso2: entity?.iso2,
      name: entity?.name,
      entity: m.entity,
      confidence,
      why,
    }
  }
  const lines = readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .map((line, i) => {
      const { id, text, date } = jsonLine(file, line, i + 1)
      const found = mentionsOfText(names, matcher, text, date === undefined ? {} : { date })
      const unsettled = found.filter((m) => m.others).map((m) => ({ ...shown(m), others: m.others }))
      const mentions = found.filter((m) => !m.others).map(shown)
      return `${JSON.stringify({ id, mentions, ...(unsettled.length > 0 ? { unsettled } : {}) })}\n`
    })
    .join('')
}

function jsonLine(
  file: string,
  line: string,
  number: number,
): { id: unknown; text: string; date: string | undefined } {
  try {
    const { id, text, date } = JSON.parse(line) as { id: unknown; text: unknown; date?: unknown }
    if (typeof text === 'string') return { id, text, date: typeof date === 'string' ? date : undefined }
  } catch {
    // said below, together with a line that has no text
  }
  throw new CommandError(`${file}, line ${number}: a line is {"id": …, "text": "…"}`)
}

function search([file, ...words]: readonly string[]): string {
  if (file === undefined || words.length === 0) throw new CommandError(USAGE)
  const hits = makeSearch(reading(file, parseBundle), loadWorld().aliases).search(words.join(' '))
  return hits
    .map((hit) =>
      hit.kind === 'entity'
        ? `${sortOf(hit.entity)}: ${hit.entity.name}\n`
        : `${hit.fact.kind}: ${statementOf(hit.fact)}\n`,
    )
    .join('')
}

function check([file]: readonly string[]): string {
  if (file === undefined) throw new CommandError(USAGE)
  const bundle = reading(file, parseBundle)
  // A bundle's file has its sources' offices in one list.
  const told = bundle.sources.map(({ id }) => ({ source: id, entities: bundle.entities }))
  const conflicts = recheck(bundle, told, loadWorld()).flatMap((f) =>
    f.checks.filter((c) => c.verdict === 'conflicts').map((c) => `${statementOf(f)}\n  ${inEnglish(c)}\n`),
  )
  return conflicts.join('') || 'Everything that could be checked adds up.\n'
}

function inEnglish(check: Check): string {
  if (check.kind === 'weekday') return `This cannot be: ${longDate(check.day)} is a ${weekday(check.day)}`
  const { office, days, left, took } = check
  const terms = [
    ...(left === undefined ? [] : [`a term ended on ${longDate(left)}`]),
    ...(took === undefined ? [] : [`a term began on ${longDate(took)}`]),
  ]
  return `This cannot be: not ${office.title} (${office.country}) on ${longDate(days.from)}: ${terms.join(', ')}`
}

function run(argv: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { output: { type: 'string', short: 'o' } },
    allowPositionals: true,
  })
  const [command, ...rest] = positionals
  switch (command) {
    case 'build':
      return build(rest, values.output)
    case 'mentions':
      return mentions(rest)
    case 'search':
      return search(rest)
    case 'check':
      return check(rest)
    case 'map':
      return `${JSON.stringify(loadMap())}\n`
    case 'world':
      return `${JSON.stringify(loadWorld())}\n`
    default:
      throw new CommandError(USAGE)
  }
}

if (import.meta.main) {
  // Whoever reads it, `head` for one, may have enough.
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  try {
    process.stdout.write(run(process.argv.slice(2)))
  } catch (error) {
    if (
      !(error instanceof CommandError || error instanceof TableError) &&
      (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') !== true
    )
      throw error
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 2
  }
}
