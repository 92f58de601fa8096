// From what a person asked for to what it changes: a table of actions, each made into patches over the desk as it is.
import type { Action, ActionName, Saved } from '../../shared/action'
import type { Patch } from '../../shared/command/patch'
import { failed, type Result } from '../../shared/result'
import { statusAction, tagAction, binAction, dumpBinAction } from './resolve-bulk'
import { fieldAction, fixAction, textAction } from './resolve-text'
import { annotationAdd, annotationRemove, annotationSet, noteAdd, noteRemove, relationAdd, relationRemove } from './resolve-marks'
import type { Desk } from './desk'

export interface Plan {
  readonly words: string
  readonly patches: readonly Patch[]
  readonly result: Omit<Saved, 'seq' | 'words'>
}

/** What the command will be: patches carry it. */
export interface Stamp {
  readonly seq: number
  readonly at: string
  readonly by: string
}

export type Resolve<N extends ActionName> = (desk: Desk, action: Extract<Action, { readonly do: N }>, stamp: Stamp) => Promise<Result<Plan>>
export type Change = Exclude<ActionName, 'undo' | 'redo'>

async function later(): Promise<Result<Plan>> {
  return failed('not-yet', 'Splitting and joining articles is not possible yet.', 'It comes with the workbench.')
}

export const resolvers: { readonly [N in Change]: Resolve<N> } = {
  'text.replace': textAction,
  'fix.accept': fixAction('accepted'),
  'fix.dismiss': fixAction('dismissed'),
  'field.set': fieldAction,
  'tag.add': tagAction(true),
  'tag.remove': tagAction(false),
  'status.set': statusAction,
  'note.add': noteAdd,
  'note.remove': noteRemove,
  'annotation.add': annotationAdd,
  'annotation.set': annotationSet,
  'annotation.remove': annotationRemove,
  'relation.add': relationAdd,
  'relation.remove': relationRemove,
  'article.split': later,
  'article.join': later,
  'article.remove': binAction(true),
  'article.restore': binAction(false),
  'dump.remove': dumpBinAction(true),
  'dump.restore': dumpBinAction(false),
}
