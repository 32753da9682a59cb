/** What a clause is about: the past or the future. */
export type Tense = 'past' | 'future'

const L = '(?<![\\p{L}])'
const R = '(?![\\p{L}])'
const rx = (source: string): RegExp => new RegExp(`${L}(?:${source})${R}`, 'iu')

/** Signs of the future, by language. Plans count, whatever the tense of the verb before them: 'agreed to meet in May'. */
const FUTURE: Readonly<Record<string, RegExp>> = {
  en: rx(
    "will|won['’]t|shall|(?:is|are|was|were) (?:due|set|scheduled|expected|planned|slated|likely|going|about) (?:to|for|in|on)|(?:is|are) to \\p{Ll}+|(?:plans?|planned|agreed|wants?|wanted|hopes?|hoped|intends?|vowed|promised|pledged|aims?|asked|decided|invited|urged|expects?|scheduled|slated|due) (?:[\\p{L}]+ ){0,3}?(?:to|for)|upcoming|coming",
  ),
  de: rx(
    'wird|werden|werde|soll|sollen|will|wollen|plant|planen|plante|geplant|vereinbarten|kommende\\p{L}*|nächste\\p{L}*|steht\\s.{0,30}\\sbevor|zu \\p{Ll}+en',
  ),
  fr: rx(
    "\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront)|sera|seront|aura|auront|fera|feront|(?:va|vont) \\p{Ll}+(?:er|ir|re)|doit|doivent|prévue?s?|prochaine?s?|(?:convenu|décidé|promis|prévu|accepté|demandé|veut|veulent|compte|comptent) (?:\\p{L}+ ){0,2}(?:de|d['’])? ?(?:\\p{L}+ )?\\p{Ll}+(?:er|ir|re)",
  ),
  es: rx(
    '\\p{Ll}{2,}(?:rá|rán)|(?:va|van) a|prevé|prevén|previst[oa]s?|próxim[oa]s?|planea\\p{L}*|debe|deben|(?:acord|decid|promet|plane|quier|esper|pid|inst|invit)\\p{Ll}* (?:\\p{L}+ ){0,3}\\p{Ll}+[aei]r(?:se|l[oae]s?)?',
  ),
  pt: rx(
    '\\p{Ll}{2,}(?:rá|rão)|(?:vai|vão) \\p{Ll}+r|previst[oa]s?|próxim[oa]s?|planeja\\p{L}*|deve|devem|(?:acord|concord|decid|promet|quer|esper|ped|convid)\\p{Ll}* (?:\\p{L}+ ){0,3}\\p{Ll}+[aei]r(?:-se)?',
  ),
  it: rx(
    '\\p{Ll}{2,}(?:rà|ranno)|previst[oaie]|prossim[oaie]|intende|deve|devono|(?:concordato|deciso|promesso|accettato|chiesto|vuole|vogliono) (?:di |a )?(?:\\p{L}+ )?\\p{Ll}+(?:are|ere|ire|rsi)',
  ),
}

/** Signs of the past. */
const PAST: Readonly<Record<string, RegExp>> = {
  en: rx(
    'said|told|met|was|were|had|did|came|went|took|left|won|lost|held|made|gave|began|spoke|flew|wrote|became|got|found|sent|saw|led|fell|rose|hit|put|paid|brought|died|ran|stood|sat|swore|sworn|struck|shot|fought|kept|drew|grew|broke|chose|withdrew|(?:has|have) \\p{Ll}+|(?!(?:suc|pro|ex)ceed|(?:need|indeed|speed|feed|seed|breed|bleed|heed|weed|greed|hundred|shed)(?![\\p{L}]))\\p{Ll}{2,}ed',
  ),
  de: rx(
    'war|waren|hatte|hatten|hat|haben|ist|sind|wurde|wurden|traf|trafen|kam|kamen|ging|gingen|gab|gaben|fand|fanden|begann|nahm|nahmen|sprach|starb|flog|\\p{Ll}{2,}(?:te|ten)',
  ),
  fr: rx(
    "(?:a|ont|est|sont|était|étaient|avait|avaient|s['’]est|s['’]était) (?:\\p{Ll}+ )?\\p{Ll}+(?:é|és|ée|ées|i|is|it|u|us|ert|int)|était|étaient|avait|avaient|fut|furent|\\p{Ll}{2,}(?:èrent|irent)",
  ),
  es: rx(
    '\\p{Ll}{2,}(?:ó|ió|aron|ieron|aba|aban|ía|ían)|fue|fueron|hizo|dijo|era|eran|vino|tuvo|dio|(?:ha|han|había|habían) \\p{Ll}+(?:do|to|cho)',
  ),
  pt: rx('\\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)|foi|foram|fez|disse|era|eram|veio|teve|deu|tinha'),
  it: rx(
    '(?:ha|hanno|è|sono|aveva|avevano|era|erano|si è) (?:\\p{Ll}+ )?\\p{Ll}+(?:to|ta|ti|te|so|sa|si|sto)|era|erano|fu|furono|disse',
  ),
}

/** A relative clause about somebody: ', who was elected in 2015,'. */
const ASIDE =
  /,\s(?:who|which|whose|whom|where|der|die|das|dessen|deren|qui|que|dont|où|quien|cuyo|cuya|che|il cui|quem|cujo)\s[^,]*,/giu

/** How much text around a date is looked at, in UTF-16 units. */
const AROUND = 160

/**
 * Whether the clause at an offset is about the past or the future: by the words of the clause, else by all the words around
 * it. Undefined if they show neither, or both.
 *
 * @param language BCP 47; en, de, fr, es, pt and it are known
 */
export function tenseAt(text: string, at: number, language: string): Tense | undefined {
  const own = language.slice(0, 2).toLowerCase()
  const [future, past] = [FUTURE[own], PAST[own]]
  if (!future || !past) return undefined
  const from = Math.max(0, at - AROUND)
  const before = text.slice(from, at).replace(ASIDE, ' ')
  const following = text.slice(at, at + AROUND)
  const start = Math.max(before.search(/[,;:()–—](?=[^,;:()–—]*$)/), -1) + 1
  const lead = /^[^\p{L}]*$/u.test(before.slice(start)) || before.slice(start).trim().split(/\s+/).length <= 2
  // 'In April, X announced …': the clause after the comma counts as well.
  const end = lead ? following.slice(1).search(/[;()]/) : following.slice(1).search(/[,;:()–—]/)
  const clause = before.slice(start) + (end < 0 ? following : following.slice(0, end + 1))
  for (const [part, words] of [
    [clause, before.slice(start)],
    [before + following, before],
  ] as const) {
    const isFuture = future.test(part)
    const isPast = past.test(part)
    if (isFuture && isPast) {
      // 'They agreed to meet in May': the plan is nearer to the date than 'agreed'.
      return future.test(words) && nearest(words, future) >= nearest(words, past)
        ? 'future'
        : past.test(words)
          ? 'past'
          : undefined
    }
    if (isFuture || isPast) return isFuture ? 'future' : 'past'
  }
  return undefined
}

/** The patterns that are used for a language, to be compiled before they are needed. */
export function tensePatterns(language: string): RegExp[] {
  return [FUTURE[language], PAST[language]].flatMap((sign) =>
    sign ? [sign, new RegExp(sign.source, 'giu')] : [],
  )
}

/** Where the last sign in some words ends; -1 if there is none. */
function nearest(words: string, sign: RegExp): number {
  let last = -1
  for (const { index, 0: found } of words.matchAll(new RegExp(sign.source, 'giu')))
    last = index + found.length
  return last
}
