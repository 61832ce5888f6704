"""Matches patterns with translate-toolkit and prints how long each answer took.

    translate_toolkit.py FILE

Lines of the file begin with "+" for units and "?" for questions. Top 5 at 60 %, as Circular Desk is asked.
"""

import os
import sys
import time

sys.path.append(os.path.join("target", "peers"))
try:
    from translate.search.match import matcher
    from translate.storage.base import TranslationStore, TranslationUnit
except ImportError:
    sys.exit(3)

questions = []
units = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        kind, _, text = line.rstrip("\n").partition("\t")
        if kind == "?":
            questions.append(text)
        else:
            units.append(text)


# Its heap of candidates compares units where two are equally like; they have no order of their own.
TranslationUnit.__lt__ = lambda one, other: len(one.source) < len(other.source)

memory = TranslationStore()
for text in units:
    unit = TranslationUnit(text)
    unit.target = "x"
    memory.units.append(unit)
matching = matcher(memory, max_candidates=5, min_similarity=60, max_length=2000)
times = []
for question in questions:
    begun = time.process_time()
    matching.matches(question)
    times.append((time.process_time() - begun) * 1e3)
times.sort()
print(
    f"translate-toolkit, {len(units)} units: p50 {times[len(times) // 2]:.1f} ms,"
    f" p95 {times[len(times) * 95 // 100]:.1f} ms"
)
