// A page of answers.
#include "survey/answers.hpp"

#include "places/places.hpp"
#include "survey/answer_cells.hpp"
#include "survey/answer_layout.hpp"
#include "survey/problems.hpp"
#include "survey/store.hpp"

#include <algorithm>

namespace survey {

namespace {

constexpr std::size_t kEntriesAtOnce = 2'000; // then the page ends with the submission

AnswerRow row_of(Submission const& submission, bool readable, std::size_t columns)
{
    AnswerRow row;
    row.instance_id = submission.instance_id;
    row.received_at = submission.received_at;
    row.state = submission.state;
    row.readable = readable;
    row.values.resize(columns);
    return row;
}

void add_rows(AnswerPage& page, Form const& form, Layout const& layout, Submission const& submission,
              std::vector<TabledRow> const& rows, NameOfTambon const& tambon, base::Language language)
{
    for (auto const& tabled : rows) {
        if (tabled.repeat != layout.repeat())
            continue;
        auto row = row_of(submission, true, layout.columns().size());
        if (tabled.number > 0)
            row.row = static_cast<std::int64_t>(tabled.number);
        if (tabled.parent > 0)
            row.parent_row = static_cast<std::int64_t>(tabled.parent);
        layout.fill(
            tabled,
            [&](std::size_t i, Question const& question, std::string const& text) {
                row.values[i] = answer_in_words(form, question, text, tambon, language);
            },
            [&](std::size_t i, std::size_t entries) { row.values[i] = std::to_string(entries); },
            [&](std::string name, std::string text) {
                if (row.more.size() < kMostMore)
                    row.more.push_back({std::move(name), std::move(text)});
                else if (row.more.size() == kMostMore)
                    row.more.push_back({std::string(kRestOfMore), name + ": " + text});
                else
                    row.more.back().value += "\n" + name + ": " + text;
            });
        page.items.push_back(std::move(row));
    }
}

std::string path_of_repeat(Form const& form, std::string const& name)
{
    if (name.empty())
        return {};
    auto path = "/" + name;
    if (std::find(form.repeats.begin(), form.repeats.end(), path) == form.repeats.end())
        throw problems::no_such_repeat();
    return path;
}

} // namespace

AnswerPage answer_page(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, KnownForm const& known,
                       AnswerQuery const& query, base::Language language)
{
    auto const& form = known.form;
    Layout const layout(form, path_of_repeat(form, query.repeat));
    places::Lookup places(reader);
    auto const tambon = [&](base::AreaCode const& code) { return places.tambon(code); };
    AnswerPage page;
    for (auto const& column : layout.columns()) {
        auto const label = column_label(form, column);
        page.columns.push_back({column_name(column), label.th, label.en});
    }
    for (auto const& repeat : form.repeats) {
        auto const label = label_of_repeat(form, repeat);
        page.repeats.push_back({column_name(repeat), label.th, label.en});
    }
    auto const found = submissions_of_form(reader, scope, form.id, form.version, query.after.value_or(""), query.limit + 1);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i == query.limit || page.items.size() >= std::max(kEntriesAtOnce, query.limit)) {
            page.next = found[i - 1].instance_id;
            break;
        }
        if (auto const rows = readable_rows(reader, vault, form, found[i].instance_id))
            add_rows(page, form, layout, found[i], *rows, tambon, language);
        else
            page.items.push_back(row_of(found[i], false, layout.columns().size()));
    }
    return page;
}

} // namespace survey
