/** Names of countries that are one character, in Chinese, Japanese and Korean headlines: 米, 中美, 北·미. */
export interface Signs {
  /** ISO 3166 alpha-2 codes by character. */
  readonly codes: Readonly<Record<string, string>>
  /** Sources of regular expressions: one of them matches a character whose neighbours show that it is a country. */
  readonly patterns: readonly string[]
  /** The source of a regular expression that matches at a place inside a word, where no name starts: Korean '여름이란'. */
  readonly inside?: string
}

const HAN = String.raw`\p{Script=Han}`
const HANGUL = String.raw`\p{Script=Hangul}`

/**
 * Each character of each cluster.
 *
 * @param before what must be true of the text before a cluster, as a lookbehind
 * @param following what must be true of the text after it, as a lookahead
 */
function inClusters(clusters: string, before: string, following: string): string[] {
  return clusters.split(' ').flatMap((cluster) =>
    [...cluster].map((sign, i) => {
      const head = `(?<=${before}${cluster.slice(0, i)})`
      return `${head}${sign}(?=${cluster.slice(i + 1)}${following})`
    }),
  )
}

const JAPANESE_OFFICES =
  '大統領|副大統領|首相|政府|政権|軍|議会|国務|国防|財務|上院|下院|高官|当局|外相|外務|企業|メディア|紙|海軍|空軍|陸軍|大使|最高裁|司法|連邦|主席|民主党|共和党|兵|国民|世論|側|国債|株|通商|商務|中央軍|本土|情報機関|捜査|代表団|国内|ホワイトハウス'
const JAPANESE_TALKS =
  '首脳|会談|外相|関係|両|貿易|合意|同盟|共同|交渉|協議|間|戦争|対立|国境|防衛|外交|経済|軍事|安保|関税|摩擦|競争|会合|協力|友好|高官|当局|政府|合同|演習|連携|安全|条約|協定|通商|国交|平和|三国|3カ国|３カ国|各国'

/** Those that are written in lists, and what is said of such a list. */
const LISTED = '[米英仏独露韓豪印伊加中日]'
const TOGETHER = `の?(?:[0-9０-９一二三四五六]?[カヵケヶか]国(?!語)|[二三四五六]国(?!語)|${JAPANESE_TALKS})`

/** What only states do, have or suffer: neither rice (米), dew (露), Buddha (仏) nor a seal (印) does. */
const STATE_NOUNS =
  '侵攻|侵略|制裁|ミサイル|空爆|爆撃|核実験|核兵器|核攻撃|攻撃|参戦|大統領|首相|外相|外務|国防|国務|政権|政府(?!備蓄|買|売|米|支援|の買)|当局|大使|撤退|占領|介入|軍事|派兵|特使|報道官|情報機関|議会|同盟国|安全保障|外交'
/** The same in headlines ('米、イランに警告'). */
const STATE_NEWS = `${STATE_NOUNS}|停戦|和平|警告|非難|首脳|国連|国交|追放|対[中露日韓米朝]|訪[中露日韓米朝]|NATO|ＮＡＴＯ|EU|ＥＵ|ウクライナ|イラン|イスラエル|ロシア|中国|北朝鮮|韓国|台湾|シリア|ベネズエラ|パレスチナ|ハマス`

const JA: Signs = {
  codes: {
    米: 'US',
    英: 'GB',
    仏: 'FR',
    独: 'DE',
    露: 'RU',
    ロ: 'RU',
    韓: 'KR',
    中: 'CN',
    日: 'JP',
    豪: 'AU',
    印: 'IN',
    伊: 'IT',
    加: 'CA',
    朝: 'KP',
    台: 'TW',
  },
  patterns: [
    `(?<=(?<!${HAN})|[元前現各新留日韓])[米英仏独露韓豪印伊加](?=${JAPANESE_OFFICES})`,
    ...inClusters(
      '日米韓 日中韓 日米豪印 日米豪 日米英 米英豪 米英仏 英仏独 米中露 米中ロ 米中 米韓 日韓 日米 米露 米ロ 日露 日ロ 中露 中ロ 米英 英米 英仏 仏独 独仏 米印 中印 日印 日豪 米豪 日英 日仏 日独 韓日 中韓 韓中 米朝 日朝 露朝 ロ朝 中朝 米台 日台',
      `(?<![${HAN}\\d０-９])`,
      `(?!(?!${JAPANESE_TALKS})[${HAN}々])`,
    ),
    // Alone it is the daytime.
    ...inClusters('日中', `(?<![${HAN}\\d０-９])`, `(?=${JAPANESE_TALKS})`),
    `(?<=(?<!${HAN})(?:訪|対|駐|反|親|渡|在))[米韓露英仏独豪](?!${HAN}{2}語)`,
    `(?<=(?<!${HAN})(?:訪|対|反|親))[中日](?!${HAN}{0,1}[本国央])`,
    `(?<![${HAN}ァ-ヿ])[米英仏独露韓豪印伊加](?=(?:の|が|は|も|に|へ|への|による|に対する|からの|との)(?:${STATE_NOUNS}))`,
    // A second comma is that of a list: rice, miso, soy.
    `(?<=(?:^|[「『【】（(\\s])\\s*)[米英仏独露韓豪印伊加](?=、[^、。]{0,40}?(?:${STATE_NEWS})[^、]*$)`,
    // Without what countries have in common they are languages: '英・仏・独の字幕'.
    `(?<=(?<![${HAN}・])(?:${LISTED}・){0,4})${LISTED}(?=(?:・${LISTED}){1,4}${TOGETHER})`,
    `(?<=(?<![${HAN}・])(?:${LISTED}・){1,4})${LISTED}(?=${TOGETHER})`,
  ],
}

const CHINESE_TALKS =
  '关系|關係|两国|兩國|贸易|貿易|双方|雙方|元首|会谈|會談|领导|領導|之间|之間|冲突|衝突|战争|戰爭|谈判|談判|边境|邊境|边界|建交|外长|外長|总统|總統|首脑|經貿|经贸|合作|联合|聯合|军演|軍演|对话|對話|协议|協議|高层|高層|对抗|競爭|竞争|同盟|联盟|聯盟|峰会|峰會|交流|友好|脱钩|三国|三國|局势|局勢|危机|危機|之争|博弈|关税|關稅|停火|和谈|和談|战事|戰事|防长|战场|戰場|休战'

const ZH: Signs = {
  codes: {
    美: 'US',
    俄: 'RU',
    英: 'GB',
    法: 'FR',
    德: 'DE',
    日: 'JP',
    韩: 'KR',
    韓: 'KR',
    中: 'CN',
    华: 'CN',
    華: 'CN',
    以: 'IL',
    巴: 'PS',
    乌: 'UA',
    烏: 'UA',
    伊: 'IR',
    朝: 'KP',
    印: 'IN',
    澳: 'AU',
    越: 'VN',
    菲: 'PH',
    台: 'TW',
  },
  patterns: [
    ...inClusters(
      '中美 美中 中俄 俄中 美俄 俄美 中日韩 中日韓 中日 日中 美日韩 美日韓 日韩 日韓 美日 日美 美韩 美韓 韩美 中韩 中韓 中英 中法 中德 中印 印中 英法德 英法 法德 德法 俄乌 俄烏 美英 英美 美伊 美朝 朝美 朝韩 朝韓 韩朝 中澳 美澳 中越 中菲 中朝 俄朝 台美 美台 以巴 美以',
      '(?<![其集当當心途手空高完年月今明昨每司立])',
      `(?=${CHINESE_TALKS})`,
    ),
    '(?<![完最更优優])[美俄英韩韓乌烏](?=军(?!事|人|用)|軍(?!事|人|用))',
    // Transliterated names end with these as well.
    `(?<=^|[^${HAN}]|[与和對被由在的向遭是及名])[法德日以印朝](?=军(?!事|人|用)|軍(?!事|人|用))`,
    '(?<![其集当當心途手空高司立执執今明昨每品道完\\d])[美俄英法德日韩韓乌烏印朝中](?=方(?![法向式案面便位针針才能可]))',
    '(?<![完最审審])[美俄英法德日韩韓](?=媒(?!介)|总统|總統|国务卿|國務卿|财长|財長|防长|防長|外长|外長)',
    '(?<=(?<![绝絕相面针針反核应應])(?:对|對|驻|駐|访|訪|反|亲|親|赴))[美俄韩韓](?![丽麗好术術食容])',
    '(?<=(?<![绝絕相面针針反核应應])(?:对|對|驻|駐|访|訪|反|涉|来|來))[华華](?![盛侨僑裔])',
    '(?<=驻|駐|访|訪)[英法德日]',
  ],
}

const KOREAN_OFFICES =
  '대통령|국무|국방|의회|정부|하원|상원|연방|재무|법무|증시|백악관|언론|총리|외무|외교|미사일|매체|대사|당국|합참|상무|중앙은행|대법원|민주당|공화당|해군|공군|육군|부통령'
const KOREAN_TALKS =
  '정상|회담|관계|양국|동맹|연합|무역|갈등|외교|협상|국방|방위|FTA|전쟁|공조|정부|간|훈련|수교|경제|통상|고위급|어업|관세|통화|양자|3국|대화|공동|안보'

const KO: Signs = {
  codes: {
    美: 'US',
    中: 'CN',
    日: 'JP',
    北: 'KP',
    英: 'GB',
    獨: 'DE',
    佛: 'FR',
    露: 'RU',
    韓: 'KR',
    미: 'US',
    중: 'CN',
    일: 'JP',
    북: 'KP',
    한: 'KR',
    러: 'RU',
  },
  patterns: [
    `(?<![${HAN}${HANGUL}])[美北英獨佛露韓](?!${HAN})`,
    // Elsewhere it means 'during', or a day.
    `(?<=(?:^|["'“‘…·,.\\[\\](!?])\\s*)[中日](?=\\s*${HANGUL})`,
    `(?<![${HAN}${HANGUL}\\d])[中日](?=${KOREAN_OFFICES})`,
    `(?<=(?<![${HAN}${HANGUL}])[美北英獨佛露韓中日·]{1,4})[美北英獨佛露韓中日](?=[美北英獨佛露韓中日·]{0,3}(?!${HAN}))`,
    `(?<![${HAN}${HANGUL}])[美北英獨佛露韓中日](?=[美北英獨佛露韓中日·]{1,4}(?!${HAN}))`,
    `(?<![${HANGUL}])[미중일북한러](?=·[미중일북한러](?![${HANGUL}]{0,1}[다]))`,
    `(?<=(?<![${HANGUL}])(?:[미중일북한러]·){1,2})[미중일북한러](?!요일|국|본|한|시아)`,
    ...inClusters(
      '한미일 한중일 한미 한일 미중 미일 북미 북중 북러 한중 한러 미러 중러',
      `(?<!${HANGUL})`,
      `(?=\\s?(?:${KOREAN_TALKS}))`,
    ),
    `(?<=(?<!${HANGUL})(?:방|주한|대|친|반|주))미(?=\\s|군|대사|관계|투자|수출|특사|협상)`,
    `(?<!${HANGUL})미(?=군(?![${HANGUL}]{0,1}요))`,
    `(?<!${HANGUL})[미러](?=\\s(?:${KOREAN_OFFICES}))`,
  ],
  // Korean has spaces, and attaches what is after a name; before it are only words for 'pro-', 'anti-', 'the two'.
  inside: `(?<=${HANGUL})(?<!(?<!${HANGUL})(?:친|반|대|주|방|재|탈|항|구|주한|비|제|양|및|전|현|범|남북한))|(?<=[”’"'」』)] ?)이란`,
}

/** The one-character names of a language, by its base tag; undefined if it has none. */
export function signsOf(base: string): Signs | undefined {
  return { ja: JA, zh: ZH, ko: KO }[base]
}
