// Serves the page's files under `app://galley/`: GET only, from one folder, each with its policy; HTML with a nonce of its own.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { fileOf } from './files'
import { headersFor } from './headers'
import { scheme } from './origin'

/** Before ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headersFor('text/plain', null) })
}

export function serveScheme(session: Session, root: string): void {
  session.protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return refuse(405)
    const file = fileOf(root, request.url)
    if (!file) return refuse(404)
    const bytes = await readFile(file.path).catch(() => null)
    if (!bytes) return refuse(404)
    if (!file.type.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers: headersFor(file.type, null) })
    const nonce = randomBytes(16).toString('base64')
    return new Response(bytes.toString('utf8').replaceAll('__NONCE__', nonce), { headers: headersFor(file.type, nonce) })
  })
}
