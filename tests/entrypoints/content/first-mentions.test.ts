import { afterEach, expect, test, vi } from 'vitest'
import { makeFirsts } from '../../../entrypoints/content/mentions/first-mentions.ts'
import type { PageMention, TextBlock } from '../../../entrypoints/content/mentions/text-block.ts'
import { openPage } from '../dom.ts'

afterEach(() => void vi.unstubAllGlobals())

/** A page whose words are the ids of whom they name, a block for each element with text. */
function reading(body: string) {
  openPage(body)
  const named = new Map<TextBlock, PageMention[]>()
  for (const element of document.querySelectorAll('p, h2')) {
    const block = { run: { pieces: [{ node: element.firstChild, from: 0 }] } } as unknown as TextBlock
    const words = (element.textContent ?? '').split(' ')
    named.set(
      block,
      words.map((entity) => ({ mention: { entity } }) as unknown as PageMention),
    )
  }
  const seen = vi.fn((block: TextBlock): readonly PageMention[] => named.get(block) ?? [])
  const firsts = makeFirsts(() => named.keys(), seen)
  /** The blocks' words, those that are no firsts as dots. */
  const shown = (): string[] =>
    [...named].map(([block, all]) =>
      all.map((found) => (firsts.has(found, block) ? found.mention.entity : '.')).join(' '),
    )
  return { named, seen, firsts, shown }
}

test('of each leader and country the first mention in a section is one, wherever the section began', () => {
  const { shown } = reading(
    '<p>A B A</p><p>B C</p><h2>A</h2><p>A C</p><section><p>A</p></section><article><p>C</p></article>',
  )
  expect(shown()).toEqual(['A B .', '. C', 'A', '. C', 'A', 'C'])
})

test.each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'section'])('%s starts a section', (name) => {
  expect(reading(`<p>A</p><${name}>B</${name}><p>A</p>`).shown().at(-1)).toBe('A')
})
test.each(['h7', 'header', 'div', 'main', 'aside', 'hr'])('%s starts none', (name) => {
  expect(reading(`<p>A</p><${name}></${name}><p>A</p>`).shown().at(-1)).toBe('.')
})

test('a section is counted once, until what can be seen changes', () => {
  const { seen, firsts, named, shown } = reading('<p>A</p><p>A B</p>')
  shown()
  shown()
  expect(seen).toHaveBeenCalledTimes(2)
  const [hidden] = named.keys()
  seen.mockImplementation((block) => (block === hidden ? [] : (named.get(block) ?? [])))
  expect(shown()).toEqual(['A', '. B'])
  firsts.forget()
  expect(shown()).toEqual(['.', 'A B'])
})

test('where sections begin is looked for again only when text or headings have moved', () => {
  const { firsts, shown } = reading('<p>A</p><p>A</p>')
  expect(shown()).toEqual(['A', '.'])
  document.querySelector('p')!.after(document.createElement('h2'))
  firsts.forget()
  expect(shown()).toEqual(['A', '.'])
  firsts.moved()
  expect(shown()).toEqual(['A', 'A'])
})

test('a block that came after that is in no section', () => {
  const { firsts, shown } = reading('<p>A</p>')
  shown()
  const late = { run: { pieces: [] } } as unknown as TextBlock
  expect(firsts.has({ mention: { entity: 'A' } } as unknown as PageMention, late)).toBe(false)
})
