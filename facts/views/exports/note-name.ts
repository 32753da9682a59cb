import { oneLine } from './exported.ts'

/** So long may the name of a file be, in UTF-16 units, without its ending: no system takes less than 255 bytes. */
const LONGEST_NAME = 60

/** Names that Windows keeps for itself. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A title as the name of a file, without an ending. Characters that some system or Obsidian does not allow become spaces. */
export function noteName(title: string): string {
  const plain = oneLine(title.toWellFormed().replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]/gu, ' ')).replace(
    /^[. ]+/,
    '',
  )
  const short = [...plain]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[. ]+$/, '')
  return short === '' || KEPT.test(short) ? `${short}_` : short
}
