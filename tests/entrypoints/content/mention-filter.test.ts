import { afterEach, expect, test, vi } from 'vitest'
import { makeMentionFilter, type WantedNames } from '../../../entrypoints/content/mentions/mention-filter.ts'
import type { PageMention, TextBlock } from '../../../entrypoints/content/mentions/text-block.ts'
import { openPage } from '../dom.ts'

afterEach(() => void vi.unstubAllGlobals())

const ALL: WantedNames = { savedNames: false, leaders: true, countries: true, menus: false, density: 'all' }

function setUp(wanted: Partial<WantedNames> = {}, isVisible = true) {
  openPage('<p>Peru Peru</p>')
  const node = document.querySelector('p')!.firstChild as Text
  Object.assign(document.querySelector('p')!, { checkVisibility: () => isVisible })
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block' }))
  const named = (entity: string): PageMention =>
    ({ mention: { entity }, span: { startContainer: node } }) as unknown as PageMention
  const all = [named('country:pe'), named('country:pe'), named('leader:own')]
  const block = {
    text: 'Peru Peru',
    run: { pieces: [{ node, from: 0 }] },
    mentions: all,
  } as unknown as TextBlock
  const filter = makeMentionFilter({ ...ALL, ...wanted }, new Set(['leader:own']), {
    blocks: () => [block],
    linked: () => all,
  })
  return { all, block, filter }
}

test.each([
  [{}, [true, true, true]],
  [{ leaders: false }, [true, true, false]],
  [{ countries: false }, [false, false, true]],
  [{ density: 'section' }, [true, true, true]],
] as const)('wanted %o: what is named', (wanted, expected) => {
  const { all, block, filter } = setUp(wanted)
  expect(all.map((found) => filter.isListed(found, block))).toEqual(expected)
})

test.each([
  [{}, [true, true, true]],
  [{ leaders: false }, [true, true, false]],
  [{ density: 'section' }, [true, false, true]],
] as const)('wanted %o: what has a card', (wanted, expected) => {
  const { all, block, filter } = setUp(wanted)
  expect(all.map((found) => filter.isWanted(found, block))).toEqual(expected)
})

test.each([
  [{}, true, [true, true, false]],
  [{ savedNames: true }, true, [true, true, true]],
  [{ savedNames: true, density: 'section' }, true, [true, false, true]],
  [{ savedNames: true }, false, [false, false, false]],
] as const)('wanted %o, to be seen: %s: what is marked', (wanted, isVisible, expected) => {
  const { all, block, filter } = setUp(wanted, isVisible)
  expect(all.map((found) => filter.isMarked(found, block))).toEqual(expected)
})
