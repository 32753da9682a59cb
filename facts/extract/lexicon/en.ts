import { type Lexicon, words } from './lexicon.ts'

const SAYS =
  'said says say saying told tells added adds stated states announce(?:s|d)? declared? declares explained explains ' +
  'noted notes argue[sd]? wrote writes posted tweeted remarked remarks acknowledge[sd]? admit(?:s|ted) confirm(?:s|ed) ' +
  'den(?:y|ies|ied) insist(?:s|ed) claim(?:s|ed) stress(?:es|ed) emphasi[sz]e[sd]? reiterate[sd]? repeated describe[sd]? ' +
  'thank(?:s|ed) congratulate[sd]? repl(?:y|ies|ied) responded joked quipped assert(?:s|ed) maintain(?:s|ed) ' +
  'predict(?:s|ed) suggest(?:s|ed) recall(?:s|ed) reveal(?:s|ed) mentioned mentions spoke speaks apologi[sz]e[sd]? ' +
  'observe[sd]? warn(?:s|ed)(?=_that|_of_a|[,:.]) promise[sd]? asked asks recount(?:s|ed) ' +
  'comment(?:s|ed) address(?:es|ed) signal(?:s|led|ed) answer(?:s|ed) call(?:s|ed)(?=_(?:it|him|her|them|this|that)(?![\\p{L}]))(?!_(?:\\S+_)?(?:for|on|to)(?![\\p{L}])) ' +
  // Blanked out direct speech follows: 'called Carter “an extraordinary leader”'.
  'call(?:s|ed)(?=\\s+(?:\\p{Lu}\\S*\\s+){1,4}\\s{2,})'

export const EN: Lexicon = {
  language: 'en',
  verbs: [
    [
      'criticism',
      words(
        'critici[sz](?:e|es|ed|ing) accus(?:e|es|ed|ing) condemn(?:s|ed|ing)? denounc(?:e|es|ed|ing) slam(?:s|med|ming)? ' +
          'blam(?:e|es|ed|ing) blast(?:s|ed|ing) lambast(?:s|ed|ing)? rebuk(?:e|es|ed|ing) decr(?:y|ies|ied|ying) ' +
          'deplor(?:e|es|ed|ing) lash(?:es|ed|ing)?_out h(?:it|its|itting)_(?:out|back) mock(?:s|ed|ing) scold(?:s|ed|ing) ' +
          'under_fire fault(?:s|ed|ing) took_aim ridicul(?:e|es|ed|ing) attack(?:s|ed)_(?:the_plan|the_government|his|her) berat(?:e|es|ed|ing) ' +
          'chid(?:e|es|ed|ing) reprimand(?:s|ed) castigat(?:e|es|ed|ing) assail(?:s|ed|ing)?',
      ),
    ],
    [
      'pressure',
      words(
        'press(?:es|ed|ing) pressur(?:e|es|ed|ing) pressuri[sz](?:e|es|ed|ing) urg(?:e|es|ed|ing) demand(?:s|ed|ing)? ' +
          'call(?:s|ed|ing)?_(?:on|for|upon) push(?:es|ed|ing)_(?:for|\\p{Lu}\\S+_to) appeal(?:s|ed|ing)? implor(?:e|es|ed|ing) ' +
          'order(?:s|ed)_\\p{Lu}\\S+_to told_\\p{Lu}\\S+_to ask(?:s|ed)_(?:\\S+_){1,3}to ask(?:s|ed)_for request(?:s|ed|ing) lean(?:s|ed|ing)_on ' +
          'exhort(?:s|ed) call(?:s|ed)_(?:\\p{Lu}\\S+_)?to_(?:end|stop)',
      ),
    ],
    [
      'visit',
      words(
        'visit(?:s|ed|ing)? arriv(?:e|es|ed|ing) travel(?:s|led|ed|ling|ing)? flew flies fly_to flying landed lands_in ' +
          'tour(?:s|ed|ing)_(?:the|a|\\p{Lu}\\S+) head(?:s|ed|ing)?_(?:to|for)_\\p{Lu}\\S+ return(?:s|ed)_from went_to goes_to ' +
          'pa(?:id|ys|y)_(?:a|an|his|her)(?:_\\S+){0,3}_visit embark(?:s|ed) depart(?:s|ed)_(?:for|to) on_(?:a|his|her|an)(?:_\\S+){0,3}_(?:visit|trip|tour) ' +
          'sending_delegations stopped_(?:over_)?in',
      ),
    ],
    [
      'appointment',
      words(
        '(?:took|takes?|taking|taken|left|leaves?|leaving)_(?:up_)?(?:the_)?office sworn_in swears_in inaugurated appoint(?:s|ed|ing)? ' +
          'name[sd]?_(?:\\S+_){1,4}(?:as_)?(?:\\S+_){0,3}(?:minister|chief|ambassador|envoy|chair|head|secretary|director|successor) ' +
          'nominat(?:e|es|ed|ing) resign(?:s|ed|ing)? step(?:s|ped|ping)?_(?:down|aside) stood_down stand_down quit(?:s|ting)? ' +
          'succeed(?:s|ed)?(?!_in) succeeding_\\p{Lu}\\S+ replac(?:e|es|ed|ing)_(?:\\p{Lu}\\S+|him|her|the_outgoing) dismiss(?:es|ed)_(?:his|her|the)_(?:\\S+_){0,3}(?:minister|chief|general|government|cabinet) ' +
          'sack(?:s|ed|ing) fir(?:ed|es)_(?:his|her|the)_\\S+ oust(?:s|ed|ing) impeach(?:es|ed) toppl(?:e|es|ed) removed_from_office ' +
          'became_(?:\\S+_){0,5}(?:president|minister|chancellor|king|queen|leader|premier) becomes?_(?:\\S+_){0,5}(?:president|minister|chancellor|king|queen|premier) ' +
          'ascended(?:_to)?_the_throne came_to_power reshuffle[sd]? (?:entered|enters)_office retire[sd]? hand(?:s|ed)_over_(?:power|to)',
      ),
    ],
    [
      'election',
      words(
        '(?:re-?)?elect(?:s|ed|ing)? w(?:on|ins|in|inning)_(?:\\S+_){0,6}(?:election|elections|vote|votes|presidency|term|seats|majority|ballot|runoff|run-off|contest|primary|referendum|mandate|landslide|victory|poll|polls) ' +
          'conced(?:e|es|ed|ing) los(?:t|es|e|ing)_(?:\\S+_){0,4}(?:election|elections|vote|majority|seats|runoff|run-off|ballot) ' +
          'defeat(?:s|ed|ing) vot(?:es|ed|ing) vote_(?:for|against|on|in) beat_\\p{Lu}\\S+ go(?:es)?_to_the_polls went_to_the_polls ' +
          'projected(?:_to_win|_winner)? call(?:s|ed)_(?:a_|an_)?(?:snap_|early_)(?:general_|parliamentary_)?elections? ' +
          '(?:runs?|ran|running|stand|stood|standing)_(?:again_)?for_(?:president|re-?election|office|a_) claimed_victory leads_in secured_(?:\\S+_){0,4}(?:majority|term|vote|seats)',
      ),
    ],
    [
      'sanction',
      words(
        'sanction(?:s|ed|ing)?(?=_\\p{L}) impos(?:e|es|ed|ing) blacklist(?:s|ed|ing) ' +
          '(?:lift|lifts|lifted|lifting|eas(?:e|es|ed|ing)|tighten(?:s|ed|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|approv(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|suspend(?:s|ed|ing)?|agreed|agree)_(?:\\S+_){0,5}(?:sanctions?|embargo|tariffs|restrictions|curbs) ' +
          'h(?:it|its|itting)_(?:\\S+_){1,4}with_(?:\\S+_){0,3}(?:sanctions|tariffs) (?:froze|freezes|frozen|freezing)_(?:\\S+_){0,4}(?:assets|accounts|reserves) bann(?:ed|ing)_(?:\\S+_){0,3}(?:imports|exports|goods|oil|gas)',
      ),
    ],
    [
      'agreement',
      words(
        'sign(?:s|ed|ing)_(?:\\S+_){0,7}(?:agreements?|deals?|treaty|treaties|accords?|pacts?|memorandum|declaration|communique|document|protocol|contract|contracts) ' +
          'agree(?:s|d)?(?:_\\S+)?_(?:to|on|that) agreed ' +
          '(?:reach|strike|struck|clinch|seal|broker|conclud|clos|finali[sz])(?:es|ed|e|d|ing)?_(?:\\S+_){0,6}(?:agreements?|deals?|treaty|accords?|pacts?|compromise|truce|ceasefire|consensus|terms) ' +
          'ratif(?:y|ies|ied) came_to_an_agreement settled_on initialled',
      ),
    ],
    [
      'threat',
      words(
        'threat(?:en|ens|ened|ening) warn(?:s|ed|ing)?_(?!that|of_a)(?:\\p{Lu}\\S+|against|of|the|him|her|both|them|any|all) retaliat(?:e|es|ed|ing) ' +
          'vow(?:s|ed|ing)?_(?:\\S+_){0,2}(?:retaliat\\w+|revenge|respond|destroy|strike|punish|crush) provok(?:e|es|ed|ing) ' +
          'issued_(?:an_)?ultimatum',
      ),
    ],
    ['statement', words(SAYS)],
    [
      'figure',
      words(
        'rose rises? r(?:ise|ising) f(?:ell|alls?|alling) gr(?:ew|ows?|owing) shr(?:ank|inks?|inking) total(?:s|led|ed|ling) ' +
          'amount(?:s|ed|ing)?_to cost(?:s|ing)? reach(?:es|ed)_(?:\\S+_){0,3}[\\d$€£] st(?:ands?|ood)_at climb(?:s|ed) drop(?:s|ped) ' +
          'account(?:s|ed)_for increas(?:e|es|ed|ing)_(?:by|to|from) worth hosts?_(?:\\S+_){0,3}\\d spen(?:t|ds?)_(?:\\S+_){0,3}[\\d$€£] exceed(?:s|ed)',
      ),
    ],
    [
      'stance',
      words(
        'seeks? sought seeking aim(?:s|ed|ing)? attempt(?:s|ed|ing)? uphold(?:s|ing)? upheld balanc(?:e|es|ed|ing) support(?:s|ed|ing)? ' +
          'oppos(?:e|es|ed|ing) favou?r(?:s|ed|ing)? desire[sd]? wants? wanted hop(?:es|ed|ing|e) believ(?:e|es|ed|ing) ' +
          'understands? understood understanding focus(?:es|ed|ing)? commit(?:s|ted|ting)? pledg(?:e|es|ed|ing) vow(?:s|ed|ing)? ' +
          'reject(?:s|ed|ing)? navigat(?:e|es|ed|ing) improv(?:e|es|ed|ing) recogni[sz](?:e|es|ed|ing) tr(?:y|ies|ied|ying) ' +
          'intend(?:s|ed|ing)? hedg(?:e|es|ed|ing) weigh(?:s|ed|ing)? plan(?:s|ned|ning)?_to prefer(?:s|red)? back(?:s|ed|ing)?(?=_(?:him|her|them|\\p{Lu}|the_|a_|an_|calls|plans)) accept(?:s|ed|ing)? ' +
          'endors(?:e|es|ed|ing) refus(?:e|es|ed|ing) prais(?:e|es|ed|ing) hail(?:s|ed|ing) welcom(?:e|es|ed|ing)_(?:the|a|this|that|it) ' +
          'resist(?:s|ed|ing)? rul(?:ed|es|ing)_out promis(?:e|es|ed|ing)_to ready_to willing_to determined_to defend(?:s|ed|ing)?_(?:the|his|her) ' +
          'express(?:es|ed)_(?:\\S+_){0,3}(?:support|concern|hope|regret|doubt|doubts|solidarity) cooperat(?:e|es|ed|ing) strengthen(?:s|ed|ing)? ' +
          'block(?:s|ed|ing)? veto(?:es|ed)? tak(?:es|ing)_(?:a|the)_(?:\\S+_)?(?:view|line|position) embrac(?:e|es|ed|ing)',
      ),
    ],
  ],
  nouns: [
    ['criticism', words('criticisms? accusations? condemnation backlash rebuke', 'iu')],
    ['pressure', words('pressure demands', 'iu')],
    ['sanction', words('sanctions? embargo(?:es)?', 'iu')],
    ['election', words('elections? ballots? run-?off referendum', 'iu')],
    ['visit', words('visits? trips? tours? arrival delegations?', 'iu')],
    ['appointment', words('appointment resignation inauguration impeachment predecessor', 'iu')],
    ['agreement', words('agreements? deals? treaty treaties accords? pacts? ceasefire truce', 'iu')],
    ['threat', words('threats? provocations? retaliation ultimatum warnings?', 'iu')],
    ['statement', words('statement remarks speech', 'iu')],
    ['stance', words('stance position cooperation commitments? vital opposition_to support_for', 'iu')],
  ],
  says: words(SAYS),
  beforeSays:
    /^(?:(?:,(?:\s[^,“”"]{1,90},)?)?\s+(?:(?:\p{Ll}+ly|also|later|then|has|had|have|is|was|again|once|still|previously|in turn|himself|herself|first)\s+){0,3}|,\s+(?:who|which)\s+(?:\p{Ll}+ly\s+)?)$/u,
  accordingTo: /(?<![\p{L}])according\s+to\s+/giu,
  connective:
    /^(?:However|Meanwhile|But|And|Yet|Still|Instead|Moreover|Also|Then|Nevertheless|Nonetheless|Besides|Afterwards|Later|Earlier|In addition|Furthermore|Therefore|Thus|Even so|In response|In turn|By contrast),?\s+/,
  introduction:
    /^(?:With|During|As|In|After|Before|When|While|Since|Despite|Although|Though|Following|Amid|Amidst|On|At|By|For|Under|If|Once|Because|Given|Ahead|Against|Like|Unlike|From|Through|Without|Alongside|Speaking|Having|To|Earlier|Later|Last|Next|Asked|Until|Over|Within|Hours|Days|Weeks|Months|Years|Minutes|Shortly|Soon|Just|Only|Two|Three|Four|Five|Yesterday|Today|[A-Z][a-z]+ing|[A-Z][a-z]+ed)\b/,
  premodifier:
    /^(?:(?:the|a|an|newly|elected|re-elected|elect|new|former|incoming|outgoing|then|current|long-time|longtime|veteran|late|president|prime|minister|chancellor|premier|king|queen|emperor|sultan|leader|supreme|chairman|vice|acting|interim|pope|mr|mrs|ms|dr|sir|right-wing|left-wing|far-right|conservative|centrist|liberal|socialist|populist)(?:'s|’s)?\.?[\s,-]+)*$/iu,
  otherPerson:
    /^(?:(?:the|a|an|his|her|their|its|one|another|mr|mrs|ms|dr|gen|lt|senator|sir)\.?\s+)?(?:[\p{L}'’.-]+\s+){0,6}?(?:minister|spokes(?:man|woman|person)|ambassador|official|analyst|expert|general|commander|senator|mayor|adviser|advisor|secretary|envoy|governor|professor|economist|author|critic|rival|son|daughter|wife|husband|mother|father|widow|man|woman|candidate|lawmaker|director|chief|negotiator|diplomat|judge|lawyer|historian|successor|predecessor|opponent|challenger|negotiators|aide|resident|researcher|chairman|chairwoman|speaker|journalist|reporter)\b/iu,
  pronouns: /(?<![\p{L}’'-])(he|him|his|himself|she|her|hers|herself)(?![\p{L}’'-])/giu,
  male: /^(?:he|him|his|himself)$/i,
  object: /^him$/i,
  genitive: /^(?:his|her|hers)$/i,
  pair: /(?<![\p{L}])(?:both|the two|the|the pair of)\s+(?:leaders|presidents|prime ministers|premiers|chancellors|heads of (?:state|government)|men|women|politicians)(?![\p{L}])|(?<![\p{L}])the pair(?!\s+of)(?![\p{L}])|(?<![\p{L}])the two(?=\s+(?:met|agreed|discussed|spoke|will|are|were|had|have|shook|signed|also))/giu,
  countries:
    /(?<![\p{L}])(?:both|the two|their two)\s+(?:countries|nations|sides|governments|neighbou?rs|allies|states|capitals|powers|partners)(?![\p{L}])/giu,
  office:
    /(?<![\p{L}])[Tt]he\s+(?<title>president|prime minister|premier|chancellor|king|queen|emperor|sultan)(?![\p{L}])(?!\s+(?:of|elect|\p{Lu}))/gu,
  titles: {
    president: 'President',
    'vice president': 'Vice President',
    'prime minister': 'Prime Minister',
    premier: 'Premier',
    chancellor: 'Chancellor',
    king: 'King',
    queen: 'Queen',
    emperor: 'Emperor',
    sultan: 'Sultan',
    'supreme leader': 'Supreme Leader',
  },
  former: /(?<![\p{L}])(?:former|ex-|late|outgoing|then-?)\s*$/iu,
  meeting:
    /(?<![\p{L}-])(summit|talks|meetings?|discussions|meets?|met|hosts|hosted|receives?|received|receive|welcomed|welcomes?|host|negotiations)(?![\p{L}-])/giu,
  meetingVerb: /^(?:meets?|met|hosts?|hosted|received|receives?|welcomed|welcomes?)$/i,
  plainMeeting: /^(?:meetings?)$/i,
  with: /\b(?:with|between)\s/i,
  and: /^,?\s+and\s+(?:[\p{L}'’.-]+\s+){0,5}$/u,
  negated:
    /\b(?:not|never|no|refus\w+|declin\w+|cancel\w*|without|fail\w*|rul\w+\s+out|n't|n’t)(?:\s+\w+){0,3}\s*$|\b(?:hop|want|seek|sought|offer|ask|wish|like|willing|ready)\w*\s+to(?:\s+\w+)?\s*$/i,
  cancelled:
    /^[^,;]{0,60}(?:was|were|has been|had been|is) (?:cancelled|canceled|called off|postponed|off)|^[^,;]{0,40}(?:never|did not) (?:took|take|happen)/i,
  place:
    /(?<![\p{L}-])(?:in|at)\s+((?:the\s+)?\p{Lu}[\p{L}'’.-]*[\p{L}](?:(?:\s+(?:de|of|the))?\s+\p{Lu}[\p{L}'’-]+)*)(?![\p{L}])/gu,
  future:
    /\b(?:will|won't|shall|is to|are to|is due|are due|plans? to|expected to|scheduled|upcoming|is set to|are set to|to meet|next|would|heads? to|ahead of)\b/i,
  past: /\b(?:said|told|met|was|were|had|did|came|went|took|left|won|lost|held|made|gave|began|spoke|flew|wrote|became|\p{Ll}{2,}ed)\b/u,
}
