/** A button to choose a file. @param accept the types of files, as in `<input accept>` */
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
          // So that the same file can be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
