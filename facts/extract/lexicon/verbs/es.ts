import { spanish } from '../romance.ts'
import type { VerbEntry } from '../verb-entry.ts'

const OFFICE_NOUN =
  /^(?:president[ea]|presidencia|vicepresident[ea]|primer|primera|ministr[oa]|canciller|secretari[oa]|rey|reina|líder|lideresa|embajador|embajadora|jefe|jefa|director|directora|sucesor|sucesora|gobernador|gobernadora|comandante|juez|jueza|magistrad[oa]|general|comisari[oa]|portavoz|vocer[oa]|gabinete|gobierno|trono|poder|cargo|mando|titular|enviad[oa]|candidat[oa]|papa)$/

/** Says so, whatever is said. */
const SAYS = [
  'dijo dice dicen dijeron decía decían dirán? dicho diciendo decir',
  'nieg(?:a|an) negó negaron negaba desm(?:iente|ienten|intió|intieron|entido) adv(?:ierte|ierten|irtió|irtieron|ertía|ertirá|ertido|irtiendo)',
  'sug(?:iere|irió|irieron|erido) aduj(?:o|eron) aduce predij(?:o|eron) predice rep(?:ite|iten|itió|itieron|itido) recuerdan? concluy(?:e|en|ó|eron) concluido arguy(?:e|ó) argüyó confies(?:a|an) garantiz(?:a|ó|aron)',
  'prop(?:one|onen|uso|usieron|uesto) opin(?:a|an|ó|aron) manifiestan? exp(?:one|onen|uso|usieron|uesto) cre(?:e|en|yó|ía) insinú(?:a|an) insinu(?:ó|aron) valoran? acentú(?:a|an) acentu(?:ó|aron)',
  spanish(
    'ar',
    'afirm declar anunci señal explic agreg indic confirm subray destac record manifest expres coment puntualiz precis matiz apunt relat narr revel inform report adelant lament estim consider alert avis jur garantiz reiter reflexion resalt remarc recalc enfatiz acot aclar argument aleg replic retruc contest brome ironiz espet zanj tuite proclam augur pronostic vaticin confes asever plante pregunt valor mencion pondern ponder enumer remat sentenci constat deneg aventur profetiz postul machac ratific corrobor clam vocifer resum teoriz esgrim apostill rememor zanj denunci sintetiz',
  ),
  spanish('ir', 'añad insist coincid resum aplaud'),
  spanish('er', 'promet'),
].join(' ')

/** No meeting. */
const BY_PHONE = /^(?:teléfono|telefónic[oa]s?|telefónicamente|videollamada)$/u

/** Spanish verbs with their classes. The first entry that fits decides. */
export const ES_VERBS: readonly VerbEntry[] = [
  // Entries with a noun come before those of the verb alone.
  {
    as: 'say',
    verbs:
      'emit(?:e|en|ió|ieron|ido) hizo hacen? hicieron ofrec(?:e|ió|ieron|ido) pronunci(?:a|ó|aron|ado) ley(?:ó|eron) dio da dieron difund(?:e|ió|ieron|ido)',
    object: /^(?:declaración|declaraciones|comunicado|discurso|mensaje|conferencia)$/,
  },
  {
    as: 'say',
    verbs: 'conocer entender saber entrever claro traslucir',
    before: /^(?:d(?:io|ieron|a|an|aba|ado)|hizo|hace|hicieron|hecho|dejó|deja|dejaron|dejado)$/,
  },
  {
    as: 'say',
    verbs: 'dejó deja dejan dejaron dejado',
    particle: /^claro$/,
  },
  { as: 'say', verbs: 'hizo hace hacen hicieron puso pone pusieron', object: /^(?:hincapié|énfasis)$/ },
  {
    as: 'blame',
    verbs: `${spanish('ar', 'critic conden denunci acus reproch tach culp cuestion tild repudi recrimin fustig censur responsabiliz descalific ridiculiz despotric desautoriz vilipendi zahiri afe')} inculp(?:a|an|ó|aron) reprueb(?:a|an|ó) reprobó`,
  },
  {
    as: 'blame',
    verbs: 'arremet(?:e|en|ió|ieron|ido) carg(?:a|ó|aron|ado) embist(?:e|ió|ieron)',
    object: /^contra$/,
  },
  {
    as: 'blame',
    verbs: 'lanz(?:a|ó|aron|ado) dirig(?:e|ió|ieron|ido) hizo',
    object: /^(?:críticas?|acusaciones|reproches|dardos?|diatribas?|invectivas?)$/,
  },
  { as: 'threaten', verbs: spanish('ar', 'amenaz') },
  {
    as: 'ask',
    verbs: `${spanish('ar', 'inst reclam presion exhort emplaz conmin demand implor solicit')} ${spanish('ir', 'exig urg')} p(?:ide|iden|idió|idieron|edía|edían|edirá|edirán|ediría|edido|idiendo|edir(?:le|les)?) rueg(?:a|an) rogó suplic(?:a|ó)`,
  },
  {
    as: 'ask',
    verbs:
      'hizo hacen? hicieron hecho lanz(?:a|ó|aron|ado) reiter(?:a|ó|aron) renov(?:ó|aron) formul(?:a|ó|aron) dirig(?:e|ió)',
    object: /^(?:llamamientos?|llamad[oa]s?|exhortación|petición|pedido)$/,
  },
  {
    as: 'ask',
    verbs:
      'llam(?:a|an|ó|aron|ado|ará|aba) invit(?:a|an|ó|aron|ado) anim(?:a|an|ó|aron|ado) alent(?:ó|aron|ado) alientan? urg(?:e|ió) convoc(?:a|ó|aron)',
    unless: /^(?:visitar|cenar|almorzar|participar|asistir|venir|viajar|tomar)$/,
    infinitive: /^a$/,
  },
  {
    as: 'ask',
    verbs: 'llam(?:a|an|ó|aron|ado)',
    object: /^(?:diálogo|calma|unidad|paz|cordura|moderación|alto|tregua|votar)$/,
  },
  {
    as: 'speakOf',
    verbs: `${spanish('ar', 'felicit elogi alab ensalz calific homenaje compar')} ${spanish('er', 'agradec')} ${spanish('ir', 'describ')}`,
  },
  { as: 'speakOf', verbs: 'r(?:inde|indió|indieron|endido)', object: /^(?:homenaje|tributo)$/ },
  {
    as: 'speakOf',
    verbs: 'expres(?:a|ó|aron) envi(?:ó|aron|ado) envían? transmit(?:e|ió|ieron) d(?:io|ieron|a|an)',
    object: /^(?:condolencias|pésame|felicitaciones|felicitación|enhorabuena|bienvenida)$/,
    target: /^(?:a|al)$/,
  },
  {
    as: 'hold',
    verbs:
      'expres(?:a|an|ó|aron|ado) manifest(?:ó|aron|ado) manifiestan? reiter(?:a|an|ó|aron|ado) reafirm(?:a|an|ó|aron) ofrec(?:e|ió|ieron) d(?:io|ieron|ado|a|an) brind(?:a|an|ó|aron|ado) mostr(?:ó|aron|ado) muestran? prest(?:a|ó|aron|ado) otorg(?:a|ó|aron) ratific(?:a|ó|aron|ado) trasla?d(?:a|ó|aron) transmit(?:e|ió|ieron) comprometió',
    object:
      /^(?:apoyo|respaldo|solidaridad|rechazo|oposición|compromiso|disposición|voluntad|preocupación|inquietud|esperanza|confianza|condena|aval|repudio|cercanía|desacuerdo)$/,
    unless: /^(?:discurso|conferencia|entrevista|charla|clase|golpe|paso|vuelta)$/,
  },
  {
    as: 'meet',
    unless: BY_PHONE,
    verbs: `reún(?:e|en)(?:se)? ${spanish('ir', 'reun')} ${spanish('ar', 'entrevist encontr convers dialog')} encuentran?`,
    object: /^con$/,
  },
  { as: 'meet', unless: BY_PHONE, verbs: `reún(?:e|en) ${spanish('ir', 'reun')} entrevistar(?:on|án)` },
  {
    as: 'meet',
    verbs: 'almorz(?:ó|aron|ará|arán|ado) almuerzan? cen(?:ó|aron|ará|arán|ado) desayun(?:ó|aron|ará|arán)',
    object: /^con$/,
  },
  {
    as: 'meet',
    verbs: 'vio vieron ve ven verá verán',
    before: /^se$/,
    particle: /^con$/,
    unless: BY_PHONE,
  },
  {
    as: 'meet',
    unless: BY_PHONE,
    verbs:
      'mantuvo mantuvieron mant(?:iene|ienen|enía|endrán?|enido|ener) sostuvo sostuvieron sost(?:iene|ienen|endrán?|enido|ener) celebr(?:a|an|ó|aron|arán?|ado|ar) tuvo tuvieron t(?:iene|ienen|endrán?|enido|ener) lidera lideró',
    object:
      /^(?:reunión|reuniones|encuentro|encuentros|conversación|conversaciones|cumbre|entrevista|negociaciones|consultas|almuerzo|cena)$/,
  },
  { as: 'receive', verbs: `${spanish('ir', 'recib')} acog(?:e|en|ió|ieron|erá|erán|ido|er)` },
  { as: 'visit', verbs: spanish('ar', 'visit') },
  {
    as: 'visit',
    verbs: `${spanish('ar', 'realiz efectu inici termin finaliz comenz')} efectú(?:a|an) hizo hace hará concluy(?:e|ó|eron) concluirá emprend(?:e|ió|erá) comenz(?:ó|ará) comienza empezó empieza`,
    object: /^(?:visita|viaje|gira)$/,
  },
  {
    as: 'agree',
    verbs: 'lleg(?:a|an|ó|aron|arán?|ado|ar)',
    object: /^(?:acuerdo|acuerdos|entendimiento|consenso)$/,
  },
  {
    as: 'go',
    verbs: `${spanish('ar', 'viaj lleg aterriz arrib regres desembarc retorn desplaz')} ${spanish('ir', 'acud')} dirig(?:e|ió|irá|irán|ieron) volvió volverá vuelve part(?:e|en|ió|ieron|irá|irán|ido) vol(?:ó|aron|ará|arán|ado) regresaba asist(?:e|ió|ieron|irá|irán|ido) traslad(?:a|ó|ará|aron|ado)`,
  },
  { as: 'go', verbs: 'está están estuvo estaba estará estarán', particle: /^(?:visita|gira|viaje)$/ },
  { as: 'agree', verbs: `${spanish('ar', 'acord pact')} ac(?:uerda|uerdan)` },
  {
    as: 'agree',
    verbs: spanish('ar', 'ratific'),
    object: /^(?:acuerdos?|tratados?|pactos?|convenios?|protocolos?)$/,
  },
  {
    as: 'agree',
    verbs: `${spanish('ar', 'firm alcanz sell cerr negoci logr')} ${spanish('ir', 'suscrib')} cierran? concluy(?:e|ó|eron)`,
    object:
      /^(?:acuerdos?|tratados?|pactos?|memorandos?|memorándum|tregua|alto|convenios?|compromiso|consenso|protocolos?|contratos?|declaración|alianza|asociación|armisticio)$/,
  },
  {
    as: 'sanction',
    verbs: `impus(?:o|ieron) imp(?:one|onen|ondrá|ondrán|uesto|oner) ${spanish('ar', 'levant anunci aprob adopt restaur ampli renov prorrog suspend aplic endurec decret prepar')} aprueban? suspend(?:e|ió|ieron) restablec(?:e|ió|ieron|erá) endurec(?:e|ió) retir(?:a|ó|aron) ${spanish('ar', 'congel alivi flexibiliz revoc elimin anul')}`,
    object: /^(?:sanción|sanciones|embargo|aranceles|arancel|bloqueo|activos|visados?|visas?)$/,
  },
  // 'Sancionó la ley': signed it.
  {
    as: 'sanction',
    verbs: spanish('ar', 'sancion'),
    unless: /^(?:ley|leyes|proyectos?|texto|medidas?|presupuesto|reforma)$/,
  },
  {
    as: 'elect',
    verbs: `${spanish('ar', 'gan convoc celebr logr disput adelant')} ${spanish('er', 'perd venc')} pierden? obt(?:uvo|uvieron|iene|ienen|endrá) consig(?:ue|uió|uieron) convoqu(?:e|en)`,
    object:
      /^(?:elección|elecciones|presidenciales|legislativas|comicios|referéndum|referendo|plebiscito|balotaje|ballotage|presidencia|reelección|primarias|votación|triunfo|victoria|mayoría|urnas)$/,
  },
  {
    as: 'elect',
    verbs:
      'elig(?:e|en|ió|ieron|iera) elegid[oa]s? elegirán? reelegid[oa]s? reelect[oa]s? elect[oa]s? reeligi(?:ó|eron)',
  },
  { as: 'elect', verbs: spanish('ar', 'derrot') },
  {
    as: 'elect',
    verbs: 'impuso impusieron impone',
    particle: /^(?:elecciones|comicios|presidenciales|balotaje|urnas)$/,
  },
  {
    as: 'elect',
    verbs: 'present(?:a|ó|ará|ado) postul(?:a|ó|ará|ado) compet(?:irá|ía)',
    object: /^(?:elecciones|presidenciales|reelección|comicios|candidat[oa]|candidatura|presidencia)$/,
  },
  {
    as: 'appoint',
    verbs: `${spanish('ar', 'nombr design cesar ces destitu releg relev derroc propon')} destituy(?:e|en|ó|eron) destituid[oa]s? destituirán? invest(?:ido|ida) invistió inviste depus(?:o|ieron) depuest[oa]s? proclamad[oa]`,
  },
  { as: 'office', verbs: spanish('ir', 'dimit') },
  { as: 'office', verbs: spanish('ar', 'present'), object: /^(?:dimisión|renuncia)$/ },
  {
    as: 'office',
    verbs: 'renunci(?:a|an|ó|aron|ará|arán|ado)',
    object: /^(?:cargo|presidencia|puesto|jefatura|primer|mandato|poder|trono)$/,
  },
  {
    as: 'office',
    verbs: `${spanish('ir', 'asum')} tom(?:a|ó|aron|ará|arán|ado|ar) dej(?:a|ó|ará|ado|ar) abandon(?:a|ó|ará|ado|ar) jur(?:a|ó|aron|ará|arán|ado|ar) prest(?:a|ó|ará) juram(?:enta|entó|entado|entada)`,
    object: /^(?:posesión|presidencia|cargo|poder|juramento|mando|jefatura|mandato|trono)$/,
  },
  { as: 'office', verbs: 'asum(?:ió|e|irá|ieron|ido)', particle: /^como$/, object: OFFICE_NOUN },
  { as: 'office', verbs: 'convirt(?:ió|ieron) convierte convertirá', object: OFFICE_NOUN },
  { as: 'office', verbs: 'suced(?:ió|erá) sucede', particle: /^a$/ },
  {
    as: 'hold',
    verbs: `${spanish('ar', 'apoy respald rechaz confi celebr lament')} ${spanish('er', 'defend')} def(?:iende|ienden) op(?:one|onen|uso|usieron|uesto) conf(?:ía|ían) descart(?:a|an|ó|aron|ado) ${spanish('ar', 'avala aval')}`,
  },
  {
    as: 'hold',
    verbs:
      'neg(?:ó|aron|ado) niegan? compromet(?:e|en|ió|ieron|ido) apuestan? apost(?:ó|aron) abog(?:a|an|ó|aron|ado) mostr(?:ó|aron) muestran? pronunci(?:a|ó|aron)',
    particle: /^(?:a|por|con|favor|contra|dispuest[oa]s?|partidari[oa]s?)$/,
  },
  {
    as: 'hold',
    verbs:
      'mostr(?:ó|aron|ado|aba) muestran? dij(?:o|eron) dicen? declar(?:a|an|ó|aron|ado) manifest(?:ó|aron) manifiestan? confes(?:ó|aron)',
    before: /^se$/,
    particle:
      /^(?:favorables?|contrari[oa]s?|dispuest[oa]s?|partidari[oa]s?|abiert[oa]s?|confiad[oa]s?|preocupad[oa]s?|convencid[oa]s?|optimistas?|conformes?|reaci[oa]s?|crític[oa]s?|list[oa]s?|favor|contra)$/,
  },
  {
    as: 'hold',
    verbs: 'está están estaba estaban estuvo es son era se-muestra sigue siguen',
    particle: /^(?:favor|contra|dispuest[oa]s?|partidari[oa]s?|favorables?|contrari[oa]s?)$/,
  },
  {
    as: 'hold',
    verbs: 'distanci(?:a|an|ó|aron|ado) desmarc(?:a|an|ó|aron|ado) desvincul(?:a|ó|aron)',
    before: /^se$/,
    target: /^del?$/,
  },
  { as: 'hold', verbs: 'tom(?:a|ó|aron|ado) marc(?:a|ó|aron)', object: /^distancias?$/ },
  // 'Aseguró la presidencia': won it.
  { as: 'say', isClausal: true, verbs: spanish('ar', 'asegur') },
  { as: 'say', verbs: SAYS },
  // 'Contar con' is to rely on.
  { as: 'say', verbs: `${spanish('ar', 'cont')} cuentan?`, unless: /^co[mn]$/ },
  {
    as: 'say',
    isClausal: true,
    verbs: `sostuvo sostiene sostienen sostuvieron sostenía sostendrá sostenido sosteniendo ${spanish('er', 'reconoc respond')} ${spanish('ar', 'detall')} ${spanish('ir', 'admit escrib difund')}`,
  },
  {
    as: 'discuss',
    verbs: `${spanish('ar', 'abord repas negoci')} ${spanish('ir', 'debat discut')}`,
    object: /^(?:\p{L}{3,})$/u,
  },
  {
    as: 'count',
    verbs: `${spanish('ar', 'baj aument alcanz registr sum super acumul increment recort rebas export import gast')} ${spanish('er', 'crec')} ${spanish('ir', 'sub reduc perd')} cay(?:ó|eron) caen? caído redujo redujeron asc(?:iende|ienden|endió|endía) desc(?:iende|endió) cuestan? cost(?:ó|ará) produ(?:ce|jo) contraj(?:o|eron) pas(?:ó|aron) totaliz(?:a|ó) cont(?:abiliza|abilizó) dispar(?:ó|aron) desplom(?:ó|aron)`,
  },
]
