import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotationOf } from '../../../facts/bundle/annotations.ts'
import type { ArticleRecord } from '../../../facts/bundle/library-file.ts'
import {
  keptArticle,
  mergeShared,
  readShared,
  type SharedArticle,
  sharedFile,
} from '../../../facts/bundle/shared-article.ts'
import { contentId } from '../../../facts/text/content-id.ts'
import type { Annotation, AnnotationChange, IsoInstant } from '../../../facts/types.ts'

const at = (minute: number): IsoInstant => `2026-05-01T10:${String(minute).padStart(2, '0')}:00.000Z`

function copy({ minute = 1, title = 'Paris', kept, file, builder = 2 }: Copy = {}): ArticleRecord {
  const imported = file === undefined ? {} : { imported: { file, at: at(minute) } }
  return {
    source: { id: 'a', title, language: 'en', saved: at(minute), ...imported },
    text: { id: 'a', blocks: [{ kind: 'paragraph', text: 'He met\u2028 \ud800 her.' }] },
    entities: [],
    facts: [],
    builder,
    ...(kept === undefined ? {} : { kept: at(kept) }),
  }
}

interface Copy {
  readonly minute?: number
  readonly title?: string
  readonly kept?: number | undefined
  readonly file?: string
  readonly builder?: number
}

const note = (value: string | undefined, minute: number): Annotation =>
  annotationOf({ what: 'note', of: 'a', source: 'a', value } as AnnotationChange, at(minute), undefined)

const known = (more: Partial<SharedArticle>): SharedArticle => ({ id: 'a', annotations: [], ...more })

const minute = fc.integer({ min: 1, max: 8 })
const copies = fc.record({
  minute,
  title: fc.constantFrom('Paris', 'Rome'),
  kept: fc.option(minute, { nil: undefined }),
  builder: fc.integer({ min: 1, max: 3 }),
})
const shared = fc
  .record({
    saved: fc.option(copies),
    fromFile: fc.option(copies),
    notes: fc.array(fc.tuple(fc.option(fc.constantFrom('x', 'y'), { nil: undefined }), minute), {
      maxLength: 2,
    }),
    deleted: fc.option(minute),
  })
  .map(({ saved, fromFile, notes, deleted }) => {
    const given = known({
      ...(saved ? { saved: copy(saved) } : {}),
      ...(fromFile ? { fromFile: copy({ ...fromFile, file: 'f.jsonl' }) } : {}),
      annotations: notes.slice(0, 1).map(([value, when]) => note(value, when)),
      ...(deleted === null ? {} : { deleted: at(deleted) }),
    })
    return mergeShared(given, given)
  })

test('what devices know is the same in whatever order it is joined, and however often', () => {
  fc.assert(
    fc.property(shared, shared, shared, (a, b, c) => {
      expect(mergeShared(a, b)).toEqual(mergeShared(b, a))
      expect(mergeShared(mergeShared(a, b), c)).toEqual(mergeShared(a, mergeShared(b, c)))
      expect(mergeShared(a, a)).toEqual(a)
      expect(mergeShared(mergeShared(a, b), b)).toEqual(mergeShared(a, b))
    }),
    { numRuns: 2000 },
  )
})

test('it comes out of its file as it went in, with lone halves of characters and line separators', () => {
  fc.assert(
    fc.property(shared, (a) => {
      if (!a.saved && !a.fromFile && a.deleted === undefined && a.annotations.length > 0) return
      const read = readShared(sharedFile(a))
      if (!a.saved && !a.fromFile && a.deleted === undefined) expect(read).toBeUndefined()
      else expect(read).toEqual(a)
    }),
  )
})

describe('of two devices', () => {
  const joined = (a: Partial<SharedArticle>, b: Partial<SharedArticle>): SharedArticle =>
    mergeShared(known(a), known(b))

  test('a deletion deletes on the other, with notes that were there; nothing of the text is left in the file', () => {
    const gone = joined({ saved: copy(), annotations: [note('x', 2)] }, { deleted: at(3) })
    expect(gone).toEqual(known({ deleted: at(3) }))
    expect(sharedFile(gone).text).not.toMatch(/met|Paris|note/)
  })

  test('unless it was saved again later', () => {
    const again = joined({ saved: copy({ minute: 4 }) }, { deleted: at(3) })
    expect(keptArticle(again)).toEqual(copy({ minute: 4 }))
    const back = joined({ saved: copy({ kept: 4 }) }, { deleted: at(3) })
    expect(keptArticle(back)).toEqual(copy({ kept: 4 }))
    expect(keptArticle(mergeShared(again, known({ deleted: at(5) })))).toBeUndefined()
  })

  test('what a reader saved counts, whatever a file brought later', () => {
    const file = copy({ minute: 9, title: 'Other', file: 'f.jsonl', builder: 9 })
    expect(keptArticle(joined({ fromFile: file }, { saved: copy() }))?.source.title).toBe('Paris')
    // An import does not know of a deletion.
    expect(keptArticle(joined({ fromFile: file }, { deleted: at(3) }))).toBeUndefined()
    const kept = { ...file, kept: at(4) }
    expect(keptArticle(joined({ fromFile: kept }, { deleted: at(3) }))).toEqual(kept)
  })

  test('of the same copy the one of the later builder counts', () => {
    expect(joined({ saved: copy({ builder: 3 }) }, { saved: copy() }).saved?.builder).toBe(3)
    const { text: _, ...bare } = copy({ builder: 3 })
    expect(joined({ saved: bare }, { saved: copy() }).saved?.text).toBeDefined()
  })
})

describe('a file is read whole or not at all', () => {
  const whole = sharedFile(known({ saved: copy(), annotations: [note('x', 2)], deleted: at(0) }))
  /** Under the name that its content gives it. */
  const named = (text: string): ReturnType<typeof readShared> =>
    readShared({ name: whole.name.replace(/-[0-9a-f]+/, `-${contentId(text)}`), text })
  test('as it was written', () => expect(readShared(whole)).toBeDefined())
  test.each([0, 1, 50, 0.5, 0.99])('not half-written: %d', (part) => {
    const length = part >= 1 || part === 0 ? part : Math.floor(whole.text.length * part)
    expect(readShared({ ...whole, text: whole.text.slice(0, length) })).toBeUndefined()
  })
  test('not with another name', () => {
    const [key = '', rest = ''] = whole.name.split('-')
    for (const name of [
      whole.name.replace('.jsonl', ' (conflicted copy).jsonl'),
      `.${whole.name}.tmp`,
      `${key}-${key}.jsonl`,
      `${rest.slice(0, 16)}-${rest}`,
      '.DS_Store',
    ])
      expect(readShared({ ...whole, name })).toBeUndefined()
  })
  test.each([
    ['another format', (text: string) => text.replace('attache-library', 'other')],
    ['a newer version', (text: string) => text.replace('"version":2', '"version":3')],
    ['a line that nobody knows', (text: string) => text.replace('{"end"', '{"new":1}\n{"end"')],
    ['no end', (text: string) => text.replace(/\{"end".*\n/, '')],
    ['a deletion of no moment', (text: string) => text.replace(`"at":"${at(0)}"`, '"at":"soon"')],
    ['a deletion of another article', (text: string) => text.replace('{"id":"a","at"', '{"id":"b","at"')],
    [
      'an annotation of another article',
      (text: string) => text.replace(/("annotation".*"source":)"a"/, '$1"b"'),
    ],
    ['the same article twice', (text: string) => text.replace(/\{"source".*\n/, '$&$&')],
    ['the end of time', (text: string) => text.replaceAll('2026-05-01T10:02', '9999-05-01T10:02')],
  ])('not with %s', (_, change) => {
    expect(named(whole.text)).toBeDefined()
    expect(change(whole.text)).not.toBe(whole.text)
    expect(named(change(whole.text))).toBeUndefined()
  })
  test('not an annotation of no article that is of one', () => {
    const loose = { id: '', annotations: [note('x', 2)] }
    expect(readShared(sharedFile(loose))).toBeUndefined()
    const search = { query: 'x', filter: {}, order: 'fit' } as const
    const kept = annotationOf({ what: 'search', of: 's', value: search }, at(1), undefined)
    expect(readShared(sharedFile({ id: '', annotations: [kept] }))?.annotations).toEqual([kept])
  })
})
