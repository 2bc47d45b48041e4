// What tranches send and receive over the wire.
#pragma once

#include "base/fields.hpp"
#include "tranches/states.hpp"
#include "tranches/tranches.hpp"
#include "works/works.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tranches {

using base::fields::Schema;
using base::fields::Tag;

struct PlanTag;
struct AccountTag;
using PlanId = base::Id<PlanTag>;
using AccountId = base::Id<AccountTag>;

// ---- the plan

enum class RequirementKind {
    State,     // the house stands at least there
    Agreement, // sealed
    FinalEstimate,
    Consents,       // of the owners of house and land
    Evidence,       // of a stage of works
    Flags,          // none open at the photo desk
    Mending,        // none overdue
    PurchasePapers, // complete
    Spent,          // so much of what came before
    Account,        // that receives
    Paper           // named in words, seen by a person
};
std::span<base::EnumValue<RequirementKind> const> values_of(RequirementKind);

// `due_days` absent: must be there before the money; otherwise to be shown within so many days after it.
struct Requirement {
    RequirementKind kind = RequirementKind::Agreement;
    std::optional<std::int64_t> due_days;
    std::optional<rounds::HouseState> state;
    std::optional<works::Stage> stage;
    std::optional<base::BasisPoints> spent;
    std::optional<std::string> words;

    bool operator==(Requirement const&) const = default;
};
Schema const& schema_of(Tag<Requirement>);

// Shares of each house's grant and of management.
struct Part {
    base::BasisPoints houses;
    base::BasisPoints management;
    std::vector<Requirement> requirements;

    bool operator==(Part const&) const = default;
};
Schema const& schema_of(Tag<Part>);

struct PlanForm {
    std::vector<Part> parts;
    std::string source; // which paper or rule says so
    std::string reason;
    std::int64_t version = 0; // the number of the plan it stands in the place of
};
Schema const& schema_of(Tag<PlanForm>);

struct RequirementView {
    RequirementKind kind = RequirementKind::Agreement;
    std::string words_th;
    std::string words_en;
    std::optional<std::int64_t> due_days;
    std::optional<rounds::HouseState> state;
    std::optional<works::Stage> stage;
    std::optional<base::BasisPoints> spent;
    std::optional<std::string> words;
};
Schema const& schema_of(Tag<RequirementView>);

struct PartView {
    std::int64_t part = 1;
    base::BasisPoints houses;
    base::BasisPoints management;
    std::vector<RequirementView> requirements;
    bool used = false; // by a tranche, so it stays as it is
    std::int64_t paid_houses = 0;
    base::Satang paid_satang;
    std::int64_t open_houses = 0; // in tranches that are not released yet
    std::int64_t ready_houses = 0;
    base::Satang ready_satang;
    std::int64_t waiting_houses = 0; // something is missing
    base::Satang management_satang;  // that comes with this part
    std::string management_state;    // "none", "to_come", "open", "paid"
};
Schema const& schema_of(Tag<PartView>);

struct PlanView {
    std::int64_t number = 1;
    bool is_default = true; // of every round that has none of its own
    std::string source;
    std::string reason;
    std::string made_name;
    base::Timestamp made_at;
    std::vector<PartView> parts;
};
Schema const& schema_of(Tag<PlanView>);

// ---- accounts that receive

struct AccountForm {
    std::optional<base::AreaCode> tambon; // absent: of the whole round
    bool takes_all = false;               // the houses of every tambon too
    std::string bank;
    std::optional<std::string> branch;
    std::string number;
    std::string name;
    std::string reason;       // why it is typed: the paper it stands on
    std::int64_t version = 0; // the number of the typed one it stands in the place of; 0: none was typed
};
Schema const& schema_of(Tag<AccountForm>);

struct AccountView {
    std::optional<base::AreaCode> tambon;
    std::string tambon_th;
    std::string tambon_en;
    bool takes_all = false;
    std::string bank;
    std::string branch;
    std::string number; // masked for who need not know it
    bool masked = true;
    std::string name;
    std::string source_th; // "แบบเสนอของตำบล", or who typed it when
    std::string source_en;
    bool changed = false; // another one was known or paid before
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<AccountView>);

struct Settings {
    std::optional<std::string> debtor_name;
    std::optional<std::string> debtor_bank;
    std::optional<std::string> debtor_account;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<Settings>);

// ---- what is missing

struct MissingView {
    std::string kind; // of the requirement; "paper_way", "in_tranche", "not_transferred": besides the plan
    std::string words_th;
    std::string words_en;
};
Schema const& schema_of(Tag<MissingView>);

struct ReadyRow {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    rounds::HouseState state = rounds::HouseState::Signed;
    std::string state_th;
    std::string state_en;
    std::int64_t part = 1;
    base::Satang amount_satang;
    bool ready = false;
    std::vector<MissingView> missing;
    std::optional<TrancheId> tranche_id; // an open one that holds it
    std::optional<std::int64_t> tranche_number;
};
Schema const& schema_of(Tag<ReadyRow>);

struct TambonSum {
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    std::int64_t part = 1;
    std::int64_t ready = 0;
    base::Satang ready_satang;
    std::int64_t waiting = 0;
    base::Satang waiting_satang;
    std::int64_t open = 0;
};
Schema const& schema_of(Tag<TambonSum>);

struct ReadyPage {
    std::vector<ReadyRow> items;
    std::int64_t total = 0;
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<ReadyPage>);

// ---- tranches

struct TrancheRow {
    TrancheId id;
    std::int64_t number = 1;
    std::int64_t part = 1;
    State state = State::Prepared;
    std::string state_th;
    std::string state_en;
    bool recorded = false;
    std::int64_t houses = 0;
    base::Satang houses_satang;
    base::Satang management_satang;
    base::Satang total_satang;
    std::optional<base::Date> paid_on;
    std::string reference;
    base::Date since;
};
Schema const& schema_of(Tag<TrancheRow>);

struct TranchesView {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::FiscalYear fiscal_year;
    base::AreaCode province;
    bool round_open = true;
    bool keeps_books = false;
    PlanView plan;
    std::vector<TambonSum> tambons;
    std::vector<AccountView> accounts;
    std::vector<TrancheRow> tranches;
    std::int64_t papers_overdue = 0;
    bool can_plan = false;
    bool can_prepare = false;
    bool can_approve = false;
    bool can_release = false;
};
Schema const& schema_of(Tag<TranchesView>);

struct ReceiverView {
    std::int64_t position = 1;
    std::optional<base::AreaCode> tambon;
    std::string tambon_th;
    std::string tambon_en;
    std::string bank;
    std::string branch;
    std::string number;
    bool masked = true;
    std::string name;
    std::int64_t houses = 0;
    base::Satang amount_satang;
    std::optional<std::string> warning_th; // the account is another than before
    std::optional<std::string> warning_en;
    std::optional<ledger::EntryId> entry_id;
    std::optional<base::Date> returned_on;
    std::optional<std::string> returned_reason;
};
Schema const& schema_of(Tag<ReceiverView>);

struct StepView {
    Action action = Action::Prepare;
    std::string action_th;
    std::string action_en;
    base::Timestamp at;
    std::string by;
    std::optional<std::string> reason;
};
Schema const& schema_of(Tag<StepView>);

// A line of the proof: n × share.
struct ProofLine {
    std::int64_t houses = 0;
    base::Satang each_satang;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<ProofLine>);

struct HouseRow {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    std::int64_t receiver = 1;
    base::Satang amount_satang;
    bool live = true;
    std::vector<MissingView> missing; // that stops the next step
};
Schema const& schema_of(Tag<HouseRow>);

struct HousePage {
    std::vector<HouseRow> items;
    std::int64_t total = 0;
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<HousePage>);

struct TrancheView {
    TrancheId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    std::int64_t number = 1;
    std::int64_t part = 1;
    std::int64_t parts = 1; // of the plan
    State state = State::Prepared;
    std::string state_th;
    std::string state_en;
    bool recorded = false;
    std::int64_t houses = 0;
    base::Satang houses_satang;
    base::Satang management_satang;
    base::Satang total_satang;
    std::vector<ProofLine> proof;
    std::optional<base::Date> paid_on;
    std::string reference;
    bool has_paper = false;
    std::optional<std::string> note;
    base::Date since;
    std::vector<ReceiverView> receivers;
    std::vector<StepView> steps;
    std::int64_t lacking = 0; // houses that stop the next step
    std::int64_t version = 1;
    std::vector<Action> can;               // what this person may do now
    std::optional<std::string> why_not_th; // a duty of theirs that stands against the next step
    std::optional<std::string> why_not_en;
};
Schema const& schema_of(Tag<TrancheView>);

struct HousePaid {
    TrancheId tranche_id;
    std::int64_t number = 1;
    std::int64_t part = 1;
    base::Date day;
    base::Satang amount_satang;
    std::string reference;
    bool recorded = false;
};
Schema const& schema_of(Tag<HousePaid>);

struct HouseTranches {
    rounds::RoundHouseId round_house_id;
    std::vector<HousePaid> paid;
    base::Satang paid_satang;
    std::optional<ReadyRow> next;     // what comes next, and what it waits for
    std::vector<MissingView> overdue; // papers that were due after the money
};
Schema const& schema_of(Tag<HouseTranches>);

// ---- forms

// Houses of a part: those named, or the ready ones of the tambons, or every ready one.
struct PrepareForm {
    std::int64_t part = 1;
    std::vector<base::AreaCode> tambons;
    std::vector<rounds::RoundHouseId> house_ids;
    bool management = false;
    base::Satang stated_total_satang; // as the person saw it
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<PrepareForm>);

// A transfer of the past, with the paper that shows it.
struct RecordForm {
    std::int64_t part = 1;
    std::vector<base::AreaCode> tambons;
    std::vector<rounds::RoundHouseId> house_ids;
    bool management = false;
    base::Satang stated_total_satang;
    base::Date paid_on;
    std::string reference;
    std::string paper_sha256;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<RecordForm>);

struct ApproveForm {
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ApproveForm>);

struct ReleaseForm {
    base::Date paid_on;
    std::string reference;
    bool accounts_checked = false; // where an account is another than before
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ReleaseForm>);

struct ReasonForm {
    std::string reason;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ReasonForm>);

struct ResubmitForm {
    std::vector<rounds::RoundHouseId> take_out;
    bool management = false;
    base::Satang stated_total_satang;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ResubmitForm>);

struct ReturnForm {
    std::vector<std::int64_t> positions; // of the receivers; empty: all
    base::Date on;
    std::string reason;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ReturnForm>);

// A paper that the plan names was seen, for these houses.
struct PaperSeenForm {
    std::vector<rounds::RoundHouseId> house_ids;
    std::int64_t part = 1;
    std::string words;
    std::string paper_number;
    base::Date paper_date;
};
Schema const& schema_of(Tag<PaperSeenForm>);

} // namespace tranches
