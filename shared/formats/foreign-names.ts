// How columns and fields of articles are called in other languages than English.

/** As names are compared: without case, marks and signs. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const read = (names: string): readonly string[] => names.split(' ').map(plainName)

export const foreignNames = {
  text: read('Inhalt Volltext Artikeltext Beitrag Fließtext texte contenu corps texto contenido cuerpo testo contenuto conteúdo corpo tekst treść inhoud innehåll sisältö metin içerik текст содержание текст_статьи 正文 内容 內容 本文 본문 내용 النص المحتوى'),
  title: read('Titel Überschrift Schlagzeile titre título titular titolo tytuł rubrik otsikko başlık заголовок название 标题 標題 题目 タイトル 見出し 제목 العنوان'),
  published: read('Datum Veröffentlicht Veröffentlichungsdatum Erscheinungsdatum date_de_publication fecha fecha_de_publicación data_pubblicazione data_de_publicação tarih дата дата_публикации 日期 发布时间 日付 公開日 날짜 التاريخ'),
  byline: read('Autor Autoren Verfasser auteur auteurs autores autore autori författare yazar автор авторы 作者 著者 記者 기자 작성자 الكاتب'),
  language: read('Sprache langue idioma lingua taal język язык 语言 語言 言語 언어 اللغة'),
  url: read('Adresse Webadresse lien enlace ссылка 链接 鏈接 リンク 링크 الرابط'),
  site: read('Quelle Zeitung fuente medio fonte источник издание 来源 來源 媒体 出典 출처 المصدر'),
  section: read('Ressort rubrique sección sezione seção рубрика раздел 栏目 分类 カテゴリ 분류'),
}
