import Foundation
import Testing

@testable import Reporters

/// The same schemas once more by an independent checker, where Python has one.
@Suite(.enabled(if: PythonSchema.isAvailable, "python3 with jsonschema is not installed"))
struct PythonSchemaTests {
  @Test(arguments: [
    ("testdata/conformance/sarif/sarif-schema-2.1.0.json", ReportFormat.sarif),
    ("Documentation/schema/klartext-report.schema.json", .json),
    ("testdata/conformance/rdjson/DiagnosticResult.json", .rdjson),
  ])
  func reportsFollowTheirSchema(_ schema: String, _ format: ReportFormat) throws {
    let bytes = format.bytes(SampleReport.report) {
      $0.rules = SampleReport.rules
      $0.showSuppressed = true
    }
    #expect(try PythonSchema.faults(in: bytes, schema) == "")
    // The schema of rdjson demands no member, but knows their types.
    let wrong = String(decoding: bytes, as: UTF8.self).replacing("\"message\":", with: "\"massage\":")
      .replacing("\"WARNING\"", with: "\"SERIOUS\"")
    #expect(try PythonSchema.faults(in: Array(wrong.utf8), schema) != "")
  }
}

private enum PythonSchema {
  static let isAvailable = (try? output(of: ["-c", "import jsonschema"])) != nil

  private static let program = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1])); document = json.load(open(sys.argv[2]))
    kind = jsonschema.validators.validator_for(schema); kind.check_schema(schema)
    print("\\n".join(sorted(error.json_path + ": " + error.message for error in kind(schema).iter_errors(document))))
    """

  static func faults(in document: [UInt8], _ schema: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".json")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let schema = TestData.root.appendingPathComponent(schema).path
    return try output(of: ["-c", program, schema, file.path]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private struct Failure: Error {}

  private static func output(of arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: data, as: UTF8.self)
  }
}
