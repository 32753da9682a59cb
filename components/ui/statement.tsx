import type { ComponentChildren } from 'preact'
import type { ShownStatement } from '../../facts/bundle/statement.ts'

/**
 * The words of a fact, for an element with `dir="auto"`. A name that Attaché put in is in square brackets, which screen
 * readers do not read.
 *
 * @param draw draws a part that is not in brackets, if it is to be more than its text
 */
export function Statement({
  parts,
  marks,
  draw = (text) => text,
}: ShownStatement & { readonly draw?: (text: string) => ComponentChildren }) {
  return (
    <>
      {marks?.[0]}
      {parts.map(({ text, isBracket }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: only their place keeps parts apart
        isBracket ? <Bracket key={i} text={text} /> : draw(text),
      )}
      {marks?.[1]}
    </>
  )
}

/** Isolated: the name may have another direction than the article. */
function Bracket({ text }: { readonly text: string }) {
  return (
    <bdi class="bracket">
      <span aria-hidden="true">[</span>
      {text}
      <span aria-hidden="true">]</span>
    </bdi>
  )
}
