import {
  EMPTY_BUNDLE,
  isAnnotation,
  isEntity,
  isSource,
  isSourceText,
  readFact,
  VERSION,
  versionOf,
} from './bundle.ts'
import { type ArticleRecord, articlesOf, isOfItsKind, recordOf } from './library-file.ts'

/**
 * The articles of a bundle in one JSON document: bundles are built in this form, and libraries were exported in it before.
 * Broken parts are left out.
 *
 * @returns undefined if it is not a bundle, `newer` if it has a version that is not known yet
 */
export function articlesOfBundle(
  json: string,
): { readonly articles: ArticleRecord[]; readonly broken: number } | 'newer' | undefined {
  const bundle = recordOf(json)
  const version = versionOf(bundle)
  if (!bundle || version === undefined || version < 1) return undefined
  if (version > VERSION) return 'newer'
  const list = (key: string): readonly unknown[] => {
    const value = bundle[key]
    return Array.isArray(value) ? value : []
  }
  const sources = list('sources').filter(isSource)
  const entities = list('entities').filter(isEntity).filter(isOfItsKind)
  const texts = list('texts').filter(isSourceText)
  const annotations = list('annotations').filter(isAnnotation)
  const ids = new Set(sources.map((source) => source.id))
  const named = new Set<string>(entities.map((entity) => entity.id))
  const frame = { entities: new Map(entities.map((entity) => [entity.id, entity])) }
  const languages = new Map(sources.map(({ id, language }) => [id, language]))
  const facts = list('facts')
    .flatMap((fact) => readFact(fact, { ...frame, language: languages.get(sourceOf(fact)) ?? '' }) ?? [])
    .filter((fact) => ids.has(fact.source) && fact.about.every((id) => named.has(id)))
  const given = ['sources', 'entities', 'texts', 'facts', 'annotations'].reduce(
    (sum, key) => sum + list(key).length,
    0,
  )
  const read = [sources, entities, texts, facts, annotations].reduce((sum, all) => sum + all.length, 0)
  const articles = articlesOf({ ...EMPTY_BUNDLE, sources, entities, texts, facts, annotations })
  return { articles, broken: given - read }
}

function sourceOf(fact: unknown): string {
  return typeof fact === 'object' && fact !== null && 'source' in fact ? String(fact.source) : ''
}
