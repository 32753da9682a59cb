import { portuguese } from '../romance.ts'
import type { VerbEntry } from '../verb-entry.ts'

const OFFICE_NOUN =
  /^(?:president[ea]|presidência|vice-presidente|primeir[oa]-ministr[oa]|ministr[oa]|chanceler|secretári[oa]|rei|rainha|líder|embaixador|embaixadora|chefe|diretor|diretora|sucessor|sucessora|governador|governadora|comandante|juiz|juíza|general|comissári[oa]|porta-voz|gabinete|governo|trono|poder|cargo|comando|premiê|candidat[oa]|papa)$/

const SAYS = [
  'disse diz dizem disseram dizia dirá dito dizendo dizer desm(?:ente|entem|entiu|entiram)',
  'adv(?:erte|ertem|ertiu|ertiram|ertindo) mant(?:ém|eve) prop(?:õe|ôs) contrap(?:õe|ôs) conclu(?:i|iu|íram) sugere sugeriu prev(?:ê|iu) promet(?:e|em|eu|eram|ido|endo) relembrou',
  portuguese(
    'ar',
    'afirm declar anunci explic acrescent indic confirm sublinh destac record manifest express coment revel inform relat adiant lament consider alert avis jur garant reiter ressalt enfatiz salient apont argument aleg neg contest brinc ironiz assegur cit avali complet lembr observ ponder not assinal enfatiz reclam retruc argument proclam confess jur desabaf sintetiz vaticin assever apont',
  ),
  'frisou frisa frisaram garantiu garante garantem insist(?:e|em|iu|iram) defendeu defende rebateu rebate exp(?:ôs|õe|useram) acha acham achava opin(?:a|ou|aram) avis(?:ara|ou) insinu(?:a|ou|aram) resum(?:e|iu) clam(?:a|ou)',
].join(' ')

/** No meeting. */
const BY_PHONE = /^(?:telefone|telefônic[oa]s?|telefonic[oa]s?|videochamada)$/u

/** Portuguese verbs with their classes. The first entry that fits decides. */
export const PT_VERBS: readonly VerbEntry[] = [
  {
    as: 'say',
    verbs: 'emit(?:e|iu|iram) fez fazem divulg(?:a|ou|aram) public(?:a|ou|aram) l(?:ê|eu)',
    object: /^(?:declaração|declarações|comunicado|discurso|pronunciamento)$/,
  },
  {
    as: 'blame',
    verbs: `${portuguese('ar', 'critic conden denunci acus culp question responsabiliz censur repudi recrimin')} repreend(?:e|eu|eram)`,
  },
  { as: 'say', verbs: 'deix(?:a|ou|aram|ado)', particle: /^claro$/ },
  { as: 'say', verbs: 'entender saber conhecer', before: /^(?:d(?:eu|á|eram|ão)|faz|fez|fizeram|deixou)$/ },
  { as: 'threaten', verbs: portuguese('ar', 'ameaç') },
  {
    as: 'ask',
    verbs: `${portuguese('ar', 'cobr pression inst reclam conclam implor')} exig(?:e|em|iu|iram|ia|ido|indo) ped(?:e|em|iu|iram|ia|iam|irá|ido|indo|ir) urg(?:e|iu)`,
  },
  { as: 'ask', verbs: 'apel(?:a|am|ou|aram)', particle: /^(?:a|à|ao|aos|para)$/ },
  { as: 'ask', verbs: portuguese('ar', 'solicit') },
  {
    as: 'ask',
    verbs: 'fez faz fazem fizeram lanç(?:a|ou|aram) renov(?:a|ou)',
    object: /^(?:apelos?|pedido)$/,
  },
  {
    as: 'ask',
    verbs: 'convid(?:a|ou|aram) exort(?:a|ou|aram) incentiv(?:a|ou) inst(?:a|ou)',
    unless: /^(?:visitar|jantar|almoçar|participar|assistir|vir|viajar|tomar)$/,
    infinitive: /^(?:a|à|ao|aos)$/,
  },
  {
    as: 'speakOf',
    verbs: `${portuguese('ar', 'felicit elogi parabeniz saud homenage compar qualific')} agradec(?:e|em|eu|eram) descrev(?:e|em|eu|eram)`,
  },
  {
    as: 'hold',
    verbs: `${portuguese('ar', 'express manifest reafirm reiter declar anunci prest')} d(?:eu|á|eram|ão) ofere(?:ce|ceu)`,
    object: /^(?:apoio|solidariedade|repúdio|oposição|compromisso|disposição|preocupação|confiança)$/,
  },
  {
    as: 'hold',
    verbs: 'diz disse dizem mostr(?:a|ou|aram) declar(?:a|ou|aram) manifest(?:a|ou|aram)',
    particle:
      /^(?:favoráve(?:l|is)|contrári[oa]s?|dispost[oa]s?|pront[oa]s?|abert[oa]s?|confiantes?|preocupad[oa]s?|convencid[oa]s?|otimistas?)$/,
  },
  {
    as: 'hold',
    verbs: 'é são era está estão estava segue',
    particle: /^(?:favor|contra|favoráve(?:l|is)|contrári[oa]s?|dispost[oa]s?|pront[oa]s?)$/,
  },
  { as: 'hold', verbs: 'distanci(?:a|ou|aram) opõe opôs opunha', before: /^-?se$/ },
  {
    as: 'meet',
    unless: BY_PHONE,
    verbs: `reún(?:e|em) ${portuguese('ir', 'reun')} reuniu ${portuguese('ar', 'encontr convers')}`,
    object: /^com$/,
  },
  { as: 'meet', verbs: portuguese('ar', 'almoç jant'), object: /^com$/ },
  { as: 'meet', unless: BY_PHONE, verbs: 'reuniram reúnem reunirão encontraram encontrarão' },
  {
    as: 'meet',
    unless: BY_PHONE,
    verbs: `mant(?:eve|iveram|ém|êm|erá) teve tiveram tem terá ${portuguese('ar', 'realiz')} particip(?:ou|a|am|aram|ará|arão)`,
    object: /^(?:reunião|reuniões|encontro|encontros|conversas|cúpula|cimeira|negociações|audiência)$/,
  },
  { as: 'receive', verbs: 'receb(?:e|em|eu|eram|ia|erá|erão|ido|endo|er) acolh(?:e|eu|eram|erá)' },
  { as: 'visit', verbs: portuguese('ar', 'visit') },
  {
    as: 'visit',
    verbs: `${portuguese('ar', 'realiz inici encerr começ termin')} faz fez fará conclu(?:i|iu)`,
    object: /^(?:visita|viagem|giro|périplo)$/,
  },
  { as: 'agree', verbs: 'cheg(?:a|am|ou|aram|ado)', object: /^(?:acordo|acordos|consenso|entendimento)$/ },
  {
    as: 'go',
    verbs: `${portuguese('ar', 'viaj cheg aterriss aterr desembarc embarc regress volt')} vai foi irá segu(?:e|iu) part(?:e|iu|irá)`,
  },
  { as: 'agree', verbs: portuguese('ar', 'acord ratific pactu') },
  {
    as: 'agree',
    verbs: `${portuguese('ar', 'assin alcanç sel fech firm negoci celebr')}`,
    object:
      /^(?:acordos?|tratados?|pactos?|memorandos?|trégua|cessar-fogo|convênios?|compromisso|consenso|protocolos?|contratos?|declaração|aliança|parceria)$/,
  },
  {
    as: 'sanction',
    verbs: `imp(?:õe|õem|ôs|useram|orá|osto|or) ${portuguese('ar', 'levant anunci aprov adot ampli renov prorrog aplic decret')} suspend(?:e|eu|eram) restabelec(?:e|eu|eram|erá)`,
    object: /^(?:sanção|sanções|embargo|tarifas?|bloqueio)$/,
  },
  // 'Sancionou a lei': signed it.
  {
    as: 'sanction',
    verbs: portuguese('ar', 'sancion'),
    unless: /^(?:leis?|projetos?|texto|medidas?|orçamento|reforma)$/,
  },
  {
    as: 'elect',
    verbs: `${portuguese('ar', 'ganh convoc conquist disput')} venc(?:e|em|eu|eram|erá|ido|er) perd(?:e|em|eu|eram|erá) obt(?:ém|eve|iveram)`,
    object:
      /^(?:eleição|eleições|presidenciais|legislativas|pleito|referendo|plebiscito|presidência|reeleição|primárias|votação|vitória|maioria|urnas|turno)$/,
  },
  { as: 'elect', verbs: 'eleg(?:e|em|eu|eram) eleit[oa]s? reeleit[oa]s? reelegeu' },
  { as: 'elect', verbs: portuguese('ar', 'derrot') },
  {
    as: 'appoint',
    verbs: `${portuguese('ar', 'nome indic design exoner afast derrub empoç')} demit(?:iu|iram|ido|ida) destitu(?:i|iu|íram|ído|ída) dep(?:ôs|useram|osto|osta)`,
    object: OFFICE_NOUN,
  },
  {
    as: 'appoint',
    verbs: `${portuguese('ar', 'nome exoner')} destitu(?:i|iu|íram|ído|ída) deposto deposta`,
  },
  {
    as: 'office',
    verbs: 'renunci(?:a|am|ou|aram|ará|ado)',
    object: /^(?:cargo|presidência|mandato|poder|trono)$/,
  },
  {
    as: 'office',
    verbs: `${portuguese('ir', 'assum')} tom(?:a|ou|aram|ará|ado) deix(?:a|ou|ará|ado)`,
    object: /^(?:posse|presidência|cargo|poder|comando|chefia|mandato|trono)$/,
  },
  { as: 'office', verbs: 'torn(?:ou|a|ará)', object: OFFICE_NOUN },
  { as: 'office', verbs: portuguese('ar', 'apresent entreg'), object: /^(?:renúncia|demissão)$/ },
  {
    as: 'hold',
    verbs: `${portuguese('ar', 'apoi rejeit confi lament descart')} defend(?:e|em|eu|eram|ia|ido|endo) op(?:õe|ôs) recus(?:a|am|ou|aram)`,
  },
  { as: 'say', verbs: SAYS },
  // 'Contar com' is to rely on.
  { as: 'say', verbs: portuguese('ar', 'cont'), unless: /^co[mn]$/ },
  {
    as: 'say',
    isClausal: true,
    verbs: `${portuguese('er', 'respond reconhec')} escrev(?:e|em|eu|eram) escrito ${portuguese('ar', 'detalh')} ${portuguese('ir', 'admit')}`,
  },
  {
    as: 'discuss',
    verbs: `${portuguese('ar', 'abord negoci')} discut(?:e|em|iu|iram|irá|irão) debat(?:e|em|eu|eram|erá)`,
    object: /^(?:\p{L}{3,})$/u,
  },
  {
    as: 'count',
    verbs: `${portuguese('ar', 'aument alcanç registr som super acumul export import gast cust')} cresc(?:e|em|eu|eram|erá|ido) sub(?:iu|iram) sobe ca(?:iu|íram|ído) cai reduz reduziu produz(?:iu|iram)? encolheu recuou`,
  },
]
