#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_options.py SOURCE_DIR PROGRAM...

Every option that a program lists with --help, and no other, is in its completions for bash, zsh and fish and in its manual
pages. The completions of bash are run, those of zsh and fish too where these are installed. Prints a line for each
difference; exit status 1 where there is one.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

OPTION = r'(?<![-\w])(--?[A-Za-z][-\w]*)'
CAPTURES = ['a.pcap', 'b.pcapng', 'c d.cap', 'e.pcap.gz', 'f.pcapng.zst', 'g.dmp.lz4']
OTHERS = ['notes.txt', 'archive.tar.gz', 'pcap']


def listed(path, *command):
    """The options that --help lists, of one command or of the program; and its commands."""
    said = subprocess.run([path, *command, '--help'], capture_output=True, text=True, check=True).stdout
    options = set()
    for head in re.findall(r'^  (-.*?)(?:  |$)', said, re.MULTILINE):
        # What follows the first name that is none is about its value.
        options.update(re.findall(OPTION, re.split(r' (?!-)', head)[0]))
    commands = re.search(r'^Subcommands:\n((?:  .*\n)+)', said, re.MULTILINE)
    return options, re.findall(r'^  (\S+)', commands[1], re.MULTILINE) if commands else []


class Shells:
    def __init__(self, source, path):
        self.path = pathlib.Path(path)
        self.name = self.path.name
        self.files = source / 'packaging/completions'
        # The completions ask for keys and interfaces by the programs' names.
        self.environment = os.environ | {'PATH': f'{self.path.parent}:{os.environ["PATH"]}', 'LC_ALL': 'C.UTF-8'}

    def run(self, *command, **more):
        return subprocess.run(command, capture_output=True, text=True, env=self.environment, **more).stdout

    def bash(self, *words, folder='.'):
        """What bash proposes for the last word."""
        script = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
                  f'_{self.name.replace("-", "_")}; printf "%s\\n" "${{COMPREPLY[@]}}"')
        said = self.run('bash', '--norc', '-c', script, 'bash', self.files / 'bash' / self.name, self.name, *words,
                        cwd=folder)
        return {line for line in said.splitlines() if line}

    def fish(self, *words, folder='.'):
        script = 'source $argv[1]; complete -C "$argv[2]"'
        said = self.run('fish', '--no-config', '-c', script, self.files / 'fish' / f'{self.name}.fish',
                        ' '.join([self.name, *words]), cwd=folder)
        return {line.split('\t')[0] for line in said.splitlines()}

    def fish_written(self, command):
        text = (self.files / f'fish/{self.name}.fish').read_text(encoding='utf-8')
        where = f"-n '__fish_seen_subcommand_from {command[0]}' " if command else '(?:-n __fish_use_subcommand )?'
        lines = re.findall(rf'^complete -c {self.name} {where}((?:-[sl] \S+ ?)+)', text, re.MULTILINE)
        return {('-' if kind == 's' else '--') + name for line in lines for kind, name in re.findall(r'-([sl]) (\S+)', line)}

    def zsh_written(self, command):
        text = (self.files / f'zsh/_{self.name}').read_text(encoding='utf-8')
        start = text.index(f'\n        {command[0]})') if command else 0
        part = text[text.index('_arguments -s', start):].removeprefix('_arguments -s')
        part = re.split(r"\n(?! +['(])", part)[0]
        return set(re.findall(OPTION, re.sub(r"\[.*|'\(.*?\)'", '', part)))


def differences(where, found, expected):
    if missing := sorted(expected - found):
        yield f'{where} lacks {" ".join(missing)}'
    if extra := sorted(found - expected):
        yield f'{where} has {" ".join(extra)}, which --help does not list'


def check_completions(shells):
    has_fish, has_zsh = shutil.which('fish'), shutil.which('zsh')
    _, commands = listed(shells.path)
    for command in [[], *([name] for name in commands)]:
        options, _ = listed(shells.path, *command)
        name = ' '.join([shells.name, *command])
        yield from differences(f'bash completion of {name}', shells.bash(*command, '-'), options)
        yield from differences(f'fish completion of {name}', shells.fish_written(command), options)
        yield from differences(f'zsh completion of {name}', shells.zsh_written(command), options)
        if has_fish:
            found = shells.fish(*command, '-') | shells.fish(*command, '--')
            yield from differences(f'fish, asked for {name},', found, options)
    if commands:
        yield from differences(f'bash completion of {shells.name}', shells.bash(''), set(commands))
    if has_zsh:
        said = subprocess.run(['zsh', '-n', shells.files / f'zsh/_{shells.name}'], capture_output=True, text=True)
        if said.returncode:
            yield f'zsh completion of {shells.name}: {said.stderr}'


def check_values(source, paths):
    """Files by their suffix, and values, as bash proposes them."""
    cli, window, capture = (Shells(source, paths[name]) for name in ('rungs-cli', 'rungs', 'rungs-capture'))
    with tempfile.TemporaryDirectory() as folder:
        for name in [*CAPTURES, *OTHERS]:
            (pathlib.Path(folder) / name).touch()
        (pathlib.Path(folder) / 'sub').mkdir()
        yield from differences('bash, rungs FILE', window.bash('', folder=folder), {*CAPTURES, 'sub'})
        yield from differences('bash, rungs-cli info FILE', cli.bash('info', '', folder=folder), {*CAPTURES, 'sub'})
        everything = {*CAPTURES, *OTHERS, 'sub'}
        yield from differences('bash, rungs-cli write -o FILE', cli.bash('write', '-o', '', folder=folder), everything)
    yield from differences('bash, --format', cli.bash('ladder', '--format', ''), {'text', 'mermaid', 'json'})
    yield from differences('bash, --format=', cli.bash('ladder', '--format', '=', 'm'), {'mermaid'})
    yield from differences('bash, --theme', window.bash('--theme', ''), {'light', 'dark', 'system'})
    keys = {line.split('\t')[0] for line in cli.run(cli.path, 'keys').splitlines()[1:]}
    yield from differences('bash, -e', cli.bash('segments', '-e', 'tcp.'), {key for key in keys if key.startswith('tcp.')})
    if 'lo' not in capture.bash('-i', ''):
        yield 'bash, rungs-capture -i: lo is not proposed'


def check_manuals(source, shells):
    _, commands = listed(shells.path)
    options = set().union(*(listed(shells.path, *command)[0] for command in [[], *([name] for name in commands)]))
    for language in ('.', 'zh_CN'):
        file = source / 'packaging/man' / language / f'{shells.name}.1'
        if not file.exists():
            yield f'{file.relative_to(source)} is missing'
            continue
        text = file.read_text(encoding='utf-8').replace('\\-', '-')
        # An option is explained in a paragraph of its own, whose head names it.
        heads = '\n'.join(re.sub(r'\\f.', ' ', head) for head in re.findall(r'^\.TP\n(.*)$', text, re.MULTILINE))
        yield from differences(str(file.relative_to(source)), set(re.findall(OPTION, heads)) - QT_OPTIONS, options - QT_OPTIONS)


QT_OPTIONS = {'--help-all'}  # about Qt's own, of its manual


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    paths = {pathlib.Path(path).name: path for path in sys.argv[2:]}
    found = []
    for path in paths.values():
        shells = Shells(source, path)
        found += [*check_completions(shells), *check_manuals(source, shells)]
    found += check_values(source, paths)
    generate = [sys.executable, source / 'packaging/completions/generate.py', '--check', *paths.values()]
    found += subprocess.run(generate, capture_output=True, text=True).stdout.splitlines()
    print('\n'.join([*found, f'{len(found)} differences']))
    return 1 if found else 0


sys.exit(main())
