/** How many words a text has; in scripts without spaces, so many as its letters make. */
export function wordCount(text: string): number {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)
    ? text.length / 3
    : text.trim().split(/\s+/).length
}
