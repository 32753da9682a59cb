/** The schemas of everything in a bundle, of this version and of the one before. */
import * as v from 'valibot'
import { FACT_KINDS, OFFICE_TENSES, RESOLUTION_RULES } from '../fact-kinds.ts'
import { LONGEST_BLOCK, LONGEST_TEXT } from '../text/limits.ts'
import type { Annotation, AnnotationChange, AnnotationKind, EntityId, FactOrder, Span } from '../types.ts'

/** ISO 3166 alpha-2, or `EU`, `UN`, `NATO`. */
const CODE = /^(?:[A-Z]{2}|NATO)$/

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
/** Half of a surrogate pair cannot be in an address, and what has no address cannot be opened. */
const id = v.pipe(
  text,
  v.check((given) => given.isWellFormed(), 'half a character'),
)
export const isoDate = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.isoTimestamp())
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** The id of a leader or a country, in bundles and messages. */
export const entityId = v.custom<EntityId>(
  (id) => typeof id === 'string' && /^(?:country:(?:[A-Z]{2}|NATO)|leader:[\p{L}\p{N}-]{1,200})$/u.test(id),
  'no id of a leader or a country',
)
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'a web address starts with http'))

const quoteSchema = v.strictObject({
  start: offset,
  end: offset,
  exact: text,
  prefix: text,
  suffix: text,
  block: offset,
})
const officeSchema = v.strictObject({
  title: text,
  country: v.pipe(v.string(), v.regex(CODE)),
  from: v.exactOptional(isoDate),
  to: v.exactOptional(isoDate),
})
export const entitySchema = v.strictObject({
  id: entityId,
  kind: v.picklist(['leader', 'country']),
  name: text,
  iso2: v.exactOptional(v.pipe(v.string(), v.regex(CODE))),
  offices: v.exactOptional(v.array(officeSchema)),
  pronoun: v.exactOptional(v.picklist(['he', 'she'])),
})
export const sourceSchema = v.strictObject({
  id,
  title: text,
  sourceTitle: v.exactOptional(text),
  url: v.exactOptional(webAddress),
  publisher: v.exactOptional(text),
  author: v.exactOptional(text),
  published: v.exactOptional(isoDate),
  language: text,
  saved: v.exactOptional(instant),
  imported: v.exactOptional(v.strictObject({ file: text, at: v.exactOptional(instant) })),
})
const whenSchema = v.strictObject({
  text,
  from: v.exactOptional(isoDate),
  to: v.exactOptional(isoDate),
  sure: v.picklist(['stated', 'inferred', 'words']),
})
const figureSchema = v.strictObject({ text, value: v.pipe(v.number(), v.finite()), unit: text })
const resolutionSchema = v.strictObject({
  text,
  entities: v.array(entityId),
  rule: v.picklist(RESOLUTION_RULES),
})
/** Brackets must be within the quote, in order, without overlaps. They have no square brackets: the views add them. */
const bracketsSchema = v.array(
  v.strictObject({
    start: offset,
    end: offset,
    text: v.pipe(text, v.minLength(1), v.regex(/^[^[\]]*$/, 'the text of a bracket has no brackets')),
  }),
)
const speakerSchema = v.strictObject({
  words: v.pipe(text, v.minLength(1)),
  entity: v.exactOptional(entityId),
})
const factOfficeSchema = v.strictObject({
  title: text,
  country: v.pipe(v.string(), v.regex(CODE)),
  tense: v.picklist(OFFICE_TENSES),
})

const verdict = v.picklist(['agrees', 'conflicts'])
const code = v.pipe(v.string(), v.regex(CODE))
/** Values; older ones are sentences, which are ignored: facts are checked again when they are shown. */
const checksSchema = v.pipe(
  v.array(
    v.union([
      v.strictObject({
        kind: v.literal('weekday'),
        verdict,
        day: isoDate,
        said: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      }),
      v.strictObject({
        kind: v.literal('term'),
        verdict,
        about: entityId,
        office: v.strictObject({ title: text, country: code }),
        days: v.strictObject({ from: isoDate, to: isoDate }),
        words: v.exactOptional(text),
        left: v.exactOptional(isoDate),
        took: v.exactOptional(isoDate),
      }),
      v.strictObject({
        kind: v.picklist(['weekday', 'term']),
        verdict,
        about: v.exactOptional(entityId),
        statement: text,
      }),
    ]),
  ),
  v.transform((checks) => checks.flatMap((check) => ('statement' in check ? [] : [check]))),
)

/** What facts of both versions have. */
const SHARED = {
  id,
  kind: v.picklist(FACT_KINDS),
  about: v.pipe(v.array(entityId), v.minLength(1)),
  quote: quoteSchema,
  support: v.exactOptional(v.array(quoteSchema)),
  section: v.exactOptional(text),
  when: v.exactOptional(whenSchema),
  where: v.exactOptional(text),
  said: v.exactOptional(v.array(quoteSchema)),
  figures: v.exactOptional(v.array(figureSchema)),
  resolved: v.exactOptional(v.array(resolutionSchema)),
  source: text,
  checks: checksSchema,
}
export const factSchema = v.pipe(
  v.strictObject({
    id: SHARED.id,
    kind: SHARED.kind,
    about: SHARED.about,
    quote: SHARED.quote,
    brackets: v.exactOptional(bracketsSchema),
    support: SHARED.support,
    section: SHARED.section,
    when: SHARED.when,
    where: SHARED.where,
    speaker: v.exactOptional(speakerSchema),
    said: SHARED.said,
    figures: SHARED.figures,
    resolved: SHARED.resolved,
    office: v.exactOptional(factOfficeSchema),
    planned: v.exactOptional(v.literal(true)),
    source: SHARED.source,
    checks: SHARED.checks,
  }),
  v.check(
    ({ quote, brackets }) => isInOrder(brackets ?? [], quote.exact.length),
    'brackets that do not fit the quote',
  ),
)

/** A fact of version 1: its statement was rewritten, and a speaker was always a leader or a country. */
export const oldFactSchema = v.strictObject({
  ...SHARED,
  statement: text,
  speaker: v.exactOptional(entityId),
})

function isInOrder(brackets: readonly Span[], length: number): boolean {
  return brackets.every(
    ({ start, end }, i) => start >= (brackets[i - 1]?.end ?? 0) && start <= end && end <= length,
  )
}

export const sourceTextSchema = v.strictObject({
  id,
  blocks: v.array(
    v.strictObject({
      kind: v.picklist(['heading', 'paragraph', 'item', 'quotation', 'caption']),
      text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
    }),
  ),
})
/** The orders in which facts can be listed. */
export const FACT_ORDERS = ['fit', 'date'] as const satisfies readonly FactOrder[]

const name = v.pipe(text, v.minLength(1))
export const searchSchema = v.strictObject({
  query: text,
  filter: v.strictObject({
    from: v.exactOptional(isoDate),
    to: v.exactOptional(isoDate),
    newsroom: v.exactOptional(name),
    person: v.exactOptional(entityId),
    country: v.exactOptional(entityId),
    kind: v.exactOptional(v.picklist(FACT_KINDS)),
    language: v.exactOptional(name),
  }),
  order: v.picklist(FACT_ORDERS),
})

/** The longest tag in UTF-16 units, and the most tags of one thing. */
const LONGEST_TAG = 100
const MOST_TAGS = 50

/** What an annotation of each kind says. */
const ANNOTATED = {
  note: name,
  tags: v.pipe(v.array(v.pipe(name, v.maxLength(LONGEST_TAG))), v.minLength(1), v.maxLength(MOST_TAGS)),
  title: name,
  publisher: text,
  author: text,
  published: v.union([isoDate, v.literal('')]),
  hidden: v.literal(true),
  about: v.pipe(v.array(entitySchema), v.minLength(1)),
  search: searchSchema,
} as const satisfies Readonly<Record<AnnotationKind, v.GenericSchema>>

/** A moment as `toISOString` writes it: they are compared as text. */
export const exactInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.isoTimestamp(),
)

export const ANNOTATION_KINDS = Object.keys(ANNOTATED) as readonly AnnotationKind[]

const annotationFields = v.strictObject({
  id,
  what: v.picklist(ANNOTATION_KINDS),
  of: id,
  source: v.exactOptional(id),
  at: exactInstant,
  value: v.exactOptional(v.unknown()),
})

export const annotationSchema = v.pipe(
  annotationFields,
  v.check(({ id: own, what, of }) => own === annotationId(what, of), 'an id that is of something else'),
  v.check(({ what, value }) => value === undefined || v.is(ANNOTATED[what], value), 'no such annotation'),
  v.transform((annotation) => annotation as Annotation),
)

/** A change that a reader makes: what annotations may be, apart from their id and moment. */
export const annotationChangeSchema = v.custom<AnnotationChange>((change) => {
  const { what = 'note', of, source, value } = Object(change) as Partial<AnnotationChange>
  return v.is(annotationSchema, {
    ...{ id: annotationId(what, String(of)), what, of, at: '2000-01-01T00:00:00.000Z' },
    ...(source === undefined ? {} : { source }),
    ...(value === undefined ? {} : { value }),
  })
}, 'no such annotation')

/** The id of an annotation. @param of the id of an article, a fact or a search */
export function annotationId(what: AnnotationKind, of: string): string {
  return `${what} ${of}`
}

const bundleOf = <V extends number, F extends v.GenericSchema>(version: V, fact: F) =>
  v.strictObject({
    format: v.literal('attache-facts'),
    version: v.literal(version),
    built: v.exactOptional(isoDate),
    sources: v.array(sourceSchema),
    entities: v.array(entitySchema),
    facts: v.array(fact),
    texts: v.exactOptional(v.array(sourceTextSchema)),
    annotations: v.exactOptional(v.array(annotationSchema)),
  })
export const bundleSchema = bundleOf(2, factSchema)
export const oldBundleSchema = bundleOf(1, oldFactSchema)

/** The order of keys in files: what a thing is comes before what is known about it. */
export const KEYS = [
  ...Object.keys(bundleSchema.entries),
  ...Object.keys(sourceSchema.entries),
  ...Object.keys(entitySchema.entries),
  ...Object.keys(factSchema.entries),
  ...Object.keys(quoteSchema.entries),
  ...Object.keys(sourceTextSchema.entries),
  ...Object.keys(annotationFields.entries),
]
