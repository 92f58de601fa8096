// Languages told from one sentence, by script, letters and small words; and doubt where there is too little to tell by.
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../shared/inspect/language'

describe('languages', () => {
  it.each([
    ['en', 'The council decided yesterday that the old bridge would be rebuilt.'], ['de', 'Der Rat der Stadt hat gestern beschlossen, die alte Brücke zu erneuern.'], ['fr', 'Le conseil a décidé hier de reconstruire le vieux pont de la ville.'], ['es', 'El ayuntamiento decidió ayer reconstruir el viejo puente de la ciudad.'],
    ['pt', 'A câmara decidiu ontem reconstruir a velha ponte da cidade.'], ['it', 'Il consiglio ha deciso ieri di ricostruire il vecchio ponte della città.'], ['nl', 'De raad heeft gisteren besloten de oude brug opnieuw te bouwen.'], ['sv', 'Rådet beslutade i går att den gamla bron ska byggas om.'],
    ['da', 'Rådet besluttede i går, at den gamle bro skal bygges om, og at det ikke må blive dyrere.'], ['fi', 'Kaupunginvaltuusto päätti eilen, että vanha silta rakennetaan uudelleen.'], ['pl', 'Rada miasta postanowiła wczoraj, że stary most zostanie odbudowany.'], ['cs', 'Zastupitelstvo včera rozhodlo, že starý most bude znovu postaven.'],
    ['hu', 'A városi tanács tegnap úgy döntött, hogy újjáépítik a régi hidat.'], ['ro', 'Consiliul a decis ieri că vechiul pod al orașului va fi reconstruit.'], ['tr', 'Belediye meclisi dün eski köprünün yeniden yapılmasına karar verdi ve bunun için para ayırdı.'], ['id', 'Dewan kota kemarin memutuskan bahwa jembatan tua itu akan dibangun kembali karena rusak.'],
    ['ms', 'Majlis bandar raya semalam memutuskan bahawa jambatan lama itu akan dibina semula kerana rosak.'], ['vi', 'Hội đồng thành phố hôm qua đã quyết định xây lại cây cầu cũ.'], ['sw', 'Baraza la mji liliamua jana kwamba daraja la zamani litajengwa upya kwa ajili ya watu.'], ['tl', 'Nagpasya kahapon ang konseho ng lungsod na muling itayo ang lumang tulay.'],
    ['ru', 'Городской совет вчера решил восстановить старый мост.'], ['uk', 'Міська рада вчора вирішила відбудувати старий міст.'], ['bg', 'Общинският съвет реши вчера старият мост да бъде построен отново.'], ['sr', 'Градско веће је јуче одлучило да се стари мост поново изгради.'], ['be', 'Гарадскі савет учора вырашыў аднавіць стары мост.'],
    ['el', 'Το δημοτικό συμβούλιο αποφάσισε χθες να ξαναχτίσει τη γέφυρα.'], ['he', 'מועצת העיר החליטה אתמול לבנות מחדש את הגשר הישן.'], ['ar', 'قرر مجلس المدينة أمس إعادة بناء الجسر القديم في وسط المدينة.'], ['fa', 'شورای شهر دیروز تصمیم گرفت که پل قدیمی را دوباره بسازد.'], ['ur', 'شہر کی کونسل نے کل فیصلہ کیا کہ پرانے پل کو دوبارہ تعمیر کیا جائے گا۔'],
    ['hi', 'नगर परिषद ने कल पुराने पुल को फिर से बनाने का फैसला किया है।'], ['mr', 'नगर परिषदेने काल जुना पूल पुन्हा बांधण्याचा निर्णय घेतला आहे.'], ['ne', 'नगर परिषद्ले हिजो पुरानो पुल फेरि बनाउने निर्णय गरेको छ।'], ['bn', 'নগর পরিষদ গতকাল পুরনো সেতু আবার তৈরি করার সিদ্ধান্ত নিয়েছে।'], ['ta', 'பழைய பாலத்தை மீண்டும் கட்ட நகர சபை நேற்று முடிவு செய்தது.'],
    ['th', 'สภาเมืองตัดสินใจเมื่อวานนี้ว่าจะสร้างสะพานเก่าขึ้นใหม่'], ['ja', '市議会は昨日、古い橋を架け替えることを決めた。'], ['zh', '市议会昨天决定重建旧桥，工程将于明年开始。'], ['ko', '시의회는 어제 오래된 다리를 다시 짓기로 했다.'], ['yo', 'Ìgbìmọ̀ ìlú náà pinnu láti tún afárá náà kọ́ fún àwọn ènìyàn.'],
    ['rw', 'Abaturage bavuze ko amategeko mashya ari ngombwa kuko igihugu cyose kiyakeneye cyane.'], ['hr', 'Predsjednik je rekao da je čovjek u ovom dijelu svijeta uvijek bio važan.'], ['sr', 'Predsednik je rekao da je čovek u ovom delu sveta uvek bio važan, posle svega.'], ['fr', 'L’homme d’affaires n’a pas répondu'], ['it', 'L’allarme dell’Onu sull’acqua'], ['pt', 'O que se sabe sobre o acordo'],
  ])('%s', (language, text) => expect(detectLanguage(text)?.language).toBe(language))
  it('says nothing of no letters, and doubts few words', () => {
    expect(detectLanguage('')).toBeNull()
    expect(detectLanguage('12.5 % – 3')).toBeNull()
    expect(detectLanguage('Personas 101')?.confidence ?? 0).toBeLessThan(0.6)
  })
})
