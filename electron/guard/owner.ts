// A desk is its owner's alone, also where the folder was there before with wider rights.
import { chmodSync } from 'node:fs'

export function ownerOnly(folder: string): void {
  try {
    chmodSync(folder, 0o700)
  } catch {
    // A file system without owners, such as that of a USB stick, refuses; the desk works there all the same.
  }
}
