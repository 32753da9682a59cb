/** Compares parses with a treebank. */
import type { Parser } from '../../facts/extract/parser/parser.ts'
import type { TreebankSentence } from './conllu.ts'

/** Shares of what was right, from 0 to 1; F is the harmonic mean of precision and recall. */
export interface Figures {
  readonly sentences: number
  readonly words: number
  /** Parts of speech. */
  readonly upos: number
  /** Forms of verbs. */
  readonly forms: number
  /** Heads, and heads with their relation, punctuation counted too. */
  readonly uas: number
  readonly las: number
  readonly nsubj: number
  readonly obj: number
  readonly passive: number
  readonly negation: number
  /** Sentences whose main verb, and its subject, are right. */
  readonly main: number
}

/** Words that negate what they depend on. */
const NEGATIONS =
  /^(?:not|n['’]t|never|ne|n['’]|pas|jamais|nicht|nie|niemals|no|nunca|jamás|não|jamais|non|mai)$/i

export class Score {
  #said = 0
  #true = 0
  #right = 0

  add(said: boolean, isTrue: boolean, same: boolean): void {
    if (said) this.#said++
    if (isTrue) this.#true++
    if (said && isTrue && same) this.#right++
  }

  get precision(): number {
    return this.#said === 0 ? 0 : this.#right / this.#said
  }

  get recall(): number {
    return this.#true === 0 ? 0 : this.#right / this.#true
  }

  get f(): number {
    return this.#right === 0 ? 0 : (2 * this.#right) / (this.#said + this.#true)
  }
}

const subject = (label: string): boolean => label === 'nsubj' || label === 'nsubj:pass'

/** The subject of a word, -1 if it has none. */
export function subjectOf(verb: number, heads: ArrayLike<number>, labels: readonly string[]): number {
  return labels.findIndex((label, i) => subject(label) && heads[i] === verb)
}

export function measure(parser: Parser, sentences: readonly TreebankSentence[]): Figures {
  const scores = { nsubj: new Score(), obj: new Score(), passive: new Score(), negation: new Score() }
  const counts = { words: 0, upos: 0, verbs: 0, forms: 0, uas: 0, las: 0, main: 0, sentences: 0 }
  for (const sentence of sentences) {
    const parse = parser.parse(sentence.words)
    if (!parse) continue
    counts.sentences++
    for (const [i, tag] of sentence.tags.entries()) {
      const [part, form = ''] = tag.split('|')
      const label = sentence.labels[i] as string
      const said = parse.labels[i] as string
      const sameHead = sentence.heads[i] === parse.heads[i]
      counts.words++
      if (part === parse.tags[i]) counts.upos++
      if (part === 'VERB' || part === 'AUX') {
        counts.verbs++
        if (form === parse.forms[i]) counts.forms++
      }
      if (sameHead) counts.uas++
      if (sameHead && label === said) counts.las++
      scores.nsubj.add(subject(said), subject(label), sameHead)
      scores.obj.add(said === 'obj', label === 'obj', sameHead)
      scores.passive.add(said === 'aux:pass', label === 'aux:pass', sameHead)
      if (NEGATIONS.test(sentence.words[i] as string))
        scores.negation.add(said === 'advmod', label === 'advmod', sameHead)
    }
    const root = sentence.heads.indexOf(-1)
    if (
      parse.heads[root] === -1 &&
      subjectOf(root, sentence.heads, sentence.labels) === subjectOf(root, parse.heads, parse.labels)
    )
      counts.main++
  }
  const part = (n: number, of: number): number => Math.round((n / Math.max(1, of)) * 10000) / 10000
  return {
    sentences: counts.sentences,
    words: counts.words,
    upos: part(counts.upos, counts.words),
    forms: part(counts.forms, counts.verbs),
    uas: part(counts.uas, counts.words),
    las: part(counts.las, counts.words),
    nsubj: part(scores.nsubj.f, 1),
    obj: part(scores.obj.f, 1),
    passive: part(scores.passive.f, 1),
    negation: part(scores.negation.f, 1),
    main: part(counts.main, counts.sentences),
  }
}
