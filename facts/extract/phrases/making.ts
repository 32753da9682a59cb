import { codeOf } from '../../names/name-table.ts'
import { fold } from '../../text/normalize.ts'
import { regionName } from '../../text/regions.ts'
import type { EntityId, Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'
import { isPerson, type Phrase } from './phrase.ts'
import { voiceIn } from './voice.ts'

export function made(
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
  lexicon: Lexicon,
): Phrase {
  const word = words[head]
  const span = spanOf(words, from, to)
  // 'le gouvernement français': the country comes after the noun.
  const owner =
    ownerOf(words, from, head) ?? (lexicon.order === 'free' ? ownerOf(words, head + 1, to) : undefined)
  const isLeader = word?.mention !== undefined && isPerson(word.mention.entity) && word.tag === 'PROPN'
  const spoken = isLeader ? undefined : voiceIn(words, { from, head, to }, lexicon)
  const base = {
    ...span,
    head,
    ...(owner ? { owner } : {}),
    ...(spoken ? { voice: spoken.whose } : {}),
  }
  const mention = word?.mention
  // 'Der Sprecher Merkels': it is whose the noun before is, and nobody who takes part.
  if (mention && to === from + 1 && isGenitiveName(word, lexicon))
    return { ...base, kind: 'noun', isGenitive: true, owner: mention.entity }
  if (mention && word.tag === 'PROPN') {
    const person = isPerson(mention.entity) ? { person: 'one' as const } : {}
    // 'The French said': a people is not its country.
    if (mention.alias === 'demonym') return { ...base, kind: 'noun', person: 'several' }
    // 'WWF Schweiz' is no country.
    const ahead = words[head - 1]
    if (
      lexicon.verbSecond &&
      !isPerson(mention.entity) &&
      head > from &&
      ahead &&
      !ahead.mention &&
      (ahead.tag === 'PROPN' || SOCIETY.test(ahead.lower))
    )
      return { ...base, kind: 'name' }
    return { ...base, kind: 'known', entity: mention.entity, ...person }
  }
  const lower = word?.lower ?? ''
  // 'In the White House' is a place.
  const isPlace = owner === undefined && words[from - 1]?.tag === 'ADP'
  if (spoken?.is === 'body' && !isPerson(spoken.whose) && !isPlace)
    return lexicon.order === 'fixed' && word?.form === 'Plur'
      ? { ...base, kind: 'noun', person: 'several', entity: spoken.whose }
      : { ...base, kind: 'known', entity: spoken.whose }
  // 'The Biden administration': what it does is the leader's; an office or a campaign only speaks.
  if (spoken?.is === 'body' && isPerson(spoken.whose) && lexicon.government.test(lower))
    return { ...base, kind: 'noun', entity: spoken.whose }
  if (spoken?.is === 'people' && !isPerson(spoken.whose))
    return { ...base, kind: 'noun', person: 'several', entity: spoken.whose }
  if (
    word?.tag === 'PROPN' &&
    !(lexicon.order === 'free' && isNoun(word, lexicon) && head === from + 1 && words[from]?.tag === 'DET')
  ) {
    // 'In Warschau' is nobody.
    const lead = words[from - 1]?.lower ?? ''
    const isPlaced =
      lexicon.verbSecond !== undefined &&
      to === from + 1 &&
      (lexicon.place.test(lead) || lexicon.verbSecond.places.test(lead))
    return {
      ...base,
      kind: 'name',
      ...(!isPlaced && looksPersonal(words, from, to, lexicon) ? { person: 'one' as const } : {}),
    }
  }
  const person = lexicon.people.test(lower) ? (lexicon.bodies.test(lower) ? 'several' : 'one') : undefined
  return { ...base, kind: 'noun', ...(person ? { person } : {}) }
}

/** Organisations that have a country's name: 'Aktion Schweiz'. */
const SOCIETY =
  /(?:aktion|bündnis|stiftung|initiative|verein|verband|bund|netzwerk|forum|zentrum|institut|werbung|bank|post|bahn|partei|allianz|gruppe|agentur|amt|haus|rat|fonds|club|messe|radio|fernsehen)$/u

/** Whether a name may be a person's: two to four words with capitals, or a person's title before it. */
function looksPersonal(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const names = words.slice(from, to).filter((w) => w.tag === 'PROPN')
  if (words.slice(from, to).some((w) => lexicon.people.test(w.lower))) return true
  // A name may end as plurals do: 'Reeves'.
  const isBody = names.some(
    (w) => (lexicon.bodies.test(w.lower) && !/s$/.test(w.lower)) || lexicon.government.test(w.lower),
  )
  return (
    !isBody &&
    !(lexicon.order === 'free' && ORGANISATION.test(words[from]?.lower ?? '')) &&
    // One word alone is as often a place: what was read before decides who it is.
    names.length > 1 &&
    names.length <= 4 &&
    words[from]?.tag !== 'DET' &&
    names.every((w) => /^\p{Lu}[\p{L}’'.-]*$/u.test(w.text) && !/^\p{Lu}{3,}$/u.test(w.text))
  )
}

/** What a name of several words starts with that is no person's, in Romance languages. */
export const ORGANISATION =
  /^(?:nações|naciones|nations|nazioni|unión|união|unione|union|consejo|conselho|consiglio|conseil|palacio|palácio|palazzo|palais|plaza|praça|piazza|nueva|nova|nuova|nouvelle|ciudad|cidade|città|radio|rádio|tv|banco|banca|banque|copa|liga|ligue|frente|partido|partito|parti|movimiento|movimento|mouvement|alianza|aliança|alleanza|alliance|universidad|universidade|università|université|hospital|aeropuerto|aeroporto|aéroport|asamblea|assembleia|assembleia-geral|assemblea|assemblée|corte|tribunal|tribunale|ministerio|ministério|ministero|ministère|cámara|câmara|camera|chambre|senado|senato|sénat|organización|organização|organizzazione|organisation|puerto|porto|monte|mont|isla|ilha|isola|île)$/u

/** The leader or country before the head whose the phrase is. */
function ownerOf(words: readonly Word[], from: number, head: number): EntityId | undefined {
  // 'US-Präsident', 'Putin-Kritiker': the noun itself holds the name.
  const own = words[head]
  if (own?.mention && own.tag === 'NOUN') return own.mention.entity
  for (let i = head - 1; i >= from; i--) {
    const mention = words[i]?.mention
    if (mention) return mention.entity
  }
  return undefined
}

/** 'Merkels', 'Frankreichs': a name with the genitive's ending, in a language that has one. */
export function isGenitiveName({ mention }: Word, { verbSecond, language }: Lexicon): boolean {
  if (!verbSecond || !mention || mention.alias === 'demonym') return false
  const surface = fold(mention.surface)
  if (!surface.endsWith('s')) return false
  const code = isPerson(mention.entity) ? undefined : codeOf(mention.entity)
  // 'Großbritanniens': of names besides the table's own, all but those that end so by themselves.
  if (code !== undefined)
    return surface === `${fold(regionName(code, language) ?? '')}s` || !ENDS_IN_S.test(surface)
  const last = surface.split(/[\s-]/).at(-1) ?? ''
  const own = mention.entity.slice('leader:'.length).split('-')
  return !own.includes(last) && own.includes(last.slice(0, -1))
}

const ENDS_IN_S =
  /(?:^us|laos|honduras|barbados|mauritius|belarus|wales|bahamas|seychelles|philippines|islands|states|netherlands|emirates|comoros|cyprus|maldives|saint kitts|grenadines|palaos|marschallinseln)$/u

/** The noun that a phrase depends on by 'of': 'el presidente' of 'de Francia'. */
export function holderOf(
  phrase: Phrase,
  phrases: readonly Phrase[],
  words: readonly Word[],
  lexicon: Lexicon,
): Phrase | undefined {
  const of = words[phrase.from - 1]
  return of && lexicon.of.test(of.lower) ? phrases.findLast((p) => p.to === phrase.from - 1) : undefined
}

export function spanOf(
  words: readonly Word[],
  from: number,
  to: number,
): Span & { from: number; to: number } {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, from, to }
}

/** A noun, with a capital too: 'el Gobierno'. */
export function isNoun(word: Word | undefined, { people, bodies, government }: Lexicon): boolean {
  if (!word || word.mention) return false
  return (
    word.tag === 'NOUN' ||
    (word.tag === 'PROPN' && [people, bodies, government].some((some) => some.test(word.lower)))
  )
}
