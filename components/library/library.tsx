import type { EntityId } from '../../facts/types.ts'
import { FileButton } from '../ui/file-button.tsx'
import { entityNameIn } from '../ui/role.ts'
import { ArticleView } from './article-view.tsx'
import { LibraryArticles } from './articles.tsx'
import { ComparedArticles } from './compared.tsx'
import { YourDevices } from './devices.tsx'
import { LibraryFacts } from './facts-list.tsx'
import { LibraryNames } from './names-list.tsx'
import { LIBRARY_FILES, NothingSaved } from './nothing-saved.tsx'
import { NoticeBar } from './notice.tsx'
import type { LibraryProps } from './props.ts'
import { NameTimeline } from './timeline.tsx'

/** The whole page of the library. */
export function LibraryPage(props: LibraryProps) {
  const { messages, notice } = props
  return (
    <>
      <Header {...props} />
      {notice && <NoticeBar notice={notice} messages={messages} onDismiss={props.onDismiss} />}
      <main tabIndex={-1}>
        <Main {...props} />
      </main>
    </>
  )
}

/** The tabs, and the actions for the whole library. */
function Header(props: LibraryProps) {
  const { messages, place, counts } = props
  const tab = (at: 'articles' | 'names' | 'facts', label: string, count: number) => (
    <button
      type="button"
      class="tab"
      aria-current={place.at === at || `${place.at}s` === at ? 'page' : undefined}
      onClick={() => props.onPlace({ at })}
    >
      {label} <span class="count">{count.toLocaleString(props.locale)}</span>
    </button>
  )
  return (
    <header>
      <h1>{messages('library')}</h1>
      <nav aria-label={messages('library')}>
        {tab('articles', messages('articles'), counts.articles)}
        {tab('names', messages('namesTab'), counts.entities)}
        {tab('facts', messages('facts'), counts.facts)}
      </nav>
      <div class="tools">
        <button type="button" onClick={props.onExport} disabled={counts.articles === 0}>
          {messages('export')}
        </button>
        {!isEmpty(props) && (
          <FileButton label={messages('import')} accept={LIBRARY_FILES} onFile={props.onImport} />
        )}
        {counts.deleted > 0 && (
          <button type="button" onClick={props.onRestore}>
            {messages('restoreDeleted', counts.deleted.toLocaleString(props.locale))}
          </button>
        )}
      </div>
      <YourDevices devices={props.devices} messages={messages} locale={props.locale} />
    </header>
  )
}

/** Whether the page says how to begin, with a button to import. */
function isEmpty({ state, counts, place }: LibraryProps): boolean {
  return state === 'open' && counts.articles === 0 && place.at !== 'article'
}

function Main(props: LibraryProps) {
  const { messages, place, state, article } = props
  if (state === 'unread') return null
  if (state === 'opening') return <p class="empty">{messages('opening')}</p>
  if (isEmpty(props)) {
    return <NothingSaved messages={messages} onImport={props.onImport} />
  }
  switch (place.at) {
    case 'articles':
      return <LibraryArticles {...props} />
    case 'article':
      return article ? (
        <ArticleView
          key={article.source.id}
          article={article}
          messages={messages}
          locale={props.locale}
          onName={(id) => props.onPlace({ at: 'name', id })}
          onDelete={() => props.onDelete([article.source.id])}
          everybody={props.everybody}
          onAnnotate={props.onAnnotate}
          onCopy={props.onCopy}
          onExportAs={props.onExportAs}
          onCompare={(ids) => props.onPlace({ at: 'compare', ids })}
        />
      ) : (
        <p class="empty">{messages(props.isReading ? 'opening' : 'articleGone')}</p>
      )
    case 'compare':
      return props.compared ? (
        <ComparedArticles
          compared={props.compared}
          nameOf={nameIn(props)}
          messages={messages}
          locale={props.locale}
          onArticle={(id) => props.onPlace({ at: 'article', id })}
        />
      ) : null
    case 'names':
      return <LibraryNames {...props} />
    case 'name':
      return <NameTimeline {...props} place={place} />
    case 'facts':
      return <LibraryFacts {...props} />
  }
}

/** The names of leaders and countries, in the language of the page. */
function nameIn({ entities, locale }: LibraryProps): (id: EntityId) => string {
  const known = new Map(entities?.map((entity) => [entity.id, entity]))
  return (id) => {
    const entity = known.get(id)
    return entity ? entityNameIn(entity, locale) : id
  }
}
