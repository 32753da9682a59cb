import type { Candidate, Matcher } from './matcher.ts'
import type { Alias, AliasKind, EntityId, Mention } from './types.ts'

/**
 * How sure an alias is by itself. Full names are hardly ever somebody else's; a demonym may mean the people
 * or the language; a surname is only looked at once the full name stands in the text.
 */
export const CONFIDENCE: Readonly<Record<AliasKind, number>> = {
  name: 0.97,
  official: 0.97,
  native: 0.95,
  short: 0.93,
  former: 0.9,
  abbreviation: 0.9,
  demonym: 0.88,
  surname: 0.85,
}

/** Several share the spelling, and the text names just one of them elsewhere. */
const SHARED = 0.75

/** What is less sure than this is not marked: better no card than a wrong one. */
export const MARK_THRESHOLD = 0.5

const WHY: Readonly<Record<AliasKind, string>> = {
  name: 'the full name',
  official: 'the official name',
  native: 'the name in its own script',
  short: 'a short form of the name',
  former: 'a former name',
  abbreviation: 'an abbreviation of the name',
  demonym: 'the word for its people and what is theirs',
  surname: 'surname; the full name stands elsewhere in this text',
}

/** A text (a block of a page, a block of an article) and where names may stand in it. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/** What the whole text says that one block cannot. */
export interface LinkContext {
  /** Entities named in a way that cannot be mistaken, each with the blocks that do so, in order. */
  readonly named: ReadonlyMap<EntityId, readonly number[]>
}

/** Finds the candidates of each text. */
export function matchAll(matcher: Matcher, texts: readonly string[]): Matched[] {
  return texts.map((text) => ({ text, candidates: matcher.find(text) }))
}

/** Reads the whole text once, before any candidate is decided. */
export function contextOf(blocks: readonly Matched[]): LinkContext {
  const named = new Map<EntityId, number[]>()
  blocks.forEach(({ candidates }, block) => {
    for (const entity of namedIn(candidates)) {
      const at = named.get(entity)
      if (at) at.push(block)
      else named.set(entity, [block])
    }
  })
  return { named }
}

/** The entities that a block names in a way that cannot be mistaken. */
export function namedIn(candidates: readonly Candidate[]): Set<EntityId> {
  const named = new Set<EntityId>()
  for (const { aliases } of candidates) {
    const [alias] = aliases
    if (alias && aliases.length === 1 && alias.kind !== 'surname') named.add(alias.entity)
  }
  return named
}

/**
 * Decides what the candidates of one block mean, in the light of the whole text.
 *
 * @param index the block's place among those the context was made of
 * @returns mentions in order; those below `MARK_THRESHOLD` are left out
 */
export function link(block: Matched, index: number, context: LinkContext): Mention[] {
  const mentions: Mention[] = []
  for (const candidate of block.candidates) {
    const mention = decide(block, candidate, index, context)
    if (mention && mention.confidence >= MARK_THRESHOLD) mentions.push(mention)
  }
  return mentions
}

/** Finds and links in one go: what the command line and the builder call. */
export function mentionsIn(matcher: Matcher, texts: readonly string[]): Mention[][] {
  const blocks = matchAll(matcher, texts)
  const context = contextOf(blocks)
  return blocks.map((block, i) => link(block, i, context))
}

function decide(block: Matched, at: Candidate, index: number, context: LinkContext): Mention | undefined {
  const { text } = block
  const alias = at.aliases.length === 1 ? at.aliases[0] : chosen(at.aliases, index, context)
  if (!alias) return undefined
  if (alias.kind === 'surname' && !isOwnSurname(text, at, alias, context)) return undefined
  if (alias.kind === 'abbreviation' && shouted(text, at)) return undefined
  if (GIVEN_NAMES_TOO.has(alias.text) && followsGivenName(text, at)) return undefined
  const shared = at.aliases.length > 1
  return {
    start: at.start,
    end: at.end,
    entity: alias.entity,
    surface: text.slice(at.start, at.end),
    alias: alias.kind,
    confidence: shared ? Math.min(SHARED, CONFIDENCE[alias.kind]) : CONFIDENCE[alias.kind],
    why: shared ? `${WHY[alias.kind]}, shared with others whom this text does not name` : WHY[alias.kind],
  }
}

/** Of several with one spelling, the one the text names elsewhere: for leaders the last one before this place. */
function chosen(aliases: readonly Alias[], index: number, context: LinkContext): Alias | undefined {
  const named = aliases.filter((alias) => context.named.has(alias.entity))
  if (named.length <= 1) return named[0]
  const distance = (alias: Alias): number => lastBefore(context.named.get(alias.entity) ?? [], index)
  const [first, second] = [...named].sort((a, b) => distance(b) - distance(a))
  return first && second && distance(first) > distance(second) ? first : undefined
}

/** The last of `blocks` up to `index`; -1 where all come later. */
function lastBefore(blocks: readonly number[], index: number): number {
  let last = -1
  for (const block of blocks) if (block <= index) last = block
  return last
}

/** Countries that are people's names as well: 'Michael Jordan'. */
const GIVEN_NAMES_TOO = new Set(['Jordan', 'Chad', 'Georgia', 'Jersey', 'Israel', 'China', 'Cuba'])

/** What a surname names when it stands before these: 'Trump Tower'. */
const NAMED_AFTER =
  /^[^\S\n]+(?:Tower|Towers|Organization|Organisation|Foundation|Center|Centre|Institute|Library|Museum|Street|Avenue|Road|Boulevard|Airport|University|College|Stadium|Hotel|Plaza|Park|Bridge|Prize|Jr|Jr\.)(?![\p{L}])/u

/** Surnames that are words of their own, capital and all. */
const WORDS_TOO = new Set(['May', 'Moon'])

const MONTH_BEFORE =
  /(?:^|[^\p{L}])(?:in|on|by|of|since|last|next|this|early|mid|late|until|till|from|to|through|during|before|after|the|\d{1,2}(?:st|nd|rd|th)?)[\s-]+$/iu

/** 'in May', '4 May', 'May 2019', 'the Moon'. */
function isWord(text: string, at: Candidate): boolean {
  return (
    MONTH_BEFORE.test(text.slice(Math.max(0, at.start - 12), at.start)) ||
    /^,?\s+\d/.test(text.slice(at.end, at.end + 4))
  )
}

function isOwnSurname(text: string, at: Candidate, alias: Alias, context: LinkContext): boolean {
  if (!context.named.has(alias.entity)) return false
  if (WORDS_TOO.has(alias.text) && isWord(text, at)) return false
  return !NAMED_AFTER.test(text.slice(at.end, at.end + 20)) && !followsGivenName(text, at)
}

/** Capitalised words that stand before a surname and are no first name. */
const NOT_GIVEN =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|President|Presidents|Premier|Prime|Minister|Chancellor|Chairman|Secretary|General|Senator|Governor|King|Queen|Prince|Emperor|Sultan|Comrade|Leader|Supreme|Ex|Former|Candidate|The|A|An|And|Or|But|Nor|Yet|If|As|At|By|For|From|In|Into|Of|On|Onto|Over|To|Under|With|Without|Against|After|Before|Between|During|Since|Until|Than|Then|That|This|While|When|Where|Why|How|What|Who|Whom|Whose|Will|Would|Can|Could|Should|May|Might|Must|Did|Do|Does|Has|Have|Had|Is|Are|Was|Were|Says|Said|Tells|Told|Asks|Meets|Met|Urges|Slams|Hits|Calls|Backs|Warns|Sees|Hails|Here|There|Now|Not|No|Yes|So|Also|Both|However|Meanwhile|Instead|Even|Only|Like|Unlike|Inside|Because|Although|Though|Despite|Besides|Once|About|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/

/** 'Ivanka Trump', 'Spike Lee': a capitalised word right before the name that is neither a title nor a small word. */
function followsGivenName(text: string, at: Candidate): boolean {
  const before = /(\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)[^\S\n]$/u.exec(
    text.slice(Math.max(0, at.start - 40), at.start),
  )
  const word = before?.[1]?.replace(/\.$/, '')
  if (word === undefined || NOT_GIVEN.test(word) || /['’]s?$/.test(word)) return false
  if (isHeadlineVerb(word) && mostlyTitleCase(text)) return false
  return !/(?:ese|ian|ean|can|ish|ench|utch|wiss|eek|aeli|US|U\.S|UK)$/.test(word)
}

/** In 'Seoul Urges Trump to Wait' the word before the name is a verb; first names seldom end like one. */
function isHeadlineVerb(word: string): boolean {
  return (
    /(?:s|ing|ed)$/.test(word) &&
    !/^(?:James|Charles|Thomas|Nicolas|Nicholas|Francis|Alexis|Chris|Dennis|Louis|Mohammed|Ahmed)$/.test(word)
  )
}

/** Headlines Set Like This say nothing by their capitals. */
function mostlyTitleCase(text: string): boolean {
  if (text.length > 200) return false
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= 4 && capitals.length >= long.length * 0.8
}

/** 'JOIN US TODAY': between words that are capitals throughout, 'US' may be the pronoun. */
function shouted(text: string, at: Candidate): boolean {
  if (text.slice(at.start, at.end) !== 'US') return false
  const before = /(\p{L}+)[^\S\n]+$/u.exec(text.slice(Math.max(0, at.start - 30), at.start))?.[1]
  const after = /^[^\S\n]+(\p{L}+)/u.exec(text.slice(at.end, at.end + 30))?.[1]
  const loud = (word: string | undefined): boolean =>
    word !== undefined && word.length > 1 && /^\p{Lu}+$/u.test(word)
  if (before !== undefined && after !== undefined) return loud(before) && loud(after)
  return loud(before) || loud(after)
}
