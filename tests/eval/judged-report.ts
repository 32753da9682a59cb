import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildArticle } from '../../facts/cli/load.ts'
import type { Article, World } from '../../facts/types.ts'
import { dumpOf, type FactDump, packetLines } from './fact-dump.ts'
import {
  type Compared,
  compare,
  countMarks,
  harm,
  kappaOf,
  kindOf,
  languageOf,
  type PageFacts,
  partsBy,
  precisionOf,
  recallOf,
  relocated,
  shareOf,
  shareRight,
  speakerRecall,
  twice,
} from './judged.ts'
import { type ExpectedItem, type JudgedSet, readJudged } from './judged-data.ts'
import { type ListedPage, listFile, nameOf, readList, readListed } from './judged-pages.ts'
import { shownOf } from './shown.ts'
import { row } from './table.ts'

interface OpenPage {
  readonly page: number
  readonly name: string
  readonly article: Article
  readonly facts: readonly FactDump[]
}

/**
 * The facts that are built now on the real pages, held against what judges said of them.
 *
 * @param packets a folder to write what nobody judged yet to, with the pages' text, for judges
 */
export function judgedTable(world: World, packets?: string): void {
  const set = readJudged()
  console.log('\nReal pages, judged by eyes that had not seen the rules:')
  if (set.pages.length === 0) console.log('nothing was judged yet, there is no tests/cases/judged.jsonl')
  else agreement(set)
  const list = listFile()
  if (!existsSync(list)) {
    console.log(`the pages are skipped: there is no ${list} (ATTACHE_PAGES names another)`)
    return
  }
  const { pages, missing } = openPages(readList(list), list, set, world)
  if (missing > 0) console.log(`${missing} of the listed pages have no copy beside ${list}`)
  if (pages.length === 0) return
  const facts: PageFacts[] = pages.map(({ page, article, facts }) => ({
    page,
    language: languageOf(article.source.language),
    facts,
  }))
  const compared = compare(facts, set)
  const expected = pages.flatMap(({ page, article }) =>
    relocated(
      set.expected.filter((item) => item.page === page),
      article.blocks,
    ),
  )
  figures(facts, compared, { ...set, expected })
  if (packets) writePackets(packets, pages, compared)
}

function openPages(
  listed: readonly ListedPage[],
  list: string,
  set: JudgedSet,
  world: World,
): { readonly pages: OpenPage[]; readonly missing: number } {
  const pages: OpenPage[] = []
  const numbers = new Map(set.pages.map((page) => [nameOf(page), page.page]))
  const highest = Math.max(0, ...numbers.values())
  let missing = 0
  for (const [i, one] of listed.entries()) {
    const article = readListed(one, list)
    if (!article) {
      missing++
      continue
    }
    const name = nameOf(one)
    const facts = shownOf(buildArticle(article, world).facts).map(dumpOf)
    pages.push({ page: numbers.get(name) ?? highest + i + 1, name, article, facts })
  }
  return { pages, missing }
}

function agreement(set: JudgedSet): void {
  const pairs = twice(set)
  const { agreed, all, kappa } = kappaOf(pairs)
  const right = kappaOf(pairs.map(([a, b]) => [`${a === 'right'}`, `${b === 'right'}`] as const))
  console.log(
    `${set.judgements.length} facts judged, ${all} of them twice: judges agree on ${agreed} (kappa ${shown(kappa)}), on right or not on ${right.agreed} (kappa ${shown(right.kappa)})`,
  )
}

const WIDTHS = [14, 7, 7, 9, 7, 11, 30]

function figures(pages: readonly PageFacts[], compared: readonly Compared[], set: JudgedSet): void {
  const { expected } = set
  console.log(row(['facts', 'right', 'wrong', 'useless', 'open', 'precision', 'recall'], WIDTHS))
  line('all', compared, expected)
  const tuned = new Set(set.pages.filter((one) => one.tuned).map(({ page }) => page))
  const parts = [
    ...(tuned.size === 0 ? [] : partsBy(pages, ({ page }) => (tuned.has(page) ? 'tuned on' : 'held out'))),
    ...partsBy(pages, (one) => one.language),
  ]
  for (const [name, own] of parts) {
    const numbers = new Set(own.map(({ page }) => page))
    line(
      name,
      compared.filter(({ page }) => numbers.has(page)),
      expected.filter(({ page }) => numbers.has(page)),
    )
  }
  const kinds = partsBy([...compared.map(kindOf), ...expected.map(({ kind }) => kind)], (kind) => kind)
  for (const [kind] of kinds)
    line(
      kind,
      compared.filter((one) => kindOf(one) === kind),
      expected.filter((item) => item.kind === kind),
    )
  for (const [name, side] of [
    ['about the right one', 'aboutRight'],
    ['speakers shown', 'speakerRight'],
    ['pronouns', 'pronounsRight'],
    ['dates', 'dateRight'],
  ] as const) {
    const { right, all } = shareRight(compared, side)
    console.log(`${name}: ${shown(shareOf(right, all))} (${right} of ${all})`)
  }
  const speakers = speakerRecall(expected, compared)
  console.log(
    `speakers of expected items that are given: ${shown(shareOf(speakers.right, speakers.all))} (${speakers.right} of ${speakers.all})`,
  )
  const { flaws, judged, falsePages } = harm(compared)
  console.log(
    `visible flaws: ${flaws} of ${judged}; something false of a leader: ${falsePages} of ${pages.length} pages`,
  )
  const cards = set.pages.flatMap((page) => Object.values(page.cards ?? {}))
  const sum = cards.reduce((total, card) => total + card, 0)
  console.log(
    `whole cards, as they were judged, 1 to 5: ${shown(shareOf(sum, cards.length))} (${cards.length} cards)`,
  )
  const open = compared.filter(({ judgement }) => !judgement)
  const changed = open.filter(({ earlier }) => earlier).length
  if (open.length > 0)
    console.log(
      `${open.length} are not judged yet, ${changed} of them judged when they showed something else; -- --new FOLDER writes them down for judges`,
    )
}

function line(name: string, compared: readonly Compared[], expected: readonly ExpectedItem[]): void {
  const counts = countMarks(compared)
  const { found, perhaps, all } = recallOf(expected, compared)
  const recall = `${shown(shareOf(found, all))} (${found} of ${all}${perhaps > 0 ? `, ${perhaps} more perhaps` : ''})`
  const { right, wrong, useless, open } = counts
  console.log(row([name, right, wrong, useless, open, shown(precisionOf(counts)), recall], WIDTHS))
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '-' : figure.toFixed(3)
}

/** For each page with facts that nobody judged: its text, the facts in lines, their ids, and the facts as data. */
function writePackets(folder: string, pages: readonly OpenPage[], compared: readonly Compared[]): void {
  mkdirSync(folder, { recursive: true })
  const open = Map.groupBy(
    compared.filter(({ judgement }) => !judgement),
    ({ page }) => page,
  )
  for (const { page, name, article } of pages) {
    const facts = open.get(page)?.map(({ fact }) => fact)
    if (!facts) continue
    const file = (ending: string): string => join(folder, `${String(page).padStart(2, '0')}.${ending}`)
    const { title, published, language } = article.source
    const blocks = article.blocks.map(({ kind, text }, i) => `[${i}] (${kind}) ${text}\n`)
    const head = `Title: ${title}\nPublished: ${published ?? 'unknown'}\nLanguage: ${language}\n`
    writeFileSync(file('txt'), [head, ...blocks].join('\n'))
    const lines = facts.map((fact, i) => `${packetLines(fact, i + 1)}\n`)
    writeFileSync(file('facts.txt'), [`${facts.length} facts\n`, ...lines].join('\n'))
    writeFileSync(file('ids.json'), JSON.stringify(facts.map(({ id }) => id)))
    writeFileSync(file('facts.json'), JSON.stringify(facts, null, 1))
    writeFileSync(file('name'), `${name}\n`)
  }
  console.log(`written to ${folder}: ${open.size} pages`)
}
