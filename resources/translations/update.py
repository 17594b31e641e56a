#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings rungs_zh_CN.ts and rungs_en.ts (its plural forms) up to date with the sources; the target update-translations
calls it. With --check it changes nothing and tells what is not translated: exit status 1 where there is something."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

MARKED = re.compile(r'RUNGS_TEXT\(\s*((?:"(?:\\.|[^"\\])*"\s*)+)\)')
PIECE = re.compile(r'"((?:\\.|[^"\\])*)"')
PLACE = re.compile(r'\{\d+\}|%L?\d|%n')


def core_texts(source, table_texts):
    """C++ for lupdate: each text of core that the window translates, in the context "core"."""
    texts = []
    for path in sorted((source / 'core').rglob('*')):
        if path.suffix in ('.h', '.cpp'):
            for match in MARKED.finditer(path.read_text(encoding='utf-8')):
                texts.append(''.join(PIECE.findall(match.group(1))))
    listed = subprocess.run([table_texts], capture_output=True, check=True).stdout.decode()
    for line in listed.splitlines():
        texts.append(line.replace('\\', '\\\\').replace('"', '\\"'))
    lines = [f'    QT_TRANSLATE_NOOP("core", "{text}"),' for text in dict.fromkeys(texts) if text]
    return '\n'.join(['const char *const texts[] = {', *lines, '};', ''])


def update(arguments, folder, files):
    """Runs lupdate on @p files, copies or not."""
    generated = folder / 'core_texts.cpp'
    generated.write_text(core_texts(arguments.source, arguments.table_texts), encoding='utf-8')
    for file in files:
        only_plurals = ['-pluralonly'] if file.name == 'rungs_en.ts' else []
        subprocess.run([arguments.lupdate, '-silent', '-I', arguments.source, '-locations', 'none', *([] if arguments.check else ['-no-obsolete']),
                        *only_plurals, arguments.source / 'ui', arguments.source / 'app', generated, '-ts', file],
                       check=True)


def complaints(file):
    """What is missing in a .ts file that lupdate has just been over."""
    for context in ElementTree.parse(file).getroot().iter('context'):
        # lupdate loses the namespace where its parser stumbles (over `enum Name : int`, for one); nobody would find
        # the translation then.
        if not re.match(r'core$|rungs::', context.findtext('name')):
            yield f'{file.name}: context {context.findtext("name")}: not in the namespace of the program'
        for message in context.iter('message'):
            source, translation = message.findtext('source'), message.find('translation')
            where = f'{file.name}: {context.findtext("name")}: "{source}"'
            forms = [form.text or '' for form in translation.iter('numerusform')] or [translation.text or '']
            kind = translation.get('type')
            if kind in ('vanished', 'obsolete'):
                yield f'{where} is no longer said'
            elif kind == 'unfinished' or not all(forms):
                yield f'{where} is not translated'
            elif file.name == 'rungs_zh_CN.ts':
                # The one form of a plural may leave the number out, any other text must put in what is put in.
                wanted = sorted(set(PLACE.findall(source)) - {'%n'})
                for form in forms:
                    if sorted(set(PLACE.findall(form)) - {'%n'}) != wanted:
                        yield f'{where} has other places in its translation: "{form}"'
                    if ('&' in source) != ('&' in form) and not re.search(r'&\w+;|& ', source):
                        yield f'{where} has lost, or won, its & in: "{form}"'


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--source', type=pathlib.Path, required=True, help='the folder of the project')
    parser.add_argument('--table-texts', required=True, help='the program that prints the names in the tables')
    parser.add_argument('--lupdate', required=True)
    parser.add_argument('--check', action='store_true')
    arguments = parser.parse_args()

    files = sorted((arguments.source / 'resources/translations').glob('*.ts'))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if arguments.check:
            files = [pathlib.Path(shutil.copy(file, folder)) for file in files]
        update(arguments, folder, files)
        said = [line for file in files for line in complaints(file)]
    for line in said:
        print(line)
    print(f'{len(said)} texts to look at')
    return 1 if said and arguments.check else 0


sys.exit(main())
