import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHandler, listen } from './serve.mjs'

interface Answer {
  readonly status: number | undefined
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: Buffer
}

/** A request whose path goes out exactly as given, which fetch would normalise. */
function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    outgoing.on('error', reject).end()
  })
}

describe('the server', () => {
  const parent = mkdtempSync(join(tmpdir(), 'downhill-serve-'))
  const folder = join(parent, 'dist')
  const page = '<!doctype html><title>Downhill</title>'.repeat(20)
  let server: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), page)
    writeFileSync(join(folder, 'assets/main.js'), 'export {}')
    writeFileSync(join(folder, 'digits.bin'), 'bytes')
    writeFileSync(join(parent, 'secret.txt'), 'secret')
    server = await listen(createHandler(folder), { port: 0 })
  })
  afterAll(() => {
    server.close()
    rmSync(parent, { recursive: true })
  })

  it('gives the page at /, with its type', async () => {
    const { status, headers, body } = await get(server.port, '/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body.toString()).toBe(page)
  })

  it('compresses text for who can read it', async () => {
    const { headers, body } = await get(server.port, '/', { 'Accept-Encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toBe(page)
  })

  it('never announces an encoding for data', async () => {
    const { headers, body } = await get(server.port, '/digits.bin', { 'Accept-Encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe('bytes')
  })

  it('answers 304 to who has the file already', async () => {
    const { headers } = await get(server.port, '/assets/main.js')
    expect(
      (await get(server.port, '/assets/main.js', { 'If-None-Match': String(headers['etag']) })).status,
    ).toBe(304)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%',
    '/no',
  ])('answers 404 to %s', async (path) => {
    const { status, body } = await get(server.port, path)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('secret')
  })

  it('takes the next port when one is taken, unless it must not', async () => {
    const second = await listen(createHandler(folder), { port: server.port })
    expect(second.port).toBeGreaterThan(server.port)
    second.close()
    await expect(listen(createHandler(folder), { port: server.port, strict: true })).rejects.toThrow(
      /EADDRINUSE/,
    )
  })
})
