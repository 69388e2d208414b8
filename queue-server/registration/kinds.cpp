#include "queue-server/registration/events.h"
#include "queue-server/registration/registrations.h"

namespace owc::registration {

OWC_SUM_TYPE_PARTS(EventBody, EventKinds)
OWC_SUM_TYPE_PARTS(Command, CommandKinds)

}  // namespace owc::registration
