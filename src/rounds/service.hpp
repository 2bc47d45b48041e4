// Use cases of rounds: each loads, decides by the rules, writes, and leaves its audit row.
#pragma once

#include "rounds/records.hpp"

namespace rounds::service {

[[nodiscard]] ProgrammeView add_programme(api::Work&, ProgrammeForm const&);
[[nodiscard]] RuleView add_rule(api::Work&, ProgrammeId, RuleForm const&);
// Share, management and year stay while houses or rounds stand under the rule. Throws Problem `rounds.rule_locked`,
// `rounds.changed_meanwhile`, `rounds.envelope_exceeded`, `rounds.outside_your_area` when a round beyond the actor's area lives
// by it.
[[nodiscard]] RuleView change_rule(api::Work&, RuleId, RuleForm const&);

// `opened_on` is the work's day. Throws when the rule is not of this programme and year, or the province is outside the actor's
// area.
[[nodiscard]] RoundId open_round(api::Work&, RoundForm const&, bool made_up = false);
// Programme, year and province stay, and the rule while houses stand under it; throws when what is placed, or under another rule
// what the quotas promise, would not fit. Takes a duty in the whole province, as `set_quotas` does.
void change_round(api::Work&, RoundId, RoundForm const&);
// Throws 422 with every tambon whose placed houses exceed the new quota, and when the quotas' money is over the envelope.
void set_quotas(api::Work&, RoundId, QuotasForm const&);

// All or none. The households become candidates, which take no place. Refuses those outside the area, already in this round, or
// in another round of the same programme and year.
std::int64_t place(api::Work&, RoundId, PlaceForm const&);
// All or none. A house takes a place, from heard or from reserve, within quota and envelope, and while its household may still
// stand in this round. Where the tambon's list is made in the program, only that list says who is ranked and who waits.
std::int64_t move(api::Work&, RoundId, MoveForm const&);

void change_stage_limits(api::Work&, StageLimits const&);

} // namespace rounds::service
