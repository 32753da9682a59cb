/** Files larger than this are not shown, in bytes. */
const LARGEST = 300_000_000

/** The bytes of a file could not be had. */
export class FileError extends Error {}

/**
 * Fetches a file as the browser would: with the reader's cookies for its site, and from the browser's cache if it is there.
 * It is the only request that the page makes.
 *
 * @throws FileError if it cannot be had
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const bytes = address.startsWith('file:') ? await readLocal(address) : await download(address, signal)
    if (bytes.byteLength > LARGEST) throw new FileError('too large')
    return new Uint8Array(bytes)
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(String(error))
  }
}

async function download(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, {
    credentials: 'include',
    cache: 'force-cache',
    referrerPolicy: 'no-referrer',
    signal,
  })
  if (!response.ok) throw new FileError(`status ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) throw new FileError('too large')
  return response.arrayBuffer()
}

/** A file of the reader's own machine: Chromium allows this if the reader has allowed it for Attaché; `fetch` never does. */
function readLocal(address: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.responseType = 'arraybuffer'
    request.onload = () => resolve(request.response as ArrayBuffer)
    request.onerror = () => reject(new FileError('not allowed'))
    request.open('GET', address)
    request.send()
  })
}
