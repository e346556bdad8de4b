#ifndef CGUMBO_H
#define CGUMBO_H

#include <gumbo.h>
#include <stddef.h>

// Gumbo's HTML parser with bounds. By itself it takes stack as deep as elements nest when it frees a tree, time that
// grows with depth times elements, and memory without limit; no draft needs any of that, and a hostile file must not
// have it.

/// A tree of elements that was read from HTML.
typedef struct kt_html kt_html;

/// What a tree may take.
typedef struct {
  /// How deep nodes may lie in each other.
  size_t depth;
  /// How many nodes there may be at once.
  size_t nodes;
  /// How many attributes an element may have.
  size_t attributes;
  /// How many bytes of memory may be in use, nodes not counted.
  size_t bytes;
} kt_html_limits;

/// Reads `length` bytes of UTF-8, which must stay in place as long as the tree: the tree points into them.
///
/// Gives NULL when memory is short. Where a limit is reached the tree is empty, and `kt_html_stop` says where; the text
/// before that place can be read by itself.
kt_html *kt_html_parse(const char *utf8, size_t length, kt_html_limits limits);

/// The document; NULL when a limit was reached.
const GumboNode *kt_html_document(const kt_html *html);

/// How many bytes were read before a limit was reached; SIZE_MAX when none was.
size_t kt_html_stop(const kt_html *html);

/// Gives the memory back; NULL is allowed.
void kt_html_free(kt_html *html);

#endif
