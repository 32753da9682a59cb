import type { Evidence, LinkContext, LinkOptions } from '../../../facts/linking/context.ts'
import { makeEvidence, needsContext } from '../../../facts/linking/features.ts'
import { makeLinker } from '../../../facts/linking/linker.ts'
import type { Matched, Matcher } from '../../../facts/names/matcher.ts'
import { addAliases, type Names } from '../../../facts/names/name-table.ts'
import { titledWords } from '../../../facts/names/title-context.ts'
import type { Alias, IsoDate, Mention } from '../../../facts/types.ts'
import type { NamedText } from '../../../facts/views/co-occurrence.ts'
import type { Box } from '../../shared/messages.ts'
import type { Marks } from '../marks/marks.ts'
import { makeViewport } from '../marks/viewport.ts'
import { inPageOrder, inReadingOrder } from '../read/document-order.ts'
import { weightOf } from '../read/long-lines.ts'
import { makeReading } from '../read/reader.ts'
import {
  type Container,
  containerOf,
  elementOf,
  type NodeSpan,
  nodeSpan,
  type Passage,
  parentOf,
  type Run,
} from '../read/text-runs.ts'
import { makeFirsts } from './first-mentions.ts'
import { makeMisspelt } from './spelling.ts'

/** A mention where it stands in the document. */
export interface PageMention {
  readonly mention: Mention
  readonly span: NodeSpan
  /** What is marked; absent while the text is hidden or far from the viewport. */
  range?: StaticRange
  /** Whether its text was changed or went. */
  isGone?: true
  /** Where it stands if it is a frame's, which has no room for its card; in px of the frame's viewport. */
  readonly frame?: { readonly element: Element; readonly box: Box }
}

/** A run with what was found in it. */
export interface Block extends Matched {
  readonly container: Container
  readonly run: Run
  readonly signs: Evidence
  /** Whether a title stands in it: what stands behind may be a misspelt name. */
  readonly isTitled: boolean
  /** Whether other blocks can decide what its names mean. */
  readonly isDependent: boolean
  /** Undefined until somebody wants to see them: linking all of a page costs as much as finding its names. */
  mentions?: readonly PageMention[]
  /** The state of the whole text that `mentions` were linked in. */
  epoch: number
  /** Its place in the first reading of the page, which goes from start to end; undefined of what came later. */
  readonly order: number | undefined
}

/** Names found on the page, kept in step with it. */
export interface Page {
  /** Has a container read with all in it; of an inline element, the containers in it. */
  read(root: Container): void
  /** Has read again what stands directly in a container. */
  reread(container: Container): void
  /** A node has gone, or somewhere else: what was to be read on from there is read from its start. To be told at once. */
  lost(node: Node): void
  /** Forgets what was found in an element that has gone, and in the shadow trees in it. */
  forget(root: Container): void
  /** Forgets everything: it is to be read anew. */
  clear(): void
  /** Marks what is near the viewport and reads what is to be read, until a time of `performance.now()` has come. @returns whether anything is left */
  work(until: number): boolean
  /** Is called when nothing is left. */
  settle(): void
  /** Looks again which mentions near the viewport can be seen, and for shadow roots that came late. */
  recheck(): void
  /** The visible mentions in reading order, wherever they are; links the whole page. */
  mentions(): PageMention[]
  /**
   * Links what has not been yet, until a time of `performance.now()` has come; of a page with very many names as many
   * as are enough to say so.
   *
   * @returns whether any is left, and how many leaders and countries are named so far, as readers are told it
   */
  countUntil(until: number): { readonly isLeft: boolean; readonly named: string }
  /** Whether a mention is still there for the reader to see. */
  isShown(found: PageMention): boolean
  /** The mentions in the block that an element is, or stands in; undefined where there are more names than `most`. */
  around(element: Element, most: number): readonly PageMention[] | undefined
  /** The mention at a place in a text node, both ends included. */
  at(node: Node, offset: number): PageMention | undefined
  /** What has names in it, with them, in reading order; links the whole page. */
  texts(): NamedText[]
  stop(): void
}

/** Which names the reader wants to see marked. */
export interface Wanted {
  /** Also those that only the reader's own articles know, which a page could learn from their being marked. */
  readonly savedNames: boolean
  readonly leaders: boolean
  readonly countries: boolean
  /** All of them, or of each leader and country the first in a section. */
  readonly density: 'all' | 'section'
}

/** What is known of a page besides its text, what was switched, and whom to ask and tell. */
export interface PageAbout {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options: LinkOptions
  /** The element in which all names are. */
  readonly root: Element
  readonly wanted: Wanted
  /** Whom misspelt surnames mean. */
  near(words: readonly string[]): Promise<readonly Alias[]>
  /** There is something to do: `work` is to be called, soon where the reader waits for it. */
  wake(isUrgent?: boolean): void
  /** A shadow root was found: its changes are to be told as well. */
  rooted(root: ShadowRoot): void
}

/**
 * Keeps, for every container, the runs that stand directly in it and hold names; a change of the page costs what its
 * own text costs. All of the page is read, since a name at its end can decide what one at its start means; linked and
 * marked is what comes near the viewport.
 */
export function makePage(names: Names, matcher: Matcher, marks: Marks, about: PageAbout): Page {
  const linker = makeLinker(names, about.language)
  const blocks = new Map<Container, Block[]>()
  const signs = makeEvidence<Block>(inReadingOrder)
  const { date, language, options, wanted } = about
  const firsts = wanted.density === 'section' ? makeFirsts(allBlocks, visible) : undefined
  const context: LinkContext = {
    ...signs,
    options,
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
  // Counts the changes of what the text says as a whole.
  let epoch = 0
  const near = new Set<Container>()
  // Near, and to be marked, or to be looked at again, from one of their blocks on.
  const unmarked = new Map<Container, number>()
  // More was found in them than their first text: they may have been marked before that.
  const grown = new Set<Container>()
  const containersOf = new Map<Element, Container[]>()
  const unwatched = new Set<Element>()
  let order = 0
  // Whether what is the first in its section may be another than before.
  let isMoved = false
  // Nothing was found in them any more; most are just being read again, and stay watched.
  const left = new Set<Element>()

  // One for all runs: most have nothing to tell.
  let isTitled = false
  const titled = (): void => {
    isTitled = true
  }

  const add = (container: Container, passage: Passage): void => {
    isTitled = false
    const candidates = matcher.find(passage.text, titled)
    if (candidates.length === 0 && !isTitled) return
    const run = passage.take()
    const block: Block = {
      container,
      run,
      text: run.text,
      candidates,
      isTitled,
      signs: linker.evidence({ text: run.text, candidates }),
      isDependent: candidates.some((c) => c.aliases.length > 1 || needsContext(c.aliases[0])),
      epoch: -1,
      order: reading.isFirst() ? order++ : undefined,
    }
    signs.add(block.signs, block)
    const own = blocks.get(container)
    if (own) {
      own.push(block)
      grown.add(container)
      return
    }
    blocks.set(container, [block])
    const element = elementOf(container)
    const others = containersOf.get(element)
    if (others) others.push(container)
    else containersOf.set(element, [container])
    if (viewport.isNear(element)) {
      near.add(container)
      unmarked.set(container, 0)
    } else unwatched.add(element)
  }

  const drop = (container: Container): void => {
    const own = blocks.get(container)
    if (!own) return
    for (const block of own) {
      unmark(block)
      for (const found of block.mentions ?? []) found.isGone = true
      signs.remove(block.signs, block)
    }
    blocks.delete(container)
    unmarked.delete(container)
    const element = elementOf(container)
    const others = containersOf.get(element)?.filter((other) => other !== container) ?? []
    if (others.length > 0) containersOf.set(element, others)
    else {
      containersOf.delete(element)
      left.add(element)
    }
  }

  /** Whether the reader wants to see a mention marked, and its card. */
  const isWanted = (found: PageMention, block: Block): boolean => {
    return isKindWanted(found) && (!firsts || firsts.has(found, block))
  }

  function allBlocks(): Block[] {
    return [...blocks.values()].flat()
  }

  function visible(block: Block): PageMention[] {
    return linked(block).filter((found) => isVisible(found.span.startContainer))
  }

  const isKindWanted = ({ mention: { entity } }: PageMention): boolean =>
    entity.startsWith('leader:') ? wanted.leaders : wanted.countries

  const unmark = (block: Block): void => block.mentions?.forEach(hide)

  const hide = (found: PageMention): void => {
    if (!found.range) return
    marks.remove(found.mention.entity, found.range)
    delete found.range
  }

  const show = (found: PageMention, block: Block): void => {
    const isSecret = names.own.has(found.mention.entity) && !wanted.savedNames
    if (isSecret || !isVisible(found.span.startContainer) || !isWanted(found, block)) hide(found)
    else if (!found.range) {
      found.range = new StaticRange(found.span)
      marks.add(found.mention.entity, found.range)
    }
  }

  /** Whether the mentions of a block are those by all that was read so far. */
  const isLinked = (block: Block): boolean =>
    block.mentions !== undefined && (block.epoch === epoch || !block.isDependent)

  /** The mentions of a block by all that was read so far; those that stay the same stay the same objects. */
  const linked = (block: Block): readonly PageMention[] => {
    if (block.mentions && isLinked(block)) return block.mentions
    if (!block.mentions && block.isTitled) misspelt.note(titledWords(block), block.container)
    block.epoch = epoch
    const before = new Map(block.mentions?.map((found) => [found.mention.start, found]))
    const now: PageMention[] = []
    for (const mention of linker.link(block, block, context)) {
      const old = before.get(mention.start)
      const span = nodeSpan(block.run, mention.start, mention.end)
      if (old && isSame(old.mention, mention)) {
        before.delete(mention.start)
        now.push(old)
      } else if (span) now.push({ mention, span })
    }
    for (const gone of before.values()) {
      hide(gone)
      gone.isGone = true
    }
    block.mentions = now
    return now
  }

  /** Marks a container's blocks. @returns the first that there was no time for */
  const mark = (container: Container, from: number, until: number): number | undefined => {
    const own = blocks.get(container) ?? []
    let left = MOST_MARKED
    for (const [i, block] of own.entries()) {
      if (i > from && performance.now() >= until) return i
      const weight = weightOf(block.run)
      for (const found of linked(block)) {
        left -= weight
        if (left < 0) return undefined
        if (i >= from) show(found, block)
      }
    }
    return undefined
  }

  const viewport = makeViewport((came, went) => {
    for (const element of went)
      for (const container of containersOf.get(element) ?? []) {
        near.delete(container)
        unmarked.delete(container)
        blocks.get(container)?.forEach(unmark)
      }
    for (const element of came)
      for (const container of containersOf.get(element) ?? []) {
        near.add(container)
        unmarked.set(container, 0)
      }
    if (unmarked.size > 0) about.wake(true)
  })

  /** Marks what is near, for as long as there is time. */
  const markUntil = (until: number): void => {
    // Whether anything is the first is known when all is read.
    if (firsts && reading.isLeft()) return
    for (const [container, from] of unmarked) {
      if (performance.now() >= until) return
      unmarked.delete(container)
      if (!blocks.has(container)) near.delete(container)
      const next = mark(container, from, until)
      if (next !== undefined) unmarked.set(container, next)
    }
  }

  const moved = (): void => {
    if (!firsts) return
    firsts.moved()
    isMoved = true
  }

  const remark = (): void => {
    firsts?.forget()
    for (const container of near) unmarked.set(container, 0)
  }

  /** Has watched what names were found in, and no longer what has none any more. */
  const watch = (): void => {
    for (const element of left) {
      if (containersOf.has(element)) continue
      viewport.unwatch(element)
      unwatched.delete(element)
    }
    left.clear()
    viewport.watch(unwatched)
    unwatched.clear()
  }

  const dropMoved = (container: Container): void => {
    drop(container)
    moved()
  }
  const reading = makeReading({
    begin: dropMoved,
    drop: dropMoved,
    found: add,
    rooted: about.rooted,
    wake: about.wake,
  })
  const misspelt = makeMisspelt(about.near, (found) => addAliases(names, found), reading.reread)

  /** Of an element that went, or moved: it may be watched by what was around it. */
  const leave = (container: Container): void => {
    drop(container)
    const element = elementOf(container)
    if (containersOf.has(element)) return
    viewport.unwatch(element)
    unwatched.delete(element)
  }

  const forget = (root: Container): void => {
    leave(root)
    reading.forget(root)
    moved()
    if (root instanceof Element && root.shadowRoot) forget(root.shadowRoot)
    if (!root.firstElementChild) return
    for (const element of root.querySelectorAll('*')) {
      if (blocks.has(element)) leave(element)
      if (element.shadowRoot) forget(element.shadowRoot)
    }
  }

  return {
    read: (root) => reading.read(root, root === about.root && blocks.size === 0),
    lost: reading.lost,
    reread: reading.reread,
    forget,
    clear() {
      reading.clear()
      for (const container of blocks.keys()) drop(container)
    },
    work(until) {
      markUntil(until)
      const isLeft = reading.work(until)
      watch()
      if (!isLeft) {
        const hasNews = signs.changed()
        if (hasNews) epoch++
        if (hasNews || isMoved) remark()
        isMoved = false
        for (const container of grown) if (near.has(container)) unmarked.set(container, 0)
        grown.clear()
        markUntil(until)
      }
      return reading.isLeft() || unmarked.size > 0
    },
    settle() {
      marks.keep()
      void misspelt.lookUp()
    },
    recheck() {
      remark()
      reading.findRoots()
    },
    mentions: () =>
      inPageOrder(allBlocks())
        .flatMap((block) => linked(block))
        .filter((found) => isShown(found) && isKindWanted(found)),
    countUntil(until) {
      const counted = allBlocks().slice(0, MOST_COUNTED)
      for (const block of counted) {
        if (isLinked(block)) continue
        if (performance.now() >= until) return { isLeft: true, named: '' }
        linked(block)
      }
      const found = counted
        .flatMap((block) => linked(block))
        .filter((one) => !one.mention.others && isKindWanted(one) && isShown(one))
      const { size } = new Set(found.map(({ mention }) => mention.entity))
      return { isLeft: false, named: counted.length < MOST_COUNTED ? String(size) : `${size}+` }
    },
    isShown,
    around(element, most) {
      const container = containerOf(element)
      const own = container && blocks.get(container)
      if (!own) return NO_MENTIONS
      if (own.reduce((sum, block) => sum + block.candidates.length, 0) > most) return undefined
      return own.flatMap((block) => linked(block).filter((found) => isShown(found) && isWanted(found, block)))
    },
    at(node, offset) {
      const container = containerOf(node)
      for (const block of (container && blocks.get(container)) ?? []) {
        const piece = block.run.pieces.findLast((p) => p.node === node && p.from <= offset)
        if (!piece) continue
        const place = piece.at + offset - piece.from
        const found = linked(block).find(({ mention }) => mention.start <= place && place <= mention.end)
        if (found && isWanted(found, block)) return found
      }
      return undefined
    },
    texts: () =>
      inPageOrder(allBlocks()).map((block) => ({
        text: block.text,
        mentions: linked(block)
          .filter((found) => isShown(found) && isKindWanted(found))
          .map(({ mention }) => mention),
      })),
    stop() {
      viewport.stop()
      reading.stop()
    },
  }
}

/** So many names of one element are marked, fewer in long lines: nobody reads more of them at once, and each costs every frame. */
const MOST_MARKED = 3000

/** So many paragraphs with names are looked at to count whom a page names; nobody waits for the rest. */
const MOST_COUNTED = 1000

const NO_MENTIONS: readonly PageMention[] = []

function isShown({ isGone, range, span }: PageMention): boolean {
  return !isGone && (range !== undefined || isVisible(span.startContainer))
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.end === b.end &&
    a.entity === b.entity &&
    a.why === b.why &&
    a.others?.join() === b.others?.join() &&
    a.confidence === b.confidence
  )
}

/** What the reader cannot see is not marked; `display: contents` has no box, but what is in it has. */
function isVisible(node: Node): boolean {
  const element = parentOf(node)
  if (!element) return false
  if (element.checkVisibility({ visibilityProperty: true })) return true
  if (getComputedStyle(element).display !== 'contents') return false
  // Closed details are seen, what is in them is not.
  const isShut = element.parentElement?.matches('details:not([open])') === true && !element.matches('summary')
  return !isShut && isVisible(element)
}
