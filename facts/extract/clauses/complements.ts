import type { Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import { type Clause, isPreposition, type Oblique, type ParsedSentence } from './clause.ts'

/** Objects, and what follows prepositions, up to the next verb or the clause's end. */
export function complementsAfter(
  sentence: ParsedSentence,
  verb: number,
  subjects: readonly Phrase[],
): Pick<Clause, 'objects' | 'obliques'> {
  const { words, startsAt, holder, lexicon } = sentence
  const objects: Phrase[] = []
  const obliques: Oblique[] = []
  let preposition: Word | undefined
  let isOf = false
  for (let i = verb + 1; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    const phrase = startsAt.get(i)
    if (phrase) {
      if (phrase.kind !== 'speech' && !subjects.includes(phrase)) {
        if (
          preposition &&
          isPersonalObject(sentence, preposition, phrase) &&
          (words[phrase.head]?.head === verb ||
            (objects.length === 0 && !obliques.some((o) => lexicon.objectBy?.test(o.by.lower))))
        )
          objects.push(phrase)
        if (preposition) obliques.push({ by: preposition, phrase })
        else if (!isOf && isObjectForm(sentence, phrase)) objects.push(phrase)
      }
      i = phrase.to - 1
      const next = words[phrase.to]
      const isList =
        next && (lexicon.and.test(next.lower) || next.text === ',') && startsAt.get(phrase.to + 1)
      if (!isList) {
        isOf = preposition === undefined && objects.length > 0 ? false : isOf
        preposition = undefined
      } else i++
      continue
    }
    if (isPreposition(word, lexicon) || lexicon.with.test(word.lower) || lexicon.at.test(word.lower)) {
      if (!(word.tag === 'PART' && lexicon.to.test(word.lower))) preposition = word
      continue
    }
    // 'A reçu, hier à Alger, le président': when and where it happened are an aside.
    const aside = lexicon.order === 'free' ? asideAfter(sentence, i, verb) : undefined
    if (aside !== undefined) {
      i = aside
      preposition = undefined
      continue
    }
    // What is in brackets takes no part: 'di Cancun (Messico)'.
    if (/^[,;:–—(]$/.test(word.text)) break
    if (word.tag === 'SCONJ' || lexicon.subordinate.test(word.lower) || lexicon.relative.test(word.lower))
      break
    if ((word.tag === 'VERB' || word.tag === 'AUX') && !holder[i]) break
  }
  return { objects, obliques }
}

/** How many words an aside may have that says when and where. */
const LONGEST_ASIDE = 9

/** The last word of the asides of time and place that start with a comma right after the verb. */
export function asideAfter(sentence: ParsedSentence, comma: number, verb: number): number | undefined {
  return comma === verb + 1 && sentence.words[comma]?.text === ',' ? asideFrom(sentence, comma) : undefined
}

function asideFrom(sentence: ParsedSentence, comma: number): number | undefined {
  const { words, startsAt } = sentence
  let isTime = false
  for (let i = comma + 1; i < Math.min(words.length, comma + LONGEST_ASIDE); i++) {
    const word = words[i]
    if (!word || (!word.isDate && /^(?:VERB|AUX|SCONJ|CCONJ|PRON)$/.test(word.tag))) return undefined
    if (word.isDate) isTime = true
    else if (word.text === ',') {
      if (!isTime && words[comma + 1]?.tag !== 'ADP') return undefined
      return asideFrom(sentence, i) ?? i
    } else if (word.text === '(') {
      const close = words.findIndex((w, k) => k > i && w.text === ')')
      if (close < 0 || close - i > 3) return undefined
      // '…, nesta sexta-feira (18/11) com …'
      if (words[close + 1]?.tag === 'ADP' && isTime) return close
      i = close
    } else if (startsAt.get(i) && words[i - 1]?.tag !== 'ADP') return undefined
  }
  return undefined
}

/** Spanish 'criticó a Maduro': the one after 'a' is acted on. */
function isPersonalObject({ lexicon }: ParsedSentence, preposition: Word, phrase: Phrase): boolean {
  return (
    (lexicon.objectBy?.test(preposition.lower) ?? false) &&
    (phrase.person !== undefined || phrase.kind === 'known' || phrase.kind === 'name')
  )
}

function isObjectForm({ words, lexicon }: ParsedSentence, phrase: Phrase): boolean {
  return lexicon.order !== 'verb-second' || !/^(?:der|wir|er)$/u.test(words[phrase.from]?.lower ?? '')
}
