#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <random>

#include "queue-server/registry/folder.h"
#include "queue-server/registry/registry.h"
#include "queue-server/registry/synth.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/registry_people.h"
#include "tests/support/temp_folder.h"
#include "tests/support/child.h"
#include "where.h"

namespace owc::test {

using eligibility::Household;

namespace {

/// owc-admin registry-load as a process of its own, which is killed when it has said so many lines.
class LoadProcess {
  public:
    LoadProcess(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& files) {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        std::vector<std::string> words{OWC_BIN_DIR "/owc-admin", "registry-load", folder.string(), "--memory",
                                       "1"};
        for (const auto& file : files) words.push_back(file.string());
        std::vector<char*> arguments;
        for (std::string& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        m_pid = ::fork();
        if (m_pid == 0) {
            endWithParent();
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execv(arguments[0], arguments.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        m_out = ::fdopen(ends[0], "r");
    }
    ~LoadProcess() { std::fclose(m_out); }
    LoadProcess(const LoadProcess&) = delete;
    LoadProcess& operator=(const LoadProcess&) = delete;

    /// @return whether it still ran when it was killed
    bool killAfter(int said) {
        std::string line;
        for (int i = 0; i < said; ++i)
            if (!read(line)) break;
        ::kill(m_pid, SIGKILL);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        return WIFSIGNALED(status);
    }
    /// @return its exit code
    int finish() {
        for (std::string line; read(line);) {
            ++lines;
            resumed = resumed || line.find("went on") != std::string::npos;
        }
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    int lines = 0;
    bool resumed = false;

  private:
    bool read(std::string& line) {
        line.clear();
        for (int c = 0; (c = std::fgetc(m_out)) != EOF && c != '\n';) line += static_cast<char>(c);
        return !line.empty() || std::feof(m_out) == 0;
    }
    pid_t m_pid = -1;
    std::FILE* m_out = nullptr;
};

std::vector<Household> contents(const std::filesystem::path& folder) {
    std::vector<Household> all;
    const auto opened = registry::Registry::open(folder);
    EXPECT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_TRUE((*opened)->file()->forEach({}, [&](const Household& it) { return all.push_back(it), true; }));
    for (std::size_t i = 0; i < all.size(); i += 97)
        EXPECT_EQ((*opened)->household(all[i].members.at(0).cnic).value().has_value(), true);
    return all;
}

}  // namespace

// OWC_REGISTRY_KILLS: how many; tests/long/registry-kills has fifty.
TEST(RegistryKillsTest, AKilledLoadLeavesTheOldVersionAnsweringAndGoesOnToTheSameEnd) {
    const char* wanted = std::getenv("OWC_REGISTRY_KILLS");
    const int kills = wanted ? std::atoi(wanted) : 3;
    TempFolder folder;
    const auto made = registry::synthesize(folder.path() / "in", {.persons = 40'000, .seed = 11});
    ASSERT_TRUE(made.has_value());
    LoadProcess whole(folder.path() / "whole", made->files);
    ASSERT_EQ(whole.finish(), 0);
    EXPECT_FALSE(whole.resumed);
    const auto expected = contents(folder.path() / "whole");

    const auto killed = folder.path() / "killed";
    ASSERT_TRUE(registry::publishHouseholds(killed, {fullHousehold()}, "before", {}).has_value());
    const auto reader = std::move(*registry::Registry::open(killed));
    std::mt19937 random(20260314);
    int done = 0, resumed = 0;
    while (done < kills) {
        LoadProcess process(killed, made->files);
        if (!process.killAfter(static_cast<int>(random() % static_cast<unsigned>(whole.lines - 3)))) {
            // It came to its end before the signal: a version more, and the next load begins anew.
            ASSERT_EQ(contents(killed), expected);
            continue;
        }
        ++done;
        EXPECT_EQ(reader->household(kMother).value(), fullHousehold()) << "who has it open reads on";
        const auto now = registry::currentVersion(killed).value();
        if (now == 1U) {
            EXPECT_EQ(contents(killed), std::vector<Household>{fullHousehold()});
        }
        if (done % 3 != 0 && done < kills) continue;  // several kills in one load
        LoadProcess last(killed, made->files);
        ASSERT_EQ(last.finish(), 0);
        resumed += last.resumed;
        ASSERT_EQ(contents(killed), expected);
        EXPECT_TRUE(std::filesystem::exists(killed / "current"));
        EXPECT_FALSE(std::filesystem::exists(killed / "staging"));
        EXPECT_FALSE(std::filesystem::exists(killed / "registry.part"));
    }
    EXPECT_GT(resumed, 0);
}

}  // namespace owc::test
