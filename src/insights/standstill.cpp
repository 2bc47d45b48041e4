// Putting together what stands still.
#include "insights/standstill.hpp"

#include "closing/closing.hpp"
#include "households/households.hpp"
#include "insights/problems.hpp"
#include "insights/work_items.hpp"
#include "places/places.hpp"
#include "tasks/tasks.hpp"
#include "tranches/tranches.hpp"
#include "works/works.hpp"

#include <algorithm>
#include <set>

namespace insights {

namespace {

using auth::Permission;
using auth::Role;

constexpr std::size_t kShown = 5;

// A house that stands still, before its names are looked up.
struct Still {
    rounds::House house;
    base::Date since;
    base::Bilingual detail;
};

// What is missing first, and how much more.
base::Bilingual first_and_more(std::vector<base::Bilingual> const& missing)
{
    auto words = missing.front();
    if (auto const more = missing.size() - 1; more > 0) {
        words.th += " และอีก " + std::to_string(more) + " อย่าง";
        words.en += " and " + std::to_string(more) + " more";
    }
    return words;
}

// One open round, seen by one person.
class Looking {
public:
    Looking(storage::Reader& db, auth::Actor const& actor, auth::Scope scope, rounds::Round const& round, base::Date today)
        : db_(db), actor_(actor), scope_(std::move(scope)), round_(round), today_(today), names_(db),
          people_(actor.scope(Permission::RoundsRead)), tasks_(actor.scope(Permission::TasksRead))
    {
    }

    StillRound all()
    {
        auto name = name_of(round_);
        StillRound found{round_.id, std::move(name.th), std::move(name.en), {}, {}};
        for (auto const& age : rounds::state_ages(db_, scope_, round_.id, today_)) {
            found.ages.push_back(view_of(age));
            if (age.over > 0)
                groups_.push_back(stage(age));
        }
        add_stretch(StillKind::NeverStarted, rounds::Stretch::ApprovedNotStarted, Role::Council);
        add_stretch(StillKind::NeverClosed, rounds::Stretch::StartedNotClosed, Role::Council);
        add_papers();
        add_flags();
        add_closing();
        std::ranges::stable_sort(groups_, std::ranges::greater{}, [](StillGroup const& g) { return g.longest_days.value_or(0); });
        found.groups = std::move(groups_);
        return found;
    }

private:
    [[nodiscard]] std::int64_t days_since(base::Date day) const { return today_.days() - day.days(); }
    [[nodiscard]] std::string round_page(char const* rest) const { return "/rounds/" + round_.id.str() + rest; }

    [[nodiscard]] StateAgeView view_of(rounds::StateAge const& age) const
    {
        auto const& label = base::label_of(age.state);
        return {age.state,
                label.th,
                label.en,
                age.houses,
                age.to_30,
                age.to_60,
                age.to_90,
                age.houses - age.to_30 - age.to_60 - age.to_90,
                age.over,
                age.limit_days,
                age.oldest ? days_since(*age.oldest) : 0};
    }

    // Who may not open the page is given no link to it.
    [[nodiscard]] StillGroup group_of(StillKind kind, std::int64_t count, std::string link, Permission opens,
                                      base::Bilingual action, std::optional<Role> owner) const
    {
        auto const& label = base::label_of(kind);
        StillGroup group;
        group.kind = kind;
        group.title_th = label.th;
        group.title_en = label.en;
        group.count = count;
        bool const may_open = actor_.may(opens);
        group.link = may_open ? std::move(link) : "";
        group.action_th = may_open ? std::move(action.th) : "";
        group.action_en = may_open ? std::move(action.en) : "";
        group.area = round_.province;
        group.owner_role = owner;
        return group;
    }

    void fill(StillGroup& group, std::vector<Still> const& stills)
    {
        if (stills.empty())
            return;
        group.longest_days = days_since(stills.front().since);
        for (auto const& still : stills) {
            if (group.houses.size() == kShown)
                break;
            group.houses.push_back(house_of(still));
        }
    }

    StillHouse house_of(Still const& still)
    {
        auto const tambon = names_.tambon(still.house.tambon);
        auto const& state = base::label_of(still.house.state);
        StillHouse view;
        view.round_house_id = still.house.id;
        view.tambon = still.house.tambon;
        view.tambon_th = tambon.th;
        view.tambon_en = tambon.en;
        view.state_th = state.th;
        view.state_en = state.en;
        view.since = still.since;
        view.days = days_since(still.since);
        view.detail_th = still.detail.th;
        view.detail_en = still.detail.en;
        if (people_.covers(still.house.tambon))
            if (auto const household = households::find_summary(db_, people_, still.house.household_id)) {
                view.head_name = household->head_name;
                view.house_no = household->house_no;
                view.moo = household->moo;
            }
        if (tasks_.covers(still.house.tambon))
            for (auto const& task : tasks::of(db_, tasks_, {"round_house", still.house.id.str()}))
                if (task.state == tasks::State::Open && !view.task_due)
                    view.task_due = task.due;
        return view;
    }

    [[nodiscard]] std::vector<Still> beyond(std::vector<rounds::Aged> const& aged, std::int64_t limit_days) const
    {
        std::vector<Still> found;
        for (auto const& one : aged)
            if (days_since(one.since) > limit_days)
                found.push_back({one.house, one.since, {}});
        return found;
    }

    StillGroup stage(rounds::StateAge const& age)
    {
        auto const& label = base::label_of(age.state);
        auto const state = std::string(base::name_of(age.state));
        auto group =
            group_of(StillKind::Stage, age.over, round_page(("/houses?state=" + state + "&late=true").c_str()),
                     Permission::RoundsRead, {"ดูว่าหลังไหน", "See which ones"}, rounds::owner_of_next_step(db_, age.state));
        group.state = age.state;
        group.title_th = "ค้างอยู่ที่ “" + label.th + "” นานเกินกำหนด";
        group.title_en = "Too long at “" + label.en + "”";
        group.limit_days = age.limit_days;
        fill(group, beyond(rounds::longest_in(db_, scope_, round_.id, age.state, kShown), age.limit_days.value_or(0)));
        return group;
    }

    void add_stretch(StillKind kind, rounds::Stretch stretch, Role owner)
    {
        auto const age = rounds::stretch_age(db_, scope_, round_.id, stretch, today_);
        if (age.over == 0)
            return;
        auto group =
            group_of(kind, age.over, round_page("/houses"), Permission::RoundsRead, {"ดูบ้านในรอบ", "See the houses"}, owner);
        group.limit_days = age.limit_days;
        fill(group, beyond(rounds::longest_on(db_, scope_, round_.id, stretch, kShown), age.limit_days));
        groups_.push_back(std::move(group));
    }

    void add_papers()
    {
        if (!round_.books_since)
            return;
        std::vector<Still> stills; // each house once, by its first transfer
        std::set<rounds::RoundHouseId> seen;
        for (auto const& overdue : tranches::papers_overdue(db_, scope_, round_.id, today_)) {
            if (!seen.insert(overdue.house).second || stills.size() == kShown) // the others are counted
                continue;
            if (auto house = rounds::find_house(db_, scope_, overdue.house))
                stills.push_back({*house, overdue.released_on, first_and_more(overdue.missing)});
        }
        if (seen.empty())
            return;
        auto group =
            group_of(StillKind::Papers, static_cast<std::int64_t>(seen.size()), "/money/" + round_.id.str() + "/tranches",
                     Permission::TranchesRead, {"ดูสิ่งที่ขาด", "See what is missing"}, Role::Council);
        fill(group, stills);
        groups_.push_back(std::move(group));
    }

    void add_flags()
    {
        auto flags = works::open_flags_of(db_, scope_, round_.id);
        if (flags.empty())
            return;
        auto const count = static_cast<std::int64_t>(flags.size());
        std::ranges::stable_sort(flags, {}, &works::HouseFlags::since);
        flags.resize(std::min(flags.size(), kShown));
        std::vector<Still> stills;
        for (auto const& one : flags)
            if (auto house = rounds::find_house(db_, scope_, one.house))
                stills.push_back(
                    {*house,
                     one.since,
                     {std::to_string(one.open) + " เรื่อง", std::to_string(one.open) + (one.open == 1 ? " flag" : " flags")}});
        auto group = group_of(StillKind::Flags, count, "/works/desk?round=" + round_.id.str(), Permission::WorksRead,
                              {"เปิดโต๊ะตรวจภาพ", "Open the photo desk"}, Role::Network);
        fill(group, stills);
        groups_.push_back(std::move(group));
    }

    void add_closing()
    {
        auto const waiting = closing::waiting(db_, scope_, round_);
        base::Bilingual const action{"เปิดหน้าปิดโครงการ", "Open the closing"};
        if (!waiting.tambons.empty()) {
            auto group = group_of(StillKind::Tambons, static_cast<std::int64_t>(waiting.tambons.size()), round_page("/closing"),
                                  Permission::ClosingRead, action, Role::Network);
            for (auto const& tambon : waiting.tambons) {
                auto const name = names_.tambon(tambon);
                group.places_th.push_back(name.th);
                group.places_en.push_back(name.en);
            }
            if (waiting.tambons.size() == 1)
                group.area = waiting.tambons.front();
            groups_.push_back(std::move(group));
        }
        if (waiting.round)
            groups_.push_back(group_of(StillKind::Round, 1, round_page("/closing"), Permission::ClosingRead, action, Role::Codi));
    }

    storage::Reader& db_;
    auth::Actor const& actor_;
    auth::Scope scope_;
    rounds::Round const& round_;
    base::Date today_;
    places::Lookup names_;
    auth::Scope people_;
    auth::Scope tasks_;
    std::vector<StillGroup> groups_;
};

} // namespace

Standstill standstill(storage::Reader& db, auth::Actor const& actor, std::optional<base::AreaCode> const& area, base::Date today)
{
    auto const overview = actor.scope(Permission::OverviewRead);
    auto const scope = area ? overview.within(*area) : overview;
    if (scope.empty())
        throw problems::outside_your_area();
    Standstill found;
    found.today = today;
    found.can_remind = actor.may(Permission::TasksWrite);
    for (auto const& round : rounds::rounds_within(db, scope))
        if (round.open)
            found.rounds.push_back(Looking(db, actor, scope, round, today).all());
    return found;
}

} // namespace insights
