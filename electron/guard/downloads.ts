// Nothing is downloaded: what leaves goes through an export, to a place that a person chose.
import type { Session } from 'electron'

export function guardDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
