import type { Shape } from './shape.ts'

/** What goes with the requests to a page that have parameters. The page checks it with these, since it has no schemas. */
export const PAGE_SHAPES = {
  go: { id: 'string' },
  toast: {
    toast: {
      state: 'string',
      'progress?': { done: 'number' },
      'saved?': 'object',
      'message?': 'string',
      'site?': 'string',
    },
  },
  'frame-card': {
    'card?': {
      mention: { entity: 'string' },
      box: { x: 'number', y: 'number', width: 'number', height: 'number' },
      pinned: 'boolean',
      width: 'number',
      height: 'number',
    },
  },
  'side-card': { by: 'string' },
  'look-up': { query: 'string', 'content?': { entity: { id: 'string', name: 'string' } } },
} as const satisfies Readonly<Record<string, Shape>>

/** What the background reports to a page whose facts it works out. */
export const PAGE_NEWS = { state: 'string', 'isNew?': 'boolean' } as const satisfies Shape
