// The pages of the manual, in order: the same files that can be read in the repository.
import start from '../../resources/manual/1-start.md?raw'
import correct from '../../resources/manual/2-correct.md?raw'
import annotate from '../../resources/manual/3-annotate.md?raw'
import judge from '../../resources/manual/4-judge.md?raw'
import keep from '../../resources/manual/5-keep.md?raw'
import bringIn from '../../resources/manual/6-bring-in.md?raw'

export interface Page {
  readonly title: string
  readonly text: string
}

export const pages: readonly Page[] = [start, correct, annotate, judge, keep, bringIn].map((text) => ({ title: /^# (.+)$/m.exec(text)![1]!, text }))
