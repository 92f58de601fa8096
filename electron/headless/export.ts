// `galley export`: a set into a file, through the same sink as the window's export.
import { exportFormats } from '../../shared/question'
import type { Context } from './context'
import { counted } from '../../shared/words/english/counted'

export async function runExport({ command, desk, store, path, print, complain }: Context): Promise<number> {
  const { format, out, query = 'all', name = query } = command.values
  const known = exportFormats.find((each) => each === format)
  if (!known || !out) {
    complain(`There is no format “${format}”: ${exportFormats.join(', ')} are known.`)
    return 2
  }
  const grant = await desk.sinks.grant(path(out), command.flags.has('overwrite'))
  if (!grant.ok) {
    complain(`${grant.failure.message} Say --overwrite to replace it.`)
    return 1
  }
  const { sink } = grant.value
  const result = await store.ask('export.run', { sink, format: known, target: { query }, setName: name })
  if (!result.ok) {
    await desk.sinks.abort(sink)
    complain(result.failure.message)
    return 1
  }
  if (!desk.sinks.pathOf(sink)) {
    complain(`${grant.value.name} was not finished.`)
    return 1
  }
  const { articles, bytes } = result.value
  await print(`${grant.value.name}  ${counted(articles, 'article')}  ${bytes.toLocaleString('en')} bytes\n`)
  return 0
}
