// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/field_registry.h"
#include "ui/state/sample_capture.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <string>

using namespace rungs;
using namespace Qt::StringLiterals;

/// That every text has a translation is for resources/translations/update.py --check to say; here it is about what
/// arrives in the window.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }
    void theNamesOfFieldsAreChinese();
    void theWindowIsChinese();
    void keepsPlaceholders();
    void namesInOneHeaderAreDistinct();

private:
    QTranslator m_translator;
};

void TestTranslations::init()
{
    QVERIFY(m_translator.load(u":/i18n/rungs_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&m_translator);
}

void TestTranslations::theNamesOfFieldsAreChinese()
{
    QCOMPARE(translated("Sequence number"), u"序号"_s);
    QCOMPARE(translated("Acknowledgment number"), u"确认号"_s);
    QCOMPARE(translated("Data offset"), u"数据偏移"_s);
    QCOMPARE(translated("Urgent pointer"), u"紧急指针"_s);
    QCOMPARE(translated("SYN"), u"SYN"_s);
}

void TestTranslations::theWindowIsChinese()
{
    QCOMPARE(QCoreApplication::translate("rungs::MainActions", "&Open…"), u"打开(&O)…"_s);
    QCOMPARE(QCoreApplication::translate("rungs::BytesView", "Bytes"), u"字节"_s);
    const QList<SampleCapture> samples = SampleCapture::all();
    const auto sample = std::ranges::find(samples, u"simultaneous-open.pcap"_s, &SampleCapture::file);
    QVERIFY(sample != samples.end());
    QCOMPARE(sample->title, u"同时打开"_s);
}

void TestTranslations::keepsPlaceholders()
{
    QCOMPARE(QCoreApplication::translate("rungs::FilterLine", "Frame %1 does not exist: the capture has %n frame(s).",
                                         nullptr, 11)
                 .arg(12),
             u"帧 12 不存在：此捕获有 11 帧。"_s);
    QVERIFY(m_translator.load(u":/i18n/rungs_en.qm"_s));
    QCOMPARE(QCoreApplication::translate("rungs::FilterLine", "Frame %1 does not exist: the capture has %n frame(s).",
                                         nullptr, 1)
                 .arg(12),
             u"Frame 12 does not exist: the capture has 1 frame."_s);
}

/// Two fields of one header that read differently in English must not read the same in Chinese.
void TestTranslations::namesInOneHeaderAreDistinct()
{
    for (std::size_t index = 0; index < static_cast<std::size_t>(Protocol::count); ++index) {
        std::map<QString, std::string> names;
        for (const FieldSpec &row : headerOf(static_cast<Protocol>(index)).fields) {
            const auto [entry, isNew] = names.emplace(translated(row.name), row.name);
            QVERIFY2(isNew || entry->second == row.name, std::string(row.name).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
