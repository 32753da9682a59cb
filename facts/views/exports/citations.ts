import type { IsoDate, Source } from '../../types.ts'
import { oneLine } from './exported.ts'

/** An article in CSL-JSON. (Citation Style Language 1.0.2.) */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly 'container-title'?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly language: string
}

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]]
}

const cslDate = (day: IsoDate): CslDate => ({ 'date-parts': [day.split('-').map(Number)] })

/**
 * The authors of a byline. Which of their names is the family name is not known, so that they stay as they are. 'Doe, Jane' is
 * one author.
 */
function authorsOf({ author = '' }: Source): string[] {
  if (/^\s*[\p{sc=Latn}'’.-]+,\s*[\p{sc=Latn}'’.-]+\s*$/u.test(author)) return [oneLine(author)]
  return author
    .split(/\s*(?:[;,、]|\s(?:and|&)\s)\s*/)
    .map(oneLine)
    .filter((name) => name !== '')
}

/** Articles as CSL-JSON, which Zotero and the like read. */
export function sourcesAsCsl(sources: readonly Source[]): CslItem[] {
  return sources.map((source) => {
    const { id, title, publisher, published, saved, url, language } = source
    const authors = authorsOf(source)
    return {
      id,
      type: 'article-newspaper',
      title: oneLine(title),
      ...(publisher === undefined ? {} : { 'container-title': oneLine(publisher) }),
      ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
      ...(published === undefined ? {} : { issued: cslDate(published) }),
      ...(saved === undefined ? {} : { accessed: cslDate(saved.slice(0, 10)) }),
      ...(url === undefined ? {} : { URL: url }),
      language,
    }
  })
}

/** Articles in RIS, which every reference manager reads. (Research Information Systems, 2011.) */
export function sourcesAsRis(sources: readonly Source[]): string {
  const slashed = (day: string): string => day.replaceAll('-', '/')
  return sources
    .flatMap((source) => {
      const { id, title, publisher, published, saved, url, language } = source
      const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
        ['TY', 'NEWS'],
        ['ID', id],
        ['TI', title],
        ...authorsOf(source).map((author) => ['AU', author] as const),
        ['T2', publisher],
        // Some read the year alone, some the day.
        ['PY', published?.slice(0, 4)],
        ['DA', published && slashed(published)],
        ['Y2', saved && slashed(saved.slice(0, 10))],
        ['UR', url],
        ['LA', language],
        ['ER', ''],
      ]
      return fields.flatMap(([tag, value]) =>
        value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
      )
    })
    .join('')
}
