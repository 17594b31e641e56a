<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rungs::BytesView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::CaptureStatus</name>
    <message numerus="yes">
        <source>%Ln packet(s)/s</source>
        <translation>
            <numerusform>%Ln packet/s</numerusform>
            <numerusform>%Ln packets/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln dropped</numerusform>
            <numerusform>%Ln dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) captured</source>
        <translation>
            <numerusform>%Ln packet captured</numerusform>
            <numerusform>%Ln packets captured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::ChangesBar</name>
    <message numerus="yes">
        <source>This is a changed copy: %n bit(s) are flipped. The file is as it was.</source>
        <translation>
            <numerusform>This is a changed copy: 1 bit is flipped. The file is as it was.</numerusform>
            <numerusform>This is a changed copy: %n bits are flipped. The file is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::ChartText</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln time(s).</source>
        <translation>
            <numerusform>%1: %Ln time.</numerusform>
            <numerusform>%1: %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::ConnectionModel</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::FilterLine</name>
    <message numerus="yes">
        <source>Frame %1 does not exist: the capture has %n frame(s).</source>
        <translation>
            <numerusform>Frame %1 does not exist: the capture has %n frame.</numerusform>
            <numerusform>Frame %1 does not exist: the capture has %n frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::FrameFact</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %n are shown</source>
        <translation>
            <numerusform>only the first %n is shown</numerusform>
            <numerusform>only the first %n are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::HeaderDiagram</name>
    <message numerus="yes">
        <source>%1, %n bit(s) flipped</source>
        <translation>
            <numerusform>%1, 1 bit flipped</numerusform>
            <numerusform>%1, %n bits flipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::HeaderDiagramView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::InterfaceModel</name>
    <message numerus="yes">
        <source>%Ln packet(s)/s</source>
        <translation>
            <numerusform>%Ln packet/s</numerusform>
            <numerusform>%Ln packets/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::LadderSource</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::LecturePage</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::LessonView</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::LoadStatus</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <translation>
            <numerusform>%1, %n s left</numerusform>
            <numerusform>%1, %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min left</source>
        <translation>
            <numerusform>%1, %n min left</numerusform>
            <numerusform>%1, %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::MainWindow</name>
    <message numerus="yes">
        <source>The %n frame(s) before it are shown.</source>
        <translation>
            <numerusform>The frame before it is shown.</numerusform>
            <numerusform>The %n frames before it are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n frame(s) are shown.</source>
        <translation>
            <numerusform>The first frame is shown.</numerusform>
            <numerusform>The first %n frames are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 does not exist: the capture has %n frame(s).</source>
        <translation>
            <numerusform>Frame %1 does not exist: the capture has %n frame.</numerusform>
            <numerusform>Frame %1 does not exist: the capture has %n frames.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>%n row saved to %1.</numerusform>
            <numerusform>%n rows saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::MarkScanner</name>
    <message numerus="yes">
        <source>%Ln window(s) closed or full</source>
        <translation>
            <numerusform>%Ln window closed or full</numerusform>
            <numerusform>%Ln windows closed or full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate acknowledgment(s)</source>
        <translation>
            <numerusform>%Ln duplicate acknowledgment</numerusform>
            <numerusform>%Ln duplicate acknowledgments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) out of order</source>
        <translation>
            <numerusform>%Ln segment out of order</numerusform>
            <numerusform>%Ln segments out of order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <comment>of an old connection, or a challenge</comment>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retransmission(s)</source>
        <translation>
            <numerusform>%Ln retransmission</numerusform>
            <numerusform>%Ln retransmissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reset(s)</source>
        <translation>
            <numerusform>%Ln reset</numerusform>
            <numerusform>%Ln resets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual segment(s)</source>
        <translation>
            <numerusform>%Ln unusual segment</numerusform>
            <numerusform>%Ln unusual segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s)</source>
        <translation>
            <numerusform>%Ln damaged frame</numerusform>
            <numerusform>%Ln damaged frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::NoteActions</name>
    <message numerus="yes">
        <source>%n frame(s) saved to %1.</source>
        <translation>
            <numerusform>%n frame saved to %1.</numerusform>
            <numerusform>%n frames saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of the changed copy saved to %1.</source>
        <translation>
            <numerusform>1 frame of the changed copy saved to %1.</numerusform>
            <numerusform>%n frames of the changed copy saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::OverviewStrip</name>
    <message numerus="yes">
        <source>%1; %Ln found</source>
        <translation>
            <numerusform>%1; %Ln found</numerusform>
            <numerusform>%1; %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked by you</source>
        <translation>
            <numerusform>%Ln row marked by you</numerusform>
            <numerusform>%Ln rows marked by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::PacketModel</name>
    <message numerus="yes">
        <source>Changed by you: %n bit(s) flipped</source>
        <translation>
            <numerusform>Changed by you: 1 bit flipped</numerusform>
            <numerusform>Changed by you: %n bits flipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::RecentRow</name>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln packet</numerusform>
            <numerusform>%Ln packets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::RungLabel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s), %1</source>
        <translation>
            <numerusform>%n segment, %1</numerusform>
            <numerusform>%n segments, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::SavedFramesDialog</name>
    <message numerus="yes">
        <source>&amp;All frames (%Ln)</source>
        <translation>
            <numerusform>&amp;All frames (%Ln)</numerusform>
            <numerusform>&amp;All frames (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;listed frames (%Ln)</source>
        <translation>
            <numerusform>The &amp;listed frames (%Ln)</numerusform>
            <numerusform>The &amp;listed frames (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;marked frames (%Ln)</source>
        <translation>
            <numerusform>The &amp;marked frames (%Ln)</numerusform>
            <numerusform>The &amp;marked frames (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::SequenceStrip</name>
    <message numerus="yes">
        <source>%1 up to %2, %n byte(s)</source>
        <translation>
            <numerusform>%1 up to %2, %n byte</numerusform>
            <numerusform>%1 up to %2, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::SheetText</name>
    <message numerus="yes">
        <source>%Ln more segment(s) not explained here.</source>
        <translation>
            <numerusform>%Ln more segment is not explained here.</numerusform>
            <numerusform>%Ln more segments are not explained here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::StartPage</name>
    <message numerus="yes">
        <source>%n lesson(s), from the header to why it is slow.</source>
        <translation>
            <numerusform>%n lesson, from the header to why it is slow.</numerusform>
            <numerusform>%n lessons, from the header to why it is slow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::StatusText</name>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln packet</numerusform>
            <numerusform>%Ln packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::StreamFind</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::StreamPane</name>
    <message numerus="yes">
        <source>Saved %1, without %Ln byte(s) that were not captured.</source>
        <translation>
            <numerusform>Saved %1, without %Ln byte that was not captured.</numerusform>
            <numerusform>Saved %1, without %Ln bytes that were not captured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln byte(s)</source>
        <translation>
            <numerusform>%1: %Ln byte</numerusform>
            <numerusform>%1: %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) selected</source>
        <translation>
            <numerusform>%Ln byte selected</numerusform>
            <numerusform>%Ln bytes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of head</source>
        <translation>
            <numerusform>%Ln byte of head</numerusform>
            <numerusform>%Ln bytes of head</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of %1 were cut off by the snap length</source>
        <translation>
            <numerusform>%Ln byte of %1 was cut off by the snap length</numerusform>
            <numerusform>%Ln bytes of %1 were cut off by the snap length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) were not captured</source>
        <translation>
            <numerusform>%Ln byte was not captured</numerusform>
            <numerusform>%Ln bytes were not captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %Ln byte(s) again that differ from those of %2:</source>
        <translation>
            <numerusform>%1 sent %Ln byte again that differs from that of %2:</numerusform>
            <numerusform>%1 sent %Ln bytes again that differ from those of %2:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungs::TextFind</name>
    <message numerus="yes">
        <source>%Ln packet(s)</source>
        <translation>
            <numerusform>%Ln packet</numerusform>
            <numerusform>%Ln packets</numerusform>
        </translation>
    </message>
</context>
</TS>
