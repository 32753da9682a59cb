import { useEffect, useReducer } from 'preact/hooks'
import type { Words } from '../../components/ui/messages.ts'
import type { PagePlace } from '../shared/address.ts'
import { askSave, askUndoSave, type SaveOutcome, savedText } from '../shared/messages.ts'
import { reduceSaves, type Save, saveOf } from './saves.ts'
import { type TabEvent, watchTabs } from './tab-events.ts'

let attempts = 0

/** Saves pages and removes them again, each page on its own. */
export function useSaves(
  place: PagePlace | undefined,
  words: Words,
): { readonly save: Save | undefined; readonly onSave: () => void; readonly onUndo: () => void } {
  const [saves, tell] = useReducer(reduceSaves, [])
  useEffect(() => watchTabs((event) => void (isOfSaves(event) && tell(event))), [])
  const save = saveOf(saves, place)
  const failed = (): { message: string } => ({ message: words('didNotWork') })
  const onSave = (): void => {
    if (!place) return
    const attempt = ++attempts
    const working = (step: string, done: number) =>
      ({ state: 'working', text: words(`saving_${step}`), done }) as const
    tell({ type: 'begun', place, attempt, does: 'save', saving: working('reading', 0) })
    const told = ({ step, done }: { readonly step: string; readonly done: number }): void =>
      tell({ type: 'told', attempt, saving: working(step, done) })
    void askSave(place, told, words)
      .catch(failed)
      .then((outcome) => tell({ type: 'told', attempt, ...savingOf(outcome, words) }))
  }
  const onUndo = (): void => {
    const token = save?.undo
    if (!place || token === undefined) return
    const attempt = ++attempts
    // The text stays until it is done, without a button: it cannot be undone twice.
    const text = save?.saving.text ?? ''
    tell({
      type: 'begun',
      place,
      attempt,
      does: 'undo',
      saving: { state: 'done', text, names: [], canUndo: false },
    })
    void askUndoSave(token)
      .catch(() => failed().message)
      .then((trouble) =>
        tell({
          type: 'told',
          attempt,
          saving:
            trouble === undefined
              ? { state: 'undone', text: words('undone') }
              : { state: 'failed', text: trouble },
        }),
      )
  }
  return { save, onSave, onUndo }
}

function isOfSaves(event: TabEvent): event is Exclude<TabEvent, { type: 'changed' }> {
  return event.type !== 'changed'
}

/** The result of saving a page, as the popup shows it. */
function savingOf(outcome: SaveOutcome, words: Words): Pick<Save, 'saving' | 'source' | 'undo'> {
  if (!('saved' in outcome)) return { saving: { state: 'failed', text: outcome.message } }
  const { saved, names, undo } = outcome
  const text = savedText(saved, words)
  const own = { source: saved.source.id, ...(undo === undefined ? {} : { undo }) }
  return { saving: { state: 'done', text, names, canUndo: undo !== undefined }, ...own }
}
