import type { About, Matched } from './link/scene.ts'
import { contextOf } from './link/signs.ts'
import { makeLinker } from './linker.ts'
import type { Matcher } from './matcher.ts'
import { addAliases, type Names } from './names.ts'
import { makeNear, type Near } from './near.ts'
import { titledWords } from './titled.ts'
import type { Mention } from './types.ts'
import { adjectivesIn } from './world/adjectives.ts'

const NEAR = new WeakMap<Names, Near>()

/** Finds and links in one go, misspellings behind titles too: what the command line and the builder call. */
export function mentionsIn(
  names: Names,
  matcher: Matcher,
  texts: readonly string[],
  about: About = {},
): Mention[][] {
  const linker = makeLinker(names, about.language)
  const read = (): Matched[] => texts.map((text) => ({ text, candidates: matcher.find(text) }))
  let blocks = read()
  const unknown = new Set(blocks.flatMap(titledWords))
  if (unknown.size > 0) {
    const near = NEAR.get(names) ?? makeNear(names)
    NEAR.set(names, near)
    const found = near([...unknown])
    addAliases(names, found)
    if (found.length > 0) blocks = read()
  }
  const context = contextOf(blocks.map(linker.signs), about)
  return blocks.map((block, i) => {
    const mentions = linker.link(block, i, context)
    return about.adjectives ? withAdjectives(mentions, block.text, about.language) : mentions
  })
}

/** The mentions of a block with the adjectives of countries that none of them covers, in order. */
function withAdjectives(mentions: readonly Mention[], text: string, language: string | undefined): Mention[] {
  let next = 0
  const free = adjectivesIn(text, language).filter(({ start, end }) => {
    while ((mentions[next]?.end ?? end) <= start) next++
    return (mentions[next]?.start ?? end) >= end
  })
  return free.length === 0 ? [...mentions] : [...mentions, ...free].sort((a, b) => a.start - b.start)
}

/** As `mentionsIn`, of one text whose lines are its blocks; offsets count in the whole. */
export function mentionsOfText(names: Names, matcher: Matcher, text: string, about: About = {}): Mention[] {
  const lines = [...text.matchAll(/[^\n]+/g)]
  const found = mentionsIn(
    names,
    matcher,
    lines.map((line) => line[0]),
    about,
  )
  return found.flatMap((mentions, i) => {
    const from = lines[i]?.index ?? 0
    return mentions.map((m) => ({ ...m, start: m.start + from, end: m.end + from }))
  })
}
