#ifndef KLARTEXT_PAGE_ASSETS_H
#define KLARTEXT_PAGE_ASSETS_H

#include <stddef.h>

/// The style sheet of pages, as UTF-8.
const unsigned char *kt_page_style(size_t *count);

/// The script of pages, as UTF-8.
const unsigned char *kt_page_script(size_t *count);

/// The script of the live page, as UTF-8.
const unsigned char *kt_live_script(size_t *count);

#endif
