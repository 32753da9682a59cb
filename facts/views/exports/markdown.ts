import type { Block, Source, SourceText } from '../../types.ts'
import {
  creditOf,
  daysOf,
  type ExportedFact,
  type ExportedFile,
  saying,
  sentenceAddress,
} from './exported.ts'
import { inMarkdown, inYaml, linkInMarkdown } from './markdown-text.ts'
import { noteName } from './note-name.ts'

/**
 * An article as a note: its facts, and its text if it was kept. Its people are links to the notes of `factsAsNote`. The front
 * matter can be read by `readArticle`.
 */
export function articleAsNote(
  source: Source,
  facts: readonly ExportedFact[],
  text?: Pick<SourceText, 'blocks'>,
): ExportedFile {
  const { title, url, publisher, author, published, language } = source
  const people = [...new Set(facts.flatMap(({ names }) => names))].sort()
  const front = {
    title,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { date: published }),
    language,
    ...(people.length > 0 ? { about: people.map((name) => `[[${noteName(name)}]]`) } : {}),
  }
  const list = facts.map((fact) => `- ${dated(fact)}`)
  const body = (text?.blocks ?? []).map(blockInMarkdown)
  return note(title, front, [
    list.join('\n'),
    ...(body.length > 0 && list.length > 0 ? ['---'] : []),
    ...body,
  ])
}

/**
 * Facts of any articles as a note, each with its article: what is known of a leader or a country, or what a search found.
 *
 * @param title the name, or what was searched
 */
export function factsAsNote(title: string, facts: readonly ExportedFact[]): ExportedFile {
  return note(title, { title }, [factList(facts)])
}

function note(
  title: string,
  front: Readonly<Record<string, string | readonly string[]>>,
  parts: readonly string[],
): ExportedFile {
  const head = Object.entries(front).map(([key, value]) => `${key}: ${inYaml(value)}\n`)
  const body = [`# ${inMarkdown(title)}`, ...parts].filter((part) => part !== '')
  return { name: `${noteName(title)}.md`, content: `---\n${head.join('')}---\n\n${body.join('\n\n')}\n` }
}

const factList = (facts: readonly ExportedFact[]): string =>
  facts
    .map((fact) => `- ${dated(fact)} (${linkInMarkdown(creditOf(fact.source), sentenceAddress(fact))})`)
    .join('\n')

/** What a fact says, after the days that it is about. */
function dated(fact: ExportedFact): string {
  const { from, to } = daysOf(fact)
  const days = from === to ? from : `${from} – ${to}`
  return days === '' ? inMarkdown(saying(fact)) : `${days}: ${inMarkdown(saying(fact))}`
}

function blockInMarkdown({ kind, text }: Block): string {
  const words = inMarkdown(text)
  if (kind === 'heading') return `## ${words}`
  if (kind === 'item') return `- ${words}`
  return kind === 'quotation' ? `> ${words}` : words
}
