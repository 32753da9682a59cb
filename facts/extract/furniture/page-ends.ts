import { blockSentences } from '../../text/sentences.ts'
import { firstMatch } from '../../text/warm.ts'
import type { Block, Span } from '../../types.ts'
import {
  ASIDE,
  CALLS,
  CREDIT_ENDS,
  DASHED_DATELINE,
  DATELINES,
  END_HEADING,
  LABEL,
  SIGNATURES,
} from './furniture-lists.ts'
import {
  type FurnishedPage,
  isCallSentence,
  isEnded,
  joinedSpans,
  LONGEST_CALL,
  LONGEST_TAIL,
} from './page-parts.ts'

/** The blocks under a heading after which the article has ended, up to the next heading. */
export function endParts(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let isInside = false
  let isAuthor = false
  let isBox = false
  for (const [i, { kind, text }] of blocks.entries()) {
    if (kind === 'heading' && i > 0) {
      isInside = text.length < 60 && END_HEADING.test(text)
      isAuthor =
        /auth?or|autor|writer|auteur|Person$|Comment|Kommentar|Reference|Notes|Sources|Quellen|Anmerk|Fußnot/i.test(
          text,
        )
      isBox =
        /subscri|sign up|newsletter|follow|share|email|abo\b|advert|tags?\b|topics|etiquetas|themen/i.test(
          text,
        )
      continue
    }
    if (!isInside) continue
    // A box in the middle of the text that asks to subscribe.
    if (isBox && kind === 'paragraph' && isEnded(text) && !CALLS.some((call) => call.test(text)))
      isInside = false
    if (!isInside) continue
    // Prose under such a heading may belong to the article again.
    if (isAuthor || kind === 'item' || kind === 'caption' || text.length < 200) found.add(i)
    else isInside = false
  }
  return found
}

/** At least three list items in a row without a full stop, and without a colon before them: links, tags, menus. */
export function linkLists(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < blocks.length; ) {
    let end = i
    while (blocks[end]?.kind === 'item') end++
    if (end === i) {
      i++
      continue
    }
    const row = blocks.slice(i, end)
    const isLed = /:\s*$/.test(blocks[i - 1]?.text ?? '')
    const lines = row.filter(({ text }) => text.length < 110 && !isEnded(text))
    if (
      !isLed &&
      row.length >= 3 &&
      lines.length > row.length * 0.8 &&
      lines.every(({ text }) => isLinkLike(text))
    ) {
      for (let k = i; k < end; k++) found.add(k)
    }
    i = end
  }
  return found
}

/** A name, a label, or a headline in title case. */
function isLinkLike(text: string): boolean {
  const words = text.match(/[\p{L}’'-]{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return (text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) <= 3 || capitals > words.length * 0.7
}

/** The parts of a block of text that are not text of the article: a dateline, a credit, an aside, a sentence that asks for something. */
export function furnitureIn(page: FurnishedPage, block: Block, at: number): Span[] {
  const { text } = block
  if (block.kind === 'heading') return []
  const spans: Span[] = [...leads(page, text, at), ...tails(text)]
  for (const aside of text.matchAll(ASIDE))
    spans.push({ start: aside.index, end: aside.index + aside[0].length })
  if (text.length < 100_000) {
    for (const { start, end } of blockSentences(block, page.language)) {
      if (end - start < LONGEST_CALL && isCallSentence(text.slice(start, end))) spans.push({ start, end })
    }
  }
  return joinedSpans(spans)
}

function leads({ blocks, isTranscript }: FurnishedPage, text: string, at: number): Span[] {
  const heading = repeated(blocks[at - 1], text)
  const start = heading
  const rest = text.slice(start, start + 200)
  const isFirst =
    blocks.findIndex((block, i) => i > 0 && block.kind === 'paragraph' && block.text.length > 100) === at
  const lead =
    LABEL.exec(rest)?.[0] ??
    (isTranscript ? undefined : firstMatch(DATELINES, rest)?.[0]) ??
    (isFirst ? DASHED_DATELINE.exec(rest)?.[0] : undefined)
  const end = start + (lead?.length ?? 0)
  return end > 0 ? [{ start: 0, end }] : []
}

/** How much of a paragraph's start repeats the heading above it. */
function repeated(before: Block | undefined, text: string): number {
  if (before?.kind !== 'heading' || before.text.length < 12 || !text.startsWith(before.text)) return 0
  const rest = text.slice(before.text.length)
  const lead = /^[\s.:–—-]*(?=["“„«]?\p{Lu})/u.exec(rest)?.[0]
  return lead === undefined ? 0 : before.text.length + lead.length
}

function tails(text: string): Span[] {
  const from = Math.max(0, text.length - LONGEST_TAIL)
  const tail = text.slice(from)
  const found = firstMatch(CREDIT_ENDS, tail) ?? firstMatch(SIGNATURES, tail)
  if (!found || from + found.index === 0) return []
  // The tail does not belong to the sentence before it.
  const before = text.slice(0, from + found.index).trimEnd()
  return isEnded(before) || found[0].trimStart().startsWith('(')
    ? [{ start: from + found.index, end: text.length }]
    : []
}

/** A short line at the article's start, right before a credit, is a caption. */
export function captionsBeforeCredits(blocks: readonly Block[], spans: Span[][]): Span[][] {
  return spans.map((own, i) => {
    const { text = '', kind } = blocks[i] ?? {}
    const next = blocks[i + 1]?.text ?? ''
    const isCredit =
      next.length < 90 &&
      /^(?:©|\(c\)|(?:Photo|Foto|Bild|Image|Crédit|Crédito|Credit)s?\b\s?[:©])/i.test(next)
    const isShort = i === 1 && text.length <= 160 && !/["“”„«»]/.test(text)
    return i > 0 && kind === 'paragraph' && isCredit && isShort ? [{ start: 0, end: text.length }] : own
  })
}
