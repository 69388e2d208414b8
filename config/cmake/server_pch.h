#pragma once
// The server's rooms and their tests: whatever holds an engine.
#include "config/cmake/journal_pch.h"
#include "queue-server/server/engine.h"
