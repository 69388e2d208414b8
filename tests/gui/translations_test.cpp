#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include "assets/ui/language.h"
#include "tests/support/temp_folder.h"
#include "where.h"

namespace owc::ui {

namespace {

const QString kRoot = QStringLiteral(OWC_SOURCE_DIR);

QString textOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The words a source file gives to its own `say(...)`, which translates in the context named there.
QStringList saidIn(const QString& source) {
    // One or more literals that the compiler joins.
    static const QRegularExpression call(R"re(\bsay\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
    static const QRegularExpression literal(R"re("((?:[^"\\]|\\.)*)")re");
    QStringList all;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        QString words;
        for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
            words += parts.next().captured(1);
        all << words.replace("\\n", "\n").replace("\\\"", "\"");
    }
    return all;
}

}  // namespace

TEST(TranslationsTest, RefreshingTheUrduFileFindsNoNewWords) {
    const test::TempFolder folder;
    const QString copy = QString::fromStdString((folder.path() / "owc_ur.ts").string());
    ASSERT_TRUE(QFile::copy(kRoot + "/assets/translations/owc_ur.ts", copy));
    const QString lupdate = QStandardPaths::findExecutable("lupdate", {"/usr/lib/qt6/bin"});
    ASSERT_FALSE(lupdate.isEmpty()) << "package qt6-l10n-tools";
    QProcess refresh;
    refresh.setWorkingDirectory(kRoot);
    refresh.start(lupdate, {"-I", ".", "-locations", "none", "-no-sort", "assets", "kiosk", "counter", "drivers", "-ts", copy});
    ASSERT_TRUE(refresh.waitForFinished(60'000));
    ASSERT_EQ(refresh.exitCode(), 0);
    static const QRegularExpression missing(R"re(<source>([^<]*)</source>\s*<translation type="unfinished">)re");
    const QString refreshed = textOf(copy);
    for (auto all = missing.globalMatch(refreshed); all.hasNext();)
        ADD_FAILURE() << "not in Urdu: " << all.next().captured(1).toStdString();
}

TEST(TranslationsTest, EveryWordThatAModelSaysIsUrduInUrdu) {
    static const QRegularExpression context(R"re(QCoreApplication::translate\("(\w+)", text)re");
    static const QRegularExpression letters("[A-Za-z]");
    LanguageSwitch language;
    language.set(Language::Urdu);
    int seen = 0;
    for (const char* area : {"assets", "kiosk", "counter", "drivers"}) {
        for (QDirIterator files(kRoot + "/" + area, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString source = textOf(files.next());
            const auto named = context.match(source);
            if (!named.hasMatch()) continue;
            const QByteArray where = named.captured(1).toUtf8();
            for (const QString& words : saidIn(source)) {
                ++seen;
                if (!words.contains(letters)) continue;
                const QString urdu = QCoreApplication::translate(where.constData(), words.toUtf8().constData());
                EXPECT_NE(urdu, words) << where.constData() << ": " << words.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 40) << "the files are where this test looks for them";
}

}  // namespace owc::ui
