#include <algorithm>
#include <fstream>

#include "queue-server/domain/check.h"
#include "queue-server/registry/assemble.h"
#include "queue-server/registry/line_file.h"
#include "queue-server/registry/lines.h"
#include "queue-server/registry/packed.h"
#include "queue-server/registry/rows.h"
#include "tests/fuzz/targets.h"
#include "tests/support/registry_people.h"
#include "tests/support/temp_folder.h"

namespace owc::fuzz {

using namespace registry;

namespace {

/// What a line says as one household, whatever its kind; nothing when it is refused.
std::optional<eligibility::Household> read(Kind kind, const Fields& fields) {
    eligibility::Household household;
    eligibility::Person& person = household.members.emplace_back();
    eligibility::Score score;
    std::optional<Trouble> trouble;
    if (kind == Kind::Household)
        trouble = readHousehold(fields, household);
    else if (kind == Kind::Score)
        trouble = readScore(fields, household.id, score);
    else if (kind == Kind::Person)
        trouble = readPerson(fields, household.id, person);
    else
        trouble = readPaper(kind, fields, person);
    if (kind == Kind::Household || kind == Kind::Score) household.members.clear();
    if (kind == Kind::Score) household.scores = {score};
    if (trouble) return std::nullopt;
    return household;
}

}  // namespace

/// The first byte chooses kind and form. What a line is read as can be kept, and is read the same out of a
/// run.
void registryLine(const std::string& bytes) {
    if (bytes.empty()) return;
    const auto choice = static_cast<unsigned char>(bytes.front());
    const Kind kind = kKinds[choice / 2 % kKinds.size()];
    std::string header;
    for (const Column& column : columnsOf(kind))
        header += (header.empty() ? "" : ",") + std::string(column.name);
    std::string scratch;
    Fields fields{};
    CsvHeader csv;
    OWC_CHECK(!csv.read(header, kind, true));
    std::ignore = CsvHeader().read(bytes, kind, true);
    const std::string_view line = std::string_view(bytes).substr(1);
    const auto trouble =
        choice % 2 ? splitJson(line, kind, true, scratch, fields) : csv.split(line, scratch, fields);
    if (trouble) return;
    const auto household = read(kind, fields);
    if (!household) return;
    if (kind != Kind::Score) OWC_CHECK(!unstorable(*household));
    const std::string run = joined(kind, fields);
    Fields again = split(run);
    again[0] = fields[0];
    OWC_CHECK(read(kind, again) == household);
}

std::vector<std::string> registryLineSeeds() {
    return {
        std::string(1, 0) + "7,Sitara,done,2024-03-01,28.40,2024-03-01,21000,put",
        std::string(1, 1) +
            R"({"household":7,"district":"Sit\u0061ra","survey":"done","surveyed":"2024-03-01","score":28.4,"score_since":"2024-03-01"})",
        std::string(1, 2) + "7,2011-06-01,32.5,remove",
        std::string(1, 4) +
            "90000-0000001-2,7,\"Zorun \"\"Z\"\", Mevad\",1980-02-29,female,widowed,head,expired,government "
            "tax,5,03001234567,",
        std::string(1, 5) +
            R"({"cnic":9000000000024,"household":7,"born":"2015-08-01","gender":"female","class":5})",
        std::string(1, 6) + "9000000000012,death,2024-05-01,,",
        std::string(1, 8) + "9000000000012,kafaalat,2023-01-01,2024-01-01,",
        std::string(1, 10) + "9000000000012,kafaalat,2022-12-30,eligible,K-1,",
        std::string(1, 12) + "9000000000012,kafaalat,2026-Q1,13500,2026-01-05,2026-03-31,2026-01-09,"};
}

/// Every byte of a file is in exactly one line, whatever the quotes; the hash is that of all bytes.
void registryFile(const std::string& bytes) {
    static const test::TempFolder folder;
    const auto file = folder.path() / "persons.csv";
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    for (const bool csv : {true, false}) {
        auto lines = LineFile::open(file, csv);
        OWC_CHECK(lines.has_value());
        LineFile::Line line;
        std::uint64_t before = 0;
        while (*lines->next(line)) {
            OWC_CHECK(line.number > before && lines->number() >= line.number);
            OWC_CHECK(line.text.size() <= kLongestLine);
            before = line.number;
        }
        OWC_CHECK(lines->offset() == bytes.size());
        auto skipped = LineFile::open(file, csv);
        OWC_CHECK(skipped->skipTo(bytes.size(), 0).has_value() && skipped->hash() == lines->hash());
        OWC_CHECK(lines->number() >= static_cast<std::uint64_t>(std::ranges::count(bytes, '\n')) ||
                  line.overlong);
    }
}

std::vector<std::string> registryFileSeeds() {
    return {"cnic,household\n1,2\n3,4", "\xEF\xBB\xBF\"a\",\"b\nc\"\r\nd,\"e\n",
            std::string(40'000, 'x') + "\n1,\"" + std::string(20'000, '\n') + "\"", "\n\n\"\"\"\n"};
}

/// The row of a household: refused, or written back to something that is read the same.
void registryMembers(const std::string& bytes) {
    Words words;
    for (const char* word :
         {"Sitara", "death", "disability", "kafaalat", "rashan", "K-1", "2026-Q1", "2026-Q2"})
        std::ignore = words.placeOf(word);
    eligibility::Household household;
    if (!unpack(bytes, words, household)) return;
    if (unstorable(household)) return;
    eligibility::Household again;
    OWC_CHECK(unpack(pack(
                         [&] {
                             household.scores.push_back({});  // the last one lies beside the bytes
                             return household;
                         }(),
                         words),
                     words, again));
    household.scores.pop_back();
    OWC_CHECK(again == household);
}

std::vector<std::string> registryMembersSeeds() {
    Words words;
    for (const char* word :
         {"Sitara", "death", "disability", "kafaalat", "rashan", "K-1", "2026-Q1", "2026-Q2"})
        std::ignore = words.placeOf(word);
    return {pack(test::fullHousehold(), words), pack(test::plainHousehold(1, 9'100'000'000'000, 3), words)};
}

}  // namespace owc::fuzz
