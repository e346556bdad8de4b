#include "CGumbo.h"

#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A block that is no node: in a list, so that all can be freed without walking the tree.
typedef struct block {
  struct block *previous;
  struct block *next;
  size_t size;
  size_t padding;
} block;

struct kt_html {
  const char *text;
  size_t length;
  kt_html_limits limits;
  GumboOutput *output;
  size_t stop;
  jmp_buf out;

  block blocks;
  size_t bytes;

  /// Blocks of a node's size lie in one row, so that a pointer can be known to be one of them.
  char *nodes;
  size_t capacity;
  size_t used;
  /// Given back: indices into the row.
  uint32_t *freed;
  size_t freed_count;
  /// The last that was handed out, which its user has filled by the time of the next; NULL when it was given back.
  const GumboNode *last;
  size_t attributes;
  size_t position;
};

static const GumboNode *node(const kt_html *html, const void *pointer) {
  uintptr_t start = (uintptr_t)html->nodes, address = (uintptr_t)pointer;
  if (address < start || address >= start + html->used * sizeof(GumboNode)) return NULL;
  return (address - start) % sizeof(GumboNode) == 0 ? pointer : NULL;
}

/// Leaves the parser, which cannot be told to stop.
static void stop(kt_html *html) {
  html->stop = html->position;
  longjmp(html->out, 1);
}

/// Looks at the last node once it hangs in the tree: where it stands in the text, and how deep.
static void judge_last(kt_html *html) {
  const GumboNode *last = html->last;
  if (!last) return;
  // A text of a node's size lies in the same row; its bytes are read as a node, and are believed in nothing.
  const char *place = NULL;
  if (last->type == GUMBO_NODE_ELEMENT || last->type == GUMBO_NODE_TEMPLATE) place = last->v.element.original_tag.data;
  else if (last->type <= GUMBO_NODE_TEMPLATE && last->type != GUMBO_NODE_DOCUMENT) place = last->v.text.original_text.data;
  uintptr_t start = (uintptr_t)html->text, address = (uintptr_t)place;
  if (address >= start && address < start + html->length && address - start > html->position)
    html->position = address - start;
  size_t depth = 0;
  for (const GumboNode *parent = last; parent; parent = node(html, parent->parent))
    if (++depth > html->limits.depth) stop(html);
}

static void *allocate_node(kt_html *html) {
  judge_last(html);
  size_t index;
  if (html->freed_count > 0) {
    index = html->freed[--html->freed_count];
  } else {
    if (html->used == html->capacity) stop(html);
    index = html->used++;
  }
  html->attributes = 0;
  void *result = html->nodes + index * sizeof(GumboNode);
  memset(result, 0, sizeof(GumboNode));
  html->last = result;
  return result;
}

static void *allocate(void *userdata, size_t size) {
  kt_html *html = userdata;
  if (size == sizeof(GumboNode)) return allocate_node(html);
  if (size == sizeof(GumboAttribute) && ++html->attributes > html->limits.attributes) stop(html);
  if (size > html->limits.bytes - html->bytes) stop(html);
  block *new = malloc(sizeof(block) + size);
  if (!new) stop(html);
  new->size = size;
  new->previous = &html->blocks;
  new->next = html->blocks.next;
  if (new->next) new->next->previous = new;
  html->blocks.next = new;
  html->bytes += size;
  return new + 1;
}

static void deallocate(void *userdata, void *pointer) {
  kt_html *html = userdata;
  if (!pointer) return;
  if (node(html, pointer)) {
    if (html->last == pointer) html->last = NULL;
    html->freed[html->freed_count++] = (uint32_t)(((char *)pointer - html->nodes) / sizeof(GumboNode));
    return;
  }
  block *old = (block *)pointer - 1;
  old->previous->next = old->next;
  if (old->next) old->next->previous = old->previous;
  html->bytes -= old->size;
  free(old);
}

/// How often `<body` and `<html` stand in the text: the attributes of all but the first are added to the first one's,
/// each compared with those that are there.
static size_t repeated_roots(const char *text, size_t length) {
  size_t count = 0;
  const char *end = text + length;
  for (const char *at = text; at && end - at >= 5; at++) {
    at = memchr(at, '<', (size_t)(end - at));
    if (!at || end - at < 5) break;
    char name[4];
    for (int index = 0; index < 4; index++) name[index] = (char)(at[index + 1] | 0x20);
    count += memcmp(name, "body", 4) == 0 || memcmp(name, "html", 4) == 0;
  }
  return count;
}

/// Reads the text, or comes back from the middle of it where a limit is reached.
static void parse(kt_html *html) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = html;
  options.max_errors = 0;
  if (setjmp(html->out) == 0) html->output = gumbo_parse_with_options(&options, html->text, html->length);
}

kt_html *kt_html_parse(const char *utf8, size_t length, kt_html_limits limits) {
  kt_html *html = calloc(1, sizeof(kt_html));
  if (!html) return NULL;
  html->text = utf8;
  html->length = length;
  html->limits = limits;
  html->stop = SIZE_MAX;
  html->capacity = length + 4096 < limits.nodes ? length + 4096 : limits.nodes;
  // Memory that is not written to is not taken.
  html->nodes = malloc(html->capacity * sizeof(GumboNode));
  html->freed = malloc(html->capacity * sizeof(uint32_t));
  if (!html->nodes || !html->freed || length > UINT32_MAX / 2) {
    kt_html_free(html);
    return NULL;
  }
  if (repeated_roots(utf8, length) > 64) {
    html->stop = 0;
    return html;
  }
  parse(html);
  return html;
}

const GumboNode *kt_html_document(const kt_html *html) {
  return html->stop == SIZE_MAX && html->output ? html->output->document : NULL;
}

size_t kt_html_stop(const kt_html *html) { return html->stop; }

void kt_html_free(kt_html *html) {
  if (!html) return;
  for (block *old = html->blocks.next; old;) {
    block *next = old->next;
    free(old);
    old = next;
  }
  free(html->nodes);
  free(html->freed);
  free(html);
}
