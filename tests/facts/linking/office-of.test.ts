import { expect, test } from 'vitest'
import { found } from '../world.ts'

const on = (language: string, text: string, date = '2025-09-01'): string =>
  found(text, { language, date }).join(' ')

test.each([
  ['en', 'The president of France arrived in Berlin.', 'president of France→emmanuel-macron'],
  ['en', 'A letter to the French president came.', 'French president→emmanuel-macron'],
  ['en', 'A month after the French president spoke', 'French president→emmanuel-macron'],
  ['en', 'They met the prime minister of Japan.', 'prime minister of Japan→shigeru-ishiba'],
  ['en', 'The president of the Philippines spoke.', 'president of the Philippines→bongbong-marcos'],
  ['en', 'A letter to the president of the United States', 'president of the United States→donald-trump'],
  ['en', 'The emperor of Japan spoke.', 'emperor of Japan→naruhito'],
  ['de', 'Der Präsident von Frankreich sprach.', 'Präsident von Frankreich→emmanuel-macron'],
  ['es', 'El presidente de Francia habló.', 'presidente de Francia→emmanuel-macron'],
  ['fr', 'Le président de la Russie a parlé.', 'président de la Russie→vladimir-putin'],
  ['it', 'Il presidente della Francia ha parlato.', 'presidente della Francia→emmanuel-macron'],
  ['pt', 'O presidente da França falou.', 'presidente da França→emmanuel-macron'],
])('%s: %s', (language, text, expected) => expect(on(language, text)).toBe(expected))

test.each([
  ['en', 'The former president of France spoke.', 'France→FR'],
  ['en', 'The vice president of Brazil spoke.', 'Brazil→BR'],
  ['en', 'She was the president of France.', 'France→FR'],
  ['en', 'Somebody else, the president of France, spoke.', 'France→FR'],
  ['en', 'In 1985 the president of France spoke.', 'France→FR'],
  ['en', 'The president of France’s Senate spoke.', 'France→FR'],
  ['en', 'A president of France spoke.', 'France→FR'],
  ['en', 'An old, pro-European French president could pay.', 'French president→FR'],
  ['en', 'A French president has never paid.', 'French president→FR'],
  ['en', 'Any other French president would pay.', 'French president→FR'],
  ['de', 'Ein französischer Präsident zahlt nie.', 'französischer Präsident→FR'],
  ['fr', 'Un président français paie toujours.', 'président français→FR'],
  ['es', 'Un presidente francés paga siempre.', 'presidente francés→FR'],
  ['en', 'The president-elect of France spoke.', 'France→FR'],
  ['en', 'The president of Russia Vladimir Putin spoke.', 'Russia→RU Vladimir Putin→vladimir-putin'],
  ['en', 'The president of a club in France spoke.', 'France→FR'],
  ['fr', 'Il est le président de la Russie.', 'Russie→RU'],
  ['es', 'El expresidente de Francia habló.', 'Francia→FR'],
])('the country, or less: %s: %s', (language, text, expected) => expect(on(language, text)).toBe(expected))

test('without a day the country is meant, and an office of another day is its holder’s then', () => {
  expect(found('The president of France spoke.')).toEqual(['France→FR'])
  expect(on('en', 'The president of France spoke.', '2010-01-05')).toBe('president of France→nicolas-sarkozy')
})
