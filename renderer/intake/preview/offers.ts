// Offers of main: what was handed to the window and waits for a word. The oldest is shown; what would come of its sources
// is asked one after the other, and at once where a choice changes.
import { create } from 'zustand'
import { isChosen, noChoices, type Choices } from '../../../shared/dump/choices'
import type { Offer, SourcePreview } from '../../../shared/dump/preview'
import type { Result } from '../../../shared/result'
import { sayFailure } from '../../app/state'
import { invoke } from '../../bridge/main'

interface OffersState {
  /** The first is shown. */
  readonly offers: readonly Offer[]
  /** The source at hand. */
  readonly at: number
  /** By source of the offer that is shown; null while it is looked into. */
  readonly choices: readonly Choices[]
  readonly looks: readonly (Result<SourcePreview> | null)[]
  readonly remember: boolean
}

export const useOffers = create<OffersState>()(() => ({ offers: [], at: 0, choices: [], looks: [], remember: true }))
const state = useOffers.getState
const set = useOffers.setState

/** Sources that are looked into before anybody asks for them. */
const mostAhead = 20

function replaced<T>(list: readonly T[], at: number, one: T): T[] {
  return list.map((other, index) => (index === at ? one : other))
}

/** Asks what would come of a source. What is answered after another choice, or another offer, says nothing any more. */
async function look(source: number): Promise<void> {
  const [shown] = state().offers
  const choices = state().choices[source]
  if (!shown || !choices) return
  set({ looks: replaced(state().looks, source, null) })
  const answer = await invoke('intake.preview', { offer: shown.offer, source, choices })
  // A newer look at the same source has ended this one.
  if (!answer.ok && answer.failure.code === 'cancelled') return
  if (state().offers[0] === shown && state().choices[source] === choices) set({ looks: replaced(state().looks, source, answer) })
}

async function lookAhead(): Promise<void> {
  const [shown] = state().offers
  for (let source = 0; source < Math.min(mostAhead, shown?.sources.length ?? 0); source += 1) {
    if (state().offers[0] !== shown) return
    if (state().looks[source] === null) await look(source)
  }
}

function show(offers: readonly Offer[]): void {
  const sources = offers[0]?.sources ?? []
  set({ offers, at: 0, choices: sources.map(({ choices }) => choices), looks: sources.map(() => null), remember: true })
  void lookAhead()
}

export function takeOffer(offer: Offer): void {
  const { offers } = state()
  if (offers.length === 0) show([offer])
  else set({ offers: [...offers, offer] })
}

/** Who walks through many sources asks for none of them. */
export function goToSource(at: number): void {
  set({ at })
  const [shown] = state().offers
  setTimeout(() => {
    if (state().at === at && state().offers[0] === shown && state().looks[at] === null) void look(at)
  }, 150)
}

/** Another choice for the source at hand, and what comes of it. */
export function choose(part: Partial<Choices>): void {
  const { at, choices } = state()
  const before = choices[at] ?? noChoices
  // A mapping is one of a format.
  const map = part.format !== undefined ? null : before.map
  set({ choices: replaced(choices, at, { ...before, map, ...part }) })
  void look(at)
}

export function setRemember(remember: boolean): void {
  set({ remember })
}

export async function bringIn(): Promise<void> {
  const { offers: [shown, ...others], choices, remember } = state()
  if (!shown) return
  show(others)
  const begun = await invoke('intake.begin', { offer: shown.offer, choices: [...choices], remember })
  if (!begun.ok) sayFailure(begun.failure)
}

export function leaveOffer(): void {
  const { offers: [shown, ...others] } = state()
  if (!shown) return
  show(others)
  void invoke('intake.decline', { offer: shown.offer })
}

/** Something was chosen, now or before, so there is something to remember or to forget. */
export function wasChosen({ offers, at, choices }: OffersState): boolean {
  return isChosen(choices[at] ?? noChoices) || isChosen(offers[0]?.sources[at]?.choices ?? noChoices)
}
