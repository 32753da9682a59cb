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
  /** After a demonym: 'American Airlines', 'French Open'. */
  readonly demonym: Words
  /** After a leader's name, even the full one, whatever the text's capitals are. */
  readonly building: Words
  /** Before a leader's name: 'avenue Habib Bourguiba', 'Fundación Nelson Mandela'. */
  readonly before: Words
  /**
   * After a name and a hyphen, in German: 'Deutschland-Kurier', 'Konrad-Adenauer-Stiftung'; 'Ukraine-Krieg' still names the
   * country.
   */
  readonly hyphen: Words
}

export const NAME_PARTS: NameParts<string> = {
  surname:
    'Tower Towers Organization Organisation Foundation Center Centre Institute Library Museum Street St Avenue Ave Road Boulevard Blvd Lane Drive Airport University College School Stadium Arena Hotel Plaza Park Bridge Prize Award Jr Sr II III Hall House County City Island Islands Mountain Mountains Mount Peak Lake River Bay Beach Valley Hospital Theatre Theater Doctrine Plan Dam Field Fellow Fellowship Brothers Bros Group Inc Corp Ltd Co Company Motor Motors Media Golf Steaks Vodka Carrier Square Station Building Memorial Monument Highway Expressway Pavilion Gallery Lab Laboratory Laboratories Space Report Scale Effect Act Amendment Commission Committee Cup Trophy Open Mustang Focus Explorer Barracks Palace Tunnel Terminal Cathedral Church Chapel Junior Senior Witch Tartan Campus Executive Stiftung Haus Allee Platz Gymnasium Flughafen Kaserne Brücke',
  country:
    'Airlines Airways Air Tech River Railways Rail Telecom Mobile Unicom Steel Motors Inc Corp Ltd Bank Street Avenue Road Lane Times Post Herald Daily Today Gazette Tribune Journal Bulldogs Dome Peach Brown Town Beach Lake Clipper Grove Hills County Township Southern Eastern Evergrande Vanke Literary Hospital City FC CF',
  countryBefore: 'Radio Air Météo Meteo Real CNN TV Télé Canal Vox',
  demonym:
    'Airlines Airways Express Idol Open Times Post Eagle Apparel Pie Petroleum Telecom Gas Dream Beauty Psycho Gothic Horror Girl Registry Tire Fork Grand Motors Steel Sniper Hustle Graffiti Honey Crown Connection Re Wire Guitar Museum Library',
  building:
    'Airport Foundation Center Centre Library Museum Street Avenue Boulevard Building Stadium University Institute School Hospital Bridge Highway Expressway Memorial Tower Stiftung Haus Campus',
  before:
    'avenue rue boulevard aéroport lycée collège hôpital stade pont quai square fondation institut musée porte-avions calle avenida plaza aeropuerto paseo estadio fundación instituto colegio escuela biblioteca museo rua praça aeroporto ponte estádio fundação viale piazza corso fondazione istituto stadio airport street highway stadium foundation institute library museum fort camp lake mount port solarpark parque parc parco stadion flughafen base universidad universidade université università uss hms usns hmas rms',
  hyphen:
    'Achter Anzeiger Blatt Bote Cup Echo Kurier Magazin Post Presse Radio Report Rundschau Takt Ticket Tour Zeitung Allee Brücke Flughafen Gymnasium Halle Haus Institut Kaserne Medaille Platz Preis Schule Stadion Stiftung Straße Strasse Ufer Universität',
}
