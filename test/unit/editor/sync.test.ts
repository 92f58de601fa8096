// Typing is grouped, sent one action at a time over the right version, and never lost to a change from elsewhere.
import { ChangeSet, type Text } from '@codemirror/state'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { textOf } from '../../../renderer/editor/changes'
import { TextSync } from '../../../renderer/editor/sync'
import type { Action } from '../../../shared/action/action'
import type { ArticleView } from '../../../shared/question'
import { done, failed, type Failure } from '../../../shared/result'

/** A store of one text, and a document beside it as the editor would hold it. */
class Desk {
  text: string
  version = 0
  doc: Text
  acts: Action[] = []
  refused: Failure[] = []
  read = 0
  /** The next change cannot be drawn. */
  fails = false
  sync: TextSync

  constructor(text: string) {
    this.text = text
    this.doc = textOf(text)
    this.sync = new TextSync(this.view(), {
      act: async action => {
        this.acts.push(action)
        if (action.do !== 'text.replace') return failed('odd', 'Not expected.')
        if (action.version !== this.version) return failed('stale', 'The text changed.')
        const changes = action.changes.map(change => ({ from: change.start, to: change.end, insert: change.with }))
        this.store(ChangeSet.of(changes, this.text.length).apply(textOf(this.text)).toString())
        return done({ seq: this.version, words: 'Typed' })
      },
      get: async () => {
        this.read += 1
        return done(this.view())
      },
      show: (_view, remote) => {
        if (this.fails) {
          this.fails = false
          throw new Error('not drawn')
        }
        if (remote) this.doc = remote.apply(this.doc)
      },
      refuse: failure => this.refused.push(failure),
    })
  }

  view(): ArticleView {
    return { id: 'a', text: this.text, version: this.version } as ArticleView
  }

  store(text: string): void {
    this.text = text
    this.version++
  }

  type(at: number, insert: string): void {
    const changes = ChangeSet.of({ from: at, insert }, this.doc.length)
    this.doc = changes.apply(this.doc)
    this.sync.typed(changes)
  }
}

describe('text sync', () => {
  let desk: Desk
  beforeEach(() => {
    vi.useFakeTimers()
    desk = new Desk('one two')
    return () => vi.useRealTimers()
  })

  it('stores what is typed after a change that could not be drawn', async () => {
    desk.fails = true
    desk.type(3, 'a')
    await expect(desk.sync.flush()).rejects.toThrow('not drawn')
    desk.type(4, 'b')
    await desk.sync.flush()
    expect(desk.text).toBe('oneab two')
  })

  it('makes one action of what is typed without a rest', async () => {
    desk.type(3, 'a')
    await vi.advanceTimersByTimeAsync(300)
    desk.type(4, 'b')
    await vi.advanceTimersByTimeAsync(499)
    expect(desk.acts).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(desk.acts).toEqual([{ do: 'text.replace', article: 'a', changes: [{ start: 3, end: 3, with: 'ab' }], version: 0, why: 'typed' }])
    expect(desk.text).toBe('oneab two')
  })

  it('sends what is typed meanwhile over the next version', async () => {
    desk.type(0, 'x')
    const first = desk.sync.flush()
    desk.type(1, 'y')
    await first
    await desk.sync.flush()
    expect(desk.text).toBe('xyone two')
    expect(desk.doc.toString()).toBe(desk.text)
    expect(desk.sync.clean).toBe(true)
  })

  it('carries typing over a change from elsewhere', async () => {
    desk.type(7, '!')
    desk.store('zero one two')
    await desk.sync.flush()
    expect(desk.text).toBe('zero one two!')
    expect(desk.doc.toString()).toBe(desk.text)
    expect(desk.refused).toEqual([])
  })

  it('takes in an undo without sending it back', async () => {
    desk.type(0, 'x')
    await desk.sync.flush()
    desk.store('one two')
    await desk.sync.refresh()
    expect(desk.doc.toString()).toBe('one two')
    expect(desk.acts).toHaveLength(1)
  })

  it('keeps what was refused in the document and says so', async () => {
    const act = vi.fn(async () => failed('disk-full', 'The disk is full.'))
    const refuse = vi.fn()
    const sync = new TextSync(desk.view(), { act, get: async () => done(desk.view()), show: () => {}, refuse })
    sync.typed(ChangeSet.of({ from: 0, insert: 'x' }, 7))
    await sync.flush()
    expect(refuse).toHaveBeenCalledOnce()
    expect(sync.clean).toBe(false)
  })

  it('reads nothing for news that the change under way brought already', async () => {
    let told = false
    desk.type(3, '!')
    void desk.sync.flush().then(() => { told = true })
    const before = desk.read
    await desk.sync.refresh(() => told)
    expect(desk.read - before).toBe(1)
    await desk.sync.refresh()
    expect(desk.read - before).toBe(2)
  })
})
