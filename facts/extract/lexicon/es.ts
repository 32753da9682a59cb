import { type Lexicon, only, words } from './lexicon.ts'
import { spanish } from './romance.ts'

const OFFICE_NOUN =
  /^(?:president[ea]|presidencia|vicepresident[ea]|primer|primera|ministr[oa]|canciller|secretari[oa]|rey|reina|líder|lideresa|embajador|embajadora|jefe|jefa|director|directora|sucesor|sucesora|gobernador|gobernadora|comandante|juez|jueza|magistrad[oa]|general|comisari[oa]|portavoz|vocer[oa]|gabinete|gobierno|trono|poder|cargo|mando|titular|enviad[oa]|candidat[oa]|papa)$/

/** Says so, whatever is said. */
const SAYS = [
  'dijo dice dicen dijeron decía decían dirán? dicho diciendo decir',
  'nieg(?:a|an) negó negaron negaba desm(?:iente|ienten|intió|intieron|entido) adv(?:ierte|ierten|irtió|irtieron|ertía|ertirá|ertido|irtiendo)',
  'sug(?:iere|irió|irieron|erido) aduj(?:o|eron) aduce predij(?:o|eron) predice rep(?:ite|iten|itió|itieron|itido) recuerdan? cuentan? concluy(?:e|en|ó|eron) concluido arguy(?:e|ó) argüyó confies(?:a|an) garantiz(?:a|ó|aron)',
  'prop(?:one|onen|uso|usieron|uesto) opin(?:a|an|ó|aron) manifiestan? exp(?:one|onen|uso|usieron|uesto) cre(?:e|en|yó|ía) insinú(?:a|an) insinu(?:ó|aron) valoran? acentú(?:a|an) acentu(?:ó|aron)',
  spanish(
    'ar',
    'afirm asegur declar anunci señal explic agreg indic confirm subray destac record manifest expres coment puntualiz precis matiz apunt relat narr cont revel inform report adelant lament estim consider alert avis jur garantiz reiter reflexion resalt remarc recalc enfatiz acot aclar argument aleg replic retruc contest brome ironiz espet zanj tuite proclam augur pronostic vaticin confes asever plante pregunt valor mencion pondern ponder enumer remat sentenci constat deneg aventur profetiz postul machac ratific corrobor clam vocifer resum teoriz esgrim apostill rememor zanj denunci sintetiz',
  ),
  spanish('ir', 'añad insist coincid resum aplaud'),
  spanish('er', 'promet'),
].join(' ')

/** No meeting. */
const BY_PHONE = /^(?:teléfono|telefónic[oa]s?|telefónicamente|videollamada)$/u

export const ES: Lexicon = {
  language: 'es',
  verbs: [
    // What a verb does with a noun stands before what it does alone.
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
      verbs: `${spanish('ar', 'felicit elogi alab ensalz calific salud homenaje compar')} ${spanish('er', 'agradec')} ${spanish('ir', 'describ')}`,
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
    { as: 'sanction', verbs: spanish('ar', 'sancion') },
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
      verbs: `${spanish('ar', 'apoy respald rechaz desea confi celebr lament ambicion')} qu(?:iere|ieren|ería|erían|iso|isieron) ${spanish('ar', 'busc')} dese(?:a|an|ó) ${spanish('er', 'defend')} def(?:iende|ienden) pret(?:ende|enden|endía|endió) esper(?:a|an|aba|aban|ó) pref(?:iere|ieren|irió) cre(?:e|en|yó|ía) op(?:one|onen|uso|usieron|uesto) conf(?:ía|ían) descart(?:a|an|ó|aron|ado) ${spanish('ar', 'avala aval')}`,
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
    { as: 'hold', verbs: 'aspir(?:a|an|ó|aba)', particle: /^(?:a|al)$/ },
    { as: 'say', verbs: SAYS },
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
  ],
  pronouns: {
    él: { gender: 'he', subject: true },
    ella: { gender: 'she', subject: true },
    este: { gender: 'he' },
    esta: { gender: 'she' },
    le: {},
    lo: { thing: true },
    la: { thing: true },
    ellos: { plural: true, subject: true },
    ellas: { plural: true, subject: true },
    les: { plural: true },
  },
  firstPerson: only(
    'yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras conmigo soy somos hemos tenemos',
  ),
  hanging: only(
    'este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ellos ellas su sus ello tal tales ambos ambas otro otra otros otras lo le les él ella así',
  ),
  hangingPhrase:
    /^(?:(?:pero|y|e|así|también|además|entonces)\s+)?(?:(?:el|la|los|las)\s+(?:medida|decisión|anuncio|declaración|declaraciones|comentarios?|comunicado|misiva|carta|iniciativa|propuesta|hecho|asunto|tema|caso|visita|reunión|encuentro|viaje|noticia|plan|documento|cifras?|informe|discurso|mensaje|texto|nota|acuerdo|ataque|incidente|misma?s?|mismos?|segund[oa](?!\s+vice)|primer[oa](?!\s+(?:ministr|vice|dama))|última?|últimos?)(?![\p{L}])(?!\s+(?:de|del|entre|con|que)(?![\p{L}]))|(?:est[eao]s?|es[eao]s?|estas|esas|dich[oa]s?|tal(?:es)?|aquell?[oa]?s?)\s(?!(?:mism[oa]\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|mediodía|jornada|fin\s+de\s+semana|verano|otoño|invierno|primavera|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L}))|(?!en\s+(?:est|es)[ea]\s+(?:mism[oa]\s+)?(?:sentido|contexto|línea|marco)(?!\p{L}))(?:por|con|en|de|tras|ante|para|desde)\s+(?:est[eao]s?|es[eao]s?|ello|dich[oa]s?|ell[oa]s|él)(?![\p{L}])(?!\s(?:mism[oa]\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|mediodía|jornada|fin\s+de\s+semana|verano|otoño|invierno|primavera|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})))/iu,
  clitic: only('se lo la los las le les me te nos os'),
  deeds: only(
    'firm* abri* cerr* reabri* bloque* tom* invad* anex* ocup* bombarde* lanz* despleg* despliega* envi* retir* expuls* prohib* levant* endurec* impus* impuest* introduj* arrest* detuv* detienen detenid* liber* ejecut* deport* extradit* conden* aprob* derog* legaliz* aboli* recort* cancel* suspend* reanud* abandon* moviliz* derrib* intercept* evacu* rescat* don* entreg* compr* vend* nacionaliz* congel* boicote* romp* rompi* restaur* convoc* constru* instaur* ratific* promulg* decret* disolv* disuelt* indult* invit* murió muere falleció fallece hospitaliz* herid* inaugur* presid* posterg* aplaz* prorrog* particip*',
  ),
  negation: only('no nunca jamás ni tampoco sin nadie apenas'),
  future: only('va van vamos irá irán iba iban habrá habrán'),
  possible: only(
    'puede pueden pudo pudieron podía podían podría podrían podrá podrán debe deben debía debían debería deberían habría habrían tendría tendrían sería serían estaría estarían quizá quizás acaso supuestamente presuntamente posiblemente probablemente pudiera pudieran debiera hubiera hubieran hubiese',
  ),
  planning: only(
    'planea* planean planeó prevé prevén preveía previst[oa]s? va van iba iban irá irán pretend(?:e|en|ía|ían) quiere quieren desea* espera esperan prepara* preparad[oa]s? dispuest[oa]s? decid(?:e|ió|ieron|ido) promet(?:e|en|ió|ieron|ido) compromet(?:e|ió|ieron|ido) acord(?:ó|aron) acept(?:ó|aron) propone* list[oa]s? program* agend* piensan? busca buscan anunci* tiene tienen',
  ),
  be: only(
    'fue fueron ser es son era eran será serán sido siendo sea sean fuera fueran sería serían está están estaba estaban estuvo quedó quedaron resultó',
  ),
  to: only('a de en al'),
  conditional: only('si salvo'),
  relative: only('que quien quienes cual cuales cuyo cuya cuyos cuyas donde'),
  subordinate: only(
    'que quien quienes cual cuales cuyo cuya donde cuando mientras aunque porque pues como si según sino tras luego después antes desde hasta cómo qué quién dónde cuándo ya puesto dado para',
  ),
  and: only('y e'),
  with: only('con junto'),
  by: only('por'),
  of: only('de del'),
  at: only('en a al hacia hasta'),
  place: only('en'),
  dropsSubject: true,
  singular: /(?:ó|a|e|á|jo|uvo|uso|hizo|quiso|vino|supo|pudo|dio|vio|fue)$/u,
  certainVerb:
    /^(?:\p{Ll}{3,}(?:[^l]ó|aron|ieron)|(?:im|pro|o|dis|ex)puso|dijo|hizo|(?:sos|man|ob)?tuvo|redujo|produjo)$/u,
  objectBy: only('a al'),
  marksObjects: true,
  ago: only('después antes atrás'),
  doing: only(
    'dio dieron da dan daba dado hizo hace hicieron hecho dejó deja dejado volvió volverá vuelve acabó acaba comenzó comienza empezó empieza llegó llega logró logra consiguió consigue terminó termina pasó entró decidió accedió',
  ),
  futureEnding: /(?:rá|rán)$/u,
  conditionalEnding: /(?:aría|(?<!qu|f|g|h)ería|[^u]iría|dría)n?$/u,
  pointing: only('este esta estos estas ese esa esos esas dicho dicha dichos dichas tal tales'),
  definite: only(
    'el la los las su sus este esta estos estas ese esa esos esas dicho dicha dichos dichas aquel aquella',
  ),
  notSubject: only('le les lo se me nos'),
  order: 'free',
  accordingTo:
    /(?<![\p{L}])(?:(?<!(?:est|mostr|pus|pon|pues)\p{L}*\s+(?:\p{L}+\s+)?)de\s+acuerdo\s+(?:con|a)|según(?:\s+(?:dijo|dice|ha\s+dicho|explicó|explica|informó|informa|afirmó|afirma|señaló|señala|indicó|indica|declaró|aseguró|asegura|anunció|confirmó|reveló|sostuvo|detalló|precisó|apuntó|recordó|publicó))?|según\s+h(?:a|an)\s+\p{L}+do|a\s+juicio\s+del?|a\s+criterio\s+del?|en\s+(?:la\s+)?opinión\s+del?|en\s+palabras\s+del?|(?<=^[^\p{L}]*(?:(?:pero|y)\s+)?)para(?=\s+[^,.;:]{3,60},[^.;]*\s{4,}))\s+/giu,
  people:
    /^(?:(?:ex|vice|sub)?(?:ministr[oa]|president[ea]|gobernador|gobernadora|secretari[oa]|alcalde|alcaldesa|canciller|senador|senadora|diputad[oa]|fiscal|mandatari[oa]|director|directora|jefe|jefa|comandante|embajador|embajadora|candidat[oa])s?|ministr[oa]s|portavo(?:z|ces)|vocer[oa]s?|embajador(?:es|as)?|funcionari[oa]s?|analistas?|expert[oa]s?|general(?:es)?|coronel(?:es)?|teniente|capitán|almirante|contralmirante|sargento|comandantes?|senador(?:es|as)?|alcald(?:e|es|esa)|intendentes?|asesor(?:es|a|as)?|secretari[oa]s?|enviad[oa]s?|gobernador(?:es|a|as)?|profesor(?:es|a|as)?|economistas?|autor(?:es|a)?|crític[oa]s|rival(?:es)?|hij[oa]s?|espos[oa]|mujer(?:es)?|marido|madre|padre|padres|herman[oa]s?|viud[oa]|hombres?|candidat[oa]s?|legislador(?:es|a)?|congresistas?|director(?:es|a)?|jef[ea]s?|negociador(?:es|a)?|diplomátic[oa]s?|juez|jueza|jueces|abogad[oa]s?|historiador(?:es|a)?|sucesor(?:es|a)?|predecesor(?:es|a)?|antecesor(?:es|a)?|opositor(?:es|a|as)?|colaborador(?:es|a)?|vecin[oa]s?|investigador(?:es|a)?|periodistas?|soldados?|militar(?:es)?|policías?|oficial(?:es)?|president[ea]s?|mandatari[oa]s?|gobernantes?|canciller(?:es)?|rey|reina|reyes|príncipe|princesa|líder(?:es)?|dirigentes?|miembros?|diputad[oa]s?|parlamentari[oa]s?|obispos?|papa|pontífice|cardenal(?:es)?|sacerdote|banqueros?|médic[oa]s?|académic[oa]s?|activistas?|manifestantes?|votantes?|seguidor(?:es)?|aliad[oa]s?|fuentes?|testigos?|estudiantes?|maestr[oa]s?|trabajador(?:es|a)?|agricultores|fundador(?:es|a)?|empresari[oa]s?|ejecutiv[oa]s?|gerente|amig[oa]s?|niñ[oa]s?|ciudadan[oa]s?|homólog[oa]s?|estratega|fiscal(?:es)?|científic[oa]s?|veteran[oa]s?|víctimas?|refugiad[oa]s?|pastor|ayatolá|imán|rebeldes|milicianos|tropas|columnista|politólog[oa]s?|polític[oa]s?|compañer[oa]s?|socios?|dueñ[oa]s?|vicepresident[ea]|joven|jóvenes|señor|señora|persona|personas|gente|actor|actriz|cantante|futbolista|entrenador|escritor|escritora|catedrátic[oa]|titular|magistrad[oa]s?|procurador|procuradora|contralor|contralora|comisionad[oa]|relator|relatora|representante|representantes|mandamás|dictador|caudillo|premier|delegad[oa]s?|consejer[oa]s?|concejal|concejala|edil|agente|agentes|asistentes?|atacante|sospechoso|acusad[oa]|detenid[oa]|prisioner[oa]s?|rehenes|guardias?|ex)$/u,
  bodies:
    /^(?:.*(?:[^s]s|ces)|ministerio|gobierno|comité|comisión|consejo|tribunal|corte|parlamento|senado|congreso|asamblea|cámara|partido|compañía|empresa|grupo|agencia|ejército|sindicato|banco|oficina|departamento|administración|gabinete|equipo|campaña|diario|periódico|prensa|casa|instituto|universidad|organización|organismo|embajada|coalición|alianza|fiscalía|policía|cancillería|presidencia|ejecutivo|régimen|gente|movimiento|frente|unión|fundación|asociación|federación|confederación|junta|milicia|guardia)$/u,
  government: /^(?:gobierno|reino|ejecutivo|administración|gabinete|autoridades|régimen|cancillería)$/u,
  office:
    /(?<![\p{L}])(?:[Ee]l|[Ll]a|[Aa]l|[Dd]el)\s+(?:actual\s+)?(?<title>[Pp]resident[ea] del [Gg]obierno|[Pp]resident[ea] de la [Rr]epública|[Pp]resident[ea]|[Pp]rimer [Mm]inistro|[Pp]rimera [Mm]inistra|[Jj]ef[ea] del? [Ee]stado|[Jj]ef[ea] del? [Gg]obierno|[Cc]anciller(?=\s+(?:alem[aá]n|austr|federal))|[Rr]ey|[Rr]eina|[Mm]andatari[oa]|[Pp]ontífice|[Pp]apa|[Gg]obernante)(?![\p{L}])(?!,?\s+(?:del?|elect[oa]|interin[oa]|encargad[oa]|en\s+funciones)(?!\p{L}))(?!,?\s+\p{Lu})/gu,
  titles: {
    presidente: 'President',
    presidenta: 'President',
    expresidente: 'President',
    expresidenta: 'President',
    vicepresidente: 'Vice President',
    vicepresidenta: 'Vice President',
    'presidente de la república': 'President',
    'presidenta de la república': 'President',
    'presidente de la nación': 'President',
    'presidenta de la nación': 'President',
    'presidente del gobierno': 'Prime Minister',
    'presidenta del gobierno': 'Prime Minister',
    'primer ministro': 'Prime Minister',
    'primera ministra': 'Prime Minister',
    'ex primer ministro': 'Prime Minister',
    'exprimer ministro': 'Prime Minister',
    'exprimera ministra': 'Prime Minister',
    canciller: 'Chancellor',
    excanciller: 'Chancellor',
    rey: 'King',
    reina: 'Queen',
    emperador: 'Emperor',
    sultán: 'Sultan',
    papa: 'Pope',
    pontífice: 'Pope',
    'líder supremo': 'Supreme Leader',
    mandatario: 'President|Prime Minister',
    mandataria: 'President|Prime Minister',
    exmandatario: 'President|Prime Minister',
    exmandataria: 'President|Prime Minister',
    gobernante: 'President|Prime Minister',
    'jefe de estado': 'President|King|Queen|Emperor',
    'jefa de estado': 'President|King|Queen|Emperor',
    'jefe del estado': 'President|King|Queen|Emperor',
    'jefe de gobierno': 'Prime Minister|Chancellor|President',
    'jefe del gobierno': 'Prime Minister|Chancellor|President',
    'jefa de gobierno': 'Prime Minister|Chancellor|President',
    'jefa del gobierno': 'Prime Minister|Chancellor|President',
  },
  titleCountries: {
    canciller: 'DE AT',
    excanciller: 'DE AT',
    'presidente del gobierno': 'ES',
    'presidenta del gobierno': 'ES',
  },
  former:
    /(?:(?<![\p{L}])ex|antigu[oa]|anterior|entonces|fallecid[oa]|difunt[oa]|depuest[oa]|destituid[oa]|derrocad[oa]|últim[oa]|fue|era)[\s-]*(?:el\s+|la\s+)?$/iu,
  acting: /(?:interin[oa]|provisional|transitori[oa]|encargad[oa]|en\s+funciones|de\s+facto)[\s,-]*$/iu,
  elect: /(?:elect[oa]|futur[oa]|próxim[oa]|posible|eventual|designad[oa]|candidat[oa]\s+a)[\s,-]*$/iu,
  deputy: /(?:vice|vice-|primer|segund[oa]|sub|adjunt[oa])[\s-]*$/iu,
  talks: words('reunión reuniones conversaciones cumbre encuentro agenda negociaciones diálogo'),
  about: words('sobre acerca_de respecto'),
  futureText:
    /(?<![\p{L}])(?:\p{Ll}{3,}(?:ará|arán|erá|erán|irá|irán|drá|drán)|próxim[oa]s?|previst[oa]s?|prevé|planea|va a|van a|antes de)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:\p{Ll}{2,}(?:ó|ió|aron|ieron|aba|aban|ía|ían)|fue|fueron|hizo|dijo|era|había|ha|han|pasad[oa])(?![\p{L}])/u,
}
