#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for the files of the repository as a whole: the top level, the licence header, translations that are up to
date and complete, documents that know every folder and command, and captures of SDKs that agree with what is built into the program.

usage: files.py TOP            prints every breach; exit code 1 if there is one
       files.py --self-test    plants one breach of each kind and expects each to be found
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

TOP_LEVEL = set("CMakeLists.txt CMakePresets.json app models views resources translations tests packaging README.md "
                "ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md SECURITY.md LICENSE".split())
HEADER = ("SPDX-FileCopyrightText: 2026 Privacy Portal contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
# Data and formats without comments; resources/README.md says whose they are and under which licence.
WITHOUT_HEADER = re.compile(r"^LICENSE$|^tests/data/|^tests/fuzz/corpus/|^resources/(icons|sdk-captures|taxonomy)/"
                            r"|\.(json|ts|svg|png|sql|csv|ndjson|gz)$|\.inc\.in$|/(LICENSE|README)[^/]*$|^\.gitignore$")


def files(top):
    """tracked files, or all of them where there is no repository"""
    run = subprocess.run(["git", "-C", str(top), "ls-files", "-z"], capture_output=True, text=True)
    if run.returncode == 0 and run.stdout:
        return [name for name in run.stdout.split("\0") if name and (top / name).exists()]
    return [p.relative_to(top).as_posix() for p in top.rglob("*") if p.is_file()]


def check_top(top, names):
    for name in sorted({name.split("/")[0] for name in names}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield f"{name}: does not belong to the top level"


def check_headers(top, names):
    for name in names:
        if WITHOUT_HEADER.search(name):
            continue
        head = (top / name).read_bytes()[:600].decode("utf-8", "replace").splitlines()[:4]
        if not all(any(line in h for h in head) for line in HEADER):
            yield f"{name}: lacks the two SPDX lines"


def check_documents(top, names):
    text = (top / "ARCHITECTURE.md").read_text() if (top / "ARCHITECTURE.md").exists() else ""
    folders = {"/".join(name.split("/")[:2]) for name in names if re.match(r"(app|models)/\w+/", name)}
    folders |= {"/".join(name.split("/")[:2]) for name in names if re.match(r"tests/\w+/.*(CMakeLists\.txt|\.py)$", name)}
    folders |= {name.split("/")[0] for name in names if "/" in name and not name.startswith(".")}
    for folder in sorted(folders):
        if f"`{folder}/`" not in text:
            yield f"ARCHITECTURE.md: does not mention `{folder}/`"
    for document in (name for name in names if name.endswith(".md")):
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (top / document).read_text()):
            if not (top / document).parent.joinpath(link).exists():
                yield f"{document}: points to {link}, which is not there"


def messages(file):
    found = set()
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            if (message.find("translation").get("type") or "") not in ("vanished", "obsolete"):
                found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                           message.get("numerus") or ""))
    return found


def check_translations(top, names):
    tool = shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
    for name in (n for n in names if n.startswith("translations/") and n.endswith(".ts")):
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder, "fresh.ts")
            shutil.copy(top / name, fresh)
            # A plural-only file is one of English, which needs no other text.
            plural = ["-pluralonly"] if name.endswith("_en.ts") else []
            sources = [str(top / n) for n in ("app", "models", "views") if (top / n).exists()]
            run = subprocess.run([tool, "-silent", "-no-obsolete", "-locations", "none", *plural, "-I", str(top), *sources,
                                  "-ts", str(fresh)], capture_output=True, text=True)
            if run.returncode != 0:
                yield f"{name}: lupdate failed: {run.stderr.strip()}"
                continue
            before, after = messages(top / name), messages(fresh)
            for _, text, _, _ in sorted(after - before):
                yield f"{name}: lacks {text!r}; run the target update_translations"
            for _, text, _, _ in sorted(before - after):
                yield f"{name}: has {text!r}, which the program no longer says; run the target update_translations"


def marks(text):
    """what must be the same in every language: placeholders, tags, whether there is a mnemonic"""
    found = sorted(re.findall(r"%L?\d|%L?n|</?\w+[^>]*>", text))
    return found, len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def check_complete(top, names):
    """every language has every text, and what the program puts into a text is still in it"""
    for name in (n for n in names if n.startswith("translations/") and n.endswith(".ts")):
        for message in xml.etree.ElementTree.parse(top / name).getroot().iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{name}: {source!r} is not translated"
            elif message.get("numerus"):  # one and two may be words; the form for most numbers is the last
                if marks(forms[-1]) != marks(source) or any(set(marks(f)[0]) - set(marks(source)[0]) for f in forms):
                    yield f"{name}: {source!r} has other placeholders than {forms[-1]!r}"
            elif marks(forms[0]) != marks(source):
                yield f"{name}: {source!r} has other placeholders than {forms[0]!r}"


def outline(text):
    """of a chapter: its headings' levels, its code, and where its links lead"""
    return re.findall(r"^#+(?= )", text, re.M), sorted(re.findall(r"`[^`\n]+`", text)), sorted(re.findall(r"\]\(([^)]+)\)", text))


def check_chapters(top, names):
    """every language of the program has every chapter of the manual, and its name in the settings"""
    chapters = [name for name in names if re.match(r"resources/manual/[^/]+\.md$", name)]
    for language in (m[1] for m in (re.match(r"translations/privacy-portal_(\w+)\.ts$", name) for name in names) if m):
        settings = top / "models/presenters/settings.cpp"
        if settings.exists() and f'u"{language}"_s' not in settings.read_text():
            yield f"models/presenters/settings.cpp: does not offer the language '{language}'"
        for chapter in chapters if language != "en" else []:
            other = pathlib.PurePosixPath(chapter).parent / language / pathlib.PurePosixPath(chapter).name
            if not (top / other).exists():
                yield f"{other}: is missing"
            elif outline((top / other).read_text()) != outline((top / chapter).read_text()):
                yield f"{other}: has other headings, code or links than {chapter}"


def check_captures(top, names):
    for name in (n for n in names if re.match(r"tests/data/sdk_captures/.*\.json$", n)):
        events = []
        for request in json.loads((top / name).read_text()):
            events += request["body"].get("batch", [request["body"]])
        lines = top / "resources/sdk-captures" / (pathlib.Path(name).stem + ".ndjson")
        if not lines.exists() or [json.loads(line) for line in lines.read_text().splitlines()] != events:
            yield f"{name}: resources/sdk-captures/{lines.name} does not hold the same events"


def check_manual(top, names):
    """every command and option that the program knows is in its manual page"""
    if "app/ctl/commands.cpp" not in names:
        return
    code = (top / "app/ctl/commands.cpp").read_text()
    manual = (top / "packaging/man/privacy-portalctl.1").read_text()
    for words in re.findall(r'^    \{"([a-z ]+)", "[^"]*", QT_TRANSLATE_NOOP\("ctl", "[^"]*"\), "', code, re.M):
        if f".It Cm {words}" not in manual:
            yield f"packaging/man/privacy-portalctl.1: does not tell of '{words}'"
    for option in re.findall(r'^    \{"([a-z-]+)", (?:"[^"]*"|nullptr), QT_TRANSLATE_NOOP\("ctl", "[^"]*"\)\},', code, re.M):
        if f"Fl -{option}" not in manual:
            yield f"packaging/man/privacy-portalctl.1: does not tell of --{option}"


def check_reasons(top, names):
    """why built-in matchers are personal is said in every language"""
    if "resources/default-matchers.json" not in names:
        return
    source = (top / "models/services/matcherreasons.cpp").read_text()
    for matcher in json.loads((top / "resources/default-matchers.json").read_text())["matchers"]:
        if matcher.get("reason") and f'"{matcher["reason"]}"' not in source:
            yield f"models/services/matcherreasons.cpp: lacks the reason {matcher['reason']!r}"


CHECKS = (check_top, check_headers, check_documents, check_translations, check_complete, check_chapters, check_captures,
          check_manual, check_reasons)


def breaches(top):
    names = files(top)
    for check in CHECKS:
        yield from check(top, names)


def self_test():
    header = f"// {HEADER[0]}\n// {HEADER[1]}\n"
    planted = {
        "stray.txt": header,
        "models/base/a.h": "#pragma once\n",
        "app/ctl/a.cpp": header + 'auto s = QCoreApplication::translate("Ctl", "A new sentence");\n',
        "README.md": f"<!--\n{HEADER[0]}\n{HEADER[1]}\n-->\n[gone](gone.png)\n",
        "ARCHITECTURE.md": f"<!--\n{HEADER[0]}\n{HEADER[1]}\n-->\n`app/` `models/` `models/base/` `tests/` `tests/data/` `translations/`\n",
        "translations/privacy-portal_de.ts": '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" '
        'language="de"><context><name>Ctl</name><message><source>An old sentence</source><translation>Alt</translation>'
        "</message></context></TS>",
        "tests/data/sdk_captures/one.json": '[{"body":{"type":"track"}}]',
    }
    planted["app/ctl/commands.cpp"] = header + (
        '    {"inbox guess", "FIELD", QT_TRANSLATE_NOOP("ctl", "Guess."), "", 1, 1, guess},\n'
        '    {"luck", nullptr, QT_TRANSLATE_NOOP("ctl", "with luck")},\n')
    planted["packaging/man/privacy-portalctl.1"] = header + ".It Cm inbox list\n"
    planted["ARCHITECTURE.md"] += "`packaging/` `resources/` `models/presenters/` `models/services/`\n"
    planted["translations/privacy-portal_ar.ts"] = (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar"><context><name>Ctl</name>'
        '<message><source>A new sentence</source><translation type="unfinished"></translation></message></context>'
        "<context><name>ctl</name><message><source>Guess.</source><translation>%1</translation></message>"
        "<message><source>with luck</source><translation>x</translation></message></context></TS>")
    planted["models/presenters/settings.cpp"] = header + 'auto s = u"de"_s;\n'
    planted["resources/default-matchers.json"] = '{"matchers":[{"name":"x"},{"name":"y","reason":"It is"}]}'
    planted["models/services/matcherreasons.cpp"] = header
    planted["resources/manual/10-about.md"] = planted["resources/manual/de/10-about.md"] = (
        f"<!--\n{HEADER[0]}\n{HEADER[1]}\n-->\n# About\n")
    planted["resources/manual/de/10-about.md"] += "## More\n"
    expected = ["stray.txt: does not belong", "models/base/a.h: lacks the two", "README.md: points to gone.png",
                "does not mention `app/ctl/`", "lacks 'A new sentence'", "has 'An old sentence'", "one.ndjson does not hold",
                "lacks 'Guess.'", "lacks 'with luck'", "'inbox guess'", "--luck", "'A new sentence' is not translated",
                "'Guess.' has other placeholders", "not offer the language 'ar'", "ar/10-about.md: is missing",
                "de/10-about.md: has other headings", "lacks the reason 'It is'"]
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for path, text in planted.items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_text(text)
        found = list(breaches(top))
    missed = [text for text in expected if not any(text in line for line in found)]
    print(f"{len(expected)} planted; missed: {missed}; false: {found if len(found) != len(expected) else []}")
    return 1 if missed or len(found) != len(expected) else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = list(breaches(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
