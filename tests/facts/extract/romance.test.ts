import { describe, expect, test } from 'vitest'
import { kinds } from './told-kinds.ts'

describe('who speaks, who is meant, and what is between', () => {
  test.each([
    [
      'es',
      '“En Chile no habrá indulto para nadie que haya robado a los pobres”, dijo Gabriel Boric el lunes. “La justicia de Chile es independiente y seguirá siendo siempre independiente de Bolivia”. “Chile no va a ceder nunca ante nadie que grite mucho”, añadió.',
      [
        'statement gabriel-boric by gabriel-boric',
        'statement gabriel-boric CL by gabriel-boric',
        'statement gabriel-boric CL by gabriel-boric',
      ],
    ],
    [
      'es',
      'Gabriel Boric llegó a Lima. El mandatario se reunió con Emmanuel Macron.',
      ['visit gabriel-boric', 'meeting gabriel-boric emmanuel-macron'],
    ],
    [
      'es',
      'Gabriel Boric llegó a Lima. El jefe de Estado se reunió con Emmanuel Macron.',
      ['visit gabriel-boric', 'meeting gabriel-boric emmanuel-macron'],
    ],
    [
      'es',
      'Gabriel Boric se reunió con Luiz Inácio Lula da Silva. El mandatario dijo que la paz en Ucrania está lejos y que no llegará en junio.',
      ['meeting gabriel-boric luiz-inacio-lula-da-silva'],
    ],
    [
      'es',
      '“El agua de los ríos y de los lagos de Chile es de todos”. Así lo afirmó Gabriel Boric en Arica.',
      ['statement gabriel-boric by gabriel-boric'],
    ],
    [
      'es',
      'El presidente en ejercicio, Gabriel Boric, se reunió con Emmanuel Macron.',
      ['meeting gabriel-boric emmanuel-macron'],
    ],
    [
      'es',
      'En ese contexto Gabriel Boric dijo que la paz en Ucrania está lejos y no llegará en junio.',
      ['statement gabriel-boric by gabriel-boric'],
    ],
    [
      'es',
      'Este lunes, Gabriel Boric recibió en Santiago a Emmanuel Macron.',
      ['meeting gabriel-boric emmanuel-macron'],
    ],
    [
      'es',
      'Gabriel Boric y Emmanuel Macron sostuvieron el lunes en Lima un diálogo muy largo sobre la guerra en Gaza.',
      [],
    ],
    [
      'es',
      'Gabriel Boric respondió a Emmanuel Macron que en Ucrania y en Gaza “ya no hay más tiempo”.',
      ['statement gabriel-boric emmanuel-macron by gabriel-boric'],
    ],
    [
      'es',
      'Gabriel Boric respondió en Lima durante tres horas a las preguntas de los periodistas de Perú y de Bolivia.',
      [],
    ],
    ['es', 'La ley Boric prevé una multa.', []],
    [
      'fr',
      'Emmanuel Macron : « La France ne cédera rien à ceux qui bloquent les routes et les ponts de Lyon ».',
      ['statement emmanuel-macron FR by emmanuel-macron'],
    ],
    [
      'fr',
      'Le président tunisien, Kaïs Saïed a reçu, lundi à Tunis, le ministre algérien Ahmed Attaf.',
      ['meeting kais-saied'],
    ],
    [
      'fr',
      'Le président tunisien, Kaïs Saïed, a reçu, jeudi, au palais de Carthage, le ministre algérien Ahmed Attaf.',
      ['meeting kais-saied'],
    ],
    [
      'fr',
      'Emmanuel Macron a critiqué, dans un discours à Lyon, la Russie.',
      ['criticism emmanuel-macron RU'],
    ],
    [
      'fr',
      'Selon le président, Kaïs Saïed a reçu le ministre Ahmed Attaf.',
      ['meeting kais-saied by “le président”'],
    ],
    ['fr', 'La loi Macron prévoit une amende.', []],
    ['fr', 'Ce lundi, Emmanuel Macron a reçu Olaf Scholz à Paris.', ['meeting emmanuel-macron olaf-scholz']],
    [
      'fr',
      'Emmanuel Macron a répondu pendant trois heures à Lyon aux questions des journalistes de la Chine.',
      [],
    ],
    [
      'fr',
      '« La paix en Ukraine est encore loin et ne viendra pas avant juin ». C’est ce qu’a déclaré Emmanuel Macron.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'it',
      '"La pace in Ucraina è molto lontana e non arriverà prima di giugno". Lo ha detto Giorgia Meloni a Rai Uno.',
      ['statement giorgia-meloni by giorgia-meloni'],
    ],
    ['it', 'A giudizio di Giorgia Meloni la Russia rifiuta la pace.', ['stance RU by giorgia-meloni']],
    [
      'it',
      'Giorgia Meloni ha incontrato a Palazzo Chigi Ursula von der Leyen.',
      ['meeting giorgia-meloni ursula-von-der-leyen'],
    ],
    [
      'it',
      'Questa mattina Giorgia Meloni ha incontrato Olaf Scholz a Roma.',
      ['meeting giorgia-meloni olaf-scholz'],
    ],
    [
      'it',
      'Lo ha annunciato lunedì il ministro Antonio Tajani: Giorgia Meloni andrà in Libia e poi in Egitto.',
      [],
    ],
    ['pt', 'Na avaliação de Lula, a Rússia rejeita a paz.', ['stance RU by luiz-inacio-lula-da-silva']],
    [
      'pt',
      'Nesta quarta-feira, Lula disse que a paz na Ucrânia está longe e não chegará antes de junho.',
      ['statement luiz-inacio-lula-da-silva by luiz-inacio-lula-da-silva'],
    ],
    [
      'pt',
      'O presidente Lula se reuniu, nesta sexta-feira (10/5), com Emmanuel Macron.',
      ['meeting luiz-inacio-lula-da-silva emmanuel-macron'],
    ],
    [
      'pt',
      'Lula chegou a Lima. O mandatário se reuniu com Emmanuel Macron.',
      ['visit luiz-inacio-lula-da-silva', 'meeting luiz-inacio-lula-da-silva emmanuel-macron'],
    ],
  ])('%s: %s', (language, text, facts) => {
    expect(kinds(language, text)).toEqual(facts)
  })
})

describe('regimes, places, names that start a sentence', () => {
  test.each([
    [
      'es',
      'El régimen de Daniel Ortega cerró universidades. Ana López dice que el régimen es cruel con los jóvenes de Nicaragua y con la Iglesia.',
      ['statement daniel-ortega by “Ana López”'],
    ],
    [
      'es',
      'El régimen de Daniel Ortega y el régimen de Nicolás Maduro callan. Ana López dice que el régimen es cruel con los jóvenes de Nicaragua y con la Iglesia.',
      [],
    ],
    [
      'es',
      'El régimen de Daniel Ortega cerró universidades. Ana López dice que el régimen de visitas es injusto con los jóvenes de Nicaragua y con la Iglesia.',
      [],
    ],
    ['es', 'Gabriel Boric viaja este miércoles a su región natal de Magallanes.', ['visit gabriel-boric']],
    ['es', 'Gabriel Boric viaja este miércoles a la presentación de un libro.', []],
    [
      'es',
      'Murillo destacó el lunes que Gustavo Petro visitó con tres ministros Caracas y otras ciudades.',
      ['statement gustavo-petro by “Murillo”'],
    ],
  ])('%s: %s', (language, text, facts) => {
    expect(kinds(language, text)).toEqual(facts)
  })
})
