import { oneLine } from './exported.ts'

/** What means something in Markdown, in Obsidian's extensions too: links, tags, formulas, comments. */
const MEANS = /[\\`*_{}[\]<>#|~$^%=!&]/g

/** A text in one line of Markdown, so that it is shown as it is. */
export function inMarkdown(text: string): string {
  return oneLine(text)
    .replace(MEANS, '\\$&')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** A link, or its text alone if there is no address. */
export function linkInMarkdown(text: string, address: string | undefined): string {
  const label = inMarkdown(text)
  // Whatever could end the address early is encoded.
  const safe = address?.replace(/[\s()<>\\]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return safe === undefined ? label : `[${label}](${safe})`
}

/** A value of front matter: JSON is YAML. Line separators are no line breaks in JSON, but are in YAML 1.1. */
export function inYaml(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
