// Who may talk to main: the top frame of our own window, showing our own page. Read at once, before anything is awaited.
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { isOwnPage } from './origin'

export function isTrusted(event: IpcMainEvent | IpcMainInvokeEvent, contents: number | null): boolean {
  const frame = event.senderFrame
  return event.sender.id === contents && frame !== null && frame.parent === null && isOwnPage(frame.url)
}
