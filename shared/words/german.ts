// The catalogue in German.
import { commands, groups } from './german/commands'
import { common } from './german/common'
import { menu } from './german/menu'
import { nouns } from './german/nouns'
import type { english } from './english'

export const german = { commands, groups, menu, common, nouns } satisfies typeof english
