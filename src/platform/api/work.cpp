// A service's piece of work: its transaction and its audit.
#include "platform/api/call.hpp"

namespace api {

Work::Work(storage::Writer& tx, auth::Actor const& actor, base::Timestamp now, IdSource& ids, auth::Vault& vault,
           std::string request_id)
    : tx_(tx), actor_(actor), now_(now), ids_(ids), vault_(vault), request_id_(std::move(request_id))
{
}

void Work::audit(auth::Event const& event)
{
    auth::append(tx_, vault_, {now_, actor_, request_id_}, event);
    ++audited_;
}

} // namespace api
