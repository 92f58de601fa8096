// The one button: plain, primary or quiet; an icon without a word gets a tooltip with its key.
import { LoaderCircle } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Button as Aria, Tooltip, TooltipTrigger, type ButtonProps as AriaProps } from 'react-aria-components'
import { Keys } from './Keys'
import styles from './ui.module.css'

interface ButtonProps extends Omit<AriaProps, 'className' | 'children' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly size?: 'small' | 'normal' | 'large'
  readonly danger?: boolean
  readonly on?: boolean
  /** Under way: it keeps the focus and hears no press. */
  readonly busy?: boolean
  readonly children?: ReactNode
  /** A keybinding in the words of tinykeys, shown as caps. */
  readonly keys?: string
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

export function Button({ look = 'plain', size = 'normal', danger, on, busy, children, keys, ...rest }: ButtonProps): ReactElement {
  const name = classes(styles['button'], look !== 'plain' && styles[look], size !== 'normal' && styles[size], danger && styles['danger'], on && styles['on'])
  return <Aria {...rest} {...(busy ? { onPress: () => undefined, 'data-busy': true } : {})} className={name}>{busy && <LoaderCircle className={styles['turning'] ?? ''} size={14} aria-hidden="true" />}{children}{keys && <Keys keys={keys} />}</Aria>
}

interface IconButtonProps extends Omit<ButtonProps, 'keys' | 'busy'> {
  /** Accessible name, and the words of the tooltip. */
  readonly label: string
  readonly keys?: string
  readonly tip?: string
}

export function IconButton({ label, keys, tip, look = 'quiet', size = 'normal', danger, on, children, ...rest }: IconButtonProps): ReactElement {
  const name = classes(styles['button'], styles['icon'], look !== 'plain' && styles[look], size !== 'normal' && styles[size], danger && styles['danger'], on && styles['on'])
  return (
    <TooltipTrigger delay={500}>
      <Aria {...rest} aria-label={label} className={name}>{children}</Aria>
      <Tooltip className={styles['tip'] ?? ''} offset={4}>{tip ?? label}{keys && <Keys keys={keys} />}</Tooltip>
    </TooltipTrigger>
  )
}
