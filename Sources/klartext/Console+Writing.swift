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

  /// Puts bytes in a file that is meant for them; nil when all is there.
  ///
  /// An ordinary file gets all of them or stays as it is, as long as its folder lets another be made beside it. A link
  /// stays one, and a pipe or device is written to.
  static func put(_ bytes: [UInt8], in file: String) -> WriteFailure? {
    let kind = Files.kind(of: file)
    let isOrdinary = kind == .file ? access(file, W_OK) == 0 : kind == .missing && !Files.exists(file)
    if isOrdinary {
      do throws(Files.WriteFault) {
        try Files.write(bytes, to: Files.target(of: file))
        return nil
      } catch {
        let code = if case .system(let code) = error { code } else { EIO }
        guard kind == .file, code == EACCES || code == EPERM || code == EROFS else { return WriteFailure(code: code) }
      }
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return WriteFailure(code: errno) }
    defer { close(descriptor) }
    var sink = FileDescriptorSink(descriptor)
    bytes.withUnsafeBytes { sink.write($0) }
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
