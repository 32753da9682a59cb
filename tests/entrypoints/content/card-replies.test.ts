import { expect, test, vi } from 'vitest'
import { makeCardReplies } from '../../../entrypoints/content/hover/card-replies.ts'
import type { CardReply } from '../../../entrypoints/shared/messages.ts'
import type { Mention } from '../../../facts/types.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const mention = (surface: string, others?: readonly string[]): Mention =>
  ({ entity: 'leader:a', surface, ...(others ? { others } : {}) }) as unknown as Mention
const reply = (name: string): CardReply => ({ content: { name } }) as unknown as CardReply

function setUp() {
  let count = 0
  const ask = vi.fn(async (_id: string, _name?: object): Promise<CardReply> => reply(String(++count)))
  return {
    ask,
    replies: makeCardReplies(
      '2020-05-01',
      ask as Parameters<typeof makeCardReplies>[1],
      () => 'https://a.example/',
    ),
  }
}

test('what is known is asked for once, whatever word names it', async () => {
  const { ask, replies } = setUp()
  const first = await replies.of('leader:a', mention('Biden'))
  expect(await replies.of('leader:a', mention('Joe Biden'))).toBe(first)
  expect(await replies.of('leader:a')).toBe(first)
  expect(ask.mock.calls).toEqual([['leader:a', { page: 'https://a.example/', day: '2020-05-01' }]])
})

test('a name that several bear has a card of its own', async () => {
  const { ask, replies } = setUp()
  await replies.of('leader:a')
  await replies.of('leader:a', mention('Bush', ['leader:a', 'leader:b']))
  await replies.of('leader:a', mention('Bush', ['leader:a', 'leader:b']))
  await replies.of('leader:a', mention('George Bush', ['leader:a', 'leader:b']))
  expect(ask.mock.calls.slice(1)).toEqual([
    ['leader:a', { others: ['leader:a', 'leader:b'], surface: 'Bush' }],
    ['leader:a', { others: ['leader:a', 'leader:b'], surface: 'George Bush' }],
  ])
})

test('who does not answer is asked again', async () => {
  const { ask, replies } = setUp()
  ask.mockRejectedValueOnce(new Error('no background'))
  expect(await replies.of('leader:a')).toBeUndefined()
  expect(await replies.of('leader:a')).toEqual(reply('1'))
})

test('what was found by other ways is not asked for, until all is cleared', async () => {
  const { ask, replies } = setUp()
  const found = mention('look-up: Lee', [])
  replies.put(found, reply('found'))
  expect(await replies.of('leader:a', found)).toEqual(reply('found'))
  expect(ask).not.toHaveBeenCalled()
  replies.clear()
  expect(await replies.of('leader:a', found)).toEqual(reply('1'))
})

test('news of the page has cards asked for anew, but what was looked up stays', async () => {
  const { ask, replies } = setUp()
  const first = await replies.of('leader:a')
  await replies.of('leader:b')
  replies.put(mention('look-up: Biden', ['leader:a', 'leader:c']), reply('found'))
  const renewing = replies.renew('leader:a')
  // Until the new one has come the card is as it was.
  expect(await replies.of('leader:a')).toBe(first)
  await renewing
  expect(await replies.of('leader:a')).toEqual(reply('3'))
  expect(await replies.of('leader:b')).toEqual(reply('4'))
  expect(await replies.of('leader:a', mention('look-up: Biden', ['leader:a', 'leader:c']))).toEqual(
    reply('found'),
  )
  expect(ask).toHaveBeenCalledTimes(4)
})
