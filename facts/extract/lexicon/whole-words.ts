/** In a word of a list: what is more than letters, so that only a pattern finds it. */
const SPECIAL = /[.?+^$(){}[\]\\|*]/

/** How the words of a list are looked up. */
interface LookUp {
  /** By the first UTF-16 unit, since most words start as none in a list does. */
  readonly byFirst: ReadonlyMap<number, Words>
  /** The other words. */
  readonly others: RegExp | undefined
}

interface Words {
  readonly whole: Set<string>
  /** The starts of words that may have any ending. */
  readonly starts: string[]
}

/**
 * Exactly one of some words, some of them with any ending. It is a pattern that is tested by looking words up: browsers take a
 * tenth of a second to compile the hundreds of lists of a language, which most articles need only in part.
 */
export class WholeWords extends RegExp {
  readonly #list: readonly string[]
  readonly #ending: RegExp
  #lookUp: LookUp | undefined

  /**
   * @param list words, or parts of patterns; `*` for any ending, `'` for either apostrophe
   * @param ending the letters that an ending may have
   */
  constructor(list: readonly string[], ending: string) {
    const alternatives = list.map((word) => patternOf(word, ending))
    super(`^(?:${alternatives.join('|')})$`, 'u')
    this.#list = list
    this.#ending = endingOf(ending)
  }

  override test(word: string): boolean {
    this.#lookUp ??= lookUpOf(this.#list, this.#ending)
    const { byFirst, others } = this.#lookUp
    const words = byFirst.get(word.charCodeAt(0))
    if (words?.whole.has(word)) return true
    if (words?.starts.some((start) => word.startsWith(start) && this.#ending.test(word.slice(start.length))))
      return true
    return others?.test(word) === true
  }
}

const patternOf = (word: string, ending: string): string =>
  word.replaceAll("'", "['’]").replaceAll('*', `${ending}*`)

/** Few kinds of endings, each a pattern for all lists. */
const ENDINGS = new Map<string, RegExp>()

function endingOf(ending: string): RegExp {
  const known = ENDINGS.get(ending) ?? new RegExp(`^${ending}*$`, 'u')
  ENDINGS.set(ending, known)
  return known
}

function lookUpOf(list: readonly string[], ending: RegExp): LookUp {
  const byFirst = new Map<number, Words>()
  const others: string[] = []
  for (const entry of list) {
    const isOpen = entry.endsWith('*')
    const word = isOpen ? entry.slice(0, -1) : entry
    if (word === '' || SPECIAL.test(word)) {
      others.push(patternOf(entry, ending.source.slice(1, -2)))
      continue
    }
    for (const form of withApostrophes(word)) {
      const words = byFirst.get(form.charCodeAt(0)) ?? { whole: new Set(), starts: [] }
      byFirst.set(form.charCodeAt(0), words)
      if (isOpen) words.starts.push(form)
      else words.whole.add(form)
    }
  }
  return { byFirst, others: others.length > 0 ? new RegExp(`^(?:${others.join('|')})$`, 'u') : undefined }
}

/** A word with either apostrophe wherever it has one. */
function withApostrophes(word: string): string[] {
  return word
    .split("'")
    .reduce<string[]>(
      (forms, part, i) =>
        i === 0 ? [part] : forms.flatMap((form) => [`${form}'${part}`, `${form}’${part}`]),
      [],
    )
}
