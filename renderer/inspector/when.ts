// A time as a person reads it: the hour today, the date before.

export function when(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const hour = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false })
  return date.toDateString() === new Date().toDateString() ? hour : `${at.slice(0, 10)} ${hour}`
}
