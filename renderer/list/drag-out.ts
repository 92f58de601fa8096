// A row dragged out of the window becomes a file: the picked articles where it is one of them, else its own.
import type { Row } from '../../shared/question'
import { app, sayFailure } from '../app/state'
import { invoke } from '../bridge/main'
import { ask } from '../bridge/store'
import { many } from '../ui/words'
import { wording } from '../words/wording'

const format = 'markdown'

export async function dragOut(row: Row): Promise<void> {
  const { picked } = app()
  const articles = picked.size > 1 && picked.has(row.id) ? [...picked] : [row.id]
  const name = articles.length === 1 ? (row.title ?? wording.common.article) : many(articles.length, 'article')
  const grant = await invoke('drag.begin', { name, format })
  if (!grant.ok) return sayFailure(grant.failure)
  const { sink } = grant.value
  const written = await ask('export.run', { sink, format, target: { articles }, setName: name })
  if (!written.ok) return sayFailure(written.failure)
  const started = await invoke('drag.start', { sink })
  if (!started.ok) sayFailure(started.failure)
}
