import { codeOf } from '../names.ts'
import { slug } from '../normalize.ts'
import type { Entity, EntityId, Mention, Office, Span } from '../types.ts'
import { isLeader, type Sentence } from './sentence.ts'

/** Titles that head a state or a government, as news writes them. Longer ones first. */
const TITLES =
  'Vice President|President|Prime Minister|Chancellor|Premier|King|Queen|Emperor|Sultan|Supreme Leader'
const ADJECTIVES = '(?:(?:newly|elected|re-elected|new|current|incoming|then|long-time|veteran)[\\s-]+)*'
const FORMER = /(?:former|ex-|late|outgoing)\s*$/i

const TITLE_THEN = new RegExp(`^(?:['’]s)?\\s+${ADJECTIVES}(${TITLES}),?\\s+$`)
const TITLE_OF = new RegExp(`^,\\s+(?:the\\s+)?${ADJECTIVES}(${TITLES})\\s+of\\s+(?:the\\s+)?$`)
const COMMA_THE = /^,\s+(?:the\s+)?$/
const TITLE_ENDS = new RegExp(`^(?:['’]s)?\\s+${ADJECTIVES}(${TITLES})(?![\\p{L}])`, 'u')
const NEW_NAME = new RegExp(
  `^(?:['’]s)?\\s+${ADJECTIVES}(${TITLES}),?\\s+((?:\\p{Lu}[\\p{L}\\p{M}'’-]+\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+)`,
  'u',
)

/** 'South Korean President Lee Jae-myung': somebody's office in an article's own words. */
export interface OfficeClaim extends Span {
  readonly sentence: Sentence
  readonly leader: EntityId
  readonly office: Office
}

/** The offices that an article gives to people, each where it is given first. */
export function claimsOf(sentences: readonly Sentence[]): OfficeClaim[] {
  const first = new Map<string, OfficeClaim>()
  for (const claim of sentences.flatMap(officesIn)) {
    const key = `${claim.leader} ${claim.office.title} ${claim.office.country}`
    if (!first.has(key)) first.set(key, claim)
  }
  return [...first.values()]
}

/** The offices that a sentence gives to the leaders it names. */
export function officesIn(sentence: Sentence): OfficeClaim[] {
  const claims: OfficeClaim[] = []
  const { mentions, blockText } = sentence
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1]
    if (!next) return
    const between = blockText.slice(mention.end, next.start)
    const before = blockText.slice(Math.max(0, mention.start - 12), mention.start)
    const claim = isLeader(mention)
      ? afterName(mention, next, between, blockText)
      : isLeader(next) && !FORMER.test(before)
        ? claimOf(next, mention, TITLE_THEN.exec(between)?.[1], { start: mention.start, end: next.end })
        : undefined
    if (claim) claims.push({ ...claim, sentence })
  })
  return claims
}

/** 'Ishiba, the Japanese prime minister' has no capital; 'Ishiba, Prime Minister of Japan' and 'Ishiba, Japan's Prime Minister' are read. */
function afterName(
  leader: Mention,
  country: Mention,
  between: string,
  text: string,
): Omit<OfficeClaim, 'sentence'> | undefined {
  if (isLeader(country)) return undefined
  const span = { start: leader.start, end: country.end }
  const of = TITLE_OF.exec(between)
  if (of) return claimOf(leader, country, of[1], span)
  if (!COMMA_THE.test(between)) return undefined
  const title = TITLE_ENDS.exec(text.slice(country.end))
  return title
    ? claimOf(leader, country, title[1], { start: leader.start, end: country.end + title[0].length })
    : undefined
}

function claimOf(
  leader: Mention,
  country: Mention,
  title: string | undefined,
  span: Span,
): Omit<OfficeClaim, 'sentence'> | undefined {
  if (title === undefined) return undefined
  return {
    ...span,
    leader: leader.entity,
    office: { title, country: codeOf(country.entity) ?? '' },
  }
}

/** A leader whom no table knows, introduced by an article: 'Ruritanian President Rudolf Elphberg'. */
export interface NewLeader {
  readonly entity: Entity
  readonly surname: string
}

/** Leaders that a text introduces by country, title and a name of two to four words. */
export function newLeaders(text: string, mentions: readonly Mention[]): NewLeader[] {
  const found: NewLeader[] = []
  for (const country of mentions) {
    if (isLeader(country)) continue
    const match = NEW_NAME.exec(text.slice(country.end))
    const name = match?.[2]?.replace(/['’]s$/, '')
    if (!match || name === undefined) continue
    const end = country.end + match[0].length
    const isKnown = mentions.some((m) => isLeader(m) && m.start < end && m.end > country.end)
    if (isKnown) continue
    found.push({
      entity: { id: `leader:${slug(name)}`, kind: 'leader', name },
      surname: name.split(/\s+/).at(-1) ?? name,
    })
  }
  return found
}

const TAKES_THE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Central African|Dominican Republic|DR Congo|Republic|Czech Republic|.* Islands)/

/** `President of the United States`; a title that says what it is of stays alone. */
export function officeName(title: string, country: string): string {
  if (/ of |^Soviet |^East German /.test(title)) return title
  return `${title} of ${TAKES_THE.test(country) ? 'the ' : ''}${country}`
}
