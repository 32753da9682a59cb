import { describe, expect, test } from 'vitest'
import { dependsOnOthers } from '../../../facts/extract/gates/anaphora.ts'
import { lexiconOf } from '../../../facts/extract/lexicon/index.ts'
import { kindsOf, lastOf } from './read.ts'

const article = (language: string, text: string): string =>
  `---\nlanguage: ${language}\ndate: 2024-05-14\n---\n${text}`

/** Whether the last sentence has a word that only other sentences explain. */
const hangs = (language: string, text: string): boolean =>
  dependsOnOthers(lastOf(article(language, text)), lexiconOf(language))
const facts = (language: string, text: string): string[] => kindsOf(article(language, text))

/** By language: sentences that hang, and sentences that stand alone and tell something. */
const NOUNS: Readonly<Record<string, { hang: string[]; stand: string[] }>> = {
  en: {
    hang: [
      'Emmanuel Macron rejects the treaty.',
      'Emmanuel Macron criticised Donald Trump over the bridge.',
      'Donald Trump urged Iran to close the factory.',
      'Germany supports the reform.',
      'Emmanuel Macron said that the bakery would be closed until Germany had sold more bread.',
      'Donald Trump condemned the latest proposal.',
      'China denounced Washington’s move.',
      'Emmanuel Macron said that his approach had failed because Germany had sold no bread.',
      'Donald Trump urged Iran to accept the new deal.',
      'Poland will not accept the so-called compromise.',
      'Emmanuel Macron said that the two ships were late because Germany had no bread.',
      'Donald Trump criticised Poland’s decision.',
      'Emmanuel Macron rejects the plan presented on Monday.',
    ],
    stand: [
      'Emmanuel Macron rejects the treaty on forests.',
      'Emmanuel Macron criticised Donald Trump over the bridge that fell in Lyon.',
      'Donald Trump urged Iran to close the factory in Isfahan.',
      'Germany supports the pension reform.',
      'Emmanuel Macron said that the government would be ready in Lyon for a hard winter.',
      'Emmanuel Macron said that the world was changing faster than any baker in Lyon.',
      'Donald Trump condemned the latest proposal of the senate.',
      'Germany rejects the plan signed by Donald Trump.',
      'Emmanuel Macron rejects the deal reached with Iran.',
      'Emmanuel Macron supports a ban on meat, and said the ban would help.',
      'Giorgia Meloni rejects the 1998 treaty.',
      'Emmanuel Macron said that his policies on bread and milk had failed in Lyon.',
      'Donald Trump criticised the Polish-Hungarian agreement.',
      'Vladimir Putin won 87 percent of the vote.',
      'Donald Trump met Emmanuel Macron in Rome, the last meeting of the two leaders.',
      'Keir Starmer visited Tallinn in the afternoon.',
    ],
  },
  de: {
    hang: [
      'Olaf Scholz lehnte das Abkommen ab.',
      'Olaf Scholz kritisierte die Entscheidung.',
      'Olaf Scholz unterstützt den neuen Vorschlag.',
      'Olaf Scholz sagte, dass die Lage im Winter ernst sei, weil Polen kein Brot verkaufe.',
      'Olaf Scholz lehnte seine Forderung ab.',
      'Olaf Scholz lehnte den Plan ab.',
      'Olaf Scholz kritisierte das Gesetz.',
      'Olaf Scholz lehnte die Maßnahmen ab.',
      'Olaf Scholz unterstützt das Projekt.',
      'Olaf Scholz wies die Vorwürfe zurück.',
    ],
    stand: [
      'Olaf Scholz lehnte das Abkommen über Fischerei ab.',
      'Olaf Scholz kritisierte die Entscheidung der Richter.',
      'Olaf Scholz unterstützt den neuen Vorschlag von Emmanuel Macron.',
      'Olaf Scholz verurteilte den jüngsten Angriff auf Kiew.',
      'Olaf Scholz sagte, dass die Lage der Bauern aus Polen im Winter sehr ernst sei.',
      'Olaf Scholz unterstützt den Plan aus Paris.',
      'Olaf Scholz lehnte die Reform der EU ab.',
      'Olaf Scholz kritisierte das Gesetz über Wölfe.',
      'Olaf Scholz lehnte die Maßnahmen gegen Ungarn ab.',
      'Olaf Scholz wies die Vorwürfe von Emmanuel Macron zurück.',
    ],
  },
  fr: {
    hang: [
      'Emmanuel Macron a critiqué la décision.',
      'Emmanuel Macron a rejeté l’accord.',
      'Emmanuel Macron a condamné l’attaque.',
      'Emmanuel Macron soutient le projet.',
      'Emmanuel Macron a rejeté sa proposition.',
      'Emmanuel Macron a déclaré que la situation était grave parce que Berlin ne vendait plus de pain.',
      'Emmanuel Macron a déclaré que le texte était prêt parce que Berlin ne vendait plus de pain.',
      'Emmanuel Macron soutient le plan.',
      'Emmanuel Macron a rejeté les accusations.',
      'Emmanuel Macron a condamné les violences.',
    ],
    stand: [
      'Emmanuel Macron a critiqué la décision des juges.',
      'Emmanuel Macron a rejeté l’accord sur la pêche.',
      'Emmanuel Macron a condamné l’attaque contre Kiev.',
      'Emmanuel Macron soutient le projet de loi.',
      'Emmanuel Macron a rejeté la proposition d’Olaf Scholz.',
      'Emmanuel Macron a déclaré que la situation des paysans de Lyon était plus grave en hiver.',
      'Emmanuel Macron soutient l’accord signé par Olaf Scholz.',
      'Emmanuel Macron a déclaré que les impôts étaient trop élevés pour un boulanger de Lyon.',
      'Emmanuel Macron soutient le plan de paix.',
      'Emmanuel Macron a rejeté les accusations de la Russie.',
    ],
  },
  es: {
    hang: [
      'Gabriel Boric criticó la decisión.',
      'Gabriel Boric rechazó el acuerdo.',
      'Gabriel Boric condenó el ataque.',
      'Gabriel Boric apoya la propuesta.',
      'Gabriel Boric rechazó su oferta.',
      'Gabriel Boric dijo que la situación era grave porque Lisboa ya no vendía pan en invierno.',
      'Gabriel Boric rechazó las acusaciones.',
      'Gabriel Boric apoya el plan.',
      'Gabriel Boric condenó la violencia.',
      'Gabriel Boric criticó el proyecto.',
    ],
    stand: [
      'Gabriel Boric criticó la decisión de los jueces.',
      'Gabriel Boric rechazó el acuerdo sobre la pesca.',
      'Gabriel Boric condenó el ataque a Kiev.',
      'Gabriel Boric apoya la propuesta de Nicolás Maduro.',
      'Gabriel Boric dijo que la situación de los campesinos de Lisboa era muy grave en invierno.',
      'Gabriel Boric rechazó el acuerdo firmado por Nicolás Maduro.',
      'Gabriel Boric dijo que los impuestos eran muy altos para un panadero de Lisboa.',
      'Gabriel Boric apoya el plan de paz.',
      'Gabriel Boric criticó a Nicolás Maduro por sus políticas.',
      'Gabriel Boric condenó la violencia en Haití.',
    ],
  },
  it: {
    hang: [
      'Giorgia Meloni ha criticato la decisione.',
      'Giorgia Meloni ha respinto l’accordo.',
      'Giorgia Meloni ha condannato l’attacco.',
      'Giorgia Meloni sostiene la proposta.',
      'Giorgia Meloni ha respinto la sua offerta.',
      'Giorgia Meloni ha detto che la situazione è grave perché Lisbona non vende più pane in inverno.',
      'Giorgia Meloni ha respinto le accuse.',
      'Giorgia Meloni sostiene il piano.',
      'Giorgia Meloni ha condannato la violenza.',
      'Giorgia Meloni ha criticato il progetto.',
    ],
    stand: [
      'Giorgia Meloni ha criticato la decisione dei giudici.',
      'Giorgia Meloni ha respinto l’accordo sulla pesca.',
      'Giorgia Meloni ha condannato l’attacco contro Kiev.',
      'Giorgia Meloni sostiene la proposta di Olaf Scholz.',
      'Giorgia Meloni ha detto che la situazione dei contadini di Lisbona è più grave in inverno.',
      'Giorgia Meloni ha respinto l’accordo firmato da Olaf Scholz.',
      'Giorgia Meloni ha detto che le tasse sono troppo alte per un fornaio di Lisbona.',
      'Giorgia Meloni ha respinto le accuse della Francia.',
      'Giorgia Meloni sostiene il piano di pace.',
      'Giorgia Meloni ha condannato la violenza contro le donne.',
    ],
  },
  pt: {
    hang: [
      'Lula criticou a decisão.',
      'Lula rejeitou o acordo.',
      'Lula condenou o ataque.',
      'Lula apoia a proposta.',
      'Lula rejeitou sua oferta.',
      'Lula disse que a situação era grave porque Lisboa já não vendia pão no inverno.',
      'Lula rejeitou as acusações.',
      'Lula apoia o plano.',
      'Lula condenou a violência.',
      'Lula criticou o projeto.',
    ],
    stand: [
      'Lula criticou a decisão dos juízes.',
      'Lula rejeitou o acordo sobre a pesca.',
      'Lula condenou o ataque contra Kiev.',
      'Lula apoia a proposta de Nicolás Maduro.',
      'Lula disse que a situação dos camponeses de Lisboa era muito grave no inverno.',
      'Lula rejeitou o acordo assinado por Nicolás Maduro.',
      'Lula disse que os impostos eram muito altos para um padeiro de Lisboa.',
      'Lula rejeitou as acusações da França.',
      'Lula apoia o plano de paz.',
      'Lula condenou a violência contra as mulheres.',
    ],
  },
}

/** Pronouns for things, and times and people counted from what was told before. */
const WORDS: Readonly<Record<string, { hang: [string, string][]; stand: [string, string][] }>> = {
  'it and this': {
    hang: [
      ['en', 'Emmanuel Macron said it had cast a light on Ukraine in the middle of a long winter.'],
      ['en', 'Donald Trump told Ann Miller this would never happen in Ukraine or in any other country.'],
      ['en', 'Emmanuel Macron said that these would be banned in Ukraine before the end of a long winter.'],
      [
        'en',
        'Donald Trump warned that this was dangerous for Ukraine and for the farmers of a whole country.',
      ],
      ['en', 'Emmanuel Macron criticised Donald Trump for it.'],
      ['en', 'Donald Trump said it was the biggest mistake of all and meant it for Germany.'],
      ['de', 'Olaf Scholz kritisierte dies.'],
      [
        'fr',
        'Emmanuel Macron a déclaré que cela était impossible pour un bon boulanger de la ville de Lyon.',
      ],
      ['fr', 'Emmanuel Macron a critiqué Olaf Scholz pour cela.'],
      ['es', 'Gabriel Boric dijo que eso era imposible para un buen panadero de la ciudad de Lisboa.'],
      ['es', 'Gabriel Boric criticó a Nicolás Maduro por ello.'],
      ['it', 'Giorgia Meloni ha detto che ciò è impossibile per un buon fornaio della città di Lisbona.'],
      ['pt', 'Lula disse que isso era impossível para um bom padeiro da cidade de Lisboa.'],
    ],
    stand: [
      ['en', 'Hamas said it knew that Israel would free farmers before the end of a long winter.'],
      ['en', 'Germany said it would help Ukraine with bread and milk before the winter.'],
      ['en', 'Emmanuel Macron said that those who fled Ukraine in the winter were safe and well.'],
      ['en', 'Emmanuel Macron visited China this week.'],
      ['en', 'Emmanuel Macron said that a law was good because it protects Ukraine.'],
      ['de', 'Olaf Scholz traf Emmanuel Macron in dieser Woche.'],
      ['de', 'Olaf Scholz kritisierte ein Gesetz, das im Mai begann.'],
      ['fr', 'Emmanuel Macron a déclaré que rien n’était impossible pour un bon boulanger de Lyon.'],
      ['es', 'Gabriel Boric dijo que nada era imposible para un buen panadero de Lisboa.'],
      ['it', 'Giorgia Meloni ha detto che niente è impossibile per un buon fornaio di Lisbona.'],
      ['pt', 'Lula disse que nada era impossível para um bom padeiro de Lisboa.'],
    ],
  },
  'times, places and both': {
    hang: [
      ['en', 'Emmanuel Macron supported Ukraine at the time.'],
      ['en', 'Emmanuel Macron met Giorgia Meloni two days later.'],
      ['en', 'Emmanuel Macron met Giorgia Meloni a year earlier.'],
      ['en', 'Emmanuel Macron subsequently met Giorgia Meloni.'],
      ['en', 'Emmanuel Macron will meet Giorgia Meloni tonight.'],
      ['en', 'Emmanuel Macron praised Giorgia Meloni during the meeting.'],
      ['en', 'Emmanuel Macron praised Giorgia Meloni on Monday during the meeting.'],
      ['en', 'Emmanuel Macron praised Giorgia Meloni in the video.'],
      ['en', 'Emmanuel Macron criticised both men.'],
      ['en', 'Donald Trump urged all sides to stop.'],
      ['en', 'Emmanuel Macron met Giorgia Meloni there.'],
      ['en', 'Donald Trump said that Israel controls any actors there before the end of a long winter.'],
      ['de', 'Olaf Scholz traf daraufhin Emmanuel Macron.'],
      ['de', 'Olaf Scholz traf Emmanuel Macron zwei Tage später.'],
      ['de', 'Olaf Scholz unterstützte zu diesem Zeitpunkt die Ukraine.'],
      ['fr', 'Emmanuel Macron a rencontré Olaf Scholz deux jours plus tard.'],
      ['fr', 'Emmanuel Macron soutenait à l’époque l’Ukraine.'],
      ['es', 'Gabriel Boric se reunió con Emmanuel Macron dos días después.'],
      ['es', 'Gabriel Boric apoyaba en ese momento a Ucrania.'],
      ['it', 'Giorgia Meloni ha incontrato Olaf Scholz due giorni dopo.'],
      ['it', 'Giorgia Meloni sosteneva all’epoca l’Ucraina.'],
      ['pt', 'Lula se reuniu com Emmanuel Macron dois dias depois.'],
      ['pt', 'Lula apoiava na época a Ucrânia.'],
    ],
    stand: [
      ['en', 'Emmanuel Macron supported Ukraine at the time of a war.'],
      ['en', 'Emmanuel Macron visited China in 2022 and met Giorgia Meloni two years later.'],
      ['en', 'In 2022, Emmanuel Macron supported Ukraine at the time.'],
      ['en', 'Emmanuel Macron praised Giorgia Meloni during the meeting of ministers.'],
      ['en', 'Emmanuel Macron praised Giorgia Meloni in a letter to France.'],
      ['en', 'Emmanuel Macron criticised both men who sold bread.'],
      ['en', 'Emmanuel Macron flew to Japan and met Giorgia Meloni there.'],
      ['en', 'Donald Trump pressed Japan to pay for soldiers that live there.'],
      ['en', 'Emmanuel Macron visited a hospital and met Giorgia Meloni there.'],
      ['en', 'Emmanuel Macron said that there was no war in Ukraine in the spring of 2013.'],
      ['en', 'Germany and France signed a treaty, and both countries will pay.'],
      ['en', 'Emmanuel Macron met Giorgia Meloni two days ago.'],
      ['de', 'Olaf Scholz besuchte 2022 Japan und traf Emmanuel Macron zwei Jahre später.'],
      ['fr', 'Emmanuel Macron a visité le Japon en 2022 et a rencontré Olaf Scholz deux ans plus tard.'],
      ['es', 'Gabriel Boric visitó Brasil en 2022 y se reunió con Emmanuel Macron dos años después.'],
      ['it', 'Giorgia Meloni ha visitato il Giappone nel 2022 e ha incontrato Olaf Scholz due anni dopo.'],
      ['pt', 'Lula visitou o Japão em 2022 e se reuniu com Emmanuel Macron dois anos depois.'],
    ],
  },
}

describe.each(Object.entries(NOUNS))('nouns: %s', (language, { hang, stand }) => {
  test.each(hang)('hangs: %s', (text) => {
    expect(hangs(language, text)).toBe(true)
    expect(facts(language, text)).toEqual([])
  })
  test.each(stand)('stands: %s', (text) => {
    expect(hangs(language, text)).toBe(false)
    expect(facts(language, text)).not.toEqual([])
  })
})

describe.each(Object.entries(WORDS))('%s', (_, { hang, stand }) => {
  test.each(hang)('hangs: %s: %s', (language, text) => {
    expect(hangs(language, text)).toBe(true)
    expect(facts(language, text)).toEqual([])
  })
  test.each(stand)('stands: %s: %s', (language, text) => {
    expect(hangs(language, text)).toBe(false)
    expect(facts(language, text)).not.toEqual([])
  })
})

test.each([
  'Emmanuel Macron said it was important to help Ukraine.',
  'Emmanuel Macron said it was time for Ukraine to vote.',
  'Emmanuel Macron said it was raining in Ukraine.',
  'Emmanuel Macron said that it seems Ukraine is ready.',
  'Emmanuel Macron said it was France that saved Ukraine.',
  'Emmanuel Macron bought a house and sold it to Giorgia Meloni.',
])('‘it’ that means nothing, or what is named: %s', (text) => expect(hangs('en', text)).toBe(false))
