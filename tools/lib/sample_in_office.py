# SPDX-License-Identifier: MPL-2.0
"""Opens a workbook in a LibreOffice of its own profile, with the built extension, for tools/try.

--mode print: headless; prints what the extension's checker says of the workbook.
--mode show:  with windows; opens a copy of the workbook and runs the command 点検.

Python must know the extension's types: URE_MORE_TYPES names LibreOffice's offapi.rdb and ours, as
tools/try sets it.
"""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.util import URL

CONNECT_SECONDS = 120


def registry(lang):
    """The profile's settings: user interface language, and no first-start dialogs."""
    locale = {"ja": "ja", "en": "en-US"}[lang]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
           xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>{locale}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>{locale}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
"""


def start(profile, extension, headless, workbook=None):
    pipe = f"tenken-try-{os.getpid()}"
    command = [
        "soffice", "--norestore", "--nologo", "--nodefault",
        f"-env:UserInstallation={profile.as_uri()}",
        f"-env:BUNDLED_EXTENSIONS={extension.as_uri()}",
        f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext",
    ]
    if headless:
        command.insert(1, "--headless")
    if workbook is not None:
        command.append(str(workbook))
    environment = {key: value for key, value in os.environ.items() if key != "URE_MORE_TYPES"}
    if headless:
        environment["LC_ALL"] = "C.UTF-8"  # file names in any script, wherever this runs
    # A session of its own: the soffice script's child is ended with it.
    process = subprocess.Popen(
        command, start_new_session=True, stdin=subprocess.DEVNULL, env=environment)
    return process, pipe


def connect(process, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + CONNECT_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            sys.exit(f"LibreOffice ended at its start (exit code {process.returncode}).")
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit(f"LibreOffice did not answer within {CONNECT_SECONDS} seconds.")


def load(context, workbook):
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context)
    # Read-only, a workbook that somebody has open can be checked, and gets no lock of ours.
    arguments = [PropertyValue(name, 0, True, 0) for name in ("Hidden", "ReadOnly")]
    document = desktop.loadComponentFromURL(workbook.as_uri(), "_default", 0, tuple(arguments))
    if document is None:
        sys.exit(f"{workbook} could not be opened.")
    return document


def print_findings(context, workbook, lang):
    document = load(context, workbook)
    checker = context.ServiceManager.createInstanceWithContext("org.tenken.Checker", context)
    if checker is None:
        sys.exit("The extension's service org.tenken.Checker is not registered.")
    print(checker.report(document, "text", lang), end="")
    document.close(True)


def opened(context, process):
    """The document that the office was started with. Under GTK, one that is loaded from here may stop at a question
    to the clipboard, which then is asked from another thread than its main one."""
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context)
    deadline = time.monotonic() + CONNECT_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        documents = desktop.Components.createEnumeration()
        while documents.hasMoreElements():
            document = documents.nextElement()
            if document.supportsService("com.sun.star.sheet.SpreadsheetDocument") and \
                    document.CurrentController is not None:
                return document
        time.sleep(0.2)
    sys.exit("The workbook could not be opened.")


def show(context, process):
    document = opened(context, process)
    frame = document.CurrentController.Frame
    url = URL()
    url.Complete = "org.tenken.commands:check"
    transformer = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.util.URLTransformer", context)
    _, url = transformer.parseStrict(url)
    frame.queryDispatch(url, "", 0).dispatch(url, ())


def end(process):
    """Ends the office that start() started, and nothing else."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", choices=["print", "show"], required=True)
    parser.add_argument("--lang", choices=["ja", "en"], required=True)
    parser.add_argument("--extension", type=pathlib.Path, required=True)
    parser.add_argument("workbook", type=pathlib.Path)
    options = parser.parse_args()
    if not options.workbook.is_file():
        sys.exit(f"{options.workbook}: no such file.")
    with tempfile.TemporaryDirectory(prefix="tenken-try-") as directory:
        home = pathlib.Path(directory)
        profile = home / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(
            registry(options.lang), encoding="utf-8")
        headless = options.mode == "print"
        copy = None
        if not headless:
            copy = home / options.workbook.name
            shutil.copy(options.workbook, copy)
        process, pipe = start(profile, options.extension.resolve(), headless, copy)
        try:
            context = connect(process, pipe)
            if headless:
                print_findings(context, options.workbook.resolve(), options.lang)
            else:
                show(context, process)
                process.wait()
        finally:
            end(process)


if __name__ == "__main__":
    main()
