// The steps of a tranche: approved, released and booked, sent back, cancelled, returned by the bank.
#include "tranches/service.hpp"

#include "households/households.hpp"
#include "places/places.hpp"
#include "tranches/problems.hpp"

#include <algorithm>

namespace tranches::service {

namespace {

using rounds::HouseState;

constexpr std::size_t kMostTold = 50;

duties::Thing thing_of(Opened const& opened)
{
    return {"tranche", opened.tranche.id.str(), opened.round.province};
}

base::Satang minus(base::Satang amount)
{
    return base::Satang() - amount;
}

std::string source_step(std::int64_t receiver)
{
    return "released-" + std::to_string(receiver);
}

std::vector<Missing> what_changed(store::HouseShare const& share, store::Receiver const& receiver, std::int64_t part,
                                  Candidate const* now, std::optional<Receiving> const& account)
{
    auto const one = [](std::string kind, std::string th, std::string en) {
        return std::vector<Missing>{{std::move(kind), {std::move(th), std::move(en)}}};
    };
    if (!now)
        return one("nothing_to_come", "ไม่มีเงินที่ต้องโอนให้บ้านหลังนี้แล้ว", "nothing comes to this house any more");
    if (now->taken || now->part != part)
        return one("paid_already", "ได้งวดนี้ไปแล้ว", "it has this part already");
    if (now->amount != share.amount)
        return one("amount_changed", "จำนวนเงินเปลี่ยนจาก " + share.amount.str() + " เป็น " + now->amount.str() + " บาท",
                   "the amount changed from " + share.amount.str() + " to " + now->amount.str() + " baht");
    if (!now->missing.empty())
        return now->missing;
    if (account && account->account != receiver.account)
        return one("account_changed", "บัญชีรับเงินเปลี่ยนไปหลังจัดทำงวด",
                   "the receiving account changed after the tranche was prepared");
    return {};
}

void book_one(api::Work& work, Opened const& opened, store::Contents const& contents, store::Receiver const& receiver)
{
    auto const& t = opened.tranche;
    auto const bank = ledger::account(
        work, {t.round, ledger::AccountKind::Bank, std::nullopt, receiver.tambon, name_in_books(receiver.account)});
    auto const receivable = ledger::account(work, {t.round, ledger::AccountKind::GrantReceivable});
    ledger::NewEntry entry;
    entry.round = t.round;
    entry.day = *t.paid_on;
    entry.kind = ledger::EntryKind::Tranche;
    entry.text =
        "เงินงวดที่ " + std::to_string(t.part) + " (งวดเงินเลขที่ " + std::to_string(t.number) + ") เข้าบัญชี" + receiver.account.name;
    entry.paper = rounds::Paper{rounds::PaperKind::BankSlip, t.reference, *t.paid_on};
    entry.source = {"tranche", t.id, source_step(receiver.position)};
    entry.postings.push_back({bank, receiver.amount});
    for (auto const& house : contents.houses)
        if (house.receiver == receiver.position)
            entry.postings.push_back({receivable, minus(house.amount), house.house});
    if (contents.management && contents.management->receiver == receiver.position)
        entry.postings.push_back({receivable, minus(contents.management->amount)});
    store::set_entry(work.tx(), t.id, receiver.position, ledger::post(work, entry));
}

// Books every transfer and moves the houses that were signed.
void pay(api::Work& work, Opened const& opened, store::Contents const& contents,
         std::map<rounds::RoundHouseId, HouseState> const& states)
{
    for (auto const& receiver : contents.receivers)
        book_one(work, opened, contents, receiver);
    std::vector<rounds::RoundHouseId> now_funded;
    for (auto const& house : contents.houses)
        if (states.at(house.house) == HouseState::Signed)
            now_funded.push_back(house.house);
    auto const& t = opened.tranche;
    rounds::advance(work, now_funded, HouseState::Funded, {rounds::PaperKind::BankSlip, t.reference, *t.paid_on}, *t.paid_on);
}

base::Date approved_on(storage::Reader& db, TrancheId id)
{
    base::Date day;
    for (auto const& step : store::steps(db, id))
        if (step.action == Action::Approve)
            day = step.at.bangkok_date();
    return day;
}

bool any_account_changed(storage::Reader& db, Opened const& opened, store::Contents const& contents)
{
    Accounts accounts(db, opened.tranche.round, opened.tranche.id);
    return std::ranges::any_of(contents.receivers, [&](store::Receiver const& receiver) {
        auto const now = receiver.tambon ? accounts.of(*receiver.tambon) : accounts.of_round();
        return now && now->changed;
    });
}

// What houses did with the money that a tranche brought: gathered once for all its receivers.
class Uses {
public:
    Uses(storage::Reader& db, store::TrancheRecord const& tranche) : db_(db), recorded_(tranche.recorded)
    {
        for (auto& house : rounds::houses_of_round(db, auth::Scope::everywhere(), tranche.round))
            houses_.emplace(house.id, std::move(house));
        for (auto const& one : ledger::money_by_house(db, tranche.round))
            if (one.house)
                used_.emplace(*one.house, one.grant_used);
        for (auto const& taken : store::taken(db, tranche.round))
            if (taken.live && taken.part > tranche.part)
                has_later_.insert(taken.house);
    }
    // Why the money of a receiver cannot come back as if nothing had been: somebody used it.
    [[nodiscard]] std::optional<base::Bilingual> of(store::Contents const& contents, std::int64_t receiver) const
    {
        for (auto const& share : contents.houses)
            if (share.receiver == receiver && share.live)
                if (auto const use = use_of(houses_.at(share.house)))
                    return told(houses_.at(share.house), *use);
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<base::Bilingual> use_of(rounds::House const& house) const
    {
        auto const& label = base::label_of(house.state);
        if (!recorded_ && house.state > HouseState::Funded)
            return base::Bilingual{"“" + label.th + "” แล้ว", "is “" + label.en + "” already"};
        if (auto const used = used_.find(house.id); used != used_.end() && used->second > base::Satang())
            return base::Bilingual{"ใช้เงินไปแล้ว " + used->second.str() + " บาท", "has used " + used->second.str() + " baht"};
        if (has_later_.contains(house.id))
            return base::Bilingual{"มีงวดถัดไปแล้ว", "has a later part already"};
        return std::nullopt;
    }
    [[nodiscard]] base::Bilingual told(rounds::House const& house, base::Bilingual const& use) const
    {
        auto const no = households::require_summary(db_, auth::Scope::everywhere(), house.household_id).house_no;
        return {"บ้านเลขที่ " + no + " " + use.th, "house no. " + no + " " + use.en};
    }

    storage::Reader& db_;
    bool recorded_;
    std::map<rounds::RoundHouseId, rounds::House> houses_;
    std::map<rounds::RoundHouseId, base::Satang> used_;
    std::set<rounds::RoundHouseId> has_later_;
};

} // namespace

base::Problem lacking(storage::Reader& db, std::vector<std::pair<rounds::House, std::vector<Missing>>> const& all)
{
    places::Lookup places(db);
    base::Faults faults;
    for (auto const& [house, missing] : all) {
        if (faults.size() >= kMostTold)
            break;
        auto const household = households::require_summary(db, auth::Scope::everywhere(), house.household_id);
        auto const tambon = places.tambon(house.tambon);
        for (auto const& one : missing)
            faults.push_back({"houses." + house.id.str(),
                              one.kind,
                              {"บ้านเลขที่ " + household.house_no + " ตำบล" + tambon.th + ": " + one.words.th,
                               "House no. " + household.house_no + ", " + tambon.en + ": " + one.words.en}});
    }
    return problems::not_ready(all.size(), std::move(faults));
}

Opened open(api::Work& work, TrancheId id, Action action, std::int64_t version)
{
    auto tranche = store::tranche(work.tx(), id);
    if (!tranche || !rounds::find_round(work.tx(), work.actor().scope(auth::Permission::TranchesRead), tranche->round))
        throw problems::not_found();
    auto const* const step = find_step(tranche->state, action, tranche->recorded);
    if (!step)
        throw problems::not_now(tranche->state);
    if (!work.actor().may(step->permission))
        throw problems::not_your_duty();
    auto round = require_whole_round(work, step->permission, tranche->round);
    if (tranche->version != version)
        throw problems::changed_meanwhile(tranche->version);
    return {std::move(*tranche), std::move(round), *step};
}

void take_step(api::Work& work, Opened& opened, std::optional<std::string> const& reason, std::vector<auth::Change> changes)
{
    auto& t = opened.tranche;
    bool const is_new = !opened.step.from;
    if (opened.step.duty)
        duties::take(work, *opened.step.duty, thing_of(opened), duties::person_of(work.actor()));
    auto const from = is_new ? std::nullopt : std::optional(std::string(base::name_of(t.state)));
    t.state = opened.step.to;
    t.since = work.today();
    if (!is_new && !store::update(work.tx(), t))
        throw problems::changed_meanwhile(t.version + 1);
    store::insert(work.tx(), t.id, store::steps(work.tx(), t.id).size() + 1,
                  {opened.step.action, t.state, work.now(), work.actor().id, work.actor().display_name, reason});
    changes.insert(changes.begin(), auth::Change{"state", from, std::string(base::name_of(t.state)), false});
    work.audit({"tranches." + std::string(base::name_of(opened.step.action)),
                {"tranche", t.id.str()},
                opened.round.province,
                std::move(changes),
                reason.value_or("")});
}

std::map<rounds::RoundHouseId, HouseState> require_ready(api::Work& work, Opened const& opened, store::Contents const& contents)
{
    auto const& t = opened.tranche;
    Readiness ready(work.tx(), auth::Scope({opened.round.province}), opened.round, work.today(), std::nullopt, t.recorded, t.id);
    auto const candidates = ready.candidates();
    std::map<rounds::RoundHouseId, Candidate const*> by_house;
    for (auto const& candidate : candidates)
        by_house.emplace(candidate.house.id, &candidate);
    std::map<rounds::RoundHouseId, rounds::House> houses;
    for (auto const& house : ready.houses())
        houses.emplace(house.id, house);
    std::vector<std::pair<rounds::House, std::vector<Missing>>> lacking_houses;
    std::map<rounds::RoundHouseId, HouseState> states;
    for (auto const& share : contents.houses) {
        auto const found = by_house.find(share.house);
        auto missing = what_changed(share, contents.receivers.at(static_cast<std::size_t>(share.receiver - 1)), t.part,
                                    found == by_house.end() ? nullptr : found->second, ready.accounts().of(share.tambon));
        states.emplace(share.house, houses.at(share.house).state);
        if (!missing.empty())
            lacking_houses.emplace_back(houses.at(share.house), std::move(missing));
    }
    if (!lacking_houses.empty())
        throw lacking(work.tx(), lacking_houses);
    if (contents.management) {
        auto const management = ready.management(t.part);
        if (management.taken)
            throw problems::management_not_ready({"โอนไปแล้วในงวดอื่น", "another tranche holds it"});
        if (management.why_not)
            throw problems::management_not_ready(*management.why_not);
        auto const& receiver = contents.receivers.at(static_cast<std::size_t>(contents.management->receiver - 1));
        if (management.amount != contents.management->amount || ready.accounts().of_round()->account != receiver.account)
            throw problems::management_not_ready(
                {"ยอดหรือบัญชีเปลี่ยนไปหลังจัดทำงวด", "its amount or account changed since it was prepared"});
    }
    return states;
}

void approve(api::Work& work, TrancheId id, ApproveForm const& form)
{
    auto opened = open(work, id, Action::Approve, form.version);
    (void)require_ready(work, opened, store::contents(work.tx(), id));
    take_step(work, opened, std::nullopt);
}

void release(api::Work& work, TrancheId id, ReleaseForm const& form)
{
    auto opened = open(work, id, Action::Release, form.version);
    base::refuse_if_any(faults_of(form, approved_on(work.tx(), id), work.today()));
    auto const contents = store::contents(work.tx(), id);
    auto const states = require_ready(work, opened, contents);
    if (!form.accounts_checked && any_account_changed(work.tx(), opened, contents))
        throw problems::accounts_unchecked();
    opened.tranche.paid_on = form.paid_on;
    opened.tranche.reference = form.reference;
    take_step(work, opened, std::nullopt,
              {auth::change_of("paid_on", std::nullopt, form.paid_on.iso()),
               auth::change_of("reference", std::nullopt, form.reference)});
    pay(work, opened, contents, states);
}

void confirm(api::Work& work, TrancheId id, ApproveForm const& form)
{
    auto opened = open(work, id, Action::Confirm, form.version);
    auto const contents = store::contents(work.tx(), id);
    auto const states = require_ready(work, opened, contents);
    take_step(work, opened, std::nullopt);
    pay(work, opened, contents, states);
}

void send_back(api::Work& work, TrancheId id, ReasonForm const& form)
{
    auto opened = open(work, id, Action::SendBack, form.version);
    take_step(work, opened, form.reason);
}

void cancel(api::Work& work, TrancheId id, ReasonForm const& form)
{
    auto opened = open(work, id, Action::Cancel, form.version);
    store::let_go(work.tx(), id);
    take_step(work, opened, form.reason);
}

void give_back(api::Work& work, TrancheId id, ReturnForm const& form)
{
    auto opened = open(work, id, Action::Return, form.version);
    auto& t = opened.tranche;
    auto const contents = store::contents(work.tx(), id);
    base::refuse_if_any(faults_of(form, *t.paid_on, contents.receivers.size(), work.today()));
    Uses const uses(work.tx(), t);
    std::set<std::int64_t> const asked(form.positions.begin(), form.positions.end());
    std::size_t back = 0;
    std::size_t gone_before = 0;
    std::vector<auth::Change> changes;
    for (auto const& receiver : contents.receivers) {
        if (receiver.returned_on) {
            ++gone_before;
            continue;
        }
        if (!asked.empty() && !asked.contains(receiver.position))
            continue;
        if (auto const used = uses.of(contents, receiver.position))
            throw problems::spent_already(*used);
        (void)ledger::correct(work, receiver.entry.value(), form.reason, form.on);
        store::let_go(work.tx(), id, receiver.position, form.on, form.reason);
        changes.push_back(
            auth::change_of("receivers[" + std::to_string(receiver.position) + "].returned_on", std::nullopt, form.on.iso()));
        ++back;
        for (auto const& house : contents.houses)
            if (house.receiver == receiver.position) {
                --t.houses;
                t.houses_total = t.houses_total - house.amount;
            }
        if (contents.management && contents.management->receiver == receiver.position)
            t.management = {};
    }
    if (back == 0)
        throw problems::nothing_to_return();
    if (back + gone_before < contents.receivers.size())
        opened.step.to = State::Released; // the other transfers stand
    take_step(work, opened, form.reason, std::move(changes));
}

} // namespace tranches::service
