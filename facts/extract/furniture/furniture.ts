import { blockSentences, sentences } from '../../text/sentences.ts'
import { atOnce, type Steps } from '../../text/steps.ts'
import { firstMatch } from '../../text/warm.ts'
import type { Block, Span } from '../../types.ts'
import {
  AUTHOR_NOTE,
  BYLINE,
  CALLS,
  CAPTION_SIGN,
  CAPTION_START,
  CREDIT_ENDS,
  END_HEADING,
  FILM_ENDS,
  NO_AUTHOR,
} from './furniture-lists.ts'
import { captionsBeforeCredits, endParts, furnitureIn, linkLists } from './page-ends.ts'
import { type FurnishedPage, isCallSentence, isEnded, LONGEST_CALL, LONGEST_TAIL } from './page-parts.ts'

/** A caption is no longer than this, in UTF-16 units, and has no more sentences. */
const LONGEST_CAPTION = 320
const MOST_CAPTION_SENTENCES = 2
/** A line that is no sentence: a label, a name, a date. */
const LONGEST_LABEL = 220
/** How many blocks at the start and at the end may name the writers. */
const HEAD = 8
const TAIL = 8

/**
 * For each block the spans that are no text of the article, in order and without overlaps: captions and credits of
 * pictures, datelines, names of writers and notes on them, requests to read, share, subscribe or follow, corrections,
 * copyright, lists of links, counts of comments, rows of figures, and repeated text. A span that covers a whole
 * block says that nothing in it is text. Headings are left alone, except those of such parts.
 *
 * @param language BCP 47
 */
export function furniture(blocks: readonly Block[], language: string): readonly Span[][] {
  return atOnce(furnitureSteps(blocks, language))
}

/** As `furniture`, a block a step. */
export function* furnitureSteps(blocks: readonly Block[], language: string): Steps<readonly Span[][]> {
  const page: FurnishedPage = {
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
    spans.push(isWhole ? [{ start: 0, end: block.text.length }] : furnitureIn(page, block, i))
  }
  return captionsBeforeCredits(blocks, spans)
}

export function isPunctuated(blocks: readonly Block[]): boolean {
  const prose = blocks.filter((block) => block.kind === 'paragraph' && block.text.length >= 80)
  const ended = prose.filter((block) => isEnded(block.text)).length
  return ended >= 3 && ended > prose.length * 0.7
}

function isFurniture(page: FurnishedPage, block: Block, at: number): boolean {
  const { text, kind } = block
  if (kind === 'caption') return true
  if (kind === 'heading') return END_HEADING.test(text) && text.length < 60
  return (
    isTwice(page, text, at) ||
    isCaption(page, text) ||
    isFigures(text) ||
    isCall(page, block) ||
    (isAtEdge(page, at) && (BYLINE.test(text) || isStamp(text))) ||
    isAuthorNote(page, block, at) ||
    isLoose(page, block, at)
  )
}

function* innerSentences(blocks: readonly Block[], language: string): Steps<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const block of blocks) {
    const { kind, text } = block
    if (kind !== 'paragraph' || text.length < SHORTEST_TWICE * 2) continue
    yield
    const parts = blockSentences(block, language)
    if (parts.length > 1) for (const { start, end } of parts) found.add(bare(text.slice(start, end)))
  }
  return found
}

const SHORTEST_TWICE = 25

function bare(text: string): string {
  return text.replace(/^["“”„«»‘’'\s]+|["“”„«»‘’'\s.]+$/g, '')
}

/** Repeated text: highlights and captions before the text, pull quotes. The text itself stays, once. */
function isTwice({ last, inner }: FurnishedPage, text: string, at: number): boolean {
  if (text.length < SHORTEST_TWICE) return false
  if ((last.get(text) ?? at) > at) return true
  return text.length < LONGEST_CALL && inner.has(bare(text))
}

function isCaption({ language }: FurnishedPage, text: string): boolean {
  if (text.length <= LONGEST_CALL && FILM_ENDS.test(text)) return true
  if (text.length > LONGEST_CAPTION) return false
  if (CAPTION_START.test(text)) return true
  const credit = firstMatch(CREDIT_ENDS, text.slice(-LONGEST_TAIL))
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
function isCall({ language }: FurnishedPage, block: Block): boolean {
  const { text } = block
  if (text.length > LONGEST_CALL) return false
  if (LEADS.test(text)) return CALLS.some((call) => call.test(text))
  const parts = blockSentences(block, language)
  return parts.every(({ start, end }) => isCallSentence(text.slice(start, end)))
}

/** After a colon comes a headline, which may have its own full stop or question mark. */
const LEADS = /^[^.!?]{3,40}:\s|^\W{0,3}\p{Lu}[\p{Lu} ]{3,30}\b/u

function isAtEdge({ blocks }: FurnishedPage, at: number): boolean {
  return at < HEAD || at >= blocks.length - TAIL
}

/** A line that is a date or a time, and hardly anything else: 'smithsonian.com November 18, 2019'. */
function isStamp(text: string): boolean {
  return (
    text.length < 90 && /\d/.test(text) && !isEnded(text) && !/\s\p{Ll}{4,}\s+\p{Ll}{3,}\s+\p{Ll}/u.test(text)
  )
}

/** 'Ana Pires covers Brazil for …': at the end, and what follows about the same person. */
function isAuthorNote({ blocks }: FurnishedPage, { text }: Block, at: number): boolean {
  if (at < blocks.length - TAIL || text.length > 700) return false
  return AUTHOR_NOTE.test(text) && !NO_AUTHOR.test(text.slice(0, 160)) && !/["“”„«»]\s/.test(text)
}

/** A short line without a full stop among paragraphs that have one: a caption, a label, a name, another story's headline. */
function isLoose(page: FurnishedPage, block: Block, at: number): boolean {
  const { kind, text } = block
  if (kind !== 'paragraph' || !page.isPunctuated || text.length > LONGEST_LABEL || isEnded(text)) return false
  if (/^[\s]*["“„«‘]/.test(text) || /["”»]$/.test(text)) return false
  // What introduces a separate quotation.
  if (text.endsWith(',') || page.blocks[at + 1]?.kind === 'quotation') return false
  // A paragraph that is cut in two.
  const next = page.blocks[at + 1]?.text ?? ''
  if (/^\p{Ll}/u.test(text) || /^[\p{Ll},;]/u.test(next))
    return /^.{0,14}$/u.test(text) && !/^\p{Ll}/u.test(next)
  return blockSentences(block, page.language).length === 1
}
