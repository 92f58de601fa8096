// What the page may have of the machine: to write to the clipboard, and to keep its storage. Nothing else, and no other page.
import type { Session } from 'electron'
import { isOwnPage } from './origin'

const allowed = new Set(['clipboard-sanitized-write', 'persistent-storage'])

export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => answer(allowed.has(permission) && isOwnPage(requestingUrl)))
  session.setPermissionCheckHandler((_contents, permission, asking) => allowed.has(permission) && isOwnPage(asking))
  session.setDevicePermissionHandler(() => false)
}
