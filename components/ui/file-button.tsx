/** A button that takes a file. @param accept which, as `<input>` has it */
export function FileButton({
  label,
  accept = 'application/json,.json',
  onFile,
}: {
  readonly label: string
  readonly accept?: string
  readonly onFile: (file: File) => void
}) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        accept={accept}
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
