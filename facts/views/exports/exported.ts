import { dayOfSource, linkTo } from '../../bundle/sources.ts'
import { shownOf, statementOf } from '../../bundle/statement.ts'
import type { EntityId, Fact, Source } from '../../types.ts'
import type { OwnWords } from '../own-words.ts'

/** A fact as it goes out: with its article, and with the names of those whom it is about. */
export interface ExportedFact {
  readonly fact: Fact
  readonly source: Source
  /** In the order of `fact.about`. */
  readonly names: readonly string[]
  /** The reader's note and tags on the fact, and on its article; absent if there are none. */
  readonly own?: OwnWords
  readonly ownOfArticle?: OwnWords
}

/** A file to be written. */
export interface ExportedFile {
  /** Without a folder; safe on every system. */
  readonly name: string
  readonly content: string
}

/**
 * Puts facts and their articles together. Facts whose article is not there are left out.
 *
 * @param nameOf the name of a leader or a country; without one its id is taken
 * @param wordsOn the reader's note and tags on a fact or an article
 */
export function exportedFacts(
  facts: readonly Fact[],
  sources: ReadonlyMap<string, Source>,
  nameOf: (id: EntityId) => string | undefined,
  wordsOn: (id: string) => OwnWords | undefined = () => undefined,
): ExportedFact[] {
  return facts.flatMap((fact) => {
    const source = sources.get(fact.source)
    if (!source) return []
    const [own, ownOfArticle] = [wordsOn(fact.id), wordsOn(source.id)]
    const words = { ...(own ? { own } : {}), ...(ownOfArticle ? { ownOfArticle } : {}) }
    return [{ fact, source, names: fact.about.map((id) => nameOf(id) ?? id), ...words }]
  })
}

/** What a fact says, in quotation marks of its language if all of it is somebody's own words. */
export function saying({ fact, source }: Pick<ExportedFact, 'fact' | 'source'>): string {
  const [open, close] = shownOf(fact, source.language).marks ?? ['', '']
  return `${open}${statementOf(fact)}${close}`
}

/** The address of a fact's sentence, else of its article. */
export const sentenceAddress = ({
  fact,
  source,
}: Pick<ExportedFact, 'fact' | 'source'>): string | undefined => linkTo(source, fact.quote) ?? source.url

/** The days that a fact is about, else the day of its article. ISO dates; empty if nothing is known. */
export function daysOf({ fact, source }: Pick<ExportedFact, 'fact' | 'source'>): {
  from: string
  to: string
} {
  const { from = '', to = '' } = fact.when ?? {}
  const day = dayOfSource(source)
  return from === '' && to === '' ? { from: day, to: day } : { from: from || to, to: to || from }
}

/** Title, newsroom and day of an article, those that are known. */
export const creditOf = ({ title, publisher, published }: Source): string =>
  [title, publisher, published].filter(Boolean).join(', ')

/** A text in one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
