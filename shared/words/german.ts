// The catalogue in German.
import { commands, groups } from './german/commands'
import { app } from './german/app'
import { common } from './german/common'
import { editor } from './german/editor'
import { hints } from './german/hints'
import { inspector } from './german/inspector'
import * as kinds from './german/kinds'
import { list } from './german/list'
import { marks } from './german/marks'
import { menu } from './german/menu'
import { nouns } from './german/nouns'
import { schemes } from './german/schemes'
import { triage } from './german/triage'
import type { english } from './english'

export const german = { commands, groups, menu, common, nouns, kinds, hints, app, editor, inspector, list, marks, schemes, triage } satisfies typeof english
