/**
 * Makes articles for measuring the command line: `node tests/bench/generate.ts COUNT [LENGTH]` prints JSON lines. They are put
 * together of the paragraphs of the articles in `tests/cases/`, in another order each time, so that reading them takes as long
 * as reading real ones. The same number always gives the same article.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../facts/articles/plain-text.ts'

const root = join(import.meta.dirname, '../..')

/** Random numbers from 0 to 1 that are always the same. (mulberry32.) */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function paragraphs(): string[] {
  return globSync('tests/cases/articles/*.txt', { cwd: root })
    .sort()
    .map((file) =>
      readArticle(
        readFileSync(join(root, file), 'utf8')
          .replace(/^---\n[\s\S]*?\n---\n/, '')
          .replace(/^ *[=~].*$/gm, '')
          .replace(/^form: .*$/m, ''),
      ),
    )
    .filter(({ source, blocks }) => source.language === 'en' && blocks.some(({ text }) => / the /.test(text)))
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, text }) => kind === 'paragraph' && / the /.test(text))
    .map(({ text }) => text)
}

/** @param length in UTF-16 units, about */
function makeLine(number: number, all: readonly string[], length: number): string {
  const random = randomFrom(number)
  const parts: string[] = []
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? length) {
    parts.push(all[Math.floor(random() * all.length)] ?? '')
  }
  const day = new Date(Date.UTC(2024, 0, 1 + (number % 700))).toISOString().slice(0, 10)
  return JSON.stringify({
    title: `Generated article ${number}`,
    date: day,
    url: `https://news.example/${number}`,
    publisher: 'The Generator',
    text: parts.join('\n\n').slice(0, length),
  })
}

const [count = 1000, length = 5000] = process.argv.slice(2).map(Number)
const all = paragraphs()
process.stdout.on('error', () => process.exit())
for (let number = 0; number < count; number++) {
  if (!process.stdout.write(`${makeLine(number, all, length)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
}
