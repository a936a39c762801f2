"""Reports as JUnit XML, which CI systems show case by case."""

import re
from xml.etree import ElementTree as ET

from evals.runs import Run
from evals.scorers import list_scorers
from evals.summary import faults_of

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report_junit(run: Run) -> str:
    """A test case for each result: failed where a promise is broken, in error where it broke."""
    promises = [scorer for scorer in list_scorers() if scorer.guaranteed]
    suite = ET.Element("testsuite", name=_plain(f"evals.{run.header.system}"))
    counts = {"failures": 0, "errors": 0}
    for result in run.results:
        seconds = f"{result.output.usage.seconds:.3f}"
        name = result.case.id + (f"[{result.repeat}]" if run.header.repeats > 1 else "")
        entry = ET.SubElement(suite, "testcase", classname=suite.get("name", ""), name=name)
        entry.set("time", seconds)
        broken = [one.title for one in promises if result.scores.get(one.code) == 0]
        said = "; ".join(faults_of(result))
        if result.output.outcome.value == "failed" or result.broken:
            counts["errors"] += 1
            ET.SubElement(entry, "error", message=_plain(result.output.said or "scorer crashed"))
        elif broken:
            counts["failures"] += 1
            ET.SubElement(entry, "failure", message=_plain(", ".join(broken))).text = _plain(said)
        if result.output.text:
            ET.SubElement(entry, "system-out").text = _plain(result.output.text)
    suite.set("tests", str(len(run.results)))
    for name, count in counts.items():
        suite.set(name, str(count))
    ET.indent(suite)
    return ET.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


def _plain(text: str) -> str:
    """Text without the characters that no XML file may hold."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
