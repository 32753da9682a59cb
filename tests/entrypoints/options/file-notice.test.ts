import { expect, test } from 'vitest'
import type { Messages } from '../../../components/ui/messages.ts'
import { fileNotice } from '../../../entrypoints/options/file-notice.ts'
import { DEFAULTS } from '../../../settings/settings.ts'

const messages: Messages = (key, ...values) => [key, ...values].join(' ')

test.each([
  [undefined, 'settingsNone', true],
  [{ settings: DEFAULTS, wrong: [] }, 'settingsImported', false],
  [{ settings: DEFAULTS, wrong: ['delay', 'sites'] as const }, 'settingsWrong opt_delay, optSites', true],
] as const)('of %j readers are told %j', (read, text, isError) =>
  expect(fileNotice(read, messages)).toEqual({ text, isError }),
)
