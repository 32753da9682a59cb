/** How large records may be, in UTF-16 units. They are cut or refused before they are written, and checked again when they are read. */

/** A title, a sentence, a name: any text but a block's. */
export const LONGEST_TEXT = 20_000

/** A block's text. */
export const LONGEST_BLOCK = 1_000_000
