import { describe, expect, test } from 'vitest'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { factsOf, told } from './told.ts'

const fr = (text: string): string[] => told('fr', text)

describe('what a clause says', () => {
  test.each([
    // meetings
    ['Emmanuel Macron a rencontré Olaf Scholz à Meseberg mardi.', ['meeting emmanuel-macron olaf-scholz']],
    [
      'Emmanuel Macron rencontrera Olaf Scholz la semaine prochaine à Berlin.',
      ['meeting? emmanuel-macron olaf-scholz'],
    ],
    [
      'Emmanuel Macron doit rencontrer Olaf Scholz à Berlin mercredi.',
      ['meeting? emmanuel-macron olaf-scholz'],
    ],
    [
      'Emmanuel Macron et Olaf Scholz se sont entretenus à Paris pendant deux heures.',
      ['meeting emmanuel-macron olaf-scholz'],
    ],
    [
      'Emmanuel Macron a reçu Volodymyr Zelensky au palais présidentiel.',
      ['meeting emmanuel-macron volodymyr-zelensky'],
    ],
    [
      'Charles de Gaulle rencontra Konrad Adenauer à Reims en juillet 1962.',
      ['meeting charles-de-gaulle konrad-adenauer'],
    ],
    // by phone: no meeting
    ['Emmanuel Macron s’est entretenu par téléphone avec Volodymyr Zelensky lundi.', []],
    // on a rumour, denied: none
    ['Emmanuel Macron aurait rencontré Olaf Scholz en secret à Bruxelles.', []],
    ['Emmanuel Macron n’a pas rencontré Olaf Scholz à Bruxelles.', []],
    ['Emmanuel Macron pourrait rencontrer Olaf Scholz à Bruxelles.', []],
    // visits: 'être' makes no passive of them
    ['Emmanuel Macron est arrivé au Brésil pour une visite de trois jours.', ['visit emmanuel-macron BR']],
    ['Emmanuel Macron s’est rendu en Ukraine en juin avec trois ministres.', ['visit emmanuel-macron UA']],
    ['Emmanuel Macron se rendra en Chine au printemps prochain.', ['visit? emmanuel-macron CN']],
    ['Emmanuel Macron ne s’est pas rendu en Chine cette année.', []],
    // criticism, pressure, threats
    [
      'Emmanuel Macron a fermement condamné la Russie pour ses frappes nocturnes.',
      ['criticism emmanuel-macron RU'],
    ],
    [
      'Emmanuel Macron s’en est pris à Viktor Orban devant les députés européens.',
      ['criticism emmanuel-macron viktor-orban'],
    ],
    ['Emmanuel Macron a appelé Israël à cesser les combats dans l’enclave.', ['pressure emmanuel-macron IL']],
    ['Emmanuel Macron a exhorté la Chine à user de son influence.', ['pressure emmanuel-macron CN']],
    ['Donald Trump menace d’imposer de nouvelles surtaxes sur les vins.', ['threat donald-trump']],
    // stances
    ['La France soutient la candidature de Kiev à une adhésion rapide.', ['stance FR']],
    ['Emmanuel Macron s’oppose à un accord avec les pays du Mercosur.', ['stance emmanuel-macron']],
    ['Viktor Orban se dit favorable à un cessez-le-feu immédiat.', ['stance viktor-orban']],
    ['Emmanuel Macron plaide pour une défense européenne plus forte.', ['stance emmanuel-macron']],
    ['Emmanuel Macron ne veut pas d’une dissolution cette année.', ['stance emmanuel-macron']],
    // agreements, sanctions
    ['La France a signé un accord de défense avec le Japon en mai.', ['agreement FR JP']],
    ['Le Canada a imposé des sanctions contre la Russie lundi.', ['sanction CA RU']],
    // elections and offices
    ['Emmanuel Macron a été réélu avec 58 % des voix.', ['election emmanuel-macron']],
    [
      'Emmanuel Macron a nommé Gabriel Attal premier ministre en janvier.',
      ['appointment emmanuel-macron gabriel-attal'],
    ],
    ['Boris Johnson a démissionné après une longue crise.', ['appointment boris-johnson']],
    // passives
    [
      'Emmanuel Macron a été critiqué par Viktor Orban à Budapest.',
      ['criticism viktor-orban emmanuel-macron by viktor-orban'],
    ],
    ['Emmanuel Macron est attaqué et critiqué de toutes parts.', []],
    // a participle alone says nothing of its noun
    ['L’accord signé par Emmanuel Macron entre en vigueur lundi.', []],
    // an infinitive has no subject after it
    ['Un texte vise à soutenir Emmanuel Macron au Parlement.', []],
  ])('%s', (text, facts) => {
    expect(fr(text)).toEqual(facts)
  })
})

describe('who says it', () => {
  test.each([
    [
      '« La France ne cédera rien à ceux qui bloquent les routes et les ponts de Lyon », a déclaré Emmanuel Macron mardi.',
      ['statement emmanuel-macron FR by emmanuel-macron'],
    ],
    [
      '« La France ne cédera rien à ceux qui bloquent les routes et les ponts de Lyon », estime Olaf Scholz.',
      ['statement olaf-scholz FR by olaf-scholz'],
    ],
    [
      'Emmanuel Macron a fait savoir mardi à Lyon que la réforme de la Bretagne serait retirée en juin.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'Emmanuel Macron assure que les impôts ne vont pas augmenter en France avant la fin de cette année.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    ['Selon Emmanuel Macron, la Russie rejette la paix.', ['stance RU by emmanuel-macron']],
    ['D’après Olaf Scholz, la Russie rejette la paix.', ['stance RU by olaf-scholz']],
    [
      '« La France ne cédera rien à ceux qui bloquent les routes et les ponts de Lyon », a lancé Emmanuel Macron.',
      ['statement emmanuel-macron FR by emmanuel-macron'],
    ],
    // 'lancer' says something of direct speech alone
    ['Emmanuel Macron a lancé une grande consultation en Corse.', ['action emmanuel-macron']],
    // denied and rumoured words are nobody's
    ['Emmanuel Macron n’a pas dit mardi à Lyon que la guerre en Ukraine était enfin finie.', []],
    ['Emmanuel Macron aurait dit mardi à Lyon que la guerre en Ukraine était enfin finie.', []],
    // strangers: their words are not the leader's
    // and are a fact in a reporter's words alone
    ['« Emmanuel Macron se trompe de combat en Ukraine et au Liban », a déclaré Jean Dupont.', []],
    [
      'Jean Dupont a déclaré qu’Emmanuel Macron se trompait de combat en Ukraine et au Liban.',
      ['statement emmanuel-macron by “Jean Dupont”'],
    ],
    [
      // Whoever speaks for him is no stranger to him: a fact of him, which the spokesman says.
      'Le porte-parole d’Emmanuel Macron a déclaré mardi que le voyage au Liban et en Égypte était annulé.',
      ['statement emmanuel-macron by “Le porte-parole d’Emmanuel Macron”'],
    ],
    ['Le ministre de la Défense Paul Lefort a critiqué le budget devant Emmanuel Macron.', []],
  ])('%s', (text, facts) => {
    expect(fr(text)).toEqual(facts)
  })
})

describe('pronouns', () => {
  const statements = (text: string): string[] =>
    factsOf('fr', text).map((f) => `${f.kind} ${f.speaker?.entity?.split(':')[1] ?? ''}: ${statementOf(f)}`)
  test('the verb with its pronoun after is the speaker’s', () => {
    expect(
      statements(
        'Emmanuel Macron a rencontré Olaf Scholz. « La France avance enfin avec la Pologne vers une paix qui va durer », a-t-il ajouté.',
      ),
    ).toHaveLength(1)
    expect(
      statements(
        'Emmanuel Macron s’est exprimé mardi. « La France avance enfin avec la Pologne vers une paix qui va durer », a-t-il ajouté.',
      ),
    ).toEqual([
      'statement emmanuel-macron: « La France avance enfin avec la Pologne vers une paix qui va durer », a-t-il [Emmanuel Macron] ajouté.',
    ])
  })
  test('nothing is between', () => {
    expect(
      fr(
        'Emmanuel Macron a parlé mardi. « La France avance enfin avec la Pologne vers une paix qui va durer », a-t-il ajouté.',
      ),
    ).toEqual(['statement emmanuel-macron by emmanuel-macron'])
  })
  test('a bracket replaces the pronoun', () => {
    expect(statements('Emmanuel Macron a parlé mardi. Il a rencontré Olaf Scholz à Berlin.').at(-1)).toBe(
      'meeting : [Emmanuel Macron] a rencontré Olaf Scholz à Berlin.',
    )
  })
  test('who is ruled out', () => {
    // she is not he
    expect(statements('Giorgia Meloni a parlé mardi. Il a rencontré Olaf Scholz à Berlin.')).toEqual([])
    // a stranger was the subject
    expect(
      fr('Jean Dupont a parlé avec Emmanuel Macron mardi. Il a rencontré Olaf Scholz à Berlin.'),
    ).not.toContain('meeting emmanuel-macron olaf-scholz')
    // a thing may be meant
    expect(
      fr(
        'Le projet de loi est contesté. Emmanuel Macron le sait. Le texte a été voté. Il soutient les familles.',
      ),
    ).toEqual([])
  })
  test.each([
    ['Emmanuel Macron a parlé mardi. Il faut soutenir les familles les plus pauvres.'],
    ['Emmanuel Macron a parlé mardi. Il aura fallu dix ans pour soutenir ce projet.'],
    ['Emmanuel Macron a parlé mardi. Il s’agit de soutenir les familles les plus pauvres.'],
    ['Emmanuel Macron a parlé mardi. Il est important de condamner la violence.'],
    ['Emmanuel Macron a parlé mardi. Il y a des gens qui critiquent la réforme.'],
    ['Emmanuel Macron a parlé mardi. Il a fallu rencontrer Olaf Scholz à Berlin.'],
    ['Emmanuel Macron a parlé mardi. Il est demandé à Olaf Scholz de rencontrer la presse.'],
    ['Emmanuel Macron a parlé mardi. On a rencontré des agriculteurs en colère.'],
  ])('nobody: %s', (text) => {
    expect(fr(text)).toEqual([])
  })
})

describe('offices', () => {
  test.each([
    ['Le président français Emmanuel Macron a parlé devant les élèves.', ['office emmanuel-macron FR now']],
    ['L’ancien président Nicolas Sarkozy a parlé devant les élèves.', ['office nicolas-sarkozy FR past']],
    ['L’ex-président Nicolas Sarkozy a parlé devant les élèves.', ['office nicolas-sarkozy FR past']],
    [
      'La future présidente Claudia Sheinbaum a parlé devant les élèves.',
      ['office claudia-sheinbaum MX next'],
    ],
    ['Le président élu Donald Trump a parlé devant les élèves.', ['office donald-trump US next']],
    ['Le président par intérim Michel Temer a parlé devant les élèves.', []],
    ['Le vice-président Mike Pence a parlé devant les élèves.', []],
  ])('%s', (text, facts) => {
    expect(fr(text)).toEqual(facts)
  })
  test('an office without its holder’s name', () => {
    expect(fr('Emmanuel Macron a parlé mardi. Le chef de l’État a rencontré Olaf Scholz à Berlin.')).toEqual([
      'meeting emmanuel-macron olaf-scholz',
    ])
    expect(
      fr('Emmanuel Macron a parlé mardi. L’ancien chef de l’État a rencontré Olaf Scholz à Berlin.'),
    ).not.toContain('meeting emmanuel-macron olaf-scholz')
    expect(
      fr('Emmanuel Macron a parlé mardi. Un conseiller du président a rencontré Olaf Scholz à Berlin.'),
    ).not.toContain('meeting emmanuel-macron olaf-scholz')
  })
  test('who lives in a palace', () => {
    const text = (who: string): string =>
      `Emmanuel Macron a parlé mardi. ${who} a rencontré Olaf Scholz à Berlin.`
    expect(fr(text('Le locataire de l’Élysée'))).toEqual(['meeting emmanuel-macron olaf-scholz'])
    expect(fr(text('Le locataire de la Maison Blanche'))).not.toContain('meeting emmanuel-macron olaf-scholz')
  })
  test('a name after its office', () => {
    expect(fr('Le président de la République Emmanuel Macron a rencontré Olaf Scholz à Berlin.')).toContain(
      'meeting emmanuel-macron olaf-scholz',
    )
    expect(fr('Le président de la République, Emmanuel Macron, a rencontré Olaf Scholz à Berlin.')).toContain(
      'meeting emmanuel-macron olaf-scholz',
    )
  })
})
