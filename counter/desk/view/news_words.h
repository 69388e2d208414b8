#pragma once

#include "counter/desk/model/desk_requests.h"

namespace owc::desk_view {

/// What the desk tells its officer, in a sentence.
/// @param request  what was asked for last, in words
[[nodiscard]] QString newsWords(desk_model::News news, int token, const QString& request);
[[nodiscard]] bool isGood(desk_model::News news);

}  // namespace owc::desk_view
