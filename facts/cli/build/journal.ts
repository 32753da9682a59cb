import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BUILDER } from '../../extract/builder-version.ts'
import type { SortedRun } from '../lines/sorter.ts'
import { readTables } from '../load.ts'

/** What has been built so far is known by its content, so that files may be renamed, moved and added. */
export function contentHash(bytes: Uint8Array, ...about: readonly string[]): string {
  return createHash('sha256').update(about.join('\0')).update(bytes).digest('base64url').slice(0, 22)
}

/** Whatever gives the same facts for the same article: the builder and its tables. */
function builderOf(): string {
  return contentHash(Buffer.from(JSON.stringify(readTables())), `${BUILDER}`)
}

/** The lines of a journal. */
type Entry =
  | { readonly builder: string; readonly withTexts: boolean }
  /** A run is on the disk in whole; it holds these articles, or those of the runs that it replaces. */
  | { readonly run: SortedRun; readonly articles: readonly string[]; readonly replaces: readonly string[] }

/**
 * Keeps what a build has done, so that a build that was interrupted can go on, and later ones need build only what is new. It
 * is a folder with a file of JSON lines, and with the runs that it names.
 */
export class Journal {
  readonly folder: string
  readonly #file: string
  readonly #head: Entry
  /** The articles that are in a run, by their hashes. */
  readonly #done = new Map<string, readonly string[]>()
  readonly #built = new Set<string>()
  readonly #runs = new Map<string, SortedRun>()
  #pending: string[] = []
  /** The number of the first run that will be written. */
  next = 1

  /** @param folder is made if it is not there */
  constructor(folder: string, withTexts: boolean) {
    this.folder = folder
    this.#file = join(folder, 'journal.jsonl')
    this.#head = { builder: builderOf(), withTexts }
    mkdirSync(folder, { recursive: true })
    if (!this.#read()) this.#restart()
  }

  get runs(): readonly SortedRun[] {
    return [...this.#runs.values()]
  }

  has(article: string): boolean {
    return this.#built.has(article)
  }

  /** An article was built, and will be in the next run. */
  add(article: string): void {
    this.#built.add(article)
    this.#pending.push(article)
  }

  wrote(run: SortedRun, replaces: readonly SortedRun[]): void {
    const articles = replaces.length > 0 ? [] : this.#pending
    if (replaces.length === 0) this.#pending = []
    const entry: Entry = { run, articles, replaces: replaces.map(({ file }) => file) }
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`)
    this.#take(entry)
  }

  #take(entry: Entry): void {
    if (!('run' in entry)) return
    const { run, articles, replaces } = entry
    this.#done.set(run.file, [...articles, ...replaces.flatMap((file) => this.#done.get(file) ?? [])])
    this.#runs.set(run.file, run)
    for (const file of replaces) {
      this.#done.delete(file)
      this.#runs.delete(file)
    }
    this.next = Math.max(this.next, Number(/\d+/.exec(run.file)?.[0] ?? 0) + 1)
  }

  /** @returns whether there is a journal of the same builder */
  #read(): boolean {
    if (!existsSync(this.#file)) return false
    const entries = readFileSync(this.#file, 'utf8').split('\n').flatMap(entryOf)
    if (JSON.stringify(entries[0]) !== JSON.stringify(this.#head)) return false
    for (const entry of entries) this.#take(entry)
    for (const [file, { bytes }] of [...this.#runs]) {
      if (statSync(join(this.folder, file), { throwIfNoEntry: false })?.size === bytes) continue
      this.#runs.delete(file)
      this.#done.delete(file)
    }
    for (const articles of this.#done.values()) for (const article of articles) this.#built.add(article)
    // A line that was cut off must not run into the next one.
    appendFileSync(this.#file, '\n')
    return true
  }

  #restart(): void {
    rmSync(this.folder, { recursive: true, force: true })
    mkdirSync(this.folder, { recursive: true })
    writeFileSync(this.#file, `${JSON.stringify(this.#head)}\n`)
  }
}

function entryOf(line: string): Entry[] {
  try {
    const entry = JSON.parse(line) as Entry
    return 'builder' in entry || basename(entry.run.file) === entry.run.file ? [entry] : []
  } catch {
    return []
  }
}
