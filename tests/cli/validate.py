#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
# validate.py SCHEMA PROGRAM WORK SAMPLE…: what the program prints of the samples and of files that cannot be read
# is held against the published schema of the JSON report; SARIF and JUnit against what their readers rely on.
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

import jsonschema

schema, program, work, *samples = sys.argv[1:]
folder = pathlib.Path(work)
folder.mkdir(parents=True, exist_ok=True)
(folder / "空.ods").write_bytes(b"")
(folder / "not a & <workbook>.xlsx").write_text("x", encoding="utf-8")
broken = [str(folder / "空.ods"), str(folder / "not a & <workbook>.xlsx")]


def printed(*arguments):
    run = subprocess.run([program, "check", *arguments], capture_output=True, check=False)
    assert run.returncode in (0, 1, 3), run
    return run.stdout.decode("utf-8")


rules = json.loads(pathlib.Path(schema).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(rules)
validator = jsonschema.Draft202012Validator(rules)


def hold(report):
    errors = [f"{list(e.absolute_path)}: {e.message[:300]}" for e in validator.iter_errors(report)]
    assert not errors, "\n".join(errors)


for file in samples + broken:
    for language in ("ja", "en"):
        hold(json.loads(printed(file, "--format=json", "--lang", language)))
everything = json.loads(printed(*samples, *broken, "--format=json"))
hold(everything)
# The schema can say no.
for spoil in ({"status": "fine"}, {"problem": ""}, {"findings": [{}]}, {"more": 1}):
    assert not validator.is_valid({**everything[0], **spoil}), spoil

sarif = json.loads(printed(*samples, *broken, "--format=sarif"))
assert sarif["version"] == "2.1.0" and len(sarif["runs"]) == 1
run = sarif["runs"][0]
descriptors = run["tool"]["driver"]["rules"]
assert all(d["help"]["text"] and d["shortDescription"]["text"] for d in descriptors)
assert len(run["results"]) == sum(len(each["findings"]) for each in everything)
known = set()
for result in run["results"]:
    assert descriptors[result["ruleIndex"]]["id"] == result["ruleId"]
    assert result["level"] in ("error", "warning", "note") and result["message"]["text"]
    place = result["locations"][0]
    uri = place["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii() and " " not in uri, uri
    identity = (uri, result["partialFingerprints"]["tenkenFinding/v1"])
    assert identity not in known, identity
    known.add(identity)
notifications = run["invocations"][0]["toolExecutionNotifications"]
assert sum(n["level"] == "error" for n in notifications) == len(broken)
assert run["invocations"][0]["executionSuccessful"] is False

suites = xml.etree.ElementTree.fromstring(printed(*samples, *broken, "--format=junit"))
assert len(suites) == len(samples) + len(broken)
cases = suites.findall("*/testcase")
assert int(suites.get("tests")) == len(cases)
assert int(suites.get("errors")) == len(suites.findall("*/testcase/error")) == len(broken)
assert int(suites.get("failures")) == len(suites.findall("*/testcase/failure")) > 0
strict = xml.etree.ElementTree.fromstring(printed(*samples, "--format=junit", "--fail-on=warning"))
assert int(strict.get("failures")) == len(strict.findall("*/testcase/failure")) > int(suites.get("failures"))
print("held against the schema:", len(everything), "workbooks,", len(run["results"]), "findings")
