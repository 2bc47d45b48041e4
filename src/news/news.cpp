// What this room is to the program: its routes, statements, checks and constraints.
#include "news/news.hpp"

#include "news/routes.hpp"
#include "news/store.hpp"

namespace news {

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> list;
        for (auto part : {article_statements(), picture_statements(), shown_statements(), reader_statements()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

std::vector<api::ConstraintProblem> constraint_problems()
{
    return {{"ux_news_articles__slug",
             "news.slug_taken",
             {"มีข่าวอื่นใช้ที่อยู่นี้แล้ว", "Another article has this address"},
             {"เลือกที่อยู่อื่นแล้วบันทึกอีกครั้ง", "Choose another address and save again."}}};
}

void add_routes(api::Routes& routes)
{
    add_public_routes(routes);
    add_writing_routes(routes);
}

std::vector<api::Difference> check(storage::Reader& db)
{
    auto const text = [](std::optional<std::int64_t> const& number) { return number ? std::to_string(*number) : std::string(); };
    std::vector<api::Difference> differences;
    for (auto const& wrong : store::wrong_shown(db))
        differences.push_back({"news_shown of article " + wrong.article.str(), text(wrong.shown), text(wrong.article_says)});
    for (auto const number : store::not_searchable(db))
        differences.push_back({"news_search of article no. " + std::to_string(number), "", "1"});
    for (auto const& wrong : store::wrong_sums(db))
        differences.push_back({"votes of article " + wrong.article.str(),
                               std::to_string(wrong.kept.votes) + "/" + std::to_string(wrong.kept.marks),
                               std::to_string(wrong.counted.votes) + "/" + std::to_string(wrong.counted.marks)});
    return differences;
}

} // namespace news
