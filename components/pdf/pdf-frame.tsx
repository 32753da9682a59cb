import { FileButton } from '../ui/file-button.tsx'
import type { Messages } from '../ui/messages.ts'

/** What readers are told instead of, or above, the pages. */
export type PdfNotice = 'choose' | 'loading' | 'missing' | 'locked' | 'wrongPassword' | 'broken' | 'scanned'

export interface PdfFrameProps {
  readonly messages: Messages
  readonly title: string
  /** The address of the file; absent for files of the reader's own machine. */
  readonly original: string | undefined
  readonly notice: PdfNotice | undefined
  readonly onPassword: (password: string) => void
  readonly onFile: (file: File) => void
}

/** The bar above the pages, and what there is to say about the file. */
export function PdfFrame(props: PdfFrameProps) {
  const { messages, title, original } = props
  return (
    <>
      <header class="bar">
        <h1 dir="auto">{title}</h1>
        {original !== undefined && <a href={original}>{messages('pdfOriginal')}</a>}
      </header>
      <Notice {...props} />
    </>
  )
}

function Notice({ messages, notice, onPassword, onFile }: PdfFrameProps) {
  if (notice === undefined) return null
  return (
    <div class="notice alone" role={notice === 'loading' ? 'status' : 'alert'}>
      <p>{messages(`pdf_${notice}`)}</p>
      {(notice === 'locked' || notice === 'wrongPassword') && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onPassword(String(new FormData(event.currentTarget).get('password') ?? ''))
          }}
        >
          <input type="password" name="password" autocomplete="off" aria-label={messages('pdfPassword')} />
          <button type="submit">{messages('pdfUnlock')}</button>
        </form>
      )}
      {(notice === 'choose' || notice === 'missing' || notice === 'broken') && (
        <div class="tools">
          <FileButton label={messages('pdfChoose')} accept="application/pdf,.pdf" onFile={onFile} />
        </div>
      )}
    </div>
  )
}
