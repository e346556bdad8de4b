import LintCore
import Linting
import PostFormats
import Reporters
import SourceText

/// A document as it was when work on it began.
struct Snapshot: Sendable {
  /// Its address.
  var uri: String
  /// Which state of it.
  var serial: Int
  /// Where it is.
  var path: String
  /// What it is.
  var kind: TextDocument.Kind
  /// Its text.
  var bytes: [UInt8]
}

/// Something to do that takes rules or the disk, and so is not done by the one who answers messages.
public struct Job: Sendable {
  enum Task: Sendable {
    /// Check a document.
    case check(Snapshot)
    /// Count the posts in a range of a document, for a request.
    case count(Snapshot, Range<Int>, MessageID)
    /// Fix a document, for a request.
    case fix(Snapshot, MessageID)
    /// List what may be named in a draft, for a request.
    case list(Snapshot, MessageID)
    /// Forget a document.
    case close(uri: String)
    /// Work with these options from now on.
    case configure(LintSession.Options, Speech, folder: String)
    /// Forget what was read of the disk.
    case reload
  }

  /// How findings are told.
  struct Speech: Sendable {
    /// The language that the client asks for, if any.
    var asked: MessageLanguage?
    /// The language where neither the client nor the configuration says.
    var fallback: MessageLanguage
    /// What columns count.
    var unit: ColumnUnit
  }

  let task: Task
}

/// What came of a job.
public struct JobResult: Sendable {
  enum Outcome: Sendable {
    case checked(uri: String, serial: Int, CheckedDocument)
    case counted(MessageID, [PlacedCount])
    case fixed(MessageID, [TextEdit])
    case listed(MessageID, [String])
  }

  let outcome: Outcome
}

/// What is known of a document after a check.
struct CheckedDocument: Sendable {
  /// Which of all checks it was: the same text may be checked by other rules.
  var number = 0
  /// What was found; nil where nothing is checked.
  var report: MaskedReport?
  /// The language of messages.
  var language: MessageLanguage
  /// The rules in force.
  var rules: [ActiveRule] = []
  /// The policy in force.
  var policy: Policy?
  /// The configuration file, where there is one.
  var configurationFile: String?
  /// Its text, unless the editor has it open.
  var configuration: [UInt8]?
  /// The folder that a configuration file would be for.
  var projectFolder: String
  /// What is wrong in configuration files, by absolute path; empty for those that are all right.
  var faults: [String: [ConfigurationProblem]] = [:]
}

/// Something wrong in a configuration file.
struct ConfigurationProblem: Hashable, Sendable {
  /// Where, in the negotiated unit.
  var range: Range<Position>
  /// What, and what to do.
  var message: String
}
