import { type Lexicon, only, words } from './lexicon.ts'
import { FR_VERBS } from './verbs/fr.ts'

export const FR: Lexicon = {
  language: 'fr',
  verbs: FR_VERBS,
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
  connective:
    /^(?:(?:mais|et|or|car)\s+|(?:en\s+outre|par\s+ailleurs|cependant|toutefois|pourtant|néanmoins|de\s+plus|en\s+effet|enfin|ainsi|d['’]ailleurs|du\s+reste|dans\s+le\s+même\s+temps|de\s+(?:son|leur)\s+côté|pour\s+sa\s+part)\s*,\s+)/iu,
  pointing: only('ce cet cette ces même mêmes'),
  anaphoric: only(
    'accord décision annonce proposition propositions plan mesure mesures mouvement incident accusation accusations projet demande requête scandale résolution affaire question idée offre attaque attaques enquête verdict approche niveau besoin situation violence violences déclaration déclarations propos remarques commentaires étape changement vote avertissement menace parties tensions rapport texte' +
      ' homme femme garçon fille enfant fils victime suspect suspects accusé accusée couple' +
      ' accident catastrophe tragédie missile missiles fusée satellite cible débat geste lancement explosion fusillade attentat attentats bombardement bombardements offensive opération réunion rencontre sommet visite voyage entretien interview discours lettre message appel conversation conversations négociation négociations crise conflit dispute polémique controverse manifestation manifestations grève marche référendum consultation norme décret document sentence procès plainte blocage pacte traité contrat prêt avion avions navire navires hélicoptère otages victimes blessés morts corps canal base entreprise',
  ),
  pointer: only('ce cet cette ces cela ça ceci'),
  definite: only("le la les l' son sa ses leur leurs ce cet cette ces"),
  clitic: only("l' le la les lui leur se s' y en me m' te t' -le -la -les -lui -leur -y -en"),
  deeds: only(
    'signé signa ouv* rouv* fermé ferma fermera boucl* saisi envahi* annex* bombard* lancé lança lancera déploy* envoyé envoya enverra retiré retira retirera expuls* interdi* bloqué bloqua levé assoupli* imposé arrêté libér* exécut* extrad* condamné* approuv* adopté adopta abrog* légalis* aboli* annul* suspend* suspendu repris abandonn* rejoint mobilis* abattu intercept* évacu* sauvé livré acheté vendu nationalis* gelé relevé boycott* quitté rompu rompt convoqu* construit instaur* ratifi* promulgu* décrét* débloqu* dissou* dissout gracié limog* invité invita mort décédé hospitalis* blessé inaugur* présidé reporté prolong* participera visit*',
  ),
  imperfect: /\p{L}(?:ait|aient)$/u,
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
  favours: only('pardon excuse excuses commentaire commentaires interview entretien permission'),
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
    /(?<!\p{L})(?:ancien(?:ne)?|ex|feu|feue|alors|autrefois|précédente?|défunte?|déchue?|destituée?|d[ée]missionnaire|était|fut|été|étaient|furent|disparue?|jadis)[\s,-]+(?:(?:le|la|l[’'])\s*)?(?:\p{L}+\s+)?$/iu,
  acting: /(?<!\p{L})(?:par intérim|intérimaire|provisoire|transitoire|de transition)[\s,]*$/iu,
  elect:
    /(?<!\p{L})(?:future?|prochaine?|élue?|désignée?|potentiel(?:le)?|possible|éventuel(?:le)?|autoproclamée?|sera|deviendra|devenir|pressentie?)[\s,-]+(?:(?:le|la)\s+)?$/iu,
  deputy: /(?:vice|adjointe?|sous|co|contre)[\s-]+$/iu,
  talks: words('discussions? entretiens? pourparlers rencontre réunion sommet négociations?'),
  about: words('sur concernant portant_sur à_propos_de au_sujet_de'),
  futureText:
    /(?<![\p{L}])(?:\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|aura|auront)|sera|seront|prochaine?s?|doit|doivent|devrait|devraient|va|vont|prévue?s?|attendue?s?|à venir|avant)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?:é|és|ée|ées|i|ie|is|it|u|us|ue|ues)|dernier|dernière|passée?|était|étaient|avait|avaient|\p{Ll}{3,}(?:aient|èrent|irent))(?![\p{L}])/u,
  reference: {
    which: only("de d' du des que qui sur entre contre pour avec"),
    whichOfNoun: only('en à au aux a'),
    ofVerb: only('avec'),
    how: only('final initial original'),
    own: only('politique politiques loi lois'),
    pacts: only('accord accords situation tensions'),
    two: only('deux'),
    agent: only('par'),
    possessive: only('son sa ses leur leurs'),
    is: only('est'),
    whatIs: only('de que'),
    thing: only('cela ça ceci'),
    counted:
      /(?<!\p{L})(?:à\s+(?:ce\s+moment|l['’]époque)|(?:jours?|semaines?|mois|ans?)\s+plus\s+tard)(?!\p{L})/iu,
    joins: /^\P{L}*(?:et|mais|ou|car|donc|parce)[\s,]/iu,
    copula: /^\P{L}*\p{L}+ est(?!\p{L})/iu,
    specific: only(
      'de du que qui pays monde continent région semaine mois année siècle type genre façon fois jour moment point gouvernement ville',
    ),
    complement: only("de du des d' que qui où entre contre"),
    sense: only('sens contexte cadre'),
    twice: /(?<![\p{L}\p{N}’'-])(et|à|a|le|de)\s+\1(?![\p{L}\p{N}’'-])/u,
  },
}
