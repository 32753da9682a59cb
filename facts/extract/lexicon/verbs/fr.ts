import type { VerbEntry } from '../verb-entry.ts'
import { FR_SPEECH, SELF, THAT, TO } from './fr-speech.ts'

const OFFICE_NOUN =
  /^(?:président|présidente|premier|première|ministre|chancelier|chancelière|roi|reine|pape|chef|cheffe|dirigeant|dirigeante|émissaire|ambassadeur|ambassadrice|secrétaire|directeur|directrice|successeur|successeure|gouverneur|gouverneure|commissaire|juge|général|commandant|porte-parole|gouvernement|poste|tête)$/

const AGREEMENT =
  /^(?:accord|accords|traité|traités|pacte|pactes|mémorandum|compromis|trêve|cessez-le-feu|consensus|protocole|contrat|contrats|partenariat|convention|textes|documents|feuille)$/

const ELECTION =
  /^(?:élection|élections|scrutin|présidentielle|présidentielles|législatives|référendum|primaire|primaires|vote|mandat|voix|électeurs|majorité|municipales|européennes|suffrages|tour)$/

const TALKS =
  /^(?:entretien|entretiens|réunion|réunions|sommet|pourparlers|discussions|négociations|consultations|rencontre|tête-à-tête)$/

const SANCTION = /^(?:sanctions?|embargo|surtaxes?|douane|séjour|avoirs)$/

const BY_PHONE =
  /^(?:téléphone|téléphonique|téléphoniques|téléphoniquement|visioconférence|vidéoconférence|visio)$/

/** An infinitive, and no noun that ends like one. */
const ACT =
  /^(?!affaire$|territoire$|janvier$|février$|dernier$|premier$|avenir$)\p{Ll}{2,}(?:er|ir|dre|ttre|ire|vre|clure|rompre)$/u

const INFINITIVE = /^(?!guerre$|contre$|entre$|outre$)\p{Ll}{2,}(?:er|ir|re)$/u

/** French verbs with their classes. The first entry that fits decides. */
export const FR_VERBS: readonly VerbEntry[] = [
  ...FR_SPEECH,
  {
    as: 'threaten',
    verbs: 'menac*',
    particle: ACT,
  },
  {
    as: 'threaten',
    verbs: 'menac*',
    object:
      /^(?:représailles|sanctions?|conséquences|embargo|surtaxes?|riposte|ripostes|rétorsions?|intervention|invasion|guerre|veto)$/,
  },
  {
    as: 'threaten',
    verbs: 'promet promettent promis promit promettait promettra',
    particle:
      /^(?:frapper|riposter|venger|répliquer|détruire|anéantir|punir|représailles|riposte|vengeance)$/,
  },
  {
    as: 'threaten',
    verbs: 'promet promettent promis promit promettait promettra',
    object: /^(?:représailles|riposte|vengeance)$/,
  },
  {
    as: 'hold',
    verbs:
      'veut veulent voulait voulaient souhait* rejett* rejet* refus* espèr* espér* défend défendent défendu défendait défendit prôn* préconis* privilégi* ' +
      'regrett* déplor* accept* désapprouv* revendiqu* récus*',
  },
  { as: 'hold', verbs: 'préfèr* préfér*', unless: ACT },
  { as: 'hold', verbs: 'soutient soutiennent soutenu soutenue soutenait soutint', unless: THAT },
  { as: 'hold', verbs: 'plaid* milit*', particle: /^(?:pour|faveur)$/ },
  { as: 'hold', verbs: 'oppos* engag* félicit* réjoui* inquièt* inquiét* indign*', before: SELF },
  {
    as: 'hold',
    verbs: 'dit dite disent disait déclare déclarent déclaré déclarée déclarait montre montré',
    before: SELF,
    particle:
      /^(?:favorables?|opposée?s?|hostiles?|prête?s?|disposée?s?|convaincue?s?|confiante?s?|inquiète?s?|contre|pour|préoccupée?s?|ouverte?s?|défavorables?|attachée?s?|déterminée?s?)$/,
  },
  {
    as: 'hold',
    verbs: 'est sont était étaient reste restent demeure',
    particle:
      /^(?:favorables?|hostiles?|défavorables?|opposée?s?|contre|prête?s?|disposée?s?|déterminée?s?|résolue?s?)$/,
  },
  {
    as: 'hold',
    verbs: 'entend entendent entendait compte comptent comptait tient tiennent cherche cherchent cherchait',
    particle: INFINITIVE,
  },
  { as: 'meet', verbs: 'rencontr*' },
  { as: 'meet', verbs: 'vu', unless: ACT },
  {
    as: 'meet',
    verbs: 'entretien* entretenu* entretenait réuni* retrouv* concert*',
    before: SELF,
    unless: BY_PHONE,
  },
  {
    as: 'meet',
    verbs:
      'tient tiennent tenu tenue tiendra tiendront tenait tint tinrent a ont eu aura auront participe participent participé participera assiste assisté assistera préside présidé',
    object: TALKS,
    unless: BY_PHONE,
  },
  { as: 'meet', verbs: 'dîn* déjeun*', object: /^avec$/ },
  {
    as: 'meet',
    verbs: 'rend rendent rendu rendue rendra rendront rendait rendit',
    object: /^visite$/,
    target: TO,
  },
  { as: 'meet', verbs: 'échang*', object: /^avec$/, unless: BY_PHONE },
  {
    as: 'receive',
    verbs: 'reçoit reçoivent reçu reçue reçus recevait recevra recevront reçut reçurent accueil*',
  },
  { as: 'visit', verbs: 'visit*' },
  {
    as: 'visit',
    verbs: 'effectu* entam* achev* achèv* termin* commenc*',
    object: /^(?:visite|déplacement|voyage|tournée)$/,
  },
  {
    as: 'go',
    verbs: 'rend rendent rendu rendue rendus rendra rendront rendait rendit rendre déplac*',
    before: SELF,
  },
  {
    as: 'go',
    verbs: 'arriv* atterri* débarqu* retourn* rentr* voyag* allé allée allés envol* repart* reparti*',
  },
  {
    as: 'go',
    verbs: 'part partent parti partie partis partira partiront partait',
    particle: /^(?:pour|à|au|aux|en|vers)$/,
  },
  {
    as: 'go',
    verbs: 'est sont était étaient sera seront',
    particle: /^(?:visite|déplacement|voyage|tournée)$/,
  },
  {
    as: 'agree',
    verbs: 'entend entendent entendu* entendirent accord* accordé* mis mettent met',
    before: SELF,
    particle: /^(?:sur|pour|accord)$/,
  },
  { as: 'agree', verbs: 'convenus convenues convinrent ratifi*' },
  {
    as: 'agree',
    verbs:
      'sign* conclu* conclut conclure parven* parvien* parvinrent parviendr* trouv* scell* paraph* négoci* atteint obten* obtien*',
    object: AGREEMENT,
  },
  {
    as: 'sanction',
    verbs:
      'impos* levé levée levées lève lèvent lèvera leva prolong* renouvel* adopt* annonc* durci* alourdi* allég* suspend suspendent suspendu* prend prennent pris prises décid* décrèt* décrét* étend* étendu* inflig* prononc* maintient maintenu* approuv* rétabl* interdit interdite interdits interdisent frapp* gel* gèl* dégel* vis*',
    object: SANCTION,
  },
  { as: 'sanction', verbs: 'sanctionn*' },
  {
    as: 'elect',
    verbs:
      'remport* gagn* perd perdent perdu perdue perdra perdait perdit convoqu* organis* brigu* obten* obtien* annul* report*',
    object: ELECTION,
  },
  { as: 'elect', verbs: 'élu élue élus élues élit élira réélu réélue réélus réélit' },
  {
    as: 'elect',
    verbs: 'porte porté portée présente présenté présentera représente représentera',
    before: SELF,
    object: /^(?:candidate?|candidature|élection|présidentielle|législatives|réélection)$/,
  },
  { as: 'elect', verbs: 'annonc* déclar* dépos* officialis* retir*', object: /^candidature$/ },
  {
    as: 'elect',
    verbs: 'bat battu battue battra battit',
    object: /^(?:voix|suffrages|élection|présidentielle|législatives|tour|scrutin|primaire)$/,
  },
  { as: 'appoint', verbs: 'nomm* limog* destitu* renvers* évinc* intronis* congédi* reconduit reconduite' },
  {
    as: 'appoint',
    verbs: 'investi investie investit désign* remplac* choisi* propuls* promu promue',
    object: OFFICE_NOUN,
  },
  { as: 'office', verbs: 'démissionn* abdiqu* succèd* succéd*' },
  {
    as: 'office',
    verbs: 'quitt* prend prennent pris prit prendra prendre reprend abandonn* accèd* accéd*',
    object: /^(?:fonctions?|pouvoir|présidence|poste|trône|matignon|élysée|elysée|rênes)$/,
  },
  { as: 'appoint', verbs: 'pass* transm* cède cédé', object: /^(?:relais|pouvoir|flambeau)$/, target: TO },
  { as: 'office', verbs: 'prêt*', object: /^serment$/ },
  { as: 'office', verbs: 'présent* remis remet remettra remit', object: /^démission$/ },
  { as: 'office', verbs: 'devien* devenu devenue devint deviendra', object: OFFICE_NOUN },
  { as: 'discuss', verbs: 'évoqu* abord*', before: /^(?:ont|avaient)$/ },
  { as: 'discuss', verbs: 'évoquent abordent traitent évoqueront aborderont traiteront évoquèrent' },
  { as: 'topics', verbs: 'port* consacr* concern* touch* traitent traité traiteront' },
  { as: 'discuss', verbs: 'discut* négoci* débattu débattent débattre débattront débattra' },
  {
    as: 'count',
    verbs:
      'augment* baiss* progress* recul* atteint atteignent atteignait atteindra coûte coûtent coûté coûtera représent* compte comptent comptait chut* bondi* grimp* diminu* perdu perd perdent ' +
      'export* import* produit produisent produi* dépens* totalis* dépass* recens* enregistr* consacr* stagn* tomb* touch* passe passé',
  },
  { as: 'count', verbs: 'élève élèvent élevait élevaient établit établi chiffre', before: SELF },
]
