import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LANGUAGES } from '../../settings/settings.ts'
import { libraryStates } from '../views/library-states.ts'
import { libraryView } from '../views/library-view.tsx'
import { messagesOf } from './messages.ts'

beforeEach(() => vi.stubGlobal('document', parseHTML('<div></div>').document))
afterEach(() => vi.unstubAllGlobals())

const states = new Map(libraryStates().map((state) => [state.name, state]))

function drawn(name: string, language = 'en'): HTMLElement {
  const root = document.createElement('div')
  render(libraryView.draw(states.get(`library: ${name}`)!.props, messagesOf(language)), root)
  return root
}

test('every state is drawn in every language', () => {
  expect(states.size).toBeGreaterThan(15)
  for (const language of Object.keys(LANGUAGES))
    for (const name of states.keys()) {
      const text = drawn(name.slice('library: '.length), language).textContent
      expect(text, `${name} ${language}`).not.toMatch(/^$|undefined|NaN|\[object/)
    }
})
