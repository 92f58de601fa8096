// Characters of two UTF-16 units: a half of one is no character, so nothing begins or ends between the two.

export const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
export const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Whether a place lies between the halves of a pair. */
export const isInPair = (text: string, at: number): boolean => isFirstHalf(text.charCodeAt(at - 1)) && isSecondHalf(text.charCodeAt(at))
