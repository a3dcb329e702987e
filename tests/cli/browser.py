#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
# browser.py CHROMIUM PROGRAM WORK SAMPLES: the HTML report in a real browser: it comes up without an error, finds,
# filters, writes its letters and prints, and nothing in a file's name or cells becomes markup.
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

chromium, program, work, samples = sys.argv[1:]
folder = pathlib.Path(work)
shutil.rmtree(folder, ignore_errors=True)
(folder / "in").mkdir(parents=True)
evil = "<img src=x onerror=document.body.dataset.evil=1>'\"&amp;.ods"
shutil.copy(f"{samples}/mistakes.ods", folder / "in" / evil.replace("/", ""))
shutil.copy(f"{samples}/clean.ods", folder / "in" / "良い.ods")
shutil.copy(f"{samples}/pdf.ods", folder / "in" / "写し.ods")
(folder / "in" / "空.ods").write_bytes(b"")


def report(*arguments):
    page = folder / "report.html"
    run = subprocess.run([program, "check", str(folder / "in"), "--format=html", "-o", str(page), *arguments],
                         capture_output=True, check=False)
    assert run.returncode == 3, run
    return page


def browse(page, address="", *options):
    with tempfile.TemporaryDirectory() as profile:
        run = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
             "--virtual-time-budget=5000", "--enable-logging=stderr", "--v=0", *options,
             page.as_uri() + ("#" + address if address else "")],
            capture_output=True, check=False, timeout=100)
    errors = [line for line in run.stderr.decode("utf-8", "replace").splitlines() if "CONSOLE" in line]
    assert not errors, errors
    return run.stdout.decode("utf-8", "replace")


def state(page, **wish):
    dom = browse(page, urllib.parse.urlencode(wish), "--dump-dom")
    body = re.search(r"<body([^>]*)>", dom).group(1)
    return {k: int(v) for k, v in re.findall(r'data-(\w+)="(\d+)"', body)}, dom


for language in ("ja", "en"):
    page = report("--lang", language)
    everything, dom = state(page)
    told = json.loads(subprocess.run([program, "check", str(folder / "in"), "--format=json"],
                                     capture_output=True, check=False).stdout)
    findings = [f for each in told for f in each["findings"]]
    assert everything["ready"] == everything["books"] == len(told) == 4, everything
    assert everything["findings"] == len(findings), everything
    assert "evil" not in everything and "<img" not in dom.split("<script")[0]
    rule, _ = state(page, rule="BUD001")
    assert rule["findings"] == sum(f["rule"] == "BUD001" for f in findings) and rule["books"] == 1
    found, dom = state(page, q="260,554")
    assert found["findings"] == 1 and "<mark>260,554</mark>" in dom
    wide, _ = state(page, q="２６０,５５４")
    assert wide["findings"] == 1
    errors, _ = state(page, hide="warning,note,waived")
    assert errors["findings"] == sum(f["severity"] == "error" for f in findings)
    status, _ = state(page, status="unreadable")
    assert status["books"] == 1 and status["findings"] == 0
    letters, dom = state(page, view="letters")
    assert letters["letters"] == 2 and dom.count('class="letter"') == 2
    paper = folder / "letters.pdf"
    browse(page, "view=letters", f"--print-to-pdf={paper}")
    assert paper.read_bytes().startswith(b"%PDF") and paper.stat().st_size > 20000
print("shown, searched, filtered and printed in", chromium)
