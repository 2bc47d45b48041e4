// The life of an article: its states and the only steps between them. docs/news-states.md is drawn from this table.
#pragma once

#include "news/news.hpp"
#include "platform/auth/actor.hpp"

#include <span>
#include <string>

namespace news {

enum class Step { Save, Submit, Return, Approve, Publish, Withdraw };
std::span<base::EnumValue<Step> const> values_of(Step);

struct StepRow {
    State from = State::Draft;
    Step step = Step::Save;
    State to = State::Draft;
    auth::Permission permission = auth::Permission::NewsWrite;
    bool only_shown = false; // only while the public sees (or will see) a version
};

// The whole table; nothing else is allowed.
[[nodiscard]] std::span<StepRow const> steps();
// Null when there is no such step. `shown`: a version is public, or has its day.
[[nodiscard]] StepRow const* find_step(State from, Step step, bool shown);

// The table as a Mermaid drawing, with its page around it.
[[nodiscard]] std::string drawn();

} // namespace news
