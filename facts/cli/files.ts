import { once } from 'node:events'
import {
  accessSync,
  chmodSync,
  constants,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ArticleError } from '../articles/plain-text.ts'
import { BundleError } from '../bundle/bundle.ts'
import { decode, EncodingError } from '../text/encoding.ts'
import { USAGE } from './usage.ts'

/** An error whose message is for the user of the command line. */
export class CommandError extends Error {
  /** 2: nothing was done; 130: it was interrupted. */
  readonly exitCode: number

  constructor(message: string, exitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}

/** A command with words that it does not take. The message is how to use it. */
export class UsageError extends CommandError {
  constructor() {
    super(USAGE)
  }
}

/** The system's error codes in words. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  Z_BUF_ERROR: 'the gzip file is broken',
  Z_DATA_ERROR: 'the gzip file is broken',
  ERR_BUFFER_TOO_LARGE: 'it is too large for an article',
}

export const errorCodeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
/** Why the system refused something, in words. */
const reasonOf = (error: unknown): string => REASONS[errorCodeOf(error)] ?? errorCodeOf(error)

/** Why a file could not be read. */
export const whyUnread = (error: unknown): string =>
  errorCodeOf(error) === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${reasonOf(error)}`

export function readText(file: string): string {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    if (error instanceof EncodingError) throw new CommandError(`${file}: ${error.message}`)
    throw new CommandError(`${file}: ${whyUnread(error)}`)
  }
}

/** @throws CommandError if a file surely could not be written, so that this is known before long work */
export function checkWritable(file: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const place = dirname(file)
    if (!there && !statSync(place).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    accessSync(there ? file : place, constants.W_OK)
  } catch (error) {
    throw new CommandError(`${file}: it cannot be written: ${reasonOf(error)}`)
  }
}

/**
 * Does something with a folder that is there only meanwhile: on the disk of the output, which has space for what is written.
 *
 * @param output undefined for the standard output
 */
export async function inFolder<T>(
  output: string | undefined,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const there = output === undefined ? undefined : statSync(output, { throwIfNoEntry: false })
  const isFile = output !== undefined && there?.isFile() !== false
  const folder = mkdtempSync(join(isFile ? dirname(output) : tmpdir(), '.facts-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Writes bytes to a file, completely or not at all: the old one stays until the whole new one is on the disk. A file whose name
 * ends with `.gz` is packed.
 *
 * @param file undefined for the standard output
 * @throws CommandError if it cannot be written; what the bytes' maker throws
 */
export async function writeChunks(
  file: string | undefined,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  if (file === undefined) return printChunks(chunks)
  let isMade = true
  const made = (async function* () {
    isMade = false
    yield* chunks
    isMade = true
  })()
  const write = (to: string, flags: string): Promise<void> => {
    const stream = createWriteStream(to, { flags })
    return /\.gz$/i.test(file) ? pipeline(made, createGzip(), stream) : pipeline(made, stream)
  }
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there) accessSync(file, constants.W_OK)
    if (there && !there.isFile() && !there.isDirectory()) await write(file, 'w')
    else await replace(there ? realpathSync(file) : file, (draft) => write(draft, 'wx'), there)
  } catch (error) {
    if (!isMade && !isOfSystem(error)) throw error
    throw new CommandError(`${file}: it cannot be written: ${reasonOf(error)}`)
  }
}

const isOfSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).errno === 'number'

async function printChunks(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) {
    if (process.stdout.destroyed) return
    if (!process.stdout.write(chunk))
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')])
  }
}

async function replace(
  file: string,
  write: (draft: string) => Promise<void>,
  there: Stats | undefined,
): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  try {
    await write(draft)
    if (there) chmodSync(draft, there.mode)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Reads a file; errors name it. */
export function reading<T>(file: string, read: (text: string) => T): T {
  const text = readText(file)
  try {
    return read(text)
  } catch (error) {
    if (error instanceof ArticleError || error instanceof BundleError) {
      throw new CommandError(`${file}: ${error.message}`)
    }
    throw error
  }
}
