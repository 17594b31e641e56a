// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_actions.h"

#include "ui/state/settings.h"
#include "ui/text/languages.h"
#include "ui/text/mnemonic.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace rungs {

MainActions::MainActions(QWidget *window)
    : QObject(window)
    , themes(window)
    , times(window)
    , numberForms(window)
    , languages(window)
    , m_window(window)
{
    makeFile();
    makeCapture();
    makeEdit();
    makeView();
    makePanes();
    makeGo();
    makeConnection();
    makeLearn();
    makeHelp();
}

QAction *MainActions::make(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    action->setIconText(withoutMnemonic(text));
    action->setToolTip(withoutMnemonic(text));
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

QAction *MainActions::makeChoice(QActionGroup &group, const QString &text, int data)
{
    QAction *action = make(text);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

void MainActions::makeLanguage(const QString &name, const QString &code)
{
    QAction *action = make(name);
    action->setCheckable(true);
    action->setData(code);
    languages.addAction(action);
}

void MainActions::checkLanguage(const QString &code)
{
    for (QAction *action : languages.actions())
        action->setChecked(action->data().toString() == code);
}

void MainActions::makeFile()
{
    open = make(tr("&Open…"), {QKeySequence::Open});
    closeCapture = make(tr("&Close Capture"), {QKeySequence(tr("Ctrl+W"))});
    followFile = make(tr("&Follow the File"), {QKeySequence(tr("Ctrl+L"))});
    followFile->setCheckable(true);
    readFurther = make(tr("Load &More"));
    saveCapture = make(tr("Save Capture &As…"), {QKeySequence(tr("Ctrl+Alt+S"))});
    saveFrame = make(tr("&Save Frame Bytes…"), {QKeySequence(tr("Ctrl+S"))});
    saveList = make(tr("Save &List As…"), {QKeySequence(tr("Ctrl+Shift+S"))});
    exportPicture = make(tr("&Export…"), {QKeySequence(tr("Ctrl+E"))});
    print = make(tr("&Print…"), {QKeySequence(tr("Ctrl+P"))});
    quit = make(tr("&Quit"), {QKeySequence(tr("Ctrl+Q"))});
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::makeCapture()
{
    startCapture = make(tr("&Capture…"), {QKeySequence(tr("Ctrl+K"))});
    stopCapture = make(tr("S&top"), {QKeySequence(tr("Ctrl+Alt+K"))});
    stopCapture->setToolTip(tr("Stop the capture"));
    restartCapture = make(tr("&Restart"), {QKeySequence(tr("Ctrl+Alt+R"))});
    restartCapture->setToolTip(tr("Capture the same once more"));
    goAlong = make(tr("&Go Along With New Packets"), {QKeySequence(tr("Ctrl+Shift+L"))});
    goAlong->setCheckable(true);
    tryIt = new QMenu(tr("Try &It"), m_window);
}

void MainActions::makeEdit()
{
    undo = make(tr("&Undo"), {QKeySequence(tr("Ctrl+Z"))});
    redo = make(tr("Re&do"), {QKeySequence(tr("Ctrl+Shift+Z"))});
    flipBit = make(tr("Flip &Bit"), {QKeySequence(tr("X"))});
    takeBackChanges = make(tr("&Take Back All Changes"));
    takeBackChanges->setIconText(tr("Take Back All"));
    showChanged = make(tr("Next Chan&ged Frame"));
    showChanged->setIconText(tr("Show"));
    copyValue = make(tr("Copy &Value"), {QKeySequence::Copy});
    copyField = make(tr("Copy &Field Name and Value"), {QKeySequence(tr("Ctrl+Shift+C"))});
    copyKey = make(tr("Copy Field &Key"), {QKeySequence(tr("Ctrl+Shift+K"))});
    copyRow = make(tr("Copy &Row"), {QKeySequence(tr("Ctrl+Shift+R"))});
    copyRowAsCsv = make(tr("Copy Row as CS&V"));
    copyHex = make(tr("Copy Bytes as &Hexadecimal"), {QKeySequence(tr("Ctrl+Shift+H"))});
    copyArray = make(tr("Copy Bytes as C &Array"), {QKeySequence(tr("Ctrl+Shift+A"))});
    copyText = make(tr("Copy Bytes as &Text"), {QKeySequence(tr("Ctrl+Shift+T"))});
    copyPicture = make(tr("Copy &Picture"), {QKeySequence(tr("Ctrl+Shift+P"))});
    markFrame = make(tr("&Mark or Unmark Frame"), {QKeySequence(tr("Ctrl+M"))});
    comment = make(tr("C&omment…"), {QKeySequence(tr("Ctrl+Alt+C"))});
}

void MainActions::makeView()
{
    zoomIn = make(tr("Zoom &In"), {QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    zoomOut = make(tr("Zoom &Out"), {QKeySequence(tr("Ctrl+-"))});
    zoomReset = make(tr("&Reset Zoom"), {QKeySequence(tr("Ctrl+0"))});
    fullScreen = make(tr("&Full Screen"), {QKeySequence(tr("Shift+F11"))});
    fullScreen->setCheckable(true);
    lecture = make(tr("&Lecture"), {QKeySequence(tr("F5"))});
    reduceMotion = make(tr("Re&duce Motion"));
    reduceMotion->setCheckable(true);

    makeChoice(themes, tr("&System"), static_cast<int>(ThemeChoice::system));
    makeChoice(themes, tr("&Light"), static_cast<int>(ThemeChoice::light));
    makeChoice(themes, tr("&Dark"), static_cast<int>(ThemeChoice::dark));

    makeLanguage(tr("&System"), {});
    for (const Language &each : Languages::all())
        makeLanguage(each.name, each.code);

    makeChoice(times, tr("Seconds Since &Start"), static_cast<int>(TimeFormat::sinceStart));
    makeChoice(times, tr("Seconds Since &Previous Frame"), static_cast<int>(TimeFormat::sincePrevious));
    makeChoice(times, tr("Time of &Day"), static_cast<int>(TimeFormat::ofDay));
    makeChoice(times, tr("Date and Time in &UTC"), static_cast<int>(TimeFormat::utc));
    setTimeReference = make(tr("&Make This Frame the Time Reference"), {QKeySequence(tr("Ctrl+T"))});
    clearTimeReference = make(tr("&Clear Time Reference"));

    makeChoice(numberForms, tr("&Relative First"), static_cast<int>(NumberForm::relative));
    makeChoice(numberForms, tr("R&aw First"), static_cast<int>(NumberForm::raw));
    showBits = make(tr("Show &Bits and Masks"));
    showBits->setCheckable(true);
}

void MainActions::makePanes()
{
    fillWindow = make(tr("Fill the &Window"), {QKeySequence(tr("F11"))});
    fillWindow->setCheckable(true);
    hidePane = make(tr("&Hide Pane"));
    movePane = new QMenu(tr("&Move Pane"), m_window);
    tearOffPane = make(tr("T&ear Pane Off"));
    resizePanes = make(tr("Resi&ze Panes"), {QKeySequence(tr("Ctrl+F8"))});
    changeColumns = make(tr("Change &Columns"), {QKeySequence(tr("Ctrl+F9"))});
    arrangements = new QMenu(tr("&Arrangement"), m_window);
    saveArrangement = make(tr("&Save Arrangement As…"));
    resetLayout = make(tr("&Reset Arrangement"));
}

void MainActions::makeGo()
{
    back = make(tr("&Back"), {QKeySequence(tr("Alt+Left"))});
    forward = make(tr("For&ward"), {QKeySequence(tr("Alt+Right"))});
    nextFrame = make(tr("&Next Frame"), {QKeySequence(tr("Ctrl+Down")), QKeySequence(tr("F8"))});
    previousFrame = make(tr("&Previous Frame"), {QKeySequence(tr("Ctrl+Up")), QKeySequence(tr("F7"))});
    firstFrame = make(tr("&First Frame"), {QKeySequence(tr("Ctrl+Home"))});
    lastFrame = make(tr("&Last Frame"), {QKeySequence(tr("Ctrl+End"))});
    nextInConnection = make(tr("Next in This &Connection"), {QKeySequence(tr("N")), QKeySequence(tr("Ctrl+."))});
    previousInConnection =
        make(tr("Previous in This C&onnection"), {QKeySequence(tr("P")), QKeySequence(tr("Ctrl+,"))});
    acknowledgedSegment = make(tr("&Acknowledged Segment"), {QKeySequence(tr("A"))});
    nextMark = make(tr("Next &Marked Row"), {QKeySequence(tr("M")), QKeySequence(tr("Ctrl+Shift+N"))});
    previousMark = make(tr("Previous Mar&ked Row"), {QKeySequence(tr("Shift+M")), QKeySequence(tr("Ctrl+Shift+B"))});
    nextMarkedFrame = make(tr("Next Frame Marked by &You"), {QKeySequence(tr("Ctrl+Shift+M"))});
    previousMarkedFrame = make(tr("Previous Frame Mark&ed by You"), {QKeySequence(tr("Ctrl+Alt+M"))});
    evidenceSegment = make(tr("&Retransmitted or Related Segment"), {QKeySequence(tr("R"))});
    goTo = make(tr("&Go to Frame or Field…"), {QKeySequence(tr("Ctrl+G"))});
    find = make(tr("F&ind…"), {QKeySequence(tr("Ctrl+F"))});
    findNext = make(tr("Find Ne&xt"), {QKeySequence(tr("F3"))});
    findPrevious = make(tr("Find Previo&us"), {QKeySequence(tr("Shift+F3"))});
    filter = make(tr("&Filter…"), {QKeySequence(tr("Ctrl+/"))});
    clearFilter = make(tr("&Clear the Filter"), {QKeySequence(tr("Ctrl+Shift+/"))});
    explainFilter = make(tr("&Why This Packet Passes or Not"));
    nextPane = make(tr("Ne&xt Pane"), {QKeySequence(tr("F6"))});
    previousPane = make(tr("Previo&us Pane"), {QKeySequence(tr("Shift+F6"))});
    stopLoading = make(tr("&Stop Loading"), {QKeySequence(tr("Esc"))});
    stopLoading->setEnabled(false);
}

void MainActions::makeConnection()
{
    onlyThisConnection = make(tr("&Only This Connection"), {QKeySequence(tr("O"))});
    onlyThisConnection->setCheckable(true);
    showAllPackets = make(tr("Show &All Packets"), {QKeySequence(tr("Shift+O"))});
    listPackets = make(tr("&Packet List"), {QKeySequence(tr("Ctrl+1"))});
    listConnections = make(tr("&Connection List"), {QKeySequence(tr("Ctrl+2"))});
    showStream = make(tr("What Each Side Se&nt"), {QKeySequence(tr("Ctrl+3"))});
    showOverview = make(tr("O&verview of the Capture"), {QKeySequence(tr("Ctrl+4"))});
    showCharts = make(tr("C&harts Over Time"), {QKeySequence(tr("Ctrl+5"))});
    showStates = make(tr("S&tates of Both Ends"), {QKeySequence(tr("Ctrl+6"))});
    showChecksum = make(tr("Checksu&m Word by Word"), {QKeySequence(tr("Ctrl+7"))});
}

void MainActions::makeLearn()
{
    learn = make(tr("&Lesson and Quiz"), {QKeySequence(tr("F2"))});
    learn->setCheckable(true);
    lessons = new QMenu(tr("L&essons"), m_window);
    quiz = make(tr("&Quiz About This Capture"), {QKeySequence(tr("Ctrl+Shift+Q"))});
    openLessons = make(tr("&Open Lessons…"));
    saveWorksheet = make(tr("Save &Worksheet…"));
}

void MainActions::makeHelp()
{
    guide = make(tr("User's &Guide"), {QKeySequence(tr("F1"))});
    glossary = make(tr("G&lossary"));
    whatIs = make(tr("What Is &This?"), {QKeySequence(tr("Shift+F1"))});
    shortcuts = make(tr("&Keyboard Shortcuts"), {QKeySequence(tr("Ctrl+F1"))});
    about = make(tr("&About Rungs"));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::fill(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addAction(open);
    recentFiles = file->addMenu(tr("Open &Recent"));
    samples = file->addMenu(tr("Sam&ples"));
    file->addSeparator();
    file->addActions({followFile, readFurther, stopLoading});
    file->addSeparator();
    file->addActions({saveCapture, saveFrame, saveList, exportPicture, print});
    file->addSeparator();
    file->addAction(closeCapture);
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({flipBit, takeBackChanges, showChanged});
    edit->addSeparator();
    edit->addActions({copyValue, copyField, copyKey, copyRow, copyRowAsCsv});
    edit->addSeparator();
    edit->addActions({copyHex, copyArray, copyText});
    edit->addSeparator();
    edit->addAction(copyPicture);
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});
    edit->addSeparator();
    edit->addActions({markFrame, comment});
    edit->addSeparator();
    edit->addActions({filter, clearFilter, explainFilter});
    m_edit = edit;

    QMenu *view = bar->addMenu(tr("&View"));
    panes = view->addMenu(tr("&Panes"));
    view->addMenu(arrangements);
    view->addSeparator();
    view->addActions({fillWindow, hidePane});
    view->addMenu(movePane);
    view->addActions({tearOffPane, resizePanes, changeColumns});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(themes.actions());
    view->addMenu(tr("Lan&guage"))->addActions(languages.actions());
    QMenu *time = view->addMenu(tr("T&ime"));
    time->addActions(times.actions());
    time->addSeparator();
    time->addActions({setTimeReference, clearTimeReference});
    view->addMenu(tr("Sequence &Numbers"))->addActions(numberForms.actions());
    view->addAction(showBits);
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset, fullScreen});
    view->addSeparator();
    view->addActions({lecture, reduceMotion});

    QMenu *go = bar->addMenu(tr("&Go"));
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions({nextFrame, previousFrame, firstFrame, lastFrame});
    go->addSeparator();
    go->addActions({nextInConnection, previousInConnection, acknowledgedSegment, evidenceSegment});
    go->addSeparator();
    go->addActions({nextMark, previousMark, nextMarkedFrame, previousMarkedFrame});
    nextOfKind = go->addMenu(tr("Next &of a Kind"));
    go->addSeparator();
    go->addActions({goTo, nextPane, previousPane});

    QMenu *connection = bar->addMenu(tr("&Connection"));
    connection->addActions(connectionActions());
    connection->addSeparator();
    connection->addActions(
        {listPackets, listConnections, showStream, showOverview, showCharts, showStates, showChecksum});
    sortConnections = connection->addMenu(tr("&Sort Connections By"));

    QMenu *capture = bar->addMenu(tr("Ca&pture"));
    capture->addActions({startCapture, stopCapture, restartCapture});
    capture->addSeparator();
    capture->addAction(goAlong);
    capture->addSeparator();
    capture->addMenu(tryIt);

    QMenu *learning = bar->addMenu(tr("&Learn"));
    learning->addAction(learn);
    learning->addMenu(lessons);
    learning->addActions({quiz, openLessons, saveWorksheet});

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({guide, glossary, whatIs});
    help->addSeparator();
    help->addActions({shortcuts, about});
}

void MainActions::addFilters(QAction *filters)
{
    m_edit->insertAction(clearFilter, filters);
}

QList<QAction *> MainActions::copyActions() const
{
    return {copyValue, copyField, copyKey, copyRow, copyRowAsCsv, copyHex, copyArray, copyText};
}

QList<QAction *> MainActions::connectionActions() const
{
    return {onlyThisConnection, showAllPackets};
}

QList<QAction *> MainActions::withShortcuts() const
{
    QList<QAction *> result;
    for (QAction *action : m_window->actions()) {
        if (!action->shortcut().isEmpty())
            result.append(action);
    }
    return result;
}

} // namespace rungs
