import { describe, expect, test } from 'vitest'
import { kinds } from './told-kinds.ts'

describe('who speaks, who is meant, and what is between', () => {
  test.each([
    [
      'es',
      '“No habrá indulto para nadie que haya robado a los pobres”, dijo Gabriel Boric el lunes. “La justicia es independiente y seguirá siendo siempre independiente”. “No vamos a ceder nunca ante nadie que grite mucho”, añadió.',
      [
        'statement gabriel-boric by gabriel-boric',
        'statement gabriel-boric by gabriel-boric',
        'statement gabriel-boric by gabriel-boric',
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
      'Gabriel Boric se reunió con Luiz Inácio Lula da Silva. El mandatario dijo que la paz está lejos.',
      ['meeting gabriel-boric luiz-inacio-lula-da-silva'],
    ],
    [
      'es',
      'Para Gabriel Boric, las protestas son una “injerencia externa”.',
      ['statement gabriel-boric by gabriel-boric'],
    ],
    ['es', 'Para Gabriel Boric, que llegó ayer, no hay alternativa.', []],
    ['es', 'Para los vecinos, Gabriel Boric fue “un buen alcalde”.', []],
    [
      'es',
      '“El agua de los ríos y de los lagos es de todos”. Así lo afirmó Gabriel Boric en Arica.',
      ['statement gabriel-boric by gabriel-boric'],
    ],
    [
      'es',
      'El presidente en ejercicio, Gabriel Boric, se reunió con Emmanuel Macron.',
      ['meeting gabriel-boric emmanuel-macron'],
    ],
    [
      'es',
      'En ese contexto Gabriel Boric dijo que la paz está lejos.',
      ['statement gabriel-boric by gabriel-boric'],
    ],
    [
      'es',
      'Este lunes, Gabriel Boric recibió en Santiago a Emmanuel Macron.',
      ['meeting gabriel-boric emmanuel-macron'],
    ],
    ['es', 'Gabriel Boric y Emmanuel Macron sostuvieron un diálogo largo sobre Gaza.', []],
    [
      'es',
      'Gabriel Boric respondió a Emmanuel Macron que “no hay tiempo”.',
      ['statement gabriel-boric emmanuel-macron by gabriel-boric'],
    ],
    ['es', 'Gabriel Boric respondió a las preguntas de los periodistas.', []],
    ['es', 'La ley Boric prevé una multa.', []],
    [
      'fr',
      'Emmanuel Macron : « Nous ne céderons rien à ceux qui bloquent les routes ».',
      ['statement emmanuel-macron by emmanuel-macron'],
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
      ['statement kais-saied by “le président”'],
    ],
    ['fr', 'La loi Macron prévoit une amende.', []],
    ['fr', 'Ce lundi, Emmanuel Macron a reçu Olaf Scholz à Paris.', ['meeting emmanuel-macron olaf-scholz']],
    ['fr', 'Emmanuel Macron a répondu aux questions des journalistes.', []],
    [
      'fr',
      '« La paix en Ukraine est encore loin ». C’est ce qu’a déclaré Emmanuel Macron.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'it',
      '"La pace in Ucraina è molto lontana". Lo ha detto Giorgia Meloni a Rai Uno.',
      ['statement giorgia-meloni by giorgia-meloni'],
    ],
    [
      'it',
      'A giudizio di Giorgia Meloni la pace in Ucraina è lontana.',
      ['statement giorgia-meloni by giorgia-meloni'],
    ],
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
    ['it', 'Lo ha annunciato il ministro Antonio Tajani.', []],
    [
      'pt',
      'Na avaliação de Lula, a paz na Ucrânia está longe.',
      ['statement luiz-inacio-lula-da-silva by luiz-inacio-lula-da-silva'],
    ],
    [
      'pt',
      'Nesta quarta-feira, Lula disse que a paz está longe.',
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
      'El régimen de Daniel Ortega cerró universidades. Ana López dice que el régimen es cruel.',
      ['statement daniel-ortega by “Ana López”'],
    ],
    [
      'es',
      'El régimen de Daniel Ortega y el régimen de Nicolás Maduro callan. Ana López dice que el régimen es cruel.',
      [],
    ],
    ['es', 'Daniel Ortega es presidente. Ana López dice que el régimen de visitas es injusto.', []],
    ['es', 'Gabriel Boric viaja este miércoles a su región natal de Magallanes.', ['visit gabriel-boric']],
    ['es', 'Gabriel Boric viaja este miércoles a la presentación de un libro.', []],
    ['es', 'Murillo destacó que Gustavo Petro visitó Caracas.', ['statement gustavo-petro by “Murillo”']],
  ])('%s: %s', (language, text, facts) => {
    expect(kinds(language, text)).toEqual(facts)
  })
})
