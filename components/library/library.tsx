import { FileButton } from '../ui/file-button.tsx'
import { ArticleView } from './article-view.tsx'
import { LibraryArticles } from './articles.tsx'
import { LibraryFacts, LibraryNames } from './lists.tsx'
import { LIBRARY_FILES, NothingSaved } from './nothing-saved.tsx'
import { NoticeBar } from './notice.tsx'
import type { LibraryProps } from './props.ts'
import { NameTimeline } from './timeline.tsx'

/** The whole page of the library. */
export function LibraryPage(props: LibraryProps) {
  const { words, notice } = props
  return (
    <>
      <Header {...props} />
      {notice && <NoticeBar notice={notice} words={words} onDismiss={props.onDismiss} />}
      <main tabIndex={-1}>
        <Main {...props} />
      </main>
    </>
  )
}

/** The tabs, and the actions for the whole library. */
function Header(props: LibraryProps) {
  const { words, place, counts } = props
  const tab = (at: 'articles' | 'names' | 'facts', label: string, count: number) => (
    <button
      type="button"
      aria-current={place.at === at || `${place.at}s` === at ? 'page' : undefined}
      onClick={() => props.onPlace({ at })}
    >
      {label} <span class="count">{count.toLocaleString(props.locale)}</span>
    </button>
  )
  return (
    <header>
      <h1>{words('library')}</h1>
      <nav aria-label={words('library')}>
        {tab('articles', words('articles'), counts.articles)}
        {tab('names', words('namesTab'), counts.entities)}
        {tab('facts', words('facts'), counts.facts)}
      </nav>
      <div class="tools">
        <button type="button" onClick={props.onExport} disabled={counts.articles === 0}>
          {words('export')}
        </button>
        {!isEmpty(props) && (
          <FileButton label={words('import')} accept={LIBRARY_FILES} onFile={props.onImport} />
        )}
        {counts.deleted > 0 && (
          <button type="button" onClick={props.onRestore}>
            {words('restoreDeleted', counts.deleted.toLocaleString(props.locale))}
          </button>
        )}
      </div>
    </header>
  )
}

/** Whether the page says how to begin, with a button to import. */
function isEmpty({ state, counts, place }: LibraryProps): boolean {
  return state === 'open' && counts.articles === 0 && place.at !== 'article'
}

function Main(props: LibraryProps) {
  const { words, place, state, article } = props
  if (state === 'unread') return null
  if (state === 'opening') return <p class="empty">{words('opening')}</p>
  if (isEmpty(props)) {
    return <NothingSaved words={words} onImport={props.onImport} />
  }
  switch (place.at) {
    case 'articles':
      return <LibraryArticles {...props} />
    case 'article':
      return article ? (
        <ArticleView
          key={article.source.id}
          article={article}
          words={words}
          locale={props.locale}
          onName={(id) => props.onPlace({ at: 'name', id })}
          onDelete={() => props.onDelete([article.source.id])}
          onExportAs={props.onExportAs}
        />
      ) : (
        <p class="empty">{words('articleGone')}</p>
      )
    case 'names':
      return <LibraryNames {...props} />
    case 'name':
      return <NameTimeline {...props} place={place} />
    case 'facts':
      return <LibraryFacts {...props} />
  }
}
