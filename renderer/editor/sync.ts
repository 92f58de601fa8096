// Keeps what is typed and what is stored as one text: groups typing into actions, sends one at a time, and carries both
// sides over each other where the stored text changes meanwhile.
import type { ChangeSet } from '@codemirror/state'
import type { Action, Saved } from '../../shared/action/action'
import type { ArticleView } from '../../shared/question'
import { done, type Failure, type Result } from '../../shared/result'
import { difference, replacements } from './changes'

/** How long the hands must rest before typing becomes an action. */
const restMilliseconds = 500

export interface SyncPorts {
  readonly act: (action: Action) => Promise<Result<Saved>>
  readonly get: () => Promise<Result<ArticleView>>
  /** Brings a change of the stored text into the document, and the view that belongs to it. `unsaved` leads from the view's text to the document. */
  readonly show: (view: ArticleView, remote: ChangeSet | null, unsaved: ChangeSet | null) => void
  readonly refuse: (failure: Failure) => void
}

export class TextSync {
  #confirmed: string
  #version: number
  readonly #article: string
  readonly #ports: SyncPorts
  #flying: ChangeSet | null = null
  #waiting: ChangeSet | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #work: Promise<void> = Promise.resolve()
  #refused = 0

  constructor(view: ArticleView, ports: SyncPorts) {
    this.#article = view.id
    this.#confirmed = view.text
    this.#version = view.version
    this.#ports = ports
  }

  /** Version of the stored text; what is typed since is not in it. */
  get version(): number {
    return this.#version
  }

  get clean(): boolean {
    return this.#flying === null && this.#waiting === null
  }

  typed(changes: ChangeSet): void {
    this.#waiting = this.#waiting ? this.#waiting.compose(changes) : changes
    this.#refused = 0
    this.#rest()
  }

  /** Sends what waits and answers once everything typed so far is stored (or refused). */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    return this.#next(() => this.#send())
  }

  /** The store told of a change: take it in, after what is under way, unless that brought it. */
  refresh(brought: () => boolean = () => false): Promise<void> {
    return this.#next(async () => (brought() ? undefined : this.#take()))
  }

  /** As the article was read already; its text may have changed since. */
  receive(told: ArticleView): Promise<void> {
    return this.#next(() => this.#take(told))
  }

  /** One after the other. One that threw, as drawing may, keeps none of what is typed later from the store. */
  #next(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work, work)
    return this.#work
  }

  #rest(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), restMilliseconds)
  }

  async #send(): Promise<void> {
    while (this.#waiting && !this.#waiting.empty && this.#refused < 3) {
      const flying = this.#waiting
      this.#flying = flying
      this.#waiting = null
      const saved = await this.#ports.act({
        do: 'text.replace', article: this.#article, changes: [...replacements(flying)], version: this.#version, why: 'typed',
      })
      if (!saved.ok) {
        this.#refused = saved.failure.code === 'stale' ? this.#refused + 1 : 3
        const waiting: ChangeSet | null = this.#waiting
        this.#waiting = waiting ? flying.compose(waiting) : flying
        this.#flying = null
        if (this.#refused === 3) this.#ports.refuse(saved.failure)
      }
      await this.#take()
    }
    if (this.#waiting?.empty) this.#waiting = null
  }

  /** Reads the article and carries the stored change over what is not stored yet. */
  async #take(told?: ArticleView): Promise<void> {
    const answer = told?.text === this.#confirmed ? done(told) : await this.#ports.get()
    if (!answer.ok) {
      this.#land()
      return
    }
    const view = answer.value
    this.#land()
    const remote = difference(this.#confirmed, view.text)
    const waiting = this.#waiting
    this.#confirmed = view.text
    this.#version = view.version
    if (!remote || !waiting) {
      this.#ports.show(view, remote, waiting)
      return
    }
    this.#waiting = waiting.map(remote)
    this.#ports.show(view, remote.map(waiting, true), this.#waiting)
  }

  /** What flew has arrived: it belongs to the stored text now. */
  #land(): void {
    if (!this.#flying) return
    this.#confirmed = applied(this.#confirmed, this.#flying)
    this.#flying = null
  }
}

function applied(text: string, changes: ChangeSet): string {
  let out = ''
  changes.iterChanges((fromA, _toA, fromB, _toB, inserted) => {
    out += text.slice(fromA - (fromB - out.length), fromA) + inserted.sliceString(0, inserted.length, '\n')
  })
  const kept = changes.newLength - out.length
  return out + text.slice(text.length - kept)
}
