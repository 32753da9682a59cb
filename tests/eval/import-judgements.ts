/**
 * Takes what judges wrote into `tests/cases/judged.jsonl`, without any text of the pages:
 *
 *     node tests/eval/import-judgements.ts --marks FOLDER [--facts FOLDER] [--expected FOLDER] [--names FILE]… [--tuned FILE] [--fresh]
 *
 * The folder of marks has for each page NN (two digits): `NN.ids.json`, `NN.marksA.json`, and `NN.marksB.json` where a
 * second judge marked the same facts. The facts are `NN.facts.json` there, with `NN.name` (as `npm run eval -- --new`
 * writes them); or else `NAME.facts.json` in the folder of facts, NN counting the lines of all files of names. The
 * folder of what is expected has `NN.json`; `NAME.article.json` in the folder of facts has the blocks that it counts in.
 * Pages whose names `--tuned FILE` lists are those the rules were tuned on. `--fresh` begins a new set, else what is there is kept. Pages are those of the list that ATTACHE_PAGES names.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadWorld } from '../../facts/cli/load.ts'
import { fold } from '../../facts/text/normalize.ts'
import type { Article, EntityId } from '../../facts/types.ts'
import type { FactDump } from './fact-dump.ts'
import { type JudgedSet, readJudged, writeJudged } from './judged-data.ts'
import { expectedOf, judgementsOf, merged, type RawExpected, type RawMark } from './judged-import.ts'
import { listFile, nameOf, readList, readListed } from './judged-pages.ts'

const { values } = parseArgs({
  options: {
    marks: { type: 'string' },
    facts: { type: 'string' },
    expected: { type: 'string' },
    names: { type: 'string', multiple: true },
    tuned: { type: 'string' },
    fresh: { type: 'boolean' },
  },
})
const folder = values.marks
if (folder === undefined) throw new Error('--marks FOLDER is missing')

const list = listFile()
const listed = new Map(readList(list).map((page) => [nameOf(page), page]))
const names = (values.names ?? []).flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
const tuned = new Set(values.tuned ? readFileSync(values.tuned, 'utf8').split('\n') : [])
const entities = idsByName()

function json<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

function idsByName(): (name: string) => readonly EntityId[] {
  const world = loadWorld()
  const ids = new Map<string, EntityId>()
  for (const { text, entity, kind } of world.aliases)
    if (kind !== 'surname' && !ids.has(fold(text))) ids.set(fold(text), entity)
  for (const { name, id } of world.entities) ids.set(fold(name), id)
  for (const { id } of world.entities) ids.set(id, id)
  return (name) => {
    const id = ids.get(name) ?? ids.get(fold(name))
    return id ? [id] : []
  }
}

/** The page's number and name in the list, by its number in the folders. */
function nameOfPage(page: number, nn: string): string | undefined {
  const file = join(folder ?? '', `${nn}.name`)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : names[page - 1]
}

function articleOf(name: string): Article | undefined {
  const saved = values.facts ? json<Article>(join(values.facts, `${name}.article.json`)) : undefined
  const page = listed.get(name)
  return saved ?? (page ? readListed(page, list) : undefined)
}

function importPage(page: number): JudgedSet {
  const nn = String(page).padStart(2, '0')
  const name = nameOfPage(page, nn)
  const where = name === undefined ? undefined : listed.get(name)
  const none = { pages: [], judgements: [], expected: [] }
  if (name === undefined) return none
  if (!where) throw new Error(`page ${nn} is not in ${list}: ${name}`)
  const marks = json<RawMark[]>(join(folder ?? '', `${nn}.marksA.json`))
  const second = json<RawMark[]>(join(folder ?? '', `${nn}.marksB.json`))
  const ids = json<string[]>(join(folder ?? '', `${nn}.ids.json`))
  const facts =
    json<FactDump[]>(join(folder ?? '', `${nn}.facts.json`)) ??
    (values.facts ? json<FactDump[]>(join(values.facts, `${name}.facts.json`)) : undefined)
  const items = values.expected ? json<RawExpected[]>(join(values.expected, `${nn}.json`)) : undefined
  if (!marks && !items) return none
  if (marks && (!ids || !facts)) throw new Error(`page ${nn} has marks, but no ids or no facts`)
  const cards = marks?.find((mark) => mark.cards)?.cards
  const { repository, path, language } = where
  return {
    pages: [
      {
        type: 'page',
        page,
        repository,
        path,
        language,
        ...(tuned.has(name) ? { tuned: true } : {}),
        ...(cards ? { cards } : {}),
      },
    ],
    judgements: marks && ids && facts ? judgementsOf(page, ids, facts, marks, second) : [],
    expected: items ? expectedOf(page, items, articleOf(name)?.blocks ?? [], entities) : [],
  }
}

const old = values.fresh ? { pages: [], judgements: [], expected: [] } : readJudged()
const LAST = 99
let set: JudgedSet = old
for (let page = 1; page <= LAST; page++) set = merged(set, importPage(page))
writeJudged(set)
const unknown = set.expected.filter(({ about }) => about.length === 0).length
console.log(
  `${set.pages.length} pages, ${set.judgements.length} facts judged (${set.judgements.filter((one) => one.second).length} twice), ${set.expected.length} expected items (${unknown} about nobody we know)`,
)
