#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <tl/expected.hpp>
#include <tuple>

#include "queue-server/sandbox-bank/messages.h"

namespace owc::sandbox_bank {

/// Whom the bank pays: programme, cycle and reference, and what is due in paisa.
class DueList {
  public:
    /// A CSV file "programme,cycle,reference,amount" with such a head, amounts in whole paisa; nothing
    /// quoted.
    /// @return in words which line is none
    [[nodiscard]] static tl::expected<DueList, std::string> read(const std::filesystem::path& file);

    /// Exactly this sum stands there.
    [[nodiscard]] bool isDue(const Question& question) const;

  private:
    std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> m_due;
};

}  // namespace owc::sandbox_bank
