// The table of export formats: a new one is a writer and a line here.
import type { ExportFormat } from '../question'
import { csvWriter, semicolonWriter } from './csv'
import { galleyWriter } from './galley'
import { markdownWriter } from './markdown'
import { textWriter } from './text'
import type { Writer } from './writer'

export const formats: Readonly<Record<ExportFormat, Writer>> = {
  galley: galleyWriter,
  csv: csvWriter,
  'csv-semicolon': semicolonWriter,
  markdown: markdownWriter,
  text: textWriter,
}
