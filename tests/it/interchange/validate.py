"""Validates XLIFF files against the schemas of OASIS, whose folder comes first. Prints what is wrong.

The core schema of XLIFF 2.1 differs from that of 2.0 only in that both languages must be language tags."""
import pathlib
import re
import sys

from lxml import etree

folder = pathlib.Path(sys.argv[1])


class Local(etree.Resolver):
    def resolve(self, url, public, context):
        if url.endswith("xml.xsd"):
            return self.resolve_filename(str(folder / "xml.xsd"), context)
        return None


def schema(name):
    parser = etree.XMLParser()
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(str(folder / name), parser))


strict, core = schema("xliff-core-1.2-strict.xsd"), schema("xliff-core-2.0.xsd")
for path in sys.argv[2:]:
    tree = etree.parse(path)
    root = tree.getroot()
    judge = strict if root.get("version") == "1.2" else core
    if not judge.validate(tree):
        print(path, judge.error_log)
    if judge is core:
        for name in ("srcLang", "trgLang"):
            if not re.fullmatch("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*", root.get(name, "")):
                print(path, name)
print("checked", len(sys.argv) - 2)
