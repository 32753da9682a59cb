import { isGivenName } from '../names/first-names.ts'
import type { Known, Names } from '../names/name-table.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, EntityId, Span } from '../types.ts'
import { around } from './around.ts'
import { BACK, type CandidateContext, type Spot } from './context.ts'
import { isOtherPerson } from './person.ts'
import { honorificOf } from './titles.ts'

/** After a name: the son who has the same name. */
const JUNIOR =
  /^,?[ \u00a0](?:Jr|Sr|[Jj]unior|[Jj]únior|I{2,3}|IV|hijo|[Ff]ilho|figlio|fils|Neto)(?![\p{L}\p{M}])/u

const COMMA = 44
/** The first letters of the words in `JUNIOR`. */
const STARTS_JUNIOR = 'JSjIhFfN'

/** So much text before a name is searched for a word for a relative, in UTF-16 units. */
const LONGEST_RELATIVE = 60

/** Whether what follows a full name makes it the son's: 'Donald Trump Jr', 'Nicolás Maduro hijo'. */
export function isJunior(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === COMMA ? end + 1 : end
  return STARTS_JUNIOR.includes(text[at + 1] ?? ' ') && JUNIOR.test(text.slice(end, end + 12))
}

const GIVEN = new WeakMap<Known, string>()

/** The first letters of the leader's first name, folded. */
function givenOf(leader: Known): string {
  const known = GIVEN.get(leader)
  if (known !== undefined) return known
  const made = fold(leader.name.split(' ')[0] ?? '').slice(0, 5)
  GIVEN.set(leader, made)
  return made
}

/** Whether a word is the leader's first name, with a case ending or in another spelling: 'Donalda Trumpa'. */
export function isOwnGiven(before: string, leader: Known): boolean {
  if (before === '') return false
  const given = givenOf(leader)
  return given.length >= 3 && fold(before).startsWith(given)
}

/** The initials before a surname, and a word before them: 'A. I. Rabin', 'Robert V. Putin'. */
const INITIALS = /(?:(\p{L}+) )?(?<![\p{L}.])([A-Z])\.(?: ?[A-Z]\.)* $/u

/** Whether a surname means somebody else here: 'Ivanka Trump', 'Mrs Clinton', 'Trump Jr'. */
export function namesOther(spot: Spot, known: (id: EntityId) => Known): boolean {
  const { at, near, block, i, language } = spot
  // 'In the U.S. Trump said'; and French 'M.' is a form of address.
  const isInitial =
    near.before.length === 1 &&
    (block.candidates[i - 1]?.end ?? -1) < near.beforeStart &&
    !(near.before === 'M' && language?.startsWith('fr'))
  const [, word = '', initial] =
    (isInitial && INITIALS.exec(block.text.slice(Math.max(0, at.start - 30), at.start))) || []
  if (initial)
    return (
      isGivenName(word, spot.names) ||
      !at.aliases.some(({ entity }) => known(entity).name.startsWith(initial))
    )
  if (isOtherPerson(spot)) return !at.aliases.some(({ entity }) => isOwnGiven(near.before, known(entity)))
  if (!at.aliases.every(({ kind }) => kind === 'surname')) return false
  if (isJunior(block.text, at.end)) return true
  const pronoun = honorificOf(near)
  return pronoun !== undefined && at.aliases.every(({ entity }) => isOther(known(entity).pronoun, pronoun))
}

/**
 * The keys under which a text remembers somebody else's surname: the folded surname, and the same after `=` if a first
 * name, a form of address or 'Jr' shows that it is a person's. 'Instituto Lula' is no person, nor is 'Make Trump pay'.
 */
export function otherKeys(spot: Spot, surname: string): string[] {
  const isPerson =
    isGivenName(spot.near.before, spot.names) ||
    isJunior(spot.block.text, spot.at.end) ||
    honorificOf(spot.near) !== undefined
  return isPerson ? [surname, `=${surname}`] : [surname]
}

function isOther(own: 'he' | 'she' | undefined, said: 'he' | 'she'): boolean {
  return own !== undefined && own !== said
}

/**
 * The folded surname of a full name, if somebody else in the text has it as well: 'her husband Bill Clinton'. `isOther`:
 * the full name itself is somebody else's: 'Donald Trump Jr'.
 */
export function sharedSurname(
  text: string,
  { start, end }: Span,
  { text: name }: Alias,
  parts: Names['parts'],
): { readonly surname: string; readonly isOther: boolean } | undefined {
  const space = name.lastIndexOf(' ')
  if (space < 0) return undefined
  const isOther = isJunior(text, end)
  if (!isOther && !isRelative(text, start, parts)) return undefined
  return { surname: fold(name.slice(space + 1)), isOther }
}

/** Whether 'her husband, former President' or the like is right before a place. */
function isRelative(text: string, start: number, { relative, relativeOf }: Names['parts']): boolean {
  const words = text.slice(Math.max(0, start - LONGEST_RELATIVE), start).split(' ')
  if (words.pop() !== '') return false
  let word = words.pop()
  while (word !== undefined && relativeOf.has(word)) word = words.pop()
  if (word === undefined) return false
  return relative.has(word.endsWith(',') ? word.slice(0, -1) : word)
}

/** Who with this surname was named last before a place: the leader, or somebody else. */
type Last = 'own' | 'other' | 'both' | 'none'

/**
 * Whether a surname may be that of a relative or a namesake whom the text names. Whoever was named in full last is meant,
 * unless the text is mostly about the leader; on doubt nobody is.
 *
 * @param ofTime whether the leader is in office around the day of the text, or now if it has none
 */
export function mayBeOther(scene: CandidateContext, alias: Alias, ofTime: () => boolean): boolean {
  const { context } = scene
  const others = context.otherNamings(keyOf(alias))
  if (others === 0) return false
  const own = context.namings(alias.entity)
  const isOfTime = ofTime()
  const isSure = isOfTime && alias.alone === true
  switch (lastOf(scene, alias)) {
    case 'own':
      return !isSure && (isOfTime ? own < others : own <= others)
    case 'other':
      return !isOfTime || own <= others
    case 'both':
      return own <= others
    default:
      return !isSure && own <= others
  }
}

/** If hardly anybody else has a surname, only a sure person counts as somebody else. */
function keyOf({ text, alone }: Alias): string {
  return alone ? `=${fold(text)}` : fold(text)
}

function lastOf(scene: CandidateContext, alias: Alias): Last {
  const { block, i, context, place } = scene
  const surname = fold(alias.text)
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    const candidate = block.candidates[k]
    const [one, another] = candidate?.aliases ?? []
    if (!candidate || !one) continue
    if (one.kind !== 'surname') {
      if (another || one.entity !== alias.entity) continue
      return isJunior(block.text, candidate.end) ? 'other' : 'own'
    }
    if (fold(one.text) !== surname) continue
    const near = around(block.text, candidate.start, candidate.end)
    const spot = { ...spotOf(scene), i: k, at: candidate, near }
    if (namesOther(spot, scene.known) && otherKeys(spot, surname).includes(keyOf(alias))) return 'other'
  }
  const own = context.lastNamed(alias.entity, place, 'before')
  const other = context.lastOther(keyOf(alias), place, 'before')
  if (own === undefined) return other === undefined ? 'none' : 'other'
  if (other === undefined) return 'own'
  const order = context.compare(own, other)
  return order === 0 ? 'both' : order > 0 ? 'own' : 'other'
}

function spotOf({ block, language, names }: CandidateContext): Pick<Spot, 'block' | 'language' | 'names'> {
  return { block, language, names }
}
