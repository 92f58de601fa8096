// What a file manager or a shell names becomes paths; what is no file is left out.
import { expect, test } from 'vitest'
import { pathsOf } from '../../../electron/shell/opened'

test('paths, file addresses, and nothing else', () => {
  expect(pathsOf(['a.txt', '/b/c.txt', 'file:///d/e%20f.txt', 'https://example.org/x', 'file://elsewhere/x', 'smb://host/y'], '/home')).toEqual(['/home/a.txt', '/b/c.txt', '/d/e f.txt'])
})
