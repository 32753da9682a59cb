/** The page that `npm run views` makes: every state of every view in its own shadow tree, without an extension. */
import { render, type VNode } from 'preact'
import cardCss from '../../components/card/card.css?inline'
import { Card, type CardProps } from '../../components/card/card.tsx'
import type { Words } from '../../components/ui/messages.ts'
import { ACTIONS } from './actions.ts'
import type { ViewState } from './states.ts'
import { type MessageFile, wordsIn } from './words.ts'

/** What is put in by the script that makes the page. */
declare const STATES: readonly ViewState[]
declare const MESSAGES: Readonly<Record<string, MessageFile>>

/** How the page is asked for: `?language=de&dark&height=460&only=card`. */
const asked = new URLSearchParams(location.search)
const words = wordsIn(MESSAGES[asked.get('language') ?? 'en'] ?? {})

/** How a view is drawn: with which style sheet, and from which props. */
interface View {
  readonly css: string
  readonly draw: (props: object, words: Words) => VNode
}

const nothing = (): void => undefined

const VIEWS: Readonly<Record<string, View>> = {
  card: {
    css: `${cardCss} :host, :host(:not(:popover-open)) { display: block !important; position: static !important }`,
    draw(props, words) {
      const given = props as CardProps
      return (
        <Card
          {...given}
          words={words}
          locale={words('locale')}
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
}

function show({ name, view, props }: ViewState): void {
  const { css, draw } = VIEWS[view] ?? {}
  if (css === undefined || !draw) throw new Error(`no view '${view}'`)
  const figure = document.createElement('figure')
  const caption = document.createElement('figcaption')
  caption.textContent = name
  const host = document.createElement('div')
  host.style.setProperty('--attache-height', `${asked.get('height') ?? 2000}px`)
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  const mount = document.createElement('div')
  root.append(style, mount)
  render(draw(props, words), mount)
  mount.firstElementChild?.classList.toggle('dark', asked.has('dark'))
  if (asked.has('open')) {
    for (const one of root.querySelectorAll('details')) one.open = true
    root.querySelector<HTMLElement>('.tools')?.click()
  }
  figure.append(caption, host)
  document.body.append(figure)
}

document.documentElement.classList.toggle('dark', asked.has('dark'))
document.documentElement.lang = words('locale')
const only = asked.get('only')
for (const state of STATES) if (only === null || state.name.includes(only)) show(state)
