import { expect, test } from 'vitest'
import { isTowards } from '../../../entrypoints/content/hover/hit-test.ts'

const card = { left: 100, right: 400, top: 200, bottom: 500 } as DOMRect

test.each([
  ['straight down to the card', { x: 250, y: 100 }, { x: 250, y: 150 }, true],
  ['to its corner', { x: 250, y: 100 }, { x: 170, y: 155 }, true],
  ['away from it', { x: 250, y: 100 }, { x: 250, y: 60 }, false],
  ['sideways', { x: 250, y: 100 }, { x: 500, y: 105 }, false],
  ['up to a card above', { x: 250, y: 600 }, { x: 250, y: 550 }, true],
  ['from its side', { x: 50, y: 300 }, { x: 80, y: 310 }, true],
])('%s', (_, from, to, expected) => expect(isTowards(from, to, card)).toBe(expected))
