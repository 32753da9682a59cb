/** A switch, on or off. */
export function Switch(props: {
  readonly label: string
  readonly on: boolean
  readonly disabled?: boolean
  /** The id of the element that explains it. */
  readonly describedBy?: string
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={props.describedBy}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}
