// What readers wrote under an article: a line that counts their comments, and below it names with a day each.
import { underTitle } from './reading'
import type { Row } from './row'

const comments = 'comments?|responses?|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties|reactie|kommentarer|kommentar|komentarz[ey]?|komentářů|komentáře|комментари\\p{L}{1,3}|коментар\\p{L}{0,3}|yorum|σχόλια|hozzászólás|kommenttia|comentarii|bình luận|komentar|تعليقات|تعليق|टिप्पणियाँ|تبصرے|תגובות|ความคิดเห็น'
const counted = new RegExp(`^\\d{1,5} (?:${comments})$|^(?:${comments})\\s?[(（:：]\\s?\\d{1,5}[)）]?$|^(?:评论|評論|コメント|댓글)\\s?[(（:：]?\\s?\\d{1,5}|^\\d{1,5}\\s?(?:条评论|則留言|件のコメント|개의 댓글)`, 'iu')
const longest = 32

export const countsComments = (row: Row): boolean => row.text.length <= longest && counted.test(row.trimmed)

/** A line that nobody wrote as a comment: no name, no day, and none of them below it. */
export const isNoComment = (row: Row, after: readonly Row[]): boolean =>
  row.gap > 0 && row.header === null && !row.people && row.stamp === '' && !row.trimmed.endsWith(':') && row.look.units >= 2 && !underTitle(after[0]?.header ?? null) && after[0]?.prose === true
