import type { Matched, Matcher } from '../names/matcher.ts'
import { addAliases, type Names } from '../names/name-table.ts'
import { makeNearSteps, type Near } from '../names/spelling-suggestions.ts'
import { titledWords } from '../names/title-context.ts'
import type { Alias, Mention } from '../types.ts'
import type { About } from './context.ts'
import { makeLinker } from './linker.ts'
import { contextOf } from './text-evidence.ts'

/** That of the names that were read last: it takes as long as reading a short article. */
let kept: { readonly version: string; readonly near: Near } | undefined

/** Finds and links the names of a text, also misspelt ones after titles. The command line and the builder call this. */
export function mentionsIn(
  names: Names,
  matcher: Matcher,
  texts: readonly string[],
  about: About = {},
): Mention[][] {
  const steps = mentionSteps(names, matcher, texts, about)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So many UTF-16 units are read in one step, when nothing is compiled yet. */
const AT_ONCE = 2000

/** As `mentionsIn`, in steps of a few milliseconds each. */
export function* mentionSteps(
  names: Names,
  matcher: Matcher,
  texts: readonly string[],
  about: About = {},
): Generator<void, Mention[][]> {
  const linker = makeLinker(names, about.language)
  let read = 0
  /** Whether enough was read for one step. */
  const isEnough = (text: string): boolean => {
    read += text.length
    if (read < AT_ONCE) return false
    read = 0
    return true
  }
  const matched = function* (): Generator<void, Matched[]> {
    const blocks: Matched[] = []
    for (const text of texts) {
      blocks.push({ text, candidates: matcher.find(text) })
      if (isEnough(text)) yield
    }
    return blocks
  }
  let blocks = yield* matched()
  const unknown = new Set(blocks.flatMap((block) => titledWords(block, names)))
  if (unknown.size > 0) {
    const near = kept?.version === names.version ? kept.near : yield* makeNearSteps(names)
    kept = { version: names.version, near }
    const found: Alias[] = []
    for (const word of unknown) {
      found.push(...near([word]))
      yield
    }
    addAliases(names, found)
    if (found.length > 0) blocks = yield* matched()
  }
  const evidence: ReturnType<typeof linker.evidence>[] = []
  for (const block of blocks) {
    evidence.push(linker.evidence(block))
    if (isEnough(block.text)) yield
  }
  const context = contextOf(evidence, about)
  const out: Mention[][] = []
  for (const [i, block] of blocks.entries()) {
    out.push(linker.link(block, i, context))
    if (isEnough(block.text)) yield
  }
  return out
}

/** As `mentionsIn`, for one text whose lines are its blocks; offsets are those in the whole text. */
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
