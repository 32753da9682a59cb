import { availableParallelism } from 'node:os'
import { CommandError, checkWritable, inFolder } from '../files.ts'
import { type Format, formatOf } from '../lines/format.ts'
import { writeFacts } from '../lines/output.ts'
import { type SortedRun, Sorter } from '../lines/sorter.ts'
import { type Outcome, sayWritten } from '../outcome.ts'
import { documentsOf, type Inputs } from './documents.ts'
import { contentHash, Journal } from './journal.ts'
import { Pool } from './pool.ts'
import type { Document } from './read-document.ts'

export interface FactsBuildOptions {
  readonly output?: string | undefined
  readonly format?: string | undefined
  /** How many articles are built at the same time; all cores if it is not given. */
  readonly jobs?: string | undefined
  readonly resume?: boolean | undefined
  /** Whether the articles' texts are left out. */
  readonly noTexts?: boolean | undefined
}

/**
 * Builds articles: each by itself, in several threads, so that one that cannot be read is reported and the rest goes on. The
 * lines are sorted on the disk. Neither time nor memory depends on how many there were before.
 *
 * @throws CommandError if nothing could be built, or nothing can be written
 */
export async function buildFacts(inputs: Inputs, options: FactsBuildOptions): Promise<Outcome> {
  const { output } = options
  const format = formatOf(options.format, output, 'bundle')
  const jobs = jobsOf(options.jobs)
  if (options.resume && output === undefined) {
    throw new CommandError('--resume needs a file: say which with -o')
  }
  if (output !== undefined) checkWritable(output)
  const work: Work = { inputs, format, output, pool: new Pool(jobs, !options.noTexts) }
  if (!options.resume) return inFolder(output, (folder) => buildAndWrite(new Sorter(folder), work))
  const journal = new Journal(`${output}.work`, !options.noTexts)
  const wrote = (run: SortedRun, replaces: readonly SortedRun[]): void => journal.wrote(run, replaces)
  const sorter = new Sorter(journal.folder, { wrote }, journal.runs, journal.next)
  return buildAndWrite(sorter, { ...work, journal })
}

interface Work {
  readonly inputs: Inputs
  readonly format: Format
  readonly output: string | undefined
  readonly pool: Pool
  readonly journal?: Journal
}

async function buildAndWrite(sorter: Sorter, work: Work): Promise<Outcome> {
  const { output, format, journal } = work
  const stop = onInterrupt()
  try {
    const counts = await buildInto(sorter, work, stop.isOver)
    if (journal) await sorter.flush()
    if (stop.isOver()) throw new CommandError(interrupted(journal), 130)
    if (counts.built + counts.before === 0) {
      // Each of them was reported.
      throw new CommandError(counts.bad > 0 ? '' : 'there are no articles')
    }
    const written = await writeFacts(sorter.sorted(), format, output)
    return { said: sayWritten(output, format, written), bad: report(counts) }
  } finally {
    stop.end()
  }
}

interface Counts {
  built: number
  /** Built before, by a build that was taken up again. */
  before: number
  bad: number
}

async function buildInto(
  sorter: Sorter,
  { inputs, output, pool, journal }: Work,
  isOver: () => boolean,
): Promise<Counts> {
  const counts: Counts = { built: 0, before: 0, bad: 0 }
  const bad = (name: string, why: string): void => {
    counts.bad++
    say(`${name}: ${why}`)
  }
  const except = output === undefined ? [] : [output, `${output}.work`]
  const hashes = new Map<Document, string>()
  const fresh = async function* (): AsyncGenerator<Document> {
    for await (const document of documentsOf({ ...inputs, except }, bad)) {
      if (isOver()) return
      if (journal) {
        const { kind, url = '', charset = '', saved = '' } = document
        const hash = contentHash(document.bytes, kind, url, charset, saved)
        if (journal.has(hash)) {
          counts.before++
          continue
        }
        hashes.set(document, hash)
      }
      yield document
    }
  }
  try {
    for await (const { document, built } of pool.build(fresh())) {
      const hash = hashes.get(document)
      hashes.delete(document)
      if ('why' in built) {
        bad(document.name, built.why)
        continue
      }
      if (built.leftOut > 0)
        say(`${document.name}: ${built.leftOut} facts with sentences without end were left out`)
      counts.built++
      if (hash !== undefined) journal?.add(hash)
      await sorter.add(built.lines)
      if (isOver()) break
    }
  } finally {
    pool.close()
  }
  return counts
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

function jobsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism()
  const jobs = Number(given)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs
  throw new CommandError(`--jobs must be a number from 1 to 256, not ${given}`)
}

/** Ctrl+C once ends the build in good order, twice at once. */
function onInterrupt(): { readonly isOver: () => boolean; readonly end: () => void } {
  let isOver = false
  const stop = (): void => {
    if (isOver) process.exit(130)
    isOver = true
    say('stopping when the articles in work are done; once more stops at once')
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  return {
    isOver: () => isOver,
    end: () => {
      for (const signal of signals) process.off(signal, stop)
    },
  }
}

const interrupted = (journal: Journal | undefined): string =>
  journal
    ? 'interrupted: what was built is kept, and the same command goes on from there'
    : 'interrupted: nothing was written (with --resume, what was built would be kept)'

/** @returns how many were bad */
function report({ built, before, bad }: Counts): number {
  const earlier = before > 0 ? `, ${before} had been built before` : ''
  if (bad > 0 || before > 0) say(`${built} articles were built${earlier}, ${bad} were left out`)
  return bad
}
