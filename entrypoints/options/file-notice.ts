import type { OptionsProps } from '../../components/options/options.tsx'
import type { Words } from '../../components/ui/messages.ts'
import { labelKey } from '../../settings/options.ts'
import type { readSettingsFile } from '../../settings/settings.ts'

/** The message after options were imported. It lists the wrong ones by their names on this page. */
export function fileNotice(
  read: ReturnType<typeof readSettingsFile>,
  words: Words,
): NonNullable<OptionsProps['notice']> {
  if (!read) return { text: words('settingsNone'), isTrouble: true }
  if (read.wrong.length === 0) return { text: words('settingsImported'), isTrouble: false }
  const names = read.wrong.map((name) => words(labelKey(name)))
  return { text: words('settingsWrong', names.join(', ')), isTrouble: true }
}
