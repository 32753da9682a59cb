/** An archive of the web (WARC) with good and bad records. */
import { gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { page, said } from './cities.ts'

interface Answer {
  readonly status?: string
  readonly type?: string
  readonly gzip?: boolean
}

/** A record of an archive with what a site has answered. */
export async function record(
  url: string,
  body: string | Uint8Array,
  answer: Answer = {},
): Promise<Uint8Array> {
  const { status = '200 OK', type = 'text/html; charset=utf-8', gzip = false } = answer
  const content = gzip ? gzipSync(body) : Buffer.from(body)
  const made = WARCRecord.create(
    {
      url,
      date: '2026-05-04T10:00:00Z',
      type: 'response',
      httpHeaders: { 'Content-Type': type, ...(gzip ? { 'Content-Encoding': 'gzip' } : {}) },
      statusline: `HTTP/1.1 ${status}`,
    },
    [content],
  )
  return WARCSerializer.serialize(made, { gzip: false })
}

/** Eight records with articles, pictures and what is broken. */
export async function archive(): Promise<Buffer> {
  const latin = Buffer.from(page('Málaga'), 'latin1')
  return Buffer.concat([
    await WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: 'a.warc' }, { software: 'a test' })),
    await record('https://news.example/oslo', page('Oslo')),
    await record('https://news.example/bern', page('Bern'), { gzip: true }),
    await record('https://news.example/malaga', latin, { type: 'text/html; charset=ISO-8859-1' }),
    await record('https://news.example/bomb', new Uint8Array(80_000_000), { gzip: true }),
    await record('https://news.example/gone', page('Gone'), { status: '404 Not Found' }),
    await record('https://news.example/picture', page('Picture'), { type: 'image/png' }),
    await record('https://news.example/empty', page('').replace(said(''), '')),
    await record('https://news.example/riga', page('Riga')),
  ])
}
