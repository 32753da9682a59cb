import type { EntityId, Fact } from '../types.ts'

/** Whether a sentence names somebody, and not by a pronoun. */
export function isNamedIn({ about, resolved = [] }: Fact, id: EntityId): boolean {
  return about.includes(id) && !resolved.some(({ entities }) => entities.includes(id))
}

/** Whether a name is in a text as a word, in German with its genitive, and not only in others: 'Namibian', 'US-born'. */
export function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (/^(?:e?s)?(?![\p{L}\p{M}]|[-‐‑]\p{L})/u.test(text.slice(at + name.length))) return true
  return false
}

/** Words before a name at the start of a sentence, if it is the subject: 'The French president Emmanuel Macron'. */
const BEFORE_SUBJECT = /^["“”„«‘¿¡「『\s]*(?:[\p{L}\p{M}’'.-]+\s+){0,4}$/u

/** Whether a name is at the start of a sentence, with at most a few words before it. */
export function beginsWithOne(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name)
    return at >= 0 && at < 40 && BEFORE_SUBJECT.test(text.slice(0, at))
  })
}

/** Relative clauses, and what says more about the name before it: ', the former envoy to Ukraine, '. */
const ASIDE =
  /,\s+(?:who|which|whose|where)\s[^,;]*|(?<=\p{Lu}[\p{L}\p{M}’'-]*),\s+(?:the|an?|former)\s[^,;]*(?=,)/gu

/** Whether a sentence names somebody only where it says more about others. */
export function isInAside(text: string, names: readonly string[]): boolean {
  const rest = text.replace(ASIDE, ',')
  return !names.some((name) => rest.includes(name))
}
