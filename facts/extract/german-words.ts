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
  const open = withoutBrackets(words)
  const tagged = open.some((w) => w.label !== '') ? open : tagsByWords(open, lexicon, german)
  const next = tagged.map((word, i): Word => {
    if (word.mention || word.quote || word.isDate) return word
    const isCapital = /^\p{Lu}/u.test(word.text)
    if (isCapital && word.tag === 'ADP' && !german.prepositions.test(word.lower))
      return { ...word, tag: 'NOUN' }
    if (isCapital && word.tag === 'NOUN' && isName(tagged, i, lexicon)) return { ...word, tag: 'PROPN' }
    if (isCapital && i > 0 && !/^[:–—-]$/.test(tagged[i - 1]?.text ?? '') && !tagged[i - 1]?.quote) {
      if (word.tag !== 'VERB' && word.tag !== 'AUX') return word
      const lead = tagged[i - 1]?.tag ?? ''
      return {
        ...word,
        tag: /^(?:DET|ADJ|ADP)$/.test(lead) || lexicon.people.test(word.lower) ? 'NOUN' : 'PROPN',
      }
    }
    if (german.helpers.test(plain(word.lower)) || (word.lower === 'sein' && word.tag === 'AUX'))
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
    if (
      NO_TAGS_OF_VERBS.has(word.tag) &&
      !isBeforeNoun &&
      !german.prepositions.test(word.lower) &&
      !UNCERTAIN.test(word.lower) &&
      !PRESENT_PARTICIPLE.test(word.lower) &&
      isKnownVerb(word.lower, lexicon)
    )
      return { ...word, tag: 'VERB' }
    return word
  })
  const parts = stretches(next)
  for (const part of parts) settleForms(next, part, lexicon)
  settleFronted(next, parts)
  settleRests(next, parts, lexicon)
  return next.map((w) => (w.tag === 'VERB' && w.form === 'Fin' ? { ...w, form: tenseOf(w.lower) } : w))
}

/** So many words may stand in brackets that take no part: 'Olaf Scholz (SPD) sagte'. */
const LONGEST_BRACKET = 12

/** The words without those in brackets, which part a clause in the middle. */
function withoutBrackets(words: readonly Word[]): readonly Word[] {
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (word.text === '(' && i > 0) {
      const close = words.slice(i, i + LONGEST_BRACKET + 2).findIndex((w) => w.text === ')')
      if (close > 0) {
        i += close
        continue
      }
    }
    out.push(word)
  }
  return out
}

/** Verbs whose present ends as a past does: 'halten', 'arbeitet'. */
const PRESENT =
  /(?:[^t\P{L}]t|tritt|[dt]et|[^t\P{L}]en|eln|ern|(?:hal|bie|leis|arbei|tre|bit|ra|lei|ach|war|wer|rich|haf|tach|beu|deu|wor|kos|tes|rüs|fürch|zich|star|stal|wal|schal|spal|rei|schei|strei|wei|schrei|gel|lüf|mie|hef|las|has|kra)ten)$/u

/** Of a finite verb in the third person: the present, or the past that 'te' or another vowel tells. */
function tenseOf(lower: string): string {
  if (STRONG_PAST.test(lower)) return 'Fin.Past'
  return PRESENT.test(lower) ? 'Fin.Pres' : /te[nt]?$/.test(lower) ? 'Fin.Past' : 'Fin'
}

/** 'an' at the end of its clause. */
function isParticle(words: readonly Word[], at: number, german: VerbSecond, lexicon: Lexicon): boolean {
  const word = words[at]
  if (!word || at === 0 || !german.particles.test(word.lower)) return false
  const behind = words[at + 1]
  const isAtEnd = !behind || /^[,.;!?–—…]$/u.test(behind.text)
  if (behind && !/^[,.;:!?–—)…]$/u.test(behind.text) && behind.tag !== 'CCONJ' && !behind.quote) return false
  // At the end of its clause what would be a preposition has nothing that it stands before.
  for (let i = at - 1; i >= 0 && (isAtEnd || !STOP.test(words[i]?.text ?? '')); i--)
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
    // 'Ein freies, demokratisches Land' is one phrase.
    if (word?.text === ',' && words[i - 1]?.tag === 'ADJ' && words[i + 1]?.tag === 'ADJ') continue
    if (i > from) out.push({ from, to: i })
    from = i + 1
  }
  return out
}

/** Which verbs of a stretch are finite: beside a helping verb none but those that 'und' joins to it. */
function settleForms(words: Word[], { from, to }: Part, lexicon: Lexicon): void {
  for (const half of settledHalves(words, { from, to })) settleHalf(words, half, lexicon)
}

/** 'Muss Merkel, die regiert, einem Nachfolger weichen': behind what is set in, no verb is finite. */
function settleRests(words: Word[], parts: readonly Part[], lexicon: Lexicon): void {
  let helper: Word | undefined
  for (const { from, to } of parts) {
    const at = words[to - 1]?.tag === 'PUNCT' ? to - 2 : to - 1
    const isBound =
      findFrom(
        words,
        from,
        Math.min(to, from + 3),
        (w) => w.tag === 'SCONJ' || (w.tag === 'PRON' && lexicon.relative.test(w.lower)),
      ) >= 0
    const aux = findFrom(words, from, to, (w) => w.tag === 'AUX' && isFiniteForm(w))
    if (aux >= 0) {
      if (!isBound) helper = findFrom(words, from, to, (w) => w.tag === 'VERB') < 0 ? words[aux] : undefined
      continue
    }
    if (isBound) continue
    const verb = findFrom(words, from, to, (w) => w.tag === 'VERB')
    if (verb < 0) continue
    const word = words[verb]
    if (helper && word && verb === at && at > from && words[at - 1]?.lower !== 'zu')
      words[at] = { ...word, form: isModal(helper) && INFINITIVE.test(word.lower) ? 'Inf' : 'Part.Past' }
    helper = undefined
  }
}

/** 'Von den Parteien enttäuscht, wählten sie …': no verb with a tense, where the next stretch starts with one. */
function settleFronted(words: Word[], parts: readonly Part[]): void {
  for (const [i, { from, to }] of parts.entries()) {
    const next = parts[i + 1]
    const word = words[to - 1]
    const first = next && words[next.from]
    if (!word || !next || next.from !== to + 1 || words[to]?.text !== ',' || !isFiniteForm(first)) continue
    const isAlone =
      findFrom(words, from, to - 1, (w) => w.tag === 'VERB' || w.tag === 'AUX' || w.tag === 'SCONJ') < 0
    const isLed = /^(?:ADP|ADV|VERB)$/.test(words[from]?.tag ?? '') || NOT_FINITE.test(word.lower)
    if (word.tag === 'VERB' && isAlone && isLed && PARTICIPLE.test(word.lower))
      words[to - 1] = { ...word, form: 'Part.Past' }
  }
}

/** Parts of a stretch, each with a finite verb of its own: 'öffneten um acht Uhr | und sollen um sieben schließen'. */
function settledHalves(words: readonly Word[], { from, to }: Part): Part[] {
  const isVerb = (w: Word): boolean => w.tag === 'VERB' || w.tag === 'AUX'
  const out: Part[] = []
  let start = from
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]?.tag !== 'CCONJ') continue
    const isFirst = findFrom(words, start, i, (w) => isVerb(w) && mayBeFinite(w)) >= 0
    const next = words[i + 1]
    // Right behind 'und', or behind the one phrase that is its subject: what is finite there.
    const at = findFrom(words, i + 1, to, isVerb)
    const isNext = next !== undefined && isVerb(next) && mayBeFinite(next) && at < to - 1
    const isOther = at > i + 1 && at < to - 1 && mayBeFinite(words[at]) && !isLastVerb(words, at, to)
    if (!isFirst || !(isNext || isOther)) continue
    out.push({ from: start, to: i })
    start = i
  }
  out.push({ from: start, to })
  return out
}

/** Whether nothing but verbs follows. */
function isLastVerb(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (!/^(?:VERB|AUX|PUNCT|PART)$/.test(words[i]?.tag ?? '')) return false
  return true
}

/** Verbs that start as participles do: 'gehört', 'gilt'. */
const GE_FINITE =
  /^(?:geh(?:t|en)|gelten|gehör(?:t|te|en|ten)|gefällt|gefielen|gewinn(?:t|en)|gewähr(?:t|te|en|ten)|genehmig(?:t|te|en|ten)|gerät|geraten|geschieht|gesteht|gestehen|gelingt|gestalte(?:t|n|te|ten)|genießt|genießen|gestatte(?:t|n|te|ten)|gedenk(?:t|en)|gelang(?:t|te|ten)|gefährde(?:t|n|te|ten)|gehorch(?:t|en)|gebär(?:t|en))$/u

/** 'Gesagt', 'angekündigt', 'abzuziehen'; but 'besiegelten' has no 'ge' of a participle. */
const NOT_FINITE =
  /^(?:worden|gewesen|gehabt)$|^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fest|fort|frei|her|heraus|hervor|hin|hinzu|klar|los|mit|nach|nieder|statt|teil|um|unter|über|vor|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)?(?:ge|zu)\p{L}{2,}(?:t|en)$/u

/** Whether a verb's form can have a tense: no 'gesagt', no 'worden'. */
function mayBeFinite(word: Word | undefined): boolean {
  return word !== undefined && (GE_FINITE.test(word.lower) || !NOT_FINITE.test(word.lower))
}

function settleHalf(words: Word[], { from, to }: Part, lexicon: Lexicon): void {
  const isBound =
    findFrom(
      words,
      from,
      Math.min(to, from + 3),
      (w) => w.tag === 'SCONJ' || (w.tag === 'PRON' && lexicon.relative.test(w.lower)),
    ) >= 0 && !(words[from]?.tag !== 'SCONJ' && isFrontedPronoun(words, from, to))
  const helpers: number[] = []
  for (let i = from; i < to; i++) if (words[i]?.tag === 'AUX') helpers.push(i)
  // Where the verb stands at the end, the last helping verb is finite: 'gelöst werden kann'; else the first.
  const finite = isBound ? helpers.at(-1) : helpers[0]
  for (const i of helpers) {
    const word = words[i] as Word
    words[i] = { ...word, form: i === finite ? 'Fin' : 'Inf' }
  }
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word?.tag !== 'VERB') continue
    const isInfinitive = words[i - 1]?.lower === 'zu' || /^(?:\p{L}{2,5})zu\p{L}+n$/u.test(word.lower)
    if (isInfinitive) {
      words[i] = { ...word, form: 'Inf' }
      continue
    }
    if (finite !== undefined) {
      const isParticiple = /(?:^|\p{L})ge\p{L}+(?:t|en)$|t$/u.test(word.lower)
      words[i] = {
        ...word,
        form: !isParticiple && isModal(words[finite]) ? 'Inf' : 'Part.Past',
      }
    } else if (!isFiniteForm(word) && mayBeFinite(word)) {
      const others = findFrom(words, from, to, (w) => w.tag === 'VERB' && w !== word && isFiniteForm(w))
      if (
        others < 0 ||
        findFrom(words, Math.min(others, i), Math.max(others, i), (w) => w.tag === 'CCONJ') >= 0
      )
        words[i] = { ...word, form: 'Fin' }
    }
  }
}

/** 'Das hat …', 'Wer will …': the pronoun that starts a main clause, with its verb right behind. */
function isFrontedPronoun(words: readonly Word[], from: number, to: number): boolean {
  const first = findFrom(words, from, to, (w) => w.tag === 'VERB' || w.tag === 'AUX')
  return first >= 0 && first <= from + 1 && words[from - 1]?.text !== ','
}

/** 'Ließ verhaften': it was done. */
const isCausative = (word: Word | undefined): boolean => /^(?:ließ|liess|läss|lass)/u.test(word?.lower ?? '')

function isModal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:w[iu]rd|werd|würd|k[aoöu]nn|könn|m[uü]ss|soll|w[io]ll|d[aü]rf|durf|m[aoö]g|moch|möch)/u.test(
      plain(word.lower),
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
  'dies ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch sich man wer wen wem was jemand niemand nichts etwas alles denen dessen deren',
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
    'leider also außerdem ausserdem insbesondere hinzu jedesmal überall hierfür hierbei hierzu hierauf hiermit hierdurch derweil indes indessen hinterher nebenbei vielmehr stattdessen andererseits einerseits ' +
    'immerhin jedenfalls ohnehin sowieso allenfalls gleichwohl dementsprechend demnach demzufolge folglich infolgedessen insofern dadurch daneben davon damit wobei womit wofür wonach woraufhin wieso wann offiziell offenkundig ' +
    'anscheinend scheinbar tatsächlich wirklich eigentlich natürlich selbstverständlich selbstredend wahrscheinlich vermutlich hoffentlich seinerzeit zeitweise zeitgleich vorerst vorläufig vorübergehend mehrfach mehrmals vielfach ' +
    'abermals nochmals wiederum erstmals letztmals irgendwo anderswo zusätzlich ferner weiters morgens abends nachts mittags heutzutage neuerdings fortan künftig zukünftig bislang nunmehr sodann überwiegend weitgehend vollständig ' +
    'zumeist meistens häufig selten ständig dauernd bisweilen zuweilen mitunter gelegentlich manchmal teils allzu recht ziemlich äußerst höchst überaus geradezu regelrecht beinahe demgegenüber gegebenenfalls notfalls andernfalls ' +
    'ansonsten bitte gern gerne lieber derart dermaßen genauso umgekehrt einzig lediglich ausschließlich ausgerechnet sogar zumal wenigstens zumindest sicherlich sicher gewiss zweifellos freilich aktuell generell konkret ähnlich hoch ' +
    'allein grundsätzlich prinzipiell formell informell parallel rechtlich wirtschaftlich politisch innenpolitisch außenpolitisch militärisch international national traditionell historisch persönlich intern inhaltlich einstimmig ' +
    'mehrheitlich unklar fraglich fest klar wichtig entscheidend ursprünglich anfangs eingangs abschließend anschließend nachfolgend zwischenzeitlich unmittelbar mittlerweile ungeachtet sowie nachdrücklich ausdrücklich unverzüglich umgehend ' +
    'bekannt gegenüber öffentlich voll tot laut mal einmal zweimal dreimal besonders vor allem nahezu soweit sowohl weder entweder teilweise größtenteils möglicherweise beispielsweise',
)
const NUMBERS = only('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende')
/** Verbs that the lexicon does not know, and that no ending gives away. */
const PREFIX =
  '(?:ab|an|auf|aus|bei|be|ein|ent|emp|er|ge|hin|miss|mit|nach|statt|um|unter|ver|vor|wider|wieder|zer|zu|zurück|zusammen|über|durch|fest|teil)?'
const STRONG_PAST = new RegExp(
  `^${PREFIX}(?:ging|kam|gab|nahm|stand|lag|sah|hielt|fand|blieb|schien|begann|lief|fiel|zog|trug|schloss|schloß|bot|lor|half|starb|rief|griff|ließ|liess|las|saß|aß|schlug|brach|stieß|trieb|wies|trat|riet|schied|warf|sprach|traf|floh|flog|schrieb|lud|schuf|fuhr|schoss|wuchs|stieg|sank|bat|bog|fing|glich|hing|hob|klang|log|maß|mied|pries|ritt|sang|sann|schwieg|schwor|sprang|stahl|strich|stritt|tat|trank|wich|wog|zwang|rang|drang|grub|band|wand|fahl|barg|kannte|nannte|rannte|brannte|dachte|brachte|wusste|sandte|wandte)(?:en|n)?$`,
  'u',
)
const STRONG_PRESENT = new RegExp(
  `^${PREFIX}(?:gilt|gibt|steht|geht|kommt|nimmt|sieht|hält|bleibt|liegt|läuft|lässt|fällt|wirft|tritt|trifft|spricht|bricht|hilft|stirbt|wächst|schlägt|trägt|zieht|lädt|scheint|beginnt|findet|heißt|hieß|hießen|stellt|weiß|wissen|macht|tut|gehen|stehen|kommen|geben|nehmen|sehen|halten|bleiben|liegen|laufen|lassen|fallen|werfen|treten|sprechen|brechen|helfen|sterben|wachsen|schlagen|tragen|ziehen|laden|scheinen|beginnen|finden|heißen|stellen|machen|tun)$`,
  'u',
)
/** 'Kommende', 'führenden'. */
const PRESENT_PARTICIPLE = /\p{L}{2}(?:e|er|el)nd(?:e[nrsm]?)?$/u
/** 'Die dort genannte Zahl'. */
const PAST_ATTRIBUTE = /^(?:\p{L}{2,4})?ge\p{L}{3,}te[nrsm]?$/u
/** Words that end as verbs do, and are none as often. */
const UNCERTAIN =
  /^(?:äußerst|schließlich|statt|mitten|teilweise|ersten|zweiten|dritten|letzten|nächsten|besten|meisten|anderen|andere|weiteren|einzelnen|ganzen|eigenen|nett|kompetent|konkret|bekannt|bestimmt|interessant|relevant|bedeutend|dringend|umfassend|entsprechend|anschließend|zunehmend|ausreichend|überraschend|wiederholt|unbekannt|bereit|verhaftend|nachts|abseits|rechts|links|gen|samt|mitsamt|nebst|seit|weit|breit|laut|rot|alt|kalt|satt|fett|glatt|platt|echt|recht|schlecht|leicht|dicht|nicht|sanft|zart|hart|bunt|gesund|insgesamt|zumindest|möglichst|zunächst|jüngst|längst|selbst|derart|jetzt|zuletzt|erst|fast|sonst|oft|nötigenfalls|inmitten|gemeinsamen)$/u
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|ität|itäten|ismus|tum|nis|nisse|ment|innen|leute|krieg|kriege?s?|politik|recht|gesetz|geld|land|staat|staaten|welt|zeit|jahr|jahre|tag|tage|prozent|millionen|milliarden|euro|dollar|truppen|soldaten|waffen|menschen|männer|frauen|kinder|partei|parteien|medien|märz|ende|anfang|mitte|wahl|wahlen|kritik|frieden|parlament|präsidium|gericht|bürgertum|amt|rat|haus|hilfe|lage|seite|seiten|fall|fälle|ziel|ziele|weg|teil|teile|druck|streit|grund|gründe|macht|opposition)$/u

/** Adjectives by their endings, which no name has. */
const FIRST_ADJECTIVE =
  /(?:isch|lich|ig|reich|los|voll|bar|sam|haft|end|iert|ell|iv|^neu|^alt|^groß|^hoh|^gut|^erst|^letzt|^jung|^stark|^schwer|^link|^ander|^best|^meist|deutsch|^weiter|^zahlreich)(?:e|er|es|en)$/u

const GE_NOUN =
  /^ge(?:richt|walt|biet|sicht|wicht|rät|halt|bet|stalt|schäft|fecht|dicht|rücht|räusch|schlecht|spenst|mächt|müt)$|schaft$/u

/** A part of speech for every word. */
function tagsByWords(words: readonly Word[], lexicon: Lexicon, german: VerbSecond): Word[] {
  const out = words.map((word, i): Word => ({ ...word, tag: tagOf(words, i, lexicon, german) }))
  for (const part of stretches(out)) {
    findLast(out, part)
    for (const half of halves(out, part)) findVerb(out, half, lexicon)
  }
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
  const isFirst = at === 0 || /^[.:!?–—-]$/.test(before?.text ?? '') || before?.quote !== undefined
  const isCapital = /^\p{Lu}/u.test(text)
  if (isCapital && !isFirst) return nameOrNoun(words, at, lexicon)
  const isAtNoun =
    next !== undefined &&
    (isNominal(next) || isAttribute(words, at + 1) || /^\d/.test(next.text) || DETERMINERS.test(next.lower))
  // ', die Merkel lobt': before a person's name it is no article where the clause ends in its verb.
  if (
    ARTICLES.test(lower) &&
    before?.text === ',' &&
    isPersonal(next) &&
    endsInVerb(words, at, german, lexicon)
  )
    return 'PRON'
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
  if (german.helpers.test(plain(lower)) && !(lower === 'sein' && isAtNoun)) return 'AUX'
  if (lower === 'sein' && !isAtNoun && (!next || /^[\p{P}]+$/u.test(next.text))) return 'AUX'
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
    ((PAST_ATTRIBUTE.test(lower) && !GE_FINITE.test(lower)) ||
      !(isVerb(lower, lexicon) || german.reported.test(lower)) ||
      /^(?:DET|ADJ|ADP|NUM)$/.test(rough(before, german)))
  )
    return 'ADJ'
  // 'Kommt Trump an die Macht, …': but a name may look like a verb: 'Kamala Harris'.
  const isOpening = isFirst && isCapital
  const mayOpen =
    !isOpening ||
    ((isAtNoun || PRONOUNS.test(next?.lower ?? '')) &&
      /(?:t|te|ten|en)$/u.test(lower) &&
      !NOUN_ENDING.test(lower))
  if (mayOpen && (isVerb(lower, lexicon) || (german.reported.test(lower) && !isFirst))) return 'VERB'
  if (isFirst && isCapital) {
    // 'Gemeint ist Scholz.'
    const isHelped = next !== undefined && german.helpers.test(next.lower)
    if (
      isHelped &&
      /^(?:ge\p{L}{3,}t|erwartet|betroffen|unklar)$/u.test(lower) &&
      !NOUN_ENDING.test(lower) &&
      !GE_NOUN.test(lower)
    )
      return 'ADJ'
    // 'Zahlreiche neue Gesetze', 'Russische Truppen'
    const isBeforeNoun =
      next !== undefined && ((isNominal(next) && !next.mention) || isAttribute(words, at + 1))
    if (FIRST_ADJECTIVE.test(lower) && isBeforeNoun) return 'ADJ'
    // 'Völlig unerwartet kündigte …': no name stands before an adverb.
    const isLead = /(?:ig|lich|isch|sam|bar|haft|los|weise|ens|wärts|mals|falls)$/u.test(lower)
    return isLead ? 'ADV' : nameOrNoun(words, at, lexicon)
  }
  return /(?:lich|ig|isch|sam|bar|haft|voll|los)$/u.test(lower) ? 'ADJ' : 'ADV'
}

const isStrong = (lower: string): boolean => STRONG_PAST.test(lower) || STRONG_PRESENT.test(lower)

function isVerb(lower: string, lexicon: Lexicon): boolean {
  return (
    !UNCERTAIN.test(lower) &&
    !PRESENT_PARTICIPLE.test(lower) &&
    (isKnownVerb(lower, lexicon) || isStrong(lower))
  )
}

function isNominal({ text, mention, quote }: Word): boolean {
  return mention !== undefined || (quote === undefined && /^\p{Lu}/u.test(text))
}

function isPersonal(word: Word | undefined): boolean {
  return word?.mention?.entity.startsWith('leader:') ?? false
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
    // Adjectives in a row end alike: 'meldeten polnische Behörden'.
    if (i === at + 1 && /^\p{Ll}{3}/u.test(next.text) && endingOf(next.lower) !== endingOf(word.lower))
      return false
    if (ARTICLES.test(next.lower) || DETERMINERS.test(next.lower)) return false
  }
  return false
}

function endingOf(lower: string): string {
  return /(?:en|er|es|em|e)$/u.exec(lower)?.[0] ?? ''
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

/** Nouns of people that are last names as often. */
const LAST_NAME = /^(?:\p{L}{2,}mann|bauer|richter|könig|kaiser|prinz|fürst|herzog|pfarrer|lehrer)$/u

function nameOrNoun(words: readonly Word[], at: number, lexicon: Lexicon): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  const first = words[at - 1]
  // 'Jens Lehmann'
  if (
    LAST_NAME.test(lower) &&
    first !== undefined &&
    !first.mention &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    !lexicon.people.test(first.lower) &&
    !NOUN_ENDING.test(first.lower) &&
    !ARTICLES.test(first.lower) &&
    !DETERMINERS.test(first.lower)
  )
    return 'PROPN'
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
        !isStrong(before.lower) &&
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

/** 'Kann den Plan und die Reform empfehlen': the verb of the helping one is the last word, whatever 'und' joins before. */
function findLast(words: Word[], { from, to: end }: Part): void {
  let to = end
  while (to > from && words[to - 1]?.tag === 'PUNCT') to--
  const word = words[to - 1]
  const helper = findFrom(words, from, to - 1, (w) => w.tag === 'AUX')
  if (!word || helper < 0 || !/^(?:ADV|ADJ)$/.test(word.tag) || !/^\p{Ll}/u.test(word.text)) return
  if (ADVERBS.test(word.lower) || UNCERTAIN.test(word.lower) || word.isDate) return
  if (
    PARTICIPLE.test(word.lower) ||
    ((isModal(words[helper]) || isCausative(words[helper])) && INFINITIVE.test(word.lower))
  )
    words[to - 1] = { ...word, tag: 'VERB' }
}

/** What 'und' joins in a stretch: each may have a verb of its own. */
function halves(words: readonly Word[], { from, to }: Part): Part[] {
  const out: Part[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    if (words[i]?.tag !== 'CCONJ') continue
    out.push({ from: start, to: i })
    start = i
  }
  out.push({ from: start, to })
  return out
}

const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:\p{L}{2,4})?(?:be|er|ver|zer|ent|emp|miss|über|unter|wider|hinter|durch|um|voll)\p{L}{2,}(?:t|en)|\p{L}{2,}iert)$/u
const INFINITIVE = /^\p{L}{2,}(?:en|rn|ln|tun|sein)$/u
const FINITE = /^\p{L}{3,}(?:t|te|ten|en|rn|ln)$/u

/** A clause has a verb: where none is known, the word that its place and ending say is one. */
function findVerb(words: Word[], { from, to: end }: Part, lexicon: Lexicon): void {
  let to = end
  while (to > from && words[to - 1]?.tag === 'PUNCT') to--
  const isOpen = (i: number): boolean => {
    const w = words[i]
    return (
      w !== undefined &&
      /^\p{Ll}/u.test(w.text) &&
      (w.tag === 'ADV' || w.tag === 'ADJ') &&
      !ADVERBS.test(w.lower) &&
      !UNCERTAIN.test(w.lower) &&
      !w.isDate &&
      !w.mention
    )
  }
  const set = (i: number): void => {
    words[i] = { ...(words[i] as Word), tag: 'VERB' }
  }
  const helper = findFrom(words, from, to, (w) => w.tag === 'AUX')
  if (helper >= 0) {
    const isModalClause = words.slice(from, to).some((w) => w.tag === 'AUX' && (isModal(w) || isCausative(w)))
    for (let i = from; i < to; i++) {
      const word = words[i]
      const next = words[i + 1]
      const isLast =
        i === to - 1 || !next || /^(?:AUX|CCONJ)$/.test(next.tag) || /^(?:worden|gewesen)$/.test(next.lower)
      if (!word || !isLast || !isOpen(i) || isAttribute(words, i)) continue
      if (PARTICIPLE.test(word.lower) || (isModalClause && INFINITIVE.test(word.lower))) set(i)
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
  const isEnd = (i: number): boolean => isOpen(i) && FINITE.test(words[i]?.lower ?? '')
  if (starts || words[to - 2]?.lower === 'zu') {
    if (isEnd(to - 1)) set(to - 1)
    return
  }
  const isJoined = words[from]?.tag === 'CCONJ'
  const fits = (i: number): boolean => isEnd(i) && !isLed(words[i - 1]) && !(isJoined && i === to - 1)
  for (let i = from; i < to; i++)
    if (fits(i) && !isAttribute(words, i)) {
      set(i)
      return
    }
  // 'Am Montag starteten Truppen …' looks like 'die gestarteten Truppen'.
  const isBehind = words[from - 1]?.text === ','
  for (let i = isBehind ? from : from + 1; i < to; i++)
    if (fits(i) && words[i - 1]?.tag !== 'CCONJ' && /(?<!s)te(?:n)?$|ieren$/u.test(words[i]?.lower ?? '')) {
      set(i)
      return
    }
  // 'Die Ukraine leide unter …': what others say.
  for (let i = from + 1; i < to - 1; i++)
    if (
      isOpen(i) &&
      /^\p{L}{3,}[^t\P{L}]e$/u.test(words[i]?.lower ?? '') &&
      !isLed(words[i - 1]) &&
      !isAttribute(words, i) &&
      /^(?:DET|PRON|ADP|ADV|PART|PROPN|SCONJ)$/.test(words[i + 1]?.tag ?? '')
    ) {
      set(i)
      return
    }
}

/** Whether what stands behind a word belongs to its phrase; a year may end one: 'Seit 1987 häufen sich …'. */
function isLed(word: Word | undefined): boolean {
  return /^(?:DET|ADP|NUM|ADJ)$/.test(word?.tag ?? '') && !/^(?:19|20)\d\d$/.test(word?.text ?? '')
}
