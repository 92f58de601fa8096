// A disk that was full closes the database under the desk, and once its opening failed it says no for ever: when something is
// asked again it is opened anew, so that room on the disk is all that it needs.
import type { Desk } from './desk'

let opening: Promise<unknown> | null = null

export async function wake({ database }: Desk): Promise<void> {
  if (database.isOpen()) return
  if (opening === null) {
    database.close({ disableAutoOpen: false })
    opening = database.open().finally(() => {
      opening = null
    })
  }
  await opening
}
