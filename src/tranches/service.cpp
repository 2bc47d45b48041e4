// Putting a tranche together: which houses, how much, to which accounts; prepared, recorded from the past, or submitted again.
#include "tranches/service.hpp"

#include "platform/files/files.hpp"
#include "tranches/problems.hpp"

namespace tranches::service {

namespace {

using auth::Permission;

struct Chosen {
    std::int64_t part = 1;
    std::vector<base::AreaCode> const& tambons;
    std::vector<rounds::RoundHouseId> const& house_ids;
    bool management = false;
    base::Satang stated;
};

rounds::Round require_books(api::Work& work, rounds::RoundId id)
{
    auto round = require_whole_round(work, Permission::TranchesPrepare, id);
    if (!round.books_since)
        throw problems::no_books();
    return round;
}

std::vector<Missing> all_that_stops(Candidate const& c)
{
    auto missing = c.missing;
    if (c.taken)
        missing.push_back({"in_tranche",
                           {"อยู่ในงวดเงินเลขที่ " + std::to_string(c.taken->number) + " แล้ว",
                            "is in tranche no. " + std::to_string(c.taken->number) + " already"}});
    return missing;
}

void require_of_round(std::vector<rounds::RoundHouseId> const& named, std::vector<rounds::House> const& houses)
{
    std::set<rounds::RoundHouseId> known;
    for (auto const& house : houses)
        known.insert(house.id);
    base::Faults faults;
    for (std::size_t i = 0; i < named.size(); ++i)
        if (!known.contains(named[i]))
            faults.push_back({"house_ids[" + std::to_string(i) + "]",
                              "not_found",
                              {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in this round"}});
    base::refuse_if_any(std::move(faults));
}

// Houses that were named must all be ready; of tambons, or of the round, the ready ones are taken.
std::vector<Candidate> choose(storage::Reader& db, std::vector<Candidate> const& candidates, Chosen const& chosen,
                              std::vector<rounds::House> const& houses)
{
    std::set<rounds::RoundHouseId> const named(chosen.house_ids.begin(), chosen.house_ids.end());
    std::set<base::AreaCode> const tambons(chosen.tambons.begin(), chosen.tambons.end());
    std::vector<Candidate> taken;
    std::vector<std::pair<rounds::House, std::vector<Missing>>> lacking_houses;
    std::set<rounds::RoundHouseId> found;
    for (auto const& c : candidates) {
        bool const is_named = named.contains(c.house.id);
        if (!named.empty() ? !is_named : !tambons.empty() && !tambons.contains(c.house.tambon))
            continue;
        found.insert(c.house.id);
        if (c.part == chosen.part && c.is_ready())
            taken.push_back(c);
        else if (is_named)
            lacking_houses.emplace_back(
                c.house, c.part == chosen.part
                             ? all_that_stops(c)
                             : std::vector<Missing>{{"part",
                                                     {"งวดถัดไปของบ้านหลังนี้คืองวดที่ " + std::to_string(c.part),
                                                      "the next part of this house is " + std::to_string(c.part)}}});
    }
    for (auto const& house : houses)
        if (named.contains(house.id) && !found.contains(house.id))
            lacking_houses.emplace_back(
                house,
                std::vector<Missing>{{"nothing_to_come", {"ไม่มีเงินที่ต้องโอนให้บ้านหลังนี้อีก", "nothing more comes to this house"}}});
    require_of_round(chosen.house_ids, houses);
    if (!lacking_houses.empty())
        throw lacking(db, lacking_houses);
    return taken;
}

// One receiver for each account; houses by tambon, so that the receivers are too.
class Gathered {
public:
    store::Contents contents;

    void add(Candidate const& c, Receiving const& to)
    {
        auto& receiver = receiver_of(to);
        ++receiver.houses;
        receiver.amount += c.amount;
        contents.houses.push_back({c.house.id, c.house.tambon, receiver.position, c.amount, true});
    }
    void add_management(base::Satang amount, Receiving const& to)
    {
        auto& receiver = receiver_of(to);
        receiver.amount += amount;
        contents.management = store::ManagementShare{receiver.position, amount, true};
    }

private:
    store::Receiver& receiver_of(Receiving const& to)
    {
        for (auto& receiver : contents.receivers)
            if (receiver.tambon == to.tambon && receiver.account == to.account)
                return receiver;
        store::Receiver receiver;
        receiver.position = static_cast<std::int64_t>(contents.receivers.size()) + 1;
        receiver.tambon = to.tambon;
        receiver.account = to.account;
        return contents.receivers.emplace_back(std::move(receiver));
    }
};

store::Contents put_together(storage::Reader& db, Readiness& ready, Chosen const& chosen)
{
    if (chosen.part > ready.plan().last())
        throw problems::no_such_part();
    Gathered gathered;
    for (auto const& candidate : choose(db, ready.candidates(), chosen, ready.houses()))
        gathered.add(candidate, ready.accounts().of(candidate.house.tambon).value());
    if (chosen.management) {
        auto const management = ready.management(chosen.part);
        if (management.taken)
            throw problems::management_not_ready({"อยู่ในงวดอื่นแล้ว", "another tranche holds it already"});
        if (management.why_not)
            throw problems::management_not_ready(*management.why_not);
        gathered.add_management(management.amount, ready.accounts().of_round().value());
    }
    if (gathered.contents.receivers.empty())
        throw problems::nothing_ready(chosen.part);
    return std::move(gathered.contents);
}

void set_sums(store::TrancheRecord& tranche, store::Contents const& contents)
{
    tranche.houses = static_cast<std::int64_t>(contents.houses.size());
    tranche.houses_total = {};
    for (auto const& house : contents.houses)
        tranche.houses_total += house.amount;
    tranche.management = contents.management ? contents.management->amount : base::Satang();
}

void require_total(store::TrancheRecord const& tranche, base::Satang stated)
{
    if (auto const total = tranche.houses_total + tranche.management; total != stated)
        throw problems::total_mismatch(stated, total);
}

std::vector<auth::Change> sums_changed(store::TrancheRecord const& tranche)
{
    return {auth::change_of("part", std::nullopt, std::to_string(tranche.part)),
            auth::change_of("houses", std::nullopt, std::to_string(tranche.houses)),
            auth::change_of("houses_satang", std::nullopt, tranche.houses_total.str()),
            auth::change_of("management_satang", std::nullopt, tranche.management.str())};
}

// Writes a new tranche with its first step.
TrancheId begin(api::Work& work, rounds::Round const& round, Readiness& ready, Chosen const& chosen, store::TrancheRecord tranche)
{
    auto const contents = put_together(work.tx(), ready, chosen);
    tranche.id = work.new_id<TrancheId>();
    tranche.round = round.id;
    tranche.number = store::last_number(work.tx(), round.id) + 1;
    tranche.plan = ready.plan().id;
    tranche.part = chosen.part;
    tranche.since = work.today();
    tranche.made_at = work.now();
    set_sums(tranche, contents);
    require_total(tranche, chosen.stated);
    store::insert(work.tx(), tranche);
    store::insert(work.tx(), tranche, contents);
    auto const action = tranche.recorded ? Action::Record : Action::Prepare;
    Opened opened{tranche, round, *find_step(std::nullopt, action, tranche.recorded)};
    take_step(work, opened, tranche.note, sums_changed(tranche));
    return tranche.id;
}

} // namespace

TrancheId prepare(api::Work& work, rounds::RoundId id, PrepareForm const& form)
{
    auto const round = require_books(work, id);
    Readiness ready(work.tx(), auth::Scope({round.province}), round, work.today());
    store::TrancheRecord tranche;
    tranche.note = form.note;
    return begin(work, round, ready, {form.part, form.tambons, form.house_ids, form.management, form.stated_total_satang},
                 std::move(tranche));
}

namespace {

// No grant comes before it was agreed on.
base::Date first_day_of_money(storage::Reader& db, rounds::Round const& round)
{
    auto const in_force = agreements::in_force(db, round.id);
    auto const earliest = ledger::earliest_day(db, round);
    return in_force.empty() ? earliest : std::max(earliest, in_force.front().signed_on);
}

} // namespace

TrancheId record(api::Work& work, rounds::RoundId id, RecordForm const& form)
{
    auto const round = require_books(work, id);
    base::refuse_if_any(faults_of(form, first_day_of_money(work.tx(), round), work.today()));
    auto const paper = files::attach_paper(work.tx(), form.paper_sha256, work.actor().id);
    Readiness ready(work.tx(), auth::Scope({round.province}), round, work.today(), std::nullopt, true);
    store::TrancheRecord tranche;
    tranche.recorded = true;
    tranche.paid_on = form.paid_on;
    tranche.reference = form.reference;
    tranche.paper_sha256 = paper.sha256;
    tranche.note = form.note;
    return begin(work, round, ready, {form.part, form.tambons, form.house_ids, form.management, form.stated_total_satang},
                 std::move(tranche));
}

void resubmit(api::Work& work, TrancheId id, ResubmitForm const& form)
{
    auto opened = open(work, id, Action::Resubmit, form.version);
    std::set<rounds::RoundHouseId> const out(form.take_out.begin(), form.take_out.end());
    std::vector<rounds::RoundHouseId> rest;
    auto const before = store::contents(work.tx(), id);
    for (auto const& house : before.houses)
        if (!out.contains(house.house))
            rest.push_back(house.house);
    Readiness ready(work.tx(), auth::Scope({opened.round.province}), opened.round, work.today(), std::nullopt,
                    opened.tranche.recorded, id);
    // Without a house only management is left, or nothing.
    std::vector<base::AreaCode> const nowhere{base::AreaCode()};
    Chosen const chosen{opened.tranche.part, rest.empty() ? nowhere : std::vector<base::AreaCode>{}, rest, form.management,
                        form.stated_total_satang};
    auto const contents = put_together(work.tx(), ready, chosen);
    opened.tranche.plan = ready.plan().id;
    set_sums(opened.tranche, contents);
    require_total(opened.tranche, form.stated_total_satang);
    store::remove_contents(work.tx(), id);
    store::insert(work.tx(), opened.tranche, contents);
    take_step(work, opened, std::nullopt, sums_changed(opened.tranche));
}

} // namespace tranches::service
