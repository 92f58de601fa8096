// Small letters, as filters compare them: unit for unit, so that a place in them is the same place in the text. Of all
// letters only İ would become two.
export const small = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()
