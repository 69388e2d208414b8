#pragma once

#include <QString>
#include <map>

#include "config/settings/centre_settings.h"
#include "drivers/api/raster.h"

namespace owc::tool_model {

/// A real ticket in Urdu that says "test" in its band and has a code no server knows, drawn once for every width while the program's
/// language is Urdu. Threads: GUI thread.
class TestTicket {
  public:
    /// @param settings  names and helpline of the centre; null: the sample's words
    /// The program shows Urdu while it is made.
    explicit TestTicket(const settings::CentreSettings* settings);

    /// @param dots  384, 512, 576 or 640; another width gets that of 576
    [[nodiscard]] const drivers::Raster& at(unsigned dots) const;

  private:
    std::map<unsigned, drivers::Raster> m_drawn;
};

}  // namespace owc::tool_model
