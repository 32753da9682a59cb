import type { Exchanged } from '../../facts/bundle/shared-article.ts'
import type { FactKind } from '../../facts/fact-kinds.ts'
import type { AnnotationChange, Entity, EntityId, FactSearch } from '../../facts/types.ts'
import type { ExportFormat } from '../../facts/views/exports/formats.ts'
import type {
  ListedArticle,
  ListedEntity,
  ListedFact,
  OpenArticle,
  Order,
} from '../../facts/views/library-listing.ts'
import type { SideBySide } from '../../facts/views/side-by-side.ts'
import type { Timeline } from '../../facts/views/timeline.ts'
import type { Messages } from '../ui/messages.ts'
import type { FilterChoices } from './filter-choices.ts'
import type { Notice } from './notice.tsx'

/** What the library shows: a list, one article, or one name. */
export type LibraryPlace =
  | { readonly at: 'articles' }
  | { readonly at: 'article'; readonly id: string }
  | { readonly at: 'names' }
  /** `kind`: facts of one kind only. */
  | { readonly at: 'name'; readonly id: EntityId; readonly kind?: FactKind }
  | { readonly at: 'facts' }
  /** Some articles side by side. */
  | { readonly at: 'compare'; readonly ids: readonly string[] }

/** A list of articles that is loaded as the reader scrolls. Those that are not loaded yet are undefined. */
export interface ArticleList {
  readonly total: number
  readonly at: (index: number) => ListedArticle | undefined
}

/** A list of facts that is loaded as the reader scrolls. Facts that are not loaded yet are undefined. */
export interface FactList {
  readonly total: number
  /** Whether `total` is how many there are; else more come as the reader scrolls. */
  readonly isAll: boolean
  /** Words that the query may mean, folded: they are marked. */
  readonly meant: readonly string[]
  readonly at: (index: number) => ListedFact | undefined
}

/** The folder that is shared with other devices. */
export interface Devices {
  /** Whether the browser can open a folder. */
  readonly canChoose: boolean
  /** Its name; undefined if there is none. */
  readonly folder: string | undefined
  /** What came of the last exchange. */
  readonly last: Exchanged | undefined
  readonly isWorking: boolean
  /** Whether it is shown at first. */
  readonly isOpen?: boolean
  /** Exchanges articles with the folder, which is chosen first if there is none. */
  readonly onExchange: () => void
  /** Uses the folder no longer. */
  readonly onStop: () => void
}

export interface LibraryProps {
  readonly devices: Devices
  readonly messages: Messages
  readonly locale: string
  readonly place: LibraryPlace
  /** `unread`: it could not be read, and the notice says why. */
  readonly state: 'opening' | 'unread' | 'open'
  readonly query: string
  /** The filter and the order of the list of facts. */
  readonly narrow: Omit<FactSearch, 'query'>
  readonly choices: FilterChoices
  /** The searches that are kept. */
  readonly searches: readonly FactSearch[]
  readonly order: Order
  readonly articles: ArticleList
  /** Undefined until they are read. */
  readonly entities: readonly ListedEntity[] | undefined
  readonly facts: FactList
  /** Of a name: how many facts of each kind there are. */
  readonly kinds: Timeline['kinds']
  readonly article: OpenArticle | undefined
  /** Whether the article is still being read. */
  readonly isReading: boolean
  /** The articles that are compared; undefined until they are read. */
  readonly compared: SideBySide | undefined
  /** Whom a fact of the article may be about: all leaders and countries that are known. */
  readonly everybody: ReadonlyMap<EntityId, Entity>
  /** The row of the list that is in view and has the focus at first. */
  readonly start: number | undefined
  readonly selected: ReadonlySet<string>
  readonly isAllSelected: boolean
  readonly notice: Notice | undefined
  readonly counts: {
    readonly articles: number
    readonly entities: number
    readonly facts: number
    /** How many deleted articles can be brought back. */
    readonly deleted: number
  }
  readonly onPlace: (place: LibraryPlace) => void
  readonly onQuery: (query: string) => void
  readonly onNarrow: (narrow: LibraryProps['narrow']) => void
  /** Looks for what a search looks for. */
  readonly onSearch: (search: FactSearch) => void
  /** Keeps a search, or no longer keeps it. */
  readonly onKeepSearch: (search: FactSearch, isKept: boolean) => void
  readonly onOrder: (order: Order) => void
  readonly onAnnotate: (changes: readonly AnnotationChange[]) => void
  readonly onCopy: (text: string) => void
  /** Opens the page of a fact at its sentence. */
  readonly onSentence: (listed: ListedFact) => void
  readonly onSelect: (id: string, on: boolean) => void
  readonly onSelectAll: (on: boolean) => void
  readonly onDelete: (ids: readonly string[]) => void
  /** Brings back everything that was deleted lately. */
  readonly onRestore: () => void
  readonly onRange: (first: number, last: number) => void
  readonly onArticleRange: (first: number, last: number) => void
  readonly onExport: () => void
  /** Exports what is in view for another program: the article, the name, or what was searched. */
  readonly onExportAs: (format: ExportFormat) => void
  readonly onImport: (file: File) => void
  readonly onDismiss: () => void
}
