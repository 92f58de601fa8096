// Entry of the inspection worker: an order in, its inspections out, one after the other.
import { inspectAll, type InspectOrder } from './inspector'

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly order: InspectOrder }>) => {
  scope.postMessage({ id: data.id, found: inspectAll(data.order) })
}
