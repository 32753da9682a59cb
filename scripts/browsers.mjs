/** Finds Chromium and Firefox, and installs them where there are none. Plain JavaScript, without dependencies: it runs before anything is installed. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

const WINDOWS_FOLDERS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean)

/** What each browser is called where; `variable` names a path and wins. */
const KINDS = {
  chromium: {
    variable: 'ATTACHE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...WINDOWS_FOLDERS.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
    ],
    cache: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
      'chrome-win64/chrome.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'ATTACHE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...WINDOWS_FOLDERS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    // Playwright's Firefox is patched and takes no WebDriver BiDi installs.
    cache: [],
    package: 'firefox-esr',
  },
}

/** @param {keyof typeof KINDS} kind @returns {string | undefined} the path of a browser that is there */
export function findBrowser(kind) {
  const { variable, commands, places, cache } = KINDS[kind]
  const named = process.env[variable]
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, but there is no such file.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...places,
    ...inCache(cache),
  ]
  return found.find(isExecutable)
}

/** @param {string[]} names */
function inCache(names) {
  const base =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform()] ??
    join(homedir(), '.cache/ms-playwright')
  if (!existsSync(base)) return []
  const builds = readdirSync(base)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
  return builds.flatMap((build) => names.map((name) => join(base, build, name)))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of a browser, installed the machine's own way where it is missing.
 *
 * @param {keyof typeof KINDS} kind
 * @throws {Error} with one line that says what to install
 */
export function needBrowser(kind) {
  const found = findBrowser(kind)
  if (found) return found
  const { package: name, variable } = KINDS[kind]
  console.error(`No ${kind} found: installing it.`)
  try {
    if (isExecutable('/usr/bin/apt-get') && process.getuid?.() === 0) {
      execFileSync('apt-get', ['update'], { stdio: ['ignore', 'ignore', 'inherit'] })
      execFileSync('apt-get', ['install', '-y', name], { stdio: ['ignore', 'ignore', 'inherit'] })
    } else if (kind === 'chromium') {
      execFileSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: platform() === 'win32',
      })
    }
  } catch {
    // said below
  }
  const installed = findBrowser(kind)
  if (installed) return installed
  throw new Error(
    `Please install ${kind === 'chromium' ? 'Chromium' : 'Firefox'} (on Debian: apt-get install ${name}), or set ${variable} to its path.`,
  )
}
