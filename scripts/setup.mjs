/**
 * What `npm start` and `npm test` run first, on whatever Node the machine has (20 or later): installs what is
 * missing, then goes on with the Node that package.json pins.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules/node/bin', platform() === 'win32' ? 'node.exe' : 'node')
const installed = join(root, 'node_modules/.package-lock.json')

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Attaché needs Node 20 or later to start with; this is ${process.versions.node}.`)
  process.exit(1)
}

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
    console.error('The packages could not be installed: see npm’s words above.')
    process.exit(1)
  }
}

const [script] = process.argv.slice(2)
const path = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(
  platform() === 'win32' ? ';' : ':',
)
const result = spawnSync(node, [join(root, 'scripts', `${script}.ts`), ...process.argv.slice(3)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
process.exit(result.status ?? 1)
