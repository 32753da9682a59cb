import type { EntityId, Office, OfficeTense, Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../words/sentence.ts'

/** The patterns of titles around names in one language. */
interface Patterns {
  /** Between country and leader: 's newly elected president, */
  readonly countryThen: RegExp
  /** Before a leader, back to the country: 'president of France,' and 'président français'. */
  readonly titleCountry: RegExp
  readonly titleOnly: RegExp
  readonly afterOf: RegExp
  readonly afterCountry: RegExp
  /** 'Presidents' before a list of names. */
  readonly plural: RegExp
  /** After a leader: 'is the president of' and, if no country follows, 'was prime minister'. */
  readonly isOf: RegExp
  readonly isAlone: RegExp
  readonly newName: RegExp
  /** An article at the end. */
  readonly the: RegExp
  /** Between a leader and the country of what follows: ', the former '. */
  readonly apposed: RegExp
}

/** One or two words of praise or party that no list has: 'the leftist president'. */
const ANY_ADJECTIVE =
  '(?:(?!(?:deputy|vice|assistant|acting|interim|incoming|next|future|rival|self|opposition|son|wife|widow|first|new)(?!\\p{L}))\\p{Ll}+(?:-\\p{Ll}+)*\\s+)?'
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+"

const BY_LEXICON = new WeakMap<Lexicon, Patterns>()

/** The patterns of a language, made once. */
export function patternsOf(lexicon: Lexicon): Patterns {
  const known = BY_LEXICON.get(lexicon)
  if (known) return known
  // Longer ones first: 'vice president' before 'president'.
  const titles = Object.keys(lexicon.titles).sort((a, b) => b.length - a.length)
  // A language without titles has no offices: this matches nothing.
  const title = titles.length === 0 ? '((?!))' : `(${titles.join('|')})`
  const { offices } = lexicon
  const adjectives = `(?:(?:${offices.adjectives})[\\s-]+)*`
  const made: Patterns = {
    the: new RegExp(`(?:${offices.the})\\s+$`, 'i'),
    apposed: new RegExp(`^,\\s+(?:(?:${offices.the})\\s+)?(?:former\\s+)?$`, 'i'),
    countryThen: new RegExp(`^(?:['’]s?)?[\\s-]+${adjectives}${title},?\\s+$`, 'iu'),
    titleCountry: new RegExp(`(?<![\\p{L}])${adjectives}${title}\\s+(?:${offices.of})?$`, 'iu'),
    // 'presidente francés, ': a word of the country's may be between.
    titleOnly: new RegExp(`(?<![\\p{L}])${adjectives}${title}(?:\\s+\\p{Ll}{3,})?,?\\s+$`, 'iu'),
    afterOf: new RegExp(
      `^,\\s+(?:(?:(?:${offices.the})\\s+)?${adjectives}|the\\s+${ANY_ADJECTIVE})${title}\\s+${offices.of}$`,
      'iu',
    ),
    // 'Frankreichs Präsident', 'der US-Präsident'
    afterCountry: new RegExp(`^(?:['’]s?)?(?:\\s+|-)${adjectives}${title}(?![\\p{L}])`, 'iu'),
    plural: new RegExp(`(?<![\\p{L}])${adjectives}${title}s\\s+$`, 'iu'),
    isOf: new RegExp(
      `^(?:\\s+(is|was|has been|had been)|,?\\s+who\\s+(is|has been))\\s+(?:the\\s+)?${adjectives}${title}\\s+${offices.of}$`,
      'iu',
    ),
    isAlone: new RegExp(
      `^(?:\\s+(is|was|has been|had been)|,?\\s+who\\s+(is|has been))\\s+(?:the\\s+)?${adjectives}${title}(?=\\s*[,.;]|\\s+(?:from|until|between|in|for|when|at|since|during|again)(?!\\p{L}))`,
      'iu',
    ),
    // A name has its capitals, whatever case the title is in.
    newName: new RegExp(
      `^(?:['’]s?)?\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}(${titles.flatMap(cased).join('|') || '(?!)'}),?\\s+((?:${NAME}\\s+){1,3}${NAME})`,
      'u',
    ),
  }
  BY_LEXICON.set(lexicon, made)
  return made
}

function cased(title: string): string[] {
  const capital = title.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return [title, capital, title.charAt(0).toUpperCase() + title.slice(1)]
}

/** 'South Korean President Lee Jae-myung': somebody's office in an article's own words. */
export interface OfficeClaim extends Span {
  readonly sentence: Sentence
  readonly leader: EntityId
  readonly office: Office
  /** 'former chancellor', 'acting premier', 'the next president': whether it is held. */
  readonly tense: OfficeTense
}
