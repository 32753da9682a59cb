import { type Lexicon, only, words } from './lexicon.ts'
import { EN_VERBS } from './verbs/en.ts'

export const EN: Lexicon = {
  language: 'en',
  verbs: EN_VERBS,
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
  firstPerson: only("i i'm i’m i've i’ve me my mine myself let's let’s we we're we’re us our ours ourselves"),
  hanging: only('this that these those they them their it its such both neither others another one some'),
  hangingPhrase:
    /^(?:\p{L}+\s+){0,3}examples?:\s|^in\s+other\s+words(?!\p{L})|^(?:yup|yeah|yep|nope|oh|ugh|wow|hey|hmm|lol|well(?=,))[\s,–—]|^(?:(?:but|and|so|yet|also|then|still)\s+)?(?:the\s+(?:move|decision|announcement|comments?|remarks?|statement|issue|issues|matter|measure|measures|latter|former|two|pair|visit|meeting|talks|trip|news|plan|document|letter|question|claim|claims|allegations?|incident|attack|figures?|report|speech|address|post|tweet)(?!\p{L})(?!\s+(?:of|between|with|in|on|by|from|to|that)(?!\p{L}))|(?:this|that|these|those|such)\s(?!(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|season|time)(?!\p{L})))/iu,
  connective:
    /^(?:(?:but|and|yet)\s+|(?:but|also|meanwhile|however|moreover|furthermore|additionally|in\s+addition|nevertheless|nonetheless|still|besides|incidentally|indeed|sure\s+enough|then\s+again|that\s+said|anyway|likewise|similarly|in\s+(?:this|that)\s+(?:sense|regard|respect)|by\s+(?:comparison|contrast)|in\s+(?:contrast|turn|fact)|at\s+the\s+same\s+time|on\s+the\s+other\s+hand|for\s+(?:his|her|its|their)\s+part)\s*,\s+)/iu,
  pointing: only('this these those such'),
  anaphoric: only(
    'accord ruling ban bill analysis shift proposal proposals plan plans measure measures decision move incident allegation allegations accusation accusations charges claim claims project request firm accident scandal controversy resolution issue matter case affair idea suggestion offer policy policies law legislation appointment nomination attack attacks investigation probe verdict announcement approach level figure figures need violence situation dispute statement statements remark remarks comment comments demand demands question step steps change changes vote deal agreement pact warning threat finding findings concession concessions position sides parties tensions',
  ),
  unique: only(
    'government* president* administration* premier* chancellor minister* ministry state states country countries nation nations republic kingdom union world globe planet earth sun moon sky sea ocean air public people* population citizens voters electorate media press internet web pandemic coronavirus virus climate environment weather economy economies market markets dollar euro budget* law constitution court courts parliament congress senate exchequer treasury legislature cabinet opposition military army navy police border borders region continent capital church pope king queen monarchy crown throne past present future end beginning start middle rest majority minority number numbers amount way fact time times day days week weeks month months year years morning afternoon evening night weekend summer winter spring autumn decade century quarter hour moment age era same poor rich left right truth sector industry polls ballot* table field ground street streets road spotlight hook door board chance opportunity ability right* risk possibility hope aim goal* purpose cost costs price prices west east north south ones one likes line lines stage hand hands wake face light name course heart brink verge eve sidelines basis part sake brunt odds mistake wrong lead edge bottom top front back side fore race running making presidency premiership chancellorship',
  ),
  pointer: only('it this that these those such they them'),
  definite: only('the his her their its this that these those such'),
  clitic: /(?!)/u,
  deeds: only(
    'signed signs signing veto* pardon* commut* dissolv* open opens opened reopen* clos* shut* seal* seiz* invad* annex* occup* bomb* shelled deploy* withdraw* withdrew pull* expel* recalled ban bans banned banning block* imposed imposes arrest* detain* jail* imprison* sentenc* convict* indict* releas* freed frees execut* deport* extradit* evict* approv* enact* repeal* legali* abolish* cancel* suspend* postpon* resum* halt* mobili* intercept* sank sunk shot evacuat* rescu* donat* nationali* freez* froze boycott* sever* surrender* levied extend* vaccin* quarantin* summon* revok* repatriat* resettl* skip* snub* invit* telephon* phoned hospitali* died dies injur* wounded assassinat* killed underwent undergo* married marries divorc* buried inaugurat* unveil* dispatch* launch* demot* ordered* orders oversaw overs* chair* played declassif* cut cuts lower* devalu* privati* abandon* scrap* tear tore tested fired mediat* broker* accept*',
  ),
  namedDeeds: only(
    'ship* shipped charged direct* issu* amend* swap* conven* introduc* enlist* overrul* overrode overrid* renam* publish* spearhead* transfer* deliver* suppli* provid* allocat* award* establish* founded creat* built build* sued sue* dismantl* destroy* raid* storm* patrol* commemorat* merg* restor* reinstat* remov* replac* install* purchas* acquir* bought sold exported imported joined entered renew* renounc* rejoin* drafted filed erect* paid expand* reduc* tripl* doubl* relocat* dispatched rename* offer* honored honoured hosted developed overhaul* rebuilt restart* restrict* curb* outlaw* prohibit* requisition* confiscat* captured recaptured reclaimed liberated besieged encircled surrounded attacked struck shelled fortif*',
  ),
  negation: only("not n't n’t never no neither nor without hardly barely unable cannot"),
  future: only("will 'll ’ll shall wo"),
  possible: only("may might could would can should must 'd ’d ought cannot need"),
  planning: only(
    'plan* due set schedul* expect* slated poised prepar* going intend* about bound arrang* agree* decid* ready',
  ),
  dueTo: only('is are'),
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
    'said told met visited urged warned announced rose fell grew shrank climbed slipped dropped called condemned accused criticised criticized signed agreed vowed pledged threatened imposed resigned won lost flew arrived travelled traveled became began held gave sent took spent spoke went came knew sank froze withdrew sought bought beat found tore shook wrote chose fought swore drew paid reached hosted welcomed rejected denied insisted demanded refused',
  ),
  oftenAdjective: only(
    'mounting growing increasing rising ongoing remaining leading existing sweeping lasting',
  ),
  doing: only(
    'continue continues continued began begins started starts proceeded proceeds hastened rushed managed went\\son goes\\son',
  ),
  likelyVerb: only(
    'backs supports hosts plans stands lands heads visits meets wants calls urges rejects faces leads holds signs seeks vows slams warns threatens opposes demands hit beat rebuked amounts leaves returns welcomes receives wins loses names spends exports imports condemns blames joins',
  ),
  accordingTo: /(?<![\p{L}])according\s+to\s+/giu,
  people:
    /^(?:mr\.?|mrs\.?|ms\.?|dr\.?|sir|sen\.?|rep\.?|gov\.?|gen\.?|prof\.?|ministers?|spokes(?:man|woman|person|people)|ambassadors?|officials?|analysts?|experts?|generals?|commanders?|senators?|mayors?|advis[eo]rs?|secretar(?:y|ies)|envoys?|governors?|professors?|economists?|authors?|critics?|rivals?|cousins?|nephews?|nieces?|uncles?|aunts?|grandsons?|granddaughters?|grandfathers?|grandmothers?|in-laws?|brother-in-law|sister-in-law|father-in-law|son-in-law|fianc[ée]+s?|girlfriends?|boyfriends?|stepsons?|drivers?|cooks?|singers?|actors?|actress(?:es)?|players?|coach(?:es)?|writers?|artists?|nurses?|surgeons?|priests?|monks?|nuns?|fishermen|fisherman|shopkeepers?|passengers?|tourists?|neighbou?rs?|pensioners?|pilots?|captains?|sergeants?|detectives?|suspects?|thie(?:f|ves)|robbers?|sons?|daughters?|wife|wives|husband|mother|father|brother|sister|widow|man|men|woman|women|candidates?|lawmakers?|legislators?|directors?|chiefs?|negotiators?|diplomats?|judges?|lawyers?|historians?|successors?|predecessors?|opponents?|challengers?|aides?|residents?|researchers?|chair(?:man|woman|person)?|speakers?|journalists?|reporters?|soldiers?|gunm[ae]n|police|officers?|presidents?|premiers?|chancellors?|kings?|queens?|princes?|leaders?|members?|mps?|deput(?:y|ies)|heads?|bishops?|popes?|bankers?|doctors?|scholars?|activists?|protesters?|voters?|supporters?|allies|ally|sources?|witness(?:es)?|burglars?|students?|teachers?|workers?|farmers?|founders?|ceos?|boss(?:es)?|executives?|managers?|guards?|friends?|parents?|child(?:ren)?|people|citizens?|counterparts?|strategists?|attorneys?|prosecutors?|scientists?|veterans?|survivors?|victims?|refugees?|pastors?|clerics?|ayatollahs?|imams?|rebels?|militants?|troops|congress(?:man|woman)|columnists?|commentators?|pundits?|colleagues?|partners?|owners?|nominees?|firefighters?|settlers?|organi[sz]ers?|backers?|followers?|insiders?|observers?|employees?|staffers?|correspondents?|donors?|broadcasters?|campaigners?|demonstrators?|investors?|traders?|exporters?|insurgents?|fighters?|villagers?|islanders?|migrants?|engineers?|investigators?|inspectors?|mediators?|moderators?|translators?|watchers?|monitors|lobbyists?|novelists?|theorists?|physicists?|epidemiologists?|sociologists?|pollsters?|whistleblowers?|philanthropists?|counsels?|anchors?|hosts?|editors?|producers?|publishers?|musicians?|rappers?|comedians?|billionaires?|moguls?|tycoons?|magnates?|entrepreneurs?|business(?:m[ae]n|wom[ae]n)|developers?|interviewers?|contenders?|incumbents?|front-?runners?|council(?:m[ae]n|wom[ae]n)|councill?ors?|sheriffs?|solicitors?|barristers?|treasurers?|commissioners?|administrators?|coordinators?|lieutenants?|colonels?|admirals?|sp(?:y|ies)|agents?|operatives?|oligarchs?|dissidents?|defectors?|hackers?|warlords?|strongm[ae]n|dictators?|heirs?|monarchs?|emirs?|sheikhs?|rabbis?|mullahs?|archbishops?|cardinals?|patriarchs?)$/u,
  bodies:
    /^(?:.*(?:[^s]s|ies|men|people|police|children)|ministry|government|committee|commission|council|court|parliament|senate|congress|party|company|group|agency|army|military|union|bank|office|department|administration|cabinet|team|campaign|newspaper|media|house|board|institute|university|organisation|organization|embassy|coalition|bloc|alliance)$/u,
  favours: only('forgiveness pardon permission comment comments interview apologies'),
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
    /(?<!\p{L})(?:former|ex|late|then|one-time|onetime|ousted|deposed|past|previous|disgraced|retired|exiled|departed|was|were|been)[\s-]+(?:the\s+)?(?:\p{Lu}?\p{L}+\s+)?$/iu,
  acting: /(?<!\p{L})(?:acting|interim|caretaker|provisional)[\s-]+$/iu,
  elect: /(?<!\p{L})(?:incoming|designate|next|future|would-be|prospective|possible|potential)[\s-]+$/iu,
  deputy:
    /(?:deputy|vice|assistant|first deputy|shadow|senate|house|assembly|parliament|club|company|university|court|union|council|regional|group|party|bank|federation|board)[\s-]+$/iu,
  actsFor: only(
    'leaders presidents premiers chancellors ministers government governments authorities ministry ministries embassy establishment',
  ),
  against: only(
    'critic critics opponent opponents rival rivals enemy enemies foe foes attacker attackers killer killers detractors accuser accusers predecessor predecessors successor ' +
      'protesters demonstrators dissidents exclusion removal ouster arrest detention imprisonment jailing murder killing assassination death persecution expulsion prosecution impeachment trial sentencing',
  ),
  trips: only('visit trip tour'),
  parties: only('party coalition alliance bloc movement camp liberals conservatives democrats'),
  measures: only(
    'population debt deficit surplus unemployment joblessness inflation growth gdp economy output rate rates rating ratings approval support turnout exports imports trade ' +
      'spending budget income wages share shares reserves revenue revenues emissions production',
  ),
  share:
    /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent)|(?:nearly |almost |about |over |around )?(?:half|two[- ]thirds|three[- ]quarters|a third|a quarter|one[- ](?:third|quarter|fifth)))\s+of\s+(?:all\s+|the\s+|adult\s+|young\s+)*$|(?<!\p{L})(?:half the|one in (?:three|four|five|ten))\s+$/iu,
  shows: only(
    'show shows showed shown find finds found suggest suggests suggested indicate indicates indicated reveal reveals revealed',
  ),
  between: only('between'),
  awaited: only('expected likely'),
  talks: words('discussions? talks meetings? summit agenda negotiations?'),
  about: words('about concerning regarding on including'),
  futureText:
    /(?<![\p{L}])(?:will|shall|would|to be|is to|are to|is due|are due|is set|are set|plans? to|is expected|are expected|upcoming|next|is scheduled|are scheduled|going to|ahead of|prepares? (?:for|to))(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:was|were|had|did|said|told|met|took|went|came|made|held|won|lost|gave|left|became|began|\p{L}{2,}ed|last|previous)(?![\p{L}])/iu,
  reference: {
    which: only(
      'of that which who whom whose where when why how on over about between with by against for from to behind through under near around across within along into among in',
    ),
    whichOfNoun: only('at a'),
    ofVerb: only('from to with for'),
    how: only(
      'latest new newest recent unidentified unnamed unknown higher lower controversial alleged proposed planned long-running ongoing current final whole entire historic unprecedented surprise sudden so-called previous earlier original similar initial big major first second same relevant respective aforementioned subsequent resulting ensuing remaining',
    ),
    own: only('policy policies law laws legislation firm project'),
    pacts: only('accord accords agreement deal pact treaty situation dispute tensions'),
    two: only('two'),
    agent: only('by'),
    possessive: only('his her its their my our your'),
    ofOne: only('his her'),
    the: only('the that'),
    is: only('is was'),
    whatIs: only('to that'),
    total: only('vote votes seats ballots total'),
    part: only('percent cent % share half third thirds majority'),
    thing: only('it this these those'),
    it: only('it'),
    whoever: only('who whose which that'),
    nothing:
      /^it(?:['’]s|\s+(?:is|was|will\s+be|would\s+be|has\s+been|had\s+been|may\s+be|might\s+be|could\s+be))\s+.*?(?<!\p{L})(?:to|that|for|if|when|who|because|time|up)(?!\p{L})|^it\s+(?:\p{L}+\s+)?(?:seem|appear|take|took|look|remain|turn|make[s]?\s+sense|happen|rain|snow)/iu,
    noun: /^it(?:['’]s|\s+(?:is|was))\s+(?:\p{L}+ly\s+)?(?:the|a|an|his|her|their|one)\s+(?!(?:\p{L}+\s+){0,4}(?:that|who)(?!\p{L}))/iu,
    there: only('there'),
    resumes:
      /(?<!\p{L})(?:in\s+(?:return|exchange|response|reply|retaliation|turn)(?!\s+(?:to|for)(?!\p{L}))|accordingly|consequently|as\s+a\s+(?:result|consequence)(?!\s+of(?!\p{L}))|therefore|for\s+(?:that|this)\s+reason|to\s+(?:that|this)\s+end|in\s+(?:so\s+doing|doing\s+so)|by\s+doing\s+so|(?:by|since|until)\s+then|back\s+then)(?!\p{L})|^\P{L}*(?:sure\s+enough,\s+)?(?:thus|hence|otherwise|conversely|on\s+the\s+contrary|quite\s+the\s+(?:contrary|opposite)|(?:only|just|mere)?\s*(?:days|weeks|months|hours|minutes|moments|years)\s+(?:later|earlier))(?!\p{L})/iu,
    counted:
      /(?<!\p{L})(?:a\s+few|two|three|four|five|\d+|several)\s+(?:days?|weeks?|months?|hours?)\s+later\s+in\s+(?!\d)|(?<!\p{L})(?:at\s+the\s+time|(?:(?:a|an|one|two|three|four|five|\d+|several|a\s+few)\s+(?:days?|weeks?|months?|years?|hours?)\s+(?:later|earlier))|(?:later|earlier)\s+(?:that|the\s+same|in\s+the)\s+(?:day|week|month|year|evening|night|morning|afternoon)|(?:the\s+(?:same|next|following|previous)|that)\s+(?:day|week|month|year|evening|night|morning|afternoon)|^\s*(?:nearby|elsewhere)|subsequently|tonight|tomorrow|this\s+(?:morning|afternoon|evening)|during\s+the\s+(?:meeting|talks|call|visit|hearing|debate|interview)|in\s+(?:the|a)\s+(?:video|clip|interview|letter|statement))(?!\p{L})(?!\s+(?:of|with|on|between|to|that|in|after)(?!\p{L}))/iu,
    occasion: /^(?:during|in)\s/iu,
    both: /(?<!\p{L})(?:both|all)\s+(?:men|women|sides|parties|leaders|countries|nations|governments|presidents|ministers|officials|states|capitals|teams)(?!\p{L})(?!\s+(?:of|in|that|who|to\s+the)(?!\p{L}))/iu,
    likeThat:
      /(?<!\p{L})(?:some(?:one|body|thing)|people|things?|a\s+\p{L}+)\s+like\s+(?:that|this)(?!\p{L})|^\P{L}*it(?:['’]s|\s+is|\s+was)(?:\s+not)?\s+(?:some|every|no)thing\s/iu,
    joins:
      /^\P{L}*(?:but|and|so|or|because|then|nor|moreover|furthermore|also|however|nevertheless|instead|therefore|meanwhile)[\s,](?!far\s|long\s|many\s|much\s)/iu,
    asks: /^\P{L}*(?:why|how|what|who|when|where)\s+(?:\p{L}+n['’]t|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\s/iu,
    copula: /^\P{L}*\p{L}+(?:['’]s| is| was)(?!\p{L})/iu,
    itIs: /^\P{L}*it(?:['’]s| is| was| would be| will be)(?!\p{L})/iu,
    afterIt: only(
      "'s is was will would has had seem seems look looks take takes took can could may might must should isn wasn",
    ),
    specific: only(
      'of who which that whose where at in on from to for with kind sort way time times moment day same point stage week month year century country nation world continent region planet administration government election elections campaign house city office president',
    ),
    complement: only('of who which that whose where at to for between against'),
    times: only(
      'day days week weeks month months year years morning mornings evening evenings afternoon afternoons time times weekend weekends summer summers winter winters spring springs autumn autumns season seasons century decade decades',
    ),
    afterwards: only('more again before many several once twice too because when during'),
    beforeNoun: only('the that both all'),
    noThing: /^(?:(?:no|some|any|every)(?:thing|body|one)|(?:year|month|week|day|hour|time)s?|course|fact)$/,
    him: only('him'),
    anybody: /(?:^|\s)(?:man|woman|person|somebody|someone|anybody|anyone|who)\s/u,
    some: only('one some'),
    ofThem: only('them these those his her their its'),
    twice: /(?<![\p{L}\p{N}’'-])(of|the|an?|and|to|for|with|at|by|from|is)\s+\1(?![\p{L}\p{N}’'-])/u,
  },
  facts: {
    compared: /(?<!\p{L})(?:more|fewer|less)\s(?!than\s).*\sthan(?!\p{L})/iu,
    been: only('been'),
    seats: only('twitter facebook instagram youtube telegram tiktok'),
    seems: only('seemingly apparently reportedly allegedly supposedly purportedly'),
    asARule: only('always usually typically frequently regularly'),
    texts: only('constitution amendment law bill treaty charter statute resolution'),
    chosen:
      /election|vote|ballot|poll|referend|race|contest|primar|runoff|parliament|congress|senat|presiden|seats?|chamber/u,
    placeNouns: only('capital village station commune province'),
    once: only('once formerly'),
    had: only('had'),
    wished: only('wanted wished hoped'),
    wishes: only('want wants wish wishes hope hopes'),
    degree: only(
      'very so too always quite rather increasingly clearly obviously perfectly apparently seemingly notoriously famously more less most',
    ),
    welcomes: only('welcom*'),
    cases: only('case cases infection infections death deaths'),
    illness:
      /covid|corona|virus|pandemi|epidemi|flu|cholera|malaria|ebola|measles|dengue|(?:cases?|deaths?)\s+(?:of|from)\s/iu,
    votes: only('vote votes seats voters delegates followers'),
    aside: /,\s+(?:which|who|while|but)\s/,
    plural: /(?:[^s]s|people|troops|men|women|children|personnel|aircraft|police)$/,
  },
  speech: {
    follows: /(?:the\s+following|as\s+follows)[.:]?$/iu,
    elsewhere: only('following that this so'),
    shares: only('percent majority half third thirds'),
    agency: /^.*agency\s+/iu,
    reports: /^(?:polls?|surveys?|reports?|figures?|data|estimates?|documents?)$/iu,
    for: only('for of'),
    cutOff: /\s(?:who|that|which|whose|and|or|of)$/u,
    ofTheirs: /\sof\s+(?:his|her|its|their)\s/u,
    ranks:
      /^(?:President|Chair(?:man|woman|person)?|Secretary|Director|Chief|CEO|Commissioner|Minister|Governor|Mayor|Senator|Spokes(?:man|woman|person)|Professor|Dr)$/,
    saidOf: only('of about on'),
    ofOne: /(?<!\p{L})(?:he|him|his|she|her)(?!\p{L})/iu,
    ofAll: only('econom* people* democra* constitution* currency* election elections society*'),
    against: only('against by'),
    beside: only('including under since after before until alongside besides like unlike than during'),
  },
  times: {
    and: /^\sand\s(?:(?:in|on)\s)?$/iu,
    otherClause:
      /(?<!\p{L})(?:that|which|who|whom|whose|when|where|after|before|since|until|while|because|despite|though|although|than)(?!\p{L})/iu,
    for: /(?<!\p{L})for\s+$/iu,
    due: /(?<!\p{L})(?:due|scheduled|planned|slated)\s+(?:(?:on|for|in)\s+)?$/iu,
    compared: /(?<!\p{L})(?:than|like)\s+(?:in\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?:in\s+)?$/u,
    sinceRead: /(?<!\p{L})ago(?!\p{L})/iu,
  },
  naming: {
    article: /^(?:the|an?)\s+/iu,
    roles:
      /(?:minister|secretary|senator|governor|mayor|commissioner|leader|candidate|nominee|speaker|ambassador|lawmaker|adviser|advisor|businessman|billionaire|economist|chief)$/iu,
    example: only('such like unlike including'),
    towards: only('to with against by'),
    adds: only('which who whose where while whereas adding saying'),
  },
  phrases: {
    quantities: only('number group handful couple majority dozens scores hundreds thousands minority'),
    floating: only('all both each'),
  },
  offices: {
    adjectives:
      'first|last|second|third|newly|elected|re-elected|new|current|incoming|outgoing|then|long-time|longtime|veteran|former|ex|late|interim|acting|right-wing|left-wing|far-right|conservative|centrist|liberal|socialist|populist',
    of: 'of\\s*(?:the\\s+)?',
    the: 'the',
    elect: /-elect$|-designate$/iu,
    under: /(?<!\p{L})(?:under|presidency(?:\s+of)?)\s+$/iu,
    opens: /(?:(?<!\p{L})(?:the|its|their|his|her|our)|['’]s?)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+,\s+$/iu,
    after: only('since until from at in on during and or who whose for between as with to by when while'),
    asAnOffice: /(?<!\p{L})(?:as|than|like|be|become|becoming|being|been)\s+$/iu,
    anyHolder:
      /^\s+(?:can(?:not|['’]t)?|may|shall|is\s+(?:not\s+)?(?:able|allowed|bound|entitled|free|immune|obliged|required|supposed)|has\s+(?:\p{L}+\s+){1,2}(?:authority|dut(?:y|ies)|immunity|powers?|rights?))(?!\p{L})/iu,
    unreal: /(?<!\p{L})(?:if|whether|unless|when|that|whose|claims?|as though)\s+(?:\S+\s+){0,2}$/iu,
  },
}
