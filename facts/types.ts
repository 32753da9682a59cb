/**
 * The types that everything else uses, to be imported from here. `facts/` is pure: it imports nothing of the DOM or the
 * browser's API, so that it runs alike in Node, in the background and in a page.
 */

export type { FactKind, OfficeTense, ResolutionRule } from './fact-kinds.ts'
/** The reader's own: `Annotation`, `FactSearch`. */
export type * from './types/annotations.ts'
/** Articles: `Source`, `Block`, `Article`. */
export type * from './types/articles.ts'
/** Leaders and countries: `Entity`, `Office`, `Alias`, `Mention`. */
export type * from './types/entities.ts'
/** Facts: `Fact`, `Quote`, `When`, `Check`, `FactBundle`. */
export type * from './types/facts.ts'
/** `Span`, `IsoDate` and the like. */
export type * from './types/units.ts'
/** What is known before any article is read: `World`, `CountryProfile`. */
export type * from './types/world.ts'
