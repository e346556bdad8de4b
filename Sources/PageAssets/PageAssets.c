#include "PageAssets.h"

// #embed is C23; clang has it in every mode and warns where it is new.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char script[] = {
#embed "page.js"
};

static const unsigned char live_script[] = {
#embed "live.js"
};

const unsigned char *kt_page_style(size_t *count) {
  *count = sizeof style;
  return style;
}

const unsigned char *kt_page_script(size_t *count) {
  *count = sizeof script;
  return script;
}

const unsigned char *kt_live_script(size_t *count) {
  *count = sizeof live_script;
  return live_script;
}
