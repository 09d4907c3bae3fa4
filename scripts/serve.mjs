// Serves a built folder as a static host would: node scripts/serve.mjs [folder] [--port N] [--strict]
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const DEFAULT_PORT = 4173
const PORTS_TO_TRY = 50

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
}
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.wasm'])
const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
}

const encoders = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
  identity: async (/** @type {Buffer} */ body) => body,
}

/**
 * The file under `folder` that a URL path names, or null for one that is malformed or leads out of it.
 * @param {string} folder @param {string} path
 */
function fileOf(folder, path) {
  try {
    const file = normalize(join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''))
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : null
  } catch {
    return null
  }
}

/** @param {string} extension @param {string | string[] | undefined} accepted */
function encodingFor(extension, accepted) {
  if (!compressible.has(extension)) return 'identity'
  const offered = String(accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return offered.includes('br') ? 'br' : offered.includes('gzip') ? 'gzip' : 'identity'
}

/** Reads and compresses files, each once for as long as it does not change. */
function createReader() {
  /** @type {Map<string, { changed: number, body: Buffer, tag: string }>} */
  const cache = new Map()
  return async (/** @type {string} */ file, /** @type {keyof typeof encoders} */ encoding) => {
    const { mtimeMs: changed } = await stat(file)
    const key = `${encoding} ${file}`
    const known = cache.get(key)
    if (known?.changed === changed) return known
    const body = await encoders[encoding](await readFile(file))
    const fresh = {
      changed,
      body,
      tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    }
    cache.set(key, fresh)
    return fresh
  }
}

/**
 * A handler for node:http over the files of `folder`, under the URL path `prefix`.
 * @param {string} folder @param {string} [prefix]
 * @returns {import('node:http').RequestListener}
 */
export function createHandler(folder, prefix = '/') {
  const read = createReader()
  return async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.startsWith(prefix) ? fileOf(folder, path.slice(prefix.length - 1)) : null
    const answer = (/** @type {number} */ status, /** @type {string} */ text) =>
      response
        .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...securityHeaders })
        .end(`${text}\n`)
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Only GET and HEAD.')
    try {
      if (!file) return answer(404, 'Not found.')
      const extension = extname(file)
      const encoding = encodingFor(extension, request.headers['accept-encoding'])
      const { body, tag } = await read(file, encoding)
      const headers = {
        ...securityHeaders,
        'Content-Type': types[extension] ?? 'application/octet-stream',
        'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ETag: tag,
        Vary: 'Accept-Encoding',
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      }
      if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end()
      response.writeHead(200, { ...headers, 'Content-Length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
    } catch {
      answer(404, 'Not found.')
    }
  }
}

/**
 * Listens on `port`, or on the next free one after it unless `strict`; port 0 takes any.
 * @param {import('node:http').RequestListener} handler
 * @param {{ port: number, strict?: boolean }} options
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function listen(handler, { port, strict = false }) {
  for (let candidate = port; ; candidate++) {
    const server = createServer(handler)
    try {
      await new Promise((resolve, reject) =>
        server.once('error', reject).listen(candidate, () => resolve(undefined)),
      )
      const address = server.address()
      const close = () => (server.closeAllConnections(), server.close())
      return { port: typeof address === 'object' && address ? address.port : candidate, close }
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE'
      if (!taken || strict || candidate >= port + PORTS_TO_TRY) throw error
    }
  }
}

/** @param {string[]} args */
async function main(args) {
  const flag = args.indexOf('--port')
  const asked = flag >= 0 ? args[flag + 1] : process.env.PORT
  const port = Number(asked || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${asked} is not a port.`)
  const folder = args.find((arg, i) => !arg.startsWith('--') && i !== flag + 1) ?? join(root, 'dist')
  const server = await listen(createHandler(normalize(folder)), { port, strict: args.includes('--strict') })
  console.log(`http://localhost:${server.port}/`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`The page cannot be served: ${error.message}`)
    process.exit(1)
  })
}
