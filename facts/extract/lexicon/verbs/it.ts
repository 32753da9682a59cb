import type { VerbEntry } from '../verb-entry.ts'

const OFFICE_NOUN =
  /^(?:presidente|premier|cancelliere|cancelliera|ministro|ministra|re|regina|papa|capo|leader|inviato|inviata|ambasciatore|ambasciatrice|segretario|segretaria|direttore|direttrice|successore|governatore|governatrice|commissario|giudice|generale|comandante|portavoce|governo|carica)$/

const AGREEMENT =
  /^(?:accordo|accordi|trattato|trattati|patto|patti|memorandum|compromesso|tregua|cessate|intesa|protocollo|contratto|contratti|partenariato|dichiarazione)$/

const ELECTION =
  /^(?:elezione|elezioni|presidenziali|politiche|legislative|referendum|ballottaggio|primarie|voto|mandato|maggioranza|europee|voti)$/

const TALKS =
  /^(?:colloquio|colloqui|riunione|riunioni|vertice|negoziati|trattative|discussioni|incontro|incontri|bilaterale|summit)$/

const BY_PHONE = /^(?:telefono|telefonico|telefonica|telefonata|videoconferenza|videocollegamento)$/

const SELF = /^(?:si|s['’])$/
const THAT = /^(?:che|ch['’])$/

/** Italian verbs with their classes. The first entry that fits decides. */
export const IT_VERBS: readonly VerbEntry[] = [
  {
    as: 'say',
    verbs:
      'dire dice dicono detto diceva dicevano disse dissero dirà diranno dicendo dichiar* afferm* annunc* spieg* aggiung* aggiunt* aggiunse precis* sottoline* assicur* sosten* sostien* sostenne sostenuto conferm* smenti* smentisc* ' +
      'replic* ribadi* ribadisc* ricord* rivel* osserv* riferi* riferisc* comunic* segnal* evidenzi* argoment* specific* comment* ' +
      'puntualizz* dett* assever* profetizz* esclam*',
  },
  { as: 'say', verbs: 'reso rende rendono rese', particle: /^not[oai]$/ },
  { as: 'say', verbs: 'mette mettono messo mise', particle: /^guardia$/ },
  { as: 'say', verbs: 'lascia lasciato lasciano', particle: /^intendere$/ },
  { as: 'say', verbs: 'intendere', before: /^lasci/ },
  {
    as: 'say',
    isClausal: true,
    verbs:
      'rispond* rispos* rispose ammett* ammesso ammise scriv* scritto scrisse riconosc* riconosciuto raccont*',
  },
  { as: 'say', verbs: 'noto sapere presente', before: /^(?:fa|fatto|fanno|faceva|farà|rende|reso)$/ },
  {
    as: 'say',
    verbs:
      'avvert* promett* promesso promise not* ritien* ritenere ritenuto credo crede credono credeva pensa pensano pensava tem* conclud* concluso giudic* considera considerano propon* proposto sugger* garantisc* garant* preannunc*',
    object: THAT,
  },
  {
    as: 'say',
    isQuoted: true,
    verbs:
      'attacc* incalz* conclud* concluso concluse prosegu* continu* tuon* rilanc* rincar* scandi* scherz* iron* ironizz* chios* esort* ammon* avvert* promett* promesso denunc* critic* condann* auspic* chied* chiesto chiese ' +
      'insist* ragion* rimarc* rassicur* sbott* chiar* chiosa rivendic* accus* salut* ringrazi* minacc* invit* propon* proposto sugger* sper* lament* difend* difeso not* interven* esclam* esult* twitt* parl* concord* giudic* ritien*',
  },
  { as: 'speakOf', verbs: 'ringrazi* elogi* lod* ricord* definisc* defin* applaud* paragon*' },
  { as: 'ask', verbs: 'esort* sollecit* preme pretend* preteso implor* scongiur* intim* reclam*' },
  { as: 'ask', verbs: 'chied* chiesto chiese chiesero' },
  { as: 'ask', verbs: 'lanci* rivol* rinnov*', object: /^appell[oi]$/ },
  {
    as: 'ask',
    verbs: 'invit* incoraggi* spron* spinge spinto',
    infinitive: /^(?:a|ad)$/,
    unless: /^(?:visitare|cena|pranzo|partecipare|assistere|venire|prendere)$/,
  },
  {
    as: 'blame',
    verbs: 'critic* condann* denunc* accus* biasim* deplor* stigmatizz* rimprover* bacchett* sferz*',
  },
  { as: 'blame', verbs: 'punt*', object: /^dito$/ },
  {
    as: 'threaten',
    verbs: 'minacc*',
    particle:
      /^(?:imporre|lasciare|ritirare|colpire|bombardare|attaccare|distruggere|invadere|sospendere|tagliare|tassare|sanzionare|chiudere|usare|rispondere|annullare|bloccare|espellere|intervenire|aumentare|rompere|dimettersi|ritorsioni|sanzioni|conseguenze|punire|dazi)$/,
  },
  {
    as: 'hold',
    verbs:
      'respin* respinge respinto rifiut* rigett* difend* difeso difese accett* appoggi* condivid* condiviso rivendic* sostien* sostenuto sostengono',
  },
  { as: 'hold', verbs: 'oppon* oppost* oppose impegn* schier* dissoci*', before: SELF },
  { as: 'hold', verbs: 'prende prendono preso prese', object: /^distanze$/ },
  {
    as: 'hold',
    verbs: 'espress* esprim* ribadi* manifest* conferm* offr* offert* assicur* garant* rinnov* riafferm*',
    object:
      /^(?:sostegno|solidarietà|appoggio|contrarietà|preoccupazione|fiducia|disponibilità|impegno|vicinanza|condanna|opposizione)$/,
  },
  {
    as: 'hold',
    verbs: 'esclude escluso escludono esclus*',
    object: /^(?:ipotesi|possibilità|invio|ricorso|trattativa|dialogo|idea)$/,
  },
  {
    as: 'hold',
    verbs: 'dice detto detta dicono dichiara dichiarato dichiarata',
    before: SELF,
    particle:
      /^(?:favorevol[ei]|contrari[oaie]|pront[oaie]|dispost[oaie]|convint[oaie]|fiducios[oaie]|preoccupat[oaie]|apert[oaie])$/,
  },
  {
    as: 'hold',
    verbs: 'è sono era erano resta',
    particle: /^(?:favorevol[ei]|contrari[oaie]|pront[oaie]|dispost[oaie])$/,
  },
  { as: 'meet', verbs: 'incontr*' },
  { as: 'meet', verbs: 'vedrà vedranno', unless: /^(?:che|se)$/ },
  { as: 'meet', verbs: 'pranz* cen* cenato', object: /^con$/ },
  { as: 'meet', verbs: 'riuni* vedr* vist* incontr*', before: SELF, unless: BY_PHONE },
  {
    as: 'meet',
    verbs: 'tiene tengono tenuto terrà tenne ha hanno avuto avrà partecip* presied*',
    object: TALKS,
    unless: BY_PHONE,
  },
  { as: 'receive', verbs: 'ricev* accogl* accolto accolta accolse' },
  { as: 'visit', verbs: 'visit*' },
  {
    as: 'visit',
    verbs: 'effettu* compi* compie inizi* conclud* concluso',
    object: /^(?:visita|viaggio|missione)$/,
  },
  { as: 'go', verbs: 'reca recano recato recata recati recherà recarsi' },
  {
    as: 'go',
    verbs: 'arriv* atterr* vol* torn* giung* giunt* andr* andat* va vanno viaggi* sbarc* rientr*',
  },
  { as: 'go', verbs: 'part* partit*', particle: /^(?:per|alla|verso)$/ },
  { as: 'go', verbs: 'è sono era erano sarà saranno', particle: /^(?:visita|viaggio|missione)$/ },
  { as: 'agree', verbs: 'accord* concord* convenuto' },
  {
    as: 'agree',
    verbs:
      'firm* conclud* concluso concluse raggiung* raggiunt* raggiunse siglat* sigl* ratific* trov* stipul* negozi* sottoscri*',
    object: AGREEMENT,
  },
  {
    as: 'sanction',
    verbs:
      'impon* impost* imporr* revoc* prorog* adott* annunc* inaspr* allegger* sospend* sospes* decid* deciso approv* estend* esteso estes*',
    object: /^(?:sanzion[ei]|embargo|dazi|dazio)$/,
  },
  { as: 'sanction', verbs: 'sanzion*' },
  {
    as: 'elect',
    verbs: 'vinc* vint* vinse perd* pers* perse convoc* ottien* ottenuto indett* indice indire',
    object: ELECTION,
  },
  { as: 'elect', verbs: 'eletto eletta eletti elette elegge elesse rieletto rieletta' },
  {
    as: 'elect',
    verbs: 'batte battuto sconfitto sconfigge sconfisse',
    particle: /^(?:voti|elezioni|presidenziali|ballottaggio|primarie)$/,
  },
  { as: 'appoint', verbs: 'nomin* destitu* deposto rimuov* rimosso licenzi* rovesci*' },
  { as: 'appoint', verbs: 'design* sostitu* scelto scelta sceglie', object: OFFICE_NOUN },
  { as: 'office', verbs: 'dimess* dimett* dimise abdic* succed* succeduto insedi*' },
  {
    as: 'office',
    verbs: 'lasci* assum* assunt* assunse',
    object: /^(?:incarico|potere|presidenza|carica|trono|guida)$/,
  },
  { as: 'office', verbs: 'present* rassegn*', object: /^dimissioni$/ },
  { as: 'office', verbs: 'giur*', particle: /^(?:presidente|premier|ministro|mani)$/ },
  { as: 'office', verbs: 'divent* divenne divenut*', object: OFFICE_NOUN },
  {
    as: 'discuss',
    verbs: 'discut* discuss* negozi* parlato parlano parlerà',
    particle: /^(?:di|del|della|dei|delle|sul|sulla|sui|sulle|su)$/,
  },
  {
    as: 'count',
    verbs:
      'aument* cal* cresc* cresciut* diminu* raggiung* raggiunt* cost* conta contava crollat* sal* salit* perd* perso esport* import* produ* prodotto super* spend* speso registr* ammont*',
  },
]
