/** A line of a file. */
export interface Line {
  /** Undefined if it was too long. */
  readonly text: string | undefined
  /** How many bytes of the file were read so far. */
  readonly read: number
}

/**
 * The lines of a file, one at a time; the file is never held as a whole.
 *
 * @param longest the length of the longest line that is kept, in UTF-16 units
 */
export async function* linesIn(file: Blob, longest: number): AsyncGenerator<Line, void> {
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  let read = 0
  let line = ''
  let isTooLong = false
  const take = (): Line => {
    const text = isTooLong ? undefined : line.replace(/\r$/, '')
    line = ''
    isTooLong = false
    return { text, read }
  }
  const keep = (part: string): void => {
    isTooLong ||= line.length + part.length > longest
    line = isTooLong ? '' : line + part
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      read += value?.byteLength ?? 0
      const parts = decoder.decode(value, { stream: !done }).split('\n')
      for (const [i, part] of parts.entries()) {
        if (i > 0) yield take()
        keep(part)
      }
      if (done) break
    }
    if (line !== '' || isTooLong) yield take()
  } finally {
    // If the caller stops early, the file is not read further.
    await reader.cancel().catch(() => undefined)
  }
}
