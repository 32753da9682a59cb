import { type AnnotationsOf, annotationsByTarget } from '../bundle/annotations.ts'
import type { Annotation } from '../types.ts'

/** What a reader wrote about an article or a fact. */
export type OwnWords = Pick<AnnotationsOf, 'note' | 'tags'>

/** The reader's note and tags, by the id of an article or a fact; undefined where there are none. */
export function ownWordsIn(
  annotations: readonly Annotation[] | undefined,
): (id: string) => OwnWords | undefined {
  if (!annotations || annotations.length === 0) return () => undefined
  const all = annotationsByTarget(annotations)
  return (id) => {
    const { note, tags } = all.get(id) ?? {}
    if (note === undefined && tags === undefined) return undefined
    return { ...(note === undefined ? {} : { note }), ...(tags === undefined ? {} : { tags }) }
  }
}

/** Tags as a reader typed them, with commas between: each once, in alphabetical order. */
export function tagsIn(typed: string, before: readonly string[] = []): string[] {
  const tags = typed.split(/[,،、]/u).map((tag) => tag.replace(/^\s*#/, '').replace(/\s+/g, ' ').trim())
  return [...new Set([...before, ...tags.filter((tag) => tag !== '')])].sort()
}
