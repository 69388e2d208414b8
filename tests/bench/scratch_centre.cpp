#include "tests/bench/scratch_centre.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/bench/past_days.h"
#include "tests/support/loopback.h"
#include "where.h"

namespace owc::bench {
namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "owc-load-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no scratch folder");
    m_path = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

ScratchCentre::ScratchCentre(const fs::path& program, const Size& size) {
    writeSettings(size);
    if (size.events > 0) 
        writePastDays(m_folder.path() / "data", m_folder.path() / "config", size.events);
    start(program);
}

ScratchCentre::~ScratchCentre() {
    endProcess(m_pid);
}

void ScratchCentre::writeSettings(const Size& size) {
    const fs::path config = m_folder.path() / "config";
    fs::copy(fs::path(OWC_SOURCE_DIR) / "config/sample", config);
    fs::remove(config / "hours.toml");
    const int first = test::freePorts(7);
    if (size.metrics) m_metricsPort = static_cast<std::uint16_t>(first + 6);
    m_target = {"tcp://127.0.0.1:" + std::to_string(first), "tcp://127.0.0.1:" + std::to_string(first + 1), {}};
    m_staffViews = "tcp://127.0.0.1:" + std::to_string(first + 2);

    std::ifstream in(config / "centre.toml");
    std::stringstream text;
    for (std::string line; std::getline(in, line);) {
        const auto set = [&](const std::string& key, auto value) {
            if (line.starts_with(key + " =")) line = key + " = " + std::to_string(value);
        };
        if (size.bank != 0 && line.starts_with("gateway ="))
            line = "gateway = \"simulated\"\nsimulated_url = \"http://127.0.0.1:" + std::to_string(size.bank) + '"';
        if (!size.listKey.empty() && line.starts_with("banks ="))
            line += "\nlist_keys = [\"" + size.listKey + "\"]";
        set("capacity", 100'000);
        set("max_token", 99'999);
        set("command_port", first);
        set("public_port", first + 1);
        set("staff_port", first + 2);
        set("management_port", first + 3);
        set("metrics_port", m_metricsPort);
        set("pairing_port", first + 4);  // and the one after it
        text << line << '\n';
    }
    in.close();
    std::ofstream(config / "centre.toml") << text.str();

    std::ofstream counters(config / "counters.toml"), devices(config / "devices.toml"), staff(config / "staff.toml");
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, "1234", 4, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) != 0)
        throw std::runtime_error("no memory for a PIN hash");
    for (std::size_t i = 1; i <= std::max<std::size_t>(size.counters, 1); ++i) {
        counters << "[[counter]]\nnumber = " << i
                 << "\nservices = [\"withdraw\", \"school\"]\nzone = \"B\"\ndirection = \"right\"\n";
        staff << "[[staff]]\nid = \"L-" << i << "\"\nname = \"Load\"\nrole = \"officer\"\npin_hash = \"" << hash << "\"\n";
    }
    staff << "[[staff]]\nid = \"M-1\"\nname = \"Load\"\nrole = \"manager\"\npin_hash = \"" << hash << "\"\n";
    for (std::size_t i = 1; i <= size.kiosks; ++i)
        devices << "[[device]]\nname = \"kiosk-" << i << "\"\nrole = \"kiosk\"\nprinter = \"simulated\"\n";
    for (std::size_t i = 1; i <= size.counters; ++i)
        devices << "[[device]]\nname = \"counter-" << i << "\"\nrole = \"counter\"\ncounter = " << i << '\n';
    for (std::size_t i = 1; i <= std::max<std::size_t>(size.screens, 1); ++i)
        devices << "[[device]]\nname = \"board-" << i << "\"\nrole = \"board\"\n";
    for (std::size_t i = 1; i <= size.dashboards; ++i)
        devices << "[[device]]\nname = \"dashboard-" << i << "\"\nrole = \"dashboard\"\n";
}

void ScratchCentre::start(const fs::path& program) {
    int line[2];
    if (::pipe2(line, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    const auto at = [&](const char* name) { return (m_folder.path() / name).string(); };
    const std::string config = at("config"), data = at("data"), keys = at("keys"), log = at("log");
    m_pid = ::fork();
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(line[1], STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), "--config", config.c_str(), "--data", data.c_str(), "--keys",
                keys.c_str(), "--log", log.c_str(), "--make-keys", "--open-day", nullptr);
        ::_exit(127);
    }
    ::close(line[1]);
    std::string said;
    for (char letter = 0; ::read(line[0], &letter, 1) == 1 && letter != '\n';) said += letter;
    ::close(line[0]);
    if (said != "owc-server ready") throw std::runtime_error("owc-server does not start: " + program.string());
    m_target.serverKey = settings::readPublicKey(settings::KeyFolder{keys}.serverPublic()).value();
}

settings::KeyPair ScratchCentre::keyOf(const std::string& role, std::size_t number) const {
    const settings::KeyFolder keys{m_folder.path() / "keys"};
    return settings::readKeyPair(keys.device(role + "-" + std::to_string(number))).value();
}

long ScratchCentre::residentKib() const {
    std::ifstream status("/proc/" + std::to_string(m_pid) + "/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == "VmRSS:" && status >> kib) return kib;
    }
    return 0;
}

}  // namespace owc::bench
