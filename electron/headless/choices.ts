// What the command line says of the files of an import: format, encoding, mapping.
import { readMap } from '../../shared/formats/mapping'
import { formatNames } from '../../shared/formats/names'
import { done, failed, type Result } from '../../shared/result'
import type { Choices } from '../../shared/dump/choices'
import { encodingName } from '../intake/decode/encodings'

export function readChoices(values: Readonly<Record<string, string>>): Result<Choices> {
  const { format, encoding, map } = values
  const known = formatNames.find((name) => name === format)
  if (format !== undefined && !known) return failed('usage', `There is no format “${format}” to read.`, `Say one of ${formatNames.join(', ')}, or nothing: it is recognised.`)
  const name = encoding === undefined ? null : encodingName(encoding)
  if (encoding !== undefined && name === null) return failed('usage', `There is no encoding “${encoding}”.`, 'Say one such as utf-8, utf-16le, windows-1252 or shift_jis, or nothing: it is recognised.')
  const mapped = map === undefined ? done(null) : readMap(map)
  return mapped.ok ? done({ format: known ?? null, encoding: name, map: mapped.value }) : mapped
}
