import type { Block, Span } from '../../types.ts'
import { CALLS } from './furniture-lists.ts'

/** A line that asks for something, or leads elsewhere. */
export const LONGEST_CALL = 420
export const LONGEST_TAIL = 320

/** What is known of the article while its blocks are looked at. */
export interface FurnishedPage {
  readonly blocks: readonly Block[]
  readonly language: string
  /** Whether its paragraphs end with full stops, so that a line without one is not a paragraph. */
  readonly isPunctuated: boolean
  /** Whether capitals and a colon say who speaks, as in a transcript. */
  readonly isTranscript: boolean
  /** The last block that has each text. */
  readonly last: ReadonlyMap<string, number>
  /** Sentences of blocks that have several: a block that is only one of them is a pull quote. */
  readonly inner: ReadonlySet<string>
}

/** Whether a text ends as sentences do, or with a colon to what follows. */
export function isEnded(text: string): boolean {
  return /[.!?…。！？:;][\s"'“”»«’)\]*†]*(?:\[\d+\])*$/u.test(text)
}

export function isCallSentence(text: string): boolean {
  return CALLS.some((call) => call.test(text))
}

export function joinedSpans(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
