import { describe, expect, test } from 'vitest'
import { checkedReading } from '../../entrypoints/shared/channels/from-reader.ts'

describe('what was read out of a page', () => {
  const source = { id: 'source:1', title: 'A title', language: 'en', url: 'https://news.example/' }
  const article = { source, blocks: [{ kind: 'paragraph', text: 'Text.' }] }
  test('is an article, or says why there is none', () => {
    expect(checkedReading({ article, hasLanguage: true, isArticle: true })).toEqual({
      article,
      hasLanguage: true,
      isArticle: true,
    })
    expect(checkedReading({ code: 'tooLong' })).toEqual({ code: 'tooLong' })
  })
  test.each([
    undefined,
    null,
    'Text.',
    {},
    { code: 'toString' },
    { article },
    { article: { ...article, source: { id: 1 } }, hasLanguage: true, isArticle: true },
    { article: { ...article, blocks: [{ kind: 'script', text: '' }] }, hasLanguage: true, isArticle: true },
    {
      article: { ...article, blocks: [{ kind: 'paragraph', text: {} }] },
      hasLanguage: true,
      isArticle: true,
    },
  ])('is nothing where it is %j', (result) => expect(checkedReading(result)).toBeUndefined())
})
