import type { LinkContext, LinkOptions, Matched, Signs } from '../../facts/link/scene.ts'
import { makeSigns, needsContext } from '../../facts/link/signs.ts'
import { makeLinker } from '../../facts/linker.ts'
import type { Matcher } from '../../facts/matcher.ts'
import { addAliases, type Names } from '../../facts/names.ts'
import { titledWords } from '../../facts/titled.ts'
import type { Alias, IsoDate, Mention } from '../../facts/types.ts'
import type { Box } from '../shared/messages.ts'
import type { Marks } from './marks.ts'
import {
  type Container,
  containerOf,
  elementOf,
  inDocumentOrder,
  isInline,
  isInSkipped,
  isSkipped,
  type NodeSpan,
  nodeSpan,
  type Passage,
  type Reader,
  type Run,
  readContainer,
} from './page-text.ts'
import { makeViewport } from './viewport.ts'

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
interface Block extends Matched {
  readonly container: Container
  readonly run: Run
  readonly signs: Signs
  /** Whether a word behind a title is no name we know: it may be misspelt. */
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
  /** Forgets what was found in an element that has gone. */
  forget(root: Element): void
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
  /** Whether a mention is still there for the reader to see. */
  isShown(found: PageMention): boolean
  /** The mentions in the block that an element is, or stands in. */
  around(element: Element): readonly PageMention[]
  /** The mention at a place in a text node, both ends included. */
  at(node: Node, offset: number): PageMention | undefined
  /** The paragraphs, for summing up. */
  paragraphs(): string[]
  stop(): void
}

/** What is known of a page besides its text, what was switched, and whom to ask and tell. */
export interface PageAbout {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options: LinkOptions
  /** Whom misspelt surnames mean. */
  near(words: readonly string[]): Promise<readonly Alias[]>
  /** There is something to do: `work` is to be called, soon where the reader waits for it. */
  wake(isUrgent?: boolean): void
  /** A shadow root was found: its changes are to be told as well. */
  rooted(root: ShadowRoot): void
}

/** A container that is to be read. */
interface Task {
  readonly container: Container
  /** Whether what is in it is read too. */
  readonly isDeep: boolean
  /** Whether it is a `<pre>`, or in one. */
  readonly isPre: boolean
  /** Whether it is part of reading the whole page from start to end. */
  readonly isFirst: boolean
  /** Where to go on; undefined at the start. */
  readonly from: ChildNode | undefined
}

/**
 * Keeps, for every container, the runs that stand directly in it and hold names; a change of the page costs what its
 * own text costs. All of the page is read, since a name at its end can decide what one at its start means; linked and
 * marked is what comes near the viewport.
 */
export function makePage(names: Names, matcher: Matcher, marks: Marks, about: PageAbout): Page {
  const linker = makeLinker(names, about.language)
  const blocks = new Map<Container, Block[]>()
  const signs = makeSigns<Block>(inReadingOrder)
  const { date, language, options } = about
  const context: LinkContext = {
    ...signs,
    options,
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
  // Counts the changes of what the text says as a whole.
  let epoch = 0
  // The next one last.
  const tasks: Task[] = []
  const near = new Set<Container>()
  // Near, and to be marked, or to be looked at again.
  const unmarked = new Set<Container>()
  const containersOf = new Map<Element, Container[]>()
  const waiting = new Set<WeakRef<Element>>()
  const unwatched = new Set<Element>()
  let isFirst = false
  let order = 0
  // Nothing was found in them any more; most are just being read again, and stay watched.
  const left = new Set<Element>()
  // Capitalised words behind titles that are no name we know, and where they stand.
  const unknown = new Map<string, Set<Container>>()
  const asked = new Set<string>()

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
      signs: linker.signs({ text: run.text, candidates }),
      isDependent: candidates.some((c) => c.aliases.length > 1 || needsContext(c.aliases[0])),
      epoch: -1,
      order: isFirst ? order++ : undefined,
    }
    signs.add(block.signs, block)
    const own = blocks.get(container)
    if (own) own.push(block)
    else {
      blocks.set(container, [block])
      const element = elementOf(container)
      const others = containersOf.get(element)
      if (others) others.push(container)
      else containersOf.set(element, [container])
      if (viewport.isNear(element)) {
        near.add(container)
        unmarked.add(container)
      } else unwatched.add(element)
    }
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
    const element = elementOf(container)
    const others = containersOf.get(element)?.filter((other) => other !== container) ?? []
    if (others.length > 0) containersOf.set(element, others)
    else {
      containersOf.delete(element)
      left.add(element)
    }
  }

  const unmark = (block: Block): void => block.mentions?.forEach(hide)

  const hide = (found: PageMention): void => {
    if (!found.range) return
    marks.remove(found.mention.entity, found.range)
    delete found.range
  }

  const show = (found: PageMention): void => {
    if (!isVisible(found.span.startContainer)) hide(found)
    else if (!found.range) {
      found.range = new StaticRange(found.span)
      marks.add(found.mention.entity, found.range)
    }
  }

  /** The mentions of a block by all that was read so far; those that stay the same stay the same objects. */
  const linked = (block: Block): readonly PageMention[] => {
    if (block.mentions && (block.epoch === epoch || !block.isDependent)) return block.mentions
    if (!block.mentions && block.isTitled) noteUnknown(block)
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

  const noteUnknown = (block: Block): void => {
    for (const word of titledWords(block)) {
      if (asked.has(word)) continue
      const places = unknown.get(word) ?? new Set()
      unknown.set(word, places.add(block.container))
    }
  }

  const mark = (container: Container): void => {
    for (const block of blocks.get(container) ?? []) linked(block).forEach(show)
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
        unmarked.add(container)
      }
    if (unmarked.size > 0) about.wake(true)
  })

  /** Marks what is near, for as long as there is time. */
  const markUntil = (until: number): void => {
    for (const container of unmarked) {
      if (performance.now() >= until) return
      unmarked.delete(container)
      if (blocks.has(container)) mark(container)
      else near.delete(container)
    }
  }

  const remark = (): void => {
    for (const container of near) unmarked.add(container)
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

  const lookUp = async (): Promise<void> => {
    const places = new Map(unknown)
    unknown.clear()
    for (const word of places.keys()) asked.add(word)
    const found = await about.near([...places.keys()])
    if (found.length === 0) return
    addAliases(names, found)
    for (const { text } of found) for (const container of places.get(text) ?? []) enter(container, false)
    about.wake()
  }

  const reader: Reader = { begin: drop, found: add }

  const perform = (task: Task, until: number): void => {
    const { container, isDeep, from } = task
    isFirst = task.isFirst
    // Where the page has changed meanwhile, whoever saw it change has the container read from its start.
    if (!container.isConnected || (from && from.parentNode !== container)) return
    const { containers, waiting: late, rest } = readContainer(container, reader, { ...task, until })
    for (const element of late) waiting.add(new WeakRef(element))
    if (late.length > 0) lookForRoots(FIRST_PAUSE)
    if (rest) tasks.push({ ...task, from: rest })
    if (!isDeep) return
    for (let i = containers.length - 1; i >= 0; i--) {
      const next = containers[i] as Container
      const isRoot = next.nodeType !== Node.ELEMENT_NODE
      if (isRoot) about.rooted(next as ShadowRoot)
      const isPre = task.isPre || (!isRoot && (next as Element).localName === 'pre')
      tasks.push({ container: next, isDeep: true, isPre, isFirst, from: undefined })
    }
  }

  const enter = (container: Container, isDeep: boolean): void => {
    if (isInSkipped(container)) {
      drop(container)
      return
    }
    const isPre = elementOf(container).closest('pre') !== null
    const isFirst = container === document.documentElement && blocks.size === 0
    tasks.push({ container, isDeep, isPre, isFirst, from: undefined })
  }

  const read = (root: Container): void => {
    // An inline element's own text belongs to the run around it, which is read with its container.
    if (root instanceof Element && isInline(root) && root.shadowRoot === null) {
      if (!isInSkipped(root)) for (const inner of blocksIn(root)) enter(inner, true)
    } else enter(root, true)
    if (root instanceof ShadowRoot) about.rooted(root)
    if (tasks.length > 0) about.wake()
  }

  /** Custom elements get their shadow root when their script comes; nothing tells of it, so they are looked at now and then. */
  const findRoots = (): void => {
    for (const ref of waiting) {
      const element = ref.deref()
      if (element?.isConnected && !element.shadowRoot) continue
      waiting.delete(ref)
      if (element?.isConnected && element.shadowRoot) read(element.shadowRoot)
    }
  }
  let rootsTimer: ReturnType<typeof setTimeout> | undefined
  const lookForRoots = (pause: number): void => {
    clearTimeout(rootsTimer)
    if (waiting.size === 0 || pause > LONGEST_PAUSE) return
    rootsTimer = setTimeout(() => {
      findRoots()
      lookForRoots(pause * 2)
    }, pause)
  }

  return {
    read,
    reread(container) {
      enter(container, false)
      if (tasks.length > 0) about.wake()
    },
    forget(root) {
      drop(root)
      if (root.shadowRoot) drop(root.shadowRoot)
      if (!root.firstElementChild) return
      for (const element of root.getElementsByTagName('*')) {
        if (blocks.has(element)) drop(element)
        if (containersOf.has(element)) for (const inner of containersOf.get(element) ?? []) drop(inner)
      }
    },
    clear() {
      tasks.length = 0
      for (const container of blocks.keys()) drop(container)
    },
    work(until) {
      markUntil(until)
      while (tasks.length > 0 && performance.now() < until) perform(tasks.pop() as Task, until)
      watch()
      if (tasks.length === 0) {
        if (signs.changed()) {
          epoch++
          remark()
        }
        markUntil(until)
      }
      return tasks.length + unmarked.size > 0
    },
    settle() {
      marks.keep()
      if (unknown.size > 0) void lookUp()
    },
    recheck() {
      remark()
      findRoots()
    },
    mentions: () =>
      inPageOrder([...blocks.values()].flat())
        .flatMap((block) => linked(block))
        .filter(isShown),
    isShown,
    around(element) {
      const container = containerOf(element)
      const own = container && blocks.get(container)
      return own ? own.flatMap((block) => linked(block)).filter(isShown) : NO_MENTIONS
    },
    at(node, offset) {
      const container = containerOf(node)
      for (const block of (container && blocks.get(container)) ?? []) {
        const piece = block.run.pieces.findLast((p) => p.node === node && p.from <= offset)
        if (!piece) continue
        const place = piece.at + offset - piece.from
        const found = linked(block).find(({ mention }) => mention.start <= place && place <= mention.end)
        if (found) return found
      }
      return undefined
    },
    paragraphs: () =>
      [...document.querySelectorAll('p')]
        .filter((p) => !isSkipped(p) && p.checkVisibility())
        .map((p) => p.innerText),
    stop() {
      viewport.stop()
      clearTimeout(rootsTimer)
      tasks.length = 0
    },
  }
}

/** Milliseconds until custom elements are looked at again, twice as long each time, up to the last. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 64_000

const NO_MENTIONS: readonly PageMention[] = []

/** The blocks in an inline element that are in no other block; in HTML it may hold some, and nested as deep as it likes. */
function blocksIn(root: Element): Element[] {
  const found: Element[] = []
  for (let at = root.firstElementChild; at; ) {
    const isBlock = !isInline(at) || at.shadowRoot !== null
    if (isBlock) found.push(at)
    let next: Element | null = isBlock ? null : at.firstElementChild
    for (let up: Element | null = at; !next && up && up !== root; up = up.parentElement)
      next = up.nextElementSibling
    at = next
  }
  return found
}

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
  const element = node.parentElement
  if (!element) return node.parentNode instanceof ShadowRoot
  if (element.checkVisibility({ visibilityProperty: true })) return true
  return getComputedStyle(element).display === 'contents' && isVisible(element)
}

function inReadingOrder(a: Block, b: Block): number {
  if (a.order !== undefined && b.order !== undefined) return a.order - b.order
  const [x, y] = [a.run.pieces[0], b.run.pieces[0]]
  if (!x || !y) return 0
  return x.node === y.node ? x.from - y.from : inDocumentOrder(x.node, y.node)
}

/** All blocks in reading order, by one way through the page: comparing two siblings costs as much as they have others. */
function inPageOrder(blocks: readonly Block[]): Block[] {
  const byNode = Map.groupBy(blocks, (block) => block.run.pieces[0]?.node)
  const sorted: Block[] = []
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) sorted.push(...(byNode.get(node as Text) ?? []))
      else if ((node as Element).shadowRoot) walk((node as Element).shadowRoot as ShadowRoot)
    }
  }
  walk(document)
  return sorted
}
