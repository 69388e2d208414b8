#include "queue-server/identity/commands.h"
#include "queue-server/identity/events.h"

namespace owc::identity {

OWC_SUM_TYPE_PARTS(EventBody, EventKinds)
OWC_SUM_TYPE_PARTS(Command, CommandKinds)

}  // namespace owc::identity
