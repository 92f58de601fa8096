// Runs patterns over texts, on a thread of its own, so that one that never ends can be stopped. Says when it begins, then
// the hits of each text as they come: whoever waits knows which text is at hand, and since when.
import { hitsIn, patternOf } from '../../shared/find/find'
import type { FindNews, FindOrder } from './finder'

const scope = self as unknown as DedicatedWorkerGlobalScope
const tell = (news: FindNews): void => scope.postMessage(news)

scope.onmessage = ({ data }: MessageEvent<FindOrder>) => {
  const pattern = patternOf(data.find)
  tell('begun')
  for (const text of data.texts) tell(pattern.ok ? hitsIn(text, pattern.value, data.with, data.find.regular) : [])
}
