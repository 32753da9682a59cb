import { existsSync } from 'node:fs'
import { readWeights } from '../../facts/cli/load.ts'
import { makeParsed } from '../../facts/extract/clauses/clause.ts'
import { clausesOf } from '../../facts/extract/clauses/clauses.ts'
import { phrasesOf } from '../../facts/extract/phrases/phrases.ts'
import { taggedWordsSteps } from '../../facts/extract/words/tagged-words.ts'
import { atOnce } from '../../facts/text/steps.ts'
import type { World } from '../../facts/types.ts'
import { bestLimit, type Figure, type Gated, gated } from './gates.ts'
import { partsBy } from './judged.ts'
import { readJudged } from './judged-data.ts'
import { listFile, nameOf, readList, readListed } from './judged-pages.ts'
import {
  type Asked,
  askable,
  clauseSaid,
  holdsFact,
  isNoteworthy,
  isSame,
  type Reason,
} from './judged-ways.ts'
import { row } from './table.ts'
import { inTree } from './tree-way.ts'
import { libraryWays, SIBLINGS } from './way-libraries.ts'
import { byCompromise, byWords, type Said } from './ways.ts'

/** A way, made to be asked for a judged fact. */
interface Asking {
  readonly name: string
  say(asked: Asked): Said | undefined
}

/**
 * How judged facts do after a gate: a fact comes through where a way, or each of two, says that the subject of its
 * sentence is whom it names.
 *
 * @param folder has libraries to be compared, as `libraryWays`
 */
export async function waysTable(world: World, folder: string | undefined): Promise<void> {
  console.log('\nWays to take a sentence apart, as gates for judged facts:')
  const list = listFile()
  if (!existsSync(list)) {
    console.log(`skipped: there is no ${list} (ATTACHE_PAGES names another)`)
    return
  }
  const { asked, left } = allAskable(list, world)
  if (asked.length === 0) {
    console.log(`skipped: no judged page has a copy beside ${list}`)
    return
  }
  const libraries = await libraryWays(folder)
  const absent = ['en', ...SIBLINGS].filter((language) => !libraries.has(language))
  if (absent.length > 0)
    console.log(
      `without wink-nlp (en) or compromise's siblings for ${absent.join(', ')}: ATTACHE_WAYS names a folder whose node_modules has them`,
    )
  const gone = partsBy(left, (reason) => reason).map(([reason, all]) => `${all.length} ${reason}`)
  console.log(`${asked.length} facts are asked for; of the others ${gone.join(', ')}`)
  // What the article says of offices needs no verb.
  const verbal = asked.filter(({ judgement }) => judgement.kind !== 'office')
  for (const [language, own] of partsBy(verbal, (one) => one.language)) {
    const ways = waysOf(language, libraries, own)
    if (ways.length === 0) continue
    times(language, ways, own)
    const first = own.filter(({ judgement }) => judgement.first)
    if (first.length > 0) tables(`${language}, first edition`, ways, first)
    const given = own.filter(({ isGiven }) => isGiven)
    if (given.length >= FEWEST) tables(`${language}, given now`, ways, given)
  }
  marginTable(verbal)
}

/** Of fewer facts nothing is said. */
const FEWEST = 20

function allAskable(list: string, world: World): { asked: Asked[]; left: Reason[] } {
  const set = readJudged()
  const asked: Asked[] = []
  const left: Reason[] = []
  const tuned = new Set(set.pages.flatMap(({ page, tuned }) => (tuned ? [page] : [])))
  const numbers = new Map(set.pages.map((page) => [nameOf(page), page.page]))
  for (const listed of readList(list)) {
    const page = numbers.get(nameOf(listed))
    const article = page === undefined ? undefined : readListed(listed, list)
    if (page === undefined || !article) continue
    const found = askable(
      article,
      world,
      set.judgements.filter((one) => one.page === page),
      tuned.has(page),
    )
    asked.push(...found.asked)
    left.push(...found.left)
  }
  return { asked, left }
}

function waysOf(
  language: string,
  libraries: Awaited<ReturnType<typeof libraryWays>>,
  [first]: readonly Asked[],
): Asking[] {
  if (!first || first.lexicon.verbs.length === 0) return []
  const overWords = [
    byWords(first.lexicon),
    ...(language === 'en' ? [byCompromise] : []),
    ...[libraries.get(language)].filter((way) => way !== undefined),
  ]
  const hasParser = readWeights(language) !== undefined
  return [
    ...overWords.map(({ name, say }) => ({ name, say: ({ words, known }: Asked) => say(words, known) })),
    ...(hasParser
      ? [
          {
            name: 'our parser',
            say: ({ words, known, parse }: Asked) => parse && inTree(words, parse, known),
          },
        ]
      : []),
    { name: 'the builder', say: clauseSaid },
  ]
}

/**
 * Facts that come through where a way, or each of two, has whom they name as subject; and where two have the same one,
 * whoever it is.
 */
function tables(name: string, ways: readonly Asking[], facts: readonly Asked[]): void {
  const told = facts.filter(isNoteworthy)
  const pairs = ways.flatMap((one, i) => ways.slice(i + 1).map((other) => [one, other] as const))
  const holding = ({ say }: Asking, one: Asked): boolean => holdsFact(say(one), one)
  head(`${name}: subject is whom it names`, told)
  for (const way of ways) gate(way.name, told, (one) => holding(way, one))
  for (const [a, b] of pairs) gate(`${a.name} + ${b.name}`, told, (one) => holding(a, one) && holding(b, one))
  head(`${name}: same subject`, facts)
  for (const [a, b] of pairs) gate(`${a.name} = ${b.name}`, facts, (one) => isSame(a.say(one), b.say(one)))
}

const WIDTHS = [46, 10, 10, 11, 20, 20, 22]

function head(name: string, facts: readonly Asked[]): void {
  console.log()
  console.log(row([name, 'right', 'others', 'wrong whom', 'precision', 'recall kept', 'gain'], WIDTHS))
  gate('no gate', facts, () => true)
}

/** Prints what is left of facts. */
export function gate(name: string, facts: readonly Asked[], passes: (one: Asked) => boolean): void {
  const result = gated(facts.map((one) => ({ judgement: one.judgement, passes: passes(one) })))
  console.log(row([name, ...cells(result)], WIDTHS))
}

function cells({
  right,
  allRight,
  other,
  allOther,
  whom,
  allWhom,
  precision,
  recall,
  gain,
}: Gated): string[] {
  return [
    `${right} of ${allRight}`,
    `${other} of ${allOther}`,
    `${whom} of ${allWhom}`,
    shown(precision),
    shown(recall),
    shown(gain, true),
  ]
}

/** `0.71 (0.62 to 0.80)` */
function shown(figure: Figure | undefined, isSigned = false): string {
  if (!figure) return '-'
  const one = (value: number): string => `${isSigned && value >= 0 ? '+' : ''}${value.toFixed(2)}`
  return `${one(figure.value)} (${one(figure.low)} to ${one(figure.high)})`
}

/** What each way takes for the sentences of these facts. */
function times(language: string, ways: readonly Asking[], facts: readonly Asked[]): void {
  const sentences = [...new Map(facts.map((one) => [one.read.sentence, one])).values()]
  const words = sentences.reduce((sum, one) => sum + one.words.length, 0)
  const parser = readWeights(language)
  const clauses = ({ read: { sentence }, lexicon }: Asked): void => {
    const parsed = atOnce(taggedWordsSteps(sentence, lexicon, parser))
    clausesOf(makeParsed(parsed, phrasesOf(parsed, lexicon)), lexicon)
  }
  const runs: readonly (readonly [string, (one: Asked) => void])[] = ways.map(({ name, say }) => [
    name,
    name === 'the builder' ? clauses : name === 'our parser' ? ({ words }) => parser?.parse(words) : say,
  ])
  const shown = runs.map(
    ([name, run]) => `${name} ${((quickest(() => sentences.forEach(run)) / words) * 1000).toFixed(1)}`,
  )
  console.log(`\n${language}, ms per 1,000 words (of ${words}): ${shown.join(', ')}`)
}

/** The quickest of five runs, in ms: what else the machine does counts least there. */
function quickest(run: () => void): number {
  let best = Infinity
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** So many of the right facts of the pages that the limit is chosen on must come through. */
const KEPT = 0.9

/**
 * The parser's margins as a gate: facts come through where the arc of their clause's subject, or of its verb, is clear
 * enough. The limit is chosen on the pages that the rules were tuned on; what counts are the others.
 */
function marginTable(asked: readonly Asked[]): void {
  const arcs: readonly (readonly [string, (one: Asked) => number | undefined])[] = [
    ['subject', ({ clause, parse }) => parse?.margins[clause?.subjects[0]?.head ?? -1]],
    ['verb', ({ clause, parse }) => parse?.margins[clause?.verb ?? -1]],
  ]
  for (const [language, own] of partsBy(asked, (one) => one.language))
    for (const [population, facts] of [
      ['first edition', own.filter(({ judgement }) => judgement.first)],
      ['given now', own.filter(({ isGiven }) => isGiven)],
    ] as const)
      for (const [arc, marginOf] of arcs) {
        const known = facts.filter((one) => marginOf(one) !== undefined)
        if (known.length < FEWEST) continue
        const tuned = known.filter(({ isTuned }) => isTuned)
        const limit = bestLimit(
          tuned.map((one) => ({ margin: marginOf(one) ?? 0, isRight: one.judgement.mark === 'right' })),
          KEPT,
        )
        head(`${language}, ${population}: margin of the ${arc}`, known)
        for (const [name, part] of [
          ['tuned on', tuned],
          ['held out', known.filter(({ isTuned }) => !isTuned)],
        ] as const) {
          gate(name, part, () => true)
          const from = limit === -Infinity ? 'no limit is better' : `${limit} or more`
          gate(`${name}, ${from}`, part, (one) => (marginOf(one) ?? 0) >= limit)
        }
      }
}
