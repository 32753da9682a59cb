/** A button that takes a file of JSON. */
export function FileButton({
  label,
  onFile,
}: {
  readonly label: string
  readonly onFile: (file: File) => void
}) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          // The same file can be taken again.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
