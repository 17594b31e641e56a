<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF41</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF43</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARCNET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accurate ECN (AE, once NS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addr len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppleTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppleTalk ARP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CS7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CWR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cisco discovery (CDP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion experienced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (CS0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiated services codepoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiated services field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dst port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAP over LAN (802.1X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECN-capable, ECT(0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECN-capable, ECT(1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EIGRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERSPAN II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUI-64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet in IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit congestion notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCoE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags with the reserved bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frag offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRE over IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRE over IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDLC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HW type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEE 1394</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEE 1905</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEE 802</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEE 802.11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEE 802.11 with Prism header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEEE 802.11 with radiotap header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IGMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IHL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP in IP (KA9Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP payload compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 destination options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 hop-by-hop options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 in IPv4 tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ifindex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Protocol v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Protocol v6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LLDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link-layer address length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link-layer address type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux cooked capture v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACsec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS in IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS, upstream label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ECN-capable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPoE discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RARP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rsvd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shim6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow protocols (LACP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Src</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Src port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission Control Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent Ethernet bridging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP-Lite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Datagram Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN (802.1Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN of the provider (802.1ad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN, old QinQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCCP redirection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-on-LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rungs::SampleCapture</name>
    <message>
        <source>A web page, asked for and moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven segments from SYN to the last ACK. Which one does segment 8 acknowledge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close in three segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second FIN carries the acknowledgment of the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close in four segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes its time: FIN, ACK, and later FIN, ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simultaneous open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SYNs cross on the way, and nobody is the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simultaneous close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two FINs cross on the way; both sides pass through CLOSING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens on the port: each SYN is answered by a reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost segment, fast retransmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate acknowledgments with SACK blocks tell the sender which segment is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver reads nothing for a while; the sender probes until the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset in the middle of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives up before all of its data have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
