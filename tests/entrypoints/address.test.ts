import { expect, test } from 'vitest'
import { addressOf } from '../../entrypoints/shared/address.ts'

test.each([
  ['https://a.example/x', 'https://a.example/x#part', true],
  ['https://a.example/x', 'https://a.example/x?page=2', false],
  ['https://a.example/x', 'https://a.example/y', false],
  ['https://a.example/#/x', 'https://a.example/#/y', false],
  ['https://a.example/#!x', 'https://a.example/#!y', false],
  ['https://a.example/#x', 'https://a.example/#y', true],
])('%s and %s', (a, b, isSame) => expect(addressOf(a) === addressOf(b)).toBe(isSame))
