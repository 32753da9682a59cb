import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { parseBundle } from '../../../facts/bundle/bundle.ts'
import { buildFacts, type FactsBuildOptions } from '../../../facts/cli/build/build.ts'
import { mergeFiles } from '../../../facts/cli/merge.ts'
import { archive, record } from './archive.ts'
import { page, said } from './cities.ts'

const root = join(import.meta.dirname, '../../..')

const folder = mkdtempSync(join(tmpdir(), 'attache-build-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const facts = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'facts/cli/index.ts'), ...args], {
    encoding: 'utf8',
    cwd: folder,
    input,
  })

/** As `facts build` of lines, without a process of its own, which takes longer to start than such a build. */
async function buildLines(
  input: readonly string[],
  output: string,
  more: FactsBuildOptions = {},
): Promise<{ readonly said: string; readonly bad: number }> {
  put('input.jsonl', input.join(''))
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    said += String(line)
    return true
  })
  try {
    const inputs = { paths: [], lines: [join(folder, 'input.jsonl')] }
    const { bad } = await buildFacts(inputs, { output: join(folder, output), jobs: '1', ...more })
    return { said, bad }
  } finally {
    write.mockRestore()
  }
}

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

interface Line {
  readonly source?: {
    readonly title: string
    readonly url?: string
    readonly published?: string
    readonly saved?: string
  }
  readonly fact?: { readonly quote: { readonly exact: string } }
  readonly text?: object
}

const lines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const titles = (text: string): string[] =>
  lines(text)
    .flatMap(({ source }) => source?.title ?? [])
    .sort()

const article = (city: string): string => `---\ntitle: ${city}\n---\n${said(city)}`

const line = (city: string, more = {}): string =>
  JSON.stringify({ id: 7, title: city, text: said(city), ...more })

test('articles come from everything, and what is bad is a line on stderr', async () => {
  const warc = await archive()
  put('in/plain.txt', article('Rome'))
  put('in/deep/er/page.html', page('Paris'))
  put('in/packed.md.gz', gzipSync(article('Athens')))
  put(
    'in/lines.jsonl',
    [line('Cairo', { date: '2026-05-04T08:00:00Z' }), '{"title":', '', '[]', line('Tunis')].join('\n'),
  )
  put(
    'in/lines.ndjson.gz',
    gzipSync(`${JSON.stringify({ html: page('Lisbon'), url: 'https://news.example/l' })}\n`),
  )
  put('in/a.warc', warc)
  put(
    'in/members.warc.gz',
    Buffer.concat([gzipSync(await record('https://news.example/kyiv', page('Kyiv')))]),
  )
  put('in/cut.warc.gz', gzipSync(warc).subarray(0, 300))
  put(
    'in/wrong.jsonl',
    [
      line('X', { date: '4 May' }),
      line('X', { url: 'file:///etc/passwd' }),
      line('X', { title: 3 }),
      '{"text":{"id":"x","blocks":[]}}',
    ].join('\n'),
  )
  put('in/.hidden.txt', article('Hidden'))
  put('in/picture.png', 'no article')
  put('in/binary.txt', Buffer.from([0, 1, 2]))
  const { stderr, stdout, status } = facts(
    ['build', 'in', 'nowhere.txt', '--jsonl', '-', '--jsonl', 'none', '-o', 'out.jsonl', '--jobs', '2'],
    line('Prague'),
  )
  expect(stderr.split('\n').sort()).toEqual(
    [
      '',
      'in/lines.jsonl, line 2: this line is not JSON',
      'in/lines.jsonl, line 4: this line is not a JSON object',
      'in/a.warc, https://news.example/empty: no article was found on this page',
      'in/cut.warc.gz: it cannot be read: the gzip file is broken',
      'in/wrong.jsonl, line 1: the date must look like 2024-08-26, not 4 May',
      'in/wrong.jsonl, line 2: its address, its date or its language cannot be kept',
      'in/wrong.jsonl, line 3: title must be a text',
      'in/binary.txt: this is not a text file',
      'in/a.warc, https://news.example/bomb: it is too large for an article',
      'in/wrong.jsonl, line 4: this is a line of facts, not an article: use `facts merge`',
      'nowhere.txt: there is no such file',
      'none: there is no such file',
      '12 articles were built, 12 were left out',
    ].sort(),
  )
  expect(titles(read('out.jsonl'))).toEqual(
    [
      'Rome',
      'Paris',
      'Athens',
      'Cairo',
      'Tunis',
      'Lisbon',
      'Oslo',
      'Bern',
      'Málaga',
      'Riga',
      'Kyiv',
      'Prague',
    ].sort(),
  )
  expect(stdout).toMatch(/^out\.jsonl: \d+ facts about \d+ leaders and countries in 12 articles\n$/)
  expect(status).toBe(1)
  const sources = new Map(
    lines(read('out.jsonl')).flatMap(({ source }) => (source ? [[source.title, source]] : [])),
  )
  expect(sources.get('Cairo')).toMatchObject({ published: '2026-05-04' })
  expect(sources.get('Lisbon')).toMatchObject({ url: 'https://news.example/l' })
  expect(sources.get('Málaga')).toMatchObject({
    url: 'https://news.example/malaga',
    saved: '2026-05-04T10:00:00.000Z',
  })
  expect(lines(read('out.jsonl')).some(({ fact }) => fact?.quote.exact.includes('Málaga'))).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['in', 'out.jsonl'])
})

const CITIES = ['Ankara', 'Berlin', 'Doha', 'Hanoi', 'Lima', 'Madrid', 'Seoul']

test('shards in any order give the bytes of one build', async () => {
  const input = CITIES.map((city) => `${line(city)}\n`)
  await buildLines(input, 'whole.jsonl')
  await buildLines(input.slice(3), 'b.jsonl')
  await buildLines(input.slice(0, 4).toReversed(), 'a.jsonl')
  for (const order of [
    ['a.jsonl', 'b.jsonl'],
    ['b.jsonl', 'a.jsonl', 'b.jsonl'],
  ]) {
    const files = order.map((name) => join(folder, name))
    await mergeFiles(files, { output: join(folder, 'merged.jsonl') })
    expect(read('merged.jsonl')).toBe(read('whole.jsonl'))
  }
})

test('as a pipe: what engines do that run commands as map and reduce, and sort between them', () => {
  const input = CITIES.slice(0, 4).map((city) => `${line(city)}\n`)
  const map = (part: readonly string[]): string[] =>
    facts(['build', '--jsonl', '-', '--format', 'lines'], part.join('')).stdout.trimEnd().split('\n')
  const mapped = [...map(input.slice(2)), ...map(input.slice(0, 3))]
  const sorted = mapped.sort((x, y) => Buffer.compare(Buffer.from(x), Buffer.from(y)))
  const { stdout, stderr, status } = facts(['merge', '-'], `${sorted.join('\n')}\n`)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toEqual([...new Set(sorted)])
  expect(titles(stdout)).toEqual(CITIES.slice(0, 4))
})

test('a build goes on where it ended, and builds only what is new', async () => {
  const input = CITIES.map((city) => `${line(city)}\n`)
  const build = (part: readonly string[], more: FactsBuildOptions = {}) =>
    buildLines(part, 'kept.jsonl', { resume: true, ...more })
  expect(await build(input.slice(0, 3))).toEqual({ said: '', bad: 0 })
  const { said, bad } = await build([...input, '{}\n'])
  expect(said).toContain('4 articles were built, 3 had been built before, 1 were left out')
  expect(bad).toBe(1)
  await buildLines(input, 'whole.jsonl')
  const whole = read('whole.jsonl')
  expect(read('kept.jsonl')).toBe(whole)
  // A journal that was cut off, as when the power fails, and a run that is gone: their articles are built again.
  const journal = read('kept.jsonl.work/journal.jsonl')
    .trimEnd()
    .split('\n')
    .filter((one) => one !== '')
  put('kept.jsonl.work/journal.jsonl', `${journal.slice(0, -1).join('\n')}\n${journal.at(-1)?.slice(0, 40)}`)
  expect((await build(input)).said).toContain('4 articles were built, 3 had been built before')
  expect(read('kept.jsonl')).toBe(whole)
  rmSync(join(folder, 'kept.jsonl.work/run-1.jsonl'))
  expect((await build(input)).said).toContain('3 articles were built, 4 had been built before')
  expect(read('kept.jsonl')).toBe(whole)
  // Without texts everything is another build.
  expect((await build(input.slice(0, 2), { noTexts: true })).said).toBe('')
  expect(lines(read('kept.jsonl')).filter(({ text }) => text)).toEqual([])
})

test('what a build has written in a folder is no article of it', async () => {
  put('place/bari.txt', article('Bari'))
  const output = join(folder, 'place/out.jsonl')
  const inputs = { paths: [join(folder, 'place')], lines: [] }
  for (const bad of [0, 0])
    expect(await buildFacts(inputs, { output, resume: true, jobs: '1' })).toMatchObject({ bad })
  expect(titles(read('place/out.jsonl'))).toEqual(['Bari'])
})

test('a build that is interrupted keeps what was built', async () => {
  const child = spawn(
    process.execPath,
    [
      join(root, 'facts/cli/index.ts'),
      'build',
      '--jsonl',
      '-',
      '-o',
      'stopped.jsonl',
      '--resume',
      '--jobs',
      '1',
    ],
    { cwd: folder },
  )
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let stderr = ''
  let isStopped = false
  child.stderr.on('data', (chunk) => {
    stderr += chunk
    // The bad line is reported once the good ones before it have been given to a thread.
    if (!isStopped && stderr.includes('not JSON')) isStopped = child.kill('SIGINT')
    if (stderr.includes('stopping')) child.stdin.end(`${line('Doha')}\n${line('Lima')}\n`)
  })
  child.stdin.write(`${line('Ankara')}\n${line('Berlin')}\nx\n`)
  expect(await ended).toBe(130)
  expect(stderr).toContain('interrupted: what was built is kept')
  expect(existsSync(join(folder, 'stopped.jsonl'))).toBe(false)
  const input = ['Ankara', 'Berlin', 'Doha', 'Lima'].map((city) => `${line(city)}\n`).join('')
  const { stderr: after } = facts(['build', '--jsonl', '-', '-o', 'stopped.jsonl', '--resume'], input)
  expect(after).toMatch(/had been built before, 0 were left out/)
  expect(titles(read('stopped.jsonl'))).toEqual(['Ankara', 'Berlin', 'Doha', 'Lima'])
})

test('one article from the standard input, and a bundle on the standard output', () => {
  const { stdout, status } = facts(['build', '-'], article('Vienna'))
  expect(parseBundle(stdout).sources).toMatchObject([{ title: 'Vienna' }])
  expect(status).toBe(0)
})

test.each([
  [['build', 'x.txt', '--jobs', '0'], '--jobs must be a number from 1 to 256, not 0'],
  [['build', 'x.txt', '--resume'], '--resume needs a file: say which with -o'],
  [['build', 'x.txt', '--format', 'xml'], '--format must be bundle or lines, not xml'],
  [['build', 'x.txt', '-o', 'no/where.json'], 'no/where.json: it cannot be written: there is no such folder'],
])('%j: exit 2 and one message, before any work', (args, message) => {
  const { stderr, stdout, status } = facts(args)
  expect(stderr).toBe(`${message}\n`)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})
