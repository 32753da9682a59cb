/** A word of the interface in the reader's language, by its key in `_locales`; empty where there is none. */
export type Words = (key: string, ...values: readonly string[]) => string
