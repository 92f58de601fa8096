// Runs patterns over texts, on a thread of its own, so that one that never ends can be stopped. Says when it begins, then
// the hits of so many texts together: whoever waits knows which texts are at hand, and since when.
import { hitsIn, patternOf } from '../../shared/find/find'
import type { FindNews, FindOrder } from './finder'

const scope = self as unknown as DedicatedWorkerGlobalScope
const tell = (news: FindNews): void => scope.postMessage(news)

scope.onmessage = ({ data }: MessageEvent<FindOrder>) => {
  const pattern = patternOf(data.find)
  tell('begun')
  const hits = (text: string) => (pattern.ok ? hitsIn(text, pattern.value, data.with, data.find.regular) : [])
  for (let at = 0; at < data.texts.length; at += data.together) tell(data.texts.slice(at, at + data.together).map(hits))
}
