import { readHidden, removeHidden } from '../shared/hidden-facts.ts'
import { tellHidden } from '../shared/hidden-news.ts'
import { forgetMade, hiddenIds, library } from './reading.ts'

/** So many are kept: whoever takes over a page's process could hide one after the other. */
const MOST_HIDDEN = 5000

let changing: Promise<unknown> = Promise.resolve()

/** One change after the other. */
function inOrder<Result>(change: () => Promise<Result>): Promise<Result> {
  const next = changing.catch(() => undefined).then(change)
  changing = next
  return next
}

/** Keeps a fact from all cards, or brings it back. @param source the id of its article, which may not be saved */
export function hideFact(asked: {
  readonly fact: string
  readonly source: string
  readonly isHidden: boolean
}): Promise<void> {
  const { fact, source, isHidden } = asked
  return inOrder(async () => {
    const own = await library()
    await moveHidden()
    if (isHidden && (await hiddenIds()).size >= MOST_HIDDEN) return
    await own.annotate([{ what: 'hidden', of: fact, source, ...(isHidden ? { value: true } : {}) }])
    forgetMade()
    // Open pages of the library list it no longer, or again.
    tellHidden()
  })
}

/** How many facts are hidden. @param isOver whether they are shown again first */
export function hiddenFacts(isOver: boolean): Promise<number> {
  return inOrder(async () => {
    const own = await library()
    await moveHidden()
    if (isOver) {
      const all = await own.annotations('hidden')
      await own.annotate(
        all.map(({ what, of, source }) => ({ what, of, ...(source === undefined ? {} : { source }) })),
      )
      forgetMade()
      tellHidden()
    }
    return (await hiddenIds()).size
  })
}

/** Earlier versions kept the ids of hidden facts apart from the library: they go into it. */
async function moveHidden(): Promise<void> {
  const ids = await readHidden()
  if (ids.length === 0) return
  const own = await library()
  const sources = await own.sourcesOfFacts(ids)
  await own.annotate(
    ids.map((of) => {
      const source = sources.get(of)
      return { what: 'hidden', of, value: true, ...(source === undefined ? {} : { source }) }
    }),
  )
  await removeHidden()
  forgetMade()
}
