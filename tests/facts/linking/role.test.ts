import { describe, expect, test } from 'vitest'
import { type Role, roleOfMention } from '../../../facts/linking/role.ts'
import type { EntityId } from '../../../facts/types.ts'

/** The role of the name in brackets; `|` before the entity's id. */
function roleIn(marked: string, id = 'angela-merkel'): Role {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return roleOfMention(marked.replace(/[[\]]/g, ''), { start, end, entity: `leader:${id}` as EntityId })
}

describe('the government that somebody leads', () => {
  test.each([
    'The [Trump] administration said no.',
    'Under the [Biden] White House this was rare.',
    '[Putin]’s government fell.',
    "[Putin]'s regime fell.",
    'the government of [Modi]',
    'the government of Prime Minister [Narendra Modi]',
    'die Regierung [Merkel]',
    'die Regierung von [Angela Merkel]',
    'Die [Merkel]-Regierung zögert.',
    'das Kabinett [Scholz]',
    'el gobierno de [Petro]',
    'El Gobierno del presidente [Gustavo Petro]',
    'la administración de [Bukele]',
    'la administración [Trump]',
    'le gouvernement [Philippe]',
    'le gouvernement d’[Édouard Philippe]',
    'le régime de [Bachar al-Assad]',
    'o governo de [Lula]',
    'O governo [Bolsonaro] gastou',
    'il governo [Meloni]',
    'il governo di [Giorgia Meloni]',
  ])('%s', (text) => expect(roleIn(text)).toBe('government'))
})

describe('something that is somebody’s', () => {
  test.each<[string, string?]>([
    ['The [Clinton] campaign hired staff.'],
    ['[Biden]’s team met.'],
    ["[Morales]' party lost.", 'evo-morales'],
    ['[Trump]-backed candidates lost.'],
    ['Many pro-[Putin] bloggers wrote.'],
    ['the son of President [Joe Biden]'],
    ['[Trump] supporters cheered.'],
    ['le parti de [Macron]'],
    ['l’entourage d’[Emmanuel Macron]'],
    ['la porte-parole du président [Macron]'],
    ['[Merkels] Partei'],
    ['Die [Macron]-Partei verliert.'],
    ['der Sprecher von Bundeskanzlerin [Merkel]'],
    ['die Berater des früheren Präsidenten [Trump]'],
    ['el abogado del expresidente [Hernández]'],
    ['los seguidores de [Evo Morales]'],
    ['o filho do presidente [Jair Bolsonaro]'],
    ['il portavoce di [Draghi]'],
    ['el vocero presidencial de [Milei]'],
  ])('%s', (text, id) => expect(roleIn(text, id)).toBe('modifier'))
})

describe('part of another name', () => {
  test.each([
    'The [Clinton] Foundation grew.',
    'the [Ronald Reagan] Presidential Library',
    'at [Trump] Tower',
    'the [George Bush] Intercontinental Airport',
    'die Konrad-[Adenauer]-Stiftung',
    'der [Willy Brandt]-Platz',
    'el Instituto [Lula]',
    'l’aéroport, puis la Place [Charles de Gaulle]',
    'la Fundación [Felipe González]',
    'the Institut [Jacques Delors]',
  ])('%s', (text) => expect(roleIn(text)).toBe('part'))
})

describe('the person', () => {
  test.each<[string, string?]>([
    ['[Merkel] spoke.'],
    ['[Trump] said the administration would wait.'],
    ['The government [Biden] leads is young.'],
    ['They met [Angela Merkel] in Rome.'],
    ['[Putin]’s not coming.'],
    ['[Morales] lost.', 'evo-morales'],
    ['[Dilma Rousseff] lost.'],
    ['Le président [Macron] a parlé.'],
    ['El presidente del Gobierno, [Pedro Sánchez], habló.'],
    ['Der Regierung zufolge kommt [Merkel] morgen.'],
    ['Il premier [Meloni] ha parlato.'],
    ['the [Trump]-Putin summit'],
  ])('%s', (text, id) => expect(roleIn(text, id)).toBe('itself'))

  test('a country is always itself', () => {
    expect(roleOfMention('France’s team', { start: 0, end: 6, entity: 'country:FR' })).toBe('itself')
  })
})
