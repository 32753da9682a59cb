import { useState } from 'preact/hooks'
import { type FactKind, KIND_PROPERTIES } from '../../facts/fact-kinds.ts'
import type { CardFact, CardGroup, CardLink, CardSpeaker } from '../../facts/views/card.ts'
import { doubtIn } from '../ui/doubt.ts'
import type { Messages } from '../ui/messages.ts'
import { Statement } from '../ui/statement.tsx'
import type { CardActions } from './card-actions.tsx'
import { Icon } from './icons.tsx'
import { showUnfolded } from './unfold.ts'

/** Properties that all parts of a list of facts share. */
export interface FactsFrame {
  readonly messages: Messages
  readonly locale: string
  readonly actions: CardActions
  readonly onTurn: (id: CardLink['id']) => void
}

/** The text that a fact is from. */
export interface Text {
  /** BCP 47 */
  readonly language: string
  /** Absent for the page in front. */
  readonly source?: CardGroup['source']
}

/** A fact, with its kind if the fact before has another one, and with its actions. */
export function FactRow(props: {
  readonly fact: CardFact
  readonly before: CardFact | undefined
  readonly text: Text
  readonly frame: FactsFrame
}) {
  const { fact, before, text, frame } = props
  const [state, setState] = useState<'shown' | 'open' | 'hidden'>('shown')
  const { messages, actions } = frame
  const hide = (isHidden: boolean): void => {
    actions.onHide?.(fact, isHidden)
    setState(isHidden ? 'hidden' : 'shown')
  }
  if (state === 'hidden')
    return (
      <li class="hidden">
        <span>{`${messages('factHidden')} `}</span>
        <button type="button" class="turn" onClick={() => hide(false)}>
          <span>{messages('undo')}</span>
        </button>
      </li>
    )
  const isOpen = state === 'open'
  return (
    <li class={fact.superseded ? 'superseded' : undefined}>
      <Label fact={fact} before={before} frame={frame} />
      <p dir="auto" lang={text.language}>
        <Statement {...fact} />
        <Doubts facts={[fact]} frame={frame} />
      </p>
      {(actions.onCopy || actions.speakerFor || actions.onHide || fact.link) && (
        <button
          type="button"
          class="icon tools"
          aria-label={messages('factTools')}
          aria-expanded={isOpen}
          title={messages('factTools')}
          onClick={() => setState(isOpen ? 'shown' : 'open')}
        >
          <Icon name="more" />
        </button>
      )}
      {isOpen && <Doings fact={fact} text={text} frame={frame} onHide={() => hide(true)} />}
    </li>
  )
}

/** The kind of a fact and its speaker; nothing if the fact before has the same, or if the sentence itself says it. */
function Label({ fact, before, frame }: Omit<Parameters<typeof FactRow>[0], 'text'>) {
  const { kind, planned, speaker, superseded } = fact
  const { messages } = frame
  const label = labelOf(fact)
  const isSame =
    before !== undefined &&
    labelOf(before) === label &&
    before.planned === planned &&
    before.speaker?.name === speaker?.name
  const isPlain = label === undefined
  if ((isSame || (isPlain && !speaker && !planned)) && !superseded) return null
  return (
    <p class="kind">
      {!isPlain && <span>{messages(`kind_${kind}`)}</span>}
      {planned && <span class="note">{`${isPlain ? '' : ' · '}${messages('planned')}`}</span>}
      {speaker && (
        <SpokenBy speaker={speaker} isFirst={isPlain && !planned} messages={messages} onTurn={frame.onTurn} />
      )}
      {superseded && <span class="note">{` · ${messages('superseded')}`}</span>}
    </p>
  )
}

function labelOf({ kind }: CardFact): FactKind | undefined {
  return KIND_PROPERTIES[kind].isLabel ? kind : undefined
}

/** A small mark that opens what does not add up. */
export function Doubts({
  facts,
  frame,
}: {
  readonly facts: readonly CardFact[]
  readonly frame: FactsFrame
}) {
  const { messages, locale } = frame
  const doubts = [
    ...new Set(facts.flatMap((fact) => fact.doubts ?? []).map((one) => doubtIn(one, messages, locale))),
  ]
  if (doubts.length === 0) return null
  return (
    <details class="aside doubt" lang={locale} onToggle={showUnfolded}>
      <summary aria-label={messages('doubts')} title={messages('doubts')}>
        <Icon name="doubt" />
      </summary>
      {doubts.map((doubt) => (
        <span key={doubt} class="says" dir="auto">
          {doubt}
        </span>
      ))}
    </details>
  )
}

/** The actions for a fact. */
function Doings(props: {
  readonly fact: CardFact
  readonly text: Text
  readonly frame: FactsFrame
  readonly onHide: () => void
}) {
  const { fact, text, frame, onHide } = props
  const { messages, actions } = frame
  const { onCopy } = actions
  const speak = actions.speakerFor?.(text.language)
  const said = wordsOf(fact)
  const from = [text.source?.title, text.source?.publisher, text.source?.published, text.source?.url]
  const copied = [said, from.filter(Boolean).join(', ') || actions.pageSource].filter(Boolean).join('\n')
  return (
    <div class="says doings">
      {fact.link !== undefined && text.source && (
        <a href={fact.link} target="_blank" rel="noopener noreferrer">
          <span>{messages('openSentence')}</span>
        </a>
      )}
      {onCopy && (
        <Doing text={messages('copyFact')} done={messages('copied')} onClick={() => onCopy(copied)} />
      )}
      {speak && <Doing text={messages('readAloud')} onClick={() => speak(said)} />}
      {actions.onHide && <Doing text={messages('hideFact')} onClick={onHide} />}
    </div>
  )
}

function Doing({
  text,
  done,
  onClick,
}: {
  readonly text: string
  readonly done?: string
  readonly onClick: () => void
}) {
  const [isDone, setDone] = useState(false)
  return (
    <button
      type="button"
      onClick={() => {
        onClick()
        setDone(done !== undefined)
      }}
    >
      <span>{isDone ? done : text}</span>
    </button>
  )
}

/** The words of a fact, as one line of text. */
function wordsOf({ parts, marks }: Pick<CardFact, 'parts' | 'marks'>): string {
  const text = parts.map((part) => (part.isBracket ? `[${part.text}]` : part.text)).join('')
  return `${marks?.[0] ?? ''}${text}${marks?.[1] ?? ''}`
}

/** The speaker; a button if there is a card about them. */
function SpokenBy({
  speaker: { name, link },
  isFirst,
  messages,
  onTurn,
}: {
  readonly speaker: CardSpeaker
  /** Whether nothing is before it. */
  readonly isFirst: boolean
  readonly messages: Messages
  readonly onTurn: FactsFrame['onTurn']
}) {
  const text = messages('saidBy', name)
  return (
    <>
      {!isFirst && (
        <span class="note" aria-hidden="true">
          {' · '}
        </span>
      )}
      {link ? (
        <button type="button" class="speaker" onClick={() => onTurn(link.id)}>
          <span dir="auto">{text}</span>
        </button>
      ) : (
        <bdi class="speaker">{text}</bdi>
      )}
    </>
  )
}
