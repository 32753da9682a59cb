/**
 * Words for heads of state and government, as sources of regular expressions (flag `u`): those that follow a country's name
 * or demonym ('französische Präsident'), and those that go before it ('presidente francés'). Each has a group for each of
 * `OFFICE_TITLES`, in their order.
 */
export interface OfficeRules {
  readonly officeAfter?: string
  readonly officeAhead?: string
  /** Present if names of countries are used so as well: 'フランス大統領'. German has 'Frankreichs Präsident' instead. */
  readonly officeOfNames?: string
  /** What ends at a country's name: 'the president of the' in 'the president of the Philippines'. */
  readonly officeOf?: string
  /** Right before an office: somebody else is meant than who holds it now: 'der frühere'. */
  readonly notNow?: string
  /** Right after it: 'président sortant'. */
  readonly notNowAfter?: string
}

/** The words of a language for each kind of office, as alternatives of a regular expression. */
export interface OfficeAlternatives {
  readonly president: string
  readonly premier: string
  readonly chancellor?: string
  readonly monarch?: string
  readonly supreme?: string
  /** They mean the head of state or of government, whoever governs. */
  readonly head?: string
}

/** Names of countries are used so as well. */
export const NAMES: OfficeRules = { officeOfNames: '.' }

/** A group for each kind of office. */
export const groups = ({
  president,
  premier,
  chancellor,
  monarch,
  supreme,
  head,
}: OfficeAlternatives): string =>
  // A group that no word fits keeps the others in their places.
  [president, premier, chancellor, monarch, supreme, head].map((words) => `(${words ?? '(?!)'})`).join('|')
/** After a name or demonym, in scripts with spaces. */
export const officesAfter = (words: OfficeAlternatives): OfficeRules => ({
  officeAfter: `^[ \u00a0](?:${groups(words)})(?![\\p{L}\\p{M}-])`,
})
/** In scripts without spaces. */
export const joined = (between: string, words: OfficeAlternatives): OfficeRules => ({
  officeAfter: `^${between}(?:${groups(words)})`,
  ...NAMES,
})
/** Before a demonym. */
export const ahead = (words: OfficeAlternatives): OfficeRules => ({
  officeAhead: `(?<![\\p{L}\\p{M}-])(?:${groups(words)})[ \u00a0]$`,
})
/**
 * Up to three adjectives before an office: 'an old, pro-European French president'. Not the words that begin another phrase,
 * as in 'a letter to'.
 */
export const ADJECTIVES =
  '(?:[ \u00a0](?!(?:the|of|with|by|to|for|from|in|on|at|as|that|after|before|since|against|about|than|der|die|das|dem|den|von|mit|zu|van|met|de|het|av|med)[ \u00a0])[\\p{L}-]+,?){0,3}'

/** @param before words that mean another holder than today's: 'former', 'next' @param after the same, after the office */
export const former = (before: string, after?: string): OfficeRules => ({
  // In scripts without spaces a word may go before and after it.
  notNow: `${/[\u3040-\ud7ff]/.test(before) ? '' : '(?<![\\p{L}\\p{M}])'}(?:${before})[ \u00a0-]?$`,
  ...(after === undefined
    ? {}
    : {
        notNowAfter: /[\u3040-\ud7ff]/.test(before)
          ? `^ ?(?:${after})`
          : `^[ \u00a0-](?:${after})(?![\\p{L}\\p{M}])`,
      }),
})
