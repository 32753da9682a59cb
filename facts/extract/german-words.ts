/** What the words of a German sentence are, by closed classes, capitals and endings: nobody has shipped a tagger for it. */
import { type Lexicon, only, type VerbEntry, type VerbSecond } from './lexicon/lexicon.ts'
import type { Tag, Word } from './words.ts'

/** Part of a sentence, by places of words. */
export interface Part {
  readonly from: number
  readonly to: number
}

const NO_TAGS_OF_VERBS = new Set([
  'AUX',
  'ADP',
  'X',
  'PROPN',
  'NOUN',
  'SCONJ',
  'PART',
  'INTJ',
  'ADV',
  'ADJ',
  'PRON',
])
const STOP = /^[,;:()–—-]$/u

/** Corrects what the tagger often mistakes, by words of closed classes and by the verbs that the lexicon knows. */
export function settle(words: readonly Word[], lexicon: Lexicon): Word[] {
  const german = lexicon.verbSecond
  if (!german) return [...words]
  const tagged = words.some((w) => w.label !== '') ? words : tagsByWords(words, lexicon, german)
  const next = tagged.map((word, i): Word => {
    if (word.mention || word.quote || word.isDate) return word
    const isCapital = /^\p{Lu}/u.test(word.text)
    if (isCapital && word.tag === 'ADP' && !german.prepositions.test(word.lower))
      return { ...word, tag: 'NOUN' }
    if (isCapital && word.tag === 'NOUN' && isName(tagged, i, lexicon)) return { ...word, tag: 'PROPN' }
    if (isCapital && i > 0 && !/^[:–—]$/.test(tagged[i - 1]?.text ?? '') && !tagged[i - 1]?.quote) {
      if (word.tag !== 'VERB' && word.tag !== 'AUX') return word
      const lead = tagged[i - 1]?.tag ?? ''
      return {
        ...word,
        tag: /^(?:DET|ADJ|ADP)$/.test(lead) || lexicon.people.test(word.lower) ? 'NOUN' : 'PROPN',
      }
    }
    if (german.helpers.test(word.lower))
      return {
        ...word,
        tag: 'AUX',
        form: /^(?:Inf|Part)/.test(word.form ?? '') ? (word.form as string) : 'Fin',
      }
    const behind = tagged[i + 1]
    if (isParticle(tagged, i, german, lexicon)) return { ...word, tag: 'PART', label: 'compound:prt' }
    const isBeforeNoun =
      behind !== undefined &&
      /^(?:NOUN|PROPN|ADJ)$/.test(behind.tag) &&
      (word.tag === 'ADJ' || word.tag === 'ADV')
    if (NO_TAGS_OF_VERBS.has(word.tag) && !isBeforeNoun && isKnownVerb(word.lower, lexicon))
      return { ...word, tag: 'VERB' }
    return word
  })
  for (const part of stretches(next)) settleForms(next, part)
  return next
}

/** 'an' at the end of its clause. */
function isParticle(words: readonly Word[], at: number, german: VerbSecond, lexicon: Lexicon): boolean {
  const word = words[at]
  if (!word || at === 0 || !german.particles.test(word.lower)) return false
  const behind = words[at + 1]
  if (behind && !/^[,.;:!?–—)…]$/u.test(behind.text) && behind.tag !== 'CCONJ' && !behind.quote) return false
  for (let i = at - 1; i >= 0 && !STOP.test(words[i]?.text ?? ''); i--)
    if (words[i]?.tag === 'VERB' || isKnownVerb(words[i]?.lower ?? '', lexicon)) return true
  return false
}

/** The second word of a stranger's name: 'Baerbock' behind 'Annalena'. */
function isName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]
  const word = words[at]
  return (
    before?.tag === 'PROPN' &&
    !before.mention &&
    word !== undefined &&
    !lexicon.people.test(word.lower) &&
    !lexicon.bodies.test(word.lower)
  )
}

function isKnownVerb(lower: string, lexicon: Lexicon): boolean {
  return lexicon.verbs.some((e) => !e.isHelper && patternOf(e).test(plain(lower)))
}

/** Sentences between punctuation marks. */
export function stretches(words: readonly Word[]): Part[] {
  const out: Part[] = []
  let from = 0
  for (let i = 0; i <= words.length; i++) {
    const word = words[i]
    if (word && !STOP.test(word.text) && !word.quote) continue
    if (i > from) out.push({ from, to: i })
    from = i + 1
  }
  return out
}

/** Which verbs of a stretch are finite: beside a helping verb none but those that 'und' joins to it. */
function settleForms(words: Word[], { from, to }: Part): void {
  const helper = findFrom(words, from, to, (w) => w.tag === 'AUX' && isFiniteForm(w))
  let seen = -1
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || (word.tag !== 'VERB' && word.tag !== 'AUX')) continue
    const isInfinitive = words[i - 1]?.lower === 'zu' || /^(?:\p{L}{2,5})zu\p{L}+n$/u.test(word.lower)
    if (word.tag === 'VERB' && isInfinitive) {
      words[i] = { ...word, form: 'Inf' }
      continue
    }
    const isLast = i === to - 1
    const joins = words[i - 1]?.tag === 'CCONJ' && !isLast && isFiniteForm(word) && !/^ge/.test(word.lower)
    if (word.tag === 'AUX') {
      // 'soll getroffen haben': of two helping verbs one is finite.
      if (
        seen >= 0 &&
        isFiniteForm(word) &&
        !words.slice(seen, i).some((w) => w.tag === 'CCONJ') &&
        /^(?:haben|sein|werden|worden|können|müssen|wollen|sollen|dürfen)$/.test(word.lower)
      )
        words[i] = { ...word, form: 'Inf' }
      seen = i
      continue
    }
    if (helper >= 0 && !joins)
      words[i] = {
        ...word,
        form: /(?:^|\p{L})ge\p{L}+(?:t|en)$|t$/u.test(word.lower)
          ? 'Part.Past'
          : isModal(words[helper])
            ? 'Inf'
            : 'Part.Past',
      }
    else if (
      helper < 0 &&
      !isFiniteForm(word) &&
      !/^ge\p{L}+(?:t|en)$/u.test(word.lower) &&
      !/\p{L}ge\p{L}+(?:t|en)$/u.test(word.lower)
    ) {
      const others = findFrom(words, from, to, (w) => w.tag === 'VERB' && w !== word && isFiniteForm(w))
      if (
        others < 0 ||
        findFrom(words, Math.min(others, i), Math.max(others, i), (w) => w.tag === 'CCONJ') >= 0
      )
        words[i] = { ...word, form: 'Fin' }
    }
  }
}

function isModal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:w[iu]rd|werd|würd|k[aoöu]nn|könn|m[uü]ss|soll|w[io]ll|d[aü]rf|durf|m[aoö]g|moch|möch)/u.test(
      word.lower,
    ) &&
    !/^wurd/.test(word.lower)
  )
}

export const isFiniteForm = (word: Word | undefined): boolean => word?.form?.startsWith('Fin') ?? false

export function findFrom(
  words: readonly Word[],
  from: number,
  to: number,
  fits: (w: Word) => boolean,
): number {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && fits(word)) return i
  }
  return -1
}

/** 'ß' as Switzerland writes it. */
export function plain(lower: string): string {
  return lower.replaceAll('ß', 'ss')
}

const PATTERNS = new WeakMap<VerbEntry, RegExp>()

export function patternOf(entry: VerbEntry): RegExp {
  const known = PATTERNS.get(entry)
  if (known) return known
  const made = only(entry.verbs.replaceAll('ß', 'ss'))
  PATTERNS.set(entry, made)
  return made
}

const ARTICLES = only('der die das den dem')
const DETERMINERS = only(
  'des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem ' +
    'alle allen aller mehrere mehreren viele vielen vieler einige einigen einiger manche manchen solche solchen beide beiden beider sämtliche ' +
    'mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres welche welcher welches welchen',
)
const PRONOUNS = only(
  'ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch sich man wer wen wem was jemand niemand nichts etwas alles denen dessen deren',
)
const CONJUNCTIONS = only('und oder sowie sondern & bzw.')
const SUBORDINATING = only(
  'dass daß ob wenn falls weil nachdem bevor ehe obwohl obgleich sobald solange sofern sodass wohingegen indem seitdem',
)
/** Subordinating at the start of a clause whose verb stands at its end. */
const EITHER = only('da während bis seit als wie wo warum weshalb damit')
const ADVERBS = only(
  'anders kurz genauer jetzt heute erst selbst fast meist zuletzt bereits gestern morgen oben unten überhaupt zunächst erneut insgesamt somit weit dort längst sonst jüngst direkt gut leicht spät schlecht wert bereit gesamt samt offen hinten ' +
    'hier dann nun noch schon auch nur so sehr mehr weniger immer wieder jedoch allerdings zudem außerdem dabei dafür dagegen damals davor danach darauf daran daraus darin darüber darum dazu deshalb deswegen trotzdem dennoch hingegen ' +
    'bisher derzeit zurzeit oft etwa rund knapp mindestens höchstens vielleicht wohl zwar eben gerade kürzlich scharf deutlich weiter weiterhin gemeinsam angeblich offenbar ebenfalls ebenso zugleich gleichzeitig unterdessen inzwischen mittlerweile ' +
    'später früher zuvor vorher nachher seither daher dahin daraufhin hinaus heraus herein hinein umso desto gleich genau ganz gar kaum ungefähr plötzlich nämlich übrigens schließlich letztlich endlich einst bald sofort stets ein doch aber denn ja nein ' +
    'bekannt gegenüber öffentlich voll tot laut mal einmal zweimal dreimal besonders vor allem nahezu soweit sowohl weder entweder teilweise größtenteils möglicherweise beispielsweise',
)
const NUMBERS = only('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende')
/** Verbs that the lexicon does not know, and that no ending gives away. */
const STRONG = only(
  'ging gingen kam kamen gab gaben nahm nahmen stand standen lag lagen sah sahen hielt hielten fand fanden blieb blieben schien schienen begann begannen lief liefen fiel fielen zog zogen trug trugen schloss schlossen bot boten verlor verloren half halfen starb starben rief riefen griff griffen ließ ließen las lasen saß saßen aß schlug schlugen brach brachen stieß trieb wies vertrat vertraten erhielt erhielten geriet gerieten entschied entschieden gilt gibt steht geht kommt nimmt sieht hält bleibt liegt läuft weiß wissen macht',
)
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|ität|itäten|ismus|tum|nis|nisse|ment|innen|leute|krieg|kriege?s?|politik|recht|gesetz|geld|land|staat|staaten|welt|zeit|jahr|jahre|tag|tage|prozent|millionen|milliarden|euro|dollar|truppen|soldaten|waffen|menschen|männer|frauen|kinder|partei|parteien|medien|märz|ende|anfang|mitte|wahl|wahlen|kritik|frieden|parlament|präsidium|gericht|bürgertum|amt|rat|haus|hilfe|lage|seite|seiten|fall|fälle|ziel|ziele|weg|teil|teile|druck|streit|grund|gründe|macht|opposition)$/u

/** A part of speech for every word. */
function tagsByWords(words: readonly Word[], lexicon: Lexicon, german: VerbSecond): Word[] {
  const out = words.map((word, i): Word => ({ ...word, tag: tagOf(words, i, lexicon, german) }))
  for (const part of stretches(out)) findVerb(out, part, lexicon)
  return out
}

function tagOf(words: readonly Word[], at: number, lexicon: Lexicon, german: VerbSecond): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  const next = words[at + 1]
  const before = words[at - 1]
  if (word.mention || word.quote) return word.tag
  if (/^[\p{P}\p{S}]+$/u.test(text)) return 'PUNCT'
  if (/^\d/.test(text) || NUMBERS.test(lower)) return 'NUM'
  const isFirst = at === 0 || /^[.:!?–—]$/.test(before?.text ?? '') || before?.quote !== undefined
  const isCapital = /^\p{Lu}/u.test(text)
  if (isCapital && !isFirst) return nameOrNoun(words, at, lexicon)
  const isAtNoun =
    next !== undefined &&
    (isNominal(next) || isAttribute(words, at + 1) || /^\d/.test(next.text) || DETERMINERS.test(next.lower))
  if (ARTICLES.test(lower)) return isAtNoun && !DETERMINERS.test(next?.lower ?? '') ? 'DET' : 'PRON'
  if (lower === 'zu')
    return next &&
      !isNominal(next) &&
      /n$/.test(next.lower) &&
      !isAttribute(words, at + 1) &&
      !DETERMINERS.test(next.lower) &&
      !ARTICLES.test(next.lower)
      ? 'PART'
      : 'ADP'
  if (german.helpers.test(lower) && !(lower === 'sein' && isAtNoun)) return 'AUX'
  if (DETERMINERS.test(lower) && (isAtNoun || !PRONOUNS.test(lower))) return isAtNoun ? 'DET' : 'PRON'
  if (PRONOUNS.test(lower)) return 'PRON'
  if (lexicon.negation.test(lower)) return 'PART'
  if (CONJUNCTIONS.test(lower)) return 'CCONJ'
  if (SUBORDINATING.test(lower)) return 'SCONJ'
  if (EITHER.test(lower)) {
    const starts = isFirst || before?.text === ','
    if (starts && endsInVerb(words, at, german, lexicon)) return 'SCONJ'
    return german.prepositions.test(lower) ? 'ADP' : 'ADV'
  }
  if (german.prepositions.test(lower)) return 'ADP'
  if (ADVERBS.test(lower)) return 'ADV'
  if (
    isAttribute(words, at) &&
    (!(isVerb(lower, lexicon) || german.reported.test(lower)) ||
      /^(?:DET|ADJ|ADP|NUM)$/.test(rough(before, german)))
  )
    return 'ADJ'
  if (isVerb(lower, lexicon) || (german.reported.test(lower) && !isFirst)) return 'VERB'
  if (isFirst && isCapital) {
    // 'Völlig unerwartet kündigte …': no name stands before an adverb.
    const isLead = /(?:ig|lich|isch|sam|bar|haft|los|weise|ens|wärts|mals|falls)$/u.test(lower)
    return isLead ? 'ADV' : nameOrNoun(words, at, lexicon)
  }
  return /(?:lich|ig|isch|sam|bar|haft|voll|los)$/u.test(lower) ? 'ADJ' : 'ADV'
}

function isVerb(lower: string, lexicon: Lexicon): boolean {
  return isKnownVerb(lower, lexicon) || STRONG.test(lower)
}

function isNominal({ text, mention, quote }: Word): boolean {
  return mention !== undefined || (quote === undefined && /^\p{Lu}/u.test(text))
}

/** An adjective before its noun, or before another. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    !word ||
    !/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(word.text) ||
    ADVERBS.test(word.lower) ||
    PRONOUNS.test(word.lower)
  )
    return false
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
    const next = words[i]
    if (!next) return false
    if (isNominal(next)) return true
    if (!/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(next.text) && !/^(?:und|,)$/.test(next.text)) return false
    if (ARTICLES.test(next.lower) || DETERMINERS.test(next.lower)) return false
  }
  return false
}

/** The part of speech of a word before, as far as its form alone tells it. */
function rough(word: Word | undefined, german: VerbSecond): Tag {
  if (!word) return 'X'
  if (ARTICLES.test(word.lower) || DETERMINERS.test(word.lower)) return 'DET'
  if (german.prepositions.test(word.lower)) return 'ADP'
  if (/^\d/.test(word.text) || NUMBERS.test(word.lower)) return 'NUM'
  return /^\p{Ll}{3,}(?:ische|lich|ige|e)[nrsm]?$/u.test(word.text) && !/te[n]?$/.test(word.lower)
    ? 'ADJ'
    : 'X'
}

function nameOrNoun(words: readonly Word[], at: number, lexicon: Lexicon): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  if (/^\p{Lu}{2,}$/u.test(text)) return 'PROPN'
  if (
    lexicon.people.test(lower) ||
    lexicon.bodies.test(lower) ||
    lexicon.government.test(lower) ||
    NOUN_ENDING.test(lower)
  )
    return 'NOUN'
  const before = words[at - 1]
  const isArticled =
    before !== undefined &&
    (ARTICLES.test(before.lower) ||
      DETERMINERS.test(before.lower) ||
      /^(?:im|am|zum|zur|vom|beim|ins|ans|\d[\d.,]*)$/.test(before.lower) ||
      (/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(before.text) &&
        !isKnownVerb(before.lower, lexicon) &&
        !STRONG.test(before.lower) &&
        !/te[n]?$/.test(before.lower) &&
        !ADVERBS.test(before.lower) &&
        !lexicon.verbSecond?.helpers.test(before.lower) &&
        !lexicon.verbSecond?.prepositions.test(before.lower)))
  return isArticled ? 'NOUN' : 'PROPN'
}

/** Whether the clause that starts here has a verb as its last word. */
function endsInVerb(words: readonly Word[], at: number, german: VerbSecond, lexicon: Lexicon): boolean {
  let end = at
  while (end + 1 < words.length && !/^[,;:.!?–—()]$/.test(words[end + 1]?.text ?? '')) end++
  const last = words[end]?.lower ?? ''
  return (
    end > at + 1 &&
    /^\p{Ll}/u.test(words[end]?.text ?? '') &&
    (german.helpers.test(last) ||
      isVerb(last, lexicon) ||
      (/(?:t|te|ten|en)$/.test(last) && !ADVERBS.test(last)))
  )
}

/** A clause has a verb: where none is known, the word that its place and ending say is one. */
function findVerb(words: Word[], { from, to: end }: Part, lexicon: Lexicon): void {
  let to = end
  while (to > from && words[to - 1]?.tag === 'PUNCT') to--
  const isOpen = (w: Word): boolean =>
    /^\p{Ll}/u.test(w.text) &&
    (w.tag === 'ADV' || w.tag === 'ADJ') &&
    !ADVERBS.test(w.lower) &&
    !w.isDate &&
    !w.mention
  const set = (i: number): void => {
    words[i] = { ...(words[i] as Word), tag: 'VERB' }
  }
  const helper = findFrom(words, from, to, (w) => w.tag === 'AUX')
  if (helper >= 0) {
    for (let i = from; i < to; i++) {
      const word = words[i]
      const next = words[i + 1]
      const isLast = i === to - 1 || next?.tag === 'AUX' || next?.tag === 'CCONJ' || !next
      if (word && isLast && isOpen(word) && /^\p{L}{3,}(?:t|en|rn|ln|an)$/u.test(word.lower)) set(i)
    }
    return
  }
  if (findFrom(words, from, to, (w) => w.tag === 'VERB') >= 0) return
  const starts =
    findFrom(
      words,
      from,
      Math.min(to, from + 2),
      (w) => w.tag === 'SCONJ' || (w.tag === 'PRON' && lexicon.relative.test(w.lower)),
    ) >= 0
  const isEnd = (w: Word): boolean => isOpen(w) && /^\p{L}{3,}(?:t|te|ten|en|rn|ln)$/u.test(w.lower)
  if (starts || words[to - 2]?.lower === 'zu') {
    const last = words[to - 1]
    if (last && isEnd(last)) set(to - 1)
    return
  }
  const at = findFrom(words, from, to, isEnd)
  if (at >= 0) set(at)
}
