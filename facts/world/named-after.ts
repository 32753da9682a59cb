import { NOT_GIVEN } from './not-given.ts'

/**
 * Words beside a name that make it another name. They are in the packed names, so that the content script does not have
 * these lists as code.
 */
export interface NameParts<Words> {
  /** After a surname: 'Trump Tower'. */
  readonly surname: Words
  /** After a country's name: 'China Airlines', 'Georgia Tech', 'Jordan River'. */
  readonly country: Words
  /** Before a country's name: 'Radio France', 'Air India', 'Real España'. */
  readonly countryBefore: Words
  /** After a comma, a town of that name is in them: 'Lebanon, Ohio'. Two words are joined with `_`; Georgia is a country too. */
  readonly state: Words
  /** Before a leader's surname, first names that are countries as well: 'Georgia Meloni'. */
  readonly givenCountry: Words
  /** After a demonym: 'American Airlines', 'French Open'. */
  readonly demonym: Words
  /** After a leader's name, even the full one, whatever the text's capitals are. */
  readonly building: Words
  /** The last word of a firm's name that begins with a country: 'Singapore Press Holdings'. */
  readonly firm: Words
  /** Before a leader's name: 'avenue Habib Bourguiba', 'Fundación Nelson Mandela'. */
  readonly before: Words
  /**
   * After a name and a hyphen, in German: 'Deutschland-Kurier', 'Konrad-Adenauer-Stiftung'; 'Ukraine-Krieg' still names the
   * country.
   */
  readonly hyphen: Words
  /** Before a country's name that is a surname: 'Ms Poland'. 'Miss Poland' won a contest. */
  readonly address: Words
  /** First names of four letters or more that are towns or other words as well: 'Santiago Chile', Italian 'nello Zaire'. */
  readonly town: Words
  /** Before the name of a language: 'in Spanish'. */
  readonly languageBefore: Words
  /** After it: 'the French word'. */
  readonly languageAfter: Words
  /** Demonyms that are no language's name. */
  readonly noLanguage: Words
  /** Before a capital that is a place, in small letters: 'in Washington'. */
  readonly placeBefore: Words
  /** After the verb: 'Polish the table'. */
  readonly verbObject: Words
  /** Before a full name these say that a relative is spoken of, who may have the surname as well. */
  readonly relative: Words
  /** Words that may be between such a word and the name: 'son of former President Joe Biden'. */
  readonly relativeOf: Words
  /** See `NOT_GIVEN`. */
  readonly notGiven: Words
}

export const NAME_PARTS: NameParts<string> = {
  notGiven: NOT_GIVEN.trim().split(/\s+/).join(' '),
  surname:
    'Tower Towers Organization Organisation Foundation Center Centre Institute Library Museum Street St Avenue Ave Road Boulevard Blvd Lane Drive Airport University College School Stadium Arena Hotel Plaza Park Bridge Prize Award Jr Sr II III Hall House County City Island Islands Mountain Mountains Mount Peak Lake River Bay Beach Valley Hospital Theatre Theater Doctrine Plan Dam Field Fellow Fellowship Brothers Bros Group Inc Corp Ltd Co Company Motor Motors Media Golf Steaks Vodka Carrier Square Station Building Memorial Monument Highway Expressway Pavilion Gallery Lab Laboratory Laboratories Space Report Scale Effect Act Amendment Commission Committee Cup Trophy Open Mustang Focus Explorer Barracks Palace Tunnel Terminal Cathedral Church Chapel Junior Senior Witch Tartan Campus Executive Stiftung Haus Allee Platz Gymnasium Flughafen Kaserne Brücke',
  country:
    'Airlines Airways Air Tech River Railways Rail Telecom Mobile Unicom Steel Motors Inc Corp Ltd Bank Street Avenue Road Lane Times Post Herald Daily Today Gazette Tribune Journal Bulldogs Dome Peach Brown Town Beach Lake Clipper Grove Hills County Township Southern Eastern Evergrande Vanke Literary Hospital City FC CF International',
  state:
    'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming',
  givenCountry: 'Chad Georgia India Ireland Israel Jordan Kenya',
  countryBefore:
    'Radio Air Météo Meteo Real CNN TV Télé Canal Vox Teatro Théâtre Hotel Hôtel Cine Cinema Restaurante Ristorante Restaurant Pizzeria PIZZERIA Café Edifício Edificio Avenida Rua Calle Rue Plaza Praça Piazza Viale Boulevard',
  demonym:
    'Airlines Airways Express Idol Open Times Post Eagle Apparel Pie Petroleum Telecom Gas Dream Beauty Psycho Gothic Horror Girl Registry Tire Fork Grand Motors Steel Sniper Hustle Graffiti Honey Crown Connection Re Wire Guitar Museum Library',
  building:
    'Airport Foundation Center Centre Library Museum Street Avenue Boulevard Building Stadium University Institute School Hospital Bridge Highway Expressway Memorial Tower Stiftung Haus Campus Award Awards Prize Trophy Medal Scheme Yojana Marg',
  firm: 'Holdings Holding Airlines Airways Ltd Inc Corp Limited Bhd Plc',
  before:
    'avenue rue boulevard aéroport lycée collège hôpital stade barrage pont quai square fondation institut musée porte-avions calle avenida plaza aeropuerto paseo estadio fundación instituto colegio escuela biblioteca museo rua praça aeroporto ponte estádio fundação viale piazza corso fondazione istituto stadio airport street highway stadium foundation institute library museum fort camp lake mount port solarpark parque parc parco stadion flughafen base universidad universidade université università aula auditorio auditorium internacional internazionale international uss hms usns hmas rms',
  hyphen:
    'Achter Anzeiger Blatt Bote Cup Dollar Echo Kurier Magazin Post Presse Radio Report Rundschau Takt Ticket Tour Zeitung Allee Brücke Flughafen Gymnasium Halle Haus Institut Kaserne Medaille Platz Preis Schule Stadion Stiftung Straße Strasse Ufer Universität',
  address:
    'Mr Mrs Ms Dr Prof Herr Herrn Frau Monsieur Madame Mme Señor Señora Sr Sra Senhor Senhora Signor Signora',
  town: 'Santiago Sofia Victoria Sydney Florence Adelaide José Jose Juan Domingo Salvador Marino Charlotte Vienna Georgetown Kingston Lourdes Luis Pedro Fernando Cristóbal Christian Prince Pope King Queen Sultan Emperor Saint Will Mark Grace Than Anders Nello Duro Cafe Café Beau Park Dear Baby',
  languageBefore:
    'some little fluently in speak speaks spoke speaking spoken fluent learn learns learned learning teach teaches taught from into translate understand understands understood',
  languageAfter:
    'language languages word words translation translations dialect dialects grammar alphabet verb verbs noun nouns vowel consonant pronunciation spelling lessons subtitles dub version',
  noLanguage: 'American British Canadian Australian Mexican Brazilian Iraqi Iranian Syrian Israeli Indian',
  placeBefore:
    'in to from at near around outside into through via toward towards across leaving visiting visit downtown central',
  verbObject:
    'the your my his her their our it them up off with il lo la i gli le un uno una questo questa questi queste sempre solo bene',
  relative:
    'husband wife son daughter brother father Mann Ehemann Frau Ehefrau Sohn Tochter Bruder Vater mari époux épouse femme fils fille frère père esposo esposa marido mujer hijo hija hermano padre mulher filho filha irmão pai marito moglie figlio figlia fratello',
  relativeOf:
    'of von des der de du del do da di the then former late ex US ancien früheren ehemaligen expresidente ex-presidente président presidente president President Präsident Präsidenten',
}
