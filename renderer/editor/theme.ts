// CodeMirror's own parts dressed as the reading column; sizes are tokens, so both themes hold.
import { EditorView } from '@codemirror/view'

export const theme = EditorView.theme({
  '&': { height: '100%', background: 'var(--bg-paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    font: '400 var(--read-size)/var(--read-leading) var(--font-read)',
    fontFeatureSettings: '"kern", "liga", "onum"',
    overflowX: 'hidden',
  },
  '.cm-content': { padding: 'var(--s-4) calc(var(--w-margin) + var(--s-3)) 64px 0', caretColor: 'var(--accent)', minWidth: '0' },
  '.cm-line': { padding: '0', maxWidth: 'var(--read-measure)', position: 'relative', overflowWrap: 'break-word' },
  '.cm-gutters': { background: 'transparent', border: '0', color: 'var(--ink-3)' },
  '.cm-lineNumbers': { width: 'calc(var(--w-gutter) + var(--s-4))' },
  '.cm-lineNumbers .cm-gutterElement': {
    font: '400 11px/var(--read-leading) var(--font-mono)', padding: '0 12px 0 0', minWidth: '0', textAlign: 'right',
  },
  '.cm-content ::selection, .cm-line::selection': { background: 'var(--select-text)' },
})
