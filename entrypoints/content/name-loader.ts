import { compileMatcher, type Matcher } from '../../facts/names/matcher.ts'
import { addLanguage, type Names, type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import { askNames, untilAnswered } from '../shared/messages.ts'
import { pageLanguage } from './read/metadata.ts'
import { nextTask } from './read/time-slices.ts'
import { measured } from './trace.ts'

/** The table of names, with those of the page's language. */
export interface LoadedNames {
  readonly names: Names
  readonly matcher: Matcher
  /** BCP 47; undefined where neither the page nor the browser says it. */
  readonly language: string | undefined
}

/** Asks the background for the names, since a page that is switched off never needs them. Rejects where nobody answers. */
export async function loadNames(): Promise<LoadedNames> {
  const [json, language] = await Promise.all([untilAnswered(askNames), pageLanguage().catch(() => undefined)])
  const names = measured('names', () => unpackNames(JSON.parse(json) as PackedNames))
  await nextTask()
  return measured('names', () => {
    if (language !== undefined) addLanguage(names, language)
    const matcher = compileMatcher(names)
    return { names, matcher, language }
  })
}

/** The version of the names that there are now; undefined where nobody answers. */
export async function namesVersion(): Promise<PackedNames['version'] | undefined> {
  const json = await untilAnswered(askNames).catch(() => undefined)
  return json === undefined ? undefined : (JSON.parse(json) as PackedNames).version
}
