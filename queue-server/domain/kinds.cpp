#include "queue-server/domain/commands.h"
#include "queue-server/domain/events.h"

namespace owc::domain {

OWC_SUM_TYPE_PARTS(EventBody, EventKinds)
OWC_SUM_TYPE_PARTS(Command, CommandKinds)

}  // namespace owc::domain
