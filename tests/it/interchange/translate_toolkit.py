"""What an independent tool does to a file of ours: Translate Toolkit reads it, writes a target for every
text that may be translated, and saves it. Prints how many texts it read and how many it translated."""
import copy
import sys

from lxml import etree
from translate.storage import xliff, xliff2

path, out = sys.argv[1], sys.argv[2]
with open(path, "rb") as file:
    second = b'version="2.1"' in file.read(400)
store = (xliff2.Xliff2File if second else xliff.Xliff1File).parsefile(path)
translated = 0
for unit in store.units:
    assert unit.source is not None and unit.getid(), etree.tostring(unit.xmlelement)
    if not unit.istranslatable():
        continue
    if second:
        source = unit.source_dom
        target = copy.deepcopy(source)
        target.tag = source.tag.replace("source", "target")
        target.text = "tt " + (target.text or "")
        unit.set_target_dom(target)
    else:
        rich = copy.deepcopy(unit.rich_source)
        rich[0].sub.insert(0, "tt ")
        unit.rich_target = rich
    unit.marktranslated()
    translated += 1
store.savefile(out)
print(len(store.units), translated)
