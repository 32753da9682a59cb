/** Sentences as they will come: names joined into one word, headlines in capital letters, without a full stop. */
import type { TreebankSentence } from './conllu.ts'
import { isTree } from './conllu.ts'
import type { Random } from './random.ts'

/** Joins about half of the names of several words, in about half of the sentences, and makes some headlines. */
export function varied(
  sentences: readonly TreebankSentence[],
  language: string,
  random: Random,
): TreebankSentence[] {
  return sentences.flatMap((sentence) => {
    const joined = random() < 0.5 ? joinNames(sentence, random) : sentence
    const chance = random()
    if (language === 'en' && chance < 0.04) return [joined, headline(joined)]
    return chance < 0.08 ? [joined, withoutStop(joined)] : [joined]
  })
}

/** Runs of proper nouns that hang together, as 'Lee Hsien Loong'. */
function joinNames(sentence: TreebankSentence, random: Random): TreebankSentence {
  const { words, tags, heads, labels } = sentence
  const group = words.map((_, i) => i)
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (
      to + 1 < words.length &&
      tags[from] === 'PROPN' &&
      tags[to + 1] === 'PROPN' &&
      within(sentence, from, to + 1)
    )
      to++
    if (to > from && random() < 0.75) for (let i = from; i <= to; i++) group[i] = from
    from = to
  }
  if (group.every((one, i) => one === i)) return sentence
  const places = group.map((one, i) => (one === i ? i : -1)).filter((i) => i !== -1)
  const place = (i: number): number => places.indexOf(group[i] as number)
  const lead = places.map((start) => {
    for (let i = start; group[i] === start; i++)
      if (heads[i] === -1 || group[heads[i] as number] !== start) return i
    return start
  })
  const made: TreebankSentence = {
    words: places.map((start) => words.filter((_, i) => group[i] === start).join(' ')),
    tags: lead.map((i) => tags[i] as string),
    heads: lead.map((i) => (heads[i] === -1 ? -1 : place(heads[i] as number))),
    labels: lead.map((i) => labels[i] as string),
    joined: places.map((start) => group[start + 1] === start),
  }
  return isTree(made.heads) ? made : sentence
}

/** Whether all but one depend on each other, as the parts of a name do. */
function within({ heads, labels }: TreebankSentence, from: number, to: number): boolean {
  let outside = 0
  for (let i = from; i <= to; i++) {
    const head = heads[i] as number
    if (head < from || head > to) outside++
    else if (!/^(?:flat|compound|amod)$/.test(labels[i] as string)) return false
  }
  return outside === 1
}

function headline(sentence: TreebankSentence): TreebankSentence {
  const words = sentence.words.map((word, i) =>
    i > 0 && /^(?:ADP|DET|CCONJ|PART)$/.test(sentence.tags[i] as string) && word.length < 5
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  )
  return withoutStop({ ...sentence, words })
}

function withoutStop(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.words.length - 1
  if (sentence.words[last] !== '.' || sentence.heads.includes(last) || last === 0) return sentence
  const cut = <T>(list: readonly T[]): T[] => list.slice(0, last)
  return {
    words: cut(sentence.words),
    tags: cut(sentence.tags),
    heads: cut(sentence.heads),
    labels: cut(sentence.labels),
    joined: cut(sentence.joined),
  }
}
