// Commands of a triage: heard only while it runs, but for those that begin one.
import { ended, judgeHere, leaveTriage, startTriage, stepTriage } from '../../triage/moves'
import { setTriage, triageNow } from '../../triage/state'
import { app } from '../state'
import type { Deed } from './deed'
import { wording } from '../../words/wording'

const empty = (): string | null => ((app().state?.count ?? 0) === 0 ? wording.app.theDeskIsEmpty : triageNow() ? wording.app.aTriageRuns : null)
const over = (): string | null => (triageNow() === null ? wording.app.noTriageRuns : ended() ? wording.app.thatWasTheLastOne : null)
const none = (): string | null => (triageNow() === null ? wording.app.noTriageRuns : null)

export const triageDeeds = {
  triage: { not: empty, run: () => void startTriage('worst') },
  'triage-list': { not: empty, run: () => void startTriage('list') },
  'triage-accept': { not: over, run: () => void judgeHere('accepted') },
  'triage-reject': { not: over, run: () => setTriage({ reasons: true }) },
  'triage-later': { not: over, run: () => void judgeHere('later') },
  'triage-next': { not: over, run: () => void stepTriage(1) },
  'triage-back': { not: none, run: () => void stepTriage(-1) },
  'triage-page': { not: over, run: () => document.querySelector('.cm-scroller')?.scrollBy({ top: document.querySelector('.cm-scroller')!.clientHeight * 0.85 }) },
  'triage-leave': { not: none, run: () => void leaveTriage() },
} as const satisfies Record<string, Deed>
