import { useEffect, useReducer } from 'preact/hooks'
import type { Messages } from '../../components/ui/messages.ts'
import type { Details } from '../../facts/views/article-details.ts'
import type { PagePlace } from '../shared/address.ts'
import { askSave } from '../shared/ask-save.ts'
import { askUndoSave, type SaveOutcome, savedText } from '../shared/messages.ts'
import { reduceSaves, type Save, saveOf } from './saves.ts'
import { type TabEvent, watchTabs } from './tab-events.ts'

let attempts = 0

/** Saves pages and removes them again, each page on its own. */
export function useSaves(
  place: PagePlace | undefined,
  messages: Messages,
): {
  readonly save: Save | undefined
  readonly onSave: (corrections?: Partial<Details>) => void
  readonly onUndo: () => void
} {
  const [saves, send] = useReducer(reduceSaves, [])
  useEffect(() => watchTabs((event) => void (isOfSaves(event) && send(event))), [])
  const save = saveOf(saves, place)
  const failed = (): { message: string } => ({ message: messages('didNotWork') })
  const onSave = (corrections: Partial<Details> = {}): void => {
    if (!place) return
    const attempt = ++attempts
    const working = (step: string, done: number) =>
      ({ state: 'working', text: messages(`saving_${step}`), done }) as const
    send({ type: 'begun', place, attempt, does: 'save', saving: working('reading', 0) })
    const news = ({ step, done }: { readonly step: string; readonly done: number }): void =>
      send({ type: 'news', attempt, saving: working(step, done) })
    void askSave(place, corrections, news, messages)
      .catch(failed)
      .then((outcome) => send({ type: 'news', attempt, ...savingOf(outcome, messages) }))
  }
  const onUndo = (): void => {
    const token = save?.undo
    if (!place || token === undefined) return
    const attempt = ++attempts
    // The text stays until it is done, without a button: it cannot be undone twice.
    const text = save?.saving.text ?? ''
    send({
      type: 'begun',
      place,
      attempt,
      does: 'undo',
      saving: { state: 'done', text, names: [], canUndo: false },
    })
    void askUndoSave(token)
      .catch(() => failed().message)
      .then((error) =>
        send({
          type: 'news',
          attempt,
          saving:
            error === undefined
              ? { state: 'undone', text: messages('undone') }
              : { state: 'failed', text: error },
        }),
      )
  }
  return { save, onSave, onUndo }
}

function isOfSaves(event: TabEvent): event is Exclude<TabEvent, { type: 'changed' }> {
  return event.type !== 'changed'
}

/** The result of saving a page, as the popup shows it. */
function savingOf(outcome: SaveOutcome, messages: Messages): Pick<Save, 'saving' | 'source' | 'undo'> {
  if (!('saved' in outcome)) return { saving: { state: 'failed', text: outcome.message } }
  const { saved, names, undo } = outcome
  const text = savedText(saved, messages)
  const own = { source: saved.source.id, ...(undo === undefined ? {} : { undo }) }
  return { saving: { state: 'done', text, names, canUndo: undo !== undefined }, ...own }
}
