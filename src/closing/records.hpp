// What closing sends over the wire: the state of things, and forms. The reports are in reports.hpp.
#pragma once

#include "closing/reports.hpp"

namespace closing {

// One thing that must be there before something closes.
struct CheckView {
    std::string key; // "evidence", "money_used", …
    std::string label_th;
    std::string label_en;
    bool done = true;
    std::vector<Words> missing; // what it lacks, at most 20
};
Schema const& schema_of(Tag<CheckView>);

// What a house lacks, and of which check: that says where it is mended.
struct LackView {
    std::string key;
    std::string th;
    std::string en;
};
Schema const& schema_of(Tag<LackView>);

struct SignedView {
    SignedId id;
    base::Date signed_on;
    std::string media_type;
    std::string recorded_by;
    base::Timestamp recorded_at;
};
Schema const& schema_of(Tag<SignedView>);

struct TambonClosing {
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    std::int64_t houses = 0;      // all but candidates and those in reserve
    std::int64_t on_the_way = 0;  // not handed over yet
    std::int64_t handed_over = 0; // of them `ready` lack nothing
    std::int64_t ready = 0;
    std::int64_t closed = 0;
    std::int64_t left = 0; // withdrawn, moved, cancelled, stopped
    std::optional<base::Date> closed_on;
    std::optional<std::string> paper_number;
    std::optional<std::string> report_sha256; // of the kept report
    std::vector<SignedView> signed_papers;
    std::vector<Words> missing; // before it may close; empty once it is closed
};
Schema const& schema_of(Tag<TambonClosing>);

// Grant that came and was not used: it goes back to who gave it.
struct ReturnLine {
    std::optional<rounds::RoundHouseId> round_house_id; // absent: management and interest
    std::string head_name;
    std::string house_no;
    std::string tambon_th;
    std::string tambon_en;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<ReturnLine>);

struct RoundClosing {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::FiscalYear fiscal_year;
    bool open = true;
    bool keeps_books = false;
    std::optional<base::Date> closed_on;
    std::optional<std::string> paper_number;
    std::optional<std::string> report_sha256; // of the kept report
    std::vector<SignedView> signed_papers;
    std::int64_t houses = 0;
    std::int64_t ready = 0;
    std::int64_t closed = 0;
    std::int64_t left = 0;
    std::vector<TambonClosing> tambons; // within the scope
    std::vector<CheckView> checks;      // of the round
    std::string return_to;              // who gave the grant
    base::Satang to_return_satang;
    std::vector<ReturnLine> to_return; // within the scope, at most 50
    std::int64_t to_return_total = 0;
    bool whole = false; // this person sees the whole province
    bool can_close_houses = false;
    bool can_close_round = false;
};
Schema const& schema_of(Tag<RoundClosing>);

// What became of a round by a write; screens ask for the rest anew, outside the writer's transaction.
struct ClosingDone {
    rounds::RoundId round_id;
    bool open = true;
    std::int64_t houses = 0;                 // that were closed by it
    std::optional<base::Date> closed_on;     // of the round
    std::optional<std::string> paper_number; // of its report
};
Schema const& schema_of(Tag<ClosingDone>);

struct HouseClosing {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::string state_th;
    std::string state_en;
    base::Date state_since;
    std::int64_t have = 0; // of the checks
    std::int64_t required = 0;
    bool ready = false;
    std::vector<LackView> missing; // at most 20
    std::optional<base::Date> closed_on;
    std::optional<std::string> paper_number;
    std::optional<std::string> report_sha256; // of the kept report
};
Schema const& schema_of(Tag<HouseClosing>);

struct HouseClosingPage {
    std::vector<HouseClosing> items;
    std::int64_t houses = 0;
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<HouseClosingPage>);

// One house with all that is asked, for its page.
struct HouseClosingView {
    HouseClosing house;
    rounds::RoundId round_id;
    std::vector<CheckView> checks;
    HouseReport report;
    std::vector<SignedView> signed_papers;
    bool can_close = false;
    bool can_attach = false; // a signed copy of its report
};
Schema const& schema_of(Tag<HouseClosingView>);

// ---- forms

struct CloseHousesForm {
    std::vector<rounds::RoundHouseId> house_ids;
    base::Date closed_on;
    std::optional<std::string> paper_number; // absent: numbered by the program
};
Schema const& schema_of(Tag<CloseHousesForm>);

struct CloseTambonForm {
    base::AreaCode tambon;
    base::Date closed_on;
    std::optional<std::string> paper_number;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<CloseTambonForm>);

struct CloseRoundForm {
    base::Date closed_on;
    std::optional<std::string> paper_number;
    std::optional<std::string> unmatched_reason; // why lines of bank statements stay unmatched
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<CloseRoundForm>);

struct SignedForm {
    std::optional<base::AreaCode> tambon;               // the report of a tambon
    std::optional<rounds::RoundHouseId> round_house_id; // that of a house; neither: that of the round
    base::Date signed_on;
    std::string sha256;
};
Schema const& schema_of(Tag<SignedForm>);

} // namespace closing
