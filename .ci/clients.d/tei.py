"""Puts a TEI document back to P5 as it stood in September 2006, in nothing but what has been renamed or added since.

Usage: tei.py DOCUMENT RESULT
"""
import sys
import xml.etree.ElementTree as tree

TEI = "http://www.tei-c.org/ns/1.0"

# Elements that had another name, or are a special case of one that there was.
RENAMED = {"msDesc": "msDescription", "said": "seg", "org": "person", "orgName": "name"}

# A name's link to what it names was only a key.
LINK, KEY = "ref", "key"

# Dates had other attributes, places in the header no type, an archive had to have a town.
NEW_ON = {"date": ("when", "notBefore", "notAfter"), "origDate": ("when", "notBefore", "notAfter"), "seg": ("who", "direct"), "placeName": ("type",)}


def tag(name):
    return f"{{{TEI}}}{name}"


def put_back(element):
    name = element.tag.removeprefix(f"{{{TEI}}}")
    if name == "org":
        body = element.find(tag("orgName"))
        body.tag = tag("persName")
    name = RENAMED.get(name, name)
    element.tag = tag(name)
    if LINK in element.attrib:
        element.set(KEY, element.attrib.pop(LINK).rsplit("/", 1)[-1])
    for attribute in NEW_ON.get(name, ()):
        element.attrib.pop(attribute, None)
    if name == "msIdentifier" and element.find(tag("settlement")) is None:
        element.insert(0, tree.Element(tag("settlement")))
    for child in list(element):
        put_back(child)


tree.register_namespace("", TEI)
document = tree.parse(sys.argv[1])
put_back(document.getroot())
document.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
