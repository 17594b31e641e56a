<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>{0} cannot be opened: {2}.</source>
        <translation>无法打开 {0}：{2}。</translation>
    </message>
    <message>
        <source>{0} is a folder, not a capture file.</source>
        <translation>{0} 是文件夹，不是抓包文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read from byte {1} on: {2}.</source>
        <translation>无法从字节 {1} 起读取 {0}：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {2}.</source>
        <translation>无法读取 {0}：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {2}.</source>
        <translation>无法写入 {0}：{2}。</translation>
    </message>
    <message>
        <source>{0} is empty: there is not one byte in it.</source>
        <translation>{0} 是空文件：一个字节也没有。</translation>
    </message>
    <message>
        <source>{0} is not a capture file: its first bytes are {2}. Formats that can be read: {3}.</source>
        <translation>{0} 不是抓包文件：开头的字节是 {2}。可以读取的格式：{3}。</translation>
    </message>
    <message>
        <source>{0} is written in version {2} of its format (byte {1}). Versions that can be read: {3}.</source>
        <translation>{0} 使用其格式的 {2} 版（字节 {1}）。可以读取的版本：{3}。</translation>
    </message>
    <message>
        <source>{0} is in the format {2}, which cannot be read. Formats that can be read: {3}.</source>
        <translation>{0} 的格式是 {2}，无法读取。可以读取的格式：{3}。</translation>
    </message>
    <message>
        <source>The file header of {0} has {2} at byte {1}; expected {3}.</source>
        <translation>{0} 的文件首部在字节 {1} 处是 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is cut short: the record at byte {1} needs {3} bytes, and the file has only {2} more.</source>
        <translation>{0} 被截断：字节 {1} 处的记录需要 {3} 字节，而文件只剩 {2} 字节。</translation>
    </message>
    <message>
        <source>{0} is damaged: the length at byte {1} cannot be true. Found {2}; expected {3}.</source>
        <translation>{0} 已损坏：字节 {1} 处的长度不可能成立。实际为 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is damaged: the length at the end of a block (byte {1}) is not the one at its start. Found {2}; expected {3}.</source>
        <translation>{0} 已损坏：块末尾（字节 {1}）的长度与块开头的不一致。实际为 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is damaged: the block at byte {1} is malformed. Found {2}; expected {3}.</source>
        <translation>{0} 已损坏：字节 {1} 处的块格式错误。实际为 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is damaged: the packet at byte {1} is of interface {2}, and only {3} are described.</source>
        <translation>{0} 已损坏：字节 {1} 处的分组属于接口 {2}，而文件只描述了 {3} 个接口。</translation>
    </message>
    <message>
        <source>The compressed data of {0} are damaged ({2}): {1} bytes could be unpacked.</source>
        <translation>{0} 的压缩数据已损坏（{2}）：解压出了 {1} 字节。</translation>
    </message>
    <message>
        <source>The compressed data of {0} are damaged: {1} bytes could be unpacked.</source>
        <translation>{0} 的压缩数据已损坏：解压出了 {1} 字节。</translation>
    </message>
    <message>
        <source>The compressed data of {0} end too early, after {2} bytes: {1} bytes could be unpacked.</source>
        <translation>{0} 的压缩数据在 {2} 字节之后过早结束：解压出了 {1} 字节。</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened: at byte {1}, found {2}; expected {3}. Open it again.</source>
        <translation>{0} 打开之后已被改动：字节 {1} 处是 {2}；应为 {3}。请重新打开。</translation>
    </message>
    <message>
        <source>There is no frame {2}: {0} has {3}.</source>
        <translation>没有帧 {2}：{0} 有 {3} 帧。</translation>
    </message>
    <message>
        <source>There is no field {2}.</source>
        <translation>没有字段 {2}。</translation>
    </message>
    <message>
        <source>{2} cannot be used here.</source>
        <translation>此处不能使用 {2}。</translation>
    </message>
    <message>
        <source>{2} cannot be used here; expected {3}.</source>
        <translation>此处不能使用 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>Reading {0} was stopped.</source>
        <translation>已停止读取 {0}。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>{0} correct</source>
        <translation>{0} 正确</translation>
    </message>
    <message>
        <source>{0} wrong, must be {1}</source>
        <translation>{0} 错误，应为 {1}</translation>
    </message>
    <message>
        <source>{0} wrong</source>
        <translation>{0} 错误</translation>
    </message>
    <message>
        <source>{0} partial (offloading)</source>
        <translation>{0} 仅部分（卸载）</translation>
    </message>
    <message>
        <source>{0} not checked</source>
        <translation>{0} 未校验</translation>
    </message>
    <message>
        <source>{0} (raw {1})</source>
        <translation>{0}（原始值 {1}）</translation>
    </message>
    <message>
        <source>{0} (relative {1})</source>
        <translation>{0}（相对值 {1}）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Frame {0}, {1} bytes</source>
        <translation>帧 {0}，{1} 字节</translation>
    </message>
    <message>
        <source>Frame, {0} bytes</source>
        <translation>帧，{0} 字节</translation>
    </message>
    <message>
        <source>{0}, {1} bytes</source>
        <translation>{0}，{1} 字节</translation>
    </message>
    <message>
        <source>not captured</source>
        <translation>未捕获</translation>
    </message>
    <message>
        <source>{0} × {1} = {2} bytes</source>
        <translation>{0} × {1} = {2} 字节</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>16-bit Fletcher</source>
        <translation>16 位 Fletcher</translation>
    </message>
    <message>
        <source>8-bit Fletcher</source>
        <translation>8 位 Fletcher</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>ACD</source>
        <translation>ACD</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>ACR</source>
        <translation>ACR</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>ADD</translation>
    </message>
    <message>
        <source>ADDEXT</source>
        <translation>ADDEXT</translation>
    </message>
    <message>
        <source>ADD_ADDR</source>
        <translation>ADD_ADDR</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>AF11</source>
        <translation>AF11</translation>
    </message>
    <message>
        <source>AF12</source>
        <translation>AF12</translation>
    </message>
    <message>
        <source>AF13</source>
        <translation>AF13</translation>
    </message>
    <message>
        <source>AF21</source>
        <translation>AF21</translation>
    </message>
    <message>
        <source>AF22</source>
        <translation>AF22</translation>
    </message>
    <message>
        <source>AF23</source>
        <translation>AF23</translation>
    </message>
    <message>
        <source>AF31</source>
        <translation>AF31</translation>
    </message>
    <message>
        <source>AF32</source>
        <translation>AF32</translation>
    </message>
    <message>
        <source>AF33</source>
        <translation>AF33</translation>
    </message>
    <message>
        <source>AF41</source>
        <translation>AF41</translation>
    </message>
    <message>
        <source>AF42</source>
        <translation>AF42</translation>
    </message>
    <message>
        <source>AF43</source>
        <translation>AF43</translation>
    </message>
    <message>
        <source>AO</source>
        <translation>AO</translation>
    </message>
    <message>
        <source>ARCNET</source>
        <translation>ARCNET</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>ATM</source>
        <translation>ATM</translation>
    </message>
    <message>
        <source>AccECN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AccECN0</source>
        <translation>AccECN0</translation>
    </message>
    <message>
        <source>AccECN1</source>
        <translation>AccECN1</translation>
    </message>
    <message>
        <source>Accurate ECN</source>
        <translation>精确 ECN</translation>
    </message>
    <message>
        <source>Accurate ECN (AE, once NS)</source>
        <translation>精确 ECN（AE，旧称 NS）</translation>
    </message>
    <message>
        <source>Accurate ECN (experiment)</source>
        <translation>精确 ECN（实验）</translation>
    </message>
    <message>
        <source>Accurate ECN, order 0</source>
        <translation>精确 ECN，次序 0</translation>
    </message>
    <message>
        <source>Accurate ECN, order 0 (experiment)</source>
        <translation>精确 ECN，次序 0（实验）</translation>
    </message>
    <message>
        <source>Accurate ECN, order 1</source>
        <translation>精确 ECN，次序 1</translation>
    </message>
    <message>
        <source>Accurate ECN, order 1 (experiment)</source>
        <translation>精确 ECN，次序 1（实验）</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Acknowledgment present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active discovery initiation (PADI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active discovery offer (PADO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active discovery request (PADR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active discovery session confirmation (PADS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active discovery terminate (PADT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add address, version 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addr</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addr len</source>
        <translation>地址长度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address Resolution Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address identifier</source>
        <translation>地址标识</translation>
    </message>
    <message>
        <source>Address mask reply (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address mask request (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses given by the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administratively prohibited</source>
        <translation>管理上禁止</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>AltMark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate checksum data</source>
        <translation>替代校验和数据</translation>
    </message>
    <message>
        <source>Alternate checksum request</source>
        <translation>替代校验和请求</translation>
    </message>
    <message>
        <source>Alternate marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative bucket used</source>
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
        <source>Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication (TCP-AO)</source>
        <translation>认证（TCP-AO）</translation>
    </message>
    <message>
        <source>Authentication header</source>
        <translation>认证首部</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>BETS</source>
        <translation>BETS</translation>
    </message>
    <message>
        <source>BSD loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD loopback, network order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup path (B)</source>
        <translation>备用路径（B）</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit vector</source>
        <translation>位向量</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Bottom of stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>Bubba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes left out of each address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes left out of the last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes marked CE</source>
        <translation>标记 CE 的字节数</translation>
    </message>
    <message>
        <source>Bytes marked ECT(0)</source>
        <translation>标记 ECT(0) 的字节数</translation>
    </message>
    <message>
        <source>Bytes marked ECT(1)</source>
        <translation>标记 ECT(1) 的字节数</translation>
    </message>
    <message>
        <source>Bytes of no known meaning</source>
        <translation>含义未知的字节</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>CALIPSO</source>
        <translation>CALIPSO</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>CC.ECHO</source>
        <translation>CC.ECHO</translation>
    </message>
    <message>
        <source>CC.NEW</source>
        <translation>CC.NEW</translation>
    </message>
    <message>
        <source>CIPSO</source>
        <translation>CIPSO</translation>
    </message>
    <message>
        <source>COMP</source>
        <translation>COMP</translation>
    </message>
    <message>
        <source>CPI</source>
        <translation>CPI</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>CRH-16</source>
        <translation>CRH-16</translation>
    </message>
    <message>
        <source>CRH-32</source>
        <translation>CRH-32</translation>
    </message>
    <message>
        <source>CS1</source>
        <translation>CS1</translation>
    </message>
    <message>
        <source>CS2</source>
        <translation>CS2</translation>
    </message>
    <message>
        <source>CS3</source>
        <translation>CS3</translation>
    </message>
    <message>
        <source>CS4</source>
        <translation>CS4</translation>
    </message>
    <message>
        <source>CS5</source>
        <translation>CS5</translation>
    </message>
    <message>
        <source>CS6</source>
        <translation>CS6</translation>
    </message>
    <message>
        <source>CS7</source>
        <translation>CS7</translation>
    </message>
    <message>
        <source>CWR</source>
        <translation>CWR</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Challenge handshake authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Checksum data</source>
        <translation>校验和数据</translation>
    </message>
    <message>
        <source>Checksum number</source>
        <translation>校验和编号</translation>
    </message>
    <message>
        <source>Checksum present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum required (A)</source>
        <translation>需要校验和（A）</translation>
    </message>
    <message>
        <source>Chg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cisco HDLC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cisco discovery (CDP)</source>
        <translation>思科发现协议（CDP）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CmprE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CmprI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial security (CIPSO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartment length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed datagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression parameter index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion experienced</source>
        <translation>遇到拥塞</translation>
    </message>
    <message>
        <source>Connection count</source>
        <translation>连接计数</translation>
    </message>
    <message>
        <source>Connection identifier</source>
        <translation>连接标识</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control, numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied into fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corruption experienced</source>
        <translation>遇到数据损坏</translation>
    </message>
    <message>
        <source>Critical applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical options present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D-G</source>
        <translation>D-G</translation>
    </message>
    <message>
        <source>DACK</source>
        <translation>DACK</translation>
    </message>
    <message>
        <source>DATA_FIN (F)</source>
        <translation>DATA_FIN (F)</translation>
    </message>
    <message>
        <source>DCCP</source>
        <translation>DCCP</translation>
    </message>
    <message>
        <source>DEFLATE</source>
        <translation>DEFLATE</translation>
    </message>
    <message>
        <source>DEI</source>
        <translation>DEI</translation>
    </message>
    <message>
        <source>DF</source>
        <translation>DF</translation>
    </message>
    <message>
        <source>DFF</source>
        <translation>DFF</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>DPD</source>
        <translation>DPD</translation>
    </message>
    <message>
        <source>DPS</source>
        <translation>DPS</translation>
    </message>
    <message>
        <source>DS</source>
        <translation>DS</translation>
    </message>
    <message>
        <source>DSAP</source>
        <translation>DSAP</translation>
    </message>
    <message>
        <source>DSCP</source>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>DSN</source>
        <translation>DSN</translation>
    </message>
    <message>
        <source>DSS</source>
        <translation>DSS</translation>
    </message>
    <message>
        <source>DTLR</source>
        <translation>DTLR</translation>
    </message>
    <message>
        <source>DTLS</source>
        <translation>DTLS</translation>
    </message>
    <message>
        <source>DUP</source>
        <translation>DUP</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data ACK</source>
        <translation>数据确认</translation>
    </message>
    <message>
        <source>Data ACK has 8 bytes (a)</source>
        <translation>数据确认占 8 字节（a）</translation>
    </message>
    <message>
        <source>Data ACK is there (A)</source>
        <translation>含数据确认（A）</translation>
    </message>
    <message>
        <source>Data of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>数据偏移</translation>
    </message>
    <message>
        <source>Data sequence mapping is there (M)</source>
        <translation>含数据序号映射（M）</translation>
    </message>
    <message>
        <source>Data sequence number</source>
        <translation>数据序号</translation>
    </message>
    <message>
        <source>Data sequence number has 8 bytes (m)</source>
        <translation>数据序号占 8 字节（m）</translation>
    </message>
    <message>
        <source>Data sequence signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-level length</source>
        <translation>数据级长度</translation>
    </message>
    <message>
        <source>Debugging and measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default (CS0)</source>
        <translation>默认（CS0）</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth-first forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>目的地址</translation>
    </message>
    <message>
        <source>Destination global identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>Destination queue pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination service access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differentiated services codepoint</source>
        <translation>区分服务码点</translation>
    </message>
    <message>
        <source>Differentiated services field</source>
        <translation>区分服务字段</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Discard the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard, send ICMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard, send ICMP unless multicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t fragment</source>
        <translation>不分片</translation>
    </message>
    <message>
        <source>Don&apos;t learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Drop eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dst</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Dst port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate packet detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate packet detection (SMF_DPD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic packet state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E-SEC</source>
        <translation>E-SEC</translation>
    </message>
    <message>
        <source>EAP over LAN (802.1X)</source>
        <translation>局域网上的 EAP（802.1X）</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>ECEB</source>
        <translation>ECEB</translation>
    </message>
    <message>
        <source>ECN</source>
        <translation>ECN</translation>
    </message>
    <message>
        <source>ECN-capable, ECT(0)</source>
        <translation>支持 ECN，ECT(0)</translation>
    </message>
    <message>
        <source>ECN-capable, ECT(1)</source>
        <translation>支持 ECN，ECT(1)</translation>
    </message>
    <message>
        <source>EE0B</source>
        <translation>EE0B</translation>
    </message>
    <message>
        <source>EE1B</source>
        <translation>EE1B</translation>
    </message>
    <message>
        <source>EF</source>
        <translation>EF</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>EGP</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>EIGRP</source>
        <translation>EIGRP</translation>
    </message>
    <message>
        <source>EIP</source>
        <translation>EIP</translation>
    </message>
    <message>
        <source>ENCODE</source>
        <translation>ENCODE</translation>
    </message>
    <message>
        <source>ENO</source>
        <translation>ENO</translation>
    </message>
    <message>
        <source>EOL</source>
        <translation>EOL</translation>
    </message>
    <message>
        <source>ERSPAN II</source>
        <translation>ERSPAN II</translation>
    </message>
    <message>
        <source>ESP</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>EUI-64</source>
        <translation>EUI-64</translation>
    </message>
    <message>
        <source>Each with its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>Echo (E)</source>
        <translation>回显（E）</translation>
    </message>
    <message>
        <source>Echo reply</source>
        <translation>回显应答</translation>
    </message>
    <message>
        <source>Echo request</source>
        <translation>回显请求</translation>
    </message>
    <message>
        <source>Echo value</source>
        <translation>回显值</translation>
    </message>
    <message>
        <source>EchoR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encapsulations allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption negotiation (TCP-ENO)</source>
        <translation>加密协商（TCP-ENO）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End flag</source>
        <translation>结束标志</translation>
    </message>
    <message>
        <source>End of option list</source>
        <translation>选项表结束</translation>
    </message>
    <message>
        <source>End of options list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the header lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint identification (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy label indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Ethernet II</source>
        <translation>以太网 II</translation>
    </message>
    <message>
        <source>Ethernet flow control</source>
        <translation>以太网流量控制</translation>
    </message>
    <message>
        <source>Ethernet in IP</source>
        <translation>IP 中的以太网</translation>
    </message>
    <message>
        <source>Every router examines the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ExID</source>
        <translation>ExID</translation>
    </message>
    <message>
        <source>Excellent effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment 1</source>
        <translation>实验 1</translation>
    </message>
    <message>
        <source>Experiment 2</source>
        <translation>实验 2</translation>
    </message>
    <message>
        <source>Experiment identifier</source>
        <translation>实验标识</translation>
    </message>
    <message>
        <source>Experimental access control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit congestion notification</source>
        <translation>显式拥塞通知</translation>
    </message>
    <message>
        <source>Ext</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Extended Internet protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended capabilities</source>
        <translation>扩展能力</translation>
    </message>
    <message>
        <source>Extended echo reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended echo request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensibility (B)</source>
        <translation>可扩展性（B）</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>FCLOSE</source>
        <translation>FCLOSE</translation>
    </message>
    <message>
        <source>FCoE</source>
        <translation>FCoE</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>FINN</source>
        <translation>FINN</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast Open</source>
        <translation>快速打开</translation>
    </message>
    <message>
        <source>Fast Open cookie</source>
        <translation>快速打开 Cookie</translation>
    </message>
    <message>
        <source>Fast Open cookie (experiment)</source>
        <translation>快速打开 Cookie（实验）</translation>
    </message>
    <message>
        <source>Fast close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre Channel</source>
        <translation>光纤通道</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Filler</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Flags and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags with the reserved bits</source>
        <translation>标志（含保留位）</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流标签</translation>
    </message>
    <message>
        <source>Flow label</source>
        <translation>流标签</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frag offset</source>
        <translation>片偏移</translation>
    </message>
    <message>
        <source>Fragment offset</source>
        <translation>片偏移</translation>
    </message>
    <message>
        <source>Fragment offset in units of 8 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frame check sequence</source>
        <translation>帧校验序列</translation>
    </message>
    <message>
        <source>Frame relay</source>
        <translation>帧中继</translation>
    </message>
    <message>
        <source>Frg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Func</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>GBP</translation>
    </message>
    <message>
        <source>GID</source>
        <translation>GID</translation>
    </message>
    <message>
        <source>GRE</source>
        <translation>GRE</translation>
    </message>
    <message>
        <source>GRE over IPv4</source>
        <translation>IPv4 上的 GRE</translation>
    </message>
    <message>
        <source>GRE over IPv6</source>
        <translation>IPv6 上的 GRE</translation>
    </message>
    <message>
        <source>GRH</source>
        <translation>GRH</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic associated channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic network virtualization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic routing encapsulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global route header, not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granularity: minutes</source>
        <translation>粒度：分钟</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group policy extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>HDLC</source>
        <translation>HDLC</translation>
    </message>
    <message>
        <source>HIP</source>
        <translation>HIP</translation>
    </message>
    <message>
        <source>HMAC</source>
        <translation>HMAC</translation>
    </message>
    <message>
        <source>HMAC-SHA1 (H)</source>
        <translation>HMAC-SHA1 (H)</translation>
    </message>
    <message>
        <source>HMAC-SHA256 (H)</source>
        <translation>HMAC-SHA256 (H)</translation>
    </message>
    <message>
        <source>HW len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HW type</source>
        <translation>硬件类型</translation>
    </message>
    <message>
        <source>Hardware address length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>首部校验和</translation>
    </message>
    <message>
        <source>Header compression</source>
        <translation>首部压缩</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>首部长度</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home agent address discovery reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home agent address discovery request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <source>Host identification</source>
        <translation>主机标识</translation>
    </message>
    <message>
        <source>Hypertext Transfer Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>ICMPv6</source>
        <translation>ICMPv6</translation>
    </message>
    <message>
        <source>ICV</source>
        <translation>ICV</translation>
    </message>
    <message>
        <source>IEEE 1394</source>
        <translation>IEEE 1394</translation>
    </message>
    <message>
        <source>IEEE 1905</source>
        <translation>IEEE 1905</translation>
    </message>
    <message>
        <source>IEEE 802</source>
        <translation>IEEE 802</translation>
    </message>
    <message>
        <source>IEEE 802.11</source>
        <translation>IEEE 802.11</translation>
    </message>
    <message>
        <source>IEEE 802.11 with Prism header</source>
        <translation>带 Prism 首部的 IEEE 802.11</translation>
    </message>
    <message>
        <source>IEEE 802.11 with radiotap header</source>
        <translation>带 radiotap 首部的 IEEE 802.11</translation>
    </message>
    <message>
        <source>IEEE 802.3 Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IG</source>
        <translation>IG</translation>
    </message>
    <message>
        <source>IGMP</source>
        <translation>IGMP</translation>
    </message>
    <message>
        <source>IHL</source>
        <translation>IHL</translation>
    </message>
    <message>
        <source>ILNP nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMI traffic descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMITD</source>
        <translation>IMITD</translation>
    </message>
    <message>
        <source>IOAM</source>
        <translation>IOAM</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>IP in IP (KA9Q)</source>
        <translation>IP 中的 IP（KA9Q）</translation>
    </message>
    <message>
        <source>IP over InfiniBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP payload compression</source>
        <translation>IP 载荷压缩</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP 版本</translation>
    </message>
    <message>
        <source>IPX</source>
        <translation>IPX</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 explicit null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation>IP 中的 IPv4</translation>
    </message>
    <message>
        <source>IPv4 tunnel</source>
        <translation>IPv4 隧道</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 (FreeBSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 (Linux)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 (NetBSD, OpenBSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 (macOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 destination options</source>
        <translation>IPv6 目的选项</translation>
    </message>
    <message>
        <source>IPv6 explicit null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 fragment</source>
        <translation>IPv6 分片</translation>
    </message>
    <message>
        <source>IPv6 fragment header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 hop-by-hop options</source>
        <translation>IPv6 逐跳选项</translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation>IP 中的 IPv6</translation>
    </message>
    <message>
        <source>IPv6 in IPv4 tunnel</source>
        <translation>IPv4 隧道中的 IPv6</translation>
    </message>
    <message>
        <source>IPv6 routing</source>
        <translation>IPv6 路由</translation>
    </message>
    <message>
        <source>IPv6 routing header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 tunnel</source>
        <translation>IPv6 隧道</translation>
    </message>
    <message>
        <source>ISO 8208</source>
        <translation>ISO 8208</translation>
    </message>
    <message>
        <source>ISO network layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ifindex</source>
        <translation>接口索引</translation>
    </message>
    <message>
        <source>Implicit null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-situ OAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information reply (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information request (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity check value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface index</source>
        <translation>接口索引</translation>
    </message>
    <message>
        <source>Internet Control Message Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Control Message Protocol v6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Protocol v4</source>
        <translation>网际协议第 4 版</translation>
    </message>
    <message>
        <source>Internet Protocol v6</source>
        <translation>网际协议第 6 版</translation>
    </message>
    <message>
        <source>Internetwork control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumbo payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumbo payload length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeyID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>LE</source>
        <translation>LE</translation>
    </message>
    <message>
        <source>LLC sublayer management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LLDP</source>
        <translation>LLDP</translation>
    </message>
    <message>
        <source>LSR</source>
        <translation>LSR</translation>
    </message>
    <message>
        <source>LZJH</source>
        <translation>LZJH</translation>
    </message>
    <message>
        <source>LZS</source>
        <translation>LZS</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lack of resources</source>
        <translation>资源不足</translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last number received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边界</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length in 32-bit words, the first two not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in units of 8 bytes, the first not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the line identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the quoted packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link quality report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link-layer address length</source>
        <translation>链路层地址长度</translation>
    </message>
    <message>
        <source>Link-layer address type</source>
        <translation>链路层地址类型</translation>
    </message>
    <message>
        <source>Linux cooked capture v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux cooked capture v2</source>
        <translation>Linux cooked 抓包 v2</translation>
    </message>
    <message>
        <source>Logical link control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical link control, numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long SNACK</source>
        <translation>长 SNACK</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>Loopback test</source>
        <translation>环回测试</translation>
    </message>
    <message>
        <source>Loose source route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MACsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>MD5 digest</source>
        <translation>MD5 摘要</translation>
    </message>
    <message>
        <source>MD5 signature</source>
        <translation>MD5 签名</translation>
    </message>
    <message>
        <source>MF</source>
        <translation>MF</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>MPC</source>
        <translation>MPC</translation>
    </message>
    <message>
        <source>MPJ</source>
        <translation>MPJ</translation>
    </message>
    <message>
        <source>MPL</source>
        <translation>MPL</translation>
    </message>
    <message>
        <source>MPLS</source>
        <translation>MPLS</translation>
    </message>
    <message>
        <source>MPLS control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS in IP</source>
        <translation>IP 中的 MPLS</translation>
    </message>
    <message>
        <source>MPLS label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS, upstream label</source>
        <translation>MPLS，上游标签</translation>
    </message>
    <message>
        <source>MPTCP-specific error</source>
        <translation>MPTCP 特有错误</translation>
    </message>
    <message>
        <source>MPX</source>
        <translation>MPX</translation>
    </message>
    <message>
        <source>MP_CAPABLE</source>
        <translation>MP_CAPABLE</translation>
    </message>
    <message>
        <source>MP_EXPERIMENTAL</source>
        <translation>MP_EXPERIMENTAL</translation>
    </message>
    <message>
        <source>MP_FAIL</source>
        <translation>MP_FAIL</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE</source>
        <translation>MP_FASTCLOSE</translation>
    </message>
    <message>
        <source>MP_JOIN</source>
        <translation>MP_JOIN</translation>
    </message>
    <message>
        <source>MP_PRIO</source>
        <translation>MP_PRIO</translation>
    </message>
    <message>
        <source>MP_TCPRST</source>
        <translation>MP_TCPRST</translation>
    </message>
    <message>
        <source>MSS</source>
        <translation>MSS</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>MTU of the next hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTUP</source>
        <translation>MTUP</translation>
    </message>
    <message>
        <source>MTUR</source>
        <translation>MTUR</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>最大报文段长度</translation>
    </message>
    <message>
        <source>May change on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message authentication code</source>
        <translation>消息认证码</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middlebox interference</source>
        <translation>中间设备干扰</translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum path MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>移动性</translation>
    </message>
    <message>
        <source>More fragments</source>
        <translation>更多分片</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>多播</translation>
    </message>
    <message>
        <source>Multicast listener discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast listener done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast listener query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast listener report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast listener report v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>多路径 TCP</translation>
    </message>
    <message>
        <source>Multipath capable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath capable, version 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath join, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath join, third step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath, unknown subtype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAK</source>
        <translation>NAK</translation>
    </message>
    <message>
        <source>NLTS</source>
        <translation>NLTS</translation>
    </message>
    <message>
        <source>NOP</source>
        <translation>NOP</translation>
    </message>
    <message>
        <source>Neighbor advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbor solicitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBIOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetWare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network identifier valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network layer timestamps</source>
        <translation>网络层时间戳</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一首部</translation>
    </message>
    <message>
        <source>Next header</source>
        <translation>下一个首部</translation>
    </message>
    <message>
        <source>Next key wished for</source>
        <translation>期望的下一个密钥</translation>
    </message>
    <message>
        <source>Nimrod (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more subflows to this address (C)</source>
        <translation>不再向此地址建立子流（C）</translation>
    </message>
    <message>
        <source>No next header</source>
        <translation>无下一个首部</translation>
    </message>
    <message>
        <source>No-operation</source>
        <translation>无操作</translation>
    </message>
    <message>
        <source>Node information query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node information response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not ECN-capable</source>
        <translation>不支持 ECN</translation>
    </message>
    <message>
        <source>Not taken apart</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>OAM alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSPF</source>
        <translation>OSPF</translation>
    </message>
    <message>
        <source>OUI</source>
        <translation>OUI</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Offset of the hole</source>
        <translation>空洞的偏移</translation>
    </message>
    <message>
        <source>Offset, reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oflw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Organization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCP</source>
        <translation>PCP</translation>
    </message>
    <message>
        <source>PDM</source>
        <translation>PDM</translation>
    </message>
    <message>
        <source>PIM</source>
        <translation>PIM</translation>
    </message>
    <message>
        <source>PMTU</source>
        <translation>PMTU</translation>
    </message>
    <message>
        <source>POC</source>
        <translation>POC</translation>
    </message>
    <message>
        <source>POC OK</source>
        <translation>POC OK</translation>
    </message>
    <message>
        <source>PPP</source>
        <translation>PPP</translation>
    </message>
    <message>
        <source>PPP in HDLC framing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP over Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPoE discovery</source>
        <translation>PPPoE 发现</translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation>PPPoE 会话</translation>
    </message>
    <message>
        <source>PRIO</source>
        <translation>PRIO</translation>
    </message>
    <message>
        <source>PSH</source>
        <translation>PSH</translation>
    </message>
    <message>
        <source>PSN</source>
        <translation>PSN</translation>
    </message>
    <message>
        <source>PTP</source>
        <translation>PTP</translation>
    </message>
    <message>
        <source>Packet too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>分组类型</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Pad1</source>
        <translation>Pad1</translation>
    </message>
    <message>
        <source>PadN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Padding bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial order connection permitted</source>
        <translation>允许部分有序连接</translation>
    </message>
    <message>
        <source>Partial order service profile</source>
        <translation>部分有序服务描述</translation>
    </message>
    <message>
        <source>Partial reliability (BETS)</source>
        <translation>部分可靠性（BETS）</translation>
    </message>
    <message>
        <source>Password authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>载荷长度</translation>
    </message>
    <message>
        <source>Performance and diagnostic metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-to-Point Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point-to-Point Protocol, compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Primary bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proto</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Proto len</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol address length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol, compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudowire control word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ptr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QPN</source>
        <translation>QPN</translation>
    </message>
    <message>
        <source>QS</source>
        <translation>QS</translation>
    </message>
    <message>
        <source>Quick-Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick-Start TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick-Start response</source>
        <translation>快速启动应答</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>RARP</source>
        <translation>RARP</translation>
    </message>
    <message>
        <source>RB</source>
        <translation>RB</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <translation>REMOVE</translation>
    </message>
    <message>
        <source>REMOVE_ADDR</source>
        <translation>REMOVE_ADDR</translation>
    </message>
    <message>
        <source>RET</source>
        <translation>RET</translation>
    </message>
    <message>
        <source>RNext</source>
        <translation>RNext</translation>
    </message>
    <message>
        <source>RPL</source>
        <translation>RPL</translation>
    </message>
    <message>
        <source>RPL (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPL control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPL instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPL source route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RR</source>
        <translation>RR</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation>RSVP</translation>
    </message>
    <message>
        <source>RTRALT</source>
        <translation>RTRALT</translation>
    </message>
    <message>
        <source>Rand</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Rate request</source>
        <translation>速率请求</translation>
    </message>
    <message>
        <source>Raw IP</source>
        <translation>原始 IP</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receiver&apos;s key</source>
        <translation>接收方密钥</translation>
    </message>
    <message>
        <source>Receiver&apos;s token</source>
        <translation>接收方令牌</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record boundaries</source>
        <translation>记录边界</translation>
    </message>
    <message>
        <source>Record route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recursion control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant checksum avoidance</source>
        <translation>省去多余校验和</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reserved (D to G)</source>
        <translation>保留（D 至 G）</translation>
    </message>
    <message>
        <source>Reserved bit</source>
        <translation>保留位</translation>
    </message>
    <message>
        <source>Reserved bits</source>
        <translation>保留位</translation>
    </message>
    <message>
        <source>Reset of a subflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边界</translation>
    </message>
    <message>
        <source>Riverbed probe (not registered)</source>
        <translation>Riverbed 探测（未注册）</translation>
    </message>
    <message>
        <source>Riverbed transparency (not registered)</source>
        <translation>Riverbed 透明模式（未注册）</translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router renumbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router solicitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rsvd</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rtn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SACK</source>
        <translation>SACK</translation>
    </message>
    <message>
        <source>SACK OK</source>
        <translation>SACK OK</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>允许 SACK</translation>
    </message>
    <message>
        <source>SCPS</source>
        <translation>SCPS</translation>
    </message>
    <message>
        <source>SCPS capabilities</source>
        <translation>SCPS 能力</translation>
    </message>
    <message>
        <source>SCTP</source>
        <translation>SCTP</translation>
    </message>
    <message>
        <source>SDB</source>
        <translation>SDB</translation>
    </message>
    <message>
        <source>SEC</source>
        <translation>SEC</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>SN1</source>
        <translation>SN1</translation>
    </message>
    <message>
        <source>SN2</source>
        <translation>SN2</translation>
    </message>
    <message>
        <source>SNACK</source>
        <translation>SNACK</translation>
    </message>
    <message>
        <source>SNAP</source>
        <translation>SNAP</translation>
    </message>
    <message>
        <source>SPI</source>
        <translation>SPI</translation>
    </message>
    <message>
        <source>SR</source>
        <translation>SR</translation>
    </message>
    <message>
        <source>SS</source>
        <translation>SS</translation>
    </message>
    <message>
        <source>SSAP</source>
        <translation>SSAP</translation>
    </message>
    <message>
        <source>SSN</source>
        <translation>SSN</translation>
    </message>
    <message>
        <source>SSR</source>
        <translation>SSR</translation>
    </message>
    <message>
        <source>SYN</source>
        <translation>SYN</translation>
    </message>
    <message>
        <source>Scale of the delta received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the delta sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security parameters index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective directed broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective negative acknowledgment</source>
        <translation>选择否认</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s HMAC</source>
        <translation>发送方 HMAC</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s key</source>
        <translation>发送方密钥</translation>
    </message>
    <message>
        <source>Sender&apos;s random number</source>
        <translation>发送方随机数</translation>
    </message>
    <message>
        <source>Sender&apos;s rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s truncated HMAC</source>
        <translation>发送方截断的 HMAC</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>本机发出</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sequence number present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>串行线路</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared memory communications (SMC)</source>
        <translation>共享内存通信（SMC）</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Shift count</source>
        <translation>移位数</translation>
    </message>
    <message>
        <source>Shim6</source>
        <translation>Shim6</translation>
    </message>
    <message>
        <source>Short SNACK</source>
        <translation>短 SNACK</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the hole</source>
        <translation>空洞的大小</translation>
    </message>
    <message>
        <source>Skeeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow protocols (LACP)</source>
        <translation>慢速协议（LACP）</translation>
    </message>
    <message>
        <source>Smallest MTU so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Source quench (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source route (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source service access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanning tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Src</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Src port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start flag</source>
        <translation>开始标志</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict source route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>子类型</translation>
    </message>
    <message>
        <source>Sub-options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflow sequence number</source>
        <translation>子流序号</translation>
    </message>
    <message>
        <source>Subnetwork access protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suboptions</source>
        <translation>子选项</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>子类型</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>TC</source>
        <translation>TC</translation>
    </message>
    <message>
        <source>TCO</source>
        <translation>TCO</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>TCP 校验和</translation>
    </message>
    <message>
        <source>TCP compression filter</source>
        <translation>TCP 压缩过滤器</translation>
    </message>
    <message>
        <source>TEL</source>
        <translation>TEL</translation>
    </message>
    <message>
        <source>TFO</source>
        <translation>TFO</translation>
    </message>
    <message>
        <source>TR</source>
        <translation>TR</translation>
    </message>
    <message>
        <source>TS</source>
        <translation>TS</translation>
    </message>
    <message>
        <source>TSecr</source>
        <translation>TSecr</translation>
    </message>
    <message>
        <source>TSval</source>
        <translation>TSval</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>TTL difference</source>
        <translation>TTL 差值</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target&apos;s hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since last received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp echo reply</source>
        <translation>时间戳回显应答</translation>
    </message>
    <message>
        <source>Timestamp reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp value</source>
        <translation>时间戳值</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Timestamps only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To someone else</source>
        <translation>发给其他主机</translation>
    </message>
    <message>
        <source>To us</source>
        <translation>发给本机</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Too much outstanding data</source>
        <translation>未确认数据过多</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>总长度</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceroute (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic class</source>
        <translation>流量类别</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>尾部</translation>
    </message>
    <message>
        <source>Trailer checksum</source>
        <translation>尾部校验和</translation>
    </message>
    <message>
        <source>Transient (T)</source>
        <translation>暂时（T）</translation>
    </message>
    <message>
        <source>Transmission Control Protocol</source>
        <translation>传输控制协议</translation>
    </message>
    <message>
        <source>Transparent Ethernet bridging</source>
        <translation>透明以太网桥接</translation>
    </message>
    <message>
        <source>Truncated HMAC</source>
        <translation>截断的 HMAC</translation>
    </message>
    <message>
        <source>Tunnel encapsulation limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>UDP-Lite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMP</source>
        <translation>UMP</translation>
    </message>
    <message>
        <source>URG</source>
        <translation>URG</translation>
    </message>
    <message>
        <source>UTO</source>
        <translation>UTO</translation>
    </message>
    <message>
        <source>Unacceptable performance</source>
        <translation>性能不可接受</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option</source>
        <translation>未知选项</translation>
    </message>
    <message>
        <source>Unspecified error</source>
        <translation>未指明的错误</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>Upstream multicast packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>紧急指针</translation>
    </message>
    <message>
        <source>User Datagram Protocol</source>
        <translation>用户数据报协议</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>用户超时</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>VA</source>
        <translation>VA</translation>
    </message>
    <message>
        <source>VID</source>
        <translation>VID</translation>
    </message>
    <message>
        <source>VISA</source>
        <translation>VISA</translation>
    </message>
    <message>
        <source>VLAN (802.1Q)</source>
        <translation>VLAN (802.1Q)</translation>
    </message>
    <message>
        <source>VLAN identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN of the provider (802.1ad)</source>
        <translation>运营商 VLAN（802.1ad）</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN, old QinQ</source>
        <translation>VLAN，旧式 QinQ</translation>
    </message>
    <message>
        <source>VNI</source>
        <translation>VNI</translation>
    </message>
    <message>
        <source>VRRP</source>
        <translation>VRRP</translation>
    </message>
    <message>
        <source>Van Jacobson compressed TCP/IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van Jacobson uncompressed TCP/IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual extensible LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual network identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>WCCP redirect header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WCCP redirection</source>
        <translation>WCCP 重定向</translation>
    </message>
    <message>
        <source>WS</source>
        <translation>WS</translation>
    </message>
    <message>
        <source>Wake-on-LAN</source>
        <translation>网络唤醒</translation>
    </message>
    <message>
        <source>Who does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>窗口扩大</translation>
    </message>
    <message>
        <source>ZSU</source>
        <translation>ZSU</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>rungs::BitsStrip</name>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>offset of a byte: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>Byte %1, bit %2: %3</source>
        <translation>字节 %1，位 %2：%3</translation>
    </message>
</context>
<context>
    <name>rungs::ByteCursor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rungs::BytesView</name>
    <message>
        <source>Where the bytes come from</source>
        <translation>字节的来源</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Datagram put together</source>
        <translation>重组后的数据报</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 of %2 bytes captured</source>
        <translation>捕获了 %2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>第 %1 至 %2 字节，共 %3 字节</translation>
    </message>
    <message>
        <source>byte %1 of %2</source>
        <translation>第 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>byte %1 of %2, mask %3</source>
        <translation>第 %1 字节，共 %2 字节，掩码 %3</translation>
    </message>
</context>
<context>
    <name>rungs::GoToBox</name>
    <message>
        <source>Go to a frame or field, for example 8 or tcp.hdr_len</source>
        <translation>转到帧或字段，例如 8 或 tcp.hdr_len</translation>
    </message>
    <message>
        <source>Go to a frame or field</source>
        <translation>转到帧或字段</translation>
    </message>
    <message numerus="yes">
        <source>There is no frame %1: the capture has %n frame(s).</source>
        <translation>
            <numerusform>没有帧 %1：此抓包有 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>No field has the key %1.</source>
        <translation>没有键名为 %1 的字段。</translation>
    </message>
    <message>
        <source>Frame %1 has no field %2.</source>
        <translation>帧 %1 没有字段 %2。</translation>
    </message>
</context>
<context>
    <name>rungs::HeaderDiagram</name>
    <message>
        <source>Header</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>not taken apart</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>This frame has no header that is taken apart.</source>
        <translation>此帧没有可解析的首部。</translation>
    </message>
    <message>
        <source>not captured</source>
        <translation>未捕获</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rungs::HeaderDiagramView</name>
    <message>
        <source>Header on show</source>
        <translation>显示的首部</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>%1 header, 32 bits a row</source>
        <translation>%1首部，每行 32 位</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>rungs::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>字节 %1：%2</translation>
    </message>
</context>
<context>
    <name>rungs::LadderView</name>
    <message>
        <source>This frame belongs to no TCP connection.</source>
        <translation>此帧不属于任何 TCP 连接。</translation>
    </message>
    <message>
        <source>Select a frame of a TCP connection to see its ladder.</source>
        <translation>选中某个 TCP 连接的帧即可查看其时序图。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <comment>an endpoint whose part was not seen</comment>
        <translation>%1（推测）</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Distances in the ladder</source>
        <translation>时序图中的间距</translation>
    </message>
    <message>
        <source>Ladder, connection %1</source>
        <translation>时序图，连接 %1</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 个报文段</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 个报文段</translation>
    </message>
    <message>
        <source>&amp;Equal distances</source>
        <translation>等间距(&amp;E)</translation>
    </message>
    <message>
        <source>Distances by &amp;time</source>
        <translation>按时间间距(&amp;T)</translation>
    </message>
    <message>
        <source>from client to server, %1</source>
        <translation>从客户端到服务器，%1</translation>
    </message>
    <message>
        <source>from server to client, %1</source>
        <translation>从服务器到客户端，%1</translation>
    </message>
</context>
<context>
    <name>rungs::LoadStatus</name>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <translation>
            <numerusform>%1，剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min left</source>
        <translation>
            <numerusform>%1，剩余 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close Capture</source>
        <translation>关闭抓包(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Save Bytes of Frame…</source>
        <translation>保存帧的字节(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Field: Name and Value</source>
        <translation>复制字段：名称和值(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy Field &amp;Key</source>
        <translation>复制字段键名(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Copy Bytes as &amp;Hexadecimal</source>
        <translation>复制字节为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Copy Bytes as C &amp;Array</source>
        <translation>复制字节为 C 数组(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Copy Bytes as &amp;Text</source>
        <translation>复制字节为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>恢复缩放(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>恢复布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Seconds Since &amp;Start</source>
        <translation>自开始的秒数(&amp;S)</translation>
    </message>
    <message>
        <source>Seconds Since &amp;Previous Frame</source>
        <translation>距上一帧的秒数(&amp;P)</translation>
    </message>
    <message>
        <source>Time of &amp;Day</source>
        <translation>当天时刻(&amp;D)</translation>
    </message>
    <message>
        <source>Date and Time in &amp;UTC</source>
        <translation>UTC 日期和时间(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Make This Frame the Zero of Time</source>
        <translation>以此帧为时间零点(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Count Time from the &amp;First Frame</source>
        <translation>从第一帧开始计时(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Relative First</source>
        <translation>相对值在前(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;aw First</source>
        <translation>原始值在前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Next Frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Previous Frame</source>
        <translation>上一帧(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>&amp;First Frame</source>
        <translation>第一帧(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>&amp;Last Frame</source>
        <translation>最后一帧(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>Next in This &amp;Connection</source>
        <translation>此连接的下一帧(&amp;C)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Previous in This C&amp;onnection</source>
        <translation>此连接的上一帧(&amp;O)</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>&amp;Go to Frame or Field…</source>
        <translation>转到帧或字段(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>上一个窗格(&amp;U)</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>停止加载(&amp;S)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Rungs</source>
        <translation>关于 Rungs(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Sam&amp;ples</source>
        <translation>示例(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Sequence &amp;Numbers</source>
        <translation>序号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>rungs::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>rungs::PacketHeader</name>
    <message>
        <source>Reset widths</source>
        <translation>恢复列宽</translation>
    </message>
</context>
<context>
    <name>rungs::RungLabel</name>
    <message>
        <source>seq %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>rungs::SampleCapture</name>
    <message>
        <source>A web page, asked for and moved</source>
        <translation>请求一个已移动的网页</translation>
    </message>
    <message>
        <source>Eleven segments from SYN to the last ACK. Which one does segment 8 acknowledge?</source>
        <translation>从 SYN 到最后一个 ACK 共十一个报文段。报文段 8 确认的是哪一个？</translation>
    </message>
    <message>
        <source>Close in three segments</source>
        <translation>三个报文段的关闭</translation>
    </message>
    <message>
        <source>The second FIN carries the acknowledgment of the first.</source>
        <translation>第二个 FIN 捎带了对第一个 FIN 的确认。</translation>
    </message>
    <message>
        <source>Close in four segments</source>
        <translation>四个报文段的关闭（四次挥手）</translation>
    </message>
    <message>
        <source>The server takes its time: FIN, ACK, and later FIN, ACK.</source>
        <translation>服务器稍后才关闭：FIN、ACK，过一会儿再 FIN、ACK。</translation>
    </message>
    <message>
        <source>Simultaneous open</source>
        <translation>同时打开</translation>
    </message>
    <message>
        <source>Two SYNs cross on the way, and nobody is the server.</source>
        <translation>两个 SYN 在途中交错，没有谁是服务器。</translation>
    </message>
    <message>
        <source>Simultaneous close</source>
        <translation>同时关闭</translation>
    </message>
    <message>
        <source>Two FINs cross on the way; both sides pass through CLOSING.</source>
        <translation>两个 FIN 在途中交错；双方都经过 CLOSING 状态。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Nobody listens on the port: each SYN is answered by a reset.</source>
        <translation>没有程序监听该端口：每个 SYN 都收到一个复位（RST）。</translation>
    </message>
    <message>
        <source>Lost segment, fast retransmission</source>
        <translation>报文段丢失与快速重传</translation>
    </message>
    <message>
        <source>Duplicate acknowledgments with SACK blocks tell the sender which segment is missing.</source>
        <translation>带 SACK 块的重复确认告诉发送方缺的是哪个报文段。</translation>
    </message>
    <message>
        <source>Zero window</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>The receiver reads nothing for a while; the sender probes until the window opens.</source>
        <translation>接收方一时不读数据；发送方不断探测，直到窗口打开。</translation>
    </message>
    <message>
        <source>Reset in the middle of data</source>
        <translation>数据传输中途复位</translation>
    </message>
    <message>
        <source>The server gives up before all of its data have arrived.</source>
        <translation>服务器的数据还没全部送达，它就放弃了连接。</translation>
    </message>
</context>
<context>
    <name>rungs::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See TCP: field by field, bit by bit, rung by rung.</source>
        <translation>看懂 TCP：逐字段、逐比特、逐步骤。</translation>
    </message>
    <message>
        <source>Open a Capture…</source>
        <translation>打开抓包文件…</translation>
    </message>
    <message>
        <source>pcap and pcapng, compressed or not. Or drop a file anywhere on this window.</source>
        <translation>pcap 和 pcapng，压缩与否均可。也可以把文件拖放到窗口的任意位置。</translation>
    </message>
    <message>
        <source>Sample captures</source>
        <translation>示例抓包</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>rungs::ToolStrip</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 后退</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>前进 ›</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
