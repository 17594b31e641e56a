// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_frame.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rungs;

namespace {

/// Behind the round corners, what is below shows.
QImage pictureOf(PaneFrame &frame)
{
    QImage picture(frame.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::magenta);
    frame.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

} // namespace

class PaneFrameTest : public QObject
{
    Q_OBJECT

private slots:
    void aPartIsPaintedAsItIsInTheWhole_data()
    {
        QTest::addColumn<bool>("hasHeading");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("heading") << true << false;
        QTest::newRow("heading, marked") << true << true;
        QTest::newRow("no heading") << false << false;
        QTest::newRow("no heading, marked") << false << true;
    }

    void aPartIsPaintedAsItIsInTheWhole()
    {
        QFETCH(bool, hasHeading);
        QFETCH(bool, isMarked);
        auto *const pane = new QWidget;
        pane->setFocusPolicy(Qt::StrongFocus);
        PaneFrame frame(pane, hasHeading ? PaneFrame::Heading::shown : PaneFrame::Heading::onDemand);
        frame.setHeading(u"Title"_s, u"note"_s);
        frame.resize(200, 120);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        if (isMarked)
            pane->setFocus();
        else
            pane->clearFocus();
        QCOMPARE(frame.isMarked(), isMarked);

        const QImage whole = pictureOf(frame);
        QRandomGenerator random(1);
        const auto part = [&] {
            return QRect(QPoint(random.bounded(200), random.bounded(120)),
                         QPoint(random.bounded(200), random.bounded(120)))
                .normalized();
        };
        for (int i = 0; i < 300; ++i) {
            const QRegion region = QRegion(part()) + part();
            QImage picture = whole;
            for (const QRect &each : region)
                QPainter(&picture).fillRect(each, Qt::magenta);
            frame.render(&picture, region.boundingRect().topLeft(), region, QWidget::DrawChildren);
            QVERIFY2(picture == whole, qPrintable(QString::number(i)));
        }
    }
};

QTEST_MAIN(PaneFrameTest)
#include "tst_pane_frame.moc"
