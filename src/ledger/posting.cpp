// Opening accounts, booking entries and correcting them: decide, write, look whether something is overdrawn.
#include "base/text.hpp"
#include "households/households.hpp"
#include "ledger/ledger.hpp"
#include "ledger/problems.hpp"
#include "ledger/rules.hpp"
#include "ledger/store.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <array>

namespace ledger {

namespace {

struct Reversal {
    EntryId of;
    std::string reason;
};

rounds::Round require_books(storage::Reader& db, rounds::RoundId id)
{
    auto round = rounds::require_round(db, auth::Scope::everywhere(), id);
    if (!round.open)
        throw problems::round_closed();
    if (!round.books_since)
        throw problems::no_books();
    return round;
}

// The houses of the round that the postings name: others are strangers to it. Where the postings are many, the houses of a tambon
// are read together as soon as one of them is named: an entry is over few tambons, often over one.
void add_houses(storage::Reader& db, rounds::RoundId round, std::vector<NewPosting> const& postings, Facts& facts)
{
    constexpr std::size_t kMany = 500;
    bool const many = postings.size() > kMany;
    auto const add = [&](rounds::House const& house) {
        facts.houses.emplace(house.id, house.tambon);
        if (house.state == rounds::HouseState::Closed)
            facts.closed.insert(house.id);
    };
    for (auto const& posting : postings) {
        if (!posting.house || facts.houses.contains(*posting.house))
            continue;
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), *posting.house);
        if (!house || house->round_id != round)
            continue;
        add(*house);
        if (many)
            for (auto const& other : rounds::houses_of_round(db, auth::Scope::everywhere(), round, house->tambon))
                add(other);
    }
}

// Only accounts of the round are found.
Facts facts_of(storage::Reader& db, rounds::Round const& round, NewEntry const& entry, base::Date today)
{
    Facts facts{earliest_day(db, round), today, {}, {}, {}};
    add_houses(db, round.id, entry.postings, facts);
    for (auto const& posting : entry.postings)
        if (!facts.accounts.contains(posting.account))
            if (auto account = store::account(db, posting.account); account && account->round_id == round.id)
                facts.accounts.emplace(posting.account, std::move(*account));
    return facts;
}

std::vector<Posting> with_tambons(NewEntry const& entry, Facts const& facts)
{
    std::vector<Posting> postings;
    postings.reserve(entry.postings.size());
    for (auto const& p : entry.postings)
        postings.push_back({p.account, p.amount, p.house,
                            p.house ? std::optional(facts.houses.at(*p.house)) : facts.accounts.at(p.account).tambon});
    return postings;
}

base::Bilingual in_words(storage::Reader& db, Facts const& facts, store::Overdrawn const& overdrawn)
{
    auto const& account = facts.accounts.at(overdrawn.account);
    auto const& label = base::label_of(account.kind);
    auto words = base::Bilingual{"“" + label.th + "”", "\"" + label.en + "\""};
    if (!account.name.empty()) {
        words.th += " " + account.name;
        words.en += " " + account.name;
    }
    if (overdrawn.house) {
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), *overdrawn.house).value();
        auto const household = households::require_summary(db, auth::Scope::everywhere(), house.household_id);
        auto const tambon = places::Lookup(db).tambon(house.tambon);
        words.th += " ของบ้านเลขที่ " + household.house_no + " ตำบล" + tambon.th;
        words.en += ", house no. " + household.house_no + " in " + tambon.en;
    }
    words.th += " ขาดอยู่ " + overdrawn.missing.str() + " บาท";
    words.en += ": " + overdrawn.missing.str() + " baht are missing";
    return words;
}

void refuse_overdrafts(storage::Reader& db, EntryId id, NewEntry const& entry, Facts const& facts)
{
    base::Faults faults;
    for (auto const& overdrawn : store::overdrawn(db, id)) {
        auto const posting = std::ranges::find_if(entry.postings, [&](NewPosting const& p) {
            return p.account == overdrawn.account && (!overdrawn.house || p.house == overdrawn.house);
        });
        auto const index = std::to_string(posting - entry.postings.begin());
        faults.push_back({"postings[" + index + "].amount_satang", "overdrawn", in_words(db, facts, overdrawn)});
    }
    if (!faults.empty())
        throw problems::overdrawn(std::move(faults));
}

EntryId book(api::Work& work, NewEntry const& entry, std::optional<Reversal> const& reversal)
{
    auto& tx = work.tx();
    auto const round = require_books(tx, entry.round);
    auto const facts = facts_of(tx, round, entry, work.today());
    if (auto faults = faults_of(entry, facts); !faults.empty())
        throw problems::refused(std::move(faults));
    if (auto const id = store::booked(tx, entry.source))
        throw problems::booked_already(store::entry(tx, *id)->number, id->str());

    store::Booking booking;
    auto& e = booking.entry;
    e.id = work.new_id<EntryId>();
    e.round_id = round.id;
    e.number = store::last_number(tx, round.id) + 1;
    e.day = entry.day;
    e.kind = entry.kind;
    e.text = base::text::normalise(entry.text);
    booking.debits = debits_of(entry.postings);
    e.amount = money_of(entry.postings, facts);
    e.paper = entry.paper;
    e.source = entry.source;
    if (reversal) {
        e.reverses = reversal->of;
        e.reason = reversal->reason;
    }
    e.recorded_at = work.now();
    e.recorded_name = work.actor().display_name;
    booking.turn = store::reversed_turns(tx, entry.source) + 1;
    booking.recorded_by = work.actor().id;
    store::insert(tx, e.id, with_tambons(entry, facts));
    store::insert(tx, booking);
    store::add_to_balances(tx, e.id, round.id);
    refuse_overdrafts(tx, e.id, entry, facts);
    std::vector<auth::Change> changes{{"number", std::nullopt, std::to_string(e.number), false},
                                      {"kind", std::nullopt, std::string(base::name_of(e.kind)), false},
                                      {"day", std::nullopt, e.day.iso(), false},
                                      {"amount_satang", std::nullopt, e.amount.str(), false},
                                      {"postings", std::nullopt, std::to_string(entry.postings.size()), false},
                                      {"round_id", std::nullopt, round.id.str(), false}};
    if (reversal)
        changes.push_back({"reverses", std::nullopt, reversal->of.str(), false});
    work.audit({reversal ? "ledger.entry_corrected" : "ledger.entry_booked",
                {"ledger_entry", e.id.str()},
                round.province,
                std::move(changes),
                e.paper ? e.paper->number : ""});
    return e.id;
}

} // namespace

AccountId account(api::Work& work, AccountOf const& wanted)
{
    auto& tx = work.tx();
    auto const identity = identity_of(wanted);
    if (auto const found = store::account_with(tx, wanted.round, wanted.kind, identity))
        return *found;
    auto const round = require_books(tx, wanted.round);
    auto faults = faults_of(wanted, round.province);
    if (wanted.organization && !organizations::find(tx, *wanted.organization))
        faults.push_back(
            {"organization_id", "not_found", {"ไม่พบองค์กรนี้ในทำเนียบ", "There is no such organisation in the directory"}});
    base::refuse_if_any(std::move(faults));
    Account const opened{work.new_id<AccountId>(),
                         wanted.round,
                         store::last_account_number(tx, wanted.round) + 1,
                         wanted.kind,
                         wanted.organization,
                         wanted.tambon,
                         base::text::normalise(wanted.name)};
    store::insert(tx, opened, identity, work.now());
    work.audit({"ledger.account_opened",
                {"ledger_account", opened.id.str()},
                opened.tambon.value_or(round.province),
                {{"number", std::nullopt, std::to_string(opened.number), false},
                 {"kind", std::nullopt, std::string(base::name_of(opened.kind)), false},
                 {"name", std::nullopt, opened.name, opened.kind == AccountKind::Advance},
                 {"round_id", std::nullopt, opened.round_id.str(), false}},
                ""});
    return opened.id;
}

std::vector<NewPosting> fee_postings(api::Work& work, rounds::RoundId round, AccountId from, base::Satang amount)
{
    auto const minus = base::Satang() - amount;
    return {{account(work, {round, AccountKind::Management}), amount},
            {from, minus},
            {account(work, {round, AccountKind::GrantCommitted}), amount},
            {account(work, {round, AccountKind::GrantIncome}), minus}};
}

std::vector<NewPosting> interest_postings(api::Work& work, rounds::RoundId round, AccountId to, base::Satang amount)
{
    // Kept apart from the grant, so that both are seen.
    auto const owed = account(work, {round, AccountKind::GrantCommitted, {}, {}, "ดอกเบี้ยเงินฝาก"});
    return {{to, amount}, {owed, base::Satang() - amount}};
}

base::Date earliest_day(base::Date opened_on, base::FiscalYear year)
{
    return std::min(opened_on, year.first_day());
}

base::Date earliest_day(storage::Reader& db, rounds::Round const& round)
{
    return earliest_day(rounds::carried(db, round.id).opened_on, round.fiscal_year);
}

EntryId post(api::Work& work, NewEntry const& entry)
{
    return book(work, entry, std::nullopt);
}

EntryId correct(api::Work& work, EntryId id, std::string const& reason, base::Date on)
{
    auto const old = store::entry(work.tx(), id);
    if (!old)
        throw problems::entry_not_found();
    if (old->reverses)
        throw problems::is_a_reversal();
    if (old->reversed_by)
        throw problems::reversed_already(store::entry(work.tx(), *old->reversed_by)->number, old->reversed_by->str());
    if (on < old->day)
        throw problems::refused(
            {{"on", "before_entry", {"วันที่ก่อนวันที่ของรายการเดิม", "This day is before the day of the entry that it corrects"}}});
    NewEntry entry;
    entry.round = old->round_id;
    entry.day = on;
    entry.kind = EntryKind::Correction;
    entry.text = "กลับรายการที่ " + std::to_string(old->number) + ": " + reason;
    entry.source = {"ledger_entry", id, "correction"};
    for (auto const& posting : store::postings(work.tx(), id))
        entry.postings.push_back({posting.account, base::Satang() - posting.amount, posting.house});
    return book(work, entry, Reversal{id, reason});
}

} // namespace ledger
