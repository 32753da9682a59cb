import { useState } from 'preact/hooks'
import type { FactKind } from '../../facts/fact-kinds.ts'
import type { CardFact, CardGroup, CardLink, CardSpeaker } from '../../facts/views/card.ts'
import { doubtIn } from '../ui/doubt.ts'
import type { Words } from '../ui/messages.ts'
import { Statement } from '../ui/statement.tsx'
import type { CardActions } from './card-actions.tsx'
import { Icon } from './icons.tsx'

/** What every part of a list of facts is drawn with. */
export interface FactsFrame {
  readonly words: Words
  readonly locale: string
  readonly actions: CardActions
  readonly onTurn: (id: CardLink['id']) => void
}

/** How many facts stand open; the rest wait behind a button of their own. */
const SHOWN = 4
/** From this many on they can be sifted by kind. */
const MANY = 7

/** Some facts of one text. */
interface Told {
  readonly key: string
  readonly language: string
  readonly facts: readonly CardFact[]
  /** What stands above them; nothing of the page in front. */
  readonly head?: preact.ComponentChildren
  readonly source?: CardGroup['source']
}

/** Facts by the texts that tell them: a few in the open, and sifted by kind where they are many. */
export function Facts({ told, frame }: { readonly told: readonly Told[]; readonly frame: FactsFrame }) {
  const [kind, setKind] = useState<FactKind>()
  const count = told.reduce((sum, { facts }) => sum + facts.length, 0)
  const kinds = [...new Set(told.flatMap(({ facts }) => facts.map((fact) => fact.kind)))]
  const sifted = told.flatMap((one) => {
    const facts = kind ? one.facts.filter((fact) => fact.kind === kind) : one.facts
    return facts.length === 0 ? [] : [{ ...one, facts }]
  })
  const [open, rest] = splitAfter(sifted, kind ? Number.POSITIVE_INFINITY : SHOWN)
  const more = rest.reduce((sum, { facts }) => sum + facts.length, 0)
  return (
    <>
      {count >= MANY && kinds.length > 1 && (
        <Kinds kinds={kinds} chosen={kind} onChoose={setKind} words={frame.words} />
      )}
      {open.map((one) => (
        <TextFacts key={one.key} told={one} frame={frame} />
      ))}
      {more > 0 && (
        <details class="more">
          <summary>
            <span>{frame.words('moreFacts', String(more))}</span>
          </summary>
          {rest.map((one) => (
            <TextFacts key={one.key} told={one} frame={frame} />
          ))}
        </details>
      )}
    </>
  )
}

/** Those of the first few facts, and those of the others; one may be parted between the two. */
function splitAfter(told: readonly Told[], count: number): [Told[], Told[]] {
  const first: Told[] = []
  const rest: Told[] = []
  let left = count
  for (const one of told) {
    if (left > 0) first.push({ ...one, facts: one.facts.slice(0, left) })
    // Its source stands above the first part of it.
    const { head: _, ...text } = one
    if (one.facts.length > left) rest.push({ ...(left > 0 ? text : one), facts: one.facts.slice(left) })
    left = Math.max(0, left - one.facts.length)
  }
  return [first, rest]
}

function Kinds(props: {
  readonly kinds: readonly FactKind[]
  readonly chosen: FactKind | undefined
  readonly onChoose: (kind: FactKind | undefined) => void
  readonly words: Words
}) {
  const { kinds, chosen, onChoose, words } = props
  return (
    <fieldset class="kinds" aria-label={words('byKind')}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? undefined : kind)}
        >
          <span>{words(`kind_${kind}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** A text's facts: what is done and said first, then what others say; points of an agenda in one line. */
function TextFacts({
  told: { facts, head, ...text },
  frame,
}: {
  readonly told: Told
  readonly frame: FactsFrame
}) {
  const agenda = facts.filter(({ kind }) => kind === 'agenda')
  const others = facts.filter(({ kind, said }) => kind !== 'agenda' && said === 'about')
  const own = facts.filter(({ kind, said }) => kind !== 'agenda' && said !== 'about')
  return (
    <div class="group">
      {head}
      <ul class="facts">
        {own.map((fact, i) => (
          <FactRow key={fact.id} fact={fact} before={own[i - 1]} text={text} frame={frame} />
        ))}
        {agenda.length > 0 && <Agenda facts={agenda} text={text} frame={frame} />}
        {others.map((fact, i) => (
          <FactRow key={fact.id} fact={fact} before={others[i - 1]} text={text} frame={frame} />
        ))}
      </ul>
    </div>
  )
}

type Text = Omit<Told, 'facts' | 'head'>

function Agenda({
  facts,
  text,
  frame,
}: {
  readonly facts: readonly CardFact[]
  readonly text: Text
  readonly frame: FactsFrame
}) {
  const { words } = frame
  return (
    <li>
      <p class="kind">
        <span>{words('kind_agenda')}</span>
      </p>
      <p class="agenda" dir="auto" lang={text.language}>
        {facts.map((fact) => (
          <span key={fact.id}>
            <Statement {...withoutStop(fact)} />
          </span>
        ))}
        <Doubts facts={facts} frame={frame} />
      </p>
    </li>
  )
}

/** A point of a list ends without its full stop. */
function withoutStop({ parts, marks }: CardFact): Pick<CardFact, 'parts' | 'marks'> {
  const bare = parts.map((part, i) =>
    i === parts.length - 1 ? { ...part, text: part.text.replace(/[.;,。]\s*$/u, '') } : part,
  )
  return { parts: bare, ...(marks ? { marks } : {}) }
}

function FactRow(props: {
  readonly fact: CardFact
  readonly before: CardFact | undefined
  readonly text: Text
  readonly frame: FactsFrame
}) {
  const { fact, before, text, frame } = props
  const [state, setState] = useState<'shown' | 'open' | 'hidden'>('shown')
  const { words, actions } = frame
  const hide = (isHidden: boolean): void => {
    actions.onHide?.(fact.id, isHidden)
    setState(isHidden ? 'hidden' : 'shown')
  }
  if (state === 'hidden')
    return (
      <li class="hidden">
        <span>{`${words('factHidden')} `}</span>
        <button type="button" class="turn" onClick={() => hide(false)}>
          <span>{words('undo')}</span>
        </button>
      </li>
    )
  const isOpen = state === 'open'
  return (
    <li class={fact.superseded ? 'superseded' : undefined}>
      <Label fact={fact} before={before} frame={frame} />
      <p dir="auto" lang={text.language}>
        <Statement parts={fact.parts} {...(fact.marks ? { marks: fact.marks } : {})} />
        <Doubts facts={[fact]} frame={frame} />
      </p>
      {(actions.onCopy || actions.speakerFor || actions.onHide || fact.link) && (
        <button
          type="button"
          class="icon tools"
          aria-label={words('factTools')}
          aria-expanded={isOpen}
          title={words('factTools')}
          onClick={() => setState(isOpen ? 'shown' : 'open')}
        >
          <Icon name="more" />
        </button>
      )}
      {isOpen && <Doings fact={fact} text={text} frame={frame} onHide={() => hide(true)} />}
    </li>
  )
}

/** What kind it is, unless the one before it was of the same; and who says it. */
function Label({ fact, before, frame }: Omit<Parameters<typeof FactRow>[0], 'text'>) {
  const { kind, planned, speaker, superseded } = fact
  const { words } = frame
  const isSame = before?.kind === kind && before.planned === planned && before.speaker?.name === speaker?.name
  if ((isSame || kind === 'mentioned') && !superseded) return null
  return (
    <p class="kind">
      <span>{words(`kind_${kind}`)}</span>
      {planned && <span class="note">{` · ${words('planned')}`}</span>}
      {speaker && <SpokenBy speaker={speaker} words={words} onTurn={frame.onTurn} />}
      {superseded && <span class="note">{` · ${words('superseded')}`}</span>}
    </p>
  )
}

/** What does not add up, behind a small mark. */
function Doubts({ facts, frame }: { readonly facts: readonly CardFact[]; readonly frame: FactsFrame }) {
  const { words, locale } = frame
  const doubts = [
    ...new Set(facts.flatMap((fact) => fact.doubts ?? []).map((one) => doubtIn(one, words, locale))),
  ]
  if (doubts.length === 0) return null
  return (
    <details class="aside doubt" lang={locale}>
      <summary aria-label={words('doubts')} title={words('doubts')}>
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

/** What can be done with a fact. */
function Doings(props: {
  readonly fact: CardFact
  readonly text: Text
  readonly frame: FactsFrame
  readonly onHide: () => void
}) {
  const { fact, text, frame, onHide } = props
  const { words, actions } = frame
  const { onCopy } = actions
  const speak = actions.speakerFor?.(text.language)
  const said = wordsOf(fact)
  const from = [text.source?.title, text.source?.publisher, text.source?.published, text.source?.url]
  const copied = [said, from.filter(Boolean).join(', ') || actions.pageSource].filter(Boolean).join('\n')
  return (
    <div class="says doings">
      {fact.link !== undefined && text.source && (
        <a href={fact.link} target="_blank" rel="noopener noreferrer">
          <span>{words('openSentence')}</span>
        </a>
      )}
      {onCopy && <Doing text={words('copyFact')} done={words('copied')} onClick={() => onCopy(copied)} />}
      {speak && <Doing text={words('readAloud')} onClick={() => speak(said)} />}
      {actions.onHide && <Doing text={words('hideFact')} onClick={onHide} />}
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

/** What a fact says, in one line. */
function wordsOf({ parts, marks }: CardFact): string {
  const text = parts.map((part) => (part.isBracket ? `[${part.text}]` : part.text)).join('')
  return `${marks?.[0] ?? ''}${text}${marks?.[1] ?? ''}`
}

/** Whose words they are: a button where there is a card to turn to. */
function SpokenBy({
  speaker: { name, link },
  words,
  onTurn,
}: {
  readonly speaker: CardSpeaker
  readonly words: Words
  readonly onTurn: FactsFrame['onTurn']
}) {
  const text = words('saidBy', name)
  return (
    <>
      <span class="note" aria-hidden="true">
        {' · '}
      </span>
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
