// What the page may have of the machine: to write to the clipboard, and to keep its storage. Nothing else.
import type { Session } from 'electron'

const allowed = new Set(['clipboard-sanitized-write', 'persistent-storage'])

export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  session.setDevicePermissionHandler(() => false)
}
