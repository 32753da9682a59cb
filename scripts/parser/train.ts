/**
 * Trains the parser on treebanks of Universal Dependencies and measures it: `npm run parser -- FOLDER [language]`. FOLDER has
 * the treebanks as they are published, each in its own folder (`UD_English-EWT/en_ewt-ud-train.conllu`). The same treebanks
 * give the same bytes. Writes the weights, and the figures that `npm run eval` shows.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParser } from '../../facts/extract/parser/parser.ts'
import { PARSER_LANGUAGES, type ParserLanguage } from '../../facts/extract/parser/tokens.ts'
import { learn, SETTINGS } from './learn.ts'
import { type Figures, measure } from './measure.ts'
import { seeded } from './random.ts'
import { readPart, TREEBANKS } from './treebanks.ts'
import { varied } from './variants.ts'

/** Longer sentences are mostly lists. */
const LONGEST = 100

const SEED = 17

const WEIGHTS = join(import.meta.dirname, '../../facts/extract/parser/weights')
const FIGURES = join(import.meta.dirname, '../../tests/eval/parser-figures.json')

/** What is known of a language's weights. */
interface Report {
  readonly bytes: number
  /** Sentences that were learnt from, by treebank and part. */
  readonly learnt: Readonly<Record<string, number>>
  readonly measured: readonly ({ readonly treebank: string; readonly digest: string } & Figures)[]
}

/** @returns undefined if there is nothing to learn from */
function train(folder: string, language: ParserLanguage): Report | undefined {
  const { train, test, tooLittle } = TREEBANKS[language]
  const started = Date.now()
  const log = (line: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s: ${line}`)
  const learnt: Record<string, number> = {}
  const all = train.flatMap(({ name, parts }) =>
    parts.flatMap((part) => {
      const { sentences } = readPart(folder, name, part, language)
      learnt[`${name} ${part}`] = sentences.length
      log(`${name} ${part}: ${sentences.length} sentences`)
      return sentences.filter((one) => one.words.length <= LONGEST)
    }),
  )
  if (all.length === 0) return undefined
  const random = seeded(SEED)
  const bytes = learn(varied(all, language, random), language, random, { ...SETTINGS, log })
  if (!tooLittle) writeFileSync(join(process.argv[4] ?? WEIGHTS, `${language}.bin`), bytes)
  const parser = readParser(bytes)
  const measured = test.flatMap(({ name, part }) => {
    const { sentences, digest } = readPart(folder, name, part, language)
    if (sentences.length === 0) return []
    const figures = { treebank: `${name} ${part}`, digest, ...measure(parser, sentences) }
    log(JSON.stringify(figures))
    return [figures]
  })
  return { bytes: bytes.length, learnt, measured }
}

const [folder, only] = process.argv.slice(2)
if (!folder) {
  console.error('npm run parser -- FOLDER [language]')
  process.exit(1)
}
for (const language of PARSER_LANGUAGES) {
  if (only && only !== language) continue
  const report = train(folder, language)
  if (!report) console.log(`${language}: no treebanks`)
  else {
    const reports = JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, Report>
    writeFileSync(FIGURES, `${JSON.stringify({ ...reports, [language]: report }, undefined, 2)}\n`)
  }
}
