/** Our parser as a way to find a sentence's verb and subject. */
import type { Parse, Parser } from '../../facts/extract/parser/parser.ts'
import { askedOf, type Known, NOT, type Said, type Way } from './ways.ts'

/** What hangs on a noun and is part of who it is; not what 'of' joins to it. */
const OWN = /^(?:det|amod|compound|flat|nmod:poss|nummod|appos|conj|cc|case|punct|fixed|goeswith)/

/** Our parser. */
export function byParser(parser: Parser, name = 'our parser'): Way {
  return {
    name,
    say(words, known = {}) {
      const { names = [] } = known
      const parse = parser.parse(words, {
        known: words.map((_, i) => (names.includes(i) ? 'PROPN' : undefined)),
      })
      return parse && inTree(words, parse, known)
    },
  }
}

/** What a parse says. Beside direct speech, what the tree has as subject may be the speech; then the noun after the verb is. */
export function inTree(
  words: readonly string[],
  parse: Pick<Parse, 'heads' | 'labels' | 'tags'>,
  known: Known = {},
): Said | undefined {
  const { heads, labels, tags } = parse
  const { speech = [] } = known
  const root = heads.indexOf(-1)
  const verbs = words.flatMap((_, i) => (tags[i] === 'VERB' && !speech.includes(i) ? [i] : []))
  const verb = speech.length === 0 ? root : (askedOf(verbs, (i) => [i], known) ?? root)
  const hangs = (i: number): boolean => heads[i] === verb
  const plain = labels.findIndex((label, i) => isSubject(label) && hangs(i) && !speech.includes(i))
  const isFirst = speech.some((at) => at < verb)
  const subject =
    plain === -1 && isFirst
      ? words.findIndex((_, i) => i > verb && hangs(i) && NOMINAL.test(tags[i] ?? '') && !speech.includes(i))
      : plain
  if (subject === -1) return undefined
  return {
    verb,
    subject,
    phrase: words.flatMap((_, i) => (isOwn(i, subject, heads, labels) ? [i] : [])),
    negated: words.some((word, i) => hangs(i) && NOT.test(word)),
    passive: labels.some((label, i) => hangs(i) && (label === 'aux:pass' || label === 'nsubj:pass')),
  }
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/
const isSubject = (label: string): boolean => label === 'nsubj' || label === 'nsubj:pass'

/** Whether a word is the noun, or hangs on it as a part of it. */
function isOwn(at: number, noun: number, heads: ArrayLike<number>, labels: readonly string[]): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 20; i = heads[i] ?? -1, steps++) {
    if (i === noun) return true
    if (!OWN.test(labels[i] ?? '')) return false
  }
  return false
}
