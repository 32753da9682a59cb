import type { ShownStatement } from '../../facts/bundle/statement.ts'

/**
 * What a fact says, to stand in an element with `dir="auto"`. The square brackets of a name that an editor put in are
 * drawn, not read: for screen readers it is its word.
 */
export function Statement({ parts, marks }: ShownStatement) {
  return (
    <>
      {marks?.[0]}
      {parts.map(({ text, isBracket }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place alone
        isBracket ? <Bracket key={i} text={text} /> : text,
      )}
      {marks?.[1]}
    </>
  )
}

/** Isolated: a name may be written the other way than the article. */
function Bracket({ text }: { readonly text: string }) {
  return (
    <bdi class="bracket">
      <span aria-hidden="true">[</span>
      {text}
      <span aria-hidden="true">]</span>
    </bdi>
  )
}
