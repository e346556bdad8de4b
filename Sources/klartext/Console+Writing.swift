import Glibc
import LintCore
import Linting
import Reporters

extension Console {
  /// Writes to standard error.
  static func standardError(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// Writes to standard output.
  ///
  /// - Throws: why it could not be written; a reader that has seen enough is no reason.
  static func standardOutput(_ text: String, in language: MessageLanguage) throws(CommandFailure) {
    if let failure = write(text, to: STDOUT_FILENO) { throw failure.toWrite(nil, in: language) }
  }

  /// Writes a text; nil when all of it was written, or the reader has gone.
  static func write(_ text: String, to descriptor: Int32) -> WriteFailure? {
    var sink = FileDescriptorSink(descriptor)
    Array(text.utf8).withUnsafeBytes { sink.write($0) }
    return WriteFailure(sink)
  }

  /// Why something could not be written.
  struct WriteFailure {
    /// The value of `errno`.
    let code: Int32

    init(code: Int32) { self.code = code }

    /// What went wrong with a sink, if anything; a closed pipe is nothing.
    init?(_ sink: FileDescriptorSink) {
      guard let code = sink.failure, !sink.isClosedPipe else { return nil }
      self.code = code
    }

    /// The failure to write a file, or standard output where none is named.
    func toWrite(_ file: String?, in language: MessageLanguage) -> CommandFailure {
      let reason = SystemReason.words(for: code)
      let message = Localized(
        sv: "Det gick inte att skriva till \(file ?? "standard ut"): \(reason.sv).",
        en: "Could not write to \(file ?? "standard output"): \(reason.en).")
      return CommandFailure(message[language])
    }
  }
}
