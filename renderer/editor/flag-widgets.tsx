// The small things of a flag that stand in the text: its glyph in the gutter and the chip that offers its fix.
import { WidgetType } from '@codemirror/view'
import { X } from 'lucide-react'
import { createRoot, type Root } from 'react-dom/client'
import type { FlagKind } from '../../shared/article/article'
import { flagWords } from './flag-words'
import styles from './text.module.css'
import { wording } from '../words/wording'
import { count } from '../ui/words'

const roots = new WeakMap<HTMLElement, Root>()

abstract class ReactWidget extends WidgetType {
  abstract readonly className: string
  abstract content(): React.ReactNode

  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = this.className
    const root = createRoot(element)
    roots.set(element, root)
    root.render(this.content())
    return element
  }

  override destroy(element: HTMLElement): void {
    const root = roots.get(element)
    // Not while React itself is rendering.
    if (root) queueMicrotask(() => root.unmount())
  }
}

export class FlagGlyph extends ReactWidget {
  readonly className = styles.glyph ?? ''

  /** `more`: flags that begin so near behind it that their glyphs would lie on this one. */
  constructor(readonly kind: FlagKind, readonly message: string, readonly key: string, readonly more: number) {
    super()
  }

  override eq(other: FlagGlyph): boolean {
    return other.key === this.key && other.message === this.message && other.more === this.more
  }

  content(): React.ReactNode {
    const Icon = flagWords(this.kind).icon
    return (
      <span title={this.message} data-flag={this.key}>
        <Icon size={15} strokeWidth={1.6} aria-hidden />
        {this.more > 0 && <small>+{this.more}</small>}
      </span>
    )
  }
}

/** What a fix would write, behind what it would strike out. */
export class FixedWords extends WidgetType {
  constructor(readonly words: string) {
    super()
  }

  override eq(other: FixedWords): boolean {
    return other.words === this.words
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('ins')
    element.className = styles.fixedWords ?? ''
    const points = Array.from(this.words.replace(/\n/g, '¶'))
    element.textContent = points.length > 60 ? `${points.slice(0, 28).join('')} … ${points.slice(-28).join('')} (${points.length})` : points.join('')
    return element
  }
}

/** Buttons by `data-fix` and `data-dismiss`: the editor listens for clicks on them. */
export class FixChip extends ReactWidget {
  readonly className: string

  constructor(readonly kind: FlagKind, readonly key: string, readonly atHand: boolean, readonly places: number) {
    super()
    // On words that are struck whole it may lie; beside all others it stands in the margin and covers nothing.
    this.className = `${styles.chipPlace} ${kind === 'debris' ? '' : styles.chipAside}`
  }

  override eq(other: FixChip): boolean {
    return other.key === this.key && other.atHand === this.atHand && other.places === this.places
  }

  override ignoreEvent(): boolean {
    return true
  }

  content(): React.ReactNode {
    const { icon: Icon, name, verb } = flagWords(this.kind)
    return (
      <span className={styles.chip}>
        <Icon size={14} strokeWidth={1.6} aria-hidden />
        <span>{name}{this.places > 1 && <small> {count(this.places)}</small>}</span>
        <button type="button" className={styles.chipFix} data-fix={this.key} tabIndex={-1}>
          {verb}
          {this.atHand && <kbd>Alt</kbd>}
          {this.atHand && <kbd>↵</kbd>}
        </button>
        <button type="button" className={styles.chipDismiss} data-dismiss={this.key} aria-label={wording.editor.dismiss(name)} tabIndex={-1}>
          <X size={12} aria-hidden />
        </button>
      </span>
    )
  }
}
