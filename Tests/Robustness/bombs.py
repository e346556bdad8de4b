"""Writes files that are small and would unpack to a gigabyte, into the folder that is named."""

import struct
import sys
import zlib

FOLDER = sys.argv[1]
MEGABYTES = 1024


def deflated(fill: bytes, head: bytes = b"", tail: bytes = b"") -> bytes:
    """A raw DEFLATE stream of head, a gigabyte of one byte, and tail."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(fill * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return start + block * MEGABYTES + packer.compress(tail) + packer.flush()


def archive(files: dict[str, tuple[bytes, int, bool]]) -> bytes:
    """A ZIP archive of contents, their sizes when unpacked, and whether they are packed."""
    body, listing = b"", b""
    for name, (content, size, packed) in files.items():
        method = 8 if packed else 0
        common = struct.pack(
            "<HHHHHIIIHH", 20, 0, method, 0, 0, 0, len(content), size & 0xFFFFFFFF, len(name), 0)
        listing += b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, len(body))
        listing += name.encode()
        body += b"PK\x03\x04" + common + name.encode() + content
    end = struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(listing), len(body), 0)
    return body + listing + b"PK\x05\x06" + end


def plain(text: str) -> tuple[bytes, int, bool]:
    return text.encode(), len(text.encode()), False


def write(name: str, content: bytes) -> None:
    with open(f"{FOLDER}/{name}", "wb") as file:
        file.write(content)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def picture(kind: bytes, content: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 52))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(kind, content) + pixels + chunk(b"IEND", b"")


size = MEGABYTES << 20
spaces = deflated(b" ")
packed_text = b"\x78\x9c" + deflated(b"a")

workbook = {
    "xl/workbook.xml": plain(
        '<workbook xmlns:r="r"><sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": plain(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
}
sheet = deflated(b" ", b"<worksheet><sheetData>", b"</sheetData></worksheet>")
# An archive that says that hardly anything is in it.
write("lognare.xlsx", archive(workbook | {"xl/worksheets/sheet1.xml": (sheet, 10, True)}))
core = deflated(b"a", b"<cp:coreProperties><dc:creator>", b"</dc:creator></cp:coreProperties>")
write("brev.docx", archive({"[Content_Types].xml": plain("<Types/>"), "word/document.xml": plain("<w/>"),
                            "docProps/core.xml": (core, size, True)}))
write("text.png", picture(b"zTXt", b"Comment\0\0" + packed_text))
write("profil.png", picture(b"iCCP", b"profile\0\0" + packed_text))
write("lang.png", picture(b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0" + packed_text))
stream = b"\x78\x9c" + deflated(b" ")
pdf = b"%PDF-1.5\n"
place = len(pdf)
pdf += (f"1 0 obj <</Type /XRef /W [1 2 1] /Size 9 /Root 2 0 R /Filter /FlateDecode /Length {len(stream)}>> stream\n"
        .encode() + stream + b"\nendstream endobj\n")
write("blad.pdf", pdf + f"startxref\n{place}\n%%EOF".encode())
gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + deflated(b" ", b"<svg xmlns='http://www.w3.org/2000/svg'>", b"</svg>")
write("bild.svgz", gzip + struct.pack("<II", 0, size & 0xFFFFFFFF))
write("bild.svg", gzip)
