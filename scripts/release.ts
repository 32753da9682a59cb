/**
 * `npm run release -- 1.2.0`: makes a version ready to be handed to the stores. Says what is missing before it changes
 * anything; what it changes is one commit and one tag, which nobody sees until they are pushed.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}
const ask = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}

const [version = ''] = process.argv.slice(2)
if (!/^\d+\.\d+\.\d+$/.test(version)) stop('Which version? npm run release -- 1.2.0')
if (ask('status', '--porcelain') !== '')
  stop('There are changes that are not committed. Nothing was changed.')
if (ask('tag', '--list', `v${version}`) !== '') stop(`v${version} is there already. Nothing was changed.`)

const changelog = join(root, 'CHANGELOG.md')
const text = readFileSync(changelog, 'utf8')
const heading = `## ${version}, not yet released`
if (!text.includes(heading))
  stop(`CHANGELOG.md has no part '${heading}'. Write there, for people, what is new.`)

const packageFile = join(root, 'package.json')
const lockFile = join(root, 'package-lock.json')
const today = new Date().toISOString().slice(0, 10)
writeFileSync(changelog, text.replace(heading, `## ${version}, ${today}`))
for (const file of [packageFile, lockFile]) {
  const json = JSON.parse(readFileSync(file, 'utf8')) as {
    version: string
    packages?: Record<string, { version?: string }>
  }
  json.version = version
  const own = json.packages?.['']
  if (own) own.version = version
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`)
}
try {
  run('npm', 'test')
  run('npm', 'run', 'zip')
} catch {
  ask('checkout', '--', 'CHANGELOG.md', 'package.json', 'package-lock.json')
  stop('The tests or the zips failed: see above. Nothing was changed.')
}
ask('commit', '--all', '--message', `Release ${version}`)
ask('tag', `v${version}`)
for (const zip of globSync(`.output/*${version}*.zip`, { cwd: root }).sort()) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, zip)))
    .digest('hex')
  console.log(`${hash}  ${zip}`)
}
console.log(`v${version} is tagged. Hand the zips to the stores, and push with: git push --follow-tags`)
