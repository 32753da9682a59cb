import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const LATE = 'bridges in Lisbon would be closed until the end of spring'

describe('who speaks for a country', () => {
  test.each([
    ['a ministry', 'Norway’s Transport Ministry', 'NO'],
    ['of an adjective', 'The Danish foreign ministry', 'DK'],
    ['of its affairs', 'The Hungarian Ministry of Foreign Affairs', 'HU'],
    ['the army', 'The Kenyan military', 'KE'],
    ['an embassy', 'The Chilean embassy', 'CL'],
    ['officials', 'Peruvian officials', 'PE'],
    ['with their rank', 'Two senior Omani security officials', 'OM'],
    ['one of them', 'A senior Omani defence official', 'OM'],
    ['a chief of an army', 'Danish military chief of staff Ann Miller', 'DK'],
    ['an ambassador to others', 'Denmark’s UN ambassador Ann Miller', 'DK'],
    ['a house', 'The Kremlin', 'RU'],
    ['a street', 'Downing Street', 'GB'],
    ['a department', 'The State Department', 'US'],
    ['people of a house', 'White House officials', 'US'],
    ['its spokesman', 'Kremlin spokesman Pavel Orlov', 'RU'],
    ['a spokesman behind a name', 'Pavel Orlov, a Kremlin spokesman,', 'RU'],
    ['who speaks for a body', 'A spokeswoman for the Swedish finance ministry', 'SE'],
    ['a minister', 'Polish Defence Minister Jan Nowak', 'PL'],
    ['a secretary of state', 'US Secretary of State John Miller', 'US'],
    ['a chief of staff', 'White House chief of staff Ann Miller', 'US'],
    ['an ambassador', 'The Ghanaian ambassador', 'GH'],
  ])('%s', (_, words, country) =>
    expect(told('en', `${words} said on Monday that ${LATE}.`)).toEqual([
      `statement ${country} by “${words.replace(/, .*/, '')}”`,
    ]),
  )

  test.each([
    ['a government is its country', 'The Danish government', 'DK by DK'],
    [
      'of a leader, and of the country',
      'The Biden administration',
      'joe-biden US by “The Biden administration”',
    ],
    [
      'people of it',
      'Several Biden administration officials',
      'joe-biden US by “Several Biden administration officials”',
    ],
    ['a paper of a body', 'A Pentagon report', 'US by “A Pentagon report”'],
    ['an office', 'Macron’s office', 'emmanuel-macron by “Macron’s office”'],
    ['a campaign', 'The Trump campaign', 'donald-trump by “The Trump campaign”'],
    [
      'an adviser of it',
      'Trump campaign adviser Ann Miller',
      'donald-trump by “Trump campaign adviser Ann Miller”',
    ],
  ])('%s', (_, words, expected) =>
    expect(told('en', `${words} said on Monday that ${LATE}.`)).toEqual([`statement ${expected}`]),
  )

  test.each([
    ['of former days', 'Former Danish officials'],
    ['who live there', 'Officials in Denmark'],
    ['media', 'Danish media'],
    ['settlers', 'Israeli settlers'],
    ['a star', 'A Russian pop star'],
    ['who study it', 'American analysts'],
    ['of a part of it', 'Texas officials'],
    ['of a sport', 'Danish football officials'],
    ['of a union', 'Danish union officials'],
    ['of its opponents', 'Danish opposition leaders'],
    ['a commission of citizens', 'The Egyptian Commission for Rights and Freedoms'],
    ['forces of one side', 'The Syrian Democratic Forces'],
    ['an army against it', 'The Free Syrian Army'],
    ['whom another put there', 'Russian-installed officials'],
    ['whom another pays', 'Iran-backed forces'],
    ['a paper of others', 'A Danish report'],
    ['of two peoples', 'Turkish-Cypriot officials'],
    ['a minister of a leader’s', 'Macron’s finance minister'],
    ['its critics', 'Kremlin critic Pavel Orlov'],
    ['who write of it', 'Danish military analysts'],
    ['a radio of an army', 'Danish army radio'],
    ['of a party', 'Danish far-right leaders'],
    ['of a city', 'Mexico City officials'],
    ['a leader of its senate', 'Danish Senate leader Ann Miller'],
    ['former people of a house', 'Former White House officials'],
    ['who follow a house', 'White House correspondents'],
    ['a court', 'A Danish court'],
    ['the parliament', 'The Danish parliament'],
    ['police', 'Danish police'],
    ['an airline', 'A Turkish Airlines spokesman'],
    ['a lawyer of a leader', 'Trump’s lawyer'],
    ['lawyers of a leader', 'Trump’s legal team'],
    ['a son of a leader', 'Trump’s son Eric'],
  ])('nobody: %s', (_, words) => expect(told('en', `${words} said on Monday that ${LATE}.`)).toEqual([]))

  test.each([
    ['The Danish foreign ministry condemned Iran on Monday.', 'criticism DK IR'],
    ['Danish officials condemned Iran on Monday.', 'criticism DK IR'],
    [
      'Danish authorities say that bridges in Lisbon are closed until the end of spring.',
      'statement DK by DK',
    ],
    ['The Kremlin condemned Iran on Monday.', 'criticism RU IR'],
    ['The Obama administration imposed sanctions on Iran.', 'sanction barack-obama IR'],
  ])('as agents: %s', (text, expected) => expect(told('en', text)).toEqual([expected]))

  test('an army that shoots blames nobody', () =>
    expect(told('en', 'The Danish military attacked a port on Monday.')).toEqual([]))

  test('a house where somebody is, is not spoken of', () => {
    expect(
      told('en', 'Ann Miller said that she had lunch in the White House with a baker from Lisbon.'),
    ).toEqual([])
    expect(
      told('en', 'Emmanuel Macron said that he would visit the White House before the end of the year.'),
    ).toEqual(['statement emmanuel-macron by emmanuel-macron'])
  })
})

describe('in other languages', () => {
  test.each([
    [
      'fr',
      'Le ministère turc de la Défense a déclaré que le pont de Lisbonne serait fermé jusqu’à la fin du mois.',
      'TR by “Le ministère turc”',
    ],
    [
      'fr',
      'Le porte-parole du Kremlin a déclaré que le pont de Lisbonne serait fermé jusqu’à la fin du mois.',
      'RU by “Le porte-parole du Kremlin”',
    ],
    [
      'fr',
      'L’armée israélienne a déclaré que le pont de Lisbonne serait fermé jusqu’à la fin du mois.',
      'IL by “L’armée israélienne”',
    ],
    [
      'fr',
      'L’Élysée a annoncé que le pont de Lisbonne serait fermé jusqu’à la fin du mois.',
      'FR by “L’Élysée”',
    ],
    [
      'es',
      'El Ministerio de Defensa de Israel dijo que el puente de Lisboa estará cerrado hasta el final del mes.',
      'IL by “El Ministerio de Defensa de Israel”',
    ],
    [
      'es',
      'El portavoz del Kremlin dijo que el puente de Lisboa estará cerrado hasta el final del mes.',
      'RU by “El portavoz del Kremlin”',
    ],
    [
      'es',
      'La Casa Blanca dijo que el puente de Lisboa estará cerrado hasta el final del mes.',
      'US by “La Casa Blanca”',
    ],
    [
      'it',
      'L’esercito israeliano ha detto che il ponte di Lisbona sarà chiuso fino alla fine del mese.',
      'IL by “L’esercito israeliano”',
    ],
    [
      'it',
      'La Casa Bianca ha detto che il ponte di Lisbona sarà chiuso fino alla fine del mese.',
      'US by “La Casa Bianca”',
    ],
    [
      'pt',
      'A Casa Branca disse que a ponte de Lisboa estará fechada até o fim do mês.',
      'US by “A Casa Branca”',
    ],
    [
      'pt',
      'O porta-voz do Kremlin disse que a ponte de Lisboa estará fechada até o fim do mês.',
      'RU by “O porta-voz do Kremlin”',
    ],
    [
      'de',
      'Das türkische Verteidigungsministerium sagte, dass die Brücke in Polen bis zum Ende des Monats gesperrt wird.',
      'TR by “Das türkische Verteidigungsministerium”',
    ],
    [
      'de',
      'Das Weiße Haus sagte, dass die Brücke in Polen bis zum Ende des Monats gesperrt wird.',
      'US by “Das Weiße Haus”',
    ],
    [
      'de',
      'Der Kreml erklärte, dass die Brücke in Polen bis zum Ende des Monats gesperrt wird.',
      'RU by “Der Kreml”',
    ],
    [
      'de',
      'Kremlsprecher Pawel Orlow sagte, dass die Brücke in Polen bis zum Ende des Monats gesperrt wird.',
      'RU by “Kremlsprecher Pawel Orlow”',
    ],
  ])('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual([`statement ${expected}`]))

  test.each([
    [
      'fr',
      'D’anciens responsables turcs ont déclaré que le pont de Lisbonne serait fermé jusqu’à la fin du mois.',
    ],
    ['fr', 'Le tribunal turc a déclaré que le pont de Lisbonne serait fermé jusqu’à la fin du mois.'],
    ['es', 'Los medios turcos dijeron que el puente de Lisboa estará cerrado hasta el final del mes.'],
    [
      'es',
      'El portavoz de la Universidad de Chile dijo que el puente de Lisboa estará cerrado hasta el final del mes.',
    ],
    [
      'es',
      'Antiguos funcionarios turcos dijeron que el puente de Lisboa estará cerrado hasta el final del mes.',
    ],
    ['it', 'La stampa israeliana ha detto che il ponte di Lisbona sarà chiuso fino alla fine del mese.'],
    [
      'de',
      'Ehemalige türkische Beamte sagten, dass die Brücke in Polen bis zum Ende des Monats gesperrt wird.',
    ],
    ['de', 'Türkische Medien sagten, dass die Brücke in Polen bis zum Ende des Monats gesperrt wird.'],
  ])('nobody: %s: %s', (language, text) => expect(told(language, text)).toEqual([]))
})
