#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layering.py SOURCE_DIR [--no-qt-in FILE]...

Tests the architecture: which folder may include which, where Qt and libpcap may be
named, and what is never written. With --no-qt-in, also looks with nm for Qt symbols in a library or program.
Prints a line for each breach, FILE:LINE: what is wrong; exit status 1 where there is one.

check_layering.py --self-test plants a breach of every rule and expects each to be found.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

# What a folder may include, besides itself. Earlier folders never know later ones: the way of the data.
LEFT_OF_CONNECTION = ['core/base', 'core/memory', 'core/decode']
LEFT_OF_SESSION = [*LEFT_OF_CONNECTION, 'core/capture', 'core/connection', 'core/ends', 'core/filter']
MAY_INCLUDE = {
    'core/base': [],
    'core/memory': ['core/base'],
    'core/capture': ['core/base', 'core/memory'],
    'core/live': ['core/base', 'core/capture'],
    'core/scene': ['core/base', 'core/capture'],
    'core/decode': ['core/base', 'core/memory'],
    'core/connection': LEFT_OF_CONNECTION,
    'core/ends': [*LEFT_OF_CONNECTION, 'core/connection'],
    'core/filter': [*LEFT_OF_CONNECTION, 'core/connection'],
    'core/session': LEFT_OF_SESSION,
    'core/overview': [*LEFT_OF_SESSION, 'core/session'],
    'core/learn': [*LEFT_OF_SESSION, 'core/session'],
    'core/text': [*LEFT_OF_SESSION, 'core/session', 'core/overview', 'core/learn'],
    'core/export': ['core'],
    'ui': ['core', 'ui'],
    'app': ['core', 'ui'],
    'resources': ['core'],
    'tests': ['core', 'ui', 'tests'],
}
# Single headers that a folder may include from one it must not know.
ALSO_ALLOWED = {'core/decode': ['core/capture/capture_info.h']}
SENTENCES = ('core/text/', 'core/export/')

# The folders of ui from the bottom up: each may include those before it, a pane no other pane.
BELOW_THE_MODELS = ['ui/theme', 'ui/text', 'ui/state', 'ui/job']
BELOW_THE_PANES = [*BELOW_THE_MODELS, 'ui/models', 'ui/painted', 'ui/rows']
PANES = ['ui/packets', 'ui/connections', 'ui/fields', 'ui/bytes', 'ui/header', 'ui/checksum', 'ui/ladder', 'ui/states',
         'ui/charts', 'ui/explain', 'ui/overview', 'ui/stream', 'ui/learn', 'ui/capture', 'ui/find', 'ui/help']
ABOVE_THE_PANES = ['ui/lecture', 'ui/print', 'ui/window']

LINES_WARNED, LINES_MOST = 400, 600
SUFFIXES = {'.h', '.cpp'}
ODD_SUFFIX = re.compile(r'\.(c|cc|cxx|hh|hpp|hxx|inl|ipp|tpp)$')

# Whichever begins first wins: a quote in a comment is no string, and // in a string is no comment.
NOT_CODE = re.compile(r'R"(?P<end>[^()\\\s"]{0,16})\((?:.|\n)*?\)(?P=end)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\''
                      r'|//[^\n]*|/\*(?:.|\n)*?\*/')
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
# (name, where it counts, pattern, what to say); patterns see the code without comments and strings.
FORBIDDEN_CODE = [
    ('processEvents', r'.*', r'\bprocessEvents\b', 'the GUI thread never pumps events'),
    ('mmap', r'.*', r'\bmmap(64)?\s*\(', 'files are read, never mapped'),
    ('packed struct', r'.*', r'__attribute__\s*\(\((?:[^;{]*\W)?(__)?packed|#\s*pragma\s+pack\b|\[\[[^\]]*\bpacked\b',
     'a header has a table, not a packed struct'),
    ('header by cast', r'(core|ui|app)/.*', r'reinterpret_cast<\s*(const\s+)?(struct\s+)?(?!(const\s+)?(unsigned\s+)?'
     r'(char|std::byte|std::u?int(8|ptr)_t|uintptr_t|sockaddr)\b)[\w:]+[\s\w]*(\*|&)\s*(const\s*)?>'
     r'|\bstart_lifetime_as\b|\bstd::launder\b|\bbit_cast<\s*[\w:]*Header\b',
     'bytes are read through the tables, not through a cast'),
    ('C layout of the system', r'(core|ui|app)/.*', r'\bstruct\s+(ip|ip6?_?hdr|tcp_?hdr|udp_?hdr|icmp6?_?hdr|arphdr'
     r'|ether_?header|ether_arp|(vlan_)?ethhdr)\b|\b(iphdr|ip6_hdr|tcphdr|udphdr|ether_header)\s*[*&]',
     'a header has a table, not the system\'s struct'),
    ('colour outside of ui/theme', r'(ui/(?!theme/)|app/).*',
     r'\bQ(Color|Brush|Pen)(\s+\w+)?\s*[({]\s*([\d"]|QString|QLatin1)|\bQColor\s+\w+\s*=\s*["\d]|\bQColorConstants\b'
     r'|\bQColor::from(Rgb|Hsv|Hsl|Cmyk|String)|\.set(Rgb|Hsv|Hsl|Cmyk|NamedColor)[F\d]*\s*\(|\bqRgba?(64)?\s*\('
     r'|\bQt::(color[01]|black|white|red|green|blue|cyan|magenta|yellow|gray|lightGray|dark(Gray|Red|Green|Blue|Cyan'
     r'|Magenta|Yellow))\b', 'colours live in ui/theme'),
    ('singleton', r'(core|ui|app)/.*', r'\bstatic\b[^;(){}]*\binstance\s*\(|\bQ_GLOBAL_STATIC\b'
     r'|^[ \t]+static\s+(?!const|inline\s+const)[\w:<>, ]+?[&*]?\s*\w+\s*(=[^;]*|\{[^;]*\})?;',
     'no singletons, and nothing static that changes'),
    ('skipped test', r'tests/.*', r'\bQSKIP\b|\bQEXPECT_FAIL\b', 'a test shows what it is for'),
    ('fixed sleep', r'tests/.*', r'\b(q|m|u|nano)?[sS]leep(_for|_until)?\s*\(|\bqWait\s*\(\s*(?!\d{1,2}\s*\))',
     'a test waits for what happens'),
    ('disabled code', r'.*', r'^\s*#\s*if\s+(0|false)\b', 'delete it'),
]
# Patterns that see everything, comments and strings included.
FORBIDDEN_TEXT = [
    ('unfinished', r'.*', r'\b(TODO|FIXME|XXX|HACK)\b', 'say it in the tracker or do it'),
    ('path outside of the project', r'(core|ui|app|resources|packaging)/.*', r'\.\./shared',
     'only tests look beside the project'),
    ('colour in a style sheet', r'(ui/(?!theme/)|app/).*',
     r'setStyleSheet\s*\([^;]*(#[0-9a-fA-F]{3,8}|\b(rgb|hsv|hsl)a?\(|\bcolor\s*:)', 'colours live in ui/theme'),
    ('packed struct', r'.*', r'\b_Pragma\s*\(\s*"\s*pack\b', 'a header has a table, not a packed struct'),
    ('skipped test', r'tests/.*CMakeLists\.txt', r'\b(SKIP_RETURN_CODE|SKIP_REGULAR_EXPRESSION|WILL_FAIL|DISABLED)\b',
     'a test shows what it is for'),
]


def blank(match):
    """Strings and comments as spaces; a string keeps its quotes."""
    text = match.group(0)
    spaces = re.sub(r'[^\n]', ' ', text)
    return f'"{spaces[1:-1]}"' if text.endswith('"') and text[0] in '"R' else spaces


def line_of(text, position):
    return text.count('\n', 0, position) + 1


BEFORE_A_BIT_FIELD = re.compile(r'(?:public|private|protected|signals|Q_SIGNALS)\s*(?:slots|Q_SLOTS)?\s*(?=:(?!:))'
                                r'|^[ \t]*#[^\n]*|\[\[[^\]]*\]\]|\b(?:alignas|decltype|__attribute__)\s*\([^;{}]*?\)+',
                                re.MULTILINE)
NO_BIT_FIELD = {'case', 'default', 'enum', 'class', 'struct', 'union', 'namespace', 'return', 'goto', 'template'}
INTEGERS = {'unsigned', 'signed', 'int', 'long', 'short', 'char', 'bool'}


def bit_fields(code):
    """Where a declaration has `TYPE NAME :`, or an integer type and a colon. A label is one word; any other lone colon
    follows other signs, or one of the words of NO_BIT_FIELD."""
    code = BEFORE_A_BIT_FIELD.sub(lambda match: re.sub(r'[^\n]', ' ', match.group(0)), code)
    for match in re.finditer(r'(?:^|(?<=[;{}])|(?<=[^:]:)(?!:))([\w:<>,\s]*?[\w>\s])(?<!:):(?!:)', code):
        words = match.group(1).split()
        is_integer = words and (words[-1] in INTEGERS or re.fullmatch(r'(std::)?u?int\d+_t', words[-1]))
        if (len(words) > 1 or is_integer) and all(re.match('[A-Za-z_]', word) for word in (words[0], words[-1])) and (
                not NO_BIT_FIELD.intersection(words)):
            yield match.end()


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


def is_in(path, folders):
    return any(is_below(path, folder) for folder in folders)


def include_breaches(path, text):
    folder = folder_of(path)
    if not folder:
        yield 1, f'a folder that the layers do not name: it needs its line in {pathlib.Path(__file__).name}'
        return
    if folder == 'ui' and not is_in(path, [*BELOW_THE_PANES, *PANES, *ABOVE_THE_PANES]):
        yield 1, f'a folder of ui that the layers do not name: it needs its place in {pathlib.Path(__file__).name}'
    for match in INCLUDE.finditer(text):
        kind, name = match.groups()
        line = line_of(text, match.start(1))
        if re.match(r'(core|ui|app|tests)/', name):
            if not is_in(name, [folder, *MAY_INCLUDE[folder]]) and name not in ALSO_ALLOWED.get(folder, []):
                yield line, f'{folder} must not include {name}'
            elif folder == 'ui':
                yield from ((line, what) for what in pane_breaches(path, name))
        elif kind == '"' and not path.startswith('tests/'):
            yield line, f'{name} is included by its own name: say the folder, from the top of the project'
        names_qt = re.match(r'Q[A-Z]|Qt|(private/)?q[a-z_]+\.h', name) or is_below(name, 'ui')
        if path.startswith('core/') and names_qt:
            yield line, f'core has no Qt, and here it includes {name}'
        if re.match(r'app/rungs_(cli|capture)', path) and names_qt:
            yield line, f'rungs-cli has no Qt, and here it includes {name}'
        if re.match(r'pcap\b', name) and not re.match(r'core/capture/|core/live/|app/rungs_capture|tests/', path):
            yield line, 'only core/capture and core/live know libpcap'


def pane_breaches(path, name):
    pane = next((p for p in PANES if is_below(path, p)), None)
    if pane and is_below(name, 'ui') and not is_in(name, [pane, *BELOW_THE_PANES]):
        yield f'{pane} must not know {name}: panes meet in the selection'
    elif is_in(path, BELOW_THE_PANES) and is_in(name, [*PANES, *ABOVE_THE_PANES]):
        yield f'{path} must not know a pane or the window'
    elif is_in(path, BELOW_THE_MODELS) and is_below(name, 'ui') and not is_in(name, BELOW_THE_MODELS):
        yield f'{path} must not know {name}: models come later'
    elif is_below(path, 'ui/print') and is_below(name, 'ui/window'):
        yield f'{path} must not know the window'


def source_breaches(path, raw):
    for name, where, pattern, why in FORBIDDEN_TEXT:
        if re.match(where, path):
            for match in re.finditer(pattern, raw, re.MULTILINE):
                yield line_of(raw, match.start()), f'{name}: {why}'
    if not path.endswith(tuple(SUFFIXES)):
        if ODD_SUFFIX.search(path):
            yield 1, 'sources are called .cpp and .h'
        return
    yield from include_breaches(path, raw)
    code = NOT_CODE.sub(blank, raw)
    for name, where, pattern, why in FORBIDDEN_CODE:
        if re.match(where, path):
            for match in re.finditer(pattern, code, re.MULTILINE):
                yield line_of(code, match.start()), f'{name}: {why}'
    if path.startswith('core/'):
        for position in bit_fields(code):
            yield line_of(code, position), 'bit-field: a header has a table, and a flag is a bool of its own'
    if path.endswith('.h') and not re.search(r'^#pragma once$', code, re.MULTILINE):
        yield 1, 'a header without #pragma once'
    if path.startswith('core/') and not path.startswith(SENTENCES) and 'RUNGS_TEXT(' in code:
        yield line_of(code, code.index('RUNGS_TEXT(')), 'sentences live in core/text'
    lines = raw.count('\n')
    if lines > LINES_MOST:
        yield lines, f'{lines} lines: what is it two of? ({LINES_MOST} at most)'


def files_of(root):
    for folder in ('core', 'ui', 'app', 'tests', 'resources', 'packaging'):
        for path in sorted((root / folder).rglob('*')):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not re.match(r'tests/(layering|data|fuzz/corpus)/', name) and (
                    path.name == 'run' or re.search(r'\.(h|cpp|txt|cmake|py|sh)$', name) or ODD_SUFFIX.search(name)):
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


INCLUDES = [  # file, what it includes, what must be said of it; None: nothing
    ('core/base/a.cpp', '"core/capture/reader.h"', 'core/base must not include'),
    ('core/base/f.cpp', '<core/capture/reader.h>', 'core/base must not include'),
    ('core/base/g.cpp', '"../capture/reader.h"', 'by its own name'),
    ('core/capture/d.cpp', '"reader.h"', 'by its own name'),
    ('core/memory/a.cpp', '"core/base/byte_view.h"', None),
    ('core/memory/b.cpp', '"core/capture/reader.h"', 'core/memory must not include'),
    ('core/decode/a.cpp', '"core/capture/reader.h"', 'core/decode must not include'),
    ('core/decode/b.cpp', '"core/capture/capture_info.h"', None),
    ('core/capture/a.cpp', '"core/decode/field.h"', 'core/capture must not include'),
    ('core/connection/a.cpp', '"core/session/session.h"', 'core/connection must not include'),
    ('core/connection/b.cpp', '"core/capture/reader.h"', 'core/connection must not include'),
    ('core/ends/a.cpp', '"core/connection/segment.h"', None),
    ('core/ends/b.cpp', '"core/session/session.h"', 'core/ends must not include'),
    ('core/filter/a.cpp', '"core/session/session.h"', 'core/filter must not include'),
    ('core/session/a.cpp', '"core/text/phrase.h"', 'core/session must not include'),
    ('core/learn/a.cpp', '"core/text/phrase.h"', 'core/learn must not include'),
    ('core/text/c.cpp', '"core/export/records.h"', 'core/text must not include'),
    ('core/text/a.cpp', '"ui/theme/theme.h"', 'must not include'),
    ('core/export/a.cpp', '"core/text/phrase.h"', None),
    ('core/new/a.cpp', '<vector>', 'do not name'),
    ('core/text/b.cpp', '<QString>', 'core has no Qt'),
    ('core/text/d.cpp', '<QtCore/QString>', 'core has no Qt'),
    ('core/text/e.cpp', '<qglobal.h>', 'core has no Qt'),
    ('core/decode/c.cpp', '<pcap.h>', 'only core/capture and core/live know libpcap'),
    ('core/decode/k.cpp', '<pcap-bpf.h>', 'only core/capture and core/live know libpcap'),
    ('core/capture/b.cpp', '<pcap/pcap.h>', None),
    ('core/live/a.cpp', '<pcap/pcap.h>', None),
    ('core/live/b.cpp', '"core/capture/pcapng_writer.h"', None),
    ('core/live/c.cpp', '"core/memory/pages.h"', 'core/live must not include'),
    ('core/live/d.cpp', '"core/text/error_text.h"', 'core/live must not include'),
    ('core/capture/f.cpp', '"core/live/capture_options.h"', 'core/capture must not include'),
    ('ui/window/a.cpp', '<pcap/pcap.h>', 'only core/capture and core/live know libpcap'),
    ('ui/bytes/a.cpp', '"ui/ladder/ladder.h"', 'panes meet in the selection'),
    ('ui/states/a.cpp', '<ui/charts/chart.h>', 'panes meet in the selection'),
    ('ui/bytes/b.cpp', '"ui/theme/theme.h"', None),
    ('ui/find/a.cpp', '"ui/window/main_window.h"', 'panes meet in the selection'),
    ('ui/models/a.cpp', '"ui/window/main_window.h"', 'must not know a pane'),
    ('ui/state/b.cpp', '"ui/models/packet_model.h"', 'models come later'),
    ('ui/print/a.cpp', '"ui/ladder/ladder_painter.h"', None),
    ('ui/print/b.cpp', '"ui/window/main_window.h"', 'must not know the window'),
    ('ui/new/a.cpp', '<QString>', 'do not name'),
    ('app/rungs_cli.cpp', '<QString>', 'rungs-cli has no Qt'),
]
BIT_FIELDS = ['unsigned offset : 4;', 'bool m_x : 1 = false;', 'std::uint32_t gap : 31 = 0;', 'bool x : 1 {true};',
              'unsigned : 3;', 'std::uint8_t a : 4, b : 4;', 'Side m_first : width = Side::client;',
              'mutable bool\n        m_x : 1;', 'const Kind kind:4;', 'alignas(8) Words<int, 2> x : sizeof(int);',
              '[[maybe_unused]] std::size_t\n    n\n    : 1;', 'public: bool m_x : 1;',
              'unsigned long long x : width + 1;']
NO_BIT_FIELDS = ['enum class Kind : std::uint8_t { a, b };', 'struct B : A { };', 'private:\n    int m_x;',
                 'T() : m_x(1), m_y(2) { }', 'int f() { return a ? b : c; }', 'void f() { for (auto x : xs) g(x); }',
                 'int f() { switch (x) { case Kind::a: return 1; default: return 2; } }', 'enum Kind : int;',
                 'std::uint64_t f() { return a == B::c ? std::uint64_t{b} << 8 : b; }', 'void f() { done: return; }',
                 'T(int a, int b) noexcept\n        : m_a(a)\n        , m_b(b)\n    {\n    }',
                 'int std::vector<int>::x;']
PLANTED = [  # file, contents, what must be said of it; None: nothing
    *((name, f'#include {included}\n', said) for name, included, said in INCLUDES),
    *((f'core/decode/bits{i}.h', f'#pragma once\nstruct T\n{{\n    {line}\n}};\n', 'bit-field')
      for i, line in enumerate(BIT_FIELDS)),
    *((f'core/decode/whole{i}.h', f'#pragma once\nstruct T\n{{\n    {line}\n}};\n', None)
      for i, line in enumerate(NO_BIT_FIELDS)),
    ('ui/job/a.cpp', 'void f() { QCoreApplication::processEvents(); }\n', 'processEvents'),
    ('ui/job/b.cpp', '// never processEvents\n', None),
    ('core/capture/c.cpp', 'auto p = mmap(nullptr, 1, 2, 3, 4, 0);\n', 'mmap'),
    ('core/capture/e.cpp', 'auto p = ::mmap64 (nullptr, 1, 2, 3, 4, 0);\n', 'mmap'),
    ('core/decode/d.h', '#pragma once\nstruct __attribute__((packed)) T { };\n', 'packed struct'),
    ('core/decode/l.h', '#pragma once\nstruct __attribute__((aligned(1), __packed__)) T { };\n', 'packed struct'),
    ('core/decode/m.h', '#pragma once\n#  pragma pack(push, 1)\n', 'packed struct'),
    ('core/decode/n.h', '#pragma once\n_Pragma("pack(1)")\n', 'packed struct'),
    ('core/decode/o.h', '#pragma once\nstruct [[using gnu: aligned(1), packed]] T { };\n', 'packed struct'),
    ('core/decode/f.cpp', 'auto t = reinterpret_cast<const Header *>(bytes);\n', 'header by cast'),
    ('core/decode/p.cpp', 'auto &t = reinterpret_cast<tcp::Header&>(*bytes);\n', 'header by cast'),
    ('core/decode/q.cpp', 'auto t = std::bit_cast<TcpHeader>(bytes);\n', 'header by cast'),
    ('core/decode/g.cpp', 'auto t = reinterpret_cast<const char *>(bytes);\n', None),
    ('core/decode/h.cpp', 'struct tcphdr h;\n', 'C layout'),
    ('core/decode/r.cpp', 'auto h = static_cast<const ip6_hdr *>(place);\n', 'C layout'),
    ('core/decode/i.h', 'int x;\n', 'without #pragma once'),
    ('core/decode/s.h', '// #pragma once\nint x;\n', 'without #pragma once'),
    ('core/decode/j.cpp', 'const char *s = RUNGS_TEXT("No.");\n', 'sentences live in core/text'),
    ('core/base/h.hpp', 'int x;\n', 'called .cpp and .h'),
    ('ui/ladder/a.cpp', 'QColor c(255, 0, 0);\n', 'colour outside'),
    ('ui/ladder/b.cpp', 'auto c = QColor(255, 0, 0);\n', 'colour outside'),
    ('ui/ladder/c.cpp', 'auto c = Qt::red;\n', 'colour outside'),
    ('ui/ladder/d.cpp', 'auto c = Qt::transparent;\n', None),
    ('ui/ladder/e.cpp', 'w->setStyleSheet("color: #ff0000");\n', 'style sheet'),
    ('ui/ladder/f.cpp', 'QColor c(QStringLiteral("#fff"));\n', 'colour outside'),
    ('ui/ladder/g.cpp', 'auto s = "mmap(";  // Qt::red, it\'s\nQColor c = theme.client;\nchar q = \'"\';\n', None),
    ('ui/ladder/h.cpp', 'auto c = QColor::fromHsv(1, 2, 3);\n', 'colour outside'),
    ('ui/ladder/i.cpp', 'c.setRgb(1, 2, 3);\n', 'colour outside'),
    ('ui/ladder/j.cpp', 'QPen pen{"red"};\n', 'colour outside'),
    ('ui/ladder/k.cpp', 'w->setStyleSheet(QStringLiteral("QLabel { color: red; }"));\n', 'style sheet'),
    ('ui/ladder/l.cpp', 'auto s = R"x(Qt::red)" mmap()x";\n', None),
    ('ui/theme/a.cpp', 'auto c = QColor(255, 0, 0);\n', None),
    ('ui/state/a.h', '#pragma once\nstruct S { static S &instance(); };\n', 'singleton'),
    ('ui/state/c.h', '#pragma once\nstruct S { static std::shared_ptr<S> instance(); };\n', 'singleton'),
    ('ui/state/d.cpp', 'S &settings()\n{\n    static S only;\n    return only;\n}\n', 'singleton'),
    ('ui/state/e.cpp', 'int f()\n{\n    static const int one = 1;\n    static constexpr int two = 2;\n}\n', None),
    ('core/base/b.cpp', '// TODO later\n', 'unfinished'),
    ('core/base/c.cpp', 'auto s = "../shared/captures";\n', 'path outside'),
    ('core/base/i.cpp', '#if 0\nint x;\n#endif\n', 'disabled code'),
    ('tests/core/tst_a.cpp', 'auto s = "/../shared/captures";\n', None),
    ('tests/core/tst_b.cpp', 'void t() { QSKIP("no"); }\n', 'skipped test'),
    ('tests/core/tst_c.cpp', 'void t() { QThread::msleep(100); }\n', 'fixed sleep'),
    ('tests/core/tst_d.cpp', 'void t() { std::this_thread::sleep_until(x); }\n', 'fixed sleep'),
    ('tests/core/tst_e.cpp', 'void t() { QTest::qWait(500); }\n', 'fixed sleep'),
    ('tests/core/tst_f.cpp', 'void t() { QTest::qWait(5); QTest::qWaitFor(x); }\n', None),
    ('tests/core/CMakeLists.txt', 'set_tests_properties(a PROPERTIES WILL_FAIL ON)\n', 'skipped test'),
    ('core/base/d.cpp', 'int i;\n' * 700, 'lines: what is it two of'),
]


def self_test():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, contents, _ in PLANTED:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(contents, encoding='utf-8')
        found, _ = check_sources(root)
        for name, _, expected in PLANTED:
            said = [line for line in found if line.startswith(name + ':')]
            if expected is None and said:
                failures.append(f'{name} is fine, but reported: {said[0]}')
            elif expected is not None and not any(expected in line for line in said):
                failures.append(f'{name}: "{expected}" was not reported, but {said}')
        library = root / 'with_qt.s'
        library.write_text('.globl _ZN7QStringC1Ev\n_ZN7QStringC1Ev:\n' + ''.join(f'.globl f{i}\nf{i}:\n'
                                                                                for i in range(30)))
        subprocess.run(['as', '-o', root / 'with_qt.o', library], check=True)
        if not check_symbols(str(root / 'with_qt.o')):
            failures.append('a Qt symbol in an object file was not found')
    return failures


def main():
    parser = argparse.ArgumentParser(description='Tests the layers of the project.')
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
