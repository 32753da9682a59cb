import bundle from 'made:bundle'
import map from 'made:map'
import names from 'made:names'
import world from 'made:world'
import { EMPTY_BUNDLE, mergeBundles } from '../../facts/bundle/bundle.ts'
import { recheck } from '../../facts/bundle/checks.ts'
import { locatorOf } from '../../facts/map/map.ts'
import { packLanguage } from '../../facts/names/language-names.ts'
import { type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import { packNames } from '../../facts/names/pack-names.ts'
import { makeNear, type Near } from '../../facts/names/spelling-suggestions.ts'
import type { Alias, Entity, EntityId, FactBundle } from '../../facts/types.ts'
import { type CardContent, cardOf } from '../../facts/views/card.ts'
import { linkOf } from '../../facts/views/card-who.ts'
import { cardOfNamesakes } from '../../facts/views/disambiguation.ts'
import type { PageFacts } from '../../facts/views/page-card.ts'
import { entityOf } from '../../facts/world/by-country.ts'
import { browser } from '../shared/browser.ts'
import type { AskOf } from '../shared/channels/channel.ts'
import type { CardReply } from '../shared/channels/payloads.ts'
import type { ToBackground } from '../shared/channels/to-background.ts'
import { readHidden } from '../shared/hidden-facts.ts'
import { loadMessages } from '../shared/interface-messages.ts'
import { LibraryError } from '../shared/library/errors.ts'
import { type Library, openLibrary } from '../shared/library/library.ts'
import { tellLibraryChanged } from '../shared/library-changes.ts'
import { noteError } from './errors.ts'
import { factBuilder } from './fact-builder.ts'

/** Facts of one entity on a card, the newest ones; the library page has all. */
const MOST_ON_CARD = 60

let opened: Promise<Library> | undefined

/** The library, opened once; if that fails, the next call tries again. */
export function library(): Promise<Library> {
  opened ??= openLibrary().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

/** What was made of the library's contents, forgotten when they change. */
interface Made {
  names?: Promise<string>
  /** By language. */
  languages?: Map<string, Promise<string>>
  version?: Promise<string>
  near?: Promise<Near>
}

let made: Made = {}
let changes = 0

export function forgetMade(): void {
  made = {}
  changes++
}

/** What others make of the library's contents. @returns gets it, made anew after `forgetMade` */
export function untilChanged<Kept>(make: () => Kept): () => Kept {
  let kept: { readonly at: number; readonly made: Kept } | undefined
  return () => {
    if (kept?.at !== changes) kept = { at: changes, made: make() }
    return kept.made
  }
}

/** @param page what is known of the page that asks, where it is asked for and known by now */
export async function card(
  { id, others, surface, day }: AskOf<ToBackground, 'card'>,
  page?: PageFacts,
): Promise<CardReply | undefined> {
  if (others) return withPictures(cardOfNamesakes([id, ...others], surface ?? '', world))
  const known = entityOf(world, id)
  const code = known && linkOf(known).iso2
  // Read while the library is.
  const flag = code === undefined ? undefined : flagOf(code)
  hiddenIds().catch(() => undefined)
  const saved = await savedAbout(id)
  const bundle = await withoutHidden(withShipped(saved.bundle))
  const inFront = page ? { ...page, bundle: await withoutHidden(page.bundle) } : undefined
  const content = inFront
    ? (await factBuilder()).cardOnPage(id, world, bundle, inFront)
    : cardOf(id, world, bundle, day === undefined ? {} : { day })
  return withPictures(
    content && saved.error !== undefined ? { ...content, error: saved.error } : content,
    flag,
  )
}

/** The ids of the facts that the reader has hidden, also of articles that are not saved. */
export const hiddenIds = untilChanged(async (): Promise<ReadonlySet<string>> => {
  const [kept, before] = await Promise.all([
    library()
      .then((own) => own.annotations('hidden'))
      .catch(() => []),
    readHidden().catch(() => []),
  ])
  return new Set([...kept.map(({ of }) => of), ...before])
})

/** Facts without those that the reader has hidden: by their ids, which come from what they say. */
async function withoutHidden(bundle: FactBundle): Promise<FactBundle> {
  const hidden = await hiddenIds()
  if (hidden.size === 0) return bundle
  return { ...bundle, facts: bundle.facts.filter((fact) => !hidden.has(fact.id)) }
}

interface SavedAbout {
  readonly bundle: FactBundle
  /** What kept the library from being read, for readers. */
  readonly error?: string
}

/** What the library has about somebody; the shipped facts are shown without it. */
async function savedAbout(id: EntityId): Promise<SavedAbout> {
  try {
    const { bundle, claims } = await (await library()).about(id, MOST_ON_CARD)
    return { bundle: { ...bundle, facts: recheck(bundle, claims, world) } }
  } catch (error) {
    void noteError(error)
    return { bundle: EMPTY_BUNDLE, error: await messageOf(error) }
  }
}

const SHIPPED: ReadonlySet<string> = new Set(bundle.sources.map((source) => source.id))

/** What ships, and what readers saved: of what ships, nothing that they have or read from a file takes the place. */
export function withShipped(saved: FactBundle): FactBundle {
  const sources = saved.sources.filter((source) => !SHIPPED.has(source.id))
  const facts = saved.facts.filter((fact) => !SHIPPED.has(fact.source))
  return mergeBundles(bundle, { ...saved, sources, facts })
}

/** A failure of the library in words for readers: what happened, what was kept, what to do. */
export async function messageOf(error: unknown): Promise<string> {
  const messages = await loadMessages()
  return messages(`error_${error instanceof LibraryError ? error.code : 'failed'}`)
}

/** @param asked the flag, if it was asked for before */
async function withPictures(
  content: CardContent | undefined,
  asked?: Promise<string | undefined>,
): Promise<CardReply | undefined> {
  if (!content) return undefined
  const { iso2, kind } = content.entity
  const flag = iso2 === undefined ? undefined : await (asked ?? flagOf(iso2))
  const locator = kind === 'country' && iso2 !== undefined ? locatorOf(map, iso2) : undefined
  return {
    content,
    ...(flag === undefined ? {} : { flag }),
    ...(locator === undefined ? {} : { locator }),
  }
}

/** The flag's SVG text out of the extension's own files; undefined where there is none. */
async function flagOf(iso2: string): Promise<string | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(`flags/${iso2}.svg`))
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

let known: ReadonlySet<EntityId> | undefined

/** Whether somebody is in what ships. */
function isKnown(id: EntityId): boolean {
  known ??= new Set([...world.entities, ...bundle.entities].map((entity) => entity.id))
  return known.has(id)
}

/** Leaders whom only saved articles know; none where the library cannot be read. */
export async function strangers(): Promise<readonly Entity[]> {
  return library()
    .then((opened) => opened.entities((id) => !isKnown(id)))
    .catch((error: unknown) => {
      void noteError(error)
      return []
    })
}

/** Milliseconds that pages wait for names that only the library has: to bring over an old one may take minutes. */
const PATIENCE = 3000

/** The table of names, with those that saved articles introduce; they are announced later if the library takes long. */
export function allNames(): Promise<string> {
  made.names ??= namesInTime(made)
  return made.names
}

async function namesInTime(own: Made): Promise<string> {
  const asked = strangers()
  const late = new Promise<undefined>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE)
    void asked.then(() => clearTimeout(timer))
  })
  const found = await Promise.race([asked, late])
  if (found) return found.length === 0 ? names : JSON.stringify(packNames(world, bundle, found))
  void asked.then((all) => {
    if (all.length === 0 || own !== made) return
    forgetMade()
    void announceLibrary()
  })
  return names
}

/** What a language (BCP 47) adds to the table of names, as JSON of `PackedLanguage`; empty if it adds nothing. */
export function languageNames(language: string): Promise<string> {
  made.languages ??= new Map()
  const known = made.languages.get(language)
  if (known) return known
  const packing = allNames().then((json) => {
    const packed = packLanguage(unpackNames(JSON.parse(json) as PackedNames), language)
    return packed ? JSON.stringify(packed) : ''
  })
  made.languages.set(language, packing)
  return packing
}

/** The version of the table of names: another one where saved articles introduce others. */
function namesVersion(): Promise<string> {
  made.version ??= allNames().then((json) => (JSON.parse(json) as PackedNames).version)
  return made.version
}

/** Announces to pages that the library has changed, and the version of its names. Call `forgetMade` before. */
export async function announceLibrary(): Promise<void> {
  const version = await namesVersion().catch((error: unknown) => void noteError(error))
  await tellLibraryChanged(version ?? undefined)
}

/** Whom misspelt surnames mean. */
export async function near(words: readonly string[]): Promise<readonly Alias[]> {
  made.near ??= allNames().then((json) => makeNear(unpackNames(JSON.parse(json) as PackedNames)))
  return (await made.near)(words)
}
