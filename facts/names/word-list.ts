/**
 * Different words in alphabetical order, as one text with a line for each: of a hundred thousand words a search looks at some
 * hundred, and only these are taken out of it.
 */
export class WordList {
  readonly text: string
  readonly length: number
  /** Where each word starts in the text, and after the last one where another would start. */
  readonly starts: Uint32Array
  /** Which letters each word has (`lettersIn`). */
  readonly masks: Uint32Array

  /** @param text empty if there are no words */
  constructor(text: string) {
    this.text = text
    // No word is empty.
    const most = (text.length + 1) >> 1
    const starts = new Uint32Array(most + 1)
    const masks = new Uint32Array(most)
    let count = 0
    let mask = 0
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i)
      if (letter !== LINE_END) {
        // As in `lettersIn`: a call for each word would take as long again.
        mask |= 1 << (letter & 31)
        continue
      }
      masks[count++] = mask
      starts[count] = i + 1
      mask = 0
    }
    if (text !== '') {
      masks[count++] = mask
      starts[count] = text.length + 1
    }
    this.length = count
    this.starts = starts.slice(0, count + 1)
    this.masks = masks.slice(0, count)
  }

  /** A word; empty after the last one. */
  at(place: number): string {
    return this.text.slice(this.starts[place], this.endOf(place))
  }

  /** Where a word ends in the text. */
  endOf(place: number): number {
    return (this.starts[place + 1] ?? 1) - 1
  }

  /** The length of a word, in UTF-16 units. */
  lengthOf(place: number): number {
    return this.endOf(place) - (this.starts[place] ?? 0)
  }

  /** The place of the first word that is not before `word`. */
  firstFrom(word: string): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.at(middle) < word) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The places of the words that start with these letters: from the first to before the second. */
  startingWith(start: string): readonly [from: number, to: number] {
    return [this.firstFrom(start), this.firstFrom(`${start}${AFTER_LETTERS}`)]
  }
}

const LINE_END = 10

/** No word has it, and it comes after all letters. */
const AFTER_LETTERS = '\uffff'
