import LintCore
import SourceText

/// Something wrong in a configuration file or a rule pack, with its place and the way to mend it.
public struct ConfigurationFault: Error, Hashable, Sendable {
  /// The file, as shown to users.
  public var file: String
  /// The line and column, from 1, in UTF-16 code units; nil where the whole file is meant.
  public var position: LineTable.Position?
  /// What is wrong and what to do.
  public var message: Localized

  /// Creates a fault.
  public init(file: String, position: LineTable.Position? = nil, message: Localized) {
    self.file = file
    self.position = position
    self.message = message
  }

  /// The fault on one line: `klartext.yml:3:5: …`.
  public func description(in language: MessageLanguage) -> String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): \(message[language])"
  }
}

/// One or more faults in the configuration: nothing is checked until they are mended.
public struct ConfigurationError: Error, Sendable {
  /// The faults, in file order.
  public var faults: [ConfigurationFault]

  /// Creates an error.
  public init(_ faults: [ConfigurationFault]) { self.faults = faults }
}
