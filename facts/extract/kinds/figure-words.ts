/** What a number is multiplied by, by the word after it, in lower case. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  tausend: 1e3,
  tsd: 1e3,
  mille: 1e3,
  mil: 1e3,
  mila: 1e3,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  millones: 1e6,
  millón: 1e6,
  milhões: 1e6,
  milhão: 1e6,
  milioni: 1e6,
  milione: 1e6,
  mio: 1e6,
  m: 1e6,
  mn: 1e6,
  'mil millones': 1e9,
  billion: 1e9,
  bn: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  mds: 1e9,
  bilhões: 1e9,
  bilhão: 1e9,
  miliardi: 1e9,
  miliardo: 1e9,
  trillion: 1e12,
  tn: 1e12,
  billionen: 1e12,
  billones: 1e12,
  billón: 1e12,
  trilhões: 1e12,
  trilhão: 1e12,
}

/** Currencies by their signs and words, in lower case. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  hk$: 'HKD',
  nt$: 'TWD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
  dollar: 'USD',
  dollars: 'USD',
  dólares: 'USD',
  dólar: 'USD',
  dollari: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  pfund: 'GBP',
  libras: 'GBP',
  sterline: 'GBP',
  yen: 'JPY',
  yens: 'JPY',
  yenes: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  yuans: 'CNY',
  yuanes: 'CNY',
  ruble: 'RUB',
  rubles: 'RUB',
  roubles: 'RUB',
  rubel: 'RUB',
  rublos: 'RUB',
  rubli: 'RUB',
  rupees: 'INR',
  rupien: 'INR',
  roupies: 'INR',
  rupias: 'INR',
  reais: 'BRL',
  franken: 'CHF',
  liras: 'TRY',
}

/** Words of people: a number before one of these is a figure, whatever it looks like. */
export const PEOPLE =
  /^(?:people|troops|soldiers|men|women|children|civilians|refugees|migrants|workers|prisoners|hostages|voters|deaths|personnel|menschen|soldaten|personen|tote|flüchtlinge|zivilisten|personnes|soldats|civils|morts|réfugiés|personas|soldados|muertos|civiles|refugiados|pessoas|mortos|civis|persone|soldati|morti|civili|rifugiati)$/i

/** What a bare number counts that comes after these words: 'a population of 5.4 million'. Tried on the text before the number. */
export const POPULATION =
  /(?<!\p{L})(?:population|bevölkerung|población|população|popolazione)(?:\s+(?:of|von|de|di|d['’]))?(?:\s+(?:about|around|nearly|almost|over|some|roughly|rund|etwa|fast|environ|près de|quasi|circa|cerca de|unos))*\s*$/iu

/** Words after a number that make it a date, a time, a duration, an age, a score or a place in a row. */
export const NO_UNIT = new Set(
  (
    'and or to in on at of for by the a an is was were are who that with from as but when after before until since am pm versus vs ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'st nd rd th year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries ' +
    'o’clock uhr times points goals summit world cold this his its their has does always perhaps series news address protests elections ' +
    'jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten sekunden prozentpunkte mal ' +
    'an ans année années jour jours mois semaine semaines heure heures minutes secondes fois siècle siècles points ' +
    'año años día días mes meses semana semanas hora horas minutos segundos veces siglos puntos ' +
    'ano anos dia dias mês meses horas vezes séculos pontos ' +
    'anno anni giorno giorni mese mesi settimana settimane ora ore minuti secondi volte secoli punti ' +
    'und oder et ou y o e de du le la les el los las die der das des im am als auch bis dans pour pas plus dans sous ' +
    'januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'janeiro fevereiro março maio junho julho setembro outubro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre'
  ).split(' '),
)

/** Words before a number that make it a name: 'Article 5', 'Boeing 737', 'Leopard 2'. */
export const NAMED =
  /(?:^|[\s(])(?:(?:[Aa]rticles?|[Aa]rt\.?|[Ss]ections?|[Cc]hapters?|[Rr]esolutions?|[Pp]ages?|[Nn]o\.?|[Nn]r\.?|[Nn]úm\.?|n°|Nº|§|[Rr]oute|[Hh]ighway|[Ff]light|[Vv]ol|[Ff]lug|[Vv]uelo|[Rr]oom|[Cc]hannel|[Pp]hase|[Ss]tage|[Ll]evel|[Gg]roup|[Pp]rotocol|[Bb]oeing|[Aa]irbus|[Ff]alcon|[Ll]eopard|[Aa]pollo|[Tt]ype|[Aa]ged?|[Tt]op|[Dd]ivision|[Bb]rigade|[Dd]istrict|[Ww]indows|[Ii]Phone|[Cc]hallenger|[Ii]skander|[Pp]roposition|[Aa]rtikel|[Aa]bsatz|[Kk]apitel|[Pp]aragraf|[Ss]eite|[Pp]latz|[Ll]oi|[Aa]rtículos?|[Aa]rtigos?|[Aa]rticol[oi]|[Rr]esolución|[Rr]ésolution|[Rr]esolução|[Pp]ágina|[Cc]apítulo|[Ll]ey|[Ll]ei|[Ll]egge|[Ee]dad|[Tt]el\.?|[Tt]elefon|[Pp]hone|at|um|à|at about|alle|às|a las)\s?|[Cc]ovid-|G-?)$/u
