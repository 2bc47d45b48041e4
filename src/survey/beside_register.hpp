// What a filled household survey says beside the register (care, earlier help, interest, the surveyor's view): as facts for
// rankings, and as answers to be shown. Pure.
#pragma once

#include "survey/instance.hpp"
#include "survey/survey.hpp"

namespace survey {

// Without the household's id. Looks into these groups only.
inline constexpr std::string_view kNeedGroups[] = {"care", "help", "interest", "view"};
[[nodiscard]] NeedAnswers need_answers(Instance const& instance);

// Only those answers that the register does not keep. Without health: nothing of care, and no kind of help that tells of it.
[[nodiscard]] Instance beside_register(Instance instance, bool with_health);

} // namespace survey
