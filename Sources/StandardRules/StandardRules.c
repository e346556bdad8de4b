#include "StandardRules.h"
