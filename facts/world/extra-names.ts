/** Forms of a word that only takes endings, which are separated by spaces. */
export function suffixed(stem: string, suffixes: string): readonly string[] {
  return suffixes.split(' ').map((suffix) => stem + suffix)
}

/** Names of countries that people use and CLDR does not have, by language and country. */
export const EXTRA_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    US: ['USA', 'Vereinigte Staaten von Amerika'],
    GB: ['Großbritannien'],
    CZ: ['Tschechische Republik'],
  },
  fr: { US: ['États-Unis', 'USA'], GB: ['Grande-Bretagne'] },
  es: { US: ['EE. UU.', 'EEUU', 'Estados Unidos'], GB: ['Gran Bretaña'] },
  pt: { US: ['EUA'], GB: ['Grã-Bretanha'] },
  it: { US: ['USA', 'Stati Uniti d’America'], GB: ['Gran Bretagna'] },
  nl: { US: ['VS', 'Verenigde Staten'], GB: ['Groot-Brittannië'] },
  pl: { US: ['USA'], GB: ['Wielka Brytania'] },
  sv: { US: ['USA'], GB: ['Storbritannien'] },
  tr: { US: ['ABD', 'Amerika'], GB: ['İngiltere', 'Birleşik Krallık'] },
  ru: {
    US: ['США'],
    GB: ['Великобритания', 'Англия'],
    AE: ['ОАЭ'],
    KR: ['Южная Корея'],
    KP: ['КНДР', 'Северная Корея'],
    CN: ['КНР'],
  },
  uk: { US: ['США'], GB: ['Велика Британія'], KP: ['КНДР'], CN: ['КНР'] },
  ar: { US: ['أمريكا', 'أميركا'], GB: ['بريطانيا'], SA: ['السعودية'], AE: ['الإمارات'] },
  he: { US: ['ארה"ב', 'ארה״ב'], GB: ['בריטניה'] },
  fa: { US: ['آمریکا'], GB: ['انگلیس', 'بریتانیا'] },
  hi: { US: ['अमेरिका'], GB: ['ब्रिटेन'] },
  id: { US: ['AS', 'Amerika Serikat'], GB: ['Inggris'] },
  vi: { US: ['Mỹ', 'Hoa Kỳ'], GB: ['Anh'], CN: ['Trung Quốc'], KP: ['Triều Tiên'] },
  th: { US: ['สหรัฐฯ', 'สหรัฐ'], GB: ['อังกฤษ'] },
  zh: {
    US: ['美国', '美國'],
    GB: ['英国', '英國'],
    KP: ['朝鲜', '朝鮮', '北韩', '北韓'],
    KR: ['韩国', '韓國', '南韓'],
  },
  cs: {
    US: ['USA', 'Spojených států', 'Spojeným státům', 'Spojenými státy', 'Spojených státech'],
    GB: ['Velká Británie', 'Velké Británie', 'Velké Británii', 'Velkou Británii', 'Británie', 'Anglie'],
    NL: ['Nizozemsko'],
  },
  fi: {
    US: [
      'USA',
      'Yhdysvaltojen',
      'Yhdysvaltain',
      'Yhdysvaltoja',
      'Yhdysvalloissa',
      'Yhdysvalloista',
      'Yhdysvaltoihin',
      'Yhdysvalloille',
    ],
    GB: ['Iso-Britannia', 'Britannia', 'Ison-Britannian', 'Isossa-Britanniassa'],
    NL: ['Hollanti', 'Alankomaiden', 'Alankomaissa'],
  },
  hu: {
    US: ['USA', ...suffixed('Egyesült Államok', 'ban ba ból at nak kal tól ról')],
    GB: ['Nagy-Britannia', 'Anglia'],
    RU: ['Oroszország'],
  },
  ro: { US: ['SUA', 'Statele Unite', 'Statelor Unite'], GB: ['Marea Britanie', 'Marii Britanii', 'Anglia'] },
  el: {
    US: ['ΗΠΑ', 'Ηνωμένες Πολιτείες', 'Ηνωμένων Πολιτειών', 'Αμερική'],
    GB: ['Βρετανία', 'Μεγάλη Βρετανία', 'Μεγάλης Βρετανίας', 'Αγγλία'],
  },
  da: { US: ['USA'], GB: ['Storbritannien', 'England'] },
  nb: { US: ['USA'], GB: ['Storbritannia', 'England'] },
  ja: { US: ['米国', 'アメリカ'], GB: ['英国'], CN: ['中国'], KR: ['韓国'], KP: ['北朝鮮'], IN: ['インド'] },
  ko: { US: ['미국'], GB: ['영국'], KP: ['북한'], KR: ['한국'] },
}
