// A service's piece of work: its transaction and its audit.
#include "platform/api/call.hpp"

#include <vector>

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

void Work::audit_all(std::span<auth::Event const> events)
{
    std::vector<auth::Stamped> stamped;
    stamped.reserve(events.size());
    for (auto const& event : events)
        stamped.push_back({{now_, actor_, request_id_}, event});
    auth::append(tx_, vault_, stamped);
    audited_ += static_cast<int>(events.size());
}

} // namespace api
