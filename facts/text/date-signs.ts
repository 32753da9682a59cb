/**
 * A sign of a date: a digit, or a word without which no date is read in a language. Most sentences have none, and looking for
 * one takes a hundredth of the time of reading dates.
 */
interface Signs {
  /** Words, and starts of longer ones. */
  readonly starts: string
  /** Whole words. */
  readonly words: string
  /** What a unit is counted with, and short units, which are too frequent alone. */
  readonly counts: string
  readonly units: string
}

const SIGNS: Readonly<Record<string, Signs>> = {
  en: {
    starts:
      'january|february|march|april|june|july|august|september|october|november|december|(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tonight|tomorrow|overmorrow|yesterday|(?:last)?night|morning|evening|spring|summer|autumn|winter|second|minute|hour|day|week|month|quarter|year|decade',
    words: 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|now|tmrw?|fall',
    counts:
      '(?:an?|the)(?=\\s)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|few|several|couple|of|this|last|past|next|after',
    units:
      's|secs?|m|mins?|h|hrs?|d|w|mos?|mon|qtr|y|yrs?|second|seconds|minutes?|hours?|days?|weeks?|months?|quarters?|years?',
  },
  de: {
    starts:
      'januar|jänner|janner|februar|feber|märz|maerz|april|juni|juli|august|september|oktober|november|dezember|(?:sonn|mon|diens|donners|frei|sams)tag|sonnabend|mittwoch|jetzt|heute|morgen|abend|nacht|frühling|frühjahr|sommer|herbst|winter|(?:vor)?gestern|[üu]e?bermorgen|letzte\\s*nacht|stunde|minute|sekunde|monat|quartal|woche',
    words: 'jan|feb|mär|mrz|apr|mai|jun|jul|aug|sept?|okt|nov|dez|\\w*tag(?:e?n?|s|en)|\\w*jahr(?:e[ns]?)?',
    counts:
      'ein(?:s|e[mnr]?)|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwoelf|halbe?|einigen?|wenigen?|mehreren?|vor|in|für|während|(?:nächste|kommende|folgende|letzte|vergangene|vorige|vor(?:her|an)gegangene)[snmr]?',
    units:
      'sek|min|h|std|a|j|jr|sekunden?|minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:e?n?|s)|quartal(?:s|en?)?|jahr(?:e[ns]?)?',
  },
  fr: {
    starts:
      'janvier|f[ée]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|maintenant|aujourd|demain|hier|cette\\s*nuit|soir|lendemain|surlendemain|veille|avant-veille|printemps|été|automne|hiver|seconde|minute|heure|jour|semaine|trimestre|ann[ée]e',
    words: 'janv?|f[ée]vr?|mar|avr|mai|jun|juil?|jul|sept?|oct|nov|d[ée]c|mois|ans?',
    counts:
      "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quelques?|demi-?|les?|la|l'|du|des?|prochaine?s?|derni[eè]re?s?|pass[ée]e?s?|pr[ée]c[ée]dents?|suivante?s?|a",
    units: 'secs?|secondes?|mins?|minutes?|h|hrs?|heures?|jours?|semaines?|mois|trimestres?|ans|années?',
  },
  es: {
    starts:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|domingo|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|ahora|hoy|ma[ñn]ana|ayer|(?:media)?noche|mediod[íi]a|tarde|víspera|verano|otoño|invierno|primavera|segundo|minuto|hora|d[íi]as?|semana|cuarto|a[ñn]os?',
    words: 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|mes(?:es)?',
    counts:
      'un|unos?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|algunos?|demi-?|en|por|durante|de',
    units: 'sec|segundos?|mins?|minutos?|h|hrs?|horas?|d[íi]as?|semanas?|mes(?:es)?|cuartos?|a[ñn]os?',
  },
  pt: {
    starts:
      'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|domingo|segunda|terça|quarta|quinta|sexta|s[áa]bado|agora|hoje|amanh[ãa]|ontem|noite|véspera|verão|outono|inverno|primavera|dia|semana|ano|m[êe]s(?:es)?',
    words: 'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
    counts: 'um|uma',
    units: 'dias?',
  },
  it: {
    starts:
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|domenica|luned|marted|mercoled|gioved|venerd|sabato|weekend|fine\\s*settimana|adesso|ora|oggi|sta(?:mattina|sera|notte|mani)|domani|dopodomani|ieri|notte|sera|mattina|pomeriggio|vigilia|estate|autunno|inverno|primavera|secondo|secondi|minut[oi]|ore|giorn[oi]|settiman|mes[ei]|trimestr|ann[oi]',
    words: 'gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic',
    counts:
      "un[oa']?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|mezz[oa]?|qualche|alcuni|paio|di|dopo|quest[oa']|scors[oa]|prossim[oa]|il|la|l'",
    units:
      's|sec|m|min|h|gg?|sett|trim|ore?|ora|mes[ei]|ann[oi]|giorn[oi]|second[oi]|minut[oi]|settiman[ae]|trimestr[ei]',
  },
}

const MADE = new Map<string, RegExp>()

function signOf(language: string): RegExp | undefined {
  const signs = SIGNS[language]
  const known = MADE.get(language)
  if (known || !signs) return known
  const { starts, words, counts, units } = signs
  const made = new RegExp(
    `\\d|(?<!\\w)(?:${starts}|(?:${words})(?!\\w)|(?:${counts})\\s{0,3}(?:${units})(?!\\w))`,
    'i',
  )
  MADE.set(language, made)
  return made
}

/** Whether dates need to be looked for in a text. @param language ISO 639-1; in others that may always be so */
export function mayHaveDates(text: string, language: string): boolean {
  return signOf(language)?.test(text) ?? true
}

/** The pattern of a language's signs, to be compiled before it is needed. */
export function signPatterns(language: string): RegExp[] {
  const sign = signOf(language)
  return sign ? [sign] : []
}
