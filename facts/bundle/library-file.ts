import type {
  Annotation,
  Entity,
  EntityId,
  Fact,
  FactBundle,
  IsoInstant,
  Source,
  SourceText,
} from '../types.ts'
import {
  isAnnotation,
  isEntity,
  isMoment,
  isSource,
  isSourceText,
  parseJson,
  readFact,
  serialiseRecord,
} from './bundle.ts'

/**
 * The file of a library. Each line is a record in JSON, so that it can be written and read in pieces, and a broken line
 * breaks nothing else.
 *
 * The first line is `{"format":"attache-library","version":2,"articles":2}`. Each article has a line `{"source":…}`,
 * followed by its `{"builder":2}`, `{"text":…}`, and one `{"entity":…}`, `{"fact":…}` or `{"annotation":…}` for each entity,
 * fact and annotation. Annotations that belong to none of the articles come after the first line. The last line is `{"end":{"articles":2,"facts":31}}`; if it is missing, the file was cut off.
 *
 * Version 1 has facts of version 1 and no builders. It can be read as well.
 */
const FORMAT = 'attache-library'
const FILE_VERSION = 2

/** No record takes a longer line, in UTF-16 units. The longest ones are texts of articles, escaped. */
export const LONGEST_LINE = 32_000_000

/** An article with its text, entities and facts. */
export interface ArticleRecord {
  readonly source: Source
  readonly text?: SourceText
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  /** The version of the builder that made its facts (`BUILDER`); absent if that is not known. */
  readonly builder?: number
  /** What the reader added to it, or corrected; absent if there is nothing. */
  readonly annotations?: readonly Annotation[]
  /** Kept since this time. Set only if the article was deleted once and restored; only in files for other devices. */
  readonly kept?: IsoInstant
}

/** The articles of a bundle, each with its own facts, and with the entities that they are about. */
export function articlesOf({
  sources,
  entities,
  facts,
  texts = [],
  annotations = [],
}: FactBundle): ArticleRecord[] {
  const own = Map.groupBy(facts, (fact) => fact.source)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const textOf = new Map(texts.map((text) => [text.id, text]))
  const annotated = Map.groupBy(annotations, ({ source }) => source)
  return sources.map((source) => {
    const ownFacts = own.get(source.id) ?? []
    const ids = new Set(ownFacts.flatMap((fact) => fact.about))
    const text = textOf.get(source.id)
    const ownAnnotations = annotated.get(source.id)
    return {
      source,
      ...(text ? { text } : {}),
      entities: [...ids].sort().flatMap((id) => byId.get(id) ?? []),
      facts: ownFacts,
      ...(ownAnnotations ? { annotations: ownAnnotations } : {}),
    }
  })
}

/**
 * The first lines of a file.
 *
 * @param articles how many will follow, so that progress can be shown
 * @param annotations those that belong to none of the articles
 * @param more what else the first line says
 */
export function firstLine(
  articles: number,
  annotations: readonly Annotation[] = [],
  more: object = {},
): string {
  const head = `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, articles, ...more })}\n`
  return head + annotations.map((annotation) => `${serialiseRecord({ annotation })}\n`).join('')
}

/** The lines of an article. `imported` is left out: the next import sets it again. */
export function linesOf({ source: { imported: _, ...source }, ...article }: ArticleRecord): string {
  return wholeLinesOf({ ...article, source })
}

/** The same with all that is known of it. */
export function wholeLinesOf({
  source,
  kept,
  text,
  entities,
  facts,
  builder,
  annotations = [],
}: ArticleRecord): string {
  const records = [
    { source },
    ...(kept === undefined ? [] : [{ kept }]),
    ...(builder === undefined ? [] : [{ builder }]),
    ...(text ? [{ text }] : []),
    ...entities.map((entity) => ({ entity })),
    ...facts.map((fact) => ({ fact })),
    ...annotations.map((annotation) => ({ annotation })),
  ]
  return records.map((record) => `${serialiseRecord(record)}\n`).join('')
}

export function lastLine(articles: number, facts: number): string {
  return `${JSON.stringify({ end: { articles, facts } })}\n`
}

/** What a file is, by its first line. */
export type FileKind = 'library' | 'newer' | 'other'

export function kindOfFile(line: string): FileKind {
  try {
    const { format, version } = parseJson(line) as Readonly<Record<string, unknown>>
    if (format !== FORMAT) return 'other'
    return version === 1 || version === FILE_VERSION ? 'library' : 'newer'
  } catch {
    return 'other'
  }
}

/** Makes articles out of the lines of a file. */
export interface ArticleReader {
  /**
   * Reads the next line.
   *
   * @param line undefined if it was too long to be kept
   * @returns the article that ended with the line before, if any
   */
  read(line: string | undefined): ArticleRecord | undefined
  /** @returns the last article, if any */
  end(): ArticleRecord | undefined
  /** The numbers of lines that could not be read, counted from 1; at most `MOST_NAMED`. */
  readonly broken: readonly number[]
  /** How many lines could not be read, including all lines of an article whose `source` is broken. */
  brokenCount(): number
  /** Whether the file's last line was read. */
  isWhole(): boolean
  /** The annotations that came before all articles. */
  loose(): readonly Annotation[]
}

/** So many broken lines are named. */
export const MOST_NAMED = 20

/** @param number the number of the first line that will be read */
export function makeArticleReader(number = 2): ArticleReader {
  const broken: number[] = []
  let count = 0
  let isWhole = false
  let at = number - 1
  let article: Parts | undefined
  const loose: Annotation[] = []
  const take = (): ArticleRecord | undefined => {
    const taken = article
    article = undefined
    return taken && { ...taken, entities: [...taken.entities.values()] }
  }
  const refuse = (): void => {
    count++
    if (broken.length < MOST_NAMED) broken.push(at)
  }
  return {
    broken,
    brokenCount: () => count,
    isWhole: () => isWhole,
    loose: () => loose,
    read(line) {
      at++
      if (line?.trim() === '') return undefined
      const record = line === undefined ? undefined : recordOf(line)
      if (record && 'end' in record) {
        isWhole = true
        return undefined
      }
      if (record && 'source' in record) {
        const before = take()
        if (isSource(record.source)) article = partsOf(record.source)
        else refuse()
        return before
      }
      if (!article && isAnnotation(record?.annotation)) loose.push(record.annotation)
      else if (!record || !article || !put(article, record)) refuse()
      return undefined
    },
    end: take,
  }
}

/** An article while its lines are being read. */
interface Parts {
  readonly source: Source
  text?: SourceText
  readonly entities: Map<EntityId, Entity>
  readonly facts: Fact[]
  builder?: number
  annotations?: Annotation[]
  kept?: IsoInstant
}

const partsOf = (source: Source): Parts => ({ source, entities: new Map(), facts: [] })

/** Whether a value is a version of the builder. */
const isBuilder = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0

/** A line as a record; undefined if it is none. */
export function recordOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const record = parseJson(line)
    return typeof record === 'object' && record !== null
      ? (record as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

/** @returns whether the record belongs to the article and can be kept */
function put(
  article: Parts,
  { text, entity, builder, kept, annotation, fact: record }: Readonly<Record<string, unknown>>,
): boolean {
  const { id, language } = article.source
  if (isSourceText(text) && text.id === id) {
    article.text = text
    return true
  }
  if (isBuilder(builder)) {
    article.builder = builder
    return true
  }
  if (isMoment(kept)) {
    article.kept = kept
    return true
  }
  if (isAnnotation(annotation) && annotation.source === id) {
    article.annotations ??= []
    article.annotations.push(annotation)
    return true
  }
  if (isEntity(entity) && isOfItsKind(entity)) {
    article.entities.set(entity.id, entity)
    return true
  }
  const fact = readFact(record, { entities: article.entities, language })
  if (fact?.source !== id) return false
  if (!fact.about.every((about) => article.entities.has(about))) return false
  article.facts.push(fact)
  return true
}

/** Whether an entity's kind is the one in its id. */
export function isOfItsKind({ id, kind, iso2 }: Entity): boolean {
  const [prefix, rest] = id.split(':')
  return prefix === kind && (kind === 'leader' || iso2 === undefined || iso2 === rest)
}
