/** Which treebanks are learnt from, and which are only measured on. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParserLanguage } from '../../facts/extract/parser/tokens.ts'
import { sentencesOf, type TreebankSentence } from './conllu.ts'

interface Use {
  /** There is too little free text to learn from, so parses would be wrong too often: measured, and not shipped. */
  readonly tooLittle?: true

  readonly train: readonly { readonly name: string; readonly parts: readonly string[] }[]
  readonly test: readonly { readonly name: string; readonly part: string }[]
}

export const TREEBANKS: Readonly<Record<ParserLanguage, Use>> = {
  en: {
    train: [
      { name: 'UD_English-EWT', parts: ['train'] },
      { name: 'UD_English-PUD', parts: ['test'] },
    ],
    test: [
      { name: 'UD_English-EWT', part: 'dev' },
      { name: 'UD_English-EWT', part: 'test' },
      { name: 'UD_English-GUM', part: 'test' },
    ],
  },
  fr: {
    train: [
      { name: 'UD_French-GSD', parts: ['dev'] },
      { name: 'UD_French-ALTS', parts: ['train', 'dev'] },
      { name: 'UD_French-PUD', parts: ['test'] },
      { name: 'UD_French-Rhapsodie', parts: ['train'] },
      { name: 'UD_French-ParisStories', parts: ['train'] },
    ],
    test: [
      { name: 'UD_French-GSD', part: 'test' },
      { name: 'UD_French-ALTS', part: 'test' },
      { name: 'UD_French-Sequoia', part: 'test' },
    ],
  },
  de: {
    tooLittle: true,
    train: [
      { name: 'UD_German-GSD', parts: ['dev'] },
      { name: 'UD_German-PUD', parts: ['test'] },
    ],
    test: [
      { name: 'UD_German-GSD', part: 'test' },
      { name: 'UD_German-LIT', part: 'test' },
    ],
  },
  es: {
    train: [
      { name: 'UD_Spanish-AnCora', parts: ['dev'] },
      { name: 'UD_Spanish-GSD', parts: ['dev'] },
      { name: 'UD_Spanish-PUD', parts: ['test'] },
    ],
    test: [
      { name: 'UD_Spanish-AnCora', part: 'test' },
      { name: 'UD_Spanish-GSD', part: 'test' },
    ],
  },
  pt: {
    train: [
      { name: 'UD_Portuguese-Bosque', parts: ['train', 'dev'] },
      { name: 'UD_Portuguese-Porttinari', parts: ['dev'] },
      { name: 'UD_Portuguese-PUD', parts: ['test'] },
    ],
    test: [
      { name: 'UD_Portuguese-Bosque', part: 'test' },
      { name: 'UD_Portuguese-Porttinari', part: 'test' },
    ],
  },
  it: {
    train: [
      { name: 'UD_Italian-ParlaMint', parts: ['train'] },
      { name: 'UD_Italian-PUD', parts: ['test'] },
      { name: 'UD_Italian-MarkIT', parts: ['train', 'dev'] },
      { name: 'UD_Italian-TWITTIRO', parts: ['train'] },
    ],
    test: [
      { name: 'UD_Italian-ISDT', part: 'test' },
      { name: 'UD_Italian-VIT', part: 'test' },
      { name: 'UD_Italian-ParlaMint', part: 'test' },
    ],
  },
}

/** A part of a treebank as text; nothing if it is missing. */
function textOf(folder: string, treebank: string, part: string): string {
  const path = join(folder, treebank)
  if (!existsSync(path)) return ''
  const files = readdirSync(path).filter((name) => name.endsWith('.conllu') && name.includes(`-ud-${part}`))
  return files
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n')
}

/**
 * A part of a treebank.
 *
 * @param folder has a folder for each treebank
 * @param part 'train', 'dev' or 'test'
 * @returns no sentences if it is missing; `digest` says which version it is (SHA-256, its first 12 digits)
 */
export function readPart(
  folder: string,
  treebank: string,
  part: string,
  language: ParserLanguage,
): { readonly sentences: readonly TreebankSentence[]; readonly digest: string } {
  const text = textOf(folder, treebank, part)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { sentences: sentencesOf(text, language), digest }
}
