#pragma once
// What the windows with a link to the server include.
#include "config/cmake/qt_pch.h"
#include "queue-server/client/client.h"
