#pragma once

#include "counter/dashboard/model/dashboard_picture.h"

namespace owc::dashboard_model {

/// Adds each counter that has called the manager as an alert, the longest call first.
void addManagerCalls(Picture& picture, const client::Views& views, domain::Time now);

}  // namespace owc::dashboard_model
