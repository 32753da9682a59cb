import { pageDate } from '../../facts/articles/publication-date.ts'
import type { IsoDate } from '../../facts/types.ts'
import type { Settings } from '../../settings/settings.ts'
import { askNear, untilAnswered } from '../shared/messages.ts'
import { type Hover, startHover } from './hover/controller.ts'
import { makeMarks } from './marks/marks.ts'
import { countNames } from './mentions/count.ts'
import type { LoadedNameTable } from './name-table.ts'
import { type MarkedPage, makePage } from './page.ts'
import { observe } from './read/mutations.ts'
import { makeTimeSlicer } from './read/time-slicer.ts'
import { measured } from './trace.ts'
import { watchUnreported } from './unreported.ts'

/** A page that is read, marked and followed. */
export interface Running extends Pick<LoadedNameTable, 'names' | 'language'> {
  readonly page: MarkedPage
  readonly hover: Hover
  readonly settings: Settings
  readonly date: IsoDate | undefined
  stop(): void
}

/**
 * Reads the page, marks its names and follows it.
 *
 * @param own the element of an extension page in which names are marked; undefined in pages of others
 */
export function start(
  { names, matcher, language }: LoadedNameTable,
  settings: Settings,
  own: Element | undefined,
): Running {
  const { offices, governments } = settings
  const root = own ?? document.documentElement
  const marks = makeMarks(settings.line !== 'none')
  const date = pageDate(document, location.href)
  const settled = (): void => {
    page.settle()
    hover.settled()
    counter?.settled()
  }
  const slicing = makeTimeSlicer(
    (until) => measured('read', () => page.work(until)),
    () => measured('settle', settled),
  )
  const page = makePage(names, matcher, marks, {
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    options: { offices, governments },
    root,
    wanted: settings,
    near: (words) => untilAnswered(() => askNear(words)).catch(() => []),
    wake: (isUrgent) => slicing.want(isUrgent),
    rooted: (found) => observer.follow(found),
  })
  const hover = startHover(page, marks, settings, date)
  const observer = observe(page, root, (isText) => {
    if (isText) hover.changed()
    slicing.want(true)
  })
  const isCounted = settings.badge && !own && window === window.top
  const counter = isCounted ? countNames(page) : undefined
  const unwatch = watchUnreported(page, marks, root)
  page.read(root)
  slicing.want(true)
  return {
    page,
    hover,
    names,
    settings,
    date,
    language,
    stop() {
      unwatch()
      for (const part of [counter, observer, slicing, hover, page, marks]) part?.stop()
    },
  }
}
