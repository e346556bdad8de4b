import LintTestSupport
import Segmentation
import Testing

/// Passages in other languages are found, told apart, and known to be marked or not.
@Suite struct ForeignPassageTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  /// The text with its passages marked, and their languages.
  private func passages(_ text: String, language: String = "sv") -> (text: String, languages: [String?], marked: [Bool])
  {
    let passages = support.segment(text, language: language).foreignPassages
    return (MarkedText.marking(passages.map(\.range), in: text), passages.map(\.language), passages.map(\.isMarked))
  }

  @Test(arguments: [
    ("en", "The library is closed tomorrow. You can return your books in the box, which is open all night."),
    ("fi", "Kirjasto on suljettu huomenna. Voit palauttaa kirjat automaattiin, joka on auki koko yön."),
    ("no", "Biblioteket er stengt i morgen. Du kan levere bøker i automaten, men ikke låne dem."),
    ("da", "Biblioteket er lukket i morgen. Du kan aflevere bøger i automaten, men I kan ikke låne dem."),
    ("de", "Die Bibliothek ist morgen geschlossen. Sie können Ihre Bücher am Automaten zurückgeben."),
    ("fr", "La bibliothèque est fermée demain. Vous pouvez rendre vos livres dans la boîte toute la nuit."),
    ("es", "La biblioteca está cerrada mañana. Puede devolver los libros en el buzón toda la noche."),
    ("pl", "Biblioteka jest jutro zamknięta. Książki można oddać w automacie, który jest czynny przez całą noc."),
    ("so", "Maktabaddu waa xiran tahay berri. Waxaad buugaagta ku celin kartaa mishiinka habeenkii oo dhan."),
    ("tr", "Kütüphane yarın kapalıdır. Kitapları gece boyunca açık olan bir kutuya bırakabilirsiniz, çok kolay."),
    ("ar", "المكتبة مغلقة غداً. يمكنك إعادة الكتب في الصندوق."),
    ("fa", "کتابخانه فردا بسته است. شما می‌توانید کتاب‌ها را پس بدهید."),
    ("ckb", "کتێبخانە سبەینێ داخراوە. دەتوانیت کتێبەکان بگەڕێنیتەوە."),
    ("uk", "Бібліотека завтра зачинена. Ви можете повернути книги."),
    ("ru", "Библиотека завтра закрыта. Вы можете вернуть книги в автомат."),
    ("ti", "ቤተ መጻሕፍቲ ጽባሕ ዕጹው እዩ። መጻሕፍቲ ኣብዚ ምምላስ ትኽእሉ።"),
    ("el", "Η βιβλιοθήκη είναι κλειστή αύριο."),
    ("th", "ห้องสมุดปิดพรุ่งนี้ กรุณามาใหม่"),
    ("zh", "图书馆明天关闭。您可以还书。"),
    ("ja", "図書館は明日閉まっています。本を返すことができます。"),
  ])
  func aParagraphInAnotherLanguageIsAPassage(_ language: String, _ paragraph: String) {
    let swedish = "Biblioteket är stängt i morgon. Du kan lämna dina böcker i lådan."
    let found = passages("\(swedish)\n\n\(paragraph)\n\n\(swedish)")
    #expect(found.text == "\(swedish)\n\n⟦\(paragraph)⟧\n\n\(swedish)")
    #expect(found.languages == [language])
    #expect(found.marked == [false])
  }

  @Test(arguments: [
    "Vi har stängt i dag. ⟦We are closed today, and we will open again on Monday.⟧ Vi ses på måndag.",
    "Vi har stängt.\n\n⟦We are closed.\n\nYou can call us on Monday. The number is on the door.⟧",
    "Vi har stängt.\n\n⟦- Bring a towel\n- The pool is open\n- You can buy coffee in the café⟧",
    "Vi har stängt i dag. ⟦Мы сегодня закрыты.⟧ Vi ses.",
  ])
  func passagesEndWhereSwedishBegins(_ marked: String) {
    #expect(passages(MarkedText(marked).text).text == marked)
  }

  @Test(arguments: [
    "Save the date! Den 14 januari kör vi kick-off för vårt nya trainee-program.",
    "Projektet heter The Power of Love och leds av The Guardian i London.",
    "I dag visar vi The Lord of the Rings: The Return of the King.",
    "Vi lyssnar på The Who, The Beatles och The Doors i parken.",
    "På biblioteket finns nu romanen Det blåser på månen i nyutgåva.",
    "Konserten är med Sigur Rós, Bjørn Berge och Håkan Hellström.",
    "Alla är välkomna. Vi har café, bibliotek och lekplats.",
    "Café. Croissant. Baguette.",
    "Anna, Ali, Bo",
    "Ordet мир betyder fred på ryska.",
  ])
  func namesTitlesAndSingleWordsAreNoPassages(_ text: String) {
    #expect(passages(text).languages == [])
  }

  @Test(arguments: [
    "Vi har stängt.\n\n⟦English: The library is closed.⟧",
    "Vi har stängt.\n\nIn English\n\n⟦The library is closed today.⟧",
    "Vi har stängt. English below.\n\n⟦The library is closed, but you can call us.⟧",
    "English below 👇\n\nVi har stängt i dag.\n\n⟦The library is closed, but you can call us.⟧",
    "Vi har stängt.\n\n⟦🇬🇧 English\nThe library is closed, but you can call us.⟧",
    "Vi har stängt.\n\n⟦På engelska: The library is closed.⟧",
    "Vi har stängt.\n\n⟦EN: The library is closed, but you can call us.⟧",
    "Vi har stängt.\n\nlang: en\n\n⟦The library is closed, but you can call us.⟧",
    "Vi har stängt.\n\n⟦Suomeksi: Kirjasto on kiinni.⟧",
    "Vi har stängt.\n\n⟦العربية\n\nالمكتبة مغلقة غداً.⟧",
  ])
  func labelsMarkPassages(_ marked: String) {
    let found = passages(MarkedText(marked).text)
    #expect(found.marked == [true])
    #expect(found.text == marked)
  }

  @Test(arguments: [
    "🇬🇧 The library is closed, but you can call us.",
    "Vi har kurser i engelska för dig som är ny här.\n\nThe library is closed, but you can call us.",
    "Suomeksi: Kirjasto on kiinni.\n\nThe library is closed, but you can call us.",
  ])
  func aFlagOrAnotherLanguagesLabelDoesNotMark(_ text: String) {
    #expect(passages(text).marked.last == false)
  }

  @Test func swedishIsForeignInAnEnglishText() {
    let found = passages(
      "The library is closed, but you can call us.\n\nVi har stängt men du kan ringa till oss.", language: "en-GB")
    #expect(found.text == "The library is closed, but you can call us.\n\n⟦Vi har stängt men du kan ringa till oss.⟧")
    #expect(found.languages == ["sv"])
  }

  @Test func aTextInAnotherScriptIsNotForeignToItself() {
    #expect(passages("Мы сегодня закрыты.", language: "ru").languages == [])
    #expect(passages("المكتبة مغلقة غداً.", language: "ar").languages == [])
  }
}
