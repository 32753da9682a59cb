import type { Article, Block, IsoDate } from '../types.ts'
import { countNamed, namedInArticle } from './article-counts.ts'
import { articleText } from './article-text.ts'
import { namedTogether, type Together } from './co-occurrence.ts'
import { type PageDate, pageDates } from './page-dates.ts'
import type { PageCount, PageReport } from './page-report.ts'
import { summarise } from './summary.ts'

/** What was found when an article was looked for in a page. */
export type PageReading =
  /** Nobody has answered yet. */
  | 'waiting'
  /** The page has no text. */
  | 'none'
  /** It could not be read. */
  | 'unread'
  /** `isArticle`: whether its text runs on; a list of stories has text as well. */
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
   * `waiting`: the article is still looked for; `list`: there is none; `unread`: nobody knows. But for articles the names
   * are all of the page's.
   */
  readonly kind: 'waiting' | 'article' | 'list' | 'unread'
  /** Three sentences of the article, or fewer. */
  readonly summary: readonly string[]
  /** Whom the article names, else the page. */
  readonly counts: readonly PageCount[]
  readonly dates: readonly PageDate[]
  readonly together: readonly Together[]
}

/** A page in short: what its script says of it, and the article that was found in it. */
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
  // What is shown first is what is shown then: most pages are articles.
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
    // A list's title is the page's own: what is the largest story's is not.
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

/** Its paragraphs; what is written as a list or as quotations alone has none. */
function paragraphsOf(blocks: readonly Block[]): string[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const all = paragraphs.length > 0 ? paragraphs : blocks.filter(({ kind }) => kind !== 'heading')
  return all.map(({ text }) => text)
}
