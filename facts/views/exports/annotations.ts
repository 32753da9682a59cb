import type { Quote } from '../../types.ts'
import { type ExportedFact, oneLine, saying } from './exported.ts'

/** Annotations of web pages. (W3C Web Annotation Data Model, 2017; W3C Web Annotation Vocabulary.) */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly type: 'AnnotationCollection'
  readonly total: number
  readonly first: {
    readonly type: 'AnnotationPage'
    readonly startIndex: 0
    readonly items: readonly WebAnnotation[]
  }
}

export interface WebAnnotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly created?: string
  readonly body: readonly TextualBody[]
  readonly target: readonly AnnotationTarget[]
}

interface TextualBody {
  readonly type: 'TextualBody'
  readonly purpose: 'describing' | 'tagging'
  readonly value: string
  readonly format?: 'text/plain'
  readonly language?: string
}

interface AnnotationTarget {
  readonly source: string
  readonly selector: {
    readonly type: 'TextQuoteSelector'
    readonly exact: string
    readonly prefix?: string
    readonly suffix?: string
  }
}

/** Ids as addresses, which JSON-LD needs. */
const iri = (id: string): string =>
  `urn:x-attache:${encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':')}`

/**
 * Facts as annotations of their articles: what each says, whom it is about, and the sentences that say it, found by their own
 * words and by those around them.
 */
export function factsAsAnnotations(facts: readonly ExportedFact[]): AnnotationCollection {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: facts.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: facts.map(annotationOf) },
  }
}

function annotationOf(exported: ExportedFact): WebAnnotation {
  const { fact, source, names } = exported
  const page = source.url ?? iri(source.id)
  const quotes: readonly Quote[] = [fact.quote, ...(fact.support ?? [])]
  return {
    id: iri(fact.id),
    type: 'Annotation',
    motivation: 'describing',
    ...(source.saved === undefined ? {} : { created: source.saved }),
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: oneLine(saying(exported)),
        format: 'text/plain',
        language: source.language,
      },
      ...[fact.kind, ...names].map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
    ],
    target: quotes.map((quote) => ({ source: page, selector: selectorOf(quote) })),
  }
}

function selectorOf({ exact, prefix, suffix }: Quote): AnnotationTarget['selector'] {
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  }
}
