import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type FoundSpeaker, type Speech, speakerBy, speakerOf, wordsOfPhrase } from './speakers.ts'

/** How many UTF-16 units may be before the colon of 'Ann Miller, head of the institute: “…”'. */
const LONGEST_TURN = 120

/** 'Macron: …' in an interview, and anybody with direct speech after the colon. */
export function turnOf(read: ReadSentence, lexicon: Lexicon): Speech | undefined {
  const { sentence, parsed } = read
  const colon = sentence.masked.indexOf(': ')
  const head = sentence.masked.slice(0, Math.max(0, colon))
  if (head.trim().length < 3 || head.length > LONGEST_TURN || /["“”«»]/u.test(head) || sentence.start > 0)
    return undefined
  // 'Merkel: Warum alles gut ist' is the title of something else.
  if (!/[.!?…][\s"'”’“»«)]*$/u.test(sentence.text)) return undefined
  const end = sentence.start + head.trimEnd().length
  const said = sentence.quoted.filter((q) => /^[:\s]*$/.test(sentence.blockText.slice(end, q.start)))
  const name = parsed.phrases.find((p) => p.person === 'one' && p.start <= sentence.start + 1)
  if (!name || (name.kind !== 'known' && name.kind !== 'name')) return undefined
  if (said.length > 0) {
    const hasVerb = parsed.words.some(
      (w, i) => w.end <= end && /^(?:VERB|AUX)$/.test(w.tag) && !parsed.holder[i],
    )
    const isRest = name.end === end || sentence.blockText[name.end] === ','
    return isRest && !hasVerb ? { ...speakerBy(read, name, lexicon), said, isTurn: true } : undefined
  }
  return name.entity && name.kind === 'known' && name.end === end
    ? { words: wordsOfPhrase(read, name), entity: name.entity, said, isWhole: true }
    : undefined
}

/** A list item, or a separate quotation, under a line that ends with 'said:' or 'declared,'. */
export function introduced(
  reads: readonly ReadSentence[],
  i: number,
  speechAt: (at: number) => Speech | undefined,
): FoundSpeaker | undefined {
  const read = reads[i]
  if (!read) return undefined
  const { sentence } = read
  if (sentence.kind !== 'item' && sentence.kind !== 'quotation') return undefined
  const block = sentence.listIntro ?? (sentence.kind === 'quotation' ? sentence.block - 1 : undefined)
  if (block === undefined) return undefined
  for (let at = i - 1; at >= 0; at--) {
    const other = reads[at]
    if (!other || other.sentence.block < block) return undefined
    if (other.sentence.block !== block) continue
    if (!/[:,]\s*$/.test(other.sentence.text)) return undefined
    const speech = speechAt(at)
    return speech?.clause ? speakerOf(speech) : undefined
  }
  return undefined
}
