/**
 * How a date is related to what happened: 'since 2015', 'until May', 'before', 'after' or 'by' it, or a range of years
 * ('from 2010 to 2014', 'the 1990s'). With any of these the date is not the day on which it happened.
 */
export type DateRelation = 'since' | 'until' | 'before' | 'after' | 'by' | 'stretch'

/** Words before a date that say how it is related to what happened, in all known languages. */
const RELATIONS: readonly (readonly [DateRelation, string])[] = [
  [
    'since',
    "since|seit|ab|depuis|desde|dal|dall[’']|a partir (?:de|del|da)|à partir (?:de|du)|starting (?:in|on|from)|as of",
  ],
  ['until', "until|till|through|up to|bis|bis zum|jusqu[’'](?:à|au|en)|hasta|até|fino (?:a|al)"],
  ['before', 'before|prior to|ahead of|vor|vor dem|avant|antes (?:de|del|do|da)|prima (?:di|del|della)'],
  ['after', 'after|following|nach|nach dem|après|después (?:de|del)|tras|depois (?:de|do)|após|dopo'],
  ['by', "by|no later than|spätestens|bis spätestens|d[’']ici(?: à| le)?|entro"],
]
const RELATED = RELATIONS.map(
  ([relation, words]) =>
    [
      relation,
      new RegExp(
        `(?<![\\p{L}])(?:${words})(?:\\s(?:the|dem|den|der|le|la|el|o|il|early|late|mid|at least|about|around|(?:the )?(?:end|beginning|middle|start) of|Anfang|Ende|Mitte|début|fin|finales de|principios de|fim de|fine))*[\\s-]?$`,
        'iu',
      ),
    ] as const,
)

/** How a date that starts at an offset is related to what happened. */
export function related(text: string, start: number): { relation: DateRelation } | undefined {
  const before = text.slice(Math.max(0, start - 40), start)
  const found = RELATED.find(([, words]) => words.test(before))
  return found ? { relation: found[0] } : undefined
}

/** The patterns for words before a date. */
export const relationPatterns = RELATED.map(([, words]) => words)
