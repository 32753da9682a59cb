import type { VerbEntry } from '../verb-entry.ts'
import { EN_SPEECH } from './en-speech.ts'

const OFFICE_NOUN =
  /^(?:president|presidency|prime|premier|chancellor|minister|secretary|king|queen|leader|envoy|ambassador|chief|head|chair\w*|director|successor|governor|commander|judge|justice|general|commissioner|spokes\w+|cabinet|government|office|throne|post|role)$/

/** English verbs with their classes. The first entry that fits decides. */
export const EN_VERBS: readonly VerbEntry[] = [
  ...EN_SPEECH,
  { as: 'threaten', verbs: 'threaten*' },
  {
    as: 'threaten',
    verbs: 'vow* pledg* promis*',
    object: /^(?:retaliat\w*|revenge|punish|strike|consequences|destroy|annihilate|crush)$/,
  },
  {
    as: 'appoint',
    verbs: 'dismiss* fire fires fired sack sacks sacked remov*',
    object: OFFICE_NOUN,
  },
  {
    as: 'elect',
    verbs: 'seek seeks sought seeking',
    object: /^(?:re-election|reelection|presidency|nomination)$/,
  },
  { as: 'elect', verbs: 'seek seeks sought seeking', object: /^term$/ },
  {
    as: 'hold',
    verbs: 'is are remain remains remained',
    particle:
      /^(?:against|determined|opposed|committed|willing|unwilling|reluctant|resolved|eager|sceptical|skeptical|wary)$/,
    and: /^(?:to|of|against)$/,
  },
  { as: 'hold', verbs: 'is are remain remains', particle: /^open$/, and: /^to$/ },
  { as: 'hold', verbs: 'is are', particle: /^against$/ },
  {
    as: 'hold',
    verbs: 'is are remain remains',
    object: /^(?:favou?r|favou?rs)$/,
    particle: /^in$/,
    and: /^favou?r$/,
  },
  {
    as: 'hold',
    verbs: 'determined committed opposed dedicated',
    before: /^(?:is|are|remains?)$/,
    and: /^to$/,
    isState: true,
  },
  { as: 'hold', verbs: 'has have had', object: /^(?:intention|plans)$/, and: /^no$/ },
  {
    as: 'hold',
    verbs: 'accept tolerate recognise recognize support back',
    before: /^(?:not|n['’]t|never|cannot)$/,
  },
  {
    as: 'hold',
    verbs: 'recogni[sz]e recogni[sz]es recogni[sz]ed',
    object:
      /^(?:government|state|result|results|independence|statehood|sovereignty|president|republic|annexation|palestine|kosovo|taiwan|jerusalem)$/,
    unless: /^that$/,
  },
  {
    as: 'hold',
    verbs: 'considers regards views',
    object: /^(?:threat|enemy|ally|part|partner|rival|terrorists?|aggressor|occupation|province|illegal)$/,
  },
  { as: 'hold', verbs: 'agree agrees disagree disagrees disagreed', particle: /^with$/ },
  { as: 'hold', verbs: 'agreed', particle: /^with$/, unless: /^(?:to|on|that)$/ },
  { as: 'receive', verbs: 'receive receives received receiving host hosts hosted hosting welcom* greet*' },
  {
    as: 'hold',
    verbs:
      'support* oppos* favou* favor* endors* reject* prefer* refus* want wants wanted welcom* resist* defend* ' +
      'advocat* champion* propos* seek seeks seeking embrac* hopes regret* disagree* dismiss* object objects objected objecting',
  },
  // 'Has sought to ease the burden' tells what somebody did.
  { as: 'hold', verbs: 'sought', unless: /^to$/ },
  { as: 'hold', verbs: 'back backs backed backing', unless: /^(?:onto|down|out|away|off)$/ },
  { as: 'hold', verbs: 'rule rules ruled ruling', particle: /^out$/ },
  {
    as: 'meet',
    verbs: 'meet meets met meeting',
    unless:
      /^(?:final|finals|semi-?finals?|quarter-?finals?|match|qualifiers?|playoffs?|online|virtually|video)$/,
  },
  {
    as: 'meet',
    verbs: 'hold holds held holding host* attend* had have has',
    object:
      /^(?:talks|discussions|meeting|meetings|summit|negotiations|consultations|dinner|lunch|breakfast|bilateral|audience)$/,
    // 'Held out the possibility of meeting Kim'
    unless: /^(?:out|back|off|possibility|hopes?|prospect|chance)$/,
  },
  { as: 'meet', verbs: 'join joins joined', object: /^(?:talks|lunch|dinner|breakfast|meeting)$/ },
  { as: 'meet', verbs: 'shake shakes shook shaking', object: /^hands$/ },
  { as: 'takePlace', verbs: 'take takes took taken', object: /^place$/ },
  { as: 'takePlace', verbs: 'held begin begins began started opened resumed ended lasted concluded' },
  { as: 'takePlace', verbs: 'planned scheduled set', before: /^(?:is|are)$/, isPlanned: true },
  { as: 'meet', verbs: 'sit sat sits confer* dine* dined lunched huddled', particle: /^(?:with|down)$/ },
  { as: 'visit', verbs: 'visit visits visited visiting tour tours toured touring' },
  {
    as: 'visit',
    verbs: 'pay pays paid make makes made begin begins began start starts started conclude* end ends ended',
    object: /^(?:visit|trip|tour)$/,
  },
  {
    as: 'go',
    verbs:
      'travel* fly flies flew flying flown arriv* head heads headed heading go goes went land lands landed return* depart* journey*',
  },
  { as: 'go', verbs: 'leave leaves left', particle: /^for$/ },
  { as: 'go', verbs: 'is are', particle: /^on$/, and: /^(?:visit|trip|tour)$/, isBare: true },
  { as: 'go', verbs: 'is', particle: /^due$/, isPlanned: true },
  { as: 'go', verbs: 'expected due', before: /^is$/, particle: /^in$/, isPlanned: true },
  { as: 'tripGoes', verbs: 'began begins started ended ends lasted concluded' },
  { as: 'agree', verbs: 'agree agrees agreed agreeing ratif*' },
  { as: 'agree', verbs: 'settle settles settled', particle: /^on$/ },
  {
    as: 'agree',
    verbs:
      'sign signs signed signing reach* strike strikes struck clinch* seal* broker* conclud* finali* negotiat* initial*',
    unless: /^(?:hopes?|talks?)$/,
    object:
      /^(?:agreements?|documents|deals?|treaty|treaties|accords?|pacts?|memorandum|compromise|truce|ceasefire|cease-fire|consensus|protocol|contracts?|declaration|partnership)$/,
  },
  { as: 'agree', verbs: 'make makes made cut cuts', object: /^(?:deals?|pact)$/, and: /^with$/ },
  { as: 'sanction', verbs: 'put puts', object: /^(?:sanctions?|embargo|tariffs?)$/ },
  { as: 'sanction', verbs: 'retaliat* respond*', particle: /^with$/, and: /^(?:sanctions|tariffs)$/ },
  { as: 'sanction', verbs: 'ban bans banned', object: /^(?:imports?|exports?)$/ },
  {
    as: 'sanction',
    verbs:
      'impos* reimpos* lift lifts lifted lifting eas* tighten* extend* renew* approv* adopt* announc* unveil* suspend* slap* expand* agree* hit hits place placed places',
    object: /^(?:sanctions?|embargo|tariffs?|blacklist)$/,
  },
  { as: 'sanction', verbs: 'freez* froze frozen', object: /^assets$/ },
  { as: 'sanction', verbs: 'place placed places impos*', object: /^bans?$/ },
  { as: 'sanction', verbs: 'sanction* blacklist*' },
  {
    as: 'elect',
    verbs:
      'win wins won winning lose loses lost losing secur* conced* contest* call calls called hold holds held',
    object:
      /^(?:elections?|presidency|vote|referendum|runoff|run-off|ballot|re-election|reelection|primary|primaries|landslide|majority|by-election|polls|victory|defeat|term|nomination)$/,
    unless: /^(?:confidence|no-confidence|no-trust|motion|parliamentary-vote)$/,
  },
  {
    as: 'elect',
    verbs: 'claim claims claimed',
    object: /^victory$/,
    and: /^(?:over|elections?|polls?|vote|runoff)$/,
  },
  { as: 'elect', verbs: 'go goes went gone head headed', object: /^polls$/ },
  { as: 'elect', verbs: 'elect elects elected re-elected reelected' },
  {
    as: 'elect',
    verbs: 'defeat* beat beats beaten',
    object: /^(?:election|elections|vote|runoff|run-off|ballot|primary|poll|polls|round)$/,
  },
  {
    as: 'elect',
    verbs: 'run runs ran running stand stands stood',
    object: /^(?:president|presidency|office|re-election|reelection|chancellor|term)$/,
  },
  {
    as: 'appoint',
    verbs:
      'appoint* nominat* sack sacks sacked fire fires fired oust* impeach* toppl* inaugurat* overthr* depos* reappoint*',
  },
  // 'Dismissed him as a liar' says what somebody thinks.
  { as: 'appoint', verbs: 'dismiss*', unless: /^as$/ },
  { as: 'appoint', verbs: 'name names named', and: /^(?:to|as)$/ },
  {
    as: 'appoint',
    verbs: 'name names named naming replac* tapped picks picked chose remov*',
    object: OFFICE_NOUN,
  },
  { as: 'succeed', verbs: 'succeed succeeds succeeded replace replaces replaced' },
  { as: 'office', verbs: 'resign* abdicat* quit quits' },
  { as: 'office', verbs: 'take takes took taken', particle: /^over$/, and: OFFICE_NOUN },
  {
    as: 'office',
    verbs: 'come comes came rise rises rose return* sweep swept',
    particle: /^to$/,
    and: /^power$/,
  },
  {
    as: 'office',
    verbs: 'enter*',
    object: /^(?:white|oval|élysée|elysee)$/,
    unless: /^(?:for|with|through|race|contest|grounds)$/,
  },
  { as: 'office', verbs: 'mov*', particle: /^into$/, and: /^(?:white|oval|élysée|elysee)$/ },
  { as: 'office', verbs: 'accept*', object: /^resignation$/ },
  { as: 'office', verbs: 'seiz* hand hands handed', object: /^power$/ },
  { as: 'office', verbs: 'take takes took taken', object: /^oath$/ },
  { as: 'office', verbs: 'reshuffl*', object: /^(?:cabinet|government)$/ },
  { as: 'office', verbs: 'step steps stepped stepping stand stood', particle: /^(?:down|aside)$/ },
  { as: 'office', verbs: 'hand hands handed', particle: /^over$/ },
  {
    as: 'office',
    verbs: 'take takes took taken taking assum* leave leaves left enter*',
    object: /^(?:office|power|helm|presidency|premiership|throne)$/,
  },
  { as: 'office', verbs: 'sworn', particle: /^in$/ },
  { as: 'office', verbs: 'become becomes became', object: OFFICE_NOUN, unless: /^to$/ },
  { as: 'topics', verbs: 'focus* cent* cover* touch* includ* revolv* deal deals dealt concern*' },
  {
    as: 'discuss',
    verbs: 'rais*',
    object: /^(?:issue|issues|case|question|subject|matter|topic)$/,
    and: /^with$/,
  },
  { as: 'discuss', verbs: 'discuss* negotiat*' },
  { as: 'discuss', verbs: 'talk talks talked spoke speak speaks', particle: /^about$/ },
  { as: 'count', verbs: 'has have is are stands', isBare: true },
  { as: 'count', verbs: 'is', particle: /^home$/ },
  { as: 'count', verbs: 'take takes took taken', particle: /^in$/ },
  { as: 'count', verbs: 'make makes made', particle: /^up$/ },
  {
    as: 'count',
    verbs: 'won win wins got gets garnered polled received took',
    object: /^(?:votes?|%|percent|seats|delegates)$/,
  },
  {
    as: 'count',
    verbs:
      'sink* sank sunk deploy* donat* contribut* allocat* provid* deliver* supply supplies supplied lend lends lent rais* cut cuts lower* boost* report reports reported doubl* tripl* halv* widen* narrow* amount* employ* owe owes owed buy buys bought host hosts hosted invest* ease eased soar* tumbl* swell* swelled dip dips dipped ' +
      'rise rises rose risen fall falls fell fallen grow grows grew grown shrink* shrank shrunk total* reach* stand stands stood climb* drop drops dropped increas* decreas* decline* cost costs account* spend spends spent export* import* produc* record* register* exceed* contract* expand* jump* surg* plung* slump* shed lost loses add* receiv* pay pays paid own owns owned hit hits slip* give gives gave given send sends sent hold holds held earn*',
  },
]
