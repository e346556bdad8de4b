import NIOCore
import NIOHTTP1
import NIOPosix
import Serving

/// One connection: reads requests within bounds, has them checked elsewhere, and writes the answers in order.
///
/// A client has `patience` for each whole request. Whoever is refused, or says wrong things, is answered and cut off.
final class Exchange: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// How long a client may take for a request, idling before it included, and for taking an answer.
  private static let patience = TimeAmount.seconds(20)

  private let late: Late<Service>
  private let workers: NIOThreadPool
  private let load: Load
  private var request: ServeRequest?
  /// How many bytes of room the body has taken.
  private var room = 0
  private var keepsAlive = true
  private var isAnswering = false
  /// Whether an answer is on its way to the client.
  private var isSending = false
  private var isDone = false
  private var deadline: Scheduled<Void>?

  init(_ late: Late<Service>, _ workers: NIOThreadPool, _ load: Load) {
    self.late = late
    self.workers = workers
    self.load = load
  }

  func channelActive(context: ChannelHandlerContext) {
    startClock(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    isDone = true
    giveRoom()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isDone, let service = late.value else { return }
    switch unwrapInboundIn(data) {
    case .head(let head): begin(head, service, context)
    case .body(let part): add(part, service, context)
    case .end: finish(service, context)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? ChannelEvent, event == .inputClosed {
      keepsAlive = false
      if !isAnswering, !isSending { context.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func begin(_ head: HTTPRequestHead, _ service: Service, _ context: ChannelHandlerContext) {
    let headers = head.headers.map { (name: $0.name.lowercased(), value: $0.value) }
    let size = headers.reduce(head.uri.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
    keepsAlive = head.isKeepAlive
    guard size <= Service.largestHeaders else { return refuse(service.refuse(.headersTooLarge), context) }
    let request = ServeRequest(method: head.method.rawValue, target: head.uri, headers: headers)
    if let refusal = service.refusal(of: request) { return refuse(refusal, context) }
    let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
    guard length <= Service.largestBody else { return refuse(service.refuse(.tooLarge), context) }
    self.request = request
    if head.headers["expect"].contains(where: { $0.lowercased() == "100-continue" }) {
      context.writeAndFlush(
        wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: .continue))), promise: nil)
    }
  }

  private func add(_ part: ByteBuffer, _ service: Service, _ context: ChannelHandlerContext) {
    guard request != nil else { return }
    let count = part.readableBytes
    guard (request?.body.count ?? 0) + count <= Service.largestBody else {
      return refuse(service.refuse(.tooLarge), context)
    }
    guard load.take(bytes: count) else { return refuse(service.refuse(.busy), context) }
    room += count
    request?.body.append(contentsOf: part.readableBytesView)
  }

  private func finish(_ service: Service, _ context: ChannelHandlerContext) {
    guard let request else { return }
    self.request = nil
    guard load.begin() else { return refuse(service.refuse(.busy), context) }
    deadline?.cancel()
    isAnswering = true
    let taken = room
    room = 0
    let isHead = request.method == "HEAD"
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    let load = load
    workers.runIfActive(eventLoop: context.eventLoop) { service.answer(request) }.whenComplete { result in
      load.end()
      load.give(bytes: taken)
      let (exchange, context) = bound.value
      guard case .success(let response) = result else { return context.close(promise: nil) }
      exchange.answer(response, isHead: isHead, context)
    }
  }

  private func refuse(_ response: ServeResponse, _ context: ChannelHandlerContext) {
    keepsAlive = false
    isDone = true
    request = nil
    giveRoom()
    answer(response, isHead: false, context)
  }

  private func answer(_ response: ServeResponse, isHead: Bool, _ context: ChannelHandlerContext) {
    guard context.channel.isActive else { return }
    isAnswering = false
    var headers = HTTPHeaders(response.allHeaders.map { ($0.name, $0.value) })
    if !keepsAlive { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: response.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !isHead {
      let body = context.channel.allocator.buffer(bytes: response.body)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    startClock(context)
    isSending = true
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      let (exchange, context) = bound.value
      exchange.isSending = false
      if !exchange.keepsAlive { exchange.lingerAndClose(context) }
    }
  }

  /// Closes after a moment: who is cut off while sending would lose the answer that tells why.
  private func lingerAndClose(_ context: ChannelHandlerContext) {
    isDone = true
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    _ = context.eventLoop.scheduleTask(in: .milliseconds(200)) { bound.value.close(promise: nil) }
  }

  private func startClock(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    deadline = context.eventLoop.scheduleTask(in: Self.patience) {
      let (exchange, context) = bound.value
      if !exchange.isAnswering { context.close(promise: nil) }
    }
  }

  private func giveRoom() {
    load.give(bytes: room)
    room = 0
  }
}
