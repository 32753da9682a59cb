/** The paths of the card's icons, on 16 by 16 px. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  pin: 'M6 2.5h4l-.6 4.2 2.1 2H4.5l2.1-2L6 2.5ZM8 8.7v4.8',
  close: 'm4 4 8 8m0-8-8 8',
  next: 'm6 3 5 5-5 5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  about: 'M8 7.2v4M8 4.8h.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  doubt: 'M8 4.6v4M8 11.2h.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  library: 'M3 3.5h2.6v9.5H3zM5.6 3.5h2.6v9.5H5.6zM9.6 4l2.5-.6 2 9.2-2.5.6z',
  options:
    'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 2v1.6M8 12.4V14M2 8h1.6M12.4 8H14M3.8 3.8l1.1 1.1M11.1 11.1l1.1 1.1M12.2 3.8l-1.1 1.1M4.9 11.1l-1.1 1.1',
} as const

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={`icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 2 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

/** A button with nothing but an icon. */
export function IconButton(props: {
  readonly name: keyof typeof PATHS
  readonly label: string
  readonly title?: string
  readonly pressed?: boolean
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={props.label}
      aria-pressed={props.pressed}
      title={props.title ?? props.label}
      onClick={props.onClick}
    >
      <Icon name={props.name} />
    </button>
  )
}
