import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The bytes of a stream, unpacked if they start as gzip does. */
export async function* unpacked(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  const first = await chunks.next()
  if (first.done) return
  const all = (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  })()
  if (!isGzip(first.value)) {
    yield* all
    return
  }
  const gunzip = createGunzip()
  // An error comes out of the loop over what was unpacked.
  pipeline(all, gunzip).catch(() => undefined)
  yield* gunzip as AsyncIterable<Uint8Array>
}
