/**
 * What `npm start`, `npm test` and `npm run test:all` run first, on whatever Node the machine has (20 or later):
 * installs what is missing, then goes on with the Node that package.json pins.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules/node/bin', platform() === 'win32' ? 'node.exe' : 'node')
const installed = join(root, 'node_modules/.package-lock.json')

const [script] = process.argv.slice(2)

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why)
  // Whoever counts tests finds the sum in the last line.
  if (script === 'test') console.log('\n0 passed, 1 failed, 0 skipped')
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Attaché needs Node 20 or later to start with; this is ${process.versions.node}.`)

const isStale =
  !existsSync(installed) ||
  !existsSync(node) ||
  statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
if (isStale) {
  console.log('Installing packages (a minute or two)…')
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: platform() === 'win32',
    })
  } catch {
    stop('The packages could not be installed: see npm’s words above.')
  }
}

const path = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(
  platform() === 'win32' ? ';' : ':',
)
const result = spawnSync(node, [join(root, 'scripts', `${script}.ts`), ...process.argv.slice(3)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
// The script itself has said what went wrong, but where it was killed.
if (result.status === null) stop(`${script} was ended by ${result.signal ?? result.error?.message}.`)
process.exit(result.status)
