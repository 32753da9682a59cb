import { daysOf, type ExportedFact, saying, sentenceAddress } from './exported.ts'

/** The columns of a table of facts. */
export const FACT_COLUMNS = [
  'from',
  'to',
  'kind',
  'about',
  'statement',
  'quote',
  'place',
  'speaker',
  'title',
  'publisher',
  'author',
  'published',
  'url',
  'id',
  'note',
  'tags',
  'articleNote',
  'articleTags',
] as const
export type FactColumn = (typeof FACT_COLUMNS)[number]

/** A fact as a row of a table. What is not known is empty; `about` and tags are several with `;` between them. */
export type TableRow = Readonly<Record<FactColumn, string>>

export function rowOf(exported: ExportedFact): TableRow {
  const { fact, source, names, own, ownOfArticle } = exported
  return {
    ...daysOf(exported),
    kind: fact.kind,
    about: names.join('; '),
    statement: saying(exported),
    quote: fact.quote.exact,
    place: fact.where ?? '',
    speaker: fact.speaker?.words ?? '',
    title: source.title,
    publisher: source.publisher ?? '',
    author: source.author ?? '',
    published: source.published ?? '',
    url: sentenceAddress(exported) ?? '',
    id: fact.id,
    note: own?.note ?? '',
    tags: own?.tags?.join('; ') ?? '',
    articleNote: ownOfArticle?.note ?? '',
    articleTags: ownOfArticle?.tags?.join('; ') ?? '',
  }
}

/** A cell that starts so is a formula in a spreadsheet, which may send what is on the sheet to anybody. (OWASP, CSV injection.) */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A cell of a CSV file. (RFC 4180.) What would be a formula gets an apostrophe, which spreadsheets take for text. */
export function inCsv(text: string): string {
  const cell = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Rows as CSV, with a line of the columns' names. */
export function rowsAsCsv(rows: readonly TableRow[]): string {
  const lines = [FACT_COLUMNS, ...rows.map((row) => FACT_COLUMNS.map((column) => row[column]))]
  return lines.map((cells) => `${cells.map(inCsv).join(',')}\r\n`).join('')
}

/** Facts as CSV for spreadsheets, which know by the mark at the start that it is UTF-8. */
export function factsAsCsv(facts: readonly ExportedFact[]): string {
  return `\ufeff${rowsAsCsv(facts.map(rowOf))}`
}
