// The little of Markdown that the manual is written in: headings, paragraphs, lists, pictures, words in bold, keys in code.
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { pictureOf } from './pages'

function inline(text: string): ReactNode {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/u).map((part, index) => {
    const key = `${index} ${part}`
    if (part.startsWith('**')) return <b key={key}>{part.slice(2, -2)}</b>
    if (part.startsWith('`')) return <Fragment key={key}>{part.slice(1, -1).split(' ').map((cap) => <kbd key={cap}>{cap}</kbd>)}</Fragment>
    return part
  })
}

export function Markdown({ text }: { readonly text: string }): ReactElement {
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/u
  const blocks = text.trim().split(/\n{2,}/u)
  return (
    <>
      {blocks.map((block) => {
        if (block.startsWith('# ')) return <h3 key={block}>{inline(block.slice(2))}</h3>
        if (block.startsWith('## ')) return <h4 key={block}>{inline(block.slice(3))}</h4>
        const [, words, path] = picture.exec(block) ?? []
        if (path) return <img key={block} src={pictureOf(path)} alt={words} />
        if (block.startsWith('- ')) return <ul key={block}>{block.split('\n').map((line) => <li key={line}>{inline(line.slice(2))}</li>)}</ul>
        return <p key={block}>{inline(block.replaceAll('\n', ' '))}</p>
      })}
    </>
  )
}
