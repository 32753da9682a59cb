/** Bytes that cannot be read as text. The message is for readers. */
export class EncodingError extends Error {}

const MARKS: readonly (readonly [encoding: string, ...bytes: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** The encoding is looked for in the first bytes of a page, so many: browsers look at 1024, but many pages name it later. */
const HEAD = 8192

const COMMENT = /<!--[\s\S]*?-->/g
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i
const XML = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i

/**
 * The text of a file. Its encoding is that of its byte order mark, else the one that the server named, else the one that a
 * page names (`<meta charset>`, `<meta http-equiv>`, `<?xml encoding>`), else UTF-8. (WHATWG Encoding; HTML, 13.2.3.2,
 * without guessing.) A page that is not text in the encoding that it names is read as UTF-8 if it is that: tools that save
 * pages leave the old name in them.
 *
 * @param served the encoding that the server named, if any
 * @throws EncodingError if the bytes are not text in that encoding, or if the encoding is unknown
 */
export function decode(bytes: Uint8Array, served?: string): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
  const named = marked ?? served ?? namedIn(bytes)
  const encoding = named ?? 'utf-8'
  const text =
    decoded(bytes, encoding) ??
    (marked === undefined && served === undefined ? decoded(bytes, 'utf-8') : undefined)
  if (text !== undefined) return text
  throw new EncodingError(
    named === undefined
      ? 'this is not a text file in UTF-8: save it as UTF-8, or name its encoding in the page’s <meta charset>'
      : `this says that it is text in ${named}, but it is not`,
  )
}

/** The encoding that a page names; undefined for any other file. */
function namedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(COMMENT, '')
  if (!/^\s*</.test(head)) return undefined
  const name = (META.exec(head)?.[1] ?? XML.exec(head)?.[1])?.toLowerCase()
  // The name could be read, so the page is not in UTF-16: browsers take such pages for UTF-8.
  return name?.startsWith('utf-16') ? 'utf-8' : name
}

/**
 * @returns undefined if it is not text in that encoding
 * @throws EncodingError if nobody knows the encoding
 */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  const decoder = decoderOf(encoding)
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new EncodingError(`this says that its encoding is ${encoding}, which is unknown: save it as UTF-8`)
  }
}
