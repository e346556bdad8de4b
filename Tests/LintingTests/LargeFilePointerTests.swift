import Testing

@testable import Linting

/// What Git LFS puts in a file's place is known, and nothing else is taken for it.
@Suite struct LargeFilePointerTests {
  private static let pointer = """
    version https://git-lfs.github.com/spec/v1
    oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
    size 12345

    """

  @Test func aPointerTellsTheSize() {
    #expect(LargeFilePointer(Array(Self.pointer.utf8))?.size == 12_345)
  }

  @Test(arguments: [
    "", "size 12\n", pointer.replacing("size 12345", with: "size -1"), pointer.replacing("size 12345", with: "size x"),
    pointer.replacing("size 12345", with: ""), " " + pointer, pointer + String(repeating: "x\n", count: 500),
  ])
  func otherTextsAreNone(_ text: String) {
    #expect(LargeFilePointer(Array(text.utf8)) == nil)
  }
}
