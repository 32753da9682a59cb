import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ByteLine, readLines, TooLong } from './bytes.ts'
import { mergeLines, type SortedLines } from './merge.ts'

/** Lines of so many bytes are kept in memory before they go to the disk. */
const IN_MEMORY = 32_000_000

/** So many files are read at once. When there are more, they are merged into one. */
export const MOST_RUNS = 64

/** A sorted file. */
export interface SortedRun {
  /** Its name in the sorter's folder. */
  readonly file: string
  readonly bytes: number
}

/** What is told of the sorter's work, so that it can be taken up again. */
export interface SorterEvents {
  /** A run is on the disk, in whole. @param replaces runs that it holds, and that will be deleted */
  wrote?(run: SortedRun, replaces: readonly SortedRun[]): void
}

/** The bytes of lines, each with its line break. */
export async function* bytesOf(
  batches: SortedLines | readonly (readonly ByteLine[])[],
): AsyncGenerator<Buffer> {
  for await (const lines of batches)
    if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`, 'latin1')
}

/** The lines of a file that was written here. */
export async function* linesOfRun(file: string): AsyncGenerator<ByteLine[]> {
  const chunks = createReadStream(file, { highWaterMark: 1 << 18 })
  for await (const lines of readLines(chunks, Number.POSITIVE_INFINITY))
    yield lines.filter((line): line is ByteLine => !(line instanceof TooLong))
}

/** Lets a loop over values that are there already be one over values that come. */
async function* once(lines: ByteLine[]): AsyncGenerator<ByteLine[]> {
  yield lines
}

/**
 * Sorts any number of lines with a fixed amount of memory: what does not fit goes to the disk in sorted runs, which are merged.
 * (External merge sort: Knuth, The Art of Computer Programming 3, 5.4.)
 */
export class Sorter {
  readonly #folder: string
  readonly #events: SorterEvents
  readonly #runs: SortedRun[]
  #chunks: Uint8Array[] = []
  #size = 0
  #number: number

  /**
   * @param folder for the runs; it is made when the first one is written
   * @param runs that are in the folder already
   * @param number the first run's number
   */
  constructor(folder: string, events: SorterEvents = {}, runs: readonly SortedRun[] = [], number = 1) {
    this.#folder = folder
    this.#events = events
    this.#runs = [...runs]
    this.#number = number
  }

  /** @param bytes whole lines in UTF-8, each with its line break */
  async add(bytes: Uint8Array): Promise<void> {
    this.#chunks.push(bytes)
    this.#size += bytes.length
    if (this.#size >= IN_MEMORY) await this.flush()
  }

  /** Writes what is in memory to the disk. */
  async flush(): Promise<void> {
    if (this.#size === 0) return
    await this.addSorted([once(this.#take())])
  }

  /** Merges streams of sorted lines into one run, so that there are fewer of them. */
  async addSorted(streams: readonly SortedLines[]): Promise<void> {
    const run = await this.#write(mergeLines(streams))
    this.#runs.push(run)
    this.#events.wrote?.(run, [])
    if (this.#runs.length >= MOST_RUNS) await this.#compact()
  }

  /** Everything that was added, each record once, sorted. @param others sorted lines to be joined with it */
  sorted(others: readonly SortedLines[] = []): AsyncGenerator<ByteLine[]> {
    const runs = this.#runs.map(({ file }) => linesOfRun(join(this.#folder, file)))
    return mergeLines([...others, ...runs, once(this.#take())])
  }

  #take(): ByteLine[] {
    const lines = this.#chunks.flatMap((chunk) =>
      Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1').split('\n').slice(0, -1),
    )
    this.#chunks = []
    this.#size = 0
    return lines.sort()
  }

  async #compact(): Promise<void> {
    const before = this.#runs.splice(0)
    const run = await this.#write(mergeLines(before.map(({ file }) => linesOfRun(join(this.#folder, file)))))
    this.#runs.push(run)
    this.#events.wrote?.(run, before)
    for (const { file } of before) await rm(join(this.#folder, file), { force: true })
  }

  async #write(lines: AsyncGenerator<ByteLine[]>): Promise<SortedRun> {
    await mkdir(this.#folder, { recursive: true })
    const file = `run-${this.#number++}.jsonl`
    const path = join(this.#folder, file)
    await pipeline(Readable.from(bytesOf(lines)), createWriteStream(`${path}.tmp`))
    await rename(`${path}.tmp`, path)
    return { file, bytes: (await stat(path)).size }
  }
}
