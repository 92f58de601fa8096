// `galley verify`: every promise that can be checked, by the store, and by main for the files it keeps.
import { listBatches, readBatch } from '../backup/batches'
import type { Desk } from '../desk/desk'
import type { Context } from './context'

interface Check {
  readonly name: string
  readonly looked: number
  readonly wrong: readonly string[]
}

async function checkJournal({ journal }: Desk): Promise<Check> {
  let after = 0
  let looked = 0
  for (;;) {
    const page = await journal.read(after)
    if (!page.ok) return { name: 'journal', looked, wrong: [page.failure.message] }
    const { lines, done } = page.value
    looked += lines.length
    const last = lines.at(-1)
    if (last) after = (JSON.parse(last) as { seq: number }).seq
    if (done) return { name: 'journal', looked, wrong: [] }
  }
}

async function checkBatches({ folder }: Desk): Promise<Check> {
  const names = await listBatches(folder.batches)
  const wrong: string[] = []
  for (const name of names) {
    const batch = await readBatch(folder.batches, name)
    if (!batch.ok) wrong.push(batch.failure.message)
  }
  return { name: 'backups of dumps', looked: names.length, wrong }
}

async function checkSnapshots({ snapshots }: Desk): Promise<Check> {
  const list = await snapshots.list()
  const wrong: string[] = []
  for (const seq of list) if (!(await snapshots.whole(seq))) wrong.push(`Snapshot ${seq} is damaged.`)
  return { name: 'snapshots', looked: list.length, wrong }
}

export async function runVerify({ desk, store, print, complain }: Context): Promise<number> {
  const report = await store.ask('verify', null)
  if (!report.ok) {
    complain(report.failure.message)
    return 1
  }
  const checks = [...report.value.checks, await checkJournal(desk), await checkBatches(desk), await checkSnapshots(desk)]
  const { articles, annotations, commands } = report.value
  await print(`${articles.toLocaleString('en')} articles, ${annotations.toLocaleString('en')} annotations, ${commands.toLocaleString('en')} commands\n`)
  let wrong = 0
  for (const check of checks) {
    await print(`${check.wrong.length === 0 ? 'ok   ' : 'wrong'}  ${check.name}  ${check.looked.toLocaleString('en')} looked at\n`)
    for (const sentence of check.wrong) await print(`       ${sentence}\n`)
    wrong += check.wrong.length
  }
  if (wrong > 0) complain(`The desk does not verify: ${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`)
  return wrong > 0 ? 1 : 0
}
