import { describe, test } from 'vitest'
import { expectFirst, testPairs } from './told.ts'

/** A language, and a sentence with two forms of one part: `{this is shown|this is not}`. */
type Pair = readonly [language: string, sentence: string]

function testStatements(pairs: readonly Pair[]): void {
  testPairs(pairs.map(([language, sentence]) => [language, 'statement', sentence]))
}

describe('a statement has ten words beside who says it', () => {
  testStatements([
    ['en', 'Emmanuel Macron said that bread in Lisbon was dear in {the |}spring.'],
    ['en', 'The Kremlin said that bread from Lisbon was {too |}dear for anybody.'],
    ['en', '“Bread from Lisbon will be dear all winter {long|},” said Emmanuel Macron.'],
    ['en', 'Germany said it would sell {more |}bread to Poland in winter.'],
    ['de', 'Olaf Scholz sagte, dass {das |}Brot aus Polen im Winter teuer war.'],
    ['de', 'Der Kreml erklärte, dass Brot aus Polen im Winter {sehr |}teuer war.'],
    ['de', '„Brot aus Polen ist im Winter {viel |}zu teuer“, sagte Olaf Scholz.'],
    ['fr', 'Emmanuel Macron a déclaré que le pain de Lisbonne était {trop |}cher.'],
    ['fr', 'La Maison Blanche a annoncé que le pain de Lyon était {très |}cher.'],
    ['es', 'Gabriel Boric dijo que el pan de Lisboa era {caro en invierno|muy caro}.'],
    ['es', '«El pan de Lisboa es caro en {todo |}invierno», dijo Gabriel Boric.'],
    ['it', 'Giorgia Meloni ha detto che il pane di Lisbona è {troppo |}caro.'],
    ['it', 'La Casa Bianca ha detto che il pane di Lisbona è {troppo |}caro.'],
    ['pt', 'Lula disse que o pão de Lisboa era {caro no inverno|muito caro}.'],
    ['pt', 'A Casa Branca disse que o pão de Lisboa era {caro no inverno|muito caro}.'],
  ])
})

describe('and the words for who says it do not count', () => {
  testStatements([
    ['en', 'French President Emmanuel Macron said that bread in Lisbon was dear in {the |}spring.'],
    ['en', 'A spokesman for the Kremlin said that bread from Lisbon was {too |}dear for anybody.'],
    ['en', 'Two senior Danish defence officials said that bread from Lisbon was {too |}dear for anybody.'],
    [
      'en',
      'The Hungarian Ministry of Foreign Affairs said that bread from Lisbon was {too |}dear for anybody.',
    ],
    ['de', 'Das türkische Verteidigungsministerium sagte, dass {das |}Brot aus Polen im Winter teuer war.'],
    ['de', 'Kremlsprecher Pawel Orlow sagte, dass {das |}Brot aus Polen im Winter teuer war.'],
    ['fr', 'Le porte-parole du Kremlin a déclaré que le pain de Lisbonne était {trop |}cher.'],
    ['es', 'El portavoz del Kremlin dijo que el pan de Lisboa era {caro en invierno|muy caro}.'],
    ['it', 'Il portavoce del Cremlino ha detto che il pane di Lisbona è {troppo |}caro.'],
    ['pt', 'O porta-voz do Kremlin disse que o pão de Lisboa era {caro no inverno|muito caro}.'],
  ])
})

describe('a statement names somebody or something beside who says it and when', () => {
  testStatements([
    ['en', 'Emmanuel Macron said that bread {from Lisbon|from bakers} was too dear for anybody in spring.'],
    ['en', 'The Kremlin said that bread was too dear {for Ben Dahl|for old bakers} in the cold spring.'],
    ['en', 'Germany said it would buy more bread {from Poland|from bakers} before the end of a winter.'],
    ['en', 'Emmanuel Macron said {in Lisbon|on Monday} that bread would be too dear for most bakers.'],
    [
      'en',
      '“The bread {from Lisbon|from bakers} will be too dear for anybody in the spring,” said Emmanuel Macron.',
    ],
    ['de', 'Olaf Scholz sagte, dass das Brot {aus Polen|aus Dörfern} im Winter viel zu teuer war.'],
    ['de', 'Der Kreml erklärte, dass das Brot {aus Polen|der Bäcker} im Winter viel zu teuer war.'],
    ['de', 'Olaf Scholz sagte, dass das Brot {aus Polen|aus Lissabon} im Winter viel zu teuer war.'],
    [
      'fr',
      'Emmanuel Macron a déclaré que le pain {de Lisbonne|de campagne} était beaucoup trop cher en hiver.',
    ],
    ['fr', 'La Maison Blanche a annoncé que le pain {de Lyon|de campagne} était très cher en hiver.'],
    ['es', 'Gabriel Boric dijo que el pan {de Lisboa|de campo} era demasiado caro en invierno.'],
    ['es', '«El pan {de Lisboa|de campo} es demasiado caro en todo el invierno», dijo Gabriel Boric.'],
    ['it', 'Giorgia Meloni ha detto che il pane {di Lisbona|di campagna} è troppo caro in inverno.'],
    ['pt', 'Lula disse que o pão {de Lisboa|de milho} era caro demais durante o inverno.'],
  ])
})

describe('its direct speech does not speak of us', () => {
  testStatements([
    ['en', '“Bread from Lisbon will be too dear for {bakers|us} in the spring,” said Emmanuel Macron.'],
    [
      'en',
      '“Bakers in Lisbon know that {farmers|we} will not pay for bread all winter,” said Emmanuel Macron.',
    ],
    [
      'en',
      '“Bakers in Lisbon have told {farmers|me} to pay more for bread in winter,” said Emmanuel Macron.',
    ],
    ['en', '“Bread from Lisbon will be too dear for {old|our} bakers in the spring,” the Kremlin said.'],
    [
      'en',
      '“Bread from the {US|bakers near us} will be too dear for farmers in spring,” said Emmanuel Macron.',
    ],
    ['de', '„Brot aus Polen ist in jedem Winter viel zu teuer für {alle|uns}“, sagte Olaf Scholz.'],
    ['de', '„Bäcker aus Polen wissen, dass {alle|wir} im Winter viel mehr Brot kaufen“, sagte Olaf Scholz.'],
    ['fr', '« Le pain de Lisbonne est trop cher pour {eux|nous} en hiver », a déclaré Emmanuel Macron.'],
    ['fr', '« Le pain de Lisbonne est trop cher pour {les|mes} boulangers », a déclaré Emmanuel Macron.'],
    ['es', '«El pan de Lisboa es caro para {los|nuestros} panaderos en invierno», dijo Gabriel Boric.'],
    ['es', '«El pan de Lisboa es demasiado caro para {todos|nosotros} en invierno», dijo Gabriel Boric.'],
    ['it', '«Il pane di Lisbona è troppo caro per {tutti|noi} in inverno», ha detto Giorgia Meloni.'],
    ['pt', '“O pão de Lisboa é caro demais para {todos|nós} no inverno”, disse Lula.'],
    ['pt', '“O pão de Lisboa é caro demais para {os|nossos} padeiros”, disse Lula.'],
  ])
})

/** A language, what is told as a statement, and what is none. */
type Two = readonly [language: string, told: string, untold: string]

function testTwo(pairs: readonly Two[]): void {
  test.each(pairs)('%s: %s', (language, yes, no) => expectFirst('statement', language, yes, no))
}

describe('direct speech is of leaders and countries, a stranger’s is none', () => {
  testTwo([
    [
      'en',
      'Ann Miller said that Norway has lost a war over herring in the sea.',
      '“Norway has lost a war over herring in the cold sea,” Ann Miller said.',
    ],
    [
      'en',
      '“Norway has lost a war over herring in the cold sea,” Keir Starmer said.',
      '“Norway has lost a war over herring in the cold sea,” Ben Dahl said.',
    ],
    [
      'en',
      'Ann Miller said that Keir Starmer was too late for the bread of Lisbon.',
      '“Keir Starmer was too late for the bread of Lisbon,” said Ann Miller.',
    ],
    [
      'de',
      'Olaf Scholz sagte, dass Österreich im letzten Jahr einen Krieg um Milch verloren habe.',
      'Anna Müller sagte, dass Österreich im letzten Jahr einen Krieg um Milch verloren habe.',
    ],
    [
      'de',
      '„Österreich hat im letzten Jahr einen langen Krieg um Milch verloren“, sagte Olaf Scholz.',
      '„Österreich hat im letzten Jahr einen langen Krieg um Milch verloren“, sagte Anna Müller.',
    ],
    [
      'fr',
      'Anne Dupont a déclaré que la Norvège avait perdu une longue guerre pour le lait.',
      '« La Norvège a perdu une longue guerre pour le lait », a déclaré Anne Dupont.',
    ],
    [
      'es',
      'Ana López dijo que Noruega ha perdido una larga guerra por la leche.',
      '«Noruega ha perdido una larga guerra por la leche de vaca», dijo Ana López.',
    ],
    [
      'es',
      '«Noruega ha perdido una larga guerra por la leche de vaca», dijo Gabriel Boric.',
      '«Noruega ha perdido una larga guerra por la leche de vaca», dijo Ana López.',
    ],
    [
      'it',
      'Anna Grossi ha detto che la Norvegia ha perso una lunga guerra per il latte.',
      '«La Norvegia ha perso una lunga guerra per il latte», ha detto Anna Grossi.',
    ],
    [
      'pt',
      'Ana Souza disse que a Noruega perdeu uma longa guerra por causa do leite.',
      '“A Noruega perdeu uma longa guerra por causa do leite”, disse Ana Souza.',
    ],
  ])
})

describe('nothing is told by ‘according to’', () => {
  testTwo([
    [
      'en',
      'Emmanuel Macron said that Norway lost a war over herring in the sea.',
      'According to Emmanuel Macron, Norway lost a war over herring in the sea.',
    ],
    [
      'en',
      'The Kremlin said that bread from Lisbon was too dear for old bakers.',
      'According to the Kremlin, bread from Lisbon was too dear for old bakers in the spring.',
    ],
    [
      'en',
      'Keir Starmer said that bread from Lisbon was too dear for old bakers.',
      'Bread from Lisbon was too dear for old bakers in the spring, according to Keir Starmer.',
    ],
    [
      'de',
      'Olaf Scholz sagte, dass Österreich im letzten Jahr einen Krieg um Milch verloren habe.',
      'Laut Olaf Scholz hat Österreich im letzten Jahr einen langen Krieg um Milch verloren.',
    ],
    [
      'de',
      'Der Kreml erklärte, dass Brot aus Polen im Winter viel zu teuer war.',
      'Nach Angaben des Kremls war das Brot aus Polen im Winter viel zu teuer für Bäcker.',
    ],
    [
      'fr',
      'Emmanuel Macron a déclaré que la Norvège avait perdu une longue guerre pour le lait.',
      'Selon Emmanuel Macron, la Norvège a perdu une longue guerre pour le lait de vache.',
    ],
    [
      'fr',
      'La Maison Blanche a annoncé que le pain de Lyon était beaucoup trop cher.',
      'Selon la Maison Blanche, le pain de Lyon était beaucoup trop cher en hiver.',
    ],
    [
      'es',
      'Gabriel Boric dijo que Noruega ha perdido una larga guerra por la leche.',
      'Según Gabriel Boric, Noruega ha perdido una larga guerra por la leche de vaca.',
    ],
    [
      'it',
      'Giorgia Meloni ha detto che la Norvegia ha perso una lunga guerra per il latte.',
      'Secondo Giorgia Meloni, la Norvegia ha perso una lunga guerra per il latte di mucca.',
    ],
    [
      'pt',
      'Lula disse que a Noruega perdeu uma longa guerra por causa do leite.',
      'Segundo Lula, a Noruega perdeu uma longa guerra por causa do leite de vaca.',
    ],
  ])
})

describe('the words of a quotation name it themselves', () => {
  testStatements([
    [
      'en',
      '“{Poland|Somebody} has sold nobody any bread all winter long,” Emmanuel Macron told bakers in Lyon.',
    ],
    [
      'en',
      '“Nobody has sold any bread all winter long{” in Poland,|,”} Emmanuel Macron told bakers in Lyon.',
    ],
    [
      'es',
      '«{En Polonia alguien|Alguien} vendió pan caro todo el invierno», dijo Gabriel Boric a panaderos en Lyon.',
    ],
    [
      'fr',
      '« Personne {en Pologne|ici} ne vend de pain cher pendant tout cet hiver », a déclaré Emmanuel Macron à Lyon.',
    ],
  ])
})

describe('a quotation does not start with somebody whom it does not name', () => {
  testStatements([
    ['fr', '« {Il faut|Il veut} que le pain de Lyon reste cher tout cet hiver », a déclaré Emmanuel Macron.'],
    [
      'fr',
      '« {Il y a|Elle avait} du pain cher à Lyon et à Nice tout cet hiver », a déclaré Emmanuel Macron.',
    ],
    [
      'es',
      '«{Los panaderos pagarán|Pagarán} un precio alto en Lyon todo este invierno», dijo Gabriel Boric.',
    ],
    ['pt', '«{Os padeiros pagarão|Pagarão} um preço alto em Lyon todo este inverno», disse Lula.'],
    [
      'it',
      '«{Nessuno vende|Non vendono} pane molto caro a Lione e a Milano ogni inverno», ha detto Giorgia Meloni.',
    ],
    ['de', '„{Ein Bäcker|Er} verkauft in Polen im ganzen Winter teures Brot“, sagte Olaf Scholz.'],
  ])
})
