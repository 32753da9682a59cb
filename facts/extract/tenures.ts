import type { EntityId, Span } from '../types.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isLeader, type Sentence } from './sentence.ts'

const TENURE =
  /^,?\s+(?:who\s+)((?:(?:first|only|has|had|was|newly)\s+)*(?:took (?:up )?(?:the )?office|took power|came to power|became (?:\p{L}+[\s-]){0,4}(?:president|prime minister|chancellor|premier|king|queen|leader)|been in (?:power|office)|led (?:the|his|her) (?:country|government)|sworn in|inaugurated|won (?:the|an|last) (?:\p{L}+[\s-]){0,3}election|elected|re-elected|left office|stepped down|ruled)(?:\s+(?:[^,.;]|\.(?=\s\d)){0,60})?)/iu

/** What a sentence says aside of somebody's time in office. */
export function tenuresIn(
  sentence: Sentence,
  lexicon: Lexicon,
): { readonly leader: EntityId; readonly words: string; readonly span: Span }[] {
  if (lexicon.language !== 'en') return []
  return sentence.mentions.filter(isLeader).flatMap((mention) => {
    const match = TENURE.exec(sentence.blockText.slice(mention.end, sentence.end))
    const words = match?.[1]?.trim()
    if (!match || words === undefined) return []
    return [
      {
        leader: mention.entity,
        words,
        span: { start: mention.start, end: mention.end + match[0].trimEnd().length },
      },
    ]
  })
}
