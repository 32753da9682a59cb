/** Ways to find a sentence's main verb and its subject, held against treebanks. */
import type { TreebankSentence } from '../../scripts/parser/conllu.ts'
import { Score, subjectOf } from '../../scripts/parser/measure.ts'
import { NOT, type Way } from './ways.ts'

/** How a way, or two that agree, does. */
export interface Outcome {
  readonly name: string
  /** Of the sentences whose main verb has a subject, how many something is said of. */
  readonly coverage: number
  /** Of what is said, how often verb and subject are right. */
  readonly precision: number
  /** F of 'the main verb is denied' and 'is passive', over all sentences. */
  readonly negation: number
  readonly passive: number
}

/** Words that are one name with the subject count as it. */
function same(said: number, gold: number, sentence: TreebankSentence): boolean {
  for (let i = said, steps = 0; i >= 0 && steps < 20; i = sentence.heads[i] ?? -1, steps++) {
    if (i === gold) return true
    if (!/^(?:flat|compound|fixed|goeswith)$/.test(sentence.labels[i] ?? '')) return false
  }
  return false
}

/** @param ways one, or two of which both must say the same */
export function outcome(ways: readonly Way[], sentences: readonly TreebankSentence[]): Outcome {
  let said = 0
  let right = 0
  let all = 0
  const negation = new Score()
  const passive = new Score()
  for (const sentence of sentences) {
    const verb = sentence.heads.indexOf(-1)
    if (!/^VERB/.test(sentence.tags[verb] ?? '')) continue
    const subject = subjectOf(verb, sentence.heads, sentence.labels)
    if (subject === -1) continue
    all++
    const answers = ways.map((way) => way.say(sentence.words))
    const first = answers[0]
    const agreed = first && answers.every((one) => one?.verb === first.verb && one.subject === first.subject)
    const hangs = (i: number): boolean => sentence.heads[i] === verb
    const isNegated = sentence.words.some((word, i) => hangs(i) && NOT.test(word))
    const isPassive = sentence.labels.some((label, i) => hangs(i) && /:pass$/.test(label))
    negation.add(!!agreed && first.negated, isNegated, true)
    passive.add(!!agreed && first.passive, isPassive, true)
    if (!agreed) continue
    said++
    if (first.verb === verb && same(first.subject, subject, sentence)) right++
  }
  return {
    name: ways.map(({ name }) => name).join(' + '),
    coverage: said / Math.max(1, all),
    precision: right / Math.max(1, said),
    negation: negation.f,
    passive: passive.f,
  }
}
