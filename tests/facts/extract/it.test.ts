import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const it = (text: string): string[] => told('it', text)

describe('what a clause says', () => {
  test.each([
    ['Giorgia Meloni ha incontrato Olaf Scholz a Berlino martedì.', ['meeting giorgia-meloni olaf-scholz']],
    [
      'Giorgia Meloni incontrerà Olaf Scholz a Berlino la prossima settimana.',
      ['meeting? giorgia-meloni olaf-scholz'],
    ],
    ['Giorgia Meloni non ha incontrato Olaf Scholz a Berlino.', []],
    ['Giorgia Meloni avrebbe incontrato Olaf Scholz in segreto a Berlino.', []],
    [
      'Giorgia Meloni ha ricevuto Emmanuel Macron a Palazzo Chigi.',
      ['meeting giorgia-meloni emmanuel-macron'],
    ],
    ['Giorgia Meloni è arrivata in Libia per una visita di due giorni.', ['visit giorgia-meloni LY']],
    ['Emmanuel Macron si è recato in Ucraina con tre ministri.', ['visit emmanuel-macron UA']],
    [
      'Giorgia Meloni ha criticato Emmanuel Macron per le sue parole.',
      ['criticism giorgia-meloni emmanuel-macron'],
    ],
    ['Giorgia Meloni ha esortato Israele a fermare i combattimenti.', ['pressure giorgia-meloni IL']],
    ['L’Italia sostiene l’adesione dei Balcani all’Unione europea.', ['stance IT']],
    ['Viktor Orban si dice favorevole a un cessate il fuoco immediato.', ['stance viktor-orban']],
    ['L’Italia ha firmato un accordo di difesa con il Giappone.', ['agreement IT JP']],
    ['Il Canada ha imposto nuove sanzioni alla Russia lunedì.', ['sanction CA RU']],
    ['Boris Johnson si è dimesso dopo una lunga crisi.', ['appointment boris-johnson']],
    ['L’accordo firmato da Giorgia Meloni entra in vigore lunedì.', []],
  ])('%s', (text, facts) => {
    expect(it(text)).toEqual(facts)
  })
})

describe('who says it', () => {
  test.each([
    [
      '«L’Italia non cederà niente a chi blocca le strade e i ponti di Roma», ha detto Giorgia Meloni.',
      ['statement giorgia-meloni IT by giorgia-meloni'],
    ],
    ['Secondo Giorgia Meloni, la Russia rifiuta la pace.', ['stance RU by giorgia-meloni']],
    [
      'Giorgia Meloni ha detto lunedì a Roma che le tasse in Italia non aumenteranno prima di giugno.',
      ['statement giorgia-meloni by giorgia-meloni'],
    ],
    [
      'Giorgia Meloni ha parlato martedì. «L’Italia non cederà niente a chi blocca le strade e i ponti di Roma», ha aggiunto.',
      ['statement giorgia-meloni IT by giorgia-meloni'],
    ],
    // what strangers say is a fact in a reporter's words alone
    ['«Giorgia Meloni sbaglia strada in Libia e non aiuta l’Italia», ha detto Paolo Bianchi.', []],
    [
      'Paolo Bianchi ha detto lunedì che Giorgia Meloni sbaglia strada in Libia e in Egitto.',
      ['statement giorgia-meloni by “Paolo Bianchi”'],
    ],
    [
      'Il portavoce di Giorgia Meloni ha detto lunedì a Roma che il viaggio in Libia e in Egitto è annullato.',
      ['statement giorgia-meloni by “Il portavoce di Giorgia Meloni”'],
    ],
    // 'lo' points back
    [
      'Lo ha detto Giorgia Meloni a Roma, aggiungendo che il governo italiano sostiene Kiev e aiuta ancora l’Ucraina.',
      [],
    ],
    // left out, and nobody knows who
    [
      'Giorgia Meloni ha parlato con Emmanuel Macron martedì. Poi sono arrivati i giornalisti. Ha incontrato Olaf Scholz.',
      [],
    ],
  ])('%s', (text, facts) => {
    expect(it(text)).toEqual(facts)
  })
})

describe('offices', () => {
  test.each([
    ['La premier Giorgia Meloni ha parlato agli studenti.', ['office giorgia-meloni IT now']],
    ['L’ex premier Matteo Renzi ha parlato agli studenti.', ['office matteo-renzi IT past']],
    ['Il presidente eletto Donald Trump ha parlato agli studenti.', ['office donald-trump US next']],
    ['Il vicepresidente Mike Pence ha parlato agli studenti.', []],
  ])('%s', (text, facts) => {
    expect(it(text)).toEqual(facts)
  })
  test('an office without its holder’s name', () => {
    expect(
      it(
        'Giorgia Meloni ha parlato martedì. La presidente del Consiglio ha incontrato Olaf Scholz a Berlino.',
      ),
    ).toEqual(['meeting giorgia-meloni olaf-scholz'])
  })
})
