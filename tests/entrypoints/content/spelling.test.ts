import { expect, test } from 'vitest'
import { makeMisspelt } from '../../../entrypoints/content/mentions/spelling.ts'
import type { Container } from '../../../entrypoints/content/read/containers.ts'
import type { Alias } from '../../../facts/types.ts'

const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name })) as unknown as [Container, Container, Container]
const zelensky: Alias = { text: 'Zelenksy', entity: 'leader:volodymyr-zelensky', kind: 'misspelt' }

function setUp() {
  const asked: string[] = []
  const learnt: Alias[] = []
  const reread: Container[] = []
  let answer = (_: readonly Alias[]): void => undefined
  const misspelt = makeMisspelt(
    (words) => {
      asked.push(...words)
      return new Promise((resolve) => {
        answer = resolve
      })
    },
    (names) => learnt.push(...names),
    (container) => reread.push(container),
  )
  return { misspelt, asked, learnt, reread, answer: (names: readonly Alias[]) => answer(names) }
}

test('a word is asked for once, and all that it is in is read again, also what came meanwhile', async () => {
  const { misspelt, asked, learnt, reread, answer } = setUp()
  misspelt.note(['Zelenksy', 'Mooton'], a)
  const done = misspelt.lookUp()
  misspelt.note(['Zelenksy', 'Mooton'], b)
  await misspelt.lookUp()
  expect(asked).toEqual(['Zelenksy', 'Mooton'])
  answer([zelensky])
  await done
  expect(learnt).toEqual([zelensky])
  expect(reread).toEqual([a, b])
})

test('what was read before a word was known is read again once, whether it is found then or not', async () => {
  const { misspelt, asked, reread, answer } = setUp()
  misspelt.note(['Zelenksy', 'Mooton'], a)
  const done = misspelt.lookUp()
  answer([zelensky])
  await done
  misspelt.note(['Zelenksy', 'Mooton'], c)
  misspelt.note(['Zelenksy', 'Mooton'], c)
  misspelt.note(['Mooton'], b)
  await misspelt.lookUp()
  expect(reread).toEqual([a, c])
  expect(asked).toHaveLength(2)
})
