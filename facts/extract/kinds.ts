import type { FactKind } from '../types.ts'

/** What a sentence's words make of it: the first line that fits decides. */
const KINDS: readonly (readonly [FactKind, RegExp])[] = [
  [
    'criticism',
    /\b(?:critici[sz]\w*|accus\w+|condemn\w*|denounc\w+|slam(?:s|med)?|blam(?:e|es|ed|ing)|under fire|backlash)\b/i,
  ],
  [
    'pressure',
    /\b(?:press(?:es|ed|ing)|pressur\w+|urg(?:es|ed|ing)|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|push(?:es|ed|ing) for)\b/i,
  ],
  ['visit', /\b(?:visit\w*|arriv(?:e|es|ed|ing|al)|travel\w*|trip|tour|delegations?)\b/i],
  [
    'appointment',
    /\b(?:took office|takes? office|taking office|elect(?:ed|ion)|inaugurat\w+|sworn in|appointed|resign\w*|impeach\w*|succeed(?:s|ed)|predecessor)\b/i,
  ],
  ['threat', /\b(?:threat\w*|provocat\w+|sanction\w*|warn(?:s|ed|ing)\w*|retaliat\w+)\b/i],
  [
    'stance',
    /\b(?:seeks?|sought|seeking|aim(?:s|ed|ing)|attempt(?:s|ed|ing)?|uphold\w*|balanc(?:e|es|ed|ing)|support(?:s|ed|ing)|oppos\w+|favou?rs?|desire[sd]?|wants?|wanted|hop(?:es|ed|ing)|believ\w+|understands?|underst(?:ood|anding)|focus(?:es|ed|ing)?|commit(?:s|ted|ment)|pledg\w+|vow\w*|reject\w*|insist\w*|stance|position|cooperat\w+|strengthen\w*|vital|navigat\w+|improve\w*|recogni[sz]\w+|agree[sd]?|tr(?:y|ies|ied|ying)|intends?|hedg\w+|weigh(?:s|ed|ing)?)\b/i,
  ],
]

/** The kind of fact a sentence is; 'mentioned' where its words fit none. */
export function kindOf(text: string): FactKind {
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? 'mentioned'
}
