// One export: reads a set in slices, writes it through a format, and hands the bytes to main's temporary file.
// The file stands complete under its name at the end, or not at all.
import { formats } from '../../shared/formats/formats'
import type { ArticleExtra, ExportSet } from '../../shared/formats/writer'
import type { DeskCalls } from '../../shared/port'
import type { ArticleView, ExportOrder } from '../../shared/question'
import { done, failed, type Failure, type Result } from '../../shared/result'
import { wording } from '../words/wording'

const sliceArticles = 200
/** Few big messages go through a port best. */
const messageBytes = 1 << 20

export type CallDesk = <C extends keyof DeskCalls>(call: C, ask: DeskCalls[C]['ask']) => Promise<Result<DeskCalls[C]['answer']>>

/** The set in its order, as it stood when the export began. */
export interface ExportSource {
  readonly count: number
  readonly set: Omit<ExportSet, 'count'>
  articles(start: number, end: number): Promise<readonly (readonly [ArticleView, ArticleExtra])[]>
}

interface ExportHooks {
  /** Aborting ends the export and leaves no file. */
  readonly signal?: AbortSignal
  readonly progress?: (finished: number, total: number) => void
}

class Stopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

function need<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Stopped(result.failure)
}

/** Gathers strings, and posts them as UTF-8 while the next ones are made: at most one message is under way. */
class Outlet {
  private parts: string[] = []
  private units = 0
  private underWay: Promise<Result<null>> = Promise.resolve(done(null))

  constructor(private readonly sink: string, private readonly desk: CallDesk) {}

  async write(text: string): Promise<void> {
    this.parts.push(text)
    this.units += text.length
    if (this.units >= messageBytes) await this.flush()
  }

  async flush(): Promise<void> {
    need(await this.underWay)
    if (this.units === 0) return
    const bytes = new TextEncoder().encode(this.parts.join(''))
    this.parts = []
    this.units = 0
    this.underWay = this.desk('sink.write', { sink: this.sink, bytes })
  }

  async finish(): Promise<void> {
    await this.flush()
    need(await this.underWay)
  }

  /** Waits until nothing is on its way, whatever came of it. */
  async settle(): Promise<void> {
    await this.underWay.catch(() => null)
  }
}

async function stream(order: ExportOrder, source: ExportSource, outlet: Outlet, hooks: ExportHooks): Promise<void> {
  const writer = formats[order.format]
  const slice = (start: number) => source.articles(start, Math.min(start + sliceArticles, source.count))
  await outlet.write(writer.head({ ...source.set, count: source.count }))
  let next = source.count > 0 ? slice(0) : null
  for (let start = 0; next; start += sliceArticles) {
    const articles = await next
    const after = start + sliceArticles
    next = after < source.count ? slice(after) : null
    next?.catch(() => null)
    for (const [index, [view, extra]] of articles.entries()) {
      if (hooks.signal?.aborted) throw new Stopped({ code: 'cancelled', message: wording.intake.exportCancelled })
      await outlet.write(writer.article(view, extra, start + index))
    }
    hooks.progress?.(Math.min(after, source.count), source.count)
  }
  await outlet.write(writer.tail())
  await outlet.finish()
}

export async function runExport(
  order: ExportOrder, source: ExportSource, desk: CallDesk, hooks: ExportHooks = {},
): Promise<Result<{ readonly articles: number; readonly bytes: number }>> {
  const outlet = new Outlet(order.sink, desk)
  try {
    await stream(order, source, outlet, hooks)
    const closed = need(await desk('sink.close', { sink: order.sink }))
    return done({ articles: source.count, bytes: closed.bytes })
  } catch (error) {
    await outlet.settle()
    await desk('sink.abort', { sink: order.sink }).catch(() => null)
    if (error instanceof Stopped) return { ok: false, failure: error.failure }
    const why = error instanceof Error ? error.message : String(error)
    return failed('export-failed', wording.intake.exportFailed(why), wording.intake.tryAgain)
  }
}
