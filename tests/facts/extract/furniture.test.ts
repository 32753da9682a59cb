import { describe, expect, test } from 'vitest'
import { furniture } from '../../../facts/extract/furniture/furniture.ts'
import type { Block, BlockKind } from '../../../facts/types.ts'

const PROSE = [
  'The two governments spoke for three hours on Monday and agreed to meet again before the end of the year.',
  'Officials of both sides said that the border would stay open while the talks were going on in the capital.',
  'A vote on the treaty is expected in the spring, when the new parliament has come together for the first time.',
  'Nobody in the ministry wanted to say what would become of the soldiers who had been sent there last summer.',
]
const paragraph = (text: string, kind: BlockKind = 'paragraph'): Block => ({ kind, text })

/** What is left of a block in the middle, or at the end, of an article. */
function left(
  text: string,
  language = 'en',
  place: 'start' | 'middle' | 'end' = 'middle',
  kind: BlockKind = 'paragraph',
): string {
  const prose = PROSE.map((line) => paragraph(line))
  const at = place === 'start' ? 0 : place === 'end' ? 4 : 2
  const blocks = [
    paragraph('Talks go on', 'heading'),
    ...prose.slice(0, at),
    paragraph(text, kind),
    ...prose.slice(at),
  ]
  const spans = furniture(blocks, language)[at + 1] ?? []
  let out = ''
  let from = 0
  for (const { start, end } of spans) {
    out += text.slice(from, start)
    from = end
  }
  return (out + text.slice(from)).trim()
}

describe('captions and credits', () => {
  test.each([
    ['en', 'Adam Miro / Reuters'],
    ['en', 'The minister on his way to the talks in Rome. Adam Miro / Reuters'],
    ['en', 'Media caption Adam Miro: "It was calm"'],
    ['en', 'Image source, Getty Images'],
    ['en', 'Image caption, The minister arrives in Rome.'],
    ['en', 'FILE - The minister arrives in Rome, May 3, 2019.'],
    ['en', 'Supporters gather in Rome on Monday. (AP Photo/Ada Roe)'],
    ['en', 'The minister, left, at a fair in Rome in 2016'],
    ['en', 'A man walks past a truck on Thursday Credit: STR/AFP'],
    ['en', 'President Ada Roe chairs a meeting. (Ben Lo/Pool/AFP via Getty Images)'],
    ['en', 'The hall in this file photo of May 2011.'],
    ['de', 'Die Ministerin auf dem Weg nach Rom. (Foto: dpa)'],
    ['de', 'Bild: Ada Roe / picture alliance'],
    ['de', 'Die Ministerin (links) mit ihrem Kollegen in Rom.'],
    ['de', 'Auf dem Foto zu sehen: die neue Ministerin.'],
    ['fr', 'Crédit photo : Ada Roe'],
    ['fr', 'La ministre à Rome. Photo : Archives du gouvernement'],
    ['fr', 'La ministre (à gauche) à Rome lundi.'],
    ['es', 'Crédito: Ada Roe'],
    ['es', 'La ministra llega a Roma. (Foto: EFE)'],
    ['es', 'Ilustración: El Diario'],
    ['pt', 'A ministra chega a Roma. Foto: Ada Roe/Folhapress'],
    ['pt', 'Crédito, Getty Images'],
    ['it', 'La ministra arriva a Roma. (Foto: ANSA)'],
    ['it', 'Nella foto la ministra a Roma.'],
  ])('%s: %s', (language, text) => expect(left(text, language)).toBe(''))

  test('a caption is not part of the text, whatever is in it', () =>
    expect(left('She arrived on Monday.', 'en', 'middle', 'caption')).toBe(''))

  test('of a paragraph with a credit at its end the text stays', () =>
    expect(
      left(
        `${PROSE[0]!.replace('three', 'four')} It ended well. All was calm. No one was hurt.Ada Roe / Reuters`,
      ),
    ).toMatch(/hurt\.$/))
})

describe('datelines', () => {
  test.each([
    ['en', 'BEIJING: ', 'The army left the town on Monday.'],
    ['en', 'LIMA, Peru (Wire) — ', 'The army left the town on Monday.'],
    ['en', 'Washington (CNN) ', 'The army left the town on Monday.'],
    ['en', 'London (CNN)', 'The army left the town on Monday.'],
    ['en', '(Reuters) - ', 'The army left the town on Monday.'],
    ['en', 'SEOUL, Aug. 20 (Yonhap) -- ', 'The army left the town on Monday.'],
    ['de', 'Berlin (dpa) - ', 'Der Kanzler kam am Montag zurück.'],
    ['de', 'MÜNCHEN/WIEN – ', 'Der Kanzler kam am Montag zurück.'],
    ['de', 'Update, 3.5.2021, 16.05 Uhr: ', 'Der Kanzler kam am Montag zurück.'],
    ['de', 'Update vom 3. Mai, 16.05 Uhr: ', 'Der Kanzler kam am Montag zurück.'],
    ['fr', 'PARIS, 12 mai (AFP) – ', 'Le chef est revenu lundi.'],
    ['es', 'Washington.- ', 'El senador volvió el lunes.'],
    ['es', 'TEGUCIGALPA, HONDURAS.- ', 'El senador volvió el lunes.'],
    ['pt', 'BRASÍLIA - ', 'O ministro voltou na segunda.'],
    ['it', 'ROMA (ANSA) - ', 'Il ministro è tornato lunedì.'],
  ])('%s: %s', (language, line, text) => expect(left(line + text, language)).toBe(text))

  test.each([
    'NATO forces left the town on Monday.',
    'IDF: “We left the town on Monday.”',
    'Macron — who came by train — left the town.',
    'US President Roe (72) left the town on Monday.',
    'The UN (United Nations) left the town on Monday.',
  ])('none: %s', (text) => expect(left(text)).toBe(text))
})

describe('who wrote it', () => {
  test.each([
    ['en', 'start', 'By Ada Roe | May 3, 2019'],
    ['en', 'start', 'By ADA ROE and BEN LO'],
    ['de', 'start', 'Von Ada Roe, Rom'],
    ['fr', 'start', 'Par Ada Roe'],
    ['es', 'start', 'Por Ada Roe'],
    ['it', 'start', 'Di Ada Roe'],
    ['pt', 'start', 'Por Ada Roe, da Redação'],
    ['en', 'start', 'smithsonian.com November 18, 2019'],
    ['en', 'end', 'Ana Pires covers Brazil for the paper. Since joining it, he has covered two elections.'],
    ['en', 'end', 'Ana Pires is a reporter at the paper in Rome.'],
    ['en', 'end', 'Follow him on Twitter @anapires.'],
    ['de', 'end', 'Ana Pires ist Redakteurin in Rom.'],
    ['fr', 'end', 'Ana Pires est journaliste à Rome.'],
    ['es', 'end', 'Ana Pires es periodista en Roma.'],
    ['pt', 'end', 'Ana Pires é repórter em Roma.'],
    ['it', 'end', 'Ana Pires è giornalista a Roma.'],
    ['en', 'end', 'Ben Lo and Ada Roe contributed to this report.'],
  ] as const)('%s, %s: %s', (language, place, text) => expect(left(text, language, place)).toBe(''))

  test.each([
    'By Monday the army had left the town.',
    'Ana Pires is the president of Brazil.',
    'Par hasard, ils sont venus lundi.',
  ])('none: %s', (text) => expect(left(text, 'en', 'end')).toBe(text))
})

describe('what speaks of the page', () => {
  test.each([
    ['en', 'Sign up for our newsletter to get the news every morning.'],
    ['en', 'Read more: Talks fail again'],
    ['en', 'Advertisement'],
    ['en', 'Share this'],
    ['en', 'This story has been updated with new figures.'],
    ['en', '© 2020 The Paper. All rights reserved.'],
    ['en', '12 comments'],
    ['en', 'Subscribe to our podcast.'],
    ['de', 'Lesen Sie auch: Gespräche scheitern'],
    ['de', 'Jetzt den Newsletter abonnieren!'],
    ['de', 'Dieser Artikel wurde zuletzt am Montag geändert.'],
    ['de', '12 Kommentare'],
    ['fr', 'Lire aussi : Les discussions échouent'],
    ['fr', 'Inscrivez-vous à notre newsletter.'],
    ['fr', 'Cet article a été modifié lundi.'],
    ['fr', 'Partager sur Facebook'],
    ['es', 'Lee también: Fracasan las negociaciones'],
    ['es', 'Suscríbete a nuestro boletín.'],
    ['es', 'Compartir en Twitter'],
    ['es', 'Este artículo fue actualizado el lunes.'],
    ['pt', 'Leia também: Negociações fracassam'],
    ['pt', 'Assine a nossa newsletter.'],
    ['pt', 'Esta reportagem foi atualizada na segunda.'],
    ['it', 'Leggi anche: Falliscono i colloqui'],
    ['it', 'Iscriviti alla nostra newsletter.'],
    ['it', 'Riproduzione riservata'],
    ['en', '— Ada Roe (@adaroe) April 15, 2019'],
    ['en', 'ACM12.02-0.24%BETA43.14-0.6%GAMMA22.84-3.55%'],
    ['en', 'Another Headline of the Day in Title Case'],
  ])('%s: %s', (language, text) => expect(left(text, language)).toBe(''))

  test.each([
    ['en', 'Readers of the paper said that they agreed.'],
    ['en', '“No one wants to sign up for rules that would hurt,” she said.'],
    ['en', 'The senate will share this burden with the states.'],
    ['en', 'Follow-up talks are planned for May.'],
    ['de', 'Mehr als hundert Menschen kamen am Montag.'],
    ['de', 'Teile der Armee kamen am Montag zurück.'],
    ['fr', 'Partager le pouvoir est difficile, a-t-il dit.'],
    ['es', 'Más de cien personas llegaron el lunes.'],
    ['pt', 'Seguiu para Roma na segunda.'],
    ['it', 'Segui la politica da anni, ha detto.'],
    ['en', 'A former partner of the firm stated in her testimony,'],
  ])('none, %s: %s', (language, text) => expect(left(text, language)).toBe(text))

  test('a sentence of a paragraph, and words in brackets', () => {
    expect(left('The army left the town. Read more about it here.')).toBe('The army left the town.')
    expect(left('The army left (Read also: Talks fail) the town.')).toBe('The army left  the town.')
  })
})

describe('lists, and what occurs twice', () => {
  const spansOf = (blocks: Block[]): boolean[] =>
    furniture([paragraph('Talks go on', 'heading'), ...PROSE.map((line) => paragraph(line)), ...blocks], 'en')
      .slice(5)
      .map((spans, i) => spans[0]?.end === blocks[i]?.text.length)

  test('links, but no points of a list that somebody leads to', () => {
    const links = ['Talks Fail Again', 'Army Leaves Town', 'Votes Are Counted'].map((text) =>
      paragraph(text, 'item'),
    )
    expect(spansOf(links)).toEqual([true, true, true])
    expect(spansOf([paragraph('They agreed on:'), ...links])).toEqual([false, false, false, false])
    const points = ['The army will leave by May', 'All prisoners are to be freed', 'Talks will go on in Rome']
    expect(spansOf(points.map((text) => paragraph(text, 'item')))).toEqual([false, false, false])
  })

  test('what is under a heading that leads elsewhere', () =>
    expect(
      spansOf([
        paragraph('Related stories', 'heading'),
        paragraph('Talks fail again'),
        paragraph('What comes next', 'heading'),
        paragraph('The talks will go on in Rome on Monday.'),
      ]),
    ).toEqual([true, true, false, false]))

  test('highlights go, the text stays', () => {
    const line = 'The minister said that nobody had asked her.'
    expect(spansOf([paragraph(line), paragraph(`${PROSE[0]} More. `), paragraph(line)])).toEqual([
      true,
      false,
      false,
    ])
    expect(spansOf([paragraph(`She came late. ${line}`), paragraph(line)])).toEqual([false, true])
  })

  test('the heading at the start of its paragraph', () => {
    const blocks = [
      paragraph('What comes next now', 'heading'),
      paragraph('What comes next now The talks go on.'),
    ]
    expect(furniture([paragraph('T', 'heading'), ...blocks], 'en')[2]).toEqual([{ start: 0, end: 20 }])
  })
})

test('ten times as many blocks take about ten times as long', () => {
  const timeOf = (count: number): number => {
    const blocks = Array.from({ length: count }, (_, i) => paragraph(`${PROSE[i % 4]} ${i} `.repeat(3)))
    const start = performance.now()
    furniture(blocks, 'en')
    return performance.now() - start
  }
  timeOf(100)
  // A hundred times as long where the time grows with the square; a busy machine may stop either run for a while.
  const ratios = [1, 2, 3].map(() => timeOf(5_000) / timeOf(500))
  expect(Math.min(...ratios)).toBeLessThan(40)
}, 60_000)
