// Languages of western and northern Europe, for mixed dumps. Written for this project.
import { tongue } from './tongue'

export const west = [
  tongue('en', {
    names: 'Anna Miller|Tom Hughes|Grace Okoro|Daniel Reyes|Ruth Feldman', places: 'Bristol|Denver|Lagos|Wellington|Cork|Halifax',
    things: 'the old bridge|wheat prices|the night bus|a new vaccine|the school roof|harbour dredging|solar panels|the water board',
    heads: 'Council votes to close {t} in {p}|Why {t} matters more than ever|{n} speaks about {t}|{p} waits for news of {t}|What we learned from {t}|Experts doubt plan for {t}|Five years on, {p} still argues over {t}|How to live with {t}',
    says: 'Officials in {p} said on Tuesday that {t} would be looked at again before the summer.|{n}, who has followed the matter for years, called the decision a mistake.|“Nobody asked us about {t},” said {n}, a teacher from {p}.|The figures for {t} rose by four per cent in the last quarter, more than anybody had expected.|There was no answer to questions that were sent to the ministry.|Many families in {p} have moved away since then, and few have come back.|It is not the first time that {t} has divided the town.|A report on {t} is due in March.|For now the work goes on, slowly and in the rain.|Critics point out that the money could have been spent on schools, roads and clinics.',
    headings: 'What happens next|Background|A long winter|The costs|Who pays?|Lessons learned', by: 'By {n}|by {n}, staff writer|{n}',
    menu: 'Home|World|Politics|Sport|Opinion|Weather|About us|Contact|Archive|Jobs', foot: 'Share this story|Leave a comment|Subscribe to our newsletter|Print|All rights reserved|Privacy policy', related: 'Related stories', letter: 'Dear {n},|Yours sincerely,',
  }),
  tongue('de', {
    names: 'Karin Vogel|Jens Brandt|Miriam Scholz|Uwe Lenz', places: 'Kassel|Graz|Rostock|Basel|Ulm|Potsdam',
    things: 'die alte Brücke|der Weizenpreis|die Buslinie|ein neuer Impfstoff|das Schuldach|der Hafenausbau|die Solaranlage|das Wasserwerk',
    heads: 'Streit um {t} in {p} geht weiter|Warum {t} wieder Thema ist|{n} über {t} und die Folgen|{p} wartet auf Nachricht|Was {t} mit uns zu tun hat|Zweifel am Plan: {t} wird teurer als gedacht',
    says: 'Die Verwaltung in {p} teilte am Dienstag mit, {t} werde vor dem Sommer noch einmal geprüft.|{n} verfolgt die Sache seit Jahren und hält den Beschluss für einen Fehler.|„Uns hat niemand gefragt“, sagt {n}, Lehrerin aus {p}.|Im letzten Quartal stiegen die Kosten um vier Prozent, stärker als erwartet.|Eine Anfrage beim Ministerium blieb ohne Antwort.|Viele Familien sind inzwischen aus {p} weggezogen, nur wenige kamen zurück.|Es ist nicht das erste Mal, dass {t} die Stadt entzweit.|Ein Gutachten wird im März erwartet.|Vorerst gehen die Arbeiten weiter, langsam und im Regen.',
    headings: 'Wie es weitergeht|Hintergrund|Ein langer Winter|Die Kosten', by: 'Von {n}|{n}', menu: 'Startseite|Politik|Wirtschaft|Sport|Meinung|Wetter|Über uns|Kontakt|Archiv',
    foot: 'Artikel teilen|Kommentar schreiben|Newsletter bestellen|Drucken|Impressum|Datenschutz', related: 'Mehr zum Thema', letter: 'Sehr geehrte Frau {n},|Mit freundlichen Grüßen',
  }),
  tongue('fr', {
    names: 'Claire Martin|Paul Girard|Nadia Benali|Luc Fournier', places: 'Nantes|Dijon|Liège|Genève|Québec|Toulouse',
    things: 'le vieux pont|le prix du blé|le bus de nuit|un nouveau vaccin|le toit de l’école|le dragage du port|les panneaux solaires|la régie des eaux',
    heads: 'À {p}, {t} divise encore les habitants|Pourquoi {t} revient dans le débat|{n} : « {t}, une affaire de tous »|Ce que {t} nous apprend|Les experts doutent du projet pour {t}|{p} attend toujours une réponse',
    says: 'La mairie de {p} a indiqué mardi que {t} serait de nouveau examiné avant l’été.|{n}, qui suit le dossier depuis des années, parle d’une erreur.|« Personne ne nous a consultés », regrette {n}, enseignante à {p}.|Au dernier trimestre, les dépenses ont augmenté de quatre pour cent, plus que prévu.|Le ministère n’a pas répondu à nos questions.|Beaucoup de familles ont quitté {p} depuis, et peu sont revenues.|Ce n’est pas la première fois que {t} divise la ville.|Un rapport est attendu en mars.|Pour l’instant, les travaux continuent, lentement et sous la pluie.',
    headings: 'Et maintenant ?|Le contexte|Un long hiver|Le coût', by: 'Par {n}|{n}', menu: 'Accueil|Monde|Politique|Économie|Sport|Culture|Météo|À propos|Contact',
    foot: 'Partager cet article|Laisser un commentaire|S’abonner à la lettre|Imprimer|Mentions légales|Tous droits réservés', related: 'À lire aussi', letter: 'Chère {n},|Cordialement,',
  }),
  tongue('nl', {
    names: 'Sanne de Vries|Joost Bakker|Fatima El Amrani', places: 'Zwolle|Gent|Groningen|Breda|Leuven',
    things: 'de oude brug|de tarweprijs|de nachtbus|een nieuw vaccin|het schooldak|het uitdiepen van de haven|zonnepanelen|het waterbedrijf',
    heads: 'Raad van {p} stemt over {t}|Waarom {t} er toe doet|{n} over {t}|Wat {t} ons leert|Twijfel over plan voor {t}|{p} wacht op nieuws',
    says: 'De gemeente {p} liet dinsdag weten dat {t} voor de zomer opnieuw wordt bekeken.|{n} volgt de zaak al jaren en noemt het besluit een vergissing.|“Niemand heeft ons iets gevraagd”, zegt {n}, lerares in {p}.|In het laatste kwartaal stegen de kosten met vier procent, meer dan verwacht.|Het ministerie gaf geen antwoord op vragen.|Veel gezinnen zijn sindsdien uit {p} vertrokken.|Het is niet de eerste keer dat {t} de stad verdeelt.|Een rapport wordt in maart verwacht.|Voorlopig gaat het werk door, langzaam en in de regen.',
    headings: 'Hoe nu verder|Achtergrond|Een lange winter|De kosten', by: 'Door {n}|{n}', menu: 'Home|Nieuws|Politiek|Economie|Sport|Opinie|Weer|Over ons|Contact',
    foot: 'Deel dit artikel|Geef een reactie|Nieuwsbrief|Afdrukken|Privacybeleid|Alle rechten voorbehouden', related: 'Lees ook', letter: 'Beste {n},|Met vriendelijke groet,',
  }),
  tongue('sv', {
    names: 'Karin Lindgren|Olof Berg|Amina Hassan', places: 'Umeå|Åbo|Kalmar|Falun|Lund',
    things: 'den gamla bron|vetepriset|nattbussen|ett nytt vaccin|skoltaket|hamnen|solpaneler|vattenverket',
    heads: 'Kommunen i {p} röstar om {t}|Därför spelar {t} roll|{n} om {t}|Det här lär oss {t}|Experter tvivlar på planen för {t}|{p} väntar på besked',
    says: 'Kommunen i {p} meddelade i tisdags att {t} ska prövas igen före sommaren.|{n} har följt frågan i flera år och kallar beslutet ett misstag.|– Ingen har frågat oss, säger {n}, lärare i {p}.|Under det senaste kvartalet steg kostnaderna med fyra procent, mer än väntat.|Departementet har inte svarat på frågor.|Många familjer har sedan dess flyttat från {p}.|Det är inte första gången som {t} delar staden.|En rapport väntas i mars.|Tills vidare går arbetet vidare, långsamt och i regn.',
    headings: 'Så går det vidare|Bakgrund|En lång vinter|Kostnaderna', by: 'Av {n}|{n}', menu: 'Hem|Nyheter|Politik|Ekonomi|Sport|Åsikt|Väder|Om oss|Kontakt',
    foot: 'Dela artikeln|Lämna en kommentar|Nyhetsbrev|Skriv ut|Integritetspolicy', related: 'Läs också', letter: 'Kära {n},|Med vänliga hälsningar',
  }),
  tongue('es', {
    names: 'Lucía Romero|Andrés Molina|Carmen Vidal|Julio Paredes', places: 'Salamanca|Rosario|Mérida|Arequipa|Murcia',
    things: 'el viejo puente|el precio del trigo|el autobús nocturno|una nueva vacuna|el techo de la escuela|el dragado del puerto|los paneles solares|la empresa de aguas',
    heads: 'El ayuntamiento de {p} vota sobre {t}|Por qué importa {t}|{n}: “{t} es asunto de todos”|Lo que nos enseña {t}|Dudas sobre el plan para {t}|{p} espera noticias',
    says: 'El ayuntamiento de {p} informó el martes de que {t} se revisará antes del verano.|{n}, que sigue el asunto desde hace años, califica la decisión de error.|“A nosotros nadie nos preguntó”, lamenta {n}, maestra de {p}.|En el último trimestre los costes subieron un cuatro por ciento, más de lo previsto.|El ministerio no respondió a las preguntas.|Muchas familias se han ido de {p} desde entonces y pocas han vuelto.|No es la primera vez que {t} divide a la ciudad.|Se espera un informe en marzo.|Por ahora las obras continúan, despacio y bajo la lluvia.',
    headings: 'Qué pasará ahora|Antecedentes|Un largo invierno|Los costes', by: 'Por {n}|{n}', menu: 'Inicio|Noticias|Política|Economía|Deportes|Opinión|El tiempo|Quiénes somos|Contacto',
    foot: 'Compartir|Deja un comentario|Suscríbete al boletín|Imprimir|Aviso legal|Todos los derechos reservados', related: 'Noticias relacionadas', letter: 'Querida {n}:|Atentamente,',
  }),
  tongue('pt', {
    names: 'Beatriz Lopes|Rui Almeida|Marina Teixeira', places: 'Coimbra|Recife|Braga|Curitiba|Faro',
    things: 'a velha ponte|o preço do trigo|o ônibus noturno|uma nova vacina|o telhado da escola|a dragagem do porto|os painéis solares|a companhia de água',
    heads: 'Câmara de {p} vota sobre {t}|Por que {t} importa|{n} fala sobre {t}|O que aprendemos com {t}|Especialistas duvidam do plano para {t}|{p} aguarda notícias',
    says: 'A prefeitura de {p} informou na terça-feira que {t} será reavaliada antes do verão.|{n}, que acompanha o caso há anos, considera a decisão um erro.|“Ninguém nos perguntou nada”, lamenta {n}, professora em {p}.|No último trimestre os custos subiram quatro por cento, mais do que o esperado.|O ministério não respondeu às perguntas.|Muitas famílias deixaram {p} desde então e poucas voltaram.|Não é a primeira vez que {t} divide a cidade.|Um relatório é esperado em março.|Por enquanto as obras continuam, devagar e debaixo de chuva.',
    headings: 'O que vem agora|Contexto|Um longo inverno|Os custos', by: 'Por {n}|{n}', menu: 'Início|Notícias|Política|Economia|Esportes|Opinião|Tempo|Sobre nós|Contato',
    foot: 'Compartilhar|Deixe um comentário|Assine a newsletter|Imprimir|Política de privacidade', related: 'Leia também', letter: 'Cara {n},|Atenciosamente,',
  }),
  tongue('it', {
    names: 'Elena Conti|Marco Ferri|Sara Gallo', places: 'Parma|Lecce|Trento|Lugano|Siena',
    things: 'il vecchio ponte|il prezzo del grano|il bus notturno|un nuovo vaccino|il tetto della scuola|il porto|i pannelli solari|l’acquedotto',
    heads: 'Il comune di {p} vota su {t}|Perché {t} conta ancora|{n} parla di {t}|Che cosa ci insegna {t}|Dubbi sul progetto per {t}|{p} aspetta notizie',
    says: 'Il comune di {p} ha comunicato martedì che {t} sarà riesaminato prima dell’estate.|{n}, che segue la vicenda da anni, parla di un errore.|«Nessuno ci ha chiesto niente», dice {n}, insegnante di {p}.|Nell’ultimo trimestre i costi sono saliti del quattro per cento, più del previsto.|Il ministero non ha risposto alle domande.|Da allora molte famiglie hanno lasciato {p} e poche sono tornate.|Non è la prima volta che {t} divide la città.|Un rapporto è atteso per marzo.|Per ora i lavori continuano, piano e sotto la pioggia.',
    headings: 'Che cosa succede ora|Il contesto|Un lungo inverno|I costi', by: 'di {n}|{n}', menu: 'Home|Cronaca|Politica|Economia|Sport|Opinioni|Meteo|Chi siamo|Contatti',
    foot: 'Condividi|Lascia un commento|Iscriviti alla newsletter|Stampa|Note legali', related: 'Leggi anche', letter: 'Cara {n},|Cordiali saluti,',
  }),
] as const
