#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <array>
#include <optional>

#include "assets/voice/sound.h"
#include "assets/voice/synthesiser.h"
#include "tests/support/gui_wait.h"
#include "tests/support/temp_folder.h"

namespace owc::voice {

using test::eventually;

namespace {

/// A synthesiser whose program always says the same second of sound, and the thread that writes its cache.
class VoiceCacheTest : public ::testing::Test {
  protected:
    VoiceCacheTest() {
        writer.setMaxThreadCount(1);
        sound.samples.assign(22050, 1000);
        write(file("said.wav"), writeWav(sound));
        write(file("voice.sh"), "#!/bin/sh\nexec cat " + file("said.wav").toUtf8() + "\n");
        QFile::setPermissions(file("voice.sh"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        synthesiser.emplace(EspeakSynthesiser::Options{.program = file("voice.sh"), .cacheFolder = cache()},
                            VoiceTable::shipped(), &writer);
    }

    [[nodiscard]] QString file(const char* name) const {
        return QString::fromStdString((folder.path() / name).string());
    }
    [[nodiscard]] QString cache() const { return file("cache"); }
    static void write(const QString& path, const QByteArray& content) {
        QFile to(path);
        EXPECT_TRUE(to.open(QIODevice::WriteOnly));
        to.write(content);
    }
    /// Makes the words and waits for them.
    [[nodiscard]] bool made(const char* words) {
        QByteArray wav;
        synthesiser->make({QString::fromUtf8(words), "en"},
                          [&](const QByteArray& made, const QString&) { wav = made; });
        return eventually([&] { return !wav.isEmpty(); });
    }
    [[nodiscard]] QStringList kept() const { return QDir(cache()).entryList(QDir::Files | QDir::Hidden); }

    test::TempFolder folder;
    Sound sound;
    QThreadPool writer;
    std::optional<EspeakSynthesiser> synthesiser;
};

/// What happens to names in a folder.
class FolderWatch {
  public:
    explicit FolderWatch(const QString& folder) {
        ::inotify_add_watch(m_fd, folder.toUtf8().constData(),
                            IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO);
    }
    ~FolderWatch() { ::close(m_fd); }
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    /// The kinds of events of names that end so, together.
    [[nodiscard]] std::uint32_t seenOf(const char* ending) {
        std::uint32_t kinds = 0;
        alignas(inotify_event) std::array<char, 8192> buffer{};
        for (ssize_t size = 0; (size = ::read(m_fd, buffer.data(), buffer.size())) > 0;) {
            for (ssize_t at = 0; at < size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                if (event->len > 0 && QByteArray(event->name).endsWith(ending)) kinds |= event->mask;
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
        return kinds;
    }

  private:
    int m_fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
};

}  // namespace

TEST_F(VoiceCacheTest, WhoeverSpeaksNeverWaitsForTheDiskOfTheCache) {
    QSemaphore diskIsSlow;
    writer.start([&] { diskIsSlow.acquire(); });

    ASSERT_TRUE(made("one"));
    EXPECT_EQ(kept(), QStringList()) << "it was written where the words are made, not by the writer";

    diskIsSlow.release();
    ASSERT_TRUE(writer.waitForDone());
    ASSERT_TRUE(made("one"));
    ASSERT_TRUE(writer.waitForDone());
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(VoiceCacheTest, AClipHasItsNameOnlyWhenItIsWhole) {
    FolderWatch watch(cache());

    ASSERT_TRUE(made("one"));
    ASSERT_TRUE(writer.waitForDone());

    const std::uint32_t seen = watch.seenOf(".wav");
    EXPECT_NE(seen, 0u);
    EXPECT_EQ(seen & (IN_MODIFY | IN_CLOSE_WRITE), 0u) << "it was written under its name";
    ASSERT_EQ(kept().size(), 1);
    QFile clip(cache() + '/' + kept().front());
    ASSERT_TRUE(clip.open(QIODevice::ReadOnly));
    EXPECT_EQ(clip.readAll(), writeWav(sound));
}

TEST_F(VoiceCacheTest, WhatCannotBeWrittenWholeLeavesNothingBehind) {
    QDir(cache()).removeRecursively();
    write(cache(), "no folder");

    ASSERT_TRUE(made("one"));
    ASSERT_TRUE(writer.waitForDone());

    EXPECT_TRUE(kept().isEmpty());
    ASSERT_TRUE(made("one")) << "it is made anew";
}

}  // namespace owc::voice
