import type { FactKind } from '../fact-kinds.ts'
import { fold, isAscii } from '../text/normalize.ts'

/**
 * Words that ask for facts of a kind: 'who met Lee', 'Treffen Merkel'. Words that articles use about many other things
 * ('said', 'wants') are looked for in the text instead.
 */
const WORDS: Readonly<Record<FactKind, Readonly<Record<QuestionLanguage, string>>>> = {
  meeting: {
    en: 'met meet meets meeting meetings talks summit summits',
    de: 'traf treffen trifft getroffen begegnung gipfel gipfeltreffen gespräche',
    fr: 'rencontre rencontré rencontrer rencontres entretien entretiens sommet réunion',
    es: 'reunió reunión reuniones reunirse encuentro encuentros encontró cumbre cumbres',
    ar: 'التقى لقاء لقاءات اجتماع اجتمع اجتماعات قمة محادثات',
    ja: '会談 会った 会見 首脳会談 面会',
    ko: '만난 만났다 만났 만남 회담 정상회담 회동',
  },
  agreement: {
    en: 'agreement agreements deal deals treaty treaties pact',
    de: 'abkommen vereinbarung vereinbarungen vertrag verträge',
    fr: 'accord accords traité traités',
    es: 'acuerdo acuerdos tratado tratados pacto',
    ar: 'اتفاق اتفاقية اتفاقيات معاهدة',
    ja: '合意 協定 条約',
    ko: '합의 협정 조약',
  },
  election: {
    en: 'election elections elected vote',
    de: 'wahl wahlen gewählt',
    fr: 'élection élections élu élue',
    es: 'elección elecciones elegido elegida',
    ar: 'انتخاب انتخابات',
    ja: '選挙 当選',
    ko: '선거 당선',
  },
  sanction: {
    en: 'sanction sanctions sanctioned',
    de: 'sanktion sanktionen',
    fr: 'sanction sanctions',
    es: 'sanción sanciones',
    ar: 'عقوبات عقوبة',
    ja: '制裁',
    ko: '제재',
  },
  pressure: {
    en: 'demands demanded urges urged pressure',
    de: 'forderung forderungen fordert forderte',
    fr: 'exige exigé exigence exigences',
    es: 'exige exigió exigencias',
    ar: 'مطالب طالب ضغوط',
    ja: '要求 要請',
    ko: '요구 촉구 압박',
  },
  criticism: {
    en: 'criticism criticised criticized criticises criticizes',
    de: 'kritik kritisiert kritisierte',
    fr: 'critique critiques critiqué',
    es: 'crítica críticas criticó',
    ar: 'انتقاد انتقادات انتقد',
    ja: '批判',
    ko: '비판',
  },
  stance: {
    en: 'position positions supports opposes',
    de: 'haltung position positionen',
    fr: 'position positions',
    es: 'postura posturas posición',
    ar: 'موقف مواقف',
    ja: '立場 姿勢',
    ko: '입장',
  },
  threat: {
    en: 'threat threats threatened threatens',
    de: 'drohung drohungen droht drohte',
    fr: 'menace menaces menacé',
    es: 'amenaza amenazas amenazó',
    ar: 'تهديد تهديدات هدد',
    ja: '脅し 警告',
    ko: '위협 협박',
  },
  statement: {
    en: 'statement statements quote quotes',
    de: 'aussage aussagen zitat zitate',
    fr: 'déclaration déclarations citation citations',
    es: 'declaración declaraciones cita citas',
    ar: 'تصريح تصريحات',
    ja: '発言 声明',
    ko: '발언 성명',
  },
  agenda: {
    en: 'agenda topics',
    de: 'tagesordnung themen',
    fr: 'ordre programme',
    es: 'agenda temas',
    ar: 'أجندة مواضيع',
    ja: '議題',
    ko: '의제',
  },
  appointment: {
    en: 'appointment appointments appointed resigned resignation',
    de: 'ernennung ernannt rücktritt',
    fr: 'nomination nommé démission',
    es: 'nombramiento nombrado dimisión',
    ar: 'تعيين استقالة',
    ja: '任命 就任 辞任',
    ko: '임명 취임 사임',
  },
  visit: {
    en: 'visit visits visited visiting trip trips',
    de: 'besuch besuche besucht besuchte reise reisen',
    fr: 'visite visites visité voyage voyages',
    es: 'visita visitas visitó viaje viajes',
    ar: 'زيارة زيارات زار',
    ja: '訪問 訪れた',
    ko: '방문 방문한 방문했다',
  },
  action: { en: '', de: '', fr: '', es: '', ar: '', ja: '', ko: '' },
  figure: {
    en: 'figures numbers',
    de: 'zahlen',
    fr: 'chiffres',
    es: 'cifras',
    ar: 'أرقام',
    ja: '数字',
    ko: '수치',
  },
  office: { en: '', de: '', fr: '', es: '', ar: '', ja: '', ko: '' },
  mentioned: { en: '', de: '', fr: '', es: '', ar: '', ja: '', ko: '' },
}

/** Question words and small words next to them. They are not looked for if a query asks for a kind. */
const ASKING = {
  en: 'who whom whose what when where which did does do has have had was were is the a an with and of in on to by between',
  de: 'wer wen wem was wann wo welche welcher hat haben war waren ist der die das den dem mit und von in im am zu zwischen',
  fr: 'qui que quoi quand où quel quelle quels a ont était est le la les l un une avec et de du des d en à au entre',
  es: 'quién quiénes qué cuándo dónde cuál cuáles ha han fue es el la los las un una con y de del en a al se entre',
  ar: 'من ماذا ما متى أين أي هل مع و في إلى على بين',
  ja: '誰 だれ 何 いつ どこ と に が を は の で した する 人',
  ko: '누가 누구 무엇 언제 어디 와 과 을 를 이 가 은 는 의 에서 사람',
} as const

/** The languages that readers can ask in; a test holds that they are those of the interface. */
export type QuestionLanguage = keyof typeof ASKING

/** What a query asks for. */
export interface AskedFor {
  readonly kinds: ReadonlySet<FactKind>
  /** The other words; all words if no kind is asked for. */
  readonly rest: readonly string[]
}

/** Scripts without spaces between words, or with grammar attached to words. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** @param words folded */
export function askedFor(words: readonly string[]): AskedFor {
  const kinds = new Set<FactKind>()
  const rest: string[] = []
  for (const word of words) {
    const found = kindsOf(word)
    for (const kind of found.kinds) kinds.add(kind)
    rest.push(...found.rest)
  }
  if (kinds.size === 0) return { kinds, rest: words }
  return { kinds, rest: rest.filter((word) => !asking().has(word)) }
}

function kindsOf(word: string): { readonly kinds: readonly FactKind[]; readonly rest: readonly string[] } {
  const whole = byWord(isAscii(word)).get(word)
  if (whole) return { kinds: whole, rest: [] }
  if (!JOINED.test(word)) return { kinds: [], rest: [word] }
  for (const [part, kinds] of byWord(false)) {
    if (!JOINED.test(part) || !word.includes(part)) continue
    return {
      kinds,
      rest: word
        .split(part)
        .map(withoutParticles)
        .filter((one) => one !== ''),
    }
  }
  return { kinds: [], rest: asking().has(word) ? [] : [withoutParticles(word)] }
}

/** 'リー氏と' → 'リー': what follows a name in Japanese and Korean is its title and its role in the sentence. */
function withoutParticles(word: string): string {
  // Folding takes Korean syllables apart.
  return fold(
    word
      .normalize('NFC')
      .replace(/(?:氏|首相|大統領)?(?:した人|する人|した|とは|との|人|[をにとがはの은는을를와과의])?$/u, ''),
  )
}

/** Languages whose words have no letter of other scripts: these take long to be folded, and most readers never ask in them. */
const LATIN: ReadonlySet<string> = new Set<QuestionLanguage>(['en', 'de', 'fr', 'es'])

const words = new Map<boolean, ReadonlyMap<string, readonly FactKind[]>>()
let small: ReadonlySet<string> | undefined

/** @param isLatin the words of languages that are written in Latin letters, or of the others */
function byWord(isLatin: boolean): ReadonlyMap<string, readonly FactKind[]> {
  const known = words.get(isLatin)
  if (known) return known
  const made = new Map<string, FactKind[]>()
  for (const [kind, languages] of Object.entries(WORDS)) {
    const own = Object.entries(languages).flatMap(([language, all]) =>
      LATIN.has(language) === isLatin ? all : [],
    )
    for (const word of split(own)) made.set(word, [...(made.get(word) ?? []), kind as FactKind])
  }
  // If a word starts with two of them, the longer one is meant.
  const sorted = new Map([...made].sort(([a], [b]) => b.length - a.length))
  words.set(isLatin, sorted)
  return sorted
}

function asking(): ReadonlySet<string> {
  small ??= new Set(split(Object.values(ASKING)))
  return small
}

function split(texts: readonly string[]): string[] {
  return texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '')
}
