import type { Article, Block, IsoDate } from '../types.ts'
import { countNamed, namedInArticle } from './article-counts.ts'
import { articleText } from './article-text.ts'
import { namedTogether, type Together } from './co-occurrence.ts'
import { type PageDate, pageDates } from './page-dates.ts'
import type { PageCount, PageReport } from './page-report.ts'
import { summarise } from './summary.ts'

/** The result of looking for an article in a page. */
export type PageReading =
  /** There is no answer yet. */
  | 'waiting'
  /** The page has no text. */
  | 'none'
  /** The page could not be read. */
  | 'unread'
  /** `isArticle`: whether it is running text; a list of stories has text as well. */
  | { readonly article: Article; readonly isArticle: boolean }

/** A page in short. */
export interface Overview {
  readonly title: string
  /** Who publishes it, else the site. */
  readonly publisher: string
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  /**
   * `waiting`: the article is still being looked for; `list`: there is none; `unread`: it is not known. Except for
   * articles, the names are those of the whole page.
   */
  readonly kind: 'waiting' | 'article' | 'list' | 'unread'
  /** At most three sentences of the article. */
  readonly summary: readonly string[]
  /** Whom the article names; if there is none, whom the page names. */
  readonly counts: readonly PageCount[]
  readonly dates: readonly PageDate[]
  readonly together: readonly Together[]
}

/** A page in short: what the content script says about it, and the article that was found in it. */
export function overviewOf(report: PageReport, reading: PageReading): Overview {
  const { title, headline, site, date, language, counts, named } = report
  const own = {
    title,
    publisher: site.replace(/^www\./, ''),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    summary: [],
    dates: [],
  }
  // Most pages are articles, so while waiting it is shown as one, and then nothing moves.
  if (reading === 'waiting')
    return { ...own, title: headline ?? title, kind: 'waiting', counts, together: [] }
  if (typeof reading === 'string') {
    const kind = reading === 'none' ? 'list' : 'unread'
    return { ...own, kind, counts, together: namedTogether(named) }
  }
  const { article, isArticle } = reading
  const { published = date, publisher = own.publisher } = article.source
  const about = {
    ...own,
    publisher,
    // A list has the page's own title, not that of its largest story.
    title: (isArticle && article.source.title) || title,
    ...(published === undefined ? {} : { date: published }),
    language: language ?? article.source.language,
  }
  if (!isArticle) return { ...about, kind: 'list', counts, together: namedTogether(named) }
  return { ...about, kind: 'article', ...inArticle(article, report, about) }
}

function inArticle(
  article: Article,
  { named, counts }: PageReport,
  { title, date, language }: { readonly title: string; readonly date?: IsoDate; readonly language: string },
): Pick<Overview, 'summary' | 'counts' | 'dates' | 'together'> {
  const blocks = articleText({ ...article, source: { ...article.source, language } })
  const texts = namedInArticle(named, blocks)
  const prose = blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)
  return {
    summary: summarise(paragraphsOf(blocks), title, language),
    counts: countNamed(texts, counts),
    dates: pageDates(prose, { reference: date, language }),
    together: namedTogether(texts),
  }
}

/** Its paragraphs. An article that is only a list or quotations has none. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const all = paragraphs.length > 0 ? paragraphs : blocks.filter(({ kind }) => kind !== 'heading')
  return all.map(({ text }) => text)
}
