// Views are assembled from rows, names of places and the summaries of households.
#include "rounds/views.hpp"

#include "base/text.hpp"
#include "places/places.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>

namespace rounds::views {

namespace {

// A page's cursor: "540101.0190…".
std::optional<store::HousePlace> place_from(std::optional<std::string> const& cursor)
{
    if (!cursor)
        return std::nullopt;
    auto const dot = cursor->find('.');
    auto const tambon = base::AreaCode::parse(cursor->substr(0, dot));
    auto const id = dot == std::string::npos ? std::nullopt : RoundHouseId::parse(cursor->substr(dot + 1));
    if (!tambon || !id)
        throw base::invalid_input(
            {{"after",
              "malformed",
              {"ตำแหน่งหน้าไม่ถูกต้อง เปิดรายการใหม่", "This place in the list is not valid. Open the list again."}}});
    return store::HousePlace{*tambon, *id};
}

std::string cursor_of(RoundHouseRow const& row)
{
    return row.tambon.str() + "." + row.id.str();
}

constexpr std::size_t kLookedAtOnce = 500;

// Of many houses few may be shown.
bool is_narrow(HouseQuery const& query)
{
    return query.states.size() > 1 || query.late_only || !query.terms.empty();
}

bool is_one_of(std::vector<HouseState> const& states, HouseState state)
{
    return states.empty() || std::ranges::find(states, state) != states.end();
}

bool has_words(RoundHouseRow const& row, std::vector<std::string> const& terms)
{
    if (terms.empty())
        return true;
    auto const text =
        base::text::search_key(row.head_name + " " + row.house_no + " " + row.tambon_name_th + " " + row.tambon_name_en);
    return std::ranges::all_of(terms, [&](std::string const& term) { return text.find(term) != std::string::npos; });
}

class RowMaker {
public:
    RowMaker(storage::Reader& db, auth::Scope const& scope, base::Date today)
        : db_(db), scope_(scope), today_(today), limits_(store::stage_limits(db)), places_(db)
    {
    }

    [[nodiscard]] bool is_late(store::HouseRecord const& record) const
    {
        return rounds::is_late(record.house.state, record.house.state_since, limits_, today_);
    }

    [[nodiscard]] std::vector<RoundHouseRow> rows(std::vector<store::HouseRecord> const& records)
    {
        std::vector<households::HouseholdId> ids;
        for (auto const& record : records)
            ids.push_back(record.house.household_id);
        std::map<households::HouseholdId, households::HouseholdSummary> summaries;
        for (auto& summary : households::summaries(db_, scope_, ids))
            summaries.emplace(summary.id, std::move(summary));
        std::vector<RoundHouseRow> rows;
        for (auto const& record : records)
            rows.push_back(row(record, summaries));
        return rows;
    }

private:
    RoundHouseRow row(store::HouseRecord const& record,
                      std::map<households::HouseholdId, households::HouseholdSummary> const& summaries)
    {
        auto const& house = record.house;
        auto const tambon = places_.tambon(house.tambon);
        RoundHouseRow row;
        row.id = house.id;
        row.household_id = house.household_id;
        row.tambon = house.tambon;
        row.tambon_name_th = tambon.th;
        row.tambon_name_en = tambon.en;
        row.state = house.state;
        row.state_since = house.state_since;
        row.days_in_state = today_.days() - house.state_since.days();
        row.due = due_on(house.state, house.state_since, limits_);
        row.late = is_late(record);
        row.share_satang = house.share;
        row.next_step = next_step_of(house.state, limits_);
        row.version = record.version;
        // A household that moved out of the scope keeps its house in the round; only its name is hidden then.
        if (auto const found = summaries.find(house.household_id); found != summaries.end()) {
            row.head_name = found->second.head_name;
            row.house_no = found->second.house_no;
            row.moo = found->second.moo;
            row.made_up = found->second.made_up;
        }
        return row;
    }

    storage::Reader& db_;
    auth::Scope const& scope_;
    base::Date today_;
    std::vector<StageLimit> limits_;
    places::Lookup places_;
};

std::vector<StateCount> counts_by_state(std::vector<StateSum> const& sums)
{
    std::vector<StateCount> counts;
    for (auto const& value : values_of(HouseState{})) {
        StateCount count{value.value, 0, 0};
        for (auto const& sum : sums)
            if (sum.state == value.value) {
                count.houses += sum.houses;
                count.late += sum.late;
            }
        if (is_on_the_way(value.value) || count.houses > 0)
            counts.push_back(count);
    }
    return counts;
}

std::vector<TambonLine> river(storage::Reader& db, auth::Scope const& scope, RoundId id, std::vector<StateSum> const& sums)
{
    places::Lookup places(db);
    std::map<base::AreaCode, TambonLine> lines;
    auto const line = [&](base::AreaCode const& tambon) -> TambonLine& {
        auto& found = lines[tambon];
        if (found.tambon_name_th.empty()) {
            auto const name = places.tambon(tambon);
            auto const district = places.district(tambon);
            found.tambon = tambon;
            found.tambon_name_th = name.th;
            found.tambon_name_en = name.en;
            found.district_name_th = district.th;
            found.district_name_en = district.en;
        }
        return found;
    };
    for (auto const& quota : store::quotas(db, id))
        if (scope.covers(quota.tambon)) {
            line(quota.tambon).quota = quota.houses;
            line(quota.tambon).quota_note = quota.note;
        }
    for (auto const& sum : sums) {
        line(sum.tambon).states.push_back({sum.state, sum.houses, sum.late});
        if (holds_a_place(sum.state))
            line(sum.tambon).placed += sum.houses;
        else if (is_candidate(sum.state))
            line(sum.tambon).candidates += sum.houses;
    }
    std::vector<TambonLine> ordered;
    for (auto& [tambon, found] : lines)
        ordered.push_back(std::move(found));
    return ordered;
}

} // namespace

RoundList round_list(storage::Reader& db, auth::Scope const& scope)
{
    RoundList list;
    for (auto const& record : store::rounds_within(db, scope)) {
        RoundRow row;
        row.id = record.round.id;
        row.programme_th = record.round.programme_th;
        row.programme_en = record.round.programme_en;
        row.fiscal_year = record.round.fiscal_year;
        row.province = record.round.province;
        row.name_th = record.round.name_th;
        row.name_en = record.round.name_en;
        row.open = record.round.open;
        row.envelope_satang = record.round.envelope;
        row.made_up = record.made_up;
        for (auto const& quota : quota_sums(db, scope, record.round.id)) {
            row.houses += quota.placed;
            row.tambons += quota.quota > 0 ? 1 : 0;
        }
        list.items.push_back(std::move(row));
    }
    return list;
}

RoundView round(storage::Reader& db, auth::Scope const& scope, RoundId id, base::Date today)
{
    auto const record = store::round(db, scope, id);
    if (!record)
        throw problems::not_found();
    auto const& r = record->round;
    auto const sums = state_sums(db, scope, id, today);
    RoundView view;
    view.id = r.id;
    view.programme_id = r.programme_id;
    view.programme_th = r.programme_th;
    view.programme_en = r.programme_en;
    view.fiscal_year = r.fiscal_year;
    view.province = r.province;
    view.name_th = r.name_th;
    view.name_en = r.name_en;
    view.open = r.open;
    view.opened_on = record->opened_on;
    view.books_since = r.books_since;
    view.closed_on = r.closed_on;
    view.note = record->note;
    view.made_up = record->made_up;
    view.version = record->version;
    view.rule = *store::rule(db, r.rule.id);
    view.money = money_of(db, r);
    view.counts_by_state = counts_by_state(sums);
    view.river = river(db, scope, id, sums);
    for (auto const& line : view.river) {
        view.quota_total += line.quota;
        view.placed_total += line.placed;
        view.candidates_total += line.candidates;
    }
    for (auto const& sum : sums)
        view.late_total += sum.late;
    return view;
}

RoundHousePage houses(storage::Reader& db, auth::Scope const& scope, RoundId id, HouseQuery const& query, base::Date today)
{
    if (!store::round(db, scope, id))
        throw problems::not_found();
    RowMaker maker(db, scope, today);
    auto place = place_from(query.after);
    auto const state = query.states.size() == 1 ? std::optional(query.states.front()) : std::nullopt;
    auto const at_once = is_narrow(query) ? std::max(query.limit + 1, kLookedAtOnce) : query.limit + 1;
    RoundHousePage page;
    // Lateness, several states and words are looked at here, so read on until the page is full.
    for (bool more = true; more && page.items.size() <= query.limit;) {
        auto batch = store::houses(db, scope, id, {state, query.area, std::nullopt}, place, at_once);
        more = batch.size() == at_once;
        if (!batch.empty())
            place = store::HousePlace{batch.back().house.tambon, batch.back().house.id};
        std::erase_if(batch, [&](store::HouseRecord const& record) {
            return !is_one_of(query.states, record.house.state) || (query.late_only && !maker.is_late(record));
        });
        if (auto const wanted = query.limit + 1 - page.items.size(); query.terms.empty() && batch.size() > wanted)
            batch.resize(wanted);
        for (auto& row : maker.rows(batch))
            if (page.items.size() <= query.limit && has_words(row, query.terms))
                page.items.push_back(std::move(row));
    }
    if (page.items.size() > query.limit) {
        page.items.resize(query.limit);
        page.next = cursor_of(page.items.back());
    }
    return page;
}

RoundHouseView house(storage::Reader& db, auth::Scope const& scope, RoundHouseId id, base::Date today)
{
    auto const record = store::house(db, scope, id);
    if (!record)
        throw problems::house_not_found();
    RowMaker maker(db, scope, today);
    auto const round = store::round(db, scope, record->house.round_id);
    RoundHouseView view;
    view.house = maker.rows({*record}).front();
    view.round_id = record->house.round_id;
    view.round_name_th = round ? round->round.name_th : "";
    view.round_name_en = round ? round->round.name_en : "";
    view.programme_th = round ? round->round.programme_th : "";
    view.programme_en = round ? round->round.programme_en : "";
    view.fiscal_year = round ? round->round.fiscal_year : base::FiscalYear();
    view.outcome_reason = record->outcome_reason;
    view.allowed = allowed_from(record->house.state);
    if (round && round->round.books_since)
        std::erase_if(view.allowed, done_in_its_room);
    view.moves = store::moves(db, id);
    return view;
}

RoundHouseList of_household(storage::Reader& db, auth::Scope const& scope, households::HouseholdId id, base::Date today)
{
    (void)households::require_summary(db, scope, id);
    RoundHouseList list;
    for (auto const& record : store::houses_of_household(db, scope, id))
        list.items.push_back(house(db, scope, record.house.id, today));
    return list;
}

StateList states()
{
    StateList list;
    for (auto const& value : values_of(HouseState{}))
        list.items.push_back(
            {value.value, value.label.th, value.label.en, is_on_the_way(value.value), allowed_from(value.value)});
    return list;
}

} // namespace rounds::views
