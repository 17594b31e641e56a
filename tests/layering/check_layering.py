#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layering.py SOURCE_DIR [--no-qt-in FILE]...

Holds the sources against what the README says of the folders: which may include which, where Qt and libpcap may be
named, and what is written nowhere. With --no-qt-in, also looks with nm for Qt symbols in a library or program.
Prints a line for each breach, FILE:LINE: what is wrong; exit status 1 where there is one.

check_layering.py --self-test plants a breach of every rule and expects each to be found.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

# What a folder may include, besides itself. decode sees capture only through CAPTURE_FOR_DECODE.
MAY_INCLUDE = {
    'core/base': [],
    'core/capture': ['core/base'],
    'core/decode': ['core/base'],
    'core/connection': ['core/base', 'core/decode'],
    'core/filter': ['core/base', 'core/decode', 'core/connection'],
    'core/session': ['core/base', 'core/capture', 'core/decode', 'core/connection', 'core/filter'],
    'core/text': ['core'],
    'ui': ['core', 'ui'],
    'app': ['core', 'ui'],
    'resources': ['core'],
    'tests': ['core', 'ui', 'tests'],
}
CAPTURE_FOR_DECODE = 'core/capture/capture_info.h'
# Panes are composed by ui/window and know nothing of it or of one another.
PANES = ['ui/packets', 'ui/connections', 'ui/fields', 'ui/bytes', 'ui/header', 'ui/ladder', 'ui/explain', 'ui/charts',
         'ui/lesson']
BELOW_THE_PANES = ['ui/theme', 'ui/state', 'ui/text', 'ui/models', 'ui/job', 'ui/accessible', 'ui/rows']

LINES_WARNED, LINES_MOST = 400, 600
SUFFIXES = {'.h', '.cpp'}

# Whichever begins first wins: a quote in a comment is no string, and // in a string is no comment.
NOT_CODE = re.compile(r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*(?:.|\n)*?\*/')
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)

# (name, where it counts, pattern, what to say); patterns see the code without comments and strings.
FORBIDDEN_CODE = [
    ('processEvents', r'.*', r'\bprocessEvents\b', 'the GUI thread never pumps events'),
    ('mmap', r'.*', r'\bmmap(64)?\s*\(', 'files are read, never mapped'),
    ('packed struct', r'.*', r'__attribute__\s*\(\(\s*packed|#\s*pragma\s+pack|\[\[gnu::packed\]\]',
     'a header has a table, not a packed struct'),
    ('bit-field', r'core/.*', r'^\s*(unsigned|int|std::u?int\d+_t|u?int\d+_t)\s+\w+\s*:\s*\d+\s*;',
     'a header has a table, not bit-fields'),
    ('header by cast', r'(core|ui|app)/.*', r'reinterpret_cast<\s*(const\s+)?(struct\s+)?(?!(const\s+)?(unsigned\s+)?'
     r'(char|std::byte|std::u?int(8|ptr)_t|uintptr_t|sockaddr)\b)[\w:]+[\s\w]*\*\s*>',
     'bytes are read through the tables, not through a cast'),
    ('C layout of the system', r'(core|ui|app)/.*', r'\bstruct\s+(iphdr|ip6_hdr|tcphdr|udphdr|ether_header)\b',
     'a header has a table, not the system\'s struct'),
    ('colour outside of ui/theme', r'(ui/(?!theme/)|app/).*',
     r'\bQColor(\s+\w+)?\s*[({]\s*[\d"Qu]|\bQColorConstants\b|\bqRgba?\s*\(|\bQColor::fromRgb'
     r'|\bQt::(black|white|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|dark(Red|Green|Blue|Cyan|Magenta'
     r'|Yellow))\b', 'colours live in ui/theme'),
    ('singleton', r'(core|ui|app)/.*', r'\bstatic\s+\w+\s*[&*]\s*instance\s*\(', 'no singletons'),
    ('skipped test', r'tests/.*', r'\bQSKIP\b|\bQEXPECT_FAIL\b', 'a test shows what it is for'),
    ('thread-bound sleep', r'tests/.*', r'\bQTest::qSleep\b|\bsleep_for\b', 'a test waits for what happens'),
]
# Patterns that see everything, comments and strings included.
FORBIDDEN_TEXT = [
    ('unfinished', r'.*', r'\b(TODO|FIXME|XXX|HACK)\b', 'say it in the tracker or do it'),
    ('path outside of the project', r'(core|ui|app|resources|packaging)/.*', r'\.\./shared',
     'only tests look beside the project'),
    ('colour in a style sheet', r'(ui/(?!theme/)|app/).*', r'setStyleSheet\s*\([^;]*#[0-9a-fA-F]{3,8}',
     'colours live in ui/theme'),
]


def blank(match):
    """Strings and comments as spaces; a string keeps its quotes."""
    text = match.group(0)
    spaces = re.sub(r'[^\n]', ' ', text)
    return f'"{spaces[1:-1]}"' if text.endswith('"') and text[0] in '"R' else spaces


def line_of(text, position):
    return text.count('\n', 0, position) + 1


def folder_of(path):
    """core/capture/pcap.cpp -> core/capture; ui/window/x.cpp -> ui; the first that MAY_INCLUDE knows."""
    parts = path.split('/')
    for length in (2, 1):
        name = '/'.join(parts[:length])
        if name in MAY_INCLUDE:
            return name
    return None


def is_below(path, folder):
    return path.startswith(folder + '/')


def include_breaches(path, text):
    folder = folder_of(path)
    if not folder:
        yield 1, 'a folder that the layers do not name'
        return
    pane = next((p for p in PANES if is_below(path, p)), None)
    for match in INCLUDE.finditer(text):
        kind, name = match.groups()
        line = line_of(text, match.start(1))
        if kind == '"' and re.match(r'(core|ui|app|tests)/', name):
            allowed = is_below(name, folder) or any(is_below(name, f) for f in MAY_INCLUDE[folder])
            if folder == 'core/decode' and name == CAPTURE_FOR_DECODE:
                allowed = True
            if not allowed:
                yield line, f'{folder} must not include {name}'
            elif pane and is_below(name, 'ui') and not any(is_below(name, f) for f in [pane, *BELOW_THE_PANES]):
                yield line, f'{pane} must not know {name}: panes meet in the selection'
            elif any(is_below(path, f) for f in ('ui/theme', 'ui/state', 'ui/models', 'ui/job', 'ui/text')) and any(
                    is_below(name, f) for f in [*PANES, 'ui/window']):
                yield line, f'{path} must not know a pane or the window'
        if path.startswith('core/') and (re.match(r'Q[A-Z]|Qt|q[a-z]+\.h', name) or is_below(name, 'ui')):
            yield line, f'core has no Qt, and here it includes {name}'
        if path == 'app/rungs_cli.cpp' and (re.match(r'Q[A-Z]|Qt', name) or is_below(name, 'ui')):
            yield line, f'rungs-cli has no Qt, and here it includes {name}'
        if re.match(r'pcap(/|\.h)', name) and not re.match(r'core/capture/|app/rungs_capture|tests/', path):
            yield line, 'only core/capture knows libpcap'


def source_breaches(path, raw):
    for name, where, pattern, why in FORBIDDEN_TEXT:
        if re.match(where, path):
            for match in re.finditer(pattern, raw, re.MULTILINE):
                yield line_of(raw, match.start()), f'{name}: {why}'
    if not path.endswith(tuple(SUFFIXES)):
        return
    yield from include_breaches(path, raw)
    code = NOT_CODE.sub(blank, raw)
    for name, where, pattern, why in FORBIDDEN_CODE:
        if re.match(where, path):
            for match in re.finditer(pattern, code, re.MULTILINE):
                yield line_of(code, match.start()), f'{name}: {why}'
    if not raw.startswith('// SPDX-License-Identifier: GPL-3.0-or-later\n'):
        yield 1, 'begins without its licence line'
    if path.endswith('.h') and '#pragma once' not in raw:
        yield 1, 'a header without #pragma once'
    if path.startswith('core/') and not path.startswith('core/text/') and 'RUNGS_TEXT(' in code:
        yield line_of(code, code.index('RUNGS_TEXT(')), 'sentences live in core/text'
    lines = raw.count('\n')
    if lines > LINES_MOST:
        yield lines, f'{lines} lines: what is it two of? ({LINES_MOST} at most)'


def files_of(root):
    for folder in ('core', 'ui', 'app', 'tests', 'resources', 'packaging'):
        for path in sorted((root / folder).rglob('*')):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not re.match(r'tests/(layering|data|fuzz/corpus)/', name) and (
                    path.suffix in SUFFIXES | {'.txt', '.cmake', '.py', '.sh'} or path.name == 'run'):
                yield name, path


def check_sources(root):
    breaches, long_files = [], []
    for name, path in files_of(root):
        raw = path.read_text(encoding='utf-8')
        breaches += [f'{name}:{line}: {what}' for line, what in source_breaches(name, raw)]
        if path.suffix in SUFFIXES and LINES_WARNED < raw.count('\n') <= LINES_MOST:
            long_files.append(f'{name}: {raw.count(chr(10))} lines, past {LINES_WARNED}')
    return breaches, long_files


QT_SYMBOL = re.compile(r'\b(QString|QObject|QByteArray|QVariant|QChar|QArrayData|qt_version_tag|qBadAlloc)\b|\bQt::'
                       r'|\bQ[A-Z]\w+::|\bQtPrivate::|\bqt_\w+')


def check_symbols(binary):
    listed = subprocess.run(['nm', '--demangle', binary], capture_output=True, text=True, check=True).stdout
    dynamic = subprocess.run(['nm', '--demangle', '--dynamic', binary], capture_output=True, text=True).stdout
    if pathlib.Path(binary).stat().st_size > 50_000 and len((listed + dynamic).splitlines()) < 20:
        return [f'{binary}: nm finds no symbols to look at']
    return [f'{binary}: a Qt symbol: {line.strip()}' for line in (listed + dynamic).splitlines()
            if QT_SYMBOL.search(line)][:5]


HEAD = '// SPDX-License-Identifier: GPL-3.0-or-later\n'
PLANTED = [  # file, contents, what must be said of it; None: nothing
    ('core/base/a.cpp', '#include "core/capture/reader.h"\n', 'core/base must not include'),
    ('core/decode/a.cpp', '#include "core/capture/reader.h"\n', 'core/decode must not include'),
    ('core/decode/b.cpp', '#include "core/capture/capture_info.h"\n', None),
    ('core/capture/a.cpp', '#include "core/decode/field.h"\n', 'core/capture must not include'),
    ('core/connection/a.cpp', '#include "core/session/session.h"\n', 'core/connection must not include'),
    ('core/session/a.cpp', '#include "core/text/phrase.h"\n', 'core/session must not include'),
    ('core/text/a.cpp', '#include "ui/theme/theme.h"\n', 'must not include'),
    ('core/new/a.cpp', 'int i;\n', 'do not name'),
    ('core/text/b.cpp', '#include <QString>\n', 'core has no Qt'),
    ('core/decode/c.cpp', '#include <pcap.h>\n', 'only core/capture knows libpcap'),
    ('core/capture/b.cpp', '#include <pcap/pcap.h>\n', None),
    ('ui/bytes/a.cpp', '#include "ui/ladder/ladder.h"\n', 'panes meet in the selection'),
    ('ui/bytes/b.cpp', '#include "ui/theme/theme.h"\n', None),
    ('ui/models/a.cpp', '#include "ui/window/main_window.h"\n', 'must not know a pane'),
    ('ui/window/a.cpp', '#include <pcap/pcap.h>\n', 'only core/capture knows libpcap'),
    ('app/rungs_cli.cpp', '#include <QString>\n', 'rungs-cli has no Qt'),
    ('ui/job/a.cpp', 'void f() { QCoreApplication::processEvents(); }\n', 'processEvents'),
    ('ui/job/b.cpp', '// never processEvents\n', None),
    ('core/capture/c.cpp', 'auto p = mmap(nullptr, 1, 2, 3, 4, 0);\n', 'mmap'),
    ('core/decode/d.h', '#pragma once\nstruct __attribute__((packed)) T { };\n', 'packed struct'),
    ('core/decode/e.h', '#pragma once\nstruct T {\n    unsigned offset : 4;\n};\n', 'bit-field'),
    ('core/decode/f.cpp', 'auto t = reinterpret_cast<const Header *>(bytes);\n', 'header by cast'),
    ('core/decode/g.cpp', 'auto t = reinterpret_cast<const char *>(bytes);\n', None),
    ('core/decode/h.cpp', 'struct tcphdr h;\n', 'C layout'),
    ('core/decode/i.h', 'int x;\n', 'without #pragma once'),
    ('core/decode/j.cpp', 'const char *s = RUNGS_TEXT("No.");\n', 'sentences live in core/text'),
    ('ui/ladder/a.cpp', 'QColor c(255, 0, 0);\n', 'colour outside'),
    ('ui/ladder/f.cpp', 'QColor c(QStringLiteral("#fff"));\n', 'colour outside'),
    ('ui/ladder/g.cpp', 'auto s = "mmap(";  // Qt::red, it\'s\nQColor c = theme.client;\nchar q = \'"\';\n', None),
    ('ui/ladder/b.cpp', 'auto c = QColor(255, 0, 0);\n', 'colour outside'),
    ('ui/ladder/c.cpp', 'auto c = Qt::red;\n', 'colour outside'),
    ('ui/ladder/d.cpp', 'auto c = Qt::transparent;\n', None),
    ('ui/ladder/e.cpp', 'w->setStyleSheet("color: #ff0000");\n', 'style sheet'),
    ('ui/theme/a.cpp', 'auto c = QColor(255, 0, 0);\n', None),
    ('ui/state/a.h', '#pragma once\nstruct S { static S &instance(); };\n', 'singleton'),
    ('core/base/b.cpp', '// TODO later\n', 'unfinished'),
    ('core/base/c.cpp', 'auto s = "../shared/captures";\n', 'path outside'),
    ('tests/core/tst_a.cpp', 'auto s = "/../shared/captures";\n', None),
    ('tests/core/tst_b.cpp', 'void t() { QSKIP("no"); }\n', 'skipped test'),
    ('core/base/d.cpp', 'int i;\n' * 700, 'lines: what is it two of'),
]


def self_test():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, contents, _ in PLANTED:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(HEAD + contents, encoding='utf-8')
        (root / 'core/base/e.cpp').write_text('int licence;\n', encoding='utf-8')
        found, _ = check_sources(root)
        for name, _, expected in [*PLANTED, ('core/base/e.cpp', '', 'licence line')]:
            said = [line for line in found if line.startswith(name + ':')]
            if expected is None and said:
                failures.append(f'{name} is fine, and yet: {said[0]}')
            elif expected is not None and not any(expected in line for line in said):
                failures.append(f'{name}: nobody said "{expected}", but {said}')
        library = root / 'with_qt.s'
        library.write_text('.globl _ZN7QStringC1Ev\n_ZN7QStringC1Ev:\n' + ''.join(f'.globl f{i}\nf{i}:\n'
                                                                                for i in range(30)))
        subprocess.run(['as', '-o', root / 'with_qt.o', library], check=True)
        if not check_symbols(str(root / 'with_qt.o')):
            failures.append('a Qt symbol in an object file was not found')
    return failures


def main():
    parser = argparse.ArgumentParser(description='Holds the sources against the layers of the project.')
    parser.add_argument('source', nargs='?', type=pathlib.Path)
    parser.add_argument('--no-qt-in', action='append', default=[], metavar='FILE')
    parser.add_argument('--self-test', action='store_true')
    arguments = parser.parse_args()
    if arguments.self_test:
        breaches, long_files = self_test(), []
    elif arguments.source and (arguments.source / 'core').is_dir():
        breaches, long_files = check_sources(arguments.source)
        for binary in arguments.no_qt_in:
            breaches += check_symbols(binary)
    else:
        parser.error('name the folder of the sources')
    for line in long_files:
        print('note:', line)
    for line in breaches:
        print(line)
    print(f'{len(breaches)} breaches')
    return 1 if breaches else 0


sys.exit(main())
