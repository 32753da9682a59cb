import { type Lexicon, only, words } from './lexicon.ts'
import { IT_UNIQUE } from './unique-nouns.ts'
import { IT_VERBS } from './verbs/it.ts'

export const IT: Lexicon = {
  language: 'it',
  verbs: IT_VERBS,
  pronouns: {
    lui: { gender: 'he', subject: true },
    egli: { gender: 'he', subject: true },
    lei: { gender: 'she', subject: true },
    ella: { gender: 'she', subject: true },
    esso: { thing: true, subject: true },
    essa: { thing: true, subject: true },
    loro: { plural: true, subject: true },
    essi: { plural: true, subject: true },
    esse: { plural: true, subject: true },
    ciò: { thing: true, subject: true },
    questo: { thing: true, subject: true },
    quello: { thing: true, subject: true },
  },
  ourVerbs: /(?:iamo|[aei]mmo|remo)$/u,
  firstPerson: only("io mi m' mio mia miei mie me noi ci nostro nostra nostri nostre"),
  hanging: only(
    'questo questa questi queste quello quella quelli quelle ciò lui lei loro egli ella esso essa essi esse suo sua suoi sue altri altre alcuni alcune tale tali che chi entrambi entrambe stesso stessa',
  ),
  hangingPhrase:
    /^(?:(?:ma|e|ed|quindi|dunque|poi|inoltre|tuttavia|però|infatti|anche|così),?\s+)?(?:(?:lo|così)\s+(?:ha|hanno|aveva|avevano|afferma|dice|spiega|sostiene|rivela|riporta|annuncia|conferma|scrive)\s|quest[oaie]\s(?!(?:stess[oa]\s+)?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno|mattina|mattinata|pomeriggio|sera|notte|fine\s+settimana|estate|autunno|inverno|primavera)(?!\p{L}))|quest['’](?!(?:anno|estate|autunno|inverno)(?!\p{L}))|quel(?:lo|la|li|le|l['’])?\s|(?:il|la|le|i|gli|l['’]|lo)\s*(?:decisione|annuncio|misur[ae]|visita|riunione|incontro|dichiarazion[ei]|colloquio|discorso|testo|ultimo|ultima|prim[oaie]|second[oaie]|due|notizia|vicenda|questione|piano|documento|lettera|accus[ae]|incidente|attacco|rapporto|cifre|stess[oaie]|diretto\s+interessato)(?!\p{L})(?!\s+(?:ministro|ministra|ministri|presidente|di|del|della|dei|delle)(?!\p{L})))/iu,
  connective:
    /^(?:(?:ma|e|ed)\s+|(?:inoltre|tuttavia|però|intanto|nel\s+frattempo|peraltro|d['’]altr(?:a\s+parte|o\s+canto)|allo\s+stesso\s+tempo|per\s+(?:tale|questo)\s+motivo|infatti|in\s+(?:tal|questo)\s+senso|a\s+tal\s+proposito|dal\s+canto\s+su[oa]|da\s+parte\s+sua)\s*,\s+)/iu,
  pointing: only(
    "questo questa questi queste quest' quel quella quei quelle quegli tale tali stesso stessa stessi stesse",
  ),
  anaphoric: only(
    'accordo decisione annuncio proposta proposte piano misura misure incidente accusa accuse progetto richiesta scandalo risoluzione caso vicenda questione idea offerta attacco attacchi indagine verdetto approccio livello situazione violenza violenze dichiarazione dichiarazioni commento commenti passo cambiamento voto avvertimento minaccia parti tensioni rapporto iniziativa' +
      ' uomo donna ragazzo ragazza bambino bambina figlio figlia vittima sospettato imputato coppia' +
      ' catastrofe tragedia missile missili razzo satellite obiettivo dibattito gesto lancio esplosione sparatoria attentato attentati bombardamento bombardamenti offensiva operazione riunione incontro vertice visita viaggio intervista discorso lettera messaggio telefonata conversazione conversazioni negoziato negoziati trattativa trattative crisi conflitto disputa polemica controversia protesta proteste manifestazione manifestazioni sciopero marcia referendum consultazione norma decreto documento testo sentenza processo denuncia blocco patto trattato contratto prestito salvataggio aereo aerei nave navi elicottero ostaggi vittime feriti morti corpi canale base azienda',
  ),
  pointer: only('questo questa questi queste ciò'),
  definite: only("il lo la i gli le l' suo sua suoi sue questo questa questi queste quel quella quei quelle"),
  clitic: only("si s' lo la li le gli l' ne ci vi mi ti m' t' c' v'"),
  deeds: only(
    'firmat* firma apert* riapert* chius* blocc* sequestr* invas* anness* occupat* bombard* lanciat* schierat* inviat* ritirat* espuls* vietat* revocat* allentat* inaspr* impost* introdott* arrestat* liberat* giustiziat* estradat* condannat* approvat* adottat* abrogat* legalizz* abolit* ridott* tagliat* annullat* sospes* ripres* abbandonat* aderit* ospitat* mobilitat* abbattut* intercettat* evacuat* salvat* fornit* donat* consegnat* acquistat* comprat* vendut* nazionalizz* congelat* boicottat* lasciat* rott* convocat* costruit* ratificat* decretat* stanziat* sciolt* graziat* invitat* mort* deceduto ricoverat* ferit* inaugurat* presiedut* rinviat* prorogat* partecipat* parteciper*',
  ),
  imperfect: /\p{L}(?:[aei]va|[aei]vano)$/u,
  negation: only('non né mai nessuno nessuna senza'),
  future: only('sarà saranno avrà avranno dovrà dovranno potrà'),
  possible: only(
    'avrebbe avrebbero sarebbe sarebbero potrebbe potrebbero dovrebbe dovrebbero vorrebbe vorrebbero può possono potrà potranno possa possano debba debbano abbia abbiano sia siano avesse avessero fosse fossero',
  ),
  singular: only('ha è ebbe aveva avrà *a *e *ò *é *ì *va *rà'),
  doing: only('fa fatto fanno faceva torna torn* continu*'),
  planning: only(
    'deve devono dovrà dovranno previst* prevede attes* intend* prepar* pront* decis* decide vuole vogliono promett* promess* programm* sta stanno conta',
  ),
  be: only(
    'è sono era erano stato stata stati state essere sarà saranno sarebbe sarebbero fu furono sia siano viene vengono veniva venivano venne vennero verrà verranno venga',
  ),
  actives: only(
    'arrivat* partit* venut* andat* diventat* divenut* tornat* ritornat* rimast* nat* mort* entrat* uscit* salit* sces* cadut* giunt* intervenut* scompars* apparso apparsa apparsi riuscit* stato stata stati state accadut* success* avvenut* cresciut* aumentat* calat* dimess* rientrat* volat* atterrat* sbarcat* fuggit* scappat*',
  ),
  reflexive: only("si s' mi ti ci vi"),
  to: only("di d' a ad da per"),
  futureEnding: /(?:rà|ranno)$/u,
  conditionalEnding: /rebbe(?:ro)?$/u,
  conditional: only('se qualora'),
  relative: only('che cui dove quale quali chi'),
  subordinate: only(
    "che ch' cui dove quando mentre se perché poiché sebbene benché come affinché finché purché nonostante dopo prima dopodiché",
  ),
  and: only('e ed &'),
  with: only('con col'),
  by: only("da dal dallo dalla dai dagli dalle dall'"),
  of: only("di d' del dello della dei degli delle dell'"),
  at: only("a ad al allo alla ai agli alle all' in nel nello nella nei negli nelle nell' per verso"),
  place: only('a ad al alla in nel nella negli nelle'),
  notSubject: only('mi ti ci vi gli'),
  order: 'free',
  dropsSubject: true,
  accordingTo:
    /(?<![\p{L}])(?:secondo(?:\s+quanto\s+(?:(?:ha|hanno)\s+\p{L}+|riferi\p{L}+|riporta\p{L}*|afferma\p{L}*|scriv\p{L}+))?|stando\s+a|a\s+(?:giudizio|detta|parere|dire)\s+d(?:i|el|ella|ello|ei|egli|elle|ell['’])|(?<=^[^\p{L}]*(?:(?:ma|e)\s+)?)per(?=\s+[^,.;:]{3,60},[^.;]*\s{4,}))\s*(?<=[\s'’])/giu,
  people:
    /^(?:ministr[oaie]|portavoce|ambasciator[ei]|ambasciatric[ei]|funzionari[oae]?|analist[aie]|espert[oaie]|general[ei]|comandant[ei]|senator[ei]|senatric[ei]|sindac[oaih]+|consiglier[eia]+|segretari[oae]?|inviat[oaie]|governator[ei]|professor[ei]|professoress[ae]|economist[aie]|autor[ei]|critic[oih]+|rival[ei]|figli[oae]?|mogli[e]?|marit[oi]|madr[ei]|padr[ei]|fratell[oi]|sorell[ae]|vedov[ao]|uom[oi]ni|uomo|donn[ae]|candidat[oaie]|deputat[oaie]|parlamentar[ei]|direttor[ei]|direttric[ei]|cap[oi]|negoziator[ei]|diplomatic[oihae]+|giudic[ei]|avvocat[oaie]|storic[oi]|successor[ei]|predecessor[ei]|opposit[oriea]+|avversari[oae]?|residenti|ricercator[ei]|giornalist[aie]|soldat[oi]|poliziott[oaie]|agent[ei]|ufficial[ei]|president[ei]|vicepresident[ei]|premier|vicepremier|cancellier[eai]|re|regin[ae]|princip[ei]|principess[ae]|pap[ai]|leader|membr[oi]|vescov[oi]|arcivescov[oi]|cardinal[ei]|pontefice|banchier[ei]|medic[oi]|attivist[aie]|manifestanti|elettor[ei]|sostenitor[ei]|alleat[oaie]|font[ei]|testimon[ei]|student[ei]|insegnant[ei]|operai[oa]?|fondator[ei]|dirigent[ei]|manager|guardi[ae]|amic[oihae]+|genitor[ei]|bambin[oaie]|cittadin[oaie]|omolog[oaih]+|procurator[ei]|scienziat[oaie]|vittim[ae]|profugh[i]|ribell[ei]|combattent[ei]|colleg[ahie]+|partner|numero|presidentessa|sovran[oaie]|emir[oi]|sultan[oi]|imperator[ei]|dittator[ei]|persone|persona|gente|giovan[ei]|signor[ae]?|on\.|dott\.|prof\.)$/u,
  bodies:
    /^(?:.*[i](?<!re|premier)|ministero|governo|comitato|commissione|consiglio|corte|tribunale|parlamento|senato|camera|congresso|partito|società|gruppo|agenzia|esercito|unione|banca|ufficio|amministrazione|gabinetto|squadra|campagna|giornale|stampa|istituto|università|organizzazione|ambasciata|coalizione|alleanza|polizia|lega|associazione|opposizione|sinistra|destra|maggioranza|persone|gente|fonte|presidenza|quirinale|farnesina)$/u,
  favours: only('scusa scuse perdono commento commenti intervista permesso'),
  government: /^(?:governo|regno|governi|autorità|regime|esecutivo|diplomazia|amministrazione)$/u,
  office:
    /(?<![\p{L}])(?:[Ii]l|[Ll]a|[Dd]el|[Dd]ella|[Aa]l|[Dd]al)\s+(?<title>[Pp]residente\s+del\s+[Cc]onsiglio|[Pp]residente\s+della\s+Repubblica|[Pp]residente|[Pp]remier|[Pp]rim[oa]\s+[Mm]inistr[oa]|[Cc]apo\s+dello\s+[Ss]tato|[Cc]apo\s+del\s+governo|[Cc]ancellier[ea]|re|regina|papa)(?![\p{L}])(?:\s+(?<of>\p{Ll}{3,}(?:ese|ano|ana|ino|ina|sco|sca|eno|ena|olo|ola|eco|eca|cco|cca|ico|ica))(?![\p{L}]))?(?!\s+(?:di|del|della|dei|delle|degli|dello|uscente|eletto|eletta|incaricato|designato|ad\s+interim)(?!\p{L}))(?!\s+d(?:ell)?[’'])(?!,?\s+(?:\p{Ll}+,?\s+)?\p{Lu})/gu,
  titles: {
    presidente: 'President',
    'presidente della repubblica': 'President',
    'presidente del consiglio': 'Prime Minister',
    'capo dello stato': 'President',
    'capo del governo': 'Prime Minister',
    'primo ministro': 'Prime Minister',
    'prima ministra': 'Prime Minister',
    'prima ministro': 'Prime Minister',
    premier: 'Prime Minister',
    cancelliere: 'Chancellor',
    cancelliera: 'Chancellor',
    re: 'King',
    regina: 'Queen',
    imperatore: 'Emperor',
    sultano: 'Sultan',
    emiro: 'Emir',
    papa: 'Pope',
    'guida suprema': 'Supreme Leader',
  },
  former:
    /(?<!\p{L})(?:ex|già|allora|defunt[oa]|deposto|deposta|precedente|era|fu|stat[oa]|dimissionari[oa]|scomparso)[\s,-]+(?:(?:il|la|lo|l['’])\s*)?(?:\p{L}+\s+)?$/iu,
  acting: /(?<!\p{L})(?:ad\s+interim|provvisori[oa]|facente\s+funzioni|interinale)[\s,]*$/iu,
  elect:
    /(?<!\p{L})(?:futur[oa]|prossim[oa]|elett[oa]|designat[oa]|incaricat[oa]|possibile|potenziale|autoproclamat[oa]|sarà|diventerà|diventare)[\s,-]+(?:(?:il|la)\s+)?$/iu,
  deputy: /(?:vice|sotto|co)[\s-]*$/iu,
  talks: words('colloqui colloquio incontro vertice riunione negoziati trattative discussioni'),
  about: words('su sul sulla sui sulle riguardo_a riguardanti'),
  futureText:
    /(?<![\p{L}])(?:\p{Ll}{2,}(?:erà|irà|drà|rranno|eranno|iranno|dranno|vrà|vranno)|sarà|saranno|farà|prossim[oaie]|deve|devono|dovrebbe|previst[oaie]|attes[oaie]|prima)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:(?:ha|hanno|è|sono|era|erano|aveva|avevano|fu|furono)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|tto|tta|tti|tte|so|sa|si|se|sto|sta|rto|rta|nto|nta)|scors[oaie]|passat[oaie]|era|erano|aveva|avevano)(?![\p{L}])/iu,
  unique: IT_UNIQUE,
  reference: {
    the: only("il lo la l'"),
    fused: only(
      "al allo alla all' del dello della dell' nel nello nella nell' sul sullo sulla sull' dal dallo dalla dall'",
    ),
    which: only("di d' del della dello dei degli delle dell' che su sul sulla tra fra contro con da in"),
    whichOfNoun: only("a al alla ai alle all' nel nella"),
    ofVerb: only('con'),
    own: only(
      'politiche leggi azienda discorso discorsi visita visite viaggio intervista lettera messaggio gesto obiettivo base canale dibattito',
    ),
    pacts: only('accordo situazione tensioni'),
    two: only('due'),
    agent: only("da dal dallo dalla dalle dai dagli dall'"),
    possessive: only('suo sua suoi sue'),
    is: only('è'),
    whatIs: only('di che'),
    thing: only('ciò'),
    resumes:
      /(?<!\p{L})(?:in\s+cambio(?!\s+d)|in\s+risposta(?!\s+a)|di\s+conseguenza|pertanto|perciò|da\s+allora|fino\s+ad\s+allora|poco\s+dopo(?=\s*[,.]))(?!\p{L})|^\P{L}*(?:per\s+questo(?=,)|quindi|al\s+contrario)(?!\p{L})/iu,
    counted:
      /(?<!\p{L})(?:all['’]epoca|in\s+quel\s+momento|(?:giorni?|settiman[ae]|mesi|ann[oi])\s+(?:dopo|più\s+tardi))(?!\p{L})/iu,
    occasion: /^in\s/iu,
    joins:
      /^\P{L}*(?:(?:e|ma|perché|però)[\s,]|(?:è|sono|era|erano|sarà|saranno)\s(?:il|lo|la|i|gli|le|l['’]))/iu,
    theyDo:
      /^\P{L}*(?:non\s+)?(?:(?:si|ci|mi|gli|l[oaie])\s+)?(?!(?:sono|buono|perdono|nessuno|uomo)(?!\p{L}))\p{L}+(?:[ei]ranno|[aei]rono|[aei]vano|ono|anno)(?!\p{L})/iu,
    copula: /^\P{L}*\p{L}+ è(?!\p{L})/iu,
    specific: only(
      'di da in che paese nazione mondo regione settimana mese anno secolo tipo genere modo momento forma volta giorno governo città sera mattina',
    ),
    complement: only('di del della dei che dove tra contro'),
    sense: only('senso contesto'),
    twice: /(?<![\p{L}\p{N}’'-])(il|di|e|a|le)\s+\1(?![\p{L}\p{N}’'-])/u,
  },
  facts: {
    compared: /(?<!\p{L})(?:più|meno)\s(?!di\s|che\s).*\s(?:di|che)(?!\p{L})/iu,
    seats: only('palazzo residenza ufficio commissione camera senato parlamento tribunale ministero sede'),
    convicted: only('condann* denunci* accus*'),
    seems: only('apparentemente presumibilmente'),
    asARule: only('sempre spesso regolarmente frequentemente'),
    texts: only('costituzione legge trattato carta'),
    chosen: /elezion|vote|voto|referend|primar|ballottaggio|parlament|congress|senat|presiden/u,
    placeNouns: only('città regione isola provincia capoluogo capitale'),
    had: only('aveva avevano'),
    toSomebody: only('gli le'),
    cases: only('caso casi'),
    illness: /covid|corona|virus|pandemi|epidemi|malaria|ebola|dengue|(?:casi|morti)\s+(?:di|per)\s/iu,
    plural: /[ieà]$/,
  },
  speech: {
    follows: /quanto\s+segue[.:]?$/iu,
    elsewhere: only('seguente'),
    saidSo: /^(?:lo|così|è\s+quanto)\s/iu,
    shares: only('maggioranza'),
    agency: /^.*agenzia\s+(?:di\s+stampa\s+)?/iu,
    beforeClause: only('dopo prima senza'),
    reports: /^(?:dati|cifre|stime|sondaggi|sondaggio|statistiche|documenti)$/iu,
    forWhom: /^per\s/iu,
    for: only('per'),
    cutOff: /\s(?:e|o|che|di|del|della|da)$/u,
    ofTheirs: /\s(?:di|del|da)\s+(?:suo|sua)\s/u,
    verbRest: /^(?:noto|nota)\s+\p{Lu}/u,
    ofAll: only('econom* popol* democra*'),
    against: only('contro'),
    beside: only('compreso compresi sotto dopo prima come'),
  },
  times: {
    and: /^\se\s(?:in\s)?$/iu,
    otherClause: /(?<!\p{L})(?:che|dopo|quando)(?!\p{L})/iu,
    for: /(?<!\p{L})per\s+$/iu,
    due: /(?<!\p{L})previst[oa]s?\s+(?:(?:per|il)\s+)?$/iu,
    compared: /(?<!\p{L})come\s+(?:(?:nel|in)\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?:(?:nel|in)\s+)?$/u,
    sinceRead: /(?<!\p{L})fa(?!\p{L})/iu,
  },
  naming: {
    article: /^(?:(?:il|lo|la|le)\s+|l['’]\s*)/iu,
    roles: /(?:ministr[oa]|senat(?:ore|rice)|sindac[oa]|candidat[oa]|leader)$/iu,
    example: only('come compreso compresa compresi comprese'),
    towards: only('con contro a al da dal dalla'),
    adds: only('mentre'),
  },
  phrases: {
    called: only(
      'caso legge plan era riforma decreto lista effetto fenomeno clan famiglia dottrina progetto metodo marca ticket',
    ),
    floating: only('tutti tutte entrambi'),
    byItself:
      /^(?:resta|bisogna|occorr\p{L}*|serv\p{L}*|succe\p{L}*|accad\p{L}*|avven\p{L}*|manc\p{L}*|sembr\p{L}*|mort\p{L}*|nat[oaie]|scoppi\p{L}*|inizi\p{L}*|rest\p{L}*|rimas\p{L}*|par(?:e|so)|termin\p{L}*|bast\p{L}*)$/u,
    regimes: only('regime dittatura'),
    elected: only('eletto eletta'),
    thisTime: only('questa questo'),
    timesOfDay: only('mattina mattinata pomeriggio sera notte settimana mese anno'),
  },
  offices: {
    adjectives: 'ex',
    of: "(?:del|de|d[ao]s?|d[’'])\\s*(?:la\\s+|l[’'])?",
    the: 'la|le',
    elect: /eletto$|eletta$/iu,
    under: /(?<!\p{L})(?:sotto|mandato(?:\s+(?:de|del))?)\s+$/iu,
    opens: /(?<!\p{L})(?:il|la|al|del|sua)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+,\s+$|l['’]\s?\p{L}+,\s+$/iu,
    after: only('dal dalla e che con in a'),
  },
}
