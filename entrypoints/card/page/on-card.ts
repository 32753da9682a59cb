import type { CardContent, CardFact } from '../../../facts/views/card.ts'
import type { PageMention } from '../../content/mentions/text-block.ts'
import { paragraphAround } from './paragraph.ts'

/**
 * A card with how often the page names whom it is about, and which of these places it is at.
 *
 * @param all the places that name them
 * @param found the name that the card was opened at
 * @param isReading whether the page's facts are being worked out
 */
export function withPlaces(
  content: CardContent,
  all: readonly PageMention[],
  found: PageMention,
  isReading: boolean,
): CardContent {
  const { page, ...rest } = content
  if (content.namesakes || found.frame) return rest
  const facts = newFirst(page?.facts ?? [], found)
  const isComing = page === undefined && isReading
  if (all.length + facts.length === 0 && !isComing) return rest
  return {
    ...rest,
    page: {
      ...page,
      facts,
      named: all.length,
      place: placeIn(all, found) + 1,
      ...(isComing ? { isReading: true } : {}),
    },
  }
}

/** So many of the page's sentences are shown. */
const MOST_SENTENCES = 2

/**
 * What the page says elsewhere before what is in the paragraph under the pointer: the reader has just read that, and opened
 * the card to learn more. Facts of the paragraph come last, since the card also says which kind they are and who says them;
 * its sentences that only name somebody are left out.
 */
function newFirst(facts: readonly CardFact[], { span }: PageMention): readonly CardFact[] {
  if (facts.length === 0) return facts
  const paragraph = lettersOf(paragraphAround(span.startContainer))
  const isRead = ({ parts }: CardFact): boolean => isIn(paragraph, parts.map(({ text }) => text).join(''))
  const elsewhere = facts.filter((fact) => !isRead(fact))
  if (facts.every(({ kind }) => kind === 'mentioned')) return elsewhere.slice(0, MOST_SENTENCES)
  return [...elsewhere, ...facts.filter(isRead)]
}

/** Letters at each end of a sentence; what is between may have a footnote's number on the page. */
const ENDS = 24

function isIn(paragraph: string, sentence: string): boolean {
  const letters = lettersOf(sentence)
  return paragraph.includes(letters.slice(0, ENDS)) || paragraph.includes(letters.slice(-ENDS))
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The place so many before or after one, round and round; undefined where there are none. */
export function placeFrom(
  all: readonly PageMention[],
  found: PageMention,
  by: number,
): PageMention | undefined {
  const at = placeIn(all, found)
  // From no place the next is the first, and the one before it the last.
  return all.at((at < 0 && by > 0 ? by - 1 : Math.max(at, 0) + by) % all.length)
}

/** The index of a mention among others; of one that was read again, by its place. -1 where it is none of them. */
function placeIn(all: readonly PageMention[], found: PageMention): number {
  const at = all.indexOf(found)
  if (at >= 0) return at
  const { startContainer, startOffset } = found.span
  return all.findIndex(
    ({ span }) => span.startContainer === startContainer && span.startOffset === startOffset,
  )
}
