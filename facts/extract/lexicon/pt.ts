import { type Lexicon, only, words } from './lexicon.ts'
import { PT_UNIQUE } from './unique-nouns.ts'
import { PT_VERBS } from './verbs/pt.ts'

export const PT: Lexicon = {
  language: 'pt',
  verbs: PT_VERBS,
  pronouns: {
    ele: { gender: 'he', subject: true },
    ela: { gender: 'she', subject: true },
    eles: { plural: true, subject: true },
    elas: { plural: true, subject: true },
  },
  ourVerbs: /[aei]mos$/u,
  firstPerson: only(
    'eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas conosco sou somos temos',
  ),
  hanging: only(
    'este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas eles elas seu sua seus suas tal tais ambos ambas outro outra outros outras ele ela assim',
  ),
  hangingPhrase:
    /^(?:(?:mas|e|assim|também|além\s+disso|então)\s+)?(?:[oa]s?\s+(?:medida|decisão|anúncio|declaração|declarações|comentários?|comunicado|carta|iniciativa|proposta|fato|assunto|tema|caso|visita|reunião|encontro|viagem|notícia|plano|documento|números?|relatório|discurso|mensagem|texto|nota|acordo|ataque|incidente|mesm[oa]s?|segund[oa](?![-\s]+vice)|primeir[oa](?![-\s]+(?:ministr|vice|dama))|últim[oa]s?)(?![\p{L}])(?!\s+(?:d[eoa]s?|entre|com|que)(?![\p{L}]))|(?:est[ea]s?|ess[ea]s?|dit[oa]s?|tal|tais|aquel[ea]s?)\s(?!(?:mesm[oa]\s+)?(?:segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|semana|mês|ano|manhã|tarde|noite|madrugada|fim\s+de\s+semana|verão|outono|inverno|primavera|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?!\p{L}))|(?:por|com|em|de|após|para|desde)\s+(?:est[ea]s?|ess[ea]s?|isso|el[ea]s?)(?![\p{L}])|(?!n(?:ess|est)[ea]\s+(?:sentido|contexto|linha)(?!\p{L}))(?:ness[ea]s?|nest[ea]s?|dess[ea]s?|dest[ea]s?|nisso|disso|por\s+isso)\s(?!(?:mesm[oa]\s+)?(?:segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|semana|mês|ano|manhã|tarde|noite|madrugada|fim\s+de\s+semana|verão|outono|inverno|primavera|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?!\p{L})))/iu,
  connective:
    /^(?:(?:mas|e)\s+|(?:além\s+disso|no\s+entanto|entretanto|contudo|porém|todavia|ademais|n(?:esse|este)\s+sentido|por\s+outro\s+lado|enquanto\s+isso|por\s+sua\s+vez|de\s+fato|ao\s+mesmo\s+tempo|em\s+contrapartida)\s*,\s+)/iu,
  pointing: only(
    'este esta estes estas esse essa esses essas tal tais deste desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa nesses nessas',
  ),
  anaphoric: only(
    'acordo decisão anúncio proposta propostas plano medida medidas incidente acusação acusações projeto pedido escândalo resolução caso assunto questão ideia oferta ataque ataques investigação veredito abordagem nível necessidade situação violência declaração declarações comentário comentários passo mudança votação aviso ameaça partes tensões relatório fato fatos iniciativa' +
      ' homem mulher filho filha menino menina criança vítima suspeito acusado casal' +
      ' acidente catástrofe tragédia míssil mísseis foguete satélite alvo debate gesto lançamento explosão tiroteio atentado atentados bombardeio bombardeios ofensiva operação reunião encontro cúpula visita viagem entrevista discurso carta mensagem ligação conversa conversas negociação negociações crise conflito disputa polêmica controvérsia protesto protestos manifestação manifestações greve marcha referendo consulta norma decreto documento texto sentença julgamento processo denúncia bloqueio pacto tratado contrato empréstimo resgate avião aviões navio navios helicóptero reféns detidos vítimas feridos mortos corpos canal base empresa delação delações',
  ),
  pointer: only('este esta estes estas esse essa esses essas isto isso'),
  definite: only('o a os as seu sua seus suas este esta estes estas esse essa esses essas aquele aquela'),
  deeds: only(
    'assin* abri* fech* reabri* bloque* tom* invad* anex* ocup* bombarde* lanç* envi* retir* expuls* proib* suspend* endurec* impôs impuser* impost* introduz* prend* deteve libert* execut* deport* extradit* conden* aprov* adot* revog* legaliz* aboli* cort* cancel* retom* abandon* aderi* acolh* abat* intercept* evacu* resgat* fornec* entreg* compr* vend* nacionaliz* congel* boicot* romp* restaur* convoc* constru* instaur* ratific* promulg* decret* dissolv* indult* convid* morreu morre faleceu hospitaliz* internad* ferid* inaugur* presid* adi* prorrog* particip*',
  ),
  clitic: only(
    'se lhe lhes me te nos vos lo la los las -se -lhe -lhes -o -a -os -as -lo -la -los -las -no -na -nos -me',
  ),
  imperfect: /\p{L}(?:ava|avam|(?<!o)iam?)$/u,
  negation: only('não nunca jamais nem tampouco sem ninguém'),
  future: only('vai vão irá irão iria iam'),
  possible: only(
    'pode podem pôde puderam podia podiam poderia poderiam poderá poderão deve devem devia deveria deveriam teria teriam haveria seria seriam estaria estariam talvez supostamente possivelmente provavelmente',
  ),
  planning: only(
    'planeja* planejam planeia prevê previsto prevista vai vão irá irão pretend(?:e|em|ia|eu) quer querem deseja espera* prepara* dispost[oa]s? decid(?:e|iu|iram|ido) promet(?:e|em|eu|eram|ido) compromet* acord(?:ou|aram) aceit(?:ou|aram) anunci* tem deve',
  ),
  be: only(
    'foi foram ser é são era eram será serão sido sendo seja sejam está estão estava estavam esteve ficou ficaram',
  ),
  to: only('a de em ao'),
  conditional: only('se caso'),
  relative: only('que quem qual quais cujo cuja cujos cujas onde'),
  subordinate: only(
    'que quem qual quais cujo cuja onde quando enquanto embora porque pois como se conforme segundo mas após depois antes desde até já para',
  ),
  and: only('e'),
  with: only('com junto'),
  by: only('por pelo pela pelos pelas'),
  of: only('de do da dos das'),
  at: only('em a ao à aos às no na nos nas para até'),
  place: only('em no na'),
  dropsSubject: true,
  singular: /(?:ou|eu|iu|a|e|á|ê|diz|fez|disse|quis|veio|pôs|teve|esteve|foi|faz|quer|vai)$/u,
  certainVerb: /^(?:\p{Ll}{3,}(?:ou|aram|eram|iram)|disse|pôs|impôs|propôs|manteve|obteve)$/u,
  objectBy: only('a ao à'),
  ago: only('depois antes atrás'),
  doing: only(
    'deu fez faz feito deixou deixa volt(?:ou|ará) acab(?:ou|a) começ(?:ou|a) consegu(?:iu|e) cheg(?:ou|a) pass(?:ou|a) decidiu aceitou',
  ),
  futureEnding: /(?:rá|rão)$/u,
  conditionalEnding: /(?:aria|(?<!qu|f|g|h)eria|[^u]iria|diria)m?$/u,
  notSubject: only('lhe lhes se me nos'),
  order: 'free',
  accordingTo:
    /(?<![\p{L}])(?:segundo|conforme|de\s+acordo\s+com|n[ao]\s+(?:opinião|avaliação|visão|entender)\s+d[eoa]s?|nas\s+palavras\s+d[eoa]|(?<=^[^\p{L}]*(?:(?:mas|e)\s+)?)para(?=\s+[^,.;:]{3,60},[^.;]*\s{4,}))(?:\s+(?:disse|diz|afirmou|informou|explicou|revelou|anunciou|apurou))?\s+/giu,
  people:
    /^(?:(?:ex-|vice-|sub)?(?:ministr[oa]|president[ea]|governador|governadora|secretári[oa]|prefeit[oa]|senador|senadora|deputad[oa]|primeir[oa]-ministr[oa]|premiê)s?|chanceler|porta-vozes|porta-voz|embaixador(?:es|a)?|funcionári[oa]s?|analistas?|especialistas?|general|generais|coronel|comandantes?|senador(?:es|as)?|assessor(?:es|a)?|enviad[oa]s?|governador(?:es|a)?|professor(?:es|a)?|economistas?|autor(?:es|a)?|crític[oa]s|rival|rivais|filh[oa]s?|espos[oa]|mulher(?:es)?|marido|mãe|pai|irm(?:ão|ã|ãos)|viúv[oa]|homens?|candidat[oa]s?|parlamentar(?:es)?|diretor(?:es|a)?|chefes?|negociador(?:es)?|diplomatas?|juiz|juíza|juízes|advogad[oa]s?|historiador(?:es|a)?|sucessor(?:es|a)?|opositor(?:es|a)?|aliad[oa]s?|moradores?|pesquisador(?:es|a)?|jornalistas?|soldados?|militar(?:es)?|policial|policiais|oficial|oficiais|mandatári[oa]s?|rei|rainha|príncipe|princesa|líder(?:es)?|dirigentes?|membros?|bispos?|papa|pontífice|cardeal|padre|médic[oa]s?|ativistas?|manifestantes?|eleitor(?:es|a)?|apoiador(?:es)?|fontes?|testemunhas?|estudantes?|trabalhador(?:es)?|fundador(?:es|a)?|empresári[oa]s?|executiv[oa]s?|gerente|amig[oa]s?|crianças?|cidad(?:ão|ã|ãos)|homólog[oa]s?|procurador(?:es|a)?|cientistas?|vítimas?|refugiad[oa]s?|pastor|rebeldes|tropas|colunista|polític[oa]s?|relator(?:a)?|pessoas?|jovem|jovens|senhor|senhora|ator|atriz|cantor|cantora|jogador|técnico|escritor|escritora|representantes?|secretári[oa]s?|comissári[oa]|vereador(?:es|a)?|delegad[oa]|magistrad[oa]|defensor|presidenciável)$/u,
  bodies:
    /^(?:.*(?:[^s]s)|ministério|governo|comitê|comissão|conselho|tribunal|corte|parlamento|senado|congresso|assembleia|câmara|partido|companhia|empresa|grupo|agência|exército|sindicato|banco|departamento|administração|gabinete|equipe|campanha|jornal|imprensa|casa|instituto|universidade|organização|embaixada|coalizão|aliança|polícia|chancelaria|presidência|executivo|regime|movimento|união|fundação|associação|federação|planalto)$/u,
  favours: only('desculpa desculpas perdão comentário comentários entrevista permissão'),
  government: /^(?:governo|reino|executivo|administração|gabinete|autoridades|regime)$/u,
  office:
    /(?<![\p{L}])(?:[Oo]|[Aa]|[Aa]o|[Dd]o|[Dd]a|[Pp]elo|[Pp]ela)\s+(?:atual\s+)?(?<title>[Pp]resident[ea] da [Rr]epública|[Pp]resident[ea]|[Pp]rimeiro-[Mm]inistro|[Pp]rimeira-[Mm]inistra|[Pp]remiê|[Cc]hanceler(?=\s+(?:alem|austr|federal))|[Rr]ei|[Rr]ainha|[Mm]andatári[oa]|[Pp]apa|[Pp]ontífice|[Cc]hefe de [Ee]stado|[Cc]hefe de [Gg]overno)(?![\p{L}-])(?!,?\s+(?:d[aeo]s?|eleit[oa]|interin[oa]|em\s+exercício)(?!\p{L}))(?!,?\s+\p{Lu})/gu,
  titles: {
    presidente: 'President',
    presidenta: 'President',
    'presidente da república': 'President',
    'ex-presidente': 'President',
    'vice-presidente': 'Vice President',
    'primeiro-ministro': 'Prime Minister',
    'primeira-ministra': 'Prime Minister',
    'primeiro ministro': 'Prime Minister',
    premiê: 'Prime Minister',
    chanceler: 'Chancellor',
    rei: 'King',
    rainha: 'Queen',
    imperador: 'Emperor',
    papa: 'Pope',
    pontífice: 'Pope',
    'líder supremo': 'Supreme Leader',
    mandatário: 'President|Prime Minister',
    mandatária: 'President|Prime Minister',
    'chefe de estado': 'President|King|Queen|Emperor',
    'chefe de governo': 'Prime Minister|Chancellor|President',
  },
  titleCountries: { chanceler: 'DE AT' },
  former:
    /(?<!\p{L})(?:(?<![\p{L}])ex|antig[oa]|anterior|então|falecid[oa]|depost[oa]|últim[oa]|foi|era)[\s-]*(?:o\s+|a\s+)?$/iu,
  acting: /(?<!\p{L})(?:interin[oa]|provisóri[oa]|em\s+exercício)[\s,-]*$/iu,
  elect: /(?<!\p{L})(?:eleit[oa]|futur[oa]|próxim[oa]|possível|virtual|eventual|candidat[oa]\s+a)[\s,-]*$/iu,
  deputy: /(?:vice|primeir[oa]|segund[oa]|sub|adjunt[oa])[\s-]*$/iu,
  talks: words('reunião reuniões conversas cúpula encontro agenda negociações'),
  about: words('sobre acerca_de'),
  futureText:
    /(?<![\p{L}])(?:\p{Ll}{3,}(?:ará|arão|erá|erão|irá|irão)|próxim[oa]s?|previst[oa]s?|prevê|vai|vão|antes de)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)|foi|foram|fez|disse|era|havia|tem|passad[oa])(?![\p{L}])/u,
  unique: PT_UNIQUE,
  reference: {
    times: only(
      'segunda terça quarta quinta sexta feira sábado domingo semana mês ano dia manhã tarde noite madrugada hora momento década século época vez sentido',
    ),
    the: only('o a'),
    fused: only('ao à do da no na pelo pela'),
    which: only('de do da dos das que sobre entre contra para com pelo pela'),
    whichOfNoun: only('em no na nos nas a à ao aos às'),
    ofVerb: only('com'),
    how: only('final original similar'),
    own: only(
      'política políticas lei leis empresa discurso discursos visita visitas viagem entrevista carta mensagem gesto alvo base canal reunião debate',
    ),
    pacts: only('acordo situação tensões'),
    two: only('dois duas'),
    agent: only('por pelo pela pelos pelas'),
    possessive: only('seu sua seus suas'),
    is: only('é'),
    whatIs: only('de que'),
    thing: only('isto isso aquilo'),
    resumes:
      /(?<!\p{L})(?:em\s+troca(?!\s+d)|em\s+resposta(?!\s+(?:a|à|ao|às|aos)(?!\p{L}))|em\s+consequência(?!\s+d)|por\s+isso|portanto|desde\s+então|até\s+então|pouco\s+depois(?!\s+d))(?!\p{L})|^\P{L}*(?:pelo\s+contrário|(?:horas|dias|semanas|meses|anos)\s+antes(?!\s+d))(?!\p{L})/iu,
    counted:
      /(?<!\p{L})(?:na\s+(?:época|ocasião)|naquele\s+momento|(?:dias?|semanas?|meses|anos?)\s+(?:depois|mais\s+tarde)(?!\s+d))(?!\p{L})/iu,
    joins: /^\P{L}*(?:(?:e|mas|porque)[\s,]|(?:é|são|era|eram|foi|foram|será|serão)\s(?:os?|as?|uma?)\s)/iu,
    theyDo:
      /^\P{L}*(?:não\s+)?(?:(?:se|nos|me|lhes?)\s+)?(?:\p{L}+(?:[aei]rão|[aei]ram|avam)|são|estão|vão|têm|querem|fazem|dizem|podem|sabem|pensam|devem|acham)(?!\p{L})/iu,
    copula: /^\P{L}*\p{L}+ é(?!\p{L})/iu,
    specific: only(
      'de que país nação mundo região semana mês ano século tipo forma modo momento vez tarde noite manhã cidade',
    ),
    complement: only('de do da que onde entre contra'),
    sense: only('sentido contexto linha'),
    twice: /(?<![\p{L}\p{N}’'-])(de|e|a|à)\s+\1(?![\p{L}\p{N}’'-])/u,
  },
  facts: {
    compared: /(?<!\p{L})(?:mais|menos)\s(?!que\s|de\s|do\s).*\sque(?!\p{L})/iu,
    seats: only(
      'palácio residência gabinete escritório comissão câmara senado congresso parlamento tribunal ministério sede',
    ),
    convicted: only('conden* denunci* acus*'),
    seems: only('aparentemente supostamente'),
    asARule: only('sempre frequentemente regularmente'),
    texts: only('constituição lei tratado carta'),
    chosen: /eleiç|vote|voto|referend|primar|parlament|congress|presiden|urnas/u,
    placeNouns: only('cidade região ilha província município bairro capital estado'),
    once: only('antes outrora'),
    had: only('tinha tinham havia haviam'),
    toSomebody: only('lhe lhes'),
    cases: only('caso casos'),
    illness: /covid|corona|virus|pandemi|epidemi|gripe|ebola|dengue|(?:casos?|mortes)\s+(?:de|por)\s/iu,
    plural: /s$/,
  },
  speech: {
    follows: /o\s+seguinte[.:]?$/iu,
    elsewhere: only('seguinte isso'),
    saidSo: /^(?:foi|é)\s+(?:o\s+que|assim\s+que)\s/iu,
    shares: only('maioria'),
    agency: /^.*agência\s+(?:de\s+notícias\s+)?/iu,
    beforeClause: only('depois antes desde até para sem'),
    reports: /^(?:dados|números|estimativas|pesquisas?|estatísticas|documentos?)$/iu,
    forWhom: /^para\s/iu,
    for: only('para'),
    cutOff: /\s(?:e|o|que|de|do|da)$/u,
    ofTheirs: /\s(?:de|do|da)\s+(?:seu|sua)\s/u,
    verbRest: /^nota\s+\p{Lu}/u,
    ofAll: only('econom* povo* democra*'),
    against: only('contra por pelo pela'),
    beside: only('inclusive incluindo incluido incluida desde após como'),
  },
  times: {
    and: /^\se\s(?:em\s)?$/iu,
    otherClause: /(?<!\p{L})(?:que|após|desde|quando)(?!\p{L})/iu,
    for: /(?<!\p{L})para\s+$/iu,
    due: /(?<!\p{L})(?:previst[oa]s?|marcad[oa]s?)\s+(?:(?:para|no|na)\s+)?$/iu,
    compared: /(?<!\p{L})como\s+(?:em\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?:em\s+)?$/u,
    sinceRead: /(?<!\p{L})há(?!\p{L})/iu,
  },
  naming: {
    article: /^[oa]\s+/iu,
    roles: /(?:ministr[oa]|senadora?|governadora?|candidat[oa]|líder)$/iu,
    example: only('como tal incluindo'),
    towards: only('com contra por a à'),
    adds: only('enquanto'),
  },
  phrases: {
    called: only(
      'caso lei plan era reforma decreto lista efeito fenômeno clan família doutrina projeto equipe método marca dupla fórmula',
    ),
    floating: only('todos todas ambos ambas'),
    byItself:
      /^(?:houve|havia|haver\p{L}*|aconte\p{L}*|ocorre\p{L}*|morre\p{L}*|cai\p{L}*|come[çc]\p{L}*|termin\p{L}*|ficou|restou|pas(?:a|ou|ado)|bast\p{L}*|falt\p{L}*|result\p{L}*|parec\p{L}*|surg\p{L}*|mur\p{L}*|exist\p{L}*|aparec\p{L}*|acab\p{L}*|sobr\p{L}*|cab\p{L}*|rest\p{L}*|serv\p{L}*)$/u,
    regimes: only('regime ditadura'),
    elected: only('eleito eleita'),
    thisTime: only('esta este'),
    timesOfDay: only('manhã tarde noite madrugada semana mês ano'),
  },
  offices: {
    adjectives: 'actual|ex',
    of: '(?:d[ao]s?|de)\\s*',
    the: '(?!)',
    elect: /eleito$|eleita$/iu,
    under: /(?<!\p{L})(?:sob|mandato(?:\s+de)?)\s+$/iu,
    opens: /(?<!\p{L})(?:o|a|au|do|da|seu|sua)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+,\s+$/iu,
    after: only('desde e que com em en de a'),
  },
}
