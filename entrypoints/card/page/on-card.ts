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
 * the card to learn more. Facts of the paragraph come last, the one under the pointer after all others, since the card also
 * says which kind they are and who says them. Of its sentences that only name somebody, the one under the pointer is left out,
 * also where there is no other: it would say again, over what is being read, what is read there.
 */
function newFirst(facts: readonly CardFact[], { span }: PageMention): readonly CardFact[] {
  if (facts.length === 0) return facts
  const around = paragraphAround(span.startContainer, span.startOffset)
  const [paragraph, at] = [lettersOf(around.text), lettersOf(around.text.slice(0, around.at)).length]
  const elsewhere: CardFact[] = []
  const near: CardFact[] = []
  const here: CardFact[] = []
  for (const fact of facts) {
    const letters = lettersOf(fact.parts.map(({ text }) => text).join(''))
    const place = placeOf(letters, paragraph)
    if (!place) elsewhere.push(fact)
    else if (at < place.from || at >= place.to) near.push(fact)
    else if (fact.kind !== 'mentioned') here.push(fact)
  }
  const all = [...elsewhere, ...near, ...here]
  return all.every(({ kind }) => kind === 'mentioned') ? all.slice(0, MOST_SENTENCES) : all
}

/** Letters at each end of a sentence; what is between may have a footnote's number on the page. */
const ENDS = 24

/** Where a sentence is in a paragraph, in letters; found by its start or its end. */
function placeOf(letters: string, paragraph: string): { from: number; to: number } | undefined {
  const start = paragraph.indexOf(letters.slice(0, ENDS))
  if (start >= 0) return { from: start, to: start + letters.length }
  const end = paragraph.indexOf(letters.slice(-ENDS))
  return end < 0 ? undefined : { from: end + Math.min(ENDS, letters.length) - letters.length, to: end + ENDS }
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
