// Watches at the system call (strace): every address that any process of a started Electron connects or sends to.
// A datagram socket that is only connected sends nothing; peer connections do so to learn the machine's own address.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Watched {
  /** To be started in Electron's place. */
  readonly executable: string
  /** Internet addresses, as `call address port`, in order. */
  reached(): readonly string[]
}

export function watched(executable: string, folder: string): Watched {
  const log = join(folder, 'sockets.log')
  const wrapper = join(folder, 'electron-watched')
  writeFileSync(wrapper, `#!/bin/sh\nexec strace --follow-forks --quiet=all --seccomp-bpf --trace=connect,sendto,sendmsg,sendmmsg --decode-fds=socket --string-limit=0 --output='${log}' '${executable}' "$@"\n`)
  chmodSync(wrapper, 0o755)
  return {
    executable: wrapper,
    reached: () =>
      readFileSync(log, 'utf8').split('\n').flatMap((line) => {
        const [, call, socket] = /(\w+)\(\d+<([^>]*)>/.exec(line) ?? []
        if (call === undefined || socket === undefined || !/AF_INET|^(?:TCP|UDP)/.test(line.slice(line.indexOf('<') + 1))) return []
        if (call === 'connect' && /^UDP/.test(socket)) return []
        const port = /htons\((\d+)\)/.exec(line)?.[1] ?? ''
        const address = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/.exec(line)
        return call === 'connect' || /^UDP/.test(socket) ? [`${call} ${address?.[1] ?? address?.[2] ?? socket} ${port}`] : []
      }),
  }
}
