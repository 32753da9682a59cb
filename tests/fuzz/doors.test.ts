import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { ArticleError, readArticle } from '../../facts/articles/plain-text.ts'
import { readPage } from '../../facts/articles/read-page.ts'
import { BundleError, parseBundle, serialiseBundle } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/index.ts'
import { DEFAULTS, isOn, readSettingsFile, settingsFile } from '../../settings/settings.ts'
import { world } from '../facts/world.ts'
import { runs, TIME } from './runs.ts'

const own = buildArticle(
  readArticle(
    '---\ntitle: T\ndate: 2026-05-03\n---\nEmmanuel Macron met Giorgia Meloni in Rome on 3 May 2026.',
  ),
  world,
)

/** What hostile files have in them. */
const poison = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '\u202egnp.exe',
    2 ** 53,
    -1,
    1e308,
    null,
    true,
    [],
    {},
    { __proto__: null, polluted: 1 },
    'a'.repeat(10_000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Every place in a JSON value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

function withChange(json: string, path: readonly string[], value: unknown): string {
  if (path.length === 0) return JSON.stringify(value) ?? 'null'
  const root = JSON.parse(json) as Record<string, unknown>
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, root)
  Object.defineProperty(holder, path.at(-1)!, { value, enumerable: true, configurable: true, writable: true })
  return JSON.stringify(root)
}

const json = serialiseBundle(own)
const places = placesIn(JSON.parse(json))

test(
  'bundles: a change anywhere is one clear error, or a bundle that is read again as it was written',
  () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(places.length - 1), poison), { minLength: 1, maxLength: 3 }),
        (changes) => {
          let text = json
          for (const [at, value] of changes) {
            try {
              text = withChange(text, places[at]!, value)
            } catch {
              // An earlier change has taken the place away.
            }
          }
          try {
            const bundle = parseBundle(text)
            expect(parseBundle(serialiseBundle(bundle))).toEqual(bundle)
            expect(serialiseBundle(bundle)).not.toMatch(/"url":"(?!https?:)/)
          } catch (error) {
            if (!(error instanceof BundleError)) throw error
            expect(error.message).not.toBe('')
          }
          expect(({} as Record<string, unknown>).polluted).toBeUndefined()
        },
      ),
      { numRuns: runs() },
    )
  },
  TIME,
)

test(
  'texts that are no bundle are refused, whatever they are',
  () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('['.repeat(5000))),
        (text) => {
          expect(() => parseBundle(text)).toThrow(BundleError)
        },
      ),
      { numRuns: runs() },
    )
  },
  TIME,
)

const tag = fc.constantFrom(
  ...'p|div|article|main|h1|h2|ul|li|table|tr|td|blockquote|figure|figcaption|time|script|style|template|svg|math|iframe|details|pre|br|title|meta|b|a'.split(
    '|',
  ),
)
const attribute = fc.oneof(
  fc.constantFrom(
    ' class="article-body"',
    ' datetime="2025-13-45"',
    ' datetime="2025-08-26"',
    ' hidden',
    ' lang="xx-bad-tag-"',
    ' property="og:title" content="x"',
    ' property="article:published_time" content="yesterday"',
    ' href="javascript:alert(1)"',
    ' type="application/ld+json"',
    ' onload=alert(1)',
  ),
  fc.constant(''),
)
const words = fc.constantFrom(
  'Emmanuel Macron met Giorgia Meloni in Rome on 3 May 2026, officials said. ',
  '{"@type":"NewsArticle","datePublished":"x","author":[[[]]]}',
  '\u202e\u0000\ufffd ',
  '<![CDATA[ ]]>',
  '&#x110000; &amp; &nbsp;',
  '<!--',
  'x'.repeat(3000),
)
const html = fc
  .array(
    fc.oneof(
      fc.tuple(tag, attribute).map(([name, own]) => `<${name}${own}>`),
      tag.map((name) => `</${name}>`),
      words,
    ),
    { maxLength: 40 },
  )
  .map((parts) => `<!doctype html><html><body>${parts.join('')}</body></html>`)

test(
  'pages: an article whose text is that of the page, or one clear error',
  () => {
    fc.assert(
      fc.property(html, (text) => {
        try {
          const article = readPage(parseHTML(text).document as unknown as Document, 'https://news.example/a')
          expect(article.blocks.length).toBeGreaterThan(0)
          for (const block of article.blocks) expect(block.text.trim()).not.toBe('')
          expect(article.source.url ?? 'https:').toMatch(/^https?:/)
          expect(article.source.published ?? '2025-08-26').toMatch(/^\d{4}-\d\d-\d\d$/)
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error
        }
      }),
      { numRuns: runs(0.25) },
    )
  },
  TIME,
)

test(
  'settings: whatever a file says, what is wrong in it changes nothing',
  () => {
    const written = settingsFile({ ...DEFAULTS, sites: { 'news.example': 'off' } })
    const at = placesIn(JSON.parse(written)).filter((path) => path.length > 1)
    fc.assert(
      fc.property(fc.nat(at.length - 1), poison, (place, value) => {
        const read = readSettingsFile(withChange(written, at[place]!, value), DEFAULTS)!
        expect(readSettingsFile(settingsFile(read.settings), DEFAULTS)).toEqual({
          settings: read.settings,
          wrong: [],
        })
        expect(isOn(read.settings, 'else.example')).toBeTypeOf('boolean')
      }),
      { numRuns: runs() },
    )
  },
  TIME,
)
