/**
 * Trains the parser on treebanks of Universal Dependencies and measures it: `npm run parser -- FOLDER [language]`. FOLDER has
 * the treebanks as they are published, each in a folder of its own (`UD_English-EWT/en_ewt-ud-train.conllu`). The same treebanks
 * give the same bytes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParser } from '../../facts/extract/parser/parser.ts'
import { PARSER_LANGUAGES, type ParserLanguage } from '../../facts/extract/parser/tokens.ts'
import { type Sentence, sentencesOf } from './conllu.ts'
import { learn, SETTINGS } from './learn.ts'
import { measure } from './measure.ts'
import { seeded } from './random.ts'
import { TREEBANKS } from './treebanks.ts'
import { varied } from './variants.ts'

/** A part of a treebank, read. @returns nothing where it is not there */
export function readPart(
  folder: string,
  treebank: string,
  part: string,
  language: ParserLanguage,
): Sentence[] {
  const path = join(folder, treebank)
  if (!existsSync(path)) return []
  const files = readdirSync(path).filter((name) => name.endsWith('.conllu') && name.includes(`-ud-${part}`))
  return files.sort().flatMap((name) => sentencesOf(readFileSync(join(path, name), 'utf8'), language))
}

const [folder, only, out] = process.argv.slice(2)
if (!folder) {
  console.error('npm run parser -- FOLDER [language]')
  process.exit(1)
}
for (const language of PARSER_LANGUAGES) {
  if (only && only !== language) continue
  const { train, test } = TREEBANKS[language]
  const random = seeded(17)
  const sentences = train.flatMap(({ name, parts }) =>
    parts.flatMap((part) => {
      const read = readPart(folder, name, part, language)
      console.log(`${name} ${part}: ${read.length} sentences`)
      return read
    }),
  )
  if (sentences.length === 0) continue
  const started = Date.now()
  const log = (line: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s: ${line}`)
  const bytes = learn(
    varied(
      sentences.filter((one) => one.words.length <= 100),
      language,
      random,
    ),
    language,
    random,
    { ...SETTINGS, log },
  )
  const file = out ?? join(import.meta.dirname, `../../facts/extract/parser/weights/${language}.bin`)
  writeFileSync(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
  const parser = readParser(bytes)
  for (const { name, part } of test) {
    const begun = performance.now()
    const figures = measure(parser, readPart(folder, name, part, language))
    console.log(
      name,
      part,
      JSON.stringify(figures),
      `${Math.round(figures.words / ((performance.now() - begun) / 1000))} words a second`,
    )
  }
}
