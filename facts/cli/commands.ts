import { parseHTML } from 'linkedom'
import { ArticleError, readArticle } from '../articles/plain-text.ts'
import { readPage } from '../articles/read-page.ts'
import { EMPTY_BUNDLE, mergeBundles, parseBundle, serialiseBundle } from '../bundle/bundle.ts'
import { recheck } from '../bundle/checks.ts'
import { statementOf } from '../bundle/statement.ts'
import { mentionsOfText } from '../linking/find-mentions.ts'
import { compileMatcher } from '../names/matcher.ts'
import { unpackNames } from '../names/name-table.ts'
import { packNames } from '../names/pack-names.ts'
import { makeSearch } from '../search/search.ts'
import { longDate, weekday } from '../text/dates.ts'
import type { Article, Check, Mention } from '../types.ts'
import { sortOf } from '../world/unions.ts'
import { CommandError, reading, readText, writeText } from './files.ts'

import { buildArticle, loadWorld } from './load.ts'

export const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i

/** The format of a file that Attaché itself has written. */
const OWN_FILE = /^\s*\{[\s\S]*?"format"\s*:\s*"(attache-[\w-]+)"/

/** Reads an article: plain text, Markdown or HTML. */
function readFile(text: string): Article {
  const own = OWN_FILE.exec(text)?.[1]
  if (own !== undefined) {
    const say =
      own === 'attache-facts'
        ? 'this is a bundle, not an article: use `facts search` or `facts check`; to add to it, build it again from all its articles'
        : `this is one of Attaché’s own files (${own}), not an article`
    throw new ArticleError(say)
  }
  if (!HTML.test(text)) return readArticle(text)
  return readPage(parseHTML(text).document as unknown as Document)
}

export function buildCommand(files: readonly string[], output: string | undefined): string {
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

export function mentionsCommand([file]: readonly string[]): string {
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
      const mentionsCommand = found.filter((m) => !m.others).map(shown)
      return `${JSON.stringify({ id, mentions: mentionsCommand, ...(unsettled.length > 0 ? { unsettled } : {}) })}\n`
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
    // reported below, like a line without text
  }
  throw new CommandError(`${file}, line ${number}: a line must be {"id": …, "text": "…"}`)
}

export function searchCommand([file, ...words]: readonly string[]): string {
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

export function checkCommand([file]: readonly string[]): string {
  if (file === undefined) throw new CommandError(USAGE)
  const bundle = reading(file, parseBundle)
  // A bundle has the offices of all its sources in one list.
  const told = bundle.sources.map(({ id }) => ({ source: id, entities: bundle.entities }))
  const conflicts = recheck(bundle, told, loadWorld()).flatMap((f) =>
    f.checks.filter((c) => c.verdict === 'conflicts').map((c) => `${statementOf(f)}\n  ${inEnglish(c)}\n`),
  )
  return conflicts.join('') || 'Everything that could be checked is right.\n'
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

export const USAGE = `Usage:
  facts build FILE… [-o BUNDLE]   build a bundle from articles (text, Markdown or HTML)
  facts mentions FILE.jsonl       find names: each line has {id, text}, each printed line {id, mentions}
  facts search BUNDLE QUERY…      search a bundle; misspellings are forgiven
  facts check BUNDLE              list dates that cannot be right
  facts world                     print the table of countries and leaders as JSON
  facts map                       print the map of the world as JSON`
