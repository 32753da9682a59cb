import { type Parser, readParserSteps } from '../../facts/extract/parser/parser.ts'
import { PARSER_LANGUAGES } from '../../facts/extract/parser/tokens.ts'
import { browser } from './browser.ts'
import { inTurn } from './next-task.ts'
import { inTimeSlices } from './time-slicing.ts'

/** The last one that was asked for: most people read in one language. */
let kept: { readonly language: string; readonly parser: Promise<Parser | undefined> } | undefined

/**
 * The parser of a language, read from the extension's own files when it is first asked for.
 *
 * @param language ISO 639-1, with or without a region: 'pt-BR'
 * @returns undefined of a language that there is none for, and where its file cannot be read
 */
export function loadParser(language: string): Promise<Parser | undefined> {
  const known = PARSER_LANGUAGES.find((one) => one === language.toLowerCase().split(/[-_]/)[0])
  if (!known) return Promise.resolve(undefined)
  if (kept?.language !== known) {
    const parser = read(known).catch(() => {
      // Another time it may be read.
      kept = undefined
      return undefined
    })
    kept = { language: known, parser }
  }
  return kept.parser
}

async function read(language: string): Promise<Parser> {
  const response = await fetch(browser.runtime.getURL(`parser/${language}.bin`))
  if (!response.ok) throw new Error(`parser/${language}.bin: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return inTimeSlices('weights', readParserSteps(bytes), inTurn)
}
