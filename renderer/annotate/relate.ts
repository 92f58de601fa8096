// Relations drawn by two keys: the first takes the selected annotation as the one that the relation goes out from, the
// second joins it to the one that is selected then.
import { create } from 'zustand'
import { act } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { app, say } from '../app/state'
import { wording } from '../words/wording'

export const useRelating = create<{ readonly from: string | null }>()(() => ({ from: null }))

const wordsOf = (id: string): string => useArticle.getState().view?.annotations.find((one) => one.id === id)?.quote.slice(0, 40) ?? ''

export async function relate(): Promise<void> {
  const { selected, view } = useArticle.getState()
  const { from } = useRelating.getState()
  if (!selected || !view) return
  if (!from || from === selected || !view.annotations.some((one) => one.id === from)) {
    useRelating.setState({ from: from === selected ? null : selected })
    return say(from === selected ? wording.marks.noRelationIsDrawn : wording.marks.relationGoesOut(wordsOf(selected)))
  }
  useRelating.setState({ from: null })
  await act({ do: 'relation.add', from, to: selected, label: app().state?.relations[0] ?? 'related' })
}

/** Another name of the relation: taken away and drawn anew, for a relation is one fact. */
export async function renameRelation(id: string, label: string): Promise<void> {
  const relation = useArticle.getState().view?.relations.find((one) => one.id === id)
  if (!relation || relation.label === label) return
  const gone = await act({ do: 'relation.remove', relation: id })
  if (gone.ok) await act({ do: 'relation.add', from: relation.from, to: relation.to, label })
}
