import { useRef } from 'preact/hooks'
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type ExportFormat } from '../../facts/views/exports/formats.ts'
import type { Messages } from '../ui/messages.ts'

/** A menu of the formats in which other programs take facts. It closes when a format is chosen, with Escape, and when it is left. */
export function ExportMenu({
  messages,
  onChoose,
}: {
  readonly messages: Messages
  readonly onChoose: (format: ExportFormat) => void
}) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (menu.current) menu.current.open = false
  }
  return (
    <details
      ref={menu}
      class="export-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.stopPropagation()
        close()
        menu.current.querySelector('summary')?.focus()
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) close()
      }}
    >
      <summary class="button">{messages('exportAs')}</summary>
      <ul>
        {EXPORT_FORMAT_NAMES.map((format) => (
          <li key={format}>
            <button
              type="button"
              class="open"
              lang="en"
              onClick={() => {
                close()
                onChoose(format)
              }}
            >
              {EXPORT_FORMATS[format].name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
