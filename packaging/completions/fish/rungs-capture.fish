# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/completions/generate.py from what the program says with --help.

complete -c rungs-capture -f
complete -c rungs-capture -s D -d 'list the interfaces'
complete -c rungs-capture -l interfaces -d 'the same as JSON'
complete -c rungs-capture -s i -x -a '(rungs-capture -D 2>/dev/null | string replace -r "^\d+\. *(\S+).*" "\$1")' -d 'capture on it: a name, a number of the list, or any; can be given several times'
complete -c rungs-capture -s f -x -d 'a capture filter (BPF), for the -i before it; before the first -i, for all'
complete -c rungs-capture -s s -x -d 'keep at most so many bytes of a frame (also for the -i before it, as -B and -p)'
complete -c rungs-capture -s B -x -d 'size of the buffer in the kernel (64)'
complete -c rungs-capture -s p -d 'not promiscuous: only what is sent to this machine or by it'
complete -c rungs-capture -s w -r -F -d 'the file, in pcapng'
complete -c rungs-capture -s b -x -a 'filesize: duration: files:' -d 'begin another file after so many kilobytes (1,000 bytes); begin another file after so many seconds; keep the newest N files'
complete -c rungs-capture -s c -x -d 'so many frames'
complete -c rungs-capture -s a -x -a 'duration: filesize: files:' -d 'so many seconds; a file of so many kilobytes; so many files'
complete -c rungs-capture -s q -d 'print no counts'
complete -c rungs-capture -l status-fd -x -d 'write what happens to this file descriptor, a JSON object a line'
complete -c rungs-capture -l parent-fd -x -d 'stop at the end of file of this descriptor: the program at its other end has gone'
complete -c rungs-capture -l version -d 'print the version, and that of libpcap'
complete -c rungs-capture -l help -d 'print this'
