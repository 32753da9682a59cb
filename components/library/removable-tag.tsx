/** A short text that can be taken away. @param remove what the button says; absent: there is none */
export function RemovableTag({
  text,
  remove,
  onRemove,
}: {
  readonly text: string
  readonly remove?: string | undefined
  readonly onRemove?: () => void
}) {
  return (
    <span class="tag">
      <bdi>{text}</bdi>
      {remove !== undefined && (
        <button type="button" class="link" aria-label={remove} title={remove} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </span>
  )
}
