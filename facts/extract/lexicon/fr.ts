import { type Lexicon, words } from './lexicon.ts'

const SAYS =
  'a_(?:\\S+_)?(?:déclaré|dit|affirmé|annoncé|indiqué|précisé|ajouté|expliqué|estimé|assuré|souligné|rappelé|écrit|reconnu|admis|confirmé|démenti|répondu|promis|insisté|lancé|jugé|remercié|félicité) ' +
  'déclare dit affirme annonce indique précise ajoute explique estime assure souligne rappelle écrit reconnaît confirme répond déclarait affirmait'

export const FR: Lexicon = {
  language: 'fr',
  verbs: [
    [
      'criticism',
      words(
        "(?:a_)?(?:vivement_|fermement_)?(?:critiqué|condamné|dénoncé|accusé|fustigé|reproché) critique(?=_\\p{L}) condamne dénonce accuse fustige reproche s’en_est_pris s'en_est_pris",
      ),
    ],
    [
      'pressure',
      words(
        '(?:a_)?(?:appelé|exhorté|pressé|exigé|demandé|réclamé|sommé)(?:_à)? appelle exhorte presse(?=_\\p{L}) exige demande(?=_(?:à|que|au)) réclame somme(?=_\\p{Lu})',
      ),
    ],
    [
      'visit',
      words(
        "(?:s’est|s'est|se_sont)_rendue?s? se_rend(?:ra|ent)? (?:est|sont)_arrivée?s? arrive(?:ra)? visite(?=_\\p{Lu}) (?:a_)?visité en_visite en_déplacement effectue(?:ra)?_(?:une|sa) a_effectué",
      ),
    ],
    [
      'appointment',
      words(
        '(?:a_)?(?:nommé|limogé) nomme(?:r)? (?:a_)?démissionné démissionne a_été_(?:nommée?|investie?|élue?_à_la_tête) a_succédé succède a_pris_ses_fonctions prend_ses_fonctions a_remplacé a_quitté_(?:le_pouvoir|ses_fonctions) démission_de est_devenue?',
      ),
    ],
    [
      'election',
      words(
        '(?:a_été_|est_)?(?:réélue?|élue?) a_(?:remporté|gagné|perdu)(?:_\\S+){0,5}_(?:élections?|scrutin|présidentielle|législatives|second_tour|voix|suffrages|majorité) remporte(?:_\\S+){0,5}_(?:élections?|scrutin|présidentielle|législatives|majorité) a_battu a_voté',
      ),
    ],
    ['sanction', words('(?:a_)?(?:sanctionné|imposé) impose(?:nt|ra)? sanctionne')],
    [
      'agreement',
      words(
        "(?:ont_|a_)?(?:signé|conclu|ratifié) signent signe se_sont_(?:entendus|accordés|mis_d’accord|mis_d'accord) sont_convenus parviennent(?:_\\S+){0,3}_accord sont_parvenus(?:_\\S+){0,3}_accord",
      ),
    ],
    [
      'threat',
      words("(?:a_)?(?:menacé|averti|prévenu)(?=_(?:de|d’|d'|l|\\p{Lu}|qu)) menace(?=_(?:de|d’|d'|\\p{Lu}))"),
    ],
    ['statement', words(SAYS)],
    [
      'figure',
      words(
        "s’élève s'élève atteint a_atteint coûte(?:ra)? représente a_augmenté a_baissé a_progressé a_reculé",
      ),
    ],
    [
      'stance',
      words(
        "veut veulent cherche(?:nt)?  souhaite(?:nt)? soutient soutiennent (?:a_)?soutenu rejette (?:a_)?rejeté (?:a_)?refusé refuse s’oppose s'oppose s’est_opposée? s'est_opposée? espère (?:a_)?salué salue (?:s’est|s'est|se_sont)_engagée?s? plaide (?:a_)?plaidé défend (?:a_)?défendu entend(?=_\\p{Ll}+r) compte(?=_\\p{Ll}+r) cherche_à",
      ),
    ],
  ],
  nouns: [
    ['criticism', words('critiques accusations condamnation', 'iu')],
    ['pressure', words('pression pressions exigences', 'iu')],
    ['sanction', words('sanctions embargo', 'iu')],
    ['election', words('élections? scrutin présidentielle législatives référendum', 'iu')],
    ['visit', words('visite déplacement voyage', 'iu')],
    ['appointment', words('démission nomination investiture', 'iu')],
    ['agreement', words('accord accords traité pacte cessez-le-feu trêve', 'iu')],
    ['threat', words('menaces? avertissement', 'iu')],
    ['statement', words('discours déclaration allocution', 'iu')],
    ['stance', words('position soutien coopération', 'iu')],
  ],
  says: words(SAYS),
  beforeSays: /^(?:,[^,«»]{1,90},)?\s+(?:(?:aussi|également|ensuite|toutefois|notamment)\s+){0,2}$/u,
  accordingTo: /(?<![\p{L}])(?:selon|d’après|d'après)\s+/giu,
  connective: /^(?:Cependant|Toutefois|Mais|Et|Par ailleurs|En outre|De plus|Ainsi|Néanmoins|Pourtant),?\s+/,
  introduction:
    /^(?:Après|Avant|Lors|Pendant|Depuis|Malgré|Avec|À|Au|En|Dans|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Face|Alors|Pour|Selon|Interrogée?|Arrivée?|Le \d)\b/,
  premodifier:
    /^(?:(?:le|la|les|l|un|une|du|de|des|d|nouveau|nouvelle|ancien|ancienne|ex|président|présidente|premier|première|ministre|chancelier|chancelière|roi|reine|empereur|pape|chef|cheffe|etat|état|gouvernement|dirigeant|dirigeante|homologue|homologues|son|sa|m|mme|\p{Ll}{3,}(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|agnol|agnole|ique|urc|urque|usse|ec|ecque))(?:['’])?\.?[\s-]*)*$/iu,
  otherPerson:
    /^(?:(?:le|la|l’|l'|un|une|son|sa)\s*)?(?:[\p{L}’'-]+\s+){0,4}?(?:ministre(?! (?:du Canada|britannique|indien|japonais))|porte-parole|ambassadeur|ambassadrice|responsable|expert|experte|général|député|députée|conseiller|conseillère|juge|opposant|opposante|candidat|candidate|négociateur)(?![\p{L}])/iu,
  pronouns: /(?<![\p{L}’'-])(il|elle|lui)(?![\p{L}’'-])/giu,
  male: /^(?:il|lui)$/i,
  object: /^lui$/i,
  genitive: /^$/,
  pair: /(?<![\p{L}])les deux\s+(?:dirigeants|présidents|hommes|chefs d[’']État|responsables|chefs de gouvernement)(?![\p{L}])/giu,
  countries:
    /(?<![\p{L}])(?:les|des|aux|leurs) deux\s+(?:pays|nations|États|capitales|gouvernements|parties)(?![\p{L}])/giu,
  office:
    /(?<![\p{L}])[Ll][ea]\s+(?<title>président|présidente|premier ministre|première ministre|chancelier|chancelière|roi|reine)(?![\p{L}])(?:\s+(?<of>\p{Ll}{3,}(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|agnol|ique|urc|usse))(?![\p{L}]))?(?!\s+(?:de|du|des|d[’'])(?!\p{L}))(?!,?\s+(?:\p{Ll}+,?\s+)?\p{Lu})/gu,
  titles: {
    président: 'President',
    présidente: 'President',
    'premier ministre': 'Prime Minister',
    'première ministre': 'Prime Minister',
    chancelier: 'Chancellor',
    chancelière: 'Chancellor',
    roi: 'King',
    reine: 'Queen',
  },
  former: /(?<![\p{L}])(?:ancien(?:ne)?|ex-)\s*(?:(?:président|premier ministre|chancelier)e?\s*)?$/iu,
  meeting:
    /(?<![\p{L}-])(sommet|entretiens?|rencontre|réunion|discussions|pourparlers|rencontré|rencontrée|rencontrer|rencontrera|reçoit|reçu|reçue|recevra|accueilli|accueille|s’est entretenue?|s'est entretenue?|s’entretiendra|s'entretiendra)(?![\p{L}-])/giu,
  meetingVerb: /^(?:rencontr(?:e|é|ée|er|era)|reçoit|reçue?|recevra|accueilli|accueille)$/i,
  plainMeeting: /^(?:rencontre|réunion)$/i,
  with: /(?<![p{L}])(?:avec|entre)\s/i,
  and: /^\s+et\s+(?:[\p{L}'’.-]+\s+){0,5}(?:[ld][’'])?$/u,
  negated: /(?<![\p{L}])(?:ne|n’|n'|pas|jamais|sans|refus\p{L}*|annul\p{L}*)(?:\s+\p{L}+){0,3}\s*$/iu,
  cancelled: /^[^,;]{0,60}(?:annulée?|reportée?)/i,
  place:
    /(?<![\p{L}-])(?:à|en|au|aux)\s+((?:La\s+|Le\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)(?![\p{L}])/gu,
  future:
    /(?<![\p{L}])(?:\p{Ll}{3,}(?:era|eront|ira|iront|dra|dront)|prochaine?|doit|doivent|devrait)(?![\p{L}])/iu,
  past: /(?<![\p{L}])(?:a|ont|est|sont|était|étaient|avait)\s+\p{Ll}+(?:é|és|ée|ées|i|u|us|it|is)(?![\p{L}])/u,
}
