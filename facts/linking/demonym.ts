import type { Alias } from '../types.ts'
import type { DemonymRules } from '../world/demonyms/language-demonyms.ts'
import { isCapitalised } from './around.ts'
import { type CandidateContext, casingIn } from './context.ts'
import { WEIGHTS } from './weights.ts'

/** So much text on both sides of a demonym is read, in UTF-16 units. */
const NEAR = 60

/** After these a capital says nothing: a sentence, a quotation or an item starts. */
const STARTS = /(?:^|[.!?…:"“”„«»‹›(\n][\s\u00a0]*|[–—][ \u00a0])$/u

/** The rules of a language, compiled. */
export type RulePatterns = { readonly [Rule in keyof DemonymRules]?: RegExp }

const PATTERNS = new WeakMap<DemonymRules, RulePatterns>()

/** The rules for which capitals matter. */
const EXACT = new Set<string>(['afterName', 'named', 'officeAfter', 'officeAhead', 'officeOf'])

export function rulePatterns(rules: DemonymRules): RulePatterns {
  const known = PATTERNS.get(rules)
  if (known) return known
  const made: RulePatterns = Object.fromEntries(
    Object.entries(rules).map(([rule, source]) => [rule, new RegExp(source, EXACT.has(rule) ? 'u' : 'iu')]),
  )
  PATTERNS.set(rules, made)
  return made
}

/**
 * Evidence that a demonym of the text's language is another word here: the name of the language, or part of a name such
 * as 'Crédit Suisse'. Nothing in English.
 */
export function demonymEvidence(scene: CandidateContext, alias: Alias): number {
  const { block, at, names } = scene
  // 'Germán Villa' is no German.
  if (!names.local) return isSameWord(block.text.slice(at.start, at.end), alias.text) ? 0 : WEIGHTS.word
  const { after, before, named, languageAfter, languageBefore, languageArticle, afterName } = rulePatterns(
    names.local.rules,
  )
  const ahead = block.text.slice(Math.max(0, at.start - NEAR), at.start)
  const following = block.text.slice(at.end, at.end + NEAR)
  const surface = block.text.slice(at.start, at.end)
  // An accent makes another word of it: Polish 'Polska' and 'polską'.
  if (!isSameWord(surface, alias.text)) return WEIGHTS.word
  if (after?.test(ahead) || before?.test(following) || named?.test(surface + following))
    return WEIGHTS.partOfName
  if (alias.isLanguage) {
    const isAfterArticle = languageArticle?.test(ahead) && !isCapitalised(scene.near.after)
    if (isAfterArticle || languageAfter?.test(ahead) || languageBefore?.test(following))
      return WEIGHTS.partOfName
  }
  if (isCapitalised(alias.text)) return afterName?.test(ahead) ? WEIGHTS.partOfName : 0
  // Not 'US-amerikanisch'.
  const isRaised = isCapitalised(surface) && !isCapitalised(surface.slice(1))
  return isRaised && isRaisedInName(scene, alias, ahead) ? WEIGHTS.partOfName : 0
}

function isSameWord(surface: string, text: string): boolean {
  return surface.toLowerCase().startsWith(text.toLowerCase())
}

/** Whether a word that has a capital, though the dictionary has none, is part of a name: 'Banco Italiano'. */
function isRaisedInName(scene: CandidateContext, alias: Alias, ahead: string): boolean {
  // In German every noun has a capital, so that the text's capitals say nothing about the next word.
  const isGerman = scene.language?.startsWith('de') === true
  if (casingIn(scene) !== 'sentence' && !isGerman) return false
  if (!STARTS.test(ahead)) return true
  if (isGerman) return false
  // Romance adjectives follow their noun: a sentence that starts with 'Russo' starts with somebody's surname.
  const isRomance = scene.names.local?.rules.languageArticle !== undefined
  return (isRomance && alias.isLanguage === true) || isCapitalised(scene.near.after)
}
