/** Which treebanks are learnt from, and which are only measured on. */
import type { ParserLanguage } from '../../facts/extract/parser/tokens.ts'

interface Use {
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
  fr: { train: [], test: [] },
  de: { train: [], test: [] },
  es: { train: [], test: [] },
  pt: { train: [], test: [] },
  it: { train: [], test: [] },
}
