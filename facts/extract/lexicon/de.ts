import { type Lexicon, only, words } from './lexicon.ts'
import { DE_VERBS } from './verbs/de.ts'

/** Offices and professions: alone, with an ending, or as the end of a longer word: 'Außenministerin', 'US-Vizepräsidenten'. */
const PEOPLE =
  'minister sprecher präsident kanzler chef botschafter beamte?r? experte analyst general kommandeur senator bürgermeister berater sekretär gesandte?r? gouverneur professor ökonom autor kritiker rivale gegner kandidat abgeordnete?r? politiker direktor leiter unterhändler diplomat richter anwalt anwält historiker nachfolger vorgänger herausforderer mitarbeiter forscher vorsitzende?r? journalist reporter korrespondent soldat offizier premier könig kaiser prinz prinzess führer mitglied bischof papst banker arzt ärzt wissenschaftler aktivist demonstrant wähler anhänger verbündete?r? vertreter zeug(?:e|in) student lehrer arbeiter bauer gründer manager freund bürger strategen? staatsanwalt staatsanwält generalstaatsanwalt veteran pfarrer geistliche?r? rebell kämpfer kollege amtskolleg kommissar beauftragte?r? intendant präses funktionär unternehmer schriftsteller philosoph attentäter täter patriarch ajatollah imam scheich emir sultan fürst herzog bewohner vater mutter sohn tochter bruder schwester mann frau ehefrau ehemann gattin gatte witwe oligarch staatsoberhaupt machthaber diktator herrscher militär spion agent amtsinhaber kreml regierung'

export const DE: Lexicon = {
  language: 'de',
  verbs: DE_VERBS,
  pronouns: {
    er: { gender: 'he', subject: true },
    ihn: { gender: 'he' },
    ihm: { gender: 'he' },
    // 'She' or 'they', by the verb's number.
    sie: { gender: 'she', subject: true },
    ihr: { gender: 'she' },
    es: { thing: true, subject: true },
    ihnen: { plural: true },
  },
  firstPerson: only(
    'ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres',
  ),
  hanging: only(
    'dies diese dieser dieses diesen diesem das dass sie es ihnen ihr beide beides solche solcher solches jene jener jenes davon dafür dagegen damit daran darauf daraus darin darüber dazu dabei dadurch danach deshalb deswegen daher andere anderer denn',
  ),
  hangingPhrase:
    /^[^,;:–—]*\s(?:deshalb|deswegen|daher|darum)(?!\p{L})(?!,\s+weil)|^(?:dort|hier|da|auch\s+da|damals|daraufhin|dabei|danach|deshalb|deswegen|darum|dadurch|daher|dazu|stattdessen|somit)\s|^(?:(?:aber|und|so|doch|auch|dann|zudem|außerdem)\s+)?(?:(?:der|die|das|den|dem)\s+(?:schritt|entscheidung|ankündigung|äußerung(?:en)?|aussagen?|erklärung|frage|angelegenheit|maßnahmen?|letztere[rn]?|erstere[rn]?|beiden|besuch|treffen|gespräche?|reise|nachricht|plan|dokument|brief|vorwürfe?|vorfall|angriff|zahlen|bericht|rede|vorschlag|antrag)|(?:diese[rsmn]?|solche[rsmn]?|jene[rsmn]?)\s)/iu,
  connective: /^(?:aber|und|doch|denn)\s+/iu,
  pointing: only('diese dieser dieses diesen diesem jene jener jenes jenen jenem solche solcher solchen'),
  definite: only(
    'der die das den dem des dieser diese dieses diesen diesem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres jene jener solche',
  ),
  clitic: only('sich'),
  anaphoric: only(
    'gesetz urteil verbot entscheidung vorschlag vorschläge plan pläne maßnahme maßnahmen vorfall vorwurf vorwürfe vorwürfen antrag abkommen vereinbarung projekt idee angebot angriff ankündigung schritt äußerung äußerungen aussage aussagen erklärung lage situation streit gewalt forderung forderungen warnung drohung zahl zahlen niveau haltung seiten vorgehen' +
      ' mann frau junge jungen mädchen kind kinder sohn tochter opfer täter verdächtige verdächtigen angeklagte angeklagten beschuldigte beschuldigten paar' +
      ' anschlag anschlags anschläge anschlägen selbstmordanschlag selbstmordanschlags attentat attentats terroranschlag terroranschlags einsatz einsatzes einsätze razzia razzien aktion operation entführung entführer entführern attentäter attentätern angreifer angreifern täter tätern mörder prediger predigers geistlichen geiseln toten verletzten überlebenden firma konzern konzerns regelung neuregelung neuregelungen volksbegehren volksbegehrens stichwahl reise brief briefs anschuldigung anschuldigungen konflikt konflikts staatssekretär staatssekretärs premier affäre ermittlungen verfahren amtsinhaber region gebiet gebiete gebieten komitee komitees gremium gremiums abstimmung verlängerung ermordete ermordeten getötete getöteten posten richterposten' +
      ' treffen treffens gespräch gesprächs gespräche gesprächen gipfel gipfels konferenz sitzung tagung veranstaltung besuch besuchs interview interviews schreiben schreibens krankheit präparat präparats behörde institut instituts',
  ),
  deeds: only(
    'unterschrieb* unterschrieben öffne* geöffnet schlie*t schloss* geschlossen sperr* gesperrt riegel* abgeriegelt besetz* besetzt annektier* überf* überfallen bombardier* beschoss* beschossen entsand* entsandt schick* geschickt abgezogen zurückgezogen ausgewiesen verbot* verboten blockier* verhäng* verhängt eingeführt festgenommen verhaft* verhaftet verurteilt freigelassen hingerichtet abgeschoben ausgeliefert verabschied* gebilligt billigte abgeschafft gestrichen ausgesetzt gestoppt stoppte beigetreten mobilisier* abgeschossen evakuier* evakuiert gespendet bestell* bestellt verstaatlich* eingefroren boykottier* abgesagt verschob* verschoben begnadig* begnadigt auflöste aufgelöst löst* eingeladen lud starb* gestorben verstarb verstorben geheiratet heiratete erkrankt* operiert verlängert* erobert erober* okkupier* enteignet* geleitet eröffnet* eingeweiht gesenkt entsendet* gebaut',
  ),
  negation: only(
    'nicht nichts nie niemals niemanden niemandem kein keine keinen keinem keiner keines keineswegs weder kaum nirgends niemand',
  ),
  future: only('wird werden soll sollen will wollen'),
  possible: only(
    'könnte könnten würde würden sollte sollten müsste müssten müßte dürfte dürften möge mögen kann können muss müssen muß darf dürfen hätte hätten wäre wären wollte wollten konnte konnten',
  ),
  planning: only(
    'plan* geplant beabsichtig* bereit* versprach verspricht kündig* angekündigt will wollen hofft entschied* entschlossen beschloss* beschließ* einig* geeinigt verpflicht* vereinbart* droh*',
  ),
  be: only('wurde wurden wird werden worden werde würde würden'),
  to: only('zu'),
  conditional: only('wenn falls sofern ob'),
  relative: only('der die das den dem deren dessen denen welche welcher welches welchen welchem wer was wo'),
  subordinate: only(
    'dass daß ob wenn falls weil da während nachdem bevor ehe bis seit seitdem obwohl obgleich sobald solange sofern damit indem wie wo warum weshalb als denn sodass wohingegen',
  ),
  and: only('und sowie & bzw.'),
  with: only('mit'),
  by: only('von vom durch'),
  of: only('von vom'),
  at: only('in im nach zum zur ins'),
  place: only('in im'),
  notSubject: only(
    'herrn den dem des einen einem eines einer ihn ihm ihnen uns mich mir sich diesen diesem dieses seinen seinem seines ihren ihrem ihres unseren unserem keinen keinem wem wen',
  ),
  order: 'verb-second',
  verbSecond: {
    complement: only('dass daß'),
    asSaid: only('wie'),
    reported: only(
      'sei seien habe werde wolle könne müsse solle dürfe möge gebe gehe komme stehe bleibe lasse wisse brauche halte nehme sehe liege trage führe spreche ' +
        'mache handle handele bestehe gelte finde zeige bringe sage fordere erwarte unterstütze glaube hoffe denke bedeute gehöre setze stelle versuche leiste arbeite verfüge diene bereite',
    ),
    plural:
      /^(?!(?:gewann|begann|kann|sann|besann|entsann|gerann|zerrann|rann|spann|bin|sein|verschwand)$).*n$/u,
    prepositions: only(
      'ab abseits am an angesichts anhand anlässlich anstatt anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis dank durch durchs einschließlich entgegen entlang entsprechend für fürs ' +
        'gegen gegenüber gemäß hinsichtlich hinter im in infolge inmitten innerhalb ins jenseits laut mangels mit mithilfe mittels nach neben oberhalb ohne per pro seit seitens statt trotz über übers um ums ' +
        'ungeachtet unter unterhalb unweit vom von vor während wegen wider zu zufolge zugunsten zum zur zwecks zwischen',
    ),
    places: only('nach aus bei'),
    reports: only('vor von über'),
    helpers: only(
      'bin ist sind war waren sei seien wäre wären bin bist hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne könnte könnten ' +
        'muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte möge möchte möchten worden gewesen ließ liess ließen liessen lässt lasse lassen',
    ),
    particles: only(
      'ab an auf aus bei ein mit nach vor zu zurück zusammen hin her hinzu heraus hervor weg los fest frei bekannt klar voraus nieder wieder entgegen teil statt fort vorbei bereit über um durch dar',
    ),
  },
  accordingTo:
    /(?<![\p{L}])(?:laut|gemäß|nach\s+(?:eigenen\s+)?(?:Angaben|Ansicht|Auffassung|Meinung|Aussage|Aussagen|Einschätzung|Darstellung|Überzeugung)\s+(?:von|vom)|nach\s+(?:Angaben|Ansicht|Auffassung|Meinung|Aussage|Aussagen|Einschätzung|Darstellung)(?=\s+(?:de[rs]|eine[rs])\s)|nach\s+den\s+Worten\s+von|nach\s+den\s+Worten(?=\s+de[rs]\s)|aus\s+(?:der\s+)?Sicht\s+(?:von|vom))\s+|(?<=,\s+)so\s+(?=(?:de[r]|die|das|ein|eine|\p{Lu}\p{Ll}+)\s?(?:[^,;:]{0,80})[.,]?\s*$)/giu,
  accordingToAfter: /(?<=[\p{L}])\s+zufolge(?![\p{L}])/giu,
  people: new RegExp(
    `(?:^|[\\p{L}-])(?:${PEOPLE.replace(' kreml regierung', '').split(' ').join('|')})(?:in|innen|s|es|n|en|er|e)?$`,
    'u',
  ),
  bodies:
    /(?:innen|leute|ministerium|regierung|.*(?:kommission|ausschuss|gericht|parlament|senat|kongress|partei|firma|gruppe|agentur|armee|militär|union|bank|amt|behörden?|abteilung|kabinett|team|zeitung|medien|haus|rat|institut|universität|organisation|botschaft|koalition|block|bündnis|verband|fraktion|polizei|bundestag|bundeswehr|streitkräfte|truppen)|(?:experten|bauern|aktivisten|demonstranten|studenten|kollegen|zeugen|freunde|rebellen|sprechern|politikern|ministern|wählern|bürgern|anhängern|kritikern|gegnern|arbeitern|mitarbeitern|vertretern))$/u,
  wholes:
    /^(?:bundestag|bundesversammlung|parlament|unterhaus|oberhaus|nationalversammlung|kongress|senat|repräsentantenhaus|volk|wähler|opposition|verfassungsgericht|regierungspartei|tunesier|türken|russen|ukrainer|polen|briten|franzosen|italiener|spanier|griechen|ungarn|amerikaner|us-amerikaner|argentinier|brasilianer|mexikaner|chilenen|kolumbianer|venezolaner|ägypter|iraner|israelis|inder|indonesier|japaner|südkoreaner|österreicher|schweizer|niederländer|belgier|dänen|schweden|finnen|norweger|tschechen|slowaken|rumänen|bulgaren|serben|kroaten|iren|schotten|portugiesen|kenianer|nigerianer|südafrikaner)$/u,
  favours: only('entschuldigung verzeihung vergebung kommentar stellungnahme interview erlaubnis'),
  government: /(?:^|-)(?:regierung|führung|administration|kabinett|behörden)$/u,
  office:
    /(?<![\p{L}])(?:[Dd]er|[Dd]ie)\s+(?:(?<of>\p{Ll}+(?:ische|ische[rn]|deutsche|deutschen))\s+)?(?<title>Bundespräsidentin|Bundespräsident|Staatspräsidentin|Staatspräsident|Präsidentin|Präsident|Bundeskanzlerin|Bundeskanzler|Kanzlerin|Kanzler|Premierministerin|Premierminister|Premier|Ministerpräsidentin|Ministerpräsident|Königin|König|Kaiser|Sultan|Papst)(?![\p{L}-])(?!\s+(?:\p{Lu}|de[rs]\s|von\s))/gu,
  titles: {
    präsident: 'President',
    präsidenten: 'President',
    präsidentin: 'President',
    bundespräsident: 'President',
    bundespräsidenten: 'President',
    bundespräsidentin: 'President',
    regierungschef: 'Prime Minister|Chancellor',
    regierungschefin: 'Prime Minister|Chancellor',
    staatspräsident: 'President',
    staatspräsidenten: 'President',
    staatspräsidentin: 'President',
    vizepräsident: 'Vice President',
    vizepräsidenten: 'Vice President',
    vizepräsidentin: 'Vice President',
    interimspräsident: 'Acting President',
    interimspräsidentin: 'Acting President',
    übergangspräsident: 'Acting President',
    bundeskanzler: 'Chancellor',
    bundeskanzlers: 'Chancellor',
    bundeskanzlerin: 'Chancellor',
    kanzler: 'Chancellor',
    kanzlers: 'Chancellor',
    kanzlerin: 'Chancellor',
    premierminister: 'Prime Minister',
    premierministers: 'Prime Minister',
    premierministerin: 'Prime Minister',
    premier: 'Prime Minister',
    ministerpräsident: 'Prime Minister',
    ministerpräsidenten: 'Prime Minister',
    ministerpräsidentin: 'Prime Minister',
    könig: 'King',
    königs: 'King',
    königin: 'Queen',
    kaiser: 'Emperor',
    sultan: 'Sultan',
    emir: 'Emir',
    papst: 'Pope',
    großherzog: 'Grand Duke',
    'oberster führer': 'Supreme Leader',
    'obersten führer': 'Supreme Leader',
    revolutionsführer: 'Supreme Leader',
    generalsekretär: 'Secretary-General',
    kommissionspräsidentin: 'President of the European Commission',
    kommissionspräsident: 'President of the European Commission',
    ratspräsident: 'President of the European Council',
  },
  former:
    /(?<!\p{L})(?:frühere[rnms]?|ehemalige[rnms]?|ex|damalige[rnms]?|einstige[rnms]?|vorige[rnms]?|vormalige[rnms]?|bisherige[rnms]?|verstorbene[rnms]?|gestürzte[rnms]?|abgewählte[rnms]?|abgesetzte[rnms]?|abgetretene[rnms]?|zurückgetretene[rnms]?|war|wurde)[\s-]+(?:(?:der|die|den|dem|des)\s+)?(?:\p{Ll}+(?:ische|deutsche)[rnms]?\s+)?(?:US-)?$/iu,
  acting:
    /(?<!\p{L})(?:geschäftsführende[rnms]?|kommissarische[rnms]?|amtierende[rnms]?\s+interims-?|interims-?|übergangs-?|vorübergehende[rnms]?)[\s-]*$/iu,
  elect:
    /(?<!\p{L})(?:designierte[rnms]?|künftige[rnms]?|zukünftige[rnms]?|kommende[rnms]?|nächste[rnms]?|gewählte[rnms]?|mögliche[rnms]?|wahrscheinlich(?:e[rnms]?)?(?:\s+neue[rnms]?)?|voraussichtlich(?:e[rnms]?)?(?:\s+neue[rnms]?)?)[\s-]+$/iu,
  deputy:
    /(?:stellvertretende[rnms]?|vize|ehemalige\s+stellvertretende|parlaments-?|bundestags-?|landtags-?|senats-?|kommissions-?|verbands-?)[\s-]*$/iu,
  talks: words('Gespräche?n? Treffen Gipfel Gipfeltreffen Unterredung Verhandlungen Tagesordnung'),
  about: words('über zu bezüglich'),
  futureText:
    /(?<![\p{L}])(?:wird|werden|soll|sollen|will|wollen|nächste[nrs]?|kommende[nrs]?|geplant|bevorstehende[nrs]?|plant|planen)(?![\p{L}])/iu,
  pastText:
    /(?<![\p{L}])(?:sagte|war|waren|hatte|hat|haben|wurde|wurden|traf|trafen|ging|kam|gab|nahm|\p{Ll}*(?:ging|kam|gab|nahm|stand|lag|sah|hielt|fand|blieb|begann|lief|fiel|zog|trug|schloss|bot|lor|half|starb|rief|griff|ließ|liess|las|saß|schlug|brach|stieß|trieb|wies|trat|riet|schied|warf|sprach|traf|floh|flog|schrieb|lud|schuf|fuhr|schoss|wuchs|stieg|sank|bat|fing|hob|schwor|sprang|strich|zwang|drang)(?:en)?|\p{Ll}{2,}te|\p{Ll}{2,}ten|vergangene[nrs]?|vorige[nrs]?|letzte[nrs]?)(?![\p{L}])/u,
  reference: {
    spokenPointer:
      /(?<!\p{L})[Dd]ies(?:e[rsnm]?)\s+(?!(?:Welt|Zeit|Zeiten|Tage|Tagen|Woche|Jahr|Jahres|Monat|Land|Landes|Krieg|Kontinent|Art|Regierung|Stelle|Moment|Stunde|Region|Stadt|Haus|Hause)(?!\p{L}))(?:\p{Ll}+e[nrsm]?\s+)?\p{Lu}\p{L}+(?!\s+(?:der|des|von|vom|mit|zu|zum|zur|für|gegen))/u,
    which: only('der des die das eines einer dass von über gegen für zwischen mit zur zum vom aus auf an in'),
    how: only(
      'zuständig* erhoben* neuerlich* entsprechend* genannt* erwähnt* besagt* neu* jüngst* aktuell* umstritten* geplant* angeblich* ganz* ursprünglich* rigoros* drastisch* massiv* scharf* scharfen streng* heftig* einschneidend* weitreichend* umfangreich*',
    ),
    own: only('gesetz gesetze projekt projekte'),
    pacts: only('abkommen vereinbarung lage situation streit deal'),
    two: only('zwei beide beiden'),
    possessive: /^(?:seine?[rnms]?|ihre?[rnms]?)$/u,
    is: only('ist war'),
    whatIs: only('zu dass'),
    thing: only('dies dieses das'),
    thingOrArticle: only('das'),
    there: only('dort'),
    genitive: only('des der'),
    resumes:
      /(?<!\p{L})(?:im\s+gegenzug(?!\s+(?:zu|für)(?!\p{L}))|dementsprechend|folglich|somit|infolgedessen|deshalb(?!\s*,\s+weil)|deswegen(?!\s*,\s+weil)|andernfalls|(?:kurz|bald|wenig)\s+(?:darauf|danach|später))(?!\p{L})|(?<!\p{L})diesmal(?!\p{L})|^\P{L}*(?:(?:ganz\s+)?im\s+gegenteil|daher|umgekehrt|so\s+(?:hat|hatte|habe))(?!\p{L})/iu,
    counted:
      /^\s*so\s+\p{Ll}|^\s*(?:schon\s+|bereits\s+|auch\s+)?damals(?!\p{L})|(?<!\p{L})(?:daraufhin|am\s+(?:gleichen|selben|nächsten|folgenden)\s+(?:tag|abend|morgen)|(?:tags|am\s+tag)\s+(?:darauf|zuvor)|zu\s+(?:diesem|dem)\s+zeitpunkt|(?:minuten|stunden|tage|wochen|monate|jahre)\s+(?:später|danach|davor|zuvor)|in\s+dieser\s+zeit|diesbezüglich|dahingehend)(?!\p{L})/iu,
    joins: /^\P{L}*(?:und|aber|oder|denn|sondern|also)[\s,]/iu,
    copula: /^\P{L}*\p{L}+ ist(?!\p{L})/iu,
    specific: only('in moment region planet'),
    times:
      /^(?:woche|monats?|jahr(?:es|e|en)?|morgen|abend|sommer|winter|herbst|frühjahr|wochenende|tagen?|zeit(?:en)?)$/,
    him: only('ihm ihn'),
    anybody: /(?:^|\s)man\s/u,
    twice: /(?<![\p{L}\p{N}’'-])(und|an)\s+\1(?![\p{L}\p{N}’'-])/u,
    thereof: /(?<!\p{L})(?:davon|daran|darüber|dagegen|dafür|dazu|darauf|(?<!,\s)damit)(?!\p{L})/iu,
    thereofThat:
      /,\s*(?:dass|ob|wie|was|wer|wann|warum|wo)\s|,.*\szu\s\p{Ll}+n(?!\p{L})|\szu\s\p{Ll}+n[.,]/iu,
    pointedObject: only('dies das dieses jenes'),
    ownBeside: only('sein seine ihr ihre'),
    about: only('von vom über aus auf für gegen an am zu zum zur bei beim mit nach einer eines'),
  },
  facts: {
    compared: /(?<!\p{L})(?:mehr|weniger)\s(?!als\s).*\sals(?!\p{L})/iu,
    seems: only('angeblich offenbar anscheinend scheinbar mutmaßlich'),
    asARule: only('immer zumeist meist meistens häufig regelmäßig'),
    texts: only('verfassung grundgesetz gesetz vertrag charta resolution'),
    chosen:
      /wahl|referend|kongress|parlament|senat|präsiden|sitz|urnen|kammer|nationalrat|bundestag|bundesrat/u,
    beats: only('besieg* unterl*'),
    once: only('einst seinerzeit damals früher zunächst anfangs vormals'),
    had: only('hatte hatten'),
    wished: only('wollte wollten'),
    degree: only('so'),
    cases: only('fälle'),
    illness: /covid|corona|virus|pandemi|epidemi|grippe|cholera|malaria|ebola|masern|dengue/iu,
    plural: /(?:en|er|e|s|ter)$/,
  },
  speech: {
    follows: /folgendes[.:]?$/iu,
    elsewhere: only('folgendes das dies so'),
    shares: /(?:drittel|prozent|mehrheit|hälfte)$/u,
    agency: /^.*agentur\s+/iu,
    reports: /^(?:Umfragen?|Reports?|Zahlen|Daten|Angaben|Schätzungen|Statistik(?:en)?)$/iu,
    reportsAfter:
      /(?:berichten?|angaben|umfragen?|informationen|schätzungen|daten|zahlen|studien?|recherchen)$/u,
    for: only('für fur'),
    cutOff: /\s(?:und|oder|der|die|das)$/u,
    between: only('hingegen dagegen jedoch aber allerdings selbst wiederum indes hatte hat'),
    ofAll: only('wirtschaft* volk* bevölkerung* demokrat* verfassung* währung* wahl* gesellschaft*'),
    against: only('gegen durch'),
    beside: only('einschließlich darunter unter seit nach vor neben'),
  },
  times: {
    and: /^\sund\s(?:(?:in|im|am)\s)?$/iu,
    otherClause: /(?<!\p{L})(?:dass|nachdem|seit|weil|als)(?!\p{L})/iu,
    for: /(?<!\p{L})für\s+$/iu,
    due: /(?<!\p{L})geplante[nrs]?\s+(?:(?:am|für|in)\s+)?$/iu,
    compared: /(?<!\p{L})(?:wie|als)\s+(?:(?:in|im)\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}(?:(?:in|im)\s+)?$/u,
    comparedYear: /(?:Vergleich\s+(?:zu|zum|mit)|gegenüber|seit)\s+(?:dem\s+)?(?:Jahr\s+)?$/u,
    unknown: /^vor\s+(?:Tagen|Wochen|Monaten|Jahren)$/iu,
    countedFrom:
      /^(?:\d+|ein\p{L}*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|einige|kurze)\s+(?:Tage?|Wochen?|Monate?|Jahre?) (?:nach|vor) $/iu,
    sinceRead: /(?<!\p{L})vor \d+(?!\p{L})/iu,
  },
  naming: {
    article: /^(?:der|die|das)\s+/iu,
    roles:
      /(?:minister|kandidat|chef|vorsitzende[rn]?|führer|bürgermeister|kommissar|sekretär)(?:in)?$|(?:senator|governor|leader)$/iu,
    example: only('wie etwa darunter einschließlich'),
    towards: only('mit gegen von an'),
    adds: only('wobei während'),
  },
  phrases: {
    floating: only('alle beide'),
  },
  offices: {
    adjectives: 'neuer?n?|amtierende[rn]?|frühere[rn]?|ehemalige[rn]?|ex|interim',
    of: '(?:von|der|des)\\s*',
    the: 'der|die',
    elect: /-elect$|-designate$|(?:gewählte|designierte)r?$/iu,
    under: /(?<!\p{L})(?:unter|(?:Amtszeit|Ära|Regierungszeit)(?:\s+von)?)\s+$/iu,
    opens:
      /(?:(?<!\p{L})(?:der|die|den|dem|ihr|ihre[mn]?|sein|seine[mn]?)|['’]s?)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+,\s+$/iu,
    after: only('seit bis von und oder der die das mit in'),
  },
}
