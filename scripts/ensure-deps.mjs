// Installs the packages when node_modules is not what package-lock.json says. Needs Node alone.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const OLDEST_NODE = [20, 19]

const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {}
  } catch {
    return null
  }
}

/** Whether every installed package is the locked one, and none is missing but the optional ones (other platforms'). */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const locked = packagesOf('package-lock.json')
  if (!installed || !locked) return false
  const extra = Object.keys(installed).filter((path) => locked[path]?.version !== installed[path].version)
  const missing = Object.keys(locked).filter((path) => {
    const { optional, devOptional, peer } = locked[path]
    return path !== '' && !installed[path] && !optional && !devOptional && !peer
  })
  return extra.length === 0 && missing.length === 0
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Downhill needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
if (!isInstalled()) {
  console.log('Installing packages (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci failed; the lines above say why.')
    process.exit(1)
  }
}
