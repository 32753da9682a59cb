import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

/** Without the offices that phrases tell, and the deeds of verbs that tell none of these kinds. */
const kinds = (language: string, text: string): string[] =>
  told(language, text).filter((line) => !/^(?:office|action)/.test(line))

describe('nouns with light verbs, and verbs that take somebody along', () => {
  test.each([
    [
      'fr',
      'Emmanuel Macron a pris ses distances avec Viktor Orban.',
      ['stance emmanuel-macron viktor-orban'],
    ],
    [
      'fr',
      'Emmanuel Macron s’en est pris à Viktor Orban devant la presse.',
      ['criticism emmanuel-macron viktor-orban'],
    ],
    ['fr', 'Emmanuel Macron a rendu visite à Olaf Scholz à Berlin.', ['meeting emmanuel-macron olaf-scholz']],
    [
      'fr',
      'Emmanuel Macron s’est dit prêt à recevoir Vladimir Poutine.',
      ['stance emmanuel-macron vladimir-putin'],
    ],
    [
      'fr',
      'Emmanuel Macron a fait savoir qu’il ne viendrait pas.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'fr',
      'Emmanuel Macron a mis en garde contre une escalade au Liban.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    ['fr', 'Emmanuel Macron a mis en cause la Russie après la panne.', ['criticism emmanuel-macron RU']],
    ['fr', 'Emmanuel Macron a mis en place une commission.', []],
    ['fr', 'Emmanuel Macron n’a pas mis en cause la Russie.', []],
    ['fr', 'Emmanuel Macron s’est prononcé pour une trêve à Gaza.', ['stance emmanuel-macron']],
    [
      'fr',
      'Emmanuel Macron s’est prononcé en faveur de l’adhésion de l’Ukraine.',
      ['stance emmanuel-macron'],
    ],
    [
      'fr',
      'Emmanuel Macron a laissé entendre qu’il partirait.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'fr',
      'Emmanuel Macron a fait part de son inquiétude à Benyamin Netanyahou.',
      ['statement emmanuel-macron benjamin-netanyahu by emmanuel-macron'],
    ],
    ['fr', 'Emmanuel Macron a lancé un appel à la Chine.', ['pressure emmanuel-macron CN']],
    ['fr', 'Emmanuel Macron a lancé une campagne contre le tabac.', []],
    ['fr', 'Emmanuel Macron a invité la Hongrie à respecter le traité.', ['pressure emmanuel-macron HU']],
    ['fr', 'Emmanuel Macron a invité Olaf Scholz à dîner dimanche.', []],
    ['fr', 'Emmanuel Macron a invité Olaf Scholz à Paris.', []],
    ['fr', 'Emmanuel Macron a exclu l’envoi de soldats en Ukraine.', ['stance emmanuel-macron']],
    ['fr', 'Emmanuel Macron a exclu un ministre de la réunion.', []],
    ['fr', 'Emmanuel Macron est en visite à Kiev depuis lundi.', ['visit emmanuel-macron']],
    ['fr', 'Emmanuel Macron est parti pour Washington lundi.', ['visit emmanuel-macron']],
    ['fr', 'Emmanuel Macron est parti en courant.', []],
    ['fr', 'Boris Johnson a remis sa démission à la reine.', ['appointment boris-johnson']],
    [
      'fr',
      'Emmanuel Macron a adressé ses condoléances à l’Iran.',
      ['statement emmanuel-macron IR by emmanuel-macron'],
    ],
    [
      'fr',
      'Emmanuel Macron soutient que le traité est mort.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    [
      'fr',
      '« Nous ne céderons pas sur ce point », a lâché Emmanuel Macron.',
      ['statement emmanuel-macron by emmanuel-macron'],
    ],
    ['fr', 'Emmanuel Macron a pointé du doigt la Chine.', ['criticism emmanuel-macron CN']],
    ['fr', 'Emmanuel Macron a appuyé sur le bouton rouge.', []],
    ['fr', 'La France appuie la candidature du Brésil.', ['stance FR']],
    ['fr', 'Emmanuel Macron se présente à l’élection présidentielle.', ['election emmanuel-macron']],
    ['es', 'Gabriel Boric dio su apoyo a Ucrania en la cumbre.', ['stance gabriel-boric UA']],
    [
      'es',
      'Gabriel Boric hizo un llamado a Venezuela para que publique las actas.',
      ['pressure gabriel-boric VE'],
    ],
    ['es', 'Gabriel Boric llamó a Venezuela a publicar las actas.', ['pressure gabriel-boric VE']],
    ['es', 'Gabriel Boric llamó a Emmanuel Macron por teléfono.', []],
    ['es', 'Gabriel Boric se pronunció a favor del acuerdo con la Unión Europea.', ['stance gabriel-boric']],
    ['es', 'Gabriel Boric se pronunció en contra de las sanciones a Cuba.', ['stance gabriel-boric CU']],
    [
      'es',
      'Gabriel Boric fustigó a Nicolás Maduro en su discurso.',
      ['criticism gabriel-boric nicolas-maduro'],
    ],
    ['es', 'Gabriel Boric tachó de dictador a Nicolás Maduro.', ['criticism gabriel-boric nicolas-maduro']],
    [
      'es',
      'Gabriel Boric sostuvo un encuentro con Emmanuel Macron en París.',
      ['meeting gabriel-boric emmanuel-macron'],
    ],
    ['es', 'Gabriel Boric dio a conocer que viajará en julio.', ['statement gabriel-boric by gabriel-boric']],
    ['es', 'Gabriel Boric dejó claro que no habrá indulto.', ['statement gabriel-boric by gabriel-boric']],
    ['es', 'Gabriel Boric dejó clara su postura.', []],
    [
      'es',
      'Gabriel Boric hizo hincapié en que la paz es frágil.',
      ['statement gabriel-boric by gabriel-boric'],
    ],
    ['es', 'Gabriel Boric se mostró dispuesto a dialogar con Bolivia.', ['stance gabriel-boric BO']],
    ['es', 'Gabriel Boric no se mostró dispuesto a dialogar con Bolivia.', ['stance gabriel-boric BO']],
    ['es', 'Gabriel Boric está a favor de un alto el fuego.', ['stance gabriel-boric']],
    ['es', 'Gabriel Boric se distanció de Nicolás Maduro.', ['stance gabriel-boric nicolas-maduro']],
    ['es', 'Gabriel Boric invitó a Emmanuel Macron a visitar Chile.', []],
    ['es', 'Gabriel Boric invitó a Emmanuel Macron a Santiago.', []],
    ['es', 'Gabriel Boric está de visita en Brasil.', ['visit gabriel-boric BR']],
    ['es', 'Gabriel Boric está de mal humor.', []],
    ['es', 'Gabriel Boric cenó con Emmanuel Macron en París.', ['meeting gabriel-boric emmanuel-macron']],
    ['es', 'Gabriel Boric cenó con su familia.', []],
    ['es', 'Gabriel Boric presentó su renuncia al Congreso.', ['appointment gabriel-boric']],
    ['es', 'Gabriel Boric presentó la reforma de pensiones.', []],
    ['es', 'Gabriel Boric envió sus condolencias a Irán.', ['statement gabriel-boric IR by gabriel-boric']],
    ['es', 'Gabriel Boric solicitó a Brasil la entrega del exministro.', ['pressure gabriel-boric BR']],
    [
      'pt',
      'Lula fez um apelo à Venezuela para que publique as atas.',
      ['pressure luiz-inacio-lula-da-silva VE'],
    ],
    ['pt', 'Lula fez um gol na partida.', []],
    [
      'pt',
      'Lula deu a entender que não vai ao encontro.',
      ['statement luiz-inacio-lula-da-silva by luiz-inacio-lula-da-silva'],
    ],
    [
      'pt',
      'Lula deixou claro que não haverá indulto.',
      ['statement luiz-inacio-lula-da-silva by luiz-inacio-lula-da-silva'],
    ],
    ['pt', 'Lula se disse favorável a um acordo com a Rússia.', ['stance luiz-inacio-lula-da-silva RU']],
    ['pt', 'Lula é a favor de um cessar-fogo.', ['stance luiz-inacio-lula-da-silva']],
    ['pt', 'Lula declarou apoio a Gabriel Boric.', ['stance luiz-inacio-lula-da-silva gabriel-boric']],
    [
      'pt',
      'Lula jantou com Emmanuel Macron em Paris.',
      ['meeting luiz-inacio-lula-da-silva emmanuel-macron'],
    ],
    ['pt', 'Lula convidou Emmanuel Macron a visitar o Brasil.', []],
    [
      'pt',
      'Lula encontrou-se com Emmanuel Macron em Brasília.',
      ['meeting luiz-inacio-lula-da-silva emmanuel-macron'],
    ],
    ['pt', 'Lula encontrou um erro no texto.', []],
    [
      'it',
      'Giorgia Meloni si è detta pronta a ricevere Volodymyr Zelensky.',
      ['stance giorgia-meloni volodymyr-zelensky'],
    ],
    ['it', 'Giorgia Meloni ha ribadito il sostegno all’Ucraina.', ['stance giorgia-meloni UA']],
    [
      'it',
      'Giorgia Meloni ha ribadito che l’Italia non invierà soldati.',
      ['statement giorgia-meloni IT by giorgia-meloni'],
    ],
    ['it', 'Giorgia Meloni ha reso noto che partirà domani.', ['statement giorgia-meloni by giorgia-meloni']],
    ['it', 'Giorgia Meloni ha preso le distanze da Viktor Orban.', ['stance giorgia-meloni viktor-orban']],
    ['it', 'Giorgia Meloni ha lanciato un appello all’Iran.', ['pressure giorgia-meloni IR']],
    ['it', 'Giorgia Meloni ha lanciato un piano per la casa.', []],
    ['it', 'Giorgia Meloni ha invitato l’Ungheria a rispettare i trattati.', ['pressure giorgia-meloni HU']],
    ['it', 'Giorgia Meloni ha invitato Viktor Orban a Roma.', []],
    ['it', 'Giorgia Meloni vedrà Olaf Scholz a Berlino lunedì.', ['meeting? giorgia-meloni olaf-scholz']],
    ['it', 'Giorgia Meloni è in visita in Albania.', ['visit giorgia-meloni AL']],
    ['it', 'Giorgia Meloni è partita per Washington lunedì.', ['visit giorgia-meloni']],
    [
      'it',
      'Giorgia Meloni ha messo in guardia contro una nuova guerra.',
      ['statement giorgia-meloni by giorgia-meloni'],
    ],
    ['it', 'Israele ha attaccato il Libano nella notte.', []],
    ['it', 'Boris Johnson ha rassegnato le dimissioni giovedì.', ['appointment boris-johnson']],
    ['it', 'Giorgia Meloni ha espresso preoccupazione per la Georgia.', ['stance giorgia-meloni']],
  ])('%s: %s', (language, text, facts) => {
    expect(kinds(language, text)).toEqual(facts)
  })
})

describe('who speaks, who is meant, and what is between', () => {
  test.each([
    [
      'es',
      '“No habrá indulto”, dijo Gabriel Boric el lunes. “La justicia es independiente y seguirá siéndolo”. “No vamos a ceder ante nadie”, añadió.',
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
      '“El agua de los ríos es de todos”. Así lo afirmó Gabriel Boric en Arica.',
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
      'Emmanuel Macron : « Nous ne céderons pas sur ce point ».',
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
