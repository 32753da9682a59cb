/** A part of two texts: in both, or only in the one before or the one now. */
export interface WordChange {
  readonly in: 'both' | 'before' | 'now'
  readonly text: string
}

/** Texts with more words are not compared word by word. */
const MOST_WORDS = 400

/** What has changed between two texts, word by word, in the order of reading. (Longest common subsequence.) */
export function wordChanges(before: string, now: string): WordChange[] {
  const [a, b] = [wordsOf(before), wordsOf(now)]
  if (Math.max(a.length, b.length) > MOST_WORDS)
    return [
      { in: 'before', text: before },
      { in: 'now', text: now },
    ]
  const common = commonLengths(a, b)
  const changes: WordChange[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x === y) {
      changes.push({ in: 'both', text: x })
      i++
      j++
    } else if (y === undefined || (x !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      changes.push({ in: 'before', text: x ?? '' })
      i++
    } else {
      changes.push({ in: 'now', text: y })
      j++
    }
  }
  return joined(changes)
}

/** Words with the white space after them; letters of scripts that have no spaces by themselves. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\s*|[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu,
    ) ?? []
  )
}

/** How many words two texts have in common from each of their words on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => Array(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i]
      if (row)
        row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  return rows
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

/** Neighbours that are in the same texts as one part; of a change, what was before comes first. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const parts: WordChange[] = []
  let [before, now] = ['', '']
  const end = (): void => {
    if (before !== '') parts.push({ in: 'before', text: before })
    if (now !== '') parts.push({ in: 'now', text: now })
    before = ''
    now = ''
  }
  let same = ''
  for (const change of changes) {
    if (change.in === 'both') {
      end()
      same += change.text
      continue
    }
    if (same !== '') parts.push({ in: 'both', text: same })
    same = ''
    if (change.in === 'before') before += change.text
    else now += change.text
  }
  end()
  if (same !== '') parts.push({ in: 'both', text: same })
  return parts
}
