#include "tests/bench/baseline.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "tests/support/loopback.h"

namespace owc::bench {
namespace {

constexpr std::size_t kDrain = 256;

/// The rows of a token, each in a table of its own kind with no index but its key.
class Rows {
  public:
    Rows(const std::filesystem::path& file, int tables) : m_db(prepared(file, tables)) {
        for (int i = 0; i < tables; ++i)
            m_inserts.emplace_back(m_db, "INSERT INTO row" + std::to_string(i) + " (a, b, t, body) VALUES (?, ?, ?, ?)");
    }

    void add() {
        for (SQLite::Statement& insert : m_inserts) {
            insert.bind(1, 5);
            insert.bind(2, 7);
            insert.bind(3, 1'700'000'000'000);
            insert.bindNoCopy(4, m_body.data(), static_cast<int>(m_body.size()));
            insert.exec();
            insert.reset();
        }
    }
    SQLite::Database& database() { return m_db; }

  private:
    static SQLite::Database prepared(const std::filesystem::path& file, int tables) {
        for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + end);
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        for (int i = 0; i < tables; ++i)
            db.exec("CREATE TABLE row" + std::to_string(i) + " (id INTEGER PRIMARY KEY, a INT, b INT, t INT, body BLOB)");
        return db;
    }

    SQLite::Database m_db;
    std::vector<SQLite::Statement> m_inserts;
    std::array<char, 80> m_body{};
};

struct Waiting {
    zmq::message_t peer;
    zmq::message_t body;
};

[[noreturn]] void serveBaseline(const Baseline::Options& options, const Target& target,
                                const settings::KeyPair& key) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    zmq::context_t context;
    zmq::socket_t router(context, zmq::socket_type::router), views(context, zmq::socket_type::pub);
    for (zmq::socket_t* socket : {&router, &views}) {
        if (!options.curve) continue;
        socket->set(zmq::sockopt::curve_server, true);
        socket->set(zmq::sockopt::curve_secretkey, key.secretKey);
    }
    router.bind(target.commands);
    views.bind(target.views);
    std::optional<Rows> rows;
    if (options.rows > 0) rows.emplace(options.folder / "baseline.db", options.rows);
    std::vector<Waiting> batch;
    while (true) {
        batch.clear();
        for (auto flags = zmq::recv_flags::none; batch.size() < kDrain; flags = zmq::recv_flags::dontwait) {
            Waiting one;
            if (!router.recv(one.peer, flags) || !router.recv(one.body)) break;
            batch.push_back(std::move(one));
        }
        if (rows) {
            SQLite::Transaction transaction(rows->database(), SQLite::TransactionBehavior::IMMEDIATE);
            for (std::size_t i = 0; i < batch.size(); ++i) rows->add();
            transaction.commit();
        }
        for (Waiting& one : batch) {
            if (options.publish) views.send(zmq::buffer(one.body.to_string_view()));
            router.send(one.peer, zmq::send_flags::sndmore);
            router.send(one.body, zmq::send_flags::none);
        }
    }
}

}  // namespace

Baseline::Baseline(const Options& options) {
    std::array<char, 41> publicKey{}, secretKey{};
    zmq_curve_keypair(publicKey.data(), secretKey.data());
    const int first = test::freePorts(2);
    m_target = {"tcp://127.0.0.1:" + std::to_string(first), "tcp://127.0.0.1:" + std::to_string(first + 1),
                options.curve ? publicKey.data() : ""};
    m_pid = ::fork();
    if (m_pid == 0) serveBaseline(options, m_target, {publicKey.data(), secretKey.data()});
}

Baseline::~Baseline() {
    endProcess(m_pid);
}

Run commitAlone(const std::filesystem::path& folder, double seconds) {
    Rows rows(folder / "alone.db", kRowsPerToken);
    Samples samples;
    const auto start = Clock::now();
    while (microsSince(start) < seconds * 1e6) {
        const auto before = Clock::now();
        SQLite::Transaction transaction(rows.database(), SQLite::TransactionBehavior::IMMEDIATE);
        rows.add();
        transaction.commit();
        samples.add(microsSince(before));
    }
    return runOf(samples, microsSince(start) / 1e6);
}

Run syncAlone(const std::filesystem::path& folder, double seconds) {
    const int fd = ::open((folder / "sync.bin").c_str(), O_CREAT | O_RDWR | O_TRUNC | O_CLOEXEC, 0600);
    constexpr std::size_t kPage = 4096, kPages = 1024;
    const std::vector<char> page(kPage);
    Samples samples;
    bool good = fd >= 0;
    for (std::size_t i = 0; good && i < kPages; ++i) good = ::write(fd, page.data(), kPage) == kPage;
    good = good && ::fsync(fd) == 0;
    const auto start = Clock::now();
    for (std::size_t i = 0; good && microsSince(start) < seconds * 1e6; ++i) {
        const auto before = Clock::now();
        good = ::pwrite(fd, page.data(), kPage, static_cast<off_t>(i % kPages * kPage)) == kPage && ::fdatasync(fd) == 0;
        samples.add(microsSince(before));
    }
    ::close(fd);
    if (!good) throw std::runtime_error("the scratch folder cannot be written");
    return runOf(samples, microsSince(start) / 1e6);
}

}  // namespace owc::bench
