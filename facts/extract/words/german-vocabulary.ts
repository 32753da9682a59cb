/** Words of German that belong to closed classes, and what the forms of other words show. */
import { keptByWord } from '../../text/kept.ts'
import { type Lexicon, only } from '../lexicon/lexicon.ts'
import type { VerbEntry } from '../lexicon/verb-entry.ts'
import type { Word } from './word.ts'

/** Part of a sentence, by places of words. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export const STOP = /^[,;:()–—-]$/u

const isVerbOf = keptByWord((lower, verbs: readonly VerbEntry[]) =>
  verbs.some((e) => !e.isHelper && patternOf(e).test(plain(lower))),
)

export function isKnownVerb(lower: string, { verbs }: Lexicon): boolean {
  return isVerbOf(lower, verbs)
}

/** Sentences between punctuation marks. */
export function stretches(words: readonly Word[]): Stretch[] {
  const out: Stretch[] = []
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

/** Verbs that start as participles do: 'gehört', 'gilt'. */
export const GE_FINITE =
  /^(?:geh(?:t|en)|gelten|gehör(?:t|te|en|ten)|gefällt|gefielen|gewinn(?:t|en)|gewähr(?:t|te|en|ten)|genehmig(?:t|te|en|ten)|gerät|geraten|geschieht|gesteht|gestehen|gelingt|gestalte(?:t|n|te|ten)|genießt|genießen|gestatte(?:t|n|te|ten)|gedenk(?:t|en)|gelang(?:t|te|ten)|gefährde(?:t|n|te|ten)|gehorch(?:t|en)|gebär(?:t|en))$/u

/** 'Gesagt', 'angekündigt', 'abzuziehen'; but the 'ge' of 'besiegelten' is not that of a participle. */
export const NOT_FINITE =
  /^(?:worden|gewesen|gehabt)$|^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fest|fort|frei|her|heraus|hervor|hin|hinzu|klar|los|mit|nach|nieder|statt|teil|um|unter|über|vor|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)?(?:ge|zu)\p{L}{2,}(?:t|en)$/u

/** 'Ließ verhaften': it was done. */
export const isCausative = (word: Word | undefined): boolean =>
  /^(?:ließ|liess|läss|lass)/u.test(word?.lower ?? '')

export function isModal(word: Word | undefined): boolean {
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

export const ARTICLES = only('der die das den dem')

export const DETERMINERS = only(
  'des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem ' +
    'alle allen aller mehrere mehreren viele vielen vieler einige einigen einiger manche manchen solche solchen beide beiden beider sämtliche ' +
    'mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres welche welcher welches welchen',
)

export const PRONOUNS = only(
  'dies ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch sich man wer wen wem was jemand niemand nichts etwas alles denen dessen deren',
)

export const CONJUNCTIONS = only('und oder sowie sondern & bzw.')

export const SUBORDINATING = only(
  'dass daß ob wenn falls weil nachdem bevor ehe obwohl obgleich sobald solange sofern sodass wohingegen indem seitdem',
)

/** Words that start a subordinate clause, whose verb is at its end. */
export const EITHER = only('da während bis seit als wie wo warum weshalb damit')

export const ADVERBS = only(
  'anders kurz genauer jetzt heute erst selbst fast meist zuletzt bereits gestern morgen oben unten überhaupt zunächst erneut insgesamt somit weit dort längst sonst jüngst direkt gut leicht spät schlecht wert bereit gesamt samt offen hinten ' +
    'hier dann nun noch schon auch nur so sehr mehr weniger immer wieder jedoch allerdings zudem außerdem dabei dafür dagegen damals davor danach darauf daran daraus darin darüber darum dazu deshalb deswegen trotzdem dennoch hingegen ' +
    'bisher derzeit zurzeit oft etwa rund knapp mindestens höchstens vielleicht wohl zwar eben gerade kürzlich scharf deutlich hart heftig vehement energisch ausdrücklich öffentlich weiter weiterhin gemeinsam angeblich offenbar ebenfalls ebenso zugleich gleichzeitig unterdessen inzwischen mittlerweile ' +
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

export const NUMBERS = only(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende',
)

/** Verbs that the lexicon does not know, and that no ending gives away. */
const PREFIX =
  '(?:ab|an|auf|aus|bei|be|ein|ent|emp|er|ge|hin|miss|mit|nach|statt|um|unter|ver|vor|wider|wieder|zer|zu|zurück|zusammen|über|durch|fest|teil)?'

export const STRONG_PAST = new RegExp(
  `^${PREFIX}(?:ging|kam|gab|nahm|stand|lag|sah|hielt|fand|blieb|schien|begann|lief|fiel|zog|trug|schloss|schloß|bot|lor|half|starb|rief|griff|ließ|liess|las|saß|aß|schlug|brach|stieß|trieb|wies|trat|riet|schied|warf|sprach|traf|floh|flog|schrieb|lud|schuf|fuhr|schoss|wuchs|stieg|sank|bat|bog|fing|glich|hing|hob|klang|log|maß|mied|pries|ritt|sang|sann|schwieg|schwor|sprang|stahl|strich|stritt|tat|trank|wich|wog|zwang|rang|drang|grub|band|wand|fahl|barg|kannte|nannte|rannte|brannte|dachte|brachte|wusste|sandte|wandte)(?:en|n)?$`,
  'u',
)

const STRONG_PRESENT = new RegExp(
  `^${PREFIX}(?:gilt|gibt|steht|geht|kommt|nimmt|sieht|hält|bleibt|liegt|läuft|lässt|fällt|wirft|tritt|trifft|spricht|bricht|hilft|stirbt|wächst|schlägt|trägt|zieht|lädt|scheint|beginnt|findet|heißt|hieß|hießen|stellt|weiß|wissen|macht|tut|gehen|stehen|kommen|geben|nehmen|sehen|halten|bleiben|liegen|laufen|lassen|fallen|werfen|treten|sprechen|brechen|helfen|sterben|wachsen|schlagen|tragen|ziehen|laden|scheinen|beginnen|finden|heißen|stellen|machen|tun)$`,
  'u',
)

/** 'Kommende', 'führenden'. */
export const PRESENT_PARTICIPLE = /\p{L}{2}(?:e|er|el)nd(?:e[nrsm]?)?$/u

/** 'Die dort genannte Zahl'. */
export const PAST_ATTRIBUTE = /^(?:\p{L}{2,4})?ge\p{L}{3,}te[nrsm]?$/u

/** Words that end like verbs, but are often other words. */
export const UNCERTAIN =
  /^(?:äußerst|schließlich|statt|mitten|teilweise|ersten|zweiten|dritten|letzten|nächsten|besten|meisten|anderen|andere|weiteren|einzelnen|ganzen|eigenen|nett|kompetent|konkret|bekannt|bestimmt|interessant|relevant|bedeutend|dringend|umfassend|entsprechend|anschließend|zunehmend|ausreichend|überraschend|wiederholt|unbekannt|bereit|verhaftend|nachts|abseits|rechts|links|gen|samt|mitsamt|nebst|seit|weit|breit|laut|rot|alt|kalt|satt|fett|glatt|platt|echt|recht|schlecht|leicht|dicht|nicht|sanft|zart|hart|bunt|gesund|insgesamt|zumindest|möglichst|zunächst|jüngst|längst|selbst|derart|jetzt|zuletzt|erst|fast|sonst|oft|nötigenfalls|inmitten|gemeinsamen)$/u

export const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|ität|itäten|ismus|tum|nis|nisse|ment|innen|leute|krieg|kriege?s?|politik|recht|gesetz|geld|land|staat|staaten|welt|zeit|jahr|jahre|tag|tage|prozent|millionen|milliarden|euro|dollar|truppen|soldaten|waffen|menschen|männer|frauen|kinder|partei|parteien|medien|märz|ende|anfang|mitte|wahl|wahlen|kritik|frieden|parlament|präsidium|gericht|bürgertum|amt|rat|haus|hilfe|lage|seite|seiten|fall|fälle|ziel|ziele|weg|teil|teile|druck|streit|grund|gründe|macht|opposition)$/u

/** Adjectives, by endings that no name has. */
export const FIRST_ADJECTIVE =
  /(?:isch|lich|ig|reich|los|voll|bar|sam|haft|end|iert|ell|iv|^neu|^alt|^groß|^hoh|^gut|^erst|^letzt|^jung|^stark|^schwer|^link|^ander|^best|^meist|deutsch|^weiter|^zahlreich)(?:e|er|es|en)$/u

export const GE_NOUN =
  /^ge(?:richt|walt|biet|sicht|wicht|rät|halt|bet|stalt|schäft|fecht|dicht|rücht|räusch|schlecht|spenst|mächt|müt)$|schaft$/u

export const isStrong = (lower: string): boolean => STRONG_PAST.test(lower) || STRONG_PRESENT.test(lower)

export function isVerb(lower: string, lexicon: Lexicon): boolean {
  return (
    !UNCERTAIN.test(lower) &&
    !PRESENT_PARTICIPLE.test(lower) &&
    (isKnownVerb(lower, lexicon) || isStrong(lower))
  )
}

export const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:\p{L}{2,4})?(?:be|er|ver|zer|ent|emp|miss|über|unter|wider|hinter|durch|um|voll)\p{L}{2,}(?:t|en)|\p{L}{2,}iert)$/u

export const INFINITIVE = /^\p{L}{2,}(?:en|rn|ln|tun|sein)$/u

export const FINITE = /^\p{L}{3,}(?:t|te|ten|en|rn|ln)$/u
