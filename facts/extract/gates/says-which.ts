import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReferenceWords } from '../lexicon/reference-words.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import { isYear } from './counted.ts'

/** Whether words after a phrase say which one it means, or it means somebody who is named right before it. */
export function saysWhich(
  p: Phrase,
  words: readonly Word[],
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): boolean {
  const { which, whichOfNoun, is, whatIs } = lexicon.reference
  const [before, next] = [words[p.from - 1], words[p.to]]
  // 'On the issue on Friday'; 'the election in 2016' says which one.
  const after = words.slice(p.to + 1, p.to + 3)
  const isTime = after.some((w) => w.isDate) && !after.some(isYear)
  if ((p.until !== undefined && p.until > p.end) || phrases.some((o) => o.also === p)) return true
  if (hasParticiple(p, words, lexicon.reference) || isShare(p, words, lexicon)) return true
  // 'Robertson, the commander, said'
  if (before?.text === ',' && next?.text === ',' && words[p.from - 2]?.tag === 'PROPN') return true
  return (
    next !== undefined &&
    ((which.test(next.lower) &&
      !(isTime && next.tag === 'ADP') &&
      !isOfVerb(p, words, lexicon) &&
      !isHow(p, words, lexicon)) ||
      next.tag === 'NUM' ||
      next.tag === 'PROPN' ||
      // 'El ataque a Rafah', but not 'reprochó el ataque a Petro'
      (whichOfNoun?.test(next.lower) === true &&
        words[next.head]?.label === 'nmod' &&
        words[next.head]?.head === p.head) ||
      // 'La visite à Jérusalem', whatever the parser makes of it
      (whichOfNoun?.test(next.lower) === true && isPlace(words[p.to + 1])) ||
      // 'The goal is to …': what follows says it.
      (is.test(next.lower) && whatIs.test(words[p.to + 1]?.lower ?? '')))
  )
}

/** 'Exclude the firm from that work': what follows belongs to the verb, as the parser sees it; of 'in' and 'on' it is not sure. */
function isOfVerb({ to: end }: Phrase, words: readonly Word[], { to, order, reference }: Lexicon): boolean {
  const { ofVerb } = reference
  if (!ofVerb) return false
  const next = words[end]
  const noun = words[next?.head ?? -1]
  // 'Warned the area to evacuate'
  if (order === 'fixed' && to.test(next?.lower ?? '') && next?.label === 'mark')
    return noun?.label === 'xcomp'
  return next?.label === 'case' && ofVerb.test(next.lower) && noun?.label === 'obl'
}

/** 'El ataque con antelación': a noun alone says how. */
function isHow({ to }: Phrase, words: readonly Word[], { order, reference }: Lexicon): boolean {
  const after = words[to + 2]
  return (
    order === 'free' &&
    reference.ofVerb?.test(words[to]?.lower ?? '') === true &&
    words[to + 1]?.tag === 'NOUN' &&
    (after === undefined || !/^(?:ADJ|ADP|PROPN|NOUN|VERB)$/.test(after.tag))
  )
}

/** 'The accord signed by Macron', 'the deal reached with Iran'; of a verb that has no agent, the parser must say so. */
function hasParticiple(
  { head, to }: Phrase,
  words: readonly Word[],
  { agent, which }: ReferenceWords,
): boolean {
  const [verb, after] = [words[to], words[to + 1]?.lower ?? '']
  if (!verb || !/^(?:VERB|ADJ)$/.test(verb.tag)) return false
  return (
    agent?.test(after) === true ||
    (verb.label === 'acl' && verb.head === head && which.test(after) && !words[to + 2]?.isDate)
  )
}

/** '87 percent of the vote': of the vote in which they were won. */
function isShare(
  { from, head }: Phrase,
  words: readonly Word[],
  { of, reference: { total, part } }: Lexicon,
): boolean {
  return (
    total?.test(words[head]?.lower ?? '') === true &&
    of.test(words[from - 1]?.lower ?? '') &&
    words.slice(Math.max(0, from - 4), from).some((w) => part?.test(w.lower))
  )
}

/** A country or another name that is no leader's. */
function isPlace(word: Word | undefined): boolean {
  return word?.tag === 'PROPN' && !(word.mention && isPerson(word.mention.entity))
}
