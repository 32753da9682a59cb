import type { AnnotationChange, Source } from '../types.ts'

/** What can be corrected of an article, in the order of the form. */
export const ARTICLE_DETAILS = ['title', 'published', 'publisher', 'author'] as const

export type Detail = (typeof ARTICLE_DETAILS)[number]

/** All of them; empty where an article has none. */
export type Details = Readonly<Record<Detail, string>>

export function detailsOf(source: Pick<Source, Detail>): Details {
  const { title, published = '', publisher = '', author = '' } = source
  return { title, published, publisher, author }
}

/** Those that the reader has changed. An article without a title keeps the one that it had. */
export function changedDetails(before: Details, now: Details): Partial<Details> {
  const changed = ARTICLE_DETAILS.filter(
    (name) => now[name] !== before[name] && !(name === 'title' && now[name] === ''),
  )
  return Object.fromEntries(changed.map((name) => [name, now[name]]))
}

/** Corrections of an article. What is again as it was saved is none. @param saved the article as it was saved */
export function correctionsOf(changed: Partial<Details>, saved: Source): AnnotationChange[] {
  const { id } = saved
  const before = detailsOf(saved)
  return ARTICLE_DETAILS.flatMap((what): AnnotationChange[] => {
    const value = changed[what]
    if (value === undefined) return []
    return [{ what, of: id, source: id, ...(value === before[what] ? {} : { value }) }]
  })
}
