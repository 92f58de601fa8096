// What is inside of the packages: fuses, licences, icons, desktop and AppStream data; and what packing refuses.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { icns, ico, sizes } from '../../electron/launch/icons.mjs'
import { isAccepted, packedParts } from '../../electron/launch/licences.mjs'
import { programOnPath } from '../../electron/launch/libraries.mjs'
import { root } from '../../electron/launch/root.mjs'
import { isRoot, ordinaryPerson } from '../support/person'
import { deb, folder, inspectFolder, rpm, unpacked } from './packed'

const node = (script: string, ...words: string[]) => spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, encoding: 'utf8' })
const fuses = (of: string) => node('node_modules/@electron/fuses/dist/bin.js', 'read', '--app', join(of, 'galley')).stdout

describe('fuses', () => {
  test('the released form has every door shut, the other one only the inspector open', () => {
    const shut = ['RunAsNode is Disabled', 'EnableNodeOptionsEnvironmentVariable is Disabled', 'EnableNodeCliInspectArguments is Disabled', 'OnlyLoadAppFromAsar is Enabled', 'EnableEmbeddedAsarIntegrityValidation is Enabled']
    const released = fuses(folder)
    for (const line of shut) expect(released).toContain(line)
    const inspected = fuses(inspectFolder)
    expect(inspected).toContain('EnableNodeCliInspectArguments is Enabled')
    expect(inspected.replace('EnableNodeCliInspectArguments is Enabled', 'EnableNodeCliInspectArguments is Disabled')).toBe(released)
  })

  test('the released form runs no foreign code, whatever its environment and its folder say', async () => {
    const person = ordinaryPerson()
    // A copy that this person may read, wherever the checkout lies.
    const copy = join(person.home, 'released')
    cpSync(folder, copy, { recursive: true })
    // As the deb's own set-up does where ordinary users have no namespaces.
    if (isRoot) chmodSync(join(copy, 'chrome-sandbox'), 0o4755)
    const galley = join(copy, 'galley')
    const evil = join(person.home, 'evil.cjs')
    writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(join(person.home, 'taken'))}, 'x')`)
    mkdirSync(join(copy, 'resources/app'), { recursive: true })
    writeFileSync(join(copy, 'resources/app/package.json'), '{"main":"index.js"}')
    writeFileSync(join(copy, 'resources/app/index.js'), `require(${JSON.stringify(evil)})`)
    const asNode = await person.run(galley, ['version'], { ELECTRON_RUN_AS_NODE: '1' })
    const required = await person.run(galley, ['version'], { NODE_OPTIONS: `--require ${evil}` })
    const inspected = await person.run(galley, ['--inspect=0', 'version'])
    expect([asNode.out, required.out, inspected.out]).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^galley \d/)))
    expect(inspected.noise).not.toContain('Debugger listening')
    expect(existsSync(join(person.home, 'taken'))).toBe(false)
    person.leave()
  })
})

describe('parts', () => {
  test('every packed part has a licence that may be passed on, and its words are in the package', () => {
    const parts = packedParts()
    expect(parts.length).toBeGreaterThan(20)
    expect(parts.filter(({ licence }) => !isAccepted(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
    const words = readFileSync(join(folder, 'resources/licences.txt'), 'utf8')
    expect(parts.filter(({ name, version }) => !words.includes(`${name} ${version} (`))).toEqual([])
    for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) expect(existsSync(join(folder, file))).toBe(true)
  })

  test('no packed part has a grave known flaw, where the registry can be asked', () => {
    const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 })
    let report: { readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>> } = {}
    try {
      report = JSON.parse(stdout) as typeof report
    } catch {
      // No answer: offline, nothing can be said.
    }
    if (!report.vulnerabilities) console.log('npm audit could not be asked here.')
    const packed = new Set(packedParts().map(({ name }) => name))
    expect(Object.entries(report.vulnerabilities ?? {}).filter(([name, { severity }]) => packed.has(name) && ['high', 'critical'].includes(severity))).toEqual([])
  })

  test('icons of every size come from the one drawing', () => {
    const png = (size: number) => readFileSync(join(unpacked(), `usr/share/icons/hicolor/${size}x${size}/apps/galley.png`))
    for (const size of sizes) expect([png(size).readUInt32BE(16), png(size).readUInt32BE(20)]).toEqual([size, size])
    expect(ico(png).readUInt16LE(4)).toBe(7)
    const apple = icns(png)
    expect(apple.toString('latin1', 0, 4)).toBe('icns')
    expect(apple.readUInt32BE(4)).toBe(apple.length)
  })

  test('the desktop knows the program, its files and its story', () => {
    const entry = readFileSync(join(unpacked(), 'usr/share/applications/galley.desktop'), 'utf8')
    expect(entry).toMatch(/^Exec=\/opt\/Galley\/galley %U$/m)
    for (const type of ['application/x-galley', 'text/plain', 'application/jsonl', 'text/csv', 'application/x-wet', 'application/warc']) expect(entry).toContain(`${type};`)
    const mime = readFileSync(join(unpacked(), 'usr/share/mime/packages/galley.xml'), 'utf8')
    for (const ending of ['galley', 'jsonl', 'wet', 'warc']) expect(mime).toContain(`*.${ending}`)
    // What the system knows by itself keeps its own name and picture.
    for (const known of ['text/plain', 'text/csv']) expect(mime).not.toContain(known)
    const story = new SaxesParser()
    const tags: string[] = []
    story.on('opentag', ({ name }) => void tags.push(name))
    story.write(readFileSync(join(unpacked(), 'usr/share/metainfo/org.galley.desk.metainfo.xml'), 'utf8')).close()
    expect(tags).toEqual(expect.arrayContaining(['id', 'name', 'summary', 'description', 'metadata_license', 'project_license', 'launchable', 'releases']))
  })

  test.runIf(programOnPath('appstreamcli') && programOnPath('desktop-file-validate'))('the system’s own checkers have nothing to say against the entry and the story', () => {
    const checked = (program: string, ...words: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
      return { status, said: `${stdout}${stderr}`.split('\n').filter((line) => /^[EW]: |error|warning/.test(line)) }
    }
    expect(checked('desktop-file-validate', join(unpacked(), 'usr/share/applications/galley.desktop'))).toEqual({ status: 0, said: [] })
    expect(checked('appstreamcli', 'validate-tree', '--no-net', unpacked())).toEqual({ status: 0, said: [] })
  })

  test.runIf(programOnPath('rpmbuild'))('the rpm has the files of the deb, and an upgrade does not take the program off the path', () => {
    const ask = (...words: string[]) => spawnSync('rpm', ['-qp', ...words, rpm], { encoding: 'utf8' }).stdout
    const files = (folder: string): string[] => readdirSync(join(unpacked(), folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join('/', folder, entry.name)]))
    expect(ask('--qf', '%{NAME} %{VERSION} %{ARCH} %{LICENSE}')).toMatch(/^galley-offline-test \d+\.\d+\.\d+ x86_64 MIT$/)
    const listed = ask('--qf', '[%{FILEMODES:perms} %{FILEUSERNAME} %{FILENAMES}\n]').trim().split('\n')
    expect(listed.filter((line) => line.startsWith('-')).map((line) => line.split(' root ')[1]).sort()).toEqual(files('').sort())
    expect(listed.every((line) => /^\S+ root /.test(line))).toBe(true)
    expect(ask('--qf', '%{POSTUN}')).toMatch(/^if \[ "\$1" -eq 0 \]; then\n[\s\S]*update-alternatives --remove[\s\S]*\nfi\s*$/m)
  })

  test('an offline package is called what it is', () => {
    expect(deb).toMatch(/galley-offline-test_\d+\.\d+\.\d+_amd64\.deb$/)
    expect(spawnSync('dpkg-deb', ['-f', deb, 'Package'], { encoding: 'utf8' }).stdout.trim()).toBe('galley-offline-test')
    expect(existsSync(deb.replace(/deb$/, 'tar.gz'))).toBe(true)
  })
})

test.each(['--config.electronVersion=25.1.1', '-c.electronDist=/tmp', '--prepackaged=x', '-c.electronFuses.runAsNode=true'])('a release refuses %s', (word) => {
  const { status, stderr } = node('electron/launch/dist.mjs', word)
  expect(status).toBe(1)
  expect(stderr).toContain('nothing was packed')
})
