import { describe, expect, test } from 'vitest'
import { builder } from './romance.ts'

const read = builder('pt')

/** What a text says, without the offices that it gives. */
const told = (text: string): string[] => read(text).lines.filter((line) => !line.startsWith('office'))

const LULA = 'luiz-inacio-lula-da-silva'

describe('Portuguese: kinds and speakers', () => {
  test.each([
    [
      '"A paz na Europa não chegará amanhã nem depois sem a Ucrânia", disse Emmanuel Macron na terça-feira.',
      // A country after 'sem' is only named.
      ['statement emmanuel-macron by Emmanuel Macron*'],
    ],
    [
      'Emmanuel Macron afirmou na terça-feira em Paris que a Rússia não vencerá a guerra na Ucrânia.',
      ['statement RU+emmanuel-macron by Emmanuel Macron*'],
    ],
    ['Segundo Emmanuel Macron, a Rússia rejeita a paz.', ['stance RU by Emmanuel Macron*']],
    [
      'O porta-voz da Casa Branca, John Kirby, disse que a China deve agir logo contra a Coreia do Norte.',
      ['statement CN+KP+US by O porta-voz da Casa Branca, John Kirby'],
    ],
    ['O presidente Luiz Inácio Lula da Silva criticou Nicolás Maduro.', [`criticism ${LULA}+nicolas-maduro`]],
    ['Nicolás Maduro foi criticado por Lula.', [`criticism ${LULA}+nicolas-maduro by Lula*`]],
    ['O presidente Lula se reuniu com Emmanuel Macron em Paris.', [`meeting emmanuel-macron+${LULA}`]],
    ['Lula recebeu Emmanuel Macron em Brasília.', [`meeting emmanuel-macron+${LULA}`]],
    ['Lula recebeu uma carta de estudantes.', []],
    ['O primeiro-ministro de Portugal, Luís Montenegro, viajou à Alemanha.', ['visit DE+luis-montenegro']],
    [
      'O Irã disse na quinta-feira em Teerã que pediu mais ajuda militar à China.',
      ['statement IR by O Irã*'],
    ],
    ['Segundo a CNN Brasil, o presidente do Senado pediu mudanças.', []],
    ['Joe Biden pediu a Benjamin Netanyahu que pare a ofensiva.', ['pressure benjamin-netanyahu+joe-biden']],
    ['O premiê britânico, Rishi Sunak, rejeitou a proposta da Rússia.', ['stance rishi-sunak']],
    ['O governo rejeitou a proposta da Rússia.', []],
    ['Os Estados Unidos impuseram sanções à Venezuela.', ['sanction US+VE']],
    ['Brasil e Argentina assinaram um acordo comercial.', ['agreement AR+BR']],
    ['Lula venceu as eleições de 2022.', [`election ${LULA}`]],
    ['A economia do Brasil cresceu 2,9% em 2023.', ['figure BR']],
    ['Vladimir Putin ameaçou a Ucrânia.', ['threat UA+vladimir-putin']],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('Portuguese: what has not happened, and strangers', () => {
  test.each([
    ['Lula viajará à China em junho.', [`visit? CN+${LULA}`]],
    ['Lula vai se reunir com Joe Biden.', [`meeting? joe-biden+${LULA}`]],
    ['Lula teria viajado à China.', []],
    ['Lula não viajou à China.', []],
    ['O filho de Jair Bolsonaro viajou aos Estados Unidos.', []],
    ['O ministro Fernando Haddad viajou à China.', []],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('Portuguese: offices and subjects left out', () => {
  test.each([
    ['O ex-presidente Jair Bolsonaro criticou Lula.', ['office BR+jair-bolsonaro (past)']],
    [
      'A presidente eleita Claudia Sheinbaum viajou aos Estados Unidos.',
      ['office MX+claudia-sheinbaum (next)'],
    ],
    ['Gustavo Petro, presidente da Colômbia, viajou à China.', ['office CO+gustavo-petro']],
    ['O presidente do Brasil, Lula, viajou à China.', [`office BR+${LULA}`]],
  ])('%s', (text, lines) =>
    expect(read(text).lines.filter((line) => line.startsWith('office'))).toEqual(lines),
  )
  test('the president is whoever was named as one', () =>
    expect(
      told(
        'Lula falou em Brasília. O presidente disse que o Brasil crescerá neste ano mais que a Argentina e o Peru.',
      ),
    ).toEqual([`statement BR+${LULA} by O presidente*`]))
  test('a subject left out is that of the sentence before', () =>
    expect(
      read(
        'Emmanuel Macron chegou a Berlim na segunda-feira. Disse que a França ajudará a Ucrânia com mais dinheiro antes de junho.',
      ).statements,
    ).toContain('[Emmanuel Macron] disse que a França ajudará a Ucrânia com mais dinheiro antes de junho.'))
  test('none where somebody else is named', () =>
    expect(
      told(
        'Emmanuel Macron se reuniu com Olaf Scholz. Disse que a França ajudará a Ucrânia com mais dinheiro antes de junho.',
      ),
    ).toEqual(['meeting emmanuel-macron+olaf-scholz']))
})
