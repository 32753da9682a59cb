import { isCapital, isWordUnit } from '../text/letters.ts'
import { isTitleWord } from './titles.ts'

/** After these a capital says nothing: a sentence, a quotation or an item starts. */
const STARTS = /(?:^|[.!?…:;•*·|–—>\n"“”„«»‘()[\]]|[-][ \u00a0])[\s\u00a0]*$/u
/** An abbreviated title before a name: 'Mr. He'. */
const ABBREVIATED = /(?<![\p{L}\p{M}])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sr|Sra|Hr|Fr)\.[ \u00a0]$/u
const WORD_BEFORE = /([\p{L}\p{M}][\p{L}\p{M}'’-]*)[ \u00a0]$/u
const WORD_AFTER = /^[ \u00a0]([\p{L}\p{M}][\p{L}\p{M}'’-]*)/u
/** Words with a capital that are no second half of a name: 'He I know'. */
const NO_NAME =
  /^(?:I|I['’]\p{L}+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|God|Mr|Mrs|Ms|Dr|President|Premier)$/u
/** So much text on both sides of the word is read, in UTF-16 units. */
const NEAR = 60
/** If so many of the words after the first have a capital, the line is a headline, where capitals say nothing. */
const HEADLINE = 0.6

/**
 * Whether a word that looks like a pronoun or another common word is part of a name here: 'He' in 'Liu He' and
 * 'He Weimin', 'Li' in 'Premier Li'. It is, if it has a capital inside a sentence, or starts the sentence and the next
 * word has a capital. In a headline and in German, where every noun has a capital, only a title or a hyphen counts.
 *
 * @param text the sentence or the block
 * @param start of the word in it
 * @param language BCP 47
 */
export function isNameWord(text: string, start: number, language = 'en'): boolean {
  if (!isCapital(text.charCodeAt(start)) || isWordUnit(text.charCodeAt(start - 1))) return false
  let end = start
  while (isWordUnit(text.charCodeAt(end))) end++
  const before = text.slice(Math.max(0, start - NEAR), start)
  const following = text.slice(end, end + NEAR)
  // 'Jean-Il', 'He-Man'.
  if (/[\p{L}\p{M}][-\u2010\u2011]$/u.test(before) || /^[-\u2010\u2011]\p{Lu}/u.test(following)) return true
  if (ABBREVIATED.test(before)) return true
  const previous = WORD_BEFORE.exec(before)?.[1] ?? ''
  if (previous !== '' && isCapital(previous.charCodeAt(0)) && isTitleWord(previous)) return true
  if (language.startsWith('de') || isHeadline(text, start)) return false
  if (!STARTS.test(before)) return true
  const next = WORD_AFTER.exec(following)?.[1] ?? ''
  return next.length > 1 && isCapital(next.charCodeAt(0)) && !NO_NAME.test(next) && !isShouted(next)
}

/** 'He NEVER said': this is emphasis, not a name. */
function isShouted(word: string): boolean {
  return word === word.toUpperCase()
}

/** Whether almost all words of the line have a capital. */
function isHeadline(text: string, start: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 2 * NEAR)
  const line = text.slice(from, start + 2 * NEAR).split('\n', 1)[0] ?? ''
  const words = (line.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [])
    .slice(1)
    .filter((word) => word.length > 3)
  const capitals = words.filter((word) => isCapital(word.charCodeAt(0))).length
  return words.length >= 3 && capitals >= words.length * HEADLINE && !/[.;][\s"”’)]*$/u.test(line)
}
