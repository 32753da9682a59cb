import { hashOf } from '../text/letters.ts'
import { type Candidate, candidateOf, type WordLookup } from './candidate.ts'
import {
  type Entries,
  type Entry,
  entryEnd,
  leadStart,
  meaningOf,
  secondWord,
  wordEnd,
} from './compiled-names.ts'

/** The first code of Hebrew. */
export const FIRST_PREFIX = 0x590

/** A letter that Arabic and Hebrew write before a name without a space: 'and', 'in', 'to'. */
const PREFIXED = /^[وفبلכבלמהוש](?=\p{L}{3})/u

const SMALL_S = 115

/** The name at a word: as it is, with a middle initial, or in the genitive. */
export function nameAt(
  entriesOf: WordLookup,
  entries: Entries | undefined,
  text: string,
  start: number,
  end: number,
  hasGenitive: boolean,
): Candidate | undefined {
  const hit = longest(entriesOf, entries, text, start, end, hasGenitive)
  if (entries && text.charCodeAt(end + 2) === FULL_STOP) {
    const full = withInitial(entriesOf, entries, text, start, end)
    if (full) return full
  }
  if (hit || !hasGenitive || end - start < 4 || text.charCodeAt(end - 1) !== SMALL_S) return hit
  // 'Merkels': without its ending the one word is a name.
  const bare = entriesOf(text, start, end - 1, hashOf(text, start, end - 1))
  const name = bare && longestOf({ ...bare, bySecond: NO_SECOND }, text, start, end - 1, false)
  return name && name.end === end - 1 ? { ...name, end } : undefined
}

const FULL_STOP = 46
const NO_SECOND: Entries['bySecond'] = new Map()

/** One or two middle initials after a first name. */
const INITIALS = /(?: \p{Lu}\.){1,2}(?= \p{Lu}\p{Ll})/uy

/**
 * 'Vladimir V. Putin': a full name with an initial that the table does not have. Only if hardly anybody else has the
 * surname: 'Boris B. Johnson' is somebody else.
 */
function withInitial(
  entriesOf: WordLookup,
  entries: Entries,
  text: string,
  start: number,
  end: number,
): Candidate | undefined {
  INITIALS.lastIndex = end
  if (!INITIALS.test(text)) return undefined
  const from = INITIALS.lastIndex
  const hit = longestOf({ ...entries, plain: undefined, single: [] }, text, start, from, false)
  const [alias, another] = hit?.aliases ?? []
  if (!hit || !alias || another || alias.kind !== 'name') return undefined
  const last = from + 1
  const lastEnd = wordEnd(text, last)
  const surnames = entriesOf(text, last, lastEnd, hashOf(text, last, lastEnd))
  const surname = longest(entriesOf, surnames, text, last, lastEnd)
  const isAlone = surname?.aliases.some(({ entity, alone }) => alone && entity === alias.entity)
  return isAlone ? hit : undefined
}

/** @param entries those of the word as it is */
function longest(
  entriesOf: WordLookup,
  entries: Entries | undefined,
  text: string,
  start: number,
  end: number,
  hasGenitive = false,
): Candidate | undefined {
  const hit = entries && longestOf(entries, text, start, end, hasGenitive)
  if (hit || text.charCodeAt(start) < FIRST_PREFIX || !PREFIXED.test(text.slice(start, end))) return hit
  const following = entriesOf(text, start + 1, end, hashOf(text, start + 1, end))
  return following && longestOf(following, text, start + 1, end, hasGenitive)
}

function longestOf(
  { plain, single, bySecond, seconds }: Entries,
  text: string,
  start: number,
  end: number,
  hasGenitive: boolean,
): Candidate | undefined {
  if (plain) return candidateOf(start, end, plain)
  let best = -1
  let from = start
  let stop = -1
  let hits: Entry[] = []
  const longer = bySecond.size === 0 ? undefined : bySecond.get(secondWord(text, end, seconds, hasGenitive))
  for (const entry of longer ? [...longer, ...single] : single) {
    const entryStop = entryEnd(entry, text, start, end, hasGenitive)
    const entryStart = entryStop < 0 ? -1 : leadStart(entry, text, start)
    if (entryStart < 0 || entryStop - entryStart < best) continue
    if (entryStop - entryStart > best) hits = []
    best = entryStop - entryStart
    from = entryStart
    stop = entryStop
    hits.push(entry)
  }
  return stop < 0 ? undefined : candidateOf(from, stop, meaningOf(hits))
}
