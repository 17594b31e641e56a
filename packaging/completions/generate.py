#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""generate.py [--check] PROGRAM...

Writes the completions of the programs for bash, zsh and fish, from what each says with --help: options, commands and
values are written once, in the program. With --check it writes nothing, and names each file that is out of date.
"""
import argparse
import dataclasses
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SUFFIXES = ['pcap', 'pcapng', 'cap', 'dmp', 'ntar']
PACKED = ['gz', 'zst', 'lz4']
# Values that --help says in words.
VALUES = {
    ('rungs', '--theme'): ['light', 'dark', 'system'],
    ('rungs', '--language'): ['en', 'zh_CN'],
    ('rungs', '--export'): ['ladder', 'header', 'bytes', 'checksum', 'time-sequence', 'round-trips', 'throughput',
                            'in-flight', 'answers', 'states', 'report'],
}
WRITTEN = 'Written by packaging/completions/generate.py from what the program says with --help.'


@dataclasses.dataclass
class Option:
    names: list
    argument: str  # of its value; empty: a flag
    text: str
    values: list = dataclasses.field(default_factory=list)

    @property
    def kind(self):
        """What its value is: '' (none), 'values', 'key', 'file', 'interface' or 'text'."""
        if not self.argument:
            return ''
        name = self.argument.strip('<>').lower()
        kinds = {'key': 'key', 'file': 'file', 'out': 'file', 'dir': 'file', 'interface': 'interface'}
        return 'values' if self.values else kinds.get(name, 'text')

    @property
    def is_repeated(self):
        return 'repeat' in self.text or 'several' in self.text or any(value.endswith(':') for value in self.values)


@dataclasses.dataclass
class Command:
    name: str
    text: str
    options: list
    takes_capture: bool
    takes_filter: bool = False
    takes_lesson: bool = False


@dataclasses.dataclass
class Program:
    name: str
    main: Command
    commands: list


def help_of(path, *arguments):
    said = subprocess.run([path, *arguments, '--help'], capture_output=True, text=True, check=True).stdout
    # A text that has no room beside its name begins in the next line, and a long one goes on there.
    return re.sub(r'\n {8,}(?=\S)', '  ', said)


def options_of(program, said):
    options = {}
    for line in said.splitlines():
        match = re.match(r'  (-\S.*?)(?:  +(\S.*))?$', line)
        if not match:
            continue
        names, text = match[1], re.sub(r' +', ' ', match[2] or '')
        names = re.sub(r' (REQUIRED|Needs: \S+|Excludes: \S+)', '', names)
        named = re.match(r'((?:-[-\w]+(?:, ?)?)+)(?: (.*))?$', names)
        option = Option(re.split(r', ?', named[1]), named[2] or '', text)
        if choices := re.search(r'\{(.*)\}', option.argument):
            option.values = choices[1].split(',')
        elif match := re.match(r'(\w+:)', option.argument):  # as -b has it: duration:S
            option.values = [match[1]]
        for name in option.names:
            option.values = VALUES.get((program, name), option.values)
        if option.names[0] in options:
            options[option.names[0]].values += option.values
            options[option.names[0]].text += '; ' + text
        else:
            options[option.names[0]] = option
    return list(options.values())


def program_of(path):
    name = pathlib.Path(path).name
    said = help_of(path)
    commands = []
    if listed := re.search(r'^Subcommands:\n((?:  .*\n)+)', said, re.MULTILINE):
        for command, text in re.findall(r'^  (\S+) +(.*)$', listed[1], re.MULTILINE):
            own = help_of(path, command)
            commands.append(Command(command, text, options_of(name, own), ' FILE' in own, ' EXPR [' in own, ' LESSON' in own))
    return Program(name, Command('', '', options_of(name, said), '[file]' in said), commands)


def all_commands(program):
    return [program.main, *program.commands]


def function_of(program):
    return '_' + program.name.replace('-', '_')


def in_bash(program):
    arms = {}
    for command in all_commands(program):
        for option in command.options:
            action = {'': '', 'values': f'_rungs_words "{" ".join(option.values)}"', 'key': '_rungs_words "$(_rungs_keys)"',
                      'interface': '_rungs_words "$(_rungs_interfaces)"', 'file': '_rungs_files all', 'text': ':'}
            if option.kind:
                places = [f'{command.name}:{name}' for name in option.names]
                arms.setdefault(action[option.kind], []).extend(places)
    arms = [line for action, places in arms.items()
            for line in (f'    {" | ".join(places)})', f'        {action}', '        return', '        ;;')]
    options = []
    for command in all_commands(program):
        names = ' '.join(name for option in command.options for name in option.names)
        options.append(f'    "{command.name}") options="{names}" ;;')
    names = [command.name for command in program.commands]
    find = ['    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do', '        case $word in', f'        {" | ".join(names)})',
            '            command=$word', '            break', '            ;;', '        esac', '    done'] if names else []
    other = (f'        _rungs_words {" ".join(names)}' if names else '        _rungs_files captures' if program.main.takes_capture
             else '        :')
    lessons = [line for command in program.commands if command.takes_lesson
               for line in (f'    elif [[ $command == {command.name} ]]; then', '        _rungs_files all')]
    return '\n'.join([
        '# SPDX-License-Identifier: GPL-3.0-or-later', '# shellcheck shell=bash', f'# {WRITTEN}', '',
        '_rungs_words() {', '    local word',
        '    while IFS= read -r word; do',
        '        [[ -z $word ]] || COMPREPLY+=("$word")',
        '    done < <(compgen -W "$*" -- "$current")', '}', '',
        '_rungs_files() {', '    local word', '    while IFS= read -r word; do',
        f"        if [[ $1 == all || -d $word || $word =~ \\.({'|'.join(SUFFIXES)})(\\.({'|'.join(PACKED)}))?$ ]]; then",
        '            COMPREPLY+=("$word")', '        fi', '    done < <(compgen -f -- "$current")',
        '    compopt -o filenames 2>/dev/null', '}', '',
        '_rungs_keys() {', '    rungs-cli keys 2>/dev/null | cut -f 1 | tail -n +2', '}', '',
        '_rungs_interfaces() {', "    rungs-capture -D 2>/dev/null | sed -E 's/^[0-9]+\\. *([^ \\t]+).*/\\1/'", '}', '',
        f'{function_of(program)}() {{',
        "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' word",
        '    # Bash takes = for a word.',
        '    if [[ $current == = ]]; then', '        current=', '    elif [[ $previous == = ]]; then',
        '        previous=${COMP_WORDS[COMP_CWORD - 2]}', '    fi', '    COMPREPLY=()', *find,
        '    case $command:$previous in', *arms, '    esac', '    case $command in', *options, '    esac',
        '    if [[ $current == -* ]]; then', '        _rungs_words "$options"', '    elif [[ -z $command ]]; then', other, *lessons,
        '    else', '        _rungs_files captures', '    fi', '}', f'complete -F {function_of(program)} {program.name}', ''])


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def zsh_text(text):
    return re.sub(r'([\[\]:\\])', r'\\\1', text).replace("'", "'\\''")


def in_zsh(program):
    def specs(command):
        for option in command.options:
            text = f"[{zsh_text(option.text)}]"
            if option.kind:
                action = {'values': f"({' '.join(option.values)})".replace(':', '\\:'), 'key': '_rungs_keys',
                          'interface': '_rungs_interfaces', 'file': '_files', 'text': ' '}[option.kind]
                text += f":{zsh_text(option.argument.split(':')[0].strip('<>'))}:{action}"
            if option.is_repeated:
                yield from (f"'*{name}{text}'" for name in option.names)
            elif len(option.names) == 1:
                yield f"'{option.names[0]}{text}'"
            else:
                yield f"'({' '.join(option.names)})'{{{','.join(option.names)}}}'{text}'"
        if command.takes_filter:
            yield "'1:filter: '"
        if command.takes_capture:
            yield "'*:capture:_rungs_captures'"
        if command.takes_lesson:
            yield "'*:lesson:_files'"

    def call(command, indent, *more):
        return [f'{indent}_arguments -s \\', *(f'{indent}    {spec} \\' for spec in [*specs(command), *more][:-1]),
                f'{indent}    {[*specs(command), *more][-1]}']

    lines = [f'#compdef {program.name}', '# SPDX-License-Identifier: GPL-3.0-or-later', f'# {WRITTEN}', '',
             '_rungs_captures() {',
             f"    _files -g '*.({'|'.join(SUFFIXES)})(|.{'|.'.join(PACKED)})(-.)'", '}', '',
             '_rungs_keys() {', '    local -a names',
             '    names=(${(f)"$(rungs-cli keys 2>/dev/null | cut -f 1 | tail -n +2)"})', '    compadd -a names', '}', '',
             '_rungs_interfaces() {', '    local -a interfaces',
             "    interfaces=(${(f)\"$(rungs-capture -D 2>/dev/null | sed -E 's/^[0-9]+\\. *([^ \\t]+).*/\\1/')\"})",
             '    compadd -a interfaces', '}', '', f'{function_of(program)}() {{']
    if program.commands:
        lines += ['    local curcontext=$curcontext state', '    local -a line commands', '    commands=(']
        lines += [f'        {quoted(command.name + ":" + command.text.replace(":", chr(92) + ":"))}' for command in program.commands]
        lines += ['    )', *call(program.main, '    ', "'1: :->command'", "'*:: :->argument'"),
                  '    case $state in', '    command) _describe command commands ;;', '    argument)', '        case $words[1] in']
        for command in program.commands:
            lines += [f'        {command.name})', *call(command, ' ' * 12), '            ;;']
        lines += ['        esac', '        ;;', '    esac']
    else:
        lines += call(program.main, '    ')
    return '\n'.join([*lines, '}', '', f'{function_of(program)} "$@"', ''])


def in_fish(program):
    lines = ['# SPDX-License-Identifier: GPL-3.0-or-later', f'# {WRITTEN}', '', f'complete -c {program.name} -f']
    suffixes = ' '.join(f'.{suffix}{packed}' for suffix in SUFFIXES for packed in ('', *(f'.{each}' for each in PACKED)))
    for command in all_commands(program):
        where = ''
        if command.name:
            lines.append(f'complete -c {program.name} -n __fish_use_subcommand -a {command.name} -d {quoted(command.text)}')
            where = f" -n '__fish_seen_subcommand_from {command.name}'"
        elif program.commands:
            where = ' -n __fish_use_subcommand'
        for option in command.options:
            names = ' '.join(f'-l {name[2:]}' if name.startswith('--') else f'-s {name[1:]}' for name in option.names)
            value = {'': '', 'values': f" -x -a '{' '.join(option.values)}'", 'file': ' -r -F', 'text': ' -x',
                     'key': " -x -a '(rungs-cli keys 2>/dev/null | cut -f 1 | tail -n +2)'",
                     'interface': " -x -a '(rungs-capture -D 2>/dev/null | string replace -r \"^\\d+\\. *(\\S+).*\" \"\\$1\")'"}
            lines.append(f'complete -c {program.name}{where} {names}{value[option.kind]} -d {quoted(option.text)}')
        if command.takes_capture:
            lines.append(f"complete -c {program.name}{where} -k -a '(__fish_complete_suffix {suffixes})'")
        if command.takes_lesson:
            lines.append(f'complete -c {program.name}{where} -F')
    return '\n'.join([*lines, ''])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--check', action='store_true')
    parser.add_argument('programs', nargs='+')
    arguments = parser.parse_args()
    is_current = True
    for path in arguments.programs:
        program = program_of(path)
        for name, text in ((f'bash/{program.name}', in_bash(program)), (f'zsh/_{program.name}', in_zsh(program)),
                           (f'fish/{program.name}.fish', in_fish(program))):
            file = HERE / name
            if arguments.check and not (file.exists() and file.read_text(encoding='utf-8') == text):
                print(f'{file.relative_to(HERE.parent.parent)} is out of date: build the target update-completions')
                is_current = False
            elif not arguments.check:
                file.write_text(text, encoding='utf-8')
    return 0 if is_current else 1


sys.exit(main())
