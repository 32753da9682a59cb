import type { VNode } from 'preact'
import { Card, type CardProps } from '../../components/card/card.tsx'
import type { CardContent } from '../../facts/views/card.ts'
import { cardStates } from '../views/card-states.ts'
import { messagesOf } from './messages.ts'

export const nothing = (): void => undefined

/** A card, as it is drawn without anything to do in it. */
export function cardWith(
  content: CardContent,
  messages = messagesOf('en'),
  more: Partial<CardProps> = {},
): VNode {
  return (
    <Card
      messages={messages}
      locale={messages('locale')}
      content={content}
      canGoBack={false}
      onTurn={nothing}
      onBack={nothing}
      onClose={nothing}
      {...more}
    />
  )
}

/** A state of the card by its name. */
export function state(name: string): CardContent {
  const found = cardStates().find((one) => one.name === `card: ${name}`)
  if (!found) throw new Error(`no state '${name}'`)
  return (found.props as { readonly content: CardContent }).content
}
