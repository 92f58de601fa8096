// Names of the formats that intake reads, as the command line and reports write them.

export const formatNames = ['text', 'text-lines', 'text-file', 'galley', 'jsonl', 'json', 'csv', 'warc', 'html', 'markdown', 'docx', 'eml', 'mbox', 'tei', 'newsml-g2', 'rss', 'atom', 'mediawiki'] as const
export type FormatName = (typeof formatNames)[number]
