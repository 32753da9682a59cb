/** What `npm run eval` shows of the parser: as it was measured when it was trained, or anew where there are treebanks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWeights } from '../../facts/cli/load.ts'
import type { ParserLanguage } from '../../facts/extract/parser/tokens.ts'
import { type Figures, measure } from '../../scripts/parser/measure.ts'
import { readPart, TREEBANKS } from '../../scripts/parser/treebanks.ts'
import { byParser } from './tree-way.ts'
import { outcome } from './treebank-ways.ts'
import { byCompromise, byWords, type Way } from './ways.ts'

const COLUMNS = ['upos', 'uas', 'las', 'nsubj', 'obj', 'passive', 'negation', 'main'] as const

const line = (name: string, values: readonly (string | number)[]): void =>
  console.log(name.padEnd(34), values.map((value) => String(value).padStart(9)).join(''))

const row = (name: string, one: Figures): void =>
  line(name, [one.words, ...COLUMNS.map((column) => (one[column] * 100).toFixed(1))])

/** As `npm run parser` kept them, by language. */
const kept = (): Record<string, { measured: readonly ({ treebank: string } & Figures)[] }> =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'parser-figures.json'), 'utf8'))

/** The main verb and its subject, by one way and by two that agree. */
function compare(name: string, treebank: string, folder: string): void {
  const parser = readWeights('en')
  const { sentences } = readPart(folder, treebank, 'test', 'en')
  if (!parser || sentences.length === 0) return
  const ways: readonly Way[] = [byWords(), byCompromise, byParser(parser)]
  const pairs = ways.flatMap((way, i) => ways.slice(i + 1).map((other) => [way, other]))
  line(`subjects, ${name}`, ['coverage', 'precision', 'negation', 'passive'])
  for (const group of [...ways.map((way) => [way]), ...pairs]) {
    const one = outcome(group, sentences)
    line(
      one.name,
      [one.coverage, one.precision, one.negation, one.passive].map((value) => (value * 100).toFixed(1)),
    )
  }
}

/** @param folder has treebanks, as for `npm run parser`; without it the figures are those that were kept */
export function showParser(folder: string | undefined): void {
  line('parser', ['words', ...COLUMNS])
  if (!folder) {
    for (const { measured } of Object.values(kept())) for (const one of measured) row(one.treebank, one)
    return
  }
  for (const [language, { test }] of Object.entries(TREEBANKS)) {
    const parser = readWeights(language)
    for (const { name, part } of parser ? test : []) {
      const { sentences } = readPart(folder, name, part, language as ParserLanguage)
      if (parser && sentences.length > 0) row(`${name} ${part}`, measure(parser, sentences))
    }
  }
  compare('GUM', 'UD_English-GUM', folder)
}
