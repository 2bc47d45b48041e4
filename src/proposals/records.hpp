// What proposals send and receive over the wire.
#pragma once

#include "base/fields.hpp"
#include "hearings/hearings.hpp"
#include "proposals/proposal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace proposals {

using base::fields::Schema;
using base::fields::Tag;

// ---- forms

struct BeginForm {
    rounds::RoundId round_id;
    base::AreaCode tambon;
};
Schema const& schema_of(Tag<BeginForm>);
Schema const& schema_of(Tag<Contact>);

struct LeftOutForm {
    rounds::RoundHouseId round_house_id;
    std::string reason;
};
Schema const& schema_of(Tag<LeftOutForm>);

// Texts may be absent in a draft; what must be there when it is sent is told by `missing`.
struct ProposalForm {
    std::optional<std::string> number;
    std::optional<std::string> problem;
    std::optional<std::string> plan;
    std::optional<std::string> contributions;
    std::optional<std::string> bank;
    std::optional<std::string> bank_branch;
    std::optional<std::string> account_number;
    std::optional<std::string> account_name;
    std::vector<Contact> contacts;
    std::vector<LeftOutForm> left_out;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ProposalForm>);

struct SubmissionForm {
    base::Date proposed_on;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<SubmissionForm>);

struct QuestionForm {
    std::optional<rounds::RoundHouseId> round_house_id;
    QuestionKind kind = QuestionKind::Question;
    std::string words;
};
Schema const& schema_of(Tag<QuestionForm>);

struct AnswerForm {
    std::string answer;
};
Schema const& schema_of(Tag<AnswerForm>);

struct ReturnForm {
    std::optional<std::string> note;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ReturnForm>);

// Only houses with something to say: an overlap that is gone on with, or held back.
struct ScreenedHouseForm {
    rounds::RoundHouseId round_house_id;
    std::optional<std::string> overlap_reason;
    std::optional<std::string> held_reason;
};
Schema const& schema_of(Tag<ScreenedHouseForm>);

struct ScreeningForm {
    std::string number;
    base::Date screened_on;
    std::vector<ScreenedHouseForm> houses;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ScreeningForm>);

struct WithdrawalForm {
    std::string reason;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<WithdrawalForm>);

struct PaperForm {
    std::string sha256;
    PaperKind kind = PaperKind::Other;
    std::string title;
};
Schema const& schema_of(Tag<PaperForm>);

// Not approved (it is cancelled) or later (it stays screened).
struct ExceptionForm {
    rounds::RoundHouseId round_house_id;
    Outcome outcome = Outcome::Proposed;
    std::string reason;
};
Schema const& schema_of(Tag<ExceptionForm>);

// All screened houses of the round but the exceptions are approved. `fingerprint` and total are those of the table that was seen.
struct DecisionForm {
    std::string letter_number;
    base::Date letter_date;
    std::string meeting;
    std::vector<ExceptionForm> exceptions;
    std::string fingerprint;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<DecisionForm>);

// ---- views

// What is still to be done before it can be sent (`needed`), or better would be.
struct MissingView {
    std::string field;
    std::optional<rounds::RoundHouseId> round_house_id;
    std::string message_th;
    std::string message_en;
    bool needed = false;
};
Schema const& schema_of(Tag<MissingView>);

struct OverlapView {
    std::string kind;
    std::string message_th;
    std::string message_en;
    std::optional<households::HouseholdId> household_id;
    std::optional<rounds::RoundId> other_round_id;
};
Schema const& schema_of(Tag<OverlapView>);

// Of a draft as everything stands now; of a sent one as it stood then, with today's state.
struct HouseView {
    rounds::RoundHouseId round_house_id;
    households::HouseholdId household_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::optional<std::int64_t> place;
    std::optional<std::int64_t> points;
    std::string reason_th;
    std::string reason_en;
    base::Satang share_satang;
    std::optional<std::string> estimate_id;
    std::optional<base::Satang> estimate_satang;
    std::optional<base::Satang> grant_satang;
    std::optional<base::Satang> contributed_satang;
    rounds::HouseState state = rounds::HouseState::Ranked;
    Outcome outcome = Outcome::Proposed;
    std::optional<std::string> outcome_reason;
    std::vector<OverlapView> overlaps;
    std::string overlap_th;
    std::string overlap_en;
    std::optional<std::string> overlap_reason;
    std::optional<std::string> picture_url;
};
Schema const& schema_of(Tag<HouseView>);

struct LeftOutView {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::optional<std::int64_t> place;
    std::string reason;
};
Schema const& schema_of(Tag<LeftOutView>);

struct QuestionView {
    QuestionId id;
    std::optional<rounds::RoundHouseId> round_house_id;
    QuestionKind kind = QuestionKind::Question;
    std::string words;
    std::int64_t about_sent = 0;
    base::Timestamp asked_at;
    std::string asked_name;
    std::optional<base::Timestamp> returned_at;
    std::optional<std::string> answer;
    std::optional<base::Timestamp> answered_at;
    std::optional<std::string> answered_name;
};
Schema const& schema_of(Tag<QuestionView>);

struct PaperView {
    PaperId id;
    PaperKind kind = PaperKind::Other;
    std::string title;
    std::string media_type;
    std::int64_t bytes = 0;
    base::Timestamp added_at;
    std::string added_name;
    std::string url;
};
Schema const& schema_of(Tag<PaperView>);

struct MinutesView {
    hearings::HearingId hearing_id;
    std::string title;
    base::Date held_on;
    std::optional<std::string> seal_code;
};
Schema const& schema_of(Tag<MinutesView>);

struct SentRow {
    std::int64_t version_no = 0;
    base::Timestamp sent_at;
    std::string sent_name;
    base::Date proposed_on;
    std::int64_t houses = 0;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<SentRow>);

struct Proof {
    std::int64_t houses = 0;
    base::Satang houses_total_satang;
    base::BasisPoints management_bp;
    base::Satang management_satang;
    base::Satang total_satang;
    base::Satang estimates_satang;
    base::Satang contributed_satang;
};
Schema const& schema_of(Tag<Proof>);

// What whoever looks may do now; why not, where their own earlier duty is the reason.
struct Allowed {
    bool edit = false;
    bool send = false;
    bool withdraw = false;
    bool ask = false;
    bool screen = false;
    std::string why_not_th;
    std::string why_not_en;
};
Schema const& schema_of(Tag<Allowed>);

struct ProposalView {
    ProposalId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    std::int64_t fiscal_year = 0;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::string province_name_th;
    std::string province_name_en;
    State state = State::Draft;
    base::Date state_since;
    std::optional<std::string> number;
    std::optional<std::string> problem;
    std::optional<std::string> plan;
    std::optional<std::string> contributions;
    std::optional<std::string> bank;
    std::optional<std::string> bank_branch;
    std::optional<std::string> account_number;
    bool account_masked = false;
    std::optional<std::string> account_name;
    std::vector<Contact> contacts;
    std::vector<HouseView> houses;
    std::vector<LeftOutView> left_out;
    std::int64_t quota = 0;
    Proof proof;
    std::vector<MissingView> missing;
    std::vector<MinutesView> minutes;
    std::vector<PaperView> papers;
    std::vector<QuestionView> questions;
    std::optional<std::string> list_number;
    std::optional<base::Date> list_decided_on;
    std::optional<base::Date> objections_until;
    std::int64_t times_sent = 0;
    std::optional<base::Date> proposed_on;
    std::optional<std::string> return_note;
    std::optional<std::string> screening_number;
    std::optional<base::Date> screened_on;
    std::optional<std::string> withdrawn_reason;
    std::vector<SentRow> sent;
    Allowed allowed;
    bool made_up = false;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ProposalView>);

struct ProposalRow {
    ProposalId id;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    State state = State::Draft;
    base::Date state_since;
    std::int64_t days = 0;
    std::optional<std::string> number;
    std::int64_t houses = 0;
    base::Satang total_satang;
    std::int64_t questions_open = 0;
    std::int64_t times_sent = 0;
    bool made_up = false;
};
Schema const& schema_of(Tag<ProposalRow>);

// One tambon of the round with houses on this part of their way.
struct TambonRow {
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::int64_t quota = 0;
    std::int64_t ranked = 0;
    std::int64_t proposed = 0;
    std::int64_t screened = 0;
    std::int64_t approved = 0;
    std::int64_t from_paper = 0;
    bool may_begin = false;
};
Schema const& schema_of(Tag<TambonRow>);

struct DecisionView {
    DecisionId id;
    std::string letter_number;
    base::Date letter_date;
    std::string meeting;
    std::int64_t approved = 0;
    std::int64_t not_approved = 0;
    std::int64_t later = 0;
    base::Satang houses_total_satang;
    base::Satang management_satang;
    base::Satang total_satang;
    base::Timestamp decided_at;
    std::string decided_name;
};
Schema const& schema_of(Tag<DecisionView>);

struct RoundProposals {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    bool open = false;
    std::vector<ProposalRow> items;
    std::vector<TambonRow> tambons;
    std::vector<DecisionView> decisions;
    std::int64_t to_decide = 0;
    base::Satang envelope_satang;
    base::Satang approved_satang;
    bool may_decide = false;
};
Schema const& schema_of(Tag<RoundProposals>);

struct DecisionRow {
    rounds::RoundHouseId round_house_id;
    ProposalId proposal_id;
    std::optional<std::string> proposal_number;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::optional<std::int64_t> place;
    base::Satang share_satang;
    std::optional<base::Satang> estimate_satang;
    std::string overlap_th;
    std::string overlap_en;
    std::optional<std::string> overlap_reason;
    Outcome outcome = Outcome::Proposed;
    std::optional<std::string> outcome_reason;
};
Schema const& schema_of(Tag<DecisionRow>);

struct DecisionTable {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    std::vector<DecisionRow> rows;
    std::string fingerprint;
    base::Satang envelope_satang;
    base::BasisPoints management_bp;
    std::int64_t approved_before = 0;
    base::Satang approved_before_satang;
    bool may_decide = false;
    std::string why_not_th;
    std::string why_not_en;
};
Schema const& schema_of(Tag<DecisionTable>);

} // namespace proposals
