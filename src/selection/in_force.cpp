// The list in force of a tambon as later papers need it: places with their reasons in a few words.
#include "selection/selection.hpp"
#include "selection/store.hpp"
#include "selection/views.hpp"

namespace selection {

namespace {

void append(base::Bilingual& all, std::string const& th, std::string const& en)
{
    all.th += (all.th.empty() ? "" : " ") + th;
    all.en += (all.en.empty() ? "" : "; ") + en;
}

// What gave the points, most first as the card has it, and why the people lifted it.
base::Bilingual reason_of(PlaceView const& place)
{
    base::Bilingual words;
    for (auto const& reason : place.reasons) {
        if (reason.points <= 0)
            continue;
        auto const points = " (" + std::to_string(reason.points) + ")";
        bool const unsaid = reason.criterion == "health"; // several, merged for who may not read them
        append(words, (unsaid ? reason.title_th : reason.reason_th) + points,
               (unsaid ? reason.title_en : reason.reason_en) + points);
    }
    if (place.deviation)
        append(words, "ที่ประชุมให้อยู่ก่อน: " + *place.deviation, "put before others by the meeting: " + *place.deviation);
    return words;
}

} // namespace

std::optional<ListInForce> list_in_force(storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor,
                                         auth::Scope const& scope, rounds::RoundId round, base::AreaCode const& tambon)
{
    auto const versions = store::versions(db, scope, round, tambon);
    if (versions.empty())
        return std::nullopt;
    auto const view = views::ranking(db, vault, actor, scope, versions.front().id);
    ListInForce list;
    list.id = versions.front().id;
    list.number = versions.front().number;
    list.version_no = versions.front().version_no;
    list.decided_on = versions.front().decided_on;
    list.objections_until = versions.front().objections_until;
    list.most_points = view.most_points;
    for (auto const& place : view.list) {
        auto const reason = reason_of(place);
        list.houses.push_back({place.place, place.round_house_id, place.points, reason.th, reason.en});
    }
    return list;
}

} // namespace selection
