import NIOCore
import NIOHTTP1
import NIOPosix
import Serving

/// Listens for requests and has them answered, so many at a time.
struct Server {
  /// The port that is listened on.
  let port: Int
  private let channel: any Channel
  private let group: MultiThreadedEventLoopGroup
  private let workers: NIOThreadPool

  /// The most connections at a time; those over it are closed at once.
  static let mostConnections = 2048

  init(host: String, port: Int, token: String, checker: Checker) throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let workers = NIOThreadPool(numberOfThreads: max(2, min(4, System.coreCount)))
    workers.start()
    self.group = group
    self.workers = workers
    let load = Load()
    do {
      // The port is known when it is listened on; until then nothing is answered.
      let service = Late<Service>()
      // An address in digits is not looked up, which would take other sockets than the server's own.
      let address = try (try? SocketAddress(ipAddress: host, port: port)) ?? .makeAddressResolvingHost(host, port: port)
      channel = try ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: 1024)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelInitializer { channel in
          guard load.connect() else { return channel.close() }
          channel.closeFuture.whenComplete { _ in load.disconnect() }
          return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
            try channel.pipeline.syncOperations.addHandler(Exchange(service, workers, load))
          }
        }
        .childChannelOption(.maxMessagesPerRead, value: 4)
        // Who has sent all and says so may still wait for the answer.
        .childChannelOption(.allowRemoteHalfClosure, value: true)
        .bind(to: address).wait()
      self.port = channel.localAddress?.port ?? port
      service.set(Service(AccessGuard(token: token, host: host, port: self.port), checker))
    } catch {
      try? workers.syncShutdownGracefully()
      try? group.syncShutdownGracefully()
      throw error
    }
  }

  /// Stops listening, closes what is open, and waits for the checks that are under way.
  func stop() {
    try? channel.close().wait()
    try? group.syncShutdownGracefully()
    try? workers.syncShutdownGracefully()
  }
}
