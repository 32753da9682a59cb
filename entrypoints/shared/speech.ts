/**
 * Reads words aloud in their language, with a voice of the device: the others send what they read to somebody's server.
 *
 * @param language BCP 47
 * @returns undefined where the device has no voice for it
 */
export function speakerFor(language: string): ((text: string) => void) | undefined {
  const speech = (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis
  const voice = speech?.getVoices().find((one) => one.localService && isSame(one.lang, language))
  if (!speech || !voice) return undefined
  return (text) => {
    // Pressed again, it stops.
    const isSpeaking = speech.speaking
    speech.cancel()
    if (isSpeaking) return
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    speech.speak(utterance)
  }
}

/** Voices are for `de-DE` or `de_DE`, articles in `de`. */
function isSame(voice: string, language: string): boolean {
  const [own] = voice.toLowerCase().split(/[-_]/)
  return own !== '' && own === language.toLowerCase().split('-')[0]
}
