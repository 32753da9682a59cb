import { type Lexicon, only, words } from './lexicon.ts'

const OFFICE_NOUN =
  /^(?:president|presidency|prime|premier|chancellor|minister|secretary|king|queen|leader|envoy|ambassador|chief|head|chair\w*|director|successor|governor|commander|judge|justice|general|commissioner|spokes\w+|cabinet|government|office|throne|post|role)$/

export const EN: Lexicon = {
  language: 'en',
  verbs: [
    {
      as: 'ask',
      verbs: 'ask asks asked push pushes pushed pushing press presses pressed',
      object: /^(?:for|to)$/,
    },
    {
      as: 'say',
      verbs:
        'say says said saying tell tells told telling announce* declar* explain* admit* confirm* deny denies denied ' +
        'claim* stress* emphasi* reiterat* warn* promis* pledg* vow* assert* acknowledg* reveal* assur* caution* ' +
        'allege* complain* lament* clarif* outlin* disclos* apologi* justif* affirm* predict* insist* argue* wrote write writes testif*',
    },
    {
      as: 'say',
      isClausal: true,
      verbs:
        'add adds added note notes noted continue* tweet* remark* repeat* reply replies replied respond* joke* quip* ' +
        'suggest* observ* recount* comment* conclude concludes concluded recall* contend* proclaim* fume* posted posts ' +
        'estimat* boast* retort* hint* signal* inform* remind* swore swears bragg* mused muses gushed thunder* rumbl* elaborat* ' +
        'report* indicat* stipulat* bemoan* marvel* exclaim* shout* yell* whisper* text texted emailed recommend* advis* forecast* ' +
        'ask asked asks wonder* state stated states stating concede concedes conceded',
    },
    {
      as: 'speakOf',
      verbs:
        'prais* thank* congratulat* describ* hail* salut* commend* applaud* compar* dub dubbed dubs liken* extol* laud* honou* mourn* label* brand brands branded denigrat*',
    },
    {
      as: 'speakOf',
      verbs: 'call calls called',
      unless: /^(?:elections?|vote|referendum|poll|ballot|off|back)$/,
    },
    { as: 'speakOf', verbs: 'pay pays paid paying', object: /^(?:tribute|homage)$/ },
    {
      as: 'say',
      verbs: 'issue* deliver* give gives gave made make makes',
      object: /^(?:statement|speech|address|remarks)$/,
    },
    {
      as: 'hold',
      verbs: 'express* voic* reaffirm* reiterat*',
      object: /^(?:support|solidarity|opposition|commitment|readiness|willingness|backing)$/,
    },
    {
      as: 'say',
      verbs: 'rais*',
      object: /^(?:concerns?|doubts?|questions?)$/,
    },
    {
      as: 'say',
      verbs: 'express* voic*',
      object:
        /^(?:concerns?|hopes?|regrets?|doubts?|fears?|condolences|confidence|frustration|gratitude|thanks|alarm|optimism)$/,
    },
    {
      as: 'ask',
      verbs: 'urg* demand* implor* exhort* pressed presses pressing pressur* appeal* beg begged request*',
    },
    { as: 'ask', verbs: 'call* push* press*', particle: /^(?:for|on|upon)$/ },
    { as: 'ask', verbs: 'put puts putting', object: /^pressure$/ },
    { as: 'ask', verbs: 'order orders ordered told tell tells', object: /^to$/ },
    {
      as: 'blame',
      verbs:
        'critici* accus* condemn* denounc* slam* blam* blast* lambast* rebuk* decr* deplor* scold* fault* ridicul* berat* chid* reprimand* castigat* assail* mock* attack* bash* vilif* lampoon* excoriat* skewer* pillor*',
    },
    { as: 'blame', verbs: 'lash* hit hits hitting', particle: /^(?:out|back)$/ },
    { as: 'blame', verbs: 'take takes took', object: /^aim$/ },
    { as: 'threaten', verbs: 'threaten*' },
    {
      as: 'threaten',
      verbs: 'vow* pledg* promis*',
      object: /^(?:retaliat\w*|revenge|punish|strike|consequences|destroy|annihilate|crush)$/,
    },
    { as: 'receive', verbs: 'receive receives received receiving host hosts hosted hosting welcom* greet*' },
    {
      as: 'hold',
      verbs:
        'support* oppos* favou* favor* back backs backed backing endors* reject* prefer* refus* want wants wanted believ* welcom* resist* defend* ' +
        'advocat* champion* propos* seek seeks sought embrac* hopes regret* disagree* dismiss* object objects objected objecting',
    },
    { as: 'hold', verbs: 'rule rules ruled ruling', particle: /^out$/ },
    { as: 'meet', verbs: 'meet meets met meeting' },
    {
      as: 'meet',
      verbs: 'hold holds held holding host* attend* had have has',
      object:
        /^(?:talks|discussions|meeting|meetings|summit|negotiations|consultations|dinner|lunch|breakfast|bilateral|audience)$/,
    },
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
    { as: 'agree', verbs: 'agree agrees agreed agreeing ratif*' },
    { as: 'agree', verbs: 'settle settles settled', particle: /^on$/ },
    {
      as: 'agree',
      verbs:
        'sign signs signed signing reach* strike strikes struck clinch* seal* broker* conclud* finali* negotiat* initial*',
      object:
        /^(?:agreements?|documents|deals?|treaty|treaties|accords?|pacts?|memorandum|compromise|truce|ceasefire|cease-fire|consensus|protocol|contracts?|declaration|partnership)$/,
    },
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
        /^(?:elections?|presidency|vote|referendum|runoff|run-off|ballot|re-election|reelection|primary|primaries|landslide|majority|by-election|polls|victory|defeat|term)$/,
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
        'appoint* nominat* dismiss* sack sacks sacked fire fires fired oust* impeach* toppl* inaugurat* overthr* depos* reappoint*',
    },
    {
      as: 'appoint',
      verbs: 'name names named naming replac* tapped picks picked chose remov* succeed succeeds succeeded',
      object: OFFICE_NOUN,
    },
    { as: 'office', verbs: 'resign* abdicat* quit quits' },
    { as: 'office', verbs: 'step steps stepped stepping stand stood', particle: /^(?:down|aside)$/ },
    { as: 'office', verbs: 'hand hands handed', particle: /^over$/ },
    {
      as: 'office',
      verbs: 'take takes took taken taking assum* leave leaves left enter*',
      object: /^(?:office|power|helm|presidency|premiership|throne)$/,
    },
    { as: 'office', verbs: 'sworn', particle: /^in$/ },
    { as: 'office', verbs: 'become becomes became', object: OFFICE_NOUN },
    { as: 'topics', verbs: 'focus* cent* cover* touch* includ* revolv* deal deals dealt concern*' },
    { as: 'discuss', verbs: 'discuss* debat* negotiat*' },
    { as: 'discuss', verbs: 'talk talks talked spoke speak speaks', particle: /^about$/ },
    {
      as: 'count',
      verbs:
        'rise rises rose risen fall falls fell fallen grow grows grew grown shrink* shrank shrunk total* reach* stand stands stood climb* drop drops dropped increas* decreas* decline* cost costs account* spend spends spent export* import* produc* record* register* exceed* contract* expand* jump* surg* plung* slump* shed lost loses add* receiv* pay pays paid own owns owned hit hits slip* give gives gave given send sends sent hold holds held earn*',
    },
  ],
  pronouns: {
    he: { gender: 'he', subject: true },
    him: { gender: 'he' },
    his: { gender: 'he' },
    himself: { gender: 'he' },
    she: { gender: 'she', subject: true },
    her: { gender: 'she' },
    hers: { gender: 'she' },
    herself: { gender: 'she' },
    it: { thing: true, subject: true },
    its: { thing: true },
    they: { plural: true, subject: true },
    them: { plural: true },
    their: { plural: true },
  },
  firstPerson: only("i i'm i’m i've i’ve me my mine myself we we're we’re us our ours ourselves"),
  hanging: only('this that these those they them their it its such both neither others another one some'),
  hangingPhrase:
    /^(?:(?:but|and|so|yet|also|then|still)\s+)?(?:the\s+(?:move|decision|announcement|comments?|remarks?|statement|issue|issues|matter|measure|measures|latter|former|two|pair|visit|meeting|talks|trip|news|plan|document|letter|question|claim|claims|allegations?|incident|attack|figures?|report|speech|address|post|tweet)(?!\s+(?:of|between|with|in|on|by|from|to|that)(?!\p{L}))|(?:this|that|these|those|such)\s(?!(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|season|time)(?!\p{L})))/iu,
  pointing: only('this these those such'),
  definite: only('the his her their its this that these those such'),
  clitic: /(?!)/u,
  negation: only("not n't n’t never no neither nor without hardly barely unable cannot"),
  future: only("will 'll ’ll shall wo"),
  possible: only("may might could would can should must 'd ’d ought cannot need"),
  planning: only(
    'plan* due set schedul* expect* slated poised prepar* going intend* about hop* aim* bound arrang* agree* want* vow* pledg* promis* decid* ready',
  ),
  be: only("be is are was were been being am 's ’s 're ’re get gets got gotten"),
  to: only('to'),
  conditional: only('if unless whether lest would-be'),
  relative: only('who which whom whose that where'),
  subordinate: only(
    'that who which whom whose where when while after before since until because although though if unless whether as than so once despite how why what',
  ),
  and: only('and &'),
  with: only('with alongside'),
  by: only('by'),
  of: only('of'),
  at: only('in at to for into'),
  place: only('in at'),
  notSubject: only('him her them me us'),
  order: 'fixed',
  certainVerb: only(
    'said told met visited urged warned announced rose fell grew shrank climbed slipped dropped called condemned accused criticised criticized signed agreed vowed pledged threatened imposed resigned won lost flew arrived travelled traveled became began held gave sent took spent paid reached hosted welcomed rejected denied insisted demanded refused',
  ),
  accordingTo: /(?<![\p{L}])according\s+to\s+/giu,
  people:
    /^(?:mr\.?|mrs\.?|ms\.?|dr\.?|sir|sen\.?|rep\.?|gov\.?|gen\.?|prof\.?|ministers?|spokes(?:man|woman|person|people)|ambassadors?|officials?|analysts?|experts?|generals?|commanders?|senators?|mayors?|advis[eo]rs?|secretar(?:y|ies)|envoys?|governors?|professors?|economists?|authors?|critics?|rivals?|cousins?|nephews?|nieces?|uncles?|aunts?|grandsons?|granddaughters?|grandfathers?|grandmothers?|in-laws?|brother-in-law|sister-in-law|father-in-law|son-in-law|fianc[ée]+s?|girlfriends?|boyfriends?|stepsons?|drivers?|cooks?|singers?|actors?|actress(?:es)?|players?|coach(?:es)?|writers?|artists?|nurses?|surgeons?|priests?|monks?|nuns?|fishermen|fisherman|shopkeepers?|passengers?|tourists?|neighbou?rs?|pensioners?|pilots?|captains?|sergeants?|detectives?|suspects?|thie(?:f|ves)|robbers?|sons?|daughters?|wife|wives|husband|mother|father|brother|sister|widow|man|men|woman|women|candidates?|lawmakers?|legislators?|directors?|chiefs?|negotiators?|diplomats?|judges?|lawyers?|historians?|successors?|predecessors?|opponents?|challengers?|aides?|residents?|researchers?|chair(?:man|woman|person)?|speakers?|journalists?|reporters?|soldiers?|gunm[ae]n|police|officers?|presidents?|premiers?|chancellors?|kings?|queens?|princes?|leaders?|members?|mps?|deput(?:y|ies)|heads?|bishops?|popes?|bankers?|doctors?|scholars?|activists?|protesters?|voters?|supporters?|allies|ally|sources?|witness(?:es)?|burglars?|students?|teachers?|workers?|farmers?|founders?|ceos?|boss(?:es)?|executives?|managers?|guards?|friends?|parents?|child(?:ren)?|people|citizens?|counterparts?|strategists?|attorneys?|prosecutors?|scientists?|veterans?|survivors?|victims?|refugees?|pastors?|clerics?|ayatollahs?|imams?|rebels?|militants?|troops|congress(?:man|woman)|columnists?|commentators?|pundits?|colleagues?|partners?|owners?|nominees?|firefighters?|settlers?|organi[sz]ers?|backers?|followers?|insiders?|observers?|employees?|staffers?|correspondents?|donors?|broadcasters?|campaigners?|demonstrators?|investors?|traders?|exporters?|insurgents?|fighters?|villagers?|islanders?|migrants?|engineers?|investigators?|inspectors?|mediators?|moderators?|translators?|watchers?|monitors|lobbyists?|novelists?|theorists?|physicists?|epidemiologists?|sociologists?|pollsters?|whistleblowers?|philanthropists?)$/u,
  bodies:
    /^(?:.*(?:[^s]s|ies|men|people|police|children)|ministry|government|committee|commission|council|court|parliament|senate|congress|party|company|group|agency|army|military|union|bank|office|department|administration|cabinet|team|campaign|newspaper|media|house|board|institute|university|organisation|organization|embassy|coalition|bloc|alliance)$/u,
  government: /^(?:government|governments|administration|cabinet|authorities|regime)$/u,
  office:
    /(?<![\p{L}])[Tt]he\s+(?<title>[Pp]resident-[Ee]lect|[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ultan)(?![\p{L}-])(?!\s+(?:of|elect|\p{Lu}))/gu,
  titles: {
    president: 'President',
    'president-elect': 'President',
    'prime minister-designate': 'Prime Minister',
    'vice president': 'Vice President',
    'prime minister': 'Prime Minister',
    pm: 'Prime Minister',
    premier: 'Premier',
    chancellor: 'Chancellor',
    king: 'King',
    queen: 'Queen',
    emperor: 'Emperor',
    sultan: 'Sultan',
    'supreme leader': 'Supreme Leader',
  },
  former:
    /(?:former|ex|late|then|one-time|onetime|ousted|deposed|past|previous|disgraced|retired|exiled|departed|was|were|been)[\s-]+(?:the\s+)?(?:\p{Lu}?\p{L}+\s+)?$/iu,
  acting: /(?:acting|interim|caretaker|provisional)[\s-]+$/iu,
  elect: /(?:incoming|designate|next|future|would-be|prospective|possible|potential)[\s-]+$/iu,
  deputy:
    /(?:deputy|vice|assistant|under|first deputy|shadow|senate|house|assembly|parliament|club|company|university|court|union|council|regional|group|party|bank|federation|board)[\s-]+$/iu,
  talks: words('discussions? talks meetings? summit agenda negotiations?'),
  about: words('about concerning regarding on including'),
  futureText:
    /(?<![\p{L}])(?:will|shall|would|to be|is to|are to|is due|are due|is set|are set|plans? to|is expected|are expected|upcoming|next|is scheduled|are scheduled|going to|ahead of|prepares? (?:for|to))(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:was|were|had|did|said|told|met|took|went|came|made|held|won|lost|gave|left|became|began|\p{L}{2,}ed|last|previous)(?![\p{L}])/iu,
}
