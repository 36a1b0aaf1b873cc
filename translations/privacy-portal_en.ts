<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ctl</name>
    <message numerus="yes">
        <source>The audit log is intact: %n entry(ies).</source>
        <translation>
            <numerusform>The audit log is intact: %n entry.</numerusform>
            <numerusform>The audit log is intact: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events from %n file(s) counted in %2 s; %3 fields, %4 of them new; %5 rejected.</source>
        <translation>
            <numerusform>%1 events from %n file counted in %2 s; %3 fields, %4 of them new; %5 rejected.</numerusform>
            <numerusform>%1 events from %n files counted in %2 s; %3 fields, %4 of them new; %5 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n field(s) into the Inventory.</source>
        <translation>
            <numerusform>Put %n field into the Inventory.</numerusform>
            <numerusform>Put %n fields into the Inventory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n field(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n field to %1.</numerusform>
            <numerusform>Wrote %n fields to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s).</source>
        <translation>
            <numerusform>%n field.</numerusform>
            <numerusform>%n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 events in %n file(s) to %2.</source>
        <translation>
            <numerusform>Wrote %1 events in %n file to %2.</numerusform>
            <numerusform>Wrote %1 events in %n files to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events from %n file(s) scanned again in %2 s; %3 fields changed, %4 no longer estimated, %5 still estimated.</source>
        <translation>
            <numerusform>%1 events from %n file scanned again in %2 s; %3 fields changed, %4 no longer estimated, %5 still estimated.</numerusform>
            <numerusform>%1 events from %n files scanned again in %2 s; %3 fields changed, %4 no longer estimated, %5 still estimated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) whose events are counted could not be scanned.</source>
        <translation>
            <numerusform>%n file whose events are counted could not be scanned.</numerusform>
            <numerusform>%n files whose events are counted could not be scanned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact, %Ln entry(ies) verified</source>
        <translation>
            <numerusform>Intact, %Ln entry verified</numerusform>
            <numerusform>Intact, %Ln entries verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::ActivityPresenter</name>
    <message numerus="yes">
        <source>The audit log is intact: %Ln entry(ies) fit together.</source>
        <translation>
            <numerusform>The audit log is intact: %Ln entry fits.</numerusform>
            <numerusform>The audit log is intact: %Ln entries fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit entry(ies) saved in %1</source>
        <translation>
            <numerusform>%Ln audit entry saved in %1</numerusform>
            <numerusform>%Ln audit entries saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::CopyPresenter</name>
    <message numerus="yes">
        <source>Copying %Ln field(s)</source>
        <translation>
            <numerusform>Copying %Ln field</numerusform>
            <numerusform>Copying %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) copied</source>
        <translation>
            <numerusform>%Ln field copied</numerusform>
            <numerusform>%Ln fields copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::CreatePresenter</name>
    <message numerus="yes">
        <source>A passphrase has at least %Ln character(s).</source>
        <translation>
            <numerusform>A passphrase has at least %Ln character.</numerusform>
            <numerusform>A passphrase has at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::DetailsPresenter</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::DetectionPage</name>
    <message numerus="yes">
        <source>%Ln matcher(s), %1</source>
        <comment>and how many are custom</comment>
        <translation>
            <numerusform>%Ln matcher, %1</numerusform>
            <numerusform>%Ln matchers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom</source>
        <translation>
            <numerusform>%Ln custom</numerusform>
            <numerusform>%Ln custom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln field(s) it is estimated from examples what matchers on values detect. The imported files tell exactly.</source>
        <translation>
            <numerusform>In %Ln field it is estimated from examples what matchers on values detect. The imported files tell exactly.</numerusform>
            <numerusform>In %Ln fields it is estimated from examples what matchers on values detect. The imported files tell exactly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::DetectionPresenter</name>
    <message numerus="yes">
        <source>%Ln matcher(s) written.</source>
        <translation>
            <numerusform>%Ln matcher written.</numerusform>
            <numerusform>%Ln matchers written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::ExportPresenter</name>
    <message numerus="yes">
        <source>%Ln field(s) of the Inventory saved in %1</source>
        <translation>
            <numerusform>%Ln field of the Inventory saved in %1</numerusform>
            <numerusform>%Ln fields of the Inventory saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::FieldExpansion</name>
    <message numerus="yes">
        <source>and %Ln more event(s); the details (Enter) list them all</source>
        <translation>
            <numerusform>and %Ln more event; the details (Enter) list them all</numerusform>
            <numerusform>and %Ln more events; the details (Enter) list them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::FieldTableModel</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln file(s) and folders</source>
        <translation>
            <numerusform>%Ln file and folders</numerusform>
            <numerusform>%Ln files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::ListPage</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::MatcherDialog</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::OverviewPage</name>
    <message numerus="yes">
        <source>of %Ln field(s)</source>
        <translation>
            <numerusform>of %Ln field</numerusform>
            <numerusform>of %Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::OverviewPresenter</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::RejectionsDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) were rejected. Everything else was imported.</source>
        <translation>
            <numerusform>%Ln line was rejected. Everything else was imported.</numerusform>
            <numerusform>%Ln lines were rejected. Everything else was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::ReviewPresenter</name>
    <message numerus="yes">
        <source>Mark %Ln field(s) %1</source>
        <comment>%1 is a colour</comment>
        <translation>
            <numerusform>Mark %Ln field %1</numerusform>
            <numerusform>Mark %Ln fields %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln field(s) to the Inventory</source>
        <translation>
            <numerusform>Add %Ln field to the Inventory</numerusform>
            <numerusform>Add %Ln fields to the Inventory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclassify %Ln field(s) %1</source>
        <comment>%1 is a colour</comment>
        <translation>
            <numerusform>Reclassify %Ln field %1</numerusform>
            <numerusform>Reclassify %Ln fields %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln field(s) to the Inbox</source>
        <translation>
            <numerusform>Return %Ln field to the Inbox</numerusform>
            <numerusform>Return %Ln fields to the Inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::SourcesPage</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::Timeline</name>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln other source</numerusform>
            <numerusform>%Ln other sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::text</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new field(s)</source>
        <translation>
            <numerusform>%Ln new field</numerusform>
            <numerusform>%Ln new fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln line rejected</numerusform>
            <numerusform>%Ln lines rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln file skipped</numerusform>
            <numerusform>%Ln files skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detects %Ln field(s).</source>
        <translation>
            <numerusform>Detects %Ln field.</numerusform>
            <numerusform>Detects %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %Ln field(s).</source>
        <translation>
            <numerusform>New: %Ln field.</numerusform>
            <numerusform>New: %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer: %Ln field(s).</source>
        <translation>
            <numerusform>No longer: %Ln field.</numerusform>
            <numerusform>No longer: %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %Ln decision(s).</source>
        <translation>
            <numerusform>Contradicts %Ln decision.</numerusform>
            <numerusform>Contradicts %Ln decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %Ln event(s) kept as example(s).</source>
        <translation>
            <numerusform>Estimated from %Ln event kept as an example.</numerusform>
            <numerusform>Estimated from %Ln events kept as examples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) no longer estimated</source>
        <translation>
            <numerusform>%Ln field no longer estimated</numerusform>
            <numerusform>%Ln fields no longer estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still estimated</source>
        <translation>
            <numerusform>%Ln field still estimated</numerusform>
            <numerusform>%Ln fields still estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
</context>
</TS>
