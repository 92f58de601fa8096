// The catalogue in German.
import { commands, groups } from './german/commands'
import { app } from './german/app'
import { common } from './german/common'
import { hints } from './german/hints'
import { menu } from './german/menu'
import { nouns } from './german/nouns'
import type { english } from './english'

export const german = { commands, groups, menu, common, nouns, hints, app } satisfies typeof english
