import { loadWorld } from '../../facts/cli.ts'
import { type LinkOptions, mentionsIn } from '../../facts/linker.ts'
import { compileMatcher, type Matcher } from '../../facts/matcher.ts'
import { packNames, unpackNames } from '../../facts/names.ts'
import type { Alias, Mention } from '../../facts/types.ts'

/** The world as it ships, read once for all tests of a file. */
export const world = loadWorld()
export const names = unpackNames(packNames(world))
const matcher = compileMatcher(names)

/** The mentions of a text, with offsets in it; lines are its blocks. */
export function mentionsOf(
  text: string,
  about: { readonly date?: string; readonly options?: LinkOptions } = {},
): Mention[] {
  let offset = 0
  return mentionsIn(names, matcher, text.split('\n'), about).flatMap((mentions, i) => {
    const from = offset
    offset += (text.split('\n')[i]?.length ?? 0) + 1
    return mentions.map((m) => ({ ...m, start: m.start + from, end: m.end + from }))
  })
}

/** What is found in a text, as `surface→id` in order; several ids where namesakes are not told apart. */
export function found(text: string, about: Parameters<typeof mentionsOf>[1] = {}): string[] {
  return mentionsOf(text, about).map(
    (m) => `${m.surface}→${[m.entity, ...(m.others ?? [])].map((id) => id.split(':')[1]).join('|')}`,
  )
}

/** A matcher of a few names alone. */
export function matcherOf(aliases: readonly Alias[], decoys: readonly string[] = []): Matcher {
  return compileMatcher(unpackNames(packNames({ ...world, entities: [], aliases, decoys, cues: [] })))
}
