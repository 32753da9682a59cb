import { describe, expect, test } from 'vitest'
import { type CardProps, MOST_FOLDED } from '../../components/card/card.tsx'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { type CardContent, type CardFact, cardOf } from '../../facts/views/card.ts'
import { LANGUAGES } from '../../settings/settings.ts'
import { mentionsOf, world } from '../facts/world.ts'
import { ACTIONS } from '../views/actions.ts'
import { cardStates } from '../views/card-states.ts'
import { cardWith, nothing, state } from './card-with.tsx'
import { draw, linesOf } from './draw.ts'
import { messagesOf } from './messages.ts'

test.each(Object.keys(LANGUAGES))('the cards of people and countries can be drawn in %s', (language) => {
  const messages = messagesOf(language)
  // In English everybody, in the other languages every country and one leader in ten.
  const drawn = world.entities.filter(
    ({ kind }, i) => kind === 'country' || language === 'en' || i % 10 === 0,
  )
  const wrong = drawn.flatMap(({ id }) => {
    const content = cardOf(id, world, EMPTY_BUNDLE)
    if (!content) return [`${id}: no card`]
    try {
      const text = draw(cardWith(content, messages)).textContent ?? ''
      return text === '' || /undefined|NaN|\[object/.test(text) ? [`${id}: ${text}`] : []
    } catch (error) {
      return [`${id}: ${error}`]
    }
  })
  expect(wrong).toEqual([])
})

/** The controls, and what says more at rest, whose letters are in them and in no element within. */
function bare(element: Element): string[] {
  return [...element.querySelectorAll('button, summary, a, [title]')]
    .filter((control) =>
      [...control.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .map((control) => control.outerHTML)
}

test('all that is written is in elements that can be made inert without a control being so', () => {
  for (const { name, props } of cardStates()) {
    const { content } = props as { readonly content: CardContent }
    const drawn = draw(
      cardWith(content, messagesOf('en'), {
        why: 'name',
        canGoBack: true,
        pin: { isOn: false, onToggle: nothing },
        onStep: nothing,
        actions: ACTIONS,
      }),
    )
    expect([name, ...bare(drawn)]).toEqual([name])
  }
})

test('what is to come is told to be planned, what happened is not', () => {
  const text =
    '# Two visits\n\nEmmanuel Macron will meet Friedrich Merz in Paris.\n\nEmmanuel Macron met Giorgia Meloni in Rome.'
  const of = buildArticle(readArticle(text), world)
  const content = cardOf('leader:emmanuel-macron', world, of)
  if (!content) throw new Error('no card')
  const lines = linesOf(draw(cardWith(content)))
  expect(lines.filter((line) => /^Meeting$|planned/.test(line))).toEqual(['Meeting', '· planned', 'Meeting'])
})

describe('the facts', () => {
  const full = state('leader with page and articles')
  const alone = state('leader with articles alone')
  const drawn = (language = 'en', more: Partial<CardProps> = {}): HTMLElement =>
    draw(cardWith(full, messagesOf(language), more))
  const titles = (content: CardContent): (string | null)[] =>
    [...draw(cardWith(content)).querySelectorAll('h2, .body > details > summary, .own > summary')].map(
      (one) => one.textContent,
    )
  test('of the page come first, then those of the reader’s articles; those that ship only without the page’s', () => {
    expect(titles(full)).toEqual(['On this page', 'Earlier, in your articles: محادثات في سيول +2'])
    expect(titles(alone)).toEqual(['Earlier, in your articles', 'From another article'])
  })
  test('where the page has none are its sentences as they are, under a heading that says so', () => {
    const content = state('leader, nothing certain on the page')
    const section = draw(
      cardWith(content, messagesOf('de'), { locale: 'de', onStep: nothing }),
    ).querySelector('.on-page')
    expect(section?.querySelector('h2')?.textContent).toBe('Auf dieser Seite genannt')
    const sentences = [...(section?.querySelectorAll('.facts li > p[lang]') ?? [])]
    expect(sentences.map((one) => one.textContent)).toEqual([
      'Friedrich Merz kept the room waiting for an hour.',
      'It was a long way for “the tall man”, as friends call Friedrich Merz.',
    ])
  })
  test('are fewer where there is little room, and in the end all else is folded with them', () => {
    const shown = (folded: number): [number, string | null | undefined] => {
      const part = draw(cardWith(full, messagesOf('en'), { folded })).querySelector('.on-page')
      const all = [...(part?.querySelectorAll('.facts li') ?? [])]
      const open = all.filter((one) => !one.closest('details.more'))
      return [open.length, part?.querySelector('details.more > summary')?.textContent]
    }
    const count = full.page!.facts.length
    expect(shown(MOST_FOLDED - 1)).toEqual([1, count > 1 ? `${count - 1} more` : undefined])
    expect(shown(MOST_FOLDED)).toEqual([1, count > 1 ? `${count - 1} more` : 'More'])
    const drawn = draw(cardWith(full, messagesOf('en'), { folded: MOST_FOLDED }))
    expect(drawn.querySelectorAll('.body > :not(.on-page, .meta)')).toHaveLength(0)
    expect(drawn.querySelector('.on-page details.more .further .own')).not.toBeNull()
  })
  test('that ship are folded', () => {
    const [shipped] = draw(cardWith(alone)).querySelectorAll('.body > details')
    expect(shipped?.hasAttribute('open')).toBe(false)
    expect(shipped?.querySelectorAll('.facts li').length).toBeGreaterThan(0)
  })
  test('that others state have their speakers, and come in their order without a heading', () => {
    const fact = (id: string, more: Partial<CardFact>): CardFact => {
      return { ...{ id, from: 'page', kind: 'statement', parts: [{ text: id, isBracket: false }] }, ...more }
    }
    const facts = [
      fact('Others', { said: 'about', speaker: { name: 'Critics' } }),
      fact('Own', { said: 'by' }),
    ]
    const drawn = draw(cardWith({ ...full, groups: [], page: { ...full.page!, facts } }))
    const lines = [...drawn.querySelectorAll('.on-page .facts p')].map((line) => line.textContent)
    expect(lines).toEqual(['by Critics', 'Others', 'Own'])
    expect(drawn.querySelectorAll('h3')).toHaveLength(0)
  })
  test('leave no space behind where a page says nothing', () => {
    const page = { facts: [], named: 3, place: 1, language: 'en' }
    const element = draw(cardWith({ ...full, page: { ...page, isReading: true } }))
    expect(element.querySelector('.on-page .room')).not.toBeNull()
    expect(draw(cardWith({ ...full, page })).querySelector('.on-page .room')).toBeNull()
  })
  test('name nobody again below who is in the first lines', () => {
    const card = draw(cardWith({ ...full, related: [...full.related, full.person!.before!] }))
    const names = [...card.querySelectorAll('.related button')].map((button) => button.textContent)
    expect(names).not.toContain(full.person!.before!.name)
    expect(names).toContain('Donald Trump')
  })
  test('of one article have its source once, with date and newsroom', () => {
    const sources = [...drawn().querySelectorAll('.from')].map((line) => line.textContent)
    expect(sources.filter((line) => line?.includes('Morning Ledger'))).toEqual([
      '24 August 2025Morning Ledger',
    ])
  })
  test('have no sentence twice, and all of an agenda in one line', () => {
    const said = [...drawn().querySelectorAll('.facts p[lang]')].map((line) => line.textContent ?? '')
    expect(new Set(said).size).toBe(said.length)
    expect(said.filter((line) => line.includes('chips'))).toEqual([
      'What the neighbours should pay for defenceTrade in chips and in batteriesA joint answer to the North’s missiles',
    ])
  })
  test('that others say come after its own', () => {
    const kinds = [...drawn().querySelectorAll('section[aria-label^=Earlier] .kind')].map(
      (l) => l.textContent,
    )
    // Of sides that somebody takes only the speaker is told, not which side.
    expect(kinds.indexOf('by Critics')).toBeGreaterThan(kinds.indexOf('Meeting'))
    expect(kinds).not.toContain('Pressure')
  })
  test('that do not add up have a mark with one sentence, in the reader’s language', () => {
    const doubts = (language: string): (string | null)[] =>
      [...draw(cardWith(alone, messagesOf(language))).querySelectorAll('.doubt .says')].map(
        (line) => line.textContent,
      )
    expect(doubts('en')).toEqual([
      '23 August 2025 was a Saturday, not a Sunday.',
      '26 August 2024 is before the term of office (President · South Korea), which began on 4 June 2025.',
    ])
    expect(doubts('de')).toEqual([
      'Der 23. August 2025 war ein Samstag, kein Sonntag.',
      '26. August 2024 liegt vor der Amtszeit (Präsident · Südkorea), die am 4. Juni 2025 begann.',
    ])
  })
  test('can be sifted by kind where they are many, and only there', () => {
    const sections = [...drawn().querySelectorAll('.body > section')]
    const sifted = sections.filter((section) => section.querySelector('.kinds'))
    expect(sifted.map((section) => section.getAttribute('aria-label'))).toContain('Earlier, in your articles')
    expect(sifted.map((section) => section.getAttribute('aria-label'))).not.toContain('On this page')
  })
  test('nothing is said where there is nothing', () => {
    const merz = draw(cardWith(state('leader, nothing but who')))
    expect(merz.querySelectorAll('section, h2')).toHaveLength(0)
  })
})

test('no word of ours is English in another language', () => {
  // Names of people, of newsrooms and of files are nobody's language, and articles keep theirs.
  const english = /\b(?:the|was|before|office|since|named|page|from|with|article|estimate|term|checked)\b/i
  for (const { props } of cardStates()) {
    const { content } = props as { readonly content: CardContent }
    if (content.error) continue
    const drawn = draw(cardWith(content, messagesOf('de'), { actions: ACTIONS }))
    for (const quoted of drawn.querySelectorAll('[lang=en], cite, h1')) quoted.remove()
    expect(linesOf(drawn).filter((line) => english.test(line))).toEqual([])
  }
})

test('every reason of a link has words in every language', () => {
  const texts = [
    'President Trump left. Lee was tired. Lee Jae-myung slept. The French spoke, and so did the Kremlin.',
    'The Trump administration and the U.S. agreed. Georgia and Tbilisi were silent.',
  ]
  const reasons = new Set(texts.flatMap((text) => mentionsOf(text).map(({ why }) => why)))
  expect(reasons.size).toBeGreaterThan(5)
  for (const language of Object.keys(LANGUAGES)) {
    for (const why of reasons) {
      const drawn = draw(cardWith(state('leader, nothing but who'), messagesOf(language), { why }))
      expect(drawn.querySelector('.about .says')?.textContent).not.toMatch(/undefined|;\s*;|:\s*\./)
    }
  }
})

/** The share of the words of a card that are part of three words which were there before. */
function repeated(words: readonly string[]): number {
  const seen = new Set<string>()
  const again = new Set<number>()
  for (let i = 0; i + 2 < words.length; i++) {
    const three = words.slice(i, i + 3).join(' ')
    if (seen.has(three)) for (const at of [i, i + 1, i + 2]) again.add(at)
    seen.add(three)
  }
  return words.length === 0 ? 0 : again.size / words.length
}

test('of the words on a card with facts at most one in ten were there before', () => {
  const cards = cardStates().filter(({ props }) => {
    const { page, groups, shipped } = (props as { readonly content: CardContent }).content
    return [...(page?.facts ?? []), ...groups, ...shipped].length > 0
  })
  expect(cards.length).toBeGreaterThan(4)
  const shares = cards.map(({ name, props }): [string, number] => {
    const drawn = draw(cardWith((props as { readonly content: CardContent }).content))
    // What is behind a mark is not on the card before it is opened.
    for (const folded of drawn.querySelectorAll('.about .says, .aside .says')) folded.remove()
    return [
      name,
      repeated(
        linesOf(drawn)
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
      ),
    ]
  })
  expect(shares.filter(([, share]) => share > 0.1)).toEqual([])
})
