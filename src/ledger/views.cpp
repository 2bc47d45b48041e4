// Books, entries and accounts in the words of the screens.
#include "ledger/views.hpp"

#include "base/problem.hpp"
#include "households/households.hpp"
#include "ledger/problems.hpp"
#include "ledger/rules.hpp"
#include "ledger/scope.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace ledger::views {

namespace {

using auth::Permission;

constexpr std::size_t kShownPostings = 1'000;
constexpr std::size_t kShownUnaccounted = 50;

bool has_whole(auth::Actor const& actor, Permission permission, base::AreaCode const& province)
{
    return actor.scope(permission).covers(province);
}

AccountView view_of(storage::Reader& db, places::Lookup& places, Balance const& balance)
{
    auto const& a = balance.account;
    auto const& label = base::label_of(a.kind);
    AccountView view;
    view.id = a.id;
    view.number = a.number;
    view.kind = a.kind;
    view.side = side_of(a.kind);
    view.label_th = label.th;
    view.label_en = label.en;
    view.name = a.name;
    if (a.organization)
        if (auto const organization = organizations::find(db, *a.organization))
            view.organization_name = organization->name_th;
    view.tambon = a.tambon;
    if (a.tambon) {
        auto const tambon = places.tambon(*a.tambon);
        view.tambon_name_th = tambon.th;
        view.tambon_name_en = tambon.en;
    }
    view.debit_satang = balance.debit;
    view.credit_satang = balance.credit;
    bool const debit_side = view.side == Side::Asset || view.side == Side::Expense;
    view.balance_satang = debit_side ? balance.balance() : base::Satang() - balance.balance();
    return view;
}

std::vector<AccountView> views_of(storage::Reader& db, std::vector<Balance> const& balances)
{
    places::Lookup places(db);
    std::vector<AccountView> views;
    for (auto const& balance : balances)
        views.push_back(view_of(db, places, balance));
    return views;
}

std::optional<PaperView> view_of(std::optional<rounds::Paper> const& paper)
{
    if (!paper)
        return std::nullopt;
    auto const& label = base::label_of(paper->kind);
    return PaperView{paper->kind, label.th, label.en, paper->number, paper->date};
}

// What was typed about an entry may name people of other tambons: whoever does not see all of it reads the kind's words.
std::string text_for(auth::Scope const& scope, std::vector<Posting> const& postings, Entry const& entry)
{
    bool const all = std::ranges::all_of(postings, [&](Posting const& p) { return may_see(scope, p.tambon); });
    return all ? entry.text : base::label_of(entry.kind).th;
}

bool is_of(auth::Scope const& scope, std::vector<Posting> const& postings)
{
    bool somewhere = false;
    for (auto const& posting : postings) {
        if (posting.tambon && scope.covers(*posting.tambon))
            return true;
        somewhere = somewhere || posting.tambon.has_value();
    }
    return !somewhere; // of the whole province
}

EntryRow row_of(Entry const& e, std::string text)
{
    return {e.id, e.number, e.day, e.kind, std::move(text), e.amount, view_of(e.paper), e.reverses, e.reversed_by};
}

std::optional<std::int64_t> number_from(std::optional<std::string> const& after)
{
    if (!after)
        return std::nullopt;
    std::int64_t number = 0;
    auto const [end, fault] = std::from_chars(after->data(), after->data() + after->size(), number);
    if (fault != std::errc() || end != after->data() + after->size())
        throw base::invalid_input({{"after", "malformed", {"อ่านตำแหน่งต่อไม่ได้", "This place cannot be read"}}});
    return number;
}

store::EntryFilter filter_of(auth::Scope const& scope, rounds::Round const& round, EntryQuery const& query)
{
    store::EntryFilter filter;
    filter.kind = query.kind;
    filter.account = query.account;
    filter.house = query.house;
    if (query.area)
        filter.tambons = between(*query.area);
    if (!scope.covers(round.province))
        filter.or_province = between(scope.within(round.province));
    filter.before = number_from(query.after);
    return filter;
}

using Postings = std::map<EntryId, std::vector<Posting>>;

Postings postings_of(storage::Reader& db, std::vector<Entry> const& entries)
{
    std::vector<EntryId> ids;
    for (auto const& entry : entries)
        ids.push_back(entry.id);
    return store::postings_of(db, ids);
}

EntryPage page_of(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round, EntryQuery const& query)
{
    auto filter = filter_of(scope, round, query);
    filter.limit = query.limit + 1;
    bool const sees_all = scope.covers(round.province);
    EntryPage page;
    for (;;) {
        auto const found = store::entries(db, round.id, filter);
        auto const postings = sees_all ? Postings() : postings_of(db, found);
        for (auto const& entry : found) {
            if (page.items.size() == query.limit) {
                page.next = std::to_string(page.items.back().number);
                return page;
            }
            if (sees_all) {
                page.items.push_back(row_of(entry, entry.text));
                continue;
            }
            if (auto const& its = postings.at(entry.id); is_of(scope, its))
                page.items.push_back(row_of(entry, text_for(scope, its, entry)));
        }
        if (found.size() < filter.limit)
            return page;
        filter.before = found.back().number;
    }
}

class PostingViews {
public:
    PostingViews(storage::Reader& db, auth::Scope const& people) : db_(db), people_(people), places_(db) {}

    PostingView view(Posting const& p)
    {
        auto const& account = account_of(p.account);
        auto const& label = base::label_of(account.kind);
        PostingView view;
        view.account_id = p.account;
        view.account_number = account.number;
        view.kind = account.kind;
        view.label_th = label.th;
        view.label_en = label.en;
        view.name = account.name;
        view.round_house_id = p.house;
        if (p.house)
            tell_house(view, *p.house);
        if (p.tambon) {
            auto const tambon = places_.tambon(*p.tambon);
            view.tambon_name_th = tambon.th;
            view.tambon_name_en = tambon.en;
        }
        if (p.amount > base::Satang())
            view.debit_satang = p.amount;
        else
            view.credit_satang = base::Satang() - p.amount;
        return view;
    }

private:
    Account const& account_of(AccountId id)
    {
        auto const found = accounts_.find(id);
        return found != accounts_.end() ? found->second : accounts_.emplace(id, store::account(db_, id).value()).first->second;
    }
    // As the list of the round shows houses to those who may read it.
    void tell_house(PostingView& view, rounds::RoundHouseId id)
    {
        auto const house = rounds::find_house(db_, people_, id);
        if (!house)
            return;
        auto const household = households::find_summary(db_, people_, house->household_id);
        if (!household)
            return;
        view.head_name = household->head_name;
        view.house_no = household->house_no;
        view.moo = household->moo;
    }

    storage::Reader& db_;
    auth::Scope people_;
    places::Lookup places_;
    std::map<AccountId, Account> accounts_;
};

void add_corrections(EntryView& view, storage::Reader& db, Entry const& e)
{
    view.reverses = e.reverses;
    view.reversed_by = e.reversed_by;
    view.reason = e.reason;
    if (e.reverses)
        view.reverses_number = store::entry(db, *e.reverses)->number;
    if (e.reversed_by)
        view.reversed_by_number = store::entry(db, *e.reversed_by)->number;
}

} // namespace

BooksView trial_balance(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id,
                        std::optional<base::AreaCode> const& area)
{
    (void)rounds::require_round(db, scope, id);
    BooksView view;
    view.area = area;
    view.accounts = views_of(db, area ? balances_within(db, scope, id, *area) : balances(db, scope, id));
    for (auto const& account : view.accounts) {
        auto const net = account.debit_satang - account.credit_satang;
        (net > base::Satang() ? view.debit_satang : view.credit_satang) += net > base::Satang() ? net : base::Satang() - net;
    }
    return view;
}

BooksView books(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id,
                std::optional<base::AreaCode> const& area)
{
    auto const round = rounds::require_round(db, scope, id);
    auto view = trial_balance(db, scope, id, area);
    view.round_id = id;
    view.round_name_th = round.name_th;
    view.round_name_en = round.name_en;
    view.fiscal_year = round.fiscal_year;
    view.round_open = round.open;
    view.books_since = round.books_since;
    view.entries = store::last_number(db, id);
    for (auto const& open : accounted(db, id)) {
        if (!may_see(scope, open.tambon))
            continue;
        ++view.unaccounted_total;
        if (view.unaccounted.size() < kShownUnaccounted)
            view.unaccounted.push_back({open.words.th, open.words.en, open.amount, open.account, open.house});
    }
    bool const writes = has_whole(actor, Permission::LedgerWrite, round.province) && round.open;
    view.can_write = writes && round.books_since.has_value();
    if (scope.covers(round.province)) { // told of the whole round, to those who see it
        auto const behind = unbooked(db, id);
        view.unbooked_houses = behind.houses;
        view.unbooked_satang = behind.amount;
        view.can_open = writes && behind.amount != base::Satang();
    }
    return view;
}

EntryPage entries(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, EntryQuery const& query)
{
    auto const round = rounds::require_round(db, scope, id);
    if (query.house)
        (void)require_house(db, scope, *query.house);
    if (query.account) {
        auto const account = store::account(db, *query.account);
        if (!account || account->round_id != id || !may_see(scope, account->tambon))
            return {};
    }
    return page_of(db, scope, round, query);
}

EntryView entry(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, EntryId id)
{
    auto const e = store::entry(db, id);
    auto const round = e ? rounds::find_round(db, scope, e->round_id) : std::nullopt;
    auto const postings = round ? store::postings(db, id) : std::vector<Posting>{};
    if (!round || !is_of(scope, postings))
        throw problems::entry_not_found();
    EntryView view;
    view.id = id;
    view.round_id = round->id;
    view.round_name_th = round->name_th;
    view.round_name_en = round->name_en;
    view.number = e->number;
    view.day = e->day;
    view.kind = e->kind;
    view.text = text_for(scope, postings, *e);
    view.amount_satang = e->amount;
    view.paper = view_of(e->paper);
    view.source_kind = e->source.kind;
    view.source_id = e->source.id.str();
    view.recorded_at = e->recorded_at;
    view.recorded_name = e->recorded_name;
    add_corrections(view, db, *e);
    view.postings_total = static_cast<std::int64_t>(postings.size());
    PostingViews views(db, actor.scope(Permission::RoundsRead));
    for (auto const& posting : postings) {
        if (!may_see(scope, posting.tambon)) {
            ++view.hidden_postings;
            view.hidden_satang += posting.amount;
        } else if (view.postings.size() < kShownPostings) {
            view.postings.push_back(views.view(posting));
        }
    }
    bool const stands =
        round->open && !e->reverses && !e->reversed_by && has_whole(actor, Permission::LedgerWrite, round->province);
    auto const elsewhere = undone_elsewhere(e->source);
    view.can_correct = stands && !elsewhere;
    if (stands && elsewhere) {
        view.undone_at_th = elsewhere->th;
        view.undone_at_en = elsewhere->en;
    }
    return view;
}

HouseBooks of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = require_house(db, scope, id);
    HouseBooks books;
    books.round_house_id = id;
    books.accounts = views_of(db, store::balances_of_house(db, house.round_id, id));
    EntryQuery query;
    query.house = id;
    books.entries = page_of(db, scope, rounds::require_round(db, scope, house.round_id), query);
    return books;
}

} // namespace ledger::views
