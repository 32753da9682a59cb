import type { Matched } from '../names/matcher.ts'
import { codeOf, entityKindOf, type Known, type Names } from '../names/name-table.ts'
import type { Alias, EntityId, Mention } from '../types.ts'
import { around } from './around.ts'
import type { CandidateContext, Evidence, LinkContext, ReadingPosition, Scored } from './context.ts'
import { scoreCountry, withOffices } from './country.ts'
import { evidenceOf } from './features.ts'
import { scoreLeader } from './leader.ts'
import { titleBefore } from './titles.ts'
import { confidence, MARK_THRESHOLD } from './weights.ts'

/** Decides what candidates mean. */
export interface Linker {
  /** What a block says about the whole text. */
  evidence(block: Matched): Evidence
  /**
   * Decides what the candidates of one block mean, with the evidence of the whole text.
   *
   * @param place of the block in the text, as the context has it
   * @returns mentions in order; those below `MARK_THRESHOLD` are left out
   */
  link(block: Matched, place: ReadingPosition, context: LinkContext): Mention[]
}

/**
 * @param names the table of names that the candidates were found with
 * @param language of the text, BCP 47
 */
export function makeLinker(names: Names, language?: string): Linker {
  const known = (id: EntityId): Known => names.known(id) ?? { id, kind: 'leader', name: id, offices: [] }
  return {
    evidence: (block) => evidenceOf(block, known, names, language),
    link: (block, place, context) => linkBlock({ known, names, language, block, place, context }),
  }
}

function countriesIn(block: Matched): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { aliases } of block.candidates)
    for (const { entity } of aliases) {
      const code = codeOf(entity)
      if (code !== undefined) codes.add(code)
    }
  return codes
}

function linkBlock(about: Omit<CandidateContext, 'i' | 'at' | 'near' | 'title' | 'countries'>): Mention[] {
  const { block, context, names, known, language, place } = about
  if (block.candidates.length === 0) return []
  let codes: ReadonlySet<string> | undefined
  const countries = (): ReadonlySet<string> => {
    codes ??= countriesIn(block)
    return codes
  }
  const mentions: Mention[] = []
  block.candidates.forEach((at, i) => {
    if (at.aliases.length === 0) return
    const near = around(block.text, at.start, at.end)
    const mayBeLeader = at.aliases.some((alias) => entityKindOf(alias.entity) === 'leader')
    const title = at.title ?? (mayBeLeader ? titleBefore(block.text, near) : undefined)
    // Without spread syntax: this runs for every name of a page, and spreading is many times slower.
    const mention = decide({ block, i, at, near, title, language, names, known, place, context, countries })
    if (mention) mentions.push(mention)
  })
  return context.options.offices === false
    ? mentions.filter((m) => m.alias !== 'office')
    : withOffices(block, mentions, names, context.date)
}

function decide(scene: CandidateContext): Mention | undefined {
  const { aliases } = scene.at
  const [only] = aliases
  if (!only) return undefined
  if (aliases.length === 1) return mentionOf(scene, score(scene, only))
  const scored = aliases
    .map((alias) => score(scene, alias))
    .filter(({ logOdds }) => logOdds >= MARK_LOG_ODDS)
    .sort((a, b) => b.logOdds - a.logOdds)
  const [best, second] = scored
  if (!best) return undefined
  const isClear = !second || best.logOdds - second.logOdds >= CLEAR
  return mentionOf(scene, best, isClear ? [] : scored.slice(1))
}

function score(scene: CandidateContext, alias: Alias): Scored {
  return entityKindOf(alias.entity) === 'leader' ? scoreLeader(scene, alias) : scoreCountry(scene, alias)
}

/** @param rivals others who may be meant as well */
function mentionOf(
  { block, at: { start, end } }: CandidateContext,
  { alias, logOdds, why }: Scored,
  rivals: readonly Scored[] = [],
): Mention | undefined {
  if (logOdds < MARK_LOG_ODDS) return undefined
  const { entity, kind } = alias
  const surface = block.text.slice(start, end)
  const sure = confidence(logOdds)
  if (rivals.length === 0) return { start, end, entity, surface, alias: kind, confidence: sure, why }
  return {
    start,
    end,
    entity,
    surface,
    alias: kind,
    confidence: Math.min(MARK_THRESHOLD, sure),
    why: `${why}; shared`,
    others: rivals.map((rival) => rival.alias.entity),
  }
}

/** The log-odds of the threshold. */
const MARK_LOG_ODDS = Math.log(MARK_THRESHOLD / (1 - MARK_THRESHOLD))

/** The best namesake is chosen if it leads the second by so much, in log-odds. */
const CLEAR = 1
