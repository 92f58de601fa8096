// What people and programs had marked in an imported record: annotations, relations, tags, a judgement, notes.
// Offsets are UTF-16 units over the record's text.

export interface ImportedAnnotation {
  /** As the record calls it, or null; relations name it. */
  readonly key: string | null
  readonly spans: readonly (readonly [number, number])[]
  readonly label: string
  readonly note: string | null
  readonly attributes: Readonly<Record<string, string>>
  readonly by: string | null
  readonly at: string | null
}

export interface ImportedRelation {
  readonly from: string
  readonly to: string
  readonly label: string
}

export interface Marks {
  readonly annotations: readonly ImportedAnnotation[]
  readonly relations: readonly ImportedRelation[]
  readonly tags: readonly string[]
  readonly status: 'accepted' | 'rejected' | null
  readonly notes: readonly { readonly text: string; readonly by: string | null; readonly at: string | null }[]
  /** Marks that could not be kept, such as spans beyond the text. */
  readonly lost: number
}
