// Only our own pages load, only files of the page's folder are served, and the policy names what it must.
import { expect, test } from 'vitest'
import { fileOf } from '../../../electron/guard/files'
import { headersFor, policy } from '../../../electron/guard/headers'
import { isOwnPage, mayLoad } from '../../../electron/guard/origin'
import { isTrusted } from '../../../electron/guard/sender'

test('our own origin and nothing like it', () => {
  for (const url of ['app://galley/index.html', 'app://galley/assets/a.js?x#y']) expect(isOwnPage(url)).toBe(true)
  for (const url of ['app://galley.evil/', 'app://galley:80/', 'app://user@galley/', 'app://other/', 'https://galley/', 'file:///etc/passwd', 'about:blank', '']) {
    expect(isOwnPage(url)).toBe(false)
  }
})

test('the network is closed, what stays inside is not', () => {
  for (const url of ['blob:app://galley/1', 'data:image/png;base64,', 'devtools://devtools/bundled/x.js']) expect(mayLoad(url)).toBe(true)
  for (const url of ['http://localhost/', 'https://example.org/', 'ws://127.0.0.1:1/', 'ftp://x/', 'file:///etc/passwd']) expect(mayLoad(url)).toBe(false)
})

test('main hears the top frame of its own window, on its own page, and nobody else', () => {
  const from = (id: number, frame: { readonly url: string; readonly parent: object | null } | null) => ({ sender: { id }, senderFrame: frame }) as unknown as Parameters<typeof isTrusted>[0]
  const own = { url: 'app://galley/index.html', parent: null }
  expect(isTrusted(from(7, own), 7)).toBe(true)
  expect(isTrusted(from(8, own), 7)).toBe(false)
  expect(isTrusted(from(7, own), null)).toBe(false)
  expect(isTrusted(from(7, { ...own, parent: own }), 7)).toBe(false)
  expect(isTrusted(from(7, { ...own, url: 'data:text/html,x' }), 7)).toBe(false)
  // A frame that is gone meanwhile.
  expect(isTrusted(from(7, null), 7)).toBe(false)
})

test('files: in the folder, of a known type, by GET address only', () => {
  expect(fileOf('/app/page', 'app://galley/index.html')).toEqual({ path: '/app/page/index.html', type: 'text/html; charset=utf-8' })
  expect(fileOf('/app/page', 'app://galley/assets/a%20b.js')?.path).toBe('/app/page/assets/a b.js')
  for (const path of ['../main.cjs', '%2e%2e/main.js', '..%2fmain.js', '..%5cmain.js', 'a%00.js', '%ff.js', '', 'index.php', 'index', '../pagex/a.js']) {
    expect(fileOf('/app/page', `app://galley/${path}`)?.path.startsWith('/app/page/') ?? true).toBe(true)
  }
  expect(fileOf('/app/page', 'app://galley/..%2f..%2fetc%2fpasswd.txt')).toBe(null)
  for (const path of ['..%5cmain.js', 'a%5cb.js', 'a%00.js']) expect(fileOf('/app/page', `app://galley/${path}`)).toBe(null)
  expect(fileOf('/app/page', 'app://galley/..%2fpagex%2fa.js')).toBe(null)
  expect(fileOf('/app/page', 'app://other/index.html')).toBe(null)
})

test('the policy starts from nothing, and scripts come from us alone', () => {
  expect(policy('abc')).toContain("style-src 'self' 'nonce-abc'")
  expect(policy(null)).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(policy('abc')).not.toContain('unsafe-eval')
  expect(headersFor('text/plain', null)['x-content-type-options']).toBe('nosniff')
})
