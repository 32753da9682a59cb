import type { VerbEntry } from '../verb-entry.ts'

const OFFICE_NOUN =
  /^(?:.*präsident(?:in|en)?|.*kanzler(?:in|s)?|premier(?:minister(?:in|s)?)?|.*minister(?:in|s)?|könig(?:in)?|kaiser(?:in)?|.*chef(?:in)?|.*vorsitzende[rn]?|.*führer(?:in)?|nachfolger(?:in|s)?|gouverneur(?:in)?|bürgermeister(?:in)?|.*sekretär(?:in)?|kommissar(?:in)?|botschafter(?:in)?|papst)$/u

const AGREEMENT =
  /^(?:.*(?:abkommen|vereinbarung|vereinbarungen|vertrag|vertrages|verträge|einigung|waffenruhe|waffenstillstand|kompromiss|pakt|memorandum|absichtserklärung|frieden|deal|protokoll|koalition|partnerschaft|übereinkunft|erklärung))s?$/u

const SANCTION =
  /^(?:.*(?:sanktion|sanktionen|sanktionspakete?|einreisesperren?|strafzölle|strafzöllen|zölle|embargo|strafmaßnahmen|einreiseverbote?|importverbot))$/u

const REVENGE =
  /^(?:.*vergeltung(?:s.*)?|rache|.*konsequenzen|gegenmaßnahmen|vergeltungsschläge|strafmaßnahmen|.*zölle)$/u

const SANCTION_OR_REVENGE =
  /^(?:.*sanktion(?:en)?|.*vergeltung(?:s.*)?|rache|gegenmaßnahmen|strafzölle|zölle|strafmaßnahmen)$/u

/** 'Zu drei Jahren Haft verurteilt': by a court. */
const SENTENCED =
  /^(?:.*haft|.*strafe|.*gefängnis|tode?|bewährung|.*gericht|.*richter|jahren|angeklagte.?|zahlung)$/u

/** 'Zeigte sich überzeugt, dass …': what somebody says of themselves. */
const STATED =
  /^(?:überzeugt|besorgt|zuversichtlich|erfreut|enttäuscht|empört|erschüttert|bestürzt|betroffen|zufrieden|optimistisch|pessimistisch|erleichtert|verärgert|entsetzt|überrascht|beeindruckt|tief|sicher|dankbar|alarmiert|schockiert|unzufrieden)$/u

const ELECTION =
  /^(?:.*(?:wahl|wahlen|abstimmung|volksabstimmung|referendum|mehrheit|stichwahl|vertrauensfrage|wahlsieg|vorwahlen?))$/u

/** German verbs with their classes. The first entry that fits decides. */
export const DE_VERBS: readonly VerbEntry[] = [
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
  { as: 'speakOf', verbs: 'sieht sehen sah sahen gesehen', particle: /^als$/ },
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
  { as: 'speakOf', verbs: 'stuf(?:t|te|ten|en) gestuft', separable: 'ein' },
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
      'forder* gefordert verlang* dräng(?:t|te|ten|en) gedrängt appellier* mahn(?:t|te|ten|en) gemahnt ermahn* bat baten bitte(?:t|n) gebeten ersuch* beschwor* poch(?:t|te|ten)',
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
  { as: 'threaten', verbs: 'droh* gedroht', separable: 'an' },
  { as: 'threaten', verbs: 'droh(?:t|te|ten|en) gedroht' },
  {
    as: 'threaten',
    verbs: 'kündig* gekündigt schwor schworen schwört schwören',
    separable: 'an',
    object: REVENGE,
  },
  { as: 'threaten', verbs: 'schwor schworen schwört schwören', object: REVENGE },
  {
    as: 'threaten',
    verbs: 'stell(?:t|te|ten|en) gestellt setz(?:t|te|ten|en) gesetzt',
    object: /^ultimatum$/,
  },
  { as: 'receive', verbs: 'empf(?:ing|ingen|ängt|angen) begrüß*' },
  { as: 'hold', verbs: 'lehn* gelehnt', separable: 'ab' },
  { as: 'hold', verbs: 'wies* weis* gewiesen', separable: 'zurück' },
  {
    as: 'hold',
    verbs: 'sprach* spr(?:icht|echen) gesprochen',
    separable: 'aus',
    particle: /^(?:für|gegen|dafür|dagegen)$/,
  },
  {
    as: 'hold',
    verbs: 'setz* gesetzt trat* tritt tret* getreten',
    separable: 'ein',
    particle: /^(?:für|dafür)$/,
  },
  { as: 'hold', verbs: 'erteil(?:t|te|ten|en)', object: /^absage$/ },
  { as: 'hold', verbs: 'hielt* hält halten gehalten', separable: 'fest', particle: /^(?:an|am|daran)$/ },
  { as: 'hold', verbs: 'stell(?:t|te|ten|en) gestellt', particle: /^(?:hinter|gegen)$/, before: /^sich$/ },
  {
    as: 'hold',
    verbs: 'wandt* wend* gewandt gewendet wehr(?:t|te|ten|en) gewehrt verwahr*',
    particle: /^(?:gegen|dagegen)$/,
  },
  { as: 'hold', verbs: 'bekennt bekannte bekannten bekennen bekannt', particle: /^(?:zu|zum|zur|dazu)$/ },
  { as: 'hold', verbs: 'distanzier*', particle: /^(?:von|vom|davon)$/ },
  {
    as: 'hold',
    verbs: 'zeig(?:t|te|ten|en) gezeigt',
    particle:
      /^(?:offen|bereit|gesprächsbereit|kompromissbereit|verhandlungsbereit|skeptisch|ablehnend|zurückhaltend|entschlossen|solidarisch|einverstanden)$/,
  },
  { as: 'hold', verbs: 'warb* wirb* werb(?:en) geworben', particle: /^(?:für|dafür)$/ },
  { as: 'hold', verbs: 'beharr* besteh(?:t|en) bestand bestanden', particle: /^(?:auf|darauf)$/ },
  { as: 'hold', verbs: 'mach(?:t|te|ten|en) gemacht', particle: /^stark$/ },
  {
    as: 'hold',
    verbs: 'gab gaben gibt geben gegeben',
    object: /^(?:licht|zustimmung|segen|einverständnis)$/,
  },
  {
    as: 'hold',
    verbs: 'signalisier*',
    object: /^(?:.*bereitschaft|zustimmung|unterstützung|ablehnung|offenheit|entgegenkommen)$/,
  },
  { as: 'hold', verbs: 'erklär*', particle: /^(?:bereit|einverstanden)$/ },
  { as: 'hold', verbs: 'schloss* schloß schließ* geschlossen', separable: 'aus' },
  { as: 'hold', verbs: 'stimm* gestimmt', separable: 'zu' },
  { as: 'hold', verbs: 'streb* gestrebt', separable: 'an' },
  { as: 'hold', verbs: 'ist sind', particle: /^gegen$/ },
  {
    as: 'hold',
    verbs: 'hielt hielten hält halten gehalten',
    particle: /^für$/,
    unless: /^(?:.*rede|.*vortrag|.*plädoyer|.*ansprache|.*messe|.*gottesdienst)$/u,
  },
  { as: 'hold', verbs: 'steh* stand* gestanden', particle: /^(?:hinter)$/ },
  {
    as: 'hold',
    verbs:
      'unterstütz* befürwort* begrüß* weiger* hoff(?:t|te|ten|en) gehofft plädier* bedauer* bevorzug* verteidig* favorisier* ' +
      'verwarf verwirft akzeptier* widersetz* missbillig* billig(?:t|te|ten) verweiger(?:t|te|ten|n) widersprach* widerspr(?:icht|echen)',
  },
  // 'Merkel will Steuern senken': the auxiliary verb says it if the infinitive says nothing by itself.
  { as: 'hold', verbs: 'will wollen wollte wollten möchte möchten', isHelper: true },
  {
    as: 'meet',
    verbs: 'traf trafen trifft treffen getroffen kam kamen kommt kommen gekommen',
    separable: 'zusammen',
  },
  { as: 'meet', verbs: 'traf trafen trifft treffen getroffen' },
  { as: 'meet', verbs: 'sprach sprachen spricht sprechen gesprochen', particle: /^(?:augen|miteinander)$/ },
  {
    as: 'meet',
    verbs: 'führ(?:t|te|ten|en) geführt hielt* hält halten gehalten hat hatte haben hatten',
    object:
      /^(?:.*(?:gespräch|gespräche|gesprächen|treffen|gipfel|gipfeltreffen|unterredung|verhandlungen|konsultationen))$/u,
  },
  { as: 'go', verbs: 'traf trafen trifft treffen getroffen', separable: 'ein' },
  { as: 'go', verbs: 'kam kamen kommt kommen gekommen', separable: 'an' },
  { as: 'go', verbs: 'kam kamen kommt kommen gekommen', particle: /^nach$/ },
  { as: 'visit', verbs: 'besuch(?:t|te|ten|en)' },
  { as: 'visit', verbs: 'statt* gestattet', separable: 'ab', object: /besuch$/u },
  { as: 'visit', verbs: 'hielt* hält* halten gehalten', separable: 'auf' },
  { as: 'visit', verbs: 'weil(?:t|te|ten|en)' },
  { as: 'visit', verbs: 'trat* tritt tret* getreten', separable: 'an', object: /^(?:.*reise|.*besuch)$/ },
  { as: 'go', verbs: 'brach* bricht brechen gebrochen', separable: 'auf' },
  { as: 'go', verbs: 'kehr* gekehrt reis* gereist', separable: 'zurück' },
  { as: 'go', verbs: 'begab begaben begibt begeben' },
  {
    as: 'go',
    verbs:
      'reis(?:t|te|ten|en) gereist flog flogen flieg* geflogen fuhr fuhren fähr* fahr(?:en|e) gefahren landet* gelandet',
  },
  { as: 'agree', verbs: 'einig(?:t|te|ten|en) geeinigt verständig*', particle: /^sich$/ },
  { as: 'agree', verbs: 'geworden', particle: /^einig$/ },
  { as: 'agree', verbs: 'vereinbar(?:t|te|ten|en) ratifizier* paraphier*' },
  { as: 'agree', verbs: 'kam kamen kommen gekommen', particle: /^überein$/ },
  { as: 'agree', verbs: 'handel(?:t|te|ten|n) gehandelt', separable: 'aus', object: AGREEMENT },
  {
    as: 'agree',
    verbs:
      'unterzeichn* unterschr* schloss* schloß schließ* geschlossen erziel* erreich* besiegel* handel* gehandelt',
    object: AGREEMENT,
  },
  { as: 'sanction', verbs: 'heb* hob* gehoben', separable: 'auf', object: SANCTION },
  { as: 'sanction', verbs: 'kündig* gekündigt', separable: 'an', object: SANCTION },
  {
    as: 'sanction',
    verbs:
      'verhäng* verläng* übernahm übernahmen übernimmt übernehmen übernommen verschärf* locker* gelockert erließ* erläss* erlass* beschloss* beschließ* erweiter* erhob* erheb* setz* gesetzt',
    object: SANCTION,
  },
  { as: 'sanction', verbs: 'sanktionier*' },
  {
    as: 'sanction',
    verbs: 'fror froren friert frieren gefroren',
    separable: 'ein',
    object: /^(?:.*vermögen|.*konten|.*gelder|.*guthaben|.*vermögenswerte)$/u,
  },
  {
    as: 'sanction',
    verbs: 'weite(?:t|te|ten|n) geweitet dehn(?:t|te|ten|en) gedehnt',
    separable: 'aus',
    object: SANCTION,
  },
  { as: 'sanction', verbs: 'setz(?:t|te|ten|en) gesetzt', object: /^sanktionslisten?$/ },
  { as: 'elect', verbs: 'wähl* gewählt', separable: 'ab|wieder' },
  { as: 'elect', verbs: 'setz(?:t|te|ten|en) gesetzt', separable: 'an', object: ELECTION },
  {
    as: 'elect',
    verbs: 'erhielt erhielten erhält erhalten bekam bekamen bekommt bekommen',
    object: /^(?:wähler)?stimmen$/,
  },
  {
    as: 'elect',
    verbs:
      'gewann* gewinn* gewonnen verlor* verlier* verloren sieg(?:t|te|ten|en) gesiegt rief* ruf* ausgerufen',
    object: ELECTION,
  },
  {
    as: 'elect',
    verbs:
      'wähl(?:t|te|ten|en) gewählt wiedergewählt kandidier* unterlag unterlagen unterliegt unterlegen besieg(?:t|te|ten|en)',
  },
  {
    as: 'elect',
    verbs: 'tritt trat traten treten getreten',
    separable: 'an',
    unless:
      /^(?:.*amt|.*nachfolge|.*reise|.*dienst|.*stelle|.*posten|.*rückzug|.*haft|.*strafe|.*besuch|.*erbe)$/u,
  },
  { as: 'office', verbs: 'trat* tritt* tret* getreten dank* gedankt', separable: 'zurück|ab' },
  {
    as: 'office',
    verbs: 'trat* tritt* tret* getreten',
    separable: 'an',
    object: /^(?:.*amt|.*nachfolge)$/u,
  },
  {
    as: 'office',
    verbs: 'übern(?:ahm|ahmen|immt|ehmen|ommen)',
    object: /^(?:.*amt|.*amtsgeschäfte|regierung|präsidentschaft|macht|.*vorsitz)$/u,
  },
  { as: 'office', verbs: 'leg* gelegt', separable: 'nieder|ab', object: /^(?:.*amt|.*amtseid)$/u },
  { as: 'office', verbs: 'wurde wird werden geworden', object: OFFICE_NOUN },
  { as: 'office', verbs: 'nachfolg* gefolgt folg(?:t|te|ten)', particle: /^(?:auf|als)$/ },
  { as: 'appoint', verbs: 'lös* gelöst', separable: 'ab' },
  { as: 'appoint', verbs: 'setz* gesetzt', separable: 'ab' },
  { as: 'appoint', verbs: 'setz* gesetzt', separable: 'ein', object: OFFICE_NOUN },
  {
    as: 'appoint',
    verbs: 'enthob enthoben enthebt entheben entband entbunden feuer(?:t|te|ten|n) gefeuert',
    object:
      /^(?:.*amt(?:e?s)?|.*aufgaben|.*minister.*|.*chef.*|.*präsident.*|.*berater.*|.*sprecher.*|.*sekretär.*)$/,
  },
  { as: 'appoint', verbs: 'mach(?:t|te|ten|en) gemacht', particle: /^(?:zum|zur)$/, object: OFFICE_NOUN },
  {
    as: 'appoint',
    verbs:
      'ernenn* ernann* vereidig* entl(?:ieß|ießen|ässt|assen) gestürzt stürz(?:t|te|ten) berief* beruf(?:t|en) nominier* designier* inthronisier*',
  },
  { as: 'appoint', verbs: 'gekürt gekrönt kür(?:t|te|ten) bestimm(?:t|te|ten)', object: OFFICE_NOUN },
  { as: 'discuss', verbs: 'diskutier* beriet* berät beraten verhandel* erörter* debattier*' },
  { as: 'discuss', verbs: 'sprach* spricht sprechen gesprochen', particle: /^über$/ },
  { as: 'discuss', verbs: 'telefonier*', particle: /^über$/ },
  { as: 'discuss', verbs: 'tausch* getauscht', separable: 'aus', particle: /^über$/ },
  { as: 'discuss', verbs: 'besprach besprachen bespricht besprechen besprochen' },
  { as: 'count', verbs: 'gab gaben gibt geben gegeben', separable: 'aus' },
  { as: 'count', verbs: 'leg(?:t|te|ten|en) gelegt nahm nahmen nimmt nehmen genommen', separable: 'zu|ab' },
  { as: 'count', verbs: 'stell(?:t|te|ten|en) gestellt', separable: 'bereit' },
  { as: 'count', verbs: 'brach brachen bricht brechen gebrochen', separable: 'ein' },
  { as: 'count', verbs: 'erhöh* verringer* verdoppel* halbier* verdreifach*', particle: /^sich$/ },
  {
    as: 'count',
    verbs:
      'stieg stiegen steigt steigen gestiegen sank sanken sinkt sinken gesunken wuchs wuchsen wächst wachsen gewachsen betr(?:ägt|ug|agen|ugen) kost(?:et|ete|eten|en) ' +
      'fiel fielen fällt fallen gefallen schrumpf* erreich* exportier* importier* produzier* verzeichn* überschr* beläuft belief lieg(?:t|en) lag lagen nahm* nimmt ' +
      'zähl(?:t|te|ten|en) kletter(?:t|te|ten|n) überst(?:eigt|ieg|iegen|eigen) investier* zahl(?:t|te|ten|en) gezahlt umfass(?:t|te|ten|en) beschäftig* registrier*',
  },
]
