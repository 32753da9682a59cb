import { byCodeUnits } from '../text/code-units.ts'
import type { Annotation, AnnotationChange, AnnotationKind, AnnotationValues, IsoInstant } from '../types.ts'
import { annotationId } from './schema.ts'
import { LAST_MOMENT } from './sources.ts'

/**
 * A change as an annotation.
 *
 * @param before what it takes the place of: it counts as later even if the clock was set back meanwhile
 */
export function annotationOf(
  change: AnnotationChange,
  now: IsoInstant,
  before: Annotation | undefined,
): Annotation {
  const { what, of, source = before?.source, value } = change
  return {
    id: annotationId(what, of),
    what,
    of,
    ...(source === undefined ? {} : { source }),
    at: before && before.at >= now ? justAfter(before.at) : now,
    ...(value === undefined ? {} : { value }),
  } as Annotation
}

/** The next moment after one. */
export function justAfter(at: IsoInstant): IsoInstant {
  return new Date(Math.min(LAST_MOMENT, Date.parse(at) + 1)).toISOString()
}

/**
 * An annotation out of a file: one that says it was made after now would win over all that the reader does from now on,
 * so it counts as made now.
 */
export function notAfter(annotation: Annotation, now: IsoInstant): Annotation {
  return annotation.at > now ? { ...annotation, at: now } : annotation
}

/** What takes back a change. @param before what there was; undefined if there was nothing */
export function undoOf(
  { what, of, source }: AnnotationChange,
  before: Annotation | undefined,
): AnnotationChange {
  const value = before?.value
  return {
    what,
    of,
    ...(source === undefined ? {} : { source }),
    ...(value === undefined ? {} : { value }),
  } as AnnotationChange
}

/** The values of annotations of one thing; what was taken back has none. */
export type AnnotationsOf = Partial<AnnotationValues>

/** Annotations by what they are of. */
export function annotationsByTarget(
  annotations: readonly Annotation[] | undefined,
): ReadonlyMap<string, AnnotationsOf> {
  const all = new Map<string, Record<string, unknown>>()
  for (const { of, what, value } of annotations ?? []) {
    if (value === undefined) continue
    const own = all.get(of) ?? {}
    own[what] = value
    all.set(of, own)
  }
  return all
}

/** Which of two annotations with the same id counts: the later one; of two of the same moment, the one whose JSON sorts last. */
export function laterAnnotation(
  a: Annotation,
  b: Annotation,
  serialise: (annotation: Annotation) => string,
): Annotation {
  return (byCodeUnits(a.at, b.at) || byCodeUnits(serialise(a), serialise(b))) < 0 ? b : a
}

/** What a reader says about an article or a fact, in words that can be searched. */
export const WORDED = ['note', 'tags'] as const satisfies readonly AnnotationKind[]

/** What changes how an article and its facts are shown. */
export const CORRECTIONS = [
  'title',
  'publisher',
  'author',
  'published',
  'hidden',
  'about',
] as const satisfies readonly AnnotationKind[]
