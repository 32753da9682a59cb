/** @returns the message of a key in `_locales`, in the reader's language; empty if there is none */
export type Messages = (key: string, ...values: readonly string[]) => string
