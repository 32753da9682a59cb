import { type Lexicon, only, words } from './lexicon.ts'

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

/** 'se', 's’': the verb is a reflexive one. */
const SELF = /^(?:se|s['’])$/
const THAT = /^(?:que|qu['’])$/
const TO = /^(?:à|au|aux)$/
/** An infinitive, and no noun that ends like one. */
const ACT =
  /^(?!affaire$|territoire$|janvier$|février$|dernier$|premier$|avenir$)\p{Ll}{2,}(?:er|ir|dre|ttre|ire|vre|clure|rompre)$/u
const INFINITIVE = /^(?!guerre$|contre$|entre$|outre$)\p{Ll}{2,}(?:er|ir|re)$/u

export const FR: Lexicon = {
  language: 'fr',
  verbs: [
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
  ],
  pronouns: {
    il: { gender: 'he', subject: true, thing: true },
    '-il': { gender: 'he', subject: true, thing: true },
    '-t-il': { gender: 'he', subject: true, thing: true },
    lui: { gender: 'he' },
    elle: { gender: 'she', subject: true, thing: true },
    '-elle': { gender: 'she', subject: true, thing: true },
    '-t-elle': { gender: 'she', subject: true, thing: true },
    ils: { plural: true, subject: true },
    '-ils': { plural: true, subject: true },
    '-t-ils': { plural: true, subject: true },
    elles: { plural: true, subject: true },
    '-elles': { plural: true, subject: true },
    '-t-elles': { plural: true, subject: true },
    eux: { plural: true },
    on: { thing: true, subject: true },
    '-on': { thing: true, subject: true },
    '-t-on': { thing: true, subject: true },
    ce: { thing: true, subject: true },
    "c'": { thing: true, subject: true },
    'c’': { thing: true, subject: true },
    cela: { thing: true, subject: true },
    ça: { thing: true, subject: true },
  },
  impersonal:
    /^(?:(?:n['’]|ne\s+)\s*)?(?:(?:me|te|lui|leur|nous|vous|se|s['’])\s*)?(?:y\s+(?:a|avait|aura|eut|ait|aurait)|en\s+va|(?:faut|fallait|faudra|faudrait|fallut|vaut|vaudrait|semble|semblait|semblerait|reste|restait|restera|suffit|suffisait|suffirait|suffira|convient|conviendrait|conviendra|importe|existe|existait|manque|manquait|paraît|paraîtrait|appartient|appartiendra|appartenait|revient|reviendra|revenait|pleut|pleuvait|neige|neigeait|incombe|incombait|agi\p{L}*|est\s+agi|avère|avérait|est\s+avéré|peut\s+que|pourrait\s+que|pourrait\s+qu['’]|peut\s+qu['’]|passe|dit\s+que|arrive\s+que|arrive\s+qu['’]|fait\s+(?:nuit|jour|froid|chaud|beau))|(?:a|aura|aurait|avait|eût|ait)\s+(?:\p{L}+\s+)?(?:fallu|semblé|suffi|été|plu|manqué|paru|existé)|(?:est|était|sera|serait|fut|soit|devient|paraît|semble|reste)\s+(?:\p{L}+\s+){0,2}?(?:temps|question|possible|impossible|nécessaire|important|probable|improbable|clair|évident|vrai|certain|urgent|difficile|facile|essentiel|interdit|prévu|rare|inutile|utile|inacceptable|hors|faux|crucial|indispensable|normal|tôt|tard|logique|regrettable|préférable|recommandé|demandé|dit|rappelé|précisé|indiqué|écrit|acquis|exclu|primordial|impératif|vital|préférable|bon|bien|étonnant|intéressant|légitime|permis|arrivé\s+que|minuit|midi|\d+)(?!\p{L}))(?!\p{L})/iu,
  firstPerson: only("je j' me m' moi mon ma mes mien mienne nous nos notre nôtre nôtres -je -nous -moi"),
  hanging: only(
    "ce c' cela ceci ça cet cette ces celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci il elle ils elles eux -ci le_même y en l'un l'une tous toutes certains certaines autres tels telles dont qui que lequel laquelle son sa ses leur leurs",
  ),
  hangingPhrase:
    /^(?:(?:mais|et|or|donc|ainsi|alors|puis|aussi|car|toutefois|cependant|pourtant|enfin|de plus|en effet|par ailleurs|en outre),?\s+)?(?:(?:ce|cet|cette|ces|c['’]|cela|ceci)\s(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|année|matin|après-midi|soir|nuit|week-end|été|automne|hiver|printemps|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|même\s+jour)(?!\p{L}))|c['’]|(?:la|le|les|l['’])\s*(?:décision|annonce|mesures?|rencontre|visite|réunion|déclarations?|entretien|discours|texte|projet|dernière|dernier|premiers?|premières?|second|seconde|deux|derniers|dernières|nouvelle|affaire|question|plan|document|lettre|accusations?|incident|attaque|rapport|chiffres?|même|mêmes|propos|intéressée?s?|tout)(?![\p{L}])(?!\s+(?:ministres?|ministère|président|présidente|du|de|des|d['’])))/iu,
  pointing: only('ce cet cette ces même mêmes'),
  definite: only("le la les l' son sa ses leur leurs ce cet cette ces"),
  clitic: only("l' le la les lui leur se s' y en me m' te t' -le -la -les -lui -leur -y -en"),
  deeds: only(
    'signé signa ouv* rouv* fermé ferma fermera boucl* saisi envahi* annex* bombard* lancé lança lancera déploy* envoyé envoya enverra retiré retira retirera expuls* interdi* bloqué bloqua levé assoupli* imposé arrêté libér* exécut* extrad* condamné* approuv* adopté adopta abrog* légalis* aboli* annul* suspend* suspendu repris abandonn* rejoint mobilis* abattu intercept* évacu* sauvé livré acheté vendu nationalis* gelé relevé boycott* quitté rompu rompt convoqu* construit instaur* ratifi* promulgu* décrét* débloqu* dissou* dissout gracié limog* invité invita mort décédé hospitalis* blessé inaugur* présidé reporté prolong* participera visit*',
  ),
  negation: only("ne n' pas jamais aucun aucune rien ni sans nullement"),
  future: only('va vont sera seront aura auront devra devront pourra'),
  possible: only(
    'aurait auraient serait seraient pourrait pourraient devrait devraient irait iraient voudrait voudraient peut peuvent pourra pourront puisse puissent doive semble semblent ait aient soit soient eût fût faille',
  ),
  doing: only(
    'laiss* fait font faisait faisaient fera feront fit firent vient viennent venait venaient vint',
  ),
  planning: only(
    'va vont doit doivent devra devront prévoi* prévu* prévoyait compt* attendu* envisag* prépar* prêt prête décid* entend entendent souhait* veut veulent promet* promis engag* espèr* accept* convenu* censé* programm*',
  ),
  be: only('est sont était étaient été être sera seront serait seraient fut furent soit soient étant fût'),
  actives: only(
    'arrivé* parti partie partis parties venu* allé* devenu* revenu* resté* né née nés nées mort morte morts mortes entré* sorti sortie sortis sorties monté* descendu* tombé* retourné* rentré* parvenu* intervenu* décédé* apparu* passé* survenu* convenu* reparti* redevenu* demeuré* retombé* provenu*',
  ),
  reflexive: only("se s' me m' te t'"),
  to: only("de d' à pour afin"),
  // 'rencontra', 'livra', 'espérait' are past.
  futureEnding: /(?:(?:er|dr|(?<!li)vr|aur|verr|ourr)a|ront|(?<!\p{L})ira)$/u,
  conditionalEnding: /(?:er|ir|dr|vr|aur|verr|ourr)(?:ait|aient)$/u,
  conditional: only("si s'"),
  relative: only(
    "qui que qu' dont où lequel laquelle lesquels lesquelles auquel à-laquelle auxquels auxquelles duquel desquels desquelles",
  ),
  subordinate: only(
    "que qu' qui dont où quand lorsque lorsqu' si s' comme puisque puisqu' quoique quoiqu' tandis alors-que pendant-que comment pourquoi parce",
  ),
  and: only('et &'),
  with: only('avec'),
  by: only('par'),
  of: only("de d' du des"),
  at: only('à au aux en dans vers pour chez'),
  place: only('à au aux en'),
  notSubject: only('lui me te se'),
  order: 'free',
  accordingTo:
    /(?<![\p{L}])(?:selon|d[’']après|aux\s+yeux\s+d(?:u|e|es|['’])|de\s+l['’]avis\s+d(?:u|e|es|['’])|à\s+en\s+croire|aux\s+dires\s+d(?:u|e|es|['’])|(?<=^[^\p{L}]*(?:(?:mais|et|or)\s+)?)pour\s+(?=[^,.;:]{3,60},[^.;]*\s{4,}))\s*/giu,
  people:
    /^(?:ministres?|porte-paroles?|ambassadeurs?|ambassadrices?|responsables?|analystes?|expert(?:e|es|s)?|général|généraux|générale|commandante?s?|sénat(?:eur|rice)s?|maires?|conseill(?:er|ère)s?|secrétaires?|émissaires?|gouverneure?s?|professeure?s?|économistes?|auteure?s?|autrices?|critiques?|riva(?:l|le|ux|les)|fils|filles?|femmes?|épou(?:x|se|ses)|maris?|mères?|pères?|frères?|sœurs?|veu(?:f|ve|ves|fs)|hommes?|candidate?s?|député(?:e|es|s)?|élu(?:e|es|s)?|parlementaires?|direct(?:eur|rice)s?|chef(?:fe|fes|s)?|négociat(?:eur|rice)s?|diplomates?|juges?|avocate?s?|historien(?:ne|nes|s)?|success(?:eur|rice)s?|successeures?|prédécesseure?s?|opposante?s?|advers(?:aire|aires)|habitante?s?|cherch(?:eur|euse)s?|journalistes?|soldate?s?|assaillante?s?|polic(?:ier|iers|ière|e)|officiers?|agente?s?|président(?:e|es|s)?|vice-président(?:e|es|s)?|ex-président(?:e|s)?|ex-ministres?|chanceli(?:er|ère|ers)|rois?|reines?|princes?|princesses?|pape|papes|dirigeante?s?|membres?|leaders?|évêques?|archevêques?|cardina(?:l|ux)|banqui(?:er|ère)s?|médecins?|docteure?s?|militante?s?|manifestante?s?|élect(?:eur|rice)s?|partisane?s?|allié(?:e|es|s)?|sources?|témoins?|étudiante?s?|enseignante?s?|ouvri(?:er|ère)s?|agricult(?:eur|rice)s?|fondat(?:eur|rice)s?|patron(?:ne|nes|s)?|pdg|dirigeants?|gérante?s?|gardes?|ami(?:e|es|s)?|parents?|enfants?|gens|citoyen(?:ne|nes|s)?|homologues?|stratèges?|procureure?s?|scientifiques?|vétérans?|victimes?|réfugié(?:e|es|s)?|prêtres?|rebelles?|combattante?s?|troupes|sociologues?|politologues?|écrivaine?s?|collègues?|partenaires?|propriétaires?|locataires?|hôtes?|m\.|mme|mm\.|monsieur|madame|essayistes?|philosophes?|spécialistes?|commissaires?|eurodéputé(?:e|es|s)?|négociateurs?|syndicalistes?|humoristes?|act(?:eur|rice)s?|chant(?:eur|euse)s?|milliardaires?|oligarques?|ayatollahs?|imams?|porte-parole|numéro|patriarches?|premi(?:er|ère)|ex-premier|émirs?|sultans?|émir|empereurs?|monarques?|souverain(?:e|s)?|dictateurs?|tsars?|colistier|colistière|entourage|bras|doyen(?:ne)?|eux|personnes?|jeunes?|survivante?s?)$/u,
  bodies:
    /^(?:.*[sx](?<!fils|bras|époux)|ministère|gouvernement|comité|commission|conseil|cour|tribunal|parlement|sénat|assemblée|congrès|parti|société|groupe|agence|armée|union|banque|bureau|administration|cabinet|équipe|campagne|journal|presse|chambre|institut|université|organisation|ambassade|coalition|alliance|police|entourage|présidence|chancellerie|diplomatie|syndicat|association|fédération|entreprise|quotidien|hebdomadaire|chaîne|institution|opposition|gauche|droite|majorité|personne|source)$/u,
  government:
    /^(?:gouvernement|gouvernements|autorités|régime|exécutif|royaume|diplomatie|administration|présidence)$/u,
  office:
    /(?<![\p{L}])(?:[Ll][ea]|[Dd]u|[Aa]u)\s+(?<title>[Pp]résidente?\s+de\s+la\s+République|[Pp]résidente?|[Pp]remi(?:er|ère)\s+[Mm]inistre|[Cc]hef(?:fe)?\s+de\s+l[’'][ÉEé]tat|[Cc]hef(?:fe)?\s+du\s+gouvernement|[Cc]hancelière?|[Ll]ocataire\s+de\s+(?:l[’'][ÉE]lysée|Matignon|la\s+Maison[ -][Bb]lanche)|roi|reine|pape)(?![\p{L}])(?:\s+(?<of>\p{Ll}{3,}(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|agnol|agnole|ique|urc|urque|usse|èque|ec|ecque))(?![\p{L}]))?(?!\s+(?:de|du|des)(?!\p{L}))(?!\s+d[’'])(?!\s+(?:sortant|élu|déchu|par\s+intérim|intérimaire|désigné|délégué|adjoint))(?!,?\s+(?:\p{Ll}+,?\s+)?\p{Lu})/gu,
  titles: {
    président: 'President',
    présidente: 'President',
    'président de la république': 'President',
    'présidente de la république': 'President',
    'chef de l’état': 'President',
    "chef de l'état": 'President',
    'cheffe de l’état': 'President',
    "cheffe de l'état": 'President',
    'chef du gouvernement': 'Prime Minister',
    'cheffe du gouvernement': 'Prime Minister',
    'premier ministre': 'Prime Minister',
    'première ministre': 'Prime Minister',
    'locataire de l’élysée': 'President',
    "locataire de l'élysée": 'President',
    'locataire de l’elysée': 'President',
    "locataire de l'elysée": 'President',
    'locataire de matignon': 'Prime Minister',
    'locataire de la maison blanche': 'President',
    'locataire de la maison-blanche': 'President',
    chancelier: 'Chancellor',
    chancelière: 'Chancellor',
    roi: 'King',
    reine: 'Queen',
    empereur: 'Emperor',
    sultan: 'Sultan',
    émir: 'Emir',
    pape: 'Pope',
    'guide suprême': 'Supreme Leader',
    'leader suprême': 'Supreme Leader',
  },
  titleCountries: {
    'locataire de l’élysée': 'FR',
    "locataire de l'élysée": 'FR',
    'locataire de l’elysée': 'FR',
    "locataire de l'elysée": 'FR',
    'locataire de matignon': 'FR',
    'locataire de la maison blanche': 'US',
    'locataire de la maison-blanche': 'US',
  },
  former:
    /(?:ancien(?:ne)?|ex|feu|feue|alors|autrefois|précédente?|défunte?|déchue?|destituée?|d[ée]missionnaire|était|fut|été|étaient|furent|disparue?|jadis)[\s,-]+(?:(?:le|la|l[’'])\s*)?(?:\p{L}+\s+)?$/iu,
  acting: /(?:par intérim|intérimaire|provisoire|transitoire|de transition)[\s,]*$/iu,
  elect:
    /(?:future?|prochaine?|élue?|désignée?|potentiel(?:le)?|possible|éventuel(?:le)?|autoproclamée?|sera|deviendra|devenir|pressentie?)[\s,-]+(?:(?:le|la)\s+)?$/iu,
  deputy: /(?:vice|adjointe?|sous|co|contre)[\s-]+$/iu,
  talks: words('discussions? entretiens? pourparlers rencontre réunion sommet négociations?'),
  about: words('sur concernant portant_sur à_propos_de au_sujet_de'),
  futureText:
    /(?<![\p{L}])(?:\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|aura|auront)|sera|seront|prochaine?s?|doit|doivent|devrait|devraient|va|vont|prévue?s?|attendue?s?|à venir|avant)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?:é|és|ée|ées|i|ie|is|it|u|us|ue|ues)|dernier|dernière|passée?|était|étaient|avait|avaient|\p{Ll}{3,}(?:aient|èrent|irent))(?![\p{L}])/u,
}
