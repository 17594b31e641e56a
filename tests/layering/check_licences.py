#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_licences.py SOURCE_DIR

Every file of the project has a copyright and a licence (https://reuse.software): REUSE.toml gives both, a source names
its licence in its first lines as well, and the text of each licence is in LICENSES. Prints a line for each file that
lacks one; exit status 1 where one does.

check_licences.py --self-test plants a breach of every rule and expects each to be found.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

SOURCE = re.compile(r'\.(h|cpp|py|sh|cmake|1)$|(^|/)(run|CMakeLists\.txt)$')
OWN_LICENCE = re.compile(r'^(?://|#|\.\\") SPDX-License-Identifier: (\S+)$', re.MULTILINE)


def files_of(root):
    """What git tracks or would track; of a copy without git, everything that is not built."""
    listed = subprocess.run(['git', '-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
                            capture_output=True, text=True)
    if listed.returncode == 0:
        names = [name for name in listed.stdout.split('\0') if name]
    else:
        names = [path.relative_to(root).as_posix() for path in root.rglob('*')]
        names = [name for name in names if not re.match(r'(build|\.git)/|.*__pycache__/', name)]
    paths = ((name, root / name) for name in sorted(names))
    return [(name, path) for name, path in paths if path.is_file() and not path.is_symlink()]


def as_pattern(glob):
    """** is anything, * anything within a folder."""
    return ''.join({'**': '.*', '*': '[^/]*'}.get(part) or re.escape(part) for part in re.split(r'(\*\*|\*)', glob))


def annotations_of(root):
    """(pattern, copyright, licence), the last that matches counts."""
    for entry in tomllib.loads((root / 'REUSE.toml').read_text(encoding='utf-8'))['annotations']:
        globs = entry['path'] if isinstance(entry['path'], list) else [entry['path']]
        pattern = re.compile('|'.join(f'(?:{as_pattern(glob)})' for glob in globs))
        yield pattern, entry.get('SPDX-FileCopyrightText'), entry.get('SPDX-License-Identifier')


def check(root):
    annotations = list(annotations_of(root))
    texts = {path.stem for path in (root / 'LICENSES').glob('*.txt')}
    used, breaches = set(), []
    for name, path in files_of(root):
        if name.startswith('LICENSES/'):
            continue
        said = [entry for entry in annotations if entry[0].fullmatch(name)]
        if not said or not all(said[-1][1:]):
            breaches.append(f'{name}: REUSE.toml gives it no copyright and licence')
            continue
        licence = said[-1][2]
        if SOURCE.search(name):
            head = '\n'.join(path.read_text(encoding='utf-8').split('\n')[:3])
            own = OWN_LICENCE.search(head)
            if not own:
                breaches.append(f'{name}: begins without its licence line')
            elif own[1] != licence:
                breaches.append(f'{name}: says {own[1]}, and REUSE.toml {licence}')
        used.add(licence)
    breaches += [f'LICENSES/{licence}.txt: missing' for licence in sorted(used - texts)]
    breaches += [f'LICENSES/{licence}.txt: no file has this licence' for licence in sorted(texts - used)]
    return breaches


def self_test():
    planted = {
        'REUSE.toml': 'version = 1\n'
                      '[[annotations]]\npath = ["core/**", "*.toml"]\nSPDX-FileCopyrightText = "2026 A"\n'
                      'SPDX-License-Identifier = "GPL-3.0-or-later"\n'
                      '[[annotations]]\npath = "core/*.png"\nSPDX-FileCopyrightText = "2026 B"\n'
                      'SPDX-License-Identifier = "CC0-1.0"\n'
                      '[[annotations]]\npath = "core/nobody.svg"\nSPDX-License-Identifier = "CC0-1.0"\n',
        'LICENSES/GPL-3.0-or-later.txt': '', 'LICENSES/MIT.txt': '',
        'core/a.cpp': '// SPDX-License-Identifier: GPL-3.0-or-later\n',
        'core/run': '#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n',
        'core/a/b/a.png': '', 'core/a.png': '', 'core/nobody.svg': '',
        'core/b.h': '#pragma once\n', 'core/c.cpp': '// SPDX-License-Identifier: MIT\n',
        'core/CMakeLists.txt': 'project(a)\n', 'third/a.png': '',
    }
    expected = {
        'core/nobody.svg: REUSE.toml gives it no copyright and licence', 'core/b.h: begins without its licence line',
        'core/c.cpp: says MIT, and REUSE.toml GPL-3.0-or-later', 'core/CMakeLists.txt: begins without its licence line',
        'third/a.png: REUSE.toml gives it no copyright and licence', 'LICENSES/CC0-1.0.txt: missing',
        'LICENSES/MIT.txt: no file has this licence',
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, contents in planted.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(contents, encoding='utf-8')
        found = set(check(pathlib.Path(folder)))
    return [*(f'not found: {line}' for line in expected - found), *(f'not expected: {line}' for line in found - expected)]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    breaches = self_test() if sys.argv[1] == '--self-test' else check(pathlib.Path(sys.argv[1]))
    print('\n'.join([*breaches, f'{len(breaches)} breaches']))
    return 1 if breaches else 0


sys.exit(main())
