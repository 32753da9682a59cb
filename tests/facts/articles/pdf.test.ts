import { describe, expect, test } from 'vitest'
import { lineEnd, paragraphText, wordsInLines } from '../../../facts/articles/pdf/line-ends.ts'
import { type PdfPiece, pdfLinesOf } from '../../../facts/articles/pdf/lines.ts'
import { paragraphsOf } from '../../../facts/articles/pdf/paragraphs.ts'
import { type PdfPageText, pdfArticle } from '../../../facts/articles/pdf/pdf-article.ts'
import { ArticleError } from '../../../facts/articles/plain-text.ts'

const SIZE = 10

/** A piece whose letters are half as wide as they are high. */
const piece = (text: string, x: number, baseline: number, size = SIZE): PdfPiece => ({
  text,
  x,
  baseline,
  size,
  width: (text.length * size) / 2,
})

/** Lines one below the other. */
const column = (texts: readonly string[], x = 50, top = 100, size = SIZE): PdfPiece[] =>
  texts.map((text, i) => piece(text, x, top + i * size * 1.2, size))

const NONE: ReadonlySet<string> = new Set()

const textsOf = (pieces: readonly PdfPiece[], known = NONE): string[] =>
  paragraphsOf(pieces).map((paragraph) => paragraphText(paragraph, known))

const page = (pieces: readonly PdfPiece[]): PdfPageText => ({ paragraphs: paragraphsOf(pieces), height: 800 })

describe('lines', () => {
  test.each([
    ['a gap is a space', [piece('South', 50, 100), piece('Korea', 78, 100)], ['South Korea']],
    ['no gap, no space', [piece('Ko', 50, 100), piece('rea', 60, 100)], ['Korea']],
    [
      'a space that is there is not put twice',
      [piece('South ', 50, 100), piece('Korea', 83, 100)],
      ['South Korea'],
    ],
    [
      'pieces of white space say nothing',
      [piece('South', 50, 100), piece(' ', 75, 100), piece('Korea', 80, 100)],
      ['South Korea'],
    ],
    [
      'a footnote mark is in its line',
      [piece('Korea', 50, 100), piece('2', 75, 96, 6), piece('said', 82, 100)],
      ['Korea2 said'],
    ],
    ['cells of a table are apart', [piece('South', 50, 100), piece('Korea', 150, 100)], ['South', 'Korea']],
    ['columns are apart', [piece('South', 300, 100), piece('Korea', 50, 112)], ['South', 'Korea']],
  ])('%s', (_, pieces, expected) => expect(pdfLinesOf(pieces).map(({ text }) => text)).toEqual(expected))
})

describe('paragraphs', () => {
  test('lines below each other are one', () =>
    expect(textsOf(column(['The leaders of South', 'Korea met in', 'Tokyo.']))).toEqual([
      'The leaders of South Korea met in Tokyo.',
    ]))

  test.each([
    ['after an empty line', [...column(['One is here', 'and two.']), ...column(['Three.'], 50, 140)]],
    [
      'in other letters',
      [...column(['A large heading'], 50, 100, 20), ...column(['Some text here.'], 50, 120)],
    ],
    [
      'after a short last line',
      column(['One line that is long enough', 'ends.', 'Another one that is long too']),
    ],
    [
      'where a first line is indented',
      [...column(['One line is here and', 'goes on and on and on']), piece('Another one', 64, 124)],
    ],
    ['at a bullet', column(['• Japan and the rest', '• South Korea and'])],
    ['at a number', column(['1. Japan and the rest', '2. South Korea and'])],
    [
      'in the next column',
      [...column(['The leaders of South', 'Korea met here'], 50), ...column(['Germany and others'], 300)],
    ],
    [
      'in the cells of a table',
      [piece('Germany', 50, 100), piece('West', 150, 100), piece('Korea', 50, 112), piece('East', 150, 112)],
    ],
  ])('another one begins %s', (_, pieces) => expect(textsOf(pieces).length).toBeGreaterThan(1))

  test('a heading in the middle of its lines is one', () =>
    expect(textsOf([piece('The leaders of Germany and', 60, 100), piece('France', 110, 112)])).toEqual([
      'The leaders of Germany and France',
    ]))

  test('a list item goes on under its text', () =>
    expect(textsOf([piece('• The leaders of South', 50, 100), piece('Korea met', 60, 112)])).toEqual([
      '• The leaders of South Korea met',
    ]))
})

describe('from right to left', () => {
  const rtl = (text: string, right: number, baseline: number): PdfPiece => {
    const width = text.length * 5
    return { text, x: right - width, baseline, size: SIZE, width, isRtl: true }
  }

  test('pieces are in one line, and lines of one paragraph end where they like', () =>
    expect(
      textsOf([
        rtl('التقى إيمانويل ماكرون', 500, 100),
        rtl('فريدريش ميرتس', 390, 100),
        rtl('في برلين', 500, 112),
      ]),
    ).toEqual(['التقى إيمانويل ماكرون فريدريش ميرتس في برلين']))

  test('a first line is indented at the right', () =>
    expect(
      textsOf([rtl('التقى إيمانويل ماكرون', 500, 100), rtl('في برلين يوم الاثنين', 486, 112)]),
    ).toHaveLength(2))
})

describe('the end of a line', () => {
  test.each<[string, string, readonly string[], string]>([
    ['Presi-', 'dent', [], 'President'],
    ['Presi\u00ad', 'dent', [], 'President'],
    ['Presi‐', 'dent', [], 'President'],
    ['Franco-', 'German', [], 'Franco-German'],
    ['2019-', '2020', [], '2019-2020'],
    ['Lee Jae-', 'myung', ['jae-myung'], 'Lee Jae-myung'],
    ['Lee Jae-', 'myung', ['jae-myung', 'jaemyung'], 'Lee Jaemyung'],
    ['South', 'Korea', [], 'South Korea'],
    ['South ', 'Korea', [], 'South Korea'],
    ['a plan –', 'and more', [], 'a plan – and more'],
    ['日本の首', '相は', [], '日本の首相は'],
    ['東京', 'Tokyo', [], '東京 Tokyo'],
    ['대통령은', '도쿄에서', [], '대통령은 도쿄에서'],
  ])('%s | %s', (text, next, known, expected) => {
    const { cut, join } = lineEnd(text, next, new Set(known))
    expect(`${cut ? text.trimEnd().slice(0, -cut) : text}${join}${next}`).toBe(expected)
  })

  test('the words of a file are those that no line end splits', () =>
    expect([...wordsInLines(paragraphsOf(column(['Lee Jae-myung met Presi-', 'dent Xi'])))]).toEqual([
      'lee',
      'jae-myung',
      'met',
      'dent',
      'xi',
    ]))
})

describe('the article', () => {
  const body = (i: number): PdfPiece[] =>
    column([`The text of page ${i} is long enough`, 'and says something.'], 50, 300)
  const head = piece('The Daily Report', 50, 40, 8)
  const foot = (i: number): PdfPiece => piece(`Page ${i}`, 300, 780, 8)

  test('running heads and page numbers are no text', () => {
    const pages = [1, 2, 3].map((i) => page([head, ...body(i), foot(i)]))
    expect(pdfArticle(pages, NONE, { file: 'report' }).blocks.map(({ text }) => text)).toEqual([
      'report',
      ...[1, 2, 3].map((i) => `The text of page ${i} is long enough and says something.`),
    ])
  })

  test('a sentence goes on over the end of a page', () => {
    const pages = [page(column(['The leaders met in'])), page(column(['the south of Germany.']))]
    expect(pdfArticle(pages, NONE, { file: 'f' }).blocks.at(-1)?.text).toBe(
      'The leaders met in the south of Germany.',
    )
  })

  test.each([
    ['the title that the file states', 'A report', 'A report'],
    ['the largest letters, where a program wrote it', 'Microsoft Word - report.doc', 'Talks in Tokyo'],
    ['the largest letters, where it is the name of a file', 'report_final.docx', 'Talks in Tokyo'],
    ['the largest letters, where there is none', undefined, 'Talks in Tokyo'],
  ])('its title is %s', (_, title, expected) => {
    const first = page([piece('Talks in Tokyo', 50, 100, 24), ...body(1)])
    const { source, blocks } = pdfArticle([first], NONE, { file: 'f', ...(title ? { title } : {}) })
    expect(source.title).toBe(expected)
    expect(blocks.find(({ text }) => text === 'Talks in Tokyo')?.kind).toBe('heading')
  })

  test('its address, author and language are kept', () =>
    expect(
      pdfArticle([page(body(1))], NONE, {
        file: 'f',
        url: 'https://example.org/f.pdf',
        language: 'de',
        author: 'Ana',
      }).source,
    ).toMatchObject({ title: 'f', url: 'https://example.org/f.pdf', language: 'de', author: 'Ana' }))

  test('pages that are pictures are none', () =>
    expect(() => pdfArticle([page([])], NONE, { file: 'f' })).toThrow(ArticleError))
})
