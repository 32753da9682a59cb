import type { SourceText } from '../../types.ts'
import { factsAsAnki } from './anki.ts'
import { factsAsAnnotations } from './annotations.ts'
import { sourcesAsCsl, sourcesAsRis } from './citations.ts'
import type { ExportedFact, ExportedFile } from './exported.ts'
import { articleAsNote, factsAsNote } from './markdown.ts'
import { noteName } from './note-name.ts'
import { factsAsCsv } from './tables.ts'

/** What goes out: an article, what is known of somebody, or what a search found. */
export interface Exported {
  readonly of: 'article' | 'name' | 'search'
  /** Of the article; the name; or what was searched. */
  readonly title: string
  readonly facts: readonly ExportedFact[]
  /** Of an article, if it was kept. */
  readonly text?: Pick<SourceText, 'blocks'>
}

interface Format {
  /** Its own name, the same in every language. */
  readonly name: string
  /** Of its files. */
  readonly ending: string
  /** Its MIME type. */
  readonly type: string
  readonly write: (exported: Exported) => string
}

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** The articles of some facts, each once, in their order. */
const sourcesOf = ({ facts }: Exported) => [
  ...new Map(facts.map(({ source }) => [source.id, source])).values(),
]

/** The formats in which facts go out, in the order of menus. */
export const EXPORT_FORMATS = {
  markdown: {
    name: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    write: (exported) => noteOf(exported).content,
  },
  csv: { name: 'CSV', ending: 'csv', type: 'text/csv', write: ({ facts }) => factsAsCsv(facts) },
  csl: {
    name: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (exported) => asJson(sourcesAsCsl(sourcesOf(exported))),
  },
  ris: {
    name: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: (exported) => sourcesAsRis(sourcesOf(exported)),
  },
  annotations: {
    name: 'Web Annotation',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: ({ facts }) => asJson(factsAsAnnotations(facts)),
  },
  anki: { name: 'Anki', ending: 'txt', type: 'text/plain', write: ({ facts }) => factsAsAnki(facts) },
} as const satisfies Readonly<Record<string, Format>>

export type ExportFormat = keyof typeof EXPORT_FORMATS

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[]

function noteOf({ of, title, facts, text }: Exported): ExportedFile {
  const source = facts[0]?.source
  return of === 'article' && source ? articleAsNote(source, facts, text) : factsAsNote(title, facts)
}

/** Writes facts in a format. The name of the file is the title, as far as every system allows it. */
export function exportAs(format: ExportFormat, exported: Exported): ExportedFile {
  const { ending, write }: Format = EXPORT_FORMATS[format]
  return { name: `${noteName(exported.title)}.${ending}`, content: write(exported) }
}
