// Is a line nothing but names of people, or the name of a team? Told from headings by their first words.

const heading = /^(?:About|Recent|More|Related|Latest|Top|Most|Breaking|Quick|Key|The Problem|Table of|How|What|Why|When|Getting|Getting Started|Main|Final|Our|Your|New|News|Press|Media)\b/
const team = /^The (?:[\p{Lu}][\p{L}]*\s){1,6}(?:Team|Group|WG|Board|Staff|Editors|Committee|Council)$/u
const person = /^(?:[\p{Lu}][\p{L}\p{M}.’'-]*\s+){1,3}[\p{Lu}][\p{L}\p{M}.’'-]+$/u

export function isPeople(text: string): boolean {
  if (text.length > 80 || heading.test(text)) return false
  return team.test(text) || text.split(/\s*,\s*|\s+(?:and|und|et|y|e|en|&)\s+/u).every((one) => person.test(one) && one.length <= 36 && one.split(/\s+/).length <= 4)
}
