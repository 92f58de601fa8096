// An rpm of a staged folder, by rpmbuild.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @param {string | undefined} file of a script; a percent sign would be rpm's own */
const scriptOf = file => (file ? readFileSync(file, 'utf8').replaceAll('%', '%%') : '')

/**
 * @param {import('./fpm.mjs').Order} order
 * @param {string} stage
 * @param {readonly string[]} files and folders with all that is in them, from the root on
 */
function specOf({ values, lists }, stage, files) {
  const compression = values['--rpm-compression'] === 'gzip' ? 'w1.gzdio' : 'w6T0.xzdio'
  const heads = [
    ['Name', values['--name']], ['Version', values['--version']?.replaceAll('-', '~')], ['Release', values['--iteration'] ?? '1'], ['Summary', values['--rpm-summary'] ?? values['--name']],
    ['License', values['--license'] ?? 'MIT'], ['URL', values['--url']], ['Packager', values['--maintainer']], ['Group', values['--category'] ?? 'Applications/Text'],
    ...(lists['-d'] ?? []).map(name => ['Requires', name]),
  ]
  return `%global _binary_payload ${compression}
%global __os_install_post %{nil}
%global _build_id_links none
%global debug_package %{nil}
AutoReqProv: no
${heads.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`).join('\n')}

%description
${values['--description'] ?? ''}

%install
cp -a '${stage}/.' %{buildroot}

%post -p /bin/bash
${scriptOf(values['--after-install'])}

# An upgrade runs this of the old version after the new one is in place: it may take nothing away then.
%postun -p /bin/bash
if [ "$1" -eq 0 ]; then
${scriptOf(values['--after-remove'])}
fi

%files
%defattr(-,root,root,-)
${files.join('\n')}
`
}

/**
 * What the package owns: its folders under /opt, and under /usr, where the folders are the system's, its files.
 * @param {string} stage
 * @returns {string[]}
 */
function owned(stage) {
  const shared = readdirSync(join(stage, 'usr'), { recursive: true, withFileTypes: true }).filter(entry => !entry.isDirectory())
  return [...readdirSync(join(stage, 'opt')).map(name => `/opt/${name}`), ...shared.map(entry => join(entry.parentPath, entry.name).slice(stage.length))]
}

/**
 * @param {import('./fpm.mjs').Order} order
 * @param {string} stage
 */
export function buildRpm(order, stage) {
  const work = mkdtempSync(join(tmpdir(), 'galley-rpm-'))
  try {
    const spec = join(work, 'galley.spec')
    writeFileSync(spec, specOf(order, stage, owned(stage)))
    const architecture = order.values['--architecture'] === 'amd64' ? 'x86_64' : order.values['--architecture']
    const { status, stderr } = spawnSync('rpmbuild', ['-bb', '--target', `${architecture}-linux`, '--define', `_topdir ${work}`, spec], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`rpmbuild did not build the package: ${stderr}`)
    const built = readdirSync(join(work, 'RPMS'), { recursive: true, withFileTypes: true }).find(entry => entry.name.endsWith('.rpm'))
    if (!built) throw new Error('rpmbuild left no package.')
    copyFileSync(join(built.parentPath, built.name), order.values['--package'] ?? '')
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
