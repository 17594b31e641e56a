# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/completions/generate.py from what the program says with --help.

complete -c rungs -f
complete -c rungs -s h -l help -d 'Displays help on commandline options.'
complete -c rungs -l help-all -d 'Displays help including Qt specific options.'
complete -c rungs -s v -l version -d 'Displays version information.'
complete -c rungs -l frame -x -d 'The frame to select, from 1.'
complete -c rungs -l field -x -a '(rungs-cli keys 2>/dev/null | cut -f 1 | tail -n +2)' -d 'The field to select, such as tcp.hdr_len.'
complete -c rungs -l follow -d 'Show frames as another program writes them to the file.'
complete -c rungs -l unpack-limit -x -d 'Where to halt in a compressed file, in unpacked bytes; 0: nowhere.'
complete -c rungs -l theme -x -a 'light dark system' -d 'light, dark or system, for this run.'
complete -c rungs -l lang -l language -x -a 'en zh_CN' -d 'The language of the window, such as en or zh_CN.'
complete -c rungs -l export -x -a 'ladder header bytes checksum time-sequence round-trips throughput in-flight answers states report' -d 'Write a picture and end, without a display: ladder, header, bytes, checksum, time-sequence, round-trips, throughput, in-flight, answers, states, or report.'
complete -c rungs -l connection -x -d 'With --export: the connection, from 0.'
complete -c rungs -s o -l output -r -F -d 'With --export: an .svg, .pdf or .png file; of a report .html.'
complete -c rungs -l scale -x -d 'With --export: how many times larger a .png is.'
complete -c rungs -l explain -d 'With --export: say below the picture what it shows.'
complete -c rungs -k -a '(__fish_complete_suffix .pcap .pcap.gz .pcap.zst .pcap.lz4 .pcapng .pcapng.gz .pcapng.zst .pcapng.lz4 .cap .cap.gz .cap.zst .cap.lz4 .dmp .dmp.gz .dmp.zst .dmp.lz4 .ntar .ntar.gz .ntar.zst .ntar.lz4)'
