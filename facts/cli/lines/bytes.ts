/**
 * Lines are compared by their bytes, as every other tool does. A string that holds each byte as one character (Latin-1) compares
 * like them, takes one byte a character, and is quicker than a buffer.
 */
export type ByteLine = string

/** @param text as UTF-16 */
export const toBytes = (text: string): ByteLine => Buffer.from(text, 'utf8').toString('latin1')

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @throws TypeError if the bytes are not UTF-8 */
export const fromBytes = (line: ByteLine): string => utf8.decode(Buffer.from(line, 'latin1'))

/** A line that is longer than lines may be: its number, counted from 1. */
export class TooLong {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

/**
 * The lines of a stream, many at a time, without their line breaks. Empty lines are kept, so that lines can be counted.
 *
 * @param longest in bytes; a longer line comes as `TooLong`, and is not kept in memory
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<(ByteLine | TooLong)[]> {
  let rest = ''
  let number = 0
  let isLong = false
  for await (const chunk of chunks) {
    const [first = '', ...others] = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      .toString('latin1')
      .split('\n')
    const last = others.pop()
    const lines: (ByteLine | TooLong)[] = []
    const take = (line: ByteLine): void => {
      number++
      lines.push(isLong || line.length > longest ? new TooLong(number) : withoutReturn(line))
      isLong = false
    }
    if (!isLong) rest += first
    if (last !== undefined) {
      take(rest)
      for (const line of others) take(line)
      rest = last
    }
    if (rest.length > longest) {
      isLong = true
      rest = ''
    }
    if (lines.length > 0) yield lines
  }
  if (rest !== '' || isLong) yield [isLong ? new TooLong(number + 1) : withoutReturn(rest)]
}

const withoutReturn = (line: ByteLine): ByteLine => (line.endsWith('\r') ? line.slice(0, -1) : line)
