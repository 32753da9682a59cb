import { told } from './told.ts'

/** Without the offices that phrases tell, and the deeds of verbs that tell none of these kinds. */
export const kinds = (language: string, text: string): string[] =>
  told(language, text).filter((line) => !/^(?:office|action)/.test(line))
