import type { Span } from '../types.ts'
import { dialogue } from './dialogue.ts'

/** Words in quotation marks, with their marks. */
export interface Quotation extends Span {
  /** The block ends before the quotation does: it goes on in the next one. */
  readonly open?: true
}

/** What is needed to read the quotations of a block, besides its text. */
export interface QuotationContext {
  /** The text of the next block, which shows whether a quotation goes on there. */
  readonly next?: string | undefined
  /** BCP 47: in Spanish, French, Italian and Portuguese a dash opens speech as well. */
  readonly language?: string
}

type Style = 'double' | 'low' | 'straight' | 'guillemets' | 'inward' | 'corner' | 'white' | 'ticks' | Single
type Single = 'single' | 'lowSingle' | 'straightSingle' | 'angles' | 'inwardAngles'

/** A mark that has opened a quotation and is not closed so far. */
interface Opened {
  readonly style: Style
  readonly start: number
  /** Where it may be closed: 'the states’ answer' has an apostrophe, ‘the states’ a mark. */
  weak?: number
}

/** Marks do not nest deeper than this; the outermost ones beyond it were not quotation marks. */
const DEEPEST = 6

const MARK = /``|''|,,(?=\p{L})|’’|[“”„‟"‘’‚‛'«»‹›「」『』]/gu
const LETTER = /[\p{L}\p{N}]/u
/** What may come before an opening mark, and what may come after a closing one. */
const BEFORE_OPEN = /^$|[\s([{—–\-/:;,¿¡“„«‘‚"'‹]/
const AFTER_CLOSE = /^$|[\s.,;:!?…)\]}—–\-/”’»"'›]/
const STOPPED = /[,.?!…;]/

/**
 * Direct speech and other quoted words of a block, with their marks, in order and without overlaps: if they are nested,
 * the outermost. All styles of marks are read, also French ones with spaces inside, but not apostrophes. If a mark is not
 * closed, the quotation goes to the block's end, provided that the block starts with the mark, or a colon or comma is before
 * it, or the next block starts with one; otherwise it is not a quotation. Linear in the text's length.
 */
export function quotations(text: string, context: QuotationContext = {}): Quotation[] {
  const closed: Span[] = []
  const stack: Opened[] = []
  for (const match of text.matchAll(MARK)) readMark(text, match[0], match.index, stack, closed)
  for (const opened of stack)
    if (opened.weak !== undefined) closed.push({ start: opened.start, end: opened.weak })
  const running = stack.find((opened) => opened.weak === undefined && goesOn(text, opened, context.next))
  const found: Quotation[] = running
    ? [
        ...closed.filter((span) => span.end <= running.start),
        { start: running.start, end: text.length, open: true },
      ]
    : closed
  const spoken = dialogue(text, context)
  const all = spoken.length === 0 ? found : [...found, ...spoken]
  return outermost(all)
}

function outermost(spans: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (out.at(-1)?.end ?? 0)) out.push(span)
  }
  return out
}

function readMark(text: string, mark: string, at: number, stack: Opened[], closed: Span[]): void {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + mark.length)
  const end = at + mark.length
  const role = roleOf(mark, before, after, stack, text, at)
  if (role === undefined) return
  if (role.closes) {
    const i = stack.findLastIndex((opened) => role.closes?.includes(opened.style))
    const opened = stack[i]
    if (!opened) return
    if (role.isWeak) {
      opened.weak ??= end
      return
    }
    if (end - opened.start > mark.length + 1) closed.push({ start: opened.start, end })
    stack.length = i
    return
  }
  open(role.opens, at, stack, closed)
}

function open(style: Style, at: number, stack: Opened[], closed: Span[]): void {
  // The same mark again: the first was never closed. Only guillemets nest.
  const same = style === 'guillemets' ? -1 : stack.findIndex((opened) => opened.style === style)
  const [first] = same < 0 ? [] : stack.splice(same)
  if (first?.weak !== undefined) closed.push({ start: first.start, end: first.weak })
  if (stack.length >= DEEPEST) stack.shift()
  stack.push({ style, start: at })
}

type Role =
  | { readonly opens: Style; readonly closes?: undefined; readonly isWeak?: undefined }
  | { readonly closes: readonly Style[]; readonly opens?: undefined; readonly isWeak?: boolean }

function roleOf(
  mark: string,
  before: string,
  after: string,
  stack: readonly Opened[],
  text: string,
  at: number,
): Role | undefined {
  const isOpen = (...styles: Style[]): boolean => stack.some((opened) => styles.includes(opened.style))
  switch (mark) {
    case '„':
    case ',,':
    case '‟':
      return { opens: 'low' }
    case '“': {
      if (stack.at(-1)?.style === 'low' || (isOpen('low') && !BEFORE_OPEN.test(before)))
        return { closes: ['low'] }
      const closes = /[^\s([]/.test(before) && AFTER_CLOSE.test(after) && isOpen('double', 'straight')
      return closes ? { closes: ['double', 'straight'] } : { opens: 'double' }
    }
    case '”':
    case '’’':
      // Finnish and Swedish also open with it.
      if (!isOpen('double', 'low', 'straight') && BEFORE_OPEN.test(before) && LETTER.test(after))
        return { opens: 'double' }
      return { closes: ['double', 'low', 'straight'] }
    case '"':
      return straight(before, after, isOpen('straight', 'double', 'low'))
    case '``':
      return { opens: 'ticks' }
    case "''":
      if (isOpen('ticks')) return { closes: ['ticks'] }
      return BEFORE_OPEN.test(before) && LETTER.test(after) ? { opens: 'ticks' } : undefined
    case '«':
      return isOpen('inward') && !/\s/.test(before) ? { closes: ['inward'] } : { opens: 'guillemets' }
    case '»':
      if (isOpen('guillemets')) return { closes: ['guillemets'] }
      return BEFORE_OPEN.test(before) && /\S/.test(after) ? { opens: 'inward' } : undefined
    case '‹':
      return isOpen('inwardAngles') ? { closes: ['inwardAngles'] } : { opens: 'angles' }
    case '›':
      return isOpen('angles') ? { closes: ['angles'] } : { opens: 'inwardAngles' }
    case '「':
      return { opens: 'corner' }
    case '」':
      return { closes: ['corner'] }
    case '『':
      return { opens: 'white' }
    case '』':
      return { closes: ['white'] }
    default:
      return single(mark, before, after, isOpen, text.slice(at + 1, at + 16))
  }
}

function straight(before: string, after: string, isInside: boolean): Role | undefined {
  const canOpen = BEFORE_OPEN.test(before)
  const canClose = AFTER_CLOSE.test(after)
  const closing: Role = { closes: ['straight', 'double', 'low'] }
  if (canOpen && !canClose) return { opens: 'straight' }
  // An inch sign closes nothing.
  if (canClose && !canOpen) return isInside ? closing : undefined
  if (isInside) return closing
  // After a stop without a space it opens the next sentence's speech.
  const glued = !canOpen && /[.?!…]/.test(before) && LETTER.test(after)
  return (canOpen && after !== '') || glued ? { opens: 'straight' } : undefined
}

/** After an apostrophe: decades, and words without their start. */
const CUT_WORD = /^(?:\d0|n['’]|em\b|til\b|tis\b|twas\b|cause\b|round\b)/i

/** Single marks can be apostrophes, so they open only before words, and surely close only after a stop. */
function single(
  mark: string,
  before: string,
  after: string,
  isOpen: (...styles: Style[]) => boolean,
  rest: string,
): Role | undefined {
  if (mark === '‚') return { opens: 'lowSingle' }
  if (mark === '‘' || mark === '‛') {
    const closes = isOpen('lowSingle', 'single') && !BEFORE_OPEN.test(before) && AFTER_CLOSE.test(after)
    if (closes) return { closes: ['lowSingle', 'single'] }
    return LETTER.test(before) || /\s|^$/.test(after) || CUT_WORD.test(rest) ? undefined : { opens: 'single' }
  }
  const styles: readonly Style[] = mark === '’' ? ['single', 'lowSingle'] : ['straightSingle']
  const canClose = !LETTER.test(after) && before !== '' && !/\s/.test(before)
  if (isOpen(...styles) && canClose) {
    if (STOPPED.test(before)) return { closes: styles }
    if (!AFTER_CLOSE.test(after)) return undefined
    // 'The states’ answer' is a genitive, or the end of a quoted word.
    return /s/i.test(before) && /^\s+\p{Ll}/u.test(rest)
      ? { closes: styles, isWeak: true }
      : { closes: styles }
  }
  if (mark === '’') return undefined
  const opens = BEFORE_OPEN.test(before) && /[\p{L}\p{N}“"]/u.test(after) && !CUT_WORD.test(rest)
  return opens ? { opens: 'straightSingle' } : undefined
}

const STARTS_QUOTED = /^\s*(?:[“„«»"「『‟]|``)/
/** Styles whose marks cannot be anything else. */
const PLAIN: ReadonlySet<Style> = new Set(['double', 'low', 'guillemets', 'corner', 'white', 'ticks'])
const LONGEST_LEAD = 3

/** Whether a quotation that is not closed in this block goes on to its end. */
function goesOn(text: string, { style, start }: Opened, next: string | undefined): boolean {
  const isFirst = start <= LONGEST_LEAD && text.slice(0, start).trim() === ''
  const isIntroduced = /[:,]\s*$/.test(text.slice(Math.max(0, start - LONGEST_LEAD), start))
  if ((isFirst || isIntroduced) && PLAIN.has(style)) return true
  if (next === undefined || !STARTS_QUOTED.test(next)) return false
  return PLAIN.has(style) || style === 'straight'
}

/** The text with spaces instead of its quotations, so that offsets stay the same. */
export function withoutQuotations(text: string, spans: readonly Span[] = quotations(text)): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}
