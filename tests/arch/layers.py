#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows of ARCHITECTURE.md: which folder may include, link and name what.

usage: layers.py TOP            prints every breach as file:line: reason; exit code 1 if there is one
       layers.py --self-test    plants one breach of each kind and expects each to be found
"""
import pathlib
import re
import subprocess
import sys
import tempfile

# folder -> (folders it may include, Qt modules it may include). A folder may always include itself.
BELOW_VIEWS = ["models/presenters", "models/items", "models/domain", "models/base"]
ALL_MODELS = ["models/" + name for name in ("base domain crypto secrets storage engine sample services items presenters").split()]
TABLE = {
    "models/base": ([], ["Core"]),
    "models/domain": (["models/base"], ["Core"]),
    "models/engine": ([], []),
    "models/sample": ([], []),
    "models/crypto": (["models/base"], ["Core"]),
    "models/secrets": (["models/base"], ["Core"]),
    "models/storage": (["models/domain", "models/crypto", "models/base"], ["Core", "Sql"]),
    "models/services": (["models/storage", "models/engine", "models/sample", "models/secrets", "models/crypto", "models/domain",
                         "models/base"], ["Core"]),
    "models/items": (["models/domain", "models/base"], ["Core"]),
    # secrets: a presenter hands the store to the service and asks whether there is a keychain; it never sees a key.
    "models/presenters": (["models/services", "models/secrets", "models/items", "models/domain", "models/base"],
                          ["Core", "Gui"]),
    "views": (BELOW_VIEWS, ["Core", "Gui", "Widgets", "Svg", "SvgWidgets"]),
    "app/ctl": ([name for name in ALL_MODELS if name not in ("models/items", "models/presenters")] + ["app"], ["Core"]),
    "app/desktop": (ALL_MODELS + ["views", "app"], ["Core", "Gui", "Widgets", "Svg", "Network", "DBus"]),
    "app": (ALL_MODELS, ["Core"]),
}

# (folders, expression, reason); looked for outside comments. In SQL_IN only within string literals.
BANNED = [
    (["models", "views"], r"\bprocessEvents\b|\bQEventLoop\b", "waits in a nested event loop"),
    (["views", "models/presenters", "models/items"], r"(\.|->)exec\s*\(", "exec() blocks the window; use open()"),
    (["views", "models/presenters", "models/items"], r"\bwaitForFinished\s*\(", "blocks the window"),
    (["models", "views"], r"(::|\.|->)instance\s*\(", "a singleton; hand the object down in a constructor"),
    (["app", "views", "models/base", "models/domain", "models/engine", "models/crypto", "models/secrets", "models/services",
      "models/items", "models/presenters"], r"\bQSql(Query|Database)\b", "SQL belongs into models/storage"),
    (["models/engine", "models/domain", "models/services"], r"\bQRegularExpression\b|<regex>", "matchers are RE2"),
    (["views"], r"\b(setText|setWindowTitle|setToolTip|setAccessibleName|setPlaceholderText|addAction)\(\s*u?\"[^\"]*[A-Za-z]{2}",
     "text for people goes through tr()"),
    (["app", "models", "views"], r"\bthrow\b", "errors are values"),
    (["app", "models", "views"], r"\bQString tr\(const char|\bauto tr = \[", "such texts are collected under another context than they are "
     "looked up; use Q_DECLARE_TR_FUNCTIONS"),
]
SQL_OUTSIDE = ["views", "models/presenters", "models/items", "models/services", "models/domain", "app"]
SQL = re.compile(r'"[^"\n]*\b(SELECT [^"]+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b')

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TOP_FOLDERS = ("app/", "models/", "views/", "tests/")


def qt_headers():
    """header name as one writes it -> Qt module, read from the installed Qt"""
    include = subprocess.run(["pkg-config", "--variable=includedir", "Qt6Core"], capture_output=True, text=True).stdout.strip()
    found = {}
    for folder in sorted(pathlib.Path(include or "/usr/include/x86_64-linux-gnu/qt6").glob("Qt*")):
        module = folder.name.removeprefix("Qt")
        for header in folder.iterdir():
            if header.is_file():
                found.setdefault(header.name, module)
                found[f"{folder.name}/{header.name}"] = module
    if found.get("QWidget") != "Widgets" or found.get("QString") != "Core":
        sys.exit("The installed Qt headers could not be read")
    return found


def folder_of(path):
    """the longest row of the table that a file belongs to"""
    rows = [row for row in TABLE if path.startswith(row + "/")]
    return max(rows, key=len) if rows else None


def without_comments(text):
    """the same number of lines, comments blanked, literals kept"""
    pattern = re.compile(r'("(?:\\.|[^"\\\n])*")|(//[^\n]*)|(/\*.*?\*/)', re.S)
    return pattern.sub(lambda m: m.group(1) or re.sub(r"[^\n]", " ", m.group(0)), text)


def check_include(path, row, quote, name, qt):
    folders, modules = TABLE[row]
    if quote == '"':
        if name.endswith((".moc", ".inc")):
            return None
        if not name.startswith(TOP_FOLDERS):
            return f'includes are written from the top: "{name}"'
        target = folder_of(name)
        if target is None:
            return f'"{name}" is in no folder of the table' if not name.startswith("tests/") else "programs do not include tests"
        if target != row and target not in folders:
            return f"{row} may not see {target}"
        return None
    module = qt.get(name)
    if module is None and re.match(r"Qt[A-Z]\w*/", name):
        return f"unknown Qt header <{name}>"
    if module is not None and module not in modules:
        return f"{row} may not see Qt {module} (<{name}>)"
    return None


def check_source(path, text, qt):
    row = folder_of(path)
    if row is None:
        yield path, 1, "is in no folder of the table"
        return
    code = without_comments(text).splitlines()
    for number, line in enumerate(code, 1):
        match = INCLUDE.match(line)
        if match:
            reason = check_include(path, row, match.group(1), match.group(2), qt)
            if reason:
                yield path, number, reason
        for folders, expression, reason in BANNED:
            if any(path.startswith(folder + "/") for folder in folders) and re.search(expression, line):
                yield path, number, reason
        if any(path.startswith(folder + "/") for folder in SQL_OUTSIDE) and SQL.search(line):
            yield path, number, "SQL belongs into models/storage"


def check_own_header(path, text, top):
    """a.cpp begins with a.h, so that every header is compiled once with nothing before it"""
    own = path.removesuffix(".cpp") + ".h"
    if path.endswith(".cpp") and (top / own).exists():
        first = next((m.group(2) for m in map(INCLUDE.match, text.splitlines()) if m), None)
        if first != own:
            yield path, 1, f'includes something before its own "{own}"'


def check_links(path, text):
    """LINKS of pp_library() says the same as the table"""
    row = path.removesuffix("/CMakeLists.txt")
    if row not in TABLE:
        return
    folders, modules = TABLE[row]
    for block in re.findall(r"pp_(?:library|executable)\(([^)]*)\)", re.sub(r"#[^\n]*", "", text)):
        for word in block.split():
            if word.startswith("pp_"):
                target = {"pp_views": "views"}.get(word, "models/" + word.removeprefix("pp_"))
                if target in TABLE and target != row and target not in folders:
                    yield path, 1, f"links {word}, which {row} may not see"
            elif word.startswith("Qt6::") and word.removeprefix("Qt6::") not in modules:
                yield path, 1, f"links {word}, which {row} may not see"


def breaches(top):
    qt = qt_headers()
    for folder in ("app", "models", "views"):
        for file in sorted((top / folder).rglob("*")):
            path = file.relative_to(top).as_posix()
            if file.suffix in (".cpp", ".h"):
                yield from check_source(path, file.read_text(), qt)
                yield from check_own_header(path, file.read_text(), top)
            elif file.name == "CMakeLists.txt":
                yield from check_links(path, file.read_text())


PLANTED = {
    "models/items/a.cpp": ("#include <QWidget>\n", "Qt Widgets"),
    "models/items/b.cpp": ("#include <QtWidgets/QWidget>\n", "Qt Widgets"),
    "models/engine/a.cpp": ("#include <QString>\n", "Qt Core"),
    "models/sample/a.h": ('#include "models/base/result.h"\n', "may not see models/base"),
    "models/domain/a.h": ('#include "models/storage/database.h"\n', "may not see models/storage"),
    "views/a.cpp": ('#include "models/services/workspace.h"\n', "may not see models/services"),
    "views/b.cpp": ('#include "mainwindow.h"\n', "written from the top"),
    "views/c.cpp": ("void f() { dialog.exec(); }\n", "use open()"),
    "views/d.cpp": ('void f() { label->setText(u"Not translated"_s); }\n', "tr()"),
    "views/e.cpp": ('auto q = u"SELECT id FROM field"_s;\n', "models/storage"),
    "models/presenters/a.cpp": ("void f() { future.waitForFinished(); }\n", "blocks the window"),
    "models/services/a.cpp": ("QSqlQuery query;\n", "models/storage"),
    "models/services/b.cpp": ("void f() { QEventLoop loop; }\n", "nested event loop"),
    "models/services/c.cpp": ("auto &s = Settings::instance();\n", "singleton"),
    "models/services/d.cpp": ("QRegularExpression e;\n", "RE2"),
    "models/base/a.cpp": ("void f() { throw 1; }\n", "errors are values"),
    "models/base/b.cpp": ('QString tr(const char *text);\n', "under another context"),
    "app/ctl/a.cpp": ('#include "views/mainwindow.h"\n', "may not see views"),
    "app/ctl/b.cpp": ("#include <QGuiApplication>\n", "Qt Gui"),
    "models/domain/a.cpp": ('#include <QString>\n#include "models/domain/a.h"\n', "before its own"),
    "models/newfolder/a.cpp": ("int a;\n", "no folder of the table"),
    "models/items/CMakeLists.txt": ("pp_library(items SOURCES a.cpp LINKS pp_domain pp_services)\n", "links pp_services"),
    "models/domain/CMakeLists.txt": ("pp_library(domain LINKS pp_base Qt6::Gui)\n", "links Qt6::Gui"),
}
ALLOWED = {
    "views/ok.cpp": '#include "models/items/fieldmodel.h"\n#include <QWidget>\n// exec() is what we do not do\n'
                    'void f() { label->setText(tr("Translated")); /* QEventLoop */ }\n',
    "models/storage/ok.cpp": '#include <QSqlQuery>\nvoid f() { query.exec(); }\nauto q = u"SELECT id FROM field"_s;\n',
}


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for path, text in {**{p: t for p, (t, _) in PLANTED.items()}, **ALLOWED}.items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_text(text)
        found = list(breaches(top))
    missed = [path for path, (_, reason) in PLANTED.items() if not any(f == path and reason in r for f, _, r in found)]
    false = [f"{f}: {r}" for f, _, r in found if f not in PLANTED]
    print(f"{len(PLANTED)} planted; missed: {missed}; false: {false}")
    return 1 if missed or false else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = list(breaches(pathlib.Path(sys.argv[1])))
    for path, line, reason in found:
        print(f"{path}:{line}: {reason}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
