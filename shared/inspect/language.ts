// The language of a text's beginning: enough for intake, and said only where the detector has something to say.
import { eld } from 'eld/small'
import { byFunctionWords } from './function-words'

export const sampleLength = 600

export function detectLanguage(text: string): { readonly language: string; readonly confidence: number } | null {
  const sample = text.slice(0, sampleLength)
  const script = byScript(sample)
  if (script !== null) return { language: script, confidence: 0.98 }
  const spoken = byFunctionWords(sample)
  if (spoken !== null) return { language: spoken, confidence: 0.97 }
  if (sample.trim().length < 12) return null
  const result = eld.detect(sample)
  if (result.language === '') return null
  return { language: result.language, confidence: result.isReliable() ? 0.95 : 0.5 }
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g], ['ko', /[\uac00-\ud7af]/g], ['th', /[\u0e00-\u0e7f]/g], ['he', /[\u0590-\u05ff]/g], ['el', /[\u0370-\u03ff]/g], ['hy', /[\u0530-\u058f]/g], ['ka', /[\u10a0-\u10ff]/g], ['km', /[\u1780-\u17ff]/g], ['my', /[\u1000-\u109f]/g], ['ta', /[\u0b80-\u0bff]/g], ['te', /[\u0c00-\u0c7f]/g], ['kn', /[\u0c80-\u0cff]/g], ['ml', /[\u0d00-\u0d7f]/g], ['gu', /[\u0a80-\u0aff]/g], ['pa', /[\u0a00-\u0a7f]/g], ['si', /[\u0d80-\u0dff]/g], ['lo', /[\u0e80-\u0eff]/g], ['am', /[\u1200-\u137f]/g], ['bo', /[\u0f00-\u0fff]/g],
]

/** Scripts of one great language each; Japanese is told by its kana, Chinese by Han without them. */
function byScript(sample: string): string | null {
  const high = sample.match(/[\u0370-\u03ff\u0530-\u05ff\u0a00-\u1fff\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0
  if (high < 4 || high < sample.replace(/\s/g, '').length * 0.4) return null
  for (const [language, shape] of scripts) {
    const count = sample.match(shape)?.length ?? 0
    if (count > high * (language === 'ja' ? 0.1 : 0.6)) return language
  }
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return han > high * 0.6 ? 'zh' : null
}
