// Versions of a house's bill of quantities: begun, changed, prepared, thrown away.
#include "estimates/problems.hpp"
#include "estimates/service.hpp"

#include <algorithm>

namespace estimates::service {

namespace {

using auth::Permission;
using store::EstimateRecord;

// In the writer's area, the round open and the house still to be repaired.
rounds::House require_house(api::Work& work, rounds::RoundHouseId id)
{
    auto const scope = work.actor().scope(Permission::EstimatesWrite);
    auto const house = rounds::find_house(work.tx(), scope, id);
    if (!house)
        throw problems::house_not_found();
    if (!rounds::require_round(work.tx(), scope, house->round_id).open)
        throw problems::round_closed();
    if (!may_be_estimated(house->state))
        throw problems::house_is_done();
    return *house;
}

EstimateForm form_of(storage::Reader& db, EstimateRecord const& record)
{
    EstimateForm form;
    form.note = record.note;
    form.version = record.version;
    for (auto const& l : store::lines(db, record.estimate.id))
        form.lines.push_back({l.part, l.item, l.text, l.people, l.quantity_milli, l.unit, l.price, l.source});
    return form;
}

base::Problem changed_meanwhile(storage::Reader& db, EstimateRecord const& record)
{
    return problems::changed_meanwhile(base::fields::to_text(form_of(db, record)));
}

// A draft, and its house as it stands.
struct Open {
    EstimateRecord record;
    rounds::House house;
};
Open require_draft(api::Work& work, EstimateId id)
{
    auto record = store::estimate(work.tx(), work.actor().scope(Permission::EstimatesWrite), id);
    if (!record)
        throw problems::not_found();
    if (record->estimate.state != State::Draft)
        throw problems::not_a_draft();
    auto house = require_house(work, record->estimate.house);
    return {std::move(*record), std::move(house)};
}

auth::Event event_of(std::string action, EstimateRecord const& record, Sums const* before, std::string note)
{
    auto const& e = record.estimate;
    auto const from = [&](base::Satang (*sum)(Sums const&)) { return before ? std::optional(sum(*before).str()) : std::nullopt; };
    auto const grant = [](Sums const& s) { return s.grant; };
    auto const contributed = [](Sums const& s) { return s.contributed(); };
    return {std::move(action),
            {"estimate", e.id.str()},
            e.tambon,
            {{"grant_satang", from(grant), e.sums.grant.str(), false},
             {"contributed_satang", from(contributed), e.sums.contributed().str(), false},
             {"round_house_id", std::nullopt, e.house.str(), false}},
            std::move(note)};
}

std::string named(EstimateRecord const& record)
{
    return "ฉบับที่ " + std::to_string(record.estimate.number);
}

// The lines of the version before, with the prices of the day where the book has them.
std::vector<Line> lines_anew(storage::Reader& db, EstimateId id, Book const& book)
{
    auto lines = store::lines(db, id);
    for (auto& line : lines) {
        auto const* const price = line.item ? book.price(*line.item) : nullptr;
        if (!price)
            continue;
        if (auto const amount = amount_of(line.people, line.quantity_milli, price->price)) {
            line.price = price->price;
            line.amount = *amount;
        }
    }
    return lines;
}

void require_items(storage::Reader& db, std::vector<LineForm> const& lines, base::Faults& faults)
{
    std::map<ItemId, bool> known;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].item_id)
            continue;
        auto const [found, is_new] = known.try_emplace(*lines[i].item_id, false);
        if (is_new)
            found->second = store::item(db, *lines[i].item_id).has_value();
        if (!found->second)
            faults.push_back({"lines[" + std::to_string(i) + "].item_id",
                              "not_found",
                              {"ไม่มีรายการนี้ในบัญชีราคา", "There is no such item in the price book"}});
    }
}

void stamp(api::Work& work, EstimateRecord& record)
{
    record.recorded_at = work.now();
    record.recorded_by = work.actor().display_name;
}

// What was final makes room for the one that is.
void replace_final(api::Work& work, EstimateRecord const& by)
{
    for (auto other : store::versions(work.tx(), auth::Scope::everywhere(), by.estimate.house)) {
        if (other.estimate.state != State::Final)
            continue;
        other.estimate.state = State::Replaced;
        if (!store::update(work.tx(), other, other.version))
            throw changed_meanwhile(work.tx(), other);
    }
}

} // namespace

EstimateId begin(api::Work& work, rounds::RoundHouseId id, BeginForm const& form, bool made_up)
{
    auto const house = require_house(work, id);
    auto const before = store::versions(work.tx(), auth::Scope::everywhere(), id);
    auto const final = std::ranges::find(before, State::Final, [](EstimateRecord const& r) { return r.estimate.state; });
    for (auto const& other : before)
        if (other.estimate.state == State::Draft)
            throw problems::draft_exists(other.estimate.number);
    if (final != before.end() && form.reason.value_or("").empty())
        base::refuse_if_any({{"reason", "required", {"กรุณาบอกเหตุที่ทำฉบับใหม่", "Please say why there is a new version"}}});

    EstimateRecord record;
    auto& e = record.estimate;
    e.id = work.new_id<EstimateId>();
    e.house = id;
    e.round = house.round_id;
    e.tambon = house.tambon;
    e.number = before.empty() ? 1 : before.front().estimate.number + 1;
    e.share = house.share;
    e.reason = final == before.end() ? std::nullopt : form.reason;
    record.priced_on = work.today();
    record.made_up = made_up;
    Book const book(work.tx(), house.tambon, work.today());
    e.lines = final == before.end()
                  ? first_lines(work.tx(), damage_of(work.tx(), house.household_id, work.today()), book, house.share)
                  : lines_anew(work.tx(), final->estimate.id, book);
    e.sums = sums_of(e.lines);
    stamp(work, record);
    store::insert(work.tx(), record);
    work.audit(event_of("estimate.begun", record, nullptr, named(record)));
    return e.id;
}

void change(api::Work& work, EstimateId id, EstimateForm const& form)
{
    auto [record, house] = require_draft(work, id);
    if (form.version != record.version)
        throw changed_meanwhile(work.tx(), record);
    base::Faults faults;
    auto lines = lines_of(form.lines, faults);
    require_items(work.tx(), form.lines, faults);
    base::refuse_if_any(std::move(faults));
    auto const before = record.estimate.sums;
    record.estimate.sums = sums_of(lines);
    record.estimate.share = house.share;
    record.note = form.note;
    record.priced_on = work.today();
    stamp(work, record);
    if (!store::update(work.tx(), record, form.version))
        throw changed_meanwhile(work.tx(), record);
    store::replace_lines(work.tx(), id, lines);
    work.audit(event_of("estimate.changed", record, &before, named(record)));
}

void prepare(api::Work& work, EstimateId id, PrepareForm const& form)
{
    auto [record, house] = require_draft(work, id);
    if (form.version != record.version)
        throw changed_meanwhile(work.tx(), record);
    auto const lines = store::lines(work.tx(), id);
    base::refuse_if_any(faults_of_final(lines, house.share, form, work.today()));
    replace_final(work, record);
    record.estimate.state = State::Final;
    record.estimate.share = house.share;
    record.estimate.prepared_on = form.prepared_on;
    record.estimate.prepared_by = form.prepared_by;
    stamp(work, record);
    if (!store::update(work.tx(), record, form.version))
        throw changed_meanwhile(work.tx(), record);
    auto event = event_of("estimate.prepared", record, nullptr, named(record));
    event.changes.push_back({"prepared_on", std::nullopt, form.prepared_on.iso(), false});
    work.audit(event);
}

void discard(api::Work& work, EstimateId id)
{
    auto const [record, house] = require_draft(work, id);
    store::remove(work.tx(), id);
    work.audit(event_of("estimate.discarded", record, nullptr, named(record)));
}

} // namespace estimates::service
