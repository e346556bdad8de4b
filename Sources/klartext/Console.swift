import Glibc
import LintCore

/// The terminal, the standard streams and the environment: the only place that knows them.
enum Console {
  /// An environment variable, or nil when it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The terminal's width in cells; 80 when there is none.
  static var width: Int {
    var size = winsize()
    if isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    // 0 is how some programs say that they do not know.
    guard let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 else { return 80 }
    return min(max(columns, 20), 1000)
  }

  /// Takes the places of standard streams that are closed, so that no file that is opened gets what is meant for them.
  ///
  /// Each is held open the wrong way round, so that reading and writing fail as before: it is closed.
  static func holdClosedStreams() {
    for (stream, way) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) < 0 {
      // The lowest that is free is the stream itself.
      _ = open("/dev/null", way)
    }
  }

  /// The language of messages: as asked for, else as configured, else English where the locale is, else Swedish.
  static func language(asked: MessageLanguage?, configured: MessageLanguage?) -> MessageLanguage {
    if let language = asked ?? configured { return language }
    let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : .swedish
  }

  /// How many files can be checked at the same time.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// When to colour.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Whether to colour standard output, with `NO_COLOR`, `CLICOLOR_FORCE` and `TERM=dumb` honoured.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      if Console.environment("NO_COLOR") != nil {
        false
      } else if let force = Console.environment("CLICOLOR_FORCE"), force != "0" {
        true
      } else {
        Console.isTerminal && Console.environment("TERM") != "dumb"
      }
    }
  }
}
