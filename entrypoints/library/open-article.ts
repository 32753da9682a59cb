import { mentionsIn } from '../../facts/linking/find-mentions.ts'
import { addLanguage } from '../../facts/names/language-names.ts'
import { compileMatcher } from '../../facts/names/matcher.ts'
import { type Names, type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import type { Source } from '../../facts/types.ts'
import {
  type ArticleVersion,
  type VersionChanges,
  versionChanges,
} from '../../facts/views/article-versions.ts'
import type { OpenArticle } from '../../facts/views/library-listing.ts'
import { neighbourVersions } from '../../facts/views/neighbour-versions.ts'
import { type EventArticle, sameEvent } from '../../facts/views/same-event.ts'
import type { Library } from '../shared/library/library.ts'
import { articleParts } from './article-parts.ts'
import type { FindIn, KnownArticle } from './finding.ts'
import type { ArticleReply } from './protocol.ts'

/** A library in which an article is opened. */
export interface OpenIn {
  readonly library: Library
  /** The table of names, as JSON: an article adds those of its language to a table of its own. */
  readonly json: string
  readonly sources: ReadonlyMap<string, Source>
  readonly where: Pick<FindIn, 'articles'>
}

export const unpackedNames = (json: string): Names => unpackNames(JSON.parse(json) as PackedNames)

export async function openArticle(
  { library, json, sources, where }: OpenIn,
  id: string,
): Promise<ArticleReply | undefined> {
  const {
    text = { id, blocks: [] },
    claims,
    source,
    saved = source,
    ...parts
  } = await articleParts(library, id)
  if (!source || !saved) return undefined
  const own = { source, blocks: text.blocks, facts: parts.facts, annotations: parts.annotations }
  const versions = await versionsOf(library, own, sources)
  const article = { ...parts, source, saved, text, mentions: mentionsOf(json, source, text) }
  const events = eventsLike(id, where)
  const more = { ...(versions ? { versions } : {}), ...(events.length > 0 ? { sameEvent: events } : {}) }
  return { article: { ...article, ...more }, claims }
}

/** Articles that may be about the same event as one. */
function eventsLike(id: string, { articles }: OpenIn['where']): Source[] {
  const eventOf = ({ source, summary }: KnownArticle): EventArticle => ({ source, about: summary.about })
  const own = articles.get(id)
  if (!own) return []
  return sameEvent(eventOf(own), articles.values().map(eventOf)).map(({ source }) => source)
}

/** What the versions of an article before and after it say; undefined if there are none. */
async function versionsOf(
  library: Library,
  own: ArticleVersion,
  sources: OpenIn['sources'],
): Promise<VersionChanges | undefined> {
  const { earlier, later } = neighbourVersions(own.source, sources.values())
  if (!earlier && !later) return undefined
  const versionOf = async (source: Source | undefined): Promise<ArticleVersion | undefined> => {
    if (!source) return undefined
    const { facts, text, annotations } = await articleParts(library, source.id)
    return { source, blocks: text?.blocks ?? [], facts, annotations }
  }
  return versionChanges(own, { earlier: await versionOf(earlier), later: await versionOf(later) })
}

function mentionsOf(json: string, source: Source, text: OpenArticle['text']): OpenArticle['mentions'] {
  const names = unpackedNames(json)
  addLanguage(names, source.language)
  const date = source.published
  return mentionsIn(
    names,
    compileMatcher(names),
    text.blocks.map((block) => block.text),
    { language: source.language, ...(date === undefined ? {} : { date }) },
  )
}
