import type { OptionsProps } from '../../components/options/options.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import { labelKey } from '../../settings/options.ts'
import type { readSettingsFile } from '../../settings/settings.ts'

/** The message after options were imported. It lists the wrong ones by their names on this page. */
export function fileNotice(
  read: ReturnType<typeof readSettingsFile>,
  messages: Messages,
): NonNullable<OptionsProps['notice']> {
  if (!read) return { text: messages('settingsNone'), isError: true }
  if (read.wrong.length === 0) return { text: messages('settingsImported'), isError: false }
  const names = read.wrong.map((name) => messages(labelKey(name)))
  return { text: messages('settingsWrong', names.join(', ')), isError: true }
}
