/**
 * The requests to the background. Content scripts import the types alone: the schemas are too large for every page.
 */
import * as v from 'valibot'
import { entityId, isoDate } from '../../../facts/bundle/schema.ts'
import { PRIOR } from '../../../facts/linking/weights.ts'
import type { Hit } from '../../../facts/search/search.ts'
import type { Alias, AliasKind, Mention } from '../../../facts/types.ts'
import type { SettingsChange } from '../../../settings/change.ts'
import { isRightChange } from '../../../settings/checks.ts'
import { OPTIONS } from '../../../settings/options.ts'
import type { Settings } from '../../../settings/settings.ts'
import type { MessageFile } from '../interface-messages.ts'
import type { MarkStyle } from '../mark-style.ts'
import type { ReportedError } from '../reported-error.ts'
import type { Channel, Sent } from './channel.ts'
import type { Box, CardReply, FrameCard, RemoveOutcome, RestoreOutcome } from './payloads.ts'
import { NOTHING, shapeOf, trusted } from './schemas.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const pixels = v.pipe(v.number(), v.finite())
/** The id of a fact or an article. */
const shortId = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const strings = v.pipe(v.array(v.string()), v.readonly())
const entityIds = v.pipe(v.array(entityId), v.readonly())

const mention = shapeOf<Mention>()({
  start: count,
  end: count,
  entity: entityId,
  surface: v.string(),
  alias: v.picklist(Object.keys(PRIOR) as AliasKind[]),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.string(),
  others: v.exactOptional(entityIds),
})

/** A frame's card is shown by the page around it, which may be another site's: it is checked on its way. */
const frameCard = shapeOf<FrameCard>()({
  mention,
  box: shapeOf<Box>()({ x: pixels, y: pixels, width: pixels, height: pixels }),
  pinned: v.boolean(),
  width: pixels,
  height: pixels,
})

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))
const markStyle = shapeOf<MarkStyle>()({
  line: v.picklist(OPTIONS.line.choices),
  leaderColour: colour,
  countryColour: colour,
})

export const TO_BACKGROUND = {
  /**
   * The card of an entity; nothing if nothing is known about it. `others`: namesakes who may be meant too; the card then
   * offers all of them. `page`: the address of the page that asks, whose facts the card is to have. `day`: when that page
   * was written.
   */
  card: {
    from: 'anyone',
    ask: v.object({
      id: entityId,
      others: v.exactOptional(entityIds),
      surface: v.exactOptional(v.string()),
      page: v.exactOptional(v.string()),
      day: v.exactOptional(isoDate),
    }),
    reply: trusted<CardReply | undefined>(),
  },
  /** The table of names, as JSON of `PackedNames`: parsing it is quicker than cloning it. */
  names: { from: 'anyone', ask: v.object({}), reply: trusted<string>() },
  /** The options; nothing if the browser cannot read what it kept. */
  settings: { from: 'anyone', ask: v.object({}), reply: trusted<Settings | undefined>() },
  /** The language of a text (BCP 47), of which a sample is sent; empty if nothing shows it. */
  language: {
    from: 'anyone',
    ask: v.object({ sample: v.pipe(v.string(), v.maxLength(5000)) }),
    reply: trusted<string>(),
  },
  /** What a language adds to it, as JSON of `PackedLanguage`; empty if it adds nothing. */
  'language-names': {
    from: 'anyone',
    ask: v.object({ language: v.pipe(v.string(), v.maxLength(100)) }),
    reply: trusted<string>(),
  },
  /** Whom misspelt surnames mean. */
  near: { from: 'anyone', ask: v.object({ words: strings }), reply: trusted<readonly Alias[]>() },
  /** Puts the script that draws cards into the frame that asks. */
  'card-script': { from: 'anyone', ask: v.object({}), reply: NOTHING },
  /** The host of the page that a frame is in. */
  site: { from: 'anyone', ask: v.object({}), reply: trusted<string>() },
  /** Puts a sheet into the frame that asks, and takes another one out of it. */
  style: { from: 'anyone', ask: v.object({ now: markStyle, before: markStyle }), reply: NOTHING },
  /** How many leaders and countries a page names, for the icon; absent where nothing is marked. */
  named: {
    from: 'anyone',
    ask: v.object({ named: v.exactOptional(v.string()), isDark: v.boolean() }),
    reply: NOTHING,
  },
  /** The messages of the language that the reader has chosen; nothing where it is the browser's. */
  messages: { from: 'anyone', ask: v.object({}), reply: trusted<MessageFile | null | undefined>() },
  /** The page around a frame is to show a card for it, or no longer. Answered with whether it does. */
  'frame-card': {
    from: 'anyone',
    ask: v.object({ card: v.exactOptional(frameCard) }),
    reply: trusted<boolean>(),
  },
  /** The card that a page showed for one of its frames is closed: the frames hear of it. */
  'frame-closed': { from: 'anyone', ask: v.object({}), reply: NOTHING },
  /** A frame shows its card at its side: the others of its page close theirs. */
  'side-card': { from: 'anyone', ask: v.object({ by: v.string() }), reply: NOTHING },
  /** Undoes a save, with the token that came with the save. Answered with why it was not undone, in words for readers. */
  'undo-save': {
    from: 'anyone',
    ask: v.object({ token: v.string() }),
    reply: trusted<string | null | undefined>(),
  },
  'open-library': { from: 'anyone', ask: v.object({ source: v.exactOptional(v.string()) }), reply: NOTHING },
  /** Opens the page of a saved fact at its sentence, and says on it if the sentence has changed. */
  'open-sentence': { from: 'extension', ask: v.object({ source: shortId, fact: shortId }), reply: NOTHING },
  'open-options': { from: 'anyone', ask: v.object({}), reply: NOTHING },
  /** Saves the page that asks, only while it is in front; a toast on it says what became of that. */
  'save-here': { from: 'anyone', ask: v.object({}), reply: NOTHING },
  /** Leaves out the site of the page that asks from now on, only while it is in front; a toast on it says so. */
  'not-here': { from: 'anyone', ask: v.object({}), reply: NOTHING },
  /** Undoes that, with the token that came with it. */
  'mark-again': { from: 'anyone', ask: v.object({ token: v.string() }), reply: NOTHING },
  /** Keeps a fact from all cards, or brings it back; `source`: the id of its article. */
  'hide-fact': {
    from: 'anyone',
    ask: v.object({ fact: shortId, source: shortId, isHidden: v.boolean() }),
    reply: NOTHING,
  },
  /** How many facts the reader has hidden; `isOver`: they are shown again first. */
  'hidden-facts': { from: 'extension', ask: v.object({ isOver: v.boolean() }), reply: trusted<number>() },
  /** Keeps an error for the reader to report. It is made plain text before it is kept. */
  failed: {
    from: 'anyone',
    ask: v.object({ error: v.custom<ReportedError>((error) => typeof error === 'object' && error !== null) }),
    reply: NOTHING,
  },
  /** The best matches among all leaders, countries and facts. */
  search: { from: 'extension', ask: v.object({ query: v.string() }), reply: trusted<readonly Hit[]>() },
  /** Deletes articles of the library. */
  remove: { from: 'extension', ask: v.object({ sources: strings }), reply: trusted<RemoveOutcome>() },
  /** Brings back what was deleted with a token, else all that was deleted lately. */
  restore: {
    from: 'extension',
    ask: v.object({ token: v.exactOptional(v.string()) }),
    reply: trusted<RestoreOutcome>(),
  },
  /** A page of the extension has added so many articles to the library. */
  imported: {
    from: 'extension',
    ask: v.object({ articles: v.pipe(v.number(), v.safeInteger()) }),
    reply: NOTHING,
  },
  /** What a report of a mistake needs of the background: a line for each. */
  diagnosis: {
    from: 'extension',
    ask: v.object({}),
    reply: trusted<Readonly<Record<string, string | number>>>(),
  },
  /** Marks names on the page in a tab, once. */
  mark: { from: 'extension', ask: v.object({ tab: count }), reply: NOTHING },
  /** Changes the reader's options. Answered with whether the browser could keep them. */
  'change-options': {
    from: 'extension',
    ask: v.object({ change: v.custom<SettingsChange>(isRightChange) }),
    reply: trusted<boolean>(),
  },
} as const satisfies Channel

export type ToBackground = typeof TO_BACKGROUND

/** A request to the background, as it is sent. */
export type BackgroundRequest<Q extends keyof ToBackground = keyof ToBackground> = Sent<ToBackground, Q>
