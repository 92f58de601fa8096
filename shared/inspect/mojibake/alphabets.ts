// The letters beyond ASCII that languages of Latin letters write, small: by them a text is known whose accents were read as others.
export const alphabets: Readonly<Record<string, string>> = {
  de: 'äöüßé', fr: 'àâçéèêëîïôœùûüÿæ', es: 'áéíñóúüªº', pt: 'áâãàçéêíóôõúüªº', it: 'àèéìòùîªº', ca: 'àçèéíïòóúü·', gl: 'áéíñóúüï', nl: 'éëïóöüèáçê', sv: 'åäöéàü', da: 'æøåéü', no: 'æøåéêòôü', fi: 'äöåšž', is: 'áéíóúýþæöð',
  pl: 'ąćęłńóśźż', cs: 'áčďéěíňóřšťúůýž', sk: 'áäčďéíĺľňóôŕšťúýž', hu: 'áéíóöőúüű', ro: 'ăâîșțşţ', hr: 'čćđšž', bs: 'čćđšž', sl: 'čšž', sq: 'çë', tr: 'çğıöşüâîû', et: 'äöõüšž', lv: 'āčēģīķļņšūž', lt: 'ąčęėįšųūž', ga: 'áéíóú', af: 'êëéîïôûèöáü',
}
