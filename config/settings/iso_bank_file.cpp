#include "config/settings/iso_bank_file.h"

namespace owc::settings {

namespace {

constexpr const char* kFile = "iso8583.toml";

}  // namespace

void readIsoBank(const std::filesystem::path& folder, std::optional<iso8583::Terms>& into) {
    if (!std::filesystem::exists(folder / kFile)) return;
    const Reader reader(kFile);
    const toml::table table = parseFile(folder, kFile);
    reader.read(table, isoBankRows(), into.emplace());
    if (const auto wrong = iso8583::wrongIn(*into))
        reader.complain(sourceOf(table, wrong->key), wrong->key + ": " + wrong->what);
}

}  // namespace owc::settings
