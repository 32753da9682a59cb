import type { VerbEntry } from '../verb-entry.ts'

/** What nobody is called in praise. */
const BAD_NAME =
  /^(?:liars?|cowards?|fools?|failures?|disgrace|disaster|catastrophe|dictators?|tyrants?|traitors?|criminals?|thugs?|killers?|murderers?|butchers?|losers?|clowns?|racists?|hypocrites?|bull(?:y|ies)|idiots?|puppets?|crooks?|frauds?|terrorists?|aggressors?|extremists?|fascists?|menace|sham|hoax|farce|joke|lies?|mistake|betrayal|outrage|insult|crime|provocation|witch-hunt|weak|dishonest|corrupt|incompetent|dangerous|reckless|racist|shameful|disgraceful|outrageous|irresponsible|unacceptable|illegal|unfit|hypocritical|cowardly|absurd|lying|crooked|nasty|flawed|crazy|terrible|horrible|pathetic|stupid|disgusting|phon(?:y|ies)|evil)$/

/** English verbs of speech: what is said, asked and blamed. They go before the other verbs of `en.ts`. */
export const EN_SPEECH: readonly VerbEntry[] = [
  // Entries with a particle or a noun come first: they give a verb that also says something another meaning.
  { as: 'hold', verbs: 'insist insists insisted', particle: /^on$/ },
  { as: 'hold', verbs: 'declar*', particle: /^(?:for|against)$/ },
  { as: 'elect', verbs: 'declar*', object: /^winner$/ },
  { as: 'elect', verbs: 'announc* declar* launch*', object: /^candidacy$/ },
  { as: 'office', verbs: 'announc* tender* submit* offer*', object: /^resignation$/ },
  {
    as: 'blame',
    verbs: 'call calls called label* brand brands branded dub dubs dubbed describ* denounc* dismiss*',
    object: BAD_NAME,
    label: /^as$/,
  },
  {
    as: 'ask',
    verbs: 'ask asks asked push pushes pushed pushing press presses pressed',
    object: /^(?:for|to)$/,
    // 'Is pushing through a proposal to', 'asked what it took to'
    unless: /^(?:through|ahead|back|what|how|why|when|where|whether|if|who)$/,
  },
  {
    as: 'say',
    verbs:
      'say says said saying announce* declar* explain* confirm* deny denies denied ' +
      'claim* stress* emphasi* reiterat* warn* promis* pledg* vow* assert* acknowledg* reveal* assur* caution* ' +
      'alleg* complain* lament* clarif* outlin* disclos* apologi* justif* affirm* predict* insist* argu* wrote write writes',
  },
  // 'Tells a lot of lies' is what others say of them.
  {
    as: 'say',
    verbs: 'tell tells told telling',
    unless: /^(?:lies|falsehoods?|untruths?|jokes?|tales?)$/,
  },
  // What somebody else wrote and somebody passes on
  {
    as: 'say',
    isClausal: true,
    verbs: 'tweet* posted posts',
    unless: /^(?:story|article|link|video|photo|picture|image|clip|headline|map|poll)s?$/,
  },
  {
    as: 'say',
    isClausal: true,
    verbs:
      'admit* add adds added note notes noted remark* repeat* reply replies replied respond* joke* quip* ' +
      'suggest* observ* recount* comment* conclude concludes concluded recall* contend* proclaim* fume* ' +
      'estimat* boast* retort* hint* signal* inform* remind* swore swears bragg* mused muses gushed thunder* rumbl* elaborat* ' +
      'report* indicat* stipulat* maintain* fret* scoff* opin* posit* speculat* attest* profess* decreed bemoan* marvel* exclaim* shout* yell* whisper* text texted emailed recommend* advis* forecast* ' +
      'ask asked asks wonder* state stated states stating concede concedes conceded testif*',
  },
  { as: 'say', isClausal: true, verbs: 'point points pointed', particle: /^out$/ },
  { as: 'say', isClausal: true, isQuoted: true, verbs: 'continue continues continued continuing' },
  {
    as: 'speakOf',
    verbs:
      'prais* thank* congratulat* describ* hail* salut* commend* applaud* compar* dub dubbed dubs liken* extol* laud* honou* mourn* label* brand brands branded characteri*',
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
  { as: 'ask', verbs: 'plead* lobb*', particle: /^(?:with|for)$/ },
  { as: 'ask', verbs: 'lobb* encourag*', infinitive: /^to$/ },
  {
    as: 'ask',
    verbs: 'order orders ordered told tell tells',
    infinitive: /^to$/,
    unless: /^(?:how|what|when|where|whether|who)$/,
  },
  {
    as: 'blame',
    verbs:
      'critici* accus* condemn* denounc* blam* lambast* rebuk* decr decried decries deplor* scold* fault* ridicul* berat* chid* chastis* reprimand* castigat* mock mocks mocked mocking derid* denigrat* belittl* vilif* lampoon* excoriat* skewer* pillor*',
  },
  {
    as: 'blame',
    verbs: 'slam slams slammed slamming blast* bash bashes bashed bashing savag*',
    cause: /^(?:for|over)$/,
  },
  { as: 'blame', verbs: 'assail* attack*', cause: /^(?:for|over)$/, isArmed: true },
  { as: 'blame', verbs: 'lash* hit hits hitting', particle: /^(?:out|back)$/ },
  {
    as: 'blame',
    verbs: 'rail rails railed railing',
    particle: /^(?:against|at)$/,
    target: /^(?:against|at)$/,
  },
  {
    as: 'blame',
    verbs: 'tear tears tore tearing lay laid',
    particle: /^into$/,
    target: /^into$/,
    cause: /^(?:for|over)$/,
    isArmed: true,
  },
  { as: 'blame', verbs: 'take takes took taken', object: /^aim$/, cause: /^(?:for|over)$/ },
  {
    as: 'blame',
    verbs: 'take takes took taken',
    object: /^(?:swipe|swipes|issue)$/,
    target: /^(?:at|with)$/,
  },
  {
    as: 'blame',
    verbs: 'intensif* renew* repeat* voic* express* reiterat* level* sharpen*',
    object: /^criticism$/,
    target: /^(?:of|at|against)$/,
  },
  {
    as: 'blame',
    verbs: 'is are was were been remain remains remained',
    particle: /^critical$/,
    target: /^of$/,
  },
  { as: 'blame', verbs: 'find finds found', object: /^fault$/, target: /^with$/ },
  {
    as: 'blamed',
    verbs: 'fac* draw draws drew drawn attract* earn* spark* receiv*',
    object: /^(?:criticism|backlash|condemnation|rebuke|outrage)$/,
    target: /^(?:from|by)$/,
  },
  {
    as: 'blamed',
    verbs: 'come comes came',
    particle: /^under$/,
    and: /^(?:fire|attack|criticism)$/,
    target: /^from$/,
    cause: /^(?:for|over)$/,
    isArmed: true,
  },
]
