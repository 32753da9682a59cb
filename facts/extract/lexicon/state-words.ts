import { type Lexicon, only } from './lexicon.ts'

/**
 * What a language calls those who speak for a state. Courts and parliaments are not among them: a court rules against
 * its government as often, and both sides sit in a parliament; nor are the police, banks, media and universities.
 */
export interface StateWords {
  /** A body, by the last words of its phrase in lower case: 'defence ministry', 'military'. */
  readonly body: RegExp
  /** The noun of an army. Tried on one word. */
  readonly army: RegExp
  /** A leader's body, in the same form: 'administration', 'office', 'campaign'. */
  readonly ofLeader: RegExp
  /** Several people of a state: 'officials'. Tried on one word. */
  readonly officials: RegExp
  /** One of them, as a noun or before a name: 'official', 'spokesman', 'minister'. Tried on one word. */
  readonly official: RegExp
  /** What a body has written, which speaks for it: 'a Pentagon report'. Tried on one word. */
  readonly document?: RegExp
  /** Somebody who speaks for what follows `for`: 'a spokesman for the ministry'. Tried on one word. */
  readonly spokesman: RegExp
  readonly for: RegExp
  /** What may be between a country and its officials: 'senior', 'security'; 'hospital' makes it others. One word. */
  readonly rank: RegExp
  /** Makes it somebody else's: 'former', 'opposition'. Tried on one word. */
  readonly not: RegExp
  /** Names that mean a state by themselves, by their last words in lower case: the country's code is the group's name. */
  readonly seats: RegExp
  /** The same names anywhere in a text in lower case, with marks between their words: it may find more than `seats`, but never less. */
  readonly seatsWithin: RegExp
}

/** Names that mean a country: `US:white_house|state_department GB:…`; `_` is a space. */
function seats(list: string): Pick<StateWords, 'seats' | 'seatsWithin'> {
  const entries = list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'))
  const ends = entries.map(([code, names = '']) => `(?<${code}>${names.replaceAll('_', String.raw`[\s-]`)})`)
  const within = entries.map(([, names = '']) => names.replaceAll('_', String.raw`[^\p{L}]+`))
  return {
    seats: new RegExp(String.raw`(?:^|[\s’'-])(?:${ends.join('|')})$`, 'u'),
    seatsWithin: new RegExp(within.join('|'), 'u'),
  }
}

/** Ends of a phrase, whole words; `_` is a space. */
function ends(list: string): RegExp {
  return new RegExp(
    String.raw`(?:^|[\s’'-])(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})$`,
    'u',
  )
}

const EN: StateWords = {
  army: only('military army navy force forces idf'),
  body: ends(
    'government governments administration cabinet authorities regime ministry ministries military army navy air_force ' +
      'armed_forces (?:armed|security|defen[cs]e|government|military|special)_forces embassy consulate presidency treasury ' +
      '(?:foreign|home|cabinet)_office (?:state|justice|defen[cs]e|treasury|commerce|energy|interior|foreign|homeland_security)_department ' +
      '(?:department|ministry)_of_(?:the_)?[\\p{L}\\s]+ (?:intelligence|security)_(?:agency|agencies|services?)',
  ),
  ofLeader: ends('administration government cabinet regime office campaign team transition_team transition'),
  officials: only('officials diplomats negotiators authorities leaders ministers commanders'),
  official: only(
    'official diplomat negotiator minister secretary spokes* staff ambassador envoy adviser advisor representative',
  ),
  document: only(
    'statement release report memo memorandum letter document communiqué communique notice filing',
  ),
  spokesman: only('spokes*'),
  for: only('for'),
  rank: only(
    'senior top high-level high-ranking ranking government security defense defence military intelligence foreign health state ' +
      'federal national presidential diplomatic trade customs law enforcement justice finance treasury energy administration ' +
      'embassy interior economic economy border immigration nuclear emergency political public unnamed unidentified anonymous other ' +
      'some several many two three four five department ministry army navy air force cabinet chief lead deputy vice acting first prime ' +
      'assistant under permanent special press climate affairs of commerce transport agriculture environment education home office ' +
      "consulate presidency governmental campaign transition team un u.n. authority house white council chief of staff 's ’s",
  ),
  not: only(
    'former ex ex-* then-* retired ousted exiled exile deposed late opposition rebel rebels insurgent separatist breakaway free ' +
      'liberation resistance republican shadow local regional provincial municipal city kurdish would-be proposed future next',
  ),
  ...seats(
    'US:white_house|state_department|pentagon|justice_department|treasury_department|commerce_department|homeland_security_department|department_of_state|department_of_justice|department_of_defense|department_of_homeland_security|department_of_commerce ' +
      "RU:kremlin GB:downing_street|whitehall|foreign_office|home_office|buckingham_palace FR:élysée|elysée|elysee|élysée_palace|elysee_palace|matignon|quai_d[’']orsay " +
      'IL:idf CN:zhongnanhai KR:blue_house PH:malacañang|malacanang BR:planalto|itamaraty MX:los_pinos AR:casa_rosada',
  ),
}

const FR: StateWords = {
  army: only('armée armées marine militaires tsahal'),
  body: ends(
    'gouvernement gouvernements autorités régime exécutif administration présidence diplomatie ministère ministères armée ' +
      'marine militaires ambassade consulat chancellerie',
  ),
  ofLeader: ends('gouvernement cabinet administration équipe bureau régime'),
  officials: only('responsables officiels dirigeants diplomates négociateurs autorités ministres'),
  official: only(
    'responsable officiel diplomate négociateur ministre porte-parole ambassadeur ambassadrice émissaire',
  ),
  spokesman: only('porte-parole porte-paroles'),
  for: only("de du des d' d’ de_la"),
  rank: only(
    'haut hauts haute hautes premier première militaires militaire gouvernementaux gouvernemental sécuritaires plusieurs deux trois des un une le la les ' +
      'du de des défense étrangères affaires intérieur finances adjoint adjointe chef gouvernement ministère armée présidence',
  ),
  not: only(
    'ancien anciens ancienne anciennes ex ex-* opposition rebelle rebelles libre exil locaux locales régionaux régionales futur future',
  ),
  ...seats(
    "US:maison_blanche|pentagone|département_d[’']etat|département_d[’']état RU:kremlin FR:élysée|elysée|matignon|quai_d[’']orsay|bercy GB:downing_street IL:tsahal",
  ),
}

const ES: StateWords = {
  army: only('ejército ejércitos marina fuerzas'),
  body: ends(
    'gobierno ejecutivo administración gabinete autoridades régimen cancillería ministerio ministerios ejército fuerzas_armadas marina ' +
      'embajada consulado presidencia',
  ),
  ofLeader: ends('gobierno administración gabinete equipo oficina despacho régimen'),
  officials: only('funcionarios autoridades diplomáticos negociadores dirigentes ministros responsables'),
  official: only(
    'funcionario funcionaria diplomático diplomática ministro ministra portavoz vocero vocera embajador embajadora canciller negociador',
  ),
  spokesman: only('portavoz portavoces vocero vocera voceros'),
  for: only('de del'),
  rank: only(
    'alto altos alta altas militares militar gubernamentales gubernamental varios dos tres el la los las un una de del defensa exteriores ' +
      'relaciones asuntos interior hacienda economía primer primera gobierno ministerio ejército presidencia cancillería',
  ),
  not: only(
    'ex ex-* exfuncionarios antiguo antiguos antigua antiguas oposición opositor rebelde rebeldes locales regionales exilio futuro',
  ),
  ...seats(
    'US:casa_blanca|pentágono|departamento_de_estado RU:kremlin FR:elíseo|matignon GB:downing_street ES:moncloa|la_moncloa CL:la_moneda|moneda AR:casa_rosada BR:planalto|itamaraty',
  ),
}

const IT: StateWords = {
  army: only('esercito marina forze'),
  body: ends(
    'governo governi autorità regime esecutivo diplomazia amministrazione ministero esercito forze_armate marina ambasciata consolato presidenza',
  ),
  ofLeader: ends('governo amministrazione gabinetto ufficio staff regime'),
  officials: only('funzionari diplomatici negoziatori dirigenti autorità ministri'),
  official: only(
    'funzionario funzionaria diplomatico ministro ministra portavoce ambasciatore ambasciatrice negoziatore',
  ),
  spokesman: only('portavoce'),
  for: only("di del della dell' dell’ dello dei"),
  rank: only(
    "alto alti militari militare governativi diversi due tre il la i gli le un una di del della dell’ dell' degli difesa esteri interni affari primo prima governo ministero esercito presidenza",
  ),
  not: only('ex ex-* opposizione ribelle ribelli locali regionali esilio futuro'),
  ...seats(
    'US:casa_bianca|pentagono|dipartimento_di_stato RU:cremlino FR:eliseo|matignon GB:downing_street IT:farnesina|palazzo_chigi|quirinale',
  ),
}

const PT: StateWords = {
  army: only('exército marinha forças'),
  body: ends(
    'governo executivo administração gabinete autoridades regime ministério ministérios exército forças_armadas marinha embaixada consulado presidência chancelaria',
  ),
  ofLeader: ends('governo administração gabinete equipe equipa escritório regime'),
  officials: only('funcionários autoridades diplomatas negociadores dirigentes ministros'),
  official: only(
    'funcionário funcionária diplomata ministro ministra porta-voz embaixador embaixadora chanceler negociador',
  ),
  spokesman: only('porta-voz porta-vozes'),
  for: only('de do da'),
  rank: only(
    'alto altos alta militares militar governamentais vários dois três o a os as um uma de do da das dos defesa exteriores relações negócios estrangeiros interior fazenda economia primeiro primeira governo ministério exército presidência',
  ),
  not: only('ex ex-* antigo antigos oposição rebelde rebeldes locais regionais estaduais exílio futuro'),
  ...seats(
    'US:casa_branca|pentágono|departamento_de_estado RU:kremlin FR:eliseu|palácio_do_eliseu|matignon GB:downing_street BR:planalto|itamaraty PT:são_bento',
  ),
}

const DE: StateWords = {
  army: /(?:^|[\p{L}-])(?:armee|militärs?|marine|luftwaffe|streitkräfte|idf)$/u,
  body: /(?:^|[\s-]|\p{L})(?:regierung|führung|administration|kabinett|behörden|ministerium|ministeriums|armee|militärs?|marine|luftwaffe|streitkräfte|botschaft|konsulat|präsidialamt|außenamt|geheimdienst(?:e|es)?)$/u,
  ofLeader: /(?:^|[\s-])(?:regierung|administration|kabinett|büro|team|wahlkampfteam|regime)s?$/u,
  officials:
    /(?:^|[\p{L}-])(?:beamten?|regierungsvertretern?|diplomaten|unterhändlern?|regierungsbeamten?|regierungsmitgliedern?|ministern?)$/u,
  official:
    /(?:^|[\p{L}-])(?:beamter|regierungsvertreter(?:in)?|diplomat(?:in)?|unterhändler(?:in)?|regierungssprecher(?:in)?|präsidentensprecher(?:in)?|kremlsprecher(?:in)?|kreml-sprecher(?:in)?|(?:außen|verteidigungs|innen|finanz|wirtschafts|justiz|gesundheits|premier|energie|handels)minister(?:in)?|botschafter(?:in)?|armeesprecher(?:in)?|militärsprecher(?:in)?|außenamtssprecher(?:in)?)s?$/u,
  spokesman: /(?:^|-)sprecher(?:in|s|innen)?$/u,
  for: only('des der von'),
  rank: /^(?:(?:hochrangige|ranghohe|hohe|mehrere|zwei|drei|stellvertretende|amtierende)[rnms]?|s|['’])$/u,
  not: /^(?:(?:ehemalige|frühere|damalige|einstige|künftige|oppositionelle|regionale|lokale)[rnms]?|ex-.*|rebellen.*|oppositions.*)$/u,
  ...seats(
    'US:weiße[sn]?_haus|weiße[sn]?_hauses|pentagons? RU:kremls?|kreml-?sprecher|kreml-?sprecherin FR:élysée|élysée-palasts?|elysée GB:downing_street DE:bundesregierung|kanzleramts?|auswärtige[sn]?_amte?s? IL:idf',
  ),
}

const STATE: Readonly<Record<string, StateWords>> = { en: EN, fr: FR, es: ES, it: IT, pt: PT, de: DE }

export function stateWords({ language }: Lexicon): StateWords | undefined {
  return STATE[language]
}
