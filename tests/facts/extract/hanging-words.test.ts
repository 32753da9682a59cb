import { describe, expect, test } from 'vitest'
import { factsOf, testPairs, told } from './told.ts'

describe('whose it is must be in the sentence', () => {
  testPairs([
    ['en', 'stance', 'Canada opposes {the extradition of Ann Holt|her extradition}.'],
    ['en', 'stance', 'Norway supports {a tunnel|his tunnel} to Denmark.'],
    ['en', 'pressure', 'Germany urged Poland to publish {letters of Ann Holt|her letters}.'],
    ['en', 'action', 'Emmanuel Macron signed a law banning {plastic cups|the company’s cups}.'],
    ['en', 'action', 'Finland closed {a border crossing|his border crossing}.'],
  ])
})

describe('a noun with an article that another sentence explains', () => {
  testPairs([
    ['en', 'pressure', 'Germany pressed Poland to keep {a baker|the baker} from the market.'],
    ['en', 'pressure', 'Germany pressed Poland to keep bakers from {all work|that work}.'],
    ['de', 'criticism', 'Olaf Scholz warf Polen vor, {Bäckern|den Entführern} zu helfen.'],
    ['de', 'criticism', 'Polen warf dänischen Bäckern vor, {|ihnen dort }zu helfen.'],
    ['de', 'criticism', 'Dänemark kritisiert die Wahl {eines|des} Gremiums durch Polen.'],
    ['de', 'action', 'Dänemark hat 40 Millionen Dosen {eines|des} Präparats bestellt.'],
  ])
})

describe('what somebody was for before the time of the article is no position', () => {
  testPairs([
    ['en', 'stance', 'Canada {has|had} backed the canal between Poland and Latvia.'],
    ['en', 'stance', 'Emmanuel Macron {has|had} rejected a canal between Poland and Latvia.'],
    ['de', 'stance', 'Dänemark {hat|hatte} sich für einen Kanal nach Lettland ausgesprochen.'],
    ['fr', 'stance', 'Emmanuel Macron {a|avait} soutenu un canal entre la Pologne et la Lettonie.'],
    ['es', 'stance', 'Gabriel Boric {ha|había} apoyado un canal entre Polonia y Letonia.'],
  ])
})

describe('nor is how the writer sees somebody', () => {
  testPairs([
    ['en', 'stance', 'Norway is {|very }willing to build a canal to Latvia.'],
    ['en', 'stance', 'Norway is {|always }reluctant to build a canal to Latvia.'],
    ['en', 'stance', 'Norway is {|clearly }opposed to a canal in Latvia.'],
  ])
})

describe('texts and measures press nobody', () => {
  testPairs([
    ['en', 'pressure', '{Poland|The Constitution} calls on Emmanuel Macron to write a letter.'],
    [
      'de',
      'sanction',
      '{Dänemark hat Sanktionen gegen Polen verschärft|Die Sanktionen gegen Polen werden den Druck verschärfen}.',
    ],
  ])
})

describe('whose election it is', () => {
  test.each([
    ['Emmanuel Macron won the election in France.', ['leader:emmanuel-macron', 'country:FR']],
    ['Emmanuel Macron was elected thanks to the Danish intervention.', ['leader:emmanuel-macron']],
  ])('%s', (text, about) => {
    const [fact] = told('en', text).filter((line) => line.startsWith('election '))
    for (const code of ['FR', 'DK'])
      expect(fact?.split(' ').includes(code)).toBe(about.includes(`country:${code}`))
  })
})

describe('direct speech that points to what was said before it', () => {
  testPairs([
    [
      'fr',
      'statement',
      '« Anna Holt a longtemps parlé avec Olaf Scholz de {plusieurs|ces} ponts », a déclaré Emmanuel Macron à Lisbonne.',
    ],
    [
      'es',
      'statement',
      '«Anna Holt habló mucho tiempo con Olaf Scholz para abrir {un|este} puente», dijo Gabriel Boric en Lisboa.',
    ],
    [
      'it',
      'statement',
      '«Anna Holt ha parlato a lungo con Olaf Scholz per aprire {un|questo} ponte», ha detto Giorgia Meloni a Lisbona.',
    ],
    [
      'pt',
      'statement',
      '«Anna Holt falou muito tempo com Olaf Scholz para abrir {uma|esta} ponte», disse Lula em Lisboa.',
    ],
  ])
})

describe('words on a card are whole and written once', () => {
  testPairs([
    [
      'en',
      'statement',
      'Emmanuel Macron said that a cadre of {|of }bakers from Lisbon was too dear for anybody.',
    ],
    [
      'de',
      'statement',
      'Olaf Scholz sagte, dass {das|das Brot und und} Brot aus Polen im Winter sehr teuer war.',
    ],
  ])
  test('a name with a full stop in it', () => {
    const text =
      'Emmanuel Macron said that bread from Lisbon was too dear for anybody in spring, he told Report.Az.'
    expect(factsOf('en', text).map((f) => f.quote.exact)).toContain(text)
  })
})

describe('in a text without a date', () => {
  const offices = (text: string): string[] =>
    told('en', text, '').filter((line) => line.startsWith('office '))
  test('one president is believed', () => {
    expect(offices('President Dilma Rousseff opened a bakery in Brazil.')).toHaveLength(1)
  })
  test('of two the earlier one is not', () => {
    expect(
      offices(
        'President Dilma Rousseff opened a bakery in Brazil. President Jair Bolsonaro of Brazil closed it.',
      ),
    ).toEqual(['office jair-bolsonaro BR now'])
  })
})

describe('German: whose words they are', () => {
  testPairs([
    ['de', 'action', 'Olaf Scholz hat in Polen eine Bäckerei {eröffnet.|eröffnet, lobt Anna Holt.}'],
  ])
  test('an adjective after another one opens no subject', () => {
    const text =
      'Wegen der Lage um einen Neubau für die ganz morsche und dauerhaft gesperrte Talbrücke Rahm an der Grenze fordert der Bund für Brot Dänemark auf, mehr Brücken zu bauen.'
    expect(told('de', text).some((line) => line.includes('gesperrte'))).toBe(false)
  })
})

describe('what is told as a rule, in an aside or a footnote is no fact', () => {
  testPairs([
    ['en', 'agreement', 'Emmanuel Macron {signed|signs} a treaty with Poland and Latvia.'],
    ['en', 'agreement', 'Emmanuel Macron signs a treaty with Poland and Latvia{ on Monday|}.'],
    ['en', 'stance', 'Norway opposes a canal between Poland and Latvia{|, as www.example.com has it}.'],
    ['en', 'stance', 'Norway {|once }opposed a canal between Poland and Latvia.'],
    ['en', 'action', 'Emmanuel Macron opened 12 bakeries in eight years{|, according to Ann Holt}.'],
  ])
})

describe('a day that belongs to something else', () => {
  test.each([
    ['Brazil postponed a fair on Monday in Lisbon.', '2024-05-13'],
    ['Brazil postponed a fair due on Monday in Lisbon.', undefined],
    ['Brazil postponed a fair scheduled for Monday in Lisbon.', undefined],
  ])('%s', (text, day) => {
    expect(factsOf('en', text).map((f) => f.when?.from)).toEqual([day])
  })
})

test('harm on a condition is a threat', () => {
  const text =
    'Donald Trump announced that he would impose a tariff on bread from Mexico if Mexico did not close its bakeries.'
  expect(told('en', text).map((line) => line.split(' ')[0])).toEqual(['threat'])
  expect(
    told('en', text.replace('if Mexico did not', 'when Mexico could')).map((line) => line.split(' ')[0]),
  ).toEqual(['statement'])
})

describe('whose office it is, and when', () => {
  const offices = (text: string, published: string): string[] =>
    told('en', text, published).filter((line) => line.startsWith('office '))
  test.each([
    [
      'Emmanuel Macron opened a school with its president, Donald Trump.',
      '2018-05-14',
      ['office donald-trump US now'],
    ],
    ['Were he president, Donald Trump would open a school.', '2018-05-14', []],
    ['President-elect Donald Trump opened a school.', '2024-12-14', ['office donald-trump US next']],
    ['President-elect Donald Trump opened a school.', '2018-05-14', []],
    // He is dead, and nothing says of which time the text is.
    ['President Dwight D. Eisenhower opened a school.', '', []],
    ['President Barack Obama opened a school.', '', ['office barack-obama US now']],
    [
      'President Dwight D. Eisenhower opened a school, which burned in 2011.',
      '',
      ['office dwight-d-eisenhower US past'],
    ],
  ])('%s (%s)', (text, published, expected) => expect(offices(text, published)).toEqual(expected))
})

describe('a German wish that does not name what for', () => {
  testPairs([
    ['de', 'stance', 'Dänemark lehnt {einen EU-Kanal|einen Kanal} ab.'],
    ['de', 'stance', 'Dänemark will {bis 2030|bald} neue Kanäle bauen.'],
    ['de', 'stance', 'Emmanuel Macron sprach sich für {einen Kanal nach Lettland|breite Kanäle} aus.'],
    ['de', 'pressure', 'Polen forderte {einen Kanal nach Lettland|breite Kanäle}.'],
    ['de', 'pressure', 'Olaf Scholz drängte auf {einen Beitritt Polens|ruhige Nachbarn}.'],
  ])
})

test('such people were told of before', () => {
  expect(told('en', 'Poland urged Latvia to train such bakers.')).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^pressure /)]),
  )
  expect(told('en', 'Poland urged Latvia to train bakers.')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^pressure /)]),
  )
})

describe('a sentence that starts with a pronoun passes the same checks as others', () => {
  const following = (text: string): string[] => told('en', `Emmanuel Macron baked bread. ${text}`)
  test.each([
    ['He urged Latvia to train bakers.', 'He urged Latvia to train these bakers.'],
    [
      'He said that bakers from Latvia and Poland would come to Paris in May.',
      'He said that such bakers from Latvia and Poland would come to Paris in May.',
    ],
    ['He supports a canal to Latvia.', 'He supports a canal to Latvia (and bread.'],
  ])('%s', (shown, left) => {
    expect(following(shown)).toEqual([expect.stringContaining('emmanuel-macron')])
    expect(following(left)).toEqual([])
  })
})

describe('what is done as a rule, or to greet somebody, or was wanted once', () => {
  testPairs([
    ['en', 'visit', 'Emmanuel Macron {|regularly }travelled to Latvia.'],
    ['de', 'visit', 'Olaf Scholz reiste {|zumeist }nach Polen.'],
    ['fr', 'visit', 'Emmanuel Macron s’est {|souvent }rendu en Lettonie.'],
    ['en', 'stance', 'Emmanuel Macron welcomed {a canal in Latvia|a baker to Latvia}.'],
    ['de', 'stance', 'Dänemark {will|wollte} bis 2030 neue Kanäle bauen.'],
    ['en', 'agreement', 'Emmanuel Macron agreed {with Poland |}to give the bakers in Latvia four months.'],
  ])
})

describe('what is done to something that has a name or a number', () => {
  testPairs([
    ['en', 'action', 'Canada shipped flour to {Latvia|bakers}.'],
    ['en', 'action', 'Emmanuel Macron bought {300|many} loaves.'],
    ['en', 'action', '{|But }Canada delivered flour to Latvia.'],
    ['en', 'action', 'Canada {has|never} delivered flour to Latvia.'],
    ['en', 'action', 'Canada delivered {|no }flour to Latvia.'],
  ])
})

describe('who says something', () => {
  testPairs([
    [
      'de',
      'statement',
      '{Carlo Holt|Er} habe wegen langer Nächte in Lettland eine Bäckerei am Hafen von Riga geräumt, teilte Polen am Mittwoch mit.',
    ],
  ])

  test('not those in whose sentence words of others are quoted', () => {
    const words =
      'to “bake the bread of Latvia and Poland very well,” Germany seems unable to bake rolls for Paris.'
    expect(told('en', `For all its hopes ${words}`)).toEqual([])
  })
})
