import { type Clause, isPreposition, type Oblique, type Scene } from './clause.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './words.ts'

/** Objects and what follows behind prepositions, up to the next verb or the clause's end. */
export function behind(
  scene: Scene,
  verb: number,
  subjects: readonly Phrase[],
): Pick<Clause, 'objects' | 'obliques'> {
  const { words, startsAt, holder, lexicon } = scene
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
          isPersonalObject(scene, preposition, phrase) &&
          (objects.length + obliques.length === 0 || words[phrase.head]?.head === verb)
        )
          objects.push(phrase)
        if (preposition) obliques.push({ by: preposition, phrase })
        else if (!isOf && isObjectForm(scene, phrase)) objects.push(phrase)
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
    // What stands in brackets takes no part: 'di Cancun (Messico)'.
    if (/^[,;:–—(]$/.test(word.text)) break
    if (word.tag === 'SCONJ' || lexicon.subordinate.test(word.lower) || lexicon.relative.test(word.lower))
      break
    if ((word.tag === 'VERB' || word.tag === 'AUX') && !holder[i]) break
  }
  return { objects, obliques }
}

/** Spanish 'criticó a Maduro': whoever stands behind 'a' is acted on. */
function isPersonalObject({ lexicon }: Scene, preposition: Word, phrase: Phrase): boolean {
  return (
    (lexicon.objectBy?.test(preposition.lower) ?? false) &&
    (phrase.person !== undefined || phrase.kind === 'known' || phrase.kind === 'name')
  )
}

function isObjectForm({ words, lexicon }: Scene, phrase: Phrase): boolean {
  return lexicon.order !== 'verb-second' || !/^(?:der|wir|er)$/u.test(words[phrase.from]?.lower ?? '')
}
