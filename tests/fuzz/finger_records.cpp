#include "drivers/biometrics/match.h"
#include "drivers/biometrics/record.h"
#include "drivers/biometrics/same_bits.h"
#include "queue-server/domain/check.h"
#include "tests/fuzz/targets.h"
#include "tests/support/prints.h"

// Finger minutiae records: from readers, other makers' software, an authority.
namespace owc::fuzz {

using namespace biometrics;

namespace {

std::span<const std::uint8_t> asBytes(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// What is accepted lies within its image, can be matched, and is written to a record that reads the same.
template <class Read, class Write>
void sameTwice(const std::string& bytes, Read read, Write write) {
    const auto views = read(asBytes(bytes));
    if (!views) {
        OWC_CHECK(!views.error().reason.empty());
        return;
    }
    OWC_CHECK(!views->empty());
    for (const Impression& view : *views)
        for (const Minutia& m : view.minutiae)
            OWC_CHECK(m.x < view.width && m.y < view.height && m.quality <= 100);
    const double score = match(views->front(), views->back());
    OWC_CHECK(score >= 0 && score <= 1000);
    const auto again = read(write(*views));
    OWC_CHECK(again.has_value() && *again == *views);
}

std::string textOf(const std::vector<std::uint8_t>& bytes) {
    return {bytes.begin(), bytes.end()};
}

template <class Write>
std::vector<std::string> seedsOf(Write write) {
    std::vector<Impression> three(3, test::madePrint(1, 4));
    three[2].finger = Finger::LeftThumb;
    std::string extended = textOf(write(std::vector{test::madePrint(2, 9)}));
    const std::string block{"\0\x06\0\x01\0\x06zz", 8};
    extended.replace(extended.size() - 2, 2, block);
    extended[write == writeIso ? 11 : 9] = static_cast<char>(extended.size());
    return {textOf(write(std::vector{test::madePrint(1, 40)})), textOf(write(three)), extended};
}

}  // namespace

void isoRecord(const std::string& bytes) {
    sameTwice(bytes, readIso, writeIso);
}
std::vector<std::string> isoRecordSeeds() {
    return seedsOf(writeIso);
}

void ansiRecord(const std::string& bytes) {
    sameTwice(bytes, readAnsi, writeAnsi);
}
std::vector<std::string> ansiRecordSeeds() {
    return seedsOf(writeAnsi);
}

}  // namespace owc::fuzz
