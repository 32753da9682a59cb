import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { CommandError, whyUnread } from '../files.ts'
import { readLines, TooLong } from '../lines/bytes.ts'
import { isGzip, unpacked } from '../unpacked.ts'
import type { Document } from './read-document.ts'

/** A larger file, page or line is not an article. In bytes. */
const LARGEST = 64_000_000

/** Files that folders are searched for. Files that are named by themselves may have any name. */
const ARTICLES = /\.(?:txt|text|md|markdown|html?|xhtml|jsonl|ndjson|warc)(?:\.gz)?$/i
const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i
const ARCHIVE = /\.warc(?:\.gz)?$/i

/** Where the articles are. */
export interface Inputs {
  /** What folders are not searched for: the output and what it is made of. */
  readonly except?: readonly string[]
  /** Files and folders, or `-` for one article from the standard input. */
  readonly paths: readonly string[]
  /** Files of JSON lines whatever their names are, or `-` for the standard input. */
  readonly lines: readonly string[]
}

/** Is told what cannot be read. The rest is read nevertheless. */
export type Report = (name: string, why: string) => void

/** All documents, one after the other: files by their names, folders with everything in them. */
export async function* documentsOf(
  { paths, lines, except = [] }: Inputs,
  report: Report,
): AsyncGenerator<Document> {
  const left = new Set(except.map((path) => resolve(path)))
  for (const path of paths) {
    if (path === '-') yield* guarded('standard input', report, ofInput(report))
    else
      for await (const file of filesIn(path, left, report)) yield* guarded(file, report, ofPath(file, report))
  }
  for (const path of lines) {
    const name = path === '-' ? 'standard input' : path
    const chunks = path === '-' ? process.stdin : opened(path)
    yield* guarded(name, report, ofLines(name, chunks, report))
  }
}

/** Passes documents on until one cannot be read: what comes after it in the same file is lost, and that is reported. */
async function* guarded(
  name: string,
  report: Report,
  documents: AsyncGenerator<Document>,
): AsyncGenerator<Document> {
  try {
    yield* documents
  } catch (error) {
    report(name, error instanceof CommandError ? error.message : whyUnread(error))
  }
}

/** The files of a folder and of the folders in it, sorted; those whose names start with a dot are left out. */
async function* filesIn(path: string, left: ReadonlySet<string>, report: Report): AsyncGenerator<string> {
  const there = await stat(path).catch((error: unknown) => report(path, whyUnread(error)))
  if (!there) return
  if (!there.isDirectory()) {
    yield path
    return
  }
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    report(path, whyUnread(error))
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const inner = join(path, entry.name)
    if (left.has(resolve(inner))) continue
    if (entry.isDirectory()) yield* filesIn(inner, left, report)
    else if (ARTICLES.test(entry.name)) yield inner
  }
}

async function* ofPath(file: string, report: Report): AsyncGenerator<Document> {
  if (ARCHIVE.test(file)) yield* ofArchive(file, opened(file), report)
  else if (LINES.test(file)) yield* ofLines(file, opened(file), report)
  else {
    const { size } = await stat(file)
    if (size > LARGEST) throw new CommandError(`it is too large for an article: ${size} bytes`)
    yield* ofFile(file, await readFile(file), report)
  }
}

async function* ofFile(name: string, given: Uint8Array, report: Report): AsyncGenerator<Document> {
  const bytes = isGzip(given) ? gunzipSync(given, { maxOutputLength: LARGEST }) : given
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'WARC/')
    yield* ofArchive(name, [bytes], report)
  else yield { name, kind: 'file', bytes }
}

/** A file's bytes; those of a gzip file unpacked. */
async function* opened(file: string): AsyncGenerator<Uint8Array> {
  yield* unpacked(createReadStream(file, { highWaterMark: 1 << 18 }))
}

async function* ofInput(report: Report): AsyncGenerator<Document> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > LARGEST) throw new CommandError('it is too large for an article')
    chunks.push(chunk)
  }
  yield* ofFile('standard input', Buffer.concat(chunks), report)
}

async function* ofLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  report: Report,
): AsyncGenerator<Document> {
  let number = 0
  for await (const lines of readLines(chunks, LARGEST)) {
    for (const line of lines) {
      const name = `${file}, line ${++number}`
      if (line instanceof TooLong) report(name, 'it is too long for an article')
      else if (line.trim() !== '') yield { name, kind: 'line', bytes: Buffer.from(line, 'latin1') }
    }
  }
}

/** The pages of a web archive (WARC, ISO 28500): answers and files that have HTML or text. */
async function* ofArchive(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  report: Report,
): AsyncGenerator<Document> {
  for await (const record of WARCParser.iterRecords(chunks)) {
    const url = record.warcTargetURI?.replace(/^<|>$/g, '')
    const type = contentType(record)
    if (url === undefined || !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type)) continue
    const bytes = await contentOf(record)
    if (!bytes) {
      report(`${file}, ${url}`, 'it is too large for an article')
      continue
    }
    const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(type)?.[1]
    const moment = Date.parse(record.warcDate ?? '')
    yield {
      name: `${file}, ${url}`,
      kind: 'page',
      bytes,
      url,
      ...(charset === undefined ? {} : { charset }),
      ...(Number.isNaN(moment) ? {} : { saved: new Date(moment).toISOString() }),
    }
  }
}

/** The page in a record, unpacked; undefined if it is too large: a small one may unpack to anything. */
async function contentOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size <= LARGEST) chunks.push(chunk)
    else chunks.length = 0
  }
  return size <= LARGEST ? Buffer.concat(chunks) : undefined
}

/** What a record of an archive holds; empty if it is no page. */
function contentType(record: WARCRecord): string {
  if (record.warcType === 'resource') return record.warcContentType ?? ''
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return ''
  return record.httpHeaders?.headers.get('Content-Type') ?? ''
}
