import { EMPTY_BUNDLE, mergeBundles } from '../bundle/bundle.ts'
import { checkWritable, inFolder, UsageError } from './files.ts'
import { formatOf } from './lines/format.ts'
import { BadLines, checkedLines, openFacts, sortedOf } from './lines/inputs.ts'
import type { SortedLines } from './lines/merge.ts'
import { writeFacts } from './lines/output.ts'
import { bytesOf, MOST_RUNS, Sorter } from './lines/sorter.ts'
import { type Outcome, sayWritten } from './outcome.ts'

export interface MergeOptions {
  readonly output?: string | undefined
  readonly format?: string | undefined
  /** Whether the lines of the files may be in any order. */
  readonly sort?: boolean | undefined
}

/**
 * Joins files of facts: bundles, exported libraries, and lines, which must be sorted. The result is the same in whatever order
 * the files are, however often they are joined, and whatever was joined before. Memory does not grow with the files, but for
 * bundles, each of which is read as a whole.
 *
 * @throws CommandError if a file cannot be read, or its lines are not sorted
 */
export async function mergeFiles(files: readonly string[], options: MergeOptions): Promise<Outcome> {
  const { output } = options
  if (files.length === 0) throw new UsageError()
  const format = formatOf(options.format, output, 'lines')
  if (output !== undefined) checkWritable(output)
  return inFolder(output, async (folder) => {
    const bad = new BadLines()
    const sorter = new Sorter(folder)
    const last = await gather(files, sorter, bad, options.sort ?? false)
    const written = await writeFacts(sorter.sorted(last), format, output)
    return { said: sayWritten(output, format, written), bad: bad.count }
  })
}

/**
 * Reads files into a sorter.
 *
 * @returns the last sorted files, which need not go to the disk first
 */
export async function gather(
  files: readonly string[],
  sorter: Sorter,
  bad: BadLines,
  mustSort: boolean,
): Promise<SortedLines[]> {
  const open: SortedLines[] = []
  for (const file of files) {
    const content = await openFacts(file, bad)
    if (content.kind === 'bundles') {
      for await (const bundle of content.bundles)
        await addLines(sorter, sortedOf(mergeBundles(bundle, EMPTY_BUNDLE)))
    } else if (mustSort) {
      for await (const lines of checkedLines(file, content.batches, bad, false)) await addLines(sorter, lines)
    } else open.push(checkedLines(file, content.batches, bad, true))
    if (open.length === MOST_RUNS) await sorter.addSorted(open.splice(0))
  }
  return open
}

async function addLines(sorter: Sorter, lines: string[]): Promise<void> {
  for await (const bytes of bytesOf([lines])) await sorter.add(bytes)
}
