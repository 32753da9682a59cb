/** What refers to a note: figures, one letter, signs. */
const MARK = /^[^\p{L}]*(?:\p{L}[^\p{L}]*)?$/u

/** Raised letters belong to shorter words and to numbers: `Mme`, `1er`, `m2`. */
const WORD = /\p{L}{3}$/u

/**
 * Whether a raised text is the mark of a footnote, which is not read.
 *
 * @param raised the text of a `<sup>`
 * @param before the text of the run before it
 */
export function isFootnote(raised: string, before: string): boolean {
  return raised.length <= 12 && MARK.test(raised) && WORD.test(before.slice(-3))
}
