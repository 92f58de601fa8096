// From what a person asked for to what it changes: a table of actions, each made into patches over the desk as it is.
import type { Action, ActionName, Saved } from '../../shared/action/action'
import type { Patch } from '../../shared/command/patch'
import type { Stamp } from '../../shared/command/text'
import type { Result } from '../../shared/result'
import { statusAction, tagAction, binAction, dumpBinAction } from './resolve-bulk'
import { fixAction } from './resolve-fixes'
import { fieldAction, textAction } from './resolve-text'
import { annotationAdd, annotationRemove, annotationReply, annotationSet, noteAdd, noteRemove, noteReply, relationAdd, relationRemove } from './resolve-marks'
import { findReplace } from './find'
import { editRevert } from './history'
import { divideAction, ruleRemove } from './redivide'
import { debrisMark, debrisUnmark } from './resolve-debris'
import { joinAction, keepAction, makeAction, moveAction, splitAction, titleAction } from './resolve-division'
import { annotationEvery, suggestionDismiss } from './everywhere'
import { labelAdd, labelImport, labelMerge, labelRelations, labelRemove, labelSet } from './resolve-scheme'
import { limitReset, limitSet } from './resolve-limits'
import { recurringMark } from './recurring'
import { tagDrop, tagRename, tagSet } from './resolve-tags'
import type { Desk } from './desk'
import type { StoredArticle } from './schema'

export interface Plan {
  readonly words: string
  readonly patches: readonly Patch[]
  /** Articles that come into being, after the last number. They are never unmade, only retired. */
  readonly made?: readonly StoredArticle[]
  readonly result: Omit<Saved, 'seq' | 'words'>
  /** Of a batch: what follows, part by part, each planned over the desk as the part before left it. All is one step of undo. */
  readonly parts?: AsyncIterable<Part>
}

/** A part of a batch. Words and result are of everything up to here. */
export interface Part {
  readonly words: string
  readonly patches: readonly Patch[]
  readonly result: Plan['result']
  readonly done: number
  readonly total: number
}

export type Resolve<N extends ActionName> = (desk: Desk, action: Extract<Action, { readonly do: N }>, stamp: Stamp) => Promise<Result<Plan>>
export type Change = Exclude<ActionName, 'undo' | 'redo'>

export const resolvers: { readonly [N in Change]: Resolve<N> } = {
  'text.replace': textAction,
  'edit.revert': editRevert,
  'fix.accept': fixAction('accepted'),
  'fix.dismiss': fixAction('dismissed'),
  'find.replace': findReplace,
  'field.set': fieldAction,
  'tag.add': tagAction(true),
  'tag.remove': tagAction(false),
  'status.set': statusAction,
  'note.add': noteAdd,
  'note.reply': noteReply,
  'note.remove': noteRemove,
  'annotation.add': annotationAdd,
  'annotation.set': annotationSet,
  'annotation.reply': annotationReply,
  'annotation.remove': annotationRemove,
  'annotation.every': annotationEvery,
  'suggestion.dismiss': suggestionDismiss,
  'label.add': labelAdd,
  'label.set': labelSet,
  'label.merge': labelMerge,
  'label.remove': labelRemove,
  'label.import': labelImport,
  'label.relations': labelRelations,
  'limit.set': limitSet,
  'limit.reset': limitReset,
  'tag.set': tagSet,
  'tag.rename': tagRename,
  'tag.drop': tagDrop,
  'relation.add': relationAdd,
  'relation.remove': relationRemove,
  'article.split': splitAction,
  'article.join': joinAction,
  'article.title': titleAction,
  'cut.move': moveAction,
  'cut.keep': keepAction,
  'cut.make': makeAction,
  'debris.mark': debrisMark,
  'debris.unmark': debrisUnmark,
  'recurring.mark': recurringMark,
  'dump.divide': divideAction,
  'rule.remove': ruleRemove,
  'article.remove': binAction(true),
  'article.restore': binAction(false),
  'dump.remove': dumpBinAction(true),
  'dump.restore': dumpBinAction(false),
}
