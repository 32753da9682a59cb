import { BUILDER } from '../../facts/extract/builder-version.ts'
import type { Article, FactBundle } from '../../facts/types.ts'
import type { Library } from '../shared/library/library.ts'
import type { Outdated } from '../shared/library/types.ts'
import { buildInSlices } from './building.ts'
import { noteError } from './errors.ts'
import { announceLibrary, forgetMade, library } from './reading.ts'

/** Milliseconds without any request, after which readers are taken to be doing something else. */
export const QUIET = 5000

/** Milliseconds of rest after a slice of building: half of the time at least is left to others. */
const REST = 8

/** Milliseconds between two announcements to open pages of the library: they read all of it again. */
const REPORT_EVERY = 30_000

let askedAt = 0

/** Somebody asks for something: building waits. */
export function noteAsked(): void {
  askedAt = Date.now()
}

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

async function quiet(): Promise<void> {
  for (;;) {
    const left = askedAt + QUIET - Date.now()
    // The clock may have been set back meanwhile.
    if (left <= 0 || left > QUIET) return
    await wait(left)
  }
}

let running: Promise<void> | undefined

/**
 * Builds the facts of saved articles again that an earlier builder made, one after the other, while nobody asks for
 * anything. Each is one transaction: whenever the browser stops the background, the rest is done when it starts again.
 */
export function rebuildWhenIdle(): Promise<void> {
  noteAsked()
  running ??= rebuildAll().finally(() => {
    running = undefined
  })
  return running
}

async function rebuildAll(): Promise<void> {
  let reportedAt = Date.now()
  let isUnreported = false
  const report = async (): Promise<void> => {
    forgetMade()
    await announceLibrary()
    isUnreported = false
    reportedAt = Date.now()
  }
  try {
    for (;;) {
      await quiet()
      const own = await library()
      const next = await own.nextOutdated(BUILDER)
      if (!next) break
      if (await rebuildOne(own, next)) isUnreported = true
      if (isUnreported && Date.now() - reportedAt >= REPORT_EVERY) await report()
    }
  } catch (error) {
    void noteError(error)
  }
  if (isUnreported) await report()
}

async function rebuildOne(own: Library, next: Outdated): Promise<boolean> {
  const bundle = next.article && (await built(next.article))
  return own.rebuild(next, bundle, BUILDER)
}

/** @returns undefined where it cannot be built: the facts that there are stay */
async function built(article: Article): Promise<FactBundle | undefined> {
  try {
    return await buildInSlices(article, async () => {
      await wait(REST)
      await quiet()
    })
  } catch (error) {
    void noteError(error)
    return undefined
  }
}
