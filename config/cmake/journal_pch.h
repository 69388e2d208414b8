#pragma once
// What the rooms around the log and the protocol all include: a hundred kinds of event and request, laid out once.
#include "config/cmake/std_pch.h"
#include "queue-server/domain/centre.h"
#include "queue-server/journal/journal.h"
#include "queue-server/protocol/messages.h"
