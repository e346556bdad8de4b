import Testing

@testable import MediaMetadata

@Suite struct SpreadsheetTests {
  private func csv(_ files: [(String, String)]) throws -> String {
    String(decoding: try Spreadsheet(Self.archive(files)).csv, as: UTF8.self)
  }

  /// An archive of texts, nothing packed.
  private static func archive(_ files: [(String, String)]) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    var (bytes, list): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in files {
      let size = little(text.utf8.count, 4)
      let header = little(0, 12) + size + size + little(name.utf8.count, 2)
      list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + header + little(0, 12) + little(bytes.count, 4) + Array(name.utf8)
      bytes += [0x50, 0x4B, 3, 4, 20, 0] + header + little(0, 2) + Array(name.utf8) + Array(text.utf8)
    }
    let count = little(files.count, 2)
    return bytes + list + [0x50, 0x4B, 5, 6] + little(0, 4) + count + count + little(list.count, 4)
      + little(bytes.count, 4) + little(0, 2)
  }

  private static let head = "<?xml version=\"1.0\"?><worksheet><sheetData>"
  private static let tail = "</sheetData></worksheet>"

  /// A workbook with one sheet.
  private func csv(_ rows: String, shared: String = "", styles: String = "", properties: String = "") throws -> String {
    try csv([
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\">\(properties)<sheets><sheet name=\"Dold\" state=\"hidden\" r:id=\"rId1\"/>"
          + "<sheet name=\"Plan\" r:id=\"rId2\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Target=\"/xl/worksheets/sheet7.xml\" Id=\"rId2\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(shared)</sst>"), ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/worksheets/sheet1.xml", Self.head + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + Self.tail),
      ("xl/worksheets/sheet7.xml", Self.head + rows + Self.tail),
    ])
  }

  @Test func textsOfAllKindsAreRead() throws {
    let text = try csv(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>in</t></is></c></row>
      <row r="3"><c r="B3" t="str"><f>A1</f><v>Hej; &amp; "du"</v></c><c r="C3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c></row>
      <row><c t="s"><v>2</v></c><c><v>12.5</v></c><c r="F4" s="9"/><c t="s"><v>99</v></c></row>
      """,
      shared:
        "<si><t>text</t></si><si><r><t>k</t></r><r><rPr/><t xml:space=\"preserve\">analer </t></r><rPh><t>x</t></rPh></si>"
        + "<si><t>rad_x000D_\n två, ja</t></si>")
    #expect(text == "text;kanaler ;;in\n\n;\"Hej; & \"\"du\"\"\";true;;\n\"rad\n två, ja\";12.5;;;;;\n")
  }

  @Test func datesAreToldByTheirFormat() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"0.0&quot; dagar&quot;\"/>"
      + "<numFmt numFmtId=\"166\" formatCode=\"[$-41D]d mmmm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/><xf numFmtId=\"166\"/></cellXfs>"
    let values = [
      ("46346", 0), ("46346", 1), ("46346.604166666664", 2), ("46346", 3), ("0.5", 4), ("1", 1), ("60", 1), ("61", 1),
      ("45351", 5), ("46346.999999999", 2), ("-1", 1), ("9e99", 1),
    ]
    let row = values.map { "<c s=\"\($0.1)\"><v>\($0.0)</v></c>" }.joined()
    let read = try csv("<row r=\"1\">\(row)</row>", styles: styles)
    #expect(
      read
        == "46346;2026-11-20;2026-11-20T14:30;46346;12:00;1900-01-01;1900-02-28;1900-03-01;2024-02-29;2026-11-21T00:00;-1;9e99\n"
    )
    let mac = try csv(
      "<row r=\"1\"><c s=\"1\"><v>0</v></c></row>", styles: styles, properties: "<workbookPr date1904=\"1\"/>")
    #expect(mac == "1904-01-01\n")
  }

  @Test func whatIsNoWorkbookIsSaid() {
    #expect(throws: Spreadsheet.Fault.unreadable) { try Spreadsheet(Array("PK".utf8)) }
    #expect(throws: Spreadsheet.Fault.unreadable) { try Spreadsheet([]) }
    #expect(throws: Spreadsheet.Fault.unreadable) { try csv([("word/document.xml", "<a/>")]) }
    #expect(throws: Spreadsheet.Fault.unreadable) {
      try csv([("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", Self.head)])
    }
  }

  @Test(.timeLimit(.minutes(60))) func hostileSheetsAreBounded() throws {
    // A million rows that are not written, and columns beyond all.
    let text = try csv("<row r=\"99999999\"><c r=\"ZZZZ1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
    #expect(text.utf8.count == 1_048_575 + 2)
    #expect(throws: Spreadsheet.Fault.tooLarge) {
      try csv(String(repeating: "<row><c r=\"IU1\"><v>1</v></c></row>", count: 300_000))
    }
    // Entities are not expanded, and nothing outside is named.
    let entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    #expect(try csv(entity + "<row r=\"1\"><c t=\"str\"><v>&x;</v></c></row>") == "\"&x;\"\n")
  }
}
