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
