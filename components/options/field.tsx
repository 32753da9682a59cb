import type { ComponentChildren } from 'preact'

/** A section of the page, with its title. */
export function OptionSection({
  title,
  id,
  children,
}: {
  readonly title: string
  readonly id?: string
  readonly children: ComponentChildren
}) {
  return (
    <section aria-label={title} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A control with its name and an explanation. */
export function Field({
  label,
  about,
  id,
  children,
}: {
  readonly label: string
  readonly about: string
  readonly id: string
  readonly children: ComponentChildren
}) {
  return (
    <div class="field">
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-about`} class="meta">
          {about}
        </p>
      </div>
      <div class="control">{children}</div>
    </div>
  )
}
