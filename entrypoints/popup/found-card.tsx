import { type ComponentChildren, type RefObject, render } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import css from '../../components/card/card.css?inline'
import { Card } from '../../components/card/card.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import type { EntityId } from '../../facts/types.ts'
import { pageScheme } from '../card/scheme.ts'
import { cardActions } from '../shared/card-actions.ts'
import { askCard, type CardReply, untilAnswered } from '../shared/messages.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** The card of a name, the same as on pages, as a part of the popup. */
export function FoundCard({
  id,
  messages,
  onClose,
  onFail,
}: {
  readonly id: EntityId
  readonly messages: Messages
  readonly onClose: () => void
  /** There is no card to show. */
  readonly onFail: () => void
}) {
  const host = useRef<HTMLDivElement>(null)
  const [trail, setTrail] = useState<readonly EntityId[]>([id])
  const [reply, setReply] = useState<CardReply>()

  const shown = trail.at(-1) ?? id
  const failed = useRef(onFail)
  failed.current = onFail
  useEffect(() => {
    let isCurrent = true
    void untilAnswered(() => askCard(shown)).then(
      (answer) => isCurrent && setReply(answer),
      () => isCurrent && failed.current(),
    )
    return () => {
      isCurrent = false
    }
  }, [shown])

  // In a layout effect, when the card is drawn: the popup may be drawn again before other effects run.
  useLayoutEffect(() => {
    const card = reply && host.current?.shadowRoot?.querySelector<HTMLElement>('.card')
    if (!card || !host.current) return
    card.classList.toggle('dark', pageScheme(host.current) === 'dark')
    card.focus()
  }, [reply])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // This Escape closes the card, not the popup.
      event.preventDefault()
      onClose()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onClose])

  return (
    <InShadow host={host}>
      {reply && (
        <Card
          // A new card for each name: screen readers read only what is new and focused.
          key={reply.content.entity.id}
          messages={messages}
          locale={messages('locale')}
          content={reply.content}
          {...(reply.flag === undefined ? {} : { flag: reply.flag })}
          {...(reply.locator === undefined ? {} : { locator: reply.locator })}
          canGoBack={trail.length > 1}
          onTurn={(next) => setTrail((way) => [...way, next])}
          onBack={() => setTrail((way) => way.slice(0, -1))}
          actions={cardActions()}
          onClose={onClose}
        />
      )}
    </InShadow>
  )
}

/** The card's style sheet needs a shadow tree. */
function InShadow({
  host,
  children,
}: {
  readonly host: RefObject<HTMLDivElement | null>
  readonly children: ComponentChildren
}) {
  useLayoutEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    render(children, root)
  })
  return <div ref={host} data-inline />
}
