import type { Span } from './types.ts'

/** What opens direct speech, and what closes it. */
const PAIRS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/“/g, /”/g],
  [/„/g, /[“”]/g],
  [/«/g, /»/g],
  [/»(?=\p{L})/gu, /«/g],
  [/「/g, /」/g],
  [/(?<![\p{L}\p{N}"])"(?=\S)/gu, /(?<=\S)"(?![\p{L}\p{N}])/gu],
  // Single quotes are apostrophes as well: these close only behind punctuation, or around a word or a few.
  [/(?<![\p{L}\p{N}])‘(?=\S)/gu, /(?<=[,.?!…])’(?![\p{L}\p{N}])|(?<=\p{L})’(?=[\s.,;:?!)])/gu],
  [/(?<![\p{L}\p{N}])'(?=\p{L})/gu, /(?<=[,.?!…])'(?![\p{L}\p{N}])/gu],
]

/**
 * Direct speech and other quoted words of a text, with their marks, in order and without overlaps. A mark that
 * nothing closes opens nothing, but for the first paragraphs of a long quotation, which run to the end.
 */
export function quotations(text: string): Span[] {
  const spans: Span[] = []
  // Where each pair opens next; a pair that nothing closes any more is done with.
  const opens = PAIRS.map(([open]) => indexFrom(open, text, 0))
  let at = 0
  for (;;) {
    let first: Span | undefined
    PAIRS.forEach(([open, close], i) => {
      const known = opens[i]
      if (known === undefined) return
      const start = known < at ? indexFrom(open, text, at) : known
      opens[i] = start
      if (start === undefined || (first && start >= first.start)) return
      const end = indexFrom(close, text, start + 1)
      if (end !== undefined) first = { start, end: end + 1 }
      else {
        opens[i] = undefined
        if (start === 0 && /[“„«]/.test(text.charAt(0))) first = { start, end: text.length }
      }
    })
    if (!first) return spans
    spans.push(first)
    at = first.end
  }
}

function indexFrom(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.index
}

/** The text with what stands in quotation marks blanked out: offsets stay. */
export function withoutQuotations(text: string, spans: readonly Span[] = quotations(text)): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}
