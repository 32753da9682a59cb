import { describe, expect, test } from 'vitest'
import { builder } from './romance.ts'

const read = builder('es')

/** What a text says, without the offices that it gives. */
const told = (text: string): string[] => read(text).lines.filter((line) => !line.startsWith('office'))

describe('Spanish: who says what', () => {
  test.each([
    [
      '"La paz en Europa no llegará mañana ni pasado sin Ucrania", dijo Emmanuel Macron el martes.',
      // A country after 'sin' is only named.
      ['statement emmanuel-macron by Emmanuel Macron*'],
    ],
    [
      '"Italia trabaja todos los días con Grecia por una paz que dure muchos años", añadió el presidente francés Emmanuel Macron.',
      ['statement IT+emmanuel-macron by el presidente francés Emmanuel Macron*'],
    ],
    [
      'Pedro Sánchez afirmó: "España es un país seguro para todos los que llegan de Marruecos".',
      ['statement ES+pedro-sanchez by Pedro Sánchez*'],
    ],
    [
      '"Es una vergüenza para España y para Italia que nadie haya dicho nada", lamentó Pedro Sánchez, que viajó a Marruecos.',
      ['statement pedro-sanchez by Pedro Sánchez*'],
    ],
    [
      'Emmanuel Macron aseguró el martes en París que Rusia no ganará la guerra en Ucrania.',
      ['statement RU+emmanuel-macron by Emmanuel Macron*'],
    ],
    ['Según Emmanuel Macron, Rusia rechaza la paz.', ['stance RU by Emmanuel Macron*']],
    ['De acuerdo con el analista Pedro Ruiz, Rusia rechaza la paz.', ['stance RU by el analista Pedro Ruiz']],
    [
      'El portavoz de la Casa Blanca, John Kirby, dijo el lunes que China debe actuar pronto contra Corea del Norte.',
      ['statement CN+KP+US by El portavoz de la Casa Blanca, John Kirby'],
    ],
    [
      'El opositor venezolano Juan Pérez dijo que Nicolás Maduro debe renunciar pronto y salir de Venezuela.',
      ['statement nicolas-maduro by El opositor venezolano Juan Pérez'],
    ],
    [
      'La presidenta Claudia Sheinbaum felicitó a Gabriel Boric.',
      ['statement claudia-sheinbaum+gabriel-boric by La presidenta Claudia Sheinbaum*'],
    ],
    [
      'El Gobierno británico dijo el lunes en Londres que ayudará con más dinero a Ucrania.',
      ['statement GB by El Gobierno británico*'],
    ],
    ['Emmanuel Macron está de acuerdo con el plan de Italia y visitó Grecia.', ['visit GR+emmanuel-macron']],
    ['Gabriel Boric es desde el lunes el candidato de toda la izquierda de Chile, informó EFE.', []],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('Spanish: kinds', () => {
  test.each([
    [
      'Emmanuel Macron criticó a Nicolás Maduro por la detención de opositores.',
      ['criticism emmanuel-macron+nicolas-maduro'],
    ],
    [
      'El presidente argentino, Javier Milei, acusó a Nicolás Maduro de mentir.',
      ['criticism javier-milei+nicolas-maduro'],
    ],
    [
      'Nicolás Maduro fue criticado por Emmanuel Macron.',
      ['criticism emmanuel-macron+nicolas-maduro by Emmanuel Macron*'],
    ],
    ['Nicolás Maduro fue criticado en la prensa.', []],
    ['Pedro Sánchez se reunió con Emmanuel Macron en París.', ['meeting emmanuel-macron+pedro-sanchez']],
    [
      'Pedro Sánchez y Emmanuel Macron se reunieron el lunes en Madrid.',
      ['meeting emmanuel-macron+pedro-sanchez'],
    ],
    [
      'El presidente del Gobierno, Pedro Sánchez, se entrevistó el lunes con Olaf Scholz.',
      ['meeting olaf-scholz+pedro-sanchez'],
    ],
    ['Emmanuel Macron recibió a Olaf Scholz en el Elíseo.', ['meeting emmanuel-macron+olaf-scholz']],
    ['Emmanuel Macron recibió una carta de un grupo de estudiantes.', []],
    ['Recep Tayyip Erdogan conversó con Vladimir Putin por teléfono.', []],
    ['Pedro Sánchez viajó a Marruecos el lunes.', ['visit MA+pedro-sanchez']],
    ['Llegó el presidente Gabriel Boric a Perú para una visita oficial.', ['visit PE+gabriel-boric']],
    ['Francia y Alemania firmaron un acuerdo de defensa.', ['agreement DE+FR']],
    ['Colombia y Venezuela llegaron a un acuerdo comercial.', ['agreement CO+VE']],
    ['Se firmó el acuerdo entre Francia y Alemania.', []],
    ['Estados Unidos impuso sanciones a Venezuela.', ['sanction US+VE']],
    ['Joe Biden amenazó a Irán con nuevas sanciones.', ['threat IR+joe-biden']],
    [
      'Joe Biden pidió a Benjamin Netanyahu que detenga la ofensiva.',
      ['pressure benjamin-netanyahu+joe-biden'],
    ],
    ['El Gobierno de España exigió a Israel un alto el fuego.', ['pressure ES+IL']],
    ['El Gobierno británico rechazó la propuesta de Rusia.', ['stance GB']],
    ['El Gobierno rechazó la propuesta de Rusia.', []],
    ['Emmanuel Macron se opone a la adhesión de Turquía.', ['stance emmanuel-macron']],
    ['Nayib Bukele ganó las elecciones con el 80% de los votos.', ['election nayib-bukele']],
    ['Claudia Sheinbaum asumió la presidencia el martes.', ['appointment claudia-sheinbaum']],
    ['Liz Truss dimitió como primera ministra.', ['appointment liz-truss']],
    ['La economía de Argentina creció un 3,5% en 2023.', ['figure AR']],
    ['Emmanuel Macron volvió a criticar a Israel.', ['criticism IL+emmanuel-macron']],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('Spanish: what has not happened', () => {
  test.each([
    ['Pedro Sánchez se reunirá el jueves con Emmanuel Macron.', ['meeting? emmanuel-macron+pedro-sanchez']],
    ['Emmanuel Macron va a reunirse con Olaf Scholz.', ['meeting? emmanuel-macron+olaf-scholz']],
    ['Pedro Sánchez viajará a Marruecos el próximo mes.', ['visit? MA+pedro-sanchez']],
    ['Gabriel Boric tiene previsto viajar a Brasil en junio.', ['visit? BR+gabriel-boric']],
    ['Pedro Sánchez no se reunió con Emmanuel Macron.', []],
    ['Pedro Sánchez habría viajado a Marruecos en secreto.', []],
    ['Si Emmanuel Macron visita Rusia, habrá protestas.', []],
    ['Emmanuel Macron podría visitar Rusia.', []],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('Spanish: strangers who are no leaders', () => {
  test.each([
    'El ministro de Exteriores, José Manuel Albares, viajó a Marruecos.',
    'La hija de Gabriel Boric visitó Brasil.',
    'El asesor de Gabriel Boric viajó a Brasil.',
    'El hermano de Javier Milei llegó a Madrid.',
    'El Gobierno de Gabriel Boric anunció el lunes en Santiago una reforma de todas las escuelas de Chile.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
  test('a minister who meets a leader', () =>
    expect(told('El canciller argentino, Diego Guelar, se reunió con Olaf Scholz.')).toEqual([
      'meeting olaf-scholz',
    ]))
})

describe('Spanish: offices', () => {
  const offices = (text: string): string[] => read(text).lines.filter((line) => line.startsWith('office'))
  test.each([
    ['El expresidente Donald Trump criticó a Joe Biden.', ['office US+donald-trump (past)']],
    [
      'La presidenta electa Claudia Sheinbaum viajó a Estados Unidos.',
      ['office MX+claudia-sheinbaum (next)'],
    ],
    ['La expresidenta chilena Michelle Bachelet visitó México.', ['office CL+michelle-bachelet (past)']],
    ['El presidente del Gobierno, Pedro Sánchez, viajó a Marruecos.', ['office ES+pedro-sanchez']],
    ['El jefe de Estado francés, Emmanuel Macron, criticó a Rusia.', ['office FR+emmanuel-macron']],
    ['Gustavo Petro, presidente de Colombia, viajó a México.', ['office CO+gustavo-petro']],
    ['El Presidente de la República, Gabriel Boric, viajó a Perú.', ['office CL+gabriel-boric']],
    ['El canciller venezolano Nicolás Maduro viajó a México.', []],
  ])('%s', (text, lines) => expect(offices(text)).toEqual(lines))
  test.each([
    [
      'Gabriel Boric habló en Santiago. El mandatario aseguró que Chile crecerá este año más que Perú y que Bolivia.',
      ['statement CL+gabriel-boric by El mandatario*'],
    ],
    [
      'Gabriel Boric y Lula da Silva hablaron en Santiago. El mandatario aseguró que Chile crecerá este año más que Perú y que Bolivia.',
      [],
    ],
    [
      'Gabriel Boric y Lula da Silva hablaron en Santiago. El mandatario chileno aseguró que Chile crecerá este año más que Perú y que Bolivia.',
      ['statement CL+gabriel-boric by El mandatario chileno*'],
    ],
    [
      'Vladimir Putin habló en Moscú. El presidente sirio criticó a Estados Unidos.',
      ['criticism US+bashar-al-assad'],
    ],
    ['Gabriel Boric habló en Santiago. El presidente regional criticó a Brasil.', []],
    [
      'Pedro Sánchez compareció ayer. El presidente del Gobierno anunció que España reconocerá antes de junio a Palestina como Estado.',
      ['statement ES+pedro-sanchez by El presidente del Gobierno*'],
    ],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('Spanish: subjects left out', () => {
  test.each([
    [
      'Emmanuel Macron llegó a Berlín el lunes. Dijo que Francia ayudará a Ucrania con más dinero antes de junio.',
      '[Emmanuel Macron] dijo que Francia ayudará a Ucrania con más dinero antes de junio.',
    ],
    [
      '"Francia está lista para todo", dijo Emmanuel Macron. "Francia va a ayudar a Ucrania hasta el final de la guerra", agregó.',
      '"Francia va a ayudar a Ucrania hasta el final de la guerra", [Emmanuel Macron] agregó.',
    ],
  ])('%s', (text, statement) => expect(read(text).statements).toContain(statement))
  test.each([
    [
      'somebody else is named',
      'Emmanuel Macron se reunió con Olaf Scholz. Dijo que Francia ayudará a Ucrania con más dinero antes de junio.',
    ],
    [
      'a stranger was the subject',
      'El ministro Luis Planas habló con Emmanuel Macron. Dijo que Francia ayudará a Ucrania con más dinero antes de junio.',
    ],
    [
      'a body was',
      'Emmanuel Macron llegó a Berlín. El Gobierno anunció medidas. Dijo que Francia ayudará a Ucrania con más dinero antes de junio.',
    ],
    [
      'several say so',
      'Emmanuel Macron llegó a Berlín. Dijeron que Francia ayudará a Ucrania con más dinero antes de junio.',
    ],
    [
      'nobody does',
      'Emmanuel Macron llegó a Berlín. Se dijo que Francia ayudará a Ucrania con más dinero antes de junio.',
    ],
    ['nobody was told of', 'Dijo que Francia ayudará a Ucrania con más dinero antes de junio.'],
  ])('none where %s', (_, text) => expect(read(text).statements.filter((s) => s.includes('['))).toEqual([]))
})
