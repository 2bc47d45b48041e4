// What the ledger sends and receives over the wire.
#pragma once

#include "base/fields.hpp"
#include "ledger/ledger.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ledger {

using base::fields::Schema;
using base::fields::Tag;

// One line of the trial balance. `balance_satang` is positive on the side where the account stands.
struct AccountView {
    AccountId id;
    std::int64_t number = 0;
    AccountKind kind = AccountKind::Bank;
    Side side = Side::Asset;
    std::string label_th; // "ในธนาคาร"
    std::string label_en;
    std::string name;
    std::optional<std::string> organization_name;
    std::optional<base::AreaCode> tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    base::Satang debit_satang;
    base::Satang credit_satang;
    base::Satang balance_satang;
};
Schema const& schema_of(Tag<AccountView>);

// A sentence about what is not accounted for.
struct UnaccountedView {
    std::string words_th;
    std::string words_en;
    base::Satang amount_satang;
    std::optional<AccountId> account_id;
    std::optional<rounds::RoundHouseId> round_house_id;
};
Schema const& schema_of(Tag<UnaccountedView>);

struct BooksView {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::FiscalYear fiscal_year;
    bool round_open = true;
    std::optional<base::Date> books_since; // absent: no books are kept
    std::optional<base::AreaCode> area;    // of which the balances are; absent: of the whole round
    std::vector<AccountView> accounts;
    base::Satang debit_satang; // the sums of both columns of the trial balance
    base::Satang credit_satang;
    std::int64_t entries = 0;
    std::vector<UnaccountedView> unaccounted; // the first 50; empty: the books come out even
    std::int64_t unaccounted_total = 0;
    std::int64_t unbooked_houses = 0; // of which agreements say something else than the books
    base::Satang unbooked_satang;
    bool can_open = false; // this person may bring the books to what was agreed
    bool can_write = false;
};
Schema const& schema_of(Tag<BooksView>);

struct PaperView {
    rounds::PaperKind kind = rounds::PaperKind::Other;
    std::string label_th;
    std::string label_en;
    std::string number;
    base::Date date;
};
Schema const& schema_of(Tag<PaperView>);

struct EntryRow {
    EntryId id;
    std::int64_t number = 0;
    base::Date day;
    EntryKind kind = EntryKind::Transfer;
    std::string text;
    base::Satang amount_satang;
    std::optional<PaperView> paper;
    std::optional<EntryId> reverses;
    std::optional<EntryId> reversed_by;
};
Schema const& schema_of(Tag<EntryRow>);

struct EntryPage {
    std::vector<EntryRow> items; // newest first
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<EntryPage>);

struct PostingView {
    AccountId account_id;
    std::int64_t account_number = 0;
    AccountKind kind = AccountKind::Bank;
    std::string label_th;
    std::string label_en;
    std::string name;
    std::optional<rounds::RoundHouseId> round_house_id;
    std::optional<std::string> head_name;
    std::optional<std::string> house_no;
    std::optional<int> moo;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::optional<base::Satang> debit_satang; // one of the two
    std::optional<base::Satang> credit_satang;
};
Schema const& schema_of(Tag<PostingView>);

struct EntryView {
    EntryId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    std::int64_t number = 0;
    base::Date day;
    EntryKind kind = EntryKind::Transfer;
    std::string text;
    base::Satang amount_satang;
    std::optional<PaperView> paper;
    std::string source_kind;
    std::string source_id;
    std::optional<EntryId> reverses;
    std::optional<std::int64_t> reverses_number;
    std::optional<EntryId> reversed_by;
    std::optional<std::int64_t> reversed_by_number;
    std::optional<std::string> reason;
    base::Timestamp recorded_at;
    std::string recorded_name;
    std::vector<PostingView> postings; // the first 1,000 that this person may see
    std::int64_t postings_total = 0;
    std::int64_t hidden_postings = 0; // of other tambons
    base::Satang hidden_satang;       // their sum
    bool can_correct = false;
    std::optional<std::string> undone_at_th; // where whoever keeps the books undoes it instead
    std::optional<std::string> undone_at_en;
};
Schema const& schema_of(Tag<EntryView>);

struct HouseBooks {
    rounds::RoundHouseId round_house_id;
    std::vector<AccountView> accounts; // what is for this house on each
    EntryPage entries;                 // the newest 50
};
Schema const& schema_of(Tag<HouseBooks>);

// ---- forms

// What finance enters by hand, for which no other room stands.
enum class ManualKind { Advance, AdvanceReturned, Fee, Interest, Transfer, ReturnToSource, ContributionReturned };
std::span<base::EnumValue<ManualKind> const> values_of(ManualKind);

struct ManualForm {
    ManualKind kind = ManualKind::Transfer;
    base::Date day;
    base::Satang amount_satang;
    std::optional<AccountId> from_account_id; // where money comes from
    std::optional<AccountId> to_account_id;   // where it goes
    std::optional<std::string> person;        // an advance: to whom
    std::optional<rounds::RoundHouseId>
        round_house_id; // a return: of which house; absent: management or interest; needed where contributed cash is given back
    std::optional<rounds::PaperKind> paper_kind;
    std::optional<std::string> paper_number;
    std::optional<base::Date> paper_date;
    std::optional<std::string> text; // absent: in the words of the kind
};
Schema const& schema_of(Tag<ManualForm>);

struct CorrectionForm {
    std::string reason;
    std::optional<base::Date> on; // absent: today
};
Schema const& schema_of(Tag<CorrectionForm>);

// A bank account, cash box or advance that is entered by hand.
struct AccountForm {
    AccountKind kind = AccountKind::Bank;
    std::string name;
    std::optional<base::AreaCode> tambon;
    std::optional<organizations::OrganizationId> organization_id;
};
Schema const& schema_of(Tag<AccountForm>);

} // namespace ledger
