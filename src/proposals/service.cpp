// The tambon's part: drawing up, papers, sending, answering, withdrawing. The province's is in service_screening.cpp, the
// committee's in service_deciding.cpp.
#include "proposals/service.hpp"

#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"
#include "proposals/gathering.hpp"
#include "proposals/loading.hpp"
#include "proposals/problems.hpp"
#include "proposals/rules.hpp"
#include "proposals/store.hpp"
#include "proposals/versions.hpp"

#include <algorithm>
#include <array>

namespace proposals::service {

namespace {

using auth::Permission;

std::string text_of(std::vector<Contact> const& contacts)
{
    std::string text;
    for (auto const& contact : contacts)
        text += (text.empty() ? "" : "; ") + contact.name + " " + contact.duty.value_or("") + " " + contact.phone.value_or("");
    return text;
}

std::string text_of(std::vector<LeftOut> const& left_out)
{
    std::string text;
    for (auto const& left : left_out)
        text += (text.empty() ? "" : "; ") + left.house.str() + " " + left.reason;
    return text;
}

std::vector<auth::Change> changes_between(Proposal const& before, Proposal const& after)
{
    struct TextField {
        char const* name;
        std::optional<std::string> Proposal::* member;
        bool personal = false;
    };
    constexpr std::array kFields{TextField{"number", &Proposal::number},
                                 TextField{"problem", &Proposal::problem},
                                 TextField{"plan", &Proposal::plan},
                                 TextField{"contributions", &Proposal::contributions},
                                 TextField{"bank", &Proposal::bank},
                                 TextField{"bank_branch", &Proposal::bank_branch},
                                 TextField{"account_number", &Proposal::account_number, true},
                                 TextField{"account_name", &Proposal::account_name}};
    std::vector<auth::Change> changes;
    for (auto const& field : kFields)
        if (before.*field.member != after.*field.member)
            changes.push_back({field.name, before.*field.member, after.*field.member, field.personal});
    if (before.contacts != after.contacts)
        changes.push_back({"contacts", text_of(before.contacts), text_of(after.contacts), true});
    if (before.left_out != after.left_out)
        changes.push_back(change_of("left_out", text_of(before.left_out), text_of(after.left_out)));
    return changes;
}

// What a new proposal of the tambon begins with: nothing that it has told before is typed again.
void take_over(storage::Reader& db, Proposal& fresh)
{
    auto const all = store::of_round(db, auth::Scope({fresh.tambon}), fresh.round_id);
    if (all.empty())
        return;
    auto const before = store::find(db, auth::Scope({fresh.tambon}), all.front().id).value();
    fresh.problem = before.problem;
    fresh.plan = before.plan;
    fresh.contributions = before.contributions;
    fresh.bank = before.bank;
    fresh.bank_branch = before.bank_branch;
    fresh.account_number = before.account_number;
    fresh.account_name = before.account_name;
    fresh.contacts = before.contacts;
}

std::optional<base::Date> last_move_of(storage::Reader& db, std::span<House const> houses)
{
    std::optional<base::Date> last;
    for (auto const& line : houses)
        if (auto const house = rounds::find_house(db, auth::Scope::everywhere(), line.id))
            last = std::max(last.value_or(house->state_since), house->state_since);
    return last;
}

} // namespace

ProposalId begin(api::Work& work, BeginForm const& form, bool made_up)
{
    if (!work.actor().scope(Permission::ProposalsWrite).covers(form.tambon) ||
        form.tambon.level() != base::AreaCode::Level::Tambon)
        throw problems::outside_your_area();
    auto const round = rounds::require_round(work.tx(), auth::Scope({form.tambon}), form.round_id);
    if (!round.open)
        throw problems::round_closed();
    Proposal proposal;
    proposal.id = work.new_id<ProposalId>();
    proposal.round_id = round.id;
    proposal.tambon = form.tambon;
    proposal.state_since = work.today();
    proposal.created_at = work.now();
    proposal.created_name = work.actor().display_name;
    proposal.made_up = made_up;
    for (auto const& other : store::of_round(work.tx(), auth::Scope({form.tambon}), round.id))
        if (is_in_hand(other.state) || other.state == State::Submitted)
            throw problems::open_exists(other.id.str());
    if (may_be_proposed(work.tx(), auth::Scope({form.tambon}), round.id).empty())
        throw problems::nothing_to_propose();
    take_over(work.tx(), proposal);
    store::insert(work.tx(), proposal);
    save(work, proposal, proposal, proposal.version, "proposal.begun", {change_of("state", std::nullopt, "draft")});
    return proposal.id;
}

void change(api::Work& work, ProposalId id, ProposalForm form)
{
    auto const before = require_for(work, Permission::ProposalsWrite, id);
    if (!is_in_hand(before.state))
        throw problems::not_in_state(base::label_of(before.state));
    auto faults = faults_of(form);
    auto const may = may_be_proposed(work.tx(), auth::Scope({before.tambon}), before.round_id, id);
    auto after = before;
    after.left_out.clear();
    for (std::size_t i = 0; i < form.left_out.size(); ++i) {
        auto const& left = form.left_out[i];
        if (may.contains(left.round_house_id))
            after.left_out.push_back({left.round_house_id, left.reason});
        else
            faults.push_back({"left_out[" + std::to_string(i) + "]",
                              "not_found",
                              {"บ้านหลังนี้ไม่อยู่ในรายชื่อที่เสนอได้", "This house is not among those that can be proposed"}});
    }
    base::refuse_if_any(std::move(faults));
    std::ranges::sort(after.left_out, {}, &LeftOut::house);
    after.number = form.number;
    after.problem = form.problem;
    after.plan = form.plan;
    after.contributions = form.contributions;
    after.bank = form.bank;
    after.bank_branch = form.bank_branch;
    after.account_number = form.account_number;
    after.account_name = form.account_name;
    after.contacts = form.contacts;
    save(work, before, after, form.version, "proposal.changed", changes_between(before, after));
}

void submit(api::Work& work, ProposalId id, SubmissionForm const& form, duties::Person const& by)
{
    auto const before = require_for(work, Permission::ProposalsWrite, id);
    require_may_become(before, State::Submitted);
    auto gathered = gather(work.tx(), work.vault(), auth::Actor(), before);
    auto faults = faults_of(form, last_move_of(work.tx(), gathered.houses), work.today());
    base::refuse_if_any(std::move(faults));
    auto const beside = beside_of(work.tx(), before, gathered.houses, work.today());
    if (auto needed = needed_faults(missing_of(before, gathered.houses, beside)); !needed.empty())
        throw problems::not_complete(std::move(needed));
    duties::take(work, duties::Duty::PrepareProposal, thing_of(before), by, form.proposed_on);

    auto after = before;
    after.state = State::Submitted;
    after.state_since = form.proposed_on;
    after.proposed_on = form.proposed_on;
    after.return_note.reset();
    ++after.times_sent;
    for (auto const& old : store::houses(work.tx(), id)) // what the screening wrote beside a house stays
        if (auto const line = std::ranges::find(gathered.houses, old.id, &House::id); line != gathered.houses.end())
            line->overlap_reason = old.overlap_reason;
    store::replace_houses(work.tx(), id, gathered.houses);
    save(work, before, after, form.version, before.times_sent == 0 ? "proposal.sent" : "proposal.sent_again",
         {change_of("state", std::string(base::name_of(before.state)), "submitted"),
          change_of("houses", std::nullopt, std::to_string(gathered.houses.size()))});

    std::vector<rounds::RoundHouseId> ranked;
    for (auto const& line : gathered.houses)
        if (rounds::find_house(work.tx(), auth::Scope::everywhere(), line.id).value().state == rounds::HouseState::Ranked)
            ranked.push_back(line.id);
    if (!ranked.empty())
        rounds::advance(work, ranked, rounds::HouseState::Proposed,
                        {rounds::PaperKind::Proposal, after.number.value_or(""), form.proposed_on}, form.proposed_on);
    keep_version(work, id, by.name);
}

void withdraw(api::Work& work, ProposalId id, WithdrawalForm const& form)
{
    auto const before = require_for(work, Permission::ProposalsWrite, id);
    require_may_become(before, State::Withdrawn);
    auto after = before;
    after.state = State::Withdrawn;
    after.state_since = work.today();
    after.withdrawn_reason = form.reason;
    save(work, before, after, form.version, "proposal.withdrawn",
         {change_of("state", std::string(base::name_of(before.state)), "withdrawn"),
          change_of("reason", std::nullopt, form.reason)});
}

PaperId add_paper(api::Work& work, ProposalId id, PaperForm const& form, duties::Person const& by)
{
    auto const proposal = require_for(work, Permission::ProposalsWrite, id);
    if (!is_in_hand(proposal.state))
        throw problems::not_in_state(base::label_of(proposal.state));
    auto const file = files::attach_paper(work.tx(), form.sha256, work.actor().id);
    for (auto const& paper : store::papers(work.tx(), id))
        if (paper.sha256 == file.sha256 && paper.kind == form.kind && paper.title == form.title) {
            work.audit(event_about(proposal, "proposal.paper_added", {}));
            return paper.id;
        }
    Paper const paper{work.new_id<PaperId>(), id,         form.kind,  form.title, file.sha256,
                      file.media_type,        file.bytes, work.now(), by.name};
    store::insert(work.tx(), paper);
    work.audit(event_about(proposal, "proposal.paper_added", {change_of("paper", std::nullopt, form.title)}));
    return paper.id;
}

void remove_paper(api::Work& work, ProposalId id, PaperId paper_id)
{
    auto const proposal = require_for(work, Permission::ProposalsWrite, id);
    if (!is_in_hand(proposal.state))
        throw problems::not_in_state(base::label_of(proposal.state));
    auto const paper = store::paper(work.tx(), paper_id);
    if (!paper || paper->proposal != id)
        throw problems::paper_not_found();
    store::remove_paper(work.tx(), paper_id, work.now());
    work.audit(event_about(proposal, "proposal.paper_removed", {change_of("paper", paper->title, std::nullopt)}));
}

void answer(api::Work& work, ProposalId id, QuestionId question_id, AnswerForm const& form, duties::Person const& by)
{
    auto const proposal = require_for(work, Permission::ProposalsWrite, id);
    if (proposal.state != State::Returned)
        throw problems::not_in_state(base::label_of(proposal.state));
    auto const questions = store::questions(work.tx(), id);
    auto const found = std::ranges::find(questions, question_id, &Question::id);
    if (found == questions.end() || !found->returned_at)
        throw problems::question_not_found();
    if (found->about_sent != proposal.times_sent) // answered and sent since: it stays as it was read
        throw problems::already_asked();
    auto after = *found;
    after.answer = form.answer.empty() ? std::nullopt : std::optional(form.answer);
    after.answered_at = work.now();
    after.answered_name = by.name;
    store::set_answer(work.tx(), after);
    work.audit(event_about(proposal, "proposal.answered", {change_of("answer", found->answer, after.answer)}));
}

} // namespace proposals::service
