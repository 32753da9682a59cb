import { ASIAN_OFFICES } from './asian-office-words.ts'
import { ADJECTIVES, ahead, former, groups, NAMES, type OfficeRules, officesAfter } from './office-rules.ts'

/** The titles in `terms.csv` that each kind of office can mean, in the order of the groups of `OfficeRules`. */
export const OFFICE_TITLES: readonly string[] = [
  '^(?:State |Acting )?President$',
  '^(?:Prime Minister|Premier|Taoiseach|President of the Council|Chair(?:man)? of the (?:Cabinet|Council).*)$',
  '^Chancellor$',
  '^(?:King|Queen|Emperor|Emir|Sultan)$',
  '^(?:Supreme Leader|Paramount leader|General Secretary)$',
  '^(?:President|Prime Minister|Chancellor|King|Queen|Emperor|Emir|Sultan)$',
]

const NORDIC = {
  monarch: 'konge(?:n)?|dronning(?:en)?',
  chancellor: '(?:forbunds)?kansler(?:en)?',
}
const NORDIC_FORMER = former(
  `(?:en|ingen|hver)${ADJECTIVES}|tidligere|forrige|daværende|neste|næste|kommende|første|nye|påtroppende`,
)

/** English offices: 'the French president', 'Japan's prime minister'. */
export const ENGLISH_OFFICES: OfficeRules = {
  officeAfter: `^(?:['’]s)?[^\\S\\n]+(?:(?:current|new|sitting|incumbent|newly elected)[^\\S\\n]+)?(?:${groups(
    {
      president: '[Pp]resident',
      premier: '[Pp]rime [Mm]inister|[Pp]remier|PM',
      chancellor: '[Cc]hancellor',
      monarch: '[Kk]ing|[Qq]ueen|[Ee]mperor|[Mm]onarch',
      supreme: '[Ss]upreme [Ll]eader',
      head: '[Hh]ead of (?:state|government)|leader',
    },
  )})(?![\\p{L}\\p{M}'’-])(?![^\\S\\n]+\\p{Lu})`,
  ...NAMES,
  ...former(
    `(?:an?|no|any|another|every|each|some)${ADJECTIVES}|former|late|ex|then|next|future|previous|first|last|vice|deputy|acting|interim|old|early|new|incoming|outgoing|female|youngest|oldest|become|becomes|became|becoming|elected`,
    'elect|designate|candidate|hopeful|in waiting|election|race|vote',
  ),
}

export const OFFICE_WORDS: Readonly<Record<string, OfficeRules>> = {
  ...ASIAN_OFFICES,
  cs: {
    ...officesAfter({
      president: 'prezident(?:a|ovi|em)?|prezidentka',
      premier: 'premiér(?:a|ovi|em)?|premiérka',
      chancellor: 'kancléř(?:e|i|em)?',
      monarch: 'král(?:e|i|em)?',
    }),
    ...former('bývalý|bývalého|někdejší|příští|tehdejší|první|nový'),
  },
  da: {
    ...officesAfter({
      ...NORDIC,
      president: 'præsident(?:en)?',
      premier: 'statsminister(?:en)?|premierminister(?:en)?',
    }),
    ...NORDIC_FORMER,
  },
  de: {
    ...officesAfter({
      president: '(?:Staats|Bundes)?[Pp]räsident(?:en|in)?',
      premier: 'Ministerpräsident(?:en|in)?|Premierminister(?:in|s)?|Premier',
      chancellor: '(?:Bundes)?[Kk]anzler(?:in|s)?',
      monarch: 'König(?:in|s)?',
      head: 'Regierungschef(?:in|s)?|Staatschef(?:in|s)?|Staatsoberhaupt|Machthaber(?:s)?',
    }),
    ...former(
      `(?:k?ein(?:e[nmr]?)?|jede[rnm]?)${ADJECTIVES}|(?:ehemalig|früher|damalig|designiert|künftig|scheidend|gewählt|erst|letzt|nächst|neu|verstorben|einstig)e[nrms]?|Ex|Vize`,
    ),
  },
  el: {
    ...officesAfter({
      president: 'πρόεδρος|προέδρου|πρόεδρο',
      premier: 'πρωθυπουργός|πρωθυπουργού|πρωθυπουργό',
      chancellor: 'καγκελάριος|καγκελαρίου|καγκελάριο',
      monarch: 'βασιλιάς|βασιλιά',
    }),
    ...former('πρώην|τέως|νέος|νέου|πρώτος'),
  },
  es: {
    ...ahead({
      president: '[Pp]resident[ea]',
      premier: '[Pp]rimer ministro|[Pp]rimera ministra',
      chancellor: '[Cc]anciller',
      monarch: 'rey|reina',
      supreme: 'líder supremo',
      head: '[Mm]andatari[oa]|[Jj]efe de Estado',
    }),
    ...former(
      'una?|ningún|cada|cualquier|ex|entonces|próxim[oa]|anterior|primer|antigu[oa]|futur[oa]|nuev[oa]|último|fallecido|vice',
      'electo|electa|saliente|interin[oa]|de transición',
    ),
  },
  fi: {
    ...officesAfter({
      president: 'presidentti|presidentin|presidenttiä',
      premier: 'pääministeri|pääministerin',
      chancellor: 'liittokansleri',
      monarch: 'kuningas|kuningatar',
    }),
    ...NAMES,
    ...former('entinen|entisen|silloinen|seuraava|uusi|ensimmäinen'),
  },
  fr: {
    ...ahead({
      president: '[Pp]résidente?',
      premier: '[Pp]remier ministre|[Pp]remière ministre',
      chancellor: '[Cc]hancelier|[Cc]hancelière',
      monarch: 'roi|reine',
      supreme: 'guide suprême',
      head: "chef de l[’']État",
    }),
    ...former(
      'une?|aucune?|chaque|tout|ex|ancien|ancienne|feu|futur|future|prochain|premier|nouveau|nouvelle|dernier|vice|précédent|alors',
      'élue?|sortante?|par intérim|déchu',
    ),
  },
  hu: {
    ...officesAfter({
      president: 'elnök(?:öt|nek|kel)?',
      premier: 'miniszterelnök(?:öt|nek|kel)?',
      chancellor: 'kancellár',
      monarch: 'király',
      head: 'kormányfő',
    }),
    ...former('korábbi|volt|egykori|akkori|leendő|új|első'),
  },
  id: {
    ...ahead({ president: 'Presiden', premier: 'Perdana Menteri', chancellor: 'Kanselir', monarch: 'Raja' }),
    ...NAMES,
    ...former('mantan|[Ww]akil|bekas'),
  },
  it: {
    ...ahead({
      president: '[Pp]residente',
      premier: '[Pp]rimo ministro|[Pp]rima ministra|premier',
      chancellor: '[Cc]ancelliere|[Cc]ancelliera',
      monarch: 're|regina',
      head: 'capo dello Stato',
    }),
    ...former(
      'una?|ogni|nessuna?|ex|ancora|allora|prossim[oa]|futur[oa]|nuov[oa]|primo|vice|precedente|defunto',
      'eletto|eletta|uscente|ad interim',
    ),
  },
  nb: {
    ...officesAfter({ ...NORDIC, president: 'president(?:en)?', premier: 'statsminister(?:en)?' }),
    ...NORDIC_FORMER,
  },
  nl: {
    ...officesAfter({
      president: 'president',
      premier: 'premier|minister-president',
      chancellor: '(?:bonds)?kanselier',
      monarch: 'koning|koningin',
    }),
    ...former(
      `(?:een|geen|elke)${ADJECTIVES}|voormalige?|toenmalige?|vorige|volgende|eerste|nieuwe|vroegere|oud|ex|aftredende`,
    ),
  },
  pl: {
    ...officesAfter({
      president: 'prezydent(?:a|owi|em)?',
      premier: 'premier(?:a|owi|em)?',
      chancellor: 'kanclerz(?:a|owi|em)?',
      monarch: 'król(?:a|owi|em)?',
    }),
    ...former('były|byłego|byłemu|byłym|ówczesny|przyszły|nowy|pierwszy|zmarły'),
  },
  pt: {
    ...ahead({
      president: '[Pp]resident[ea]',
      premier: '[Pp]rimeiro-ministro|[Pp]rimeira-ministra',
      chancellor: '[Cc]hanceler',
      monarch: 'rei|rainha',
      head: '[Mm]andatári[oa]|[Cc]hefe de Estado',
    }),
    ...former(
      'uma?|nenhuma?|cada|ex|então|próxim[oa]|anterior|primeiro|antig[oa]|futur[oa]|nov[oa]|vice|falecido',
      'eleit[oa]|interin[oa]|cessante',
    ),
  },
  ro: {
    ...ahead({
      president: '[Pp]reședintele|[Pp]reședintelui',
      premier: '[Pp]remierul|[Pp]remierului|[Pp]rim-ministrul',
      chancellor: '[Cc]ancelarul',
      monarch: '[Rr]egele',
    }),
    ...former('fostul|fostului|viitorul|noul|primul', 'ales|interimar'),
  },
  ru: {
    ...officesAfter({
      president: '[Пп]резидент(?:а|у|ом|е)?',
      premier: '[Пп]ремьер(?:-министр)?(?:а|у|ом|е)?',
      chancellor: '[Кк]анцлер(?:а|у|ом|е)?',
      monarch: 'король|короля|королева',
    }),
    ...former(
      '(?:бывш|прежн|тогдашн|будущ|нынешн)(?:ий|его|ему|им|ем)|экс|вице|нов(?:ый|ого)|перв(?:ый|ого)|избранн(?:ый|ого)|покойный',
    ),
  },
  sv: {
    ...officesAfter({
      president: 'president(?:en)?',
      premier: 'statsminister(?:n)?|premiärminister(?:n)?',
      chancellor: 'förbundskansler(?:n)?',
      monarch: 'kung(?:en)?|drottning(?:en)?',
    }),
    ...former(
      `(?:en|ingen|varje)${ADJECTIVES}|tidigare|förre|förra|dåvarande|nästa|nya|nye|första|förste|avgående`,
    ),
  },
  tr: {
    ...officesAfter({
      president: '[Cc]umhurbaşkanı|[Dd]evlet [Bb]aşkanı|[Bb]aşkanı',
      premier: '[Bb]aşbakanı',
      chancellor: '[Şş]ansölyesi',
      monarch: '[Kk]ralı|[Kk]raliçesi',
    }),
    ...NAMES,
    ...former('[Ee]ski|dönemin|yeni|ilk'),
  },
  uk: {
    ...officesAfter({
      president: '[Пп]резидент(?:а|у|ом|ові)?',
      premier: "[Пп]рем[’'ʼ]єр(?:-міністр)?(?:а|у|ом|ові)?",
      chancellor: '[Кк]анцлер(?:а|у|ом|ка|ки)?',
      monarch: 'король',
    }),
    ...former('(?:колишн|тодішн|майбутн)(?:ій|ього|ьому)|екс|віце|нов(?:ий|ого)|перш(?:ий|ого)'),
  },
  vi: {
    ...ahead({ president: '[Tt]ổng thống', premier: '[Tt]hủ tướng', monarch: '[Qq]uốc vương' }),
    ...NAMES,
    ...former('cựu|[Pp]hó'),
  },
}
