import type { VerbEntry } from '../verb-entry.ts'

const SANCTION_OR_REVENGE =
  /^(?:.*sanktion(?:en)?|.*vergeltung(?:s.*)?|rache|gegenmaßnahmen|strafzölle|zölle|strafmaßnahmen)$/u

/** 'Zu drei Jahren Haft verurteilt': by a court. */
const SENTENCED =
  /^(?:.*haft|.*strafe|.*gefängnis|tode?|bewährung|.*gericht|.*richter|jahren|angeklagte.?|zahlung)$/u

/** 'Zeigte sich überzeugt, dass …': what somebody says of themselves. */
const STATED =
  /^(?:überzeugt|besorgt|zuversichtlich|erfreut|enttäuscht|empört|erschüttert|bestürzt|betroffen|zufrieden|optimistisch|pessimistisch|erleichtert|verärgert|entsetzt|überrascht|beeindruckt|tief|sicher|dankbar|alarmiert|schockiert|unzufrieden)$/u

/** German verbs of speech: what is said, asked and blamed. They go before the other verbs of `de.ts`. */
export const DE_SPEECH: readonly VerbEntry[] = [
  { as: 'say', verbs: 'kündig*', separable: 'an', unless: SANCTION_OR_REVENGE },
  { as: 'say', verbs: 'erklär*', unless: /^(?:krieg(?:es|s)?|rücktritt|verzicht|bereit)$/ },
  { as: 'say', verbs: 'sicher* gesichert', separable: 'zu' },
  { as: 'say', verbs: 'stell* gestellt', separable: 'fest|heraus' },
  { as: 'say', verbs: 'stell* gestellt', object: /^aussicht$/ },
  { as: 'say', verbs: 'tat* tut tun getan', separable: 'kund' },
  { as: 'say', verbs: 'bring* bracht* gebracht', object: /^ausdruck$/ },
  { as: 'say', verbs: 'drück* gedrückt', separable: 'aus' },
  {
    as: 'say',
    verbs: 'sprach* spr(?:icht|echen) gesprochen',
    separable: 'aus',
    unless: /^(?:für|gegen|dafür|dagegen)$/,
  },
  { as: 'say', verbs: 'leg* gelegt', separable: 'dar' },
  { as: 'say', verbs: 'sieht sehen sah sahen gesehen', object: /^(?:worten|sorge)$/ },
  {
    as: 'say',
    verbs: 'gab gibt geben gaben gegeben',
    object: /^(?:versprechen|zusage|erklärung|stellungnahme|schuld)$/,
  },
  { as: 'say', verbs: 'mach(?:t|te|ten|en) gemacht', particle: /^(?:klar|deutlich)$/ },
  { as: 'say', verbs: 'wissen', particle: /^(?:ließ|liess|ließen|lässt|lassen)$/ },
  { as: 'say', verbs: 'zeig(?:t|te|ten|en) gezeigt', particle: STATED },
  { as: 'say', verbs: 'nahm nahmen nimmt nehmen genommen', object: /^stellung$/ },
  { as: 'say', verbs: 'teil*', separable: 'mit' },
  { as: 'say', verbs: 'füg*', separable: 'hinzu' },
  { as: 'say', verbs: 'räum*', separable: 'ein' },
  { as: 'say', verbs: 'gab gibt geb* gaben', separable: 'zu|bekannt|an' },
  { as: 'say', verbs: 'stell*', separable: 'klar' },
  { as: 'say', verbs: 'wies* weis* gewiesen', separable: 'hin' },
  { as: 'say', verbs: 'heb* hob*', separable: 'hervor' },
  { as: 'say', verbs: 'merk*', separable: 'an' },
  { as: 'say', verbs: 'führ(?:t|te|ten|en) geführt', separable: 'aus', isClausal: true },
  { as: 'count', verbs: 'führ(?:t|te|ten|en) geführt', separable: 'aus|ein' },
  { as: 'count', verbs: 'nahm nahmen nimmt nehmen genommen', separable: 'auf' },
  { as: 'say', verbs: 'sag* gesagt ruf* rief*', separable: 'zu|voraus' },
  { as: 'say', verbs: 'pflicht*', separable: 'bei' },
  {
    as: 'say',
    verbs:
      'sag* gesagt beton* schrieb* schreib* geschrieben mein(?:t|te|ten|en) äußer* geäußert versicher* bestätig* dementier* verkünd* ' +
      'bekräftig* bericht(?:et|ete|eten|en) erzähl* antwort(?:et|ete|eten|en) erwider* entgegne* unterstr* behaupte* twitter* getwittert versprach* verspr(?:icht|ochen|echen) ' +
      'ergänz* warn(?:t|te|ten|en) gewarnt prophezei* gestand gestehe* kommentier* resümier* argumentier* klag(?:t|te|ten|en) geklagt beklag* prognostizier* verriet verrät ' +
      'rechtfertig* begründe(?:t|te|ten|n) erläuter* schilder* verlaut* urteil(?:t|te|ten|en) meld(?:et|ete|eten|en) gemeldet unterstell* garantier* gelobt?e verneint?e bejaht?e mutmaß* befürcht(?:et|ete|eten|en) bezweifel(?:t|te|ten|n) vermut(?:et|ete|eten|en) befand befanden beteuer* ' +
      'schwor* bekannt?e resümier* signalisier* informier* erinner(?:t|te|ten|n) sprach spricht sprachen scherz* konstatier* bilanzier* frag(?:t|te|ten) spekulier*',
  },
  {
    as: 'speakOf',
    verbs:
      'lob(?:t|te|ten|en) gelobt dank(?:t|te|ten|en) gedankt gratulier* beglückwünsch* kondolier* würdig* ehr(?:t|te|ten|en) geehrt bezeichn* nannt* genannt nenn(?:t|en) vergl(?:eicht|ich|ichen) pries preist beschr(?:eibt|ieb|ieben) charakterisier* titulier* huldig*',
  },
  {
    as: 'speakOf',
    verbs: 'sprach* spr(?:icht|echen) gesprochen',
    separable: 'aus',
    object: /^(?:vertrauen|beileid|anerkennung|dank)$/,
  },
  { as: 'ask', verbs: 'forder* gefordert ruf* rief* gerufen', separable: 'auf' },
  { as: 'ask', verbs: 'forder* gefordert klag* geklagt', separable: 'ein' },
  { as: 'ask', verbs: 'mahn* gemahnt', separable: 'an' },
  { as: 'ask', verbs: 'leg* gelegt', separable: 'nahe' },
  {
    as: 'ask',
    verbs: 'erhob* erheb* erhoben stell* gestellt richte(?:t|te|ten|n) gerichtet',
    object: /^(?:.*forderung(?:en)?|appell)$/,
    target: /^(?:an|gegen)$/,
  },
  {
    as: 'ask',
    verbs:
      'üb(?:t|te|ten|en) ausüb(?:t|te|ten|en) ausgeübt geübt mach(?:t|te|ten|en) gemacht erhöh(?:t|te|ten|en) verstärk(?:t|te|ten|en)',
    object: /^druck$/,
    target: /^auf$/,
  },
  { as: 'ask', verbs: 'setz* gesetzt', particle: /^unter$/, object: /^druck$/ },
  { as: 'ask', verbs: 'ruf(?:t|en) rief* gerufen', particle: /^(?:zu|zum|zur|nach)$/ },
  { as: 'ask', verbs: 'warb* wirb* werb(?:en) geworben', particle: /^um$/ },
  { as: 'ask', verbs: 'nahm nahmen nimmt nehmen genommen', object: /^pflicht$/ },
  {
    as: 'ask',
    verbs:
      'forder* gefordert verlang* dräng(?:t|te|ten|en) gedrängt appellier* mahn(?:t|te|ten|en) gemahnt ermahn* bat baten bitte(?:t|n) gebeten ersuch* poch(?:t|te|ten)',
  },
  { as: 'blame', verbs: 'prangert* prangerte* geprangert', separable: 'an' },
  { as: 'blame', verbs: 'klag* geklagt', separable: 'an' },
  { as: 'blame', verbs: 'warf* wirf* werf* geworfen', separable: 'vor' },
  { as: 'blame', verbs: 'mach(?:t|te|ten|en) gemacht', particle: /^verantwortlich$/ },
  { as: 'blame', verbs: 'mach(?:t|te|ten|en) gemacht', object: /^vorw(?:urf|ürfe)$/ },
  {
    as: 'blame',
    verbs: 'hielt* hält halten gehalten',
    separable: 'vor',
    unless: /^(?:optionen|möglichkeiten)$/,
  },
  {
    as: 'blame',
    verbs: 'griff* greif* gegriffen',
    separable: 'an',
    particle: /^(?:verbal|scharf|heftig|frontal)$/,
  },
  {
    as: 'blame',
    verbs: 'ging* geht gehen gegangen',
    object: /^gericht$/,
    particle: /^hart|scharf$/,
    target: /^mit$/,
  },
  {
    as: 'blame',
    verbs: 'üb(?:t|te|ten|en) geübt äußer* geäußert',
    object: /^(?:.*kritik)$/,
    target: /^(?:an|am)$/,
  },
  {
    as: 'blame',
    verbs: 'erhob erhoben erhebt erheben richte(?:t|te|ten|n)',
    object: /^(?:.*vorw(?:urf|ürfe)|anschuldigung(?:en)?|.*kritik)$/,
    target: /^(?:gegen|an)$/,
  },
  { as: 'blame', verbs: 'gab gaben gibt geben gegeben', object: /^(?:mit)?schuld$/ },
  { as: 'blame', verbs: 'verurteil*', unless: SENTENCED },
  {
    as: 'blame',
    verbs:
      'kritisier* beschuldig* bemängel* rüg(?:t|te|ten) gerügt tadel* attackier* verspott* brandmark* bezichtig* geißel* beschimpf* verhöhn* verunglimpf*',
  },
]
