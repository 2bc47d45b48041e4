// The table of an article's steps, and its drawing.
#include "news/steps.hpp"

#include <array>

namespace news {

namespace {

using auth::Permission;

// Saving takes whatever is worked on back to a draft: what was approved is what was read. A public article stays public
// meanwhile.
constexpr std::array kSteps{
    StepRow{State::Draft, Step::Save, State::Draft, Permission::NewsWrite},
    StepRow{State::Submitted, Step::Save, State::Draft, Permission::NewsWrite},
    StepRow{State::Returned, Step::Save, State::Draft, Permission::NewsWrite},
    StepRow{State::Approved, Step::Save, State::Draft, Permission::NewsWrite},
    StepRow{State::Published, Step::Save, State::Draft, Permission::NewsWrite},
    StepRow{State::Withdrawn, Step::Save, State::Draft, Permission::NewsWrite},
    StepRow{State::Draft, Step::Submit, State::Submitted, Permission::NewsWrite},
    StepRow{State::Returned, Step::Submit, State::Submitted, Permission::NewsWrite},
    StepRow{State::Submitted, Step::Return, State::Returned, Permission::NewsReview},
    StepRow{State::Approved, Step::Return, State::Returned, Permission::NewsReview},
    StepRow{State::Submitted, Step::Approve, State::Approved, Permission::NewsReview},
    StepRow{State::Approved, Step::Publish, State::Published, Permission::NewsReview},
    StepRow{State::Published, Step::Withdraw, State::Withdrawn, Permission::NewsReview},
    StepRow{State::Draft, Step::Withdraw, State::Withdrawn, Permission::NewsReview, true},
    StepRow{State::Submitted, Step::Withdraw, State::Withdrawn, Permission::NewsReview, true},
    StepRow{State::Returned, Step::Withdraw, State::Withdrawn, Permission::NewsReview, true},
    StepRow{State::Approved, Step::Withdraw, State::Withdrawn, Permission::NewsReview, true},
};

} // namespace

std::span<StepRow const> steps()
{
    return kSteps;
}

StepRow const* find_step(State from, Step step, bool shown)
{
    for (auto const& row : kSteps)
        if (row.from == from && row.step == step && (shown || !row.only_shown))
            return &row;
    return nullptr;
}

std::string drawn()
{
    std::string page =
        "# An article\n\nDrawn from the table in the code (`src/news/steps.cpp`); a test compares this file with it.\n\n"
        "```mermaid\nstateDiagram-v2\n";
    for (auto const& state : values_of(State{}))
        page += "    " + std::string(state.name) + " : " + state.label.th + " / " + state.label.en + "\n";
    for (auto const& row : kSteps)
        page += "    " + std::string(base::name_of(row.from)) + " --> " + std::string(base::name_of(row.to)) + " : " +
                base::label_of(row.step).en + (row.only_shown ? ", while a version is public" : "") + "\n";
    return page +
           "```\n\nNobody reviews what they wrote. A published article is public from its day on; until then it is scheduled.\n";
}

} // namespace news
