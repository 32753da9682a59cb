import { type Lexicon, words } from './lexicon.ts'

const SAYS =
  'dijo dice afirmó afirma aseguró asegura declaró declara anunció anuncia señaló señala explicó explica añadió añade ' +
  'indicó indica sostuvo reconoció admitió confirmó negó escribió respondió insistió subrayó destacó recordó agradeció felicitó prometió manifestó expresó ha_(?:dicho|afirmado|asegurado|anunciado|declarado|señalado|explicado)'

export const ES: Lexicon = {
  language: 'es',
  verbs: [
    [
      'criticism',
      words(
        'critic(?:ó|a|aron|ado) conden(?:ó|aron|ado) condena(?=_\\p{Ll}) denunci(?:ó|a|aron|ado) acus(?:ó|a|aron|ado) reproch(?:ó|a|aron) arremetió tachó',
      ),
    ],
    [
      'pressure',
      words(
        'exig(?:ió|e|ieron|ido) pid(?:ió|e|ieron) pedido inst(?:ó|a|aron|ado) reclam(?:ó|a|aron) urgió presion(?:ó|a|aron|ado) llamó_a(?=_\\p{Ll}) exhort(?:ó|a)',
      ),
    ],
    [
      'visit',
      words(
        'visit(?:ó|ará|aron|ado) visita(?=_\\p{Lu}) viaj(?:ó|a|ará|aron|ado) lleg(?:ó|a|ará|aron)_a aterrizó arribó',
      ),
    ],
    [
      'appointment',
      words(
        'nombr(?:ó|a|ado|ada) dimit(?:ió|e|ido) renunci(?:ó|a|ado) asumió(?:_\\S+){0,4}_(?:presidencia|cargo|poder) juró tom(?:ó|a)_posesión destituy(?:ó|e) destituid[oa] sucedió_a relevó cesó invistió',
      ),
    ],
    [
      'election',
      words(
        'gan(?:ó|a|aron)(?:_\\S+){0,5}_(?:elecciones|elección|presidenciales|comicios|votos|balotaje|presidencia) (?:re)?elegid[oa] reelect[oa] votó votaron venció derrotó perdió(?:_\\S+){0,4}_elecciones se_impuso',
      ),
    ],
    ['sanction', words('sancion(?:ó|a|aron|ado) impus(?:o|ieron) impone impondrá')],
    [
      'agreement',
      words(
        'firm(?:ó|aron|an|a|ado)(?=_(?:un|una|el|la|los|varios|dos|tres|acuerdos)) acord(?:ó|aron|ado) pact(?:ó|aron|ado) suscribi(?:ó|eron) ratific(?:ó|aron) alcanz(?:ó|aron)(?:_\\S+){0,3}_acuerdo',
      ),
    ],
    ['threat', words('amenaz(?:ó|a|aron|ado) advirtió(?!_que)')],
    ['statement', words(`${SAYS} advirtió_que advierte`)],
    ['figure', words('subió bajó creció cayó asciende alcanzó(?=_\\S*_?\\d) cuesta costará')],
    [
      'stance',
      words(
        'quiere quieren busca(?:n|rá)? apoy(?:a|ó|an|aron) respald(?:a|ó|an|aron) rechaz(?:a|ó|an|aron|ado) defend(?:ió|ieron) defiende se_neg(?:ó|aron) se_opuso se_opone esper(?:a|an) celebró(?=_(?:la|el|que)) elogió se_comprometi(?:ó|eron) apuesta_por pretende',
      ),
    ],
  ],
  nouns: [
    ['criticism', words('críticas acusaciones condena', 'iu')],
    ['pressure', words('presión presiones exigencias', 'iu')],
    ['sanction', words('sanciones embargo', 'iu')],
    ['election', words('elecciones elección comicios balotaje referéndum', 'iu')],
    ['visit', words('visita viaje gira', 'iu')],
    ['appointment', words('dimisión renuncia investidura nombramiento', 'iu')],
    ['agreement', words('acuerdos? tratado pacto tregua', 'iu')],
    ['threat', words('amenazas? advertencia', 'iu')],
    ['statement', words('discurso declaración', 'iu')],
    ['stance', words('postura posición apoyo cooperación', 'iu')],
  ],
  says: words(`${SAYS} advirtió advierte`),
  beforeSays: /^(?:,[^,“”«»]{1,90},)?\s+(?:(?:también|luego|además|posteriormente)\s+){0,2}$/u,
  accordingTo: /(?<![\p{L}])(?:según|de acuerdo con)\s+/giu,
  connective: /^(?:Sin embargo|No obstante|Pero|Y|Además|Por su parte|Asimismo|También|Mientras tanto),?\s+/,
  introduction:
    /^(?:Tras|Después|Antes|Durante|Desde|Con|En|A|Al|Ante|Luego|Según|Para|Mientras|El (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|El \d)\b/,
  premodifier:
    /^(?:(?:el|la|los|las|un|una|al|del|de|nuevo|nueva|ex|expresidente|expresidenta|actual|presidente|presidenta|primer|primera|ministro|ministra|canciller|rey|reina|papa|jefe|jefa|gobierno|estado|mandatario|mandataria|líder|su|homólogo|homóloga|señor|señora|don|\p{Ll}{3,}(?:és|esa|ano|ana|ino|ina|ense|eño|eña|án|ana|ol|ola|ego|ega|uso|usa|aco|aca))[\s-]+)*$/iu,
  otherPerson:
    /^(?:(?:el|la|un|una|su)\s+)?(?:[\p{L}’'-]+\s+){0,4}?(?:ministro de|ministra de|ministro del|portavoz|vocero|vocera|embajador|embajadora|funcionario|experto|experta|general|diputado|diputada|asesor|asesora|juez|jueza|opositor|opositora|candidato|candidata|analista)(?![\p{L}])/iu,
  pronouns: /(?<![\p{L}-])(él|ella)(?![\p{L}-])/giu,
  male: /^él$/i,
  object: /^$/,
  genitive: /^$/,
  pair: /(?<![\p{L}])(?:ambos|los dos)\s+(?:líderes|mandatarios|presidentes|dirigentes|gobernantes|jefes de (?:Estado|Gobierno))(?![\p{L}])/giu,
  countries:
    /(?<![\p{L}])(?:ambos|los dos)\s+(?:países|gobiernos|Estados)(?![\p{L}])|(?<![\p{L}])(?:ambas|las dos)\s+(?:naciones|partes|capitales)(?![\p{L}])/giu,
  office:
    /(?<![\p{L}])(?:[Ee]l|[Ll]a)\s+(?<title>presidente|presidenta|primer ministro|primera ministra|canciller|rey|reina|mandatario|mandataria)(?![\p{L}])(?:\s+(?<of>\p{Ll}{3,}(?:és|esa|ano|ana|ino|ina|ense|eño|eña|án|ana|ol|ola|uso|usa))(?![\p{L}]))?(?!,?\s+(?:de|del)(?!\p{L}))(?!,?\s+(?:\p{Ll}+,?\s+)?\p{Lu})/gu,
  titles: {
    presidente: 'President',
    expresidente: 'President',
    expresidenta: 'President',
    exmandatario: 'President',
    presidenta: 'President',
    mandatario: 'President',
    mandataria: 'President',
    'primer ministro': 'Prime Minister',
    'primera ministra': 'Prime Minister',
    canciller: 'Chancellor',
    rey: 'King',
    reina: 'Queen',
  },
  former: /(?<![\p{L}])(?:ex|expresident[ea]|anterior|antiguo|antigua)\s*$/iu,
  meeting:
    /(?<![\p{L}-])(cumbre|reunión|encuentro|conversaciones|se reunió|se reunieron|se reunirá|se reunirán|se reúne|recibió|recibe|recibirá|entrevistó)(?![\p{L}-])/giu,
  meetingVerb: /^(?:recibió|recibe|recibirá|entrevistó)$/i,
  plainMeeting: /^(?:reunión|encuentro|se reunió|se reunieron|se reunirán?|se reúne)$/i,
  with: /(?<![p{L}])(?:con|entre)\s/i,
  and: /^\s+[ye]\s+(?:[\p{L}'’.-]+\s+){0,5}$/u,
  negated: /(?<![\p{L}])(?:no|nunca|sin|cancel\p{L}*|neg\p{L}*)(?:\s+\p{L}+){0,3}\s*$/iu,
  cancelled: /^[^,;]{0,60}(?:canceló|cancelad[oa]|aplazad[oa])/i,
  place:
    /(?<![\p{L}-])(?:en|a)\s+((?:la\s+|el\s+)?\p{Lu}[\p{L}'’-]+(?:\s+(?:de\s+)?\p{Lu}[\p{L}'’-]+)*)(?![\p{L}])/gu,
  future: /(?<![\p{L}])(?:\p{Ll}{3,}(?:ará|arán|erá|erán|irá|irán)|próxim[oa]|debe|deben)(?![\p{L}])/iu,
  past: /(?<![\p{L}])(?:\p{Ll}{2,}(?:ó|ió|aron|ieron)|fue|fueron|hizo|dijo|era|había)(?![\p{L}])/u,
}
