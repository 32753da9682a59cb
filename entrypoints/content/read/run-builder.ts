import { isUnspaced, isWordUnit } from '../../../facts/text/letters.ts'
import type { Container } from './containers.ts'
import type { JointCache } from './joint-cache.ts'
import type { Joint } from './joints.ts'
import type { Piece, Run } from './runs.ts'

/** A run that has just been read. Most runs have no name in them; only the others are worth keeping, with their places. */
export interface Passage {
  readonly text: string
  /** The run, to be kept. May be called only while the passage is handed over. */
  take(): Run
}

/** All but characters that no reader sees: soft hyphens, zero-width spaces, word joiners. */
const SEEN = /[^\u00ad\u200b\u2060\ufeff]+/g

/** The run that is being read. There is only one: to make a new one for each run costs more than to read it. */
const nodes: Text[] = []
const starts: number[] = []
const froms: number[] = []
/** What is known of the place between the last text and the next: undefined if they are in one element, without anything between. */
let between: Joint | 'ask'

const passage = {
  text: '',
  take(): Run {
    const pieces: Piece[] = []
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (node) pieces.push({ node, at: starts[i] ?? 0, from: froms[i] ?? 0 })
    }
    return { text: passage.text, pieces }
  },
}

/** Builds runs, text node by text node. */
export const builder = {
  /** An element begins or ends. */
  cross(): void {
    between ??= 'ask'
  },
  /** Something is left out between two texts. @param joint what is read there instead */
  omit(joint: '' | ' '): void {
    between = joint
  },
  /** A line ends. */
  endLine(): void {
    passage.text += '\n'
  },
  /** The text that was read, up to now. */
  text: (): string => passage.text,
  /**
   * What is between the last text and the next one.
   *
   * @param asked decides by layout
   * @returns undefined where the text breaks
   */
  jointTo(node: Text, container: Container, asked: Pick<JointCache, 'joint'>): Joint {
    const known = between
    between = undefined
    if (known === undefined || known === '' || nodes.length === 0) return ''
    const [before, after] = [passage.text.charCodeAt(passage.text.length - 1), node.data.charCodeAt(0)]
    // Names of scripts without spaces are found in the middle of a text, and looked at again if they go over elements.
    const isInWord = isWordUnit(before) && isWordUnit(after) && !(isUnspaced(before) && isUnspaced(after))
    if (known === ' ') return isInWord ? known : ''
    const last = nodes.findLast(({ data }) => /\S/.test(data))
    return last ? asked.joint(container, last, node, isInWord) : ''
  },
  /** Adds a text node. @param joint what comes before it */
  add(node: Text, joint: string, isPre: boolean): void {
    const { data } = node
    if (data === '') return
    passage.text += joint
    if (!isUnusual(data)) addPart(node, data, 0, isPre)
    else
      for (const { 0: part, index } of data.replace(APOSTROPHE, '\u2019').matchAll(SEEN))
        addPart(node, part, index, isPre)
  },
  /** The run that was read, if there is anything in it. */
  passage: (): Passage | undefined => (nodes.length > 0 && /\S/.test(passage.text) ? passage : undefined),
  /** Starts anew. */
  clear(): void {
    nodes.length = starts.length = froms.length = 0
    passage.text = ''
    between = undefined
  },
}

function addPart(node: Text, text: string, from: number, isPre: boolean): void {
  nodes.push(node)
  starts.push(passage.text.length)
  froms.push(from)
  passage.text += asRead(text, isPre)
}

/** Characters that nobody sees, and those that some write for an apostrophe: texts with them are read piece by piece. */
const UNUSUAL = /[\u00ad\u02bc\u200b\u2032\u2060\ufeff]/
const APOSTROPHE = /(?<=\p{L})[\u02bc\u2032](?=\p{L})/gu

/** Whether a text has characters that are read in another way than they are written. */
export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text)
}

/** The text of a node as it is read: its line ends are spaces, but not in a `<pre>`. */
export function asRead(data: string, isPre: boolean): string {
  return isPre || !data.includes('\n') ? data : data.replaceAll('\n', ' ')
}
