import { loadWorld } from '../../facts/cli/load.ts'
import type { About } from '../../facts/linking/context.ts'
import { mentionsOfText } from '../../facts/linking/find-mentions.ts'
import { addLanguage } from '../../facts/names/language-names.ts'
import { compileMatcher, type Matcher } from '../../facts/names/matcher.ts'
import { type Names, unpackNames } from '../../facts/names/name-table.ts'
import { packNames } from '../../facts/names/pack-names.ts'
import type { Alias, Mention } from '../../facts/types.ts'

/** The world as it ships, read once for all tests of a file. */
export const world = loadWorld()
export const names = unpackNames(packNames(world))
const matcher = compileMatcher(names)

/** The names and matcher of a language, made once. */
const languages = new Map<string, readonly [Names, Matcher]>()

function inLanguage(language: string | undefined): readonly [Names, Matcher] {
  if (language === undefined) return [names, matcher]
  const known = languages.get(language)
  if (known) return known
  const own = unpackNames(packNames(world))
  addLanguage(own, language)
  const made = [own, compileMatcher(own)] as const
  languages.set(language, made)
  return made
}

/** The mentions of a text, with offsets in it; lines are its blocks. */
export function mentionsOf(text: string, about: About = {}): Mention[] {
  const [own, find] = inLanguage(about.language)
  return mentionsOfText(own, find, text, about)
}

/** What is found in a text, as `surface→id` in order; several ids where namesakes are not told apart. */
export function found(text: string, about: About = {}): string[] {
  return mentionsOf(text, about).map(
    (m) => `${m.surface}→${[m.entity, ...(m.others ?? [])].map((id) => id.split(':')[1]).join('|')}`,
  )
}

/** A matcher of a few names alone. */
export function matcherOf(aliases: readonly Alias[], exclusions: readonly string[] = []): Matcher {
  return compileMatcher(unpackNames(packNames({ ...world, entities: [], aliases, exclusions, keywords: [] })))
}
