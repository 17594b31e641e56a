#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""add_event.py SOURCE_DIR FOLDER EVENT...

Adds events as CONTRIBUTING says (Add a verdict), to a copy: writes the files of core that gain something into FOLDER,
each at its path. Fails if a file no longer has the place where something is added.
"""
import pathlib
import sys

TABLE = 'core/connection/events.h'
MARKS = 'core/connection/marks.cpp'


def enumerator(name):
    return TABLE, '    count,\n};\n', f'    {name},\n'


def row(text):
    return TABLE, '};\n\n/// Each row is at the place of its enumerator', text


# EVENT: (file, what follows, what is added before it)...
EVENTS = {
    # The segment alone decides: a condition.
    'tinyWindow': [
        enumerator('tinyWindow'),
        (TABLE, 'inline constexpr EventSpec eventTable[] = {\n', '''\
constexpr bool hasTinyWindow(const Segment &segment)
{
    return segment.window > 0 && segment.window < 100;
}

'''),
        row('''\
    {EventKind::tinyWindow, "tiny-window", "Tiny window", PacketMark::notice, RungMark::noteworthy, Gravity::notable,
     Arises::when(hasTinyWindow),
     EventWords().card("Offers less than 100 bytes.").list("Tiny window: less than 100 bytes").rung("tiny window")},
'''),
    ],
    # What was captured before decides: an analyser, of an event that can arise on any segment.
    'tenthSegment': [
        enumerator('tenthSegment'),
        row('''\
    {EventKind::tenthSegment, "tenth-segment", "Tenth segment", PacketMark::notice, RungMark::noteworthy,
     Gravity::notable, Arises::anySegment,
     EventWords().card("Ten more were sent.").list("Tenth segment: ten more were sent").rung("tenth segment")},
'''),
        (MARKS, '} // namespace\n\nbool reportsDuplicate(', '''\
void addTenthSegment(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (state.directions[segment.from].segments % 10 == 9)
        outcome.add(EventKind::tenthSegment);
}

'''),
        (MARKS, '    addOptionMarks(segment, outcome);\n', '    addTenthSegment(state, segment, outcome);\n'),
    ],
}


def main():
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    texts = {}
    for event in sys.argv[3:]:
        for name, place, added in EVENTS[event]:
            text = texts.get(name) or (source / name).read_text(encoding='utf-8')
            if text.count(place) != 1:
                return f'{__file__}: {name} does not have this once:\n{place}'
            texts[name] = text.replace(place, added + place)
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding='utf-8')
    return 0


if __name__ == '__main__':
    sys.exit(main())
