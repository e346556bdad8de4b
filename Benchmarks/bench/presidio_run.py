"""Presidio's pattern recognizers over files, in a virtual environment that has presidio-analyzer.

The tokenizer is spaCy's blank English one: Presidio's models for names and places are downloaded from elsewhere than PyPI, so
they are not measured, and would take more time.
"""

import sys

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine


class Blank(SpacyNlpEngine):
    """A tokenizer and nothing more."""

    def load(self):
        self.nlp = {"en": spacy.blank("en")}


engine = Blank()
engine.load()
registry = RecognizerRegistry()
registry.load_predefined_recognizers(languages=["en"], nlp_engine=engine)
analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        for result in analyzer.analyze(file.read(), language="en"):
            print(path, result.entity_type, result.start, result.end)
