// A time as a person reads it, both by the clock of this place: the hour today, the date before.

export function when(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const hour = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return date.toDateString() === new Date().toDateString() ? hour : `${date.toLocaleDateString('sv')} ${hour}`
}
