import { groups, type OfficeAlternatives, type OfficeRules } from './office-rules.ts'

/** After these somebody is said to be or to become the holder, maybe long ago: 'he was the president of France'. */
const PREDICATES =
  'is|are|was|were|be|been|being|become|becomes|became|becoming|as|elected|named|appointed|remains?|remained|est|était|fut|être|devient|devenu|devenue|devint|comme|élu|élue|nommé|nommée|es|era|fue|ser|sea|como|elegido|elegida|nombrado|nombrada|é|foi|eleito|eleita|nomeado|è|fu|come|eletto|eletta|nominato|ist|war|wurde|wird|als|gewählt'

/**
 * An office before the country's name. Only with an article, and not where somebody is called so: '…, the president of
 * France, …'.
 */
const of = (articles: string, words: OfficeAlternatives, prepositions: string): OfficeRules => ({
  officeOf: `(?<=(?<!(?:[,(–—]|(?<![\\p{L}\\p{M}])(?:${PREDICATES})) )(?<![\\p{L}\\p{M}])(?:${articles}) )(?:${groups(words)}) (?:${prepositions})$`,
})

/** 'the president of France', 'le président de la France', by base tag. */
export const OFFICES_OF: Readonly<Record<string, OfficeRules>> = {
  en: of(
    '[Tt]he',
    {
      president: '[Pp]resident',
      premier: '[Pp]rime [Mm]inister|[Pp]remier',
      chancellor: '[Cc]hancellor',
      monarch: '[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mir',
      supreme: '[Ss]upreme [Ll]eader',
    },
    'of (?:the )?',
  ),
  de: of(
    '[Dd](?:er|ie|em|en|es)',
    {
      president: '(?:Staats)?[Pp]räsident(?:en|in)?',
      premier: 'Ministerpräsident(?:en|in)?|Premierminister(?:in|s)?',
      chancellor: '(?:Bundes)?[Kk]anzler(?:in|s)?',
      monarch: 'König(?:in|s)?',
    },
    'von |der |des ',
  ),
  es: of(
    '[Ee]l|[Ll]a|[Aa]l|[Dd]el',
    {
      president: 'president[ea]',
      premier: 'primer ministro|primera ministra',
      chancellor: 'canciller',
      monarch: 'rey|reina',
      supreme: 'líder supremo',
    },
    'de (?:la |los )?|del ',
  ),
  fr: of(
    '[Ll][ea]|[Aa]u|[Dd]u',
    {
      president: 'présidente?',
      premier: 'premier ministre|première ministre|[Pp]remier ministre',
      chancellor: 'chancelier|chancelière',
      monarch: 'roi|reine|émir',
    },
    "de (?:la |l[’'])?|du |des |d[’']",
  ),
  it: of(
    '[Ii]l|[Ll]a|[Dd]ella|[Aa]lla|[Dd]alla|[Dd]el|[Aa]l|[Dd]al',
    {
      president: 'presidente',
      premier: 'primo ministro|prima ministra|premier',
      chancellor: 'cancelliere|cancelliera',
      monarch: 're|regina',
    },
    "di |del |della |dell[’']|degli ",
  ),
  pt: of(
    '[OoAa]|[DdNn][oa]|[Aa]o|[Pp]el[oa]',
    {
      president: 'president[ea]',
      premier: 'primeiro-ministro|primeira-ministra',
      chancellor: 'chanceler',
      monarch: 'rei|rainha',
    },
    'de |d[oa]s? ',
  ),
}
