import { creditOf, daysOf, type ExportedFact, oneLine, saying, sentenceAddress } from './exported.ts'

/**
 * Facts as cards for Anki: in front whom a fact is about, and when; on the back what it says, and where. The first column is the
 * fact's id, so that cards that are imported again are not doubled.
 */
export function factsAsAnki(facts: readonly ExportedFact[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
    '#columns:GUID\tFront\tBack\tTags',
  ]
  const lines = facts.map((exported) => {
    const { fact, source, names } = exported
    const { from, to } = daysOf(exported)
    const days = from === to ? from : `${from} – ${to}`
    const address = sentenceAddress(exported)
    const credit = inHtml(creditOf(source))
    const front = [inHtml(names.join(', ')), days].filter((part) => part !== '').join('<br>')
    const from_ = address === undefined ? credit : `<a href='${inHtml(address)}'>${credit}</a>`
    return [inHtml(fact.id), front, `${inHtml(saying(exported))}<br>${from_}`, fact.kind].join('\t')
  })
  return [...head, ...lines].map((line) => `${line}\n`).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text in one line of HTML, without quotation marks, which Anki would take for those of a table. */
const inHtml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one)
