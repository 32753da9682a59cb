import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseBundle } from '../../../facts/bundle/bundle.ts'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'attache-cli-'))
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const facts = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'facts/cli/index.ts'), ...args], { encoding: 'utf8', cwd: root })

/** A function that does its work the first time alone. */
function once<Result>(work: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => {
    made ??= { result: work() }
    return made.result
  }
}

test('build, search and check go through files', () => {
  const bundle = join(folder, 'bundle.json')
  expect(facts('build', 'facts/shipped/lee-tokyo-washington.md', '-o', bundle)).toMatchObject({
    status: 0,
    stderr: '',
  })
  expect(parseBundle(readFileSync(bundle, 'utf8')).facts.length).toBeGreaterThan(20)
  expect(facts('search', bundle, 'Ishba').stdout).toContain('Shigeru Ishiba')
  expect(facts('check', bundle).stdout).toContain('This cannot be')
})

test('a build that fails leaves the bundle that was there', () => {
  const kept = file('kept.json', 'as it was')
  expect(facts('build', file('none.md', ''), '-o', kept)).toMatchObject({
    status: 2,
    stderr: `${join(folder, 'none.md')}: the article is empty\n`,
  })
  expect(readFileSync(kept, 'utf8')).toBe('as it was')
})

test('a bundle is written in whole or not at all, in the place that is meant', () => {
  const place = mkdtempSync(join(folder, 'place-'))
  const article = 'facts/shipped/lee-tokyo-washington.md'
  const output = join(place, 'bundle.json')
  writeFileSync(output, 'as it was')
  chmodSync(output, 0o640)
  symlinkSync(output, join(place, 'link.json'))
  expect(facts('build', article, '-o', join(place, 'link.json')).status).toBe(0)
  expect(parseBundle(readFileSync(output, 'utf8')).facts.length).toBeGreaterThan(20)
  expect(statSync(output).mode & 0o777).toBe(0o640)
  expect(readdirSync(place).sort()).toEqual(['bundle.json', 'link.json'])
  mkdirSync(join(place, 'folder'))
  for (const [wrong, why] of [
    ['folder', 'it is a folder'],
    ['nowhere/bundle.json', 'there is no such folder'],
    ['bundle.json/bundle.json', 'a part of its path is not a folder'],
  ] as const) {
    const { status, stderr, stdout } = facts('build', article, '-o', join(place, wrong))
    expect(stderr).toBe(`${join(place, wrong)}: it cannot be written: ${why}\n`)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  }
  // What is no file, as a pipe, is written to and not replaced.
  expect(facts('build', article, '-o', '/dev/null').status).toBe(0)
  expect(statSync('/dev/null').isFile()).toBe(false)
  expect(readdirSync(place).sort()).toEqual(['bundle.json', 'folder', 'link.json'])
})

test('who has read enough of what is printed ends it without an error', () => {
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" facts/cli/index.ts world | head -c 10`], {
    encoding: 'utf8',
    cwd: root,
  })
  expect(stderr).toBe('')
})

let pages = 0
/** A page as it is saved, in letters of another time; no two have the same title. */
const page = (head: string, text: string): string =>
  `<!doctype html><html><head>${head}<title>Page ${++pages}</title></head><body><article><p>${text}</p></article></body></html>`
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const STORY = 'Emmanuel Macron a rencontré Giorgia Meloni à Rome le 3 mai 2026, a déclaré l’Élysée.'
/** In windows-1252 '’' is a byte that latin1 does not have. */
const in1252 = (text: string): Buffer => latin(text.replaceAll('’', '\x92'))
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const IN_ENCODINGS: readonly (readonly [encoding: string, bytes: Buffer, words: string])[] = [
  ['windows-1252 by <meta charset>', in1252(page('<meta charset="windows-1252">', STORY)), 'l’Élysée'],
  [
    'windows-1252 by <meta http-equiv>, behind much else',
    in1252(
      page(
        `${'<link rel="x">'.repeat(200)}<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'>`,
        STORY,
      ),
    ),
    'l’Élysée',
  ],
  [
    'what stands in a comment is not its encoding',
    Buffer.from(page('<!-- <meta charset="windows-1252"> -->', STORY)),
    'l’Élysée',
  ],
  ['XHTML', in1252(`<?xml version="1.0" encoding="windows-1252"?>\n${page('', STORY)}`), 'l’Élysée'],
  [
    'Shift-JIS',
    // 日本のマクロン
    Buffer.concat([
      latin(
        '<!doctype html><html><head><meta charset=Shift_JIS><title>Page 0</title></head><body><article><p>Macron ',
      ),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x83, 0x7d, 0x83, 0x4e, 0x83, 0x8d, 0x83, 0x93]),
      latin(' met Giorgia Meloni in Rome on 3 May 2026.</p></article></body></html>'),
    ]),
    '日本のマクロン',
  ],
  [
    'UTF-16, little end first',
    Buffer.from(`\ufeff${page('<meta charset="utf-16">', STORY)}`, 'utf16le'),
    'l’Élysée',
  ],
  ['UTF-16, big end first', swapped(`\ufeff${page('', STORY)}`), 'l’Élysée'],
  [
    'UTF-8 with a mark that wins over what the page says',
    Buffer.from(`\ufeff${page('<meta charset="windows-1252">', STORY)}`),
    'l’Élysée',
  ],
  [
    'UTF-8 that calls itself GB2312',
    Buffer.from(page('<meta charset="gb2312">', `${STORY} 日本のマクロン`)),
    '日本のマクロン',
  ],
  ['UTF-8 that calls itself UTF-16', Buffer.from(page('<meta charset="utf-16">', STORY)), 'l’Élysée'],
]

/** All of them in one build: to start one takes longer than to read them. */
const buildAllEncodings = once(() =>
  facts('build', '--format', 'lines', ...IN_ENCODINGS.map(([, bytes], i) => file(`page-${i}.html`, bytes))),
)

test.each(IN_ENCODINGS)('articles are read in their encoding: %s', (_, bytes, words) => {
  const { stdout, stderr, status } = buildAllEncodings()
  expect(stderr).toBe('')
  expect(status).toBe(0)
  // Each encoding has these letters as ASCII has them, but for zeros.
  const title = /Page \d+/.exec(bytes.toString('latin1').replaceAll('\0', ''))?.[0]
  const lines = stdout.trimEnd().split('\n')
  const source = lines.find((line) => line.startsWith('{"source":') && line.includes(`"title":"${title}"`))
  const id = /"id":"([^"]+)"/.exec(source ?? '')?.[1]
  expect(lines.find((line) => line.startsWith(`{"text":{"id":"${id}"`))).toContain(words)
})

test('articles are read in their encoding: UTF-16 text', () => {
  const text = file('UTF-16.txt', Buffer.from(`\ufeff${STORY}`, 'utf16le'))
  const { stdout, stderr, status } = facts('build', text)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(JSON.stringify(parseBundle(stdout))).toContain('l’Élysée')
})

test('mentions keep their offsets over lines', () => {
  const text = 'Lee Jae-myung spoke.\n\nLee left for Japan.'
  const { stdout } = facts('mentions', file('texts.jsonl', `${JSON.stringify({ id: 7, text })}\n`))
  const { id, mentions } = JSON.parse(stdout) as {
    id: number
    mentions: { start: number; end: number; surface: string; kind: string; iso2?: string }[]
  }
  expect(id).toBe(7)
  expect(mentions.map((m) => m.surface)).toEqual(['Lee Jae-myung', 'Lee', 'Japan'])
  for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.surface)
  expect(mentions[2]).toMatchObject({ kind: 'country', iso2: 'JP' })
})

/** What is no article, and what is said of it. */
const NO_ARTICLES: readonly (readonly [what: string, path: string, message: string])[] = [
  [
    'a binary file',
    file('binary.bin', Buffer.from([0x7f, 0x45, 0, 0xff, 0xfe])),
    'binary.bin: this is not a text file',
  ],
  [
    'a page in windows-1252 that does not say so',
    file('silent.html', in1252(page('', STORY))),
    'silent.html: this is not a text file in UTF-8: save it as UTF-8',
  ],
  [
    'a page that is not in the encoding it names',
    file('liar.html', in1252(page('<meta charset="utf-8">', STORY))),
    'liar.html: this says that it is text in utf-8, but it is not',
  ],
  [
    'an encoding that nobody knows',
    file('unknown.html', page('<meta charset="klingon">', STORY)),
    'unknown.html: this says that its encoding is klingon, which is unknown',
  ],
  [
    'half of a letter in UTF-16',
    file('half.txt', Buffer.from([0xff, 0xfe, 0x41])),
    'half.txt: this says that it is text in utf-16le',
  ],
  [
    'a picture',
    file('p.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')),
    'p.png: this is not a text file',
  ],
  ['an empty page', file('empty.html', page('', '')), 'empty.html: '],
  [
    'a bundle for an article',
    file('b.json', ' {"version": 1, "format": "attache-facts"}'),
    'b.json: this is a bundle, not an article: use `facts search`',
  ],
  [
    'options for an article',
    file('o.json', '{"format":"attache-settings"}'),
    'o.json: this is one of Attaché’s own files (attache-settings), not an article',
  ],
]
/** All of them in one build, as above. */
const buildNoArticles = once(() => facts('build', ...NO_ARTICLES.map(([, path]) => path)))

test.each(NO_ARTICLES)('%s: one message', (_, path, message) => {
  const own = buildNoArticles()
    .stderr.split('\n')
    .filter((line) => line.startsWith(`${path}: `))
  expect(own).toEqual([expect.stringContaining(message)])
})

test('where nothing is an article: exit 2, and nothing but a message for each', () => {
  const { status, stderr, stdout } = buildNoArticles()
  expect(stderr.trimEnd().split('\n').length).toBe(NO_ARTICLES.length)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test.each([
  ['an empty article', ['build', file('empty.txt', '')], 'empty.txt: the article is empty'],
  ['a folder as a bundle', ['check', folder], 'it cannot be read: it is a folder'],
  ['a file that is not there', ['build', 'nowhere.md'], 'nowhere.md: there is no such file'],
  ['a folder without articles', ['build', mkdtempSync(join(folder, 'none-'))], 'there are no articles'],
  [
    'a bundle with wrong types',
    ['check', file('wrong.json', '{"format":"attache-facts","version":1,"sources":3}')],
    'wrong.json: this is not a fact bundle: sources',
  ],
  [
    'a bundle with __proto__ keys',
    ['check', file('proto.json', '{"__proto__":{"x":1}}')],
    'proto.json: this is not a fact bundle: it has a key named __proto__',
  ],
  [
    'a bundle of 50 MB',
    ['search', file('large.json', `["${'x'.repeat(50_000_000)}"]`), 'x'],
    'large.json: the bundle is too large',
  ],
  ['a line that is no JSON', ['mentions', file('bad.jsonl', 'x')], 'bad.jsonl, line 1'],
  ['no command', [], 'Usage'],
  ['an unknown option', ['build', '--nope'], '--nope'],
])('%s: exit 2 and one message', (_, args, message) => {
  const { status, stderr, stdout } = facts(...args)
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('    at ')
  if (args.length > 0) expect(stderr.trimEnd()).not.toContain('\n')
  expect(stdout).toBe('')
  expect(status).toBe(2)
})
