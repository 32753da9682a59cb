import { describe, expect, test } from 'vitest'
import { makeArticle, readBlocks } from '../../../facts/articles/plain-text.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import type { Fact } from '../../../facts/types.ts'
import { world } from '../world.ts'

/** Tuesday. */
const DAY = '2024-05-14'

/** What an article of some German sentences comes to, without mentions. */
function factsOf(text: string): readonly Fact[] {
  const article = makeArticle({ title: 'Titel', language: 'de', published: DAY }, readBlocks(text))
  return buildBundle(article, world).facts.filter((f) => f.kind !== 'mentioned')
}

/** The facts but for offices, as `kind: who, who`; `?` after the kind of what is planned. */
function told(text: string): string[] {
  return factsOf(text)
    .filter((f) => f.kind !== 'office')
    .map((f) => `${f.kind}${f.planned ? '?' : ''}: ${f.about.map((id) => id.split(':')[1]).join(', ')}`)
}

/** Who says what, as `words = who: statement`. */
function said(text: string): string[] {
  return factsOf(text).flatMap((f) =>
    f.speaker ? [`${f.speaker.words} = ${f.speaker.entity?.split(':')[1] ?? '?'}: ${statementOf(f)}`] : [],
  )
}

function offices(text: string): string[] {
  return factsOf(text).flatMap((f) =>
    f.office ? [`${f.about[0]?.split(':')[1]}: ${f.office.title} ${f.office.country} ${f.office.tense}`] : [],
  )
}

describe('kinds', () => {
  test.each([
    ['Präsident Emmanuel Macron besuchte am Freitag Kiew.', ['visit: emmanuel-macron']],
    // Thursday is to come.
    ['Kanzler Olaf Scholz reist am Donnerstag nach China.', ['visit?: olaf-scholz, CN']],
    [
      'Am Montag hat Angela Merkel den US-Präsidenten Joe Biden in Paris getroffen.',
      ['meeting: angela-merkel, joe-biden'],
    ],
    [
      'Emmanuel Macron und Olaf Scholz trafen sich am Dienstag in Meseberg.',
      ['meeting: emmanuel-macron, olaf-scholz'],
    ],
    [
      'Recep Tayyip Erdoğan empfing Wladimir Putin in Ankara.',
      ['meeting: recep-tayyip-erdogan, vladimir-putin'],
    ],
    ['Wladimir Putin wurde von Xi Jinping im Kreml empfangen.', ['meeting: vladimir-putin, xi-jinping']],
    ['Olaf Scholz lehnte die Lieferung von Marschflugkörpern erneut ab.', ['stance: olaf-scholz']],
    [
      'Der russische Präsident Wladimir Putin wies den EU-Vorwurf der Lüge zurück.',
      ['stance: vladimir-putin'],
    ],
    ['Emmanuel Macron sprach sich für neue Regeln aus.', ['stance: emmanuel-macron']],
    ['Olaf Scholz will die Steuern bis 2030 senken.', ['stance: olaf-scholz']],
    [
      'Olaf Scholz forderte Wladimir Putin auf, die Truppen abzuziehen.',
      ['pressure: olaf-scholz, vladimir-putin'],
    ],
    [
      'Emmanuel Macron warf Wladimir Putin einen Bruch des Völkerrechts vor.',
      ['criticism: emmanuel-macron, vladimir-putin'],
    ],
    [
      'Joe Biden hat Benjamin Netanjahu am Montag scharf kritisiert.',
      ['criticism: joe-biden, benjamin-netanyahu'],
    ],
    ['Donald Trump drohte dem Iran mit neuen Sanktionen.', ['threat: donald-trump, IR']],
    ['Die EU hat am Montag neue Sanktionen gegen Russland verhängt.', ['sanction: RU']],
    ['Die USA heben die Sanktionen gegen Venezuela auf.', ['sanction: US, VE']],
    ['Die Türkei und Griechenland unterzeichneten ein Abkommen über Migration.', ['agreement: TR, GR']],
    [
      'Emmanuel Macron hat Gabriel Attal zum Premierminister ernannt.',
      ['appointment: emmanuel-macron, gabriel-attal'],
    ],
    ['Der Iran warf Israel Kriegsverbrechen vor.', ['criticism: IR, IL']],
    ['Liz Truss trat nach 45 Tagen zurück.', ['appointment: liz-truss']],
    ['Boris Johnson wurde 2019 Premierminister.', ['appointment: boris-johnson']],
    ['Angela Merkel wurde 2005 zur Bundeskanzlerin gewählt.', ['election: angela-merkel']],
    ['Der ehemalige Präsident Donald Trump gewann die Wahl.', ['election: donald-trump']],
    ['Die Wirtschaft Deutschlands wuchs um 0,3 Prozent.', ['figure: DE']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('subjects', () => {
  test.each([
    [
      'an object in front of its verb is none',
      'Den Kanzler kritisierte Friedrich Merz scharf.',
      ['criticism: friedrich-merz'],
    ],
    ['a condition tells nothing', 'Wenn Wladimir Putin verhandelt, reist Olaf Scholz nach Moskau.', []],
    [
      'a condition without its word tells nothing',
      'Hätte Angela Merkel Wladimir Putin getroffen, wäre alles anders.',
      [],
    ],
    ['what may be is not told', 'Joe Biden könnte nach Israel reisen.', []],
    ['what is denied is not told', 'Angela Merkel hat Wladimir Putin nicht getroffen.', []],
    ['what nobody did is not told', 'Angela Merkel besuchte nie Nordkorea.', []],
    [
      'a meeting that is to come',
      'Olaf Scholz wird am Montag Emmanuel Macron in Paris treffen.',
      ['meeting?: olaf-scholz, emmanuel-macron'],
    ],
    ['a visit that is to come', 'Emmanuel Macron plant, nach Kiew zu reisen.', ['visit?: emmanuel-macron']],
    ['a question tells nothing', 'Besucht Olaf Scholz bald China?', []],
    [
      'two verbs with one subject',
      'Emmanuel Macron reiste nach China und traf Xi Jinping.',
      ['visit: emmanuel-macron, CN', 'meeting: emmanuel-macron, xi-jinping'],
    ],
    [
      'an aside between subject and verb',
      'Olaf Scholz, der seit 2021 regiert, besuchte am Montag Kiew.',
      ['visit: olaf-scholz'],
    ],
    [
      'a name behind its office',
      'Der Chef der Opposition, Friedrich Merz, lehnte den EU-Haushalt ab.',
      ['stance: friedrich-merz'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('strangers', () => {
  test.each([
    ['Der Sprecher Merkels kritisierte die Reform.'],
    ['Ein Sprecher von Olaf Scholz reiste nach China.'],
    ['Trumps Anwalt Rudy Giuliani forderte eine neue Auszählung.'],
    ['Der Putin-Kritiker Alexej Nawalny kehrte nach Russland zurück.'],
    ['Merkels Nachfolger an der Spitze der Partei besuchte am Montag Kiew.'],
    ['Olaf Scholz empfing den Minister. Ein Berater sprach von Fehlern. Er reiste nach China.'],
    ['Die Regierung kritisierte Wladimir Putin. Sie verlangt einen Rückzug.'],
  ])('%s', (text) => {
    const leaders = told(text).filter((t) => /^(?:visit|pressure|stance|appointment)/.test(t))
    expect(leaders).toEqual([])
  })

  test('a stranger is the one who met', () =>
    expect(
      told('Der amerikanische Außenminister Antony Blinken traf am Montag in Peking Xi Jinping.'),
    ).toEqual(['meeting: xi-jinping']))
})

describe('speakers', () => {
  test.each([
    [
      '„Die Ukraine braucht in den nächsten Monaten mehr Geld und mehr Waffen“, sagte Emmanuel Macron.',
      [
        'Emmanuel Macron = emmanuel-macron: „Die Ukraine braucht in den nächsten Monaten mehr Geld und mehr Waffen“, sagte Emmanuel Macron.',
      ],
    ],
    [
      'Emmanuel Macron: „Polen muss in den nächsten Jahren noch viel stärker werden.“ Die Gäste klatschten lange.',
      ['Emmanuel Macron = emmanuel-macron: Polen muss in den nächsten Jahren noch viel stärker werden.'],
    ],
    [
      'Die Lage der Bauern in Polen sei ernst, sagte Olaf Scholz am Montag in Berlin.',
      [
        'Olaf Scholz = olaf-scholz: Die Lage der Bauern in Polen sei ernst, sagte Olaf Scholz am Montag in Berlin.',
      ],
    ],
    [
      'Laut Wladimir Putin lehnt Polen den Vertrag mit Belarus ab.',
      ['Wladimir Putin = vladimir-putin: Laut Wladimir Putin lehnt Polen den Vertrag mit Belarus ab.'],
    ],
    [
      'Nach Angaben von Wolodymyr Selenskyj besuchte Emmanuel Macron am Montag Kiew.',
      [
        'Wolodymyr Selenskyj = volodymyr-zelensky: Nach Angaben von Wolodymyr Selenskyj besuchte Emmanuel Macron am Montag Kiew.',
      ],
    ],
    [
      'Olaf Scholz zufolge wird Deutschland die Ukraine auch im nächsten Jahr mit Geld weiter unterstützen.',
      [
        'Olaf Scholz = olaf-scholz: Olaf Scholz zufolge wird Deutschland die Ukraine auch im nächsten Jahr mit Geld weiter unterstützen.',
      ],
    ],
    [
      'Wie Wolodymyr Selenskyj am Montag in Kiew sagte, hat Russland in der Nacht 500 Drohnen eingesetzt.',
      [
        'Wolodymyr Selenskyj = volodymyr-zelensky: Wie Wolodymyr Selenskyj am Montag in Kiew sagte, hat Russland in der Nacht 500 Drohnen eingesetzt.',
      ],
    ],
    [
      'Fumio Kishida kündigte am Montag in Tokio seinen Rücktritt und eine Reise nach China an.',
      [
        'Fumio Kishida = fumio-kishida: Fumio Kishida kündigte am Montag in Tokio seinen Rücktritt und eine Reise nach China an.',
      ],
    ],
    ['Olaf Scholz äußerte sich am Montag in Berlin nicht zu den neuen Plänen von Emmanuel Macron.', []],
    [
      '„Die Ukraine braucht in den nächsten Monaten mehr Geld und mehr Waffen“, heißt es in dem Papier von Emmanuel Macron.',
      [],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))

  test('the form of the verb says that the same speaker goes on', () =>
    expect(
      said(
        'Olaf Scholz lehnte das Vorhaben ab. Er sei nicht bereit, Soldaten aus Polen oder Italien in einen Krieg zu schicken.',
      ),
    ).toEqual([
      'Olaf Scholz = olaf-scholz: [Olaf Scholz] sei nicht bereit, Soldaten aus Polen oder Italien in einen Krieg zu schicken.',
    ]))

  test('direct speech may end its sentence', () =>
    expect(
      said(
        'Olaf Scholz sagte am Montag in Berlin laut Manuskript: „Der Hass bereitet den Boden für Angriffe auf Polen und auf alle anderen.“',
      ),
    ).toHaveLength(1))

  test('an adverb is no speaker', () =>
    expect(
      said(
        'Völlig unerwartet verkündete Staatspräsident Kais Saied am Montag den Abzug aller Soldaten aus Libyen und aus Ägypten.',
      ),
    ).toEqual([
      'Staatspräsident Kais Saied = kais-saied: Völlig unerwartet verkündete Staatspräsident Kais Saied am Montag den Abzug aller Soldaten aus Libyen und aus Ägypten.',
    ]))

  test('a date in what is said is not the day on which it is said', () =>
    expect(
      factsOf('Im Jahr 1951 sei Brot in Polen und Ungarn noch billig gewesen, sagte Olaf Scholz.').map(
        (f) => f.when,
      ),
    ).toEqual([undefined]))

  test('a spokesman of nobody is a stranger, and German strangers’ statements are none', () =>
    expect(
      said(
        'Der Sprecher Peter Maier sagte am Montag, Angela Merkel werde schon bald mit dem Zug nach Polen reisen.',
      ),
    ).toEqual([]))
})

describe('pronouns', () => {
  test.each([
    [
      'Angela Merkel hat ihren Nachfolger gelobt. Sie sagte am Montag in Berlin, Polen brauche in diesen schweren Zeiten viel Mut.',
      '[Angela Merkel] sagte am Montag in Berlin, Polen brauche in diesen schweren Zeiten viel Mut.',
    ],
    [
      'Emmanuel Macron ist in Kiew eingetroffen. Er besuchte am Montag ein Krankenhaus in Charkiw.',
      '[Emmanuel Macron] besuchte am Montag ein Krankenhaus in Charkiw.',
    ],
  ])('%s', (text, expected) => expect(factsOf(text).map(statementOf)).toContain(expected))

  test('the short name of a bracket is no genitive', () =>
    expect(
      factsOf(
        'Merkels Partei tagte am Montag. Angela Merkel lobte die Gäste. Sie besuchte am Montag Kiew.',
      ).map(statementOf),
    ).toContain('[Merkel] besuchte am Montag Kiew.'))

  test.each([
    ['they are not she', 'Angela Merkel sprach mit den Ministern. Sie reisten nach China.'],
    ['a government may be meant', 'Angela Merkel lobte die Regierung. Sie fordert mehr Geld.'],
    ['their is no subject', 'Angela Merkel schwieg. Ihr Sprecher reiste nach China.'],
    ['a plan may be meant', 'Olaf Scholz lobte den Plan. Er fordert mehr Geld.'],
  ])('%s', (_, text) => expect(factsOf(text).flatMap((f) => f.brackets ?? [])).toEqual([]))
})

describe('offices', () => {
  test.each([
    ['Frankreichs Präsident Emmanuel Macron war dabei.', ['emmanuel-macron: President FR now']],
    ['Die frühere Bundeskanzlerin Angela Merkel war dabei.', ['angela-merkel: Chancellor DE past']],
    ['Japans Premierminister Fumio Kishida war dabei.', ['fumio-kishida: Prime Minister JP now']],
    ['Der Vizepräsident Joe Biden war dabei.', []],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})
