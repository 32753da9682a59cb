/** Milliseconds after which a download has begun, and its address can go. */
const BEGUN = 60_000

/** Has a file downloaded under a name. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), BEGUN)
}
