// The one registry of commands: the table of `shared/action/commands.ts` with what each does here. Palette, native menu, keys
// and the sheet of keys go through it.
import { commandTable, isCommand, labelOf, type CommandId } from '../../shared/action/commands'
import { annotateDeeds, labelAt } from './deeds/annotate'
import { articleDeeds } from './deeds/article'
import { compareDeeds } from './deeds/compare'
import { deskDeeds } from './deeds/desk'
import { dumpDeeds } from './deeds/dump'
import type { Deed } from './deeds/deed'
import { moveDeeds } from './deeds/move'
import { triageDeeds } from './deeds/triage'
import { say } from './state'
import { said, wording } from '../words/wording'

const deeds: Readonly<Record<CommandId, Deed>> = { ...articleDeeds, ...compareDeeds, ...annotateDeeds, ...moveDeeds, ...dumpDeeds, ...deskDeeds, ...triageDeeds }

/** Why a command cannot be done now, or null. */
export function whyNot(id: CommandId): string | null {
  return deeds[id].not?.() ?? null
}

export function hintOf(id: CommandId): string | null {
  return deeds[id].hint?.() ?? null
}

/** Labels are called by their names of the moment. */
export function titleOf(id: CommandId): string {
  const meant = labelOf(id)
  const label = meant && labelAt(meant.place)
  return label ? wording.app.labelUnit(wording.app.units[meant.unit], said(label.name)) : wording.commands[id]
}

export function keysOf(id: CommandId): string | undefined {
  return commandTable[id].keys?.[0]
}

export function run(id: CommandId): void {
  if (whyNot(id) === null) deeds[id].run()
}

/** By its name, from the native menu: there, what cannot be done says why. */
export function runNamed(id: string): void {
  if (!isCommand(id)) return
  const why = whyNot(id)
  if (why === null) deeds[id].run()
  else say(`${wording.commands[id]}: ${why}.`)
}
