/**
 * Compares who sits by our tables with lists of others, in the folder that is named (`../shared/data` unless told
 * otherwise): `npm run leaders`. Every difference that is no mistake of ours is in `settled.csv` with its
 * reason; any other ends the run with exit 1, and so does a reason that no difference needs any more. Last come the
 * countries of which our tables know nobody in the office that governs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'world-countries'
import { loadWorld } from '../facts/cli/load.ts'
import { fold } from '../facts/text/normalize.ts'
import type { EntityId } from '../facts/types.ts'
import { holdersOf } from '../facts/world/governing.ts'
import { kindOfOffice } from '../facts/world/office-kinds.ts'
import { readTable } from '../facts/world/table.ts'

/** Who heads what by another list. `name`: what of the name must be found with us, folded. */
interface Listed {
  readonly country: string
  readonly shown: string
  readonly names: readonly string[]
}

const world = loadWorld()
const aliasesOf = Map.groupBy(world.aliases, (alias) => alias.entity)

/** Country name → code, by every way to write it. */
const codes = new Map(
  world.aliases.flatMap(({ text, entity, kind }) =>
    kind !== 'demonym' && entity.startsWith('country:') ? [[fold(text), entity.slice(8)] as const] : [],
  ),
)

const independent = new Set(countries.filter((c) => c.independent).map((c) => c.cca2))

function codeOf(name: string): string | undefined {
  const bare = name.replace(/\s*\(.*\)|^The /g, '')
  return codes.get(fold(name)) ?? codes.get(fold(bare)) ?? codes.get(fold(`${bare} Republic`))
}

/** The lists of the World Factbook: surnames in capitals, then `(since …)`, then remarks. */
function factbook(file: string): Listed[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>[]
  return rows.flatMap((row): Listed[] => {
    const country = codeOf(row.country ?? '')
    if (country === undefined) return []
    // Who heads the state that a territory belongs to is listed with that state.
    const own = independent.has(country) ? [row.chiefOfState] : []
    return [...own, row.headOfGovernment].flatMap((entry): Listed[] => {
      const shown =
        unescapeHtml(entry ?? '')
          .split(/;|, represented|\(since|\(for|\(20/)[0]
          ?.trim() ?? ''
      const names = shown
        .match(/\p{Lu}(?:\p{Lu}|['’]|-(?=\p{Lu}{2})){2,}/gu)
        ?.map(fold)
        .filter((word) => !IGNORED.test(word))
      return names && names.length > 0 ? [{ country, shown, names }] : []
    })
  })
}

/** Capitals that are no names. */
const IGNORED = /^(?:cnsp|gnu|iii?|jr)$/

/** Just those that names need. */
function unescapeHtml(text: string): string {
  return text
    .replace(/&(\w)(?:acute|grave|circ|cedil|uml|tilde);/g, '$1')
    .replace(/&rsquo;/g, '’')
    .replace(/&nbsp;/g, ' ')
}

function sitting(file: string): Listed[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>[]
  return rows.map((row) => {
    const name = row.name ?? ''
    return { country: row.iso2 ?? '', shown: `${row.title} ${name}`, names: [fold(name)] }
  })
}

/** Those in office in a country by our table: all ways to write each. */
function ours(country: string): string[][] {
  return world.entities
    .filter((e) => e.offices?.some((office) => office.country === country && office.to === undefined))
    .map((e) => spellings(e.id))
}

/** The countries that govern themselves and of which our table has nobody in the office that governs. */
function vacant(): string[] {
  return world.profiles.flatMap(({ iso2, territory, governs }) => {
    const holders = territory ? [] : holdersOf(world, iso2)
    return territory || holders.some(({ office }) => kindOfOffice(office.title) === governs) ? [] : iso2
  })
}

function spellings(id: EntityId): string[] {
  return (aliasesOf.get(id) ?? []).map((alias) => plain(fold(alias.text)))
}

/** Without what transliterations differ in. */
function plain(name: string): string {
  return name.replace(/[^\p{L} ]/gu, '').replace(/(.)\1/gu, '$1')
}

function isKnown({ country, names }: Listed): boolean {
  return ours(country).some((known) =>
    names.every((name) => known.some((own) => own.split(' ').includes(plain(name)) || own === plain(name))),
  )
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/data')
const settledFile = new URL('../facts/world/settled.csv', import.meta.url)
const settled = readTable('settled.csv', readFileSync(settledFile, 'utf8'), ['country', 'theirs', 'why'])

if (!existsSync(folder)) {
  console.log(`leaders: skipped, there is no ${folder}`)
} else {
  const latest = sitting(join(folder, 'sitting-2026-08.json'))
  const listed = [...latest, ...factbook(join(folder, 'factbook-leaders.json'))]
  const open = listed.filter((entry) => !isKnown(entry))
  const isSettled = (entry: Listed, row: { country: string; theirs: string }): boolean =>
    row.country === entry.country && row.theirs === entry.shown.replaceAll(',', '')
  const unsettled = open.filter((entry) => !settled.some((row) => isSettled(entry, row)))
  const needless = settled.filter((row) => !open.some((entry) => isSettled(entry, row)))
  console.log(`leaders: ${listed.length} entries compared, ${listed.length - open.length} agree`)
  for (const row of settled) console.log(`  settled: ${row.country} ${row.theirs}: ${row.why}`)
  for (const { country, shown } of unsettled) console.log(`  differs: ${country} ${shown}`)
  for (const row of needless) console.log(`  no longer differs: ${row.country} ${row.theirs}`)
  for (const country of vacant())
    console.log(`  no known leader: ${country}, as of ${world.checked[country] ?? world.asOf}`)
  if (unsettled.length + needless.length > 0) process.exitCode = 1
}
