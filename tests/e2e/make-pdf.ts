import { createHash } from 'node:crypto'

/** A line of text on a page of a PDF file: from the lower left corner, in points. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  /** In points; 12 where nothing is said. */
  readonly size?: number
}

export interface Told {
  readonly title?: string
  readonly language?: string
}

/**
 * A PDF file of A4 pages, in ASCII: written by hand, since it takes no more than this. Text is in Helvetica; what is not in
 * ASCII is in a Japanese font that the file does not bring, by an encoding that PDF knows by name.
 */
export function makePdf(pages: readonly (readonly Line[])[], { title, language }: Told = {}): string {
  const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const font = 3
  add(`<< /Type /Catalog /Pages 2 0 R ${language === undefined ? '' : `/Lang (${language}) `}>>`)
  add('') // The pages, when their numbers are known.
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UCS2-H /DescendantFonts [5 0 R] >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
  )
  const kids = pages.map((lines) => {
    const content = lines
      .map(({ text, x, y, size = 12 }) => {
        const [font, shown] = isAscii(text) ? ['F1', `(${escaped(text)})`] : ['F2', `<${utf16(text)}>`]
        return `BT /${font} ${size} Tf ${x} ${y} Td ${shown} Tj ET`
      })
      .join('\n')
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R /F2 4 0 R >> >> /Contents ${stream} 0 R >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  const info = add(`<< ${title === undefined ? '' : `/Title (${escaped(title)}) `}>>`)
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`
}

const isAscii = (text: string): boolean => [...text].every((letter) => letter < '\u0080')

/** UTF-16, the higher byte first, in hexadecimal digits. */
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

/** Lines of a paragraph, one below the other. */
export function paragraph(texts: readonly string[], x: number, top: number, size = 12): Line[] {
  return texts.map((text, i) => ({ text, x, y: top - i * size * 1.3, size }))
}

/** A file that is protected by a password (RC4 with 40 bits: PDF 1.7, 7.6.3), with nothing on its one page. */
export function lockedPdf(password: string): string {
  const pad = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), pad]).subarray(0, 32)
  const md5 = (...parts: Uint8Array[]): Buffer => {
    const hash = createHash('md5')
    for (const part of parts) hash.update(part)
    return hash.digest()
  }
  const id = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const key = md5(padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5)
  const user = rc4(key, pad)
  const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`
  return makePdf([[]]).replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`,
  )
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + s[i]!) & 255
      ;[s[i], s[j]] = [s[j]!, s[i]!]
      return byte ^ s[(s[i]! + s[j]!) & 255]!
    }),
  )
}
