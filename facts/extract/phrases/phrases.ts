import { codeOf } from '../../names/name-table.ts'
import { fold } from '../../text/normalize.ts'
import { regionName } from '../../text/regions.ts'
import type { EntityId, Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'
import { isClitic, isPerson, type Phrase } from './phrase.ts'
import { voiceIn, withVoices } from './voice.ts'

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const NOMINAL = new Set(['NOUN', 'PROPN'])
const GENITIVE = /^['’]s?$/u

/** The noun phrases of a sentence, in order, without those inside of others. */
export function phrasesOf(words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const out: Phrase[] = []
  let i = 0
  while (i < words.length) {
    const found = phraseAt(words, i, lexicon)
    if (found) {
      out.push(found)
      i = found.to
    } else i++
  }
  const whole = lexicon.verbSecond
    ? withGenitives(out, words, lexicon)
    : lexicon.order === 'free'
      ? owned(out, words, lexicon)
      : counted(out, words, lexicon)
  return apposed(withVoices(whole, words, lexicon), words, lexicon)
}

const QUANTITY = /^(?:number|group|handful|couple|majority|dozens|scores|hundreds|thousands|minority)$/u

/** 'A number of analysts' are the analysts. */
function counted(phrases: readonly Phrase[], words: readonly Word[], { of }: Lexicon): Phrase[] {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const isCounted =
      last?.kind === 'noun' &&
      QUANTITY.test(words[last.head]?.lower ?? '') &&
      phrase.from === last.to + 1 &&
      of.test(words[last.to]?.lower ?? '') &&
      phrase.kind === 'noun' &&
      phrase.person === 'several'
    if (last && isCounted) out[out.length - 1] = { ...phrase, from: last.from, start: last.start }
    else out.push(phrase)
  }
  return out
}

/** German: 'die Wirtschaft der Türkei', 'die Regierung Frankreichs', 'der Sprecher Merkels' are one phrase each. */
function withGenitives(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const first = words[phrase.from]?.lower ?? ''
    const isName = phrase.isGenitive === true || (phrase.kind === 'known' && /^(?:der|des)$/.test(first))
    const isTheirs = last?.kind === 'noun' && !last.isGenitive && last.to === phrase.from
    if (!last || !isTheirs || (!isName && !/^(?:des|eines)$/.test(first))) {
      out.push(phrase)
      continue
    }
    const owner = last.owner ?? (isName ? (phrase.entity ?? phrase.owner) : undefined)
    const isState =
      owner !== undefined && !isPerson(owner) && lexicon.government.test(words[last.head]?.lower ?? '')
    out[out.length - 1] = {
      ...last,
      to: phrase.to,
      end: phrase.end,
      ...(owner ? { owner } : {}),
      ...(isState ? { kind: 'known' as const, entity: owner } : {}),
    }
  }
  return out
}

function phraseAt(words: readonly Word[], from: number, lexicon: Lexicon): Phrase | undefined {
  const first = words[from]
  if (!first || first.isDate) return undefined
  if (first.quote) return { ...spanOf(words, from, from + 1), head: from, kind: 'speech' }
  if (first.tag === 'PRON' && !isPossessive(words, from)) {
    if (lexicon.relative.test(first.lower) || isClitic(first, lexicon)) return undefined
    return { ...spanOf(words, from, from + 1), head: from, kind: 'pronoun' }
  }
  // 'Lo ha detto Meloni': with a capital an object pronoun looks like a name.
  if (
    first.tag === 'PROPN' &&
    !first.mention &&
    lexicon.clitic.test(first.lower) &&
    /^(?:AUX|VERB)$/.test(words[from + 1]?.tag ?? '')
  )
    return undefined
  let to = from
  for (; to < words.length; to++) {
    const word = words[to]
    if (!word || !goesOn(words, word, from, to, lexicon) || startsAnew(words, to, from, lexicon)) break
    if (lexicon.verbSecond && to > from && startsAnewInGerman(words, from, to, lexicon)) break
  }
  // Romance adjectives stand behind: 'le palais présidentiel'.
  const hasNoun =
    lexicon.order === 'free' && words.slice(from, to).some((w) => NOMINAL.has(w.tag) || w.mention)
  const ends = (w: Word | undefined): boolean =>
    w !== undefined && (NOMINAL.has(w.tag) || w.mention !== undefined || (hasNoun && w.tag === 'ADJ'))
  while (to > from && !ends(words[to - 1])) to--
  if (to === from) {
    // 'The rich': an adjective alone is nobody.
    return undefined
  }
  const head = headOf(words, from, to, lexicon)
  return made(words, from, head, to, lexicon)
}

/** German: an adjective or a number behind a noun is another phrase's, but for 'Frankreichs neuer Präsident'. */
function startsAnewInGerman(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (!before || !word) return false
  if (isGenitiveName(word, lexicon)) return true
  // 'Zudem traf Petra Muster Bundesrat Cassis'
  const isTitle =
    (word.tag === 'NOUN' && lexicon.people.test(word.lower)) || /(?:rat|rätin)$/u.test(word.lower)
  if (isTitle && before.tag === 'PROPN' && !before.mention && words[at - 2]?.tag === 'PROPN' && at - from > 1)
    return true
  // 'Kritisierte Ungarn Deutschland'
  const isCountry = before.mention !== undefined && !isPerson(before.mention.entity)
  const isPlain = isCountry && before.tag === 'PROPN' && before.mention?.alias !== 'abbreviation'
  if (isPlain && word.mention && word.tag === 'PROPN' && !isGenitiveName(before, lexicon)) return true
  // 'Hat ein Gericht Jan Muster verurteilt'
  const isBody =
    /(?:gericht|parlament|polizei|regierung|kommission|armee|senat|kongress|behörden?|justiz|staatsanwaltschaft)$/u
  if (word.tag === 'PROPN' && before.tag === 'NOUN' && isBody.test(before.lower)) return true
  // 'Am Montag in Peking Xi Jinping'
  const isLeader = word.mention !== undefined && isPerson(word.mention.entity)
  const isPlace = at === from + 1 && before.tag === 'PROPN' && !before.mention
  if (isLeader && isPlace && lexicon.place.test(words[from - 1]?.lower ?? '')) return true
  if (!NOMINAL.has(before.tag) || isGenitiveName(before, lexicon)) return false
  // 'Warf Israel Kriegsverbrechen vor'
  const isWhole =
    before.mention !== undefined && before.tag === 'PROPN' && before.mention.alias !== 'abbreviation'
  if (isWhole && NOMINAL.has(word.tag) && !word.mention) return true
  return /^(?:ADJ|NUM|DET)$/.test(word.tag)
}

/** Whether a phrase that starts at `from` holds the word at `at` as well. */
function goesOn(words: readonly Word[], word: Word, from: number, at: number, lexicon: Lexicon): boolean {
  if (word.isDate || word.quote) return false
  const before = words[at - 1]
  if (word.mention) {
    // Two names side by side are two, unless the first is a country's or takes a genitive: 'US Trump', 'Iran Putin'.
    if (at > from && before?.mention && before.tag !== 'NOUN' && isPerson(before.mention.entity)) return false
    return true
  }
  if (at > from && GENITIVE.test(word.text) && (NOMINAL.has(before?.tag ?? '') || before?.mention))
    return true
  if (word.tag === 'DET' || isPossessive(words, at)) return at === from || words[at - 1]?.tag === 'DET'
  if (word.tag === 'ADV' && at > from) return words[at + 1]?.tag === 'ADJ'
  if (word.tag === 'VERB' && at > from) {
    const next = words[at + 1]
    return (
      (word.form?.startsWith('Part') || /(?:ed|ing)$/.test(word.lower)) &&
      next !== undefined &&
      NOMINAL.has(next.tag) &&
      (words[at - 1]?.tag === 'DET' ||
        words[at - 1]?.tag === 'ADJ' ||
        GENITIVE.test(words[at - 1]?.text ?? ''))
    )
  }
  if (word.tag === 'PRON') return false
  if (isTitleOf(words, at, from, lexicon)) return true
  // 'a nommé Gabriel Attal premier ministre': in Romance languages nothing of it stands behind a person's name.
  if (
    lexicon.order === 'free' &&
    at > from &&
    before?.mention &&
    isPerson(before.mention.entity) &&
    word.tag !== 'NUM' &&
    /^\p{Ll}/u.test(word.text)
  )
    return false
  return INSIDE.has(word.tag)
}

/** 'Secretary of State Antony Blinken', 'the Ministry of Defence', 'chief of staff': one title, and one phrase. */
function isTitleOf(words: readonly Word[], at: number, from: number, { order }: Lexicon): boolean {
  const before = words[at - 1]?.lower ?? ''
  const next = words[at + 1]
  if (order !== 'fixed' || at === from || words[at]?.lower !== 'of' || !next || next.mention) return false
  if (/^chiefs?$/.test(before)) return next.lower === 'staff'
  return /^(?:secretary|minister|ministry|department)$/.test(before) && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/** A noun, with a capital too: 'el Gobierno'. */
function isNoun(word: Word | undefined, { people, bodies, government }: Lexicon): boolean {
  if (!word || word.mention) return false
  return (
    word.tag === 'NOUN' ||
    (word.tag === 'PROPN' && [people, bodies, government].some((some) => some.test(word.lower)))
  )
}

/**
 * 'El presidente de Francia Emmanuel Macron': behind a country's name a leader's is another phrase, as it is behind a
 * noun without an article that a verb is used with: 'a mis en cause Emmanuel Macron'.
 */
function startsAnew(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  const [before, word] = [words[at - 1]?.mention, words[at]?.mention]
  const lead = words[from - 1]
  if (
    lexicon.order === 'free' &&
    at === from + 1 &&
    word &&
    words[at]?.tag === 'PROPN' &&
    !before &&
    lead?.tag === 'ADP' &&
    !lexicon.of.test(lead.lower) &&
    words[from]?.tag === 'NOUN' &&
    ![lexicon.people, lexicon.bodies, lexicon.government].some((some) => some.test(words[from]?.lower ?? ''))
  )
    return true
  if (isBehindAdverbial(words, at, from, lexicon)) return true
  // 'A Palazzo Chigi Ursula von der Leyen'
  if (
    lexicon.order === 'free' &&
    word?.alias === 'name' &&
    lead?.tag === 'ADP' &&
    ORGANISATION.test(words[from]?.lower ?? '')
  )
    return true
  return (
    lexicon.order === 'free' &&
    at > from &&
    before !== undefined &&
    word !== undefined &&
    before.alias !== 'demonym' &&
    isPerson(word.entity)
  )
}

/** Things that are called by somebody's last name: 'la ley Macron', 'l’ère Trump'. */
const CALLED =
  /^(?:caso|ley|plan|era|reforma|decreto|lista|efecto|fenómeno|clan|familia|doctrina|affaire|loi|ère|réforme|décret|effet|phénomène|famille|camp|doctrine|dossier|méthode|lei|efeito|fenômeno|família|doutrina|legge|riforma|effetto|fenomeno|famiglia|dottrina|proyecto|projet|projeto|progetto|equipo|équipe|equipe|método|metodo|marca|tándem|ticket|dupla|fórmula)$/u

/** 'En ese sentido Duque reiteró': behind a preposition and its noun, who acts is another phrase, with no comma between. */
function isBehindAdverbial(words: readonly Word[], at: number, from: number, lexicon: Lexicon): boolean {
  const [word, lead, last] = [words[at], words[from - 1], words[at - 1]]
  if (lexicon.order !== 'free' || at === from || lead?.tag !== 'ADP' || word?.tag !== 'PROPN') return false
  if (!word.mention || !isPerson(word.mention.entity) || !/^(?:NOUN|ADJ)$/.test(last?.tag ?? '')) return false
  const own = words.slice(from, at)
  if (
    own.some(
      (w) =>
        w.mention ||
        CALLED.test(w.lower) ||
        lexicon.titles[w.lower] !== undefined ||
        [lexicon.people, lexicon.government].some((some) => some.test(w.lower)),
    )
  )
    return false
  let next = at + 1
  while (
    words[next] &&
    (isClitic(words[next] as Word, lexicon) || lexicon.negation.test(words[next]?.lower ?? ''))
  )
    next++
  return /^(?:VERB|AUX)$/.test(words[next]?.tag ?? '') && words[next]?.form?.startsWith('Fin') === true
}

function isPossessive(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return false
  return (
    /^(?:his|her|their|its|my|our|your|son|sa|ses|leur|leurs|su|sus|sein|seine|seinen|seinem|seiner|seines|ihr|ihre|ihren|ihrem|ihrer|ihres|seu|sua|seus|suas|suo|suoi|sue)$/u.test(
      word.lower,
    ) &&
    (NOMINAL.has(next.tag) || next.tag === 'ADJ' || next.tag === 'NUM')
  )
}

/** The head: a name where the phrase ends in one, else the last noun, in Romance languages the first. */
function headOf(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  const known = lastIndex(words, from, to, (w) => w.mention !== undefined && w.tag === 'PROPN')
  const genitive = lastIndex(words, from, to, (w) => GENITIVE.test(w.text))
  const start = genitive >= 0 ? genitive + 1 : from
  // 'El régimen Ortega': a body that is called by a name.
  const body = lexicon.order === 'free' ? firstIndex(words, start, to, (w) => w.tag === 'NOUN') : -1
  const isBody =
    body >= 0 &&
    body < known &&
    /^\p{Ll}/u.test(words[body]?.text ?? '') &&
    (lexicon.bodies.test(words[body]?.lower ?? '') || lexicon.government.test(words[body]?.lower ?? ''))
  if (isBody) return body
  // 'La loi Macron', 'el caso Pinochet': a thing that is called by a last name.
  const named = words[known]?.mention
  const isThing =
    body >= 0 &&
    body < known &&
    named?.alias === 'surname' &&
    isPerson(named.entity) &&
    /^\p{Ll}/u.test(words[body]?.text ?? '') &&
    !words
      .slice(start, known)
      .some(
        (w) => lexicon.people.test(w.lower) || lexicon.titles[w.lower] !== undefined || w.text.endsWith('.'),
      )
  if (isThing) return body
  if (known >= start && isPerson(words[known]?.mention?.entity ?? '') && isLast(words, known, to))
    return known
  if (lexicon.order === 'free') {
    const noun = firstIndex(words, start, to, (w) => w.tag === 'NOUN')
    const name = lastIndex(words, start, to, (w) => w.tag === 'PROPN')
    if (noun >= 0 && name > noun) return name
    if (noun >= 0) return noun
    if (name >= 0) return name
  }
  const last = lastIndex(words, start, to, (w) => NOMINAL.has(w.tag) || w.mention !== undefined)
  return last >= 0 ? last : to - 1
}

/** Whether only words of a name's follow: none does, or a numeral. */
function isLast(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (words[i]?.tag !== 'NUM') return false
  return true
}

function made(words: readonly Word[], from: number, head: number, to: number, lexicon: Lexicon): Phrase {
  const word = words[head]
  const span = spanOf(words, from, to)
  // 'le gouvernement français': the country stands behind.
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

/** What is called by a country's name, and is none: 'Aktion Schweiz'. */
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
    // One word alone is as often a place: who it is, is told by what was read before.
    names.length > 1 &&
    names.length <= 4 &&
    words[from]?.tag !== 'DET' &&
    names.every((w) => /^\p{Lu}[\p{L}’'.-]*$/u.test(w.text) && !/^\p{Lu}{3,}$/u.test(w.text))
  )
}

/** What a name of several words starts with that is no person's, in Romance languages. */
const ORGANISATION =
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
function isGenitiveName({ mention }: Word, { verbSecond, language }: Lexicon): boolean {
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

/** 'El Gobierno de España', 'el ministro de Defensa de Israel': whose a noun is, where 'of' says it behind. */
function owned(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  return phrases.map((phrase, i) => {
    if (phrase.kind !== 'noun' && phrase.kind !== 'name') return phrase
    let last = phrase
    let owner = phrase.owner
    for (const next of phrases.slice(i + 1, i + 4)) {
      const of = words[last.to]
      if (
        next.from !== last.to + 1 ||
        !of ||
        !lexicon.of.test(of.lower) ||
        next.kind === 'pronoun' ||
        next.kind === 'speech'
      )
        break
      owner ??= next.entity ?? next.owner
      last = next
      if (next.entity) break
    }
    // 'ha detto Kamikawa del suo incontro': a name ends with itself.
    if (last === phrase || (phrase.kind === 'name' && phrase.person === 'one')) return phrase
    const isGovernment =
      last.from === phrase.to + 1 && lexicon.government.test(words[phrase.head]?.lower ?? '')
    const country = isGovernment && last.entity && !isPerson(last.entity) ? last.entity : undefined
    return {
      ...phrase,
      until: last.end,
      ...(owner ? { owner } : {}),
      ...(country ? { kind: 'known' as const, entity: country } : {}),
    }
  })
}

/** The noun that a phrase hangs on by 'of': 'el presidente' of 'de Francia'. */
function holderOf(
  phrase: Phrase,
  phrases: readonly Phrase[],
  words: readonly Word[],
  lexicon: Lexicon,
): Phrase | undefined {
  const of = words[phrase.from - 1]
  return of && lexicon.of.test(of.lower) ? phrases.findLast((p) => p.to === phrase.from - 1) : undefined
}

/** 'Kallas, the EU's foreign policy chief, said' and 'the president, Emmanuel Macron, said': one with its apposition. */
function apposed(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const isBehindComma = last && phrase.from === last.to + 1 && words[last.to]?.text === ','
    const closes = words[phrase.to]
    const isAside =
      isBehindComma &&
      (closes === undefined ||
        /^[,.;:)—–]$/.test(closes.text) ||
        lexicon.of.test(closes.lower) ||
        isUnclosed(phrase, last, out, words, lexicon))
    // 'El presidente de Francia Emmanuel Macron' has no comma.
    const isBehindCountry =
      lexicon.order === 'free' &&
      last?.kind === 'known' &&
      !last.person &&
      phrase.from === last.to &&
      phrase.person === 'one'
    const isBehindNoun = lexicon.order === 'free' && isNameBehind(phrase, words, lexicon)
    for (
      let whose =
        isAside || isBehindCountry ? last : isBehindNoun ? holderOf(phrase, out, words, lexicon) : undefined;
      whose;
      whose = holderOf(whose, out, words, lexicon) ?? (isAside ? officeOf(whose, out, words) : undefined)
    ) {
      if (whose.also || !isOneAnd(whose, phrase)) continue
      out[out.indexOf(whose)] = { ...whose, also: phrase }
      break
    }
    out.push(phrase)
  }
  return out
}

/** 'El presidente en ejercicio, Gabriel Boric,': the office before a preposition, at the start of its clause. */
function officeOf(phrase: Phrase, phrases: readonly Phrase[], words: readonly Word[]): Phrase | undefined {
  if (
    !/^(?:ejercicio|funciones|exercice|fonctions?|exercício|carica)$/u.test(words[phrase.head]?.lower ?? '')
  )
    return undefined
  return phrases.findLast((p) => p.to === phrase.from - 1 && p.person === 'one')
}

/** 'Le président tunisien, Kaïs Saïed a reçu': the second comma is left out as often as not. */
function isUnclosed(
  phrase: Phrase,
  last: Phrase | undefined,
  phrases: readonly Phrase[],
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const closes = words[phrase.to]
  if (lexicon.order !== 'free' || phrase.kind !== 'known' || phrase.person !== 'one' || !last || !closes)
    return false
  if (!/^(?:VERB|AUX)$/.test(closes.tag) && !isClitic(closes, lexicon)) return false
  let first: Phrase | undefined = last
  for (let whose: Phrase | undefined = last; whose; whose = holderOf(whose, phrases, words, lexicon))
    first = whose
  return first.kind === 'noun' && first.person === 'one' && first.from === 0
}

/** 'Le président de la République Emmanuel Macron': a leader's name behind a noun that is no person. */
function isNameBehind(
  { kind, person, from, head }: Phrase,
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  const before = words.slice(from, head)
  return (
    kind === 'known' &&
    person === 'one' &&
    before.some((w) => NOMINAL.has(w.tag)) &&
    !before.some((w) => lexicon.people.test(w.lower))
  )
}

/** Whether a name and a noun of a person can be the same. */
function isOneAnd(a: Phrase, b: Phrase): boolean {
  const isName = (p: Phrase): boolean => (p.kind === 'known' || p.kind === 'name') && p.person === 'one'
  const isNoun = (p: Phrase): boolean => p.kind === 'noun' && p.person === 'one'
  return (isName(a) && isNoun(b)) || (isNoun(a) && isName(b))
}

function spanOf(words: readonly Word[], from: number, to: number): Span & { from: number; to: number } {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, from, to }
}

function lastIndex(words: readonly Word[], from: number, to: number, fits: (w: Word) => boolean): number {
  for (let i = to - 1; i >= from; i--) {
    const word = words[i]
    if (word && fits(word)) return i
  }
  return -1
}

function firstIndex(words: readonly Word[], from: number, to: number, fits: (w: Word) => boolean): number {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && fits(word)) return i
  }
  return -1
}
