// Why an article is rejected, as the dock and the dialog offer it, each by its digit. These words are stored; the catalogue shows them.

export const reasons = ['stub', 'duplicate', 'language', 'off topic'] as const
export type Reason = (typeof reasons)[number]
