// Lines that head a part of an article and no article: words that stand over a part of a guide, a report or a manual in
// any language, and parts that are counted in Roman numerals or by a paragraph's sign.
import type { Row } from './row'

const words: ReadonlySet<string> = new Set([
  'introduction', 'overview', 'summary', 'abstract', 'background', 'motivation', 'conclusion', 'conclusions', 'discussion', 'results', 'methods', 'preface', 'foreword', 'epilogue', 'prologue', 'appendix', 'contents', 'table of contents', 'references', 'bibliography', 'further reading', 'see also', 'notes', 'footnotes', 'acknowledgements', 'acknowledgments', 'thanks', 'credits', 'contributors', 'glossary', 'faq', 'questions and answers', 'frequently asked questions', 'requirements', 'prerequisites', 'installation', 'installing', 'install', 'setup', 'getting started', 'quick start', 'quickstart', 'usage', 'examples', 'example', 'options', 'configuration', 'api', 'documentation', 'troubleshooting', 'known issues', 'limitations', 'testing', 'tests', 'development', 'building', 'contributing', 'support', 'license', 'licence', 'changelog', 'what’s new', 'description', 'synopsis', 'features', 'next steps', 'ingredients', 'directions', 'tips', 'how it works',
  'einleitung', 'einführung', 'überblick', 'übersicht', 'zusammenfassung', 'hintergrund', 'fazit', 'schluss', 'ergebnisse', 'vorwort', 'nachwort', 'anhang', 'inhalt', 'inhaltsverzeichnis', 'literatur', 'quellen', 'siehe auch', 'anmerkungen', 'danksagung', 'voraussetzungen', 'verwendung', 'beispiele', 'beispiel', 'häufige fragen', 'lizenz', 'zutaten', 'zubereitung',
  'aperçu', 'résumé', 'contexte', 'résultats', 'avant-propos', 'annexe', 'annexes', 'sommaire', 'références', 'bibliographie', 'voir aussi', 'remerciements', 'prérequis', 'utilisation', 'exemples', 'exemple', 'foire aux questions', 'licence', 'ingrédients', 'préparation',
  'introducción', 'resumen', 'antecedentes', 'contexto', 'conclusión', 'conclusiones', 'resultados', 'prólogo', 'epílogo', 'anexo', 'índice', 'referencias', 'bibliografía', 'véase también', 'agradecimientos', 'requisitos', 'instalación', 'uso', 'ejemplos', 'ejemplo', 'preguntas frecuentes', 'licencia', 'ingredientes', 'preparación',
  'introdução', 'resumo', 'conclusão', 'conclusões', 'resultados', 'prefácio', 'anexos', 'referências', 'bibliografia', 'ver também', 'agradecimentos', 'instalação', 'exemplos', 'perguntas frequentes', 'licença', 'modo de preparo',
  'introduzione', 'panoramica', 'riassunto', 'sommario', 'contesto', 'conclusione', 'conclusioni', 'risultati', 'prefazione', 'appendice', 'indice', 'riferimenti', 'vedi anche', 'ringraziamenti', 'requisiti', 'installazione', 'utilizzo', 'esempi', 'esempio', 'domande frequenti', 'licenza', 'preparazione',
  'inleiding', 'overzicht', 'samenvatting', 'achtergrond', 'conclusie', 'resultaten', 'voorwoord', 'bijlage', 'inhoud', 'literatuur', 'zie ook', 'dankwoord', 'vereisten', 'installatie', 'gebruik', 'voorbeelden', 'licentie',
  'introduktion', 'inledning', 'innledning', 'indledning', 'översikt', 'oversikt', 'oversigt', 'sammanfattning', 'sammendrag', 'bakgrund', 'bakgrunn', 'baggrund', 'slutsats', 'slutsatser', 'konklusjon', 'konklusion', 'johdanto', 'yhteenveto', 'tausta', 'päätelmät', 'lähteet', 'se även', 'se også', 'katso myös', 'ingredienser',
  'wstęp', 'wprowadzenie', 'podsumowanie', 'streszczenie', 'wnioski', 'wyniki', 'przedmowa', 'załącznik', 'spis treści', 'źródła', 'zobacz też', 'podziękowania', 'wymagania', 'instalacja', 'użycie', 'przykłady', 'licencja', 'składniki',
  'úvod', 'shrnutí', 'zhrnutie', 'závěr', 'záver', 'obsah', 'výsledky', 'výsledok', 'předmluva', 'příloha', 'poděkování', 'poďakovanie', 'požadavky', 'instalace', 'inštalácia', 'použití', 'použitie', 'příklady', 'príklady', 'bevezetés', 'bevezető', 'összefoglalás', 'összefoglaló', 'köszönetnyilvánítás', 'telepítés', 'használat', 'tartalom', 'rezumat', 'introducere', 'concluzie', 'concluzii', 'cuprins', 'mulțumiri', 'uvod', 'zaključak', 'zaključek', 'sadržaj', 'zahvale',
  'введение', 'вступление', 'обзор', 'резюме', 'предыстория', 'заключение', 'выводы', 'вывод', 'итоги', 'результаты', 'предисловие', 'послесловие', 'приложение', 'содержание', 'оглавление', 'литература', 'источники', 'см. также', 'примечания', 'благодарности', 'требования', 'установка', 'использование', 'примеры', 'пример', 'часто задаваемые вопросы', 'лицензия', 'ингредиенты', 'приготовление',
  'вступ', 'огляд', 'підсумок', 'підсумки', 'висновки', 'висновок', 'результати', 'передмова', 'додаток', 'зміст', 'джерела', 'див. також', 'подяки', 'вимоги', 'встановлення', 'використання', 'приклади', 'въведение', 'обобщение', 'заключения', 'резултати', 'съдържание', 'благодарности', 'изисквания', 'инсталация', 'инсталиране', 'примери',
  'giriş', 'genel bakış', 'özet', 'arka plan', 'sonuç', 'sonuçlar', 'önsöz', 'ek', 'içindekiler', 'kaynaklar', 'kaynakça', 'ayrıca bakınız', 'teşekkürler', 'gereksinimler', 'kurulum', 'kullanım', 'örnekler', 'lisans', 'sıkça sorulan sorular', 'malzemeler',
  'εισαγωγή', 'επισκόπηση', 'περίληψη', 'συμπέρασμα', 'συμπεράσματα', 'αποτελέσματα', 'πρόλογος', 'επίλογος', 'παράρτημα', 'περιεχόμενα', 'βιβλιογραφία', 'ευχαριστίες', 'απαιτήσεις', 'εγκατάσταση', 'χρήση', 'παραδείγματα',
  'مقدمة', 'المقدمة', 'نظرة عامة', 'ملخص', 'خلاصة', 'الخلاصة', 'خاتمة', 'الخاتمة', 'النتائج', 'المراجع', 'المصادر', 'انظر أيضا', 'شكر وتقدير', 'المتطلبات', 'التثبيت', 'الاستخدام', 'أمثلة', 'الأسئلة الشائعة', 'مقدمه', 'خلاصه', 'نتیجه‌گیری', 'نتایج', 'فهرست', 'منابع', 'جستارهای وابسته', 'پیش‌نیازها', 'نصب', 'استفاده', 'מבוא', 'הקדמה', 'סיכום', 'מסקנות', 'תוצאות', 'תוכן עניינים', 'מקורות', 'ראו גם', 'תודות', 'דרישות', 'התקנה', 'שימוש', 'דוגמאות',
  'परिचय', 'प्रस्तावना', 'सारांश', 'निष्कर्ष', 'परिणाम', 'विषय सूची', 'संदर्भ', 'आवश्यकताएँ', 'उदाहरण', 'उपयोग', 'ভূমিকা', 'সারাংশ', 'উপসংহার', 'บทนำ', 'ภาพรวม', 'สรุป', 'ภาคผนวก', 'สารบัญ', 'การติดตั้ง', 'การใช้งาน', 'ตัวอย่าง', 'giới thiệu', 'tổng quan', 'tóm tắt', 'kết luận', 'kết quả', 'mục lục', 'tham khảo', 'lời cảm ơn', 'yêu cầu', 'cài đặt', 'cách sử dụng', 'ví dụ', 'pendahuluan', 'pengantar', 'ikhtisar', 'ringkasan', 'latar belakang', 'kesimpulan', 'hasil', 'daftar isi', 'referensi', 'persyaratan', 'instalasi', 'penggunaan', 'contoh',
  'はじめに', '序文', '序章', '概要', '要約', '背景', 'まとめ', 'おわりに', '終わりに', '結論', '結果', '目次', '付録', '参考', '参考文献', '関連項目', '謝辞', '注意', '必要条件', '前提条件', 'インストール', '使い方', '使用方法', '設定', '例', 'よくある質問', 'ライセンス', '更新履歴', '変更履歴', '材料', '作り方',
  '소개', '서론', '머리말', '들어가며', '들어가는 말', '개요', '요약', '배경', '결론', '맺음말', '마치며', '결과', '목차', '부록', '참고', '참고 문헌', '참고문헌', '같이 보기', '감사의 말', '요구 사항', '요구사항', '설치', '사용법', '사용 방법', '예제', '예시', '자주 묻는 질문', '라이선스', '재료',
  '引言', '前言', '简介', '簡介', '介绍', '介紹', '概述', '概要', '摘要', '背景', '总结', '總結', '小结', '小結', '结论', '結論', '结语', '結語', '后记', '後記', '结果', '目录', '目錄', '附录', '附錄', '参考', '参考文献', '參考文獻', '参考资料', '參考資料', '相关链接', '致谢', '致謝', '注意事项', '要求', '安装', '安裝', '使用方法', '用法', '示例', '例子', '常见问题', '常見問題', '许可证', '更新日志', '材料', '做法',
])
const longest = Math.max(...Array.from(words, (word) => word.length))

/** Marks and numbers before and behind a heading's words. */
const around = /^[#\s\d.)–—§-]+|[\s#:：.…]+$/gu
const numbered = /^(?:(?:part|chapter|section|step|phase|figure|table|appendix|article|rule|lesson|day|week|teil|kapitel|abschnitt|schritt|partie|chapitre|capítulo|parte|sección|capitolo|глава|часть|статья|artikel|artículo|artigo|articolo)\s+(?:\d+|[ivxlc]+)\b|第[^\n]{1,4}[章节節条條部]|\d{1,2}(?:(?:\.\d{1,2})*[.)]|(?:\.\d{1,2})+)\s)/iu
/** Roman numerals and signs of paragraphs. */
const counted = /^(?:[IVXL]{1,5}(?:[.)]|(?= [–—-] ))|§ ?\d{1,3}\.?) \S/u

/** The word that it is stands over a part of something. */
export function headsPart({ trimmed }: Row): boolean {
  if (trimmed.length > longest + 8) return false
  return words.has(trimmed.toLowerCase()) || words.has(trimmed.replace(around, '').toLowerCase())
}

/** A part that is counted: in figures, by a word and a number, in Roman numerals, or as a paragraph of a law. */
export const countsPart = ({ trimmed, look }: Row): boolean => look.units <= 16 && (numbered.test(trimmed) || counted.test(trimmed))
