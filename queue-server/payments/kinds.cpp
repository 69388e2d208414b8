#include "queue-server/payments/commands.h"

namespace owc::payments {

OWC_SUM_TYPE_PARTS(EventBody, EventKinds)
OWC_SUM_TYPE_PARTS(Command, CommandKinds)

}  // namespace owc::payments
