#include "queue-server/protocol/messages.h"

namespace owc::protocol {

OWC_SUM_TYPE_PARTS(RequestBody, RequestKinds)
OWC_SUM_TYPE_PARTS(ReplyBody, ReplyKinds)
OWC_SUM_TYPE_PARTS(Row, RowKinds)

}  // namespace owc::protocol
