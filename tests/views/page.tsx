/** The page that `npm run views` makes: every state of every view in its own shadow tree, without an extension. */
import { render, type VNode } from 'preact'
import cardCss from '../../components/card/card.css?inline'
import { Card, type CardProps } from '../../components/card/card.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import type { WorldMap } from '../../facts/map/map.ts'
import { ACTIONS } from './actions.ts'
import { libraryView } from './library-view.tsx'
import { type MessageFile, messagesIn } from './messages.ts'
import { optionsView } from './options-view.tsx'
import { pdfView } from './pdf-view.tsx'
import { popupView } from './popup-view.tsx'
import type { ViewState } from './states.ts'
import { toastView } from './toast-view.tsx'
import { welcomeView } from './welcome-view.tsx'

/** Put in by the script that makes the page. */
declare const STATES: readonly ViewState[]
declare const MESSAGES: Readonly<Record<string, MessageFile>>
/** Flags as SVG text, by country. */
declare const FLAGS: Readonly<Record<string, string>>
declare const MAP: WorldMap

/** The page's query: `?language=de&dark&height=460&view=card&only=leader`. */
const asked = new URLSearchParams(location.search)
const messages = messagesIn(MESSAGES[asked.get('language') ?? 'en'] ?? {})

/** How a view is drawn: with which style sheet, and from which props. */
interface View {
  readonly css: string
  /** Whether it is a page of its own, as wide as the window. */
  readonly isWide?: boolean
  readonly draw: (props: object, messages: Messages) => VNode
}

const nothing = (): void => undefined

/** Cards as part of this page, and not above a page of others. */
const PLACED_CARD_CSS = `${cardCss} :host, :host(:not(:popover-open)) { display: block !important; position: static !important }`

const VIEWS: Readonly<Record<string, View>> = {
  card: {
    css: PLACED_CARD_CSS,
    draw(props, messages) {
      const given = props as CardProps
      return (
        <Card
          {...given}
          messages={messages}
          locale={messages('locale')}
          actions={ACTIONS}
          canGoBack={given.canGoBack ?? false}
          onTurn={nothing}
          onBack={nothing}
          onStep={nothing}
          onClose={nothing}
          pin={{ isOn: false, onToggle: nothing }}
        />
      )
    },
  },
  popup: popupView(MAP),
  library: libraryView,
  options: optionsView,
  welcome: welcomeView,
  toast: toastView(PLACED_CARD_CSS),
  pdf: pdfView,
}

function show({ name, view, props }: ViewState): void {
  const { css, isWide = false, draw } = VIEWS[view] ?? {}
  if (css === undefined || !draw) throw new Error(`no view '${view}'`)
  const figure = document.createElement('figure')
  document.body.classList.toggle('wide', isWide)
  const caption = document.createElement('figcaption')
  caption.textContent = name
  const host = document.createElement('div')
  host.lang = messages('locale')
  host.dir = messages('direction')
  host.style.colorScheme = asked.has('dark') ? 'dark' : 'light'
  host.style.setProperty('--attache-height', `${asked.get('height') ?? 2000}px`)
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  const mount = document.createElement('div')
  mount.id = 'root'
  root.append(style, mount)
  figure.append(caption, host)
  document.body.append(figure)
  new MutationObserver(() => showFlags(root)).observe(root, { childList: true, subtree: true })
  render(draw(props, messages), mount)
  mount.firstElementChild?.classList.toggle('dark', asked.has('dark'))
  if (asked.has('open')) open(root)
}

/** Flags are files of the extension; here they are in the page, before the browser finds that they are not there. */
function showFlags(root: ShadowRoot): void {
  for (const flag of root.querySelectorAll<HTMLImageElement>('img[src^="/flags/"]'))
    flag.src = `data:image/svg+xml,${encodeURIComponent(FLAGS[flag.src.slice(-6, -4)] ?? '')}`
}

/** Opens what is folded, the tools of a fact, and the first fact of an article. */
function open(root: ShadowRoot): void {
  for (const one of root.querySelectorAll('details')) one.open = true
  root.querySelector<HTMLElement>('.tools > .icon, .icon.tools, aside .fact')?.click()
}

document.documentElement.classList.toggle('dark', asked.has('dark'))
document.documentElement.lang = messages('locale')
for (const state of STATES) {
  const isAsked = state.name.includes(asked.get('only') ?? '') && state.view.includes(asked.get('view') ?? '')
  if (isAsked) show(state)
}
