// What would come of files, before anything is stored: sources and options on the left, the first articles beside them.
// Enter goes on from everywhere but another button, Escape leaves.
import { CircleAlert, FileArchive, FileJson, FileText, Folder, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent, ReactElement } from 'react'
import { Dialog, Heading, ListBox, ListBoxItem, Modal, ModalOverlay } from 'react-aria-components'
import type { OfferedSource, SourcePreview } from '../../../shared/dump/preview'
import type { Result } from '../../../shared/result'
import { Mark } from '../../app/DeskMenu'
import { Button } from '../../ui/Button'
import { Keys } from '../../ui/Keys'
import { FileName } from '../../ui/FileName'
import { bytes, many, middleCut } from '../../ui/words'
import { said, wording } from '../../words/wording'
import { FirstArticles } from './FirstArticles'
import { bringIn, goToSource, leaveOffer, useOffers } from './offers'
import { Options } from './Options'
import styles from './preview.module.css'

type Look = Result<SourcePreview> | null

/** What went wrong with a source as a whole, as words. */
function wrongWith(look: Look): string | null {
  if (!look) return null
  if (!look.ok) return said(look.failure.message)
  const [first, ...others] = look.value.previews
  return first && 'failure' in first && others.length === 0 ? said(first.failure.message) : null
}

function sourceWords(look: Look): string {
  if (!look?.ok) return wrongWith(look) ?? wording.preview.reading
  const { files, bytes: size, previews } = look.value
  const articles = previews.reduce((sum, one) => sum + ('failure' in one ? 0 : one.articles.length), 0)
  const more = files > previews.length || previews.some((one) => !('failure' in one) && one.more)
  return wrongWith(look) ?? [bytes(size), ...(files > 1 ? [many(files, 'file')] : []), more ? wording.preview.articlesAndMore(many(articles, 'article')) : many(articles, 'article')].join(', ')
}

function iconOf({ folder, name }: OfferedSource, look: Look): LucideIcon {
  if (wrongWith(look) !== null) return CircleAlert
  if (folder) return Folder
  if (/\.(?:gz|bz2|xz|zst|zip|tar|tgz)$/iu.test(name)) return FileArchive
  return /\.(?:json|jsonl|ndjson)$/iu.test(name) ? FileJson : FileText
}

function keys(event: KeyboardEvent): void {
  const pressed = event.target instanceof Element && event.target.closest('button, a') !== null
  if (event.key !== 'Enter' || pressed || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  event.stopPropagation()
  void bringIn()
}

export function PreviewSheet(): ReactElement | null {
  const { offers: [offer], at, looks } = useOffers()
  if (!offer) return null
  const { sources, more } = offer
  const words = wording.preview
  const title = words.bringInWhat(sources.length === 1 && sources[0]!.files === 1 ? middleCut(sources[0]!.name, 60) : many(sources.length + more, 'source'))
  return (
    <ModalOverlay isOpen className={styles['over'] ?? ''} onOpenChange={(open) => open || leaveOffer()}>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['sheet'] ?? ''}>
          <div className={styles['inner']} onKeyDownCapture={keys}>
            <header className={styles['head']}>
              <Mark /><Heading slot="title" level={2}>{title}</Heading><span className={styles['facts']}>{words.notStored}</span>
              <span className={styles['grow']} />
              <Button keys="Escape" onPress={leaveOffer}>{wording.common.cancel}</Button>
              <Button look="primary" keys="Enter" onPress={() => void bringIn()}>{words.bringIn}</Button>
            </header>
            <aside className={styles['side']} aria-label={words.options}>
              <ListBox autoFocus aria-label={words.sources} className={styles['sources'] ?? ''} selectionMode="single" selectionBehavior="replace" disallowEmptySelection selectedKeys={[at]} onSelectionChange={(keys) => {
                const [first] = keys as Set<number>
                if (first !== undefined) goToSource(first)
              }}>
                {sources.map((source, index) => {
                  const look = looks[index] ?? null
                  const Icon = iconOf(source, look)
                  return (
                    <ListBoxItem key={source.source} id={index} textValue={source.name} className={styles['source'] ?? ''}>
                      <Icon size={16} aria-hidden="true" className={wrongWith(look) === null ? '' : styles['bad']} />
                      <b title={source.name}><FileName name={source.name} /><span className="only-read">, </span></b>
                      <span className={wrongWith(look) === null ? '' : styles['bad']}>{sourceWords(look)}</span>
                    </ListBoxItem>
                  )
                })}
              </ListBox>
              {more > 0 && <p className={styles['note']}>{words.moreSources(many(more, 'more source'))}</p>}
              <Options />
            </aside>
            <FirstArticles />
            <footer className={styles['foot']}>
              {sources.length > 1 && <span><Keys keys="ArrowUp" /><Keys keys="ArrowDown" />{words.hintSource}</span>}
              <span><Keys keys="Tab" />{words.hintOption}</span>
              <span><Keys keys="Enter" />{words.bringIn}</span>
              <span><Keys keys="Escape" />{words.hintLeave}</span>
              <span className={styles['grow']} />
              <span>{words.cutsLater}</span>
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
