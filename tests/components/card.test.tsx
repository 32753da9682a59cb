import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ComponentChildren, VNode } from 'preact'
import { expect, test } from 'vitest'
import { Card } from '../../components/card/card.tsx'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { type CardContent, cardOf } from '../../facts/views/card.ts'
import { LANGUAGES } from '../../settings/settings.ts'
import { world } from '../facts/world.ts'

const article = readFileSync(join(import.meta.dirname, '../../facts/shipped/lee-tokyo-washington.md'), 'utf8')
const bundle = buildArticle(readArticle(article), world)

/** All that is drawn, as text: what is in a component that has no state is what it returns. */
function drawn(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(drawn).join('')
  if (node === null || typeof node !== 'object') return typeof node === 'boolean' ? '' : String(node ?? '')
  const { type, props } = node as VNode<{ children?: ComponentChildren; 'aria-label'?: string }>
  if (typeof type !== 'function') return `${props['aria-label'] ?? ''}${drawn(props.children)}\n`
  return drawn((type as (given: object) => ComponentChildren)(props))
}

/** The words of a language; a word that is not there is an error, as Firefox has it in its console. */
function wordsOf(language: string): (key: string, ...values: readonly string[]) => string {
  const file = join(import.meta.dirname, `../../public/_locales/${language}/messages.json`)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>
  return (key, ...values) => {
    const found = messages[key]
    if (!found) throw new Error(`no message '${key}'`)
    return found.message.replace(/\$\w+\$/, values[0] ?? '')
  }
}

function cardWith(content: CardContent, words: ReturnType<typeof wordsOf>): VNode {
  const nothing = (): void => undefined
  return (
    <Card
      words={words}
      locale={words('locale')}
      content={content}
      canGoBack={false}
      onTurn={nothing}
      onBack={nothing}
      onClose={nothing}
    />
  )
}

test.each(Object.keys(LANGUAGES))(
  'the card of everybody and every country can be drawn in %s',
  (language) => {
    const words = wordsOf(language)
    const wrong = world.entities.flatMap(({ id }) => {
      const content = cardOf(id, world, EMPTY_BUNDLE)
      if (!content) return [`${id}: no card`]
      try {
        const text = drawn(cardWith(content, words))
        return text.includes('undefined') ? [`${id}: ${text}`] : []
      } catch (error) {
        return [`${id}: ${error}`]
      }
    })
    expect(wrong).toEqual([])
  },
)

/** The controls, and what says more at rest, whose letters stand in them and in no element within. */
function bare(node: ComponentChildren): string[] {
  if (Array.isArray(node)) return node.flatMap(bare)
  if (node === null || typeof node !== 'object') return []
  const { type, props } = node as VNode<{ children?: ComponentChildren; title?: string }>
  if (typeof type === 'function') return bare((type as (given: object) => ComponentChildren)(props))
  const children = [props.children].flat()
  const isControl = ['button', 'summary', 'a'].includes(type) || props.title !== undefined
  const hasText = children.some((child) => typeof child === 'string' || typeof child === 'number')
  return [...(isControl && hasText ? [`${type}: ${drawn(props.children)}`] : []), ...children.flatMap(bare)]
}

test('all that is written stands in elements that can be made inert without a control being so', () => {
  const nothing = (): void => undefined
  const lee = cardOf('leader:lee-jae-myung', world, bundle)
  const lees = { ...lee!, namesakes: [{ id: lee!.entity.id, name: 'Lee', role: 'President' }] }
  const words = wordsOf('en')
  const card = (
    <Card
      words={words}
      locale="en"
      content={lees}
      why="the full name"
      canGoBack
      pin={{ isOn: false, onToggle: nothing }}
      onTurn={nothing}
      onBack={nothing}
      onClose={nothing}
    />
  )
  expect(drawn(card)).toContain('Under ‘')
  expect(drawn(card)).toContain('Shigeru Ishiba')
  expect(bare(card)).toEqual([])
})

test('what is to come is told to be planned, what happened is not', () => {
  const text =
    '# Two visits\n\nEmmanuel Macron will meet Friedrich Merz in Paris.\n\nEmmanuel Macron met Giorgia Meloni in Rome.'
  const of = buildArticle(readArticle(text), world)
  const content = cardOf('leader:emmanuel-macron', world, of)
  if (!content) throw new Error('no card')
  const words = wordsOf('en')
  const lines = drawn(cardWith(content, words)).split('\n')
  expect(lines.filter((line) => /^Meeting$|planned/.test(line))).toEqual(['Meeting', ' · planned', 'Meeting'])
})
