type Kind = 'chromium' | 'firefox'
export function findBrowser(kind: Kind): string | undefined
export function needBrowser(kind: Kind): string
