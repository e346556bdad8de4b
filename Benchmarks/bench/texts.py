"""The texts that are measured: put together from sentences.txt and patterns.txt, always the same for the same number."""

import os
import re

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Numbers:
    """Numbers that look random and are the same for the same seed (a linear congruential generator, by Knuth)."""

    def __init__(self, seed):
        self.state = (seed * 0x9E3779B97F4A7C15 | 1) & 0xFFFFFFFFFFFFFFFF
        self.below(2)

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % limit


class Writer:
    """Writes posts."""

    def __init__(self, folder=HERE):
        with open(os.path.join(folder, "sentences.txt"), encoding="utf-8") as file:
            self.sentences = file.read().splitlines()
        self.slots = {}
        self.patterns = []
        with open(os.path.join(folder, "patterns.txt"), encoding="utf-8") as file:
            for line in file.read().splitlines():
                if line.startswith("@"):
                    name, words = line[1:].split(" ", 1)
                    self.slots[name] = words.split("|")
                elif line and line[0] not in "#%":
                    self.patterns.append(line)
        self.slots["day"] = [str(n) for n in range(1, 29)]
        self.slots["hour"] = [str(n) for n in range(7, 12)]
        self.slots["later"] = [str(n) for n in range(13, 20)]
        self.slots["number"] = [str(n) for n in range(2, 400)]

    def sentence(self, numbers):
        """Every second sentence is one of sentences.txt, which has something to find now and then."""
        if numbers.below(2) == 0:
            return self.sentences[numbers.below(len(self.sentences))]
        pattern = self.patterns[numbers.below(len(self.patterns))]

        def fill(match):
            words = self.slots[match.group(1)]
            return words[numbers.below(len(words))]

        text = re.sub(r"\{(\w+)\}", fill, pattern)
        return text[0].upper() + text[1:]

    def post(self, number, size):
        """A post of whole sentences of about `size` bytes of UTF-8, with a blank line now and then."""
        numbers = Numbers(number)
        parts = []
        length = 0
        while True:
            sentence = self.sentence(numbers)
            length += len(sentence.encode()) + 1
            if parts and length > size:
                return "".join(parts) + "\n"
            if parts:
                parts.append("\n\n" if numbers.below(5) == 0 else " ")
            parts.append(sentence)

    def posts(self, folder, count, size):
        """Writes `count` posts as files, and gives their size in bytes."""
        os.makedirs(folder)
        total = 0
        for number in range(count):
            with open(os.path.join(folder, f"post-{number:05}.md"), "wb") as file:
                total += file.write(self.post(number, size).encode())
        return total

    def file(self, path, size, joint="\n"):
        """Writes a file of about `size` bytes; piece by piece, since a child's peak memory is never told as less than
        its parent's was. With " " for `joint` and no blank lines it is one line."""
        total = 0
        with open(path, "wb") as file:
            number = 0
            while total < size:
                text = self.post(number, 1000)
                if joint == " ":
                    text = text.replace("\n\n", " ").rstrip("\n")
                total += file.write((text + joint).encode())
                number += 1
        return total

    def findings(self, path, count):
        """Writes a file in which every line gives at least one finding."""
        total = 0
        with open(path, "wb") as file:
            for number in range(count):
                numbers = Numbers(number)
                place = self.slots["place"][numbers.below(len(self.slots["place"]))]
                total += file.write(f"Medtag badkläder till {place}, dag {number}.\n\n".encode())
        return total
