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
        <source>{0} is empty.</source>
        <translation>{0} 是空文件。</translation>
    </message>
    <message>
        <source>{0} uses version {2} of its format (byte {1}). Supported versions: {3}.</source>
        <translation>{0} 使用其格式的 {2} 版（字节 {1}）。支持的版本：{3}。</translation>
    </message>
    <message>
        <source>{0} is in the format {2}, which is not supported. Supported formats: {3}.</source>
        <translation>{0} 的格式是 {2}，不受支持。支持的格式：{3}。</translation>
    </message>
    <message>
        <source>The file header of {0} has {2} at byte {1}; expected {3}.</source>
        <translation>{0} 的文件首部在字节 {1} 处是 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is cut short: the record at byte {1} needs {3} bytes, but only {2} are left.</source>
        <translation>{0} 被截断：字节 {1} 处的记录需要 {3} 字节，而文件只剩 {2} 字节。</translation>
    </message>
    <message>
        <source>{0} is damaged: invalid length at byte {1}. Found {2}; expected {3}.</source>
        <translation>{0} 已损坏：字节 {1} 处的长度无效。实际为 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is damaged: the length at the end of a block (byte {1}) differs from the one at its start. Found {2}; expected {3}.</source>
        <translation>{0} 已损坏：块末尾（字节 {1}）的长度与块开头的不一致。实际为 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>{0} is damaged: the block at byte {1} is malformed. Found {2}; expected {3}.</source>
        <translation>{0} 已损坏：字节 {1} 处的块格式错误。实际为 {2}；应为 {3}。</translation>
    </message>
    <message>
        <source>The compressed data in {0} is damaged ({2}); {1} bytes were unpacked.</source>
        <translation>{0} 的压缩数据已损坏（{2}）：解压出了 {1} 字节。</translation>
    </message>
    <message>
        <source>The compressed data in {0} is damaged; {1} bytes were unpacked.</source>
        <translation>{0} 的压缩数据已损坏：解压出了 {1} 字节。</translation>
    </message>
    <message>
        <source>The compressed data in {0} ends too early, after {2} bytes; {1} bytes were unpacked.</source>
        <translation>{0} 的压缩数据在 {2} 字节之后过早结束：解压出了 {1} 字节。</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened: at byte {1}, found {2}; expected {3}. Open it again.</source>
        <translation>{0} 打开之后已被改动：字节 {1} 处是 {2}；应为 {3}。请重新打开。</translation>
    </message>
    <message>
        <source>No frame {2}: the last frame of {0} is {3}.</source>
        <translation>没有帧 {2}：{0} 有 {3} 帧。</translation>
    </message>
    <message>
        <source>Unknown field {2}.</source>
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
        <translation>AccECN</translation>
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
        <translation>含确认号</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Active discovery initiation (PADI)</source>
        <translation>主动发现发起（PADI）</translation>
    </message>
    <message>
        <source>Active discovery offer (PADO)</source>
        <translation>主动发现提供（PADO）</translation>
    </message>
    <message>
        <source>Active discovery request (PADR)</source>
        <translation>主动发现请求（PADR）</translation>
    </message>
    <message>
        <source>Active discovery session confirmation (PADS)</source>
        <translation>主动发现会话确认（PADS）</translation>
    </message>
    <message>
        <source>Active discovery terminate (PADT)</source>
        <translation>主动发现终止（PADT）</translation>
    </message>
    <message>
        <source>Active network</source>
        <translation>主动网络</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add address, version 0</source>
        <translation>添加地址，版本 0</translation>
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
        <translation>地址解析协议</translation>
    </message>
    <message>
        <source>Address extension</source>
        <translation>地址扩展</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Address identifier</source>
        <translation>地址标识</translation>
    </message>
    <message>
        <source>Address mask reply (deprecated)</source>
        <translation>地址掩码应答（已弃用）</translation>
    </message>
    <message>
        <source>Address mask request (deprecated)</source>
        <translation>地址掩码请求（已弃用）</translation>
    </message>
    <message>
        <source>Address on the route</source>
        <translation>路由上的地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址列表</translation>
    </message>
    <message>
        <source>Addresses given by the sender</source>
        <translation>发送方给出的地址</translation>
    </message>
    <message>
        <source>Administratively prohibited</source>
        <translation>管理上禁止</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>AltMark</source>
        <translation>AltMark</translation>
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
        <translation>交替标记</translation>
    </message>
    <message>
        <source>Alternative bucket</source>
        <translation>替代桶</translation>
    </message>
    <message>
        <source>Alternative bucket used</source>
        <translation>使用替代桶</translation>
    </message>
    <message>
        <source>AppleTalk</source>
        <translation>AppleTalk</translation>
    </message>
    <message>
        <source>AppleTalk ARP</source>
        <translation>AppleTalk ARP</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
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
        <translation>BSD 环回</translation>
    </message>
    <message>
        <source>BSD loopback, network order</source>
        <translation>BSD 环回，网络字节序</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Backup path (B)</source>
        <translation>备用路径（B）</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>尽力而为</translation>
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
        <translation>栈底</translation>
    </message>
    <message>
        <source>Bridging</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>Bubba</source>
        <translation>Bubba</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
    </message>
    <message>
        <source>Bytes left out of each address</source>
        <translation>每个地址省去的字节数</translation>
    </message>
    <message>
        <source>Bytes left out of the last address</source>
        <translation>最后一个地址省去的字节数</translation>
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
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Call identifier</source>
        <translation>呼叫标识</translation>
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
        <translation>质询握手认证</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>更改优先级</translation>
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
        <translation>含校验和</translation>
    </message>
    <message>
        <source>Checksum required (A)</source>
        <translation>需要校验和（A）</translation>
    </message>
    <message>
        <source>Chg</source>
        <translation>变</translation>
    </message>
    <message>
        <source>Cisco HDLC</source>
        <translation>思科 HDLC</translation>
    </message>
    <message>
        <source>Cisco discovery (CDP)</source>
        <translation>思科发现协议（CDP）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Classification level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>CmprE</source>
        <translation>CmprE</translation>
    </message>
    <message>
        <source>CmprI</source>
        <translation>CmprI</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Commercial security (CIPSO)</source>
        <translation>商业安全（CIPSO）</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compartment length</source>
        <translation>隔离区长度</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Compressed datagram</source>
        <translation>压缩的数据报</translation>
    </message>
    <message>
        <source>Compression control</source>
        <translation>压缩控制</translation>
    </message>
    <message>
        <source>Compression parameter index</source>
        <translation>压缩参数索引</translation>
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
        <translation>控制</translation>
    </message>
    <message>
        <source>Control packet</source>
        <translation>控制分组</translation>
    </message>
    <message>
        <source>Control, numbered</source>
        <translation>控制，带编号</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Copied into fragments</source>
        <translation>复制到各分片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Corruption experienced</source>
        <translation>遇到数据损坏</translation>
    </message>
    <message>
        <source>Critical applications</source>
        <translation>关键应用</translation>
    </message>
    <message>
        <source>Critical options present</source>
        <translation>含关键选项</translation>
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
        <translation>该类型的数据</translation>
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
        <translation>数据序列信号</translation>
    </message>
    <message>
        <source>Data-level length</source>
        <translation>数据级长度</translation>
    </message>
    <message>
        <source>Debugging and measurement</source>
        <translation>调试与测量</translation>
    </message>
    <message>
        <source>Default (CS0)</source>
        <translation>默认（CS0）</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Depth-first forwarding</source>
        <translation>深度优先转发</translation>
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
        <translation>目的全局标识</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>Destination queue pair</source>
        <translation>目的队列对</translation>
    </message>
    <message>
        <source>Destination service access point</source>
        <translation>目的服务访问点</translation>
    </message>
    <message>
        <source>Destination unreachable</source>
        <translation>目的不可达</translation>
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
        <translation>丢弃分组</translation>
    </message>
    <message>
        <source>Discard, send ICMP</source>
        <translation>丢弃，发送 ICMP</translation>
    </message>
    <message>
        <source>Discard, send ICMP unless multicast</source>
        <translation>丢弃，非多播则发送 ICMP</translation>
    </message>
    <message>
        <source>Domain of interpretation</source>
        <translation>解释域</translation>
    </message>
    <message>
        <source>Don't fragment</source>
        <translation>不分片</translation>
    </message>
    <message>
        <source>Don't learn</source>
        <translation>不学习</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Drop eligible</source>
        <translation>可丢弃</translation>
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
        <translation>重复</translation>
    </message>
    <message>
        <source>Duplicate packet detection</source>
        <translation>重复分组检测</translation>
    </message>
    <message>
        <source>Duplicate packet detection (SMF_DPD)</source>
        <translation>重复分组检测（SMF_DPD）</translation>
    </message>
    <message>
        <source>Dynamic packet state</source>
        <translation>动态分组状态</translation>
    </message>
    <message>
        <source>Dynamic service</source>
        <translation>动态服务</translation>
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
        <source>ESP</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>EUI-64</source>
        <translation>EUI-64</translation>
    </message>
    <message>
        <source>Each with its address</source>
        <translation>各带地址</translation>
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
        <translation>回显应答</translation>
    </message>
    <message>
        <source>Encapsulations allowed</source>
        <translation>允许的封装层数</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>编码</translation>
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
        <source>End of the header lines</source>
        <translation>首部行结束</translation>
    </message>
    <message>
        <source>Endpoint identification</source>
        <translation>端点标识</translation>
    </message>
    <message>
        <source>Endpoint identification (deprecated)</source>
        <translation>端点标识（已弃用）</translation>
    </message>
    <message>
        <source>Entropy label indicator</source>
        <translation>熵标签指示</translation>
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
        <translation>每个路由器都检查分组</translation>
    </message>
    <message>
        <source>ExID</source>
        <translation>ExID</translation>
    </message>
    <message>
        <source>Excellent effort</source>
        <translation>良好尽力</translation>
    </message>
    <message>
        <source>Exp</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
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
        <translation>实验性访问控制</translation>
    </message>
    <message>
        <source>Experimental flow control</source>
        <translation>实验性流控制</translation>
    </message>
    <message>
        <source>Experimental measurement</source>
        <translation>实验性测量</translation>
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
        <translation>扩展网际协议</translation>
    </message>
    <message>
        <source>Extended capabilities</source>
        <translation>扩展能力</translation>
    </message>
    <message>
        <source>Extended echo reply</source>
        <translation>扩展回显应答</translation>
    </message>
    <message>
        <source>Extended echo request</source>
        <translation>扩展回显请求</translation>
    </message>
    <message>
        <source>Extended security</source>
        <translation>扩展安全</translation>
    </message>
    <message>
        <source>Extensibility (B)</source>
        <translation>可扩展性（B）</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
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
        <translation>回退</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>族</translation>
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
        <translation>快速关闭</translation>
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
        <translation>标志</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Flags and version</source>
        <translation>标志和版本</translation>
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
        <translation>格式</translation>
    </message>
    <message>
        <source>Forwarding error</source>
        <translation>转发错误</translation>
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
        <translation>片偏移，以 8 字节为单位</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>分片</translation>
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
        <translation>片</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Func</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
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
        <translation>网关</translation>
    </message>
    <message>
        <source>Generic associated channel</source>
        <translation>通用关联信道</translation>
    </message>
    <message>
        <source>Generic network virtualization</source>
        <translation>通用网络虚拟化</translation>
    </message>
    <message>
        <source>Generic routing encapsulation</source>
        <translation>通用路由封装</translation>
    </message>
    <message>
        <source>Global route header, not in use</source>
        <translation>全局路由首部，未使用</translation>
    </message>
    <message>
        <source>Granularity: minutes</source>
        <translation>粒度：分钟</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>组策略</translation>
    </message>
    <message>
        <source>Group policy extension</source>
        <translation>组策略扩展</translation>
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
        <translation>硬件长</translation>
    </message>
    <message>
        <source>HW type</source>
        <translation>硬件类型</translation>
    </message>
    <message>
        <source>Hardware address length</source>
        <translation>硬件地址长度</translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation>硬件类型</translation>
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
        <translation>首部行</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家乡地址</translation>
    </message>
    <message>
        <source>Home agent address discovery reply</source>
        <translation>家乡代理地址发现应答</translation>
    </message>
    <message>
        <source>Home agent address discovery request</source>
        <translation>家乡代理地址发现请求</translation>
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
        <translation>超文本传输协议</translation>
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
        <translation>IEEE 802.3 以太网</translation>
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
        <translation>ILNP 随机数</translation>
    </message>
    <message>
        <source>IMI traffic descriptor</source>
        <translation>IMI 流量描述符</translation>
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
        <translation>InfiniBand 上的 IP</translation>
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
        <translation>IPv4 控制</translation>
    </message>
    <message>
        <source>IPv4 explicit null</source>
        <translation>IPv4 显式空标签</translation>
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
        <translation>IPv6（FreeBSD）</translation>
    </message>
    <message>
        <source>IPv6 (Linux)</source>
        <translation>IPv6（Linux）</translation>
    </message>
    <message>
        <source>IPv6 (NetBSD, OpenBSD)</source>
        <translation>IPv6（NetBSD、OpenBSD）</translation>
    </message>
    <message>
        <source>IPv6 (Windows)</source>
        <translation>IPv6（Windows）</translation>
    </message>
    <message>
        <source>IPv6 (macOS)</source>
        <translation>IPv6（macOS）</translation>
    </message>
    <message>
        <source>IPv6 control</source>
        <translation>IPv6 控制</translation>
    </message>
    <message>
        <source>IPv6 destination options</source>
        <translation>IPv6 目的选项</translation>
    </message>
    <message>
        <source>IPv6 explicit null</source>
        <translation>IPv6 显式空标签</translation>
    </message>
    <message>
        <source>IPv6 fragment</source>
        <translation>IPv6 分片</translation>
    </message>
    <message>
        <source>IPv6 fragment header</source>
        <translation>IPv6 分片首部</translation>
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
        <translation>IPv6 路由首部</translation>
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
        <translation>ISO 网络层</translation>
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
        <translation>标识符</translation>
    </message>
    <message>
        <source>Ifindex</source>
        <translation>接口索引</translation>
    </message>
    <message>
        <source>Implicit null</source>
        <translation>隐式空标签</translation>
    </message>
    <message>
        <source>In-situ OAM</source>
        <translation>带内 OAM</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Information reply (deprecated)</source>
        <translation>信息应答（已弃用）</translation>
    </message>
    <message>
        <source>Information request (deprecated)</source>
        <translation>信息请求（已弃用）</translation>
    </message>
    <message>
        <source>Inst</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Integrity check value</source>
        <translation>完整性校验值</translation>
    </message>
    <message>
        <source>Interface index</source>
        <translation>接口索引</translation>
    </message>
    <message>
        <source>Internet Control Message Protocol</source>
        <translation>网际控制报文协议</translation>
    </message>
    <message>
        <source>Internet Control Message Protocol v6</source>
        <translation>网际控制报文协议第 6 版</translation>
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
        <translation>网间控制</translation>
    </message>
    <message>
        <source>Inverse reply</source>
        <translation>反向应答</translation>
    </message>
    <message>
        <source>Inverse request</source>
        <translation>反向请求</translation>
    </message>
    <message>
        <source>Jumbo</source>
        <translation>巨型</translation>
    </message>
    <message>
        <source>Jumbo payload</source>
        <translation>巨型载荷</translation>
    </message>
    <message>
        <source>Jumbo payload length</source>
        <translation>巨型载荷长度</translation>
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
        <translation>含密钥</translation>
    </message>
    <message>
        <source>KeyID</source>
        <translation>密钥标识</translation>
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
        <translation>LLC 子层管理</translation>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>Lack of resources</source>
        <translation>资源不足</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后一项</translation>
    </message>
    <message>
        <source>Last number received</source>
        <translation>最后收到的编号</translation>
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
        <translation>长度，以 32 位字为单位，不计前两个</translation>
    </message>
    <message>
        <source>Length in units of 8 bytes, the first not counted</source>
        <translation>长度，以 8 字节为单位，不计前 8 字节</translation>
    </message>
    <message>
        <source>Length of the data</source>
        <translation>数据长度</translation>
    </message>
    <message>
        <source>Length of the line identifier</source>
        <translation>线路标识长度</translation>
    </message>
    <message>
        <source>Length of the options</source>
        <translation>选项长度</translation>
    </message>
    <message>
        <source>Length of the quoted packet</source>
        <translation>所引用分组的长度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Line identification</source>
        <translation>线路标识</translation>
    </message>
    <message>
        <source>Line identifier</source>
        <translation>线路标识符</translation>
    </message>
    <message>
        <source>Link control</source>
        <translation>链路控制</translation>
    </message>
    <message>
        <source>Link quality report</source>
        <translation>链路质量报告</translation>
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
        <source>Logical link control</source>
        <translation>逻辑链路控制</translation>
    </message>
    <message>
        <source>Logical link control, numbered</source>
        <translation>逻辑链路控制，带编号</translation>
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
        <translation>宽松源路由</translation>
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
        <translation>MPLS 控制</translation>
    </message>
    <message>
        <source>MPLS in IP</source>
        <translation>IP 中的 MPLS</translation>
    </message>
    <message>
        <source>MPLS label</source>
        <translation>MPLS 标签</translation>
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
        <translation>下一跳的 MTU</translation>
    </message>
    <message>
        <source>MTU probe</source>
        <translation>MTU 探测</translation>
    </message>
    <message>
        <source>MTU reply</source>
        <translation>MTU 应答</translation>
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
        <translation>途中可变</translation>
    </message>
    <message>
        <source>Message authentication code</source>
        <translation>消息认证码</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Middlebox interference</source>
        <translation>中间设备干扰</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Minimum path MTU</source>
        <translation>最小路径 MTU</translation>
    </message>
    <message>
        <source>Mobile IPv6</source>
        <translation>移动 IPv6</translation>
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
        <translation>多播侦听者发现</translation>
    </message>
    <message>
        <source>Multicast listener done</source>
        <translation>多播侦听者离开</translation>
    </message>
    <message>
        <source>Multicast listener query</source>
        <translation>多播侦听者查询</translation>
    </message>
    <message>
        <source>Multicast listener report</source>
        <translation>多播侦听者报告</translation>
    </message>
    <message>
        <source>Multicast listener report v2</source>
        <translation>多播侦听者报告 v2</translation>
    </message>
    <message>
        <source>Multilink</source>
        <translation>多链路</translation>
    </message>
    <message>
        <source>Multipath TCP</source>
        <translation>多路径 TCP</translation>
    </message>
    <message>
        <source>Multipath capable</source>
        <translation>多路径能力</translation>
    </message>
    <message>
        <source>Multipath capable, version 0</source>
        <translation>多路径能力，版本 0</translation>
    </message>
    <message>
        <source>Multipath experiment</source>
        <translation>多路径实验</translation>
    </message>
    <message>
        <source>Multipath join</source>
        <translation>多路径加入</translation>
    </message>
    <message>
        <source>Multipath join, answer</source>
        <translation>多路径加入，应答</translation>
    </message>
    <message>
        <source>Multipath join, third step</source>
        <translation>多路径加入，第三步</translation>
    </message>
    <message>
        <source>Multipath, unknown subtype</source>
        <translation>多路径，未知子类型</translation>
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
        <translation>邻居通告</translation>
    </message>
    <message>
        <source>Neighbor solicitation</source>
        <translation>邻居请求</translation>
    </message>
    <message>
        <source>NetBIOS</source>
        <translation>NetBIOS</translation>
    </message>
    <message>
        <source>NetWare</source>
        <translation>NetWare</translation>
    </message>
    <message>
        <source>Netlink</source>
        <translation>Netlink</translation>
    </message>
    <message>
        <source>Network control</source>
        <translation>网络控制</translation>
    </message>
    <message>
        <source>Network identifier</source>
        <translation>网络标识</translation>
    </message>
    <message>
        <source>Network identifier valid</source>
        <translation>网络标识有效</translation>
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
        <translation>Nimrod（已弃用）</translation>
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
        <translation>节点信息查询</translation>
    </message>
    <message>
        <source>Node information response</source>
        <translation>节点信息应答</translation>
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
        <source>Null</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of this packet</source>
        <translation>此分组的编号</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>OAM alert</source>
        <translation>OAM 提醒</translation>
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
        <translation>偏移，保留</translation>
    </message>
    <message>
        <source>Oflw</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Opt len</source>
        <translation>选项长</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Organization code</source>
        <translation>组织代码</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>去</translation>
    </message>
    <message>
        <source>Outbound hops</source>
        <translation>去程跳数</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出计数</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>覆盖</translation>
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
        <translation>HDLC 成帧的 PPP</translation>
    </message>
    <message>
        <source>PPP over Ethernet</source>
        <translation>以太网上的 PPP</translation>
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
        <translation>分组过大</translation>
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
        <translation>PadN</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Padding bytes</source>
        <translation>填充字节</translation>
    </message>
    <message>
        <source>Parameter problem</source>
        <translation>参数问题</translation>
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
        <translation>口令认证</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>载荷长度</translation>
    </message>
    <message>
        <source>Performance and diagnostic metrics</source>
        <translation>性能与诊断度量</translation>
    </message>
    <message>
        <source>Point-to-Point Protocol</source>
        <translation>点到点协议</translation>
    </message>
    <message>
        <source>Point-to-Point Protocol, compressed</source>
        <translation>点到点协议，压缩</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>指针</translation>
    </message>
    <message>
        <source>Policy applied</source>
        <translation>已应用策略</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Primary bucket</source>
        <translation>主桶</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Protection authority</source>
        <translation>保护机构</translation>
    </message>
    <message>
        <source>Proto</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Proto len</source>
        <translation>协议长</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol address length</source>
        <translation>协议地址长度</translation>
    </message>
    <message>
        <source>Protocol type</source>
        <translation>协议类型</translation>
    </message>
    <message>
        <source>Protocol, compressed</source>
        <translation>协议，压缩</translation>
    </message>
    <message>
        <source>Pseudowire control word</source>
        <translation>伪线控制字</translation>
    </message>
    <message>
        <source>Ptr</source>
        <translation>指针</translation>
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
        <translation>快速启动</translation>
    </message>
    <message>
        <source>Quick-Start TTL</source>
        <translation>快速启动 TTL</translation>
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
        <translation>RPL（已弃用）</translation>
    </message>
    <message>
        <source>RPL control</source>
        <translation>RPL 控制</translation>
    </message>
    <message>
        <source>RPL instance</source>
        <translation>RPL 实例</translation>
    </message>
    <message>
        <source>RPL source route</source>
        <translation>RPL 源路由</translation>
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
        <translation>级别</translation>
    </message>
    <message>
        <source>Rank error</source>
        <translation>级别错误</translation>
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
        <source>Receiver's key</source>
        <translation>接收方密钥</translation>
    </message>
    <message>
        <source>Receiver's token</source>
        <translation>接收方令牌</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record boundaries</source>
        <translation>记录边界</translation>
    </message>
    <message>
        <source>Record route</source>
        <translation>记录路由</translation>
    </message>
    <message>
        <source>Recorded address</source>
        <translation>记录的地址</translation>
    </message>
    <message>
        <source>Recur</source>
        <translation>递归</translation>
    </message>
    <message>
        <source>Recursion control</source>
        <translation>递归控制</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Redundant checksum avoidance</source>
        <translation>省去多余校验和</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>移除地址</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>请求行</translation>
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
        <translation>子流复位</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>首部其余部分</translation>
    </message>
    <message>
        <source>Rest of the type</source>
        <translation>类型其余部分</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Return hops</source>
        <translation>返程跳数</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>送回</translation>
    </message>
    <message>
        <source>Returned MTU</source>
        <translation>返回的 MTU</translation>
    </message>
    <message>
        <source>Reverse reply</source>
        <translation>反向地址应答</translation>
    </message>
    <message>
        <source>Reverse request</source>
        <translation>反向地址请求</translation>
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
        <translation>路由器</translation>
    </message>
    <message>
        <source>Router advertisement</source>
        <translation>路由器通告</translation>
    </message>
    <message>
        <source>Router alert</source>
        <translation>路由器提醒</translation>
    </message>
    <message>
        <source>Router renumbering</source>
        <translation>路由器重编号</translation>
    </message>
    <message>
        <source>Router solicitation</source>
        <translation>路由器请求</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>多条路由</translation>
    </message>
    <message>
        <source>Routing present</source>
        <translation>含路由</translation>
    </message>
    <message>
        <source>Routing type</source>
        <translation>路由类型</translation>
    </message>
    <message>
        <source>Rsvd</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rtn</source>
        <translation>返回</translation>
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
        <translation>接收差值的比例</translation>
    </message>
    <message>
        <source>Scale of the delta sent</source>
        <translation>发送差值的比例</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Security failures</source>
        <translation>安全失败</translation>
    </message>
    <message>
        <source>Security parameters index</source>
        <translation>安全参数索引</translation>
    </message>
    <message>
        <source>Seg</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Segment routing</source>
        <translation>段路由</translation>
    </message>
    <message>
        <source>Segments left</source>
        <translation>剩余段数</translation>
    </message>
    <message>
        <source>Selective directed broadcast</source>
        <translation>选择性定向广播</translation>
    </message>
    <message>
        <source>Selective negative acknowledgment</source>
        <translation>选择否认</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Sender's HMAC</source>
        <translation>发送方 HMAC</translation>
    </message>
    <message>
        <source>Sender's address</source>
        <translation>发送方地址</translation>
    </message>
    <message>
        <source>Sender's hardware address</source>
        <translation>发送方硬件地址</translation>
    </message>
    <message>
        <source>Sender's key</source>
        <translation>发送方密钥</translation>
    </message>
    <message>
        <source>Sender's random number</source>
        <translation>发送方随机数</translation>
    </message>
    <message>
        <source>Sender's rank</source>
        <translation>发送方级别</translation>
    </message>
    <message>
        <source>Sender's truncated HMAC</source>
        <translation>发送方截断的 HMAC</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Sensitivity level</source>
        <translation>敏感级别</translation>
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
        <translation>含序号</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>串行线路</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service access point</source>
        <translation>服务访问点</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session data</source>
        <translation>会话数据</translation>
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
        <translation>Skeeter</translation>
    </message>
    <message>
        <source>Skip the option</source>
        <translation>跳过选项</translation>
    </message>
    <message>
        <source>Slow protocols (LACP)</source>
        <translation>慢速协议（LACP）</translation>
    </message>
    <message>
        <source>Smallest MTU so far</source>
        <translation>迄今最小的 MTU</translation>
    </message>
    <message>
        <source>Solicited</source>
        <translation>被请求的</translation>
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
        <translation>源抑制（已弃用）</translation>
    </message>
    <message>
        <source>Source route (deprecated)</source>
        <translation>源路由（已弃用）</translation>
    </message>
    <message>
        <source>Source routes</source>
        <translation>源路由列表</translation>
    </message>
    <message>
        <source>Source service access point</source>
        <translation>源服务访问点</translation>
    </message>
    <message>
        <source>Spanning tree</source>
        <translation>生成树</translation>
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
        <translation>状态码</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>状态行</translation>
    </message>
    <message>
        <source>Stream identifier</source>
        <translation>流标识</translation>
    </message>
    <message>
        <source>Strict source route</source>
        <translation>严格源路由</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>子类型</translation>
    </message>
    <message>
        <source>Sub-options</source>
        <translation>子选项列表</translation>
    </message>
    <message>
        <source>Subflow sequence number</source>
        <translation>子流序号</translation>
    </message>
    <message>
        <source>Subnetwork access protocol</source>
        <translation>子网访问协议</translation>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签列表</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target's address</source>
        <translation>目标地址</translation>
    </message>
    <message>
        <source>Target's hardware address</source>
        <translation>目标硬件地址</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time exceeded</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Time since last received</source>
        <translation>距上次接收的时间</translation>
    </message>
    <message>
        <source>Time since last sent</source>
        <translation>距上次发送的时间</translation>
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
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Timestamp echo reply</source>
        <translation>时间戳回显应答</translation>
    </message>
    <message>
        <source>Timestamp reply</source>
        <translation>时间戳应答</translation>
    </message>
    <message>
        <source>Timestamp request</source>
        <translation>时间戳请求</translation>
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
        <translation>仅时间戳</translation>
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
        <translation>路由跟踪</translation>
    </message>
    <message>
        <source>Traceroute (deprecated)</source>
        <translation>路由跟踪（已弃用）</translation>
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
        <translation>隧道封装限制</translation>
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
        <translation>UDP-Lite</translation>
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
        <translation>单播</translation>
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
        <translation>上游多播分组</translation>
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
        <translation>VLAN 标识</translation>
    </message>
    <message>
        <source>VLAN of the provider (802.1ad)</source>
        <translation>运营商 VLAN（802.1ad）</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN 标签</translation>
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
        <translation>Van Jacobson 压缩的 TCP/IP</translation>
    </message>
    <message>
        <source>Van Jacobson uncompressed TCP/IP</source>
        <translation>Van Jacobson 未压缩的 TCP/IP</translation>
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
        <translation>视频</translation>
    </message>
    <message>
        <source>Virtual extensible LAN</source>
        <translation>虚拟可扩展局域网</translation>
    </message>
    <message>
        <source>Virtual network identifier</source>
        <translation>虚拟网络标识</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>WCCP redirect header</source>
        <translation>WCCP 重定向首部</translation>
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
        <translation>不认识者的处理</translation>
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
        <translation>零</translation>
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
    <message>
        <source>Not captured: {0} from byte {1} on</source>
        <translation>未捕获：从字节 {1} 起的 {0}</translation>
    </message>
    <message>
        <source>From byte {0} on, {1} carries different bytes than {2}</source>
        <translation>从字节 {0} 起，{1} 携带的字节与 {2} 的不同</translation>
    </message>
    <message>
        <source>Only {0} of the frame's {1} bytes were captured.</source>
        <translation>此帧共 {1} 字节，只捕获了 {0} 字节。</translation>
    </message>
    <message>
        <source>The header is cut short: it has {0} of {1} bytes.</source>
        <translation>首部被截断：{1} 字节中只有 {0} 字节。</translation>
    </message>
    <message>
        <source>The header needs {1} bytes, but only {0} are left.</source>
        <translation>首部需要 {1} 字节，但只剩 {0} 字节。</translation>
    </message>
    <message>
        <source>The header length is {0} bytes, below the minimum of {1}.</source>
        <translation>首部长度为 {0} 字节，小于最小值 {1} 字节。</translation>
    </message>
    <message>
        <source>The length field says {0} bytes, but only {1} are present.</source>
        <translation>长度字段写的是 {0} 字节，但只有 {1} 字节。</translation>
    </message>
    <message>
        <source>The length field says {0} bytes, less than the {1} of the header itself.</source>
        <translation>长度字段写的是 {0} 字节，比首部本身的 {1} 字节还少。</translation>
    </message>
    <message>
        <source>After the end of the packet: {0} of padding or a trailer.</source>
        <translation>分组结束之后：{0}填充或尾部。</translation>
    </message>
    <message>
        <source>The option length of {0} is wrong for its kind; expected {1}.</source>
        <translation>选项长度 {0}与其种类不符；应为 {1}。</translation>
    </message>
    <message>
        <source>An option of {0} runs past the end of the header: only {1} left.</source>
        <translation>选项有 {0}，超出首部末尾：只剩 {1}。</translation>
    </message>
    <message>
        <source>{0} after the end of the option list, not all 0.</source>
        <translation>选项列表结束之后有 {0}，不全为 0。</translation>
    </message>
    <message>
        <source>Option {0} is valid only in a SYN; it must be ignored here.</source>
        <translation>选项 {0} 只在 SYN 中有效；此处必须忽略。</translation>
    </message>
    <message>
        <source>Window scale {0} exceeds the maximum of RFC 7323; {1} is used.</source>
        <translation>窗口扩大因子 {0} 超过 RFC 7323 的上限；按 {1} 使用。</translation>
    </message>
    <message>
        <source>Version {0}; expected {1}.</source>
        <translation>版本是 {0}，而此处应为 {1}。</translation>
    </message>
    <message>
        <source>Protocol {0} ({1}) is not supported; what follows is shown as data.</source>
        <translation>协议 {0}（{1}）不受支持；其后的内容按数据显示。</translation>
    </message>
    <message>
        <source>Link type {0} is not supported; the frame is shown as data.</source>
        <translation>链路类型 {0} 不受支持；此帧按数据显示。</translation>
    </message>
    <message>
        <source>More than {0} nested headers: the rest is shown as data.</source>
        <translation>首部嵌套超过 {0} 层：其余按数据显示。</translation>
    </message>
    <message>
        <source>The checksum is {0}; it should be {1}.</source>
        <translation>校验和是 {0}；应为 {1}。</translation>
    </message>
    <message>
        <source>Fragments of this packet overlap; the bytes that arrived first are kept.</source>
        <translation>此分组的分片相互重叠；以先到者为准。</translation>
    </message>
    <message>
        <source>Invalid combination of flags.</source>
        <translation>标志组合无效。</translation>
    </message>
    <message>
        <source>Reserved bits are set: {0}.</source>
        <translation>保留位被置位：{0}。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{0} means: {1}.</source>
        <translation>{0} 表示：{1}。</translation>
    </message>
    <message>
        <source>{0} has no name.</source>
        <translation>{0} 没有名称。</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>已置位。</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>未置位。</translation>
    </message>
    <message>
        <source>Not captured: the captured bytes end before it.</source>
        <translation>未捕获：捕获的字节在它之前结束。</translation>
    </message>
    <message>
        <source>Who has {0}? Tell {1}</source>
        <translation>谁有 {0}？请告知 {1}</translation>
    </message>
    <message>
        <source>{0} is at {1}</source>
        <translation>{0} 位于 {1}</translation>
    </message>
    <message>
        <source>Type {0}, code {1}</source>
        <translation>类型 {0}，代码 {1}</translation>
    </message>
    <message>
        <source>{0}, code {1}</source>
        <translation>{0}，代码 {1}</translation>
    </message>
    <message>
        <source>The header is {0} bytes: {1} fixed and {2} of options.</source>
        <translation>首部为 {0} 字节：固定部分 {1} 字节，选项 {2} 字节。</translation>
    </message>
    <message>
        <source>{0} bytes follow the header.</source>
        <translation>首部之后有 {0} 字节。</translation>
    </message>
    <message>
        <source>0: the packet must not be forwarded.</source>
        <translation>0：分组不得再转发。</translation>
    </message>
    <message>
        <source>{0} is a common initial value: no router has forwarded the packet yet.</source>
        <translation>{0} 是常见的初始值：尚无路由器转发过此分组。</translation>
    </message>
    <message>
        <source>If the initial value was {0}, the packet has passed {1}.</source>
        <translation>若初始值为 {0}，则分组已经过 {1}。</translation>
    </message>
    <message>
        <source>The first fragment of a packet.</source>
        <translation>分组的第一个分片。</translation>
    </message>
    <message>
        <source>Not verified: not all bytes that it covers were captured.</source>
        <translation>未验证：它覆盖的字节没有全部被捕获。</translation>
    </message>
    <message>
        <source>A group of hosts (multicast).</source>
        <translation>一组主机（多播）。</translation>
    </message>
    <message>
        <source>A public address.</source>
        <translation>公有地址。</translation>
    </message>
    <message>
        <source>({0} + 1) × 8 = {1} bytes of header.</source>
        <translation>({0} + 1) × 8 = 首部 {1} 字节。</translation>
    </message>
    <message>
        <source>Port 0 is not used by any program.</source>
        <translation>端口 0 不被任何程序使用。</translation>
    </message>
    <message>
        <source>Port {0} is a system port, below 1024, assigned to services.</source>
        <translation>端口 {0} 是 1024 以下分配给服务的系统端口。</translation>
    </message>
    <message>
        <source>Port {0} is an ephemeral port, chosen by the system for one connection.</source>
        <translation>端口 {0} 是系统为一次连接选用的临时端口。</translation>
    </message>
    <message>
        <source>Port {0}: a registered service, or an ephemeral port for this connection.</source>
        <translation>端口 {0}：已登记的服务，或本次连接的临时端口。</translation>
    </message>
    <message>
        <source>The initial sequence number. The SYN consumes it, so the first byte of data has {0}.</source>
        <translation>初始序号。SYN 消耗它，因此第一个数据字节的序号是 {0}。</translation>
    </message>
    <message>
        <source>Relative sequence number {0}: its initial sequence number is {1}.</source>
        <translation>相对序号 {0}：初始序号为 {1}。</translation>
    </message>
    <message>
        <source>The initial sequence number was not captured, so the position in the stream is not known.</source>
        <translation>初始序号未被捕获，因此在字节流中的位置未知。</translation>
    </message>
    <message>
        <source>The ACK flag is not set, so this field is not valid.</source>
        <translation>ACK 标志未置位，因此此字段无效。</translation>
    </message>
    <message>
        <source>Everything before {0} has arrived: relative acknowledgment number {1}.</source>
        <translation>{0} 之前的全部数据已到达：相对确认号 {1}。</translation>
    </message>
    <message>
        <source>Everything before {0} has arrived.</source>
        <translation>{0} 之前的全部数据已到达。</translation>
    </message>
    <message>
        <source>The reserved bits are 0. Older books count six of them; RFC 9293 counts four, and the lowest is AE (RFC 9768).</source>
        <translation>保留位为 0。旧书中有六个保留位；RFC 9293 中有四个，其中最低位是 AE（RFC 9768）。</translation>
    </message>
    <message>
        <source>The reserved bits are {0}. The lowest, 1, is AE; the others are not assigned.</source>
        <translation>保留位为 {0}。最低位 1 是 AE；其他位尚未分配。</translation>
    </message>
    <message>
        <source>{0}: no endpoint sends this combination.</source>
        <translation>{0}：没有端点会发送这样的组合。</translation>
    </message>
    <message>
        <source>{0}: the second segment of the three-way handshake.</source>
        <translation>{0}：三报文握手的第二个报文段。</translation>
    </message>
    <message>
        <source>{0}: the first segment of the three-way handshake.</source>
        <translation>{0}：三报文握手的第一个报文段。</translation>
    </message>
    <message>
        <source>{0}: aborts the connection.</source>
        <translation>{0}：异常中止连接。</translation>
    </message>
    <message>
        <source>{0}: closes its direction of the connection.</source>
        <translation>{0}：关闭本方向的连接。</translation>
    </message>
    <message>
        <source>{0}: a segment of an established connection.</source>
        <translation>{0}：已建立连接中的报文段。</translation>
    </message>
    <message>
        <source>A segment without ACK, SYN or RST is dropped.</source>
        <translation>没有 ACK、SYN 或 RST 的报文段会被丢弃。</translation>
    </message>
    <message>
        <source>In a reset the window is ignored.</source>
        <translation>复位报文段中的窗口不起作用。</translation>
    </message>
    <message>
        <source>The receive buffer is full: the peer may only send zero-window probes.</source>
        <translation>接收缓存已满：对方只能发送零窗口探测。</translation>
    </message>
    <message>
        <source>{0} in the field; if both SYNs offered a window scale, shifted left by that of the sender.</source>
        <translation>字段值为 {0}；若双方的 SYN 都给出窗口扩大选项，则按发送方的移位数左移。</translation>
    </message>
    <message>
        <source>The sum over pseudo-header, header and data is correct.</source>
        <translation>对伪首部、首部和数据的校验和正确。</translation>
    </message>
    <message>
        <source>The URG flag is not set, so this field is not valid.</source>
        <translation>URG 标志未置位，因此此字段无效。</translation>
    </message>
    <message>
        <source>Urgent data ends {0} bytes after the sequence number.</source>
        <translation>紧急数据在序号之后 {0} 字节处结束。</translation>
    </message>
    <message>
        <source>Not set: this segment does not open the connection.</source>
        <translation>未置位：此报文段不打开连接。</translation>
    </message>
    <message>
        <source>Set: the sequence number is the initial one.</source>
        <translation>置位：序号是初始序号。</translation>
    </message>
    <message>
        <source>Not set: the acknowledgment number is not valid.</source>
        <translation>未置位：确认号无效。</translation>
    </message>
    <message>
        <source>Set: the acknowledgment number is valid.</source>
        <translation>置位：确认号有效。</translation>
    </message>
    <message>
        <source>Not set: the sender may have more data.</source>
        <translation>未置位：发送方可能还有数据。</translation>
    </message>
    <message>
        <source>Set: the sender closes its direction of the connection.</source>
        <translation>置位：发送方关闭本方向的连接。</translation>
    </message>
    <message>
        <source>Set in a SYN: the sender offers explicit congestion notification.</source>
        <translation>在 SYN 中置位：发送方提供显式拥塞通知。</translation>
    </message>
    <message>
        <source>Set: a CE-marked packet has arrived, and the peer is to slow down.</source>
        <translation>置位：已有带 CE 标记的分组到达，对方应减慢发送。</translation>
    </message>
    <message>
        <source>Set: the sender has slowed down.</source>
        <translation>置位：发送方已经减速。</translation>
    </message>
    <message>
        <source>{0} in {1}, padding included.</source>
        <translation>{1}中有 {0}，包括填充。</translation>
    </message>
    <message>
        <source>This option is valid in a SYN only.</source>
        <translation>此选项只在 SYN 中有效。</translation>
    </message>
    <message>
        <source>One block has arrived beyond a gap.</source>
        <translation>缺口之后有一个块已到达。</translation>
    </message>
    <message>
        <source>{0} blocks have arrived beyond gaps; the first one is the most recent.</source>
        <translation>缺口之后有 {0} 个块已到达；第一个是最近的。</translation>
    </message>
    <message>
        <source>{0} minutes.</source>
        <translation>{0} 分钟。</translation>
    </message>
    <message>
        <source>{0} seconds.</source>
        <translation>{0} 秒。</translation>
    </message>
    <message>
        <source>{0}, cut short</source>
        <translation>{0}，被截断</translation>
    </message>
    <message>
        <source>{0}: a fragment of a datagram</source>
        <translation>{0}：数据报的一个分片</translation>
    </message>
    <message>
        <source>The address of the sender.</source>
        <translation>发送方的地址。</translation>
    </message>
    <message>
        <source>0 is control, 2 is measurement.</source>
        <translation>0 是控制，2 是测量。</translation>
    </message>
    <message>
        <source>The number of the option within its class.</source>
        <translation>选项在其类中的编号。</translation>
    </message>
    <message>
        <source>Additional security information.</source>
        <translation>附加安全信息。</translation>
    </message>
    <message>
        <source>One byte of padding between options.</source>
        <translation>选项之间的一个填充字节。</translation>
    </message>
    <message>
        <source>The version of IP: 6.</source>
        <translation>IP 的版本：6。</translation>
    </message>
    <message>
        <source>A stop on the way.</source>
        <translation>途中的一站。</translation>
    </message>
    <message>
        <source>The data of the option may change on the way.</source>
        <translation>选项的数据在途中可能改变。</translation>
    </message>
    <message>
        <source>One byte of padding.</source>
        <translation>一个字节的填充。</translation>
    </message>
    <message>
        <source>Padding of two bytes or more.</source>
        <translation>两个字节或更多的填充。</translation>
    </message>
    <message>
        <source>A checksum over the option.</source>
        <translation>覆盖此选项的校验和。</translation>
    </message>
    <message>
        <source>The name of the line.</source>
        <translation>线路的名称。</translation>
    </message>
    <message>
        <source>The version of the option.</source>
        <translation>选项的版本。</translation>
    </message>
    <message>
        <source>The address family, in network byte order: 2 is IPv4, 24 is IPv6.</source>
        <translation>地址族，采用网络字节序：2 是 IPv4，24 是 IPv6。</translation>
    </message>
    <message>
        <source>The version: 0 is RFC 6824, 1 is RFC 8684.</source>
        <translation>版本：0 是 RFC 6824，1 是 RFC 8684。</translation>
    </message>
    <message>
        <source>A data acknowledgment follows.</source>
        <translation>其后是数据确认。</translation>
    </message>
    <message>
        <source>The header of a TCP segment. TCP gives two programs a stream of bytes that arrives complete and in order, over a network that may lose, copy and reorder packets. Every segment carries this header: 20 fixed bytes, then up to 40 bytes of options.</source>
        <translation>TCP 报文段的首部。TCP 在可能丢失、重复和打乱分组的网络之上，为两个程序提供完整而有序到达的字节流。每个报文段都带有此首部：20 字节的固定部分，其后最多 40 字节选项。</translation>
    </message>
    <message>
        <source>The port of the sender. Two addresses and two ports identify a connection; a client usually gets an ephemeral port from its system.</source>
        <translation>发送方的端口。两个地址和两个端口标识一个连接；客户端通常由系统选用临时端口。</translation>
    </message>
    <message>
        <source>The port of the receiver. Servers listen on well-known ports: 80 for HTTP, 443 for HTTPS, 22 for SSH.</source>
        <translation>接收方的端口。服务器在熟知端口上监听：HTTP 为 80，HTTPS 为 443，SSH 为 22。</translation>
    </message>
    <message>
        <source>The sequence number of the first byte of data in this segment, counted from a random initial sequence number. SYN and FIN consume one sequence number each, though they carry no data. Sequence numbers wrap around from 4294967295 to 0.</source>
        <translation>此报文段第一个数据字节的序号，从随机选取的初始序号开始计数。SYN 和 FIN 虽不携带数据，也各消耗一个序号。序号到 4294967295 后回到 0。</translation>
    </message>
    <message>
        <source>The next sequence number that the sender of this segment expects: everything before it has arrived. Valid only if the ACK flag is set.</source>
        <translation>此报文段的发送方期望收到的下一个序号：它之前的全部数据已到达。仅在 ACK 标志置位时有效。</translation>
    </message>
    <message>
        <source>The length of the TCP header in words of 4 bytes, which is where the data begins. The minimum is 5 (20 bytes, no options), the maximum 15 (60 bytes, 40 of them options).</source>
        <translation>TCP 首部的长度，以 4 字节为单位，即数据开始之处。最小值为 5（20 字节，无选项），最大值为 15（60 字节，其中选项 40 字节）。</translation>
    </message>
    <message>
        <source>Reserved bits, sent as 0. Older books count six, because two of them have become CWR and ECE (RFC 3168). RFC 9293 counts four; the lowest of these is AE (RFC 9768), once called NS.</source>
        <translation>保留位，发送时置为 0。较早的书中有六位，因为其中两位后来成为 CWR 和 ECE（RFC 3168）。RFC 9293 中有四位；其中最低位是 AE（RFC 9768），曾称为 NS。</translation>
    </message>
    <message>
        <source>Reserved bits, sent as 0; receivers must ignore them.</source>
        <translation>保留位，发送时置为 0；接收方必须忽略它们。</translation>
    </message>
    <message>
        <source>Accurate ECN: together with CWR and ECE it counts marked packets, so that the sender learns how many there were and not only that there were some (RFC 9768). The same bit was once NS, a nonce (RFC 3540).</source>
        <translation>精确 ECN：与 CWR 和 ECE 一起为带标记的分组计数，让发送方知道有多少个，而不仅仅是有没有（RFC 9768）。同一位过去是 NS，一个随机数位（RFC 3540）。</translation>
    </message>
    <message>
        <source>All twelve bits after the data offset: four reserved bits and the eight flags.</source>
        <translation>数据偏移之后的全部十二位：四个保留位和八个标志。</translation>
    </message>
    <message>
        <source>Eight control bits: they say whether the segment opens (SYN), acknowledges (ACK), closes (FIN) or aborts (RST), and how its data is to be handled.</source>
        <translation>八个控制位：说明报文段是建立连接（SYN）、确认（ACK）、关闭（FIN）还是异常中止（RST），以及如何处理其数据。</translation>
    </message>
    <message>
        <source>Congestion Window Reduced: the sender has received ECE and has slowed down. In a SYN, together with ECE, it offers ECN.</source>
        <translation>拥塞窗口已减小：发送方收到 ECE 后已减慢发送。在 SYN 中与 ECE 一起表示支持 ECN。</translation>
    </message>
    <message>
        <source>ECN-Echo: a router has marked a packet because of congestion, and the receiver reports it to the sender. In a SYN it offers ECN.</source>
        <translation>ECN 回显：路由器因拥塞标记了分组，接收方将此报告给发送方。在 SYN 中表示支持 ECN。</translation>
    </message>
    <message>
        <source>The acknowledgment number is valid. Set in every segment of a connection except the first.</source>
        <translation>确认号有效。除第一个报文段外，连接中的每个报文段都置位。</translation>
    </message>
    <message>
        <source>Push: the data so far is to be delivered to the application at once. Most systems set it on the last segment of each write.</source>
        <translation>推送：已收到的数据应立即交付给应用程序。多数系统在每次写操作的最后一个报文段上置位。</translation>
    </message>
    <message>
        <source>Reset: the connection does not exist, or is aborted. Data still in flight is lost.</source>
        <translation>复位：连接不存在，或被异常中止。在途的数据全部丢失。</translation>
    </message>
    <message>
        <source>Synchronize: opens the connection. The sequence number of this segment is the initial sequence number, and the SYN consumes one sequence number.</source>
        <translation>同步：请求建立连接。此报文段的序号是初始序号，SYN 消耗一个序号。</translation>
    </message>
    <message>
        <source>Finish: the sender has no more data. The FIN consumes one sequence number, so that it can be acknowledged; the other direction may go on.</source>
        <translation>终止：发送方没有更多数据。FIN 消耗一个序号，以便被确认；另一方向可以继续。</translation>
    </message>
    <message>
        <source>How many bytes, from the acknowledgment number on, the sender of this segment can receive: this is flow control. If both SYNs offered a window scale, the value is shifted left by that of the sender, but never in a SYN.</source>
        <translation>从确认号起，此报文段的发送方还能接收多少字节：这就是流量控制。若双方的 SYN 都给出窗口扩大选项，则按发送方的移位数左移，但 SYN 中的窗口从不移位。</translation>
    </message>
    <message>
        <source>A sum over the header, the data and a pseudo-header of the IP addresses, the protocol and the length. It detects accidental damage, not deliberate changes.</source>
        <translation>对首部、数据和由 IP 地址、协议及长度组成的伪首部计算的校验和。它能发现意外损坏，但不能发现蓄意改动。</translation>
    </message>
    <message>
        <source>Where the urgent data ends, as an offset from the sequence number. Valid only if the URG flag is set.</source>
        <translation>紧急数据结束之处，以相对序号的偏移表示。仅在 URG 标志置位时有效。</translation>
    </message>
    <message>
        <source>What both ends agree on beyond the fixed header. Each option has a kind, and all but two have a length; the list fills whole words of 4 bytes. Most are offered in the SYN and hold for the whole connection.</source>
        <translation>双方在固定首部之外的约定。每个选项都有种类，除两个外都有长度；选项列表填满若干个 4 字节。大多数选项在 SYN 中给出，对整个连接有效。</translation>
    </message>
    <message>
        <source>The option kind, assigned by IANA. A receiver skips an unknown option by its length.</source>
        <translation>选项种类，由 IANA 分配。接收方按长度跳过未知的选项。</translation>
    </message>
    <message>
        <source>The length of the option in bytes, including kind and length. Less than 2 is invalid: the next option could not be found.</source>
        <translation>选项的字节数，包括种类和长度字段。小于 2 无效：无法找到下一个选项。</translation>
    </message>
    <message>
        <source>The largest amount of data that the sender of this SYN can receive in one segment, without headers. Each side announces its own; it is not negotiated. The default is 536 bytes for IPv4 and 1220 for IPv6.</source>
        <translation>此 SYN 的发送方在一个报文段中能接收的最大数据量，不含首部。双方各自通告，不作协商。默认值：IPv4 为 536 字节，IPv6 为 1220 字节。</translation>
    </message>
    <message>
        <source>The window field has 16 bits, at most 65535 bytes. With this option in both SYNs, each side announces by how many bits its own later windows are shifted left.</source>
        <translation>窗口字段有 16 位，至多表示 65535 字节。双方的 SYN 都有此选项时，各自通告本方以后的窗口左移多少位。</translation>
    </message>
    <message>
        <source>Selective acknowledgment: blocks of data that have arrived beyond a gap, so that only the missing data needs to be retransmitted. The first block is the most recent one; up to four fit, three beside timestamps.</source>
        <translation>选择确认：缺口之后已到达的数据块，因此只需重传缺失的数据。第一个块是最近的；至多四个块，与时间戳同时使用时至多三个。</translation>
    </message>
    <message>
        <source>The first sequence number of a block that has arrived.</source>
        <translation>已到达的块的第一个序号。</translation>
    </message>
    <message>
        <source>Two clock values in each segment: that of the sender, and the last one that it received. They measure the round-trip time even for retransmitted segments, and detect old duplicates after the sequence numbers have wrapped around (PAWS).</source>
        <translation>每个报文段中有两个时钟值：发送方自己的，以及它最近收到的。它们可测量往返时间（重传的报文段也可），并在序号回绕之后识别旧的副本（PAWS）。</translation>
    </message>
    <message>
        <source>The network layer carries timestamps.</source>
        <translation>网络层带有时间戳。</translation>
    </message>
    <message>
        <source>The sender is a router.</source>
        <translation>发送方是路由器。</translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Captured twice</source>
        <translation>重复捕获</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>Fills a gap</source>
        <translation>填补空洞</translation>
    </message>
    <message>
        <source>Window update</source>
        <translation>窗口更新</translation>
    </message>
    <message>
        <source>Zero window</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>Window full</source>
        <translation>窗口已满</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Urgent data</source>
        <translation>紧急数据</translation>
    </message>
    <message>
        <source>Simultaneous open</source>
        <translation>同时打开</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>FIN, PSH and URG without ACK: dropped</source>
        <translation>有 FIN、PSH 和 URG 而没有 ACK：被丢弃</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} 字节</translation>
    </message>
    <message>
        <source>opening not captured</source>
        <translation>未捕获连接建立过程</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>three-way open</source>
        <translation>三报文握手</translation>
    </message>
    <message>
        <source>simultaneous open</source>
        <translation>双方同时打开</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>连接未释放</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>双方同时关闭</translation>
    </message>
    <message>
        <source>No endpoint sends such a segment.</source>
        <translation>没有端点会发送这样的报文段。</translation>
    </message>
    <message>
        <source>Agrees to explicit congestion notification (RFC 3168).</source>
        <translation>同意使用显式拥塞通知（RFC 3168）。</translation>
    </message>
    <message>
        <source>A signal of Multipath TCP (RFC 8684).</source>
        <translation>多路径 TCP 的一个信令（RFC 8684）。</translation>
    </message>
    <message>
        <source>Not “{0}”: its own numbers are older than those that its sender had already used.</source>
        <translation>不是“{0}”：它自己的序号比发送方已用过的更旧。</translation>
    </message>
    <message>
        <source>802.3</source>
        <translation>802.3</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>AH</translation>
    </message>
    <message>
        <source>Dest. options</source>
        <translation>目的选项</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Geneve</source>
        <translation>Geneve</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Hop-by-hop</source>
        <translation>逐跳选项</translation>
    </message>
    <message>
        <source>IPComp</source>
        <translation>IPComp</translation>
    </message>
    <message>
        <source>IPoIB</source>
        <translation>IPoIB</translation>
    </message>
    <message>
        <source>LLC</source>
        <translation>LLC</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>PPPoE</source>
        <translation>PPPoE</translation>
    </message>
    <message>
        <source>PW</source>
        <translation>PW</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>SLL</source>
        <translation>SLL</translation>
    </message>
    <message>
        <source>SLL2</source>
        <translation>SLL2</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>VXLAN</source>
        <translation>VXLAN</translation>
    </message>
    <message>
        <source>WCCP</source>
        <translation>WCCP</translation>
    </message>
    <message>
        <source>cHDLC</source>
        <translation>cHDLC</translation>
    </message>
    <message>
        <source>fast retransmission of #{0}</source>
        <translation>快速重传 #{0}</translation>
    </message>
    <message>
        <source>fast retransmission</source>
        <translation>快速重传</translation>
    </message>
    <message>
        <source>retransmission of #{0}</source>
        <translation>重传 #{0}</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>captured twice: #{0}</source>
        <translation>捕获了两次：#{0}</translation>
    </message>
    <message>
        <source>captured twice</source>
        <translation>捕获了两次</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>answers the probe</source>
        <translation>应答探测</translation>
    </message>
    <message>
        <source>window full</source>
        <translation>窗口已满</translation>
    </message>
    <message>
        <source>after a gap</source>
        <translation>前有缺口</translation>
    </message>
    <message>
        <source>fills the gap</source>
        <translation>填补缺口</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>{0}, lost</source>
        <translation>{0}，丢失</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>连接建立</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>连接释放</translation>
    </message>
    <message>
        <source>header cut short</source>
        <translation>首部被截断</translation>
    </message>
    <message>
        <source>sent before #{0}</source>
        <translation>早于 #{0} 发出</translation>
    </message>
    <message>
        <source>  {0}  pseudo-header: addresses, protocol and length</source>
        <translation>  {0}  伪首部：地址、协议和长度</translation>
    </message>
    <message>
        <source>+ {0}  header, with 0 in the place of the checksum</source>
        <translation>+ {0}  首部，校验和处按 0 计</translation>
    </message>
    <message>
        <source>+ {0}  data</source>
        <translation>+ {0}  数据</translation>
    </message>
    <message>
        <source>= {0}  one's complement sum of the 16-bit words</source>
        <translation>= {0}  各 16 位字的反码和</translation>
    </message>
    <message>
        <source>~ {0}  one's complement of the sum: the checksum</source>
        <translation>~ {0}  对和取反：校验和</translation>
    </message>
    <message>
        <source>IP version {0}.</source>
        <translation>IP 第 {0} 版。</translation>
    </message>
    <message>
        <source>Not set: the receiver may wait for more data before it delivers this to the application.</source>
        <translation>未置位：接收方可以等待更多数据再交付给应用程序。</translation>
    </message>
    <message>
        <source>Set: the data so far is to be delivered to the application at once.</source>
        <translation>置位：已收到的数据应立即交付给应用程序。</translation>
    </message>
    <message>
        <source>Not set: this segment does not abort the connection.</source>
        <translation>未置位：此报文段不异常中止连接。</translation>
    </message>
    <message>
        <source>Set: the connection does not exist, or is aborted.</source>
        <translation>置位：连接不存在，或被异常中止。</translation>
    </message>
    <message>
        <source>Not set: the urgent pointer is not valid.</source>
        <translation>未置位：紧急指针无效。</translation>
    </message>
    <message>
        <source>Set: the urgent pointer is valid.</source>
        <translation>置位：紧急指针有效。</translation>
    </message>
    <message>
        <source>Set: with Accurate ECN, the highest of the three bits that count CE-marked packets.</source>
        <translation>置位：使用精确 ECN 时，它是统计带 CE 标记分组数的三位中的最高位。</translation>
    </message>
    <message>
        <source>Set in a SYN, with CWR and ECE: the sender offers Accurate ECN.</source>
        <translation>在 SYN 中与 CWR、ECE 一同置位：发送方提议使用精确 ECN。</translation>
    </message>
    <message>
        <source>Set in a SYN ACK: one of the three bits by which the server agrees to Accurate ECN.</source>
        <translation>在 SYN ACK 中置位：服务器用来同意精确 ECN 的三个位之一。</translation>
    </message>
    <message>
        <source>{0}, though senders must set it to 0; receivers ignore it.</source>
        <translation>{0}，而发送方必须将其置为 0；接收方不予理会。</translation>
    </message>
    <message>
        <source>The timestamp clock of the sender was {0} when it sent this segment.</source>
        <translation>发送此报文段时，发送方的时间戳时钟为 {0}。</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>{0} up to {1}: {2}.</source>
        <translation>{0} 到 {1}：{2}。</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} 位</translation>
    </message>
    <message>
        <source>{0} in all.</source>
        <translation>共 {0}。</translation>
    </message>
    <message>
        <source>{0}; the contents are below.</source>
        <translation>{0}；内容见下。</translation>
    </message>
    <message>
        <source>{0} in {1} parts, listed below.</source>
        <translation>{0}，分为 {1} 部分，见下。</translation>
    </message>
    <message>
        <source>{0}, though it should be 0; receivers ignore it.</source>
        <translation>{0}，而它应为 0；接收方不予理会。</translation>
    </message>
    <message>
        <source>All captured bytes, from the first one on.</source>
        <translation>从第一个字节起捕获的全部字节。</translation>
    </message>
    <message>
        <source>{0}, shown unchanged.</source>
        <translation>{0}，按原样显示。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {2} bytes but has only {3} itself: reading stopped there.</source>
        <translation>{0} 解压后超过 {2} 字节，而其自身只有 {3} 字节：读取到此为止。</translation>
    </message>
    <message>
        <source>{0} was replaced by another file, which is not shown. Open it again.</source>
        <translation>{0} 已被另一个文件取代：写入新文件的内容不会显示。请重新打开。</translation>
    </message>
    <message>
        <source>{0} was removed or renamed: no more data will come.</source>
        <translation>{0} 已被删除或改名：不再等待更多内容。</translation>
    </message>
    <message>
        <source>{0} was truncated to {2} bytes after {1} had been read. Open it again.</source>
        <translation>{0} 在读取 {1} 字节之后被截短为 {2} 字节。请重新打开。</translation>
    </message>
    <message>
        <source>spurious retransmission of #{0}</source>
        <translation>#{0} 的虚假重传</translation>
    </message>
    <message>
        <source>spurious retransmission</source>
        <translation>虚假重传</translation>
    </message>
    <message>
        <source>tail loss probe: retransmits #{0}</source>
        <translation>尾部丢失探测：重传 #{0}</translation>
    </message>
    <message>
        <source>tail loss probe</source>
        <translation>尾部丢失探测</translation>
    </message>
    <message>
        <source>no such connection</source>
        <translation>没有此连接</translation>
    </message>
    <message>
        <source>probably injected</source>
        <translation>可能是注入的</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>异常中止</translation>
    </message>
    <message>
        <source>duplicate ACK</source>
        <translation>重复确认</translation>
    </message>
    <message>
        <source>duplicate ACK number {0}</source>
        <translation>第 {0} 个重复确认</translation>
    </message>
    <message>
        <source>network duplicate of #{0}</source>
        <translation>#{0} 的网络副本</translation>
    </message>
    <message>
        <source>network duplicate</source>
        <translation>网络副本</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>old duplicate of #{0}</source>
        <translation>#{0} 的旧副本</translation>
    </message>
    <message>
        <source>old duplicate</source>
        <translation>旧副本</translation>
    </message>
    <message>
        <source>after a gap of {0}</source>
        <translation>之前缺失 {0}</translation>
    </message>
    <message>
        <source>1 sequence number</source>
        <translation>1 个序号</translation>
    </message>
    <message>
        <source>{0} sequence numbers</source>
        <translation>{0} 个序号</translation>
    </message>
    <message>
        <source>Refuses #{0}: port closed</source>
        <translation>拒绝 #{0}：端口未打开</translation>
    </message>
    <message>
        <source>Reset: no such connection (answers #{0})</source>
        <translation>复位：没有此连接（应答 #{0}）</translation>
    </message>
    <message>
        <source>Reset: no such connection</source>
        <translation>复位：没有此连接</translation>
    </message>
    <message>
        <source>SYN-ACK retransmitted: #{0} not acknowledged</source>
        <translation>重传 SYN-ACK：#{0} 未被确认</translation>
    </message>
    <message>
        <source>SYN retransmitted: #{0} not accepted</source>
        <translation>重传 SYN：#{0} 未被接受</translation>
    </message>
    <message>
        <source>SYN retransmitted: no answer to #{0}</source>
        <translation>重传 SYN：#{0} 没有应答</translation>
    </message>
    <message>
        <source>SYN-ACK: accepts #{0}, simultaneous open</source>
        <translation>SYN-ACK：接受 #{0}，同时打开</translation>
    </message>
    <message>
        <source>SYN-ACK: accepts #{0}, initial sequence number {1}</source>
        <translation>SYN-ACK：接受 #{0}，初始序号 {1}</translation>
    </message>
    <message>
        <source>SYN-ACK: accepts, initial sequence number {0}</source>
        <translation>SYN-ACK：接受，初始序号 {0}</translation>
    </message>
    <message>
        <source>SYN: opens with {0} of data, initial sequence number {1}</source>
        <translation>SYN：请求建立连接并携带 {0}数据，初始序号 {1}</translation>
    </message>
    <message>
        <source>SYN: opens, initial sequence number {0}</source>
        <translation>SYN：请求建立连接，初始序号 {0}</translation>
    </message>
    <message>
        <source>Repeats ACK {1}: its cause was not captured</source>
        <translation>重复 ACK {1}：原因未被捕获</translation>
    </message>
    <message>
        <source>Duplicate ACK: data is missing</source>
        <translation>重复确认：数据缺失</translation>
    </message>
    <message>
        <source>Duplicate ACK: data before #{0} is missing</source>
        <translation>重复确认：#{0} 之前的数据缺失</translation>
    </message>
    <message>
        <source>Repeats ACK {1}: #{0} is an old segment</source>
        <translation>重复 ACK {1}：#{0} 是旧报文段</translation>
    </message>
    <message>
        <source>Repeats ACK {1}: #{0} is a repeated SYN</source>
        <translation>重复 ACK {1}：#{0} 是重复的 SYN</translation>
    </message>
    <message>
        <source>Repeats ACK {1}: #{0} is a repeated SYN-ACK</source>
        <translation>重复 ACK {1}：#{0} 是重复的 SYN-ACK</translation>
    </message>
    <message>
        <source>Duplicate ACK: #{0} had already arrived</source>
        <translation>重复确认：#{0} 早已到达</translation>
    </message>
    <message>
        <source>Captured twice: same packet as #{0}</source>
        <translation>捕获了两次：与 #{0} 是同一分组</translation>
    </message>
    <message>
        <source>Duplicated in the network: copy of #{0}</source>
        <translation>在网络中被复制：#{0} 的副本</translation>
    </message>
    <message>
        <source>Old duplicate of #{0}</source>
        <translation>#{0} 的旧副本</translation>
    </message>
    <message>
        <source>Bad checksum: dropped, #{0} retransmits it</source>
        <translation>校验和错误：被丢弃，由 #{0} 重传</translation>
    </message>
    <message>
        <source>Retransmission: original not captured</source>
        <translation>重传：原报文段未被捕获</translation>
    </message>
    <message>
        <source>Spurious retransmission of #{0}</source>
        <translation>虚假重传 #{0}</translation>
    </message>
    <message>
        <source>Fast retransmission of #{0}</source>
        <translation>快重传 #{0}</translation>
    </message>
    <message>
        <source>Tail loss probe: retransmits #{0}</source>
        <translation>尾部丢失探测：重传 #{0}</translation>
    </message>
    <message>
        <source>Retransmission of #{0} (RTO)</source>
        <translation>重传 #{0}（RTO 超时）</translation>
    </message>
    <message>
        <source>Retransmission of #{0}</source>
        <translation>重传 #{0}</translation>
    </message>
    <message>
        <source>Out of order: {0}, overtaken by #{1}</source>
        <translation>乱序：{0}，被 #{1} 超越</translation>
    </message>
    <message>
        <source>Out of order: acknowledges #{0}, overtaken by #{1}</source>
        <translation>乱序：确认 #{0}，被 #{1} 超越</translation>
    </message>
    <message>
        <source>Out of order: overtaken by #{0}</source>
        <translation>乱序：被 #{0} 超越</translation>
    </message>
    <message>
        <source>Keep-alive ACK for #{0}</source>
        <translation>对 #{0} 的保活确认</translation>
    </message>
    <message>
        <source>Window still zero (answers #{0})</source>
        <translation>窗口仍为零（应答 #{0}）</translation>
    </message>
    <message>
        <source>Window open again (answers #{0})</source>
        <translation>窗口重新打开（应答 #{0}）</translation>
    </message>
    <message>
        <source>Challenge ACK for #{0}</source>
        <translation>对 #{0} 的质询确认</translation>
    </message>
    <message>
        <source>Challenge ACK: its cause was not captured</source>
        <translation>质询确认：原因未被捕获</translation>
    </message>
    <message>
        <source>Window update: {0}</source>
        <translation>窗口更新：{0}</translation>
    </message>
    <message>
        <source>Window changed to {0}, scale not known</source>
        <translation>窗口变为 {0}，扩大因子未知</translation>
    </message>
    <message>
        <source>ACK of #{0} and FIN in one segment</source>
        <translation>对 #{0} 的确认与 FIN 合在一个报文段中</translation>
    </message>
    <message>
        <source>Last {0}, closes its direction</source>
        <translation>最后 {0}，关闭本方向</translation>
    </message>
    <message>
        <source>Closes its direction</source>
        <translation>关闭本方向</translation>
    </message>
    <message>
        <source>Acknowledges #{0}: simultaneous open</source>
        <translation>确认 #{0}：同时打开</translation>
    </message>
    <message>
        <source>ACK of the old connection (answers #{0})</source>
        <translation>旧连接的确认（应答 #{0}）</translation>
    </message>
    <message>
        <source>Acknowledges nothing new</source>
        <translation>没有确认新的数据</translation>
    </message>
    <message>
        <source>Acknowledges #{0}: connection established</source>
        <translation>确认 #{0}：连接已建立</translation>
    </message>
    <message>
        <source>Acknowledges #{0}: {1}</source>
        <translation>确认 #{0}：{1}</translation>
    </message>
    <message>
        <source>Acknowledges #{0}</source>
        <translation>确认 #{0}</translation>
    </message>
    <message>
        <source>{0} after a gap of {1}</source>
        <translation>{0}，之前缺失 {1}</translation>
    </message>
    <message>
        <source>{0}, urgent data</source>
        <translation>{0}，含紧急数据</translation>
    </message>
    <message>
        <source>{0}: fills the receive window</source>
        <translation>{0}：填满接收窗口</translation>
    </message>
    <message>
        <source>Header cut short: flags not captured</source>
        <translation>首部被截断：标志未被捕获</translation>
    </message>
    <message>
        <source>{4} {0} = {1} (#{2}) + 1 (SYN).</source>
        <translation>{4} {0} = {1}（#{2}）+ 1（SYN）。</translation>
    </message>
    <message>
        <source>{4} {0} = {1} (#{2}) + 1 (FIN).</source>
        <translation>{4} {0} = {1}（#{2}）+ 1（FIN）。</translation>
    </message>
    <message>
        <source>{4} {0} = {1} (#{2}) + 1 (SYN) + {3}.</source>
        <translation>{4} {0} = {1}（#{2}）+ 1（SYN）+ {3}。</translation>
    </message>
    <message>
        <source>{4} {0} = {1} (#{2}) + {3} + 1 (FIN).</source>
        <translation>{4} {0} = {1}（#{2}）+ {3} + 1（FIN）。</translation>
    </message>
    <message>
        <source>{4} {0} = {1} (#{2}) + {3}.</source>
        <translation>{4} {0} = {1}（#{2}）+ {3}。</translation>
    </message>
    <message>
        <source>{3} {0} = {1} × {2} (the scale offered in its SYN).</source>
        <translation>{3} {0} = {1} × {2}（其 SYN 中给出的扩大因子）。</translation>
    </message>
    <message>
        <source>The SYN consumes one sequence number, so its ACK carries {0}.</source>
        <translation>SYN 消耗一个序号，因此对它的确认号是 {0}。</translation>
    </message>
    <message>
        <source>The FIN consumes one sequence number, so its ACK carries {0}.</source>
        <translation>FIN 消耗一个序号，因此对它的确认号是 {0}。</translation>
    </message>
    <message>
        <source>SYN and data consume {1}, so their ACK carries {0}.</source>
        <translation>SYN 和数据消耗 {1}，因此对它们的确认号是 {0}。</translation>
    </message>
    <message>
        <source>Data and FIN consume {1}, so their ACK carries {0}.</source>
        <translation>数据和 FIN 消耗 {1}，因此对它们的确认号是 {0}。</translation>
    </message>
    <message>
        <source>The data ends before {0}, so its ACK carries {0}.</source>
        <translation>数据到 {0} 之前为止，因此对它的确认号是 {0}。</translation>
    </message>
    <message>
        <source>{1} ms after #{0}.</source>
        <translation>在 #{0} 之后 {1} 毫秒。</translation>
    </message>
    <message>
        <source>Acknowledges #{0} fully; #{1}, sent later, was captured first.</source>
        <translation>完整地确认 #{0}；后发送的 #{1} 先被捕获。</translation>
    </message>
    <message>
        <source>First to acknowledge #{0} fully.</source>
        <translation>第一个完整地确认 #{0}。</translation>
    </message>
    <message>
        <source>Fully acknowledged by #{0}.</source>
        <translation>被 #{0} 完整地确认。</translation>
    </message>
    <message>
        <source>Answered with a reset by #{0}.</source>
        <translation>#{0} 以复位应答。</translation>
    </message>
    <message>
        <source>Probably lost: nothing shows that it arrived, and it was retransmitted.</source>
        <translation>很可能已丢失：没有迹象表明它曾到达，并且它已被重传。</translation>
    </message>
    <message>
        <source>never established</source>
        <translation>未建立</translation>
    </message>
    <message>
        <source>three-way open, SYN retransmitted</source>
        <translation>三报文握手，SYN 有重传</translation>
    </message>
    <message>
        <source>Not “{0}”: #{1} calls for this answer, whether or not the window changes with it.</source>
        <translation>不是“{0}”：无论窗口是否随之改变，#{1} 都要求这一应答。</translation>
    </message>
    <message>
        <source>Not “{0}”: the window is unchanged.</source>
        <translation>不是“{0}”：窗口没有改变。</translation>
    </message>
    <message>
        <source>Not “{0}”: data is on its way to its sender, and this acknowledges none of it.</source>
        <translation>不是“{0}”：有数据正发往其发送方，而它没有确认其中任何数据。</translation>
    </message>
    <message>
        <source>Not “{0}”: nothing is missing; #{1} is not acceptable.</source>
        <translation>不是“{0}”：没有数据缺失；#{1} 不可接受。</translation>
    </message>
    <message>
        <source>Not “{0}”: these bytes had long been acknowledged to their sender.</source>
        <translation>不是“{0}”：发送方早已收到对这些字节的确认。</translation>
    </message>
    <message>
        <source>Not “{0}”: data beyond the gap was captured long before, so the retransmission timer of its sender may have expired.</source>
        <translation>不是“{0}”：缺口之后的数据早已被捕获，其发送方的重传计时器可能已经超时。</translation>
    </message>
    <message>
        <source>Not an original: #{2} carried these bytes.</source>
        <translation>不是首次发送：#{2} 携带过这些字节。</translation>
    </message>
    <message>
        <source>Not “{0}”: a duplicate has the same IP identification; this packet has another.</source>
        <translation>不是“{0}”：副本的 IP 标识相同，而此分组的不同。</translation>
    </message>
    <message>
        <source>Could also be a network duplicate: IPv6 has no identification that would tell.</source>
        <translation>也可能是网络副本：IPv6 没有可供判断的标识字段。</translation>
    </message>
    <message>
        <source>Could also be a network duplicate: its IP identification is 0 and does not tell.</source>
        <translation>也可能是网络副本：其 IP 标识为 0，无法判断。</translation>
    </message>
    <message>
        <source>Retransmits the SYN-ACK of #{0}, which was not acknowledged in time.</source>
        <translation>重传 #{0} 的 SYN-ACK：它没有及时被确认。</translation>
    </message>
    <message>
        <source>Retransmits the SYN-ACK of #{0}: #{1} repeated the SYN.</source>
        <translation>重传 #{0} 的 SYN-ACK：#{1} 重复了 SYN。</translation>
    </message>
    <message>
        <source>Retransmits the SYN-ACK of #{0}: the SYN was repeated.</source>
        <translation>重传 #{0} 的 SYN-ACK：SYN 曾重复。</translation>
    </message>
    <message>
        <source>Retransmits the SYN of #{0}, which was not accepted.</source>
        <translation>重传 #{0} 的 SYN：它没有被接受。</translation>
    </message>
    <message>
        <source>Retransmits the SYN of #{0}, which was not answered in time.</source>
        <translation>重传 #{0} 的 SYN：它没有及时得到应答。</translation>
    </message>
    <message>
        <source>Retransmits the bytes of #{0} after a SACK block in #{1} reported the gap.</source>
        <translation>#{1} 中的 SACK 块报告了缺口，因此重传 #{0} 的字节。</translation>
    </message>
    <message>
        <source>Retransmits the bytes of #{0} after SACK blocks in #{1} and #{2} reported the gap.</source>
        <translation>#{1} 和 #{2} 中的 SACK 块报告了缺口，因此重传 #{0} 的字节。</translation>
    </message>
    <message>
        <source>Retransmits the bytes of #{0} after three duplicate ACKs (#{1}, #{2}, #{3}).</source>
        <translation>收到三个重复确认（#{1}、#{2}、#{3}）后重传 #{0} 的字节。</translation>
    </message>
    <message>
        <source>Retransmits the bytes of #{0} after duplicate ACKs reported the gap.</source>
        <translation>重复确认报告了缺口，因此重传 #{0} 的字节。</translation>
    </message>
    <message>
        <source>Spurious: the bytes of #{0} had already arrived, and #{1} reports them as received twice (D-SACK, RFC 2883).</source>
        <translation>虚假重传：#{0} 的字节早已到达，#{1} 报告它们被收到两次（D-SACK，RFC 2883）。</translation>
    </message>
    <message>
        <source>Spurious: #{1} had already acknowledged these bytes, but reached their sender late or never.</source>
        <translation>虚假重传：#{1} 早已确认这些字节，但它很晚才到达发送方，或从未到达。</translation>
    </message>
    <message>
        <source>Spurious: the bytes of #{0} had already been acknowledged.</source>
        <translation>虚假重传：#{0} 的字节早已被确认。</translation>
    </message>
    <message>
        <source>Retransmits the FIN of #{0}, which was not acknowledged in time.</source>
        <translation>重传 #{0} 的 FIN：它没有及时被确认。</translation>
    </message>
    <message>
        <source>Tail loss probe: the last segment went unacknowledged for about two round trips (RFC 8985, 7).</source>
        <translation>尾部丢失探测：最后一个报文段约两个往返时间未被确认（RFC 8985，7）。</translation>
    </message>
    <message>
        <source>The SYN of #{0} was acknowledged, but not its data: retransmits the data.</source>
        <translation>#{0} 的 SYN 已被确认，而其数据未被确认：重传数据。</translation>
    </message>
    <message>
        <source>Retransmits the bytes of #{0}: not acknowledged before the retransmission timeout (RTO).</source>
        <translation>重传 #{0} 的字节：在超时重传时间（RTO）内未被确认。</translation>
    </message>
    <message>
        <source>Acknowledges #{0}. Sent before #{1}, which overtook it in the network.</source>
        <translation>确认 #{0}。发送早于 #{1}，但在网络中被后者超越。</translation>
    </message>
    <message>
        <source>Sent before a segment that was captured earlier and overtook it in the network.</source>
        <translation>发送早于某个先被捕获的报文段，但在网络中被后者超越。</translation>
    </message>
    <message>
        <source>Sent before #{0}, which overtook it in the network.</source>
        <translation>发送早于 #{0}，但在网络中被后者超越。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: its cause was not captured.</source>
        <translation>确认号与 #{0} 相同：原因未被捕获。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: data arrived, but not what was due next.</source>
        <translation>确认号与 #{0} 相同：数据已到达，但不是所期望的下一个字节。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: #{1} arrived, but data before it is missing.</source>
        <translation>确认号与 #{0} 相同：#{1} 已到达，但它之前的数据缺失。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: #{1} is an old segment and must be answered with an ACK (RFC 9293, 3.10.7.4). No sign of loss.</source>
        <translation>确认号与 #{0} 相同：#{1} 是旧报文段，必须以 ACK 应答（RFC 9293，3.10.7.4）。这不是丢失的迹象。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: #{1} repeats the SYN of an open connection.</source>
        <translation>确认号与 #{0} 相同：#{1} 重复了已建立连接的 SYN。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: #{1} repeats the SYN-ACK of an open connection.</source>
        <translation>确认号与 #{0} 相同：#{1} 重复了已建立连接的 SYN-ACK。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: the data of #{1} had already arrived.</source>
        <translation>确认号与 #{0} 相同：#{1} 的数据早已到达。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}: answers a segment that was not captured and not acceptable (RFC 5961).</source>
        <translation>确认号与 #{0} 相同：应答一个未被捕获且不可接受的报文段（RFC 5961）。</translation>
    </message>
    <message>
        <source>Answers a segment that was not captured and not acceptable (RFC 5961).</source>
        <translation>应答一个未被捕获且不可接受的报文段（RFC 5961）。</translation>
    </message>
    <message>
        <source>#{1} is a RST, but not at the next sequence number: only its exact value is accepted (RFC 5961, 3.2).</source>
        <translation>#{1} 是 RST，但其序号不是所期望的下一个序号：只有序号完全相符才被接受（RFC 5961，3.2）。</translation>
    </message>
    <message>
        <source>#{1} is a SYN in an open connection: its sender must confirm it with a RST (RFC 5961, 4.2).</source>
        <translation>#{1} 是已建立连接中的 SYN：其发送方必须以 RST 证实（RFC 5961，4.2）。</translation>
    </message>
    <message>
        <source>#{1} acknowledges data that was never sent, or sent long ago (RFC 5961, 5.2).</source>
        <translation>#{1} 确认了从未发送或很久以前发送的数据（RFC 5961，5.2）。</translation>
    </message>
    <message>
        <source>The port that #{0} addressed is closed.</source>
        <translation>#{0} 的目的端口未打开。</translation>
    </message>
    <message>
        <source>The port is closed.</source>
        <translation>端口未打开。</translation>
    </message>
    <message>
        <source>Its sender has no such connection; the sequence number is the acknowledgment number of #{0} (RFC 9293, 3.5.2).</source>
        <translation>其发送方没有此连接；序号取自 #{0} 的确认号（RFC 9293，3.5.2）。</translation>
    </message>
    <message>
        <source>Its sender has no such connection.</source>
        <translation>其发送方没有此连接。</translation>
    </message>
    <message>
        <source>Accepts the probe byte of #{0}: the window is now {1}.</source>
        <translation>接受 #{0} 的探测字节：窗口现为 {1}。</translation>
    </message>
    <message>
        <source>Accepts the probe byte of #{0}: the window field is now {1}, its scale not known.</source>
        <translation>接受 #{0} 的探测字节：窗口字段现为 {1}，扩大因子未知。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}, but the window is now {1}.</source>
        <translation>确认号与 #{0} 相同，但窗口现为 {1}。</translation>
    </message>
    <message>
        <source>Same acknowledgment number as #{0}, but the window field is now {1}, its scale not known.</source>
        <translation>确认号与 #{0} 相同，但窗口字段现为 {1}，扩大因子未知。</translation>
    </message>
    <message>
        <source>#{0} already carried its byte.</source>
        <translation>#{0} 已携带过它的字节。</translation>
    </message>
    <message>
        <source>Multipath TCP: offers it, or carries its keys (MP_CAPABLE, RFC 8684, 3.1).</source>
        <translation>多路径 TCP：表示支持，或携带其密钥（MP_CAPABLE，RFC 8684，3.1）。</translation>
    </message>
    <message>
        <source>Multipath TCP: joins an existing connection (MP_JOIN, RFC 8684, 3.2).</source>
        <translation>多路径 TCP：加入已有的连接（MP_JOIN，RFC 8684，3.2）。</translation>
    </message>
    <message>
        <source>Multipath TCP: ends the data of the whole connection (DATA_FIN, RFC 8684, 3.3.3).</source>
        <translation>多路径 TCP：结束整个连接的数据（DATA_FIN，RFC 8684，3.3.3）。</translation>
    </message>
    <message>
        <source>Multipath TCP: announces another address of its sender (ADD_ADDR, RFC 8684, 3.4.1).</source>
        <translation>多路径 TCP：通告发送方的另一个地址（ADD_ADDR，RFC 8684，3.4.1）。</translation>
    </message>
    <message>
        <source>Multipath TCP: withdraws an address (REMOVE_ADDR, RFC 8684, 3.4.2).</source>
        <translation>多路径 TCP：撤销一个地址（REMOVE_ADDR，RFC 8684，3.4.2）。</translation>
    </message>
    <message>
        <source>Multipath TCP: makes this path a regular or a backup one (MP_PRIO, RFC 8684, 3.3.8).</source>
        <translation>多路径 TCP：将此路径设为正常或备用（MP_PRIO，RFC 8684，3.3.8）。</translation>
    </message>
    <message>
        <source>Multipath TCP: falls back to plain TCP, a middlebox changes the data (MP_FAIL, RFC 8684, 3.7).</source>
        <translation>多路径 TCP：中间设备改动了数据，退回普通 TCP（MP_FAIL，RFC 8684，3.7）。</translation>
    </message>
    <message>
        <source>Multipath TCP: aborts the whole connection (MP_FASTCLOSE, RFC 8684, 3.5).</source>
        <translation>多路径 TCP：异常中止整个连接（MP_FASTCLOSE，RFC 8684，3.5）。</translation>
    </message>
    <message>
        <source>Multipath TCP: says why this subflow is reset (MP_TCPRST, RFC 8684, 3.6).</source>
        <translation>多路径 TCP：说明此子流被复位的原因（MP_TCPRST，RFC 8684，3.6）。</translation>
    </message>
    <message>
        <source>Duplicated in the network: same packet as #{0}, sent once.</source>
        <translation>在网络中被复制：与 #{0} 是同一分组，只发送了一次。</translation>
    </message>
    <message>
        <source>Same packet as #{0}, captured at a second point: sent once.</source>
        <translation>与 #{0} 是同一分组，在另一处又被捕获：只发送了一次。</translation>
    </message>
    <message>
        <source>Copy of #{0}, which belongs to the previous connection.</source>
        <translation>#{0} 的副本，后者属于上一个连接。</translation>
    </message>
    <message>
        <source>Copy of #{0}, which had long been acknowledged.</source>
        <translation>#{0} 的副本，后者早已被确认。</translation>
    </message>
    <message>
        <source>Fills the gap before #{0}.</source>
        <translation>填补 #{0} 之前的缺口。</translation>
    </message>
    <message>
        <source>Reports bytes that arrived twice (RFC 2883).</source>
        <translation>报告到达了两次的字节（RFC 2883）。</translation>
    </message>
    <message>
        <source>Probes the zero window of its peer, since a window update may be lost (RFC 9293, 3.8.6.1).</source>
        <translation>探测对方的零窗口，因为窗口更新可能丢失（RFC 9293，3.8.6.1）。</translation>
    </message>
    <message>
        <source>Answers #{0} with the current window.</source>
        <translation>以当前窗口应答 #{0}。</translation>
    </message>
    <message>
        <source>Probes an idle connection with a sequence number that is already acknowledged: the peer must answer (RFC 9293, 3.8.4).</source>
        <translation>以已被确认的序号探测空闲连接：对方必须应答（RFC 9293，3.8.4）。</translation>
    </message>
    <message>
        <source>Answers #{0}: the connection is still open.</source>
        <translation>应答 #{0}：连接仍然保持。</translation>
    </message>
    <message>
        <source>#{0} opens a new connection, but its receiver still has the old one and answers with the ACK of that.</source>
        <translation>#{0} 请求建立新连接，但接收方仍保持旧连接，以旧连接的 ACK 应答。</translation>
    </message>
    <message>
        <source>Same endpoints as the connection that ended with #{0}, another initial sequence number: a new connection.</source>
        <translation>端点与止于 #{0} 的连接相同，而初始序号不同：是新连接。</translation>
    </message>
    <message>
        <source>Both ends opened at once: repeats the sequence number of #{0} (RFC 9293, 3.5).</source>
        <translation>双方同时打开：重复 #{0} 的序号（RFC 9293，3.5）。</translation>
    </message>
    <message>
        <source>Both ends opened at once: acknowledges #{0}, the connection is established (RFC 9293, 3.5).</source>
        <translation>双方同时打开：确认 #{0}，连接已建立（RFC 9293，3.5）。</translation>
    </message>
    <message>
        <source>{0} + {1} = {2}: the urgent data ends before this sequence number.</source>
        <translation>{0} + {1} = {2}：紧急数据到此序号之前为止。</translation>
    </message>
    <message>
        <source>Duplicate ACK number {0}; the third one starts a fast retransmission (RFC 5681, 3.2).</source>
        <translation>第 {0} 个重复确认；第三个触发快重传（RFC 5681，3.2）。</translation>
    </message>
    <message>
        <source>{1} - {0} = {2} not captured before it.</source>
        <translation>{1} - {0} = {2}，在它之前未被捕获。</translation>
    </message>
    <message>
        <source>{1} (sent) - {0} (acknowledged) = {2}: the whole window.</source>
        <translation>{1}（已发送）- {0}（已确认）= {2}：即整个窗口。</translation>
    </message>
    <message>
        <source>SACK block: {0} up to {1}, {2}.</source>
        <translation>SACK 块：{0} 到 {1}，{2}。</translation>
    </message>
    <message>
        <source>D-SACK block: {0} up to {1}, {2}.</source>
        <translation>D-SACK 块：{0} 到 {1}，{2}。</translation>
    </message>
    <message>
        <source>Sequence number {0}.</source>
        <translation>序号 {0}。</translation>
    </message>
    <message>
        <source>The right edge moves from {1} back to {0}, by {2}.</source>
        <translation>右沿从 {1} 退回到 {0}，退回 {2}。</translation>
    </message>
    <message>
        <source>{1} is {2} beyond {0}, where the captured data of its peer ends.</source>
        <translation>{1} 超出对方已捕获数据的末尾 {0} 达 {2}。</translation>
    </message>
    <message>
        <source>#{0} carried the same sequence numbers, {1} up to {2}: {3}.</source>
        <translation>#{0} 的序号与此相同，{1} 到 {2}：{3}。</translation>
    </message>
    <message>
        <source>#{0} carried {1} up to {2}, this one carries {3} up to {4}.</source>
        <translation>#{0} 携带 {1} 到 {2}，本报文段携带 {3} 到 {4}。</translation>
    </message>
    <message>
        <source>A reset with data, which may give the reason (RFC 9293, 3.5.3).</source>
        <translation>携带数据的复位报文段，数据可能说明原因（RFC 9293，3.5.3）。</translation>
    </message>
    <message>
        <source>ACK of the old connection</source>
        <translation>旧连接的确认</translation>
    </message>
    <message>
        <source>Aborts the connection</source>
        <translation>异常中止连接</translation>
    </message>
    <message>
        <source>Acknowledges data that was not captured</source>
        <translation>确认了未被捕获的数据</translation>
    </message>
    <message>
        <source>Acknowledges data that was not captured, or never sent.</source>
        <translation>确认了未被捕获或从未发送的数据。</translation>
    </message>
    <message>
        <source>Acknowledges uncaptured data</source>
        <translation>确认未捕获的数据</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>CE mark</source>
        <translation>CE 标记</translation>
    </message>
    <message>
        <source>Carries a Fast Open cookie for later connections (RFC 7413).</source>
        <translation>携带 Fast Open cookie，供以后的连接使用（RFC 7413）。</translation>
    </message>
    <message>
        <source>Carries data beyond its own FIN: the receiver ignores it.</source>
        <translation>携带自己的 FIN 之后的数据：接收方不予理会。</translation>
    </message>
    <message>
        <source>Carries data in the SYN, authorized by a Fast Open cookie (RFC 7413).</source>
        <translation>在 SYN 中携带数据，以 Fast Open cookie 为凭（RFC 7413）。</translation>
    </message>
    <message>
        <source>Challenge ACK</source>
        <translation>质询确认</translation>
    </message>
    <message>
        <source>Congestion window reduced: answers the ECN echo (RFC 3168).</source>
        <translation>已减小拥塞窗口：应答 ECN 回显（RFC 3168）。</translation>
    </message>
    <message>
        <source>Data before it is missing: lost, delayed, or not captured.</source>
        <translation>它之前的数据缺失：丢失、延迟或未被捕获。</translation>
    </message>
    <message>
        <source>Duplicate ACK</source>
        <translation>重复确认</translation>
    </message>
    <message>
        <source>Duplicate SACK (D-SACK)</source>
        <translation>重复 SACK（D-SACK）</translation>
    </message>
    <message>
        <source>ECN echo</source>
        <translation>ECN 回显</translation>
    </message>
    <message>
        <source>ECN setup</source>
        <translation>ECN 协商</translation>
    </message>
    <message>
        <source>Every segment after the SYN carries ACK; without it the segment is dropped (RFC 9293, 3.10.7.4).</source>
        <translation>SYN 之后的每个报文段都带 ACK；没有 ACK 的报文段被丢弃（RFC 9293，3.10.7.4）。</translation>
    </message>
    <message>
        <source>FIN, PSH and URG without ACK, as port scanners send: the segment is dropped.</source>
        <translation>有 FIN、PSH 和 URG 而没有 ACK，端口扫描程序常这样发送：报文段被丢弃。</translation>
    </message>
    <message>
        <source>Fast Open cookie request</source>
        <translation>请求 Fast Open cookie</translation>
    </message>
    <message>
        <source>Fast Open data in the SYN</source>
        <translation>SYN 中的 Fast Open 数据</translation>
    </message>
    <message>
        <source>Its sender aborts the connection and discards its state.</source>
        <translation>其发送方异常中止连接，并丢弃连接状态。</translation>
    </message>
    <message>
        <source>Its timestamp is older than one that its sender used before.</source>
        <translation>其时间戳早于发送方先前用过的时间戳。</translation>
    </message>
    <message>
        <source>Keep-alive ACK</source>
        <translation>保活确认</translation>
    </message>
    <message>
        <source>Marked CE by a router: congestion (RFC 3168).</source>
        <translation>被路由器标记为 CE：发生拥塞（RFC 3168）。</translation>
    </message>
    <message>
        <source>Network duplicate</source>
        <translation>网络副本</translation>
    </message>
    <message>
        <source>New connection on the same ports</source>
        <translation>在相同端口上建立新连接</translation>
    </message>
    <message>
        <source>No ACK flag: dropped</source>
        <translation>没有 ACK 标志：被丢弃</translation>
    </message>
    <message>
        <source>No flag is set: without ACK the segment is dropped (RFC 9293, 3.10.7.4).</source>
        <translation>没有置位任何标志：没有 ACK 的报文段被丢弃（RFC 9293，3.10.7.4）。</translation>
    </message>
    <message>
        <source>No flags: dropped</source>
        <translation>没有标志：被丢弃</translation>
    </message>
    <message>
        <source>Not an original: these bytes were captured before.</source>
        <translation>不是首次发送：这些字节先前已被捕获。</translation>
    </message>
    <message>
        <source>Not “{0}”: a retransmitted SYN is unchanged; this one acknowledges the SYN of its peer.</source>
        <translation>不是“{0}”：重传的 SYN 不会改变，而它确认了对方的 SYN。</translation>
    </message>
    <message>
        <source>Not “{0}”: a retransmitted SYN keeps its initial sequence number; this one has another.</source>
        <translation>不是“{0}”：重传的 SYN 保持初始序号不变，而它的不同。</translation>
    </message>
    <message>
        <source>Not “{0}”: it arrived before its sender could have learned of a loss.</source>
        <translation>不是“{0}”：它到达时，其发送方还不可能得知丢失。</translation>
    </message>
    <message>
        <source>Not “{0}”: it is the first ACK of its sender after the simultaneous open.</source>
        <translation>不是“{0}”：它是同时打开之后其发送方的第一个 ACK。</translation>
    </message>
    <message>
        <source>Not “{0}”: its IP identification is newer than those captured before it.</source>
        <translation>不是“{0}”：它的 IP 标识新于先前捕获的标识。</translation>
    </message>
    <message>
        <source>Not “{0}”: its IP identification is older than those captured before it, so it was sent earlier.</source>
        <translation>不是“{0}”：它的 IP 标识旧于先前捕获的标识，因此它发送得更早。</translation>
    </message>
    <message>
        <source>Not “{0}”: its numbers are those of the previous connection.</source>
        <translation>不是“{0}”：它的序号属于上一个连接。</translation>
    </message>
    <message>
        <source>Not “{0}”: its other fields rule it out.</source>
        <translation>不是“{0}”：其他字段排除了这种可能。</translation>
    </message>
    <message>
        <source>Not “{0}”: its timestamp is newer than those captured before it.</source>
        <translation>不是“{0}”：它的时间戳新于先前捕获的时间戳。</translation>
    </message>
    <message>
        <source>Not “{0}”: its timestamp is older than those captured before it, so it was sent earlier.</source>
        <translation>不是“{0}”：它的时间戳早于先前捕获的时间戳，因此它发送得更早。</translation>
    </message>
    <message>
        <source>Not “{0}”: nothing captured calls for one, and the window has changed.</source>
        <translation>不是“{0}”：没有捕获到需要它的报文段，并且窗口已改变。</translation>
    </message>
    <message>
        <source>Not “{0}”: nothing is missing; it answers a probe.</source>
        <translation>不是“{0}”：没有数据缺失；它应答探测。</translation>
    </message>
    <message>
        <source>Not “{0}”: only the link header differs.</source>
        <translation>不是“{0}”：只有链路首部不同。</translation>
    </message>
    <message>
        <source>Not “{0}”: the original had long been acknowledged.</source>
        <translation>不是“{0}”：原报文段早已被确认。</translation>
    </message>
    <message>
        <source>Not “{0}”: the receiver had reported the gap, so its sender had reason to retransmit.</source>
        <translation>不是“{0}”：接收方已报告缺口，因此其发送方有理由重传。</translation>
    </message>
    <message>
        <source>Not “{0}”: the sequence and acknowledgment numbers rule it out.</source>
        <translation>不是“{0}”：序号和确认号排除了这种可能。</translation>
    </message>
    <message>
        <source>Offers explicit congestion notification (RFC 3168).</source>
        <translation>表示支持显式拥塞通知（RFC 3168）。</translation>
    </message>
    <message>
        <source>Old duplicate</source>
        <translation>旧副本</translation>
    </message>
    <message>
        <source>Port reuse</source>
        <translation>端口重用</translation>
    </message>
    <message>
        <source>Reports a CE mark back to the sender of the marked packet (RFC 3168).</source>
        <translation>向被标记分组的发送方报告 CE 标记（RFC 3168）。</translation>
    </message>
    <message>
        <source>Reports data that arrived beyond a gap (RFC 2018).</source>
        <translation>报告缺口之后已到达的数据（RFC 2018）。</translation>
    </message>
    <message>
        <source>Requests a Fast Open cookie (RFC 7413).</source>
        <translation>请求 Fast Open cookie（RFC 7413）。</translation>
    </message>
    <message>
        <source>SYN and FIN together are invalid: the segment is dropped.</source>
        <translation>SYN 和 FIN 同时置位是无效的：报文段被丢弃。</translation>
    </message>
    <message>
        <source>SYN and FIN together: dropped</source>
        <translation>SYN 和 FIN 同时置位：被丢弃</translation>
    </message>
    <message>
        <source>SYN and RST together are invalid: the segment is dropped.</source>
        <translation>SYN 和 RST 同时置位是无效的：报文段被丢弃。</translation>
    </message>
    <message>
        <source>SYN and RST together: dropped</source>
        <translation>SYN 和 RST 同时置位：被丢弃</translation>
    </message>
    <message>
        <source>Selective ACK (SACK)</source>
        <translation>选择确认（SACK）</translation>
    </message>
    <message>
        <source>Selectively acknowledges bytes beyond all captured data.</source>
        <translation>选择确认了超出所有已捕获数据的字节。</translation>
    </message>
    <message>
        <source>The checksum is wrong: the receiver drops the segment silently.</source>
        <translation>校验和错误：接收方丢弃该报文段，不作任何应答。</translation>
    </message>
    <message>
        <source>The receive buffer is full. Until the window opens, its peer may send no data except zero-window probes (RFC 9293, 3.8.6.1).</source>
        <translation>接收缓存已满。在窗口打开之前，除零窗口探测外，对方不得发送数据（RFC 9293，3.8.6.1）。</translation>
    </message>
    <message>
        <source>The window shrinks: its right edge moves back, which a receiver should not do (RFC 9293, 3.8.6).</source>
        <translation>窗口收缩：其右沿后退，接收方不应这样做（RFC 9293，3.8.6）。</translation>
    </message>
    <message>
        <source>Zero window: no more data can be accepted</source>
        <translation>零窗口：不能再接收数据</translation>
    </message>
    <message>
        <source>Zero-window probe</source>
        <translation>零窗口探测</translation>
    </message>
    <message>
        <source>acknowledges uncaptured data</source>
        <translation>确认未捕获的数据</translation>
    </message>
    <message>
        <source>bad checksum</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>challenge ACK</source>
        <translation>质询确认</translation>
    </message>
    <message>
        <source>keep-alive ACK</source>
        <translation>保活确认</translation>
    </message>
    <message>
        <source>old ACK</source>
        <translation>旧确认</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>ports reused</source>
        <translation>端口重用</translation>
    </message>
    <message>
        <source>zero window</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>零窗口探测</translation>
    </message>
    <message>
        <source>repeated ACK</source>
        <translation>重复的确认</translation>
    </message>
    <message>
        <source>1 router</source>
        <translation>1 个路由器</translation>
    </message>
    <message>
        <source>{0} routers</source>
        <translation>{0} 个路由器</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 个条目</translation>
    </message>
    <message>
        <source>1 minute.</source>
        <translation>1 分钟。</translation>
    </message>
    <message>
        <source>1 second.</source>
        <translation>1 秒。</translation>
    </message>
    <message>
        <source>{0} is a folder, not a capture file.</source>
        <translation>{0} 是文件夹，不是捕获文件。</translation>
    </message>
    <message>
        <source>Linux cooked capture v1</source>
        <translation>Linux cooked 捕获 v1</translation>
    </message>
    <message>
        <source>Linux cooked capture v2</source>
        <translation>Linux cooked 捕获 v2</translation>
    </message>
    <message>
        <source>Only the sum of the pseudo-header: the segment was captured before the network card of its sender completed it.</source>
        <translation>只有伪首部的和：捕获之后才由发送方的网卡补全。</translation>
    </message>
    <message>
        <source>{0} is not a capture file: it begins with {2}. Supported formats: {3}.</source>
        <translation>{0} 不是捕获文件：开头的字节是 {2}。支持的格式：{3}。</translation>
    </message>
    <message>
        <source>The checksum {0} covers the pseudo-header only: the network card completes it after the capture point.</source>
        <translation>校验和 {0} 只覆盖伪首部：过了捕获点才由网卡补全。</translation>
    </message>
    <message>
        <source>Never fully acknowledged in this capture.</source>
        <translation>在此捕获中始终未被完整地确认。</translation>
    </message>
    <message>
        <source>Fills a gap long after it arose. The original was lost before the capture point.</source>
        <translation>缺口出现很久之后将其填补。原报文段在到达捕获点之前已丢失。</translation>
    </message>
    <message>
        <source>Fills the gap that #{0} reported. The original was lost before the capture point.</source>
        <translation>填补 #{0} 报告的缺口。原报文段在到达捕获点之前已丢失。</translation>
    </message>
    <message>
        <source>Retransmits the last bytes, those of #{0}: either a tail loss probe (RFC 8985, 7) or after the retransmission timeout, this capture cannot tell.</source>
        <translation>重传最后的字节，即 #{0} 的字节：是尾部丢失探测（RFC 8985，7）还是超时重传，从此捕获无法判断。</translation>
    </message>
    <message>
        <source>No data and no ACK</source>
        <translation>无数据，也无 ACK</translation>
    </message>
    <message>
        <source>Zero window: acknowledges everything before {0}</source>
        <translation>零窗口：确认 {0} 之前的全部数据</translation>
    </message>
    <message>
        <source>Acknowledges everything before {0}</source>
        <translation>确认 {0} 之前的全部数据</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>窗口探测</translation>
    </message>
    <message>
        <source>Window probe: {0} are too few</source>
        <translation>窗口探测：{0}太小</translation>
    </message>
    <message>
        <source>Window probe: #{0} was probably lost</source>
        <translation>窗口探测：#{0} 很可能丢失了</translation>
    </message>
    <message>
        <source>Probes the window, although #{0} had opened it: that segment was probably lost, or data would have followed.</source>
        <translation>探测窗口，虽然 #{0} 已使其打开：该报文段很可能丢失了，否则会有数据跟随。</translation>
    </message>
    <message>
        <source>Window still {1} (answers #{0})</source>
        <translation>窗口仍为 {1}（应答 #{0}）</translation>
    </message>
    <message>
        <source>Probes a window of {0}, too small for what waits: it is treated like a closed one (RFC 9293, 3.8.6.2.1).</source>
        <translation>探测 {0}的窗口：它太小，容不下待发的数据，按关闭的窗口处理（RFC 9293，3.8.6.2.1）。</translation>
    </message>
    <message>
        <source>Window probe</source>
        <translation>窗口探测</translation>
    </message>
    <message>
        <source>Window probe ACK</source>
        <translation>窗口探测的应答</translation>
    </message>
    <message>
        <source>End of option list</source>
        <translation>选项列表结束</translation>
    </message>
    <message>
        <source>End of options list</source>
        <translation>选项列表结束标记</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>未解码</translation>
    </message>
    <message>
        <source>This frame can no longer be read</source>
        <translation>此帧已无法读取</translation>
    </message>
    <message>
        <source>{0} bytes is too short: the fixed part alone is {1} bytes.</source>
        <translation>{0} 字节太短：仅固定部分就有 {1} 字节。</translation>
    </message>
    <message>
        <source>The header is {0} bytes: no options.</source>
        <translation>首部为 {0} 字节：没有选项。</translation>
    </message>
    <message>
        <source>Invalid: less than the header.</source>
        <translation>无效：小于首部的长度。</translation>
    </message>
    <message>
        <source>The packet is {0} bytes: {1} bytes of header and {2} bytes of data.</source>
        <translation>分组为 {0} 字节：首部 {1} 字节，数据 {2} 字节。</translation>
    </message>
    <message>
        <source>0: a jumbo payload option gives the length, or the packet was captured before segmentation offload.</source>
        <translation>0：长度由巨型载荷选项给出，或分组在分段卸载之前被捕获。</translation>
    </message>
    <message>
        <source>0, and no more fragments: the packet is not fragmented.</source>
        <translation>0，且没有更多分片：分组未被分片。</translation>
    </message>
    <message>
        <source>This fragment begins at byte {0} of the packet; more follow.</source>
        <translation>此分片从分组的第 {0} 字节开始；后面还有分片。</translation>
    </message>
    <message>
        <source>The last fragment; it begins at byte {0} of the packet.</source>
        <translation>最后一个分片；从分组的第 {0} 字节开始。</translation>
    </message>
    <message>
        <source>The packet must not be fragmented, so the identification has no meaning.</source>
        <translation>分组不允许分片，所以标识没有意义。</translation>
    </message>
    <message>
        <source>All fragments of this packet would carry this identification.</source>
        <translation>此分组的所有分片都会带有此标识。</translation>
    </message>
    <message>
        <source>The header checksum is correct.</source>
        <translation>首部校验和正确。</translation>
    </message>
    <message>
        <source>Incorrect: the header is damaged, or the checksum is left to the network card (offload).</source>
        <translation>不正确：首部已损坏，或校验和留给网卡计算（卸载）。</translation>
    </message>
    <message>
        <source>All hosts on this network (broadcast).</source>
        <translation>本网络的所有主机（广播）。</translation>
    </message>
    <message>
        <source>Unspecified: the sender has no address yet.</source>
        <translation>未指明：发送方还没有地址。</translation>
    </message>
    <message>
        <source>This host (loopback).</source>
        <translation>本机（环回）。</translation>
    </message>
    <message>
        <source>A link-local address: valid on this link only.</source>
        <translation>链路本地地址：只在本链路上有效。</translation>
    </message>
    <message>
        <source>A private address (RFC 1918): not routed on the Internet.</source>
        <translation>专用地址（RFC 1918）：互联网上不为其转发。</translation>
    </message>
    <message>
        <source>A unique local address (RFC 4193): not routed on the Internet.</source>
        <translation>唯一本地地址（RFC 4193）：互联网上不为其转发。</translation>
    </message>
    <message>
        <source>All stations on this link (broadcast).</source>
        <translation>本链路上的所有站（广播）。</translation>
    </message>
    <message>
        <source>A group of stations (multicast): the lowest bit of the first byte is 1.</source>
        <translation>一组站（多播）：第一个字节的最低位为 1。</translation>
    </message>
    <message>
        <source>A single station; locally administered address, usual for virtual machines.</source>
        <translation>单个站；本地管理的地址，常见于虚拟机。</translation>
    </message>
    <message>
        <source>A single station; the first three bytes identify the manufacturer.</source>
        <translation>单个站；前三个字节标识制造商。</translation>
    </message>
    <message>
        <source>{0} bytes: {1} bytes of header and {2} bytes of data.</source>
        <translation>{0} 字节：首部 {1} 字节，数据 {2} 字节。</translation>
    </message>
    <message>
        <source>The sender can receive at most {0} bytes of data in one segment.</source>
        <translation>发送方在一个报文段中最多能接收 {0} 字节数据。</translation>
    </message>
    <message>
        <source>{0} exceeds the maximum; {1} is used, so later windows of this sender are in units of {2} bytes.</source>
        <translation>{0} 超过最大值；按 {1} 使用，因此该发送方以后的窗口以 {2} 字节为单位。</translation>
    </message>
    <message>
        <source>If the peer offers it too, later windows of this sender are in units of {0} bytes, up to {1} bytes.</source>
        <translation>若对方也给出此选项，则该发送方以后的窗口以 {0} 字节为单位，最大 {1} 字节。</translation>
    </message>
    <message>
        <source>If the peer offers it too, selective acknowledgments may be used.</source>
        <translation>若对方也给出此选项，就可以使用选择确认。</translation>
    </message>
    <message>
        <source>The range from {0} through {1} has arrived: {2} bytes.</source>
        <translation>从 {0} 到 {1}（含）的范围已经到达：{2} 字节。</translation>
    </message>
    <message>
        <source>0: no timestamp to echo yet.</source>
        <translation>0：还没有可回显的时间戳。</translation>
    </message>
    <message>
        <source>Echoes the timestamp value {0} of the peer.</source>
        <translation>回显对方的时间戳值 {0}。</translation>
    </message>
    <message>
        <source>Empty: requests a cookie.</source>
        <translation>空：请求 Cookie。</translation>
    </message>
    <message>
        <source>The server gives the client a cookie for its next connection.</source>
        <translation>服务器给客户端一个 Cookie，供下次连接使用。</translation>
    </message>
    <message>
        <source>The client presents the cookie of an earlier connection; data may follow in this SYN.</source>
        <translation>客户端出示以前连接得到的 Cookie；此 SYN 中可以带数据。</translation>
    </message>
    <message>
        <source>The header of an IPv4 packet. IP forwards a packet hop by hop from one address to another, with best effort: packets may be lost, duplicated, reordered or fragmented.</source>
        <translation>IPv4 分组的首部。IP 尽最大努力把分组从一个地址逐跳转发到另一个地址：分组可能丢失、重复、乱序或被分片。</translation>
    </message>
    <message>
        <source>The version of IP. It comes first, since the rest of the header depends on it.</source>
        <translation>IP 的版本。它排在最前面，因为首部的其余部分取决于它。</translation>
    </message>
    <message>
        <source>The length of the IP header in words of 4 bytes: 5 (20 bytes) without options, at most 15 (60 bytes).</source>
        <translation>IP 首部的长度，以 4 字节为单位：没有选项时为 5（20 字节），最大为 15（60 字节）。</translation>
    </message>
    <message>
        <source>How routers treat the packet: six bits select the class of service (DSCP), two carry ECN. Formerly type of service (TOS).</source>
        <translation>路由器如何对待此分组：六位选择服务类别（DSCP），两位用于 ECN。曾称服务类型（TOS）。</translation>
    </message>
    <message>
        <source>Selects the class of service in routers (differentiated services code point); 0 is best effort.</source>
        <translation>选择路由器提供的服务类别（区分服务码点）；0 为尽最大努力。</translation>
    </message>
    <message>
        <source>Explicit congestion notification: a sender whose transport supports ECN sets ECT; a congested router then sets CE instead of dropping the packet.</source>
        <translation>显式拥塞通知：传输层支持 ECN 的发送方设置 ECT；发生拥塞的路由器于是设置 CE，而不丢弃分组。</translation>
    </message>
    <message>
        <source>The length of the packet in bytes, header and data. Bytes after it in the frame are padding.</source>
        <translation>分组的字节数，包括首部和数据。帧中在它之后的字节是填充。</translation>
    </message>
    <message>
        <source>Identifies the fragments of one packet. Without fragmentation it has no meaning (RFC 6864), but many senders count it up, which shows the order of sending.</source>
        <translation>标识同一分组的各个分片。没有分片时它没有意义（RFC 6864），但许多发送方使它递增，由此可见发送的先后。</translation>
    </message>
    <message>
        <source>Three bits that control fragmentation.</source>
        <translation>控制分片的三个位。</translation>
    </message>
    <message>
        <source>Reserved; must be 0.</source>
        <translation>保留；必须为 0。</translation>
    </message>
    <message>
        <source>Don't fragment: a router that cannot forward the packet whole drops it and reports that by ICMP. TCP uses this to discover the path MTU.</source>
        <translation>不分片：不能整个转发此分组的路由器将它丢弃，并用 ICMP 报告。TCP 借此发现路径 MTU。</translation>
    </message>
    <message>
        <source>More fragments of the same packet follow.</source>
        <translation>后面还有同一分组的分片。</translation>
    </message>
    <message>
        <source>The position of this fragment in the packet, in units of 8 bytes. 0 in the first fragment and in unfragmented packets.</source>
        <translation>此分片在分组中的位置，以 8 字节为单位。第一个分片和未分片的分组为 0。</translation>
    </message>
    <message>
        <source>How many more hops the packet may take: each router decrements it and drops the packet at 0, so that no packet loops forever.</source>
        <translation>分组还可以经过多少跳：每个路由器将它减一，到 0 时丢弃分组，使分组不会永远循环。</translation>
    </message>
    <message>
        <source>The protocol that the packet carries: 6 is TCP, 17 is UDP, 1 is ICMP.</source>
        <translation>分组承载的协议：6 是 TCP，17 是 UDP，1 是 ICMP。</translation>
    </message>
    <message>
        <source>A checksum over the IP header alone. Each router updates it, since the time to live changes.</source>
        <translation>只覆盖 IP 首部的校验和。每个路由器都更新它，因为生存时间改变了。</translation>
    </message>
    <message>
        <source>The address of the receiver; with a source route, of the next hop on it.</source>
        <translation>接收方的地址；使用源路由时为其上的下一跳。</translation>
    </message>
    <message>
        <source>Rare additions to the header: routes, timestamps, security labels. Many routers drop packets with options.</source>
        <translation>首部中少见的附加内容：路由、时间戳、安全标签。许多路由器丢弃带选项的分组。</translation>
    </message>
    <message>
        <source>The option type: a bit that tells whether fragments copy the option, a class and a number.</source>
        <translation>选项类型：一位表示各分片是否复制此选项，另有类和编号。</translation>
    </message>
    <message>
        <source>Set: every fragment carries the option; not set: only the first fragment does.</source>
        <translation>置位：每个分片都带有此选项；未置位：只有第一个分片带有。</translation>
    </message>
    <message>
        <source>The length of the option in bytes, including type and length.</source>
        <translation>选项的字节数，包括类型和长度字段。</translation>
    </message>
    <message>
        <source>The data of the option.</source>
        <translation>选项的数据。</translation>
    </message>
    <message>
        <source>Padding after the end of the option list; must be 0.</source>
        <translation>选项列表结束之后的填充；必须为 0。</translation>
    </message>
    <message>
        <source>Bytes of the option list that cannot be decoded.</source>
        <translation>选项列表中无法解码的字节。</translation>
    </message>
    <message>
        <source>The byte of the option, counted from 1, where the next router writes its address or timestamp.</source>
        <translation>下一个路由器写入地址或时间戳的位置，即选项的第几个字节（从 1 数起）。</translation>
    </message>
    <message>
        <source>The number of routers that had no room for their timestamp.</source>
        <translation>因没有空间而未写时间戳的路由器数。</translation>
    </message>
    <message>
        <source>Whether the option holds timestamps only, or each with an address.</source>
        <translation>此选项只含时间戳，还是每个时间戳都带有地址。</translation>
    </message>
    <message>
        <source>When the router handled the packet, in milliseconds since midnight UTC.</source>
        <translation>路由器处理分组的时刻：世界时午夜以来的毫秒数。</translation>
    </message>
    <message>
        <source>The address of the router that wrote the timestamp.</source>
        <translation>写入该时间戳的路由器的地址。</translation>
    </message>
    <message>
        <source>The classification level of the packet.</source>
        <translation>分组的密级。</translation>
    </message>
    <message>
        <source>The authorities whose protection rules apply, one bit each.</source>
        <translation>其保护规则适用的各主管机构，每个一位。</translation>
    </message>
    <message>
        <source>The format of the additional security information.</source>
        <translation>附加安全信息的格式。</translation>
    </message>
    <message>
        <source>The stream identifier of SATNET, a network of the 1970s. Obsolete.</source>
        <translation>20 世纪 70 年代的网络 SATNET 的流标识。已废弃。</translation>
    </message>
    <message>
        <source>The smallest MTU on the path so far.</source>
        <translation>路径上迄今最小的 MTU。</translation>
    </message>
    <message>
        <source>Identifies the replies to this traceroute.</source>
        <translation>标识对此路由跟踪的应答。</translation>
    </message>
    <message>
        <source>The number of hops of the outbound packet.</source>
        <translation>去程分组经过的跳数。</translation>
    </message>
    <message>
        <source>The number of hops of the return packet.</source>
        <translation>回程分组经过的跳数。</translation>
    </message>
    <message>
        <source>The originator of the traceroute.</source>
        <translation>路由跟踪的发起者。</translation>
    </message>
    <message>
        <source>What routers examine; 0: the packet as a whole.</source>
        <translation>路由器检查的内容；0：整个分组。</translation>
    </message>
    <message>
        <source>An address to which the packet is delivered.</source>
        <translation>分组要送达的一个地址。</translation>
    </message>
    <message>
        <source>0: requests a rate; 8: reports the approved rate.</source>
        <translation>0：请求速率；8：报告批准的速率。</translation>
    </message>
    <message>
        <source>The requested rate: 40 kbit/s times 2 to the power of this value.</source>
        <translation>请求的速率：40 kbit/s 乘以 2 的该次幂。</translation>
    </message>
    <message>
        <source>Each router that takes part decrements it.</source>
        <translation>每个参与的路由器都将它减一。</translation>
    </message>
    <message>
        <source>A nonce that reveals whether a router lowered the rate.</source>
        <translation>一个随机数，可据以看出是否有路由器降低了速率。</translation>
    </message>
    <message>
        <source>Reserved bits.</source>
        <translation>保留位。</translation>
    </message>
    <message>
        <source>The address of a router on the way.</source>
        <translation>途中一个路由器的地址。</translation>
    </message>
    <message>
        <source>An address on the source route.</source>
        <translation>源路由上的一个地址。</translation>
    </message>
    <message>
        <source>The domain of interpretation: the authority that defines the labels.</source>
        <translation>解释域：定义这些标签的机构。</translation>
    </message>
    <message>
        <source>The security labels.</source>
        <translation>安全标签。</translation>
    </message>
    <message>
        <source>The option list ends here.</source>
        <translation>选项列表到此结束。</translation>
    </message>
    <message>
        <source>Each router writes its address here while there is room.</source>
        <translation>只要还有空间，每个路由器都在此写入自己的地址。</translation>
    </message>
    <message>
        <source>The packet visits these addresses in order; other routers between them are allowed.</source>
        <translation>分组依次经过这些地址；其间允许有其他路由器。</translation>
    </message>
    <message>
        <source>The packet visits exactly these addresses, in order.</source>
        <translation>分组严格依次只经过这些地址。</translation>
    </message>
    <message>
        <source>Each router writes its time here while there is room.</source>
        <translation>只要还有空间，每个路由器都在此写入时间。</translation>
    </message>
    <message>
        <source>A military security label.</source>
        <translation>军用安全标签。</translation>
    </message>
    <message>
        <source>Additional security labels.</source>
        <translation>附加的安全标签。</translation>
    </message>
    <message>
        <source>A security label, used by systems with mandatory access control.</source>
        <translation>安全标签，用于强制访问控制的系统。</translation>
    </message>
    <message>
        <source>The stream identifier of SATNET. Obsolete.</source>
        <translation>SATNET 的流标识。已废弃。</translation>
    </message>
    <message>
        <source>Probes the path MTU. Obsolete.</source>
        <translation>探测路径 MTU。已废弃。</translation>
    </message>
    <message>
        <source>Answers an MTU probe. Obsolete.</source>
        <translation>应答 MTU 探测。已废弃。</translation>
    </message>
    <message>
        <source>Makes each router report itself to the originator. Obsolete.</source>
        <translation>使每个路由器都向发起者报告自己。已废弃。</translation>
    </message>
    <message>
        <source>Routers examine the packet although it is not addressed to them.</source>
        <translation>路由器要检查此分组，尽管它不是发给它们的。</translation>
    </message>
    <message>
        <source>A list of addresses to which the packet is delivered. Obsolete.</source>
        <translation>分组要送达的一组地址。已废弃。</translation>
    </message>
    <message>
        <source>Quick-Start: requests an initial sending rate from the routers on the path.</source>
        <translation>快速启动：向路径上的路由器请求初始发送速率。</translation>
    </message>
    <message>
        <source>Reserved for experiments.</source>
        <translation>保留供实验使用。</translation>
    </message>
    <message>
        <source>An experiment in measurement. Obsolete.</source>
        <translation>一种测量实验。已废弃。</translation>
    </message>
    <message>
        <source>Assigned, but never published.</source>
        <translation>已分配但从未公布。</translation>
    </message>
    <message>
        <source>An experiment in access control. Obsolete.</source>
        <translation>一种访问控制实验。已废弃。</translation>
    </message>
    <message>
        <source>An experiment. Obsolete.</source>
        <translation>一种实验。已废弃。</translation>
    </message>
    <message>
        <source>A proposal for longer addresses. Obsolete.</source>
        <translation>一种更长地址的提案。已废弃。</translation>
    </message>
    <message>
        <source>An experiment in quality of service. Obsolete.</source>
        <translation>一种服务质量实验。已废弃。</translation>
    </message>
    <message>
        <source>An experiment in multicast. Obsolete.</source>
        <translation>一种多播实验。已废弃。</translation>
    </message>
    <message>
        <source>An experiment in flow control. Obsolete.</source>
        <translation>一种流量控制实验。已废弃。</translation>
    </message>
    <message>
        <source>An option that IANA has not assigned.</source>
        <translation>IANA 未分配的选项。</translation>
    </message>
    <message>
        <source>The header of an IPv6 packet: always 40 bytes. Options and fragmentation have extension headers of their own, which follow.</source>
        <translation>IPv6 分组的首部：总是 40 字节。选项和分片各有自己的扩展首部，跟在其后。</translation>
    </message>
    <message>
        <source>How routers treat the packet: six bits select the class of service (DSCP), two carry ECN.</source>
        <translation>路由器如何对待此分组：六位选择服务类别（DSCP），两位用于 ECN。</translation>
    </message>
    <message>
        <source>Identifies the packets of one flow, so that routers keep them on one path without looking at the ports (RFC 6437).</source>
        <translation>标识同一个流的分组，使路由器不必查看端口就能让它们走同一条路径（RFC 6437）。</translation>
    </message>
    <message>
        <source>The number of bytes after this header, including extension headers. 0 with a jumbo payload option, or before segmentation offload.</source>
        <translation>此首部之后的字节数，包括扩展首部。带有巨型载荷选项时或在分段卸载之前为 0。</translation>
    </message>
    <message>
        <source>The next header: an extension header, or TCP (6), UDP (17), ICMPv6 (58).</source>
        <translation>下一个首部：扩展首部，或 TCP（6）、UDP（17）、ICMPv6（58）。</translation>
    </message>
    <message>
        <source>How many more hops the packet may take: each router decrements it and drops the packet at 0.</source>
        <translation>分组还可以经过多少跳：每个路由器将它减一，到 0 时丢弃分组。</translation>
    </message>
    <message>
        <source>The address of the receiver; with a routing header, of the next stop.</source>
        <translation>接收方的地址；带有路由首部时为下一站。</translation>
    </message>
    <message>
        <source>Options that every router on the path may examine.</source>
        <translation>路径上每个路由器都可以检查的选项。</translation>
    </message>
    <message>
        <source>The header that follows this one.</source>
        <translation>此首部之后的首部。</translation>
    </message>
    <message>
        <source>The length of this header in units of 8 bytes, not counting the first 8.</source>
        <translation>此首部的长度，以 8 字节为单位，不计前 8 字节。</translation>
    </message>
    <message>
        <source>Options that only the destination examines.</source>
        <translation>只有目的方检查的选项。</translation>
    </message>
    <message>
        <source>The stops that the packet visits on its way.</source>
        <translation>分组途中经过的各站。</translation>
    </message>
    <message>
        <source>The type of the routing header.</source>
        <translation>路由首部的类型。</translation>
    </message>
    <message>
        <source>The number of stops still to be visited.</source>
        <translation>尚未经过的站数。</translation>
    </message>
    <message>
        <source>Reserved; sent as 0.</source>
        <translation>保留；发送时置为 0。</translation>
    </message>
    <message>
        <source>The home address of a mobile node.</source>
        <translation>移动节点的家乡地址。</translation>
    </message>
    <message>
        <source>The number of leading bytes that each address shares with the destination and omits.</source>
        <translation>每个地址与目的地址相同而省去的前导字节数。</translation>
    </message>
    <message>
        <source>The number of bytes that the last address omits.</source>
        <translation>最后一个地址省去的字节数。</translation>
    </message>
    <message>
        <source>The number of padding bytes after the addresses.</source>
        <translation>地址之后的填充字节数。</translation>
    </message>
    <message>
        <source>The addresses of the stops, without the bytes they share, and padding.</source>
        <translation>各站的地址（省去相同的字节）以及填充。</translation>
    </message>
    <message>
        <source>The index of the last entry in the segment list, which is the first stop.</source>
        <translation>段列表中最后一项的索引，它是第一站。</translation>
    </message>
    <message>
        <source>Reserved.</source>
        <translation>保留。</translation>
    </message>
    <message>
        <source>Marks packets of the same class or group.</source>
        <translation>标记同一类或同一组的分组。</translation>
    </message>
    <message>
        <source>A stop; the list is in reverse order.</source>
        <translation>一站；列表按逆序排列。</translation>
    </message>
    <message>
        <source>The data of this type of routing header.</source>
        <translation>此类路由首部的数据。</translation>
    </message>
    <message>
        <source>The sender has fragmented a packet that is too large for a link; this is one fragment.</source>
        <translation>分组对某条链路来说太大，由发送方分片；这是其中一个分片。</translation>
    </message>
    <message>
        <source>The first header of the fragmented part.</source>
        <translation>被分片部分的第一个首部。</translation>
    </message>
    <message>
        <source>The position of this fragment, in units of 8 bytes.</source>
        <translation>此分片的位置，以 8 字节为单位。</translation>
    </message>
    <message>
        <source>More fragments follow.</source>
        <translation>后面还有分片。</translation>
    </message>
    <message>
        <source>Identifies the fragments of one packet.</source>
        <translation>标识同一分组的各个分片。</translation>
    </message>
    <message>
        <source>The option type. The first two bits tell what a node does that does not support it, the third whether the data may change on the way.</source>
        <translation>选项类型。前两位说明不支持它的节点怎么办，第三位说明其数据在途中是否可变。</translation>
    </message>
    <message>
        <source>What a node does with the packet if it does not support the option.</source>
        <translation>不支持此选项的节点如何处理分组。</translation>
    </message>
    <message>
        <source>The remaining bits of the type.</source>
        <translation>类型的其余各位。</translation>
    </message>
    <message>
        <source>The length of the option's data in bytes, not counting type and length.</source>
        <translation>选项数据的字节数，不计类型和长度字段。</translation>
    </message>
    <message>
        <source>Padding; must be 0.</source>
        <translation>填充；必须为 0。</translation>
    </message>
    <message>
        <source>Limits how many more times the packet may be encapsulated.</source>
        <translation>限制分组还可以被封装多少次。</translation>
    </message>
    <message>
        <source>The number of further encapsulations.</source>
        <translation>还可以封装的次数。</translation>
    </message>
    <message>
        <source>What routers examine.</source>
        <translation>路由器检查的内容。</translation>
    </message>
    <message>
        <source>A security label.</source>
        <translation>安全标签。</translation>
    </message>
    <message>
        <source>The length of the compartments in words of 4 bytes.</source>
        <translation>隔离区的长度，以 4 字节为单位。</translation>
    </message>
    <message>
        <source>The compartments, one bit each.</source>
        <translation>各隔离区，每个一位。</translation>
    </message>
    <message>
        <source>Lets the routers of a mesh recognise packets that they have already forwarded.</source>
        <translation>使网状网的路由器认出自己已经转发过的分组。</translation>
    </message>
    <message>
        <source>Sequence numbers and times for measuring loss and delay between the two ends.</source>
        <translation>用来测量两端之间丢失和时延的序号和时间。</translation>
    </message>
    <message>
        <source>The scale of the time since the last packet received.</source>
        <translation>距上次接收的时间的比例。</translation>
    </message>
    <message>
        <source>The scale of the time since the last packet sent.</source>
        <translation>距上次发送的时间的比例。</translation>
    </message>
    <message>
        <source>Counts the packets of this sender.</source>
        <translation>为此发送方的分组计数。</translation>
    </message>
    <message>
        <source>The number of the last packet received.</source>
        <translation>收到的最后一个分组的编号。</translation>
    </message>
    <message>
        <source>The time from the last packet received to this one.</source>
        <translation>从收到最后一个分组到此分组的时间。</translation>
    </message>
    <message>
        <source>The time from the last packet sent to the last one received.</source>
        <translation>从发出最后一个分组到最后一次接收的时间。</translation>
    </message>
    <message>
        <source>Routers record telemetry of the path in the packet (IOAM).</source>
        <translation>路由器把路径的遥测数据记入分组（IOAM）。</translation>
    </message>
    <message>
        <source>Marks alternate groups of packets, for measuring loss and delay.</source>
        <translation>交替标记成组的分组，以测量丢失和时延。</translation>
    </message>
    <message>
        <source>Prevents routing loops in a low-power network (RPL).</source>
        <translation>防止低功耗网络中的路由环路（RPL）。</translation>
    </message>
    <message>
        <source>The packet travels down, away from the root.</source>
        <translation>分组向下走，远离根节点。</translation>
    </message>
    <message>
        <source>The ranks are inconsistent: a loop is possible.</source>
        <translation>级别不一致：可能存在环路。</translation>
    </message>
    <message>
        <source>No downward route is known.</source>
        <translation>没有向下的路由。</translation>
    </message>
    <message>
        <source>Identifies the RPL instance.</source>
        <translation>标识 RPL 实例。</translation>
    </message>
    <message>
        <source>The sender's distance from the root.</source>
        <translation>发送方与根节点的距离。</translation>
    </message>
    <message>
        <source>Further options.</source>
        <translation>更多选项。</translation>
    </message>
    <message>
        <source>Probes the path MTU.</source>
        <translation>探测路径 MTU。</translation>
    </message>
    <message>
        <source>The smallest MTU so far.</source>
        <translation>迄今最小的 MTU。</translation>
    </message>
    <message>
        <source>The path MTU that the other end reports.</source>
        <translation>对端报告的路径 MTU。</translation>
    </message>
    <message>
        <source>Requests that the other end return its result.</source>
        <translation>请求对端送回其结果。</translation>
    </message>
    <message>
        <source>Forwards a multicast packet in a low-power network.</source>
        <translation>在低功耗网络中转发多播分组。</translation>
    </message>
    <message>
        <source>An option of Nimrod. Deprecated.</source>
        <translation>Nimrod 的选项。已弃用。</translation>
    </message>
    <message>
        <source>The nonce of an ILNP session.</source>
        <translation>一个 ILNP 会话的随机数。</translation>
    </message>
    <message>
        <source>Identifies the access line that the packet came from.</source>
        <translation>标识分组来自接入网的哪条线路。</translation>
    </message>
    <message>
        <source>The length of the name.</source>
        <translation>名称的长度。</translation>
    </message>
    <message>
        <source>The payload length, where it exceeds the 16 bits of its field.</source>
        <translation>超出 16 位载荷长度字段的载荷长度。</translation>
    </message>
    <message>
        <source>The number of bytes after the IPv6 header.</source>
        <translation>IPv6 首部之后的字节数。</translation>
    </message>
    <message>
        <source>A mobile node gives its home address.</source>
        <translation>移动节点给出其家乡地址。</translation>
    </message>
    <message>
        <source>The home address.</source>
        <translation>家乡地址。</translation>
    </message>
    <message>
        <source>Depth-first forwarding: the packet tries one neighbor after another in a low-power network.</source>
        <translation>深度优先转发：分组在低功耗网络中逐个尝试邻居。</translation>
    </message>
    <message>
        <source>The packet is a retransmission.</source>
        <translation>此分组是重传。</translation>
    </message>
    <message>
        <source>The packet returns: the neighbor has no route.</source>
        <translation>分组返回：该邻居没有路由。</translation>
    </message>
    <message>
        <source>Distinguishes the forwarded packets.</source>
        <translation>区分被转发的各个分组。</translation>
    </message>
    <message>
        <source>The bytes of one frame as captured, link layer first.</source>
        <translation>一帧被捕获的字节，从链路层开始。</translation>
    </message>
    <message>
        <source>The payload of the last header: not decoded.</source>
        <translation>最后一个首部的载荷：不解码。</translation>
    </message>
    <message>
        <source>Bytes of the header that are not decoded.</source>
        <translation>首部中未解码的字节。</translation>
    </message>
    <message>
        <source>The header of an Ethernet frame: destination and source on this link, and the protocol of the payload.</source>
        <translation>以太网帧的首部：本链路上的目的站和源站，以及载荷的协议。</translation>
    </message>
    <message>
        <source>The MAC address of the receiver on this link: one station, a group, or all (ff:ff:ff:ff:ff:ff). It comes first, so that other stations can ignore the frame early.</source>
        <translation>本链路上接收方的 MAC 地址：单个站、一组站，或所有站（ff:ff:ff:ff:ff:ff）。它排在最前，使其他站能尽早忽略此帧。</translation>
    </message>
    <message>
        <source>The MAC address of the sender on this link; of a router, if the packet comes from another network.</source>
        <translation>本链路上发送方的 MAC 地址；若分组来自其他网络，则是路由器的。</translation>
    </message>
    <message>
        <source>The protocol of the payload. Values below 1536 are a length instead (IEEE 802.3).</source>
        <translation>载荷的协议。小于 1536 的值则是长度（IEEE 802.3）。</translation>
    </message>
    <message>
        <source>The length of the data in bytes; IEEE 802.3 has it where Ethernet II has the type.</source>
        <translation>数据的字节数；IEEE 802.3 在以太网 II 放类型的位置放长度。</translation>
    </message>
    <message>
        <source>Fills the frame up to the minimum of 60 bytes. Not part of the packet.</source>
        <translation>把帧填充到最小长度 60 字节。不属于分组。</translation>
    </message>
    <message>
        <source>Bytes after the end of the packet.</source>
        <translation>分组结束之后的字节。</translation>
    </message>
    <message>
        <source>Assigns the frame to one of several virtual LANs that share a link.</source>
        <translation>把帧归入共用一条链路的多个虚拟局域网之一。</translation>
    </message>
    <message>
        <source>The priority of the frame, from 0 to 7.</source>
        <translation>帧的优先级，从 0 到 7。</translation>
    </message>
    <message>
        <source>Drop eligible: under congestion this frame is dropped first.</source>
        <translation>可丢弃：拥塞时先丢弃此帧。</translation>
    </message>
    <message>
        <source>The VLAN identifier. 0 means no VLAN, 4095 is reserved.</source>
        <translation>VLAN 标识符。0 表示没有 VLAN，4095 保留。</translation>
    </message>
    <message>
        <source>The protocol after the tag.</source>
        <translation>标签之后的协议。</translation>
    </message>
    <message>
        <source>The protocol of the payload, as an EtherType.</source>
        <translation>载荷的协议，用以太网类型表示。</translation>
    </message>
    <message>
        <source>The type of the link.</source>
        <translation>链路的类型。</translation>
    </message>
    <message>
        <source>The direction of the packet: to this host, from it, or between other hosts.</source>
        <translation>分组的方向：到本机、由本机发出，或在其他主机之间。</translation>
    </message>
    <message>
        <source>The number of bytes of the address field in use.</source>
        <translation>地址字段中使用的字节数。</translation>
    </message>
    <message>
        <source>The link-layer address of the sender, if the link has one.</source>
        <translation>发送方的链路层地址，若链路有这种地址。</translation>
    </message>
    <message>
        <source>Unused bytes of the address field.</source>
        <translation>地址字段中未使用的字节。</translation>
    </message>
    <message>
        <source>The Address Resolution Protocol: requests the MAC address that belongs to an IPv4 address on this link, and replies.</source>
        <translation>地址解析协议：请求本链路上某个 IPv4 地址对应的 MAC 地址，并作应答。</translation>
    </message>
    <message>
        <source>The type of the hardware addresses; 1 is Ethernet.</source>
        <translation>硬件地址的类型；1 是以太网。</translation>
    </message>
    <message>
        <source>The type of the protocol addresses; 0x0800 is IPv4.</source>
        <translation>协议地址的类型；0x0800 是 IPv4。</translation>
    </message>
    <message>
        <source>The length of a hardware address in bytes.</source>
        <translation>硬件地址的字节数。</translation>
    </message>
    <message>
        <source>The length of a protocol address in bytes.</source>
        <translation>协议地址的字节数。</translation>
    </message>
    <message>
        <source>1 is a request, 2 is a reply.</source>
        <translation>1 是请求，2 是应答。</translation>
    </message>
    <message>
        <source>The hardware address of the sender.</source>
        <translation>发送方的硬件地址。</translation>
    </message>
    <message>
        <source>The IPv4 address of the sender. Every receiver may cache the pair.</source>
        <translation>发送方的 IPv4 地址。每个接收方都可以缓存这一对应关系。</translation>
    </message>
    <message>
        <source>The protocol address of the sender.</source>
        <translation>发送方的协议地址。</translation>
    </message>
    <message>
        <source>The requested hardware address: 0 in a request.</source>
        <translation>所请求的硬件地址：在请求中为 0。</translation>
    </message>
    <message>
        <source>The requested hardware address.</source>
        <translation>所请求的硬件地址。</translation>
    </message>
    <message>
        <source>The IPv4 address to resolve.</source>
        <translation>要解析的 IPv4 地址。</translation>
    </message>
    <message>
        <source>The protocol address to resolve.</source>
        <translation>要解析的协议地址。</translation>
    </message>
    <message>
        <source>Multipath TCP: several TCP connections (subflows) over different paths carry one byte stream. The subtype gives the message.</source>
        <translation>多路径 TCP：经由不同路径的若干 TCP 连接（子流）共同承载一个字节流。子类型说明是哪种报文。</translation>
    </message>
    <message>
        <source>The message of Multipath TCP.</source>
        <translation>多路径 TCP 的报文类型。</translation>
    </message>
    <message>
        <source>What the sender supports or requests, one bit each.</source>
        <translation>发送方支持或请求什么，每项一位。</translation>
    </message>
    <message>
        <source>The sender requires checksums over the data of Multipath TCP.</source>
        <translation>发送方要求对多路径 TCP 的数据计算校验和。</translation>
    </message>
    <message>
        <source>Reserved for extensions; must be 0.</source>
        <translation>保留供扩展使用；必须为 0。</translation>
    </message>
    <message>
        <source>The sender accepts no further subflows to this address and port.</source>
        <translation>发送方不再接受到此地址和端口的子流。</translation>
    </message>
    <message>
        <source>Authentication with HMAC-SHA1 (version 0).</source>
        <translation>用 HMAC-SHA1 认证（版本 0）。</translation>
    </message>
    <message>
        <source>Authentication with HMAC-SHA256 (version 1).</source>
        <translation>用 HMAC-SHA256 认证（版本 1）。</translation>
    </message>
    <message>
        <source>A random key of the sender. Both keys together authenticate later subflows.</source>
        <translation>发送方的随机密钥。双方的密钥一起用来认证以后的子流。</translation>
    </message>
    <message>
        <source>Echoes the key of the peer.</source>
        <translation>回显对方的密钥。</translation>
    </message>
    <message>
        <source>The number of data bytes that the mapping covers.</source>
        <translation>此映射覆盖的数据字节数。</translation>
    </message>
    <message>
        <source>A checksum over the data and its mapping: detects middleboxes that change the data.</source>
        <translation>覆盖数据及其映射的校验和：能发现改动数据的中间设备。</translation>
    </message>
    <message>
        <source>Backup: use this path only if no other path works.</source>
        <translation>备用：只有其他路径都不通时才使用此路径。</translation>
    </message>
    <message>
        <source>The address identifier: it remains valid even if a NAT changes the address.</source>
        <translation>地址标识：即使 NAT 改变了地址，它仍然有效。</translation>
    </message>
    <message>
        <source>The token, a hash of the receiver's key: it identifies the connection that this subflow joins.</source>
        <translation>令牌，即接收方密钥的散列值：标识此子流要加入的连接。</translation>
    </message>
    <message>
        <source>A nonce for the HMAC: prevents replay.</source>
        <translation>用于 HMAC 的随机数：防止重放。</translation>
    </message>
    <message>
        <source>The first 8 bytes of the HMAC, which shows that the sender knows both keys.</source>
        <translation>HMAC 的前 8 个字节，证明发送方知道双方的密钥。</translation>
    </message>
    <message>
        <source>The HMAC, which shows that the sender knows both keys.</source>
        <translation>HMAC，证明发送方知道双方的密钥。</translation>
    </message>
    <message>
        <source>DATA_FIN: closes the whole connection, not only this subflow.</source>
        <translation>DATA_FIN：关闭整个连接，而不只是此子流。</translation>
    </message>
    <message>
        <source>Set: the data sequence number has 8 bytes; not set: 4.</source>
        <translation>置位：数据序号占 8 字节；未置位：4 字节。</translation>
    </message>
    <message>
        <source>A mapping follows: data sequence number, subflow sequence number and length.</source>
        <translation>其后是映射：数据序号、子流序号和长度。</translation>
    </message>
    <message>
        <source>Set: the data acknowledgment has 8 bytes; not set: 4.</source>
        <translation>置位：数据确认占 8 字节；未置位：4 字节。</translation>
    </message>
    <message>
        <source>The next data sequence number that the sender expects, on whichever subflow it arrives.</source>
        <translation>发送方期望收到的下一个数据序号，不论经由哪个子流到达。</translation>
    </message>
    <message>
        <source>The sequence number of this data in the whole connection.</source>
        <translation>这些数据在整个连接中的序号。</translation>
    </message>
    <message>
        <source>The sequence number of this data in the subflow, relative to its initial sequence number.</source>
        <translation>这些数据在子流中的序号，相对于其初始序号。</translation>
    </message>
    <message>
        <source>The IP version of the address that follows: 4 or 6.</source>
        <translation>其后地址的 IP 版本：4 或 6。</translation>
    </message>
    <message>
        <source>Echo: confirms receipt of the address.</source>
        <translation>回显：确认已收到该地址。</translation>
    </message>
    <message>
        <source>A further address of the sender.</source>
        <translation>发送方的另一个地址。</translation>
    </message>
    <message>
        <source>The port of the address; omitted if it is the port of this subflow.</source>
        <translation>该地址的端口；与此子流的端口相同时省略。</translation>
    </message>
    <message>
        <source>An HMAC that authenticates the advertised address.</source>
        <translation>认证所通告地址的 HMAC。</translation>
    </message>
    <message>
        <source>Transient: the subflow may be tried again.</source>
        <translation>暂时性原因：可以再次尝试该子流。</translation>
    </message>
    <message>
        <source>The reason for the reset of the subflow.</source>
        <translation>子流复位的原因。</translation>
    </message>
    <message>
        <source>The option list ends here. The rest of the header is padding and must be 0.</source>
        <translation>选项列表到此结束。首部的其余部分是填充，必须为 0。</translation>
    </message>
    <message>
        <source>No operation: one byte of padding between options, usually to align the next one to 4 bytes.</source>
        <translation>无操作：选项之间的一个填充字节，通常使下一个选项对齐到 4 字节边界。</translation>
    </message>
    <message>
        <source>Bytes of the option list that cannot be decoded: the length before them is invalid, or exceeds what the option can have.</source>
        <translation>选项列表中无法解码的字节：它们之前的长度无效，或超过选项的上限。</translation>
    </message>
    <message>
        <source>The largest number of data bytes in a segment that the sender can receive. 1460 is the usual 1500 bytes of an Ethernet payload minus 20 bytes of IPv4 header and 20 bytes of TCP header.</source>
        <translation>发送方能接收的报文段的最大数据字节数。常见的 1460 是以太网载荷的 1500 字节减去 20 字节 IPv4 首部和 20 字节 TCP 首部。</translation>
    </message>
    <message>
        <source>How many bits the windows of this sender are shifted left: 7 means units of 128 bytes. The maximum is 14; larger values count as 14.</source>
        <translation>该发送方的窗口左移的位数：7 表示以 128 字节为单位。最大为 14；更大的值按 14 计。</translation>
    </message>
    <message>
        <source>The sender supports selective acknowledgments. SACK options may follow only if both SYNs carry this option.</source>
        <translation>发送方支持选择确认。只有双方的 SYN 都带有此选项，其后才可以使用 SACK 选项。</translation>
    </message>
    <message>
        <source>The sequence number after the last one of the block.</source>
        <translation>块中最后一个序号之后的序号。</translation>
    </message>
    <message>
        <source>Measures the round-trip time. Obsoleted by the timestamps option.</source>
        <translation>测量往返时间。已被时间戳选项取代。</translation>
    </message>
    <message>
        <source>The reply to an echo option. Obsoleted by the timestamps option.</source>
        <translation>对回显选项的应答。已被时间戳选项取代。</translation>
    </message>
    <message>
        <source>The value that the reply echoes.</source>
        <translation>应答所回显的值。</translation>
    </message>
    <message>
        <source>The timestamp clock of the sender when it sent this segment. The sender chooses its unit and start; within a connection it never decreases.</source>
        <translation>发送此报文段时发送方的时间戳时钟。单位和起点由发送方选择；在一个连接中从不减小。</translation>
    </message>
    <message>
        <source>Echoes a timestamp value of the peer, which subtracts it from its clock to measure the round-trip time. 0 in the first SYN.</source>
        <translation>回显对方的一个时间戳值，对方用自己的时钟减去它来测量往返时间。在第一个 SYN 中为 0。</translation>
    </message>
    <message>
        <source>Offers partially ordered delivery, an experiment of 1994. Obsolete.</source>
        <translation>提供部分有序的交付，1994 年的一种实验。已废弃。</translation>
    </message>
    <message>
        <source>Marks the start and end of a unit of partially ordered data. Obsolete.</source>
        <translation>标出部分有序数据单元的起止。已废弃。</translation>
    </message>
    <message>
        <source>The data unit begins in this segment.</source>
        <translation>数据单元从此报文段开始。</translation>
    </message>
    <message>
        <source>The data unit ends in this segment.</source>
        <translation>数据单元在此报文段结束。</translation>
    </message>
    <message>
        <source>Padding bits.</source>
        <translation>填充位。</translation>
    </message>
    <message>
        <source>The connection count of T/TCP, which carried data in the SYN. Obsolete; succeeded by Fast Open.</source>
        <translation>T/TCP 的连接计数，T/TCP 在 SYN 中携带数据。已废弃；由快速打开接替。</translation>
    </message>
    <message>
        <source>A new connection count of T/TCP, where the previous one is not usable. Obsolete.</source>
        <translation>T/TCP 的新连接计数，用于旧计数不能使用时。已废弃。</translation>
    </message>
    <message>
        <source>The connection count of T/TCP, echoed by the server. Obsolete.</source>
        <translation>由服务器回显的 T/TCP 连接计数。已废弃。</translation>
    </message>
    <message>
        <source>Distinguishes successive T/TCP connections.</source>
        <translation>区分先后的 T/TCP 连接。</translation>
    </message>
    <message>
        <source>Requests a checksum other than that of TCP. Obsolete.</source>
        <translation>请求使用 TCP 校验和以外的校验和。已废弃。</translation>
    </message>
    <message>
        <source>The requested checksum algorithm.</source>
        <translation>所请求的校验和算法。</translation>
    </message>
    <message>
        <source>A checksum that is too long for the checksum field. Obsolete.</source>
        <translation>校验和字段放不下的校验和。已废弃。</translation>
    </message>
    <message>
        <source>The checksum.</source>
        <translation>校验和。</translation>
    </message>
    <message>
        <source>A proposal for encryption, never published. Obsolete.</source>
        <translation>一种从未公布的加密提案。已废弃。</translation>
    </message>
    <message>
        <source>A checksum after the data. Obsolete.</source>
        <translation>位于数据之后的校验和。已废弃。</translation>
    </message>
    <message>
        <source>A keyed digest over the segment, which only a sender with the key can compute. It protects BGP sessions; obsoleted by TCP-AO.</source>
        <translation>覆盖报文段的带密钥摘要，只有持有密钥的发送方才能算出。它保护 BGP 会话；已被 TCP-AO 取代。</translation>
    </message>
    <message>
        <source>The MD5 digest over pseudo-header, header without options, data and key.</source>
        <translation>覆盖伪首部、不含选项的首部、数据和密钥的 MD5 摘要。</translation>
    </message>
    <message>
        <source>The capabilities of a TCP for space links (SCPS-TP): partial reliability, selective negative acknowledgments, header compression.</source>
        <translation>用于空间链路的 TCP（SCPS-TP）的能力：部分可靠性、选择否认、首部压缩。</translation>
    </message>
    <message>
        <source>One bit for each capability.</source>
        <translation>每种能力一位。</translation>
    </message>
    <message>
        <source>Best-effort transport: data may be skipped if it cannot be delivered in time.</source>
        <translation>尽最大努力的传输：无法及时交付的数据可以跳过。</translation>
    </message>
    <message>
        <source>Supports short selective negative acknowledgments.</source>
        <translation>支持短的选择否认。</translation>
    </message>
    <message>
        <source>Supports long selective negative acknowledgments.</source>
        <translation>支持长的选择否认。</translation>
    </message>
    <message>
        <source>Supports header compression.</source>
        <translation>支持首部压缩。</translation>
    </message>
    <message>
        <source>The connection identifier for header compression.</source>
        <translation>用于首部压缩的连接标识。</translation>
    </message>
    <message>
        <source>Further capabilities, each with a number and a length.</source>
        <translation>更多能力，各有编号和长度。</translation>
    </message>
    <message>
        <source>A selective negative acknowledgment (SCPS-TP): reports missing data.</source>
        <translation>选择否认（SCPS-TP）：报告缺失的数据。</translation>
    </message>
    <message>
        <source>The offset of the gap from the acknowledgment number, in segments.</source>
        <translation>缺口相对于确认号的偏移，以报文段计。</translation>
    </message>
    <message>
        <source>The size of the gap, in segments.</source>
        <translation>缺口的大小，以报文段计。</translation>
    </message>
    <message>
        <source>The missing segments after the gap, one bit each.</source>
        <translation>缺口之后缺失的报文段，每个一位。</translation>
    </message>
    <message>
        <source>Marks the end of a record in the stream (SCPS-TP).</source>
        <translation>标出流中一条记录的结束（SCPS-TP）。</translation>
    </message>
    <message>
        <source>Reports loss by corruption, not congestion: the sender need not slow down.</source>
        <translation>报告丢失由损坏而非拥塞引起：发送方不必减速。</translation>
    </message>
    <message>
        <source>The response to a Quick-Start request: the initial rate that all routers approved.</source>
        <translation>对快速启动请求的应答：所有路由器都批准的初始速率。</translation>
    </message>
    <message>
        <source>The approved rate: 40 kbit/s times 2 to the power of this value.</source>
        <translation>批准的速率：40 kbit/s 乘以 2 的该次幂。</translation>
    </message>
    <message>
        <source>The difference between the Quick-Start TTL and the IP TTL: unchanged only if every router took part.</source>
        <translation>快速启动 TTL 与 IP TTL 之差：只有每个路由器都参与时才不变。</translation>
    </message>
    <message>
        <source>How long the sender keeps the connection while its data remains unacknowledged. Advice to the peer.</source>
        <translation>数据一直未被确认时，发送方保持连接的时间。这是给对方的建议。</translation>
    </message>
    <message>
        <source>The unit of the timeout. Set: minutes; not set: seconds.</source>
        <translation>超时的单位。置位：分钟；未置位：秒。</translation>
    </message>
    <message>
        <source>The timeout, in the unit that the granularity bit selects.</source>
        <translation>超时时间，单位由粒度位选择。</translation>
    </message>
    <message>
        <source>TCP authentication: a message authentication code over the segment, which only a sender with the key can compute. Keys can change during the connection. Replaces the MD5 option.</source>
        <translation>TCP 认证：覆盖报文段的消息认证码，只有持有密钥的发送方才能算出。密钥可以在连接期间更换。取代 MD5 选项。</translation>
    </message>
    <message>
        <source>The key that authenticates this segment.</source>
        <translation>认证此报文段的密钥。</translation>
    </message>
    <message>
        <source>The key that the sender is ready to receive.</source>
        <translation>发送方准备好接收的密钥。</translation>
    </message>
    <message>
        <source>The message authentication code, usually 12 bytes.</source>
        <translation>消息认证码，通常为 12 字节。</translation>
    </message>
    <message>
        <source>TCP Fast Open: a client with a cookie from an earlier connection sends data in its SYN, which saves one round trip. An empty option requests a cookie; the server gives it in the SYN-ACK.</source>
        <translation>TCP 快速打开：客户端凭以前连接得到的 Cookie 在 SYN 中发送数据，省去一个往返。空选项请求 Cookie；服务器在 SYN-ACK 中给出。</translation>
    </message>
    <message>
        <source>The cookie: 4 to 16 bytes that the server derives from the client's address.</source>
        <translation>Cookie：服务器由客户端地址算出的 4 至 16 字节。</translation>
    </message>
    <message>
        <source>TCP-ENO: both ends negotiate encryption of the stream (tcpcrypt).</source>
        <translation>TCP-ENO：双方协商对流的加密（tcpcrypt）。</translation>
    </message>
    <message>
        <source>One suboption for each encryption protocol offered, and a role bit.</source>
        <translation>所提供的每种加密协议一个子选项，另有一个角色位。</translation>
    </message>
    <message>
        <source>Accurate ECN: the number of bytes that arrived with each ECN mark, so that the sender knows the extent of congestion. Two kinds exist, with different counter order; trailing counters may be omitted.</source>
        <translation>精确 ECN：带各种 ECN 标记到达的字节数，使发送方知道拥塞的程度。有两个种类，计数器次序不同；末尾的计数器可以省略。</translation>
    </message>
    <message>
        <source>The number of bytes that arrived with ECT(0), modulo 2^24; starts at 1.</source>
        <translation>带 ECT(0) 标记到达的字节数，模 2^24；从 1 开始。</translation>
    </message>
    <message>
        <source>The number of bytes that arrived with CE (congestion experienced), modulo 2^24; starts at 0.</source>
        <translation>带 CE（遇到拥塞）标记到达的字节数，模 2^24；从 0 开始。</translation>
    </message>
    <message>
        <source>The number of bytes that arrived with ECT(1), modulo 2^24; starts at 1.</source>
        <translation>带 ECT(1) 标记到达的字节数，模 2^24；从 1 开始。</translation>
    </message>
    <message>
        <source>A kind for experiments. The first two or four bytes identify the experiment, so that several can share the kind.</source>
        <translation>供实验使用的种类。前两个或四个字节标识实验，使多个实验可以共用该种类。</translation>
    </message>
    <message>
        <source>The experiment identifier, assigned by IANA.</source>
        <translation>实验标识，由 IANA 分配。</translation>
    </message>
    <message>
        <source>The data of the experiment.</source>
        <translation>实验的数据。</translation>
    </message>
    <message>
        <source>An unassigned or unsupported kind. A receiver skips options that it does not support.</source>
        <translation>未分配或不支持的种类。接收方跳过它不支持的选项。</translation>
    </message>
    <message>
        <source>The header of a UDP datagram: ports, length and checksum. UDP adds nothing else to IP: no ordering, no retransmission, no connection.</source>
        <translation>UDP 数据报的首部：端口、长度和校验和。除此之外 UDP 对 IP 没有任何增加：没有排序，没有重传，没有连接。</translation>
    </message>
    <message>
        <source>The port of the sender; 0 if no reply is expected.</source>
        <translation>发送方的端口；不需要应答时为 0。</translation>
    </message>
    <message>
        <source>The port of the receiver.</source>
        <translation>接收方的端口。</translation>
    </message>
    <message>
        <source>The length of the datagram in bytes, including this header of 8 bytes.</source>
        <translation>数据报的字节数，包括这 8 字节首部。</translation>
    </message>
    <message>
        <source>A checksum over a pseudo-header, the header and the data. Over IPv4 it is optional: 0 means none.</source>
        <translation>覆盖伪首部、首部和数据的校验和。在 IPv4 上是可选的：0 表示没有。</translation>
    </message>
    <message>
        <source>Reports errors of the network, and carries echo requests and replies (ping).</source>
        <translation>报告网络的差错，并承载回送请求和回送回答（ping）。</translation>
    </message>
    <message>
        <source>The type of the message.</source>
        <translation>报文的类型。</translation>
    </message>
    <message>
        <source>The code, which refines the type.</source>
        <translation>代码，进一步细分类型。</translation>
    </message>
    <message>
        <source>A checksum over the message.</source>
        <translation>覆盖整个报文的校验和。</translation>
    </message>
    <message>
        <source>Identifies the echo requests of one program.</source>
        <translation>标识一个程序的回送请求。</translation>
    </message>
    <message>
        <source>Counts the requests; the reply carries the same number.</source>
        <translation>为请求计数；应答带有同样的编号。</translation>
    </message>
    <message>
        <source>Unused; sent as 0.</source>
        <translation>不使用；发送时置为 0。</translation>
    </message>
    <message>
        <source>The MTU of the next link: the sender has to send smaller packets.</source>
        <translation>下一条链路的 MTU：发送方应发送更小的分组。</translation>
    </message>
    <message>
        <source>The better router for this destination.</source>
        <translation>到此目的地更合适的路由器。</translation>
    </message>
    <message>
        <source>The position of the invalid byte in the packet.</source>
        <translation>分组中出错字节的位置。</translation>
    </message>
    <message>
        <source>The length of the quoted packet, if an extension follows it.</source>
        <translation>其后有扩展时，所引用分组的长度。</translation>
    </message>
    <message>
        <source>The meaning of these bytes depends on the type.</source>
        <translation>这些字节的含义取决于类型。</translation>
    </message>
    <message>
        <source>Reports errors of the network, carries ping, and discovers neighbors and routers in IPv6.</source>
        <translation>报告网络的差错，承载 ping，并在 IPv6 中发现邻居和路由器。</translation>
    </message>
    <message>
        <source>The type of the message; errors are below 128.</source>
        <translation>报文的类型；小于 128 的是差错。</translation>
    </message>
    <message>
        <source>A checksum over a pseudo-header and the message.</source>
        <translation>覆盖伪首部和整个报文的校验和。</translation>
    </message>
    <message>
        <source>Solicited: answers a neighbor solicitation.</source>
        <translation>被请求的：应答邻居请求。</translation>
    </message>
    <message>
        <source>Override: replaces a cached address.</source>
        <translation>覆盖：替换已缓存的地址。</translation>
    </message>
    <message>
        <source>The start line and header fields of an HTTP/1 message, up to an empty line. To TCP they are data.</source>
        <translation>HTTP/1 报文的起始行和首部字段，直到空行为止。对 TCP 来说它们就是数据。</translation>
    </message>
    <message>
        <source>The request line: method, target and version.</source>
        <translation>请求行：方法、目标和版本。</translation>
    </message>
    <message>
        <source>The method: GET retrieves, POST submits, HEAD retrieves the header fields only.</source>
        <translation>方法：GET 获取，POST 提交，HEAD 只获取首部字段。</translation>
    </message>
    <message>
        <source>The target of the request.</source>
        <translation>请求的目标。</translation>
    </message>
    <message>
        <source>The HTTP version of the client.</source>
        <translation>客户端的 HTTP 版本。</translation>
    </message>
    <message>
        <source>The status line: version, status code and reason.</source>
        <translation>状态行：版本、状态码和原因。</translation>
    </message>
    <message>
        <source>The HTTP version of the server.</source>
        <translation>服务器的 HTTP 版本。</translation>
    </message>
    <message>
        <source>The status code: 2xx success, 3xx redirection, 4xx client error, 5xx server error.</source>
        <translation>状态码：2xx 成功，3xx 重定向，4xx 客户端差错，5xx 服务器差错。</translation>
    </message>
    <message>
        <source>The status code in words.</source>
        <translation>状态码的文字说明。</translation>
    </message>
    <message>
        <source>A header field of the request: name and value.</source>
        <translation>请求的首部字段：名称和值。</translation>
    </message>
    <message>
        <source>A header field of the response: name and value.</source>
        <translation>响应的首部字段：名称和值。</translation>
    </message>
    <message>
        <source>An empty line ends the header fields; the body follows.</source>
        <translation>空行结束首部字段；其后是正文。</translation>
    </message>
    <message>
        <source>Invalid: {0}, in a header of version {1}.</source>
        <translation>无效：第 {1} 版的首部中为 {0}。</translation>
    </message>
    <message>
        <source>Not set: a router may fragment the packet if it is too large for the next link.</source>
        <translation>未置位：若分组对下一条链路太大，路由器可以将它分片。</translation>
    </message>
    <message>
        <source>Set: if the packet is too large for the next link, the router drops it and reports that by ICMP.</source>
        <translation>置位：若分组对下一条链路太大，路由器丢弃它并用 ICMP 报告。</translation>
    </message>
    <message>
        <source>Not set: no more fragments follow.</source>
        <translation>未置位：后面没有分片。</translation>
    </message>
    <message>
        <source>Set: more fragments of the packet follow.</source>
        <translation>置位：后面还有该分组的分片。</translation>
    </message>
    <message>
        <source>0, as required.</source>
        <translation>0，符合要求。</translation>
    </message>
    <message>
        <source>Invalid: 1, must be 0.</source>
        <translation>无效：为 1，必须为 0。</translation>
    </message>
    <message>
        <source>0: the packet belongs to no labeled flow.</source>
        <translation>0：分组不属于任何带标号的流。</translation>
    </message>
    <message>
        <source>All packets of one flow carry the same label, so that routers keep them on one path (RFC 6437).</source>
        <translation>同一个流的所有分组都带有相同的流标号，使路由器让它们走同一条路径（RFC 6437）。</translation>
    </message>
    <message>
        <source>{0} bytes pad the frame to the minimum length of Ethernet; they belong to no packet.</source>
        <translation>{0} 字节把帧填充到以太网的最小长度；它们不属于任何分组。</translation>
    </message>
    <message>
        <source>{0} is past the end of the option: the list is full.</source>
        <translation>{0} 超出选项的末尾：列表已满。</translation>
    </message>
    <message>
        <source>The next router writes at byte {0} of the option, counted from 1.</source>
        <translation>下一个路由器写入选项的第 {0} 字节（从 1 数起）。</translation>
    </message>
    <message>
        <source>{0} of data with this mark arrived, modulo {1}: the counter starts at {2}.</source>
        <translation>带此标记的数据已到达 {0}（模 {1}）：计数器从 {2} 开始。</translation>
    </message>
    <message>
        <source>Key {0} authenticates this segment.</source>
        <translation>密钥 {0} 认证此报文段。</translation>
    </message>
    <message>
        <source>The sender is ready to receive segments with key {0}.</source>
        <translation>发送方已准备好接收使用密钥 {0} 的报文段。</translation>
    </message>
    <message>
        <source>Version 0, experimental (RFC 6824).</source>
        <translation>版本 0，实验性（RFC 6824）。</translation>
    </message>
    <message>
        <source>Version 1 (RFC 8684).</source>
        <translation>版本 1（RFC 8684）。</translation>
    </message>
    <message>
        <source>{0} is not a published version.</source>
        <translation>{0} 不是已发布的版本。</translation>
    </message>
    <message>
        <source>The authentication header of IPsec: an integrity check value over the packet authenticates its sender and proves that it is unchanged. Nothing is encrypted.</source>
        <translation>IPsec 的认证首部：对分组计算的完整性校验值认证其发送方，并证明它未被改动。内容并未加密。</translation>
    </message>
    <message>
        <source>The length of this header in words of 4 bytes, minus 2.</source>
        <translation>此首部的长度，以 4 字节为单位再减 2。</translation>
    </message>
    <message>
        <source>Security parameters index: with the destination it identifies the security association.</source>
        <translation>安全参数索引：与目的地址一起标识安全关联。</translation>
    </message>
    <message>
        <source>Increases by one with each packet, so that replayed packets are detected.</source>
        <translation>每个分组加一，使重放的分组能被发现。</translation>
    </message>
    <message>
        <source>The integrity check value.</source>
        <translation>完整性校验值。</translation>
    </message>
    <message>
        <source>0: this is the address that the request asks for.</source>
        <translation>0：这正是请求所询问的地址。</translation>
    </message>
    <message>
        <source>0: no VLAN; the tag carries the priority only.</source>
        <translation>0：没有 VLAN；该标签只带有优先级。</translation>
    </message>
    <message>
        <source>{0} is reserved.</source>
        <translation>{0} 是保留的。</translation>
    </message>
    <message>
        <source>VLAN {0}.</source>
        <translation>VLAN {0}。</translation>
    </message>
    <message>
        <source>Total length 0: captured before segmentation offload. The length of the frame counts.</source>
        <translation>总长度为 0：在分段卸载之前捕获。以帧的长度为准。</translation>
    </message>
    <message>
        <source>0: captured before the network card segmented the packet (offload); the length of the frame counts.</source>
        <translation>0：捕获发生在网卡对分组分段（卸载）之前；以帧的长度为准。</translation>
    </message>
    <message>
        <source>The frame check sequence: a CRC over the frame, which the network card adds and removes. Captures seldom have it.</source>
        <translation>帧校验序列：覆盖整个帧的 CRC，由网卡添加和去除。捕获中很少有它。</translation>
    </message>
    <message>
        <source>Linux cooked capture: Linux writes this header in place of the link header when it captures on all interfaces at once.</source>
        <translation>Linux 加工捕获：Linux 同时在所有接口上捕获时，用此首部代替链路首部。</translation>
    </message>
    <message>
        <source>The interface index on the capturing system.</source>
        <translation>捕获系统上的接口索引。</translation>
    </message>
    <message>
        <source>The header of captures on the loopback interface of BSD and macOS: the address family only.</source>
        <translation>在 BSD 和 macOS 环回接口上捕获的首部：只有地址族。</translation>
    </message>
    <message>
        <source>The address family, in the byte order of the capturing host: 2 is IPv4; IPv6 differs between systems.</source>
        <translation>地址族，采用捕获主机的字节序：2 是 IPv4；IPv6 因系统而异。</translation>
    </message>
    <message>
        <source>The header of captures on the loopback interface of OpenBSD: the address family only.</source>
        <translation>在 OpenBSD 环回接口上捕获的首部：只有地址族。</translation>
    </message>
    <message>
        <source>The sum does not match the captured bytes: they were damaged on the way, or the network card fills in the checksum after the capture.</source>
        <translation>校验和与捕获的字节不符：报文段在途中损坏，或校验和由网卡在捕获之后填写。</translation>
    </message>
    <message>
        <source>Reset ignored: does not acknowledge the SYN of #{0}</source>
        <translation>复位被忽略：未确认 #{0} 的 SYN</translation>
    </message>
    <message>
        <source>Reset not accepted: not at the next sequence number</source>
        <translation>复位未被接受：不在下一个序号上</translation>
    </message>
    <message>
        <source>SYN-ACK retransmitted: #{0} not taken, or lost</source>
        <translation>重传 SYN-ACK：#{0} 未被采纳或已丢失</translation>
    </message>
    <message>
        <source>SYN retransmitted: #{0} did not accept it</source>
        <translation>重传 SYN：#{0} 未接受它</translation>
    </message>
    <message>
        <source>SYN-ACK with another initial sequence number: {0}</source>
        <translation>初始序号不同的 SYN-ACK：{0}</translation>
    </message>
    <message>
        <source>SYN, captured late: #{0} accepts it</source>
        <translation>SYN，捕获得晚：#{0} 接受了它</translation>
    </message>
    <message>
        <source>Fully acknowledged by #{0}, which was captured first.</source>
        <translation>被 #{0} 完整地确认，而后者先被捕获。</translation>
    </message>
    <message>
        <source>Retransmits the SYN of #{0}, which #{1} did not accept.</source>
        <translation>重传 #{0} 的 SYN，#{1} 未接受它。</translation>
    </message>
    <message>
        <source>Retransmits the SYN-ACK of #{0}: #{1} answered it, but the server did not take that (it waits for data, or its accept queue is full), or it was lost after the capture point.</source>
        <translation>重传 #{0} 的 SYN-ACK：#{1} 已应答，但服务器未采纳（在等待数据，或其 accept 队列已满），或该应答在捕获点之后丢失。</translation>
    </message>
    <message>
        <source>Not acceptable: it does not acknowledge the SYN of #{0}, so its receiver ignores it (RFC 9293, 3.10.7.3).</source>
        <translation>不可接受：它未确认 #{0} 的 SYN，因此接收方忽略它（RFC 9293，3.10.7.3）。</translation>
    </message>
    <message>
        <source>Not acceptable: it acknowledges {1}, but the SYN of #{0} requires {2}, so its receiver ignores it (RFC 9293, 3.10.7.3).</source>
        <translation>不可接受：它确认的是 {1}，而 #{0} 的 SYN 要求 {2}，因此接收方忽略它（RFC 9293，3.10.7.3）。</translation>
    </message>
    <message>
        <source>Not acceptable: its sequence number is not the next one (RFC 5961, 3.2).</source>
        <translation>不可接受：其序号不是下一个序号（RFC 5961，3.2）。</translation>
    </message>
    <message>
        <source>#{0} challenges it.</source>
        <translation>#{0} 对它提出质询。</translation>
    </message>
    <message>
        <source>Its sender continues with #{0}.</source>
        <translation>其发送方以 #{0} 继续发送。</translation>
    </message>
    <message>
        <source>Its initial sequence number is {1}, that of #{0} was {2}.</source>
        <translation>其初始序号为 {1}，#{0} 的则为 {2}。</translation>
    </message>
    <message>
        <source>Its initial sequence number, {0}, is not that of this connection.</source>
        <translation>其初始序号 {0} 不是此连接的初始序号。</translation>
    </message>
    <message>
        <source>The connection is established and keeps its numbers (RFC 5961, 4.2).</source>
        <translation>连接已建立，序号保持不变（RFC 5961，4.2）。</translation>
    </message>
    <message>
        <source>#{0} acknowledges this one.</source>
        <translation>#{0} 确认的是这一个。</translation>
    </message>
    <message>
        <source>Answers #{0}; perhaps injected on the path, since its time to live differs from all other segments of its sender.</source>
        <translation>应答 #{0}；可能是在路径上注入的，因为其生存时间与发送方的其他报文段都不同。</translation>
    </message>
    <message>
        <source>Perhaps injected on the path, since its time to live differs from all other segments of its sender.</source>
        <translation>可能是在路径上注入的，因为其生存时间与发送方的其他报文段都不同。</translation>
    </message>
    <message>
        <source>Not “{0}”: a retransmitted SYN-ACK keeps its initial sequence number; this one has another.</source>
        <translation>不是“{0}”：重传的 SYN-ACK 保持初始序号不变，而它的不同。</translation>
    </message>
    <message>
        <source>Reset, perhaps injected on the path</source>
        <translation>复位，可能是在路径上注入的</translation>
    </message>
    <message>
        <source>SYN-ACK with another initial sequence number</source>
        <translation>初始序号不同的 SYN-ACK</translation>
    </message>
    <message>
        <source>other initial sequence number</source>
        <translation>初始序号不同</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>序号不同</translation>
    </message>
    <message>
        <source>Data again after the probe #{0}: the window is open</source>
        <translation>窗口已打开：在探测 #{0} 之后再次发送数据</translation>
    </message>
    <message>
        <source>Not “{0}”: the IP identification is the same, but no network delays a copy for so long; some hosts retransmit the stored packet.</source>
        <translation>并非“{0}”：IP 标识相同，但网络不会让副本延迟这么久；有些主机会原样重传保存的数据包。</translation>
    </message>
    <message>
        <source>The window is open (#{1}): sends what the probe #{0} had carried.</source>
        <translation>窗口已打开（#{1}）：发送探测 #{0} 曾携带的数据。</translation>
    </message>
    <message>
        <source>The window is open (#{1}): {2} that the probe #{0} had carried, and {3} more.</source>
        <translation>窗口已打开（#{1}）：探测 #{0} 曾携带的 {2}，以及另外 {3}。</translation>
    </message>
    <message>
        <source>Retransmits bytes whose original was delayed: that was captured later, in #{0}.</source>
        <translation>重传的字节其原始报文段只是延迟了：稍后在 #{0} 中捕获到。</translation>
    </message>
    <message>
        <source>Fills a gap. The original was lost before the capture point.</source>
        <translation>填补缺口。原始报文段在到达捕获点之前已丢失。</translation>
    </message>
    <message>
        <source>Retransmits bytes of #{0}; this capture cannot tell why.</source>
        <translation>重传 #{0} 的字节；从本次捕获无法判断原因。</translation>
    </message>
    <message>
        <source>Same packet as #{0}: probably duplicated in the network.</source>
        <translation>与 #{0} 是同一数据包：很可能在网络中被复制。</translation>
    </message>
    <message>
        <source>Same packet as #{0}, sent once: written twice by what recorded the capture (a mirror port, a bond or a driver).</source>
        <translation>与 #{0} 是同一数据包，只发送了一次：由记录捕获的设备（镜像端口、链路聚合或驱动程序）写了两次。</translation>
    </message>
    <message>
        <source>Not “{0}”: it came too soon after the original for that.</source>
        <translation>并非“{0}”：它紧随原始报文段到达，时间太短。</translation>
    </message>
    <message>
        <source>Not “{0}”: most segments that came this way are in the capture twice.</source>
        <translation>并非“{0}”：经此路径的大多数报文段在捕获中都出现了两次。</translation>
    </message>
    <message>
        <source>Probably not “{0}”: same packet down to the IP identification, which its sender changes with every packet.</source>
        <translation>很可能不是“{0}”：连 IP 标识都相同，而其发送方每个数据包都会更换标识。</translation>
    </message>
    <message>
        <source>Probably not “{0}”: same segment, down to its timestamp.</source>
        <translation>很可能不是“{0}”：是同一报文段，连时间戳都相同。</translation>
    </message>
    <message>
        <source>{0} (likely)</source>
        <translation>{0}（很可能）</translation>
    </message>
    <message>
        <source>Either retransmitted, or a copy of #{0} that the network made: its IP identification does not tell.</source>
        <translation>要么是重传，要么是网络复制的 #{0}：IP 标识无法区分。</translation>
    </message>
    <message>
        <source>Repeats the acknowledgment of #{0} for no reason that was captured: it may answer a segment that is not acceptable (RFC 5961), or a keep-alive.</source>
        <translation>重复 #{0} 的确认，但捕获中看不到原因：它可能是在回应不可接受的报文段（RFC 5961）或保活探测。</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Sent by {0}, on the path between the two ends.</source>
        <translation>由 {0} 发出，它位于两端之间的路径上。</translation>
    </message>
    <message>
        <source>Quotes #{0}: its addresses, its ports and its sequence number, {1}.</source>
        <translation>引用 #{0}：其地址、端口和序号 {1}。</translation>
    </message>
    <message>
        <source>Quotes addresses and ports of this connection, and sequence number {0}.</source>
        <translation>引用本连接的地址和端口，以及序号 {0}。</translation>
    </message>
    <message>
        <source>#{0} was dropped: its packet is larger than the next hop's MTU, and may not be fragmented. Its sender must send smaller segments ({3}).</source>
        <translation>#{0} 被丢弃：其分组大于下一跳的 MTU，且不允许分片。发送方必须发送更小的报文段（{3}）。</translation>
    </message>
    <message>
        <source>#{0} was dropped: its packet is larger than the next hop's MTU of {2}, and may not be fragmented. Its sender must send smaller segments ({3}).</source>
        <translation>#{0} 被丢弃：其分组大于下一跳的 MTU（{2}），且不允许分片。发送方必须发送更小的报文段（{3}）。</translation>
    </message>
    <message>
        <source>#{0} was dropped: its packet of {1} is larger than the next hop's MTU of {2}, and may not be fragmented. Its sender must send smaller segments ({3}).</source>
        <translation>#{0} 被丢弃：其分组为 {1}，大于下一跳的 MTU（{2}），且不允许分片。发送方必须发送更小的报文段（{3}）。</translation>
    </message>
    <message>
        <source>#{0} sends bytes of #{1} again, in a smaller segment.</source>
        <translation>#{0} 以更小的报文段重传 #{1} 的字节。</translation>
    </message>
    <message>
        <source>{0}, MTU {3}: quotes a segment from port {1} to {2}</source>
        <translation>{0}，MTU {3}：引用从端口 {1} 到 {2} 的报文段</translation>
    </message>
    <message>
        <source>{0}: quotes a segment from port {1} to {2}</source>
        <translation>{0}：引用从端口 {1} 到 {2} 的报文段</translation>
    </message>
    <message>
        <source>{0}: quotes nothing that is in flight</source>
        <translation>{0}：所引用的不在途中</translation>
    </message>
    <message>
        <source>{0}: refuses #{1}</source>
        <translation>{0}：拒绝 #{1}</translation>
    </message>
    <message>
        <source>{0}: #{1} exceeds the next hop's MTU, {2}</source>
        <translation>{0}：#{1} 超过下一跳的 MTU {2}</translation>
    </message>
    <message>
        <source>{0}: quotes #{1}, without effect</source>
        <translation>{0}：引用 #{1}，不起作用</translation>
    </message>
    <message>
        <source>{0}: quotes #{1}</source>
        <translation>{0}：引用 #{1}</translation>
    </message>
    <message>
        <source>Refuses the SYN of #{0}: a hard error, after which its sender gives up (RFC 9293, 3.9.2.2).</source>
        <translation>拒绝 #{0} 的 SYN：属于硬错误，发送方随之放弃（RFC 9293，3.9.2.2）。</translation>
    </message>
    <message>
        <source>A hard error: the sender of #{0} may abort the connection (RFC 9293, 3.9.2.2); many do not where it is established (RFC 5461).</source>
        <translation>硬错误：#{0} 的发送方可以异常终止连接（RFC 9293，3.9.2.2）；连接已建立时许多实现不这样做（RFC 5461）。</translation>
    </message>
    <message>
        <source>A soft error: it may pass, so the sender of #{0} must not abort the connection for it (RFC 9293, 3.9.2.2).</source>
        <translation>软错误：可能会消失，#{0} 的发送方不得因此异常终止连接（RFC 9293，3.9.2.2）。</translation>
    </message>
    <message>
        <source>That number is not in flight as far as this capture shows, so the error should be ignored: it may be forged (RFC 5927, 4.1).</source>
        <translation>就本次捕获所见，该序号不在途中，因此应忽略此差错：它可能是伪造的（RFC 5927，4.1）。</translation>
    </message>
    <message>
        <source>#{0} had already been acknowledged, so the error should be ignored (RFC 5927, 4.1).</source>
        <translation>#{0} 已被确认，因此应忽略此差错（RFC 5927，4.1）。</translation>
    </message>
    <message>
        <source>An MTU of {1} does not explain it, so the error should be ignored: it may be forged (RFC 5927, 7.2).</source>
        <translation>MTU 为 {1} 不能说明问题，因此应忽略此差错：它可能是伪造的（RFC 5927，7.2）。</translation>
    </message>
    <message>
        <source>The packet of a tunnel carried it: the error goes to where that begins.</source>
        <translation>它由隧道的分组承载：此差错发往隧道的起点。</translation>
    </message>
    <message>
        <source>TCP does nothing because of it.</source>
        <translation>TCP 不因此采取任何动作。</translation>
    </message>
    <message>
        <source>What it quotes is in flight, as RFC 5927 (4.1) asks; nothing else in an ICMP error proves that it is not forged.</source>
        <translation>所引用的内容在途中，符合 RFC 5927（4.1）的要求；ICMP 差错中没有别的内容能证明它不是伪造的。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>SYN retransmitted: #{0} is an ICMP error about #{1}</source>
        <translation>重传 SYN：#{0} 是关于 #{1} 的 ICMP 差错</translation>
    </message>
    <message>
        <source>Retransmission of #{0}, smaller because of #{1}</source>
        <translation>重传 #{0}，因 #{1} 而变小</translation>
    </message>
    <message>
        <source>Quoted by an ICMP error, #{0}.</source>
        <translation>被 ICMP 差错 #{0} 引用。</translation>
    </message>
    <message>
        <source>Dropped on the way, as #{0} reports.</source>
        <translation>途中被丢弃，见 #{0} 的报告。</translation>
    </message>
    <message>
        <source>Retransmits the SYN of #{0}, though #{1} is an ICMP error about it.</source>
        <translation>重传 #{0} 的 SYN，尽管 #{1} 是关于它的 ICMP 差错。</translation>
    </message>
    <message>
        <source>Address unreachable</source>
        <translation>地址不可达</translation>
    </message>
    <message>
        <source>Bad length</source>
        <translation>长度错误</translation>
    </message>
    <message>
        <source>Beyond scope of source address</source>
        <translation>超出源地址的范围</translation>
    </message>
    <message>
        <source>Communication administratively prohibited</source>
        <translation>通信被管理性禁止</translation>
    </message>
    <message>
        <source>Destination host unknown</source>
        <translation>目的主机未知</translation>
    </message>
    <message>
        <source>Destination network unknown</source>
        <translation>目的网络未知</translation>
    </message>
    <message>
        <source>Erroneous header field</source>
        <translation>首部字段有误</translation>
    </message>
    <message>
        <source>Error in source routing header</source>
        <translation>源路由首部有误</translation>
    </message>
    <message>
        <source>First fragment has incomplete header chain</source>
        <translation>第一个分片的首部链不完整</translation>
    </message>
    <message>
        <source>For the host</source>
        <translation>对主机</translation>
    </message>
    <message>
        <source>For the network</source>
        <translation>对网络</translation>
    </message>
    <message>
        <source>For the type of service and host</source>
        <translation>对服务类型和主机</translation>
    </message>
    <message>
        <source>For the type of service and network</source>
        <translation>对服务类型和网络</translation>
    </message>
    <message>
        <source>Fragment reassembly time exceeded</source>
        <translation>分片重组超时</translation>
    </message>
    <message>
        <source>Fragmentation needed and DF set</source>
        <translation>需要分片但设置了 DF</translation>
    </message>
    <message>
        <source>Hop limit exceeded in transit</source>
        <translation>传输中跳数限制耗尽</translation>
    </message>
    <message>
        <source>Host administratively prohibited</source>
        <translation>主机被管理性禁止</translation>
    </message>
    <message>
        <source>Host precedence violation</source>
        <translation>主机优先级违规</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>Host unreachable for this type of service</source>
        <translation>该服务类型下主机不可达</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 差错</translation>
    </message>
    <message>
        <source>Network administratively prohibited</source>
        <translation>网络被管理性禁止</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Network unreachable for this type of service</source>
        <translation>该服务类型下网络不可达</translation>
    </message>
    <message>
        <source>No route to destination</source>
        <translation>没有到目的地的路由</translation>
    </message>
    <message>
        <source>Pointer indicates the error</source>
        <translation>指针指出错误</translation>
    </message>
    <message>
        <source>Port unreachable</source>
        <translation>端口不可达</translation>
    </message>
    <message>
        <source>Precedence cutoff in effect</source>
        <translation>优先级截止生效</translation>
    </message>
    <message>
        <source>Protocol unreachable</source>
        <translation>协议不可达</translation>
    </message>
    <message>
        <source>Reject route to destination</source>
        <translation>到目的地的路由为拒绝</translation>
    </message>
    <message>
        <source>Required option missing</source>
        <translation>缺少必需的选项</translation>
    </message>
    <message>
        <source>Source address failed policy</source>
        <translation>源地址不符合策略</translation>
    </message>
    <message>
        <source>Source host isolated</source>
        <translation>源主机被隔离</translation>
    </message>
    <message>
        <source>Source route failed</source>
        <translation>源路由失败</translation>
    </message>
    <message>
        <source>Time to live exceeded in transit</source>
        <translation>传输中生存时间耗尽</translation>
    </message>
    <message>
        <source>Unrecognized next header</source>
        <translation>无法识别的下一个首部</translation>
    </message>
    <message>
        <source>Unrecognized option</source>
        <translation>无法识别的选项</translation>
    </message>
    <message>
        <source>Reports an error about a segment, which it quotes (RFC 792, RFC 4443).</source>
        <translation>报告关于某个报文段的差错，并引用该报文段（RFC 792，RFC 4443）。</translation>
    </message>
    <message>
        <source>Probably the same connection as {0}, captured on the other side of an address translation (NAT): #{1} and #{2} are one segment with other addresses and another time to live.</source>
        <translation>可能与连接 {0} 是同一个连接，在地址转换（NAT）的另一侧捕获：#{1} 和 #{2} 是同一个报文段，只是地址和生存时间不同。</translation>
    </message>
    <message>
        <source>{0} are more than the MSS of {3}: either joined segments (segmentation offload), or its sender disregards the MSS.</source>
        <translation>{0} 超过 MSS {3}：或是合并的报文段（分段卸载），或是发送方不遵守 MSS。</translation>
    </message>
    <message>
        <source>{0} = {1} × {2}, more than the MSS of {3}: several segments, which the network card or the kernel joined (segmentation offload).</source>
        <translation>{0} = {1} × {2}，超过 MSS {3}：是多个报文段，由网卡或内核合并（分段卸载）。</translation>
    </message>
    <message>
        <source>{0} are more than the MSS of {3}: at least {1} segments, which the network card or the kernel joined (segmentation offload).</source>
        <translation>{0} 超过 MSS {3}：至少是 {1} 个报文段，由网卡或内核合并（分段卸载）。</translation>
    </message>
    <message>
        <source>{0}: several segments, joined</source>
        <translation>{0}：多个报文段，已合并</translation>
    </message>
    <message>
        <source>Old segment of the previous connection</source>
        <translation>属于上一条连接的旧报文段</translation>
    </message>
    <message>
        <source>Acknowledges what was sent in the previous connection, to which it belongs.</source>
        <translation>它确认的是上一条连接中发送的内容，因而属于那条连接。</translation>
    </message>
    <message>
        <source>Copy of #{0}: its sender has used newer timestamps since.</source>
        <translation>#{0} 的副本：其发送方此后已使用了更新的时间戳。</translation>
    </message>
    <message>
        <source>The opening was not captured: window scale, MSS and SACK are not known from it.</source>
        <translation>未捕获连接建立：无法由此得知窗口扩大因子、MSS 和 SACK。</translation>
    </message>
    <message>
        <source>Only one of the two SYNs was captured: what the other offered (window scale, MSS, SACK) is not known.</source>
        <translation>两个 SYN 只捕获到一个：另一方提供的选项（窗口扩大、MSS、SACK）未知。</translation>
    </message>
    <message>
        <source>The options of a SYN were cut off: what they offered (window scale, MSS, SACK) is not known.</source>
        <translation>SYN 的选项被截断：其中提供的内容（窗口扩大、MSS、SACK）未知。</translation>
    </message>
    <message>
        <source>Only the server was captured: what the client sent, and what reached it, is not known.</source>
        <translation>只捕获到服务器一方：客户端发送了什么、收到了什么均未知。</translation>
    </message>
    <message>
        <source>Only the client was captured: what the server sent, and what reached it, is not known.</source>
        <translation>只捕获到客户端一方：服务器发送了什么、收到了什么均未知。</translation>
    </message>
    <message>
        <source>The urgent pointer is valid. It was meant to get the receiver's attention in the middle of the stream; new applications should not use it (RFC 6093).</source>
        <translation>紧急指针有效。它原用于在字节流中间引起接收方注意；新的应用程序不应使用它（RFC 6093）。</translation>
    </message>
    <message>
        <source>Reset, but its sender continues with #{0}</source>
        <translation>复位，但其发送方随后仍发送 #{0}</translation>
    </message>
    <message>
        <source>SYN-ACK of #{0} retransmitted</source>
        <translation>重传 #{0} 的 SYN-ACK</translation>
    </message>
    <message>
        <source>SYN retransmitted: #{0} was lost, late or ignored</source>
        <translation>重传 SYN：#{0} 丢失、迟到或被忽略</translation>
    </message>
    <message>
        <source>SYN of #{0} retransmitted</source>
        <translation>重传 #{0} 的 SYN</translation>
    </message>
    <message>
        <source>Retransmission of #{0} (tail loss probe or RTO)</source>
        <translation>重传 #{0}（尾部丢失探测或 RTO）</translation>
    </message>
    <message>
        <source>Acknowledges #{0}, which was captured later</source>
        <translation>确认 #{0}（后者较晚才捕获到）</translation>
    </message>
    <message>
        <source>{0}, checksum left to the network card</source>
        <translation>{0}，校验和由网卡填写</translation>
    </message>
    <message>
        <source>{0}, checksum probably left to the network card</source>
        <translation>{0}，校验和很可能由网卡填写</translation>
    </message>
    <message>
        <source>{1} {0}; its scale is not known: the opening was not captured.</source>
        <translation>{1} {0}；扩大因子未知：未捕获连接建立。</translation>
    </message>
    <message>
        <source>{1} {0}; its scale is not known: the options of a SYN were cut off.</source>
        <translation>{1} {0}；扩大因子未知：SYN 的选项被截断。</translation>
    </message>
    <message>
        <source>{1} {0}; its scale is not known: a SYN was not captured.</source>
        <translation>{1} {0}；扩大因子未知：有一个 SYN 未捕获。</translation>
    </message>
    <message>
        <source>The checksum is not that of these bytes, yet #{0} acknowledges them: the network card fills it in after the capture.</source>
        <translation>校验和与这些字节不符，但 #{0} 确认了它们：校验和在捕获之后才由网卡填写。</translation>
    </message>
    <message>
        <source>The checksum is not that of these bytes: the network card probably fills it in after the capture, as in other segments of this sender.</source>
        <translation>校验和与这些字节不符：与该发送方的其他报文段一样，很可能在捕获之后才由网卡填写。</translation>
    </message>
    <message>
        <source>Acknowledges #{0}, which was captured later.</source>
        <translation>确认 #{0}，而后者较晚才捕获到。</translation>
    </message>
    <message>
        <source>Retransmits the SYN of #{0}: its answer, #{1}, was lost, came late or was ignored.</source>
        <translation>重传 #{0} 的 SYN：其应答 #{1} 丢失、迟到或被忽略。</translation>
    </message>
    <message>
        <source>Retransmits the SYN of #{0}. What the other side sent was not captured.</source>
        <translation>重传 #{0} 的 SYN。对方发送的报文段未被捕获。</translation>
    </message>
    <message>
        <source>Retransmits the SYN-ACK of #{0}. What the other side sent was not captured.</source>
        <translation>重传 #{0} 的 SYN-ACK。对方发送的报文段未被捕获。</translation>
    </message>
    <message>
        <source>Data before it is missing here; #{0} fills the gap.</source>
        <translation>此处之前缺少数据；#{0} 填补了这个空缺。</translation>
    </message>
    <message>
        <source>The data before it arrived, since #{0} acknowledges it, but was not captured.</source>
        <translation>之前的数据已经到达（#{0} 确认了它），只是未被捕获。</translation>
    </message>
    <message>
        <source>A reset, yet its sender continues with #{0}.</source>
        <translation>这是复位，但其发送方随后仍发送 #{0}。</translation>
    </message>
    <message>
        <source>Reports that #{0} arrived twice (RFC 2883).</source>
        <translation>报告 #{0} 到达了两次（RFC 2883）。</translation>
    </message>
    <message>
        <source>The bytes in flight fill the window that #{0} offered: until it moves, only probes may be sent.</source>
        <translation>在途字节已占满 #{0} 通告的窗口：窗口移动之前只能发送探测报文段。</translation>
    </message>
    <message>
        <source>Duplicate ACK number {0}; SACK blocks decide what is retransmitted (RFC 6675, RFC 8985).</source>
        <translation>第 {0} 个重复 ACK；由 SACK 块决定重传什么（RFC 6675、RFC 8985）。</translation>
    </message>
    <message>
        <source>Duplicate ACK number {0}.</source>
        <translation>第 {0} 个重复 ACK。</translation>
    </message>
    <message>
        <source>Not “{0}”: it repeats one sequence number of an idle connection.</source>
        <translation>不是“{0}”：它重复空闲连接的一个旧序号。</translation>
    </message>
    <message>
        <source>Not “{0}”: the window has no room for what waits, and it carries at most one byte.</source>
        <translation>不是“{0}”：窗口容不下待发的数据，而它最多携带一个字节。</translation>
    </message>
    <message>
        <source>URG is set, so the urgent pointer is valid. New applications should not use it (RFC 6093).</source>
        <translation>URG 置位，因此紧急指针有效。新的应用程序不应使用它（RFC 6093）。</translation>
    </message>
    <message>
        <source>Acknowledges #{0}; its receiver has not accepted it yet</source>
        <translation>确认 #{0}；接收方尚未接受</translation>
    </message>
    <message>
        <source>{0} after {1} not captured, but acknowledged</source>
        <translation>{0}，之前有 {1} 未捕获但已被确认</translation>
    </message>
    <message>
        <source>Sends bytes of #{0} again in a smaller segment: #{1} reported that the path takes only smaller packets.</source>
        <translation>以更小的报文段重传 #{0} 的字节：#{1} 报告该路径只容许更小的分组。</translation>
    </message>
    <message>
        <source>Times go backwards at #{1}, by {2} s.</source>
        <translation>时间在 #{1} 处倒退了 {2} 秒。</translation>
    </message>
    <message>
        <source>Times go backwards at {0} frames, by up to {2} s; the first is #{1}.</source>
        <translation>时间在 {0} 个帧处倒退，最多 {2} 秒；第一处是 #{1}。</translation>
    </message>
    <message>
        <source>The order of events follows the frame numbers.</source>
        <translation>事件的先后以帧号为准。</translation>
    </message>
    <message>
        <source>1 frame was dropped while capturing: what is missing may have been on the wire.</source>
        <translation>捕获时丢弃了 1 个帧：文件中缺少的内容可能曾在线路上传输。</translation>
    </message>
    <message>
        <source>{0} frames were dropped while capturing: what is missing may have been on the wire.</source>
        <translation>捕获时丢弃了 {0} 个帧：文件中缺少的内容可能曾在线路上传输。</translation>
    </message>
    <message>
        <source>Frames are recorded twice (by a mirror port, a bond or a driver): copies within a millisecond were not sent twice.</source>
        <translation>帧被记录了两次（由于镜像端口、链路聚合或驱动程序）：一毫秒以内的副本并不是发送了两次。</translation>
    </message>
    <message>
        <source>Frames of one direction are recorded twice (by a mirror port, a bond or a driver): copies within a millisecond were not sent twice.</source>
        <translation>一个方向的帧被记录了两次（由于镜像端口、链路聚合或驱动程序）：一毫秒以内的副本并不是发送了两次。</translation>
    </message>
    <message>
        <source>Only one side was captured: #{1} acknowledges segments that are missing.</source>
        <translation>只捕获到一方：#{1} 确认的报文段不在文件中。</translation>
    </message>
    <message>
        <source>Only one side of each connection was captured: #{1} acknowledges segments that are missing.</source>
        <translation>每条连接都只捕获到一方：#{1} 确认的报文段不在文件中。</translation>
    </message>
    <message>
        <source>Of 1 connection only one side was captured (#{1}).</source>
        <translation>有 1 条连接只捕获到一方（#{1}）。</translation>
    </message>
    <message>
        <source>Of most connections, {0}, only one side was captured (the first: #{1}).</source>
        <translation>大多数连接（{0} 条）只捕获到一方（第一处：#{1}）。</translation>
    </message>
    <message>
        <source>The snap length cuts the TCP header of #{1}: its options are not known.</source>
        <translation>快照长度截断了 #{1} 的 TCP 首部：其选项未知。</translation>
    </message>
    <message>
        <source>The snap length cuts {0} TCP headers: options are not known (the first: #{1}).</source>
        <translation>快照长度截断了 {0} 个 TCP 首部：选项未知（第一个：#{1}）。</translation>
    </message>
    <message>
        <source>Most checksums of a sender are wrong, {0} in all: its network card probably fills them in after the capture (the first: #{1}).</source>
        <translation>某个发送方的校验和大多错误，共 {0} 个：很可能是网卡在捕获之后才填写的（第一个：#{1}）。</translation>
    </message>
    <message>
        <source>The checksum of #{1} was filled in by the network card after the capture: it is wrong here, the segment is not damaged.</source>
        <translation>#{1} 的校验和是网卡在捕获之后才填写的：这里的值是错的，报文段并未损坏。</translation>
    </message>
    <message>
        <source>{0} checksums were filled in by the network card after the capture: they are wrong here, the segments are not damaged (the first: #{1}).</source>
        <translation>有 {0} 个校验和是网卡在捕获之后才填写的：这里的值是错的，报文段并未损坏（第一个：#{1}）。</translation>
    </message>
    <message>
        <source>The checksum of #{1} is left to the network card (checksum offloading).</source>
        <translation>#{1} 的校验和留给网卡计算（校验和卸载）。</translation>
    </message>
    <message>
        <source>{0} checksums are left to the network card (checksum offloading; the first: #{1}).</source>
        <translation>有 {0} 个校验和留给网卡计算（校验和卸载；第一个：#{1}）。</translation>
    </message>
    <message>
        <source>Its time is later than that of #{0}, which follows it in the file: one of the two is wrong.</source>
        <translation>它的时间晚于文件中排在其后的 #{0}：两者之一是错的。</translation>
    </message>
    <message>
        <source>Its time is earlier than that of #{0}, which precedes it in the file: one of the two is wrong, or the clock was set back.</source>
        <translation>它的时间早于文件中排在其前的 #{0}：两者之一是错的，或者时钟被回拨了。</translation>
    </message>
    <message>
        <source>Its time is {1} ms later than that of #{0}, which follows it in the file: one of the two is wrong.</source>
        <translation>它的时间比文件中排在其后的 #{0} 晚 {1} 毫秒：两者之一是错的。</translation>
    </message>
    <message>
        <source>Its time is {1} ms earlier than that of #{0}, which precedes it in the file: one of the two is wrong, or the clock was set back.</source>
        <translation>它的时间比文件中排在其前的 #{0} 早 {1} 毫秒：两者之一是错的，或者时钟被回拨了。</translation>
    </message>
    <message>
        <source>Time goes backwards</source>
        <translation>时间倒退</translation>
    </message>
    <message>
        <source>time goes backwards</source>
        <translation>时间倒退</translation>
    </message>
    <message>
        <source>Not “{0}”: no network delays a copy for so long.</source>
        <translation>不是“{0}”：网络不会把副本延迟这么久。</translation>
    </message>
    <message>
        <source>Not “{0}”: a duplicate is the same in every field; this one is not.</source>
        <translation>不是“{0}”：副本的每个字段都相同，而此报文段并非如此。</translation>
    </message>
    <message>
        <source>The checksum is {0}, not {1}: the network card probably fills it in after the capture (offloading).</source>
        <translation>校验和是 {0}，而不是 {1}：可能由网卡在捕获之后填入（卸载）。</translation>
    </message>
    <message>
        <source>{0} left to the network card</source>
        <translation>{0} 留给网卡计算</translation>
    </message>
    <message>
        <source>{0} × {1} = {2}</source>
        <translation>{0} × {1} = {2}</translation>
    </message>
    <message>
        <source>{0} (never scaled in a SYN)</source>
        <translation>{0}（SYN 中从不扩大）</translation>
    </message>
    <message>
        <source>{0} (scale of #{1})</source>
        <translation>{0}（扩大因子来自 #{1}）</translation>
    </message>
    <message>
        <source>{0} (not scaled: #{1} offers no scale)</source>
        <translation>{0}（不扩大：#{1} 未给出窗口扩大选项）</translation>
    </message>
    <message>
        <source>{0} (scale not known: options of #{1} cut)</source>
        <translation>{0}（扩大因子未知：#{1} 的选项被截断）</translation>
    </message>
    <message>
        <source>{0} (scale not known: SYN not captured)</source>
        <translation>{0}（扩大因子未知：未捕获 SYN）</translation>
    </message>
    <message>
        <source>0: the network card of its sender fills it in after the capture (offload).</source>
        <translation>0：由发送方的网卡在捕获之后填入（卸载）。</translation>
    </message>
    <message>
        <source>Its sender accepts {2}: {0} × {3}, by the window scale option of its SYN, #{1} (shift {4}). Both SYNs have one (RFC 7323, 2.2).</source>
        <translation>发送方还能接收 {2}：{0} × {3}，依据其 SYN（#{1}）的窗口扩大选项（移位 {4}）。双方的 SYN 都有此选项（RFC 7323，2.2）。</translation>
    </message>
    <message>
        <source>Its sender accepts {2}, not scaled: the SYN #{1} has no window scale option, and both must (RFC 7323, 2.2).</source>
        <translation>发送方还能接收 {2}，不扩大：SYN（#{1}）没有窗口扩大选项，而双方都必须有（RFC 7323，2.2）。</translation>
    </message>
    <message>
        <source>{0} in the field; the scale is not known: the options of the SYN #{1} were cut off.</source>
        <translation>字段值为 {0}；扩大因子未知：SYN（#{1}）的选项被截断。</translation>
    </message>
    <message>
        <source>{0} in the field; the scale is not known: a SYN was not captured.</source>
        <translation>字段值为 {0}；扩大因子未知：有一个 SYN 未捕获到。</translation>
    </message>
    <message>
        <source>Its sender accepts {0}: the window of a SYN is never scaled (RFC 7323, 2.2).</source>
        <translation>发送方还能接收 {0}：SYN 的窗口从不扩大（RFC 7323，2.2）。</translation>
    </message>
    <message>
        <source>The sum does not match the captured bytes: the network card of its sender probably fills in the checksum after the capture.</source>
        <translation>和与捕获的字节不符：可能由发送方的网卡在捕获之后填入校验和。</translation>
    </message>
    <message>
        <source>ARP, operation {0}</source>
        <translation>ARP，操作 {0}</translation>
    </message>
    <message>
        <source>{0}, identifier {1}, sequence number {2}</source>
        <translation>{0}，标识符 {1}，序号 {2}</translation>
    </message>
    <message>
        <source>UDP datagram, {0} of payload, {1} → {2}</source>
        <translation>UDP 数据报，载荷 {0}，{1} → {2}</translation>
    </message>
    <message>
        <source>{0}, {1} of payload, protocol {2} ({3})</source>
        <translation>{0}，载荷 {1}，协议 {2}（{3}）</translation>
    </message>
    <message>
        <source>{0}, {1} of payload</source>
        <translation>{0}，载荷 {1}</translation>
    </message>
    <message>
        <source>{0}; {1} of its peer not acknowledged</source>
        <translation>{0}；对端的 {1} 未被确认</translation>
    </message>
    <message>
        <source>{0}; {2} of its own not acknowledged</source>
        <translation>{0}；自己的 {2} 未被确认</translation>
    </message>
    <message>
        <source>{0}; not acknowledged: {1} of its peer, {2} of its own</source>
        <translation>{0}；未被确认：对端的 {1}，自己的 {2}</translation>
    </message>
    <message>
        <source>Leaves {0} of its peer unacknowledged (#{1}): probably discarded.</source>
        <translation>对端的 {0} 尚未被确认（#{1}）：很可能被丢弃。</translation>
    </message>
    <message>
        <source>Leaves {0} of its peer unacknowledged (#{1} to #{2}): probably discarded.</source>
        <translation>对端的 {0} 尚未被确认（#{1} 至 #{2}）：很可能被丢弃。</translation>
    </message>
    <message>
        <source>Leaves {0} of its own unacknowledged (#{1}): either lost or arrived, this capture cannot tell; a receiver may discard what was not read yet (RFC 9293, 3.10.7.4).</source>
        <translation>自己的 {0} 尚未被确认（#{1}）：丢失还是到达，此捕获无法判断；接收方可能丢弃尚未读取的数据（RFC 9293，3.10.7.4）。</translation>
    </message>
    <message>
        <source>Leaves {0} of its own unacknowledged (#{1} to #{2}): either lost or arrived, this capture cannot tell; a receiver may discard what was not read yet (RFC 9293, 3.10.7.4).</source>
        <translation>自己的 {0} 尚未被确认（#{1} 至 #{2}）：丢失还是到达，此捕获无法判断；接收方可能丢弃尚未读取的数据（RFC 9293，3.10.7.4）。</translation>
    </message>
    <message>
        <source>not acknowledged before the reset #{0}</source>
        <translation>复位 #{0} 之前未被确认</translation>
    </message>
    <message>
        <source>{1}, not acknowledged before the reset #{0}</source>
        <translation>{1}，复位 #{0} 之前未被确认</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未被确认</translation>
    </message>
    <message>
        <source>probably discarded: reset #{0}</source>
        <translation>很可能被丢弃：复位 #{0}</translation>
    </message>
    <message>
        <source>{1}, probably discarded: reset #{0}</source>
        <translation>{1}，很可能被丢弃：复位 #{0}</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>Not acknowledged when #{0} reset the connection: probably discarded.</source>
        <translation>#{0} 复位连接时尚未被确认：很可能被丢弃。</translation>
    </message>
    <message>
        <source>Not acknowledged when its sender reset the connection with #{0}.</source>
        <translation>发送方以 #{0} 复位连接时尚未被确认。</translation>
    </message>
    <message>
        <source>The filter is longer than 64 KiB.</source>
        <translation>过滤器超过 64 KiB。</translation>
    </message>
    <message>
        <source>The filter is nested too deep.</source>
        <translation>过滤器嵌套过深。</translation>
    </message>
    <message>
        <source>The filter ends too early.</source>
        <translation>过滤器过早结束。</translation>
    </message>
    <message>
        <source>This is not expected here.</source>
        <translation>此处不应出现这个。</translation>
    </message>
    <message>
        <source>“{0}” is not expected here.</source>
        <translation>此处不应出现“{0}”。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>The closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>“{0}” is no escape sequence; a backslash itself is written \\.</source>
        <translation>“{0}”不是转义序列；反斜杠本身写作 \\。</translation>
    </message>
    <message>
        <source>Between single quotes stands one character; texts stand in double quotes.</source>
        <translation>单引号之间是一个字符；文本写在双引号中。</translation>
    </message>
    <message>
        <source>“{0}” is no range: those are 4, 4:2 (a length), 4-5, :4 and 4:.</source>
        <translation>“{0}”不是范围：可用 4、4:2（长度）、4-5、:4 和 4:。</translation>
    </message>
    <message>
        <source>There is no field “{0}”.</source>
        <translation>没有字段“{0}”。</translation>
    </message>
    <message>
        <source>There is no field “{0}”. Similar ones: {1}.</source>
        <translation>没有字段“{0}”。相近的有：{1}。</translation>
    </message>
    <message>
        <source>There is no function “{0}”. Functions: len, count, string, upper, lower, max, min, abs, vals.</source>
        <translation>没有函数“{0}”。可用函数：len、count、string、upper、lower、max、min、abs、vals。</translation>
    </message>
    <message>
        <source>{0}() takes one argument.</source>
        <translation>{0}() 需要一个参数。</translation>
    </message>
    <message>
        <source>{0}() takes one argument or more.</source>
        <translation>{0}() 需要一个或多个参数。</translation>
    </message>
    <message>
        <source>A field is expected here, not “{0}”.</source>
        <translation>此处应为字段，而不是“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is a number: text or bytes are expected here.</source>
        <translation>“{0}”是数：此处应为文本或字节。</translation>
    </message>
    <message>
        <source>“{0}” is no number.</source>
        <translation>“{0}”不是数。</translation>
    </message>
    <message>
        <source>A field or a function is expected on one side: “{0}” is a constant.</source>
        <translation>两侧之一应为字段或函数：“{0}”是常量。</translation>
    </message>
    <message>
        <source>“{0}” alone is no test: a field and a comparison are missing.</source>
        <translation>单独的“{0}”不是条件：缺少字段和比较。</translation>
    </message>
    <message>
        <source>“{0}” has no bytes of which a part could be taken.</source>
        <translation>“{0}”没有可以截取的字节。</translation>
    </message>
    <message>
        <source>This field is there or not: it has no value to compare.</source>
        <translation>此字段只有存在与否，没有可以比较的值。</translation>
    </message>
    <message>
        <source>{0} and {1} cannot be compared.</source>
        <translation>{0} 与 {1} 无法比较。</translation>
    </message>
    <message>
        <source>“{0}” is no text and no bytes: it cannot be searched.</source>
        <translation>“{0}”既不是文本也不是字节：无法在其中查找。</translation>
    </message>
    <message>
        <source>A regular expression stands in double quotes.</source>
        <translation>正则表达式写在双引号中。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: {1}.</source>
        <translation>正则表达式无效：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as: {1}.</source>
        <translation>“{0}”无法读作：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is too large for this field: at most {1}.</source>
        <translation>“{0}”对此字段过大：最多 {1}。</translation>
    </message>
    <message>
        <source>No value of this field is called “{0}”.</source>
        <translation>此字段没有名为“{0}”的值。</translation>
    </message>
    <message>
        <source>${0} refers to the selected frame, and no frame is selected.</source>
        <translation>${0} 指所选的帧，而没有选中任何帧。</translation>
    </message>
    <message>
        <source>Only a field can be looked for in a set, not “{0}”.</source>
        <translation>只有字段可以在集合中查找，“{0}”不行。</translation>
    </message>
    <message>
        <source>Segments of {4} carry up to {2}, more than the MSS of {1} (first #{3}, {0} in all): either the network card or the kernel joined segments, or it disregards the MSS.</source>
        <translation>{4}的报文段最多携带 {2}，超过 MSS {1}（首个为 #{3}，共 {0} 个）：或是网卡或内核合并了报文段，或是它不遵守 MSS。</translation>
    </message>
    <message>
        <source>Captured segments of {4} carry up to {2}, more than the MSS of {1} (first #{3}, {0} in all): the network card or the kernel joined them (segmentation offload). The network carries them one by one.</source>
        <translation>捕获到的{4}报文段最多携带 {2}，超过 MSS {1}（首个为 #{3}，共 {0} 个）：网卡或内核将它们合并（分段卸载）。在网络中它们是逐个传送的。</translation>
    </message>
    <message>
        <source>Probably an MTU black hole: full-sized segments of {3} are lost, #{1} to #{2} with {0}, while small ones arrive, and no ICMP error says why (RFC 2923, 2.1).</source>
        <translation>可能是 MTU 黑洞：{3}的满长报文段丢失（#{1} 至 #{2}，{0}），而小的能到达，且没有 ICMP 差错说明原因（RFC 2923，2.1）。</translation>
    </message>
    <message>
        <source>Probably Nagle's algorithm against delayed ACKs: {0} times {4} holds a small segment until its data is acknowledged (RFC 9293, 3.7.4), and {5} delays that ACK (3.8.6.3); first #{2}, held until #{1}. Each costs about {3} ms.</source>
        <translation>可能是 Nagle 算法遇上延迟确认：{4}有 {0} 次把小报文段扣住，直到其数据被确认（RFC 9293，3.7.4），而{5}延迟了该 ACK（3.8.6.3）；首个是 #{2}，扣到 #{1} 为止。每次约耗费 {3} ms。</translation>
    </message>
    <message>
        <source>Sent by {1}'s address, {0}.</source>
        <translation>由{1}的地址 {0} 发出。</translation>
    </message>
    <message>
        <source>{3}: state not known from this capture.</source>
        <translation>{3}：从此捕获无法得知状态。</translation>
    </message>
    <message>
        <source>{3}: stays in {1}.</source>
        <translation>{3}：仍处于 {1}。</translation>
    </message>
    <message>
        <source>{3}: {1}; its state before is not known from this capture.</source>
        <translation>{3}：{1}；从此捕获无法得知之前的状态。</translation>
    </message>
    <message>
        <source>{3}: {0} → {2} → {1}: what its peer sent arrives after it has sent this.</source>
        <translation>{3}：{0} → {2} → {1}：发送本报文段之后，对方先前发送的才到达。</translation>
    </message>
    <message>
        <source>{3}: {0} → {2} → {1}.</source>
        <translation>{3}：{0} → {2} → {1}。</translation>
    </message>
    <message>
        <source>{3}: {0} → {1}.</source>
        <translation>{3}：{0} → {1}。</translation>
    </message>
    <message>
        <source>four-segment close by {0}</source>
        <translation>{0}发起的四报文挥手</translation>
    </message>
    <message>
        <source>three-segment close (FIN and ACK merged) by {0}</source>
        <translation>{0}发起的三报文挥手（FIN 与 ACK 合并）</translation>
    </message>
    <message>
        <source>half-close by {0}</source>
        <translation>{0}半关闭</translation>
    </message>
    <message>
        <source>closed by {0} only</source>
        <translation>只有{0}关闭</translation>
    </message>
    <message>
        <source>reset by {0}</source>
        <translation>被{0}复位</translation>
    </message>
    <message>
        <source>{0}, then reset by {1}</source>
        <translation>{0}，随后被{1}复位</translation>
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
        <source>the client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>{0} has two values: !== holds as soon as one of them differs, != only if both do.</source>
        <translation>{0} 有两个值：只要其中一个不同，!== 就成立；两个都不同，!= 才成立。</translation>
    </message>
    <message>
        <source>“{0}” asks whether the flag is there, set or not: did you mean {1}?</source>
        <translation>“{0}”只问有没有这个标志位，不管是否置位：是否想写 {1}？</translation>
    </message>
    <message>
        <source>For a flag, {0} means “set”, as any number but 0 does.</source>
        <translation>对标志位来说，{0} 就是“置位”，0 以外的数都是如此。</translation>
    </message>
    <message>
        <source>Beside bytes a number is hexadecimal: {0} is 0x{0} here.</source>
        <translation>与字节比较的数按十六进制读：这里的 {0} 是 0x{0}。</translation>
    </message>
    <message>
        <source>“{0}” as bytes reaches to the end of the packet, its data included.</source>
        <translation>“{0}”作为字节一直到分组末尾，包括数据。</translation>
    </message>
    <message>
        <source>“{0}” as bytes ends with its header: beyond that there is no value, and no match.</source>
        <translation>“{0}”作为字节到首部末尾为止：再往后没有值，也就不匹配。</translation>
    </message>
    <message>
        <source>contains and matches look beyond the header of “{0}”, to the end of the packet.</source>
        <translation>contains 和 matches 不止看“{0}”的首部，一直看到分组末尾。</translation>
    </message>
    <message>
        <source>contains tells capital from small letters; matches does not.</source>
        <translation>contains 区分大小写，matches 不区分。</translation>
    </message>
    <message>
        <source>matches ignores capital and small letters; (?-i) tells them apart.</source>
        <translation>matches 不区分大小写；写 (?-i) 则区分。</translation>
    </message>
    <message>
        <source>A dot matches no line end: (?s) lets it.</source>
        <translation>点号不匹配行尾：写 (?s) 就匹配。</translation>
    </message>
    <message>
        <source>&amp; comes before the comparison: this is read as {1}.</source>
        <translation>&amp; 先于比较运算：这里读作 {1}。</translation>
    </message>
    <message>
        <source>The range {0} is empty: its greater end stands first.</source>
        <translation>范围 {0} 是空的：大的一端写在了前面。</translation>
    </message>
    <message>
        <source>{0} has two values: one may meet one bound, and the other the other. A set asks for both of one value.</source>
        <translation>{0} 有两个值：可能一个满足一边的界限，另一个满足另一边。用集合可以要求同一个值满足两边。</translation>
    </message>
    <message>
        <source>{0} is never negative.</source>
        <translation>{0} 从不为负。</translation>
    </message>
    <message>
        <source>A division by zero has no value, and matches nothing.</source>
        <translation>除以零没有值，什么也不匹配。</translation>
    </message>
    <message>
        <source>A time without a zone is local time; with a Z after it, UTC.</source>
        <translation>没有时区的时间是本地时间；后面加 Z 则是 UTC。</translation>
    </message>
    <message>
        <source>The first frame has none before it: its {0} is 0.</source>
        <translation>第一帧之前没有帧：它的 {0} 是 0。</translation>
    </message>
    <message>
        <source>Did you mean {1}?</source>
        <translation>是否想写 {1}？</translation>
    </message>
    <message>
        <source>A flag is compared with {1}, or with 1 and 0.</source>
        <translation>标志位与 {1} 比较，或与 1 和 0 比较。</translation>
    </message>
    <message>
        <source>Sums are put in braces: {1}.</source>
        <translation>算式要写在花括号里：{1}。</translation>
    </message>
    <message>
        <source>Two signs compare: ==.</source>
        <translation>比较要写两个等号：==。</translation>
    </message>
    <message>
        <source>In some frames the regular expression took too long: they count as no match.</source>
        <translation>在某些帧上正则表达式耗时过长：这些帧按不匹配计。</translation>
    </message>
    <message>
        <source>One frame matches only because it has no {1}.</source>
        <translation>有一帧匹配只是因为它没有 {1}。</translation>
    </message>
    <message>
        <source>{0} frames match only because they have no {1}.</source>
        <translation>有 {0} 帧匹配只是因为它们没有 {1}。</translation>
    </message>
    <message>
        <source>One frame is left out only because it has no {1}.</source>
        <translation>有一帧没有列出只是因为它没有 {1}。</translation>
    </message>
    <message>
        <source>{0} frames are left out only because they have no {1}.</source>
        <translation>有 {0} 帧没有列出只是因为它们没有 {1}。</translation>
    </message>
    <message>
        <source>“{0}” does not hold: this frame has no {1}.</source>
        <translation>“{0}”不成立：这一帧没有 {1}。</translation>
    </message>
    <message>
        <source>“{0}” holds.</source>
        <translation>“{0}”成立。</translation>
    </message>
    <message>
        <source>“{0}” does not hold.</source>
        <translation>“{0}”不成立。</translation>
    </message>
    <message>
        <source>“{0}” holds: {1}.</source>
        <translation>“{0}”成立：{1}。</translation>
    </message>
    <message>
        <source>“{0}” does not hold: {1}.</source>
        <translation>“{0}”不成立：{1}。</translation>
    </message>
    <message>
        <source>No packet of this capture has {0}.</source>
        <translation>本捕获中没有一个分组有 {0}。</translation>
    </message>
    <message>
        <source>1 retransmission</source>
        <translation>1 次重传</translation>
    </message>
    <message>
        <source>{0} retransmissions</source>
        <translation>{0} 次重传</translation>
    </message>
    <message>
        <source>1 zero window</source>
        <translation>1 次零窗口</translation>
    </message>
    <message>
        <source>{0} zero windows</source>
        <translation>{0} 次零窗口</translation>
    </message>
    <message>
        <source>Likely, not certain.</source>
        <translation>很可能，但不能确定。</translation>
    </message>
    <message>
        <source>1 of them is likely, not certain.</source>
        <translation>其中 1 个很可能，但不能确定。</translation>
    </message>
    <message>
        <source>{0} of them are likely, not certain.</source>
        <translation>其中 {0} 个很可能，但不能确定。</translation>
    </message>
    <message>
        <source>Connections {0}.</source>
        <translation>连接 {0}。</translation>
    </message>
    <message>
        <source>Connection {0} stood still for {1}, until #{2} retransmitted.</source>
        <translation>连接 {0} 停顿 {1}，直到 #{2} 重传。</translation>
    </message>
    <message>
        <source>Longer than a round trip, nothing was captured of it.</source>
        <translation>超过一个往返时间没有捕获到它的任何报文段。</translation>
    </message>
    <message>
        <source>Connection {0} stood still for {1} in all, before {2}.</source>
        <translation>连接 {0} 共停顿 {1}，随后有 {2}。</translation>
    </message>
    <message>
        <source>Each time longer than a round trip, nothing was captured of it; the longest wait, {0}, ended with #{1}.</source>
        <translation>每次都有超过一个往返时间没有捕获到它的任何报文段；最长的等待 {0}，到 #{1} 结束。</translation>
    </message>
    <message>
        <source>In connection {0}, {1} had no room: {2}.</source>
        <translation>连接 {0} 中{1}没有接收空间：{2}。</translation>
    </message>
    <message>
        <source>How long is not known; the first began with #{0}.</source>
        <translation>持续多久无从得知；第一次始于 #{0}。</translation>
    </message>
    <message>
        <source>It began with #{0}.</source>
        <translation>始于 #{0}。</translation>
    </message>
    <message>
        <source>The longest, {1}, began with #{0}.</source>
        <translation>最长的一次 {1}，始于 #{0}。</translation>
    </message>
    <message>
        <source>In connection {0}, {1} had no room for {2}: {3}.</source>
        <translation>连接 {0} 中{1}有 {2} 没有接收空间：{3}。</translation>
    </message>
    <message>
        <source>The median of {0} handshakes is {1}.</source>
        <translation>{0} 次握手的中位数为 {1}。</translation>
    </message>
    <message>
        <source>Its SYN was retransmitted.</source>
        <translation>其 SYN 被重传。</translation>
    </message>
    <message>
        <source>The slowest handshake took {0} (connection {1}).</source>
        <translation>最慢的握手用了 {0}（连接 {1}）。</translation>
    </message>
    <message>
        <source>The handshake took {0} (connection {1}).</source>
        <translation>握手用了 {0}（连接 {1}）。</translation>
    </message>
    <message>
        <source>From its first to its last frame: {0}.</source>
        <translation>从首帧到末帧：{0}。</translation>
    </message>
    <message>
        <source>From the first to the last frame of each: {0} in all.</source>
        <translation>各自从首帧到末帧，共 {0}。</translation>
    </message>
    <message>
        <source>The first: {0}.</source>
        <translation>最前面的：{0}。</translation>
    </message>
    <message>
        <source>{0} retransmitted {1} of the {2} segments that it sent ({3} %).</source>
        <translation>{0} 发送的 {2} 个报文段中重传了 {1} 个（{3}%）。</translation>
    </message>
    <message>
        <source>{0}: #{1}.</source>
        <translation>{0}：#{1}。</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 个连接</translation>
    </message>
    <message>
        <source>{0} connections</source>
        <translation>{0} 个连接</translation>
    </message>
    <message>
        <source>{0}: {1} frames in {2}.</source>
        <translation>{0}：{2}中的 {1} 帧。</translation>
    </message>
    <message>
        <source>{0}: {1} frames.</source>
        <translation>{0}：{1} 帧。</translation>
    </message>
    <message>
        <source>Connection {0} was refused by {1}.</source>
        <translation>连接 {0} 被 {1} 拒绝。</translation>
    </message>
    <message>
        <source>{0} connections were refused by {1}.</source>
        <translation>{0} 个连接被 {1} 拒绝。</translation>
    </message>
    <message>
        <source>Connection {0} to {1} has no answer in this capture.</source>
        <translation>到 {1} 的连接 {0} 在本次捕获中没有应答。</translation>
    </message>
    <message>
        <source>{0} connections to {1} have no answer in this capture.</source>
        <translation>到 {1} 的 {0} 个连接在本次捕获中没有应答。</translation>
    </message>
    <message>
        <source>Connection {0} ended with a reset from {1}.</source>
        <translation>连接 {0} 因 {1} 的复位而结束。</translation>
    </message>
    <message>
        <source>{0} connections ended with a reset from {1}.</source>
        <translation>{0} 个连接因 {1} 的复位而结束。</translation>
    </message>
    <message>
        <source>Connection {0} was closed by one side only in this capture.</source>
        <translation>连接 {0} 在本次捕获中只有一方关闭。</translation>
    </message>
    <message>
        <source>{0} of {1} connections were closed by one side only in this capture.</source>
        <translation>{1} 个连接中有 {0} 个在本次捕获中只有一方关闭。</translation>
    </message>
    <message>
        <source>Connection {0} was not closed in this capture.</source>
        <translation>连接 {0} 在本次捕获中没有关闭。</translation>
    </message>
    <message>
        <source>{0} of {1} connections were not closed in this capture.</source>
        <translation>{1} 个连接中有 {0} 个在本次捕获中没有关闭。</translation>
    </message>
    <message>
        <source>{0} {1} UTC, {2}</source>
        <translation>{0} {1} UTC，{2}</translation>
    </message>
    <message>
        <source>({0} refused)</source>
        <translation>（{0} 个被拒绝）</translation>
    </message>
    <message>
        <source>({0} without an answer)</source>
        <translation>（{0} 个没有应答）</translation>
    </message>
    <message>
        <source>({0} begun before the capture)</source>
        <translation>（{0} 个在捕获之前开始）</translation>
    </message>
    <message>
        <source>{0}, {1} % more retransmitted</source>
        <translation>{0}，另重传 {1}%</translation>
    </message>
    <message>
        <source>{0} on the wire, of which {1} % were captured</source>
        <translation>线路上 {0}，其中捕获了 {1}%</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} 及以上</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Link type</source>
        <translation>链路类型</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TCP data</source>
        <translation>TCP 数据</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>截短</translation>
    </message>
    <message>
        <source>1 frame, by the snap length</source>
        <translation>1 帧，受快照长度限制</translation>
    </message>
    <message>
        <source>{0} frames, by the snap length</source>
        <translation>{0} 帧，受快照长度限制</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 帧</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} 帧</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Loading was stopped: what follows is of the first part.</source>
        <translation>载入被中止：以下只涉及前一部分。</translation>
    </message>
    <message>
        <source>1 other address</source>
        <translation>另外 1 个地址</translation>
    </message>
    <message>
        <source>{0} other addresses</source>
        <translation>另外 {0} 个地址</translation>
    </message>
    <message>
        <source>1 other endpoint</source>
        <translation>另外 1 个端点</translation>
    </message>
    <message>
        <source>{0} other endpoints</source>
        <translation>另外 {0} 个端点</translation>
    </message>
    <message>
        <source>{0} stood still for {1} in all, before {2}.</source>
        <translation>{0}共停顿 {1}，随后有 {2}。</translation>
    </message>
    <message>
        <source>1 other connection</source>
        <translation>另外 1 个连接</translation>
    </message>
    <message>
        <source>{0} other connections</source>
        <translation>另外 {0} 个连接</translation>
    </message>
    <message>
        <source>{0} had no room for {1} in all: {2}.</source>
        <translation>{0}共有 {1} 没有接收空间：{2}。</translation>
    </message>
    <message>
        <source>1 other receiver</source>
        <translation>另外 1 个接收方</translation>
    </message>
    <message>
        <source>{0} other receivers</source>
        <translation>另外 {0} 个接收方</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>{0} refused by {1}.</source>
        <translation>{0}被{1}拒绝。</translation>
    </message>
    <message>
        <source>{0} to {1} without an answer in this capture.</source>
        <translation>到{1}的{0}在本次捕获中没有应答。</translation>
    </message>
    <message>
        <source>{0} ended by a reset from {1}.</source>
        <translation>{0}因{1}的复位而结束。</translation>
    </message>
    <message>
        <source>from {0} to {1}, densest ({3}) at {2}</source>
        <translation>{0} 至 {1}，{2} 处最密（{3} 个）</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>All data captured before it is acknowledged; a receiver may still discard what was not read yet (RFC 9293, 3.10.7.4).</source>
        <translation>在它之前捕获的数据都已被确认；接收端仍可能丢弃尚未读取的数据（RFC 9293，3.10.7.4）。</translation>
    </message>
    <message>
        <source>{0}: ESTABLISHED → CLOSE-WAIT; may still send until its own FIN.</source>
        <translation>{0}：ESTABLISHED → CLOSE-WAIT；在自己发送 FIN 之前仍可发送。</translation>
    </message>
    <message>
        <source>{0} is the capture that is saved from. Choose another name.</source>
        <translation>{0} 就是正在保存其内容的捕获文件，请另选文件名。</translation>
    </message>
    <message>
        <source>{0} cannot be written: the comments of a frame take {2} bytes, more than {3}.</source>
        <translation>无法写入 {0}：一个帧的注释占 {2} 字节，超过上限 {3} 字节。</translation>
    </message>
    <message>
        <source>{0} holds no notes on a capture, or damaged ones: {2} is wrong.</source>
        <translation>{0} 不是捕获的备注文件，或已损坏：{2} 有误。</translation>
    </message>
    <message>
        <source>{0} holds the notes on another capture; they are not shown.</source>
        <translation>{0} 是另一个捕获的备注，因此不显示。</translation>
    </message>
    <message>
        <source>“{0}” cannot be said in a capture filter (BPF).</source>
        <translation>“{0}”无法用捕获过滤器（BPF）表达。</translation>
    </message>
    <message>
        <source>A capture filter has at most 2,048 bytes here.</source>
        <translation>此处的捕获过滤器最多 2,048 字节。</translation>
    </message>
    <message>
        <source>libpcap cannot read this capture filter: {1}.</source>
        <translation>libpcap 无法读取此捕获过滤器：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is a name, and the network is not asked about it: write its address.</source>
        <translation>“{0}” 是名称，这里不向网络查询：请写出其地址。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True 或 False</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Ethernet address</source>
        <translation>以太网地址</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>以秒为单位的时间</translation>
    </message>
    <message>
        <source>no pause of 10 ms or more</source>
        <translation>没有 10 毫秒或更长的停顿</translation>
    </message>
    <message>
        <source>1 pause of {0}, until #{1}</source>
        <translation>1 次停顿，{0}，到 #{1} 结束</translation>
    </message>
    <message>
        <source>{0} pauses of about {2}, the longest until #{3}</source>
        <translation>{0} 次停顿，每次约 {2}，最长的到 #{3} 结束</translation>
    </message>
    <message>
        <source>{0} pauses of {1} to {2}, the longest until #{3}</source>
        <translation>{0} 次停顿，{1}到 {2}，最长的到 #{3} 结束</translation>
    </message>
    <message>
        <source>{0} % of {1} {4} had no room for more: {3}, from the segment that filled its window to the one after the ACK that opened it.</source>
        <translation>{1}中有 {0} % 的时间，{4}容不下更多数据：{3}；每次都从填满窗口的报文段开始，到打开窗口的 ACK 之后的报文段为止。</translation>
    </message>
    <message>
        <source>{0} % of {1} {4} probably had no room for more: {3}, from the segment that filled its window to the one after the ACK that opened it.</source>
        <translation>{1}中有 {0} % 的时间，{4}可能容不下更多数据：{3}；每次都从填满窗口的报文段开始，到打开窗口的 ACK 之后的报文段为止。</translation>
    </message>
    <message>
        <source>The window is too small for the path: at most {0} a round trip of {1}, {2} a second.</source>
        <translation>窗口对这条路径来说太小：每个 {1}的往返时间最多 {0}，即每秒 {2}。</translation>
    </message>
    <message>
        <source>These pauses took longer than a round trip, {1}: the application of {0} read too slowly.</source>
        <translation>这些停顿超过一个往返时间（{1}）：{0}的应用程序读取得太慢。</translation>
    </message>
    <message>
        <source>No window scale was agreed on, so no window exceeds 65,535 bytes (RFC 7323, 2).</source>
        <translation>没有协商窗口扩大因子，所以窗口都不超过 65,535 字节（RFC 7323，2）。</translation>
    </message>
    <message>
        <source>Most of that for acknowledgments before anything was lost: slow start (RFC 5681, 3.1), with round trips of {1} or more.</source>
        <translation>其中大部分是在尚无丢失时等待确认：慢启动（RFC 5681，3.1），往返时间不少于 {1}。</translation>
    </message>
    <message>
        <source>Most of that for acknowledgments, with room in the window: its congestion window (RFC 5681, 3.1), which a loss had reduced.</source>
        <translation>其中大部分是窗口尚有余地却等待确认：丢失减小了它的拥塞窗口（RFC 5681，3.1）。</translation>
    </message>
    <message>
        <source>Most of that for acknowledgments while a queue on the path delayed them: round trips took more than twice the shortest, {1}.</source>
        <translation>其中大部分是等待被路径上的队列延迟的确认：往返时间超过最短者（{1}）的两倍。</translation>
    </message>
    <message>
        <source>Most of that while it repaired losses: {0}.</source>
        <translation>其中大部分是在修复丢失：{0}。</translation>
    </message>
    <message>
        <source>Most of that for its retransmission timer (RFC 6298): {0}.</source>
        <translation>其中大部分是在等待重传定时器（RFC 6298）：{0}。</translation>
    </message>
    <message>
        <source>Most of that between segments that no acknowledgment set off, though more was waiting: it probably paces them.</source>
        <translation>其中大部分在并非由确认引发的报文段之间，尽管还有数据在等待：它可能在按节奏发送（pacing）。</translation>
    </message>
    <message>
        <source>Most of that with a small segment that waited until everything was acknowledged: probably Nagle's algorithm (RFC 9293, 3.7.4) against delayed ACKs (3.8.6.3), {0}.</source>
        <translation>其中大部分是小报文段在等待全部数据得到确认：可能是 Nagle 算法（RFC 9293，3.7.4）遇上延迟确认（3.8.6.3），{0}。</translation>
    </message>
    <message>
        <source>{0} % of {1} {2} had nothing to send: {3}, ended by a write, not by an acknowledgment.</source>
        <translation>{1}中有 {0} % 的时间，{2}没有数据要发送：{3}；每次都因应用程序写入而结束，而不是因为确认。</translation>
    </message>
    <message>
        <source>{0} % of {1} {2} probably had nothing to send: {3}, ended by a write, not by an acknowledgment.</source>
        <translation>{1}中有 {0} % 的时间，{2}可能没有数据要发送：{3}；每次都因应用程序写入而结束，而不是因为确认。</translation>
    </message>
    <message>
        <source>{0} % of {1} {2} waited although {4} had room for more.</source>
        <translation>{1}中有 {0} % 的时间，尽管{4}还有余地，{2}仍在等待。</translation>
    </message>
    <message>
        <source>{0} % of {1} {2} probably waited although {4} had room for more.</source>
        <translation>{1}中有 {0} % 的时间，尽管{4}还有余地，{2}可能仍在等待。</translation>
    </message>
    <message>
        <source>{0} % of {1} this capture cannot tell what {2} waited for: the window scale of {4} was agreed on before it.</source>
        <translation>{1}中有 {0} % 的时间，从这个抓包无法判断{2}在等待什么：{4}的窗口扩大因子在抓包之前就已协商。</translation>
    </message>
    <message>
        <source>{0} % of {1} this capture cannot tell what {2} waited for: it has no acknowledgment of {4}.</source>
        <translation>{1}中有 {0} % 的时间，从这个抓包无法判断{2}在等待什么：其中没有{4}的确认。</translation>
    </message>
    <message>
        <source>Captured at {0}, which answers within {1}.</source>
        <translation>在{0}处捕获：它在 {1}之内作答。</translation>
    </message>
    <message>
        <source>Captured between both: {0} answers after {1} at the soonest.</source>
        <translation>在两端之间捕获：{0}最快在 {1}后作答。</translation>
    </message>
    <message>
        <source>Captured at {2}: {0} answers after {1} at the soonest.</source>
        <translation>在{2}处捕获：{0}最快在 {1}后作答。</translation>
    </message>
    <message>
        <source>Nothing captured tells at which end this was.</source>
        <translation>捕获的内容无法说明是在哪一端捕获的。</translation>
    </message>
    <message>
        <source>Connection {0}: {1}</source>
        <translation>连接 {0}：{1}</translation>
    </message>
    <message>
        <source>#{0} completed the opening</source>
        <translation>#{0} 完成连接建立</translation>
    </message>
    <message>
        <source>#{0} asked “{2}”</source>
        <translation>#{0} 请求“{2}”</translation>
    </message>
    <message>
        <source>#{0} asked</source>
        <translation>#{0} 发出请求</translation>
    </message>
    <message>
        <source>#{0} to #{1} asked “{2}”</source>
        <translation>#{0} 至 #{1} 请求“{2}”</translation>
    </message>
    <message>
        <source>#{0} to #{1} asked</source>
        <translation>#{0} 至 #{1} 发出请求</translation>
    </message>
    <message>
        <source>#{0} greeted</source>
        <translation>由 #{0} 首先发出数据</translation>
    </message>
    <message>
        <source>#{0} answered</source>
        <translation>由 #{0} 应答</translation>
    </message>
    <message>
        <source>#{0} answered “{1}”</source>
        <translation>由 #{0} 应答“{1}”</translation>
    </message>
    <message>
        <source>{0}; no answer was captured.</source>
        <translation>{0}；没有捕获到应答。</translation>
    </message>
    <message>
        <source>{0}, {1}. How long that took is not known: the clock of the capture was wrong, or some of the request was not captured.</source>
        <translation>{0}，{1}。用了多久无法得知：抓包的时钟有误，或者请求的一部分没有被捕获。</translation>
    </message>
    <message>
        <source>{0}, {1} {2} later. The answer was lost or overtaken on the way before: when {3} sent it first, this capture cannot tell.</source>
        <translation>{0}，{2}后{1}。应答先前在途中丢失或被超越：{3}最初何时发出，本抓包无法判断。</translation>
    </message>
    <message>
        <source>{0}, {1} {2} later. How much of that was the network’s, this capture cannot tell: it has nothing that the TCP of {3} answered by itself.</source>
        <translation>{0}，{2}后{1}。其中网络占多少，本抓包无法判断：其中没有{3}的 TCP 自行作出的回应。</translation>
    </message>
    <message>
        <source>{0}, {1} {2} later: {3} on the way, {4} at {5}.</source>
        <translation>{0}，{2}后{1}：路上 {3}，{5}处 {4}。</translation>
    </message>
    <message>
        <source>{0} of that passed until #{1} retransmitted what had been lost.</source>
        <translation>其中 {0} 是在 #{1} 重传丢失的数据之前过去的。</translation>
    </message>
    <message>
        <source>#{0} acknowledged the request after {1}: it had arrived by then.</source>
        <translation>#{0} 在 {1}后确认了请求：那时请求已经到达。</translation>
    </message>
    <message>
        <source>The request took {0}, until #{1}.</source>
        <translation>请求持续了 {0}，到 #{1} 为止。</translation>
    </message>
    <message>
        <source>The answer took {0}, until #{1}.</source>
        <translation>应答持续了 {0}，到 #{1} 为止。</translation>
    </message>
    <message>
        <source>The answer took {0}, until #{1}, with {2}.</source>
        <translation>应答持续了 {0}，到 #{1} 为止，其中有 {2}。</translation>
    </message>
    <message>
        <source>The next request, #{0}, came {1} after the answer: {2} on the way, {3} at {4}.</source>
        <translation>下一个请求 #{0} 在应答之后 {1}到来：路上 {2}，{4}处 {3}。</translation>
    </message>
    <message>
        <source>The next request, #{0}, came {1} after the answer.</source>
        <translation>下一个请求 #{0} 在应答之后 {1}到来。</translation>
    </message>
    <message>
        <source>Captured at {0}, which answers within {1} (#{2}, #{3}); {4} answers after {5} at the soonest (#{6}, #{7}).</source>
        <translation>在{0}处捕获，它在 {1}内作答（#{2}，#{3}）；{4}最快 {5}后作答（#{6}，#{7}）。</translation>
    </message>
    <message>
        <source>Captured between both: {0} answers after {1} at the soonest (#{2}, #{3}), {4} after {5} (#{6}, #{7}).</source>
        <translation>在两端之间捕获：{0}最快 {1}后作答（#{2}，#{3}），{4}最快 {5}后作答（#{6}，#{7}）。</translation>
    </message>
    <message>
        <source>{0} answers after {1} at the soonest (#{2}, #{3}). At which end this was captured, nothing tells.</source>
        <translation>{0}最快 {1}后作答（#{2}，#{3}）。没有什么能说明这是在哪一端捕获的。</translation>
    </message>
    <message>
        <source>Opened in {0}.</source>
        <translation>建立连接用了 {0}。</translation>
    </message>
    <message>
        <source>The first byte of {0} came {1} after the SYN, the last one after {2}.</source>
        <translation>{0}的第一个字节在 SYN 之后 {1}到来，最后一个在 {2}后到来。</translation>
    </message>
    <message>
        <source>nothing to send {0} %</source>
        <translation>无数据可发 {0} %</translation>
    </message>
    <message>
        <source>receiver {0} %</source>
        <translation>接收端 {0} %</translation>
    </message>
    <message>
        <source>network {0} %</source>
        <translation>网络 {0} %</translation>
    </message>
    <message>
        <source>unknown {0} %</source>
        <translation>无法判断 {0} %</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0} segments filled windows smaller than a full segment: silly windows (RFC 9293, 3.8.6.2).</source>
        <translation>{0} 个报文段填满了小于一个完整报文段的窗口：糊涂窗口（RFC 9293，3.8.6.2）。</translation>
    </message>
    <message>
        <source>Full-sized segments were retransmitted {0} times without an answer, though {1} was heard or smaller ones followed: probably an MTU black hole (RFC 2923, 2.1).</source>
        <translation>完整大小的报文段重传了 {0} 次而无应答，尽管收到了来自{1}的报文段，或随后发送了较小的报文段：很可能是 MTU 黑洞（RFC 2923，2.1）。</translation>
    </message>
    <message>
        <source>One timeout repaired the end of all that was sent: no later ACK could report that loss.</source>
        <translation>一次超时修复了所发送数据的末尾：没有后续 ACK 能报告这一丢失。</translation>
    </message>
    <message>
        <source>{0} timeouts repaired the end of all that was sent: no later ACK could report those losses.</source>
        <translation>{0} 次超时修复了所发送数据的末尾：没有后续 ACK 能报告这些丢失。</translation>
    </message>
    <message>
        <source>{0} % of {1} this capture cannot tell what {2} waited for: it lacks frames, since data was acknowledged that it does not have.</source>
        <translation>{1}中有 {0} % 的时间，从这个抓包无法判断{2}在等待什么：其中缺少帧，因为被确认的数据不在其中。</translation>
    </message>
    <message>
        <source>For {1} % of {2} {0} had nothing to send.</source>
        <translation>{2} 中有 {1} % 的时间，{0}没有数据可发送。</translation>
    </message>
    <message>
        <source>For {1} % of {2} {0} probably had nothing to send.</source>
        <translation>{2} 中有 {1} % 的时间，{0}大概没有数据可发送。</translation>
    </message>
    <message>
        <source>For {1} % of {2} {3} had no room for more of what {0} sent.</source>
        <translation>{2} 中有 {1} % 的时间，{3}没有空间接收{0}的更多数据。</translation>
    </message>
    <message>
        <source>For {1} % of {2} {3} probably had no room for more of what {0} sent.</source>
        <translation>{2} 中有 {1} % 的时间，{3}大概没有空间接收{0}的更多数据。</translation>
    </message>
    <message>
        <source>For {1} % of {2} {0} waited for the network.</source>
        <translation>{2} 中有 {1} % 的时间，{0}在等待网络。</translation>
    </message>
    <message>
        <source>For {1} % of {2} {0} probably waited for the network.</source>
        <translation>{2} 中有 {1} % 的时间，{0}大概在等待网络。</translation>
    </message>
    <message>
        <source>For {1} % of {2} this capture cannot tell what {0} waited for.</source>
        <translation>{2} 中有 {1} % 的时间，本捕获无法说明{0}在等待什么。</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>时间太短，无法判断</translation>
    </message>
    <message>
        <source>{0} cannot be read as an archive of lessons: {2}.</source>
        <translation>无法把 {0} 作为课程压缩包读取：{2}。</translation>
    </message>
    <message>
        <source>{0} has more than {3} files: it is not read.</source>
        <translation>{0} 中的文件超过 {3} 个，未读取。</translation>
    </message>
    <message>
        <source>{0} is not read: “{2}” unpacks to more than {3} bytes.</source>
        <translation>未读取 {0}：“{2}”解压后超过 {3} 字节。</translation>
    </message>
    <message>
        <source>{0} has no lesson (*.md).</source>
        <translation>{0} 中没有课程（*.md）。</translation>
    </message>
    <message>
        <source>The lesson has {0} bytes; at most {1} are read.</source>
        <translation>课程有 {0} 字节；最多读取 {1} 字节。</translation>
    </message>
    <message>
        <source>A lesson has at most {1} steps; this one and what follows are left out.</source>
        <translation>一课最多 {1} 步；这一步及其后的内容被略去。</translation>
    </message>
    <message>
        <source>More than {1} times “{0}” in one place: the lesson is not read.</source>
        <translation>一处出现了超过 {1} 个“{0}”，课程未读取。</translation>
    </message>
    <message>
        <source>Lists, quotes or emphasis are nested more than {1} deep.</source>
        <translation>列表、引用或强调的嵌套超过 {1} 层。</translation>
    </message>
    <message>
        <source>The byte {0} is not UTF-8: save the file as UTF-8.</source>
        <translation>字节 {0} 不是 UTF-8：请以 UTF-8 保存文件。</translation>
    </message>
    <message>
        <source>A NUL byte: this is not a text file.</source>
        <translation>含有 NUL 字节：这不是文本文件。</translation>
    </message>
    <message>
        <source>The first line is not “---”: a lesson begins with its title and language between two lines “---”.</source>
        <translation>第一行不是“---”：课程以两行“---”之间的标题和语言开头。</translation>
    </message>
    <message>
        <source>The second line “---” is missing, which ends the title, language and capture.</source>
        <translation>缺少结束标题、语言和捕获文件的第二行“---”。</translation>
    </message>
    <message>
        <source>“{0}” is not of the form “key: value”.</source>
        <translation>“{0}”不是“键: 值”的形式。</translation>
    </message>
    <message>
        <source>Unknown key “{0}”. Known here: {1}.</source>
        <translation>未知的键“{0}”。此处可用：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is given twice.</source>
        <translation>“{0}”出现了两次。</translation>
    </message>
    <message>
        <source>The title is missing (“title: …”).</source>
        <translation>缺少标题（“title: …”）。</translation>
    </message>
    <message>
        <source>The language is missing (“language: …”): one of {1}.</source>
        <translation>缺少语言（“language: …”）：{1} 之一。</translation>
    </message>
    <message>
        <source>The language is “{0}”, not one of {1}.</source>
        <translation>语言是“{0}”，应为 {1} 之一。</translation>
    </message>
    <message>
        <source>“{0}” is not a number that is possible here.</source>
        <translation>“{0}”不是此处可用的数。</translation>
    </message>
    <message>
        <source>“{0}” is not a file beside the lesson.</source>
        <translation>“{0}”不是课程旁边的文件。</translation>
    </message>
    <message>
        <source>The lesson has no steps: each begins with a heading “## …”.</source>
        <translation>课程没有步骤：每一步以标题“## …”开头。</translation>
    </message>
    <message>
        <source>The step “{0}” has no text.</source>
        <translation>步骤“{0}”没有正文。</translation>
    </message>
    <message>
        <source>This “rungs” block belongs to no step: it stands directly below a heading “## …” and its text.</source>
        <translation>这个“rungs”块不属于任何步骤：它应直接位于标题“## …”及其正文之下。</translation>
    </message>
    <message>
        <source>A step has one “rungs” block; this is the second.</source>
        <translation>每一步只有一个“rungs”块；这是第二个。</translation>
    </message>
    <message>
        <source>There is no pane “{0}”. Panes: {1}.</source>
        <translation>没有窗格“{0}”。窗格：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be hidden: write “frames &gt; 10”.</source>
        <translation>无法隐藏“{0}”：请写“frames &gt; 10”。</translation>
    </message>
    <message>
        <source>“{0}” is no question. Questions: “number KEY of frame N”, “frame FILTER”, “choose”, “question KIND”.</source>
        <translation>“{0}”不是问题。问题有：“number 键 of frame N”、“frame 过滤器”、“choose”、“question 题型”。</translation>
    </message>
    <message>
        <source>“{0}” belongs to a question, but this step has no “ask: …”.</source>
        <translation>“{0}”属于问题，但这一步没有“ask: …”。</translation>
    </message>
    <message>
        <source>“{0}” cannot be used with “ask: {1}”.</source>
        <translation>“{0}”不能与“ask: {1}”一起使用。</translation>
    </message>
    <message>
        <source>“{0}” is not of the form “wrong: answer =&gt; why it is wrong”.</source>
        <translation>“{0}”不是“wrong: 答案 =&gt; 错在哪里”的形式。</translation>
    </message>
    <message>
        <source>No answer is right: “right: …” is missing.</source>
        <translation>没有正确答案：缺少“right: …”。</translation>
    </message>
    <message>
        <source>No answer is wrong: “wrong: … =&gt; why” is missing.</source>
        <translation>没有错误答案：缺少“wrong: … =&gt; 原因”。</translation>
    </message>
    <message>
        <source>The link to “{0}” leads nowhere. Links: frame:7, field:tcp.flags.syn, check:FILTER, https://….</source>
        <translation>到“{0}”的链接无处可去。链接有：frame:7、field:tcp.flags.syn、check:过滤器、https://…。</translation>
    </message>
    <message>
        <source>“{0}” is not read as a link: it has a space, or lacks a bracket.</source>
        <translation>“{0}”未被读作链接：其中有空格，或缺少括号。</translation>
    </message>
    <message>
        <source>This speaks of a capture, but the lesson names none (“capture: …”).</source>
        <translation>此处涉及捕获文件，但课程没有指定（“capture: …”）。</translation>
    </message>
    <message>
        <source>No frame {0}: the last frame is {1}.</source>
        <translation>没有第 {0} 帧：最后一帧是 {1}。</translation>
    </message>
    <message>
        <source>No connection {0}: the capture has {1}, counted from 0.</source>
        <translation>没有连接 {0}：捕获文件有 {1} 个连接，从 0 开始编号。</translation>
    </message>
    <message>
        <source>Frame {0} is not in connection {1}.</source>
        <translation>第 {0} 帧不在连接 {1} 中。</translation>
    </message>
    <message>
        <source>Frame {0} is to be looked at, but this step hides it.</source>
        <translation>要看第 {0} 帧，但这一步把它隐藏了。</translation>
    </message>
    <message>
        <source>Frame {1} has no field {0}.</source>
        <translation>第 {1} 帧没有字段 {0}。</translation>
    </message>
    <message>
        <source>No frame of the capture passes “{0}”.</source>
        <translation>捕获文件中没有帧满足“{0}”。</translation>
    </message>
    <message>
        <source>Frame {1} does not pass “{0}”.</source>
        <translation>第 {1} 帧不满足“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” has no answer in this capture.</source>
        <translation>“{0}”在这个捕获文件中没有答案。</translation>
    </message>
    <message>
        <source>“{0}” has several answers: {1}.</source>
        <translation>“{0}”有多个答案：{1}。</translation>
    </message>
    <message>
        <source>Every frame passes “{0}”: no answer would be wrong.</source>
        <translation>每一帧都满足“{0}”：不会有错误的答案。</translation>
    </message>
    <message>
        <source>“{0}” is said to be wrong, but it is right.</source>
        <translation>“{0}”被说成是错的，但它是对的。</translation>
    </message>
    <message>
        <source>The quiz has no kind of question “{0}”.</source>
        <translation>测验没有题型“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is not a filter. {1}</source>
        <translation>“{0}”不是过滤器。{1}</translation>
    </message>
    <message>
        <source>The capture cannot be read. {0}</source>
        <translation>无法读取捕获文件。{0}</translation>
    </message>
    <message>
        <source>What is the value of {0} in {1}?</source>
        <translation>{1} 中 {0} 的值是多少？</translation>
    </message>
    <message>
        <source>Which segment is it?</source>
        <translation>是哪个报文段？</translation>
    </message>
    <message>
        <source>Which answer is right?</source>
        <translation>哪个答案正确？</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not this.</source>
        <translation>不对。</translation>
    </message>
    <message>
        <source>its application opens actively</source>
        <translation>应用程序主动打开</translation>
    </message>
    <message>
        <source>its application opens passively</source>
        <translation>应用程序被动打开</translation>
    </message>
    <message>
        <source>its application sends</source>
        <translation>应用程序发送数据</translation>
    </message>
    <message>
        <source>its application closes</source>
        <translation>应用程序关闭</translation>
    </message>
    <message>
        <source>its application aborts</source>
        <translation>应用程序中止连接</translation>
    </message>
    <message>
        <source>receives a SYN</source>
        <translation>收到 SYN</translation>
    </message>
    <message>
        <source>receives a SYN-ACK</source>
        <translation>收到 SYN-ACK</translation>
    </message>
    <message>
        <source>receives the ACK of its SYN</source>
        <translation>收到对自己 SYN 的 ACK</translation>
    </message>
    <message>
        <source>receives a FIN</source>
        <translation>收到 FIN</translation>
    </message>
    <message>
        <source>receives the ACK of its FIN</source>
        <translation>收到对自己 FIN 的 ACK</translation>
    </message>
    <message>
        <source>receives a FIN that acknowledges its own</source>
        <translation>收到 FIN，且它确认了自己的 FIN</translation>
    </message>
    <message>
        <source>receives a reset</source>
        <translation>收到复位</translation>
    </message>
    <message>
        <source>twice the maximum segment lifetime has passed</source>
        <translation>经过两倍最长报文段寿命（2MSL）</translation>
    </message>
    <message>
        <source>prepares the connection</source>
        <translation>准备连接</translation>
    </message>
    <message>
        <source>sends a SYN</source>
        <translation>发送 SYN</translation>
    </message>
    <message>
        <source>forgets the connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>sends a SYN-ACK</source>
        <translation>发送 SYN-ACK</translation>
    </message>
    <message>
        <source>sends an ACK</source>
        <translation>发送 ACK</translation>
    </message>
    <message>
        <source>sends a FIN</source>
        <translation>发送 FIN</translation>
    </message>
    <message>
        <source>sends a reset</source>
        <translation>发送复位</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: it opens actively and sends its SYN, #{3}. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。它主动打开，发送 SYN（#{3}）。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} is a SYN, which it answers with a SYN-ACK. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 是 SYN，它以 SYN-ACK 应答。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} is a SYN that acknowledges nothing, so both ends open at once (simultaneous open). RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 是不带确认的 SYN，因此两端同时打开。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} acknowledges its SYN and is a SYN itself. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 确认了它的 SYN，自身也是 SYN。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} acknowledges its SYN. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 确认了它的 SYN。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: it sends its own FIN, #{3}. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。它发送自己的 FIN（#{3}）。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: it has no more data to send and sends its FIN, #{3}. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。它没有数据要发送了，发送 FIN（#{3}）。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} is the FIN of its peer; it may still send. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 是对端的 FIN；它仍可发送数据。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} is the FIN of its peer, and its own is not acknowledged yet (simultaneous close). RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 是对端的 FIN，而它自己的 FIN 尚未被确认（同时关闭）。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} is the FIN of its peer. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 是对端的 FIN。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} acknowledges its FIN. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 确认了它的 FIN。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} acknowledges its FIN and is a FIN itself, so FIN-WAIT-2 is skipped. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 确认了它的 FIN，自身也是 FIN，因此跳过 FIN-WAIT-2。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: #{3} is a reset. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。#{3} 是复位。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}: it aborts with a reset, #{3}. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}。它以复位（#{3}）中止连接。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>create TCB</source>
        <translation>创建 TCB</translation>
    </message>
    <message>
        <source>create TCB, snd SYN</source>
        <translation>创建 TCB，发送 SYN</translation>
    </message>
    <message>
        <source>delete TCB</source>
        <translation>删除 TCB</translation>
    </message>
    <message>
        <source>snd SYN</source>
        <translation>发送 SYN</translation>
    </message>
    <message>
        <source>snd SYN,ACK</source>
        <translation>发送 SYN,ACK</translation>
    </message>
    <message>
        <source>snd ACK</source>
        <translation>发送 ACK</translation>
    </message>
    <message>
        <source>snd FIN</source>
        <translation>发送 FIN</translation>
    </message>
    <message>
        <source>snd RST</source>
        <translation>发送 RST</translation>
    </message>
    <message>
        <source>active OPEN</source>
        <translation>主动打开</translation>
    </message>
    <message>
        <source>passive OPEN</source>
        <translation>被动打开</translation>
    </message>
    <message>
        <source>SEND</source>
        <translation>发送数据</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>ABORT</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>rcv SYN</source>
        <translation>收到 SYN</translation>
    </message>
    <message>
        <source>rcv SYN,ACK</source>
        <translation>收到 SYN,ACK</translation>
    </message>
    <message>
        <source>rcv ACK of SYN</source>
        <translation>收到 SYN 的 ACK</translation>
    </message>
    <message>
        <source>rcv FIN</source>
        <translation>收到 FIN</translation>
    </message>
    <message>
        <source>rcv ACK of FIN</source>
        <translation>收到 FIN 的 ACK</translation>
    </message>
    <message>
        <source>rcv FIN, ACK of FIN</source>
        <translation>收到 FIN, FIN 的 ACK</translation>
    </message>
    <message>
        <source>rcv RST</source>
        <translation>收到 RST</translation>
    </message>
    <message>
        <source>Timeout=2MSL</source>
        <translation>超时 2MSL</translation>
    </message>
    <message>
        <source>(note 1)</source>
        <translation>（注 1）</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
    <message>
        <source>{1} for {2}, as #{3} shows; its state before is not known from this capture.</source>
        <translation>{2}：{1}，由 #{3} 可知；此前的状态无法从本次捕获得知。</translation>
    </message>
    <message>
        <source>{0} → {1} for {2} at #{3}: it does not go on with this connection.</source>
        <translation>{2}：{0} → {1}（#{3}）。它不再继续此连接。</translation>
    </message>
    <message>
        <source>{0} → {1} for {2}, as #{3} shows; what led there was not captured.</source>
        <translation>{2}：{0} → {1}，由 #{3} 可知；导致这一转换的报文段未被捕获。</translation>
    </message>
    <message>
        <source>{0} → {1} for {2} with #{3}. RFC 9293, {4}</source>
        <translation>{2}：{0} → {1}（#{3}）。RFC 9293，{4}</translation>
    </message>
    <message>
        <source>Where both ends are is not known from this capture.</source>
        <translation>两端的状态无法从本次捕获得知。</translation>
    </message>
    <message>
        <source>Where {0} is, is not known from this capture.</source>
        <translation>{0}的状态无法从本次捕获得知。</translation>
    </message>
    <message>
        <source>Select a segment of this connection to see where both ends are after it.</source>
        <translation>选择此连接的一个报文段，查看其后两端的状态。</translation>
    </message>
    <message>
        <source>#{0} changes no state: it probably was lost. {3} stays in {1}, {4} in {2}.</source>
        <translation>#{0} 不改变状态：它很可能丢失了。{3}仍处于 {1}，{4}处于 {2}。</translation>
    </message>
    <message>
        <source>#{0} changes no state: {3} stays in {1}, {4} in {2}.</source>
        <translation>#{0} 不改变状态：{3}仍处于 {1}，{4}处于 {2}。</translation>
    </message>
    <message>
        <source>Dashed: what figure 5 of RFC 9293 leaves out. FIN-WAIT-1 goes to TIME-WAIT at once if the FIN acknowledges its own (note 2); a reset leads from any state to CLOSED (note 3), and is drawn where it happens.</source>
        <translation>虚线：RFC 9293 图 5 省略的转换。若收到的 FIN 确认了自己的 FIN，FIN-WAIT-1 直接进入 TIME-WAIT（注 2）；复位从任何状态进入 CLOSED（注 3），发生时才画出。</translation>
    </message>
    <message>
        <source>Note 1: only after a passive open.</source>
        <translation>注 1：仅在被动打开之后。</translation>
    </message>
    <message>
        <source>User's guide of Rungs</source>
        <translation>Rungs 用户指南</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the window of Rungs, its filters, and what a capture cannot tell</source>
        <translation>Rungs 的窗口、过滤，以及捕获无法说明的事</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>1 bit</source>
        <translation>1 位</translation>
    </message>
    <message>
        <source>Claims about earlier frames that this one takes back, while the input is still read</source>
        <translation>输入仍在读取时，此帧收回的关于先前各帧的说法</translation>
    </message>
    <message>
        <source>there or not</source>
        <translation>有或无</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>bytes, counted in words of 4</source>
        <translation>字节数，以 4 字节的字计</translation>
    </message>
    <message>
        <source>hexadecimal number</source>
        <translation>十六进制数</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>以字节为单位的长度</translation>
    </message>
    <message>
        <source>How many there are in the frame</source>
        <translation>帧中有多少个</translation>
    </message>
    <message>
        <source>A number or an address as text</source>
        <translation>数或地址的文本形式</translation>
    </message>
    <message>
        <source>The text in capital letters</source>
        <translation>文本的大写形式</translation>
    </message>
    <message>
        <source>The text in small letters</source>
        <translation>文本的小写形式</translation>
    </message>
    <message>
        <source>The greatest value</source>
        <translation>最大的值</translation>
    </message>
    <message>
        <source>The least value</source>
        <translation>最小的值</translation>
    </message>
    <message>
        <source>The value without its sign</source>
        <translation>去掉符号的值</translation>
    </message>
    <message>
        <source>The name of the value</source>
        <translation>值的名称</translation>
    </message>
    <message>
        <source>No connection: before the opening, and after everything is over.</source>
        <translation>没有连接：在建立之前，以及一切结束之后。</translation>
    </message>
    <message>
        <source>A server waits for a SYN on its port.</source>
        <translation>服务器在其端口上等待 SYN。</translation>
    </message>
    <message>
        <source>A client has sent its SYN and waits for that of the server.</source>
        <translation>客户端已发送 SYN，等待服务器的 SYN。</translation>
    </message>
    <message>
        <source>A SYN has come and the own one is sent: what is missing is the acknowledgment of the own SYN.</source>
        <translation>SYN 已到来，自己的 SYN 已发送：还缺对自己 SYN 的确认。</translation>
    </message>
    <message>
        <source>Open: data flows in both directions.</source>
        <translation>已建立：数据在两个方向上传送。</translation>
    </message>
    <message>
        <source>Its application has closed: the FIN is sent, and waits for its acknowledgment, or for the FIN of the peer.</source>
        <translation>应用程序已关闭：FIN 已发送，等待它的确认或对方的 FIN。</translation>
    </message>
    <message>
        <source>The own FIN is acknowledged. The peer may still send, until its own FIN comes.</source>
        <translation>自己的 FIN 已被确认。对方仍可发送，直到它的 FIN 到来。</translation>
    </message>
    <message>
        <source>The peer has closed its direction. The own application can still send; it has not closed yet. An endpoint that stays here has an application that forgot to close.</source>
        <translation>对方已关闭其方向。自己的应用程序仍可发送，尚未关闭。一直停留于此的端点，其应用程序忘了关闭。</translation>
    </message>
    <message>
        <source>Both have sent a FIN before that of the other came; the own one is not acknowledged yet.</source>
        <translation>双方在收到对方的 FIN 之前都发送了 FIN；自己的尚未被确认。</translation>
    </message>
    <message>
        <source>It closed second: its FIN is sent and waits for the last acknowledgment.</source>
        <translation>它后关闭：FIN 已发送，等待最后的确认。</translation>
    </message>
    <message>
        <source>It closed first and everything is acknowledged. It waits twice the segment lifetime, so that it can repeat the last acknowledgment, and old segments vanish before the ports are used again.</source>
        <translation>它先关闭，一切都已确认。它等待两倍的报文段寿命，以便重发最后的确认，并让旧报文段在端口再次使用之前消失。</translation>
    </message>
    <message>
        <source>The same packet is twice in the capture, because it passed the place of the capture twice, or was recorded at two interfaces. It was sent once.</source>
        <translation>同一分组在捕获中出现两次，因为它两次经过捕获的地方，或在两个接口上被记录。它只发送了一次。</translation>
    </message>
    <message>
        <source>A copy of a segment that the network made. Its sender sent it once; the receiver drops the copy.</source>
        <translation>网络产生的报文段副本。发送方只发送了一次；接收方丢弃副本。</translation>
    </message>
    <message>
        <source>A copy that arrives long after the original was acknowledged. Its receiver drops it, and answers with its current acknowledgment number.</source>
        <translation>原件早已被确认之后才到达的副本。接收方丢弃它，并以当前的确认号应答。</translation>
    </message>
    <message>
        <source>The checksum does not fit header and data: the segment was damaged, and its receiver drops it without a word.</source>
        <translation>校验和与首部和数据不符：报文段已损坏，接收方不声不响地丢弃它。</translation>
    </message>
    <message>
        <source>RST: refuses a connection, aborts one, or says that there is none (RFC 9293 3.5.2).</source>
        <translation>RST：拒绝连接、异常中止连接，或说明没有这个连接（RFC 9293 3.5.2）。</translation>
    </message>
    <message>
        <source>An original that arrives after a segment that was sent later: it was overtaken, not lost.</source>
        <translation>在较晚发送的报文段之后才到达的原始报文段：它被超越，没有丢失。</translation>
    </message>
    <message>
        <source>Its sender sends bytes again that it has sent before, because no acknowledgment of them came in time (RFC 6298), or because the receiver reported a gap (RFC 5681).</source>
        <translation>发送方再次发送已发送过的字节，因为确认没有及时到来（RFC 6298），或因为接收方报告了缺口（RFC 5681）。</translation>
    </message>
    <message>
        <source>Asks on an idle connection whether the peer is still there: it repeats one sequence number that was acknowledged already (RFC 9293 3.8.4).</source>
        <translation>在空闲的连接上询问对方是否还在：重复一个早已确认的序号（RFC 9293 3.8.4）。</translation>
    </message>
    <message>
        <source>Asks whether a window that is zero, or too small for what waits, has opened (RFC 9293 3.8.6.1).</source>
        <translation>询问为零的、或对等待的数据太小的窗口是否已打开（RFC 9293 3.8.6.1）。</translation>
    </message>
    <message>
        <source>Acknowledges the same number again, without data and with the same window: a segment beyond a gap has arrived. The third one in a row starts a fast retransmission (RFC 5681 3.2).</source>
        <translation>再次确认同一序号，没有数据，窗口不变：缺口之后的报文段已到达。连续第三个引发快速重传（RFC 5681 3.2）。</translation>
    </message>
    <message>
        <source>Answers a SYN, a reset or an acknowledgment that does not fit the connection: a true peer would answer again with numbers that fit (RFC 5961).</source>
        <translation>应答与连接不符的 SYN、复位或确认：真正的对方会以相符的序号再次应答（RFC 5961）。</translation>
    </message>
    <message>
        <source>An endpoint still answers for an earlier connection on the same ports; the SYN of the new one gets an acknowledgment that does not fit it.</source>
        <translation>端点仍在为相同端口上先前的连接应答；新连接的 SYN 得到一个不相符的确认。</translation>
    </message>
    <message>
        <source>Answers a keep-alive: the peer is still there.</source>
        <translation>应答保活：对方仍在。</translation>
    </message>
    <message>
        <source>Answers a window probe, with the window as it is now.</source>
        <translation>应答窗口探测，给出当前的窗口。</translation>
    </message>
    <message>
        <source>Its sender has no room: until it announces another window, its peer may send nothing but probes (RFC 9293 3.8.6.1).</source>
        <translation>其发送方没有空间：在它声明另一个窗口之前，对方只能发送探测（RFC 9293 3.8.6.1）。</translation>
    </message>
    <message>
        <source>With this segment everything is in flight that the receiver has room for. The sender must wait for an acknowledgment or a larger window.</source>
        <translation>有了此报文段，接收方能容纳的全部都在途。发送方必须等待确认或更大的窗口。</translation>
    </message>
    <message>
        <source>Begins beyond what was captured before it: the bytes between are lost, late, or were not captured.</source>
        <translation>从之前所捕获内容的后面开始：中间的字节丢失、迟到，或没有被捕获。</translation>
    </message>
    <message>
        <source>Brings bytes that were missing before segments captured earlier.</source>
        <translation>带来先前捕获的报文段之前所缺少的字节。</translation>
    </message>
    <message>
        <source>Opens a new connection between the sockets of an earlier one.</source>
        <translation>在先前连接的套接字之间建立新的连接。</translation>
    </message>
    <message>
        <source>A router or host reports that a packet could not be delivered, and quotes it (RFC 792, RFC 4443).</source>
        <translation>路由器或主机报告某个分组无法送达，并引用它（RFC 792，RFC 4443）。</translation>
    </message>
    <message>
        <source>A second SYN-ACK with another initial sequence number than the first: another host, or the same one after it forgot the first.</source>
        <translation>第二个 SYN-ACK，初始序号与第一个不同：来自另一台主机，或同一台主机忘记了第一个。</translation>
    </message>
    <message>
        <source>A router has marked the packet because of congestion, instead of dropping it.</source>
        <translation>路由器因拥塞而标记了分组，没有丢弃它。</translation>
    </message>
    <message>
        <source>Something that no correct endpoint sends, such as SYN together with FIN, or a window that shrinks. The card says what.</source>
        <translation>正确的端点不会发送的内容，例如 SYN 与 FIN 同时置位，或窗口收缩。卡片说明是什么。</translation>
    </message>
    <message>
        <source>A SACK block for bytes that had arrived before: it tells the sender that a retransmission was needless (RFC 2883).</source>
        <translation>针对先前已到达字节的 SACK 块：告诉发送方某次重传不必要（RFC 2883）。</translation>
    </message>
    <message>
        <source>Only announces another window; it acknowledges nothing new and carries no data.</source>
        <translation>只声明另一个窗口；没有新的确认，也没有数据。</translation>
    </message>
    <message>
        <source>Carries an option of Multipath TCP, which spreads one connection over several paths (RFC 8684).</source>
        <translation>携带多路径 TCP 的选项，它把一个连接分布到几条路径上（RFC 8684）。</translation>
    </message>
    <message>
        <source>The SYN-ACK of a simultaneous open: it repeats the own SYN and acknowledges that of the peer.</source>
        <translation>同时打开中的 SYN-ACK：重复自己的 SYN，并确认对方的 SYN。</translation>
    </message>
    <message>
        <source>The first acknowledgment after a simultaneous open.</source>
        <translation>同时打开之后的第一个确认。</translation>
    </message>
    <message>
        <source>Its time is before that of the frame before it: the clock was set, or several captures were joined.</source>
        <translation>其时刻在前一帧之前：时钟被调整过，或几个捕获被合并。</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>What TCP hands to IP at once: one TCP header and the data after it. It is the unit that has sequence numbers and is acknowledged.</source>
        <translation>TCP 一次交给 IP 的内容：一个 TCP 首部和其后的数据。它是带序号、被确认的单位。</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>packets|datagram</source>
        <translation>数据包|数据报</translation>
    </message>
    <message>
        <source>What IP carries from address to address: an IP header and, here, one segment. A large one travels in several fragments.</source>
        <translation>IP 从地址到地址传送的内容：一个 IP 首部，以及此处的一个报文段。较大的分组分成若干分片传送。</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>What a network carries at once, and what a capture holds: the header of the link, a packet in it, and the time at which it was captured.</source>
        <translation>网络一次传送的内容，也是捕获所保存的内容：链路首部、其中的分组，以及捕获的时刻。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Two sockets and the state that both keep for each other, from the first SYN until both directions are closed or one side aborts. It carries one stream of bytes each way.</source>
        <translation>两个套接字，以及双方为对方保存的状态，从第一个 SYN 开始，直到两个方向都关闭或一方异常中止。它在每个方向上传送一个字节流。</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>An address and a port. Two sockets identify a connection.</source>
        <translation>一个地址和一个端口。两个套接字标识一个连接。</translation>
    </message>
    <message>
        <source>ports|ephemeral port</source>
        <translation>临时端口</translation>
    </message>
    <message>
        <source>A number from 0 to 65535 that tells apart the programs of one address. A server listens on a known port; a client gets an ephemeral one from its system.</source>
        <translation>0 到 65535 的一个数，用来区分同一地址上的程序。服务器在已知端口上侦听；客户端由系统分配一个临时端口。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>One end of a connection. The client opens actively, with a SYN; the server waits for it in LISTEN.</source>
        <translation>连接的一端。客户端用 SYN 主动打开；服务器在 LISTEN 状态等待它。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>What a protocol writes before what it carries: in TCP 20 bytes, and up to 40 bytes of options.</source>
        <translation>协议写在所承载内容之前的部分：在 TCP 中是 20 字节，另有最多 40 字节的选项。</translation>
    </message>
    <message>
        <source>options|TCP option</source>
        <translation>TCP 选项</translation>
    </message>
    <message>
        <source>An extension of the header, by kind and length. Most are offered in the SYN and hold for the whole connection; what one side does not offer, the other must not use.</source>
        <translation>首部的扩展，由种类和长度组成。多数在 SYN 中提出，对整个连接有效；一方没有提出的，另一方不得使用。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>The bytes after the header: what the application sends. Their number is the length of the IP packet without the headers; TCP has no field for it.</source>
        <translation>首部之后的字节：应用程序发送的内容。它的长度由 IP 分组的长度减去各首部得出；TCP 没有相应的字段。</translation>
    </message>
    <message>
        <source>Byte stream</source>
        <translation>字节流</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>What an application sees of TCP: bytes in order, without the borders of segments. A write can become several segments, several writes one.</source>
        <translation>应用程序所看到的 TCP：按顺序的字节，没有报文段的边界。一次写入可以成为几个报文段，几次写入也可以成为一个。</translation>
    </message>
    <message>
        <source>Transmission control block (TCB)</source>
        <translation>传输控制块（TCB）</translation>
    </message>
    <message>
        <source>TCB</source>
        <translation>TCB</translation>
    </message>
    <message>
        <source>What an endpoint remembers of a connection: its sockets, its state, and numbers such as SND.UNA, SND.NXT, SND.WND and RCV.NXT.</source>
        <translation>端点为一个连接记住的内容：套接字、状态，以及 SND.UNA、SND.NXT、SND.WND、RCV.NXT 等数。</translation>
    </message>
    <message>
        <source>sequence numbers|seq</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Every byte of a direction has one, counted from the initial sequence number, modulo 2^32. The field holds that of the first byte of data; SYN and FIN consume one each.</source>
        <translation>一个方向上的每个字节都有序号，从初始序号开始计数，模 2^32。该字段是第一个数据字节的序号；SYN 和 FIN 各消耗一个序号。</translation>
    </message>
    <message>
        <source>Acknowledgment</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>acknowledges|acknowledged|acknowledgments|acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>The number that its sender expects next. It is cumulative: everything before it has arrived. Bytes that arrived beyond a gap are not acknowledged by it.</source>
        <translation>其发送方期望收到的下一个序号。它是累积的：此前的数据全部到达。在缺口之后到达的字节不被它确认。</translation>
    </message>
    <message>
        <source>Initial sequence number (ISN)</source>
        <translation>初始序号（ISN）</translation>
    </message>
    <message>
        <source>ISN|initial sequence number</source>
        <translation>ISN|初始序号</translation>
    </message>
    <message>
        <source>The number that a SYN carries. Each side chooses its own, hard to guess, so that nobody can inject segments and old ones do not fit a new connection.</source>
        <translation>SYN 所携带的序号。每一方自己选择，且难以猜测，使他人无法注入报文段，旧的报文段也不会混入新连接。</translation>
    </message>
    <message>
        <source>Relative number</source>
        <translation>相对序号</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对值</translation>
    </message>
    <message>
        <source>A sequence number minus the initial one, so that a direction begins at 0. It is not on the wire: the raw number is.</source>
        <translation>序号减去初始序号，使一个方向从 0 开始。线路上没有它，只有原始值。</translation>
    </message>
    <message>
        <source>Wraparound</source>
        <translation>序号回绕</translation>
    </message>
    <message>
        <source>PAWS|wrapped around</source>
        <translation>PAWS</translation>
    </message>
    <message>
        <source>After 4294967295 comes 0. At high rates numbers return while old segments may still be under way: timestamps tell them apart (PAWS).</source>
        <translation>4294967295 之后是 0。速率很高时，旧报文段可能还在途中，序号就又出现了：时间戳可以区分它们（PAWS）。</translation>
    </message>
    <message>
        <source>Maximum segment lifetime (MSL)</source>
        <translation>最长报文段寿命（MSL）</translation>
    </message>
    <message>
        <source>MSL|2MSL</source>
        <translation>MSL|2MSL</translation>
    </message>
    <message>
        <source>How long a segment can be under way: two minutes by the standard, less in practice. TIME-WAIT lasts twice as long.</source>
        <translation>报文段可能在途的时间：标准规定为两分钟，实际更短。TIME-WAIT 持续其两倍。</translation>
    </message>
    <message>
        <source>Three-way handshake</source>
        <translation>三报文握手</translation>
    </message>
    <message>
        <source>handshake|three-way open</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: each side tells its initial sequence number and learns that the other knows it. Two segments would not do: the server would not know whether its own number had arrived.</source>
        <translation>SYN、SYN-ACK、ACK：每一方告知自己的初始序号，并得知对方已收到。两个报文段不够：服务器无法知道自己的序号是否到达。</translation>
    </message>
    <message>
        <source>Active open</source>
        <translation>主动打开</translation>
    </message>
    <message>
        <source>passive open</source>
        <translation>被动打开</translation>
    </message>
    <message>
        <source>To send a SYN, as a client does. A server opens passively: it waits in LISTEN.</source>
        <translation>像客户端那样发送 SYN。服务器则被动打开：在 LISTEN 状态等待。</translation>
    </message>
    <message>
        <source>Both sides send a SYN before they have that of the other. It makes one connection, not two; neither side is the server.</source>
        <translation>双方在收到对方的 SYN 之前都发送了 SYN。结果是一个连接，而不是两个；双方都不是服务器。</translation>
    </message>
    <message>
        <source>Four-segment close</source>
        <translation>四报文挥手</translation>
    </message>
    <message>
        <source>closing|three-segment close</source>
        <translation>连接释放|三报文释放</translation>
    </message>
    <message>
        <source>FIN and ACK in each direction. Often it is three segments: the ACK of the first FIN and the second FIN travel in one, where the other application closes at once.</source>
        <translation>每个方向上的 FIN 和 ACK。常常只有三个报文段：另一方应用程序立即关闭时，对第一个 FIN 的确认和第二个 FIN 在同一个报文段中。</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>One direction is closed by a FIN, the other still carries data.</source>
        <translation>一个方向由 FIN 关闭，另一个方向仍传送数据。</translation>
    </message>
    <message>
        <source>Simultaneous close</source>
        <translation>同时关闭</translation>
    </message>
    <message>
        <source>Both sides send a FIN before they have that of the other: both go through CLOSING to TIME-WAIT.</source>
        <translation>双方在收到对方的 FIN 之前都发送了 FIN：双方都经过 CLOSING 到 TIME-WAIT。</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>半开连接</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>One side has forgotten the connection, by a crash for example, and the other does not know. The next segment is answered with a reset.</source>
        <translation>一方忘记了连接，例如因为崩溃，而另一方不知道。下一个报文段会得到复位应答。</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>异常中止</translation>
    </message>
    <message>
        <source>aborts</source>
        <translation>异常中止</translation>
    </message>
    <message>
        <source>To end a connection with a reset: at once, in both directions. Data that is still under way is lost.</source>
        <translation>用复位结束连接：立即结束，两个方向都结束。仍在途中的数据丢失。</translation>
    </message>
    <message>
        <source>receive window|windows|flow control|window edge</source>
        <translation>接收窗口|流量控制|窗口边界</translation>
    </message>
    <message>
        <source>How many bytes, from its acknowledgment number on, a receiver has room for. Its sender may not go beyond that edge: this is flow control.</source>
        <translation>从确认号起，接收方还能容纳多少字节。发送方不得越过这个边界：这就是流量控制。</translation>
    </message>
    <message>
        <source>Usable window</source>
        <translation>可用窗口</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>可以发送</translation>
    </message>
    <message>
        <source>What may be sent now: the window without what is in flight already.</source>
        <translation>现在可以发送的量：窗口减去已经在途的量。</translation>
    </message>
    <message>
        <source>Window scaling</source>
        <translation>窗口扩大</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>扩大因子</translation>
    </message>
    <message>
        <source>The window field has 16 bits. With the option in both SYNs, each side shifts its windows to the left by what it announced, never in a SYN. Without the SYN nobody can know the window.</source>
        <translation>窗口字段有 16 位。双方的 SYN 都带有该选项时，每一方把自己的窗口左移所声明的位数，但 SYN 中从不移位。没有 SYN，谁也无法知道窗口的大小。</translation>
    </message>
    <message>
        <source>Bytes in flight</source>
        <translation>在途字节</translation>
    </message>
    <message>
        <source>in flight|flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Sent and not yet acknowledged: the highest number sent minus the highest acknowledged.</source>
        <translation>已发送而尚未确认：已发送的最高序号减去已确认的最高序号。</translation>
    </message>
    <message>
        <source>Silly window syndrome</source>
        <translation>糊涂窗口综合征</translation>
    </message>
    <message>
        <source>silly window</source>
        <translation>糊涂窗口</translation>
    </message>
    <message>
        <source>Small windows lead to small segments, which keep the windows small. A receiver should open its window by a full segment or half of its buffer, or not at all.</source>
        <translation>小窗口导致小报文段，小报文段又使窗口保持很小。接收方应当等到能容纳一个最大报文段或缓冲区的一半时才打开窗口。</translation>
    </message>
    <message>
        <source>Nagle's algorithm</source>
        <translation>Nagle 算法</translation>
    </message>
    <message>
        <source>Nagle</source>
        <translation>Nagle</translation>
    </message>
    <message>
        <source>While something is in flight, a sender keeps a short segment back until the acknowledgment comes or the segment is full. With delayed ACKs both sides can wait for each other.</source>
        <translation>有数据在途时，发送方留住较短的报文段，直到确认到来或报文段已满。遇到延迟确认时，双方可能互相等待。</translation>
    </message>
    <message>
        <source>Delayed ACK</source>
        <translation>延迟确认</translation>
    </message>
    <message>
        <source>delayed ACKs|delayed acknowledgment</source>
        <translation>延迟 ACK</translation>
    </message>
    <message>
        <source>A receiver may wait with an acknowledgment, at most 500 ms, for data of its own or a second segment to go with it. Of full-sized segments at least every second one is acknowledged.</source>
        <translation>接收方可以等待最多 500 毫秒再确认，以便与自己的数据或第二个报文段一起确认。对于最大长度的报文段，至少每两个确认一次。</translation>
    </message>
    <message>
        <source>Persist timer</source>
        <translation>坚持计时器</translation>
    </message>
    <message>
        <source>persist timer</source>
        <translation>坚持定时器</translation>
    </message>
    <message>
        <source>While a window is zero, its sender asks with probes, further and further apart: the segment that opens the window could be lost.</source>
        <translation>窗口为零期间，发送方用探测询问，间隔越来越长：打开窗口的那个报文段可能丢失。</translation>
    </message>
    <message>
        <source>Round-trip time (RTT)</source>
        <translation>往返时间（RTT）</translation>
    </message>
    <message>
        <source>RTT|round trip|round trips|round-trip time|SRTT</source>
        <translation>RTT|往返时间|往返|SRTT</translation>
    </message>
    <message>
        <source>From a segment to the acknowledgment of it. Senders smooth it (SRTT) to set their timer. In a capture it is measured at the place of the capture.</source>
        <translation>从一个报文段到它的确认。发送方把它平滑（SRTT），用来设置计时器。在捕获中，它是在捕获的地方测量的。</translation>
    </message>
    <message>
        <source>Karn's algorithm</source>
        <translation>Karn 算法</translation>
    </message>
    <message>
        <source>Karn</source>
        <translation>Karn</translation>
    </message>
    <message>
        <source>A segment that was sent twice measures no round trip: nobody knows which of both the acknowledgment answers. Timestamps solve that.</source>
        <translation>发送过两次的报文段测不出往返时间：没人知道确认应答的是哪一个。时间戳解决了这个问题。</translation>
    </message>
    <message>
        <source>Retransmission timeout (RTO)</source>
        <translation>重传超时（RTO）</translation>
    </message>
    <message>
        <source>RTO|retransmission timer|backoff</source>
        <translation>RTO|重传计时器|指数退避</translation>
    </message>
    <message>
        <source>How long a sender waits for an acknowledgment before it sends again: smoothed round trip plus four times its variation, at least a second by the standard. It doubles with each expiry.</source>
        <translation>发送方等待确认多久之后再次发送：平滑的往返时间加四倍偏差，标准规定至少一秒。每次超时后加倍。</translation>
    </message>
    <message>
        <source>Fast retransmission</source>
        <translation>快速重传</translation>
    </message>
    <message>
        <source>fast retransmit</source>
        <translation>快速重传</translation>
    </message>
    <message>
        <source>A sender repeats a segment after three duplicate ACKs, or when SACK blocks show the gap, without waiting for its timer.</source>
        <translation>收到三个重复确认，或 SACK 块显示缺口时，发送方不等计时器就重传报文段。</translation>
    </message>
    <message>
        <source>Spurious retransmission</source>
        <translation>不必要的重传</translation>
    </message>
    <message>
        <source>spurious</source>
        <translation>不必要</translation>
    </message>
    <message>
        <source>A retransmission of what had arrived: the acknowledgment was lost or late. D-SACK reports it.</source>
        <translation>重传已经到达的内容：确认丢失或迟到。D-SACK 会报告它。</translation>
    </message>
    <message>
        <source>Tail loss probe (TLP)</source>
        <translation>尾部丢失探测（TLP）</translation>
    </message>
    <message>
        <source>tail loss probe|TLP</source>
        <translation>TLP|尾部丢失探测</translation>
    </message>
    <message>
        <source>When the last segments have no answer, a sender repeats the last one after two round trips, so that SACK can show what is missing, sooner than its timer.</source>
        <translation>最后的报文段没有应答时，发送方在两个往返时间之后重传最后一个，使 SACK 能显示缺少什么，比计时器更早。</translation>
    </message>
    <message>
        <source>RACK</source>
        <translation>RACK</translation>
    </message>
    <message>
        <source>Loss detection by time: a segment is lost if one that was sent sufficiently later has arrived.</source>
        <translation>按时间检测丢失：一个报文段之后足够久才发送的报文段已经到达，它就是丢失了。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>lost|is lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>A segment that never arrives: a router had no room for it, or it was damaged. A capture shows it by what follows: the receiver reports a gap, the sender repeats it.</source>
        <translation>从未到达的报文段：路由器没有空间，或者它损坏了。捕获通过后续情况显示丢失：接收方报告缺口，发送方重传。</translation>
    </message>
    <message>
        <source>Reordering</source>
        <translation>乱序到达</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>被超越</translation>
    </message>
    <message>
        <source>Segments arrive in another order than they were sent in, by paths of different length. Nothing is lost, but the acknowledgments look like loss at first.</source>
        <translation>报文段因路径长短不同而以另一种顺序到达。没有丢失，但确认起初看起来像丢失。</translation>
    </message>
    <message>
        <source>Congestion window (cwnd)</source>
        <translation>拥塞窗口（cwnd）</translation>
    </message>
    <message>
        <source>cwnd|congestion window</source>
        <translation>cwnd|拥塞窗口</translation>
    </message>
    <message>
        <source>How much a sender dares to have in flight, so that the network is not overloaded. It is a number inside of the sender: no segment carries it.</source>
        <translation>发送方敢于让多少数据在途，以免网络过载。它是发送方内部的一个数：没有报文段携带它。</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>慢开始</translation>
    </message>
    <message>
        <source>slow-start</source>
        <translation>慢开始</translation>
    </message>
    <message>
        <source>A connection begins with about 10 segments and doubles its congestion window each round trip, until something is lost or a threshold is reached.</source>
        <translation>连接以大约 10 个报文段开始，每个往返时间把拥塞窗口加倍，直到有丢失或达到门限。</translation>
    </message>
    <message>
        <source>Congestion avoidance</source>
        <translation>拥塞避免</translation>
    </message>
    <message>
        <source>congestion control|congestion</source>
        <translation>拥塞控制|拥塞</translation>
    </message>
    <message>
        <source>Beyond slow start the congestion window grows by about one segment each round trip, and shrinks where loss or a CE mark tells of congestion.</source>
        <translation>慢启动之后，拥塞窗口每个往返时间大约增加一个报文段；丢失或 CE 标记表明拥塞时缩小。</translation>
    </message>
    <message>
        <source>Explicit congestion notification (ECN)</source>
        <translation>显式拥塞通知（ECN）</translation>
    </message>
    <message>
        <source>A router marks packets (CE) instead of dropping them; the receiver echoes the mark (ECE), the sender slows down and says so (CWR). Both SYNs must offer it.</source>
        <translation>路由器标记分组（CE）而不丢弃；接收方回显标记（ECE），发送方减速并说明（CWR）。双方的 SYN 都须提出。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>有效吞吐量</translation>
    </message>
    <message>
        <source>Bytes of payload a second. Goodput counts each byte once, without retransmissions.</source>
        <translation>每秒的载荷字节数。有效吞吐量对每个字节只计一次，不含重传。</translation>
    </message>
    <message>
        <source>Head-of-line blocking</source>
        <translation>队头阻塞</translation>
    </message>
    <message>
        <source>What arrived beyond a gap waits in the receiver: TCP delivers bytes in order only.</source>
        <translation>缺口之后到达的数据在接收方等待：TCP 只按顺序交付字节。</translation>
    </message>
    <message>
        <source>Maximum segment size (MSS)</source>
        <translation>最大报文段长度（MSS）</translation>
    </message>
    <message>
        <source>The most data that a side accepts in one segment, announced in its SYN: the MTU without the headers, 1460 bytes over Ethernet and IPv4. It is no agreement: each direction has its own.</source>
        <translation>一方在一个报文段中接受的最多数据，在其 SYN 中声明：MTU 减去首部，以太网上的 IPv4 为 1460 字节。它不是协商的：每个方向各有自己的值。</translation>
    </message>
    <message>
        <source>Maximum transmission unit (MTU)</source>
        <translation>最大传输单元（MTU）</translation>
    </message>
    <message>
        <source>The largest packet that a link carries: 1500 bytes on Ethernet.</source>
        <translation>链路能传送的最大分组：以太网为 1500 字节。</translation>
    </message>
    <message>
        <source>Path MTU discovery</source>
        <translation>路径 MTU 发现</translation>
    </message>
    <message>
        <source>path MTU|MTU black hole|black hole</source>
        <translation>路径 MTU|MTU 黑洞|黑洞</translation>
    </message>
    <message>
        <source>Packets with Don't Fragment find the smallest MTU of a path: a router that cannot pass one answers with an ICMP error. Where that error is dropped, large segments vanish: a black hole.</source>
        <translation>带有“不分片”的分组找出路径的最小 MTU：不能通过的路由器以 ICMP 差错应答。该差错被丢弃时，大报文段消失：这就是黑洞。</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>segmentation offload|offload|network card</source>
        <translation>分段卸载|网卡</translation>
    </message>
    <message>
        <source>The network card cuts large segments into small ones, joins received ones, and computes checksums. A capture on the same machine sees them before the cut and without the checksum.</source>
        <translation>网卡把大报文段切成小的，把收到的合并，并计算校验和。在同一台机器上捕获时，看到的是切分之前、没有校验和的报文段。</translation>
    </message>
    <message>
        <source>Pseudo-header</source>
        <translation>伪首部</translation>
    </message>
    <message>
        <source>one's complement</source>
        <translation>反码</translation>
    </message>
    <message>
        <source>Addresses, protocol and length, which the checksum covers as well, so that a segment at a wrong address is noticed. It is not sent. Words of 16 bits are added in one's complement.</source>
        <translation>校验和也覆盖的地址、协议和长度，使错误地址的报文段能被发现。它并不发送。各 16 位字按反码相加。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>captured|is captured|capture point</source>
        <translation>捕获点</translation>
    </message>
    <message>
        <source>A file of frames with their times, recorded at one place of the path. What did not pass there is not in it.</source>
        <translation>帧及其时刻的文件，在路径的一个地方记录。没有经过那里的内容不在其中。</translation>
    </message>
    <message>
        <source>Snap length</source>
        <translation>快照长度</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>截短</translation>
    </message>
    <message>
        <source>The most bytes of a frame that a capture keeps. The rest is cut off; its length is still known.</source>
        <translation>捕获对每帧保存的最多字节数。其余被截去；帧的长度仍然已知。</translation>
    </message>
    <message>
        <source>Promiscuous mode</source>
        <translation>混杂模式</translation>
    </message>
    <message>
        <source>promiscuous</source>
        <translation>混杂</translation>
    </message>
    <message>
        <source>A network card hands over frames for others, too, as far as the network brings them to it.</source>
        <translation>网卡也交出发给他人的帧，只要网络把它们送到。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据|卡片</translation>
    </message>
    <message>
        <source>What Rungs says that a segment is or does: an event, with its evidence, and with how certain it is.</source>
        <translation>Rungs 对一个报文段是什么、做了什么的说法：一个事件，附有依据和确定的程度。</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>stood still</source>
        <translation>停滞|代价</translation>
    </message>
    <message>
        <source>A connection stands still where it has something to send and longer than a round trip nothing moves: before a retransmission, or while a window is closed.</source>
        <translation>连接有数据要发送，却超过一个往返时间没有任何动静：在重传之前，或窗口关闭期间。</translation>
    </message>
    <message>
        <source>Limit of a sender</source>
        <translation>发送方的限制</translation>
    </message>
    <message>
        <source>limited|limited by|nothing to send|limits</source>
        <translation>限制|无数据可发</translation>
    </message>
    <message>
        <source>At each moment one thing holds a sender back: the application (nothing to send), the receiver (no room), or the network (loss, congestion window, bandwidth).</source>
        <translation>每个时刻有一件事阻碍发送方：应用程序（无数据可发）、接收方（没有空间）或网络（丢失、拥塞窗口、带宽）。</translation>
    </message>
    <message>
        <source>Address translation (NAT)</source>
        <translation>地址转换（NAT）</translation>
    </message>
    <message>
        <source>NAT|address translation</source>
        <translation>NAT|地址转换</translation>
    </message>
    <message>
        <source>A router writes other addresses and ports into packets, and adapts their checksums. A capture on both sides of it has the connection twice.</source>
        <translation>路由器把分组中的地址和端口改写，并相应调整校验和。在它两侧的捕获中，同一连接出现两次。</translation>
    </message>
    <message>
        <source>TCP Fast Open (TFO)</source>
        <translation>TCP 快速打开（TFO）</translation>
    </message>
    <message>
        <source>TFO|Fast Open</source>
        <translation>TFO|快速打开</translation>
    </message>
    <message>
        <source>Data in the SYN, allowed by a cookie from an earlier connection: one round trip less.</source>
        <translation>SYN 中的数据，由先前连接的 Cookie 许可：少一个往返时间。</translation>
    </message>
    <message>
        <source>1: the frame is marked</source>
        <translation>1：该帧有标记</translation>
    </message>
    <message>
        <source>Acknowledges what was not captured</source>
        <translation>确认了未被捕获的内容</translation>
    </message>
    <message>
        <source>Acknowledgment number, relative to the receiver's first</source>
        <translation>确认号，相对于接收方的初始序号</translation>
    </message>
    <message>
        <source>Any of the verdicts below</source>
        <translation>下列任一判断</translation>
    </message>
    <message>
        <source>Bytes of payload, by the IP length</source>
        <translation>载荷字节数，由 IP 长度得出</translation>
    </message>
    <message>
        <source>Bytes of the frame on the wire</source>
        <translation>帧在线路上的字节数</translation>
    </message>
    <message>
        <source>Bytes of the frame that were captured</source>
        <translation>帧被捕获的字节数</translation>
    </message>
    <message>
        <source>Bytes that the sender has in flight after this segment</source>
        <translation>此报文段之后发送方在途的字节数</translation>
    </message>
    <message>
        <source>Comments on the frame, and the note</source>
        <translation>帧的注释和备注</translation>
    </message>
    <message>
        <source>Data before it was not captured</source>
        <translation>其前的数据未被捕获</translation>
    </message>
    <message>
        <source>Destination address: ip.dst or ipv6.dst, else that of the link layer</source>
        <translation>目的地址：ip.dst 或 ipv6.dst，否则为链路层地址</translation>
    </message>
    <message>
        <source>For what share of the time, in percent</source>
        <translation>占时间的百分比</translation>
    </message>
    <message>
        <source>Frame that it is a duplicate of</source>
        <translation>它所重复的帧</translation>
    </message>
    <message>
        <source>Frame that this one is the first to acknowledge in full</source>
        <translation>此帧首先完整确认的帧</translation>
    </message>
    <message>
        <source>Headers of the frame, outermost first</source>
        <translation>帧的各首部，最外层在前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How many duplicate ACKs since the first</source>
        <translation>自第一个以来的重复确认个数</translation>
    </message>
    <message>
        <source>How sure each of rungs.events.all is</source>
        <translation>rungs.events.all 各项的确定程度</translation>
    </message>
    <message>
        <source>How the connection was closed</source>
        <translation>连接怎样释放</translation>
    </message>
    <message>
        <source>How the connection was opened</source>
        <translation>连接怎样建立</translation>
    </message>
    <message>
        <source>Interface that the frame was captured on</source>
        <translation>捕获该帧的接口</translation>
    </message>
    <message>
        <source>It begins a request</source>
        <translation>它开始一个请求</translation>
    </message>
    <message>
        <source>It begins a response</source>
        <translation>它开始一个响应</translation>
    </message>
    <message>
        <source>Letters of the flags that are set</source>
        <translation>置位标志的字母</translation>
    </message>
    <message>
        <source>Number of the connection, from 0, by first frame</source>
        <translation>连接的编号，从 0 开始，按首帧排列</translation>
    </message>
    <message>
        <source>Number of the frame, from 1</source>
        <translation>帧的编号，从 1 开始</translation>
    </message>
    <message>
        <source>Payload of the datagram</source>
        <translation>数据报的载荷</translation>
    </message>
    <message>
        <source>Payload of the segment</source>
        <translation>报文段的载荷</translation>
    </message>
    <message>
        <source>Ports of a connection before</source>
        <translation>先前连接的端口</translation>
    </message>
    <message>
        <source>Retransmission of what had been acknowledged</source>
        <translation>重传已被确认的内容</translation>
    </message>
    <message>
        <source>Retransmission that duplicate ACKs asked for</source>
        <translation>由重复确认要求的重传</translation>
    </message>
    <message>
        <source>SYN with ACK</source>
        <translation>带 ACK 的 SYN</translation>
    </message>
    <message>
        <source>SYN without ACK</source>
        <translation>不带 ACK 的 SYN</translation>
    </message>
    <message>
        <source>Sequence number, relative to the sender's first</source>
        <translation>序号，相对于发送方的初始序号</translation>
    </message>
    <message>
        <source>Source address: ip.src or ipv6.src, else that of the link layer</source>
        <translation>源地址：ip.src 或 ipv6.src，否则为链路层地址</translation>
    </message>
    <message>
        <source>Source or destination address</source>
        <translation>源地址或目的地址</translation>
    </message>
    <message>
        <source>Source or destination port</source>
        <translation>源端口或目的端口</translation>
    </message>
    <message>
        <source>State of the client after this segment</source>
        <translation>此报文段之后客户端的状态</translation>
    </message>
    <message>
        <source>State of the receiver after this segment</source>
        <translation>此报文段之后接收方的状态</translation>
    </message>
    <message>
        <source>State of the sender after this segment</source>
        <translation>此报文段之后发送方的状态</translation>
    </message>
    <message>
        <source>State of the server after this segment</source>
        <translation>此报文段之后服务器的状态</translation>
    </message>
    <message>
        <source>The same, and then what the capture cannot tell</source>
        <translation>同上，另加捕获无法判断的内容</translation>
    </message>
    <message>
        <source>Time from the SYN to the ACK of its answer</source>
        <translation>从 SYN 到确认其应答的时间</translation>
    </message>
    <message>
        <source>Time in seconds since 1970, nine decimal places</source>
        <translation>自 1970 年以来的秒数，九位小数</translation>
    </message>
    <message>
        <source>Time of the frame</source>
        <translation>帧的时刻</translation>
    </message>
    <message>
        <source>Time since that frame</source>
        <translation>自该帧以来的时间</translation>
    </message>
    <message>
        <source>Time since the first frame</source>
        <translation>自第一帧以来的时间</translation>
    </message>
    <message>
        <source>Time since the first segment of the connection</source>
        <translation>自连接的第一个报文段以来的时间</translation>
    </message>
    <message>
        <source>Time since the previous frame</source>
        <translation>自上一帧以来的时间</translation>
    </message>
    <message>
        <source>Time since the previous segment of the connection</source>
        <translation>自连接的上一个报文段以来的时间</translation>
    </message>
    <message>
        <source>What happened, each with the frame of its evidence</source>
        <translation>发生的事件，各附其依据所在的帧</translation>
    </message>
    <message>
        <source>What held its sender back most, in all the connection: application, receiver, network or unknown</source>
        <translation>在整个连接中最阻碍其发送方的因素：application、receiver、network 或 unknown</translation>
    </message>
    <message>
        <source>What the frame is, in a line</source>
        <translation>用一行说明该帧是什么</translation>
    </message>
    <message>
        <source>What was captured so far: 1 SYN, 2 SYN-ACK, 4 ACK, 8 data, 16 FIN, 32 RST</source>
        <translation>至此捕获到的内容：1 SYN，2 SYN-ACK，4 ACK，8 数据，16 FIN，32 RST</translation>
    </message>
    <message>
        <source>Window in bytes, scaled; empty where the scale is not known</source>
        <translation>以字节为单位的窗口，已扩大；扩大因子未知时为空</translation>
    </message>
    <message>
        <source>Wireshark's name; Rungs' own verdict</source>
        <translation>名称取自 Wireshark；判断由 Rungs 作出</translation>
    </message>
    <message>
        <source>addresses, ports, first numbers</source>
        <translation>地址、端口、初始序号</translation>
    </message>
    <message>
        <source>all headers</source>
        <translation>所有首部</translation>
    </message>
    <message>
        <source>capture file</source>
        <translation>抓包文件</translation>
    </message>
    <message>
        <source>capture file, notes</source>
        <translation>抓包文件、备注</translation>
    </message>
    <message>
        <source>good, bad, partial or unverified</source>
        <translation>good、bad、partial 或 unverified</translation>
    </message>
    <message>
        <source>ip.dst, ipv6.dst</source>
        <translation>ip.dst、ipv6.dst</translation>
    </message>
    <message>
        <source>ip.src, ipv6.src</source>
        <translation>ip.src、ipv6.src</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the connection so far</source>
        <translation>至此的连接</translation>
    </message>
    <message>
        <source>the whole connection</source>
        <translation>整个连接</translation>
    </message>
    <message>
        <source>udp.length</source>
        <translation>udp.length</translation>
    </message>
    <message>
        <source>#{0}</source>
        <translation>#{0}</translation>
    </message>
    <message>
        <source>#{0},</source>
        <translation>#{0}、</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0},</source>
        <translation>{0}、</translation>
    </message>
    <message>
        <source>A number, decimal or hexadecimal with 0x</source>
        <translation>一个数，十进制或以 0x 开头的十六进制</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选一个</translation>
    </message>
    <message>
        <source>Choose all that are right</source>
        <translation>选出所有正确的</translation>
    </message>
    <message>
        <source>Name all of them in order</source>
        <translation>按顺序列出全部</translation>
    </message>
    <message>
        <source>Flags by name, in any order</source>
        <translation>标志的名称，顺序不限</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>A display filter</source>
        <translation>一个显示过滤器</translation>
    </message>
    <message>
        <source>Numbers, with spaces or commas between them</source>
        <translation>几个数，以空格或逗号分隔</translation>
    </message>
    <message>
        <source>The number of a frame</source>
        <translation>一个帧号</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>错误。</translation>
    </message>
    <message>
        <source>Not understood.</source>
        <translation>没有看懂。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>看 {0}。</translation>
    </message>
    <message>
        <source>#{0} opens a connection.</source>
        <translation>#{0} 打开一个连接。</translation>
    </message>
    <message>
        <source>#{0} is the SYN, #{1} the SYN-ACK of a connection.</source>
        <translation>#{0} 是一个连接的 SYN 报文段，#{1} 是 SYN-ACK 报文段。</translation>
    </message>
    <message>
        <source>Give the numbers as they are in the header, not relative to the first one.</source>
        <translation>请写首部中的原始值，不是相对值。</translation>
    </message>
    <message>
        <source>How many bytes of application data has {0} received when it sends #{1}?</source>
        <translation>{0}发送 #{1} 时，已经收到多少字节的应用层数据？</translation>
    </message>
    <message>
        <source>In #{0}, {1} sends sequence number {2}, {3} of data and the flags {4}. Which acknowledgment number acknowledges all of it?</source>
        <translation>在 #{0} 中，{1}发送序号 {2}、{3}数据，标志为 {4}。确认它全部内容的确认号是多少？</translation>
    </message>
    <message>
        <source>Find the segment with the HTTP request "{0}".</source>
        <translation>找出含有 HTTP 请求 "{0}" 的报文段。</translation>
    </message>
    <message>
        <source>The segment of {1} that begins with sequence number {0} is lost, and is retransmitted in #{2}. Which acknowledgment numbers does {3} send in {4}?</source>
        <translation>{1}序号为 {0} 的报文段丢失，在 #{2} 中重传。{3}在 {4} 中发送的确认号依次是多少？</translation>
    </message>
    <message>
        <source>In #{0}, {1} sends data. Compare what is in flight then with the receive window.</source>
        <translation>在 #{0} 中，{1}发送数据。把此时在途的字节与接收窗口比较。</translation>
    </message>
    <message>
        <source>#{0} begins the close of the connection. Give the numbers of {1}, and the states of both ends once each has arrived.</source>
        <translation>#{0} 开始连接释放。写出 {1} 的序号和确认号，以及各报文段到达后双方的状态。</translation>
    </message>
    <message>
        <source>The connection is closed after #{0}.</source>
        <translation>#{0} 之后连接已经释放。</translation>
    </message>
    <message>
        <source>Three segments close this connection: #{0}, #{1} and #{2}. Closing is often drawn with four.</source>
        <translation>这个连接的释放只有三个报文段：#{0}、#{1} 和 #{2}。教科书上常画四个。</translation>
    </message>
    <message>
        <source>The first segments of {0} whose round trip can be measured are {1}.</source>
        <translation>{0}最先可以测出往返时间的报文段是 {1}。</translation>
    </message>
    <message>
        <source>SampleRTT is the time from a segment to its ACK where the capture was made. The first EstimatedRTT is the first SampleRTT; then EstimatedRTT = 7/8 × EstimatedRTT + 1/8 × SampleRTT. Give times in milliseconds, within 2 %.</source>
        <translation>SampleRTT 是在捕获点测得的从报文段到其确认的时间。第一个 EstimatedRTT 等于第一个 SampleRTT；此后 EstimatedRTT = 7/8 × EstimatedRTT + 1/8 × SampleRTT。时间以毫秒为单位，误差不超过 2 %。</translation>
    </message>
    <message>
        <source>Look at the windows that {0} advertises, in its SYN too.</source>
        <translation>看{0}通告的窗口，包括它的 SYN 报文段中的窗口。</translation>
    </message>
    <message>
        <source>"-" stands for none.</source>
        <translation>"-" 表示一个也没有。</translation>
    </message>
    <message>
        <source>#{0} is an ACK of {1}. Compare its acknowledgment number with the one before.</source>
        <translation>#{0} 是{1}的确认。把它的确认号与前一个确认号比较。</translation>
    </message>
    <message>
        <source>How fast does {0} send? Count its payload, each byte once, from its first data in #{1} to the last ACK of them in #{2}.</source>
        <translation>{0}的发送速率是多少？计算它的有效载荷，每个字节只计一次，从第一个数据报文段 #{1} 到最后确认它们的 #{2}。</translation>
    </message>
    <message>
        <source>1 % more or less is accepted.</source>
        <translation>误差不超过 1 % 即可。</translation>
    </message>
    <message>
        <source>See in the time-sequence chart how {0} begins to send data, from #{1} to #{2}.</source>
        <translation>在时间-序号图上看{0}怎样开始发送数据：从 #{1} 到 #{2}。</translation>
    </message>
    <message>
        <source>{0} are sent over Ethernet, whose frames carry at least 46 bytes.</source>
        <translation>{0} 在以太网上传输，以太网帧至少携带 46 字节。</translation>
    </message>
    <message>
        <source>#{0} was captured with a time to live of {1}. Each router on its way has counted it down by one.</source>
        <translation>捕获 #{0} 时，它的生存时间为 {1}。途中每个路由器将它减 1。</translation>
    </message>
    <message>
        <source>The start value is a guess: the nearest of 32, 64, 128 and 255 that is not smaller.</source>
        <translation>初始值是推测：取 32、64、128、255 中不小于它的最近一个。</translation>
    </message>
    <message>
        <source>Read this TCP header.</source>
        <translation>读出这个 TCP 首部。</translation>
    </message>
    <message>
        <source>Two printed copies of an IP header differ in one byte. The checksum shows which copy is wrong: add up its ten 16-bit words in one's complement.</source>
        <translation>同一个 IP 首部的两份抄录有一个字节不同。校验和可以指出哪一份有错：把十个 16 位字按反码求和。</translation>
    </message>
    <message>
        <source>These segments of one connection are shuffled. Put them in the order in which they were sent.</source>
        <translation>同一个连接的这些报文段被打乱了。请按发送顺序排好。</translation>
    </message>
    <message>
        <source>Where two could have crossed, either order is right.</source>
        <translation>如果两个报文段可能在途中交错，任一顺序都对。</translation>
    </message>
    <message>
        <source>Some fields of #{0} are hidden. Its other fields and the segments before it determine them.</source>
        <translation>#{0} 的某些字段被隐藏。它的其他字段和此前的报文段可以确定它们。</translation>
    </message>
    <message>
        <source>#{0} has arrived, and {1} accepts the connection. Predict the segment that it sends next.</source>
        <translation>#{0} 已经到达，{1}接受这个连接。预测它接下来发送的报文段。</translation>
    </message>
    <message>
        <source>#{0} has arrived. Predict the segment that {1} sends next; it has no data to send yet.</source>
        <translation>#{0} 已经到达。预测{1}接下来发送的报文段；它还没有数据要发送。</translation>
    </message>
    <message>
        <source>Everything up to #{0} has arrived. The application of {1} closes, and has nothing left to send. Predict the segment that it sends next.</source>
        <translation>#{0} 及之前的报文段都已到达。{1}的应用进程关闭连接，没有数据要发送了。预测它接下来发送的报文段。</translation>
    </message>
    <message>
        <source>Everything up to #{0} has arrived. {1} sends its last {2}, and closes with the same segment. Predict it.</source>
        <translation>#{0} 及之前的报文段都已到达。{1}发送最后 {2}，并用同一个报文段关闭。预测这个报文段。</translation>
    </message>
    <message>
        <source>Everything up to #{0} has arrived. {1} sends {2} of data next. Predict the segment.</source>
        <translation>#{0} 及之前的报文段都已到达。{1}接下来发送 {2}数据。预测这个报文段。</translation>
    </message>
    <message>
        <source>Everything up to #{0} has arrived. {1} sends a segment next that carries no data and closes nothing. Predict it.</source>
        <translation>#{0} 及之前的报文段都已到达。{1}接下来发送的报文段不携带数据，也不关闭连接。预测这个报文段。</translation>
    </message>
    <message>
        <source>Write a display filter that selects exactly these frames of the capture: {0}.</source>
        <translation>写一个显示过滤器，使它恰好选出捕获中的这些帧：{0}。</translation>
    </message>
    <message>
        <source>Which of them did {0} send?</source>
        <translation>其中哪些由 {0} 发送？</translation>
    </message>
    <message>
        <source>Which of them open the connection?</source>
        <translation>其中哪些完成连接建立？</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>客户端的 IP 地址</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>客户端的端口</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器的 IP 地址</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>服务器的端口</translation>
    </message>
    <message>
        <source>Sequence number of #{0}</source>
        <translation>#{0} 的序号</translation>
    </message>
    <message>
        <source>Acknowledgment number of #{0}</source>
        <translation>#{0} 的确认号</translation>
    </message>
    <message>
        <source>Number of its frame</source>
        <translation>它的帧号</translation>
    </message>
    <message>
        <source>Its sequence number</source>
        <translation>它的序号</translation>
    </message>
    <message>
        <source>Its payload, in bytes</source>
        <translation>它的有效载荷（字节）</translation>
    </message>
    <message>
        <source>Acknowledgment numbers, in this order</source>
        <translation>按此顺序的确认号</translation>
    </message>
    <message>
        <source>Bytes in flight after #{0}</source>
        <translation>#{0} 之后在途的字节数</translation>
    </message>
    <message>
        <source>Receive window then, in bytes</source>
        <translation>此时的接收窗口（字节）</translation>
    </message>
    <message>
        <source>What limits {0} at this moment?</source>
        <translation>此刻是什么限制了{0}？</translation>
    </message>
    <message>
        <source>The smallest receive window of {0}, in bytes</source>
        <translation>{0}的最小接收窗口（字节）</translation>
    </message>
    <message>
        <source>Did it ever limit {0}?</source>
        <translation>它限制过{0}吗？</translation>
    </message>
    <message>
        <source>State of {0} after #{1}</source>
        <translation>#{1} 之后{0}的状态</translation>
    </message>
    <message>
        <source>Which side enters TIME-WAIT?</source>
        <translation>哪一方进入 TIME-WAIT？</translation>
    </message>
    <message>
        <source>What if the last ACK, #{0}, had been lost?</source>
        <translation>如果最后一个 ACK（#{0}）丢失，会怎样？</translation>
    </message>
    <message>
        <source>Why are three enough here?</source>
        <translation>这里为什么三个就够了？</translation>
    </message>
    <message>
        <source>Bytes of data in #{0}</source>
        <translation>#{0} 的数据字节数</translation>
    </message>
    <message>
        <source>SampleRTT of #{0}, in ms</source>
        <translation>#{0} 的 SampleRTT（毫秒）</translation>
    </message>
    <message>
        <source>EstimatedRTT after the ACK of #{0}, in ms</source>
        <translation>#{0} 被确认后的 EstimatedRTT（毫秒）</translation>
    </message>
    <message>
        <source>Bytes that it newly acknowledges</source>
        <translation>它新确认的字节数</translation>
    </message>
    <message>
        <source>Segments that it newly acknowledges</source>
        <translation>它新确认的报文段数</translation>
    </message>
    <message>
        <source>Which of {0} acknowledge exactly two segments?</source>
        <translation>{0} 中，哪些恰好确认两个报文段？</translation>
    </message>
    <message>
        <source>Throughput, in kbit/s</source>
        <translation>吞吐量（kbit/s）</translation>
    </message>
    <message>
        <source>Bytes of payload</source>
        <translation>有效载荷的字节数</translation>
    </message>
    <message>
        <source>Time, in seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>How does the amount sent per round trip grow?</source>
        <translation>每个往返时间发送的数据量怎样增长？</translation>
    </message>
    <message>
        <source>A frame where it begins</source>
        <translation>它开始处的一个帧</translation>
    </message>
    <message>
        <source>A frame where this growth ends</source>
        <translation>这种增长结束处的一个帧</translation>
    </message>
    <message>
        <source>Which of them are padded?</source>
        <translation>其中哪些需要填充？</translation>
    </message>
    <message>
        <source>Start value of the time to live (a guess)</source>
        <translation>生存时间的初始值（推测）</translation>
    </message>
    <message>
        <source>Routers on the way</source>
        <translation>经过的路由器</translation>
    </message>
    <message>
        <source>{0}, in 32-bit words</source>
        <translation>{0}（以 32 位字为单位）</translation>
    </message>
    <message>
        <source>Which copy has the wrong byte?</source>
        <translation>哪一份有错误的字节？</translation>
    </message>
    <message>
        <source>Sum of the words of the wrong copy, with the carries added (0x…)</source>
        <translation>错误那一份各字之和，进位已回加（0x…）</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>TCP header length, in bytes</source>
        <translation>TCP 首部长度（字节）</translation>
    </message>
    <message>
        <source>Window, in bytes</source>
        <translation>窗口（字节）</translation>
    </message>
    <message>
        <source>SYN, ACK, FIN and RST: those that are set</source>
        <translation>SYN、ACK、FIN、RST 中置位的标志</translation>
    </message>
    <message>
        <source>Bytes of data</source>
        <translation>数据字节数</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>TCP header</source>
        <translation>TCP 首部</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>抄录 {0}</translation>
    </message>
    <message>
        <source>The receive window: the bytes in flight fill it.</source>
        <translation>接收窗口：在途字节已经占满它。</translation>
    </message>
    <message>
        <source>Not the receive window: more would fit into it. The congestion window or the application decides.</source>
        <translation>不是接收窗口：它还容得下更多。由拥塞窗口或应用进程决定。</translation>
    </message>
    <message>
        <source>The congestion window, which the window field carries.</source>
        <translation>拥塞窗口，它写在窗口字段中。</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>只有{0}</translation>
    </message>
    <message>
        <source>Only {1}</source>
        <translation>只有{1}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>The other side retransmits its FIN, and the side in TIME-WAIT acknowledges it again.</source>
        <translation>另一方重传它的 FIN，处于 TIME-WAIT 的一方再次确认。</translation>
    </message>
    <message>
        <source>Its sender retransmits the ACK until it is acknowledged.</source>
        <translation>发送方重传这个 ACK，直到它被确认。</translation>
    </message>
    <message>
        <source>The side in TIME-WAIT sends a reset, which the other side acknowledges.</source>
        <translation>处于 TIME-WAIT 的一方发送复位报文段，另一方予以确认。</translation>
    </message>
    <message>
        <source>Nothing: both sides were in CLOSED since the first FIN.</source>
        <translation>没有影响：从第一个 FIN 起双方都已处于 CLOSED。</translation>
    </message>
    <message>
        <source>#{0} acknowledges the FIN of #{1} and is the FIN of {2} as well.</source>
        <translation>#{0} 既确认 #{1} 的 FIN，又是{2}的 FIN。</translation>
    </message>
    <message>
        <source>Closing takes four segments: the ACK of {0} was lost.</source>
        <translation>连接释放要四个报文段：{0}的 ACK 丢失了。</translation>
    </message>
    <message>
        <source>The FIN of {0} closes both directions; the rest are ACKs.</source>
        <translation>{0}的 FIN 关闭了两个方向，其余都是 ACK。</translation>
    </message>
    <message>
        <source>#{0} is a reset, which stands for the two that are missing.</source>
        <translation>#{0} 是复位报文段，代替了缺少的两个。</translation>
    </message>
    <message>
        <source>It about doubles with each round trip: slow start.</source>
        <translation>每个往返时间大约加倍：慢开始。</translation>
    </message>
    <message>
        <source>By one segment with each round trip: congestion avoidance.</source>
        <translation>每个往返时间增加一个报文段：拥塞避免。</translation>
    </message>
    <message>
        <source>Not at all: it fills the receive window from the beginning.</source>
        <translation>不增长：从一开始就占满接收窗口。</translation>
    </message>
    <message>
        <source>As the window field of the sender's segments says.</source>
        <translation>如发送方报文段的窗口字段所示。</translation>
    </message>
    <message>
        <source>{0}: {1}, sequence number {2}, acknowledgment number {3}, {4}</source>
        <translation>{0}：{1}，序号 {2}，确认号 {3}，{4}</translation>
    </message>
    <message>
        <source>{0}: {1}, sequence number {2}, {3}</source>
        <translation>{0}：{1}，序号 {2}，{3}</translation>
    </message>
    <message>
        <source>{0} come from {1}: their source address and port say it.</source>
        <translation>{0} 来自 {1}：源地址和源端口说明了这一点。</translation>
    </message>
    <message>
        <source>#{0} is the SYN, #{1} the SYN-ACK, and #{2} acknowledges the SYN of #{1}: both sides are ESTABLISHED.</source>
        <translation>#{0} 是 SYN，#{1} 是 SYN-ACK，#{2} 确认 #{1} 的 SYN：双方进入 ESTABLISHED。</translation>
    </message>
    <message>
        <source>The client is the side that opens: #{0} has SYN set and ACK not.</source>
        <translation>打开连接的一方是客户端：#{0} 的 SYN 置位而 ACK 没有。</translation>
    </message>
    <message>
        <source>The initial sequence number in #{0} is {1}.</source>
        <translation>#{0} 中的初始序号是 {1}。</translation>
    </message>
    <message>
        <source>{0} = {1} + {2} of data in #{3}.</source>
        <translation>{0} = {1} + #{3} 中的 {2}数据。</translation>
    </message>
    <message>
        <source>{0} = {1} + {2} of data in #{3} + 1 (SYN).</source>
        <translation>{0} = {1} + #{3} 中的 {2}数据 + 1（SYN）。</translation>
    </message>
    <message>
        <source>{0} = {1} + {2} of data in #{3} + 1 (FIN).</source>
        <translation>{0} = {1} + #{3} 中的 {2}数据 + 1（FIN）。</translation>
    </message>
    <message>
        <source>{0} (acknowledgment number of #{3}) - ({1} + 1) = {2}: {1} is the initial sequence number in #{4}, and its SYN consumes one.</source>
        <translation>{0}（#{3} 的确认号）-（{1} + 1）= {2}：{1} 是 #{4} 中的初始序号，SYN 消耗一个序号。</translation>
    </message>
    <message>
        <source>{0} (acknowledgment number of #{3}) - ({1} + 1) - 1 = {2}: {1} is the initial sequence number in #{4}; its SYN consumes one, and the FIN of #{5} another.</source>
        <translation>{0}（#{3} 的确认号）-（{1} + 1）- 1 = {2}：{1} 是 #{4} 中的初始序号；SYN 消耗一个序号，#{5} 的 FIN 再消耗一个。</translation>
    </message>
    <message>
        <source>The payload of #{0} begins with this line.</source>
        <translation>#{0} 的有效载荷以这一行开头。</translation>
    </message>
    <message>
        <source>#{0} has sequence number {1} (raw: {2}).</source>
        <translation>#{0} 的序号是 {1}（原始值：{2}）。</translation>
    </message>
    <message>
        <source>#{0} has acknowledgment number {1} (raw: {2}).</source>
        <translation>#{0} 的确认号是 {1}（原始值：{2}）。</translation>
    </message>
    <message>
        <source>{0} (IP total length) - {1} (IP header) - {2} (TCP header) = {3}.</source>
        <translation>{0}（IP 总长度）- {1}（IP 首部）- {2}（TCP 首部）= {3}。</translation>
    </message>
    <message>
        <source>{0} is the next byte expected until the retransmission arrives: ACKs are cumulative. Then #{1} acknowledges all that has come: {2}.</source>
        <translation>重传到达之前，期望的下一个字节一直是 {0}：确认是累积的。此后 #{1} 确认所有已到达的数据：{2}。</translation>
    </message>
    <message>
        <source>{0} (end of #{3}) - {1} (acknowledged by #{4}) = {2}.</source>
        <translation>{0}（#{3} 的末尾）- {1}（#{4} 确认的）= {2}。</translation>
    </message>
    <message>
        <source>The window field of #{2} is {0}; with the scale of its sender that is {1}.</source>
        <translation>#{2} 的窗口字段是 {0}；按发送方的窗口扩大因子就是 {1}。</translation>
    </message>
    <message>
        <source>{0} in flight, and a receive window of {1}: no further segment fits.</source>
        <translation>在途 {0}，接收窗口 {1}：容不下下一个报文段。</translation>
    </message>
    <message>
        <source>{0} in flight, and a receive window of {1}: it is at most half full.</source>
        <translation>在途 {0}，接收窗口 {1}：最多用了一半。</translation>
    </message>
    <message>
        <source>The bytes in flight of {0} filled the window, or it was zero.</source>
        <translation>{0}的在途字节曾占满窗口，或窗口曾为零。</translation>
    </message>
    <message>
        <source>The bytes in flight of {0} never filled the window.</source>
        <translation>{0}的在途字节从未占满窗口。</translation>
    </message>
    <message>
        <source>After #{1}, {0} is in {2}.</source>
        <translation>#{1} 之后，{0}处于 {2}。</translation>
    </message>
    <message>
        <source>TIME-WAIT is at {0}: it sent its FIN, #{1}, first, and sends the last ACK, #{2}.</source>
        <translation>处于 TIME-WAIT 的是{0}：它先发送 FIN（#{1}），并发送最后的 ACK（#{2}）。</translation>
    </message>
    <message>
        <source>Both sent their FIN, #{0} and #{1}, before that of the other arrived: both wait.</source>
        <translation>双方都在对方的 FIN 到达之前发送了自己的 FIN（#{0} 和 #{1}）：双方都等待。</translation>
    </message>
    <message>
        <source>The side in LAST-ACK waits for the ACK of its FIN, and retransmits the FIN without it. TIME-WAIT is there to answer that (RFC 9293, 3.6).</source>
        <translation>处于 LAST-ACK 的一方等待对其 FIN 的确认，收不到就重传 FIN。TIME-WAIT 正是为了应答它（RFC 9293 3.6）。</translation>
    </message>
    <message>
        <source>#{0} is the ACK of #{2} and the FIN of {1} in one: its application closed before the ACK was sent.</source>
        <translation>#{0} 把对 #{2} 的确认和{1}的 FIN 合为一个：ACK 发出之前，它的应用进程已经关闭。</translation>
    </message>
    <message>
        <source>#{0} carries {1}.</source>
        <translation>#{0} 携带 {1}。</translation>
    </message>
    <message>
        <source>#{0} acknowledges #{1} {2} ms later.</source>
        <translation>#{0} 在 {2} 毫秒后确认 #{1}。</translation>
    </message>
    <message>
        <source>The first EstimatedRTT is the first SampleRTT: {0} ms.</source>
        <translation>第一个 EstimatedRTT 就是第一个 SampleRTT：{0} 毫秒。</translation>
    </message>
    <message>
        <source>7/8 × {0} ms + 1/8 × {1} ms = {2} ms.</source>
        <translation>7/8 × {0} 毫秒 + 1/8 × {1} 毫秒 = {2} 毫秒。</translation>
    </message>
    <message>
        <source>{0} - {1} = {2}.</source>
        <translation>{0} - {1} = {2}。</translation>
    </message>
    <message>
        <source>It acknowledges {0} at once: ACKs are cumulative.</source>
        <translation>它一次确认了 {0}：确认是累积的。</translation>
    </message>
    <message>
        <source>It acknowledges only #{0}.</source>
        <translation>它只确认 #{0}。</translation>
    </message>
    <message>
        <source>Two segments each: {0}.</source>
        <translation>各确认两个报文段：{0}。</translation>
    </message>
    <message>
        <source>From #{0} to #{1}: {2} s.</source>
        <translation>从 #{0} 到 #{1}：{2} 秒。</translation>
    </message>
    <message>
        <source>{0} × 8 / {1} s = {2} kbit/s.</source>
        <translation>{0} × 8 / {1} 秒 = {2} kbit/s。</translation>
    </message>
    <message>
        <source>Bytes sent in the first three round trips: {0}.</source>
        <translation>前三个往返时间内发送的字节数：{0}。</translation>
    </message>
    <message>
        <source>Slow start begins with the first data, #{0}.</source>
        <translation>慢开始从第一个数据报文段 #{0} 开始。</translation>
    </message>
    <message>
        <source>The round trip of #{0} to #{1}, with {2}, is the last that was doubled; {3} follow.</source>
        <translation>从 #{0} 到 #{1} 的往返（{2}）是最后一次加倍；随后是 {3}。</translation>
    </message>
    <message>
        <source>Shorter than 46 bytes: {0}, with IP total lengths of {1}.</source>
        <translation>短于 46 字节的是 {0}，IP 总长度为 {1}。</translation>
    </message>
    <message>
        <source>{1} is the nearest usual start value that is not below {0}. The header does not say it.</source>
        <translation>{1} 是不小于 {0} 的最近的常用初始值。首部中没有写明它。</translation>
    </message>
    <message>
        <source>{0} (a guess) - {1} = {2}.</source>
        <translation>{0}（推测）- {1} = {2}。</translation>
    </message>
    <message>
        <source>The words of the wrong copy add up to {0}; those of a right header add up to 0xffff. Byte {1} is {2}, and should be {3}.</source>
        <translation>错误那一份各字之和是 {0}；正确的首部各字之和是 0xffff。第 {1} 字节是 {2}，应为 {3}。</translation>
    </message>
    <message>
        <source>As captured: {0}. A segment comes after those whose numbers it continues or acknowledges.</source>
        <translation>捕获中的顺序：{0}。一个报文段在它所接续或确认的报文段之后。</translation>
    </message>
    <message>
        <source>#{0} goes the other way: {2} of #{1}.</source>
        <translation>#{0} 方向相反：取 #{1} 的{2}。</translation>
    </message>
    <message>
        <source>It accepts the SYN of #{0}, with a SYN of its own and its ACK.</source>
        <translation>它接受 #{0} 的 SYN，带有自己的 SYN 和对它的确认。</translation>
    </message>
    <message>
        <source>{0} (IP total length) - {1} (IP header) - {2} of data = {3}.</source>
        <translation>{0}（IP 总长度）- {1}（IP 首部）- {2}数据 = {3}。</translation>
    </message>
    <message>
        <source>It is {0}: {1} has sent nothing since.</source>
        <translation>是 {0}：此后{1}没有发送任何数据。</translation>
    </message>
    <message>
        <source>#{0} has {1}.</source>
        <translation>#{0} 的标志是 {1}。</translation>
    </message>
    <message>
        <source>#{0} carries no data.</source>
        <translation>#{0} 不携带数据。</translation>
    </message>
    <message>
        <source>One that does: {0}</source>
        <translation>例如：{0}</translation>
    </message>
    <message>
        <source>"{0}" is no number. Write it in decimal, or in hexadecimal with 0x.</source>
        <translation>"{0}" 不是数。请写十进制，或以 0x 开头的十六进制。</translation>
    </message>
    <message>
        <source>"{0}" is no list of numbers. Put spaces or commas between them.</source>
        <translation>"{0}" 不是一组数。请用空格或逗号分隔。</translation>
    </message>
    <message>
        <source>{0} numbers are asked for.</source>
        <translation>要求 {0} 个数。</translation>
    </message>
    <message>
        <source>"{0}" names no flags. Write SYN, ACK, FIN, RST, PSH, URG, ECE, CWR or AE; "-" for none.</source>
        <translation>"{0}" 不是标志。请写 SYN、ACK、FIN、RST、PSH、URG、ECE、CWR 或 AE；"-" 表示没有。</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>请写出答案。</translation>
    </message>
    <message>
        <source>"{0}" is none of the choices. Choose one.</source>
        <translation>"{0}" 不是选项。请选一个。</translation>
    </message>
    <message>
        <source>"{0}" names none of the choices. Choose all that are right; "-" for none.</source>
        <translation>"{0}" 不是选项。请选出所有正确的；"-" 表示没有。</translation>
    </message>
    <message>
        <source>"{0}" is no order. Name each of the segments once.</source>
        <translation>"{0}" 不是一个顺序。每个报文段写一次。</translation>
    </message>
    <message>
        <source>"{0}" is no frame. Give its number.</source>
        <translation>"{0}" 不是帧。请写帧号。</translation>
    </message>
    <message>
        <source>Write a display filter.</source>
        <translation>请写一个显示过滤器。</translation>
    </message>
    <message>
        <source>"{0}" is no display filter.</source>
        <translation>"{0}" 不是显示过滤器。</translation>
    </message>
    <message>
        <source>More of them are right.</source>
        <translation>正确的还有。</translation>
    </message>
    <message>
        <source>{0} must come before {1}.</source>
        <translation>{0} 必须在 {1} 之前。</translation>
    </message>
    <message>
        <source>The filter misses {0} of them: {1}.</source>
        <translation>过滤器漏掉了 {0} 个：{1}。</translation>
    </message>
    <message>
        <source>The filter selects {0} more: {1}.</source>
        <translation>过滤器多选了 {0} 个：{1}。</translation>
    </message>
    <message>
        <source>The filter misses {0} of them ({1}), and selects {2} others ({3}).</source>
        <translation>过滤器漏掉了 {0} 个（{1}），又多选了 {2} 个（{3}）。</translation>
    </message>
    <message>
        <source>The capture has no TCP connection.</source>
        <translation>捕获中没有 TCP 连接。</translation>
    </message>
    <message>
        <source>The connection is too long for a question.</source>
        <translation>连接太长，不适合出题。</translation>
    </message>
    <message>
        <source>No three-way open without retransmissions was captured.</source>
        <translation>没有捕获到不含重传的三报文握手。</translation>
    </message>
    <message>
        <source>The connection has too few segments.</source>
        <translation>连接的报文段太少。</translation>
    </message>
    <message>
        <source>No SYN was captured.</source>
        <translation>没有捕获到 SYN。</translation>
    </message>
    <message>
        <source>Neither side is the client: both open, or the first SYN was not captured.</source>
        <translation>没有客户端：双方同时打开，或没有捕获到第一个 SYN。</translation>
    </message>
    <message>
        <source>No data are acknowledged.</source>
        <translation>没有数据被确认。</translation>
    </message>
    <message>
        <source>No segment is followed by an ACK of exactly its bytes.</source>
        <translation>没有报文段恰好被一个 ACK 确认。</translation>
    </message>
    <message>
        <source>No HTTP request was captured whole.</source>
        <translation>没有捕获到完整的 HTTP 请求。</translation>
    </message>
    <message>
        <source>The same HTTP request comes several times.</source>
        <translation>同一个 HTTP 请求出现多次。</translation>
    </message>
    <message>
        <source>No loss with two duplicate ACKs and a certain retransmission was captured.</source>
        <translation>没有捕获到带有两个重复 ACK 且能确定重传的丢失。</translation>
    </message>
    <message>
        <source>No data were captured with a known window and known bytes in flight.</source>
        <translation>没有捕获到窗口和在途字节都已知的数据。</translation>
    </message>
    <message>
        <source>The connection is not closed by two FINs without a reset.</source>
        <translation>连接不是由两个 FIN（且没有复位）释放的。</translation>
    </message>
    <message>
        <source>A FIN or its ACK was retransmitted, is missing, or its state is not known.</source>
        <translation>某个 FIN 或其 ACK 被重传、缺失，或状态未知。</translation>
    </message>
    <message>
        <source>No side is known to enter TIME-WAIT.</source>
        <translation>不能确定哪一方进入 TIME-WAIT。</translation>
    </message>
    <message>
        <source>The connection is not closed by three segments.</source>
        <translation>连接不是由三个报文段释放的。</translation>
    </message>
    <message>
        <source>Fewer than two round trips can be measured.</source>
        <translation>能测出的往返时间少于两个。</translation>
    </message>
    <message>
        <source>Parts of the connection were not captured.</source>
        <translation>连接的一部分没有捕获到。</translation>
    </message>
    <message>
        <source>The window scale is not known.</source>
        <translation>窗口扩大因子未知。</translation>
    </message>
    <message>
        <source>No segments were captured of which it is certain whether they are retransmissions.</source>
        <translation>没有捕获到能确定是否为重传的报文段。</translation>
    </message>
    <message>
        <source>No ACK of data that arrived in order was captured.</source>
        <translation>没有捕获到对按序到达的数据的确认。</translation>
    </message>
    <message>
        <source>No data were sent.</source>
        <translation>没有发送数据。</translation>
    </message>
    <message>
        <source>The data are not acknowledged to the end, or took no time.</source>
        <translation>数据没有全部被确认，或没有耗时。</translation>
    </message>
    <message>
        <source>The bytes sent per round trip do not double twice.</source>
        <translation>每个往返时间发送的字节数没有连续两次加倍。</translation>
    </message>
    <message>
        <source>All IP packets have 46 bytes or more.</source>
        <translation>所有 IP 分组都不短于 46 字节。</translation>
    </message>
    <message>
        <source>All IP packets are shorter than 46 bytes.</source>
        <translation>所有 IP 分组都短于 46 字节。</translation>
    </message>
    <message>
        <source>No IP header with a time to live was captured.</source>
        <translation>没有捕获到含生存时间的 IP 首部。</translation>
    </message>
    <message>
        <source>No TCP header was captured whole.</source>
        <translation>没有捕获到完整的 TCP 首部。</translation>
    </message>
    <message>
        <source>No IPv4 header of 20 bytes has a correct checksum.</source>
        <translation>没有校验和正确的 20 字节 IPv4 首部。</translation>
    </message>
    <message>
        <source>No four segments follow each other whose numbers tell their order.</source>
        <translation>没有连续四个可由序号确定顺序的报文段。</translation>
    </message>
    <message>
        <source>No segment has two fields that others determine.</source>
        <translation>没有报文段有两个可由其他字段确定的字段。</translation>
    </message>
    <message>
        <source>No next segment is determined by those before it.</source>
        <translation>没有可由此前报文段确定的下一个报文段。</translation>
    </message>
    <message>
        <source>No filter can be run.</source>
        <translation>无法运行过滤器。</translation>
    </message>
    <message>
        <source>No simple filter selects 12 frames or fewer.</source>
        <translation>没有简单过滤器能选出不超过 12 个帧。</translation>
    </message>
    <message>
        <source>Look at the segments of {0} in {1}. Compare their sequence numbers with those captured before.</source>
        <translation>看{0}的报文段 {1}，把它们的序号与此前捕获的序号比较。</translation>
    </message>
    <message>
        <source>Which of them does the capture show to be retransmissions?</source>
        <translation>从捕获可以看出其中哪些是重传？</translation>
    </message>
    <message>
        <source>Retransmissions: {0}. Their sequence numbers were captured before.</source>
        <translation>重传：{0}。它们的序号此前已经捕获到。</translation>
    </message>
    <message>
        <source>None of them was sent twice, as far as the capture shows.</source>
        <translation>从捕获看，其中没有一个发送过两次。</translation>
    </message>
    <message>
        <source>{0} is the next byte expected until the retransmission arrives: ACKs are cumulative.</source>
        <translation>重传到达之前，期望的下一个字节一直是 {0}：确认是累积的。</translation>
    </message>
    <message>
        <source>The window field of #{2} is {0}, and it is not scaled: {1}.</source>
        <translation>#{2} 的窗口字段是 {0}，没有扩大：{1}。</translation>
    </message>
    <message>
        <source>Sent by {0}: {1}, each byte counted once.</source>
        <translation>{0}发送了 {1}，每个字节只计一次。</translation>
    </message>
    <message>
        <source>{0}: bytes {1} to {2} of the header (#{3}), counted from 0.</source>
        <translation>{0}：首部的第 {1} 到 {2} 字节（从 0 数起，#{3}）。</translation>
    </message>
    <message>
        <source>{0}: byte {1} of the header (#{3}), counted from 0.</source>
        <translation>{0}：首部的第 {1} 字节（从 0 数起，#{3}）。</translation>
    </message>
    <message>
        <source>0 is the relative number that programs show. The initial sequence number in the header is any 32-bit number.</source>
        <translation>0 是程序显示的相对值。首部中的初始序号可以是任何 32 位数。</translation>
    </message>
    <message>
        <source>A FIN closes one direction only; the other can go on.</source>
        <translation>FIN 只关闭一个方向，另一个方向可以继续。</translation>
    </message>
    <message>
        <source>A SYN and a FIN consume one sequence number each.</source>
        <translation>SYN 和 FIN 各消耗一个序号。</translation>
    </message>
    <message>
        <source>A SYN and its SYN-ACK</source>
        <translation>SYN 及其 SYN-ACK</translation>
    </message>
    <message>
        <source>A SYN, data and an ACK of them</source>
        <translation>SYN、数据及其确认</translation>
    </message>
    <message>
        <source>A close that ends in TIME-WAIT</source>
        <translation>以 TIME-WAIT 结束的连接释放</translation>
    </message>
    <message>
        <source>A close with three segments</source>
        <translation>三个报文段的连接释放</translation>
    </message>
    <message>
        <source>A close with two FINs, both acknowledged</source>
        <translation>两个 FIN 都被确认的连接释放</translation>
    </message>
    <message>
        <source>A few frames that have something in common</source>
        <translation>有共同点的几个帧</translation>
    </message>
    <message>
        <source>A filter for these frames</source>
        <translation>选出这些帧的过滤器</translation>
    </message>
    <message>
        <source>A header from its bytes</source>
        <translation>由字节读首部</translation>
    </message>
    <message>
        <source>A lost segment, and duplicate ACKs</source>
        <translation>丢失的报文段和重复 ACK</translation>
    </message>
    <message>
        <source>A reset is no FIN: it is never acknowledged, and data that were not read can be lost.</source>
        <translation>复位不是 FIN：它从不被确认，未读的数据可能丢失。</translation>
    </message>
    <message>
        <source>A segment and its ACK</source>
        <translation>报文段及其确认</translation>
    </message>
    <message>
        <source>A segment that answers</source>
        <translation>起应答作用的报文段</translation>
    </message>
    <message>
        <source>A segment that follows from those before it</source>
        <translation>可由此前报文段推出的报文段</translation>
    </message>
    <message>
        <source>A three-way open</source>
        <translation>三报文握手</translation>
    </message>
    <message>
        <source>A time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>A whole TCP header</source>
        <translation>完整的 TCP 首部</translation>
    </message>
    <message>
        <source>A wrong byte in a copy</source>
        <translation>抄录中的错误字节</translation>
    </message>
    <message>
        <source>ACKs after a loss</source>
        <translation>丢失之后的确认</translation>
    </message>
    <message>
        <source>ACKs of data without losses</source>
        <translation>对无丢失数据的确认</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>地址与端口</translation>
    </message>
    <message>
        <source>An HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>An IPv4 header with a correct checksum</source>
        <translation>校验和正确的 IPv4 首部</translation>
    </message>
    <message>
        <source>An opening</source>
        <translation>连接建立</translation>
    </message>
    <message>
        <source>Both SYNs</source>
        <translation>双方的 SYN</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>已收到的字节数</translation>
    </message>
    <message>
        <source>Closing can take three segments: one segment can be both the ACK of a FIN and a FIN.</source>
        <translation>释放连接可以只用三个报文段：一个报文段可以既是对 FIN 的确认，又是 FIN。</translation>
    </message>
    <message>
        <source>Data in flight that double with each round trip</source>
        <translation>每个往返时间加倍的在途数据</translation>
    </message>
    <message>
        <source>Data in flight, and a known window</source>
        <translation>在途数据和已知的窗口</translation>
    </message>
    <message>
        <source>Data, and their last ACK</source>
        <translation>数据及最后的确认</translation>
    </message>
    <message>
        <source>Hidden fields</source>
        <translation>被隐藏的字段</translation>
    </message>
    <message>
        <source>How much an ACK acknowledges</source>
        <translation>一个 ACK 确认多少</translation>
    </message>
    <message>
        <source>IP packets of less than 46 bytes, and others</source>
        <translation>有短于 46 字节的 IP 分组，也有其他分组</translation>
    </message>
    <message>
        <source>Initial sequence numbers</source>
        <translation>初始序号</translation>
    </message>
    <message>
        <source>Numbers and states of a close</source>
        <translation>连接释放的序号与状态</translation>
    </message>
    <message>
        <source>One ACK can acknowledge several segments: ACKs are cumulative.</source>
        <translation>一个 ACK 可以确认多个报文段：确认是累积的。</translation>
    </message>
    <message>
        <source>Packets that Ethernet pads</source>
        <translation>以太网填充的分组</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>SampleRTT and EstimatedRTT</source>
        <translation>SampleRTT 与 EstimatedRTT</translation>
    </message>
    <message>
        <source>Segments in order</source>
        <translation>报文段排序</translation>
    </message>
    <message>
        <source>Segments of both sides</source>
        <translation>双方的报文段</translation>
    </message>
    <message>
        <source>Segments of the handshake may carry data (RFC 9293, 3.4).</source>
        <translation>握手报文段可以携带数据（RFC 9293 3.4）。</translation>
    </message>
    <message>
        <source>TCP is a byte stream: segments do not keep the boundaries of messages.</source>
        <translation>TCP 是字节流：报文段不保留消息边界。</translation>
    </message>
    <message>
        <source>TIME-WAIT is at the side that closed first, client or server.</source>
        <translation>TIME-WAIT 在先关闭的一方，无论是客户端还是服务器。</translation>
    </message>
    <message>
        <source>The ACK of a SYN carries the initial sequence number + 1.</source>
        <translation>对 SYN 的确认，其确认号是初始序号 + 1。</translation>
    </message>
    <message>
        <source>The ACK of a segment</source>
        <translation>对报文段的确认</translation>
    </message>
    <message>
        <source>The HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>The TCP header has no length field for the data: their length is the total length of the IP packet without the two headers.</source>
        <translation>TCP 首部没有数据长度字段：数据长度是 IP 分组总长度减去两个首部。</translation>
    </message>
    <message>
        <source>The acknowledgment number is the next byte expected, not the last one received.</source>
        <translation>确认号是期望收到的下一个字节的序号，不是最后收到的字节的序号。</translation>
    </message>
    <message>
        <source>The next segment</source>
        <translation>下一个报文段</translation>
    </message>
    <message>
        <source>The side in TIME-WAIT</source>
        <translation>处于 TIME-WAIT 的一方</translation>
    </message>
    <message>
        <source>The smallest receive window</source>
        <translation>最小的接收窗口</translation>
    </message>
    <message>
        <source>The window field is shifted by the window scale of its sender, but never in a SYN.</source>
        <translation>窗口字段要按其发送方的窗口扩大因子左移，但 SYN 报文段中的从不左移。</translation>
    </message>
    <message>
        <source>The window field is the receive window. The congestion window is never sent.</source>
        <translation>窗口字段是接收窗口。拥塞窗口从不发送给对方。</translation>
    </message>
    <message>
        <source>Two segments with a round trip</source>
        <translation>两个可测出往返时间的报文段</translation>
    </message>
    <message>
        <source>What arrives late or twice was not always retransmitted, and what was retransmitted was not always lost.</source>
        <translation>迟到或重复到达的不一定是重传，重传的也不一定丢失过。</translation>
    </message>
    <message>
        <source>What limits the sender</source>
        <translation>什么限制发送方</translation>
    </message>
    <message>
        <source>Who sent which segment</source>
        <translation>哪个报文段由谁发送</translation>
    </message>
    <message>
        <source>Why three segments close</source>
        <translation>为什么三个报文段就能释放</translation>
    </message>
    <message>
        <source>{3} knows now that what {0} sends arrives, not yet whether its own SYN did.</source>
        <translation>{3}此时知道{0}发送的能够到达，还不知道自己的 SYN 是否到达。</translation>
    </message>
    <message>
        <source>{3} knows now that what {0} sends arrives.</source>
        <translation>{3}此时知道{0}发送的能够到达。</translation>
    </message>
    <message>
        <source>{2} knows nothing yet: only an answer can show that its SYN arrived.</source>
        <translation>{2}还什么都不知道：只有收到回答才能说明它的 SYN 到达了。</translation>
    </message>
    <message>
        <source>{3} knows now that both directions work: its SYN arrived, and so did the answer.</source>
        <translation>{3}此时知道两个方向都通：它的 SYN 到达了，回答也到达了。</translation>
    </message>
    <message>
        <source>{2} knows only that what {1} sends arrives, not yet whether its own SYN did.</source>
        <translation>{2}只知道{1}发送的能够到达，还不知道自己的 SYN 是否到达。</translation>
    </message>
    <message>
        <source>{3} knows now, too, that both directions work: its SYN was acknowledged.</source>
        <translation>{3}此时也知道两个方向都通：它的 SYN 得到了确认。</translation>
    </message>
    <message>
        <source>{0}, word {1} of {2}</source>
        <translation>{0}，第 {1} 个字，共 {2} 个</translation>
    </message>
    <message>
        <source>{0}, in part</source>
        <translation>{0}的一部分</translation>
    </message>
    <message>
        <source>Data, byte {0}, and a zero byte</source>
        <translation>数据，字节 {0}，补一个零字节</translation>
    </message>
    <message>
        <source>Data, bytes {0} and {1}</source>
        <translation>数据，字节 {0} 和 {1}</translation>
    </message>
    <message>
        <source>{0} header</source>
        <translation>{0} 首部</translation>
    </message>
    <message>
        <source>Final destination</source>
        <translation>最终目的地址</translation>
    </message>
    <message>
        <source>Zero and protocol {0} ({1})</source>
        <translation>零和协议 {0}（{1}）</translation>
    </message>
    <message>
        <source>Checksum, counted as 0</source>
        <translation>校验和，按 0 计</translation>
    </message>
    <message>
        <source>{0} + {1} = {2}, with its carry added {3}</source>
        <translation>{0} + {1} = {2}，加回进位得 {3}</translation>
    </message>
    <message>
        <source>Byte {0} of {1} was not captured</source>
        <translation>共 {1} 字节，未捕获到字节 {0}</translation>
    </message>
    <message>
        <source>Bytes {0} to {1} of {2} were not captured</source>
        <translation>共 {2} 字节，未捕获到字节 {0} 至 {1}</translation>
    </message>
    <message>
        <source>{0}: the checksum cannot be checked.</source>
        <translation>{0}：校验和无法校验。</translation>
    </message>
    <message>
        <source>This is a fragment, and the checksum is that of the whole datagram: it cannot be checked here.</source>
        <translation>这是一个分片，而校验和是整个数据报的：在这里无法校验。</translation>
    </message>
    <message>
        <source>Quoted by an ICMP error, which need not hold all of the packet, nor as it was sent: the checksum is not checked.</source>
        <translation>由 ICMP 差错报文引用，它不必包含整个分组，也不必与发送时相同：不校验校验和。</translation>
    </message>
    <message>
        <source>The length is less than that of the header: the checksum cannot be checked.</source>
        <translation>长度小于首部的长度：校验和无法校验。</translation>
    </message>
    <message>
        <source>The IP addresses are not known: the checksum cannot be checked.</source>
        <translation>IP 地址未知：校验和无法校验。</translation>
    </message>
    <message>
        <source>The words add up to {0}; the complement of that is {1}.</source>
        <translation>各字之和为 {0}，其反码为 {1}。</translation>
    </message>
    <message>
        <source>1 carry</source>
        <translation>1 个进位</translation>
    </message>
    <message>
        <source>{0} carries</source>
        <translation>{0} 个进位</translation>
    </message>
    <message>
        <source>The words add up to {0}, with {2} added at the low end; the complement of that is {1}.</source>
        <translation>各字之和为 {0}（{2}加回到最低位），其反码为 {1}。</translation>
    </message>
    <message>
        <source>The words add up to {0} more than the field says: a single changed bit of that value would explain it.</source>
        <translation>各字之和比字段所说的多 {0}：一个权值为此的比特改变就能解释。</translation>
    </message>
    <message>
        <source>The words add up to {0} less than the field says: a single changed bit of that value would explain it.</source>
        <translation>各字之和比字段所说的少 {0}：一个权值为此的比特改变就能解释。</translation>
    </message>
    <message>
        <source>The words add up to {0} more than the field says.</source>
        <translation>各字之和比字段所说的多 {0}。</translation>
    </message>
    <message>
        <source>The words add up to {0} less than the field says.</source>
        <translation>各字之和比字段所说的少 {0}。</translation>
    </message>
    <message>
        <source>UDP sends 0xffff instead of 0x0000, since 0 means no checksum (RFC 768).</source>
        <translation>UDP 发送 0xffff 来代替 0x0000，因为 0 表示没有校验和（RFC 768）。</translation>
    </message>
    <message>
        <source>The field holds {0}: they agree.</source>
        <translation>字段中的值为 {0}：两者一致。</translation>
    </message>
    <message>
        <source>The field holds {0}: they agree, since 0x0000 and 0xffff are the same number in one's complement (RFC 1071).</source>
        <translation>字段中的值为 {0}：两者一致，因为在反码算术中 0x0000 和 0xffff 是同一个数（RFC 1071）。</translation>
    </message>
    <message>
        <source>The field holds {0}: they differ.</source>
        <translation>字段中的值为 {0}：两者不同。</translation>
    </message>
    <message>
        <source>The field holds {0}, the sum of the words of the pseudo-header.</source>
        <translation>字段中的值为 {0}，即伪首部各字之和。</translation>
    </message>
    <message>
        <source>The field holds 0: its sender computed no checksum, as UDP over IPv4 allows (RFC 768).</source>
        <translation>字段中的值为 0：发送方没有计算校验和，IPv4 上的 UDP 允许这样做（RFC 768）。</translation>
    </message>
    <message>
        <source>{0} length: {1}</source>
        <translation>{0} 长度：{1}</translation>
    </message>
    <message>
        <source>Bit {0} of byte {1} ({2}) is flipped: it was {3}, it is {4}.</source>
        <translation>字节 {1} 的位 {0}（{2}）被翻转：原来是 {3}，现在是 {4}。</translation>
    </message>
    <message>
        <source>One more bit of this frame is flipped.</source>
        <translation>此帧还有一位被翻转。</translation>
    </message>
    <message>
        <source>{0} more bits of this frame are flipped.</source>
        <translation>此帧还有 {0} 位被翻转。</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>COS</source>
        <translation>COS</translation>
    </message>
    <message>
        <source>Condition of the frame</source>
        <translation>帧的状况</translation>
    </message>
    <message>
        <source>BSO</source>
        <translation>BSO</translation>
    </message>
    <message>
        <source>Frame truncated</source>
        <translation>帧被截断</translation>
    </message>
    <message>
        <source>Session identifier</source>
        <translation>会话标识</translation>
    </message>
    <message>
        <source>Security group tag</source>
        <translation>安全组标签</translation>
    </message>
    <message>
        <source>SGT</source>
        <translation>SGT</translation>
    </message>
    <message>
        <source>Ethernet frame inside</source>
        <translation>内含以太网帧</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>帧类型</translation>
    </message>
    <message>
        <source>FT</source>
        <translation>FT</translation>
    </message>
    <message>
        <source>Hardware identifier</source>
        <translation>硬件标识</translation>
    </message>
    <message>
        <source>Hw</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Unit of the timestamp</source>
        <translation>时间戳的单位</translation>
    </message>
    <message>
        <source>Gra</source>
        <translation>Gra</translation>
    </message>
    <message>
        <source>Subheader present</source>
        <translation>有子首部</translation>
    </message>
    <message>
        <source>Platform subheader</source>
        <translation>平台子首部</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>Bad check sequence</source>
        <translation>校验序列错误</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>100 microseconds</source>
        <translation>100 微秒</translation>
    </message>
    <message>
        <source>100 nanoseconds</source>
        <translation>100 纳秒</translation>
    </message>
    <message>
        <source>Seconds and nanoseconds</source>
        <translation>秒和纳秒</translation>
    </message>
    <message>
        <source>Defined by the platform</source>
        <translation>由平台定义</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>En</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Port index</source>
        <translation>端口索引</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Without VLAN tag</source>
        <translation>无 VLAN 标签</translation>
    </message>
    <message>
        <source>ISL</source>
        <translation>ISL</translation>
    </message>
    <message>
        <source>VLAN tag preserved</source>
        <translation>保留了 VLAN 标签</translation>
    </message>
    <message>
        <source>PT</source>
        <translation>PT</translation>
    </message>
    <message>
        <source>Extension header present</source>
        <translation>有扩展首部</translation>
    </message>
    <message>
        <source>N-PDU number present</source>
        <translation>有 N-PDU 号</translation>
    </message>
    <message>
        <source>PN</source>
        <translation>PN</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Tunnel endpoint identifier</source>
        <translation>隧道端点标识</translation>
    </message>
    <message>
        <source>TEID</source>
        <translation>TEID</translation>
    </message>
    <message>
        <source>N-PDU number</source>
        <translation>N-PDU 号</translation>
    </message>
    <message>
        <source>N-PDU</source>
        <translation>N-PDU</translation>
    </message>
    <message>
        <source>Next extension header</source>
        <translation>下一个扩展首部</translation>
    </message>
    <message>
        <source>Extension headers</source>
        <translation>扩展首部</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Echo response</source>
        <translation>回显响应</translation>
    </message>
    <message>
        <source>Error indication</source>
        <translation>错误指示</translation>
    </message>
    <message>
        <source>Supported extension headers</source>
        <translation>支持的扩展首部</translation>
    </message>
    <message>
        <source>Tunnel status</source>
        <translation>隧道状态</translation>
    </message>
    <message>
        <source>End marker</source>
        <translation>结束标记</translation>
    </message>
    <message>
        <source>User packet (G-PDU)</source>
        <translation>用户分组（G-PDU）</translation>
    </message>
    <message>
        <source>GTP&apos;</source>
        <translation>GTP&apos;</translation>
    </message>
    <message>
        <source>GTP</source>
        <translation>GTP</translation>
    </message>
    <message>
        <source>Service class indicator</source>
        <translation>服务类别指示</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP 端口</translation>
    </message>
    <message>
        <source>RAN container</source>
        <translation>RAN 容器</translation>
    </message>
    <message>
        <source>Long PDCP PDU number</source>
        <translation>长 PDCP PDU 号</translation>
    </message>
    <message>
        <source>Xw RAN container</source>
        <translation>Xw RAN 容器</translation>
    </message>
    <message>
        <source>NR RAN container</source>
        <translation>NR RAN 容器</translation>
    </message>
    <message>
        <source>PDU session container</source>
        <translation>PDU 会话容器</translation>
    </message>
    <message>
        <source>PDCP PDU number</source>
        <translation>PDCP PDU 号</translation>
    </message>
    <message>
        <source>Next protocol present</source>
        <translation>有下一协议</translation>
    </message>
    <message>
        <source>Broadcast, unknown or multicast</source>
        <translation>广播、未知或多播</translation>
    </message>
    <message>
        <source>Management (OAM)</source>
        <translation>管理（OAM）</translation>
    </message>
    <message>
        <source>Next protocol</source>
        <translation>下一协议</translation>
    </message>
    <message>
        <source>Network service header</source>
        <translation>网络服务首部</translation>
    </message>
    <message>
        <source>ERSPAN</source>
        <translation>ERSPAN</translation>
    </message>
    <message>
        <source>ERSPAN III</source>
        <translation>ERSPAN III</translation>
    </message>
    <message>
        <source>Encapsulated remote SPAN, type II</source>
        <translation>封装远程端口镜像，II 型</translation>
    </message>
    <message>
        <source>Encapsulated remote SPAN, type III</source>
        <translation>封装远程端口镜像，III 型</translation>
    </message>
    <message>
        <source>Generic protocol extension for VXLAN</source>
        <translation>VXLAN 通用协议扩展</translation>
    </message>
    <message>
        <source>VXLAN-GPE</source>
        <translation>VXLAN-GPE</translation>
    </message>
    <message>
        <source>GPRS tunneling protocol, user plane</source>
        <translation>GPRS 隧道协议用户面</translation>
    </message>
    <message>
        <source>GTP-U</source>
        <translation>GTP-U</translation>
    </message>
    <message>
        <source>Carries packets of almost any protocol inside of IP packets: a tunnel between two routers.</source>
        <translation>把几乎任何协议的分组放在 IP 分组中传送：两台路由器之间的隧道。</translation>
    </message>
    <message>
        <source>Carries copies of the frames of a switch port to an analyzer elsewhere in the network, with where and how each was captured.</source>
        <translation>把交换机端口的帧的副本送到网络别处的分析器，并附上每一帧在何处、如何捕获。</translation>
    </message>
    <message>
        <source>Carries Ethernet frames of a virtual network over UDP, so that its machines can be anywhere in a data center.</source>
        <translation>通过 UDP 传送虚拟网络的以太网帧，使其中的机器可以在数据中心的任何位置。</translation>
    </message>
    <message>
        <source>Carries frames of a virtual network over UDP, with options that its tunnel endpoints agree on.</source>
        <translation>通过 UDP 传送虚拟网络的帧，并带有隧道端点约定的选项。</translation>
    </message>
    <message>
        <source>Carries the packets of a mobile phone through the mobile network over UDP, from the base station to the gateway.</source>
        <translation>通过 UDP 在移动网络中从基站到网关传送手机的分组。</translation>
    </message>
    <message>
        <source>Which tunnel the packet belongs to; the receiver chose the number.</source>
        <translation>分组属于哪条隧道；该号码由接收方选定。</translation>
    </message>
    <message>
        <source>A label by which routers forward the packet, without looking at its addresses.</source>
        <translation>路由器按此标签转发分组，而不查看其地址。</translation>
    </message>
    <message>
        <source>Length, units of 8 bytes</source>
        <translation>长度，以 8 字节为单位</translation>
    </message>
    <message>
        <source>Link-layer address</source>
        <translation>链路层地址</translation>
    </message>
    <message>
        <source>Prefix length, bits</source>
        <translation>前缀长度（位）</translation>
    </message>
    <message>
        <source>On this link</source>
        <translation>在本链路上</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Autonomous address configuration</source>
        <translation>自主地址配置</translation>
    </message>
    <message>
        <source>Address of the router</source>
        <translation>路由器地址</translation>
    </message>
    <message>
        <source>Valid lifetime, seconds</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Preferred lifetime, seconds</source>
        <translation>首选期（秒）</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Redirected packet</source>
        <translation>被重定向的分组</translation>
    </message>
    <message>
        <source>MTU of the link</source>
        <translation>链路 MTU</translation>
    </message>
    <message>
        <source>Route preference</source>
        <translation>路由优先级</translation>
    </message>
    <message>
        <source>Prf</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Route lifetime, seconds</source>
        <translation>路由有效期（秒）</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>First bytes of the prefix</source>
        <translation>前缀的前几个字节</translation>
    </message>
    <message>
        <source>Lifetime, seconds</source>
        <translation>有效期（秒）</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Domain names</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Data of the option</source>
        <translation>选项的数据</translation>
    </message>
    <message>
        <source>Rest of the options</source>
        <translation>选项的其余部分</translation>
    </message>
    <message>
        <source>Source link-layer address</source>
        <translation>源链路层地址</translation>
    </message>
    <message>
        <source>Target link-layer address</source>
        <translation>目标链路层地址</translation>
    </message>
    <message>
        <source>Prefix information</source>
        <translation>前缀信息</translation>
    </message>
    <message>
        <source>Advertisement interval</source>
        <translation>通告间隔</translation>
    </message>
    <message>
        <source>Home agent information</source>
        <translation>家乡代理信息</translation>
    </message>
    <message>
        <source>Route information</source>
        <translation>路由信息</translation>
    </message>
    <message>
        <source>Recursive DNS servers</source>
        <translation>递归 DNS 服务器</translation>
    </message>
    <message>
        <source>Router flags extension</source>
        <translation>路由器标志扩展</translation>
    </message>
    <message>
        <source>DNS search list</source>
        <translation>DNS 搜索列表</translation>
    </message>
    <message>
        <source>Address registration</source>
        <translation>地址注册</translation>
    </message>
    <message>
        <source>6LoWPAN context</source>
        <translation>6LoWPAN 上下文</translation>
    </message>
    <message>
        <source>Captive portal</source>
        <translation>强制门户</translation>
    </message>
    <message>
        <source>NAT64 prefix</source>
        <translation>NAT64 前缀</translation>
    </message>
    <message>
        <source>Opt</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Maximum response delay, milliseconds</source>
        <translation>最大响应延迟（毫秒）</translation>
    </message>
    <message>
        <source>Max delay</source>
        <translation>最大延迟</translation>
    </message>
    <message>
        <source>Multicast address</source>
        <translation>多播地址</translation>
    </message>
    <message>
        <source>Maximum response code</source>
        <translation>最大响应码</translation>
    </message>
    <message>
        <source>Max code</source>
        <translation>最大码</translation>
    </message>
    <message>
        <source>Suppress processing by routers</source>
        <translation>抑制路由器处理</translation>
    </message>
    <message>
        <source>Robustness variable</source>
        <translation>健壮性变量</translation>
    </message>
    <message>
        <source>QRV</source>
        <translation>QRV</translation>
    </message>
    <message>
        <source>Query interval code</source>
        <translation>查询间隔码</translation>
    </message>
    <message>
        <source>QQIC</source>
        <translation>QQIC</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>源的个数</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>源数</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Multicast address record</source>
        <translation>多播地址记录</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Auxiliary data length</source>
        <translation>辅助数据长度</translation>
    </message>
    <message>
        <source>Aux len</source>
        <translation>辅长</translation>
    </message>
    <message>
        <source>Auxiliary data</source>
        <translation>辅助数据</translation>
    </message>
    <message>
        <source>Aux</source>
        <translation>辅助</translation>
    </message>
    <message>
        <source>Hop limit for hosts</source>
        <translation>主机的跳数限制</translation>
    </message>
    <message>
        <source>Managed address configuration</source>
        <translation>受管地址配置</translation>
    </message>
    <message>
        <source>Other configuration</source>
        <translation>其他配置</translation>
    </message>
    <message>
        <source>Home agent</source>
        <translation>家乡代理</translation>
    </message>
    <message>
        <source>Router preference</source>
        <translation>路由器优先级</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Router lifetime, seconds</source>
        <translation>路由器有效期（秒）</translation>
    </message>
    <message>
        <source>Reachable time, milliseconds</source>
        <translation>可达时间（毫秒）</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>Retransmission timer, milliseconds</source>
        <translation>重传定时器（毫秒）</translation>
    </message>
    <message>
        <source>Retrans</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Target address</source>
        <translation>目标地址</translation>
    </message>
    <message>
        <source>Better next hop</source>
        <translation>更好的下一跳</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Qtype</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Global addresses</source>
        <translation>全局地址</translation>
    </message>
    <message>
        <source>Site-local addresses</source>
        <translation>站点本地地址</translation>
    </message>
    <message>
        <source>Link-local addresses</source>
        <translation>链路本地地址</translation>
    </message>
    <message>
        <source>IPv4-compatible and mapped addresses</source>
        <translation>IPv4 兼容和映射地址</translation>
    </message>
    <message>
        <source>All unicast addresses</source>
        <translation>所有单播地址</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>Include only these sources</source>
        <translation>只包含这些源</translation>
    </message>
    <message>
        <source>Exclude these sources</source>
        <translation>排除这些源</translation>
    </message>
    <message>
        <source>Changed to include only these sources</source>
        <translation>改为只包含这些源</translation>
    </message>
    <message>
        <source>Changed to exclude these sources</source>
        <translation>改为排除这些源</translation>
    </message>
    <message>
        <source>Allow new sources</source>
        <translation>允许新的源</translation>
    </message>
    <message>
        <source>Block old sources</source>
        <translation>阻止旧的源</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>Netmask</source>
        <translation>子网掩码</translation>
    </message>
    <message>
        <source>Sequence number received</source>
        <translation>收到的序号</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Address request</source>
        <translation>地址请求</translation>
    </message>
    <message>
        <source>Address reply</source>
        <translation>地址应答</translation>
    </message>
    <message>
        <source>Serial line address resolution</source>
        <translation>串行线路地址解析</translation>
    </message>
    <message>
        <source>SLARP</source>
        <translation>SLARP</translation>
    </message>
    <message>
        <source>The hop limit that hosts should send with; 0: the router does not say.</source>
        <translation>主机发送时应使用的跳数限制；0：路由器未指定。</translation>
    </message>
    <message>
        <source>How hosts get their configuration.</source>
        <translation>主机如何获得配置。</translation>
    </message>
    <message>
        <source>Managed: addresses come from DHCPv6.</source>
        <translation>受管：地址由 DHCPv6 分配。</translation>
    </message>
    <message>
        <source>Other configuration, such as DNS servers, comes from DHCPv6.</source>
        <translation>其他配置（例如 DNS 服务器）由 DHCPv6 提供。</translation>
    </message>
    <message>
        <source>The router is a home agent of Mobile IPv6.</source>
        <translation>该路由器是移动 IPv6 的家乡代理。</translation>
    </message>
    <message>
        <source>Which of several routers hosts prefer.</source>
        <translation>有多台路由器时主机优先选择哪一台。</translation>
    </message>
    <message>
        <source>A neighbor discovery proxy sent it on.</source>
        <translation>由邻居发现代理转发。</translation>
    </message>
    <message>
        <source>How long hosts may use it as default router; 0: it is no default router.</source>
        <translation>主机可将其用作默认路由器的时间；0：它不是默认路由器。</translation>
    </message>
    <message>
        <source>How long a neighbor counts as reachable after it has been confirmed; 0: the router does not say.</source>
        <translation>邻居在确认之后视为可达的时间；0：路由器未指定。</translation>
    </message>
    <message>
        <source>The time between repeated neighbor solicitations; 0: the router does not say.</source>
        <translation>重复发送邻居请求的间隔；0：路由器未指定。</translation>
    </message>
    <message>
        <source>The address whose link-layer address is requested.</source>
        <translation>所请求的链路层地址对应的地址。</translation>
    </message>
    <message>
        <source>The address that the link-layer address belongs to.</source>
        <translation>链路层地址所属的地址。</translation>
    </message>
    <message>
        <source>The better first hop for packets to the destination address.</source>
        <translation>发往目的地址的分组更好的第一跳。</translation>
    </message>
    <message>
        <source>The destination that is redirected.</source>
        <translation>被重定向的目的地。</translation>
    </message>
    <message>
        <source>An option: type, length and data.</source>
        <translation>一个选项：类型、长度和数据。</translation>
    </message>
    <message>
        <source>The type of the option.</source>
        <translation>选项的类型。</translation>
    </message>
    <message>
        <source>The length of the option in units of 8 bytes, including type and length.</source>
        <translation>选项的长度，以 8 字节为单位，包括类型和长度。</translation>
    </message>
    <message>
        <source>The link-layer address of the sender.</source>
        <translation>发送方的链路层地址。</translation>
    </message>
    <message>
        <source>The link-layer address that belongs to the target address.</source>
        <translation>目标地址对应的链路层地址。</translation>
    </message>
    <message>
        <source>The number of leading bits of the prefix that count.</source>
        <translation>前缀中有效的前导位数。</translation>
    </message>
    <message>
        <source>Addresses with this prefix are on this link: no router is needed.</source>
        <translation>带此前缀的地址在本链路上：不需要路由器。</translation>
    </message>
    <message>
        <source>Hosts may form their own addresses with this prefix (SLAAC).</source>
        <translation>主机可以用此前缀自行生成地址（SLAAC）。</translation>
    </message>
    <message>
        <source>The prefix is a whole address of the router.</source>
        <translation>该前缀是路由器的完整地址。</translation>
    </message>
    <message>
        <source>How long addresses with this prefix are valid; all bits set: forever.</source>
        <translation>带此前缀的地址的有效时间；全 1：永久。</translation>
    </message>
    <message>
        <source>How long addresses with this prefix are preferred for new connections; all bits set: forever.</source>
        <translation>带此前缀的地址优先用于新连接的时间；全 1：永久。</translation>
    </message>
    <message>
        <source>The prefix that hosts form addresses with.</source>
        <translation>主机用来生成地址的前缀。</translation>
    </message>
    <message>
        <source>The beginning of the packet that caused the redirect.</source>
        <translation>引起重定向的分组的开头。</translation>
    </message>
    <message>
        <source>The MTU that all hosts of the link should use.</source>
        <translation>链路上所有主机应使用的 MTU。</translation>
    </message>
    <message>
        <source>A random number that ties the answer to its request.</source>
        <translation>把应答与其请求对应起来的随机数。</translation>
    </message>
    <message>
        <source>Which of several routers hosts prefer for this prefix.</source>
        <translation>对此前缀，有多台路由器时主机优先选择哪一台。</translation>
    </message>
    <message>
        <source>How long the route is valid; all bits set: forever.</source>
        <translation>路由的有效时间；全 1：永久。</translation>
    </message>
    <message>
        <source>The destinations that this router leads to; bytes after it are 0.</source>
        <translation>该路由器通往的目的地；其后的字节为 0。</translation>
    </message>
    <message>
        <source>How long the DNS servers may be used; all bits set: forever.</source>
        <translation>DNS 服务器可以使用的时间；全 1：永久。</translation>
    </message>
    <message>
        <source>The address of a DNS server.</source>
        <translation>DNS 服务器的地址。</translation>
    </message>
    <message>
        <source>How long the names may be used; all bits set: forever.</source>
        <translation>这些名称可以使用的时间；全 1：永久。</translation>
    </message>
    <message>
        <source>Domain names that are appended to short names, as DNS writes them.</source>
        <translation>附加到短名称之后的域名，按 DNS 的写法。</translation>
    </message>
    <message>
        <source>Data of the option: not decoded.</source>
        <translation>选项的数据：未解码。</translation>
    </message>
    <message>
        <source>How long listeners may wait before they report; 0 in reports.</source>
        <translation>侦听者报告之前可以等待的时间；在报告中为 0。</translation>
    </message>
    <message>
        <source>How long listeners may wait before they report: milliseconds below 32768, above that a floating-point number.</source>
        <translation>侦听者报告之前可以等待的时间：小于 32768 时为毫秒数，否则为浮点数。</translation>
    </message>
    <message>
        <source>The multicast address that is reported or queried; 0 in a query for all.</source>
        <translation>所报告或查询的多播地址；查询全部时为 0。</translation>
    </message>
    <message>
        <source>Other routers do not restart their timers at this query.</source>
        <translation>其他路由器收到此查询时不重启定时器。</translation>
    </message>
    <message>
        <source>How many losses in a row the protocol is to survive, plus one.</source>
        <translation>协议应能承受的连续丢失次数加一。</translation>
    </message>
    <message>
        <source>How often the router queries: seconds below 128, above that a floating-point number.</source>
        <translation>路由器多久查询一次：小于 128 时为秒数，否则为浮点数。</translation>
    </message>
    <message>
        <source>The number of source addresses that follow.</source>
        <translation>其后源地址的个数。</translation>
    </message>
    <message>
        <source>A source that is queried.</source>
        <translation>所查询的源。</translation>
    </message>
    <message>
        <source>The number of multicast addresses that are reported.</source>
        <translation>所报告的多播地址的个数。</translation>
    </message>
    <message>
        <source>What the sender receives of one multicast address.</source>
        <translation>发送方对一个多播地址接收什么。</translation>
    </message>
    <message>
        <source>Whether the sources are those that are received or those that are not, and what has changed.</source>
        <translation>这些源是要接收的还是不接收的，以及有什么变化。</translation>
    </message>
    <message>
        <source>The length of the auxiliary data in words of 4 bytes; 0 today.</source>
        <translation>辅助数据的长度，以 4 字节的字为单位；目前为 0。</translation>
    </message>
    <message>
        <source>The number of source addresses in this record.</source>
        <translation>此记录中源地址的个数。</translation>
    </message>
    <message>
        <source>The multicast address that the record is about.</source>
        <translation>此记录所指的多播地址。</translation>
    </message>
    <message>
        <source>A source that is received, or is not.</source>
        <translation>要接收或不接收的一个源。</translation>
    </message>
    <message>
        <source>Auxiliary data, which no version of the protocol defines.</source>
        <translation>辅助数据，协议的任何版本都没有定义。</translation>
    </message>
    <message>
        <source>What is asked of the node.</source>
        <translation>向节点询问什么。</translation>
    </message>
    <message>
        <source>Which addresses are asked for or answered.</source>
        <translation>询问或应答哪些地址。</translation>
    </message>
    <message>
        <source>Global addresses are asked for.</source>
        <translation>询问全局地址。</translation>
    </message>
    <message>
        <source>Site-local addresses are asked for.</source>
        <translation>询问站点本地地址。</translation>
    </message>
    <message>
        <source>Link-local addresses are asked for.</source>
        <translation>询问链路本地地址。</translation>
    </message>
    <message>
        <source>IPv4-compatible and IPv4-mapped addresses are asked for.</source>
        <translation>询问 IPv4 兼容和 IPv4 映射地址。</translation>
    </message>
    <message>
        <source>The addresses of all interfaces are asked for.</source>
        <translation>询问所有接口的地址。</translation>
    </message>
    <message>
        <source>The reply does not hold all addresses.</source>
        <translation>应答中没有包含所有地址。</translation>
    </message>
    <message>
        <source>A random number that ties the reply to its query.</source>
        <translation>把应答与其查询对应起来的随机数。</translation>
    </message>
    <message>
        <source>What is asked about, or the answer: not decoded.</source>
        <translation>所询问的对象或回答：未解码。</translation>
    </message>
    <message>
        <source>Two routers on a serial line with Cisco HDLC ask each other for their address, and show that they are alive.</source>
        <translation>使用 Cisco HDLC 的串行线路上的两台路由器互相询问地址，并表明自己仍在工作。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Ind</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Client identifier length</source>
        <translation>客户端标识长度</translation>
    </message>
    <message>
        <source>Id len</source>
        <translation>标识长</translation>
    </message>
    <message>
        <source>Authentication value length</source>
        <translation>认证值长度</translation>
    </message>
    <message>
        <source>Au len</source>
        <translation>认证长</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Identifier, authentication value, nonce and confirmation</source>
        <translation>标识、认证值、随机数和确认</translation>
    </message>
    <message>
        <source>Length present</source>
        <translation>有长度</translation>
    </message>
    <message>
        <source>Sequence numbers present</source>
        <translation>有序号</translation>
    </message>
    <message>
        <source>Offset present</source>
        <translation>有偏移</translation>
    </message>
    <message>
        <source>Tunnel identifier</source>
        <translation>隧道标识</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Control connection identifier</source>
        <translation>控制连接标识</translation>
    </message>
    <message>
        <source>CCID</source>
        <translation>CCID</translation>
    </message>
    <message>
        <source>Ns</source>
        <translation>Ns</translation>
    </message>
    <message>
        <source>Sequence number expected</source>
        <translation>期望的序号</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Offset padding</source>
        <translation>偏移填充</translation>
    </message>
    <message>
        <source>Cookie and sublayer</source>
        <translation>cookie 和子层</translation>
    </message>
    <message>
        <source>Data message</source>
        <translation>数据消息</translation>
    </message>
    <message>
        <source>Control message</source>
        <translation>控制消息</translation>
    </message>
    <message>
        <source>Tag control and association</source>
        <translation>标签控制与关联</translation>
    </message>
    <message>
        <source>TCI</source>
        <translation>TCI</translation>
    </message>
    <message>
        <source>End station</source>
        <translation>终端站</translation>
    </message>
    <message>
        <source>ES</source>
        <translation>ES</translation>
    </message>
    <message>
        <source>Channel identifier present</source>
        <translation>有通道标识</translation>
    </message>
    <message>
        <source>SC</source>
        <translation>SC</translation>
    </message>
    <message>
        <source>Single copy broadcast</source>
        <translation>单副本广播</translation>
    </message>
    <message>
        <source>SCB</source>
        <translation>SCB</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>内容已改变</translation>
    </message>
    <message>
        <source>Association number</source>
        <translation>关联号</translation>
    </message>
    <message>
        <source>AN</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>Short length</source>
        <translation>短长度</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Packet number</source>
        <translation>分组号</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>系统标识</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Port identifier</source>
        <translation>端口标识</translation>
    </message>
    <message>
        <source>Destination is a list</source>
        <translation>目的地为列表</translation>
    </message>
    <message>
        <source>Destination interface</source>
        <translation>目的接口</translation>
    </message>
    <message>
        <source>Looped</source>
        <translation>已环回</translation>
    </message>
    <message>
        <source>Source interface</source>
        <translation>源接口</translation>
    </message>
    <message>
        <source>From the interface to the bridge</source>
        <translation>从接口到网桥</translation>
    </message>
    <message>
        <source>From the bridge to the interface</source>
        <translation>从网桥到接口</translation>
    </message>
    <message>
        <source>Origin port, bits inverted</source>
        <translation>来源端口（按位取反）</translation>
    </message>
    <message>
        <source>Origin address, bits inverted</source>
        <translation>来源地址（按位取反）</translation>
    </message>
    <message>
        <source>Use customer addresses</source>
        <translation>使用客户地址</translation>
    </message>
    <message>
        <source>UCA</source>
        <translation>UCA</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>R2</source>
        <translation>R2</translation>
    </message>
    <message>
        <source>Service instance identifier</source>
        <translation>服务实例标识</translation>
    </message>
    <message>
        <source>I-SID</source>
        <translation>I-SID</translation>
    </message>
    <message>
        <source>Ingress channel</source>
        <translation>入口通道</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Group of channels</source>
        <translation>通道组</translation>
    </message>
    <message>
        <source>GRP</source>
        <translation>GRP</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>E-CID</source>
        <translation>E-CID</translation>
    </message>
    <message>
        <source>Ingress channel, extension</source>
        <translation>入口通道扩展</translation>
    </message>
    <message>
        <source>Ing. ext</source>
        <translation>入口扩展</translation>
    </message>
    <message>
        <source>Channel, extension</source>
        <translation>通道扩展</translation>
    </message>
    <message>
        <source>Backbone service tag (802.1ah)</source>
        <translation>骨干服务标签（802.1ah）</translation>
    </message>
    <message>
        <source>Cisco metadata</source>
        <translation>Cisco 元数据</translation>
    </message>
    <message>
        <source>VN-Tag</source>
        <translation>VN-Tag</translation>
    </message>
    <message>
        <source>Port extension tag (802.1BR)</source>
        <translation>端口扩展标签（802.1BR）</translation>
    </message>
    <message>
        <source>Backbone service tag</source>
        <translation>骨干服务标签</translation>
    </message>
    <message>
        <source>I-TAG</source>
        <translation>I-TAG</translation>
    </message>
    <message>
        <source>Port extension tag</source>
        <translation>端口扩展标签</translation>
    </message>
    <message>
        <source>E-TAG</source>
        <translation>E-TAG</translation>
    </message>
    <message>
        <source>CMD</source>
        <translation>CMD</translation>
    </message>
    <message>
        <source>MAC security</source>
        <translation>MAC 安全</translation>
    </message>
    <message>
        <source>Teredo authentication</source>
        <translation>Teredo 认证</translation>
    </message>
    <message>
        <source>Teredo</source>
        <translation>Teredo</translation>
    </message>
    <message>
        <source>Teredo origin indication</source>
        <translation>Teredo 来源指示</translation>
    </message>
    <message>
        <source>Layer 2 tunneling protocol</source>
        <translation>第二层隧道协议</translation>
    </message>
    <message>
        <source>Layer 2 tunneling protocol, version 3</source>
        <translation>第二层隧道协议第 3 版</translation>
    </message>
    <message>
        <source>L2TPv3</source>
        <translation>L2TPv3</translation>
    </message>
    <message>
        <source>Proves to a Teredo client that the server answers it.</source>
        <translation>向 Teredo 客户端证明是服务器在应答它。</translation>
    </message>
    <message>
        <source>Tells a Teredo client from which address and port, outside of its network, a packet came.</source>
        <translation>告诉 Teredo 客户端，分组来自其网络之外的哪个地址和端口。</translation>
    </message>
    <message>
        <source>Carries PPP, or frames of another link, through an IP network, from a provider&apos;s access to the router that ends the session.</source>
        <translation>通过 IP 网络传送 PPP 或其他链路的帧，从运营商的接入点到终结会话的路由器。</translation>
    </message>
    <message>
        <source>A random value that both ends agreed on, and what the link&apos;s own sublayer adds.</source>
        <translation>两端约定的随机值，以及链路自身子层所加的内容。</translation>
    </message>
    <message>
        <source>Carries a customer&apos;s whole Ethernet frame through the network of a provider, which then need not know the customer&apos;s addresses.</source>
        <translation>把客户的整个以太网帧送过运营商的网络，运营商因而无需知道客户的地址。</translation>
    </message>
    <message>
        <source>Says which port of a port extender a frame comes from or goes to.</source>
        <translation>说明帧来自或去往端口扩展器的哪个端口。</translation>
    </message>
    <message>
        <source>Says which virtual interface below a switch a frame comes from or goes to.</source>
        <translation>说明帧来自或去往交换机下的哪个虚拟接口。</translation>
    </message>
    <message>
        <source>Carries the security group of the sender, by which switches decide what is allowed.</source>
        <translation>携带发送方的安全组，交换机据此决定允许什么。</translation>
    </message>
    <message>
        <source>Protects the frame on one link: what follows is signed, and often encrypted.</source>
        <translation>在一段链路上保护帧：其后的内容经过签名，通常也经过加密。</translation>
    </message>
    <message>
        <source>Shows that nobody has changed the frame; only who has the key can check it.</source>
        <translation>表明帧未被改动；只有持有密钥者才能检验。</translation>
    </message>
    <message>
        <source>The type says IPv{1}, but the packet is IPv{0}.</source>
        <translation>类型说是 IPv{1}，但分组是 IPv{0}。</translation>
    </message>
    <message>
        <source>What follows is encrypted; it is shown as data.</source>
        <translation>其后的内容已加密；显示为数据。</translation>
    </message>
    <message>
        <source>Only the tunnel&apos;s ends know how long the cookie is; what follows the session identifier is shown as data.</source>
        <translation>只有隧道两端知道 cookie 有多长；会话标识之后的内容显示为数据。</translation>
    </message>
    <message>
        <source>BSD loopback, big-endian</source>
        <translation>BSD 环回，大端</translation>
    </message>
    <message>
        <source>Fields present</source>
        <translation>存在的字段</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>More fields present</source>
        <translation>更多存在的字段</translation>
    </message>
    <message>
        <source>Time of the receiver, microseconds</source>
        <translation>接收方时间（微秒）</translation>
    </message>
    <message>
        <source>TSFT</source>
        <translation>TSFT</translation>
    </message>
    <message>
        <source>Short guard interval</source>
        <translation>短保护间隔</translation>
    </message>
    <message>
        <source>SGI</source>
        <translation>SGI</translation>
    </message>
    <message>
        <source>Frame check sequence is wrong</source>
        <translation>帧检验序列有错</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Padding between header and data</source>
        <translation>首部与数据之间有填充</translation>
    </message>
    <message>
        <source>Frame check sequence at the end</source>
        <translation>末尾有帧检验序列</translation>
    </message>
    <message>
        <source>FCS</source>
        <translation>FCS</translation>
    </message>
    <message>
        <source>Fragmented</source>
        <translation>已分片</translation>
    </message>
    <message>
        <source>Frag</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>WEP</source>
        <translation>WEP</translation>
    </message>
    <message>
        <source>Short preamble</source>
        <translation>短前导码</translation>
    </message>
    <message>
        <source>Pre</source>
        <translation>前导</translation>
    </message>
    <message>
        <source>Contention-free period</source>
        <translation>无竞争时段</translation>
    </message>
    <message>
        <source>CFP</source>
        <translation>CFP</translation>
    </message>
    <message>
        <source>Rate, in 500 kbit/s</source>
        <translation>速率（以 500 kbit/s 为单位）</translation>
    </message>
    <message>
        <source>Channel frequency, MHz</source>
        <translation>信道频率（MHz）</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>Channel flags</source>
        <translation>信道标志</translation>
    </message>
    <message>
        <source>2 GHz</source>
        <translation>2 GHz</translation>
    </message>
    <message>
        <source>2G</source>
        <translation>2G</translation>
    </message>
    <message>
        <source>OFDM</source>
        <translation>OFDM</translation>
    </message>
    <message>
        <source>CCK</source>
        <translation>CCK</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>900 MHz</source>
        <translation>900 MHz</translation>
    </message>
    <message>
        <source>900</source>
        <translation>900</translation>
    </message>
    <message>
        <source>800 MHz</source>
        <translation>800 MHz</translation>
    </message>
    <message>
        <source>800</source>
        <translation>800</translation>
    </message>
    <message>
        <source>700 MHz</source>
        <translation>700 MHz</translation>
    </message>
    <message>
        <source>700</source>
        <translation>700</translation>
    </message>
    <message>
        <source>Quarter rate channel</source>
        <translation>四分之一速率信道</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Half rate channel</source>
        <translation>半速率信道</translation>
    </message>
    <message>
        <source>Static turbo</source>
        <translation>静态 Turbo</translation>
    </message>
    <message>
        <source>ST</source>
        <translation>ST</translation>
    </message>
    <message>
        <source>GSM</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>GFSK</source>
        <translation>GFSK</translation>
    </message>
    <message>
        <source>Dynamic CCK-OFDM</source>
        <translation>动态 CCK-OFDM</translation>
    </message>
    <message>
        <source>Passive scan only</source>
        <translation>只允许被动扫描</translation>
    </message>
    <message>
        <source>5 GHz</source>
        <translation>5 GHz</translation>
    </message>
    <message>
        <source>5G</source>
        <translation>5G</translation>
    </message>
    <message>
        <source>Signal at the antenna, dBm</source>
        <translation>天线处的信号（dBm）</translation>
    </message>
    <message>
        <source>dBm</source>
        <translation>dBm</translation>
    </message>
    <message>
        <source>Noise at the antenna, dBm</source>
        <translation>天线处的噪声（dBm）</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>天线</translation>
    </message>
    <message>
        <source>Ant</source>
        <translation>天线</translation>
    </message>
    <message>
        <source>Fields of a vendor</source>
        <translation>厂商的字段</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Frame control</source>
        <translation>帧控制</translation>
    </message>
    <message>
        <source>HT control present, or strict order</source>
        <translation>有 HT 控制，或严格按序</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>更多数据</translation>
    </message>
    <message>
        <source>Power management</source>
        <translation>电源管理</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>From the distribution system</source>
        <translation>来自分布式系统</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>To the distribution system</source>
        <translation>去往分布式系统</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Duration, or identifier</source>
        <translation>持续时间或标识</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>接收站地址</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收站</translation>
    </message>
    <message>
        <source>Transmitter address</source>
        <translation>发送站地址</translation>
    </message>
    <message>
        <source>Transmitter</source>
        <translation>发送站</translation>
    </message>
    <message>
        <source>Address of the access point</source>
        <translation>接入点地址</translation>
    </message>
    <message>
        <source>BSSID</source>
        <translation>BSSID</translation>
    </message>
    <message>
        <source>Fragment number</source>
        <translation>分片号</translation>
    </message>
    <message>
        <source>QoS control</source>
        <translation>QoS 控制</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Several packets (A-MSDU)</source>
        <translation>多个分组（A-MSDU）</translation>
    </message>
    <message>
        <source>Acknowledgment policy</source>
        <translation>确认策略</translation>
    </message>
    <message>
        <source>End of the service period</source>
        <translation>服务时段结束</translation>
    </message>
    <message>
        <source>Traffic identifier</source>
        <translation>流量标识</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Depends on the sender</source>
        <translation>含义取决于发送站</translation>
    </message>
    <message>
        <source>HT control</source>
        <translation>HT 控制</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Fields begin at words</source>
        <translation>字段按字对齐</translation>
    </message>
    <message>
        <source>802.11 common</source>
        <translation>802.11 通用</translation>
    </message>
    <message>
        <source>802.11n MAC</source>
        <translation>802.11n MAC</translation>
    </message>
    <message>
        <source>802.11n MAC and PHY</source>
        <translation>802.11n MAC 和 PHY</translation>
    </message>
    <message>
        <source>Spectrum map</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Process information</source>
        <translation>进程信息</translation>
    </message>
    <message>
        <source>Capture information</source>
        <translation>捕获信息</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>Field type</source>
        <translation>字段类型</translation>
    </message>
    <message>
        <source>Field length</source>
        <translation>字段长度</translation>
    </message>
    <message>
        <source>Field data</source>
        <translation>字段数据</translation>
    </message>
    <message>
        <source>Packet header</source>
        <translation>分组首部</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Input interface</source>
        <translation>输入接口</translation>
    </message>
    <message>
        <source>Output interface</source>
        <translation>输出接口</translation>
    </message>
    <message>
        <source>Input port</source>
        <translation>输入端口（网桥）</translation>
    </message>
    <message>
        <source>Output port</source>
        <translation>输出端口（网桥）</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sequence number, of all groups</source>
        <translation>序号（所有组）</translation>
    </message>
    <message>
        <source>Group of users</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Hardware header</source>
        <translation>硬件首部</translation>
    </message>
    <message>
        <source>Length of the hardware header</source>
        <translation>硬件首部长度</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>连接的状态</translation>
    </message>
    <message>
        <source>Length of the attribute</source>
        <translation>属性长度</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>属性类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>规整</translation>
    </message>
    <message>
        <source>No scrub</source>
        <translation>不规整</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>不做 NAT</translation>
    </message>
    <message>
        <source>BINAT</source>
        <translation>双向 NAT</translation>
    </message>
    <message>
        <source>No BINAT</source>
        <translation>不做双向 NAT</translation>
    </message>
    <message>
        <source>No redirect</source>
        <translation>不重定向</translation>
    </message>
    <message>
        <source>Drop by synproxy</source>
        <translation>由 synproxy 丢弃</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule in the rule set</source>
        <translation>规则集中的规则</translation>
    </message>
    <message>
        <source>Subrule</source>
        <translation>子规则</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>User who inserted the rule</source>
        <translation>添加规则的用户</translation>
    </message>
    <message>
        <source>Rule user</source>
        <translation>规则用户</translation>
    </message>
    <message>
        <source>Process that inserted the rule</source>
        <translation>添加规则的进程</translation>
    </message>
    <message>
        <source>Rule process</source>
        <translation>规则进程</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Length of the link header</source>
        <translation>链路首部长度</translation>
    </message>
    <message>
        <source>Link header</source>
        <translation>链路首部</translation>
    </message>
    <message>
        <source>Length of the link trailer</source>
        <translation>链路尾部长度</translation>
    </message>
    <message>
        <source>Link trailer</source>
        <translation>链路尾部</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Service class</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Interface type</source>
        <translation>接口类型</translation>
    </message>
    <message>
        <source>Interface unit</source>
        <translation>接口编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Effective process</source>
        <translation>实际进程</translation>
    </message>
    <message>
        <source>Effective command</source>
        <translation>实际命令</translation>
    </message>
    <message>
        <source>Class, address length and format</source>
        <translation>类别、地址长度和格式</translation>
    </message>
    <message>
        <source>Priority, or kind of frame</source>
        <translation>优先级或帧的种类</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>To the processor</source>
        <translation>送往处理器</translation>
    </message>
    <message>
        <source>From the processor</source>
        <translation>来自处理器</translation>
    </message>
    <message>
        <source>To the sniffer</source>
        <translation>送往嗅探端口</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Cmd</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>VLAN tag outside of the switch</source>
        <translation>在交换机外带 VLAN 标签</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Code, or trunk</source>
        <translation>代码或中继</translation>
    </message>
    <message>
        <source>Canonical format indicator</source>
        <translation>规范格式指示</translation>
    </message>
    <message>
        <source>Pri</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Code, last bit</source>
        <translation>代码的最后一位</translation>
    </message>
    <message>
        <source>c</source>
        <translation>c</translation>
    </message>
    <message>
        <source>Linux firewall log</source>
        <translation>Linux 防火墙日志</translation>
    </message>
    <message>
        <source>NFLOG</source>
        <translation>NFLOG</translation>
    </message>
    <message>
        <source>BSD firewall log</source>
        <translation>BSD 防火墙日志</translation>
    </message>
    <message>
        <source>PFLOG</source>
        <translation>PFLOG</translation>
    </message>
    <message>
        <source>macOS packet tap</source>
        <translation>macOS 分组监听</translation>
    </message>
    <message>
        <source>PKTAP</source>
        <translation>PKTAP</translation>
    </message>
    <message>
        <source>Radiotap</source>
        <translation>Radiotap</translation>
    </message>
    <message>
        <source>Per-packet information</source>
        <translation>每分组信息</translation>
    </message>
    <message>
        <source>PPI</source>
        <translation>PPI</translation>
    </message>
    <message>
        <source>IEEE 802.11 wireless LAN</source>
        <translation>IEEE 802.11 无线局域网</translation>
    </message>
    <message>
        <source>802.11</source>
        <translation>802.11</translation>
    </message>
    <message>
        <source>Packet of several (A-MSDU)</source>
        <translation>多个分组之一（A-MSDU）</translation>
    </message>
    <message>
        <source>A-MSDU</source>
        <translation>A-MSDU</translation>
    </message>
    <message>
        <source>Fiber Distributed Data Interface</source>
        <translation>光纤分布式数据接口</translation>
    </message>
    <message>
        <source>FDDI</source>
        <translation>FDDI</translation>
    </message>
    <message>
        <source>Ethernet with a switch tag (DSA)</source>
        <translation>带交换机标签的以太网（DSA）</translation>
    </message>
    <message>
        <source>DSA</source>
        <translation>DSA</translation>
    </message>
    <message>
        <source>The link layer has fragmented the packet; this fragment is shown as data.</source>
        <translation>链路层将此分组分片；此分片按数据显示。</translation>
    </message>
    <message>
        <source>{0} of further packets, shown as data: of each frame, the first TCP segment is followed.</source>
        <translation>后面还有 {0} 属于其他分组，按数据显示：每帧只跟踪第一个 TCP 报文段。</translation>
    </message>
    <message>
        <source>What the wireless network card says of a frame that it received: time, rate, channel and signal. It is not part of the frame.</source>
        <translation>无线网卡对所收到的帧的说明：时间、速率、信道和信号。它不是帧的一部分。</translation>
    </message>
    <message>
        <source>What the capture program says of a frame, in fields of several types. It is not part of the frame.</source>
        <translation>捕获程序对帧的说明，由多种类型的字段组成。它不是帧的一部分。</translation>
    </message>
    <message>
        <source>The header of a frame in a wireless LAN: which station sends it to which, and on behalf of which addresses. It has three addresses, since an access point relays frames.</source>
        <translation>无线局域网中帧的首部：哪个站点发给哪个站点，以及代表哪些地址。因为接入点转发帧，所以它有三个地址。</translation>
    </message>
    <message>
        <source>Before each packet of several that one wireless frame carries: its addresses and its length.</source>
        <translation>一个无线帧携带多个分组时，位于每个分组之前：该分组的地址和长度。</translation>
    </message>
    <message>
        <source>What the firewall of Linux says of a packet that a rule has logged. The packet itself is the last attribute.</source>
        <translation>Linux 防火墙对一条规则所记录的分组的说明。分组本身是最后一个属性。</translation>
    </message>
    <message>
        <source>What the firewall of BSD (pf) says of a packet that it has logged: which rule decided, and how.</source>
        <translation>BSD 防火墙（pf）对所记录的分组的说明：由哪条规则决定，以及如何决定。</translation>
    </message>
    <message>
        <source>What macOS says of a packet: on which interface it was captured, and which process sent or received it.</source>
        <translation>macOS 对分组的说明：在哪个接口上捕获，由哪个进程发送或接收。</translation>
    </message>
    <message>
        <source>The header of a frame on an FDDI ring, a fiber network of 100 Mbit/s: kind of frame, destination and source.</source>
        <translation>FDDI 环（100 Mbit/s 的光纤网络）上帧的首部：帧的种类、目的地址和源地址。</translation>
    </message>
    <message>
        <source>An Ethernet header with the tag of a Marvell switch, which tells the processor behind it the port of a frame.</source>
        <translation>带有 Marvell 交换机标签的以太网首部；标签告诉交换机后面的处理器帧所属的端口。</translation>
    </message>
    <message>
        <source>Circuit (DLCI), first bits</source>
        <translation>电路（DLCI）的前几位</translation>
    </message>
    <message>
        <source>DLCI</source>
        <translation>DLCI</translation>
    </message>
    <message>
        <source>Command or response</source>
        <translation>命令或响应</translation>
    </message>
    <message>
        <source>End of the address</source>
        <translation>地址结束</translation>
    </message>
    <message>
        <source>Circuit (DLCI), next bits</source>
        <translation>电路（DLCI）的中间几位</translation>
    </message>
    <message>
        <source>Congestion on the way of the frame</source>
        <translation>帧的去向上有拥塞</translation>
    </message>
    <message>
        <source>Congestion on the way back</source>
        <translation>返回方向上有拥塞</translation>
    </message>
    <message>
        <source>Discard eligible</source>
        <translation>可丢弃</translation>
    </message>
    <message>
        <source>Circuit (DLCI), last bits</source>
        <translation>电路（DLCI）的最后几位</translation>
    </message>
    <message>
        <source>Not a circuit, but control</source>
        <translation>不是电路，而是控制</translation>
    </message>
    <message>
        <source>Frame Relay</source>
        <translation>帧中继</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>FR</translation>
    </message>
    <message>
        <source>Ethernet with a typed switch tag (EDSA)</source>
        <translation>带类型的交换机标签的以太网（EDSA）</translation>
    </message>
    <message>
        <source>EDSA</source>
        <translation>EDSA</translation>
    </message>
    <message>
        <source>Type of the tag</source>
        <translation>标签的类型</translation>
    </message>
    <message>
        <source>The header of a frame on a Frame Relay circuit: which circuit, marks for congestion, and the protocol of the payload.</source>
        <translation>帧中继电路上帧的首部：哪条电路、拥塞标记，以及载荷的协议。</translation>
    </message>
    <message>
        <source>An Ethernet header with the tag of a Marvell switch, after a type of its own.</source>
        <translation>带有 Marvell 交换机标签的以太网首部，标签之前有它自己的类型。</translation>
    </message>
    <message>
        <source>{0}, the rest not captured</source>
        <translation>{0}，其余未捕获</translation>
    </message>
    <message>
        <source>captured in part</source>
        <translation>只捕获了一部分</translation>
    </message>
    <message>
        <source>Captured in part: the captured bytes end in it.</source>
        <translation>只捕获了一部分：捕获的字节到此字段中间为止。</translation>
    </message>
    <message>
        <source>The SYN flag was not captured, so whether this is the initial sequence number is not known.</source>
        <translation>SYN 标志未捕获，因此不知道这是否为初始序号。</translation>
    </message>
    <message>
        <source>The ACK flag was not captured, so whether this field is valid is not known.</source>
        <translation>ACK 标志未捕获，因此不知道此字段是否有效。</translation>
    </message>
    <message>
        <source>Header cut short: ports not captured</source>
        <translation>首部被截断：端口未捕获</translation>
    </message>
    <message>
        <source>Header cut short: destination port not captured</source>
        <translation>首部被截断：目的端口未捕获</translation>
    </message>
    <message>
        <source>Carries nothing: the packet ends where protocol {0} should begin.</source>
        <translation>没有载荷：分组在协议 {0} 应开始处结束。</translation>
    </message>
    <message>
        <source>Carries nothing: the packet ends where {0} should begin.</source>
        <translation>没有载荷：分组在 {0} 应开始处结束。</translation>
    </message>
    <message>
        <source>The file does not describe the interface of this frame, so its link type and the unit of its time are not known; it is shown as data.</source>
        <translation>文件没有描述此帧的接口，因此链路类型和时间单位未知；该帧按数据显示。</translation>
    </message>
    <message>
        <source>Link type {2} is not decoded: #{1} is shown as data.</source>
        <translation>链路类型 {2} 不能解析：#{1} 按数据显示。</translation>
    </message>
    <message>
        <source>Link type {2} is not decoded: {0} frames are shown as data (the first: #{1}).</source>
        <translation>链路类型 {2} 不能解析：{0} 个帧按数据显示（第一个：#{1}）。</translation>
    </message>
    <message>
        <source>The file does not describe the interface of #{1}, which is shown as data.</source>
        <translation>文件没有描述 #{1} 的接口，该帧按数据显示。</translation>
    </message>
    <message>
        <source>The file does not describe the interfaces of {0} frames, which are shown as data (the first: #{1}).</source>
        <translation>文件没有描述 {0} 个帧的接口，这些帧按数据显示（第一个：#{1}）。</translation>
    </message>
    <message>
        <source>The time of #{1} is out of range (after 2262 or before 1678): it is shown without.</source>
        <translation>#{1} 的时间超出范围（晚于 2262 年或早于 1678 年）：不显示时间。</translation>
    </message>
    <message>
        <source>The times of {0} frames are out of range (after 2262 or before 1678): they are shown without (the first: #{1}).</source>
        <translation>{0} 个帧的时间超出范围（晚于 2262 年或早于 1678 年）：不显示时间（第一个：#{1}）。</translation>
    </message>
    <message>
        <source>Name of the interface</source>
        <translation>接口名称</translation>
    </message>
    <message>
        <source>Description of the interface</source>
        <translation>接口描述</translation>
    </message>
    <message>
        <source>Section of the capture file, from 1</source>
        <translation>捕获文件的节，从 1 开始</translation>
    </message>
    <message>
        <source>An address for documentation and examples (RFC 5737): not routed on the Internet.</source>
        <translation>用于文档和示例的地址（RFC 5737）：不在互联网上路由。</translation>
    </message>
    <message>
        <source>An address for documentation and examples (RFC 3849, RFC 9637): not routed on the Internet.</source>
        <translation>用于文档和示例的地址（RFC 3849、RFC 9637）：不在互联网上路由。</translation>
    </message>
    <message>
        <source>A server of AS112, which answers reverse look-ups of private addresses (RFC 7534, RFC 7535).</source>
        <translation>AS112 的服务器，应答私有地址的反向查询（RFC 7534、RFC 7535）。</translation>
    </message>
    <message>
        <source>A host on this network (RFC 791, 3.2): only as a source.</source>
        <translation>本网络上的主机（RFC 791，3.2）：只能作为源地址。</translation>
    </message>
    <message>
        <source>A shared address (RFC 6598): between a provider&apos;s NAT (CGN) and its customers.</source>
        <translation>共享地址（RFC 6598）：用于运营商的 NAT（CGN）与其客户之间。</translation>
    </message>
    <message>
        <source>An address for the ends of an IPv6 tunnel that carries IPv4 (RFC 7335).</source>
        <translation>承载 IPv4 的 IPv6 隧道两端所用的地址（RFC 7335）。</translation>
    </message>
    <message>
        <source>Assigned to protocols of the IETF (RFC 6890).</source>
        <translation>分配给 IETF 协议的地址（RFC 6890）。</translation>
    </message>
    <message>
        <source>A relay for automatic multicast tunneling (RFC 7450).</source>
        <translation>自动多播隧道的中继（RFC 7450）。</translation>
    </message>
    <message>
        <source>A 6to4 relay (RFC 3068), deprecated by RFC 7526.</source>
        <translation>6to4 中继（RFC 3068），已被 RFC 7526 废弃。</translation>
    </message>
    <message>
        <source>An address for benchmarks of network devices (RFC 2544): not on the Internet.</source>
        <translation>用于网络设备基准测试的地址（RFC 2544）：不用于互联网。</translation>
    </message>
    <message>
        <source>All hosts on this link (multicast).</source>
        <translation>此链路上的所有主机（多播）。</translation>
    </message>
    <message>
        <source>All routers on this link (multicast).</source>
        <translation>此链路上的所有路由器（多播）。</translation>
    </message>
    <message>
        <source>A group of hosts on this link (multicast); routers do not forward it (RFC 5771).</source>
        <translation>此链路上的一组主机（多播）；路由器不转发（RFC 5771）。</translation>
    </message>
    <message>
        <source>A group that hosts join for one source (source-specific multicast, RFC 4607).</source>
        <translation>主机针对一个源加入的组（特定源多播，RFC 4607）。</translation>
    </message>
    <message>
        <source>A group for documentation and examples (multicast, RFC 6676).</source>
        <translation>用于文档和示例的组（多播，RFC 6676）。</translation>
    </message>
    <message>
        <source>A group of hosts within an organization (administratively scoped multicast, RFC 2365).</source>
        <translation>一个组织内的一组主机（管理范围多播，RFC 2365）。</translation>
    </message>
    <message>
        <source>A reserved address (RFC 1112, 4): no host has it.</source>
        <translation>保留地址（RFC 1112，4）：没有主机使用。</translation>
    </message>
    <message>
        <source>An IPv4-mapped address (RFC 4291, 2.5.5.2): an IPv4 address as programs write it for IPv6.</source>
        <translation>IPv4 映射地址（RFC 4291，2.5.5.2）：程序以 IPv6 形式书写的 IPv4 地址。</translation>
    </message>
    <message>
        <source>An IPv4-compatible address, deprecated by RFC 4291 (2.5.5.1).</source>
        <translation>IPv4 兼容地址，已被 RFC 4291（2.5.5.1）废弃。</translation>
    </message>
    <message>
        <source>An IPv4 address as a translator (NAT64) embeds it (RFC 6052).</source>
        <translation>转换器（NAT64）嵌入的 IPv4 地址（RFC 6052）。</translation>
    </message>
    <message>
        <source>An IPv4 address as a translator (NAT64) of this network embeds it (RFC 8215).</source>
        <translation>本网络的转换器（NAT64）嵌入的 IPv4 地址（RFC 8215）。</translation>
    </message>
    <message>
        <source>Discard-only (RFC 6666): routers drop what is sent there.</source>
        <translation>仅丢弃地址（RFC 6666）：路由器丢弃发往该地址的数据。</translation>
    </message>
    <message>
        <source>A Teredo address (RFC 4380): IPv6 in UDP over IPv4, through a NAT.</source>
        <translation>Teredo 地址（RFC 4380）：经由 NAT，在 IPv4 的 UDP 中承载 IPv6。</translation>
    </message>
    <message>
        <source>An address for benchmarks of network devices (RFC 5180): not on the Internet.</source>
        <translation>用于网络设备基准测试的地址（RFC 5180）：不用于互联网。</translation>
    </message>
    <message>
        <source>ORCHID: the hash of a key, not a place in the network (RFC 4843, deprecated).</source>
        <translation>ORCHID：密钥的散列值，而非网络中的位置（RFC 4843，已废弃）。</translation>
    </message>
    <message>
        <source>ORCHID: the hash of a key, not a place in the network (RFC 7343).</source>
        <translation>ORCHID：密钥的散列值，而非网络中的位置（RFC 7343）。</translation>
    </message>
    <message>
        <source>A 6to4 address (RFC 3056): it holds the IPv4 address of its router.</source>
        <translation>6to4 地址（RFC 3056）：其中含有其路由器的 IPv4 地址。</translation>
    </message>
    <message>
        <source>A segment identifier of segment routing (RFC 9602).</source>
        <translation>分段路由的段标识符（RFC 9602）。</translation>
    </message>
    <message>
        <source>A site-local address, deprecated by RFC 3879: not routed on the Internet.</source>
        <translation>站点本地地址，已被 RFC 3879 废弃：不在互联网上路由。</translation>
    </message>
    <message>
        <source>The hosts on this link whose addresses end alike: where their MAC address is asked for (solicited-node, RFC 4291, 2.7.1).</source>
        <translation>此链路上地址末尾相同的主机：用于查询其 MAC 地址（被请求节点多播，RFC 4291，2.7.1）。</translation>
    </message>
    <message>
        <source>A group within this host (multicast, interface-local scope).</source>
        <translation>本机内的一个组（多播，接口本地范围）。</translation>
    </message>
    <message>
        <source>A group of hosts on this link (multicast, link-local scope).</source>
        <translation>此链路上的一组主机（多播，链路本地范围）。</translation>
    </message>
    <message>
        <source>A group of hosts of this realm (multicast, realm-local scope).</source>
        <translation>本域内的一组主机（多播，域本地范围）。</translation>
    </message>
    <message>
        <source>A group of hosts as far as it is configured (multicast, admin-local scope).</source>
        <translation>管理员配置范围内的一组主机（多播，管理本地范围）。</translation>
    </message>
    <message>
        <source>A group of hosts of this site (multicast, site-local scope).</source>
        <translation>本站点的一组主机（多播，站点本地范围）。</translation>
    </message>
    <message>
        <source>A group of hosts of this organization (multicast, organization-local scope).</source>
        <translation>本组织的一组主机（多播，组织本地范围）。</translation>
    </message>
    <message>
        <source>A group of hosts anywhere (multicast, global scope).</source>
        <translation>任意位置的一组主机（多播，全局范围）。</translation>
    </message>
    <message>
        <source>A reserved address: this range is not assigned (RFC 4291, 2.4).</source>
        <translation>保留地址：此范围尚未分配（RFC 4291，2.4）。</translation>
    </message>
    <message>
        <source>Logical link control: names the protocols at both ends of the link, where the frame has a length in the place of a type.</source>
        <translation>逻辑链路控制：当帧在类型的位置上是长度时，指明链路两端的协议。</translation>
    </message>
    <message>
        <source>Extends LLC by an organization and a protocol, so that EtherTypes fit into it.</source>
        <translation>在 LLC 之后加上组织代码和协议，从而可以使用以太网类型。</translation>
    </message>
    <message>
        <source>Precedes a frame that MPLS carries as over a wire of its own: it keeps frames in order, and distinguishes them from IP packets.</source>
        <translation>位于 MPLS 像专线一样承载的帧之前：保持帧的顺序，并与 IP 分组区分开。</translation>
    </message>
    <message>
        <source>Carries PPP over Ethernet: the session of one customer of an Internet provider.</source>
        <translation>在以太网上承载 PPP：互联网服务商一个用户的会话。</translation>
    </message>
    <message>
        <source>Frames PPP on a serial line: an address and a control byte that are always the same.</source>
        <translation>在串行线路上封装 PPP：始终相同的一个地址字节和一个控制字节。</translation>
    </message>
    <message>
        <source>The Point-to-Point Protocol: says which protocol the payload on a link of two ends is of.</source>
        <translation>点对点协议：指明两端链路上的载荷属于哪种协议。</translation>
    </message>
    <message>
        <source>Cisco&apos;s framing of serial lines: the kind of receiver, and the protocol of the payload.</source>
        <translation>Cisco 的串行线路封装：接收方的种类和载荷的协议。</translation>
    </message>
    <message>
        <source>Carries IP over InfiniBand: the protocol of the payload.</source>
        <translation>在 InfiniBand 上承载 IP：载荷的协议。</translation>
    </message>
    <message>
        <source>IP payload compression: what follows is compressed; it says by which method.</source>
        <translation>IP 载荷压缩：其后的内容已压缩；此首部指明压缩方法。</translation>
    </message>
    <message>
        <source>With it a router passes a packet to a web cache instead of its destination.</source>
        <translation>路由器用它把分组转给 Web 缓存，而不是其目的地。</translation>
    </message>
    <message>
        <source>{0} at byte {2}: {1}</source>
        <translation>字节 {2} 处的 {0}：{1}</translation>
    </message>
    <message>
        <source>Bit {0} of byte {1} is flipped: it was {2}, it is {3}.</source>
        <translation>字节 {1} 的位 {0} 被翻转：原来是 {2}，现在是 {3}。</translation>
    </message>
</context>
<context>
    <name>rungs::ActionHandlers</name>
    <message>
        <source>Open a Capture</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Save Frame Bytes</source>
        <translation>保存帧的字节</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Too many bytes for the clipboard; save them to a file.</source>
        <translation>字节太多，无法放入剪贴板；请保存为文件。</translation>
    </message>
    <message>
        <source>This is the last segment of the connection.</source>
        <translation>这是该连接的最后一个报文段。</translation>
    </message>
    <message>
        <source>This is the first segment of the connection.</source>
        <translation>这是该连接的第一个报文段。</translation>
    </message>
    <message>
        <source>No marked row after this one.</source>
        <translation>后面没有带标记的行。</translation>
    </message>
    <message>
        <source>No marked row before this one.</source>
        <translation>前面没有带标记的行。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Rungs</source>
        <translation>关于 Rungs</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Frame %1 is selected, but not listed: only connection %2 is. “Show All Packets” lists it.</source>
        <translation>已选中帧 %1，但列表中没有它：只列出了连接 %2。“显示所有分组”会列出它。</translation>
    </message>
    <message>
        <source>Frame %1 is selected, but not listed: it does not pass the filter. “Show All Packets” lists it.</source>
        <translation>已选中第 %1 帧，但列表中没有它：它不符合过滤条件。“显示所有分组”可将其列出。</translation>
    </message>
    <message>
        <source>None of this kind after this row.</source>
        <translation>此行之后没有这一种。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap *.dmp *.snoop *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.pcap.lz4 *.pcapng.lz4 *.gz *.zst *.lz4);;All files (*)</source>
        <translation>捕获文件 (*.pcap *.pcapng *.cap *.dmp *.snoop *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst *.pcap.lz4 *.pcapng.lz4 *.gz *.zst *.lz4);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>rungs::Arrangements</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲课</translation>
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
    <message>
        <source>%1, flipped: it was %2</source>
        <translation>%1，已翻转：原来是 %2</translation>
    </message>
    <message>
        <source>%1: %2
A double click, or X, flips it.</source>
        <translation>%1：%2
双击，或按 X，翻转它。</translation>
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
        <source>Frame</source>
        <translation>帧</translation>
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
    <message>
        <source>not captured</source>
        <translation>未捕获</translation>
    </message>
    <message>
        <source>Source of the bytes</source>
        <translation>字节的来源</translation>
    </message>
    <message>
        <source>Reassembled datagram</source>
        <translation>重组后的数据报</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::CaptureActions</name>
    <message>
        <source>Open It</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Unsaved Capture</source>
        <translation>未保存的捕获</translation>
    </message>
    <message>
        <source>The capture has not been saved.</source>
        <translation>该捕获尚未保存。</translation>
    </message>
    <message>
        <source>It is lost if you do not save it.</source>
        <translation>如果不保存，它将丢失。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Do Not Save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>Save the Capture To</source>
        <translation>将捕获保存到</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng)</source>
        <translation>pcapng (*.pcapng)</translation>
    </message>
    <message>
        <source>A capture of %1 was not saved.</source>
        <translation>%1 的一个捕获尚未保存。</translation>
    </message>
    <message>
        <source>It is kept until you save it or give it up: open it, and close it again.</source>
        <translation>在您保存或放弃之前，它会一直保留：打开它，然后再关闭它。</translation>
    </message>
</context>
<context>
    <name>rungs::CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Where to capture from</source>
        <translation>从何处捕获</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <translation>接口(&amp;I)</translation>
    </message>
    <message>
        <source>A Co&amp;mmand</source>
        <translation>命令(&amp;M)</translation>
    </message>
    <message>
        <source>the client closes first</source>
        <translation>客户端先关闭</translation>
    </message>
    <message>
        <source>the server closes first</source>
        <translation>服务器先关闭</translation>
    </message>
    <message>
        <source>a closed port</source>
        <translation>关闭的端口</translation>
    </message>
    <message>
        <source>a request that is reset</source>
        <translation>被重置的请求</translation>
    </message>
    <message>
        <source>Try it without a network</source>
        <translation>无需网络即可尝试</translation>
    </message>
    <message>
        <source>Rungs starts a small server, requests one page and captures it: your own handshake in two seconds, without any permission where this system lets it.</source>
        <translation>Rungs 启动一个小型服务器，请求一个网页并捕获它：两秒内看到您自己的握手；在系统允许的情况下无需任何权限。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Capture &amp;filter</source>
        <translation>捕获过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A host and a port</source>
        <translation>一台主机和一个端口</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Openings and closings</source>
        <translation>打开与关闭</translation>
    </message>
    <message>
        <source>&amp;Command whose output is a capture</source>
        <translation>输出为捕获内容的命令(&amp;C)</translation>
    </message>
    <message>
        <source>A shell runs it, with your rights. It writes pcap or pcapng to its standard output, as tcpdump -U -w - does, here or, with ssh, on another machine. A command that asks for a password has no terminal to ask in: give it a key, or ssh-askpass.</source>
        <translation>由 shell 以您的权限运行。它将 pcap 或 pcapng 写到标准输出，如 tcpdump -U -w -，可在本机，也可通过 ssh 在另一台机器上。询问密码的命令没有终端可用：请使用密钥或 ssh-askpass。</translation>
    </message>
    <message>
        <source>For&amp;get This Command</source>
        <translation>忘记此命令(&amp;G)</translation>
    </message>
    <message>
        <source>St&amp;op after</source>
        <translation>之后停止(&amp;O)：</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> 帧</translation>
    </message>
    <message>
        <source>Most frames</source>
        <translation>最多帧数</translation>
    </message>
    <message>
        <source>Only &amp;headers (%1 bytes)</source>
        <translation>仅首部（%1 字节）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Promiscuous</source>
        <translation>混杂模式(&amp;P)</translation>
    </message>
    <message>
        <source>Also what is sent to others, where the network brings it here</source>
        <translation>也包括发给他人、但网络送到此处的数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Save the Capture To</source>
        <translation>将捕获保存到</translation>
    </message>
    <message>
        <source>pcapng (*.pcapng)</source>
        <translation>pcapng (*.pcapng)</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>保存到 %1</translation>
    </message>
    <message>
        <source>Give me permission…</source>
        <translation>授予我权限…</translation>
    </message>
</context>
<context>
    <name>rungs::CaptureFilterEdit</name>
    <message>
        <source>Capture filter</source>
        <translation>捕获过滤器</translation>
    </message>
    <message>
        <source>Everything. For example: tcp and port 80</source>
        <translation>全部。例如：tcp and port 80</translation>
    </message>
    <message>
        <source>“%1” is looked up in the network when the capture begins.</source>
        <translation>捕获开始时将在网络中查询“%1”。</translation>
    </message>
    <message>
        <source>libpcap takes it</source>
        <translation>libpcap 接受它</translation>
    </message>
</context>
<context>
    <name>rungs::CapturePermission</name>
    <message>
        <source>The program rungs-capture is not installed: it captures for Rungs.</source>
        <translation>未安装程序 rungs-capture：它为 Rungs 进行捕获。</translation>
    </message>
    <message>
        <source>You do not have permission to capture.</source>
        <translation>您没有捕获的权限。</translation>
    </message>
    <message>
        <source>Members of the group “rungs” do.</source>
        <translation>“rungs” 组的成员有此权限。</translation>
    </message>
    <message>
        <source>Nobody but root does.</source>
        <translation>只有 root 有此权限。</translation>
    </message>
    <message>
        <source>It is part of the package.</source>
        <translation>它是软件包的一部分。</translation>
    </message>
    <message>
        <source>You become a member of the group “rungs”, whose members may capture. That is so from your next login on.</source>
        <translation>您将成为 “rungs” 组的成员，该组成员可以捕获。下次登录后生效。</translation>
    </message>
    <message>
        <source>rungs-capture may then open a network interface, whoever starts it, and nothing else: it gives that up once the interface is open.</source>
        <translation>此后无论由谁启动，rungs-capture 都可以打开网络接口，仅此而已：接口打开后它便放弃该权限。</translation>
    </message>
</context>
<context>
    <name>rungs::CaptureRun</name>
    <message>
        <source>a network of its own</source>
        <translation>自己的网络</translation>
    </message>
    <message>
        <source>the loopback interface</source>
        <translation>回环接口</translation>
    </message>
    <message>
        <source>You do not have permission to capture.</source>
        <translation>您没有捕获的权限。</translation>
    </message>
    <message>
        <source>The interface went away, and the capture ended.</source>
        <translation>接口已消失，捕获已结束。</translation>
    </message>
    <message>
        <source>The interface cannot be captured from.</source>
        <translation>无法从该接口捕获。</translation>
    </message>
    <message>
        <source>libpcap cannot read the capture filter.</source>
        <translation>libpcap 无法读取该捕获过滤器。</translation>
    </message>
    <message>
        <source>The disk is full. Everything that was captured before is in the file.</source>
        <translation>磁盘已满。此前捕获的内容都在文件中。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The conversation could not be held.</source>
        <translation>无法进行该对话。</translation>
    </message>
    <message>
        <source>The capture ended early.</source>
        <translation>捕获提前结束。</translation>
    </message>
    <message>
        <source>The command ended with status %1.</source>
        <translation>命令以状态 %1 结束。</translation>
    </message>
    <message>
        <source>The program that captures was ended from outside. Everything that it wrote can be read.</source>
        <translation>捕获程序被外部终止。它写出的内容都可以读取。</translation>
    </message>
    <message>
        <source>The program rungs-capture cannot be started: it captures for Rungs.</source>
        <translation>无法启动程序 rungs-capture：它为 Rungs 进行捕获。</translation>
    </message>
    <message>
        <source>The command wrote nothing.</source>
        <translation>命令没有写出任何内容。</translation>
    </message>
</context>
<context>
    <name>rungs::CaptureSaving</name>
    <message>
        <source>Save Capture As</source>
        <translation>捕获另存为</translation>
    </message>
    <message>
        <source>capture</source>
        <comment>name of a file</comment>
        <translation>捕获</translation>
    </message>
    <message>
        <source>pcapng captures (*.pcapng)</source>
        <translation>pcapng 捕获文件 (*.pcapng)</translation>
    </message>
    <message>
        <source>capture-changed</source>
        <comment>name of a file</comment>
        <translation>捕获-改动</translation>
    </message>
    <message>
        <source>Save the Changed Copy As</source>
        <translation>改动过的副本另存为</translation>
    </message>
    <message>
        <source>%1-changed</source>
        <comment>name of a file</comment>
        <translation>%1-改动</translation>
    </message>
</context>
<context>
    <name>rungs::CaptureStatus</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Capturing from %1</source>
        <translation>正在从 %1 捕获</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/s</source>
        <translation>
            <numerusform>%Ln 个数据包/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>none dropped</source>
        <translation>无丢弃</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>丢弃 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The command has ended.</source>
        <translation>命令已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) captured</source>
        <translation>
            <numerusform>已捕获 %Ln 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none dropped.</source>
        <translation>%1，无丢弃。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>%1 has gone away</source>
        <translation>%1 已消失</translation>
    </message>
</context>
<context>
    <name>rungs::ChartSource</name>
    <message>
        <source>Only throughput and expressions are shown of all connections together: sequence numbers, round trips and windows are each connection's own.</source>
        <translation>所有连接一起时只显示吞吐量和表达式：序列号、往返时间和窗口属于各个连接自身。</translation>
    </message>
    <message>
        <source>No connection is selected.</source>
        <translation>未选择连接。</translation>
    </message>
    <message>
        <source>Type an expression, for example tcp.window_size or tcp.len * 8.</source>
        <translation>请输入表达式，例如 tcp.window_size 或 tcp.len * 8。</translation>
    </message>
    <message>
        <source>A chart needs numbers; the values of this expression are none.</source>
        <translation>图表需要数字，而此表达式的值不是数字。</translation>
    </message>
    <message>
        <source>No frame has a value for this expression.</source>
        <translation>没有帧具有此表达式的值。</translation>
    </message>
</context>
<context>
    <name>rungs::ChartText</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Time and sequence</source>
        <translation>时间与序列号</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>In flight and window</source>
        <translation>在途数据与窗口</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Retransmission after a timeout</source>
        <translation>超时重传</translation>
    </message>
    <message>
        <source>data sent</source>
        <translation>已发送数据</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>window edge</source>
        <translation>窗口右沿</translation>
    </message>
    <message>
        <source>SACK blocks</source>
        <translation>SACK 块</translation>
    </message>
    <message>
        <source>round trips</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑值</translation>
    </message>
    <message>
        <source>least so far</source>
        <translation>迄今最小值</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>goodput (acknowledged)</source>
        <translation>有效吞吐量（已确认）</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>room in the window</source>
        <translation>窗口余量</translation>
    </message>
    <message>
        <source>all frames</source>
        <translation>所有帧</translation>
    </message>
    <message>
        <source>%1, client</source>
        <translation>%1，客户端</translation>
    </message>
    <message>
        <source>%1, server</source>
        <translation>%1，服务器</translation>
    </message>
    <message>
        <source>all connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>connection %1, from the client</source>
        <translation>连接 %1，来自客户端</translation>
    </message>
    <message>
        <source>connection %1, from the server</source>
        <translation>连接 %1，来自服务器</translation>
    </message>
    <message>
        <source>connection %1, both directions</source>
        <translation>连接 %1，双向</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a chart shows, and of what</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>#%1   %2</source>
        <translation>#%1   %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>无可显示内容。</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 至 %2。</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <translation>%1：%2 至 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln time(s).</source>
        <translation>
            <numerusform>%1：%Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: bytes %2 to %3</source>
        <translation>%1：字节 %2 至 %3</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>waited for the answer</source>
        <translation>等待应答的时间</translation>
    </message>
    <message>
        <source>taken by who answered</source>
        <translation>应答方所用时间</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>在途时间</translation>
    </message>
    <message>
        <source>↑ window edge, %1 and more</source>
        <translation>↑ 窗口右沿，%1 及以上</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what limited it, and what of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2, until #%3</source>
        <translation>%1 至 %2，直到 #%3</translation>
    </message>
    <message>
        <source>likely, not certain</source>
        <translation>可能，但不确定</translation>
    </message>
</context>
<context>
    <name>rungs::ChartView</name>
    <message>
        <source>seconds since the first frame</source>
        <translation>自首帧起的秒数</translation>
    </message>
    <message>
        <source>#%1, %2</source>
        <translation>#%1，%2</translation>
    </message>
</context>
<context>
    <name>rungs::ChartsPane</name>
    <message>
        <source>&amp;Direction</source>
        <translation>方向(&amp;D)</translation>
    </message>
    <message>
        <source>Of the Side That Sent &amp;More</source>
        <translation>发送较多的一方(&amp;M)</translation>
    </message>
    <message>
        <source>From the &amp;Client</source>
        <translation>来自客户端(&amp;C)</translation>
    </message>
    <message>
        <source>From the &amp;Server</source>
        <translation>来自服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>双向(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;Selected Connection</source>
        <translation>所选连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All Connections</source>
        <translation>所有连接(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep Connection %1 Beside Others</source>
        <translation>将连接 %1 留在其他连接旁(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Connection Beside Others</source>
        <translation>将所选连接留在其他连接旁(&amp;K)</translation>
    </message>
    <message>
        <source>Keep Connection %1 No Longer</source>
        <translation>不再保留连接 %1</translation>
    </message>
    <message>
        <source>&amp;Interval of Throughput</source>
        <translation>吞吐量间隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;As Fits the Length</source>
        <translation>按时长自动(&amp;A)</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 毫秒</translation>
    </message>
    <message>
        <source>10 ms</source>
        <translation>10 毫秒</translation>
    </message>
    <message>
        <source>100 ms</source>
        <translation>100 毫秒</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>Less &amp;Time (Up, +)</source>
        <translation>缩短时间(&amp;T)（↑、+）</translation>
    </message>
    <message>
        <source>M&amp;ore Time (Down, −)</source>
        <translation>延长时间(&amp;O)（↓、−）</translation>
    </message>
    <message>
        <source>Fewer &amp;Values (Shift+Up)</source>
        <translation>缩小数值范围(&amp;V)（Shift+↑）</translation>
    </message>
    <message>
        <source>Mo&amp;re Values (Shift+Down)</source>
        <translation>扩大数值范围(&amp;R)（Shift+↓）</translation>
    </message>
    <message>
        <source>Show &amp;All (0, double click)</source>
        <translation>显示全部(&amp;A)（0、双击）</translation>
    </message>
    <message>
        <source>Sa&amp;ve the Values as a Table…</source>
        <translation>将数值保存为表格(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the Values of the Chart</source>
        <translation>保存图表的数值</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Charts menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>What the charts are of, zoom, saving</source>
        <translation>图表的对象、缩放、保存</translation>
    </message>
    <message>
        <source>tcp.window_size or tcp.len * 8</source>
        <translation>tcp.window_size 或 tcp.len * 8</translation>
    </message>
    <message>
        <source>Expression of the chart</source>
        <translation>图表的表达式</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>数值的绘制方式</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>正在读取：%1 %</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>正在读取连接…</translation>
    </message>
    <message>
        <source>Saving the values…</source>
        <translation>正在保存数值…</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The slowest answers</source>
        <translation>最慢的应答</translation>
    </message>
    <message>
        <source>What the charts say</source>
        <translation>图表说明</translation>
    </message>
</context>
<context>
    <name>rungs::ChecksumModel</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>The two bytes, as they stand in the frame</source>
        <translation>帧中的两个字节</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>字</translation>
    </message>
    <message>
        <source>The 16-bit number that is added</source>
        <translation>所加的 16 位数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>The sum so far, with its carry added at the low end</source>
        <translation>到此为止的和，进位已加回到最低位</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>进位</translation>
    </message>
    <message>
        <source>What went beyond 16 bits, and was added at the low end</source>
        <translation>超出 16 位的部分，已加回到最低位</translation>
    </message>
    <message>
        <source>What Is Added</source>
        <translation>所加的内容</translation>
    </message>
    <message>
        <source>The field, or the bytes of the data, that the word is</source>
        <translation>这个字是哪个字段，或数据的哪些字节</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sum of all words</source>
        <translation>所有字之和</translation>
    </message>
    <message>
        <source>Its complement: the checksum</source>
        <translation>其反码：校验和</translation>
    </message>
    <message>
        <source>In the header: %1</source>
        <comment>a checksum</comment>
        <translation>首部中的值：%1</translation>
    </message>
</context>
<context>
    <name>rungs::ChecksumPane</name>
    <message>
        <source>Checksum shown</source>
        <translation>显示的校验和</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>计算结果</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>%1 checksum, word by word</source>
        <translation>%1 校验和，逐字计算</translation>
    </message>
    <message>
        <source>No header of this frame has a checksum.</source>
        <translation>此帧的首部都没有校验和。</translation>
    </message>
    <message>
        <source>Select a segment to see its checksum, word by word.</source>
        <translation>选择一个报文段，可以看到它的校验和，逐字计算。</translation>
    </message>
</context>
<context>
    <name>rungs::ChecksumView</name>
    <message>
        <source>Words of the checksum</source>
        <translation>校验和的各个字</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;All Rows</source>
        <translation>复制所有行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rungs::ColumnDialog</name>
    <message>
        <source>Add Column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Edit Column</source>
        <translation>编辑列</translation>
    </message>
    <message>
        <source>tcp.window_size or tcp.len * 8</source>
        <translation>tcp.window_size 或 tcp.len * 8</translation>
    </message>
    <message>
        <source>The expression</source>
        <translation>同表达式</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
        <translation>表达式(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>rungs::CommentDialog</name>
    <message>
        <source>Comments on Frame %1</source>
        <translation>帧 %1 的注释</translation>
    </message>
    <message>
        <source>&amp;Comment in the file</source>
        <translation>文件中的注释(&amp;C)</translation>
    </message>
    <message>
        <source>Comment %1 in the file</source>
        <translation>文件中的注释 %1</translation>
    </message>
    <message>
        <source>&amp;Note, kept beside the capture</source>
        <translation>备注，保存在捕获文件旁(&amp;N)</translation>
    </message>
    <message>
        <source>Saved as a comment by File &gt; Save Capture As</source>
        <translation>用“文件 &gt; 捕获另存为”保存时写成注释</translation>
    </message>
    <message>
        <source>The capture file itself is never changed. An emptied comment is deleted from what is shown and saved.</source>
        <translation>捕获文件本身绝不改动。清空的注释不再显示，另存时也不写入。</translation>
    </message>
</context>
<context>
    <name>rungs::ConnectionModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the connection, by its first frame</source>
        <translation>连接编号，按首帧排列</translation>
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
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Frames of the connection</source>
        <translation>连接的帧数</translation>
    </message>
    <message>
        <source>From client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>From server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT 毫秒</translation>
    </message>
    <message>
        <source>Retr.</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传次数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Segments out of order</source>
        <translation>乱序报文段</translation>
    </message>
    <message>
        <source>Dup.</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Duplicate acknowledgments</source>
        <translation>重复确认</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零窗</translation>
    </message>
    <message>
        <source>Zero windows</source>
        <translation>零窗口</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>连接建立</translation>
    </message>
    <message>
        <source>How the connection was opened</source>
        <translation>连接如何建立</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>连接释放</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>How the connection was closed, and by whom first</source>
        <translation>连接如何释放，由谁先开始</translation>
    </message>
    <message>
        <source>Payload bytes from the client, each counted once</source>
        <translation>来自客户端的载荷字节，每个只计一次</translation>
    </message>
    <message>
        <source>Payload bytes from the server, each counted once</source>
        <translation>来自服务器的载荷字节，每个只计一次</translation>
    </message>
    <message>
        <source>Duration in seconds, from the first frame to the last</source>
        <translation>从首帧到末帧的时长，以秒计</translation>
    </message>
    <message>
        <source>Round-trip time of the handshake in milliseconds</source>
        <translation>握手的往返时间，以毫秒计</translation>
    </message>
    <message>
        <source>The endpoint that opened the connection; if the handshake was not captured, the likelier one by port; A of a simultaneous open</source>
        <translation>打开连接的端点；未捕获握手时，按端口判断更可能的一方；同时打开时为 A</translation>
    </message>
    <message>
        <source>The other endpoint; B of a simultaneous open</source>
        <translation>另一端点；同时打开时为 B</translation>
    </message>
    <message>
        <source>Cost s</source>
        <translation>损失 s</translation>
    </message>
    <message>
        <source>Cost in seconds: how long the connection stood still before retransmissions, and while a receive window was closed</source>
        <translation>损失的秒数：重传之前以及接收窗口关闭期间连接停滞的时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Retransmissions, segments out of order, duplicate acknowledgments, zero windows and resets, as signs with their numbers</source>
        <translation>重传、乱序报文段、重复确认、零窗口和复位，以符号和数量表示</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program of this machine that the connection belongs to, and its process, as found out while it was captured</source>
        <translation>捕获期间查明的、此连接所属的本机程序及其进程</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>What held the sender back whose data took longer, as shares of that time: it had nothing to send, its receiver no room, or it waited for the network</source>
        <translation>传输时间较长的一方受什么限制，以占该时间的比例表示：无数据可发、接收端没有空间，或在等待网络</translation>
    </message>
</context>
<context>
    <name>rungs::Document</name>
    <message>
        <source>Try it</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
</context>
<context>
    <name>rungs::ExplanationStrip</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Show one line</source>
        <translation>只显示一行</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>报文段 %1</translation>
    </message>
    <message>
        <source>Show the full explanation</source>
        <translation>显示完整说明</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>帧 %1</translation>
    </message>
</context>
<context>
    <name>rungs::ExplanationText</name>
    <message>
        <source>byte %1 of the %2 header</source>
        <translation>%2首部的字节 %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of the %3 header</source>
        <translation>%3首部的字节 %1 至 %2</translation>
    </message>
    <message>
        <source>Select a field to see what its bits mean.</source>
        <translation>选中一个字段，即可查看各位的含义。</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>定义于</translation>
    </message>
    <message>
        <source>About this frame</source>
        <translation>关于此帧</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>mask</source>
        <comment>a row of a sum</comment>
        <translation>掩码</translation>
    </message>
    <message>
        <source>and</source>
        <comment>a row of a sum: both bits are set</comment>
        <translation>与</translation>
    </message>
    <message>
        <source>byte</source>
        <comment>before its number, in a sum</comment>
        <translation>字节</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>after their count or before their numbers, in a sum</comment>
        <translation>字节</translation>
    </message>
    <message>
        <source>relative</source>
        <comment>after a number</comment>
        <translation>（相对）</translation>
    </message>
    <message>
        <source>bits %1, mask %2</source>
        <translation>位 %1，掩码 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rungs::ExportDialog</name>
    <message>
        <source>With &amp;explanation</source>
        <translation>附带解释(&amp;E)</translation>
    </message>
    <message>
        <source>Export and Print</source>
        <translation>导出与打印</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Size of PNG</source>
        <translation>PNG 尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The name must end with .svg, .pdf or .png.</source>
        <translation>文件名必须以 .svg、.pdf 或 .png 结尾。</translation>
    </message>
    <message>
        <source>There is nothing to show, or the picture is too large.</source>
        <translation>没有可显示的内容，或图片过大。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg);;PDF (*.pdf);;Picture (*.png)</source>
        <translation>矢量图 (*.svg);;PDF (*.pdf);;图片 (*.png)</translation>
    </message>
    <message>
        <source>Page with all of the connection (*.html)</source>
        <translation>整个连接的网页 (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>rungs::ExportText</name>
    <message>
        <source>The capture has no frame %1.</source>
        <translation>捕获中没有帧 %1。</translation>
    </message>
    <message>
        <source>The capture has no connection %1.</source>
        <translation>捕获中没有连接 %1。</translation>
    </message>
    <message>
        <source>Frame %1 has no field %2.</source>
        <translation>帧 %1 没有字段 %2。</translation>
    </message>
    <message>
        <source>This frame belongs to no TCP connection.</source>
        <translation>此帧不属于任何 TCP 连接。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图片过大。</translation>
    </message>
    <message>
        <source>A report is an .html file, not %1.</source>
        <translation>报告是 .html 文件，而不是 %1。</translation>
    </message>
    <message>
        <source>A picture is an .svg, .pdf or .png file, not %1.</source>
        <translation>图片是 .svg、.pdf 或 .png 文件，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>rungs::FieldModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Offset : bits</source>
        <translation>偏移：位数</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a column</comment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1 · changed by you</source>
        <translation>%1 · 由您改动</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已改动</translation>
    </message>
</context>
<context>
    <name>rungs::FieldsView</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>offset : bits</source>
        <translation>偏移：位数</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Show as Col&amp;umn</source>
        <translation>显示为列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>rungs::FilterActions</name>
    <message>
        <source>Filter by the Selected &amp;Field</source>
        <translation>按所选字段过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only This: %1</source>
        <translation>只看这个(&amp;O)：%1</translation>
    </message>
    <message>
        <source>&amp;And This: %1</source>
        <translation>并且是这个(&amp;A)：%1</translation>
    </message>
    <message>
        <source>O&amp;r This: %1</source>
        <translation>或者是这个(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Not This: %1</source>
        <translation>不是这个(&amp;N)：%1</translation>
    </message>
</context>
<context>
    <name>rungs::FilterEdit</name>
    <message>
        <source>Filter, or go to a frame or field</source>
        <translation>过滤，或转到帧或字段</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Filter, or go to: tcp.len &gt; 0, 8, tcp.hdr_len</source>
        <translation>过滤，或转到：tcp.len &gt; 0、8、tcp.hdr_len</translation>
    </message>
    <message>
        <source>Filter, or go to 8</source>
        <translation>过滤，或转到 8</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
</context>
<context>
    <name>rungs::FilterLine</name>
    <message>
        <source>Frame %1 has no field %2.</source>
        <translation>帧 %1 没有字段 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 does not exist: the capture has %n frame(s).</source>
        <translation>
            <numerusform>帧 %1 不存在：此捕获有 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>编辑过滤条件</translation>
    </message>
    <message>
        <source>Why the selected frame passes or not</source>
        <translation>所选帧为何符合或不符合</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>Clear the filter: show all packets</source>
        <translation>清除过滤条件：显示所有分组</translation>
    </message>
    <message>
        <source>Save the filter with a name</source>
        <translation>命名并保存过滤条件</translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation>已保存的和最近的过滤条件</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>目前 %1 个，已看 %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 packets pass</source>
        <translation>符合的分组：%1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Go to %1 in frame %2</source>
        <translation>转到第 %2 帧的 %1</translation>
    </message>
    <message>
        <source>Show only the packets that have %1</source>
        <translation>只显示有 %1 的分组</translation>
    </message>
    <message>
        <source>Reading up to frame %1 …</source>
        <translation>正在读到第 %1 帧……</translation>
    </message>
    <message>
        <source>Frame %1 passes:</source>
        <translation>第 %1 帧符合：</translation>
    </message>
    <message>
        <source>Frame %1 does not pass:</source>
        <translation>第 %1 帧不符合：</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>保存此过滤条件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Why the Selected Packet Passes or Not</source>
        <translation>所选分组为何符合或不符合(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove Saved Filter</source>
        <translation>删除已保存的过滤条件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Filters</source>
        <translation>清除最近的过滤条件(&amp;C)</translation>
    </message>
    <message>
        <source>Save the Filter</source>
        <translation>保存过滤条件</translation>
    </message>
    <message>
        <source>Name of the filter %1:</source>
        <translation>过滤条件 %1 的名称：</translation>
    </message>
    <message>
        <source>No frame was captured at %1 or later.</source>
        <translation>%1 或之后没有捕获到帧。</translation>
    </message>
</context>
<context>
    <name>rungs::FilterNote</name>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the packets of all connections</source>
        <translation>显示所有连接的分组</translation>
    </message>
    <message>
        <source>Only connection %1: %2 of %3 packets</source>
        <translation>仅连接 %1：%3 个分组中的 %2 个</translation>
    </message>
</context>
<context>
    <name>rungs::FilterNotes</name>
    <message>
        <source>About the filter</source>
        <translation>关于过滤条件</translation>
    </message>
</context>
<context>
    <name>rungs::FindActions</name>
    <message>
        <source>Find in the packets</source>
        <translation>在分组中查找</translation>
    </message>
    <message>
        <source>in Bytes</source>
        <translation>在字节中</translation>
    </message>
    <message>
        <source>in Fields</source>
        <translation>在字段中</translation>
    </message>
    <message>
        <source>in the List</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>by a Filter</source>
        <translation>按过滤器</translation>
    </message>
</context>
<context>
    <name>rungs::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>区分大写和小写字母</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2)</source>
        <translation>正则表达式（PCRE2）</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Bytes as hexadecimal digits</source>
        <translation>以十六进制数字表示的字节</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Pairs of hexadecimal digits are searched for, such as 0d 0a.</source>
        <translation>请输入成对的十六进制数字，例如 0d 0a。</translation>
    </message>
</context>
<context>
    <name>rungs::FrameFact</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Since the first frame</source>
        <translation>距第一帧</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Since the previous frame</source>
        <translation>距上一帧</translation>
    </message>
    <message>
        <source>Length on the wire</source>
        <translation>线路上的长度</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Captured length</source>
        <translation>捕获长度</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>More comments</source>
        <translation>其余注释</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n are shown</source>
        <translation>
            <numerusform>仅显示前 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset in the file</source>
        <translation>在文件中的偏移</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>文件中没有</translation>
    </message>
</context>
<context>
    <name>rungs::HeaderDiagram</name>
    <message>
        <source>Header</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>not captured</source>
        <translation>未捕获</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not decoded</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>No header of this frame can be decoded.</source>
        <translation>此帧没有可解析的首部。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s) flipped</source>
        <translation>
            <numerusform>%1，翻转了 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::HeaderDiagramView</name>
    <message>
        <source>Header</source>
        <translation>首部</translation>
    </message>
    <message>
        <source>Header shown</source>
        <translation>显示的首部</translation>
    </message>
    <message>
        <source>%1 header, 32 bits per row</source>
        <translation>%1首部，每行 32 位</translation>
    </message>
    <message>
        <source>%1, 32 bits per row</source>
        <translation>%1，每行 32 位</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::HelpActions</name>
    <message>
        <source>What Is This?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>What Is “%1”?</source>
        <translation>什么是“%1”？</translation>
    </message>
</context>
<context>
    <name>rungs::HelpText</name>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>方向键、Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>Move within a pane</source>
        <translation>在窗格内移动</translation>
    </message>
    <message>
        <source>Go to the frame of that number</source>
        <translation>转到该编号的帧</translation>
    </message>
    <message>
        <source>Rungs %1</source>
        <translation>Rungs %1</translation>
    </message>
    <message>
        <source>See TCP: field by field, bit by bit, rung by rung.</source>
        <translation>看懂 TCP：逐字段、逐比特、逐步骤。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Enter, +, −, in the ladder</source>
        <translation>Enter、+、−（在时序图中）</translation>
    </message>
    <message>
        <source>Expand and collapse a run of data</source>
        <translation>展开和折叠一段数据</translation>
    </message>
    <message>
        <source>Digits, in the packet list</source>
        <translation>数字键（在分组列表中）</translation>
    </message>
    <message>
        <source>Double click on the head of a pane</source>
        <translation>双击窗格的标题栏</translation>
    </message>
    <message>
        <source>Fill the window with it, or go back</source>
        <translation>使其占满窗口，或恢复原状</translation>
    </message>
    <message>
        <source>Esc, while a pane fills the window</source>
        <translation>窗格占满窗口时按 Esc</translation>
    </message>
    <message>
        <source>Back to all panes</source>
        <translation>回到所有窗格</translation>
    </message>
    <message>
        <source>F6, while a pane fills the window</source>
        <translation>窗格占满窗口时按 F6</translation>
    </message>
    <message>
        <source>The next pane fills it</source>
        <translation>改由下一个窗格占满窗口</translation>
    </message>
    <message>
        <source>Menu, on the tabs of panes</source>
        <translation>在窗格标签上按菜单键</translation>
    </message>
    <message>
        <source>Hide, move, or tear off a pane</source>
        <translation>隐藏、移动或分离窗格</translation>
    </message>
    <message>
        <source>Arrows, Tab, Enter, while panes are resized</source>
        <translation>调整窗格大小时按方向键、Tab、Enter</translation>
    </message>
    <message>
        <source>Move the edge, go to the next one, end</source>
        <translation>移动边界、转到下一条边界、结束</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right, on the head of a list</source>
        <translation>在列表表头上按 Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>Make the column narrower or wider</source>
        <translation>使该列变窄或变宽</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, on the head of a list</source>
        <translation>在列表表头上按 Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>移动该列</translation>
    </message>
    <message>
        <source>Delete, Menu, on the head of a list</source>
        <translation>在列表表头上按 Delete、菜单键</translation>
    </message>
    <message>
        <source>Hide the column, choose columns</source>
        <translation>隐藏该列、选择要显示的列</translation>
    </message>
    <message>
        <source>rungs-capture has not captured since Rungs was started.</source>
        <translation>自 Rungs 启动以来，rungs-capture 尚未进行捕获。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>rungs-capture during the last capture: capabilities: %1; no new privileges: %2; only known system calls (seccomp): %3; only the folder of the file (Landlock): %4.</source>
        <translation>上次捕获期间的 rungs-capture：权能：%1；不获取新权限：%2；仅限已知系统调用（seccomp）：%3；仅限文件所在文件夹（Landlock）：%4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>是，版本 %1</translation>
    </message>
    <message>
        <source>no, this kernel does not have it</source>
        <translation>否，此内核不支持</translation>
    </message>
    <message>
        <source>Left, Right, Home, End, in a chart</source>
        <translation>←、→、Home、End（在图表中）</translation>
    </message>
    <message>
        <source>Select the frame before or after</source>
        <translation>选择前一帧或后一帧</translation>
    </message>
    <message>
        <source>Up, Down, +, −, 0, in a chart</source>
        <translation>↑、↓、+、−、0（在图表中）</translation>
    </message>
    <message>
        <source>Show less or more time, show all; with Shift values</source>
        <translation>缩短或延长时间、显示全部；按住 Shift 则为数值</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right, Page Up, Page Down, in a chart</source>
        <translation>Shift+←、Shift+→、Page Up、Page Down（在图表中）</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>沿时间移动</translation>
    </message>
</context>
<context>
    <name>rungs::HelpWindow</name>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
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
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>User's Guide — Rungs</source>
        <translation>用户指南 — Rungs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find Previo&amp;us</source>
        <translation>查找上一个(&amp;U)</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not in the guide.</source>
        <translation>指南中没有“%1”。</translation>
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
    <message>
        <source>%1, changed: it was %2</source>
        <translation>%1，已改动：原来是 %2</translation>
    </message>
</context>
<context>
    <name>rungs::InterfaceModel</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>less than 1 packet/s</source>
        <translation>少于 1 个数据包/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)/s</source>
        <translation>
            <numerusform>%Ln 个数据包/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>回环</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>所有接口</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
</context>
<context>
    <name>rungs::InterfaceView</name>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
</context>
<context>
    <name>rungs::JobStatus</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
</context>
<context>
    <name>rungs::LadderItems</name>
    <message>
        <source>client: %1</source>
        <comment>a state</comment>
        <translation>客户端：%1</translation>
    </message>
    <message>
        <source>server: %1</source>
        <comment>a state</comment>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>initially</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>before #%1</source>
        <translation>早于 #%1</translation>
    </message>
    <message>
        <source>since #%1</source>
        <translation>自 #%1 起</translation>
    </message>
    <message>
        <source>expanded, %1</source>
        <translation>已展开，%1</translation>
    </message>
    <message>
        <source>collapsed, %1</source>
        <translation>已折叠，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a frame, what its segment does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>direction and time, phase, flags and numbers of a segment</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an endpoint, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ICMP error to %1, %2</source>
        <translation>发给%1的 ICMP 差错，%2</translation>
    </message>
    <message>
        <source>from %1 to %2, %3</source>
        <translation>从%1到%2，%3</translation>
    </message>
</context>
<context>
    <name>rungs::LadderLegend</name>
    <message>
        <source>Arrows in the ladder</source>
        <translation>时序图中的箭头</translation>
    </message>
    <message>
        <source>sent and received</source>
        <translation>已发送并收到</translation>
    </message>
    <message>
        <source>out of order: overtaken in the network, drawn from where it was sent</source>
        <translation>乱序：在网络中被超过，从发送处画起</translation>
    </message>
    <message>
        <source>retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>lost: never arrived</source>
        <translation>丢失：从未到达</translation>
    </message>
    <message>
        <source>repeated acknowledgment: acknowledges nothing new</source>
        <translation>重复的确认：没有确认新数据</translation>
    </message>
    <message>
        <source>copy, made in the network or by the capture</source>
        <translation>副本，由网络或捕获产生</translation>
    </message>
    <message>
        <source>old duplicate</source>
        <translation>旧的重复报文段</translation>
    </message>
    <message>
        <source>discarded by its receiver</source>
        <translation>被接收方丢弃</translation>
    </message>
    <message>
        <source>probe: zero-window probe or keep-alive</source>
        <translation>探测：零窗口探测或保活</translation>
    </message>
    <message>
        <source>reset: ends the connection</source>
        <translation>复位：终止连接</translation>
    </message>
    <message>
        <source>ICMP error about a segment: of a router where it begins in the middle</source>
        <translation>关于某个报文段的 ICMP 差错：从中间开始的由路由器发出</translation>
    </message>
    <message>
        <source>States, where there is little room: %1</source>
        <translation>空间不足时的状态缩写：%1</translation>
    </message>
</context>
<context>
    <name>rungs::LadderMenu</name>
    <message>
        <source>&amp;Even Spacing</source>
        <translation>等间距(&amp;E)</translation>
    </message>
    <message>
        <source>Spacing by &amp;Time</source>
        <translation>按时间间距(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>What the &amp;Arrows Mean</source>
        <translation>箭头的含义(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rungs::LadderPainter</name>
    <message>
        <source>%1 (likely)</source>
        <comment>an endpoint, if the handshake was not captured</comment>
        <translation>%1（推测）</translation>
    </message>
</context>
<context>
    <name>rungs::LadderSource</name>
    <message>
        <source>Ladder, connection %1</source>
        <translation>时序图，连接 %1</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>时序图</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>what follows is hidden</source>
        <translation>后面的报文段已隐藏</translation>
    </message>
</context>
<context>
    <name>rungs::LadderView</name>
    <message>
        <source>Select a frame of a TCP connection to see its ladder.</source>
        <translation>选中某个 TCP 连接的帧即可查看其时序图。</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Ladder options</source>
        <translation>时序图选项</translation>
    </message>
    <message>
        <source>This frame does not belong to a TCP connection.</source>
        <translation>此帧不属于任何 TCP 连接。</translation>
    </message>
</context>
<context>
    <name>rungs::LearnActions</name>
    <message>
        <source>it holds no lesson</source>
        <translation>其中没有课程</translation>
    </message>
    <message>
        <source>Open Lessons</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.md *.zip);;All files (*)</source>
        <translation>课程 (*.md *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save Worksheet</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <source>PDF without solutions (*.pdf);;PDF with solutions (*.pdf)</source>
        <translation>不含答案的 PDF (*.pdf);;含答案的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>worksheet-%1.pdf</source>
        <translation>练习单-%1.pdf</translation>
    </message>
</context>
<context>
    <name>rungs::LearnSide</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Language of the lesson</source>
        <translation>课程的语言</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
</context>
<context>
    <name>rungs::LectureFlow</name>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Segments %1 to %2</source>
        <translation>报文段 %1 至 %2</translation>
    </message>
    <message>
        <source>Space  next</source>
        <translation>空格  前进</translation>
    </message>
    <message>
        <source>←  back</source>
        <translation>←  后退</translation>
    </message>
    <message>
        <source>B  blank</source>
        <translation>B  黑屏</translation>
    </message>
    <message>
        <source>H  show what follows</source>
        <translation>H  显示后面的内容</translation>
    </message>
    <message>
        <source>H  hide what follows</source>
        <translation>H  隐藏后面的内容</translation>
    </message>
    <message>
        <source>+  larger</source>
        <translation>+  放大</translation>
    </message>
    <message>
        <source>Esc  leave</source>
        <translation>Esc  离开</translation>
    </message>
    <message>
        <source>The capture contains no frames.</source>
        <translation>这个捕获不含任何帧。</translation>
    </message>
    <message>
        <source>No frame is selected.</source>
        <translation>没有选择任何帧。</translation>
    </message>
</context>
<context>
    <name>rungs::LecturePage</name>
    <message>
        <source>%1, %2</source>
        <comment>bytes: 8–11, 13</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>bytes: 8–11 and 13</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, byte %2 of the %3 header</source>
        <translation>%1，%3 首部的字节 %2</translation>
    </message>
    <message>
        <source>%1, bytes %2 of the %3 header</source>
        <translation>%1，%3 首部的字节 %2</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>报文段 %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>the number of a segment that is hidden</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>numbers of segments: how many, how long</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>rungs::LectureView</name>
    <message>
        <source>Lecture</source>
        <translation>讲课</translation>
    </message>
    <message>
        <source>Space shows the next segment, Escape leaves the lecture.</source>
        <translation>空格显示下一个报文段，Esc 离开讲课。</translation>
    </message>
</context>
<context>
    <name>rungs::LessonView</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Heading of the step</source>
        <translation>本步的标题</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>本步的正文</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::LimitText</name>
    <message>
        <source>nothing to send</source>
        <translation>无数据可发</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>slow start</source>
        <translation>慢启动</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>拥塞窗口</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>repairing a loss</source>
        <translation>修复丢失</translation>
    </message>
    <message>
        <source>retransmission timer</source>
        <translation>重传定时器</translation>
    </message>
    <message>
        <source>pacing</source>
        <translation>发送节奏控制</translation>
    </message>
    <message>
        <source>small segment</source>
        <translation>小报文段</translation>
    </message>
</context>
<context>
    <name>rungs::LinkBrowser</name>
    <message>
        <source>Frame %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
</context>
<context>
    <name>rungs::ListSaving</name>
    <message>
        <source>connections</source>
        <comment>name of a file</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>packets</source>
        <comment>name of a file</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save List</source>
        <translation>保存列表</translation>
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
    <message>
        <source>Following the file</source>
        <translation>正在跟踪文件</translation>
    </message>
</context>
<context>
    <name>rungs::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
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
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
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
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Only This Connection</source>
        <translation>仅此连接(&amp;O)</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Shift+O</source>
        <translation>Shift+O</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Next &amp;Marked Row</source>
        <translation>下一个有标记的行(&amp;M)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Previous Mar&amp;ked Row</source>
        <translation>上一个有标记的行(&amp;K)</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Sort Connections By</source>
        <translation>连接排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow the File</source>
        <translation>跟踪文件(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Close Capture</source>
        <translation>关闭捕获(&amp;C)</translation>
    </message>
    <message>
        <source>Load &amp;More</source>
        <translation>继续加载(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save Frame Bytes…</source>
        <translation>保存帧的字节(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;Field Name and Value</source>
        <translation>复制字段名和值(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make This Frame the Time Reference</source>
        <translation>以此帧为时间参考(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Clear Time Reference</source>
        <translation>清除时间参考(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Acknowledged Segment</source>
        <translation>被确认的报文段(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retransmitted or Related Segment</source>
        <translation>被重传的或相关的报文段(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connection List</source>
        <translation>连接列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show &amp;All Packets</source>
        <translation>显示所有分组(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Packet List</source>
        <translation>分组列表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Shift+F11</source>
        <translation>Shift+F11</translation>
    </message>
    <message>
        <source>Fill the &amp;Window</source>
        <translation>占满窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide Pane</source>
        <translation>隐藏窗格(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Move Pane</source>
        <translation>移动窗格(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;ear Pane Off</source>
        <translation>分离窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>布局(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Arrangement As…</source>
        <translation>布局另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reset Arrangement</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Bits and Masks</source>
        <translation>显示位和掩码(&amp;B)</translation>
    </message>
    <message>
        <source>Resi&amp;ze Panes</source>
        <translation>调整窗格大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Ctrl+F8</source>
        <translation>Ctrl+F8</translation>
    </message>
    <message>
        <source>Change &amp;Columns</source>
        <translation>更改列(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+F9</source>
        <translation>Ctrl+F9</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>过滤(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>清除过滤条件(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+/</source>
        <translation>Ctrl+Shift+/</translation>
    </message>
    <message>
        <source>&amp;Why This Packet Passes or Not</source>
        <translation>此分组为何符合或不符合(&amp;W)</translation>
    </message>
    <message>
        <source>Save &amp;List As…</source>
        <translation>列表另存为(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy Row as CS&amp;V</source>
        <translation>将行复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>What Each Side Se&amp;nt</source>
        <translation>各方发送的数据(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>O&amp;verview of the Capture</source>
        <translation>捕获概览(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find Previo&amp;us</source>
        <translation>查找上一个(&amp;U)</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next &amp;of a Kind</source>
        <translation>下一个同类标记(&amp;O)</translation>
    </message>
    <message>
        <source>Save Capture &amp;As…</source>
        <translation>捕获另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>&amp;Mark or Unmark Frame</source>
        <translation>标记或取消标记帧(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>注释(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Next Frame Marked by &amp;You</source>
        <translation>下一个您标记的帧(&amp;Y)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Previous Frame Mark&amp;ed by You</source>
        <translation>上一个您标记的帧(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Capture…</source>
        <translation>捕获(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>停止捕获</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>Capture the same once more</source>
        <translation>再次捕获相同内容</translation>
    </message>
    <message>
        <source>&amp;Go Along With New Packets</source>
        <translation>跟随新数据包(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Try &amp;It</source>
        <translation>尝试(&amp;I)</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>捕获(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;harts Over Time</source>
        <translation>随时间变化的图表(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>S&amp;tates of Both Ends</source>
        <translation>两端的状态(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>User's &amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>术语表(&amp;L)</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;Lesson and Quiz</source>
        <translation>课程与测验(&amp;L)</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>L&amp;essons</source>
        <translation>全部课程(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quiz About This Capture</source>
        <translation>关于本捕获的测验(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>&amp;Open Lessons…</source>
        <translation>打开课程文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lecture</source>
        <translation>讲课(&amp;L)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Re&amp;duce Motion</source>
        <translation>减少动画(&amp;D)</translation>
    </message>
    <message>
        <source>Checksu&amp;m Word by Word</source>
        <translation>逐字计算校验和(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Save &amp;Worksheet…</source>
        <translation>保存练习单(&amp;W)…</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Flip &amp;Bit</source>
        <translation>翻转位(&amp;B)</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>&amp;Take Back All Changes</source>
        <translation>撤销全部改动(&amp;T)</translation>
    </message>
    <message>
        <source>Take Back All</source>
        <translation>全部撤销</translation>
    </message>
    <message>
        <source>Next Chan&amp;ged Frame</source>
        <translation>下一个改动过的帧(&amp;G)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>rungs::MainWindow</name>
    <message numerus="yes">
        <source>The %n frame(s) before it are shown.</source>
        <translation>
            <numerusform>已显示此前的 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>已停止加载。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n frame(s) are shown.</source>
        <translation>
            <numerusform>已显示前 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 has no field %2.</source>
        <translation>帧 %1 没有字段 %2。</translation>
    </message>
    <message>
        <source>%1 — Rungs</source>
        <translation>%1 — Rungs</translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation>Rungs</translation>
    </message>
    <message>
        <source>The capture contains no frames.</source>
        <translation>此捕获中没有帧。</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 does not exist: the capture has %n frame(s).</source>
        <translation>
            <numerusform>帧 %1 不存在：此捕获有 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>Sorting the packets</source>
        <translation>正在排序分组</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>正在保存列表</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>已将 %n 行保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Filter by This Ce&amp;ll</source>
        <translation>按此单元格过滤(&amp;L)</translation>
    </message>
</context>
<context>
    <name>rungs::MarkScanner</name>
    <message>
        <source>Window closed or full</source>
        <translation>窗口关闭或已满</translation>
    </message>
    <message>
        <source>Duplicate acknowledgment</source>
        <translation>重复确认</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Of an old connection, or a challenge</source>
        <translation>属于旧连接，或为质询</translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Nothing noteworthy</source>
        <translation>没有值得注意之处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) closed or full</source>
        <translation>
            <numerusform>%Ln 次窗口关闭或已满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate acknowledgment(s)</source>
        <translation>
            <numerusform>%Ln 个重复确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) out of order</source>
        <translation>
            <numerusform>%Ln 个失序报文段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <comment>of an old connection, or a challenge</comment>
        <translation>
            <numerusform>%Ln 个旧连接或质询的报文段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retransmission(s)</source>
        <translation>
            <numerusform>%Ln 次重传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln 处缺口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reset(s)</source>
        <translation>
            <numerusform>%Ln 次复位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual segment(s)</source>
        <translation>
            <numerusform>%Ln 个异常报文段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s)</source>
        <translation>
            <numerusform>%Ln 个损坏的帧</numerusform>
        </translation>
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
    <name>rungs::NoteActions</name>
    <message>
        <source>Saving the capture</source>
        <translation>正在保存捕获</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) saved to %1.</source>
        <translation>
            <numerusform>已将 %n 个帧保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame after this one is marked by you.</source>
        <translation>此帧之后没有您标记的帧。</translation>
    </message>
    <message>
        <source>No frame before this one is marked by you.</source>
        <translation>此帧之前没有您标记的帧。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of the changed copy saved to %1.</source>
        <translation>
            <numerusform>改动过的副本的 %n 个帧已保存到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::OverviewPage</name>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意的</translation>
    </message>
    <message>
        <source>Nothing: no loss, no wait, no refused or reset connection.</source>
        <translation>无：没有丢失、等待、被拒绝或被复位的连接。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
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
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Slowest handshakes (median of all: %1)</source>
        <translation>最慢的握手（全部的中位数：%1）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 likely</source>
        <comment>of the frames</comment>
        <translation>其中 %1 个很可能</translation>
    </message>
    <message>
        <source>Addresses with the most data (%1 of %2)</source>
        <translation>数据最多的地址（%2 个中的 %1 个）</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>接收字节</translation>
    </message>
    <message>
        <source>Segments sent</source>
        <translation>发送报文段</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Retransmitted</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Lengths of the frames</source>
        <translation>帧长度</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>过滤器：%1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>What limited the transfers (the longest %1 of %2)</source>
        <translation>什么限制了传输（最长的 %1 个，共 %2 个）</translation>
    </message>
    <message>
        <source>What limited the transfers</source>
        <translation>什么限制了传输</translation>
    </message>
</context>
<context>
    <name>rungs::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Looking at the capture…</source>
        <translation>正在查看捕获…</translation>
    </message>
    <message>
        <source>Looking at the capture: %1 %</source>
        <translation>正在查看捕获：%1%</translation>
    </message>
</context>
<context>
    <name>rungs::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>第 %1 到 %2 行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总计：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln found</source>
        <translation>
            <numerusform>%1；找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked by you</source>
        <translation>
            <numerusform>您标记了 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was found; how many are marked by you</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>rungs::PacketHead</name>
    <message>
        <source>The list has as many columns as it can have.</source>
        <translation>列表的列数已达上限。</translation>
    </message>
    <message>
        <source>%1 cannot be a column.</source>
        <translation>%1 不能作为列。</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>In the Order &amp;Captured</source>
        <translation>按捕获顺序(&amp;C)</translation>
    </message>
    <message>
        <source>Add C&amp;olumn…</source>
        <translation>添加列(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Edit Column…</source>
        <translation>编辑列(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move Column</source>
        <translation>删除列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Standard Columns</source>
        <translation>标准列(&amp;S)</translation>
    </message>
</context>
<context>
    <name>rungs::PacketModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Seq</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Len</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>What this segment does</source>
        <translation>此报文段的作用</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>A click sorts the packets: ascending, descending, as captured. While a file is followed, packets that come later stay at the end.</source>
        <translation>单击可排序分组：升序、降序、捕获顺序。跟踪文件时，后来的分组排在末尾。</translation>
    </message>
    <message>
        <source>A click sorts the packets by its first value. Del removes the column.</source>
        <translation>单击按其第一个值排序分组。按 Del 删除此列。</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>您已标记</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>有注释</translation>
    </message>
    <message numerus="yes">
        <source>Changed by you: %n bit(s) flipped</source>
        <translation>
            <numerusform>由您改动：翻转了 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::PaneActions</name>
    <message>
        <source>Put Pan&amp;e Back</source>
        <translation>放回窗格(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;ear Pane Off</source>
        <translation>分离窗格(&amp;E)</translation>
    </message>
    <message>
        <source>A Place of Its &amp;Own</source>
        <translation>单独的位置(&amp;O)</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>与“%1”同处</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of panes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save Arrangement</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Save the arrangement of the panes as:</source>
        <translation>将窗格的布局保存为：</translation>
    </message>
    <message>
        <source>My Arrangement</source>
        <translation>我的布局</translation>
    </message>
    <message>
        <source>“%1” comes with Rungs and stays as it is.</source>
        <translation>“%1”是 Rungs 自带的布局，不能替换。</translation>
    </message>
</context>
<context>
    <name>rungs::PaneArea</name>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>字节(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ladder</source>
        <translation>时序图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>报文段(&amp;S)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>分组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>首部(&amp;H)</translation>
    </message>
    <message>
        <source>%1 — %2 — Rungs</source>
        <translation>%1 — %2 — Rungs</translation>
    </message>
    <message>
        <source>Strea&amp;m</source>
        <translation>数据流(&amp;M)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>No packet passes the filter %1</source>
        <translation>没有数据包符合过滤器 %1</translation>
    </message>
    <message>
        <source>No connection has a packet that passes the filter %1</source>
        <translation>没有任何连接含有符合过滤器 %1 的数据包</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tates</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>校验和(&amp;K)</translation>
    </message>
</context>
<context>
    <name>rungs::PaneHandle</name>
    <message>
        <source>, </source>
        <comment>between the names of panes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1与%2之间</translation>
    </message>
    <message>
        <source>Arrows move the edge, Tab goes to the next one, Enter is the end.</source>
        <translation>方向键移动边界，Tab 转到下一条，Enter 结束。</translation>
    </message>
</context>
<context>
    <name>rungs::PaneHead</name>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Back to All Panes</source>
        <translation>回到所有窗格</translation>
    </message>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>重新显示其他窗格（Esc）</translation>
    </message>
    <message>
        <source>More panes</source>
        <translation>更多窗格</translation>
    </message>
    <message>
        <source>All panes of this place</source>
        <translation>此处的所有窗格</translation>
    </message>
</context>
<context>
    <name>rungs::PartView</name>
    <message>
        <source>Segments to be put in order</source>
        <translation>待排序的报文段</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>见 %1。</translation>
    </message>
</context>
<context>
    <name>rungs::PermissionDialog</name>
    <message>
        <source>Permission to Capture</source>
        <translation>捕获权限</translation>
    </message>
    <message>
        <source>This command gives it:</source>
        <translation>以下命令授予该权限：</translation>
    </message>
    <message>
        <source>&amp;Copy the Command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run It…</source>
        <translation>运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>rungs::QuestionView</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show the Answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>先猜一猜</translation>
    </message>
</context>
<context>
    <name>rungs::QuizView</name>
    <message>
        <source>New Questions</source>
        <translation>新题目</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>练习单…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>All kinds of questions</source>
        <translation>所有题型</translation>
    </message>
    <message>
        <source>Kind of the questions</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Number of the questions</source>
        <translation>题目编号</translation>
    </message>
    <message>
        <source>The same number asks the same questions of the same capture, on every machine</source>
        <translation>同一捕获用同一编号，在任何机器上都得到相同的题目</translation>
    </message>
    <message>
        <source>Print these questions, or save them as a PDF, with or without solutions</source>
        <translation>把这些题目存为 PDF，可含答案或不含答案</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Questions about the open capture: choose a kind, and begin.</source>
        <translation>题目来自已打开的捕获：选择题型，然后开始。</translation>
    </message>
    <message>
        <source>Open a capture first: the questions are about its segments.</source>
        <translation>请先打开一个捕获：题目问的是其中的报文段。</translation>
    </message>
    <message>
        <source>Making questions…</source>
        <translation>正在出题……</translation>
    </message>
    <message>
        <source>%1 of %2 right at the first attempt</source>
        <translation>首次作答：%2 题中答对 %1 题</translation>
    </message>
    <message>
        <source>answered wrongly at first</source>
        <translation>首次答错</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Nothing to review.</source>
        <translation>没有需要回顾的题目。</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 题中答对 %1 题</translation>
    </message>
</context>
<context>
    <name>rungs::RecentRow</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when a capture was opened, how many packets it has</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rungs::ReportText</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Bytes of payload</source>
        <translation>数据字节数</translation>
    </message>
    <message>
        <source>Retransmissions</source>
        <translation>重传次数</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>最终状态</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>What this segment does</source>
        <translation>此报文段的作用</translation>
    </message>
    <message>
        <source>Connection %1 of %2</source>
        <translation>%2 的连接 %1</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意之处</translation>
    </message>
    <message>
        <source>Made by Rungs %1</source>
        <translation>由 Rungs %1 生成</translation>
    </message>
</context>
<context>
    <name>rungs::RowHeader</name>
    <message>
        <source>Reset Column Widths</source>
        <translation>重设列宽</translation>
    </message>
    <message>
        <source>sorted, smallest first</source>
        <translation>已排序，从小到大</translation>
    </message>
    <message>
        <source>sorted, largest first</source>
        <translation>已排序，从大到小</translation>
    </message>
    <message>
        <source>Left and Right choose a column; with Shift its width, with Ctrl its place. Delete hides it.</source>
        <translation>左右键选择列；加 Shift 调整宽度，加 Ctrl 移动位置。Delete 隐藏该列。</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>变窄(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>右移(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rungs::RowView</name>
    <message>
        <source>%1: none</source>
        <comment>a column</comment>
        <translation>%1：无</translation>
    </message>
</context>
<context>
    <name>rungs::RungLabel</name>
    <message>
        <source>seq %1</source>
        <translation>seq %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>ack %1</translation>
    </message>
    <message>
        <source>header cut short</source>
        <translation>首部被截断</translation>
    </message>
    <message>
        <source>of another connection</source>
        <translation>属于另一个连接</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a state</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s), %1</source>
        <translation>
            <numerusform>%n 个报文段，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3 from %4</source>
        <translation>%2发送 %1，%4发送 %3</translation>
    </message>
</context>
<context>
    <name>rungs::SampleCapture</name>
    <message>
        <source>Eleven segments from SYN to the last ACK. Which one does segment 8 acknowledge?</source>
        <translation>从 SYN 到最后一个 ACK 共十一个报文段。报文段 8 确认的是哪一个？</translation>
    </message>
    <message>
        <source>Simultaneous open</source>
        <translation>同时打开</translation>
    </message>
    <message>
        <source>Simultaneous close</source>
        <translation>同时关闭</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
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
        <source>Reset in the middle of data</source>
        <translation>数据传输中途复位</translation>
    </message>
    <message>
        <source>A web page request, redirected</source>
        <translation>请求网页，被重定向</translation>
    </message>
    <message>
        <source>Three-segment close</source>
        <translation>三个报文段释放连接</translation>
    </message>
    <message>
        <source>The second FIN also acknowledges the first.</source>
        <translation>第二个 FIN 同时确认了第一个 FIN。</translation>
    </message>
    <message>
        <source>Four-segment close</source>
        <translation>四报文挥手</translation>
    </message>
    <message>
        <source>The server closes its direction later: FIN, ACK, then FIN, ACK.</source>
        <translation>服务器稍后才关闭自己的方向：FIN、ACK，然后 FIN、ACK。</translation>
    </message>
    <message>
        <source>Two SYNs cross in the network, and neither endpoint is the server.</source>
        <translation>两个 SYN 在网络中交错，两端都不是服务器。</translation>
    </message>
    <message>
        <source>Two FINs cross in the network; both endpoints pass through CLOSING.</source>
        <translation>两个 FIN 在网络中交错；两端都经过 CLOSING 状态。</translation>
    </message>
    <message>
        <source>The port is closed: a reset answers each SYN.</source>
        <translation>端口关闭：每个 SYN 都收到复位（RST）。</translation>
    </message>
    <message>
        <source>The receiver stops reading for a while; the sender probes until the window opens.</source>
        <translation>接收方暂停读取；发送方不断探测，直到窗口打开。</translation>
    </message>
    <message>
        <source>The server aborts before all its data has arrived.</source>
        <translation>服务器的数据尚未全部到达，它就中止了连接。</translation>
    </message>
    <message>
        <source>An exam question</source>
        <translation>一道考研真题</translation>
    </message>
    <message>
        <source>Five IP packets of a national entrance exam (408, 2012): who sent which, and what arrived?</source>
        <translation>408 统考 2012 年第 47 题的五个 IP 分组：谁发送了哪些，收到了什么？</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>半打开连接</translation>
    </message>
    <message>
        <source>The server has lost the connection; its answer to the next data is a reset.</source>
        <translation>服务器已失去这个连接；它对随后数据的应答是复位。</translation>
    </message>
    <message>
        <source>Retransmission timeout</source>
        <translation>超时重传</translation>
    </message>
    <message>
        <source>The last segment is lost four times; the sender waits twice as long each time.</source>
        <translation>最后一个报文段丢失四次；发送方每次等待的时间加倍。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Two segments overtake a third: two duplicate acknowledgments, no retransmission.</source>
        <translation>两个报文段超越了另一个：两个重复确认，没有重传。</translation>
    </message>
    <message>
        <source>Duplicated in the network</source>
        <translation>在网络中被复制</translation>
    </message>
    <message>
        <source>Copies of segments that were sent once. What tells them from retransmissions?</source>
        <translation>只发送了一次的报文段出现了副本。凭什么把它们与重传区分开？</translation>
    </message>
    <message>
        <source>Spurious retransmission</source>
        <translation>虚假重传</translation>
    </message>
    <message>
        <source>Nothing was lost: the acknowledgments reach the sender too late.</source>
        <translation>没有任何丢失：确认太晚才到达发送方。</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>窗口扩大</translation>
    </message>
    <message>
        <source>Six connections: offered by both sides, by one, by none.</source>
        <translation>六个连接：双方给出、一方给出、都没有给出窗口扩大选项。</translation>
    </message>
    <message>
        <source>Slow writer, slow reader</source>
        <translation>写得慢，读得慢</translation>
    </message>
    <message>
        <source>First the server's application pauses, then the client's reads slowly.</source>
        <translation>先是服务器的应用程序停顿，后是客户端的应用程序读取缓慢。</translation>
    </message>
    <message>
        <source>Slow start on a long path</source>
        <translation>长路径上的慢开始</translation>
    </message>
    <message>
        <source>150,000 bytes over a round trip of 0.3 seconds: the flight doubles each time.</source>
        <translation>往返时间 0.3 秒，发送 150,000 字节：每个往返时间在途数据加倍。</translation>
    </message>
    <message>
        <source>The server closes first</source>
        <translation>服务器先关闭</translation>
    </message>
    <message>
        <source>The end that closes first waits in TIME-WAIT: here the server.</source>
        <translation>先关闭的一方在 TIME-WAIT 中等待：这里是服务器。</translation>
    </message>
    <message>
        <source>A handshake on one computer</source>
        <translation>一台计算机上的握手</translation>
    </message>
    <message>
        <source>What Try It captures: eleven segments, and checksums left to a network card that is not there.</source>
        <translation>“尝试”所捕获的：十一个报文段，校验和留给并不存在的网卡计算。</translation>
    </message>
</context>
<context>
    <name>rungs::SavedFramesDialog</name>
    <message>
        <source>Save Capture As</source>
        <translation>捕获另存为</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All frames (%Ln)</source>
        <translation>
            <numerusform>所有帧(&amp;A)（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;listed frames (%Ln)</source>
        <translation>
            <numerusform>列出的帧(&amp;L)（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;marked frames (%Ln)</source>
        <translation>
            <numerusform>已标记的帧(&amp;M)（%Ln）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::SegmentLinks</name>
    <message>
        <source>Frame %1 carries no TCP segment.</source>
        <translation>帧 %1 不含 TCP 报文段。</translation>
    </message>
    <message>
        <source>The connection is still being analysed.</source>
        <translation>仍在分析该连接。</translation>
    </message>
    <message>
        <source>Frame %1 acknowledges nothing new.</source>
        <translation>帧 %1 没有确认新数据。</translation>
    </message>
    <message>
        <source>Frame %1 is no retransmission and refers to no other segment.</source>
        <translation>帧 %1 不是重传，也不涉及其他报文段。</translation>
    </message>
</context>
<context>
    <name>rungs::SegmentPage</name>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>其他可能</translation>
    </message>
    <message>
        <source>Related segments</source>
        <translation>相关报文段</translation>
    </message>
    <message>
        <source>Why these numbers</source>
        <translation>这些数字的由来</translation>
    </message>
    <message>
        <source>Both endpoints</source>
        <translation>两端状态</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>它报告的内容</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What each end knows</source>
        <translation>双方各知道什么</translation>
    </message>
</context>
<context>
    <name>rungs::SegmentPane</name>
    <message>
        <source>Segment</source>
        <translation>报文段</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>报文段 %1</translation>
    </message>
    <message>
        <source>Select a segment to see what it does and why.</source>
        <translation>选择一个报文段，看它做了什么、为什么。</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>正在读取连接…</translation>
    </message>
    <message>
        <source>This frame carries no TCP segment, so it belongs to no connection.</source>
        <translation>此帧不含 TCP 报文段，因此不属于任何连接。</translation>
    </message>
    <message>
        <source>The connection has more than %L1 segments; only the first ones are explained.</source>
        <translation>该连接超过 %L1 个报文段；只说明前面的报文段。</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>who sent the segment</comment>
        <translation>来自%1</translation>
    </message>
</context>
<context>
    <name>rungs::SequenceStrip</name>
    <message>
        <source>Sequence numbers</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>may be sent</source>
        <translation>可以发送</translation>
    </message>
    <message>
        <source>beyond the window</source>
        <translation>窗口之外</translation>
    </message>
    <message>
        <source>window unknown</source>
        <translation>窗口未知</translation>
    </message>
    <message>
        <source>what #%1 acknowledges</source>
        <translation>#%1 所确认的</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>window edge</source>
        <translation>窗口边界</translation>
    </message>
    <message>
        <source>everything before %1</source>
        <translation>%1 之前的全部</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a part of the strip is: its numbers</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>how far #%1 acknowledges</source>
        <translation>#%1 确认到哪里</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>selectively acknowledged (SACK)</source>
        <translation>选择确认（SACK）</translation>
    </message>
    <message>
        <source>not captured</source>
        <translation>未捕获</translation>
    </message>
    <message>
        <source>window unknown: window scale not captured</source>
        <translation>窗口未知：未捕获窗口扩大因子</translation>
    </message>
    <message numerus="yes">
        <source>%1 up to %2, %n byte(s)</source>
        <translation>
            <numerusform>%1 到 %2，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment #%1</source>
        <translation>报文段 #%1</translation>
    </message>
    <message>
        <source>Sequence numbers of %1, acknowledged by this segment</source>
        <translation>%1的序号，由此报文段确认</translation>
    </message>
    <message>
        <source>Sequence numbers of %1</source>
        <translation>%1的序号</translation>
    </message>
</context>
<context>
    <name>rungs::SheetText</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more segment(s) not explained here.</source>
        <translation>
            <numerusform>另有 %Ln 个报文段未在此解释。</numerusform>
        </translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>%2 的帧 %1</translation>
    </message>
    <message>
        <source>too high for a picture: cut</source>
        <translation>对图片来说过高：已截断</translation>
    </message>
    <message>
        <source>Ladder of connection %1, %2</source>
        <translation>连接 %1 的时序图，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>32 bits per row</source>
        <translation>每行 32 位</translation>
    </message>
    <message>
        <source>Bytes of %1</source>
        <translation>%1 的字节</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>States of connection %1, %2</source>
        <translation>连接 %1 的状态，%2</translation>
    </message>
    <message>
        <source>after #%1</source>
        <comment>a segment</comment>
        <translation>#%1 之后</translation>
    </message>
    <message>
        <source>before the first segment</source>
        <translation>第一个报文段之前</translation>
    </message>
    <message>
        <source>%1 checksum of %2</source>
        <translation>%2的 %1 校验和</translation>
    </message>
</context>
<context>
    <name>rungs::StartCard</name>
    <message>
        <source>%1 Step %2 of %3.</source>
        <translation>%1 第 %2 步，共 %3 步。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 / %2</translation>
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
        <translation>Rungs</translation>
    </message>
    <message>
        <source>See TCP: field by field, bit by bit, rung by rung.</source>
        <translation>看懂 TCP：逐字段、逐比特、逐步骤。</translation>
    </message>
    <message>
        <source>Open a Capture…</source>
        <translation>打开捕获文件…</translation>
    </message>
    <message>
        <source>Sample captures</source>
        <translation>示例捕获</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Or drop a file anywhere here: pcap or pcapng, also compressed.</source>
        <translation>也可以把文件拖放到此处：pcap 或 pcapng，压缩的也可以。</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>捕获…</translation>
    </message>
    <message>
        <source>Try It: Your Own Handshake</source>
        <translation>尝试：您自己的握手</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>All Lessons…</source>
        <translation>全部课程…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s), from the header to why it is slow.</source>
        <translation>
            <numerusform>共 %n 课，从首部一直到“为什么慢”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::StateDiagram</name>
    <message>
        <source>State diagram</source>
        <translation>状态图</translation>
    </message>
    <message>
        <source>%1, %2 is here since #%3</source>
        <comment>a state, an end of the connection, a segment</comment>
        <translation>%1，%2自 #%3 起处于此状态</translation>
    </message>
    <message>
        <source>%1, %2 is here from the beginning</source>
        <translation>%1，%2从一开始就处于此状态</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>an arrow of the state diagram</comment>
        <translation>从 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未经过</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>segments</comment>
        <translation>由 %1</translation>
    </message>
</context>
<context>
    <name>rungs::StatesPane</name>
    <message>
        <source>Why the states changed</source>
        <translation>状态改变的原因</translation>
    </message>
    <message>
        <source>First segment</source>
        <translation>第一个报文段</translation>
    </message>
    <message>
        <source>First segment (Home)</source>
        <translation>第一个报文段（Home）</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>上一个报文段</translation>
    </message>
    <message>
        <source>Previous segment (Page Up)</source>
        <translation>上一个报文段（Page Up）</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>下一个报文段</translation>
    </message>
    <message>
        <source>Next segment (Page Down)</source>
        <translation>下一个报文段（Page Down）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play: go on by itself to each segment that changes a state</source>
        <translation>播放：自动依次转到每个改变状态的报文段</translation>
    </message>
    <message>
        <source>States, connection %1</source>
        <translation>状态，连接 %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>after #%1</source>
        <comment>a segment</comment>
        <translation>#%1 之后</translation>
    </message>
    <message>
        <source>before the first segment</source>
        <translation>第一个报文段之前</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>#%1 %2 from %3</source>
        <comment>a segment, its flags, who sent it</comment>
        <translation>#%1 %2，来自%3</translation>
    </message>
    <message>
        <source>Reading the connection…</source>
        <translation>正在读取连接…</translation>
    </message>
    <message>
        <source>Select a segment to see the states of both ends.</source>
        <translation>选择一个报文段，查看两端的状态。</translation>
    </message>
    <message>
        <source>Thick: the way of each end so far (%1 one line, %2 two). Click a state or an arrow to select the segment that led there.</source>
        <translation>粗线：两端到此为止经过的路径（%1为单线，%2为双线）。点击状态或箭头，选择导致它的报文段。</translation>
    </message>
</context>
<context>
    <name>rungs::StatusText</name>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>No capture is open</source>
        <translation>没有打开的捕获</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (changed copy)</source>
        <translation>%1（改动过的副本）</translation>
    </message>
</context>
<context>
    <name>rungs::StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>rungs::StreamFind</name>
    <message>
        <source>%1 lacks a character of this text.</source>
        <translation>%1 中没有此文本里的某个字符。</translation>
    </message>
    <message>
        <source>%1 so far, %2 % searched</source>
        <translation>目前 %1 处，已搜索 %2 %</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>Stopped: no match so far</source>
        <translation>已停止：目前没有匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a match, how many there are</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>%1, and perhaps more: the expression takes too many steps</source>
        <translation>%1，可能还有更多：表达式需要的步骤太多</translation>
    </message>
    <message>
        <source>Regular expressions cannot search %1.</source>
        <translation>正则表达式不能搜索 %1。</translation>
    </message>
</context>
<context>
    <name>rungs::StreamPane</name>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Hex and text</source>
        <translation>十六进制和文本</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>发送方(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;As</source>
        <translation>显示为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Hexadecimal</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;Frame %1</source>
        <translation>选择第 %1 帧(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;Frame</source>
        <translation>选择帧(&amp;F)</translation>
    </message>
    <message>
        <source>Save What %1 Sent…</source>
        <translation>保存%1发送的数据…</translation>
    </message>
    <message>
        <source>Too many bytes for the clipboard; save them to a file.</source>
        <translation>字节太多，无法放入剪贴板；请保存到文件。</translation>
    </message>
    <message>
        <source>Save What One Side Sent</source>
        <translation>保存一方发送的数据</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was written.</source>
        <translation>已停止保存；没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1, without %Ln byte(s) that were not captured.</source>
        <translation>
            <numerusform>已保存 %1，不含未捕获的 %Ln 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16，小端</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16，大端</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030（中文）</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5（中文）</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS（日文）</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP（日文）</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR（韩文）</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R（西里尔文）</translation>
    </message>
    <message>
        <source>Stream, what is under the cursor</source>
        <translation>数据流，光标处的内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>数据流菜单</translation>
    </message>
    <message>
        <source>What can be done with the stream</source>
        <translation>可对数据流执行的操作</translation>
    </message>
    <message>
        <source>Stream of Connection %1</source>
        <translation>连接 %1 的数据流</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln byte(s)</source>
        <translation>
            <numerusform>%1：%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a connection, or a segment of it, to see what each side sent.</source>
        <translation>选择一个连接或其中的报文段，即可查看各方发送的数据。</translation>
    </message>
    <message>
        <source>Reading what each side sent…</source>
        <translation>正在读取各方发送的数据…</translation>
    </message>
    <message>
        <source>The capture is still being loaded.</source>
        <translation>捕获文件仍在加载。</translation>
    </message>
    <message>
        <source>%1 sent no data.</source>
        <translation>%1没有发送数据。</translation>
    </message>
    <message>
        <source>Neither side sent data.</source>
        <translation>双方都没有发送数据。</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>显示为：%1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>Saving… %1 %</source>
        <translation>正在保存… %1 %</translation>
    </message>
    <message>
        <source>Reading what each side sent… %1 %</source>
        <translation>正在读取各方发送的数据… %1 %</translation>
    </message>
    <message>
        <source>Not read to the end: what follows is not shown.</source>
        <translation>没有读到末尾：其后的内容未显示。</translation>
    </message>
    <message>
        <source>%1, byte %L2 of %L3</source>
        <comment>side, place, how many there are</comment>
        <translation>%1，第 %L2 字节，共 %L3 字节</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP response: %1</source>
        <translation>HTTP 响应：%1</translation>
    </message>
    <message>
        <source>HTTP request: %1</source>
        <translation>HTTP 请求：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of head</source>
        <translation>
            <numerusform>首部 %Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of its head was not found</source>
        <translation>未找到首部的末尾</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>无正文</translation>
    </message>
    <message>
        <source>body: %1</source>
        <translation>正文：%1</translation>
    </message>
    <message>
        <source>body: %1, its end is missing</source>
        <translation>正文：%1，缺少末尾</translation>
    </message>
    <message>
        <source>body in chunks: %1 with their heads</source>
        <translation>分块正文：连同块首部共 %1</translation>
    </message>
    <message>
        <source>body in chunks: %1 with their heads, its end is missing</source>
        <translation>分块正文：连同块首部共 %1，缺少末尾</translation>
    </message>
    <message>
        <source>body until the connection closes: %1</source>
        <translation>正文直到连接关闭：%1</translation>
    </message>
    <message>
        <source>another protocol follows</source>
        <translation>其后是另一种协议</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>start line of a message, length of its head, its body</comment>
        <translation>%1 — %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of %1 were cut off by the snap length</source>
        <translation>
            <numerusform>%1 的 %Ln 字节因快照长度被截去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) were not captured</source>
        <translation>
            <numerusform>%Ln 字节未被捕获</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %Ln byte(s) again that differ from those of %2:</source>
        <translation>
            <numerusform>%1 重新发送了 %Ln 字节，与 %2 的不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Find in the stream</source>
        <translation>在数据流中查找</translation>
    </message>
</context>
<context>
    <name>rungs::StreamView</name>
    <message>
        <source>%1, sent again</source>
        <translation>%1，重新发送</translation>
    </message>
    <message>
        <source>byte %L1</source>
        <translation>第 %L1 字节</translation>
    </message>
    <message>
        <source>%1, byte %L2</source>
        <translation>%1，第 %L2 字节</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
</context>
<context>
    <name>rungs::TextFind</name>
    <message>
        <source>%1 so far, %2 % searched</source>
        <translation>目前 %1 个，已搜索 %2 %</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>Stopped: no match so far</source>
        <translation>已停止：目前没有匹配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <comment>the number of a match, how many there are</comment>
        <translation>第 %1 个，共 %2 个分组</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>%1, and perhaps more: the expression takes too many steps</source>
        <translation>%1，可能还有更多：表达式需要的步骤太多</translation>
    </message>
</context>
<context>
    <name>rungs::ToolStrip</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>rungs::Worksheet</name>
    <message>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
    <message>
        <source>Worksheet with solutions</source>
        <translation>练习单（含答案）</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>Capture: %1. Questions: %2.</source>
        <translation>捕获：%1。题目编号：%2。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>第 %1 课：%2</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1，第 %2 帧</translation>
    </message>
</context>
<context>
    <name>rungs::BitChanges</name>
    <message>
        <source>Bits can be flipped once all frames have been read.</source>
        <translation>读完所有帧之后才能翻转位。</translation>
    </message>
    <message>
        <source>Select a field or a bit first.</source>
        <translation>请先选择一个字段或一位。</translation>
    </message>
    <message>
        <source>This datagram was put together from several frames: flip the bit in its frame.</source>
        <translation>此数据报由多个帧重组而成：请在它所在的帧中翻转该位。</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>bit %1 of %2 in frame %3</source>
        <translation>第 %3 帧中 %2 的位 %1</translation>
    </message>
    <message>
        <source>all changes taken back</source>
        <translation>撤销全部改动</translation>
    </message>
    <message>
        <source>No capture is open.</source>
        <translation>没有打开抓包文件。</translation>
    </message>
</context>
<context>
    <name>rungs::ChangeActions</name>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a bit of a field</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Flip &amp;Bit</source>
        <translation>翻转位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>重做(&amp;D)：%1</translation>
    </message>
    <message>
        <source>Flip &amp;Bit: %1</source>
        <translation>翻转位(&amp;B)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>rungs::ChangesBar</name>
    <message numerus="yes">
        <source>This is a changed copy: %n bit(s) are flipped. The file is as it was.</source>
        <translation>
            <numerusform>这是改动过的副本：翻转了 %n 位。文件保持原样。</numerusform>
        </translation>
    </message>
</context>
</TS>
