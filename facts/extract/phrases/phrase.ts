import type { EntityId, Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../words/word.ts'

/**
 * A noun phrase: somebody or something that can take part in a clause. People whom no table knows take part too, so that no
 * leader is taken for them.
 */
export interface Phrase extends Span {
  /** Places of its first word, of its head, and after its last word. */
  readonly from: number
  readonly head: number
  readonly to: number
  readonly kind: 'known' | 'name' | 'noun' | 'pronoun' | 'speech'
  /** The leader or country that it is. */
  readonly entity?: EntityId
  /** Whose it is: 'Trump' in 'Trump's manager', 'France' in 'the French minister'. */
  readonly owner?: EntityId
  /** Of a body or of people who speak for a country or a leader: whom they speak for. */
  readonly voice?: EntityId
  /** A German name in the genitive: 'Merkels' in 'der Sprecher Merkels'. */
  readonly isGenitive?: true
  /** A person, one or several, as far as its words say. */
  readonly person?: 'one' | 'several'
  /** Where it ends with what 'of' joins to it: 'el ministro de Defensa de Israel'. */
  readonly until?: number
  /** The phrase after a comma that means the same: 'Kallas, the EU's foreign policy chief,'. */
  readonly also?: Phrase
}

/** Whether a word is an object pronoun; French 'en' and 'la' can also be other words. */
export function isClitic({ lower, tag }: Word, lexicon: Lexicon): boolean {
  return tag !== 'ADP' && tag !== 'DET' && lexicon.clitic.test(lower)
}

export function isPerson(entity: string): boolean {
  return entity.startsWith('leader:')
}
