#include "queue-server/registry/assemble.h"

#include <algorithm>

#include "queue-server/registry/packed.h"
#include "queue-server/registry/rows.h"
#include "queue-server/registry/runs.h"

namespace owc::registry {

using domain::Result;
using namespace eligibility;

namespace {

constexpr char kMark = '\x1f';
constexpr std::uint64_t kToldEvery = 16'384;

Kind kindOf(const Sorted& it) {
    return static_cast<Kind>(it.bytes.front());
}

/// The columns that say which paper it is: all but her number and the last ones.
std::string_view whichPaper(std::string_view bytes) {
    const std::size_t first = bytes.find(kMark);
    return bytes.substr(0, bytes.find(kMark, first + 1));
}

/// Tells every few thousand lines how far it is.
class Told {
  public:
    Told(const LoadOptions& options, LoadProgress::Step step, std::uint64_t total)
        : m_options(options), m_progress{step, {}, 0, total} {}
    void one() {
        if (++m_progress.done % kToldEvery == 0 && m_options.progress) m_options.progress(m_progress);
    }

  private:
    const LoadOptions& m_options;
    LoadProgress m_progress;
};

/// Puts the lines of one household together, which come one after another.
class HouseholdBuilder {
  public:
    HouseholdBuilder(Complaints& complaints, VersionWriter& writer)
        : m_complaints(complaints), m_writer(writer) {}

    Result<void> add(const Sorted& it) {
        if (!m_begun || it.hi != m_household.id) {
            if (auto done = end(); !done) return done;
            m_household = {.id = it.hi};
            m_begun = true;
            m_known = false;
            m_last = {};
        }
        const bool again = it.lo == m_lastLo && it.bytes == m_last;
        if (again) {
            m_complaints.tell(it.file, it.line, {}, "the same line again; taken once");
            return {};
        }
        take(it);
        m_last = it.bytes;
        m_lastLo = it.lo;
        return {};
    }

    Result<void> end() {
        if (!m_begun || !m_known) return {};
        m_begun = false;
        return m_writer.household(m_household);
    }

  private:
    void take(const Sorted& it) {
        const Kind kind = kindOf(it);
        if (kind == Kind::Household) return takeHousehold(it);
        if (!m_known) {
            m_complaints.refuse(it.file, it.line, "household",
                                "no line of the files of households has this number");
            return;
        }
        switch (kind) {
            case Kind::Household:
                return;
            case Kind::Score:
                return takeScore(it);
            case Kind::Person:
                return takePerson(it);
            case Kind::Certificate:
            case Kind::Enrolment:
            case Kind::Answer:
            case Kind::Entitlement:
                return takePaper(it);
        }
    }
    void takeHousehold(const Sorted& it) {
        if (m_known) {
            m_complaints.refuse(it.file, it.line, "household",
                                "this household again with other values; keep the right one");
            return;
        }
        std::ignore =
            readHousehold(split(it.bytes), m_household);  // it was read before; its number is not in the run
        m_household.id = it.hi;
        m_known = true;
    }
    void takeScore(const Sorted& it) {
        std::uint64_t household = 0;
        Score score;
        std::ignore = readScore(split(it.bytes), household, score);
        auto& scores = m_household.scores;
        const auto at = std::ranges::lower_bound(scores, score.since, {}, &Score::since);
        if (at == scores.end() || at->since != score.since)
            scores.insert(at, score);
        else if (at->hundredths != score.hundredths)
            m_complaints.refuse(it.file, it.line, "score",
                                "another score for this household on the same day");
        else
            m_complaints.tell(it.file, it.line, {}, "a score that is known already; taken once");
    }
    void takePerson(const Sorted& it) {
        if (it.lo == m_lastLo) {
            m_complaints.refuse(it.file, it.line, "cnic",
                                "this person again in the household with other values; keep the right line");
            return;
        }
        if (m_household.members.size() == kMostMembers) {
            m_complaints.refuse(it.file, it.line, "household",
                                "more than 1000 people in it; a number stands for many households?");
            return;
        }
        std::ignore = unpackPerson(it.bytes.substr(1), m_household.members.emplace_back());
    }
    void takePaper(const Sorted& it) {
        if (it.lo == m_lastLo && whichPaper(it.bytes) == whichPaper(m_last)) {
            m_complaints.refuse(it.file, it.line, {},
                                "the same again with other values; keep the right line");
            return;
        }
        Person& person = m_household.members.back();
        const CnicNumber cnic = person.cnic;
        std::ignore = readPaper(kindOf(it), split(it.bytes), person);
        person.cnic = cnic;
    }

    Complaints& m_complaints;
    VersionWriter& m_writer;
    Household m_household;
    bool m_begun = false;
    bool m_known = false;  ///< its own line was there
    std::string m_last;    ///< bytes of the line before
    std::uint64_t m_lastLo = 0;
};

/// People into the version, and their papers to their households.
class Placing {
  public:
    Placing(Complaints& complaints, VersionWriter& writer, RunWriter& placed)
        : m_complaints(complaints), m_writer(writer), m_placed(placed) {}

    Result<void> add(const Sorted& it) {
        if (it.bytes.empty()) return addHome(it);
        if (it.hi != m_cnic) {
            m_complaints.refuse(it.file, it.line, "cnic", "no line of the files of persons has this number");
            return {};
        }
        m_placed.add({m_home, m_cnic + kBehindHousehold, it.line, it.file, it.bytes});
        return m_placed.full() ? m_placed.spill() : Result<void>{};
    }

  private:
    Result<void> addHome(const Sorted& it) {
        if (it.hi != m_cnic) {
            m_cnic = it.hi;
            m_home = it.lo;
        } else if (it.lo != m_lastHome) {
            m_complaints.tell(it.file, it.line, "cnic",
                              "this person is in another household too; kept in both");
        }
        m_lastHome = it.lo;
        return m_writer.person(it.hi, it.lo);
    }

    Complaints& m_complaints;
    VersionWriter& m_writer;
    RunWriter& m_placed;
    CnicNumber m_cnic = 0;     ///< nobody has this one
    std::uint64_t m_home = 0;  ///< of her papers
    std::uint64_t m_lastHome = 0;
};

template <class Each>
Result<void> forEach(MergedRuns& runs, Told& told, Each&& each) {
    while (const Sorted* it = runs.next()) {
        if (auto done = each(*it); !done) return done;
        told.one();
    }
    return runs.ended();
}

}  // namespace

std::string joined(Kind kind, const Fields& fields) {
    std::string bytes(1, static_cast<char>(kind));
    for (std::size_t i = 1; i + 1 < columnsOf(kind).size(); ++i) {
        if (i > 1) bytes += kMark;
        bytes += fields[i];
    }
    return bytes;
}

Fields split(std::string_view bytes) {
    Fields fields{};
    bytes.remove_prefix(1);
    for (std::size_t i = 1; i < fields.size(); ++i) {
        const std::size_t end = bytes.find(kMark);
        fields[i] = bytes.substr(0, end);
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    return fields;
}

Result<void> assemble(const std::filesystem::path& runs, const Staging& staging, const LoadOptions& options,
                      Complaints& complaints, VersionWriter& writer) {
    std::uint64_t persons = 0, papers = 0, lines = 0;
    for (const Input& input : staging.inputs) {
        lines += input.rows;
        if (input.form.kind == Kind::Person) persons += input.rows;
        if (input.form.kind > Kind::Person) papers += input.rows;
    }
    RunWriter placed(runs, "placed", options.memory);
    {
        auto people = MergedRuns::open(runs, {{"homes", staging.homes}, {"papers", staging.papers}});
        if (!people) return tl::unexpected(people.error());
        Told told(options, LoadProgress::Step::Placing, persons + papers);
        Placing placing(complaints, writer, placed);
        if (auto done = forEach(*people, told, [&](const Sorted& it) { return placing.add(it); }); !done)
            return done;
        if (auto done = placed.spill(); !done) return done;
    }
    auto households = MergedRuns::open(runs, {{"rolls", staging.rolls}, {"placed", placed.runs()}});
    if (!households) return tl::unexpected(households.error());
    Told told(options, LoadProgress::Step::Building, lines);
    HouseholdBuilder builder(complaints, writer);
    if (auto done = forEach(*households, told, [&](const Sorted& it) { return builder.add(it); }); !done)
        return done;
    return builder.end();
}

}  // namespace owc::registry
