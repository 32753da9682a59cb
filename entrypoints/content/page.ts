import type { LinkContext, LinkOptions, Matched, Signs } from '../../facts/link/scene.ts'
import { makeSigns, needsContext } from '../../facts/link/signs.ts'
import { makeLinker } from '../../facts/linker.ts'
import { compileMatcher } from '../../facts/matcher.ts'
import { addAliases, type Names } from '../../facts/names.ts'
import { titledWords } from '../../facts/titled.ts'
import type { Alias, IsoDate, Mention } from '../../facts/types.ts'
import type { Marks } from './marks.ts'
import {
  isInline,
  isInSkipped,
  isSkipped,
  type NodeSpan,
  nodeSpan,
  type Run,
  readContainer,
} from './page-text.ts'

/** A mention where it stands in the document. */
export interface PageMention {
  readonly mention: Mention
  readonly span: NodeSpan
  /** What is marked; absent while the text is hidden. */
  range?: StaticRange
}

/** A run with what was found in it. */
interface Block {
  readonly run: Run
  readonly matched: Matched
  readonly signs: Signs
  /** Counts up in reading order. */
  readonly order: number
  mentions: PageMention[]
}

/** Names found on the page, kept in step with it. */
export interface Page {
  /** Reads a container and all in it; of an inline element, the containers in it. */
  read(root: Element): void
  /** Reads again what stands directly in a container. */
  reread(container: Element): void
  /** Forgets what was found in an element that has gone. */
  forget(root: Element): void
  /** Links and marks what was read since the last call. */
  settle(): void
  /** Looks again which mentions can be seen. */
  recheckVisibility(): void
  /** The visible mentions in reading order. */
  mentions(): PageMention[]
  /** The visible mention at a place in a text node, both ends included. */
  at(node: Node, offset: number): PageMention | undefined
  /** The paragraphs, for summing up. */
  paragraphs(): string[]
}

/** What is known of a page besides its text, and what was switched. */
export interface PageAbout {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options: LinkOptions
  /** Whom misspelt surnames mean. */
  near(words: readonly string[]): Promise<readonly Alias[]>
}

/**
 * Keeps, for every element that breaks text, the runs that stand directly in it; a change of the page costs what
 * its own text costs.
 */
export function makePage(names: Names, marks: Marks, about: PageAbout): Page {
  const matcher = compileMatcher(names)
  const linker = makeLinker(names, about.language)
  const blocks = new Map<Element, Block[]>()
  const byNode = new Map<Node, PageMention[]>()
  const signs = makeSigns()
  const pending = new Set<Block>()
  let order = 0

  const { near, ...told } = about
  const context: LinkContext = { ...told, namedIn: signs.namedIn, othersIn: signs.othersIn, has: signs.has }
  // Capitalised words behind titles that are no name we know, and where they stand.
  const unknown = new Map<string, Set<Element>>()
  const asked = new Set<string>()

  const addBlock = (container: Element, run: Run): void => {
    const matched: Matched = { text: run.text, candidates: matcher.find(run.text) }
    for (const word of titledWords(matched)) {
      if (asked.has(word)) continue
      const places = unknown.get(word) ?? new Set()
      unknown.set(word, places.add(container))
    }
    if (matched.candidates.length === 0) return
    const block: Block = { run, matched, signs: linker.signs(matched), order: order++, mentions: [] }
    signs.add(block.signs, block.order)
    const own = blocks.get(container)
    if (own) own.push(block)
    else blocks.set(container, [block])
    pending.add(block)
  }

  const dropBlock = (block: Block): void => {
    unmark(block)
    pending.delete(block)
    signs.remove(block.signs, block.order)
  }

  const dropContainer = (container: Element): void => {
    for (const block of blocks.get(container) ?? []) dropBlock(block)
    blocks.delete(container)
  }

  const unmark = (block: Block): void => {
    for (const found of block.mentions) {
      hide(found)
      for (const node of nodesOf(found.span)) {
        const left = (byNode.get(node) ?? []).filter((other) => other !== found)
        if (left.length > 0) byNode.set(node, left)
        else byNode.delete(node)
      }
    }
    block.mentions = []
  }

  const hide = (found: PageMention): void => {
    if (!found.range) return
    marks.remove(found.mention.entity, found.range)
    delete found.range
  }

  const show = (found: PageMention): void => {
    const isVisible =
      found.span.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) === true
    if (!isVisible) hide(found)
    else if (!found.range) {
      found.range = new StaticRange(found.span)
      marks.add(found.mention.entity, found.range)
    }
  }

  const linkBlock = (block: Block): void => {
    unmark(block)
    for (const mention of linker.link(block.matched, block.order, context)) {
      const span = nodeSpan(block.run, mention.start, mention.end)
      if (!span) continue
      const found: PageMention = { mention, span }
      block.mentions.push(found)
      for (const node of nodesOf(span)) {
        const known = byNode.get(node)
        if (known) known.push(found)
        else byNode.set(node, [found])
      }
      show(found)
    }
  }

  const allBlocks = (): Block[] => [...blocks.values()].flat()

  const reread = (container: Element): readonly Element[] => {
    dropContainer(container)
    const { runs, containers } = readContainer(container)
    for (const run of runs) addBlock(container, run)
    return containers
  }

  const settle = (): void => {
    // A full name, a country or a cue that came or went decides about shared names anywhere on the page.
    if (signs.changed()) {
      for (const block of allBlocks()) if (dependsOnContext(block)) pending.add(block)
    }
    for (const block of pending) linkBlock(block)
    pending.clear()
    marks.keep()
    if (unknown.size > 0) void lookUp()
  }

  const lookUp = async (): Promise<void> => {
    const places = new Map(unknown)
    unknown.clear()
    for (const word of places.keys()) asked.add(word)
    const found = await near([...places.keys()])
    if (found.length === 0) return
    addAliases(names, found)
    for (const { text } of found) for (const element of places.get(text) ?? []) reread(element)
    settle()
  }

  return {
    read(root) {
      if (isInSkipped(root)) return
      // An inline element's own text belongs to the run around it, which is read with its container.
      const first = isInline(root) ? readContainer(root).containers : [root]
      // Breadth is kept on a stack of our own: pages nest deeper than the call stack allows.
      const stack: Element[] = [...first].reverse()
      for (let next = stack.pop(); next; next = stack.pop()) stack.push(...[...reread(next)].reverse())
    },
    reread(container) {
      if (isInSkipped(container)) dropContainer(container)
      else reread(container)
    },
    forget(root) {
      dropContainer(root)
      for (const element of root.getElementsByTagName('*')) if (blocks.has(element)) dropContainer(element)
    },
    settle,
    recheckVisibility() {
      for (const block of allBlocks()) block.mentions.forEach(show)
    },
    mentions: () =>
      allBlocks()
        .flatMap((block) => block.mentions)
        .filter((found) => found.range !== undefined)
        .sort(inDocumentOrder),
    at: (node, offset) =>
      byNode.get(node)?.find((found) => found.range !== undefined && covers(found.span, node, offset)),
    paragraphs: () =>
      [...document.querySelectorAll('p')]
        .filter((p) => !isSkipped(p) && p.checkVisibility())
        .map((p) => p.innerText),
  }
}

function dependsOnContext(block: Block): boolean {
  return block.matched.candidates.some((c) => c.aliases.length > 1 || needsContext(c.aliases[0]))
}

/** The text nodes a mention is looked up by: those it starts and ends in. */
function nodesOf(span: NodeSpan): ReadonlySet<Node> {
  return new Set([span.startContainer, span.endContainer])
}

function covers(span: NodeSpan, node: Node, offset: number): boolean {
  const from = node === span.startContainer ? span.startOffset : 0
  const to = node === span.endContainer ? span.endOffset : Number.POSITIVE_INFINITY
  return offset >= from && offset <= to
}

function inDocumentOrder(a: PageMention, b: PageMention): number {
  const x = a.span.startContainer
  const y = b.span.startContainer
  if (x === y) return a.span.startOffset - b.span.startOffset
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
