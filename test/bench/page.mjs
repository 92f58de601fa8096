// A web page of a news site for benches: an article among what stands around one, in about 24 kB.

const links = Array.from({ length: 120 }, (_, at) => `<li><a href="/section/${at}" class="nav-link nav-link-${at % 7}">Section number ${at}</a></li>`).join('\n')
const script = `window.dataLayer=window.dataLayer||[];${Array.from({ length: 60 }, (_, at) => `function track${at}(e){dataLayer.push({event:"seen-${at}",at:e.timeStamp,where:"${at * 7}"})}`).join('')}`
const footer = Array.from({ length: 30 }, (_, at) => `<p class="small"><a href="/about/${at}">About the paper, part ${at}</a></p>`).join('\n')

/** @param {string} text title, then paragraphs, with blank lines between @param {number} at */
export function pageOf(text, at) {
  const [head = '', ...paragraphs] = text.split('\n\n')
  const title = head.replace(/_.*/, '')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | The Daily Bench</title>
<meta property="og:site_name" content="The Daily Bench"><meta property="og:title" content="${title}"><meta name="author" content="Anna Lindqvist">
<meta property="article:published_time" content="2019-04-25T12:57:54Z"><link rel="canonical" href="https://bench.example/${at}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"2019-04-25T12:57:54Z"}</script>
<script>${script}</script><style>body{font:16px serif}.nav-link{color:#135}</style></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By Anna Lindqvist</p>
${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}
</article><aside><h2>Read next</h2><ul>${links.slice(0, 2000)}</ul></aside></main><footer>${footer}</footer></body></html>
`
}

/** @param {string} html @param {number} at */
export function warcRecordOf(html, at) {
  const body = Buffer.from(html)
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`)
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bench.example/${at}\r\nWARC-Date: 2019-04-26T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + body.length}\r\n\r\n`), http, body, Buffer.from('\r\n\r\n')])
}
