import { type Lexicon, words } from './lexicon.ts'

const SAYS =
  'sagte sagt erklärte(?!_sich) erklärt betonte betont teilte_(?:\\S+_){0,4}mit kündigte(?:_\\S+){0,12}_an kündigt(?:_\\S+){0,12}_an ' +
  'schrieb schreibt meinte meint fügte_(?:\\S+_){0,4}hinzu äußerte sprach_von bezeichnete nannte räumte_(?:\\S+_){0,4}ein ' +
  'versicherte bestätigte dementierte dankte gratulierte verwies'

export const DE: Lexicon = {
  language: 'de',
  verbs: [
    [
      'criticism',
      words(
        'kritisier(?:t|te|ten|en) verurteil(?:t|te|ten|en) warf(?:_\\S+){1,20}_vor wirft(?:_\\S+){1,20}_vor beschuldig(?:t|te|ten|en) ' +
          'bemängel(?:t|te|ten) prangert(?:e|en)?',
      ),
    ],
    [
      'pressure',
      words(
        'forder(?:t|te|ten|n) verlang(?:t|te|ten|en) dräng(?:t|te|ten|en) appellier(?:t|te|ten|en) rief(?:_\\S+){1,20}_auf ruft(?:_\\S+){1,20}_auf mahn(?:t|te|ten) aufgefordert',
      ),
    ],
    [
      'visit',
      words(
        'besuch(?:t|te|ten|en) reist(?:e|en)? reisen gereist traf(?:_am_\\S+)?(?:_\\S+){0,3}_ein flog fliegt landete ist(?:_\\S+){1,8}_eingetroffen angekommen',
      ),
    ],
    [
      'appointment',
      words(
        'ernann(?:t|te|ten) ernennt vereidigt trat(?:_\\S+){0,8}_zurück tritt(?:_\\S+){0,8}_zurück zurückgetreten entließ entlassen übernahm(?:_\\S+){0,4}_amt ' +
          'wurde_(?:\\S+_){0,3}(?:bundeskanzler|kanzler|präsident|ministerpräsident)(?:in)? folgt(?:e)?_auf löste(?:_\\S+){1,6}_ab nachfolg\\w+ rücktritt',
      ),
    ],
    [
      'election',
      words(
        'gewann(?:_\\S+){0,6}_(?:wahl|wahlen|stichwahl|präsidentenwahl|parlamentswahl|präsidentschaftswahl|stimmen) (?:wieder)?gewählt wähl(?:t|te|ten) siegte unterlag(?:_\\S+){0,4} stimmt(?:e|en)(?:_\\S+){0,4}_(?:für|gegen) verlor(?:_\\S+){0,4}_wahl',
      ),
    ],
    ['sanction', words('verhäng(?:t|te|ten|en) sanktionier(?:t|te|ten)')],
    [
      'agreement',
      words(
        'unterzeichne(?:t|te|ten|n) einig(?:t|te|ten|en)_sich vereinbar(?:t|te|ten|en) beschloss(?:en)? schloss(?:en)?(?:_\\S+){0,6}_(?:abkommen|vertrag) verständig(?:t|te|ten)_sich geeinigt',
      ),
    ],
    ['threat', words('droh(?:t|te|ten|en) warn(?:t|te|ten)_(?!,)')],
    ['statement', words(SAYS)],
    ['figure', words('stieg(?:en)? steigt sank(?:en)? sinkt wuchs wächst beträgt betrug kostet kostete')],
    [
      'stance',
      words(
        'will wollen wollte unterstütz(?:t|te|ten|en) lehn(?:t|te|ten)(?:_\\S+){0,12}_ab plan(?:t|te|ten) hoff(?:t|te|ten) begrüß(?:t|te|ten) lob(?:t|te|ten) befürwort(?:et|ete|eten) ' +
          'setz(?:t|te|ten)_sich_für setz(?:t|te|ten)_auf streb(?:t|te|ten) möchte(?:n)? weiger(?:t|te|ten)_sich würdig(?:t|te|ten) sprach_sich',
      ),
    ],
  ],
  nouns: [
    ['criticism', words('kritik vorwürfe', 'iu')],
    ['pressure', words('druck forderungen', 'iu')],
    ['sanction', words('sanktionen eu-sanktionen', 'iu')],
    [
      'election',
      words('wahl wahlen parlamentswahl präsidentenwahl präsidentschaftswahl stichwahl bundestagswahl', 'iu'),
    ],
    ['visit', words('besuch reise antrittsbesuch staatsbesuch', 'iu')],
    ['agreement', words('abkommen vertrag vereinbarung waffenruhe einigung', 'iu')],
    ['threat', words('drohung drohungen warnung', 'iu')],
    ['statement', words('rede erklärung', 'iu')],
    ['stance', words('haltung position unterstützung zusammenarbeit', 'iu')],
  ],
  says: words(SAYS),
  beforeSays:
    /^(?:,[^,„“]{1,90},)?\s+(?:(?:auch|zudem|später|zuvor|jedoch|am \p{Lu}\p{Ll}+|hatte|hat)\s+){0,3}$/u,
  accordingTo: /(?<![\p{L}])(?:laut|nach Angaben von|nach den Worten von|zufolge)\s+/giu,
  connective: /^(?:Allerdings|Dennoch|Zudem|Außerdem|Unterdessen|Aber|Und|Doch|Gleichzeitig|Zugleich),?\s+/,
  introduction: /^(?:Nach|Vor|Bei|Am|Im|In|Während|Seit|Trotz|Mit|Auf|Zum|Zur|An|Zuvor|Angesichts)\b/,
  premodifier:
    /^(?:(?:der|die|das|den|dem|des|ein|eine|einem|einer|neue|neuer|neuen|frühere|früheren|früherer|ehemalige|ehemaliger|ehemaligen|amtierende|damalige|damaligen|us|präsident|präsidentin|präsidenten|staatspräsident|staatspräsidenten|staatschef|staatschefin|regierungschef|regierungschefin|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|bundeskanzlers|premierminister|premierministerin|premier|ministerpräsident|ministerpräsidentin|ministerpräsidenten|könig|königin|kaiser|papst|herr|frau|kollege|amtskollege|amtskollegen|\p{L}{3,}ische[nrs]?|deutsche[nrs]?)[\s-]+)*$/iu,
  otherPerson:
    /^(?:(?:der|die|ein|eine|sein|seine|ihr|ihre)\s+)?(?:[\p{L}’'-]+\s+){0,4}?(?:\p{L}*minister(?:in)?|sprecher(?:in)?|\p{L}*sprecher(?:in)?|botschafter(?:in)?|beamter|experte|expertin|general|abgeordnete[r]?|berater(?:in)?|chef(?:in)?|richter(?:in)?|politiker(?:in)?|gegner(?:in)?|kandidat(?:in)?)(?![\p{L}])/iu,
  // 'sie' may be they, and 'ihr' their: too often to be read as somebody.
  pronouns: /(?<![\p{L}-])(er|ihm|ihn|sein|seine|seinem|seinen|seiner|seines)(?![\p{L}-])/giu,
  male: /^(?:er|ihm|ihn|sein.*)$/i,
  object: /^(?:ihm|ihn)$/i,
  genitive: /^(?:sein.*)$/i,
  pair: /(?<![\p{L}])(?:beide|die beiden)\s+(?:Politiker|Staatschefs|Regierungschefs|Präsidenten|Männer|Spitzenpolitiker)(?![\p{L}])/giu,
  countries:
    /(?<![\p{L}])(?:beide|beiden|beider)\s+(?:Länder|Ländern|Staaten|Seiten|Regierungen|Nationen)(?![\p{L}])/giu,
  office:
    /(?<![\p{L}])(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em)\s+(?:(?<of>\p{Ll}+)\s+)?(?<title>Präsidentin|Präsidenten|Präsident|Bundeskanzlerin|Bundeskanzler|Kanzlerin|Kanzler|Premierministerin|Premierminister|Premier|Ministerpräsidentin|Ministerpräsidenten|Ministerpräsident|Königin|König)(?![\p{L}-])(?!\s+(?:\p{Lu}|der|des|von))/gu,
  titles: {
    präsident: 'President',
    präsidenten: 'President',
    bundeskanzlers: 'Chancellor',
    kanzlers: 'Chancellor',
    premierministers: 'Prime Minister',
    ministerpräsidenten: 'Prime Minister',
    königs: 'King',
    präsidentin: 'President',
    bundeskanzler: 'Chancellor',
    bundeskanzlerin: 'Chancellor',
    kanzler: 'Chancellor',
    kanzlerin: 'Chancellor',
    premierminister: 'Prime Minister',
    premierministerin: 'Prime Minister',
    premier: 'Prime Minister',
    ministerpräsident: 'Prime Minister',
    ministerpräsidentin: 'Prime Minister',
    regierungschef: 'Prime Minister',
    regierungschefin: 'Prime Minister',
    staatschef: 'President',
    staatspräsident: 'President',
    könig: 'King',
    königin: 'Queen',
  },
  former: /(?<![\p{L}])(?:frühere[rn]?|ehemalige[rn]?|ex-|damalige[rn]?|einstige[rn]?)\s*$/iu,
  meeting:
    /(?<![\p{L}-])(Gipfel|Gespräche?n?|Treffen|Gipfeltreffen|trifft|traf|trafen|treffen|empfing|empfängt|empfangen)(?![\p{L}-])/gu,
  meetingVerb: /^(?:trifft|traf|trafen|treffen|empfing|empfängt|empfangen)$/,
  plainMeeting: /^(?:Treffen)$/,
  with: /(?<![p{L}])(?:mit|zwischen)\s/i,
  and: /^\s+und\s+(?:[\p{L}'’.-]+\s+){0,5}$/u,
  negated: /(?<![\p{L}])(?:nicht|kein\p{L}*|nie|ohne|abgesagt\p{L}*)(?:\s+\p{L}+){0,3}\s*$/iu,
  cancelled: /^[^,;]{0,60}(?:abgesagt|verschoben)/i,
  place:
    /(?<![\p{L}-])(?:in|nach|im|aus)\s+((?:der\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+(?=\s+(?:ein|getroffen|empfangen)))*)(?![\p{L}])/gu,
  future:
    /(?<![\p{L}])(?:wird|werden|soll|sollen|nächste[nrs]?|kommende[nrs]?|geplant|will|wollen)(?![\p{L}])/iu,
  past: /(?<![\p{L}])(?:sagte|war|waren|hatte|hat|wurde|wurden|traf|trafen|\p{Ll}{2,}te|\p{Ll}{2,}ten)(?![\p{L}])/u,
}
