#include "tests/cups/private_cups.h"

#include <grp.h>
#include <gtest/gtest.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "drivers/cups/spooler.h"
#include "tests/cups/until.h"

namespace owc::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* kScheduler = R"(LogLevel debug
Listen @/run/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
ErrorPolicy retry-current-job
JobRetryInterval 1
DirtyCleanInterval 0
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    AuthType None
    Order allow,deny
    Allow localhost
  </Limit>
</Policy>
)";

constexpr const char* kFiles = R"(User %
Group $
Printcap
ServerRoot @/etc
RequestRoot @/spool
CacheDir @/cache
StateDir @/run
TempDir @/spool/tmp
AccessLog @/log/access
ErrorLog @/log/error
PageLog @/log/page
)";

void write(const fs::path& file, std::string text, const std::string& folder, const std::string& user,
           const std::string& group) {
    const auto put = [&text](char mark, const std::string& what) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + what.size()))
            text.replace(at, 1, what);
    };
    put('@', folder), put('%', user), put('$', group);
    std::ofstream(file) << text;
}

}  // namespace

PrivateCups::PrivateCups() {
    if (!has({"cupsd", "lpadmin", "lpstat", "/usr/lib/cups/backend/socket", "/usr/lib/cups/backend/ipp"}))
        return;
    prepare();
    start();
}

void PrivateCups::prepare() {
    const fs::path& folder = m_folder.path();
    for (const char* name : {"spool/tmp", "cache", "run", "log", "etc/ppd", "etc/ssl"})
        fs::create_directories(folder / name);
    fs::permissions(folder, fs::perms{0755});
    // As root its backends run as lp; else as ourselves.
    const bool root = ::geteuid() == 0;
    const passwd* self = root ? ::getpwnam("lp") : ::getpwuid(::geteuid());
    const group* group = root ? ::getgrnam("lp") : ::getgrgid(::getegid());
    ASSERT_TRUE(self != nullptr && group != nullptr) << "no user to run cupsd as";
    if (root) {
        for (const char* name : {"spool", "spool/tmp", "cache", "run", "etc", "etc/ppd", "etc/ssl"})
            ASSERT_EQ(::chown((folder / name).c_str(), 0, group->gr_gid), 0);
        for (const char* name : {"cache", "spool/tmp"}) fs::permissions(folder / name, fs::perms{0770});
        fs::permissions(folder / "spool", fs::perms{0711});
    }
    write(folder / "etc/cupsd.conf", kScheduler, folder, "", "");
    write(folder / "etc/cups-files.conf", kFiles, folder, self->pw_name, group->gr_name);
}

PrivateCups::~PrivateCups() {
    stop();
    killThoseWith("CUPS_CACHEDIR=" + m_folder.path().string());
}

void PrivateCups::start() {
    const fs::path& folder = m_folder.path();
    m_cupsd = std::make_unique<ChildProcess>(
        std::vector<std::string>{"cupsd", "-f", "-c", folder / "etc/cupsd.conf", "-s",
                                 folder / "etc/cups-files.conf"},
        std::vector<std::string>{}, folder / "log/out");
    cups::Spooler spooler(server(), std::chrono::seconds{2});
    ASSERT_TRUE(until([&] { return spooler.queues().got == cups::Got::Answer; })) << "cupsd does not answer";
}

void PrivateCups::kill() {
    m_cupsd->kill();
    killThoseWith("CUPS_CACHEDIR=" + m_folder.path().string());
    m_cupsd.reset();
}

void PrivateCups::command(std::vector<std::string> words) {
    if (!isRunning()) return;
    words.insert(words.begin() + 1, {"-h", server()});
    ASSERT_EQ(ChildProcess::run(words, m_folder.path() / "log/commands"), 0) << words.front();
}

void PrivateCups::addRawQueue(const std::string& name, const std::string& device) {
    command({"lpadmin", "-p", name, "-E", "-v", device, "-m", "raw"});
}

void PrivateCups::addDriverlessQueue(const std::string& name, const std::string& device) {
    command({"lpadmin", "-p", name, "-E", "-v", device, "-m", "everywhere"});
    if (!isRunning()) return;
    cups::Spooler spooler(server(), std::chrono::seconds{2});
    ASSERT_TRUE(until([&] {
        const auto queue = spooler.queue(name);
        return queue.got == cups::Got::Answer && !queue.value.raw() && queue.value.accepting &&
               !queue.value.stopped;
    })) << "CUPS has made no queue of the driverless printer";
}

std::size_t PrivateCups::jobsLeft() {
    const fs::path list = m_folder.path() / "log/jobs";
    fs::remove(list);
    EXPECT_EQ(ChildProcess::run({"lpstat", "-h", server(), "-o"}, list), 0);
    std::ifstream file(list);
    return static_cast<std::size_t>(std::count(std::istreambuf_iterator<char>(file), {}, '\n'));
}

}  // namespace owc::test
