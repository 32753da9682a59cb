/** The attribute of our elements in pages, none of which is part of their text. */
export const OURS = 'data-attache'
