import { keptByWord } from '../../text/kept.ts'
import type { EntityId } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type StateWords, stateWords } from '../lexicon/state-words.ts'
import type { Word } from '../words/word.ts'
import { isPerson, type Phrase } from './phrase.ts'

/** Whom a phrase speaks for, and what it is: one body, an army, several people, one person. */
export interface Voice {
  readonly whose: EntityId
  /** An army is also named as the one that shoots: as an agent it is not the country. */
  readonly is: 'body' | 'army' | 'people' | 'one'
}

type Place = Pick<Phrase, 'from' | 'head' | 'to'>

/** Who owns a phrase, and which words say so. */
interface Owner {
  readonly whose: EntityId
  readonly from: number
  /** After its last word. */
  readonly to: number
}

/**
 * Whom a phrase speaks for, by its words: 'Turkey's Defence Ministry', 'Israeli officials', 'the Kremlin', 'Biden
 * administration officials', 'US Secretary of State Antony Blinken'. Nobody if it may be other people of that country.
 */
export function voiceIn(words: readonly Word[], place: Place, lexicon: Lexicon): Voice | undefined {
  const state = stateWords(lexicon)
  if (!state || words[place.head]?.mention?.alias === 'demonym') return undefined
  const { from, head } = place
  if (words.slice(from, place.to).some((w) => state.not.test(w.lower))) return undefined
  if (state.document?.test(words[head]?.lower ?? '') && head > from) {
    const author = voiceIn(words, { from, head: head - 1, to: head }, lexicon)
    return author?.is === 'body' || author?.is === 'army' ? { whose: author.whose, is: 'one' } : undefined
  }
  const seat = seatIn(textOf(words, from, head + 1), state)
  const owner = ownerIn(words, place, state, lexicon)
  // 'The Philippine justice department'
  if (seat && (!owner || isPerson(owner.whose)))
    return { whose: seat, is: state.army.test(words[head]?.lower ?? '') ? 'army' : 'body' }
  if (!owner) return undefined
  const [start, end] = owner.to <= head ? [owner.to, head] : [from, head]
  const own = textOf(words, start, end + 1)
  if (isPerson(owner.whose)) {
    const isOwn = words.slice(start, end).every((w) => state.rank.test(w.lower))
    if (isOwn && state.ofLeader.test(own)) return { whose: owner.whose, is: 'body' }
  } else if (state.body.test(own) || (seat && seat === owner.whose))
    return { whose: owner.whose, is: state.army.test(words[head]?.lower ?? '') ? 'army' : 'body' }
  return peopleOf(words, place, owner, state)
}

/** 'Senior Israeli security officials', 'a Kremlin spokesman', 'Israeli Defence Minister Yoav Gallant'. */
function peopleOf(
  words: readonly Word[],
  { from, head, to }: Place,
  owner: Owner,
  state: StateWords,
): Voice | undefined {
  // The last title before the name, or the noun itself.
  let title = -1
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? ''
    if (state.official.test(lower) || state.officials.test(lower)) title = i
  }
  if (title < 0) return undefined
  const [a, b] = owner.to <= title ? [owner.to, title] : [title + 1, owner.from]
  const isTheirs = words
    .slice(a, b)
    .every(
      (w) =>
        state.rank.test(w.lower) || w.tag === 'NUM' || state.body.test(w.lower) || state.army.test(w.lower),
    )
  if (!isTheirs) return undefined
  const lower = words[title]?.lower ?? ''
  // 'Trump lawyers', 'Macron's minister': of a leader's people only those of a body, and those who speak for the leader.
  const isOfBody = words.slice(a, b).some((w) => state.ofLeader.test(w.lower))
  if (isPerson(owner.whose) && !isOfBody && !state.spokesman.test(lower) && !state.officials.test(lower))
    return undefined
  if (state.officials.test(lower) && title === head) return { whose: owner.whose, is: 'people' }
  const isNamed = words.slice(title + 1, head + 1).every((w) => w.tag === 'PROPN' || /^of$/.test(w.lower))
  const isNoun = title >= head
  return isNoun || isNamed ? { whose: owner.whose, is: 'one' } : undefined
}

/** The last country or leader before a phrase's head, in Romance languages after it. */
function ownerIn(
  words: readonly Word[],
  { from, head, to }: Place,
  state: StateWords,
  { order }: Lexicon,
): Owner | undefined {
  const at = (i: number): Owner | undefined => {
    const word = words[i]
    if (word?.mention) {
      // 'Russian-installed authorities', 'Iran-backed': others than Russia's and Iran's; German 'US-Beamte' is one word.
      const isJoined = /^[-‐‑]\p{L}/u.test(word.text.slice(word.mention.end - word.mention.start))
      return isJoined ? undefined : { whose: word.mention.entity, from: i, to: i + 1 }
    }
    const seat = i < head ? seatIn(textOf(words, from, i + 1), state) : undefined
    return seat ? { whose: seat, from, to: i + 1 } : undefined
  }
  const own = words[head]
  if (own?.mention && own.tag === 'NOUN') return { whose: own.mention.entity, from: head, to: head }
  for (let i = head - 1; i >= from; i--) {
    const found = at(i)
    if (found) return found
    if (words[i]?.mention) return undefined
  }
  if (order !== 'free') return undefined
  for (let i = head + 1; i < to; i++) {
    const found = at(i)
    if (found) return found
  }
  return undefined
}

const seatIn = keptByWord((text, { seats }: StateWords): EntityId | undefined => {
  const groups = seats.exec(text)?.groups ?? {}
  const code = Object.keys(groups).find((key) => groups[key] !== undefined)
  return code === undefined ? undefined : `country:${code}`
})

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.lower)
    .join(' ')
}

/** 'A spokesman for the Israeli military', 'le porte-parole du Kremlin', 'el ministro de Defensa de Israel'. */
export function withVoices(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const state = stateWords(lexicon)
  if (!state) return [...phrases]
  const out = [...phrases]
  for (let i = out.length - 2; i >= 0; i--) {
    const [phrase, next] = [out[i], out[i + 1]]
    if (!phrase || !next || phrase.voice || phrase.kind !== 'noun') continue
    const joint = words.slice(phrase.to, next.from)
    const isOfBody = lexicon.of.test(joint[0]?.lower ?? '') && next.kind === 'known'
    if (joint.length !== 1 || !(isOfBody || state.for.test(joint[0]?.lower ?? ''))) continue
    const own = words.slice(phrase.from, phrase.to)
    if (own.some((w) => state.not.test(w.lower))) continue
    const head = words[phrase.head]?.lower ?? ''
    const isOf = lexicon.order === 'free'
    // 'El ministro de Defensa de Israel': of a university of that country it would be somebody else.
    const isMinister = isOf && /^minist/u.test(head) && phrase.owner !== undefined && !isPerson(phrase.owner)
    const until = Math.max(phrase.until ?? 0, next.until ?? next.end)
    const whose = next.voice ?? next.entity ?? (isMinister ? phrase.owner : undefined)
    if (whose && isOfBody && !isOf) {
      // 'The government of Israel', 'the office of Emmanuel Macron'
      if (isPerson(whose) && state.ofLeader.test(head)) out[i] = { ...phrase, voice: whose, until }
      else if (!isPerson(whose) && state.body.test(head) && state.army.test(head))
        out[i] = { ...phrase, voice: whose, until }
      else if (!isPerson(whose) && state.body.test(head))
        out[i] = { ...phrase, kind: 'known', entity: whose, voice: whose, until }
    } else if (whose && state.spokesman.test(head)) out[i] = { ...phrase, voice: whose, until }
    else if (isOf && whose && !isPerson(whose)) {
      const voice = state.official.test(head) || state.officials.test(head) ? whose : undefined
      const body = state.body.test(head) ? whose : undefined
      if (body && state.army.test(head)) out[i] = { ...phrase, voice: body, until }
      else if (body) out[i] = { ...phrase, kind: 'known', entity: body, voice: body, until }
      else if (voice) out[i] = { ...phrase, voice, until }
    }
  }
  return out
}
