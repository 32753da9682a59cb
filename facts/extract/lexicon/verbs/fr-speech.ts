import type { VerbEntry } from '../verb-entry.ts'

/** 'se', 's’': the verb is a reflexive one. */
export const SELF = /^(?:se|s['’])$/

export const THAT = /^(?:que|qu['’])$/

export const TO = /^(?:à|au|aux)$/

/** French verbs of speech: what is said, asked and blamed. They go before the other verbs of `fr.ts`. */
export const FR_SPEECH: readonly VerbEntry[] = [
  {
    as: 'say',
    verbs:
      'dire dit dite dits disent disait disaient dira diront dirent disant déclar* affirm* annonc* indiqu* précis* ajout* expliqu* estim* assur* soulign* ' +
      'confirm* dément démentent démenti démentait démentit ' +
      'répliqu* rétorqu* insist* avou* concèd* concéd* prétend prétendent prétendu prétendait jur* révèl* révél* ' +
      'comment* argu* argument* raconte racontent racontait raconté raconta préten* signal* évoqu* martèl* martel* tweet* réitèr* réitér* ' +
      'assén* assèn* promet promettent promis promit promettait promettra conc* fait-valoir relèv* ' +
      'clam* proclam* certifi* prophétis* prédit prédisent prédisait renchérit renchéri renchérissait',
  },
  {
    as: 'say',
    isClausal: true,
    verbs:
      'reconnaît reconnait reconnaissent reconnaissait reconnu reconnut admet admettent admettait admis admit répond répondent répondait répondu répondit répondra écrit écrivent écrivait écrivit témoign* détaill*',
  },
  {
    as: 'say',
    verbs: 'savoir valoir remarquer observer',
    before: /^(?:fait|font|faisait|faisaient|fera|feront|fit|firent)$/,
  },
  { as: 'say', verbs: 'entendre', before: /^laiss/ },
  // 'a fait part de son inquiétude', 'a fait état de', 'a mis en garde contre'
  { as: 'say', verbs: 'fait font faisait faisaient fera feront fit firent', particle: /^(?:part|état)$/ },
  { as: 'say', verbs: 'met mettent mis mise mettait mettra mit', particle: /^garde$/, target: /^contre$/ },
  {
    as: 'say',
    verbs:
      'rappel* promet promettent promis promit promettait not* observ* jug* considèr* considér* regrett* déplor* craint craignent craignait avert* prévien* prévenu* prévenait prévint ' +
      'propos* suggèr* suggér* rapport* constat* sait reproch* redout* croit croient croyait pens* réaffirm* conclut conclu ' +
      'soutient soutiennent soutenait soutenu soutint maintient maintenu maintenait espèr* espér* avanc* explicit* prédit plaid* insist* plaisant* regrett*',
    object: THAT,
  },
  {
    as: 'say',
    isQuoted: true,
    verbs:
      'lanc* jug* rappel* promet promis promettait promit ironis* tempêt* exclam* plaid* conclut conclu conclure poursuit poursuivi poursuivait poursuivit repris reprend résum* gliss* ' +
      'souffl* confi* grond* tranch* temporis* enchaîn* inquièt* inquiét* indign* insurg* emport* réagi* avert* prévient prévenu prévenait déplor* regrett* félicit* ' +
      'raill* moqu* observ* not* constat* analys* appuy* pronostiqu* nuanc* complèt* complét* développ* souvient souvenu soupir* amus* plaisant* rassur* corrig* rectifi* ' +
      'propos* suggèr* suggér* demand* interrog* salu* accus* dénonc* fustig* critiqu* condamn* menac* appel* exhort* réclam* exig* espèr* espér* souhait* pens* considèr* considér* ' +
      'veut tonn* cingl* ironisa recadr* encourag* remerci* qualifi* décri* défend défendu défendait justifi* répèt* répét* détaill* rapport* témoign* relèv* rapporte étonn* réjoui* désol* alarm* félicit* ' +
      'reprenait poursuivait vant* promett* lâch* pointe pointé pointait renchérit renchéri ripost* tempér* tempèr* acquiesc* ' +
      'recommand* conseill* réfut* récus* revendiqu* pest* persifl* attaqu* implor* invit* martel* explicit* avanc* formul* ' +
      'dévoil* sourit défi* expos* abond* murmur* scand* éructa',
  },
  {
    as: 'speakOf',
    verbs: 'salu* félicit* remerci* qualifi* applaud* encens* compar* vant* loue louent loué louait',
  },
  { as: 'speakOf', verbs: 'rend rendent rendu rendait rendit rendra', object: /^hommage$/, target: TO },
  {
    as: 'speakOf',
    verbs: 'adress* présent* transm* envo*',
    object: /^(?:félicitations|condoléances)$/,
    target: TO,
  },
  {
    as: 'say',
    verbs: 'prononc* publi* diffus*',
    object: /^(?:discours|déclaration|allocution|communiqué)$/,
  },
  {
    as: 'hold',
    verbs:
      'exprim* réaffirm* réitèr* réitér* affich* apport* manifest* renouvel* assur* confirm* maintien* maintenu*',
    object:
      /^(?:soutien|solidarité|opposition|attachement|volonté|appui|inquiétude|inquiétudes|espoir|préoccupation|préoccupations|désaccord|confiance|refus|détermination|engagement)$/,
  },
  { as: 'hold', verbs: 'prend prennent pris prenait prendra prit prirent', object: /^distances?$/ },
  { as: 'hold', verbs: 'prononc*', before: SELF, particle: /^(?:pour|contre|faveur)$/ },
  {
    as: 'hold',
    verbs: 'démarqu* désolidaris* dissoci* désengag* oppos* range rangé rangée rallie ralli*',
    before: SELF,
    target: /^(?:de|d['’]|du|des)$/,
  },
  {
    as: 'hold',
    verbs: 'exclut excluent exclu exclue exclura excluait écart* repouss* balay*',
    object:
      /^(?:idée|possibilité|hypothèse|recours|dialogue|négociations?|envoi|scénario|retour|option|proposition|propositions|offre|demande|appel|appels)$/,
  },
  { as: 'hold', verbs: 'appuie appuient appuya cautionn* désavou* déconseill*' },
  {
    as: 'ask',
    verbs:
      'exhort* exig* réclam* somme sommé sommait somma conjur* implor* enjoint enjoignait presse pressé pressait pressa',
  },
  { as: 'ask', verbs: 'appel*', object: /^(?:à|au|aux)$/, unless: /^(?:tribunal|barre)$/ },
  { as: 'ask', verbs: 'lanc* renouvel* réitèr* réitér* adress*', object: /^appels?$/, target: TO },
  {
    as: 'ask',
    verbs: 'invit* encourag* incit* pouss* press* engag* enjoint enjoignait',
    unlessBefore: SELF,
    unless: /^(?:dîner|déjeuner|visiter|venir|participer|assister|séjourner|prendre)$/,
    infinitive: TO,
  },
  { as: 'ask', verbs: 'met mettent mis mettait', particle: /^demeure$/ },
  {
    as: 'ask',
    verbs: 'demande demandent demandé demandée demandait demandera demanda',
    unlessBefore: SELF,
    target: TO,
  },
  {
    as: 'blame',
    verbs:
      'critiqu* condamn* dénonc* accus* fustig* blâm* étrill* vilipend* raill* conspu* éreint* tacl* épingl* désavou* pourfend* brocard* sermonn* stigmatis* tanc* admonest* rabrou* flétri*',
  },
  { as: 'blame', verbs: 'reproch*', target: TO },
  // 'a mis en cause', 'a pointé du doigt'
  { as: 'blame', verbs: 'met mettent mis mise mettait mettra mit', particle: /^cause$/ },
  { as: 'blame', verbs: 'pointe pointent pointé pointait pointa', object: /^doigt$/ },
  {
    as: 'blame',
    verbs: 'prend prennent pris prise prenait prit prendre',
    before: /^en$/,
    particle: TO,
    target: TO,
  },
]
