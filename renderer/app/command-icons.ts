// The sign of each command in the palette: its own where look and concept are bound to one another, else its group's.
import {
  ArchiveRestore, ArrowDown, ArrowUp, BookOpen, CircleCheck, CircleDashed, CircleSlash, CircleX, Command, Contrast, Download, FileText, FlagTriangleRight, FolderOpen, GitCompareArrows, HardDrive, Heading, Highlighter, Keyboard, Layers,
  Library, Link, ListChecks, ListFilter, Lock, Monitor, Moon, PanelRight, Pencil, Redo2, Replace, Scissors, SlidersHorizontal, Sparkles, StickyNote, Sun, Tag, Trash2, Undo2, UserPen, WandSparkles, ZoomIn, type LucideIcon,
} from 'lucide-react'
import { commandTable, type CommandGroup, type CommandId } from '../../shared/action/commands'

const groups: Readonly<Record<CommandGroup, LucideIcon>> = {
  Article: FileText, Changes: GitCompareArrows, Flags: FlagTriangleRight, Annotate: Highlighter, Move: ArrowDown, Triage: ListChecks, Dump: Scissors, Desk: HardDrive, Look: ZoomIn, Help: BookOpen,
}
const own: { readonly [id in CommandId]?: LucideIcon } = {
  accept: CircleCheck, review: Contrast, reject: CircleSlash, unjudge: CircleDashed, tag: Tag, note: StickyNote, edit: Pencil, 'edit-title': Heading, 'view-raw': Lock, remove: Trash2, restore: ArchiveRestore, undo: Undo2, redo: Redo2,
  'fix-accept': WandSparkles, 'fix-all': WandSparkles, 'fix-many': ListChecks, 'fix-dismiss': CircleX, 'suggestion-next': Sparkles, 'suggestion-previous': Sparkles, 'suggestion-accept': Sparkles, 'suggestion-accept-all': Sparkles, 'suggestion-dismiss': CircleX,
  relate: Link, scheme: SlidersHorizontal, 'annotation-remove': CircleX, triage: ListChecks, 'triage-list': ListChecks, previous: ArrowUp, 'find-replace': Replace, filter: ListFilter, 'select-all': ListChecks, all: Layers, bin: Trash2,
  import: FolderOpen, 'import-folder': FolderOpen, sample: FileText, export: Download, rename: Pencil, editor: UserPen, 'desk-new': Library, 'desk-open': Library, 'desk-restore': ArchiveRestore,
  inspector: PanelRight, light: Sun, dark: Moon, system: Monitor, palette: Command, keys: Keyboard,
}

export function iconOf(id: CommandId): LucideIcon {
  return own[id] ?? groups[commandTable[id].group]
}
