import { type Lexicon, only, words } from './lexicon.ts'
import { ES_UNIQUE } from './unique-nouns.ts'
import { ES_VERBS } from './verbs/es.ts'

export const ES: Lexicon = {
  language: 'es',
  verbs: ES_VERBS,
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
  ourVerbs: /[aei]mos$/u,
  firstPerson: only(
    'yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras conmigo soy somos hemos tenemos',
  ),
  hanging: only(
    'este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ellos ellas su sus ello tal tales ambos ambas otro otra otros otras lo le les él ella así',
  ),
  hangingPhrase:
    /^(?:así\s+)?lo\s+(?:ha|han|había|habían|afirm|dij|dice|anunci|confirm|explic|señal|asegur|indic)|^(?:(?:pero|y|e|así|también|además|entonces)\s+)?(?:(?:el|la|los|las)\s+(?:medida|decisión|anuncio|declaración|declaraciones|comentarios?|comunicado|misiva|carta|iniciativa|propuesta|hecho|asunto|tema|caso|visita|reunión|encuentro|viaje|noticia|plan|documento|cifras?|informe|discurso|mensaje|texto|nota|acuerdo|ataque|incidente|misma?s?|mismos?|segund[oa](?!\s+vice)|primer[oa](?!\s+(?:ministr|vice|dama))|última?|últimos?)(?![\p{L}])(?!\s+(?:de|del|entre|con|que)(?![\p{L}]))|(?:est[eao]s?|es[eao]s?|estas|esas|dich[oa]s?|tal(?:es)?|aquell?[oa]?s?)\s(?!(?:mism[oa]\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|mediodía|jornada|fin\s+de\s+semana|verano|otoño|invierno|primavera|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L}))|(?!en\s+(?:est|es)[ea]\s+(?:mism[oa]\s+)?(?:sentido|contexto|línea|marco)(?!\p{L}))(?:por|con|en|de|tras|ante|para|desde)\s+(?:est[eao]s?|es[eao]s?|ello|dich[oa]s?|ell[oa]s|él)(?![\p{L}])(?!\s(?:mism[oa]\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|mediodía|jornada|fin\s+de\s+semana|verano|otoño|invierno|primavera|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})))/iu,
  clitic: only('se lo la los las le les me te nos os'),
  deeds: only(
    'firm* abri* cerr* reabri* bloque* tom* invad* anex* ocup* bombarde* lanz* despleg* despliega* envi* retir* expuls* prohib* levant* endurec* impus* impuest* introduj* arrest* detuv* detienen detenid* liber* ejecut* deport* extradit* conden* aprob* derog* legaliz* aboli* recort* cancel* suspend* reanud* abandon* moviliz* derrib* intercept* evacu* rescat* don* entreg* compr* vend* nacionaliz* congel* boicote* romp* rompi* restaur* convoc* constru* instaur* ratific* promulg* decret* disolv* disuelt* indult* invit* murió muere falleció fallece hospitaliz* herid* inaugur* presid* posterg* aplaz* prorrog* particip*',
  ),
  imperfect: /\p{L}(?:aba|aban|ía|ían)$/u,
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
  connective:
    /^(?:(?:pero|y|e)\s+|(?:en\s+(?:ese|este|tal)\s+sentido|por\s+tal\s+motivo|por\s+es[eo]\s+motivo|asimismo|así\s+mismo|además|también|sin\s+embargo|no\s+obstante|por\s+otr[ao]\s+(?:parte|lado)|mientras\s+tanto|entretanto|en\s+tanto|por\s+su\s+parte|de\s+hecho|en\s+cambio|al\s+mismo\s+tiempo|por\s+el\s+contrario)\s*,\s+)/iu,
  pointing: only('este esta estos estas ese esa esos esas dicho dicha dichos dichas tal tales'),
  anaphoric: only(
    'acuerdo decisión anuncio propuesta propuestas plan medida medidas incidente acusación acusaciones proyecto pedido solicitud escándalo resolución caso asunto cuestión idea oferta ataque ataques investigación veredicto enfoque nivel necesidad situación violencia declaración declaraciones comentario comentarios paso cambio votación advertencia amenaza partes tensiones informe hecho hechos iniciativa' +
      ' hombre mujer hijo hija menor niño niña joven víctima acusado acusada sospechoso detenido agresor pareja' +
      ' accidente catástrofe siniestro tragedia misil misiles cohete cohetes satélite objetivo blanco debate gesto lanzamiento explosión tiroteo atentado atentados bombardeo bombardeos ofensiva operación operativo reunión encuentro cumbre visita viaje entrevista discurso carta mensaje llamada conversación conversaciones negociación negociaciones crisis conflicto disputa polémica controversia protesta protestas manifestación manifestaciones huelga marcha referéndum consulta norma decreto documento sentencia fallo juicio proceso denuncia demanda bloqueo pacto tratado convenio contrato préstamo rescate avión aviones buque barco barcos helicóptero rehenes detenidos víctimas heridos muertos cadáveres cuerpos canal base empresa',
  ),
  pointer: only('este esta estos estas ese esa esos esas esto eso ello'),
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
  favours: only('disculpa disculpas perdón comentario comentarios entrevista permiso'),
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
  presidentsToo: 'ES',
  titleCountries: {
    canciller: 'DE AT',
    excanciller: 'DE AT',
    'presidente del gobierno': 'ES',
    'presidenta del gobierno': 'ES',
  },
  former:
    /(?<!\p{L})(?:(?<![\p{L}])ex|antigu[oa]|anterior|entonces|fallecid[oa]|difunt[oa]|depuest[oa]|destituid[oa]|derrocad[oa]|últim[oa]|fue|era)[\s-]*(?:el\s+|la\s+)?$/iu,
  acting:
    /(?<!\p{L})(?:interin[oa]|provisional|transitori[oa]|encargad[oa]|en\s+funciones|de\s+facto)[\s,-]*$/iu,
  elect:
    /(?<!\p{L})(?:elect[oa]|futur[oa]|próxim[oa]|posible|virtual|eventual|designad[oa]|candidat[oa]\s+a)[\s,-]*$/iu,
  deputy: /(?:vice|vice-|primer|segund[oa]|sub|adjunt[oa])[\s-]*$/iu,
  talks: words('reunión reuniones conversaciones cumbre encuentro agenda negociaciones diálogo'),
  about: words('sobre acerca_de respecto'),
  futureText:
    /(?<![\p{L}])(?:\p{Ll}{3,}(?:ará|arán|erá|erán|irá|irán|drá|drán)|próxim[oa]s?|previst[oa]s?|prevé|planea|va a|van a|antes de)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:\p{Ll}{2,}(?:ó|ió|aron|ieron|aba|aban|ía|ían)|fue|fueron|hizo|dijo|era|había|ha|han|pasad[oa])(?![\p{L}])/u,
  unique: ES_UNIQUE,
  reference: {
    the: only('el la'),
    fused: only('al del'),
    which: only('de del que sobre entre contra para con'),
    whichOfNoun: only('en a al'),
    ofVerb: only('con'),
    how: only('final original similar'),
    own: only(
      'política políticas ley leyes empresa discurso discursos visita visitas viaje entrevista carta mensaje gesto objetivo base canal reunión debate',
    ),
    pacts: only('acuerdo situación tensiones'),
    two: only('dos'),
    agent: only('por'),
    possessive: only('su sus'),
    is: only('es'),
    whatIs: only('de que'),
    thing: only('esto eso ello aquello'),
    resumes:
      /(?<!\p{L})(?:a\s+cambio(?!\s+del?(?!\p{L}))|en\s+respuesta(?!\s+al?(?!\p{L}))|en\s+consecuencia|por\s+(?:ello|(?:lo\s+)?tanto|eso)|desde\s+entonces|hasta\s+entonces|poco\s+después(?!\s+del?(?!\p{L})))(?!\p{L})|^\P{L}*(?:(?:todo\s+lo|al|por\s+el)\s+contrario|(?:(?:minutos|horas|días|semanas|meses|años)\s+antes)(?!\s+del?(?!\p{L})))(?!\p{L})/iu,
    counted:
      /(?<!\p{L})(?:en\s+(?:ese|aquel)\s+(?:momento|entonces)|(?:días?|semanas?|meses|años?)\s+(?:después|más\s+tarde)(?!\s+de))(?!\p{L})/iu,
    joins:
      /^\P{L}*(?:(?:y|pero|porque|sino)[\s,]|(?:es|son|era|eran|fue|fueron|será|serán)\s(?:el|la|los|las|su|sus)\s)/iu,
    theyDo:
      /^\P{L}*(?:no\s+)?(?:(?:se|nos|me|les?|l[oa]s?)\s+)?(?:\p{L}+(?:[aei]rán|aron|ieron|aban|ían)|son|están|han|van|quieren|tienen|pueden|hacen|dicen|creen|saben|piensan|deben)(?!\p{L})/iu,
    copula: /^\P{L}*\p{L}+ es(?!\p{L})/iu,
    specific: only(
      'de que país nación mundo región semana mes año siglo momento tipo clase forma modo manera vez día gobierno ciudad tarde mañana noche',
    ),
    complement: only('de del que donde entre contra'),
    sense: only('sentido contexto línea'),
    twice: /(?<![\p{L}\p{N}’'-])(de|el|los|las|y|e|a)\s+\1(?![\p{L}\p{N}’'-])/u,
  },
  facts: {
    compared: /(?<!\p{L})(?:más|menos)\s(?!que\s|de\s).*\sque(?!\p{L})/iu,
    seats: only(
      'palacio residencia despacho oficina comisión cámara senado congreso parlamento tribunal ministerio sede',
    ),
    convicted: only('conden* denunci* acus*'),
    seems: only('aparentemente presuntamente'),
    asARule: only('siempre frecuentemente regularmente'),
    texts: only('constitución ley tratado carta'),
    chosen:
      /elección|elecciones|vote|voto|referend|contienda|primar|balotaje|parlament|congreso|presiden|comicios|urnas/u,
    placeNouns: only(
      'ciudad región comuna provincia isla capital estado departamento localidad pueblo municipio balneario barrio',
    ),
    once: only('antaño antes'),
    had: only('había habían'),
    toSomebody: only('le les'),
    cases: only('caso casos'),
    illness: /covid|corona|virus|pandemi|epidemi|gripe|malaria|dengue|(?:casos?|muertes)\s+(?:de|por)\s/iu,
    plural: /s$/,
  },
  speech: {
    follows: /lo\s+siguiente[.:]?$/iu,
    elsewhere: only('siguiente eso'),
    saidSo: /^(?:así\s+lo|lo|eso\s+(?:es\s+lo\s+que\s+)?)\s/iu,
    shares: only('mayoría'),
    agency: /^.*agencia\s+(?:de\s+(?:noticias|prensa)\s+)?/iu,
    beforeClause: only('después antes luego desde hasta para sin tras'),
    reports:
      /^(?:encuestas?|sondeos?|cifras?|datos?|estadísticas?|estimaciones|registros?|documentos?|denuncias?)$/iu,
    forWhom: /^para\s/iu,
    for: only('para'),
    cutOff: /\s(?:y|e|o|que|de)$/u,
    ofTheirs: /\s(?:de|del)\s+su\s/u,
    verbRest: /^nota\s+\p{Lu}/u,
    ofAll: only('econom* pueblo* democra*'),
    against: only('contra por'),
    beside: only('incluido incluida incluidos incluidas incluyendo bajo desde tras como'),
  },
  times: {
    and: /^\s(?:y|e)\s(?:en\s)?$/iu,
    otherClause: /(?<!\p{L})(?:que|tras|desde|cuando)(?!\p{L})/iu,
    for: /(?<!\p{L})para\s+$/iu,
    due: /(?<!\p{L})previst[oa]s?\s+(?:para\s+)?$/iu,
    compared: /(?<!\p{L})como\s+(?:en\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?:en\s+)?$/u,
    sinceRead: /(?<!\p{L})hace(?!\p{L})/iu,
  },
  naming: {
    article: /^(?:el|la|lo)\s+/iu,
    roles: /(?:ministr[oa]|senadora?|gobernadora?|alcalde(?:sa)?|candidat[oa]|comisari[oa]|líder)$/iu,
    example: only('como tal tales incluido incluida incluidos incluidas incluyendo'),
    towards: only('con contra por a al'),
    adds: only('mientras'),
  },
  phrases: {
    called: only(
      'caso ley plan era reforma decreto lista efecto fenómeno clan familia doctrina proyecto equipo método marca tándem ticket dupla fórmula',
    ),
    floating: only('todos todas ambos ambas'),
    byItself:
      /^(?:hubo|hay|había|habrá|haya|habido|llovió|nevó|ocurri\p{L}*|sucedi\p{L}*|sucede|ocurre|pas(?:a|ó|ado)|bast\p{L}*|falt\p{L}*|result\p{L}*|parec\p{L}*|qued\p{L}*|surg\p{L}*|mur\p{L}*|exist\p{L}*|nac\p{L}*|cay\p{L}*|cai\p{L}*|aparec\p{L}*|crec\p{L}*|empez\p{L}*|comenz\p{L}*|acab\p{L}*|termin\p{L}*|sobr\p{L}*|cab\p{L}*|rest\p{L}*|serv\p{L}*)$/u,
    regimes: only('régimen dictadura'),
    elected: only('electo electa'),
    thisTime: only('esta este'),
    timesOfDay: only('mañana tarde noche madrugada semana mes año'),
  },
  offices: {
    adjectives: 'actual|nuev[oa]|ex',
    of: '(?:de la|del|de)\\s*(?:la\\s+)?',
    the: 'el|la',
    elect: /electo$|electa$/iu,
    under: /(?<!\p{L})(?:bajo|(?:presidencia|mandato)(?:\s+(?:de|del))?)\s+$/iu,
    opens: /(?<!\p{L})(?:el|la|al|del|su)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+,\s+$/iu,
    after: only('desde y e que con de en a'),
  },
}
