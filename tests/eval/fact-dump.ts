import { statementOf } from '../../facts/bundle/statement.ts'
import type { EntityId, Fact, FactKind, When } from '../../facts/types.ts'
import { speakerOf } from './shown.ts'

/** A fact as judges see it, in plain words. */
export interface FactDump {
  readonly id: string
  readonly kind: FactKind
  readonly about: readonly EntityId[]
  /** What a card shows: the article's words with the editor's brackets. */
  readonly statement: string
  /** The article's words as they are. */
  readonly quote: string
  readonly block: number
  readonly start: number
  readonly end: number
  readonly when?: When
  readonly where?: string
  readonly speaker?: string | { readonly words: string; readonly entity?: EntityId }
  readonly office?: { readonly title: string; readonly country: string; readonly tense: string }
  readonly planned?: boolean
  readonly figures?: readonly string[]
  readonly resolved?: readonly { readonly text: string; readonly entities: readonly EntityId[] }[]
}

interface Shown {
  readonly statement?: string
  readonly brackets?: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly office?: FactDump['office']
  readonly planned?: true
}

export function dumpOf(fact: Fact): FactDump {
  const { office, planned } = fact as Shown
  const speaker = speakerOf(fact)
  const { when, where, resolved, figures } = fact
  return {
    id: fact.id,
    kind: fact.kind,
    about: fact.about,
    statement: statementOf(fact),
    quote: fact.quote.exact,
    block: fact.quote.block,
    start: fact.quote.start,
    end: fact.quote.end,
    ...(when ? { when } : {}),
    ...(where === undefined ? {} : { where }),
    // A speaker without words is an id, as format version 1 has it.
    ...(speaker ? { speaker: speaker.words === '' ? (speaker.entity ?? '') : speaker } : {}),
    ...(office ? { office } : {}),
    ...(planned ? { planned } : {}),
    ...(figures?.length ? { figures: figures.map(({ text }) => text) } : {}),
    ...(resolved?.length ? { resolved: resolved.map(({ text, entities }) => ({ text, entities })) } : {}),
  }
}

/** A fact in the lines that a judge reads. */
export function packetLines(fact: FactDump, number: number): string {
  const { kind, about, statement, block, quote, speaker, when, where, office, planned, figures, resolved } =
    fact
  const said =
    typeof speaker === 'string' || !speaker
      ? speaker
      : `${speaker.words}${speaker.entity ? ` = ${speaker.entity}` : ''}`
  const rows: readonly (string | undefined)[] = [
    `#${number} [${kind}] about: ${about.join(', ')}`,
    `   shown: ${statement}`,
    `   from block ${block}: ${quote.slice(0, 400)}`,
    said === undefined ? undefined : `   speaker: ${said}`,
    when && `   when: ${when.from ?? ''}..${when.to ?? ''} ('${when.text}')`,
    where === undefined ? undefined : `   where: ${where}`,
    office && `   office: ${office.title} of ${office.country}, ${office.tense}`,
    planned ? '   planned: yes' : undefined,
    figures?.length ? `   figures: ${figures.join('; ')}` : undefined,
    ...(resolved ?? []).map(({ text, entities }) => `   read: '${text}' as ${entities.join(', ')}`),
  ]
  return rows.filter((row) => row !== undefined).join('\n')
}
