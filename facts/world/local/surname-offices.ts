import type { EntityId } from '../../types.ts'

/** Words for an office that follow a surname in Chinese, Japanese and Korean: 石破首相, 习主席, 이 대통령. */
export interface SurnameOffice {
  /** The source of a regular expression. */
  readonly words: string
  /** Those titles in `terms.csv` that the words can mean, as the source of a regular expression. */
  readonly titles: string
  /** ISO 3166 alpha-2 codes, if the office is that of some countries only. */
  readonly countries?: readonly string[]
  /** The words say that it was held before, or that nothing is known about when: the text must have the whole name. */
  readonly isThen?: boolean
}

/** An office after a surname, in scripts without capitals, where a surname alone says too little. */
export interface OfficeSurnames {
  /** What follows the surname, and those titles in `terms.csv` that it can mean: sources of regular expressions. */
  readonly words: string
  readonly titles: string
  /** Whether the text must have the whole name. */
  readonly isThen: boolean
  /** What is before each surname, as the source of a regular expression, and the leaders with the surname and the office. */
  readonly of: Readonly<Record<string, readonly [before: string, ...leaders: EntityId[]]>>
}

const PRESIDENT = '^(?:State |Acting )?President$'
const PREMIER = '^(?:Prime Minister|Premier)$'
const SUPREME = '^(?:President|Supreme Leader|Paramount leader)$'
const ANY = '.'
/** Communist parties whose heads are called 主席 and 総書記: elsewhere anybody may be chairman. */
const COMMUNIST = ['CN', 'KP']

const NOT_YET_JA = '(?!候補|代行|代理|選|経験|級|秘書|特使)'
const NOT_YET_ZH = '(?!候选|候選|当选|當選|代理|办公|辦公|府|職|职|选|選|特使)'
const NOT_YET_KO = '(?! ?(?:후보|당선|대행|권한|직무|예비|실|선거|비서|특사|제(?!안|시|기|출)))'

export const SURNAME_OFFICES: Readonly<Record<string, readonly SurnameOffice[]>> = {
  ja: [
    { words: `大統領${NOT_YET_JA}`, titles: PRESIDENT },
    { words: `(?:首相|総理(?:大臣)?)${NOT_YET_JA}`, titles: PREMIER },
    { words: '(?:国家)?主席(?!研究|代表|報道|補佐)|総書記', titles: SUPREME, countries: COMMUNIST },
    { words: '総統(?!選|候補|府)', titles: PRESIDENT, countries: ['TW'] },
    { words: '[前元](?:大統領|総統|国家主席)', titles: PRESIDENT, isThen: true },
    { words: '[前元](?:首相|総理(?:大臣)?)', titles: PREMIER, isThen: true },
    { words: '政権|内閣', titles: ANY, isThen: true },
    { words: '委員長', titles: SUPREME, countries: ['KP'], isThen: true },
  ],
  zh: [
    { words: `(?:总统|總統)${NOT_YET_ZH}`, titles: PRESIDENT },
    { words: `(?:总理|總理|首相)${NOT_YET_ZH}`, titles: PREMIER },
    { words: '(?:国家|國家)?主席|总书记|總書記', titles: SUPREME, countries: ['CN'] },
    { words: '前(?:总统|總統)', titles: PRESIDENT, isThen: true },
    { words: '前(?:总理|總理|首相)', titles: PREMIER, isThen: true },
  ],
  ko: [
    { words: `대통령${NOT_YET_KO}`, titles: PRESIDENT },
    { words: `(?:국무)?총리${NOT_YET_KO}`, titles: PREMIER },
    { words: '(?:국가)?주석(?![을를]? ?(?:달|붙|서))', titles: SUPREME, countries: COMMUNIST },
    { words: '총통', titles: PRESIDENT, countries: ['TW'] },
    { words: '(?:전|前) ?대통령', titles: PRESIDENT, isThen: true },
    { words: '(?:전|前) ?(?:국무)?총리', titles: PREMIER, isThen: true },
    { words: '(?:국무)?위원장', titles: SUPREME, countries: ['KP'], isThen: true },
  ],
}

/** After these a surname may start, though Chinese has no space: 'with', 'to', 'of', 'by'. */
const CHINESE_BEFORE = '与與和同跟对對向给給由让讓请請被在是的了将將把及于於就为為受随隨陪称稱指说說'

/**
 * What is before a surname, as the source of a regular expression: it is not the end of a longer name or word.
 *
 * @param base the base tag of the text's language
 */
export function beforeSurname(base: string, surname: string): string {
  if (/^\p{Script=Katakana}/u.test(surname)) return String.raw`(?<![・ー\p{Script=Katakana}])`
  if (base === 'ko') return String.raw`(?<![·\p{Script=Hangul}\p{Script=Han}])`
  const open = String.raw`(?<![·\p{Script=Han}々〇])`
  return base === 'zh' ? `(?:${open}|(?<=[${CHINESE_BEFORE}]))` : open
}
