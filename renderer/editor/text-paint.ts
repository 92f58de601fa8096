// What a text looks like, in the order of its layers; and what holds for it in each mode: its line ends, its name, its style.
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightSpecialChars } from '@codemirror/view'
import type { Relation } from '../../shared/article/annotation'
import { relationArcs } from '../annotate/arcs'
import { edgeGrips, type PlaceEdge } from '../annotate/grips'
import { marginNotes } from '../annotate/margin'
import { annotationPaint } from '../annotate/paint'
import { suggestionPaint } from '../annotate/suggest-paint'
import { hitPaint } from '../find/hit-paint'
import { flagPaint } from './flag-paint'
import { hiddenChip } from './modes'
import { paragraphPaint } from './paragraphs'
import { theme } from './theme'
import { wordPaint } from './word'
import { wording } from '../words/wording'

interface Painter {
  /** A suggestion was pressed, by its start. */
  readonly suggestion: (start: number) => void
  readonly relations: () => readonly Relation[]
  readonly edge: PlaceEdge
}

export function textPaint({ suggestion, relations, edge }: Painter): Extension {
  const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content')
  return [
    ...(nonce ? [EditorView.cspNonce.of(nonce)] : []),
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of(text => text.replace(/\r\n?/g, '\n')),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': wording.editor.articleText, spellcheck: 'false', tabindex: '0' }),
    highlightSpecialChars({ render: (code, description) => hiddenChip(code, description ?? '') }),
    theme,
    paragraphPaint,
    // The last wraps the others, so that an annotation stays in one piece.
    wordPaint,
    flagPaint,
    annotationPaint,
    suggestionPaint(suggestion),
    hitPaint,
    marginNotes,
    relationArcs(relations),
    edgeGrips(edge),
  ]
}
