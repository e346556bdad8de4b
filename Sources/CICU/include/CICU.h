// ICU functions for Swift live here.
