/**
 * Words for heads of state and government, as sources of regular expressions (flag `u`): those that follow a country's name
 * or demonym ('französische Präsident'), and those that go before it ('presidente francés').
 */
export interface OfficeRules {
  readonly officeBehind?: string
  readonly officeAhead?: string
  /** Present if names of countries are used so as well: 'フランス大統領'. German has 'Frankreichs Präsident' instead. */
  readonly officeOfNames?: string
}

const NAMES: OfficeRules = { officeOfNames: '.' }

const behind = (words: string): OfficeRules => ({ officeBehind: `^[ \u00a0](?:${words})(?![\\p{L}\\p{M}-])` })
/** In scripts without spaces. */
const joined = (words: string): OfficeRules => ({ officeBehind: `^(?:${words})`, ...NAMES })
const ahead = (words: string): OfficeRules => ({
  officeAhead: `(?<![\\p{L}\\p{M}-])(?:${words})[ \u00a0]$`,
})

const NORDIC_KINGS = 'konge(?:n)?|dronning(?:en)?'

export const OFFICE_WORDS: Readonly<Record<string, OfficeRules>> = {
  ar: ahead('و?الرئيس|و?رئيس الوزراء|و?رئيسة الوزراء|المستشار|المستشارة|الملك|العاهل|المرشد'),
  cs: behind(
    'prezident(?:a|ovi|em)?|prezidentka|premiér(?:a|ovi|em)?|premiérka|kancléř(?:e|i|em)?|král(?:e|i|em)?',
  ),
  da: behind(
    `præsident(?:en)?|statsminister(?:en)?|premierminister(?:en)?|(?:forbunds)?kansler(?:en)?|${NORDIC_KINGS}`,
  ),
  de: behind(
    '(?:Staats|Bundes)?[Pp]räsident(?:en|in)?|(?:Bundes)?[Kk]anzler(?:in|s)?|Ministerpräsident(?:en|in)?|Premierminister(?:in|s)?|Premier|Regierungschef(?:in|s)?|Staatschef(?:in|s)?|Staatsoberhaupt|König(?:in|s)?|Machthaber(?:s)?',
  ),
  el: behind(
    'πρόεδρος|προέδρου|πρόεδρο|πρωθυπουργός|πρωθυπουργού|πρωθυπουργό|καγκελάριος|καγκελαρίου|καγκελάριο|βασιλιάς|βασιλιά',
  ),
  es: ahead(
    '[Pp]resident[ea]|[Pp]rimer ministro|[Pp]rimera ministra|[Cc]anciller|rey|reina|[Mm]andatari[oa]|[Jj]efe de Estado|líder supremo',
  ),
  fa: ahead('رئیس‌جمهور|رئیس جمهور|نخست‌وزیر|نخست وزیر|صدراعظم|پادشاه'),
  fi: {
    ...behind(
      'presidentti|presidentin|presidenttiä|pääministeri|pääministerin|liittokansleri|kuningas|kuningatar',
    ),
    ...NAMES,
  },
  fr: ahead(
    "[Pp]résidente?|[Pp]remier ministre|[Pp]remière ministre|[Cc]hancelier|[Cc]hancelière|roi|reine|chef de l[’']État|guide suprême",
  ),
  he: ahead('הנשיא|נשיא|ראש הממשלה|הקנצלר|הקנצלרית|המלך|מלך'),
  hi: behind('(?:के )?(?:राष्ट्रपति|प्रधानमंत्री|प्रधान मंत्री|चांसलर)'),
  hu: behind('elnök(?:öt|nek|kel)?|miniszterelnök(?:öt|nek|kel)?|kormányfő|kancellár|király'),
  id: { ...ahead('Presiden|Perdana Menteri|Kanselir|Raja'), ...NAMES },
  it: ahead(
    '[Pp]residente|[Pp]rimo ministro|[Pp]rima ministra|[Cc]ancelliere|[Cc]ancelliera|premier|re|regina|capo dello Stato',
  ),
  ja: joined('の?(?:大統領|首相|国王|女王|最高指導者|総書記|国家主席)'),
  ko: joined('[ \u00a0]?(?:대통령|총리|국왕|국가주석|국무위원장|최고지도자)'),
  nb: behind(`president(?:en)?|statsminister(?:en)?|(?:forbunds)?kansler(?:en)?|${NORDIC_KINGS}`),
  nl: behind('president|premier|minister-president|(?:bonds)?kanselier|koning|koningin'),
  pl: behind('prezydent(?:a|owi|em)?|premier(?:a|owi|em)?|kanclerz(?:a|owi|em)?|król(?:a|owi|em)?'),
  pt: ahead(
    '[Pp]resident[ea]|[Pp]rimeiro-ministro|[Pp]rimeira-ministra|[Cc]hanceler|rei|rainha|[Mm]andatári[oa]|[Cc]hefe de Estado',
  ),
  ro: ahead(
    '[Pp]reședintele|[Pp]reședintelui|[Pp]remierul|[Pp]remierului|[Pp]rim-ministrul|[Cc]ancelarul|[Rr]egele',
  ),
  ru: behind(
    '[Пп]резидент(?:а|у|ом|е)?|[Пп]ремьер(?:-министр)?(?:а|у|ом|е)?|[Кк]анцлер(?:а|у|ом|е)?|король|короля|королева',
  ),
  sv: behind(
    'president(?:en)?|statsminister(?:n)?|premiärminister(?:n)?|förbundskansler(?:n)?|kung(?:en)?|drottning(?:en)?',
  ),
  th: { officeAhead: '(?:ประธานาธิบดี|นายกรัฐมนตรี)$', ...NAMES },
  tr: {
    ...behind(
      '[Cc]umhurbaşkanı|[Dd]evlet [Bb]aşkanı|[Bb]aşbakanı|[Bb]aşkanı|[Kk]ralı|[Kk]raliçesi|[Şş]ansölyesi',
    ),
    ...NAMES,
  },
  uk: behind(
    "[Пп]резидент(?:а|у|ом|ові)?|[Пп]рем[’'ʼ]єр(?:-міністр)?(?:а|у|ом|ові)?|[Кк]анцлер(?:а|у|ом|ка|ки)?|король",
  ),
  vi: { ...ahead('[Tt]ổng thống|[Tt]hủ tướng|[Qq]uốc vương'), ...NAMES },
  zh: joined('的?(?:总统|總統|总理|總理|首相|国王|國王|女王|国家主席|國家主席|最高领袖|最高領袖)'),
}
