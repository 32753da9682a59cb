import { type Lexicon, only, words } from './lexicon.ts'

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

/** Offices and callings: alone, with an ending, and behind what they are of: 'Außenministerin', 'US-Vizepräsidenten'. */
const PEOPLE =
  'minister sprecher präsident kanzler chef botschafter beamte?r? experte analyst general kommandeur senator bürgermeister berater sekretär gesandte?r? gouverneur professor ökonom autor kritiker rivale gegner kandidat abgeordnete?r? politiker direktor leiter unterhändler diplomat richter anwalt anwält historiker nachfolger vorgänger herausforderer mitarbeiter forscher vorsitzende?r? journalist reporter korrespondent soldat offizier premier könig kaiser prinz prinzess führer mitglied bischof papst banker arzt ärzt wissenschaftler aktivist demonstrant wähler anhänger verbündete?r? vertreter zeug(?:e|in) student lehrer arbeiter bauer gründer manager freund bürger strategen? staatsanwalt staatsanwält generalstaatsanwalt veteran pfarrer geistliche?r? rebell kämpfer kollege amtskolleg kommissar beauftragte?r? intendant präses funktionär unternehmer schriftsteller philosoph attentäter täter patriarch ajatollah imam scheich emir sultan fürst herzog bewohner vater mutter sohn tochter bruder schwester mann frau ehefrau ehemann gattin gatte witwe oligarch staatsoberhaupt machthaber diktator herrscher militär spion agent amtsinhaber kreml regierung'

export const DE: Lexicon = {
  language: 'de',
  verbs: [
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
    // 'Merkel will Steuern senken': the helping verb says it, where the infinitive tells nothing of its own.
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
  ],
  pronouns: {
    er: { gender: 'he', subject: true },
    ihn: { gender: 'he' },
    ihm: { gender: 'he' },
    // 'She' or 'they', by the verb's number.
    sie: { gender: 'she', subject: true },
    ihr: { gender: 'she' },
    es: { thing: true, subject: true },
    ihnen: { plural: true },
  },
  firstPerson: only(
    'ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres',
  ),
  hanging: only(
    'dies diese dieser dieses diesen diesem das dass sie es ihnen ihr beide beides solche solcher solches jene jener jenes davon dafür dagegen damit daran darauf daraus darin darüber dazu dabei dadurch danach deshalb deswegen daher andere anderer denn',
  ),
  hangingPhrase:
    /^(?:dort|hier|damals|daraufhin|dabei|danach|deshalb|daher|dazu)\s|^(?:(?:aber|und|so|doch|auch|dann|zudem|außerdem)\s+)?(?:(?:der|die|das|den|dem)\s+(?:schritt|entscheidung|ankündigung|äußerung(?:en)?|aussagen?|erklärung|frage|angelegenheit|maßnahmen?|letztere[rn]?|erstere[rn]?|beiden|besuch|treffen|gespräche?|reise|nachricht|plan|dokument|brief|vorwürfe?|vorfall|angriff|zahlen|bericht|rede|vorschlag|antrag)|(?:diese[rsmn]?|solche[rsmn]?|jene[rsmn]?)\s)/iu,
  pointing: only('diese dieser dieses diesen diesem jene jener jenes jenen jenem solche solcher solchen'),
  definite: only(
    'der die das den dem des dieser diese dieses diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres jene jener solche',
  ),
  clitic: only('sich'),
  anaphoric: only(
    'gesetz urteil verbot entscheidung vorschlag vorschläge plan pläne maßnahme maßnahmen vorfall vorwurf vorwürfe vorwürfen antrag abkommen vereinbarung projekt idee angebot angriff',
  ),
  deeds: only(
    'unterschrieb* unterschrieben öffne* geöffnet schlie*t schloss* geschlossen sperr* gesperrt riegel* abgeriegelt besetz* besetzt annektier* überf* überfallen bombardier* beschoss* beschossen entsand* entsandt schick* geschickt abgezogen zurückgezogen ausgewiesen verbot* verboten blockier* verhäng* verhängt eingeführt festgenommen verhaft* verhaftet verurteilt freigelassen hingerichtet abgeschoben ausgeliefert verabschied* gebilligt billigte abgeschafft gestrichen ausgesetzt gestoppt stoppte beigetreten mobilisier* abgeschossen evakuier* evakuiert gespendet bestell* bestellt verstaatlich* eingefroren boykottier* abgesagt verschob* verschoben begnadig* begnadigt auflöste aufgelöst löst* eingeladen lud starb* gestorben verstarb verstorben geheiratet heiratete erkrankt* operiert verlängert* erobert erober* okkupier* enteignet* geleitet eröffnet* eingeweiht gesenkt entsendet* gebaut',
  ),
  negation: only(
    'nicht nichts nie niemals niemanden niemandem kein keine keinen keinem keiner keines keineswegs weder kaum nirgends niemand',
  ),
  future: only('wird werden soll sollen will wollen'),
  possible: only(
    'könnte könnten würde würden sollte sollten müsste müssten müßte dürfte dürften möge mögen kann können muss müssen muß darf dürfen hätte hätten wäre wären wollte wollten konnte konnten',
  ),
  planning: only(
    'plan* geplant beabsichtig* bereit* versprach verspricht kündig* angekündigt will wollen hofft entschied* entschlossen beschloss* beschließ* einig* geeinigt verpflicht* vereinbart* droh*',
  ),
  be: only('wurde wurden wird werden worden werde würde würden'),
  to: only('zu'),
  conditional: only('wenn falls sofern ob'),
  relative: only('der die das den dem deren dessen denen welche welcher welches welchen welchem wer was wo'),
  subordinate: only(
    'dass daß ob wenn falls weil da während nachdem bevor ehe bis seit seitdem obwohl obgleich sobald solange sofern damit indem wie wo warum weshalb als denn sodass wohingegen',
  ),
  and: only('und sowie & bzw.'),
  with: only('mit'),
  by: only('von vom durch'),
  of: only('von vom'),
  at: only('in im nach zum zur ins'),
  place: only('in im'),
  notSubject: only(
    'den dem des einen einem eines einer ihn ihm ihnen uns mich mir sich diesen diesem dieses seinen seinem seines ihren ihrem ihres unseren unserem keinen keinem wem wen',
  ),
  order: 'verb-second',
  verbSecond: {
    complement: only('dass daß'),
    asSaid: only('wie'),
    reported: only(
      'sei seien habe werde wolle könne müsse solle dürfe möge gebe gehe komme stehe bleibe lasse wisse brauche halte nehme sehe liege trage führe spreche ' +
        'mache handle handele bestehe gelte finde zeige bringe sage fordere erwarte unterstütze glaube hoffe denke bedeute gehöre setze stelle versuche leiste arbeite verfüge diene bereite',
    ),
    plural:
      /^(?!(?:gewann|begann|kann|sann|besann|entsann|gerann|zerrann|rann|spann|bin|sein|verschwand)$).*n$/u,
    prepositions: only(
      'ab abseits am an angesichts anhand anlässlich anstatt anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis dank durch durchs einschließlich entgegen entlang entsprechend für fürs ' +
        'gegen gegenüber gemäß hinsichtlich hinter im in infolge inmitten innerhalb ins jenseits laut mangels mit mithilfe mittels nach neben oberhalb ohne per pro seit seitens statt trotz über übers um ums ' +
        'ungeachtet unter unterhalb unweit vom von vor während wegen wider zu zufolge zugunsten zum zur zwecks zwischen',
    ),
    places: only('nach aus bei'),
    tells: only('vor von über'),
    helpers: only(
      'bin ist sind war waren sei seien wäre wären bin bist hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne könnte könnten ' +
        'muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte möge möchte möchten worden gewesen ließ liess ließen liessen lässt lasse lassen',
    ),
    particles: only(
      'ab an auf aus bei ein mit nach vor zu zurück zusammen hin her hinzu heraus hervor weg los fest frei bekannt klar voraus nieder wieder entgegen teil statt fort vorbei bereit über um durch dar',
    ),
  },
  accordingTo:
    /(?<![\p{L}])(?:laut|gemäß|nach\s+(?:eigenen\s+)?(?:Angaben|Ansicht|Auffassung|Meinung|Aussage|Aussagen|Einschätzung|Darstellung|Überzeugung)\s+(?:von|vom)|nach\s+(?:Angaben|Ansicht|Auffassung|Meinung|Aussage|Aussagen|Einschätzung|Darstellung)(?=\s+(?:de[rs]|eine[rs])\s)|nach\s+den\s+Worten\s+von|nach\s+den\s+Worten(?=\s+de[rs]\s)|aus\s+(?:der\s+)?Sicht\s+(?:von|vom))\s+|(?<=,\s+)so\s+(?=(?:de[r]|die|das|ein|eine|\p{Lu}\p{Ll}+)\s?(?:[^,;:]{0,80})[.,]?\s*$)/giu,
  accordingToBehind: /(?<=[\p{L}])\s+zufolge(?![\p{L}])/giu,
  people: new RegExp(
    `(?:^|[\\p{L}-])(?:${PEOPLE.replace(' kreml regierung', '').split(' ').join('|')})(?:in|innen|s|es|n|en|er|e)?$`,
    'u',
  ),
  bodies:
    /(?:innen|leute|ministerium|regierung|.*(?:kommission|ausschuss|gericht|parlament|senat|kongress|partei|firma|gruppe|agentur|armee|militär|union|bank|amt|behörden?|abteilung|kabinett|team|zeitung|medien|haus|rat|institut|universität|organisation|botschaft|koalition|block|bündnis|verband|fraktion|polizei|bundestag|bundeswehr|streitkräfte|truppen)|(?:experten|bauern|aktivisten|demonstranten|studenten|kollegen|zeugen|freunde|rebellen|sprechern|politikern|ministern|wählern|bürgern|anhängern|kritikern|gegnern|arbeitern|mitarbeitern|vertretern))$/u,
  wholes:
    /^(?:bundestag|bundesversammlung|parlament|unterhaus|oberhaus|nationalversammlung|kongress|senat|repräsentantenhaus|volk|wähler|opposition|verfassungsgericht|regierungspartei|tunesier|türken|russen|ukrainer|polen|briten|franzosen|italiener|spanier|griechen|ungarn|amerikaner|us-amerikaner|argentinier|brasilianer|mexikaner|chilenen|kolumbianer|venezolaner|ägypter|iraner|israelis|inder|indonesier|japaner|südkoreaner|österreicher|schweizer|niederländer|belgier|dänen|schweden|finnen|norweger|tschechen|slowaken|rumänen|bulgaren|serben|kroaten|iren|schotten|portugiesen|kenianer|nigerianer|südafrikaner)$/u,
  government: /(?:^|-)(?:regierung|führung|administration|kabinett|behörden)$/u,
  office:
    /(?<![\p{L}])(?:[Dd]er|[Dd]ie)\s+(?:(?<of>\p{Ll}+(?:ische|ische[rn]|deutsche|deutschen))\s+)?(?<title>Bundespräsidentin|Bundespräsident|Staatspräsidentin|Staatspräsident|Präsidentin|Präsident|Bundeskanzlerin|Bundeskanzler|Kanzlerin|Kanzler|Premierministerin|Premierminister|Premier|Ministerpräsidentin|Ministerpräsident|Königin|König|Kaiser|Sultan|Papst)(?![\p{L}-])(?!\s+(?:\p{Lu}|de[rs]\s|von\s))/gu,
  titles: {
    präsident: 'President',
    präsidenten: 'President',
    präsidentin: 'President',
    bundespräsident: 'President',
    bundespräsidenten: 'President',
    bundespräsidentin: 'President',
    regierungschef: 'Prime Minister|Chancellor',
    regierungschefin: 'Prime Minister|Chancellor',
    staatspräsident: 'President',
    staatspräsidenten: 'President',
    staatspräsidentin: 'President',
    vizepräsident: 'Vice President',
    vizepräsidenten: 'Vice President',
    vizepräsidentin: 'Vice President',
    interimspräsident: 'Acting President',
    interimspräsidentin: 'Acting President',
    übergangspräsident: 'Acting President',
    bundeskanzler: 'Chancellor',
    bundeskanzlers: 'Chancellor',
    bundeskanzlerin: 'Chancellor',
    kanzler: 'Chancellor',
    kanzlers: 'Chancellor',
    kanzlerin: 'Chancellor',
    premierminister: 'Prime Minister',
    premierministers: 'Prime Minister',
    premierministerin: 'Prime Minister',
    premier: 'Prime Minister',
    ministerpräsident: 'Prime Minister',
    ministerpräsidenten: 'Prime Minister',
    ministerpräsidentin: 'Prime Minister',
    könig: 'King',
    königs: 'King',
    königin: 'Queen',
    kaiser: 'Emperor',
    sultan: 'Sultan',
    emir: 'Emir',
    papst: 'Pope',
    großherzog: 'Grand Duke',
    'oberster führer': 'Supreme Leader',
    'obersten führer': 'Supreme Leader',
    revolutionsführer: 'Supreme Leader',
    generalsekretär: 'Secretary-General',
    kommissionspräsidentin: 'President of the European Commission',
    kommissionspräsident: 'President of the European Commission',
    ratspräsident: 'President of the European Council',
  },
  former:
    /(?:frühere[rnms]?|ehemalige[rnms]?|ex|damalige[rnms]?|einstige[rnms]?|vorige[rnms]?|vormalige[rnms]?|verstorbene[rnms]?|gestürzte[rnms]?|abgewählte[rnms]?|abgesetzte[rnms]?|abgetretene[rnms]?|zurückgetretene[rnms]?|war|wurde)[\s-]+(?:(?:der|die|den|dem|des)\s+)?(?:\p{Ll}+(?:ische|deutsche)[rnms]?\s+)?(?:US-)?$/iu,
  acting:
    /(?:geschäftsführende[rnms]?|kommissarische[rnms]?|amtierende[rnms]?\s+interims-?|interims-?|übergangs-?|vorübergehende[rnms]?)[\s-]*$/iu,
  elect:
    /(?:designierte[rnms]?|künftige[rnms]?|zukünftige[rnms]?|kommende[rnms]?|nächste[rnms]?|gewählte[rnms]?|mögliche[rnms]?)[\s-]+$/iu,
  deputy:
    /(?:stellvertretende[rnms]?|vize|ehemalige\s+stellvertretende|parlaments-?|bundestags-?|landtags-?|senats-?|kommissions-?|verbands-?)[\s-]*$/iu,
  talks: words('Gespräche?n? Treffen Gipfel Gipfeltreffen Unterredung Verhandlungen Tagesordnung'),
  about: words('über zu bezüglich'),
  futureText:
    /(?<![\p{L}])(?:wird|werden|soll|sollen|will|wollen|nächste[nrs]?|kommende[nrs]?|geplant|bevorstehende[nrs]?|plant|planen)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:sagte|war|waren|hatte|hat|haben|wurde|wurden|traf|trafen|ging|kam|gab|nahm|\p{Ll}*(?:ging|kam|gab|nahm|stand|lag|sah|hielt|fand|blieb|begann|lief|fiel|zog|trug|schloss|bot|lor|half|starb|rief|griff|ließ|liess|las|saß|schlug|brach|stieß|trieb|wies|trat|riet|schied|warf|sprach|traf|floh|flog|schrieb|lud|schuf|fuhr|schoss|wuchs|stieg|sank|bat|fing|hob|schwor|sprang|strich|zwang|drang)(?:en)?|\p{Ll}{2,}te|\p{Ll}{2,}ten|vergangene[nrs]?|vorige[nrs]?|letzte[nrs]?)(?![\p{L}])/u,
}
