/** Under what conditions figures were measured: without them nobody can compare two runs. */
import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import type { Session } from '../e2e/chromium.ts'

export interface Conditions {
  /** Model and number of processors, and memory in GB. */
  readonly machine: string
  /** ISO date, UTC. */
  readonly date: string
  /** The commit's short hash, with `+` if files differ from it; 'not known' outside of a git repository. */
  readonly commit: string
  /** Name and version; absent if no browser was started. */
  readonly browser?: string
  /** The version of Node. */
  readonly node: string
}

/** @param browser name and version, as `browserOf` reads them */
export function conditionsOf(browser?: string): Conditions {
  const processors = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(1)
  return {
    machine: `${processors.length} × ${processors[0]?.model.trim() || 'unknown processor'}, ${memory} GB`,
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    ...(browser === undefined ? {} : { browser }),
    node: process.version,
  }
}

/** In one line, for the terminal and the chart. */
export function lineOfConditions({ machine, date, commit, browser, node }: Conditions): string {
  return [
    machine,
    date,
    `commit ${commit}`,
    ...(browser === undefined ? [] : [browser]),
    `Node ${node}`,
  ].join('; ')
}

/** Name and version of the browser of a session, such as `Chrome/140.0.7339.16`. */
export async function browserOf({ context }: Session): Promise<string> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    return (await session.send('Browser.getVersion')).product
  } finally {
    await page.close()
  }
}

function commitOf(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  try {
    const hash = git('rev-parse', '--short', 'HEAD')
    return git('status', '--porcelain', '--untracked-files=no') === '' ? hash : `${hash}+`
  } catch {
    return 'not known'
  }
}
