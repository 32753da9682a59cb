/** Units in which time from now is counted. */
export type Unit = 'day' | 'week' | 'month' | 'year'

/** A language's words for days, weeks, months and years, as sources of regular expressions. */
export interface DateWords {
  readonly days: string
  /** What may follow a weekday: 'night', '-feira', 'soir'. */
  readonly part: string
  readonly last: string
  readonly next: string
  readonly current: string
  readonly units: Readonly<Record<Unit, string>>
  /** So many units before now; `#` is the number, `@` the unit. */
  readonly ago: string
  readonly ahead: string
  readonly numbers: string
  /** Counted from another event. */
  readonly elsewhere: string
  readonly seasons: string
  readonly decade: string
  /** Before the first and the last year of a range. */
  readonly from: string
  readonly to: string
  readonly today: string
  /** Whether words such as 'last' may also follow: 'lundi dernier'. */
  readonly isAfter: boolean
}

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  en: {
    days: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
    part: '(?: (?:morning|afternoon|evening|night))?',
    last: 'last|this past',
    next: 'next|this coming|the coming',
    current: 'this',
    units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
    ago: '(?:#) (?:@) ago',
    ahead: "in (?:#) (?:@)(?: time|[’']s? time)?",
    numbers: 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    elsewhere:
      'the (?:very )?(?:next|following|previous|preceding|same) (?:day|night|morning|evening|week|month|year|summer|spring|winter|autumn)|that (?:same )?(?:day|night|morning|evening|week|month|year)|the day (?:after|before)|the (?:past|previous|coming|next) (?:year|decade|(?:few |several )?(?:days|weeks|months|years))|(?:past|last|next|coming) (?:\\p{L}+|\\d+) (?:days|weeks|months|years|decades)',
    seasons: '(?:last|this|next|the|early|late|in) (?:spring|summer|autumn|fall|winter)(?! of)',
    decade: "(?:the )?(?:early |late |mid-)?(\\d{4})s|the (?:early |late |mid-)?[’']?([2-9]0)s",
    from: '(?:from|between) ',
    to: '(?: to | and | until | through )',
    today: 'today|tonight',
    isAfter: false,
  },
  de: {
    days: 'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend',
    part: '(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht|en)?',
    last: 'vergangene[nrms]?|letzte[nrms]?|vorige[nrms]?',
    next: 'kommende[nrms]?|nächste[nrms]?',
    current: 'diese[nrms]?|laufende[nrms]?',
    units: { day: 'Tage?n?', week: 'Wochen?', month: 'Monate?n?s?', year: 'Jahre?n?s?' },
    ago: 'vor (?:#) (?:@)',
    ahead: 'in (?:#) (?:@)',
    numbers: 'eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    elsewhere:
      '(?:am|im) (?:nächsten|folgenden|selben|gleichen|darauffolgenden) (?:Tag|Morgen|Abend|Jahr|Monat)|(?:am|einen) Tag (?:darauf|danach|später|zuvor|davor)|in der (?:folgenden|selben|darauffolgenden) (?:Woche|Nacht)|(?:am )?Vortag|(?:Tags?|Tage?) (?:darauf|danach|zuvor)|in den (?:vergangenen|letzten|kommenden|nächsten) (?:\\p{L}+ )?(?:Tagen|Wochen|Monaten|Jahren)',
    seasons:
      '(?:im|diesen|letzten|vergangenen|nächsten|kommenden|dieses|dieser) (?:(?:vergangenen|letzten|nächsten|kommenden|diesem) )?(?:Frühling|Frühjahr|Sommer|Herbst|Winter)(?! \\d{4})',
    decade: '(?:in den )?(?:frühen |späten )?((?:\\d\\d)?\\d0)er[ -]?Jahren?',
    from: '(?:von|zwischen) ',
    to: '(?: bis | und )',
    today: 'heute',
    isAfter: false,
  },
  fr: {
    days: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
    part: '(?: (?:matin|midi|après-midi|soir))?',
    last: 'derni(?:er|ère)|passée?',
    next: 'prochaine?',
    current: 'ce|cette|cet',
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'années?|ans?' },
    ago: 'il y a (?:#) (?:@)',
    ahead: 'dans (?:#) (?:@)',
    numbers: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
    elsewhere:
      "le lendemain|la veille|le surlendemain|l[’']avant-veille|le (?:jour|soir|mois) (?:même|suivant|précédent|d[’']avant|d[’']après)|(?:la semaine|l[’']année) (?:suivante|précédente)|ce jour-là|le même (?:jour|mois|soir)|la même (?:semaine|année)",
    seasons:
      "(?:l[’'](?:été|automne|hiver)|le printemps)(?: (?:dernier|prochain))?(?! (?:de )?\\d{4})|(?:au printemps|cet (?:été|automne|hiver)|ce printemps|en (?:été|automne|hiver))(?: (?:dernier|prochain))?(?! (?:de )?\\d{4})",
    decade: '(?:les |des )?années ((?:\\d\\d)?\\d0)',
    from: '(?:de|entre|du) ',
    to: '(?: à | et | au )',
    today: "aujourd[’']hui",
    isAfter: true,
  },
  es: {
    days: 'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
    part: '',
    last: 'pasad[oa]|últim[oa]',
    next: 'próxim[oa]|que viene|entrante',
    current: 'este|esta',
    units: { day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    ago: 'hace (?:#) (?:@)',
    ahead: '(?:dentro de|en) (?:#) (?:@)',
    numbers: 'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
    elsewhere:
      '(?:al|el) (?:día|mes|año) (?:siguiente|anterior)|la (?:noche|semana) (?:siguiente|anterior)|ese (?:mismo )?(?:día|mes|año)|esa (?:misma )?(?:noche|semana|tarde)|el mismo (?:día|mes|año)|la víspera|un (?:día|mes|año) (?:después|antes|más tarde)|los últimos (?:\\p{L}+ )?(?:días|meses|años)',
    seasons:
      '(?:(?:el|este|próximo|la|esta|próxima) )?(?:verano|otoño|invierno|primavera)(?: (?:pasad[oa]|próxim[oa]))?(?! (?:de )?\\d{4})',
    decade: '(?:los |la )?(?:años|década de(?: los)?) ((?:\\d\\d)?\\d0)',
    from: '(?:de|desde|entre|del) ',
    to: '(?: a | y | hasta | al )',
    today: 'hoy',
    isAfter: true,
  },
  pt: {
    days: 'domingo|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|sábado',
    part: '',
    last: 'passad[oa]|últim[oa]',
    next: 'próxim[oa]|que vem',
    current: '[nd]?este|[nd]?esta',
    units: { day: 'dias?', week: 'semanas?', month: 'm[êe]s(?:es)?', year: 'anos?' },
    ago: 'há (?:#) (?:@)',
    ahead: '(?:daqui a|em) (?:#) (?:@)',
    numbers: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze',
    elsewhere:
      'no (?:dia|mês|ano) (?:seguinte|anterior)|na (?:noite|semana) (?:seguinte|anterior)|naquele (?:dia|mês|ano)|naquela (?:noite|semana)|no mesmo (?:dia|mês|ano)|na véspera|um (?:dia|mês|ano) (?:depois|antes)|nos últimos (?:\\p{L}+ )?(?:dias|meses|anos)',
    seasons:
      '(?:n?[oa]|este|neste|esta|nesta) (?:verão|outono|inverno|primavera)(?: (?:passad[oa]|que vem))?(?! de \\d{4})',
    decade: '(?:n?os |a |na )?(?:anos|década de) ((?:\\d\\d)?\\d0)',
    from: '(?:de|desde|entre) ',
    to: '(?: a | e | até )',
    today: 'hoje',
    isAfter: true,
  },
  it: {
    days: 'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
    part: '(?: (?:mattina|pomeriggio|sera|notte))?',
    last: 'scors[oaie]|passat[oa]|ultim[oa]',
    next: 'prossim[oa]|che viene',
    current: "questo|questa|quest[’']",
    units: { day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]', year: 'ann[oi]' },
    ago: '(?:#) (?:@) fa',
    ahead: '(?:tra|fra) (?:#) (?:@)',
    numbers: 'un|una|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
    elsewhere:
      "il (?:giorno|mese) (?:dopo|seguente|successivo|prima|precedente)|l[’']anno (?:dopo|seguente|successivo|prima|precedente)|la settimana (?:dopo|successiva|precedente|seguente)|quel giorno|lo stesso giorno|la vigilia|negli ultimi (?:\\p{L}+ )?(?:giorni|mesi|anni)",
    seasons:
      "(?:l[’'](?:estate|autunno|inverno)|la primavera|quest[’'](?:estate|autunno|inverno)|in (?:estate|autunno|inverno|primavera))(?: (?:scors[oa]|prossim[oa]))?(?! del \\d{4})",
    decade: "(?:negli |gli )?anni [’']?((?:\\d\\d)?\\d0)",
    from: '(?:dal|fra il|tra il|nel) ',
    to: '(?: al | e il | e )',
    today: 'oggi',
    isAfter: true,
  },
}
