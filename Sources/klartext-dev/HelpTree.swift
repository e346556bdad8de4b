import FoundationEssentials

/// What `klartext --experimental-dump-help` says of the commands and their options.
struct HelpTree: Decodable {
  /// The command itself, with its subcommands.
  let command: Command

  /// A command.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// The options and arguments that help shows, without those that all commands have.
    var shown: [Argument] {
      (arguments ?? []).filter { argument in
        argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
      }
    }
  }

  /// An option, a flag or an argument.
  struct Argument: Decodable {
    let kind: Kind
    let abstract: String?
    let valueName: String?
    let names: [Name]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let allValues: [String]?
    let defaultValue: String?

    enum Kind: String, Decodable {
      case positional, option, flag
    }

    /// A name of an option, without hyphens.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is written.
      var written: String { (kind == "short" ? "-" : "--") + name }
    }
  }

  /// Reads a dump.
  init(_ json: [UInt8]) throws { self = try JSONDecoder().decode(Self.self, from: Data(json)) }
}
