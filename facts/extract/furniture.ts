import { sentences } from '../text/sentences.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import type { Block, Span } from '../types.ts'
import {
  ASIDE,
  AUTHOR_NOTE,
  BYLINE,
  CALLS,
  CAPTION_SIGN,
  CAPTION_START,
  CREDIT_END,
  DASHED_DATELINE,
  DATELINE,
  END_HEADING,
  LABEL,
  NO_AUTHOR,
  SIGNATURE,
} from './furniture-words.ts'

/** A caption is no longer than this, in UTF-16 units, and has no more sentences. */
const LONGEST_CAPTION = 320
const MOST_CAPTION_SENTENCES = 2
/** A line that is no sentence: a label, a name, a date. */
const LONGEST_LINE = 220
/** A line that asks for something, or leads elsewhere. */
const LONGEST_CALL = 420
const LONGEST_TAIL = 320
/** So many blocks at the start and at the end are where writers are named. */
const HEAD = 8
const TAIL = 8

/** What is known of the article while its blocks are looked at. */
interface Page {
  readonly blocks: readonly Block[]
  readonly language: string
  /** Whether its paragraphs end with full stops, so that a line without one is none. */
  readonly isPunctuated: boolean
  /** Whether capitals and a colon say who speaks, as in a transcript. */
  readonly isTranscript: boolean
  /** The last block that has each text. */
  readonly last: ReadonlyMap<string, number>
  /** Sentences of blocks that have several: a block that is one of them alone is drawn out of the text. */
  readonly inner: ReadonlySet<string>
}

/**
 * For each block the spans that are no text of the article, in order and without overlaps: captions and credits of
 * pictures, datelines, who wrote it and notes on them, what asks to read, share, subscribe or follow, corrections,
 * copyright, lists of links, counts of comments, rows of figures, and what stands twice. A span that covers a whole
 * block says that nothing in it is text. Headings are left alone, but for those of such parts.
 *
 * @param language BCP 47
 */
export function furniture(blocks: readonly Block[], language: string): readonly Span[][] {
  return atOnce(furnitureSteps(blocks, language))
}

/** As `furniture`, a block a step. */
export function* furnitureSteps(blocks: readonly Block[], language: string): Steps<readonly Span[][]> {
  const page: Page = {
    blocks,
    language,
    isPunctuated: isPunctuated(blocks),
    isTranscript: blocks.filter((block) => /^\p{Lu}[\p{Lu} .'’-]{2,30}:\s/u.test(block.text)).length >= 3,
    last: new Map(blocks.flatMap(({ kind, text }, i) => (kind === 'heading' ? [] : [[text, i] as const]))),
    inner: yield* innerSentences(blocks, language),
  }
  const ends = endParts(blocks)
  const lists = linkLists(blocks)
  const spans: Span[][] = []
  for (const [i, block] of blocks.entries()) {
    yield
    const isWhole = ends.has(i) || lists.has(i) || (i > 0 && isFurniture(page, block, i))
    spans.push(isWhole ? [{ start: 0, end: block.text.length }] : partsOf(page, block, i))
  }
  return captionsBeforeCredits(blocks, spans)
}

function isPunctuated(blocks: readonly Block[]): boolean {
  const prose = blocks.filter((block) => block.kind === 'paragraph' && block.text.length >= 80)
  const ended = prose.filter((block) => isEnded(block.text)).length
  return ended >= 3 && ended > prose.length * 0.7
}

/** Whether a text ends as sentences do, or with a colon to what follows. */
function isEnded(text: string): boolean {
  return /[.!?…。！？:;][\s"'“”»«’)\]*†]*(?:\[\d+\])*$/u.test(text)
}

function isFurniture(page: Page, block: Block, at: number): boolean {
  const { text, kind } = block
  if (kind === 'caption') return true
  if (kind === 'heading') return END_HEADING.test(text) && text.length < 60
  return (
    isTwice(page, text, at) ||
    isCaption(page, text) ||
    isFigures(text) ||
    isCall(page, text) ||
    (isAtEdge(page, at) && (BYLINE.test(text) || isStamp(text))) ||
    isAuthorNote(page, block, at) ||
    isLoose(page, block, at)
  )
}

function* innerSentences(blocks: readonly Block[], language: string): Steps<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const { kind, text } of blocks) {
    if (kind !== 'paragraph' || text.length < SHORTEST_TWICE * 2) continue
    yield
    const parts = sentences(text, language)
    if (parts.length > 1) for (const { start, end } of parts) found.add(bare(text.slice(start, end)))
  }
  return found
}

const SHORTEST_TWICE = 25

function bare(text: string): string {
  return text.replace(/^["“”„«»‘’'\s]+|["“”„«»‘’'\s.]+$/g, '')
}

/** What the page has twice: highlights and captions before the text, a sentence drawn out of it. The text stays, once. */
function isTwice({ last, inner }: Page, text: string, at: number): boolean {
  if (text.length < SHORTEST_TWICE) return false
  if ((last.get(text) ?? at) > at) return true
  return text.length < LONGEST_CALL && inner.has(bare(text))
}

function isCaption({ language }: Page, text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false
  if (CAPTION_START.test(text)) return true
  const credit = CREDIT_END.exec(text.slice(-LONGEST_TAIL))
  if (!credit && !CAPTION_SIGN.test(text)) return false
  const lead = credit ? text.slice(0, text.length - credit[0].length) : text
  if (credit && lead.trim() === '') return true
  return !/["“”„«»]/.test(lead) && sentences(lead, language).length <= MOST_CAPTION_SENTENCES
}

/** A line of a table: figures, and hardly a word. */
function isFigures(text: string): boolean {
  const figures = text.match(/\d+/g)?.length ?? 0
  if (figures < 4 || isEnded(text)) return false
  const letters = text.match(/\p{L}{2,}/gu)?.length ?? 0
  return figures >= letters || (/[%+]\p{Lu}{2}/u.test(text) && figures > letters / 2)
}

/** Whether every sentence of it asks for something, or speaks of the page. */
function isCall({ language }: Page, text: string): boolean {
  if (text.length > LONGEST_CALL) return false
  if (LEADS.test(text)) return CALLS.some((call) => call.test(text))
  const parts = sentences(text, language)
  return parts.every(({ start, end }) => isCallSentence(text.slice(start, end)))
}

/** Behind a colon stands a headline, which may have a full stop or a question of its own. */
const LEADS = /^[^.!?]{3,40}:\s|^\W{0,3}\p{Lu}[\p{Lu} ]{3,30}\b/u

function isCallSentence(text: string): boolean {
  return CALLS.some((call) => call.test(text))
}

function isAtEdge({ blocks }: Page, at: number): boolean {
  return at < HEAD || at >= blocks.length - TAIL
}

/** A line that is a date or a time, and hardly anything else: 'smithsonian.com November 18, 2019'. */
function isStamp(text: string): boolean {
  return (
    text.length < 90 && /\d/.test(text) && !isEnded(text) && !/\s\p{Ll}{4,}\s+\p{Ll}{3,}\s+\p{Ll}/u.test(text)
  )
}

/** 'Ana Pires covers Brazil for …': at the end, and what goes on about the same. */
function isAuthorNote({ blocks }: Page, { text }: Block, at: number): boolean {
  if (at < blocks.length - TAIL || text.length > 700) return false
  return AUTHOR_NOTE.test(text) && !NO_AUTHOR.test(text.slice(0, 160)) && !/["“”„«»]\s/.test(text)
}

/** A short line without a full stop among paragraphs that have one: a caption, a label, a name, another story's headline. */
function isLoose(page: Page, { kind, text }: Block, at: number): boolean {
  if (kind !== 'paragraph' || !page.isPunctuated || text.length > LONGEST_LINE || isEnded(text)) return false
  if (/^[\s]*["“„«‘]/.test(text) || /["”»]$/.test(text)) return false
  // What leads to a quotation of its own.
  if (text.endsWith(',') || page.blocks[at + 1]?.kind === 'quotation') return false
  // A paragraph that something cuts in two.
  const next = page.blocks[at + 1]?.text ?? ''
  if (/^\p{Ll}/u.test(text) || /^[\p{Ll},;]/u.test(next))
    return /^.{0,14}$/u.test(text) && !/^\p{Ll}/u.test(next)
  return sentences(text, page.language).length === 1
}

/** The blocks under a heading that says what follows is none of the article's, up to the next heading. */
function endParts(blocks: readonly Block[]): ReadonlySet<number> {
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
    // Prose under such a heading may be the article's again.
    if (isAuthor || kind === 'item' || kind === 'caption' || text.length < 200) found.add(i)
    else isInside = false
  }
  return found
}

/** Items without a full stop, in a row of at least three, that nothing with a colon leads to: links, tags, menus. */
function linkLists(blocks: readonly Block[]): ReadonlySet<number> {
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

/** The parts of a block of text that are none: a dateline, a credit, an aside, a sentence that asks for something. */
function partsOf(page: Page, block: Block, at: number): Span[] {
  const { text } = block
  if (block.kind === 'heading') return []
  const spans: Span[] = [...leads(page, text, at), ...tails(text)]
  for (const aside of text.matchAll(ASIDE))
    spans.push({ start: aside.index, end: aside.index + aside[0].length })
  if (text.length < 100_000) {
    for (const { start, end } of sentences(text, page.language)) {
      if (end - start < LONGEST_CALL && isCallSentence(text.slice(start, end))) spans.push({ start, end })
    }
  }
  return joined(spans)
}

function leads({ blocks, isTranscript }: Page, text: string, at: number): Span[] {
  const heading = repeated(blocks[at - 1], text)
  const start = heading
  const rest = text.slice(start, start + 200)
  const isFirst =
    blocks.findIndex((block, i) => i > 0 && block.kind === 'paragraph' && block.text.length > 100) === at
  const lead =
    LABEL.exec(rest)?.[0] ??
    (isTranscript ? undefined : DATELINE.exec(rest)?.[0]) ??
    (isFirst ? DASHED_DATELINE.exec(rest)?.[0] : undefined)
  const end = start + (lead?.length ?? 0)
  return end > 0 ? [{ start: 0, end }] : []
}

/** How much of a paragraph's start is the heading above it once more. */
function repeated(before: Block | undefined, text: string): number {
  if (before?.kind !== 'heading' || before.text.length < 12 || !text.startsWith(before.text)) return 0
  const rest = text.slice(before.text.length)
  const lead = /^[\s.:–—-]*(?=["“„«]?\p{Lu})/u.exec(rest)?.[0]
  return lead === undefined ? 0 : before.text.length + lead.length
}

function tails(text: string): Span[] {
  const from = Math.max(0, text.length - LONGEST_TAIL)
  const tail = text.slice(from)
  const found = CREDIT_END.exec(tail) ?? SIGNATURE.exec(tail)
  if (!found || from + found.index === 0) return []
  // The tail is no part of the sentence before it.
  const before = text.slice(0, from + found.index).trimEnd()
  return isEnded(before) || found[0].trimStart().startsWith('(')
    ? [{ start: from + found.index, end: text.length }]
    : []
}

/** A short line at the article's start, right before a line that is a credit, tells what the picture shows. */
function captionsBeforeCredits(blocks: readonly Block[], spans: Span[][]): Span[][] {
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

function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
