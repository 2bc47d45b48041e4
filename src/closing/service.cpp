// Closing houses, tambons and rounds, and attaching what was signed.
#include "closing/service.hpp"

#include "closing/problems.hpp"
#include "closing/reporting.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"

#include <algorithm>
#include <set>

namespace closing::service {

namespace {

using auth::change_of;
using auth::Permission;
using rounds::HouseState;

template <class Report>
store::Kept kept(api::Work& work, Report const& report)
{
    auto text = base::fields::to_text(report);
    auto hash = auth::sha256_hex(text);
    return {std::move(text), std::move(hash), work.now(), work.actor().id, work.actor().display_name};
}

rounds::Round require_open(api::Work& work, Permission permission, rounds::RoundId id)
{
    auto round = rounds::require_round(work.tx(), work.actor().scope(permission), id);
    if (!round.open)
        throw problems::round_closed();
    return round;
}

std::optional<base::Date> last_house_of(storage::Reader& db, rounds::RoundId round, base::AreaCode const& tambon)
{
    std::optional<base::Date> last;
    for (auto const& house : store::houses(db, round))
        if (house.tambon == tambon)
            last = std::max(last, std::optional(house.closed_on));
    return last;
}

std::vector<rounds::House> require_houses(api::Work& work, rounds::Round const& round, CloseHousesForm const& form)
{
    auto const scope = work.actor().scope(Permission::ClosingWrite);
    auto faults = faults_of_day(form.closed_on, work.today());
    std::vector<rounds::House> houses;
    std::set<rounds::RoundHouseId> seen;
    std::optional<base::Date> handed_on;
    std::optional<base::Date> booked_on;
    for (std::size_t i = 0; i < form.house_ids.size(); ++i) {
        auto const field = "house_ids[" + std::to_string(i) + "]";
        auto const house = rounds::find_house(work.tx(), scope, form.house_ids[i]);
        if (!house || house->round_id != round.id)
            throw problems::house_not_found();
        if (!seen.insert(house->id).second)
            faults.push_back({field, "twice", {"บ้านหลังนี้อยู่ในรายการสองครั้ง", "This house is listed twice"}});
        if (house->state == HouseState::HandedOver)
            handed_on = std::max(handed_on, std::optional(house->state_since));
        booked_on = std::max(booked_on, ledger::last_day_of(work.tx(), house->id));
        houses.push_back(*house);
    }
    add_fault_of_order(faults, form.closed_on, handed_on, "before_hand_over",
                       {"มีบ้านที่ส่งมอบหลังวันนี้", "A house was handed over after that day"});
    add_fault_of_order(faults, form.closed_on, booked_on, "before_money",
                       {"มีบ้านที่ลงบัญชีหลังวันนี้", "Money of a house is booked after that day"});
    base::refuse_if_any(std::move(faults));
    return houses;
}

// One fault for each house that lacks something.
void refuse_unready(api::Work& work, rounds::Round const& round, std::vector<rounds::House> const& houses,
                    RoundMoney const& money)
{
    base::Faults faults;
    auto const facts = facts_of(work.tx(), round, houses, money);
    for (std::size_t i = 0; i < houses.size(); ++i) {
        base::Bilingual words;
        for (auto const& missing : missing_of(checks_of(facts.at(houses[i].id)))) {
            words.th += (words.th.empty() ? "" : "; ") + missing.th;
            words.en += (words.en.empty() ? "" : "; ") + missing.en;
        }
        if (!words.th.empty())
            faults.push_back({"house_ids[" + std::to_string(i) + "]", "not_ready", std::move(words)});
    }
    if (!faults.empty())
        throw problems::not_ready({"บ้าน", "A house"}, std::move(faults));
}

void refuse_unready(std::vector<Check> const& checks, base::Bilingual const& what)
{
    base::Faults faults;
    for (auto const& check : checks)
        for (auto const& missing : check.missing)
            faults.push_back({check.key, "missing", missing});
    if (!faults.empty())
        throw problems::not_ready(what, std::move(faults));
}

void keep_house(api::Work& work, rounds::Round const& round, rounds::RoundHouseId id, RoundMoney const& money,
                std::int64_t number, ClosedBy const& closed)
{
    auto const house = rounds::find_house(work.tx(), auth::Scope::everywhere(), id).value();
    auto const report = house_report(work.tx(), round, house, money, closed);
    store::insert(work.tx(),
                  store::ClosedHouse{id, round.id, house.tambon, number, closed.paper_number, closed.on,
                                     report.money.transferred_satang, report.money.contributed_satang, report.money.spent_satang,
                                     report.money.returned_satang},
                  kept(work, report));
}

// Whose report a signed copy is.
struct SignedOf {
    rounds::RoundId round;
    std::optional<base::AreaCode> tambon;
    std::optional<rounds::RoundHouseId> house;
};

SignedOf signed_of(api::Work& work, rounds::Round const& round, SignedForm const& form)
{
    if (!form.round_house_id)
        return {round.id, form.tambon, std::nullopt};
    auto const house = rounds::find_house(work.tx(), work.actor().scope(Permission::ClosingWrite), *form.round_house_id);
    if (!house || house->round_id != round.id)
        throw problems::house_not_found();
    return {round.id, house->tambon, house->id};
}

bool has_report(api::Work& work, SignedOf const& of)
{
    if (of.house)
        return store::house(work.tx(), *of.house).has_value();
    return of.tambon ? store::report(work.tx(), of.round, *of.tambon).has_value() : store::round(work.tx(), of.round).has_value();
}

} // namespace

std::int64_t close_houses(api::Work& work, rounds::RoundId id, CloseHousesForm const& form)
{
    auto const round = require_open(work, Permission::ClosingWrite, id);
    auto const houses = require_houses(work, round, form);
    RoundMoney const money(work.tx(), round);
    refuse_unready(work, round, houses, money);
    auto number = store::last_number(work.tx(), id);
    std::vector<auth::Event> events;
    for (auto const& house : houses) {
        ++number;
        ClosedBy const closed{form.closed_on, form.paper_number.value_or(paper_number_of("ปค.", number, round.fiscal_year)),
                              work.actor().display_name};
        std::vector const ids{house.id};
        rounds::advance(work, ids, HouseState::Closed, {rounds::PaperKind::ClosingReport, closed.paper_number, closed.on},
                        closed.on);
        keep_house(work, round, house.id, money, number, closed);
        events.push_back({"closing.house_closed",
                          {"round_house", house.id.str()},
                          house.tambon,
                          {change_of("closed_on", std::nullopt, form.closed_on.iso()),
                           change_of("paper_number", std::nullopt, closed.paper_number)},
                          ""});
    }
    work.audit_all(events);
    return static_cast<std::int64_t>(houses.size());
}

void close_tambon(api::Work& work, rounds::RoundId id, CloseTambonForm const& form)
{
    auto const round = require_open(work, Permission::ClosingWrite, id);
    if (!work.actor().scope(Permission::ClosingWrite).covers(form.tambon) || !round.province.contains(form.tambon) ||
        form.tambon.level() != base::AreaCode::Level::Tambon)
        throw problems::outside_your_area();
    auto faults = faults_of_day(form.closed_on, work.today());
    add_fault_of_order(faults, form.closed_on, last_house_of(work.tx(), id, form.tambon), "before_houses",
                       {"มีบ้านของตำบลที่ปิดหลังวันนี้", "A house of the tambon was closed after that day"});
    base::refuse_if_any(std::move(faults));
    auto const closed_before = store::tambons(work.tx(), id);
    for (auto const& tambon : closed_before)
        if (tambon.tambon == form.tambon)
            throw problems::tambon_closed(tambon.closed_on);
    auto const houses = rounds::houses_of_round(work.tx(), auth::Scope::everywhere(), id, form.tambon);
    StateCounts counts;
    for (auto const& house : houses)
        ++counts[house.state];
    if (!asks_for_closing(counts))
        throw problems::not_ready({"ตำบล", "The tambon"},
                                  {{"tambon", "no_houses", {"ตำบลนี้ไม่มีบ้านในรอบ", "This tambon has no house in the round"}}});
    RoundMoney const money(work.tx(), round);
    refuse_unready(checks_of(facts_of(work.tx(), round, form.tambon, counts, houses, money)), {"ตำบล", "The tambon"});
    auto const number = static_cast<std::int64_t>(closed_before.size()) + 1;
    ClosedBy const closed{form.closed_on, form.paper_number.value_or(paper_number_of("ปค.ต.", number, round.fiscal_year)),
                          work.actor().display_name};
    auto report = tambon_report(work.tx(), round, form.tambon, money, closed);
    report.note = form.note;
    store::insert(work.tx(),
                  store::ClosedTambon{id, form.tambon, number, closed.paper_number, form.closed_on, form.note, work.actor().id},
                  kept(work, report));
    rounds::close_tambon(work, id, form.tambon);
    work.audit({"closing.tambon_closed",
                {"round", id.str()},
                form.tambon,
                {change_of("tambon", std::nullopt, form.tambon.str()), change_of("closed_on", std::nullopt, form.closed_on.iso()),
                 change_of("paper_number", std::nullopt, closed.paper_number), change_of("note", std::nullopt, form.note)},
                report.head.tambon_th});
}

void close_round(api::Work& work, rounds::RoundId id, CloseRoundForm const& form)
{
    auto const round = require_open(work, Permission::RoundsClose, id);
    if (!work.actor().scope(Permission::RoundsClose).covers(round.province))
        throw problems::outside_your_area();
    auto const tambons = store::tambons(work.tx(), id);
    std::optional<base::Date> last_tambon;
    for (auto const& tambon : tambons)
        last_tambon = std::max(last_tambon, std::optional(tambon.closed_on));
    auto faults = faults_of_day(form.closed_on, work.today());
    add_fault_of_order(faults, form.closed_on, last_tambon, "before_tambons",
                       {"มีตำบลที่ปิดหลังวันนี้", "A tambon was closed after that day"});
    base::refuse_if_any(std::move(faults));
    if (!work.actor().is_public() &&
        std::ranges::find(tambons, work.actor().id, &store::ClosedTambon::recorded_by) != tambons.end())
        throw problems::closed_its_tambons();
    auto facts = facts_of(work.tx(), round);
    facts.unmatched_has_reason = form.unmatched_reason.has_value();
    refuse_unready(checks_of(facts), {"รอบ", "The round"});
    ClosedBy const closed{form.closed_on, form.paper_number.value_or(paper_number_of("ปค.ร.", 1, round.fiscal_year)),
                          work.actor().display_name};
    auto report = round_report(work.tx(), round, RoundMoney(work.tx(), round), closed);
    report.unmatched_reason = form.unmatched_reason;
    report.note = form.note;
    store::insert(work.tx(), store::ClosedRound{id, closed.paper_number, form.closed_on, form.unmatched_reason, form.note},
                  kept(work, report));
    work.audit({"closing.round_closed",
                {"round", id.str()},
                round.province,
                {change_of("closed_on", std::nullopt, form.closed_on.iso()),
                 change_of("paper_number", std::nullopt, closed.paper_number),
                 change_of("unmatched_reason", std::nullopt, form.unmatched_reason), change_of("note", std::nullopt, form.note)},
                round.name_th});
    rounds::close(work, id, {rounds::PaperKind::ClosingReport, closed.paper_number, form.closed_on}, form.closed_on);
}

void attach_signed(api::Work& work, rounds::RoundId id, SignedForm const& form)
{
    auto const scope = work.actor().scope(Permission::ClosingWrite);
    auto const round = rounds::require_round(work.tx(), scope, id);
    auto const of = signed_of(work, round, form);
    if (!scope.covers(of.tambon.value_or(round.province)))
        throw problems::outside_your_area();
    if (!has_report(work, of))
        throw problems::not_closed_yet();
    if (form.signed_on > work.today())
        base::refuse_if_any({{"signed_on", "future", {"วันที่นี้ยังมาไม่ถึง", "This day is still to come"}}});
    auto const file = files::attach_paper(work.tx(), form.sha256, work.actor().id);
    auto const there = store::signed_papers(work.tx(), id);
    bool const again = std::ranges::any_of(
        there, [&](store::Signed const& s) { return s.sha256 == file.sha256 && s.tambon == of.tambon && s.house == of.house; });
    if (!again)
        store::insert(work.tx(), store::Signed{work.new_id<SignedId>(), id, of.tambon, of.house, form.signed_on, file.sha256,
                                               file.media_type, work.now(), work.actor().display_name});
    work.audit({"closing.signed_attached",
                of.house ? auth::Subject{"round_house", of.house->str()} : auth::Subject{"round", id.str()},
                of.tambon.value_or(round.province),
                {change_of("signed_on", std::nullopt, form.signed_on.iso())},
                ""});
}

} // namespace closing::service
