// The catalogue in English, which is its source: what stands here has to stand in every other language.
import { commandGroups, commandTable, type CommandGroup, type CommandId } from '../action/commands'
import { app } from './english/app'
import { common } from './english/common'
import { dialogs } from './english/dialogs'
import { editor } from './english/editor'
import { hints } from './english/hints'
import { inspector } from './english/inspector'
import { intake } from './english/intake'
import * as kinds from './english/kinds'
import { list } from './english/list'
import { marks } from './english/marks'
import { menu } from './english/menu'
import { nouns } from './english/nouns'
import { preview } from './english/preview'
import { recurring } from './english/recurring'
import { schemes } from './english/schemes'
import { states } from './english/states'
import { triage } from './english/triage'
import { update } from './english/update'
import { welcome } from './english/welcome'
import { workbench } from './english/workbench'

const titles = Object.fromEntries(Object.entries(commandTable).map(([id, { title }]) => [id, title])) as Readonly<Record<CommandId, string>>
const groups = Object.fromEntries(commandGroups.map((group) => [group, group])) as Readonly<Record<CommandGroup, string>>

export const english = { commands: titles, groups, menu, dialogs, common, nouns, kinds, hints, states, app, editor, inspector, list, marks, schemes, triage, intake, workbench, welcome, preview, recurring, update }
