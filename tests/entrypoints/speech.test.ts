import { afterEach, expect, test, vi } from 'vitest'
import { speakerFor } from '../../entrypoints/shared/speech.ts'

const voices = [
  { lang: 'de-DE', localService: false },
  { lang: 'de_AT', localService: true },
  { lang: 'fr-FR', localService: false },
]

function withVoices(): { said: { text: string; voice?: unknown }[]; cancel: ReturnType<typeof vi.fn> } {
  const said: { text: string; voice?: unknown }[] = []
  const cancel = vi.fn()
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal('speechSynthesis', {
    speaking: false,
    getVoices: () => voices,
    cancel,
    speak: (utterance: { text: string }) => said.push(utterance),
  })
  return { said, cancel }
}

afterEach(() => vi.unstubAllGlobals())

test('only a voice of the device reads, in the language of the words', () => {
  const { said } = withVoices()
  speakerFor('de')?.('Guten Tag')
  expect(said).toMatchObject([{ text: 'Guten Tag', voice: voices[1] }])
})

test('a language that only servers have a voice for is not offered, nor one that nobody has, nor where there is no speech', () => {
  withVoices()
  expect(speakerFor('fr')).toBeUndefined()
  expect(speakerFor('ja')).toBeUndefined()
  expect(speakerFor('')).toBeUndefined()
  vi.unstubAllGlobals()
  expect(speakerFor('de')).toBeUndefined()
})

test('what is read stops when it is asked for again', () => {
  const { said, cancel } = withVoices()
  Object.assign(speechSynthesis, { speaking: true })
  speakerFor('de')?.('Guten Tag')
  expect(cancel).toHaveBeenCalled()
  expect(said).toEqual([])
})
