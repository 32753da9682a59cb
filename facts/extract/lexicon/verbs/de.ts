import type { VerbEntry } from '../verb-entry.ts'
import { DE_SPEECH } from './de-speech.ts'

const OFFICE_NOUN =
  /^(?:.*präsident(?:in|en)?|.*kanzler(?:in|s)?|premier(?:minister(?:in|s)?)?|.*minister(?:in|s)?|könig(?:in)?|kaiser(?:in)?|.*chef(?:in)?|.*vorsitzende[rn]?|.*führer(?:in)?|nachfolger(?:in|s)?|gouverneur(?:in)?|bürgermeister(?:in)?|.*sekretär(?:in)?|kommissar(?:in)?|botschafter(?:in)?|papst)$/u

/** 'Anders als andere folgt er der Auffassung': what is followed is nobody. */
const NO_OFFICE =
  /^(?:anders|mehr|weniger|auffassung|meinung|ansicht|rat|beispiel|linie|einladung|empfehlung(?:en)?)$/u

/** 'Begab sich in Quarantäne': where nobody visits anybody. */
const NO_PLACE =
  /^(?:.*quarantäne|.*isolation|.*behandlung|.*therapie|.*klausur|.*urlaub|.*haft|gefahr|ruhestand|rente|pension|opposition|deckung)$/u

const AGREEMENT =
  /^(?:.*(?:abkommen|vereinbarung|vereinbarungen|vertrag|vertrages|verträge|einigung|waffenruhe|waffenstillstand|kompromiss|pakt|memorandum|absichtserklärung|frieden|deal|protokoll|koalition|partnerschaft|übereinkunft|erklärung))s?$/u

const SANCTION =
  /^(?:.*(?:sanktion|sanktionen|sanktionspakete?|einreisesperren?|strafzölle|strafzöllen|zölle|embargo|strafmaßnahmen|einreiseverbote?|importverbot))$/u

const REVENGE =
  /^(?:.*vergeltung(?:s.*)?|rache|.*konsequenzen|gegenmaßnahmen|vergeltungsschläge|strafmaßnahmen|.*zölle)$/u

const ELECTION =
  /^(?:.*(?:wahl|wahlen|abstimmung|volksabstimmung|referendum|mehrheit|stichwahl|vertrauensfrage|wahlsieg|vorwahlen?))$/u

/** German verbs with their classes. The first entry that fits decides. */
export const DE_VERBS: readonly VerbEntry[] = [
  ...DE_SPEECH,
  { as: 'threaten', verbs: 'droh* gedroht', separable: 'an' },
  // 'Dem Land droht eine Welle': nobody threatens.
  { as: 'threaten', verbs: 'droh(?:t|te|ten|en) gedroht', particle: /^(?:mit|damit)$/ },
  { as: 'threaten', verbs: 'droh(?:t|te|ten|en) gedroht', unless: /^(?:eine?|die|das|weitere|neue)$/ },
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
    // 'Sprach eine Reisewarnung für Touristen aus'
    before: /^sich$/,
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
  {
    as: 'hold',
    verbs: 'hielt hielten hält halten gehalten',
    particle: /^für$/,
    unless: /^(?:.*rede|.*vortrag|.*plädoyer|.*ansprache|.*messe|.*gottesdienst)$/u,
  },
  { as: 'hold', verbs: 'steh* stand* gestanden', particle: /^(?:hinter)$/ },
  // 'Hat sich gegen Angriffe verteidigt', 'verteidigte seinen Kurs'
  {
    as: 'hold',
    verbs: 'verteidig*',
    unless: /^(?:sich|position|haltung|kurs|politik|vorgehen|titel|platz|führung|vorsprung)$/,
  },
  {
    as: 'hold',
    verbs:
      'unterstütz* befürwort* begrüß* weiger* hoff(?:t|te|ten|en) gehofft plädier* bedauer* bevorzug* favorisier* ' +
      'verwarf verwirft akzeptier* widersetz* missbillig* billig(?:t|te|ten) verweiger(?:t|te|ten|n) widersprach* widerspr(?:icht|echen)',
  },
  // 'Merkel will Steuern senken': the auxiliary verb says it if the infinitive says nothing by itself.
  // 'Möchte' is what writers guess: of four on unseen pages one was right.
  { as: 'hold', verbs: 'will wollen wollte wollten', isHelper: true },
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
  { as: 'go', verbs: 'begab begaben begibt begeben', unless: NO_PLACE },
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
  { as: 'office', verbs: 'nachfolg* gefolgt folg(?:t|te|ten)', particle: /^(?:auf|als)$/, unless: NO_OFFICE },
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
      'ernenn* ernann* vereidig* entl(?:ieß|ießen|ässt|assen) gestürzt stürz(?:t|te|ten) nominier* designier* inthronisier*',
  },
  // 'Berief sich auf ein Gesetz'
  {
    as: 'appoint',
    verbs: 'berief* beruf(?:t|en)',
    unless: /^sich$/,
  },
  { as: 'appoint', verbs: 'gekürt gekrönt kür(?:t|te|ten) bestimm(?:t|te|ten)', object: OFFICE_NOUN },
  { as: 'discuss', verbs: 'diskutier* beriet* berät beraten verhandel* erörter*' },
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
