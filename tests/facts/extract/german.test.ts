import { describe, expect, test } from 'vitest'
import { lastOf, wordsOf } from './read.ts'
import { told } from './told.ts'

/** `verb: subjects > objects (level modality marks)`, a clause each. */
function clauses(text: string): string[] {
  const read = lastOf(`---\nlanguage: de\n---\n${text}`)
  return read.clauses.map((c) => {
    const names = (phrases: typeof c.subjects): string => phrases.map((p) => wordsOf(read, p)).join(' + ')
    const marks = [
      c.level,
      c.modality,
      ...(c.isNegated ? ['negated'] : []),
      ...(c.isPassive ? ['passive'] : []),
    ]
    return `${read.parsed.words[c.verb]?.text}: ${names(c.subjects)} > ${names(c.objects)} (${marks.join(' ')})`
  })
}

const de = (text: string): string[] => told('de', text).filter((line) => !line.startsWith('office '))

describe('German: the verb and who does it', () => {
  test.each([
    [
      'an adjective before its noun is no verb',
      'Zahlreiche neue Gesetze, vor denen Minister warnten, traten im Mai in Kraft.',
      'traten: Zahlreiche neue Gesetze >  (main real)',
    ],
    [
      'behind the subject of a subordinate clause the verb is the last word',
      'Obwohl der Preis gelöst werden musste, senkte Angela Merkel die Abgaben.',
      'senkte: Angela Merkel > die Abgaben (main real)',
    ],
    [
      'a clause goes on behind what is set into it',
      'Im April hat Olaf Scholz, der aus Hamburg stammt, den Vorschlag scharf gerügt.',
      'gerügt: Olaf Scholz > den Vorschlag (main real)',
    ],
    [
      'and so does a verb that is parted',
      'Olaf Scholz stellte auf dem Treffen, das bis Freitag dauert, neue Pläne vor.',
      'stellte: Olaf Scholz > neue Pläne (main real)',
    ],
    [
      'all subjects of a list',
      'Emmanuel Macron, Olaf Scholz, Joe Biden und Fumio Kishida verließen den Saal.',
      'verließen: Emmanuel Macron + Olaf Scholz + Joe Biden + Fumio Kishida > den Saal (main real)',
    ],
    [
      'where the subject comes from takes no part',
      'Die Gesandten aus Polen, Litauen und Estland verließen den Saal.',
      'verließen: Die Gesandten > den Saal (main real)',
    ],
    [
      'when it was is no subject',
      'Drei Wochen später verließ Olaf Scholz den Saal.',
      'verließ: Olaf Scholz > Drei Wochen + den Saal (main real)',
    ],
    [
      'a party in brackets parts nothing',
      'Friedrich Merz (CDU) verließ am Abend den Saal.',
      'verließ: Friedrich Merz > den Saal (main real)',
    ],
    [
      'behind the office its holder, who is the subject',
      'Der Chef der Partei, Friedrich Merz, lobte Olaf Scholz.',
      'lobte: Friedrich Merz > Olaf Scholz (main real)',
    ],
    [
      'a noun that is its verb’s object is no subject',
      'Kritik an dem Plan übte Marine Le Pen.',
      'übte: Marine Le Pen > Kritik (main real)',
    ],
    [
      'several cannot be the subject of one’s verb',
      'Die Forderungen der Opposition wies Olaf Scholz zurück.',
      'wies: Olaf Scholz > Die Forderungen (main real)',
    ],
    [
      'of several verbs that help the first is finite',
      'Olaf Scholz soll am Montag gesehen worden sein.',
      'gesehen: Olaf Scholz >  (main possible passive)',
    ],
    [
      'what can be is not real',
      'Olaf Scholz kann den Streit beilegen.',
      'beilegen: Olaf Scholz > den Streit (main possible)',
    ],
    [
      'who lets it be done does it',
      'Alexander Lukaschenko ließ am Freitag zwei Reporter verhaften.',
      'verhaften: Alexander Lukaschenko > zwei Reporter (main real)',
    ],
    [
      'a number behind a preposition may be the subject',
      'Bis zu zehn Minister verließen den Saal.',
      'verließen: zehn Minister > den Saal (main real)',
    ],
    [
      'but no place is one, whatever stands before it',
      'In ganz Italien verließen Minister den Saal.',
      'verließen: Minister > den Saal (main real)',
    ],
    [
      'who is like a verb is none',
      'Kamala Harris verließ den Saal.',
      'verließ: Kamala Harris > den Saal (main real)',
    ],
    [
      'a participle in front has no tense',
      'Von den Verbündeten enttäuscht, verließ Olaf Scholz den Saal.',
      'verließ: Olaf Scholz > den Saal (main real)',
    ],
    [
      'but what a subject stands before has',
      'Der Streit eskaliert, warnte Olaf Scholz.',
      'eskaliert: Der Streit >  (complement real)',
    ],
    [
      'what is asked is none',
      'Wen Olaf Scholz meinte, verriet Friedrich Merz.',
      'verriet: Friedrich Merz >  (main real)',
    ],
  ])('%s', (_, text, expected) => expect(clauses(text)).toContain(expected))
})

describe('German: kinds', () => {
  test.each([
    [
      'Olaf Scholz sicherte Polen am Montag in Warschau Beistand gegen jeden Angriff aus Russland zu.',
      ['statement olaf-scholz PL by olaf-scholz'],
    ],
    [
      'Emmanuel Macron zeigte sich am Montag erleichtert, dass der lange Streik der Bauern in Polen endet.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'Olaf Scholz sieht den langen Streit der Bauern mit der Regierung von Polen mit Sorge.',
      ['statement olaf-scholz by olaf-scholz'],
    ],
    ['Emmanuel Macron zeigte sich offen für ein Treffen in Polen.', ['stance emmanuel-macron']],
    ['Olaf Scholz erteilte der Idee einer Mauer eine Absage.', ['stance olaf-scholz']],
    ['Olaf Scholz hielt den Zeitpunkt für falsch.', ['stance olaf-scholz']],
    ['Olaf Scholz setzte sich für eine Feuerpause in Polen ein.', ['stance olaf-scholz']],
    ['Polen übte am Montag deutliche Kritik an Ungarn.', ['criticism PL HU']],
    ['Am Montag kritisierte Ungarn Polen.', ['criticism HU PL']],
    ['Der Iran erhob schwere Vorwürfe gegen Israel.', ['criticism IR IL']],
    ['China stellte neue Forderungen an Japan.', ['pressure CN JP']],
    ['Nordkorea kündigte Japan Vergeltung an.', ['threat KP JP']],
    ['Japan fror Konten von Firmen aus China ein.', ['sanction JP CN']],
    ['Peru und Chile handelten einen Vertrag aus.', ['agreement PE CL']],
    ['Polen gab im vergangenen Jahr 3,1 Milliarden Euro für Waffen aus.', ['figure PL']],
    ['Emmanuel Macron kam am Sonntag nach Spanien.', ['visit emmanuel-macron ES']],
    // What is to come is reported in the present as well.
    ['Emmanuel Macron reist am 2. Juni nach Spanien.', ['visit? emmanuel-macron ES']],
    ['Javier Milei trat im Dezember sein Amt an.', ['appointment javier-milei']],
    ['Die Argentinier wählten Javier Milei 2023 zum Präsidenten.', ['election javier-milei AR']],
    ['Olaf Scholz nahm in Bonn einen Orden entgegen.', []],
    ['Indien hat den Export von Zucker verboten.', ['action IN']],
  ])('%s', (text, expected) => expect(de(text)).toEqual(expected))

  test.each([
    [
      'what a court does is no criticism',
      'Der Richter Jan Muster verurteilte Boris Johnson zu zwei Jahren Haft.',
    ],
    ['a match is no election', 'Spanien besiegte Portugal mit 3:1.'],
    ['a state is no deed', 'Spanien ist von der Krise betroffen.'],
    ['a society that has a country’s name is none', 'Aktion Spanien hat den Preis vergeben.'],
    ['what is only said to be so', 'Angeblich reiste Wladimir Putin nach China.'],
    ['what may be', 'Möglicherweise besucht Joe Biden bald Polen.'],
    ['who says nothing', 'Angela Merkel sagte danach am Montag in Berlin auf alle Fragen nach Polen nichts.'],
    [
      'nobody says what reports say',
      'Ersten Berichten zufolge war Angela Merkel nach der langen Reise durch Polen und Italien krank.',
    ],
    ['what stands in another sentence', 'Olaf Scholz hatte dies abgelehnt.'],
    [
      'to export is to say nothing',
      'China führte zuletzt mit Italien und Polen immer mehr Waren aller Art aus.',
    ],
  ])('%s', (_, text) => expect(de(text)).toEqual([]))
})

describe('German: speech', () => {
  test.each([
    [
      'goes on behind ‘so’',
      '„Der Streit muss ein Ende haben“, so Olaf Scholz. „Polen ist seit vielen Jahren ein guter Freund von Italien.“',
      ['statement olaf-scholz PL by olaf-scholz'],
    ],
    [
      'stands behind the sentence that says whose it is',
      'Friedrich Merz kritisierte die Pläne für das Heer. „Polen wird damit in den nächsten Jahren von allen Freunden allein gelassen.“',
      ['criticism friedrich-merz', 'statement friedrich-merz PL by friedrich-merz'],
    ],
    [
      'but not behind any other',
      'Friedrich Merz traf Olaf Scholz. „Polen wird damit in den nächsten Jahren von allen Freunden allein gelassen.“',
      ['meeting friedrich-merz olaf-scholz'],
    ],
    [
      'is told in the subjunctive of any verb',
      'Olaf Scholz warnte am Montag vor einer neuen Krise der Bauern in Italien und Polen. Polen leide schon seit vielen Jahren jeden Sommer unter der Dürre.',
      ['statement olaf-scholz by olaf-scholz', 'statement olaf-scholz PL by olaf-scholz'],
    ],
    [
      'has its speaker before ‘gegenüber’',
      '„Nach der Wahl in Polen hat niemand in diesem Land etwas zu verbergen“, sagte Boris Johnson gegenüber dem Sender.',
      ['statement boris-johnson by boris-johnson'],
    ],
    [
      'may be announced by an infinitive',
      'Boris Johnson hat am Montag angekündigt, den alten Vertrag mit Polen neu auszuhandeln.',
      ['statement boris-johnson by boris-johnson', 'agreement? boris-johnson PL'],
    ],
    [
      'says nobody who is ‘him’',
      '„Es geht ihm in Polen nach langer Krankheit wieder viel besser“, sagte Boris Johnson.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(de(text)).toEqual(expected))
})

describe('German: offices', () => {
  const offices = (text: string): string[] => told('de', text).filter((line) => line.startsWith('office '))

  test.each([
    ['Javier Milei ist seit 2023 Präsident.', ['office javier-milei AR now']],
    ['Liz Truss war nur kurze Zeit beliebt.', []],
    ['Liz Truss war 49 Tage lang Premierministerin.', ['office liz-truss GB past']],
    ['Najla Bouden war die erste Regierungschefin des Landes.', []],
    ['Boris Johnsons Vorgängerin Theresa May war dabei.', ['office theresa-may GB past']],
    ['Boris Johnsons Nachbarin Theresa May war dabei.', []],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})
