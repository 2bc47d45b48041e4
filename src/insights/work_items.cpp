// Putting a line of work together.
#include "insights/work_items.hpp"

#include <utility>

namespace insights {

WorkItem work_item(std::string kind, std::int64_t count, base::Bilingual title, base::Bilingual detail, std::string link,
                   base::Bilingual action)
{
    WorkItem item;
    item.kind = std::move(kind);
    item.title_th = std::move(title.th);
    item.title_en = std::move(title.en);
    item.detail_th = std::move(detail.th);
    item.detail_en = std::move(detail.en);
    item.count = count;
    item.link = std::move(link);
    item.action_th = std::move(action.th);
    item.action_en = std::move(action.en);
    return item;
}

base::Bilingual name_of(rounds::Round const& round)
{
    return {round.name_th, round.name_en.empty() ? round.name_th : round.name_en};
}

} // namespace insights
