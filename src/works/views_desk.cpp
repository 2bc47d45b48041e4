// The photo desk, the visits that are due, and the settings.
#include "works/service.hpp"
#include "works/views.hpp"

#include "places/places.hpp"

#include <algorithm>

namespace works::views {

namespace {

using auth::Permission;
using store::FlagRecord;

std::optional<PictureView> picture_view(storage::Reader& db, auth::Scope const& scope, std::optional<PictureId> const& id)
{
    auto const record = id ? store::picture(db, scope, *id) : std::nullopt;
    if (!record)
        return std::nullopt;
    auto const house = rounds::find_house(db, scope, record->about.house);
    return views::view_of(*record, house ? spot_of(db, *house) : std::nullopt, {});
}

// Beside a finding of the register: the household's own picture, for those who may see the household.
std::optional<PictureView> register_view(storage::Reader& db, auth::Actor const& actor, FlagRecord const& flag)
{
    constexpr std::string_view kKey = ":household:";
    auto const at = flag.subject.find(kKey);
    auto const id = at == std::string::npos ? std::nullopt : base::Uuid::parse(flag.subject.substr(at + kKey.size()));
    auto const own = flag.picture ? store::picture(db, auth::Scope::everywhere(), *flag.picture) : std::nullopt;
    if (!id || !own)
        return std::nullopt;
    households::HouseholdId const household(*id);
    for (auto const& photograph : households::photographs_of(db, actor.scope(Permission::HouseholdsRead), household)) {
        if (flag.kind == FlagKind::SamePicture && photograph.sha256 != own->sha256)
            continue;
        PictureView view;
        auto const address = "/api/households/" + household.str() + "/pictures/" + photograph.id.str() + "/file";
        view.id = PictureId(base::Uuid(photograph.id));
        view.url = address + "?size=full";
        view.thumbnail_url = address + "?size=thumb";
        view.taken_at = photograph.taken_at;
        view.from_register = true;
        return view;
    }
    return std::nullopt;
}

void name_other(storage::Reader& db, auth::Scope const& scope, FlagRecord const& flag, FlagView& view)
{
    auto const other = flag.other ? store::picture(db, auth::Scope::everywhere(), *flag.other) : std::nullopt;
    if (!other)
        return;
    auto const tambon = places::Lookup(db).tambon(other->about.tambon);
    auto const house = rounds::find_house(db, scope, other->about.house);
    auto const household = house ? households::find_summary(db, scope, house->household_id) : std::nullopt;
    view.other_th = (household ? household->head_name + " " : "") + "ต." + tambon.th;
    view.other_en = (household ? household->head_name + ", " : "") + tambon.en;
}

} // namespace

FlagView flag_view(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, FlagRecord const& flag)
{
    FlagView view;
    view.id = flag.id;
    view.kind = flag.kind;
    view.kind_th = base::label_of(flag.kind).th;
    view.kind_en = base::label_of(flag.kind).en;
    view.reason_th = flag.reason.th;
    view.reason_en = flag.reason.en;
    view.state = flag.state;
    view.raised_at = flag.raised_at;
    view.settled_at = flag.settled_at;
    view.settled_by = flag.settled_by;
    view.settled_reason = flag.settled_reason;
    view.round_house_id = flag.about.house;
    view.tambon = flag.about.tambon;
    auto const tambon = places::Lookup(db).tambon(flag.about.tambon);
    view.tambon_th = tambon.th;
    view.tambon_en = tambon.en;
    if (auto const house = rounds::find_house(db, scope, flag.about.house)) {
        auto const household = households::require_summary(db, scope, house->household_id);
        view.head_name = household.head_name;
        view.house_no = household.house_no;
    }
    view.picture = picture_view(db, scope, flag.picture);
    view.other = flag.other ? picture_view(db, scope, flag.other) : register_view(db, actor, flag);
    name_other(db, scope, flag, view);
    return view;
}

FlagPage flags(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, FlagsAsked const& asked)
{
    (void)rounds::require_round(db, scope, asked.filter.round);
    FlagPage page;
    auto const found = store::flags_of_round(db, scope, asked.filter);
    for (std::size_t i = asked.after; i < found.size() && page.items.size() < asked.limit; ++i)
        page.items.push_back(flag_view(db, actor, scope, found[i]));
    if (asked.after + page.items.size() < found.size())
        page.next = std::to_string(asked.after + page.items.size());
    store::FlagFilter const open{asked.filter.round, asked.filter.area, FlagState::Open, std::nullopt};
    auto const all = store::flags_of_round(db, scope, open);
    for (auto const& kind : values_of(FlagKind())) {
        auto const count = std::ranges::count(all, kind.value, &FlagRecord::kind);
        if (count > 0)
            page.counts.push_back({kind.value, kind.label.th, kind.label.en, count});
    }
    page.may_settle = !actor.scope(Permission::EvidenceSettle).empty();
    return page;
}

DueVisits due(storage::Reader& db, auth::Scope const& scope, base::Date today, DueAsked const& asked)
{
    DueVisits page;
    auto const visits = due_visits(db, scope, today);
    auto i = asked.after;
    for (; i < visits.size() && page.items.size() < asked.limit; ++i)
        if (auto const house = rounds::find_house(db, scope, visits[i].house))
            page.items.push_back(
                {head_of(db, scope, *house), visits[i].months, visits[i].due, today.days() - visits[i].due.days()});
    if (i < visits.size())
        page.next = std::to_string(i);
    return page;
}

SettingsPage settings(storage::Reader& db, auth::Actor const& actor)
{
    return {store::settings(db), store::stage_rules(db), service::may_change_settings(db, actor)};
}

} // namespace works::views
