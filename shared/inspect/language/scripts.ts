// Which script a text is written in, and which language where the script or its letters tell it alone.

interface Script {
  readonly name: string
  /** Flat ranges of code points, inclusive. */
  readonly ranges: readonly number[]
}

const scripts: readonly Script[] = [
  { name: 'Latin', ranges: [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x1e00, 0x1eff] },
  { name: 'Greek', ranges: [0x370, 0x3ff, 0x1f00, 0x1fff] }, { name: 'Cyrillic', ranges: [0x400, 0x52f] }, { name: 'Armenian', ranges: [0x530, 0x58f] }, { name: 'Hebrew', ranges: [0x590, 0x5ff] },
  { name: 'Arabic', ranges: [0x600, 0x6ff, 0x750, 0x77f, 0xfb50, 0xfdff, 0xfe70, 0xfeff] }, { name: 'Syriac', ranges: [0x700, 0x74f] }, { name: 'Thaana', ranges: [0x780, 0x7bf] }, { name: 'Nko', ranges: [0x7c0, 0x7ff] },
  { name: 'Devanagari', ranges: [0x900, 0x97f] }, { name: 'Bengali', ranges: [0x980, 0x9ff] }, { name: 'Gurmukhi', ranges: [0xa00, 0xa7f] }, { name: 'Gujarati', ranges: [0xa80, 0xaff] }, { name: 'Oriya', ranges: [0xb00, 0xb7f] },
  { name: 'Tamil', ranges: [0xb80, 0xbff] }, { name: 'Telugu', ranges: [0xc00, 0xc7f] }, { name: 'Kannada', ranges: [0xc80, 0xcff] }, { name: 'Malayalam', ranges: [0xd00, 0xd7f] }, { name: 'Sinhala', ranges: [0xd80, 0xdff] },
  { name: 'Thai', ranges: [0xe00, 0xe7f] }, { name: 'Lao', ranges: [0xe80, 0xeff] }, { name: 'Tibetan', ranges: [0xf00, 0xfff] }, { name: 'Myanmar', ranges: [0x1000, 0x109f] }, { name: 'Georgian', ranges: [0x10a0, 0x10ff] },
  { name: 'Ethiopic', ranges: [0x1200, 0x139f] }, { name: 'Cherokee', ranges: [0x13a0, 0x13ff, 0xab70, 0xabbf] }, { name: 'Canadian', ranges: [0x1400, 0x167f] }, { name: 'Khmer', ranges: [0x1780, 0x17ff] }, { name: 'Mongolian', ranges: [0x1800, 0x18af] },
  { name: 'Tifinagh', ranges: [0x2d30, 0x2d7f] }, { name: 'Kana', ranges: [0x3040, 0x30ff] }, { name: 'Han', ranges: [0x3400, 0x9fff] }, { name: 'Javanese', ranges: [0xa980, 0xa9df] }, { name: 'Yi', ranges: [0xa000, 0xa4cf] }, { name: 'Hangul', ranges: [0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7af] },
]
const numberOf = new Uint8Array(65536)
for (const [at, { ranges }] of scripts.entries()) for (let pair = 0; pair < ranges.length; pair += 2) numberOf.fill(at + 1, ranges[pair], (ranges[pair + 1] ?? 0) + 1)

const signsOf = (ranges: readonly number[]): string => ranges.map((code, at) => `${at % 2 === 0 ? '' : '-'}${String.fromCharCode(code)}`).join('')
const latin = signsOf(scripts[0]!.ranges)
const someLatin = new RegExp(`(?:[${latin}][^${latin}]*){4}`)
const beyondLatin = new RegExp(`[${signsOf(scripts.slice(1).flatMap(({ ranges }) => ranges))}]`)

/** Some letters, all of them Latin: what most texts are, told without counting. */
export const isLatin = (text: string): boolean => someLatin.test(text) && !beyondLatin.test(text)

/** The script of most letters, with its share of all; null for a text without letters. */
export function scriptOf(text: string): { readonly script: string; readonly share: number; readonly kana: number; readonly letters: number } | null {
  const counts = new Uint32Array(scripts.length + 1)
  // Letters of one script stand together: they are counted in a run, and written down where it ends.
  let last = 0
  let run = 0
  for (let at = 0; at < text.length; at += 1) {
    const script = numberOf[text.charCodeAt(at)]!
    if (script === last) run += 1
    else if (script !== 0) {
      counts[last]! += run
      last = script
      run = 1
    }
  }
  counts[last]! += run
  counts[0] = 0
  const kana = counts[kanaNumber] ?? 0
  // Japanese is Han and kana together; a letter of Han says as much as two of an alphabet.
  counts[hanNumber] = (counts[hanNumber] ?? 0) * 2
  let best = 0
  let letters = 0
  for (let at = 1; at < counts.length; at += 1) {
    letters += counts[at] ?? 0
    if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at
  }
  return best === 0 ? null : { script: scripts[best - 1]?.name ?? '', share: (counts[best] ?? 0) / letters, kana: kana / letters, letters }
}

const kanaNumber = scripts.findIndex(({ name }) => name === 'Kana') + 1
const hanNumber = scripts.findIndex(({ name }) => name === 'Han') + 1

/** Scripts of one great language each. */
export const soleLanguages: Readonly<Record<string, string>> = {
  Greek: 'el', Armenian: 'hy', Thaana: 'dv', Nko: 'nqo', Gurmukhi: 'pa', Gujarati: 'gu', Oriya: 'or', Tamil: 'ta', Telugu: 'te', Kannada: 'kn', Malayalam: 'ml', Sinhala: 'si', Thai: 'th', Lao: 'lo', Georgian: 'ka',
  Cherokee: 'chr', Canadian: 'iu', Khmer: 'km', Mongolian: 'mn', Tifinagh: 'zgh', Kana: 'ja', Javanese: 'jv', Yi: 'ii', Hangul: 'ko', Syriac: 'syr',
}

interface Sign {
  readonly language: string
  /** Letters or words that this language writes and its neighbours do not. */
  readonly sign: RegExp
  /** What it never writes: counts against it. */
  readonly never?: RegExp
}

/** Whose signs stand most in the text, by script; the first of a list where there are none. */
export const telling: Readonly<Record<string, readonly Sign[]>> = {
  Cyrillic: [
    { language: 'ru', sign: /[ыэёъщ]|(?<!\p{L})(?:и|что|не|на|как|это|или|его|для|право|имеет)(?!\p{L})/giu, never: /[іїєґўәғқңөұүһјҳӣ]/gu }, { language: 'uk', sign: /[іїєґ]|(?<!\p{L})(?:і|та|що|або|не|на|від|як|це|має|право|до)(?!\p{L})/giu, never: /[ыэёўәғқңұһј]/gu }, { language: 'be', sign: /[ўіы]|дз|(?<!\p{L})(?:і|што|або|на|не|як|мае|гэта|ці|да)(?!\p{L})/giu, never: /[ищъїєґәғқ]/gu },
    { language: 'bg', sign: /ъ(?=\p{L})|щ|(?<!\p{L})(?:и|на|да|се|от|за|не|си|има|право|или|като|което|той|са|е|че|по|при)(?!\p{L})/giu, never: /[ыэёіїєґўәғқөүј]/gu }, { language: 'sr', sign: /[ђћљњџј]|(?<!\p{L})(?:и|у|је|на|да|се|за|су|од|има|право|или|као|који)(?!\p{L})/giu, never: /[йыэёщъьяюіїєґәѓќ]/gu }, { language: 'mk', sign: /[ѓќѕ]|[љњџј]|(?<!\p{L})(?:и|на|во|да|се|за|не|од|има|право|или|како|што|со|секој|е|го|ја)(?!\p{L})/giu, never: /[йыэёщъьяюіїєґәђћ]/gu },
    { language: 'kk', sign: /[әғқңұһі]|(?<!\p{L})(?:және|мен|бір|үшін|бойынша|немесе)(?!\p{L})/giu, never: /[їєґўҳҷӯ]/gu }, { language: 'ky', sign: /[ңөү]|(?<!\p{L})(?:жана|менен|бир|үчүн|боюнча|же|ар)(?!\p{L})/giu }, { language: 'tg', sign: /[ҳҷӯқғӣ]|(?<!\p{L})(?:ва|ки|дар|бо|аз|ба|ки)(?!\p{L})/giu }, { language: 'uz', sign: /[ҳқғў]|(?<!\p{L})(?:ва|билан|учун|бир|ҳам|ёки|эга)(?!\p{L})/giu, never: /[ұҷӣөіыщ]/gu },
    { language: 'mn', sign: /[өү]|(?<!\p{L})(?:нь|байна|бол|ба|хүн|эрх|буюу|бүр)(?!\p{L})/giu, never: /[әғқңұіїҳ]/gu }, { language: 'tt', sign: /[әөүҗңһ]|(?<!\p{L})(?:һәм|белән|бу|өчен|яки)(?!\p{L})/giu }, { language: 'ba', sign: /[ҙҫҡәөүһ]|(?<!\p{L})(?:һәм|менән|өсөн)(?!\p{L})/giu }, { language: 'cv', sign: /[ӑӗҫӳ]/giu },
    { language: 'ce', sign: /ӏ|(?<!\p{L})(?:а|цуьнан|шен|хьакъ)(?!\p{L})/giu }, { language: 'os', sign: /ӕ/giu }, { language: 'az', sign: /[әҝҹһј]|(?<!\p{L})(?:вә|бир|үчүн)(?!\p{L})/giu },
  ],
  Arabic: [
    { language: 'ar', sign: /[ةىأإؤ]|(?<!\p{L})(?:من|في|على|إلى|أن|كل|التي|عن|أو|هذا|لا|ما|كما|مع|و?ال\p{L}+)(?!\p{L})/gu }, { language: 'fa', sign: /(?<!\p{L})(?:که|از|را|است|این|در|به|و|با|هر|یا|برای|آن|می|باید|شود|خود|دارد|های|حق)(?!\p{L})|می‌|ها(?!\p{L})/gu }, { language: 'ur', sign: /[ٹڈڑےہں]|(?<!\p{L})(?:کے|کی|میں|ہے|کا|کو|سے|اور|پر|نے|یا|کہ)(?!\p{L})/gu },
    { language: 'ps', sign: /[ښځڅړۍڼېګډ]|(?<!\p{L})(?:او|د|په|چې|سره|کې|دي|له|هر|يو|ته)(?!\p{L})/gu }, { language: 'ckb', sign: /[ۆێڕڵە]|(?<!\p{L})(?:و|لە|بۆ|بە|کە|هەر|ئەو)(?!\p{L})/gu }, { language: 'ug', sign: /[ۇۈۋېەئڭ]|(?<!\p{L})(?:ۋە|بىلەن|ھەر|ئۈچۈن)(?!\p{L})/gu }, { language: 'sd', sign: /[ڪڳڄڻٺڌٽڏڦڱٿڃ]|(?<!\p{L})(?:۽|جي|جو|آهي|کي|۾|جا)(?!\p{L})/gu },
    { language: 'pnb', sign: /(?<!\p{L})(?:دا|دی|دے|نوں|ایہہ|وچ|تے|نیں|اے|اوہ)(?!\p{L})/gu },
  ],
  Devanagari: [
    { language: 'hi', sign: /(?<!\p{L}\p{M}?)(?:है|हैं|के|में|की|को|से|और|का|ने|पर|यह|कि|लिए|भी|नहीं|एक|या|प्रत्येक|किसी|अधिकार|था|इस|जो|होगा|गया|तथा)(?![\p{L}\p{M}])/gu, never: /होखे|खातिर|कवनो|बाटे|सभे|अछि|ळ|(?<!\p{L})छ/gu }, { language: 'mr', sign: /ळ|(?<!\p{L}\p{M}?)(?:आहे|आहेत|आणि|व|या|ही|हे|तर|त्या|नाही|करण्यात|मध्ये|होते|त्यांनी|किंवा|प्रत्येक|अधिकार|असे|येईल|असून|हा|पाहिजे)(?![\p{L}\p{M}])|(?:च्या|ाचा|ाची|ांना|ण्याचा)(?![\p{L}\p{M}])/gu },
    { language: 'ne', sign: /(?<!\p{L}\p{M}?)(?:छ|छन्|र|हो|गर्न|लाई|पनि|यो|भएको|गर्ने|हुने|गरी|प्रत्येक|वा|हुनेछ|थियो|भने|तथा|गरेको|हुन्छ|त्यस|एक)(?![\p{L}\p{M}])|(?:को|मा|लाई|हरू|ले|हरु)(?![\p{L}\p{M}])/gu }, { language: 'bho', sign: /(?<!\p{L}\p{M}?)(?:बा|बाटे|के|में|से|आ|खातिर|होखे|रहल|सभे|लोग|कवनो|ओकर|आपन|ना|हऽ|ह|अउर|हवे|हो|सब|करे|भी|जाला|सकेला|जाव)(?![\p{L}\p{M}])/gu },
    { language: 'mai', sign: /(?<!\p{L}\p{M}?)(?:अछि|छैक|क|मे|सँ|आओर|नहि|अपन|कोनो|ओ|जे|एहि|छथि|आ|प्रत्येक|होएत|वा|केर|सभ|कें|कएल)(?![\p{L}\p{M}])/gu }, { language: 'mag', sign: /(?<!\p{L}\p{M}?)(?:हे|के|में|हई|ओकर|अप्पन|सब|कउनो|न|अउ|आउ|होवे|से)(?![\p{L}\p{M}])/gu }, { language: 'sa', sign: /(?:स्य|ानाम्|ेषु|म्|ः)(?![\p{L}\p{M}])|(?<!\p{L})(?:च|वा|अस्ति|सर्वे|इति)(?![\p{L}\p{M}])/gu },
  ],
  Bengali: [{ language: 'bn', sign: /র/gu }, { language: 'as', sign: /[ৰৱ]/gu }],
  Hebrew: [{ language: 'he', sign: /(?<!\p{L})(?:של|את|על|לא|כל|אדם|זכאי|או|הוא|עם|גם|כי|ה\p{L}+)(?!\p{L})/gu }, { language: 'yi', sign: /[ױײװ]|אַ|אָ|יי|(?<!\p{L})(?:און|פון|איז|דער|די|אין|צו|מיט)(?!\p{L})/gu }],
  Ethiopic: [{ language: 'am', sign: /(?<!\p{L})(?:ነው|እና|ወይም|ላይ|ውስጥ|ሰው|መብት|ያለው|አለው|ማንኛውም)(?!\p{L})|ው(?!\p{L})/gu }, { language: 'ti', sign: /(?<!\p{L})(?:እዩ|ናይ|ወይ|ኣብ|ካብ|ሰብ|መሰል|ኣለዎ|ነቲ|ከምኡ)(?!\p{L})|ኣ|ኹ|ኸ/gu }],
  Tibetan: [{ language: 'bo', sign: /པ|བ/gu }, { language: 'dz', sign: /ཨིན|འབད|གི་|ཚུ|དང་/gu }],
  Han: [{ language: 'zh', sign: /[的是了在和]/gu }, { language: 'vi', sign: /[渃㐌姅㧡]|[\ud840-\ud869]/gu }, { language: 'yue', sign: /[嘅係唔喺咗哋嘢佢啲嗰冇睇嚟]/gu }],
  Myanmar: [{ language: 'my', sign: /သည်|၏|များ/gu }, { language: 'shn', sign: /ၵ|ႃ|ႆ|ၢ|ွႆ/gu }, { language: 'mnw', sign: /ၚ်|ဂွံ|ညိ/gu }],
}
