import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { PdfFrame, type PdfNotice } from '../../components/pdf/pdf-frame.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import type { PdfMeta } from '../../facts/articles/pdf/pdf-article.ts'
import { browser } from '../shared/browser.ts'
import { startExtensionPage } from '../shared/extension-page.ts'
import { fileName } from '../shared/pdf-page.ts'
import { answerArticle, readPdf } from './article.ts'
import { FileError, fetchFile } from './file.ts'
import { type OpenPdf, openPdf, PdfError } from './open-pdf.ts'
import { type PdfView, showPdf } from './pdf-view.ts'

/** A file whose bytes are here. */
interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly address: string | undefined
}

/** A PDF file with marks and cards. @param address of the file; the reader chooses one if there is none */
export function App({
  messages,
  address,
}: {
  readonly messages: Messages
  readonly address: string | undefined
}) {
  const pages = useRef<HTMLElement>(null)
  const [loaded, setLoaded] = useState<Loaded>()
  const [password, setPassword] = useState<string>()
  const [title, setTitle] = useState(address === undefined ? 'PDF' : fileName(address))
  const [notice, setNotice] = useState<PdfNotice | undefined>(address === undefined ? 'choose' : 'loading')
  useEffect(() => fetchWhenOpened(address, setLoaded, setNotice), [address])
  useEffect(() => {
    const root = pages.current
    if (!loaded || !root) return undefined
    return show(loaded, password, root, messages, setTitle, setNotice)
  }, [loaded, password, messages])
  useEffect(() => {
    document.title = title
  }, [title])
  const onFile = useCallback(async (file: File): Promise<void> => {
    setPassword(undefined)
    setNotice('loading')
    setLoaded({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, address: undefined })
  }, [])
  return (
    <>
      <div lang={messages('locale')} dir={messages('direction') as 'ltr' | 'rtl'}>
        <PdfFrame
          messages={messages}
          title={title}
          original={loaded && loaded.address === undefined ? undefined : address}
          notice={notice}
          onPassword={setPassword}
          onFile={(file) => void onFile(file)}
        />
      </div>
      <main ref={pages} />
    </>
  )
}

function fetchWhenOpened(
  address: string | undefined,
  loaded: (file: Loaded) => void,
  notify: (notice: PdfNotice) => void,
): (() => void) | undefined {
  if (address === undefined) return undefined
  const stopping = new AbortController()
  fetchFile(address, stopping.signal).then(
    (bytes) => loaded({ bytes, name: fileName(address), address }),
    (error: unknown) => {
      if (!(error instanceof FileError)) throw error
      if (!stopping.signal.aborted) notify('missing')
    },
  )
  return () => stopping.abort()
}

/** Shows a file with marks and cards, and hands out its article. @returns the undo */
function show(
  { bytes, name, address }: Loaded,
  password: string | undefined,
  root: HTMLElement,
  messages: Messages,
  entitle: (title: string) => void,
  notify: (notice: PdfNotice | undefined) => void,
): () => void {
  const undo: (() => void)[] = []
  let isStopped = false
  const start = async (): Promise<void> => {
    const file = await openPdf(bytes, password)
    const meta = await pdfMeta(file, name, address)
    if (isStopped) return
    notify(undefined)
    const begun = (sample: string): void => {
      void languageOf(meta, sample).then((language) => {
        if (isStopped) return
        // What is marked is the file's text; the bar above says itself in which language it is.
        document.documentElement.lang = language ?? ''
        document.documentElement.dir = 'ltr'
        undo.push(startExtensionPage(root, { file: address ?? name }))
      })
    }
    const view: PdfView = await showPdf(file, root, messages, begun)
    undo.push(view.stop)
    undo.push(answerArticle(() => readPdf(view, meta)))
    const reply = await readPdf(view, meta)
    if (isStopped) return
    if ('article' in reply) entitle(reply.article.source.title)
    else if (reply.code === 'noArticle') notify('scanned')
  }
  start().catch((error: unknown) => {
    if (!(error instanceof PdfError)) throw error
    if (error.code === 'broken') notify('broken')
    else notify(password === undefined ? 'locked' : 'wrongPassword')
  })
  return () => {
    isStopped = true
    for (const one of undo) one()
    root.replaceChildren()
  }
}

async function pdfMeta(file: OpenPdf, name: string, address: string | undefined): Promise<PdfMeta> {
  const url = address?.startsWith('http') ? { url: address } : {}
  return { ...(await file.meta()), ...url, file: name.replace(/\.pdf$/i, '') }
}

/** The language that the file states, else what the browser makes of its text. */
async function languageOf({ language }: PdfMeta, sample: string): Promise<string | undefined> {
  if (language !== undefined) return language
  const found = await browser.i18n.detectLanguage(sample).catch(() => undefined)
  return found?.isReliable ? found.languages[0]?.language : undefined
}
