import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { ArticleError } from '../articles/plain-text.ts'
import { BundleError } from '../bundle/bundle.ts'
import { decode, EncodingError } from '../text/encoding.ts'

/** An error whose message is for the user of the command line. */
export class CommandError extends Error {}

/** The system's error codes in words. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
}

export const errorCodeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
const reasonOf = (error: unknown): string => REASONS[errorCodeOf(error)] ?? errorCodeOf(error)

export function readText(file: string): string {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    if (error instanceof EncodingError) throw new CommandError(`${file}: ${error.message}`)
    const isMissing = errorCodeOf(error) === 'ENOENT'
    throw new CommandError(
      `${file}: ${isMissing ? 'there is no such file' : `it cannot be read: ${reasonOf(error)}`}`,
    )
  }
}

/** Writes a file completely or not at all: the old one stays until the whole new one is on the disk. */
export function writeText(file: string, text: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there) accessSync(file, constants.W_OK)
    if (there && !there.isFile() && !there.isDirectory()) writeFileSync(file, text)
    else replace(there ? realpathSync(file) : file, text, there)
  } catch (error) {
    throw new CommandError(`${file}: it cannot be written: ${reasonOf(error)}`)
  }
}

function replace(file: string, text: string, there: Stats | undefined): void {
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
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
