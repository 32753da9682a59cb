import type { Matched } from '../../../facts/names/matcher.ts'
import type { Mention } from '../../../facts/types.ts'
import type { Box } from '../../shared/messages.ts'
import type { Container } from '../read/containers.ts'
import type { NodeSpan, Run } from '../read/runs.ts'

/** A mention and its place in the document. */
export interface PageMention {
  readonly mention: Mention
  readonly span: NodeSpan
  /** The range that is marked; absent while the text is hidden or far from the viewport. */
  range?: StaticRange
  /** Whether its text was changed or removed. */
  isGone?: true
  /** Its place if it is in a frame that has no room for a card; in px of the frame's viewport. */
  readonly frame?: { readonly element: HTMLElement; readonly box: Box }
}

/** A run with what was found in it. */
export interface TextBlock extends Matched {
  readonly container: Container
  readonly run: Run
  /** Whether it has a title in it: the word after it may be a misspelt name. */
  readonly isTitled: boolean
  /** Whether other blocks can decide what its names mean. */
  readonly isDependent: boolean
  /** Undefined until somebody asks for them: to link a whole page costs as much as to find its names. */
  mentions?: readonly PageMention[]
  /** The state of the evidence with which `mentions` were linked; see `BlockLinker.renew`. */
  epoch: number
  /** Its place in the first reading of the page, which goes from start to end; undefined for text that came later. */
  readonly order: number | undefined
}
