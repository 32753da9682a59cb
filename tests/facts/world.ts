import { loadWorld } from '../../facts/cli.ts'
import { mentionsIn } from '../../facts/linker.ts'
import { compileMatcher } from '../../facts/matcher.ts'

/** The world as it ships, read once for all tests of a file. */
export const world = loadWorld()
const matcher = compileMatcher(world.aliases, world.decoys)

/** What is found in a text, as `surface→id` in order; lines are blocks of one text. */
export function found(text: string): string[] {
  return mentionsIn(matcher, text.split('\n'))
    .flat()
    .map((m) => `${m.surface}→${m.entity.split(':')[1]}`)
}
