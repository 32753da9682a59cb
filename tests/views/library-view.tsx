import type { VNode } from 'preact'
import { filterChoices } from '../../components/library/filter-choices.ts'
import { LibraryPage } from '../../components/library/library.tsx'
import type { LibraryProps } from '../../components/library/props.ts'
import controlsCss from '../../components/ui/controls.css?inline'
import type { Messages } from '../../components/ui/messages.ts'
import pageCss from '../../components/ui/page.css?inline'
import whoCss from '../../components/ui/who.css?inline'
import articleCss from '../../entrypoints/library/article.css?inline'
import comparedCss from '../../entrypoints/library/compared.css?inline'
import devicesCss from '../../entrypoints/library/devices.css?inline'
import ownCss from '../../entrypoints/library/style.css?inline'
import type { Entity, EntityId } from '../../facts/types.ts'
import { filterValues } from '../../facts/views/fact-filter.ts'
import { inShadow } from './in-shadow.ts'
import type { LibraryState } from './library-states.ts'

const nothing = (): void => undefined

const EVERYBODY = new Map<EntityId, Entity>([
  ['leader:donald-trump', { id: 'leader:donald-trump', kind: 'leader', name: 'Donald Trump' }],
  ['country:CN', { id: 'country:CN', kind: 'country', name: 'China', iso2: 'CN' }],
])

const DEVICES: LibraryProps['devices'] = {
  ...{ canChoose: true, folder: undefined, last: undefined, isWorking: false },
  ...{ onExchange: nothing, onStop: nothing },
}

/** How the library is drawn from a state of `library-states.ts`. */
export const libraryView = {
  css: `${inShadow(pageCss, controlsCss, whoCss, ownCss, articleCss, comparedCss, devicesCss)} :host { height: 640px }`,
  isWide: true,
  draw(props: object, messages: Messages): VNode {
    const {
      facts = [],
      meant = [],
      selected = [],
      articles = [],
      entities = [],
      ...state
    } = props as LibraryState
    const values = filterValues(articles.map(({ source }) => source))
    const choices = filterChoices(values, entities, messages('locale'))
    return (
      <LibraryPage
        state="open"
        query=""
        order="newest"
        narrow={{ filter: {}, order: 'fit' }}
        choices={choices}
        searches={[]}
        everybody={EVERYBODY}
        article={undefined}
        compared={undefined}
        isReading={false}
        start={undefined}
        notice={undefined}
        kinds={[]}
        {...state}
        devices={{ ...DEVICES, ...state.devices }}
        articles={{ total: articles.length, at: (index) => articles[index] }}
        isAllSelected={articles.length > 0 && selected.length === articles.length}
        entities={entities}
        messages={messages}
        locale={messages('locale')}
        facts={{ total: facts.length, isAll: true, meant, at: (index) => facts[index] }}
        selected={new Set(selected)}
        onPlace={nothing}
        onQuery={nothing}
        onOrder={nothing}
        onNarrow={nothing}
        onSearch={nothing}
        onKeepSearch={nothing}
        onAnnotate={nothing}
        onCopy={nothing}
        onSentence={nothing}
        onSelect={nothing}
        onSelectAll={nothing}
        onArticleRange={nothing}
        onDelete={nothing}
        onRestore={nothing}
        onRange={nothing}
        onExport={nothing}
        onExportAs={nothing}
        onImport={nothing}
        onDismiss={nothing}
      />
    )
  },
}
