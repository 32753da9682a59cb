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

/** What went wrong, for the reader of the terminal. */
export class CommandError extends Error {}

/** What the system says, for people. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'what is named as its folder is none',
  EROFS: 'nothing can be written there',
  ENOSPC: 'no room is left',
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

/** Writes a file in whole or not at all: what was there stays until all of the new one is on the disk. */
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

/** Names the file in what its reader throws. */
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
