import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../../facts/articles/plain-text.ts'
import { buildBundle, pageSteps } from '../../../facts/extract/build.ts'
import { atOnce } from '../../../facts/text/steps.ts'
import { isSatire } from '../../../facts/world/satire.ts'
import { world } from '../world.ts'

test.each([
  [{ url: 'https://www.theonion.com/macron-buys-bread-1' }, true],
  [{ url: 'https://politics.theonion.com/macron-buys-bread-1' }, true],
  [{ url: 'https://www.der-postillon.com/2026/11/brot.html' }, true],
  [{ url: 'https://www.newyorker.com/humor/borowitz-report/bread' }, true],
  [{ publisher: 'Le Gorafi' }, true],
  [{ url: 'https://www.newyorker.com/news/bread' }, false],
  [{ url: 'https://nottheonion.com/bread' }, false],
  [{ url: 'https://example.com/news/satire-in-france' }, false],
  [{ url: 'satire', publisher: 'Le Monde' }, false],
  [{}, false],
])('%o: %s', (source, isMadeUp) => expect(isSatire(source)).toBe(isMadeUp))

describe('what satire tells', () => {
  const article = (url: string) =>
    makeArticle({ title: 'Bread', language: 'de', published: '2024-05-14', url }, [
      { kind: 'paragraph', text: 'Der französische Präsident Emmanuel Macron besuchte am Montag Polen.' },
    ])
  const kinds = (url: string): string[] => buildBundle(article(url), world).facts.map(({ kind }) => kind)

  test('is no fact', () => {
    expect(kinds('https://example.com/bread')).toContain('visit')
    expect(new Set(kinds('https://www.theonion.com/bread'))).toEqual(new Set(['mentioned']))
  })

  test('is not shown on cards', () => {
    const shown = (url: string): number => atOnce(pageSteps(article(url), world)).namings.size
    expect(shown('https://example.com/bread')).toBe(1)
    expect(shown('https://www.theonion.com/bread')).toBe(0)
  })
})
