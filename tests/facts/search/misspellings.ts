import type { Entity } from '../../../facts/types.ts'
import { random } from './many.ts'

/** A name as somebody might type it who does not know how it is written. */
export interface Misspelling {
  readonly typed: string
  readonly entity: Entity
  readonly way: 'one edit' | 'two edits' | 'transliteration' | 'swapped'
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** How other languages write what English writes so. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/sky\b/i, 'skij'],
  [/sh/i, 'sch'],
  [/kh/i, 'ch'],
  [/ch/i, 'tsch'],
  [/u/i, 'ou'],
  [/v/i, 'w'],
  [/k/i, 'c'],
  [/y/i, 'j'],
  [/i/i, 'y'],
  [/ph/i, 'f'],
  [/f/i, 'ph'],
  [/z/i, 's'],
  [/ei/i, 'ey'],
  [/th/i, 't'],
]

/** `count` misspellings of the names of some leaders and countries, of all ways alike, the same on every run. */
export function misspellings(entities: readonly Entity[], count: number): Misspelling[] {
  const draw = random(11)
  const out: Misspelling[] = []
  const ways = ['one edit', 'two edits', 'transliteration', 'swapped'] as const
  while (out.length < count) {
    const entity = entities[draw(entities.length)]!
    const way = ways[out.length % ways.length]!
    const typed = misspelt(entity.name, way, draw)
    if (typed !== undefined && typed.toLowerCase() !== entity.name.toLowerCase())
      out.push({ typed, entity, way })
  }
  return out
}

function misspelt(
  name: string,
  way: Misspelling['way'],
  draw: (below: number) => number,
): string | undefined {
  const words = name.split(/[\s-]+/)
  switch (way) {
    case 'one edit':
      return name.length < 5 ? undefined : edited(name, draw)
    case 'two edits':
      return name.length < 9 ? undefined : edited(edited(name, draw), draw)
    case 'transliteration': {
      const fitting = WRITTEN.filter(([letters]) => letters.test(name))
      const [letters, other] = fitting[draw(fitting.length)] ?? []
      return letters && other !== undefined && name.length > 5 ? name.replace(letters, other) : undefined
    }
    case 'swapped':
      return words.length < 2 ? undefined : [words.at(-1), ...words.slice(0, -1)].join(' ')
  }
}

/** A letter left out, added, changed, or swapped with the next. */
function edited(name: string, draw: (below: number) => number): string {
  const at = draw(name.length)
  const letter = LETTERS[draw(LETTERS.length)]!
  switch (draw(4)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1)
    case 1:
      return name.slice(0, at) + letter + name.slice(at)
    case 2:
      return name.slice(0, at) + letter + name.slice(at + 1)
    default:
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
  }
}
