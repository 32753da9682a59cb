import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The character collections and encodings that PDF knows by name (ISO 32000-1, table 118): files in Chinese, Japanese
 * and Korean need them. pdfjs-dist has a hundred more, which would double the size.
 */
const ENCODINGS =
  'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16'

/** From the glyphs of each collection to Unicode. */
const COLLECTIONS = ['Adobe-GB1', 'Adobe-CNS1', 'Adobe-Japan1', 'Adobe-Korea1'].map((name) => `${name}-UCS2`)

/** The files of pdfjs-dist that come with the extension besides what is bundled: by where they are put. */
export function pdfFiles(): { readonly absoluteSrc: string; readonly relativeDest: string }[] {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const wanted = new Set([
    'H',
    'V',
    ...COLLECTIONS,
    ...ENCODINGS.split(' ').flatMap((name) => [`${name}-H`, `${name}-V`]),
  ])
  const maps = globSync('*.bcmap', { cwd: join(folder, 'cmaps') }).filter((file) =>
    wanted.has(file.slice(0, -'.bcmap'.length)),
  )
  return [
    {
      absoluteSrc: join(folder, 'legacy/build/pdf.worker.min.mjs'),
      relativeDest: 'pdf/worker.mjs',
    },
    ...[...maps.sort(), 'LICENSE'].map((file) => ({
      absoluteSrc: join(folder, 'cmaps', file),
      relativeDest: `pdf/cmaps/${file}`,
    })),
  ]
}
