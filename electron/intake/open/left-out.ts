// Members of archives that nobody means to import: what operating systems leave behind, and the papers of the archive.
import { basename } from 'node:path'
import type { Failure } from '../../../shared/result'

const litter = /^(?:\._.*|\.ds_store|thumbs\.db|desktop\.ini|\..*)$/i
const papers = /^(?:read[-_ ]?me|licen[cs]e|copying|notice|changelog|manifest|md5sums|sha\d+sums|citation)(?:\.(?:txt|md|rst|html?|cff))?$/i
const sums = /\.(?:md5|sha1|sha256|sha512|sig|asc)$/i

export function leftOut(path: string): Failure | null {
  const name = basename(path)
  if (path.split('/').includes('__MACOSX') || litter.test(name)) return { code: 'left-out', message: `${name} is a file of the operating system and no text.` }
  if (papers.test(name) || sums.test(name)) return { code: 'left-out', message: `${name} goes with the archive and is no article.`, next: 'Unpack it and drop it by itself if it is wanted.' }
  return null
}
