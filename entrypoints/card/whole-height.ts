/** What is read as one: facts, rows, lines. A heading is none: what it is for comes after it. */
const PARTS =
  '.facts > li, .meta, .names, .terms, dl > div, .neighbours, .related, summary, .namesakes > li, .error, .unknown'

/** The least share of its room that a card fills: with less it would look empty. */
const LEAST = 0.5

/**
 * How high a card is if no sentence is cut at its lower edge. If even the first part is too long, it is cut between two
 * lines.
 *
 * @param body the part of the card that scrolls
 * @param most how high the card may be, in px of the viewport
 * @returns px of the viewport, at most `most`
 */
export function wholeHeight(card: Element, body: Element, most: number): number {
  const box = body.getBoundingClientRect()
  const around = card.getBoundingClientRect().height - box.height
  const room = most - around
  const zoom = box.height / (body.clientHeight || box.height || 1)
  // All of it fits.
  if (body.scrollHeight * zoom <= room + 1) return most
  const start = box.top - body.scrollTop * zoom
  const ends = [...body.querySelectorAll(PARTS)].map((part) => part.getBoundingClientRect().bottom - start)
  const end = Math.max(0, ...ends.filter((one) => one <= room))
  return around + (end >= room * LEAST ? end : endOfLine(body, start, room))
}

/** Where the last line ends that is wholly in the room. */
function endOfLine(body: Element, start: number, room: number): number {
  for (const paragraph of body.querySelectorAll('.facts p[lang]')) {
    const { top, bottom } = paragraph.getBoundingClientRect()
    if (top - start >= room || bottom - start <= room) continue
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    const lines = Math.floor((room - (top - start)) / line)
    if (lines > 0) return top - start + lines * line
  }
  return room
}
