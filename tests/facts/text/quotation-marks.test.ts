import { describe, expect, test } from 'vitest'
import { quotations } from '../../../facts/text/quotations.ts'

const quoted = (text: string, language = 'en', next?: string): string[] =>
  quotations(text, { language, next }).map((s) => text.slice(s.start, s.end) + (s.open ? ' …' : ''))

describe('styles', () => {
  test.each<[string, string[]]>([
    ['He said: “We agree. We go. We win.” He left.', ['“We agree. We go. We win.”']],
    ['»Wir gehen«, sagte er, »und zwar jetzt.«', ['»Wir gehen«', '»und zwar jetzt.«']],
    ['„Wir gehen”, mówi on.', ['„Wir gehen”']],
    ['‚Wir gehen‘, sagte er', ['‚Wir gehen‘']],
    ['‹ Oui ›, dit-il', ['‹ Oui ›']],
    ['« Oui », dit-il, « je pars. »', ['« Oui »', '« je pars. »']],
    ['”Menemme”, hän sanoi.', ['”Menemme”']],
    ["``We go,'' he said.", ["``We go,''"]],
    ['『行く』と「言う」', ['『行く』', '「言う」']],
    ['“He called it ‘mad’ and ‘bad’,” she said', ['“He called it ‘mad’ and ‘bad’,”']],
    ['"He called it \'mad\'," she said', ['"He called it \'mad\',"']],
    ['« Il a dit « non » hier », dit-elle', ['« Il a dit « non » hier »']],
    ['„Er rief ‚Nein‘ und ging“, sagte sie', ['„Er rief ‚Nein‘ und ging“']],
    ['He said."No way," she said', ['"No way,"']],
    ['a "so-called" ally, "a friend"', ['"so-called"', '"a friend"']],
    ['“First” word ”second”', ['“First”', '”second”']],
    ['“We go,“ he said', ['“We go,“']],
    ['"We go,” he said', ['"We go,”']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})

describe('apostrophes are no marks', () => {
  test.each([
    "Japan's and the states' plan isn't ready",
    'Japan’s and the states’ plan isn’t ready',
    "Rock 'n' roll of the '60s and '70s",
    'Rock ‘n’ roll of the ‘60s and ’70s',
    "'Tis a pity, they're sayin'",
    'L’accord d’hier n’est pas l’idée',
    "L'accord d'hier n'est pas l'idée",
    "dell'Italia e po' di tutto",
    'der 6" Rohre und 5\'10" Leute',
    'Get ’em out, the readers’ choice',
  ])('%s', (text) => expect(quoted(text)).toEqual([]))

  test.each<[string, string[]]>([
    ['‘The states’ answer is no,’ he said', ['‘The states’ answer is no,’']],
    ['an ‘act of heroes’ they say', ['‘act of heroes’']],
    ["'The states' answer is no,' he said", ["'The states' answer is no,'"]],
    ["the 'illegal' war and 'bad' peace", ["'illegal'", "'bad'"]],
    ['‘We can’t,’ she said of the ’90s', ['‘We can’t,’']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))
})

describe('a mark that nothing closes', () => {
  test.each<[string, string, string[]]>([
    ['“We will stay.', '“We will win,” he said.', ['“We will stay. …']],
    ['He said: “We will stay.', '“We will win,” he said.', ['“We will stay. …']],
    ['He said: "We will stay.', '"We will win," he said.', ['"We will stay. …']],
    ['"We will stay.', '"We will win," he said.', ['"We will stay. …']],
    ['« Nous restons.', '« Nous gagnons », dit-il.', ['« Nous restons. …']],
    ['„Wir bleiben.', '„Wir gewinnen“, sagt er.', ['„Wir bleiben. …']],
    ['He said: “We will stay.', 'They left.', ['“We will stay. …']],
    ['He left the “house.', 'They left.', []],
    ['He said: "We will stay.', 'They left.', []],
    ['"We will stay.', 'They left.', []],
    ['One “act” and “a broken one', 'They left.', ['“act”']],
    ['A “broken mark and “a whole one”.', 'They left.', ['“a whole one”']],
    ['He left “our ‘house’ now.', 'They left.', ['‘house’']],
    ['“We stay ‘here’ now.', 'They left.', ['“We stay ‘here’ now. …']],
    ["He said: 'We will stay.", "'We win.'", []],
  ])('%s / %s', (text, next, expected) => expect(quoted(text, 'en', next)).toEqual(expected))
})

describe('dashes open speech', () => {
  test.each<[string, string, string[]]>([
    ['es', '— No, dijo Sánchez.', ['No,']],
    ['es', '—No —dijo Sánchez—. Nos vamos.', ['No', '. Nos vamos.']],
    ['es', '—¿Vendrá usted?', ['¿Vendrá usted?']],
    ['pt', '— Não — disse Lula. — Vamos embora.', ['Não', 'Vamos embora.']],
    ['pt', '— Não sei, disse ele.', ['Não sei,']],
    ['fr', '— Non, dit-il.', ['Non,']],
    ['fr', '— Vous partez ?', ['Vous partez ?']],
    ['fr', '— Je pars, a répondu M. Macron.', ['Je pars,']],
    ['fr', '— 5 morts dans le nord', []],
    ['es', 'El plan —dijo Sánchez— es bueno', []],
    ['en', '— No, said Lee.', []],
    ['de', '— Nein, sagte er.', []],
  ])('%s: %s', (language, text, expected) => expect(quoted(text, language)).toEqual(expected))
})

test.each(['“', '"', "'a ", ' ‘a', '«', '“ ‘a « "b ', 'x” ', '— dijo — '])(
  'a million marks %j take a moment',
  (part) => {
    const text = part.repeat(1_000_000 / part.length)
    const start = performance.now()
    quotations(text, { language: 'es' })
    // A fifth of a second on a quiet machine; minutes where the time grew with the square.
    expect(performance.now() - start).toBeLessThan(10_000)
  },
  30_000,
)
