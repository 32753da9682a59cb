import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { FactKind } from '../../facts/fact-kinds.ts'
import type { CardFact } from '../../facts/views/card.ts'
import type { Messages } from '../ui/messages.ts'
import { Statement } from '../ui/statement.tsx'
import { Doubts, FactRow, type FactsFrame, type Text } from './fact-row.tsx'
import { showUnfolded } from './unfold.ts'

/** How many facts are shown at once, as many as a reader reads in passing; a line that unfolds has the others. */
const SHOWN = 2
/** From this many on, readers can filter them by kind. */
const MANY = 7

/** Facts of one text. */
interface TextWithFacts extends Text {
  readonly key: string
  readonly facts: readonly CardFact[]
  /** The line above them; absent for the page in front. */
  readonly head?: ComponentChildren
}

/**
 * Facts by the text they are from. The first few are shown at once, the others where a line is unfolded; if there are many,
 * readers can choose one kind of them there.
 */
export function Facts({
  texts,
  folded = 0,
  further,
  frame,
}: {
  readonly texts: readonly TextWithFacts[]
  /** How many less are shown at once; one is shown in any case. */
  readonly folded?: number
  /** What else unfolds with the facts that are not shown at once. */
  readonly further?: ComponentChildren
  readonly frame: FactsFrame
}) {
  const count = countOf(texts)
  // One more is shown and not folded: a line that says so would be as high.
  const most = count === SHOWN + 1 ? count : SHOWN
  const [open, rest] = splitAfter(texts, Math.max(1, most - folded))
  return (
    <>
      {open.map((one) => (
        <TextFacts key={one.key} texts={one} frame={frame} />
      ))}
      {(rest.length > 0 || further) && (
        <MoreFacts all={texts} rest={rest} frame={frame}>
          {further}
        </MoreFacts>
      )}
    </>
  )
}

function MoreFacts(props: {
  readonly all: readonly TextWithFacts[]
  readonly rest: readonly TextWithFacts[]
  readonly frame: FactsFrame
  /** What else unfolds with them. */
  readonly children: ComponentChildren
}) {
  const { all, rest, frame, children } = props
  const { messages } = frame
  const [kind, setKind] = useState<FactKind>()
  const kinds = [...new Set(all.flatMap(({ facts }) => facts.map((fact) => fact.kind)))]
  // Of one kind all are listed, those above the line too.
  const listed = kind ? all.flatMap((one) => ofKind(one, kind)) : rest
  return (
    <details class="more" onToggle={showUnfolded}>
      <summary>
        <span>
          {rest.length > 0 ? messages('moreFacts', String(countOf(rest))) : messages('furtherDetails')}
        </span>
      </summary>
      {countOf(all) >= MANY && kinds.length > 1 && (
        <Kinds kinds={kinds} chosen={kind} onChoose={setKind} messages={messages} />
      )}
      {listed.map((one) => (
        <TextFacts key={one.key} texts={one} frame={frame} />
      ))}
      {children && <div class="further">{children}</div>}
    </details>
  )
}

function countOf(texts: readonly TextWithFacts[]): number {
  return texts.reduce((sum, { facts }) => sum + facts.length, 0)
}

function ofKind(text: TextWithFacts, kind: FactKind): TextWithFacts[] {
  const facts = text.facts.filter((fact) => fact.kind === kind)
  return facts.length === 0 ? [] : [{ ...text, facts }]
}

/** Divides texts into those with the first `count` facts and the rest. A text with facts of both is in both. */
function splitAfter(texts: readonly TextWithFacts[], count: number): [TextWithFacts[], TextWithFacts[]] {
  const first: TextWithFacts[] = []
  const rest: TextWithFacts[] = []
  let left = count
  for (const one of texts) {
    if (left > 0) first.push({ ...one, facts: one.facts.slice(0, left) })
    // Its source is shown above its first part only.
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
  readonly messages: Messages
}) {
  const { kinds, chosen, onChoose, messages } = props
  return (
    <fieldset class="kinds" aria-label={messages('byKind')}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? undefined : kind)}
        >
          <span>{messages(`kind_${kind}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** The facts of a text in their order, each with who says it; the agenda is one line after them. */
function TextFacts({
  texts: { facts, head, ...text },
  frame,
}: {
  readonly texts: TextWithFacts
  readonly frame: FactsFrame
}) {
  const agenda = facts.filter(({ kind }) => kind === 'agenda')
  const others = facts.filter(({ kind }) => kind !== 'agenda')
  return (
    <div class="group">
      {head}
      <ul class="facts">
        {others.map((fact, i) => (
          <FactRow key={fact.id} fact={fact} before={others[i - 1]} text={text} frame={frame} />
        ))}
        {agenda.length > 0 && <Agenda facts={agenda} text={text} frame={frame} />}
      </ul>
    </div>
  )
}

function Agenda({
  facts,
  text,
  frame,
}: {
  readonly facts: readonly CardFact[]
  readonly text: Text
  readonly frame: FactsFrame
}) {
  const { messages } = frame
  return (
    <li>
      <p class="kind">
        <span>{messages('kind_agenda')}</span>
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

/** The points of an agenda are one line: each without its full stop. */
function withoutStop({ parts, marks }: CardFact): Pick<CardFact, 'parts' | 'marks'> {
  const bare = parts.map((part, i) =>
    i === parts.length - 1 ? { ...part, text: part.text.replace(/[.;,。]\s*$/u, '') } : part,
  )
  return { parts: bare, ...(marks ? { marks } : {}) }
}
