import { expect, test } from 'vitest'
import { found } from '../world.ts'

test.each([
  ['Maurice Genevoix aime la république de Maurice et l’île Maurice.', 'fr', 'île Maurice→MU'],
  ['Il quitte Mexico pour le Nouveau-Mexique, puis le Mexique.', 'fr', 'Mexique→MX'],
  ['Le barrage Hassan II', 'fr', ''],
  ['Il Bayern Monaco a Monaco, il re nel Principato di Monaco', 'it', 'Principato di Monaco→MC'],
  ['Stasera su Italia 1: Italia–Malta', 'it', 'Italia→IT Malta→MT'],
  ['Do Novo México à Cidade do México, e o México na France 2', 'pt', 'México→MX'],
  ['De Nuevo México a la Ciudad de México, en México', 'es', 'México→MX'],
  ['In Französisch-Guyana, nicht in Britisch-Guyana', 'de', 'Französisch-Guyana→GF'],
  ['Перекладено англійською під назвою «Ім’я». Англійська мова, англійська королева', 'uk', 'англійська→GB'],
  ['페루자 시와 페루', 'ko', '페루→PE'],
  ['그리스도와 그리스', 'ko', '그리스→GR'],
  ['정 (政) 이란 정', 'ko', ''],
  ['이란 정부', 'ko', '이란→IR'],
  ['朝鲜半岛局势与朝鲜政府', 'zh', '朝鲜→KP'],
  ['墨西哥城在墨西哥', 'zh', '墨西哥→MX'],
  ['Dans le golfe du Mexique, au Mexique', 'fr', 'Mexique→MX'],
  ['O IRA disse que o Irã saiu; no Teatro Itália', 'pt', 'Irã→IR'],
  ['Um dicionário de inglês. Um ator inglês.', 'pt', 'inglês→GB'],
  [
    'Les in het Hongaars, Roemeens of Bulgaars. Een Hongaars elftal. Holland International',
    'nl',
    'Hongaars→HU',
  ],
  ['Suomen kielen professori Suomessa, suomalais-ugrilainen', 'fi', 'Suomessa→FI'],
  ['Amerika kıtasından Amerika’ya', 'tr', 'Amerika→US'],
  ['Він англійську трохи знав.', 'uk', ''],
  ['Padł na deski w XI rundzie.', 'pl', ''],
  ['メキシコ市はメキシコの首都', 'ja', 'メキシコ→MX'],
])('%s (%s)', (text, language, expected) => expect(found(text, { language }).join(' ')).toBe(expected))

test.each([
  'Otto (Danish: [ʌto])',
  'Two papers in Danish in two years.',
  'She taught herself some Icelandic.',
])('the name of a language: %s', (text) => expect(found(text)).toEqual([]))

test('an abbreviation with one more letter is another one', () => {
  expect(found('The U.S.G. wiki, the U.S. and a U.S.-based firm')).toEqual(['U.S.→US', 'U.S.→US'])
})
