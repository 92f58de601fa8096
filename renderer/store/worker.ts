// The store worker: owns the desk's IndexedDB, answers the page and main, and takes in what jobs send.
import type { Answered, Asked, BatchMessage, CallMessage, JobMessage } from '../../shared/port'
import type { QuestionName, StoreEvent } from '../../shared/question'
import { failed, type Result } from '../../shared/result'
import { createQueue } from './act'
import { createAnswers, type Answers } from './answer'
import { createLine, type Line } from './call'
import { createInspectLine } from './inspect-line'
import { startInspecting } from './inspecting'
import { nothingBegun, type Begun } from './drop'
import { takeBatches, takeJob } from './intake'
import { keepColumns } from './kept-columns'
import { catchUp } from './replay'
import { openDesk, type OpenDesk } from './open'
import { wake } from './wake'

const scope = self as unknown as DedicatedWorkerGlobalScope
const queue = createQueue()
let deskLine: Line | null = null

let settle: (opened: { readonly open: OpenDesk; readonly answers: Answers }) => void = () => undefined
let refuse: (reason: Error) => void = () => undefined
const ready = new Promise<{ readonly open: OpenDesk; readonly answers: Answers }>((resolve, reject) => {
  settle = resolve
  refuse = reject
})
ready.catch(() => undefined)

function tell(value: StoreEvent): void {
  const message: CallMessage = { event: 'store', value }
  scope.postMessage(message)
  deskLine?.post(message)
}

async function answer(question: string, ask: unknown): Promise<Result<unknown>> {
  const { answers, open: { desk } } = await ready
  if (!Object.hasOwn(answers, question)) return failed('unknown-question', `The store has no answer to ${question}.`)
  await wake(desk)
  return (answers[question as QuestionName] as (ask: unknown) => Promise<Result<unknown>>)(ask)
}

async function open(line: Line): Promise<void> {
  const hello = await line.call('hello', null)
  if (!hello.ok) throw new Error(hello.failure.message)
  const opened = await openDesk(hello.value, { call: line.call, tell, inspect: createInspectLine() })
  const inspecting = startInspecting(opened.desk, queue, jobUnderWay, () => queue(() => keepColumns(opened.desk)))
  settle({ open: opened, answers: createAnswers(opened.desk, opened.recovery, queue, inspecting) })
  setTimeout(opened.desk.inspected.wake, opening)
}

/** When each job last sent something. One that fell silent long ago was ended without a word. */
const heard = new Map<string, number>()
const silence = 10_000
/** What is still to be inspected waits for the page, which opens on the same cores. */
const opening = 2000

function jobUnderWay(): boolean {
  const now = Date.now()
  return [...heard.values()].some((at) => now - at < silence)
}

/** What each job began, also in a process that fell over. */
const begunBy = new Map<string, Begun>()

/** A process's end of a job's port, with what it sent and nobody has taken yet. */
interface JobPort {
  readonly job: string
  readonly begun: Begun
  readonly waiting: Asked[]
  /** What a process of the same job that fell over had sent is in, since it asked about a dump. */
  settled: Promise<unknown> | null
  answer(answered: readonly Answered[]): void
}

/** Looked up in memory, and of a dump of which nothing is under way: only the first ones wait. */
async function beginDump(port: JobPort, id: number, message: Extract<JobMessage, { type: 'begin' }>): Promise<Answered> {
  const { job, begun } = port
  const { open: { desk } } = await ready
  heard.set(job, Date.now())
  port.settled ??= queue(() => catchUp(desk))
  await port.settled
  if (desk.stuck) await queue(() => catchUp(desk))
  return { id, message: await takeJob(desk, begun, message) }
}

/** Takes what waits: one message, and where it is a batch, all batches right behind it; then what is left. */
async function hearJob(port: JobPort): Promise<void> {
  const { job, begun, waiting, answer } = port
  const { open: { desk } } = await ready
  const first = waiting.shift()
  if (!first) return
  const { id, message } = first
  if (message.type === 'end') {
    heard.delete(job)
    begunBy.delete(job)
    await keepColumns(desk)
  } else {
    heard.set(job, Date.now())
    await catchUp(desk)
    if (message.type === 'batch') {
      const batches = [first, ...batchesFirst(waiting)]
      const answers = await takeBatches(desk, batches.map((one) => one.message as BatchMessage))
      answer(batches.map((one, at) => ({ id: one.id, message: answers[at]! })))
    } else answer([{ id, message: await takeJob(desk, begun, message) }])
  }
  setTimeout(desk.inspected.wake, message.type === 'end' ? 0 : silence)
  if (waiting.length > 0) void queue(() => hearJob(port))
}

function batchesFirst(waiting: Asked[]): Asked[] {
  const other = waiting.findIndex(({ message }) => message.type !== 'batch')
  return waiting.splice(0, other < 0 ? waiting.length : other)
}

const page = createLine((message) => scope.postMessage(message), answer)

function takePort(kind: string, job: string, port: MessagePort): void {
  if (kind === 'desk') {
    const line = createLine((message) => port.postMessage(message), answer)
    deskLine = line
    port.onmessage = (event: MessageEvent<CallMessage>) => line.hear(event.data)
    open(line).catch(refuse)
  } else {
    const begun = begunBy.get(job) ?? nothingBegun()
    begunBy.set(job, begun)
    const jobPort: JobPort = { job, begun, waiting: [], settled: null, answer: (answered) => port.postMessage(answered) }
    port.onmessage = ({ data }: MessageEvent<readonly Asked[]>) => {
      const begins = data.flatMap(({ id, message }) => (message.type === 'begin' ? [beginDump(jobPort, id, message)] : []))
      if (begins.length > 0) void Promise.all(begins).then(jobPort.answer)
      const others = data.filter(({ message }) => message.type !== 'begin')
      jobPort.waiting.push(...others)
      if (others.length > 0) void queue(() => hearJob(jobPort))
    }
  }
}

scope.onmessage = (event: MessageEvent<CallMessage | { readonly port: string; readonly job: string | null }>) => {
  const port = event.ports[0]
  if ('port' in event.data && port) takePort(event.data.port, event.data.job ?? '', port)
  else page.hear(event.data as CallMessage)
}
