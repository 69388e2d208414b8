#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "tests/support/gui_wait.h"
#include "tests/support/recording_player.h"
#include "tests/support/temp_folder.h"

namespace owc::voice {

using test::eventually;
using test::TestSpeaker;

namespace {

Saying one(const char* text) {
    return {{{QString::fromUtf8(text), QStringLiteral("en")}}};
}

/// A program that stands in for espeak-ng.
QString script(const test::TempFolder& folder, const char* body) {
    const QString path = QString::fromStdString((folder.path() / "voice.sh").string());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + QByteArray(body) + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

/// A speaker over a real process.
struct ProcessSpeaker {
    explicit ProcessSpeaker(EspeakSynthesiser::Options making, Speaker::Options options = {}) {
        auto device = std::make_unique<test::RecordingPlayer>();
        player = device.get();
        speaker = std::make_unique<Speaker>(options, std::make_unique<EspeakSynthesiser>(std::move(making)),
                                            std::move(device));
    }
    test::RecordingPlayer* player = nullptr;
    std::unique_ptr<Speaker> speaker;
};

bool espeakIsThere() {
    return !QStandardPaths::findExecutable("espeak-ng").isEmpty();
}

QStringList wavsIn(const QString& folder) {
    return QDir(folder).entryList({"*.wav"}, QDir::Files);
}

}  // namespace

TEST(SpeakerTest, WhatIsSaidNextWaitsItsTurnAndNothingEverOverlaps) {
    TestSpeaker t;
    t.player->holds = true;
    t.speaker->sayNext({{{"one", "en"}, {"two", "en"}}});
    ASSERT_TRUE(eventually([&] { return t.player->sounding(); }));
    t.speaker->sayNext(one("three"));  // while the first sounds
    QCoreApplication::processEvents();
    for (int sounds = 1; sounds <= 3; ++sounds) {
        ASSERT_TRUE(eventually([&] { return t.player->sounding(); }));
        EXPECT_EQ(t.player->played.size(), sounds) << "the next begins when this one is over";
        t.player->finish();
    }
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.said(), QStringList({"one", "two", "three"}));
    EXPECT_FALSE(t.player->overlap);
}

TEST(SpeakerTest, ANewSentenceStopsTheOldOneAndAllThatWaits) {
    TestSpeaker t;
    t.player->holds = true;
    t.speaker->sayNext(one("old"));
    t.speaker->sayNext(one("waiting"));
    ASSERT_TRUE(eventually([&] { return t.player->sounding(); }));
    t.speaker->sayNow(one("new"));
    EXPECT_EQ(t.player->stops, 1);
    ASSERT_TRUE(eventually([&] { return t.player->sounding(); }));
    t.player->finish();
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.said(), QStringList({"old", "new"}));
    EXPECT_FALSE(t.player->overlap);
}

TEST(SpeakerTest, FarBehindTheNewestAreSaidAndTheOldestGiveWay) {
    TestSpeaker t(Speaker::Options{.most = 3});
    t.player->holds = true;
    t.speaker->sayNext(one("0"));
    ASSERT_TRUE(eventually([&] { return t.player->sounding(); }));
    for (const char* text : {"1", "2", "3", "4", "5"}) t.speaker->sayNext(one(text));
    EXPECT_EQ(t.speaker->waiting(), 3u);
    t.player->holds = false;
    t.player->finish();
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.said(), QStringList({"0", "3", "4", "5"}));
}

TEST(SpeakerTest, WhatIsForgottenBeforeItsTurnIsNotSaid) {
    TestSpeaker t;
    t.player->holds = true;
    t.speaker->sayNext(one("now"));
    ASSERT_TRUE(eventually([&] { return t.player->sounding(); }));
    Saying later = one("later");
    later.id = 7;
    t.speaker->sayNext(later);
    t.speaker->forget(7);
    t.player->holds = false;
    t.player->finish();
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.said(), QStringList({"now"}));
}

TEST(SpeakerTest, TheChimeSoundsFirstAndEverythingObeysTheVolume) {
    const auto peak = [](const QByteArray& wav) {
        const auto sound = readWav(wav);
        int most = 0;
        for (const qint16 sample : sound->samples) most = std::max(most, std::abs(static_cast<int>(sample)));
        return most;
    };
    TestSpeaker t;
    t.speaker->setVolume(50);
    Saying call = one("token");
    call.chime = true;
    t.speaker->sayNext(call);
    ASSERT_TRUE(eventually([&] { return t.player->played.size() == 2; }));
    EXPECT_GT(readWav(t.player->played[0])->length(), readWav(t.player->played[1])->length());
    for (const QByteArray& wav : t.player->played) EXPECT_NEAR(peak(wav), 0.95 * 32767 / 2, 20);
}

TEST(SpeakerTest, WithoutASoundDeviceNothingIsMadeAndTheReasonIsNamed) {
    TestSpeaker t;
    t.player->there = false;
    for (int i = 0; i < 3; ++i) t.speaker->sayNext(one("lost"));
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_TRUE(t.said().isEmpty());
    EXPECT_EQ(t.speaker->condition(), QStringList("no-sound-device"));
    t.player->there = true;
    t.speaker->sayNext(one("heard"));
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.said(), QStringList("heard")) << "a card that is plugged in later is used";
    EXPECT_TRUE(t.speaker->condition().isEmpty());
}

TEST(SpeakerTest, ADeviceThatRefusesOrHangsCostsTheWordsAndNotTheNextOnes) {
    TestSpeaker t(Speaker::Options{.playSlack = std::chrono::milliseconds{1}});
    t.player->good = false;
    t.speaker->sayNext(one("refused"));
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.speaker->condition(), QStringList("player-failed"));
    t.player->holds = true;
    t.speaker->sayNext(one("hangs"));
    EXPECT_TRUE(eventually([&] { return !t.speaker->speaking(); }));
    EXPECT_EQ(t.speaker->condition(), QStringList("player-hung"));
    EXPECT_EQ(t.player->stops, 1);
}

TEST(SpeakerTest, ASynthesiserThatIsMissingFailsOrHangsCostsSilenceAndNothingElse) {
    const test::TempFolder folder;
    const auto conditionWith = [](const QString& program) {
        ProcessSpeaker p({.program = program}, Speaker::Options{.makeLimit = std::chrono::milliseconds{300}});
        p.speaker->sayNext(one("lost"));
        EXPECT_TRUE(p.speaker->speaking()) << "saying does not wait";
        EXPECT_TRUE(eventually([&] { return !p.speaker->speaking(); }));
        EXPECT_TRUE(p.player->played.isEmpty());
        return p.speaker->condition();
    };
    EXPECT_EQ(conditionWith("/nowhere/espeak-ng"), QStringList("no-synthesiser"));
    EXPECT_EQ(conditionWith(script(folder, "exit 3")), QStringList("synthesiser-failed"));
    EXPECT_EQ(conditionWith(script(folder, "echo no sound")), QStringList("synthesiser-failed"));
    EXPECT_EQ(conditionWith(script(folder, "exec sleep 1000")), QStringList("synthesiser-hung"));
}

TEST(SpeakerTest, SwitchedOffItSaysNothing) {
    TestSpeaker t(Speaker::Options{.on = false});
    t.speaker->sayNow(one("nothing"));
    EXPECT_FALSE(t.speaker->speaking());
}

TEST(VoiceTableTest, DigitsGoOutAsAsciiAndDirectionMarksNotAtAll) {
    const VoiceTable table = VoiceTable::shipped();
    EXPECT_EQ(table.spoken({QString::fromUtf8("ٹوکن ۱۴۲، ٣"), "ur"}).text, QString::fromUtf8("ٹوکن 142، 3"));
    EXPECT_EQ(table.spoken({QString(QChar(0x2066)) + "7" + QChar(0x2069), "en"}).text, "7");
}

TEST(VoiceTableTest, ALanguageWithoutAVoiceOfItsOwnIsReadByUrdusInLettersThatItKnows) {
    const VoiceTable table = VoiceTable::shipped();
    EXPECT_EQ(table.spoken({"x", "en"}).voice, "en-gb");
    EXPECT_EQ(table.spoken({"x", "sd"}).voice, "sd");
    for (const char* language : {"ur", "pa", "ps", "skr", "bal", "never-heard-of"})
        EXPECT_EQ(table.spoken({"x", language}).voice, "ur") << language;
    EXPECT_EQ(table.spoken({QString::fromUtf8("پښتو"), "ps"}).text, QString::fromUtf8("پختو"));
}

TEST(EspeakTest, EveryLanguageIsReadAloudWithoutSpellingOutALetter) {
    if (!espeakIsThere()) GTEST_SKIP() << "espeak-ng is not installed: config/packages.txt, section run";
    const VoiceTable table = VoiceTable::shipped();
    const std::pair<const char*, const char*> names[] = {
        {"ur", "اردو ٹوکن"}, {"pa", "پنجابی ٹوکن"}, {"ps", "پښتو څوک ځای ټوکن ګڼه ډېر ړوند ږغ"}, {"sd", "سنڌي ٽوڪن"},
        {"skr", "سرائیکی ٻال ڄݨ ݙاہ ڳالھ"}, {"bal", "بلوچی"}, {"en", "English"}};
    for (const auto& [language, text] : names) {
        const VoiceTable::Spoken spoken = table.spoken({QString::fromUtf8(text), language});
        QProcess espeak;
        espeak.start("espeak-ng", {"-v", spoken.voice, "-q", "-x", "--stdin"});
        espeak.write(spoken.text.toUtf8());
        espeak.closeWriteChannel();
        ASSERT_TRUE(espeak.waitForFinished());
        EXPECT_EQ(espeak.exitCode(), 0) << language << " has no voice " << spoken.voice.toStdString();
        const QString sounds = QString::fromUtf8(espeak.readAllStandardOutput());
        EXPECT_FALSE(sounds.contains("l'et@_")) << language << ": " << sounds.toStdString();
    }
}

TEST(EspeakTest, WordsAreMadeOnceThenKeptWithinBoundsAndWhatIsPersonalIsKeptNowhere) {
    if (!espeakIsThere()) GTEST_SKIP() << "espeak-ng is not installed: config/packages.txt, section run";
    const test::TempFolder folder;
    const QString cache = QString::fromStdString((folder.path() / "cache").string());
    const auto say = [&](QString program, qint64 most, const Utterance& utterance) {
        ProcessSpeaker p({.program = program, .cacheFolder = cache, .cacheBytes = most});
        p.speaker->sayNow({{utterance}});
        EXPECT_TRUE(eventually([&] { return !p.speaker->speaking(); }));
        return p.player->played.value(0);
    };
    const qint64 plenty = 10 << 20;
    const QByteArray first = say("espeak-ng", plenty, {QString::fromUtf8("ٹوکن 142"), "ur"});
    ASSERT_TRUE(readWav(first));
    EXPECT_GT(readWav(first)->length(), std::chrono::milliseconds{500});
    EXPECT_EQ(wavsIn(cache).size(), 1);
    EXPECT_EQ(say("/nowhere", plenty, {QString::fromUtf8("ٹوکن 142"), "ur"}), first) << "from the cache";
    EXPECT_TRUE(readWav(say("espeak-ng", plenty, {"5, 6, 7", "ur", true})));
    EXPECT_EQ(wavsIn(cache).size(), 1) << "personal words are not kept";
    for (const char* text : {"one", "two", "three", "four"}) say("espeak-ng", 100'000, {text, "en"});
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(cache).entryInfoList({"*.wav"}, QDir::Files)) bytes += file.size();
    EXPECT_LE(bytes, 100'000);
    EXPECT_GT(bytes, 0);
}

TEST(EspeakTest, ARecordedClipComesBeforeTheSyntheticVoice) {
    const test::TempFolder folder;
    const QString path = QString::fromStdString(folder.path().string());
    ASSERT_TRUE(QDir(path).mkpath("ur"));
    Sound clip;
    clip.samples.assign(4410, 2000);
    const auto record = [&](const QString& name) {
        QFile file(path + "/ur/" + name + ".wav");
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(writeWav(clip));
    };
    record(QString::fromUtf8("سبز"));
    record("ba7816bf8f01cfea");  // printf %s abc | sha256sum
    for (const QString& text : {QString::fromUtf8("سبز"), QString("abc")}) {
        ProcessSpeaker p({.program = "/nowhere", .recordings = path});
        p.speaker->sayNow({{{text, "ur"}}});
        EXPECT_TRUE(eventually([&] { return !p.speaker->speaking(); }));
        ASSERT_EQ(p.player->played.size(), 1) << text.toStdString();
        EXPECT_EQ(readWav(p.player->played[0])->length().count(), 200);
    }
}

TEST(AplayTest, ItSaysWhetherTheDeviceTookTheSound) {
    if (QStandardPaths::findExecutable("aplay").isEmpty())
        GTEST_SKIP() << "aplay is not installed: config/packages.txt, section run";
    const test::TempFolder folder;
    const auto played = [&](const char* defaultDevice) {
        const QString path = QString::fromStdString((folder.path() / "asound.conf").string());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(defaultDevice);
        file.close();
        qputenv("ALSA_CONFIG_PATH", path.toUtf8());
        AplayPlayer player;
        std::optional<bool> good;
        player.play(writeWav(chime()), [&](bool taken) { good = taken; });
        EXPECT_FALSE(good) << "it does not wait";
        EXPECT_TRUE(eventually([&] { return good.has_value(); }));
        qunsetenv("ALSA_CONFIG_PATH");
        return good == true;
    };
    EXPECT_TRUE(played("pcm.!default { type null }"));
    EXPECT_FALSE(played("pcm.!default { type hw card 31 }"));
}

TEST(SoundTest, WhatIsNoSoundIsRefusedAndAPipesLengthIsCut) {
    const QByteArray good = writeWav(chime());
    for (qsizetype size = 0; size < 44; ++size) EXPECT_FALSE(readWav(good.left(size))) << size;
    QByteArray endless = good;
    endless.replace(40, 4, QByteArray::fromHex("ffffff7f"));
    ASSERT_TRUE(readWav(endless));
    EXPECT_EQ(readWav(endless)->samples, chime().samples);
    QByteArray eightBit = good;
    eightBit[34] = 8;
    EXPECT_FALSE(readWav(eightBit));
    EXPECT_EQ(chime().samples.back(), 0) << "no click at its end";
}

}  // namespace owc::voice
