import { compileMatcher, type Matcher } from '../../facts/names/matcher.ts'
import {
  type Names,
  openLanguage,
  type PackedLanguage,
  type PackedNames,
  unpackNames,
} from '../../facts/names/name-table.ts'
import { askLanguageNames, askNames, untilAnswered } from '../shared/messages.ts'
import { nextTask } from '../shared/next-task.ts'
import { languageOfPage } from './read/metadata.ts'
import { measured } from './trace.ts'

/** The table of names, with those of the page's language. */
export interface LoadedNameTable {
  readonly names: Names
  readonly matcher: Matcher
  readonly language: string | undefined
}

/** Fetches the table from the background, which has it from the build and the library: 415 kB. */
export async function loadNameTable(): Promise<LoadedNameTable> {
  const [packed, [language, local]] = await Promise.all([untilAnswered(askNames).then(parse), loadLanguage()])
  const names = measured('names', () => unpackNames(packed))
  await nextTask()
  return measured('names', () => {
    if (local) openLanguage(names, local)
    const matcher = compileMatcher(names)
    return { names, matcher, language }
  })
}

/** Apart from what keeps the table: a variable for the JSON would keep 0.9 MB for as long as the page is open. */
function parse(json: string): PackedNames {
  return measured('names', () => JSON.parse(json) as PackedNames)
}

/** The language of the page, and what it adds to the table; without an answer the page is read with the table alone. */
async function loadLanguage(): Promise<[language: string | undefined, local?: PackedLanguage]> {
  const language = await languageOfPage().catch(() => undefined)
  if (language === undefined || /^en(?![a-z])/i.test(language)) return [language]
  const json = await untilAnswered(() => askLanguageNames(language)).catch(() => '')
  return json === '' ? [language] : [language, JSON.parse(json) as PackedLanguage]
}

/** The table that a frame keeps. */
export interface KeptNameTable {
  /** The table, fetched when it is first asked for; undefined if none came: the next call tries again. */
  table(): Promise<LoadedNameTable | undefined>
  /**
   * A version of the table was announced: another one than the frame's is fetched, once, when somebody sees the page.
   *
   * @returns whether there is another table now
   */
  renew(version: string | undefined): Promise<boolean>
  /** Nobody needs the table now: it is fetched again when somebody does. */
  forget(): void
}

/**
 * @param load fetches the table
 * @param seen resolves when the page is in front of the reader
 */
export function keepNameTable(
  load: () => Promise<LoadedNameTable>,
  seen: () => Promise<void>,
): KeptNameTable {
  let kept: Promise<LoadedNameTable> | undefined
  let announced: string | undefined
  let isRenewing = false

  /** Fetches until the table is of the version that was announced last: another may be announced meanwhile. */
  const fetchAnnounced = async (): Promise<boolean> => {
    for (let isOther = false; ; isOther = true) {
      const version = (await kept?.catch(() => undefined))?.names.version
      if (!kept || announced === undefined || announced === version) return isOther
      await seen()
      const wanted = announced
      const table = await load().catch(() => undefined)
      if (!table) return isOther
      kept = Promise.resolve(table)
      // What came is the newest table, whatever its version says.
      if (announced === wanted) return true
    }
  }
  return {
    async table() {
      kept ??= load()
      const own = kept
      return own.catch(() => {
        if (kept === own) kept = undefined
        return undefined
      })
    },
    async renew(version) {
      announced = version
      if (!kept || isRenewing) return false
      isRenewing = true
      return fetchAnnounced().finally(() => {
        isRenewing = false
      })
    },
    forget() {
      kept = undefined
    },
  }
}
