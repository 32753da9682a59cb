import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'
import { apposed } from './apposition.ts'
import { phraseAt } from './noun-phrase.ts'
import { isPerson, type Phrase } from './phrase.ts'
import { withVoices } from './voice.ts'

/** The noun phrases of a sentence, in order, without those inside others. */
export function phrasesOf(words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const out: Phrase[] = []
  let i = 0
  while (i < words.length) {
    const found = phraseAt(words, i, lexicon)
    if (found) {
      out.push(found)
      i = found.to
    } else i++
  }
  const whole = lexicon.verbSecond
    ? withGenitives(out, words, lexicon)
    : lexicon.order === 'free'
      ? owned(out, words, lexicon)
      : counted(out, words, lexicon)
  return apposed(withVoices(whole, words, lexicon), words, lexicon)
}

/** 'A number of analysts' are the analysts. */
function counted(
  phrases: readonly Phrase[],
  words: readonly Word[],
  { of, phrases: terms }: Lexicon,
): Phrase[] {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const isCounted =
      last?.kind === 'noun' &&
      terms.quantities?.test(words[last.head]?.lower ?? '') &&
      phrase.from === last.to + 1 &&
      of.test(words[last.to]?.lower ?? '') &&
      phrase.kind === 'noun' &&
      phrase.person === 'several'
    if (last && isCounted) out[out.length - 1] = { ...phrase, from: last.from, start: last.start }
    else out.push(phrase)
  }
  return out
}

/** German: 'die Wirtschaft der Türkei', 'die Regierung Frankreichs', 'der Sprecher Merkels' are one phrase each. */
function withGenitives(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const first = words[phrase.from]?.lower ?? ''
    const isName = phrase.isGenitive === true || (phrase.kind === 'known' && /^(?:der|des)$/.test(first))
    const isTheirs = last?.kind === 'noun' && !last.isGenitive && last.to === phrase.from
    if (!last || !isTheirs || (!isName && !/^(?:des|eines)$/.test(first))) {
      out.push(phrase)
      continue
    }
    const owner = last.owner ?? (isName ? (phrase.entity ?? phrase.owner) : undefined)
    const isState =
      owner !== undefined && !isPerson(owner) && lexicon.government.test(words[last.head]?.lower ?? '')
    out[out.length - 1] = {
      ...last,
      to: phrase.to,
      end: phrase.end,
      ...(owner ? { owner } : {}),
      ...(isState ? { kind: 'known' as const, entity: owner } : {}),
    }
  }
  return out
}

/** 'El Gobierno de España', 'el ministro de Defensa de Israel': whose a noun is, if 'of' after it says so. */
function owned(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  return phrases.map((phrase, i) => {
    if (phrase.kind !== 'noun' && phrase.kind !== 'name') return phrase
    let last = phrase
    let owner = phrase.owner
    for (const next of phrases.slice(i + 1, i + 4)) {
      const of = words[last.to]
      if (
        next.from !== last.to + 1 ||
        !of ||
        !lexicon.of.test(of.lower) ||
        next.kind === 'pronoun' ||
        next.kind === 'speech'
      )
        break
      owner ??= next.entity ?? next.owner
      last = next
      if (next.entity) break
    }
    // 'ha detto Kamikawa del suo incontro': a name ends with itself.
    if (last === phrase || (phrase.kind === 'name' && phrase.person === 'one')) return phrase
    const isGovernment =
      last.from === phrase.to + 1 && lexicon.government.test(words[phrase.head]?.lower ?? '')
    const country = isGovernment && last.entity && !isPerson(last.entity) ? last.entity : undefined
    return {
      ...phrase,
      until: last.end,
      ...(owner ? { owner } : {}),
      ...(country ? { kind: 'known' as const, entity: country } : {}),
    }
  })
}
