// Why an article is rejected, in the words that the dock and the dialog offer, each by its digit.

export const reasons = ['stub', 'duplicate', 'language', 'off topic'] as const
