// Makes what `npm start` serves, if it is missing or older than its sources.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const SOURCES = ['src', 'scripts', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/**
 * When the newest of a file, or of a folder and all in it, changed. A folder's own time tells of deleted files.
 * @param {string} path @returns {number} milliseconds; 0 for what does not exist
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** @param {string[]} command */
function run(command) {
  const { status } = spawnSync('npm', ['run', '--silent', ...command], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(1)
}

run(['data'])
const built = newest(join(root, 'dist/index.html'))
if (SOURCES.some((source) => newest(join(root, source)) > built)) {
  console.log('Building the page …')
  run(['build'])
}
