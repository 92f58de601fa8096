// What has to wait until the page was drawn anew: counted in frames, since on a busy machine a frame takes longer than any
// time that one would wait.
export function afterFrames(count: number, run: () => void): void {
  if (count === 0) run()
  else requestAnimationFrame(() => afterFrames(count - 1, run))
}
