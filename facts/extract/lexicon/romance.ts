/** Endings of Romance verbs by conjugation: verbs as patterns of their whole forms, for `VerbEntry.verbs`. */

/** Spanish: third persons, infinitive, gerund and participle; with what depends on them: 'reunirse', 'visitándolo'. */
const HANGING = '(?:se|les?|l[ao]s?)?'
const SPANISH = {
  ar: `(?:an?|ó|aron|aban?|arán?|arían?|ad[oa]s?|ar${HANGING}|ando|ándo(?:se|les?|l[ao]s?)|aran?|asen?)`,
  er: `(?:en?|ió|ieron|ían?|erán?|erían?|id[oa]s?|er${HANGING}|iendo|iéndo(?:se|les?|l[ao]s?)|ieran?|iesen?)`,
  ir: `(?:en?|ió|ieron|ían?|irán?|irían?|id[oa]s?|ir${HANGING}|iendo|iéndo(?:se|les?|l[ao]s?)|ieran?|iesen?)`,
} as const

const PORTUGUESE = {
  ar: '(?:am?|ou|aram|avam?|ará|arão|ariam?|ad[oa]s?|ar|ando|asse[m]?)',
  er: '(?:em?|eu|eram|iam?|erá|erão|eriam?|id[oa]s?|er|endo|esse[m]?)',
  ir: '(?:em?|iu|iram|iam?|irá|irão|iriam?|id[oa]s?|ir|indo|isse[m]?)',
} as const

type Conjugation = keyof typeof SPANISH

function forms(stems: string, ending: string): string {
  return `(?:${stems.trim().split(/\s+/).join('|')})${ending}`
}

/** Spanish verbs of one conjugation by their stems, separated by spaces: `spanish('ar', 'habl visit')`. */
export function spanish(conjugation: Conjugation, stems: string): string {
  return forms(stems, SPANISH[conjugation])
}

/** Portuguese ones. */
export function portuguese(conjugation: Conjugation, stems: string): string {
  return forms(stems, PORTUGUESE[conjugation])
}
