// Runs patterns over texts, on a thread of its own, so that one that never ends can be stopped.
import { hitsIn, patternOf, type Hit } from '../../shared/find/find'
import type { FindOrder } from './finder'

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data }: MessageEvent<FindOrder>) => {
  const pattern = patternOf(data.find)
  const found: Hit[][] = pattern.ok ? data.texts.map((text) => hitsIn(text, pattern.value, data.with, data.find.regular)) : data.texts.map(() => [])
  scope.postMessage(found)
}
