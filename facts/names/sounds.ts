import { lettersIn } from './letter-bits.ts'

const SOUNDS_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|tch|tsch/g, 's'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/ck|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo|ow/g, 'u'],
  [/iy|yy|ii|ij|yj|ie|ei|y|j/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/th|dh/g, 't'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
]

/** Letters out of which a letter of a sound may come; others stay what they are, and none comes out of nothing. */
const OUT_OF: Readonly<Record<string, string>> = {
  s: 'sczx',
  f: 'fp',
  k: 'kcqx',
  u: 'uo',
  i: 'iyj',
  v: 'vw',
  t: 'td',
}

/** Whether a word may have such letters in its sound, by the letters that are in it (`lettersIn`): few words have to be sounded out. */
export function maySound(sound: string): (letters: number) => boolean {
  const wanted = [...new Set(sound)].map((letter) => lettersIn(OUT_OF[letter] ?? letter))
  return (letters) => wanted.every((any) => (letters & any) !== 0)
}

/** A key that is the same for different transcriptions of a word: `Zelenskyy` and `Selenskij` have one. */
export function soundOf(word: string): string {
  return SOUNDS_ALIKE.reduce((text, [letters, sound]) => text.replace(letters, sound), word)
}

/** Letters that words may start with whose sound starts with another one. */
const STARTS: Readonly<Record<string, string>> = {
  s: 'szct',
  f: 'fp',
  k: 'kcqx',
  u: 'uo',
  i: 'iyje',
  v: 'vw',
  t: 'td',
}

/** What an h is in, or is silent before: the sound may start with anything that follows. */
const SILENT = ['h', 'gh', 'kh'] as const

/** What words may start with whose sound starts so: no start is the start of another one. */
export function startsOfSound(sound: string): readonly string[] {
  const [first = ''] = sound
  const letters = [...(STARTS[first] ?? first)]
  return [...letters, ...SILENT.filter((start) => !letters.includes(start.charAt(0)))]
}
