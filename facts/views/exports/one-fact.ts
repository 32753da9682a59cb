import { creditOf, type ExportedFact, oneLine, saying, sentenceAddress } from './exported.ts'
import { inMarkdown, linkInMarkdown } from './markdown-text.ts'

type Sourced = Pick<ExportedFact, 'fact' | 'source'>

/** A fact to be put into a text: what it says, and below it its article, with the address of the sentence. */
export function factAsText(fact: Sourced): string {
  const from = [creditOf(fact.source), sentenceAddress(fact)].filter(Boolean).join(', ')
  return `${oneLine(saying(fact))}\n${from}`
}

/** As `factAsText`, in Markdown: a quotation. */
export function factAsMarkdown(fact: Sourced): string {
  return `> ${inMarkdown(saying(fact))}\n>\n> ${linkInMarkdown(creditOf(fact.source), sentenceAddress(fact))}\n`
}
