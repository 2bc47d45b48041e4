// Tables of answers.
#include "survey/answers.hpp"

#include "platform/auth/vault.hpp"
#include "survey/instance.hpp"
#include "survey/problems.hpp"
#include "survey/receiving.hpp"
#include "survey/sections.hpp"
#include "survey/store.hpp"

#include <algorithm>
#include <map>

namespace survey {

namespace {

constexpr std::size_t kMostRows = 20'000;
constexpr std::size_t kRowsAtOnce = 500;
base::Bilingual const kReadable{"อ่านได้", "Readable"};
base::Bilingual const kUnreadable{"อ่านไม่ได้", "Unreadable"};

// What is asked, and not only kept beside: hidden fields have no label.
std::vector<Question const*> asked(Form const& form)
{
    std::vector<Question const*> questions;
    for (auto const& question : form.questions)
        if (question.kind != QuestionKind::Hidden)
            questions.push_back(&question);
    return questions;
}

std::vector<std::string> values_of(std::vector<Question const*> const& questions, Form const& form, Instance const& instance,
                                   base::Language language)
{
    std::map<std::string, std::string, std::less<>> by_path;
    for (auto const& line : in_words(&form, instance)) {
        auto const text = as_shown(line.path, language == base::Language::Thai ? line.answer.th : line.answer.en);
        auto& joined = by_path[line.path];
        joined += (joined.empty() ? "" : "; ") + text;
    }
    std::vector<std::string> values;
    for (auto const* question : questions) {
        auto const found = by_path.find(question->path);
        values.push_back(found == by_path.end() ? std::string() : found->second);
    }
    return values;
}

std::string name_of(Question const& question)
{
    return question.path.substr(1); // without the first slash
}

} // namespace

AnswerPage answer_page(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, KnownForm const& known,
                       std::optional<std::string> const& after, std::size_t limit, base::Language language)
{
    auto const questions = asked(known.form);
    AnswerPage page;
    for (auto const* question : questions)
        page.columns.push_back({name_of(*question), question->label.th, question->label.en});
    auto rows = submissions_of_form(reader, scope, known.form.id, known.form.version, after.value_or(""), limit + 1);
    if (rows.size() > limit) {
        rows.resize(limit);
        page.next = rows.back().instance_id;
    }
    for (auto const& row : rows) {
        auto const instance = readable_instance(reader, vault, row.instance_id); // one that cannot be read stops no other
        page.items.push_back(
            {row.instance_id, row.received_at, row.state, instance.has_value(),
             instance ? values_of(questions, known.form, *instance, language) : std::vector<std::string>(questions.size())});
    }
    return page;
}

documents::Table answer_table(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, KnownForm const& known,
                              base::Language language)
{
    using documents::CellKind;
    documents::Table table;
    table.title = {known.form.title, known.form.title};
    table.columns = {{"instance_id", {"รหัสคำตอบ", "Instance id"}, CellKind::Code, 24},
                     {"received_at", {"ได้รับเมื่อ", "Received"}, CellKind::Instant, 16},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 14},
                     {"readable", {"อ่านคำตอบ", "Answers"}, CellKind::Text, 12}};
    std::optional<std::string> after;
    do {
        auto const page = answer_page(reader, vault, scope, known, after, kRowsAtOnce, language);
        if (!after)
            for (auto const& column : page.columns)
                table.columns.push_back({column.name, {column.label_th, column.label_en}, CellKind::Text, 18});
        for (auto const& row : page.items) {
            std::vector<documents::Cell> cells{row.instance_id, row.received_at, base::label_of(row.state),
                                               row.readable ? kReadable : kUnreadable};
            cells.insert(cells.end(), row.values.begin(), row.values.end());
            table.add(std::move(cells));
        }
        if (table.rows.size() > kMostRows)
            throw problems::too_many_answers(kMostRows);
        after = page.next;
    } while (after);
    return table;
}

} // namespace survey
