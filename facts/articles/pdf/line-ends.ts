import type { PdfParagraph } from './paragraphs.ts'

const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u00ad]$/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、：；「」『』（）]/u

/** How a line is joined to the next one. */
export interface LineEnd {
  /** How many UTF-16 units at the end of the line are left out: the hyphen of a word that was split. */
  readonly cut: 0 | 1
  /** What is put between the two lines. */
  readonly join: '' | ' '
}

/**
 * How a line goes on in the next one of its paragraph. A hyphen goes if it only splits a word, and stays if it is the
 * word's own: 'Lee Jae-|myung', 'Franco-|German'.
 *
 * @param known the words of the file in lower case: one that has the hyphen elsewhere keeps it
 */
export function lineEnd(text: string, next: string, known: ReadonlySet<string>): LineEnd {
  const end = text.trimEnd()
  if (HYPHEN.test(end)) {
    const first = /[\p{L}\p{M}\p{N}'’-]+(?=[-\u2010\u00ad]$)/u.exec(end)?.[0].toLowerCase() ?? ''
    const rest = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? ''
    const isOwn =
      !/^\p{Ll}/u.test(rest) ||
      (known.has(`${first}-${rest.toLowerCase()}`) && !known.has(`${first}${rest.toLowerCase()}`))
    return { cut: isOwn ? 0 : 1, join: '' }
  }
  const isJoined = /\s$/.test(text) || (CJK.test(end.at(-1) ?? '') && CJK.test(next.at(0) ?? ''))
  return { cut: 0, join: isJoined ? '' : ' ' }
}

/** A paragraph as one text. */
export function paragraphText({ lines }: PdfParagraph, known: ReadonlySet<string>): string {
  return lines
    .map(({ text }, i) => {
      const next = lines[i + 1]
      if (!next) return text
      const { cut, join } = lineEnd(text, next.text, known)
      return `${cut ? text.trimEnd().slice(0, -cut) : text}${join}`
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words inside the lines of some paragraphs, in lower case: those that a line end splits are not among them. */
export function wordsInLines(paragraphs: readonly PdfParagraph[]): Set<string> {
  const words = new Set<string>()
  for (const { lines } of paragraphs)
    for (const { text } of lines)
      for (const [word] of text.replace(SPLIT, '').matchAll(WORD)) words.add(word.toLowerCase())
  return words
}

/** A word that goes on in the next line. */
const SPLIT = /[\p{L}\p{M}\p{N}'’-]+[-\u2010\u00ad]\s*$/u
const WORD = /[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*/gu
