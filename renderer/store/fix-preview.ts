// What fixing or dismissing one kind of flag over many articles would come to: a count, and samples in their context.
import { around } from '../../shared/find/find'
import { besideSample, type FixSample } from '../../shared/find/question'
import type { Answer, Ask } from '../../shared/question'
import { done, type Result } from '../../shared/result'
import type { Desk } from './desk'
import { flagView, isOpen } from './flag-view'
import { inspectMany, portions } from './open-many'
import { flaggedArticles } from './resolve-fixes'
import { currentField } from './view'

/** Up to so many articles are looked through; of more, so many are taken evenly, and the count is about right. */
const looked = 2000
const samplesShown = 40
const perArticle = 3

export async function previewFixes(desk: Desk, ask: Ask<'fix.preview'>): Promise<Result<Answer<'fix.preview'>>> {
  const flagged = flaggedArticles(desk, ask.kind, ask.target)
  if (!flagged.ok && flagged.failure.code !== 'no-article') return flagged
  const all = flagged.ok ? flagged.value : []
  const step = Math.max(1, all.length / looked)
  const numbers = all.length <= looked ? all : Array.from({ length: looked }, (_, index) => all[Math.floor(index * step)]!)
  const samples: FixSample[] = []
  let open = 0
  let fixable = 0
  for (const slice of portions(desk, numbers)) {
    for (const article of await inspectMany(desk, slice)) {
      let here = 0
      for (const found of article.inspection.flags) {
        if (found.kind !== ask.kind) continue
        const flag = flagView(article, found)
        if (flag.places.length === 0 && isOpen(flag)) open += 1
        for (const place of flag.places) {
          if (place.state !== 'open') continue
          open += 1
          if (place.now !== null) fixable += 1
          if (samples.length >= samplesShown || here >= perArticle || place.now === null) continue
          here += 1
          const source = flag.in === 'title' ? (article.record.titleRaw ?? '') : article.text
          const [start, end] = flag.in === 'title' ? [place.start, place.end] : (place.text ?? [0, 0])
          const { before, after } = around(source, { start, end }, besideSample)
          samples.push({
            article: article.record.id, title: currentField(article.record, article.correction, 'title'), site: currentField(article.record, article.correction, 'site'),
            in: flag.in, start: place.start, was: place.was, now: place.now, before, after,
          })
        }
      }
    }
  }
  const scale = numbers.length === 0 ? 1 : all.length / numbers.length
  return done({ articles: all.length, open: Math.round(open * scale), fixable: Math.round(fixable * scale), exact: scale === 1, samples })
}
