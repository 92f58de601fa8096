// Sentences that are made in English far from the page, in German.
import { actions } from './said/actions'
import { cuts } from './said/cuts'
import { desk } from './said/desk'
import { flags, quality } from './said/flags'
import { intake } from './said/intake'
import { names } from './said/names'
import { records } from './said/records'
import { steps } from './said/steps'

export const said = { ...names, ...desk, ...intake, ...records, ...actions, ...steps, ...flags, ...quality, ...cuts }
