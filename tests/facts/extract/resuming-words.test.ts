import { describe, expect, test } from 'vitest'
import { factsOf, testPairs } from './told.ts'

describe('what goes on from another sentence', () => {
  testPairs([
    ['en', 'sanction', '{On Monday|In return}, Canada imposed tariffs on steel from Norway.'],
    [
      'en',
      'sanction',
      '{In return for tariffs on fish|In return}, Canada imposed tariffs on steel from Norway.',
    ],
    ['en', 'sanction', 'Canada imposed tariffs on steel from Norway {in May|in response}.'],
    ['en', 'sanction', '{In April|Sure enough, days later}, Canada imposed tariffs on steel from Norway.'],
    ['en', 'sanction', '{In Ottawa|As a result}, Canada imposed tariffs on steel from Norway.'],
    ['en', 'sanction', 'Canada {has|therefore} imposed tariffs on steel from Norway.'],
    ['en', 'sanction', '{Afterwards|To that end}, Canada imposed tariffs on steel from Norway.'],
    ['en', 'agreement', '{Instead|In exchange}, Finland signed an agreement on fish with Latvia.'],
    ['de', 'stance', '{Seit Montag|Im Gegenzug} unterstützt Dänemark einen Kanal nach Lettland.'],
    ['de', 'stance', '{Seit Montag|Stattdessen} unterstützt Dänemark einen Kanal nach Lettland.'],
    ['de', 'stance', 'Dänemark unterstützt {|deshalb }einen Kanal nach Lettland.'],
    [
      'fr',
      'stance',
      '{Lundi|En échange}, Emmanuel Macron a soutenu un canal entre la Pologne et la Lettonie.',
    ],
    ['es', 'stance', '{En mayo|A cambio}, Gabriel Boric ha apoyado un canal entre Polonia y Letonia.'],
    ['it', 'sanction', '{A maggio|Di conseguenza}, la Francia ha imposto sanzioni alla Lettonia.'],
    ['pt', 'sanction', '{Em maio|Em troca}, a França impôs sanções à Letónia.'],
    ['de', 'stance', '{Für das Klima|Ganz im Gegenteil}: Dänemark unterstützt einen Kanal nach Lettland.'],
    ['en', 'sanction', '{In May|On the contrary}, Canada imposed tariffs on steel from Norway.'],
  ])
  test('unless a clause before it tells from what', () => {
    const kinds = (text: string): string[] => factsOf('en', text).map(({ kind }) => kind)
    expect(
      kinds('Canada imposed tariffs on steel from Norway, and Norway closed its ports in response.'),
    ).toContain('sanction')
  })
})

describe('a verb alone does not show what happened', () => {
  testPairs([
    ['de', 'visit', 'Emmanuel Macron hat sich am Montag nach {Lettland|Lettland in Quarantäne} begeben.'],
    ['de', 'appointment', '{Friedrich Merz ist Kanzler|Kanzler Friedrich Merz ist bekannt} geworden.'],
    [
      'es',
      'statement',
      'Gabriel Boric aseguró {que la presidencia de Polonia es un honor para todos|la presidencia de Polonia después de que Letonia le ganara}.',
    ],
  ])
})
