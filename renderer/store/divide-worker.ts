// The worker that divides one dump again: it takes one order, tells how far it is, and ends with what would change.
import { divideDump, type DivideNews, type DivideOrder } from './divide-dump'

const scope = self as unknown as DedicatedWorkerGlobalScope
const tell = (news: DivideNews): void => scope.postMessage(news)

scope.onmessage = ({ data }: MessageEvent<DivideOrder>) => {
  divideDump(data, (done, total) => tell({ type: 'progress', done, total }))
    .then((divided) => tell({ type: 'done', divided }), (error: Error) => tell({ type: 'failed', message: error.message }))
}
