// The province's part: asking, sending back, screening.
#include "proposals/loading.hpp"
#include "proposals/overlap.hpp"
#include "proposals/problems.hpp"
#include "proposals/rules.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"

#include <algorithm>

namespace proposals::service {

namespace {

using auth::Permission;
using duties::Duty;

Proposal require_submitted(api::Work& work, ProposalId id)
{
    auto proposal = require_for(work, Permission::ProposalsScreen, id);
    if (proposal.state != State::Submitted)
        throw problems::not_in_state(base::label_of(proposal.state));
    return proposal;
}

// Lines with what became of them in the round: who left it is in no question any more.
std::vector<House> lines_today(storage::Reader& db, ProposalId id)
{
    auto lines = store::houses(db, id);
    for (auto& line : lines)
        if (rounds::find_house(db, auth::Scope::everywhere(), line.id).value().state != rounds::HouseState::Proposed)
            line.outcome = Outcome::Left;
    return lines;
}

void see_overlaps(api::Work& work, Proposal const& proposal, std::vector<House>& lines)
{
    std::vector<households::HouseholdId> ids;
    for (auto const& line : lines)
        ids.push_back(line.household);
    auto const overlaps = overlaps_of(work.tx(), work.vault(), ids, proposal.round_id);
    for (auto& line : lines) {
        auto const found = overlaps.find(line.household);
        line.overlap = found == overlaps.end() ? base::Bilingual{} : in_words(found->second);
    }
}

} // namespace

QuestionId ask(api::Work& work, ProposalId id, QuestionForm const& form, duties::Person const& by)
{
    auto const proposal = require_submitted(work, id);
    base::Faults faults;
    if (form.words.empty())
        faults.push_back({"words", "required", {"เขียนคำถาม", "Write the question"}});
    if (form.round_house_id) {
        auto const lines = store::houses(work.tx(), id);
        if (std::ranges::find(lines, *form.round_house_id, &House::id) == lines.end())
            faults.push_back({"round_house_id", "not_found", {"บ้านหลังนี้ไม่อยู่ในข้อเสนอ", "This house is not in the proposal"}});
    }
    base::refuse_if_any(std::move(faults));
    Question question;
    question.id = work.new_id<QuestionId>();
    question.proposal = id;
    question.house = form.round_house_id;
    question.kind = form.kind;
    question.words = form.words;
    question.about_sent = proposal.times_sent;
    question.asked_at = work.now();
    question.asked_name = by.name;
    store::insert(work.tx(), question);
    work.audit(event_about(proposal, "proposal.asked", {change_of("question", std::nullopt, form.words)}));
    return question.id;
}

void unask(api::Work& work, ProposalId id, QuestionId question_id)
{
    auto const proposal = require_submitted(work, id);
    auto const questions = store::questions(work.tx(), id);
    auto const found = std::ranges::find(questions, question_id, &Question::id);
    if (found == questions.end())
        throw problems::question_not_found();
    if (found->returned_at)
        throw problems::already_asked();
    store::remove_question(work.tx(), question_id);
    work.audit(event_about(proposal, "proposal.unasked", {change_of("question", found->words, std::nullopt)}));
}

void send_back(api::Work& work, ProposalId id, ReturnForm const& form, duties::Person const& by)
{
    auto const before = require_submitted(work, id);
    auto const questions = store::questions(work.tx(), id);
    bool const asks = std::ranges::any_of(questions, [](Question const& q) { return !q.returned_at; });
    if (!asks && form.note.value_or("").empty())
        throw problems::nothing_asked();
    duties::take(work, Duty::ScreenProposal, thing_of(before), by);
    auto after = before;
    after.state = State::Returned;
    after.state_since = work.today();
    after.return_note = form.note;
    store::mark_returned(work.tx(), id, work.now());
    save(work, before, after, form.version, "proposal.returned",
         {change_of("state", "submitted", "returned"), change_of("note", std::nullopt, form.note)});
}

void screen(api::Work& work, ProposalId id, ScreeningForm const& form, duties::Person const& by)
{
    auto const before = require_submitted(work, id);
    std::int64_t open = 0;
    for (auto const& question : store::questions(work.tx(), id))
        open += question.returned_at ? 0 : 1;
    if (open > 0)
        throw problems::houses_in_hand(open);
    auto all = lines_today(work.tx(), id);
    std::vector<House> lines;
    for (auto const& line : all)
        if (line.outcome != Outcome::Left)
            lines.push_back(line);
    see_overlaps(work, before, lines);
    base::refuse_if_any(faults_of(form, lines, before, work.today()));
    duties::take(work, Duty::ScreenProposal, thing_of(before), by, form.screened_on);

    std::vector<rounds::RoundHouseId> screened;
    std::vector<auth::Change> changes{change_of("state", "submitted", "screened")};
    for (auto& line : lines) {
        auto const said = std::ranges::find(form.houses, line.id, &ScreenedHouseForm::round_house_id);
        bool const is_said = said != form.houses.end();
        line.overlap_reason = is_said && !line.overlap.th.empty() ? said->overlap_reason : std::nullopt;
        line.outcome_reason = is_said ? said->held_reason : std::nullopt;
        line.outcome = line.outcome_reason ? Outcome::Held : Outcome::Screened;
        if (line.outcome == Outcome::Screened)
            screened.push_back(line.id);
        else
            changes.push_back(change_of("held[" + line.id.str() + "]", std::nullopt, line.outcome_reason));
        if (line.overlap_reason)
            changes.push_back(change_of("overlap[" + line.id.str() + "]", std::nullopt, line.overlap_reason));
        store::set_outcome(work.tx(), id, line);
    }
    for (auto const& line : all)
        if (line.outcome == Outcome::Left)
            store::set_outcome(work.tx(), id, line);
    auto after = before;
    after.state = State::Screened;
    after.state_since = form.screened_on;
    after.screened_on = form.screened_on;
    after.screening_number = form.number;
    changes.push_back(change_of("houses", std::nullopt, std::to_string(screened.size())));
    save(work, before, after, form.version, "proposal.screened", std::move(changes));
    rounds::advance(work, screened, rounds::HouseState::Screened,
                    {rounds::PaperKind::ScreeningMinutes, form.number, form.screened_on}, form.screened_on);
}

} // namespace proposals::service
