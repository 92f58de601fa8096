// Everything that a person can call by name, menu or key: one table for the palette, the native menu, the sheet of keys,
// the manual and the tests. What a command does, and when it can, stands in `renderer/app/commands.ts`.

export const commandGroups = ['Article', 'Changes', 'Flags', 'Annotate', 'Move', 'Triage', 'Dump', 'Desk', 'Look', 'Help'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** `compare` is the desk while the changes of an article are shown. */
export type CommandPlace = 'desk' | 'compare' | 'triage' | 'workbench'

export interface CommandFacts {
  readonly title: string
  readonly group: CommandGroup
  /**
   * In the words of tinykeys. A plain letter or digit is heard in Mark and outside fields; in Edit and in fields the same
   * command takes Alt. Where two commands have one key, the first that can be done takes it.
   */
  readonly keys?: readonly string[]
  /** Where its keys are heard; both where it says nothing. */
  readonly in?: CommandPlace
  /** A field, or the caret in Edit, keeps these keys to itself. */
  readonly fieldKeeps?: true
  /** The text keeps these keys to itself, in Mark as well. */
  readonly textKeeps?: true
  /** Other words that a person may look for. */
  readonly also?: string
}

const table = {
  // Heard while the changes are shown, so that they stand before what else has their keys.
  'change-next': { title: 'Next change', group: 'Changes', keys: ['n'], in: 'compare', also: 'difference' },
  'change-previous': { title: 'Previous change', group: 'Changes', keys: ['Shift+n'], in: 'compare', also: 'difference' },
  'change-revert': { title: 'Put back what the dump said', group: 'Changes', keys: ['r'], in: 'compare', also: 'revert raw' },
  'compare-raw': { title: 'Compare: the raw text alone', group: 'Changes', keys: ['1'], in: 'compare' },
  'compare-sides': { title: 'Compare side by side', group: 'Changes', keys: ['2'], in: 'compare', also: 'difference' },
  'compare-text': { title: 'Compare: the current text alone', group: 'Changes', keys: ['3'], in: 'compare' },
  'compare-inline': { title: 'Compare in one column', group: 'Changes', keys: ['4'], in: 'compare', also: 'difference inline' },
  accept: { title: 'Accept', group: 'Article', keys: ['a'], in: 'desk', also: 'approve good' },
  review: { title: 'Set to reviewing', group: 'Article', keys: ['r'], in: 'desk' },
  // Before the verdict that has its key too: X dismisses while a flag is at hand.
  'fix-dismiss': { title: 'Dismiss the flag at hand', group: 'Flags', keys: ['x'], in: 'desk' },
  reject: { title: 'Reject…', group: 'Article', keys: ['Shift+x', 'x'], in: 'desk', also: 'refuse bad reason' },
  unjudge: { title: 'Set to new', group: 'Article' },
  tag: { title: 'Tag…', group: 'Article', keys: ['t'], also: 'topic' },
  note: { title: 'Write a note', group: 'Article', keys: ['n'], also: 'comment remark' },
  edit: { title: 'Edit the text', group: 'Article', keys: ['Enter', 'e'], also: 'type change' },
  'edit-title': { title: 'Edit the title', group: 'Article', keys: ['Shift+t'] },
  'view-text': { title: 'Show the text', group: 'Article' },
  'view-raw': { title: 'Show the raw text', group: 'Article', keys: ['w'], in: 'desk', also: 'original dump' },
  'view-changes': { title: 'Show the changes', group: 'Article', keys: ['c'], in: 'desk', also: 'difference compare' },
  remove: { title: 'Move to the bin', group: 'Article', keys: ['Shift+Delete', 'Shift+Backspace'], in: 'desk', also: 'delete' },
  restore: { title: 'Restore from the bin', group: 'Article' },
  undo: { title: 'Undo', group: 'Article', keys: ['$mod+z'], fieldKeeps: true, also: 'take back revert' },
  redo: { title: 'Redo', group: 'Article', keys: ['$mod+Shift+z', '$mod+y'], fieldKeeps: true },

  'flag-next': { title: 'Next flag', group: 'Flags', keys: ['f'], also: 'defect' },
  'fix-accept': { title: 'Accept the fix at hand', group: 'Flags', keys: ['Alt+Enter'] },
  'fix-all': { title: 'Accept all fixes', group: 'Flags', keys: ['$mod+Alt+Enter'], also: 'remedy clean' },
  'fix-many': { title: 'Fix or dismiss all of one kind…', group: 'Flags', keys: ['Shift+f'], in: 'desk', also: 'accept source selection list batch same' },

  'annotation-next': { title: 'Next annotation', group: 'Annotate', keys: ['l'], in: 'desk' },
  'annotation-previous': { title: 'Previous annotation', group: 'Annotate', keys: ['Shift+l'] },
  'annotation-care': { title: 'Next changed or lost annotation', group: 'Annotate', keys: ['g'], in: 'desk', also: 'stale broken orphan' },
  'annotation-keep': { title: 'Keep the changed words', group: 'Annotate', keys: ['y'], in: 'desk', also: 'annotation as it reads now' },
  'annotation-anew': { title: 'Place the annotation anew', group: 'Annotate', keys: ['p'], in: 'desk', also: 're-place restore move' },
  'edge-end-on': { title: 'Grow at the end', group: 'Annotate', keys: ['Shift+ArrowRight'], in: 'desk', also: 'move edge annotation extend' },
  'edge-end-back': { title: 'Shrink at the end', group: 'Annotate', keys: ['Shift+ArrowLeft'], in: 'desk', also: 'move edge annotation' },
  'edge-start-on': { title: 'Shrink at the start', group: 'Annotate', keys: ['Alt+Shift+ArrowRight'], in: 'desk', fieldKeeps: true, also: 'move edge annotation' },
  'edge-start-back': { title: 'Grow at the start', group: 'Annotate', keys: ['Alt+Shift+ArrowLeft'], in: 'desk', fieldKeeps: true, also: 'move edge annotation extend' },
  'annotation-part': { title: 'Add the selected words to it', group: 'Annotate', keys: ['Shift+p'], in: 'desk', also: 'discontinuous' },
  'annotation-part-drop': { title: 'Take a part off it', group: 'Annotate', keys: ['Shift+d'], in: 'desk', also: 'discontinuous' },
  'snap-turn': { title: 'Select by other units', group: 'Annotate', keys: ['u'], in: 'desk', also: 'snap grapheme letters words sentences' },
  'suggestion-next': { title: 'Next suggestion', group: 'Annotate', keys: ['s'], also: 'proposal' },
  'suggestion-previous': { title: 'Previous suggestion', group: 'Annotate', keys: ['Shift+s'] },
  'suggestion-accept': { title: 'Accept the suggestion', group: 'Annotate', keys: ['y'] },
  'suggestion-accept-all': { title: 'Accept it wherever it stands here', group: 'Annotate', keys: ['Shift+y'] },
  'suggestion-dismiss': { title: 'Dismiss the suggestion for good', group: 'Annotate', keys: ['d'] },
  every: { title: 'Label these words everywhere…', group: 'Annotate', keys: ['Shift+e'], also: 'all occurrences' },
  relate: { title: 'Draw a relation from here, or to here', group: 'Annotate', keys: ['v'], also: 'link join' },
  scheme: { title: 'Labels…', group: 'Annotate', keys: ['$mod+l'], also: 'scheme colours guideline import Label Studio doccano' },
  'annotation-remove': { title: 'Remove the annotation', group: 'Annotate', keys: ['Delete', 'Backspace'], also: 'delete label' },

  triage: { title: 'Triage, worst flags first', group: 'Move', keys: ['q'], in: 'desk', also: 'judge one by one queue' },
  'triage-list': { title: 'Triage in the order of the list', group: 'Move', keys: ['Shift+q'], in: 'desk', also: 'judge one by one queue' },
  'triage-accept': { title: 'Accept, and on', group: 'Triage', keys: ['a'], in: 'triage' },
  'triage-reject': { title: 'Reject with a reason, and on', group: 'Triage', keys: ['x'], in: 'triage' },
  'triage-later': { title: 'Later', group: 'Triage', keys: ['l'], in: 'triage' },
  'triage-next': { title: 'Go on without a verdict', group: 'Triage', keys: ['j'], in: 'triage' },
  'triage-back': { title: 'Back to the article before', group: 'Triage', keys: ['k'], in: 'triage' },
  'triage-page': { title: 'Page on', group: 'Triage', keys: ['Space'], in: 'triage' },
  'triage-leave': { title: 'Back to the desk', group: 'Triage', keys: ['Escape'], in: 'triage' },
  next: { title: 'Next article', group: 'Move', keys: ['j'], in: 'desk' },
  previous: { title: 'Previous article', group: 'Move', keys: ['k'], in: 'desk' },
  'find-replace': { title: 'Find and replace…', group: 'Article', keys: ['$mod+h', '$mod+Shift+f'], also: 'search substitute regular expression' },
  'hit-next': { title: 'Next hit', group: 'Article', keys: ['F3', '$mod+g'], also: 'find again search' },
  'hit-previous': { title: 'Previous hit', group: 'Article', keys: ['Shift+F3', '$mod+Shift+g'], also: 'find again search' },
  'hits-off': { title: 'Stop marking hits', group: 'Article', also: 'find clear highlight search' },
  filter: { title: 'Filter articles', group: 'Move', keys: ['/', '$mod+f'], in: 'desk', textKeeps: true, also: 'search find' },
  'select-all': { title: 'Select all articles of the list', group: 'Move', keys: ['$mod+a'], in: 'desk', fieldKeeps: true },
  'go-list': { title: 'Go to the list', group: 'Move', keys: ['$mod+1'], in: 'desk', also: 'focus' },
  'go-text': { title: 'Go to the text', group: 'Move', keys: ['$mod+2'], also: 'focus' },
  'go-inspector': { title: 'Go to the inspector', group: 'Move', keys: ['$mod+3'], in: 'desk', also: 'focus details' },
  'go-navigation': { title: 'Go to the navigation', group: 'Move', keys: ['$mod+4'], in: 'desk', also: 'focus tags sites' },
  all: { title: 'Show all articles', group: 'Move' },
  bin: { title: 'Show the bin', group: 'Move' },

  'bench-open': { title: 'Show the article in its dump', group: 'Dump', keys: ['b'], in: 'desk', also: 'workbench segmentation cuts raw' },
  'article-split': { title: 'Split the article at the cursor', group: 'Dump', in: 'desk', also: 'cut divide' },
  'article-join': { title: 'Join with the next article', group: 'Dump', in: 'desk', also: 'merge' },
  recurring: { title: 'Find recurring lines…', group: 'Dump', in: 'desk', also: 'boilerplate debris suffix furniture miner' },
  'bench-close': { title: 'Back to the article', group: 'Dump', keys: ['b', 'Escape'], in: 'workbench' },
  'doubt-next': { title: 'Next doubtful cut', group: 'Dump', keys: ['d'], in: 'workbench' },
  'cut-next': { title: 'Next cut', group: 'Dump', keys: ['j'], in: 'workbench' },
  'cut-previous': { title: 'Previous cut', group: 'Dump', keys: ['k'], in: 'workbench' },
  'cut-keep': { title: 'Keep the cut', group: 'Dump', keys: ['Enter'], in: 'workbench', also: 'confirm' },
  'cut-join': { title: 'Join with the article before', group: 'Dump', keys: ['x'], in: 'workbench', also: 'merge remove cut' },
  'cut-here': { title: 'Cut here', group: 'Dump', keys: ['c'], in: 'workbench', also: 'split article begins' },
  'cut-up': { title: 'Move the cut up', group: 'Dump', keys: ['Alt+ArrowUp'], in: 'workbench' },
  'cut-down': { title: 'Move the cut down', group: 'Dump', keys: ['Alt+ArrowDown'], in: 'workbench' },
  'line-debris': { title: 'Mark as debris, or take it back', group: 'Dump', keys: ['m'], in: 'workbench', also: 'boilerplate' },
  'line-title': { title: 'Make this line the title', group: 'Dump', keys: ['t'], in: 'workbench' },
  'line-why': { title: 'Weigh the line', group: 'Dump', keys: ['w'], in: 'workbench', also: 'why no cut here reasons evidence signs' },
  'divide-again': { title: 'Divide the dump again…', group: 'Dump', in: 'workbench', also: 'segment rules' },
  'dump-bin': { title: 'Bin or restore the whole dump', group: 'Dump', in: 'workbench', also: 'delete remove' },

  import: { title: 'Import files…', group: 'Desk', keys: ['$mod+o'], also: 'open dump' },
  'import-folder': { title: 'Import a folder…', group: 'Desk' },
  sample: { title: 'Import the sample', group: 'Desk' },
  reports: { title: 'Reports of imports…', group: 'Desk', also: 'intake log bytes errors' },
  export: { title: 'Export…', group: 'Desk', keys: ['$mod+e'], also: 'save set write' },
  rename: { title: 'Rename desk…', group: 'Desk' },
  editor: { title: 'Name of the editor…', group: 'Desk', also: 'who author' },
  'desk-new': { title: 'New desk…', group: 'Desk' },
  'desk-open': { title: 'Open desk…', group: 'Desk' },
  'desk-restore': { title: 'Restore a backup…', group: 'Desk' },
  'desk-show': { title: 'Show the folder of the desk', group: 'Desk' },

  inspector: { title: 'Show or hide the inspector', group: 'Look', keys: ['$mod+i'] },
  'zoom-in': { title: 'Zoom in', group: 'Look', keys: ['$mod+Equal', '$mod+Shift+Equal'], also: 'bigger larger' },
  'zoom-out': { title: 'Zoom out', group: 'Look', keys: ['$mod+Minus'], also: 'smaller' },
  'zoom-reset': { title: 'Zoom to its own size', group: 'Look', keys: ['$mod+0'] },
  'text-larger': { title: 'Larger reading text', group: 'Look', keys: ['$mod+Period'], also: 'font size bigger' },
  'text-smaller': { title: 'Smaller reading text', group: 'Look', keys: ['$mod+Comma'], also: 'font size' },
  'measure-wider': { title: 'Wider lines', group: 'Look', keys: ['$mod+Shift+Period'], also: 'reading width measure' },
  'measure-narrower': { title: 'Narrower lines', group: 'Look', keys: ['$mod+Shift+Comma'], also: 'reading width measure' },
  light: { title: 'Light theme', group: 'Look', also: 'bright' },
  dark: { title: 'Dark theme', group: 'Look', also: 'night' },
  system: { title: 'Theme of the system', group: 'Look' },
  'language-system': { title: 'Language of the system', group: 'Look', also: 'sprache' },
  'language-en': { title: 'Language: English', group: 'Look', also: 'sprache englisch' },
  'language-de': { title: 'Language: Deutsch', group: 'Look', also: 'sprache german' },

  palette: { title: 'Commands…', group: 'Help', keys: ['$mod+k', '$mod+Shift+p'] },
  keys: { title: 'All keys', group: 'Help', keys: ['?', 'Shift+?'], also: 'shortcuts cheat sheet' },
  manual: { title: 'Manual', group: 'Help', keys: ['F1'], also: 'help guide documentation' },
  about: { title: 'About Galley', group: 'Help', also: 'version' },
} as const satisfies Readonly<Record<string, CommandFacts>>

export const labelPlaces = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type LabelPlace = (typeof labelPlaces)[number]
/** What a label is put on: the selection or the word, the sentence, the paragraph under the cursor. */
export const labelUnits = ['word', 'sentence', 'paragraph'] as const
export type LabelUnit = (typeof labelUnits)[number]
export type LabelCommand = `label-${LabelUnit}-${LabelPlace}`
const unitKeys: Readonly<Record<LabelUnit, string>> = { word: '', sentence: 'Shift+', paragraph: '$mod+Shift+' }
const labels = Object.fromEntries(labelUnits.flatMap((unit) => labelPlaces.map((place) => [
  `label-${unit}-${place}`, { title: `Label the ${unit} with label ${place}`, group: 'Annotate', keys: [`${unitKeys[unit]}${place}`] },
]))) as unknown as Readonly<Record<LabelCommand, CommandFacts>>

export type CommandId = keyof typeof table | LabelCommand
export const commandTable: Readonly<Record<CommandId, CommandFacts>> = { ...table, ...labels }
export const commandIds = Object.keys(commandTable) as readonly CommandId[]

export function isCommand(id: string): id is CommandId {
  return Object.hasOwn(commandTable, id)
}

/** The place of the label that a command gives, from 1, and what it is put on; null for other commands. */
export function labelOf(id: CommandId): { readonly place: LabelPlace; readonly unit: LabelUnit } | null {
  const [, unit, place] = /^label-(\w+)-(\d)$/.exec(id) ?? []
  return unit && place ? { place: Number(place) as LabelPlace, unit: unit as LabelUnit } : null
}

/** Heard in Mark and outside fields; elsewhere with Alt. */
export function isPlain(keys: string): boolean {
  return !/\$mod|Alt|Control|Meta/.test(keys)
}
