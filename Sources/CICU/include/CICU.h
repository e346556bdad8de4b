// ICU functions for Swift live here.
#include "CICU_normalize.h"
