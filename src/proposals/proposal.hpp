// A proposal as this room keeps it.
#pragma once

#include "proposals/proposals.hpp"

#include <optional>
#include <string>
#include <vector>

namespace proposals {

// What became of a house in a proposal.
enum class Outcome {
    Proposed,
    Held, // by the screening: stays proposed in the round, and comes with the tambon's next proposal
    Screened,
    Later, // by the committee: stays screened
    Approved,
    NotApproved,
    Left // the round, while it stood in the proposal
};
std::span<base::EnumValue<Outcome> const> values_of(Outcome);

enum class QuestionKind { Question, Correction };
std::span<base::EnumValue<QuestionKind> const> values_of(QuestionKind);

enum class PaperKind { Minutes, Consent, Quotation, Map, Letter, Other };
std::span<base::EnumValue<PaperKind> const> values_of(PaperKind);

struct Contact {
    std::string name;
    std::optional<std::string> duty;
    std::optional<std::string> phone;

    bool operator==(Contact const&) const = default;
};

struct LeftOut {
    rounds::RoundHouseId house;
    std::string reason;

    bool operator==(LeftOut const&) const = default;
};

// A line of the list: of a draft as the round and register have it now, of a sent one as it stood then.
struct House {
    rounds::RoundHouseId id;
    households::HouseholdId household;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::Satang share;
    std::optional<std::int64_t> place; // absent: ranked on paper
    std::optional<std::int64_t> points;
    std::optional<std::string> estimate_id;
    std::optional<base::Satang> estimate;
    std::optional<base::Satang> grant;
    std::optional<base::Satang> contributed;
    Outcome outcome = Outcome::Proposed;
    std::optional<std::string> outcome_reason;
    base::Bilingual overlap;                   // as the screening saw it; empty: none
    std::optional<std::string> overlap_reason; // why it went on all the same
    std::optional<DecisionId> decision;
};

struct Proposal {
    ProposalId id;
    rounds::RoundId round_id;
    base::AreaCode tambon;
    State state = State::Draft;
    base::Date state_since;
    std::optional<std::string> number;
    std::optional<std::string> problem;
    std::optional<std::string> plan;
    std::optional<std::string> contributions;
    std::optional<std::string> bank;
    std::optional<std::string> bank_branch;
    std::optional<std::string> account_number;
    std::optional<std::string> account_name;
    std::int64_t times_sent = 0;
    std::optional<base::Date> proposed_on;
    std::optional<std::string> return_note;
    std::optional<std::string> screening_number;
    std::optional<base::Date> screened_on;
    std::optional<std::string> withdrawn_reason;
    base::Timestamp created_at;
    std::string created_name;
    bool made_up = false;
    std::int64_t version = 1;
    std::vector<Contact> contacts;
    std::vector<LeftOut> left_out;
};

struct Question {
    QuestionId id;
    ProposalId proposal;
    std::optional<rounds::RoundHouseId> house; // absent: about the whole
    QuestionKind kind = QuestionKind::Question;
    std::string words;
    std::int64_t about_sent = 1; // the version it asks about
    base::Timestamp asked_at;
    std::string asked_name;
    std::optional<base::Timestamp> returned_at; // since then the tambon sees it
    std::optional<std::string> answer;
    std::optional<base::Timestamp> answered_at;
    std::optional<std::string> answered_name;
};

struct Paper {
    PaperId id;
    ProposalId proposal;
    PaperKind kind = PaperKind::Other;
    std::string title;
    std::string sha256;
    std::string media_type;
    std::int64_t bytes = 0;
    base::Timestamp added_at;
    std::string added_name;
};

struct Sent {
    ProposalId proposal;
    std::int64_t version_no = 1;
    base::Timestamp sent_at;
    std::string sent_name;
    base::Date proposed_on;
    std::int64_t houses = 0;
    base::Satang total;
    storage::Bytes document; // encrypted JSON of the view
};

struct Decision {
    DecisionId id;
    rounds::RoundId round_id;
    std::string letter_number;
    base::Date letter_date;
    std::string meeting;
    std::int64_t approved = 0;
    std::int64_t not_approved = 0;
    std::int64_t later = 0;
    base::Satang houses_total;
    base::Satang management;
    base::Satang total;
    base::Timestamp decided_at;
    std::string decided_name;
};

} // namespace proposals
