/** Imported by `fact-builder.ts` alone: whatever imports this, or what it exports, is prepared whenever the background starts. */
export { buildSteps, pageSteps } from '../../facts/extract/build.ts'
export { cardOnPage, hasFacts } from '../../facts/views/page-card.ts'
