// How a reading of a round's list is noted.
#include "platform/api/call.hpp"
#include "rounds/rounds.hpp"

namespace rounds {

void note_list_reading(api::Call& call, RoundId id, std::string what)
{
    auto const province = require_round(call.db(), call.scope(), id).province;
    auto const asked = call.area("tambon").value_or(province);
    call.note_reading({std::move(what), {"round", id.str()}, province.contains(asked) ? asked : province, {}, ""});
}

} // namespace rounds
