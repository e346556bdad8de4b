import LintCore
import SourceText

/// Something wrong in a pack's file.
public struct PackError: Error, Hashable, Sendable {
  /// The file's name, as it was given.
  public var file: String
  /// Where in the file.
  public var range: ByteRange
  /// What is wrong.
  public var fault: PackFault

  /// Creates an error.
  public init(file: String, range: ByteRange, fault: PackFault) {
    self.file = file
    self.range = range
    self.fault = fault
  }

  /// The error with its place, as compilers print it: `file:line:column: what`.
  public func line(in source: SourceText, language: MessageLanguage) -> String {
    let position = LineTable(source).position(at: range.lowerBound, in: .scalar)
    return "\(file):\(position.line):\(position.column): \(fault.message[language])"
  }
}

/// Everything that is wrong in a pack, by file and place; never empty.
public struct PackErrors: Error, Hashable, Sendable {
  /// The errors.
  public var errors: [PackError]

  /// Creates a collection of errors, in order.
  public init(_ errors: [PackError]) {
    self.errors = errors.sorted { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }
  }
}
