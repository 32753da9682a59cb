import { describe, expect, test } from 'vitest'
import { ArticleError, readArticle, readBlocks } from '../../../facts/articles/plain-text.ts'

describe('readBlocks', () => {
  test('headings, paragraphs and items, in Markdown and in plain text', () => {
    expect(
      readBlocks(
        '# A title\nFirst line\ngoes on.\n\n- one **bold**\n- two\n  goes on\n\nA heading\n\n  • bullet',
      ),
    ).toEqual([
      { kind: 'heading', text: 'A title' },
      { kind: 'paragraph', text: 'First line goes on.' },
      { kind: 'item', text: 'one bold' },
      { kind: 'item', text: 'two goes on' },
      { kind: 'heading', text: 'A heading' },
      { kind: 'item', text: 'bullet' },
    ])
  })
  test('links lose their address and keep their words', () => {
    expect(readBlocks('See [the *report*](https://x.example/a) now.')[0]!.text).toBe('See the report now.')
  })
})

test('what only says where a line may break is no part of a word', () => {
  const text = 'The govern\u00adment of South\u200b Korea\u2060 spoke.'
  expect(readBlocks(text)[0]!.text).toBe('The government of South Korea spoke.')
})

describe('readArticle', () => {
  test('front matter', () => {
    const { source } = readArticle(
      '---\ntitle: "T"\nsource: S\nlanguage: fr\ndate: 2024-08-26\n---\nText here.',
    )
    expect(source).toMatchObject({ title: 'T', sourceTitle: 'S', language: 'fr', published: '2024-08-26' })
  })
  test('the same article always has the same id, another text another', () => {
    expect(readArticle('A text.').source.id).toBe(readArticle('\ufeffA text.\r\n').source.id)
    expect(readArticle('A text.').source.id).not.toBe(readArticle('B text.').source.id)
  })
  test.each([
    ['', 'the article is empty'],
    ['  \n\n ', 'the article is empty'],
    ['\u0000\u0001ELF', 'not a text file'],
    ['---\ndate: yesterday\n---\nText.', '2024-08-26'],
  ])('%j is one clear error', (text, message) => {
    expect(() => readArticle(text)).toThrow(ArticleError)
    expect(() => readArticle(text)).toThrow(message)
  })
})
