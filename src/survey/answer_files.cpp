// Tables of all answers, for files.
#include "places/places.hpp"
#include "survey/answer_cells.hpp"
#include "survey/answer_layout.hpp"
#include "survey/answers.hpp"
#include "survey/problems.hpp"
#include "survey/store.hpp"

#include <algorithm>
#include <map>

namespace survey {

namespace {

constexpr std::size_t kMostFileRows = 20'000;
constexpr std::size_t kMostEntries = 100'000; // of all repeats
constexpr std::size_t kRowsAtOnce = 500;
base::Bilingual const kReadable{"อ่านได้", "Readable"};
base::Bilingual const kUnreadable{"อ่านไม่ได้", "Unreadable"};

// A table as it grows: columns of answers that the form does not ask for come as they are met.
class Growing {
public:
    Growing(Form const& form, std::string const& repeat) : form_(form), layout_(form, repeat)
    {
        using documents::CellKind;
        auto const title = repeat.empty() ? Label{form.title, form.title} : label_of_repeat(form, repeat);
        table_.title = {title.th, title.en};
        table_.columns = {{"instance_id", {"รหัสคำตอบ", "Instance id"}, CellKind::Code, 24}};
        if (repeat.empty()) {
            table_.columns.push_back({"received_at", {"ได้รับเมื่อ", "Received"}, CellKind::Instant, 16});
            table_.columns.push_back({"state", {"สถานะ", "State"}, CellKind::Text, 14});
            table_.columns.push_back({"readable", {"อ่านคำตอบ", "Answers"}, CellKind::Text, 12});
        } else {
            table_.columns.push_back({"parent_row", {"อยู่ในแถว", "Parent row"}, CellKind::Ordinal, 9});
            table_.columns.push_back({"row", {"แถวที่", "Row"}, CellKind::Ordinal, 9});
        }
        first_ = table_.columns.size();
        for (auto const& column : layout_.columns()) {
            auto const label = column_label(form, column);
            table_.columns.push_back({column_name(column),
                                      {label.th, label.en},
                                      column.question ? cell_kind(column.question->kind) : CellKind::Ordinal,
                                      18});
        }
    }

    void add_unreadable(Submission const& submission)
    {
        if (layout_.repeat().empty())
            table_.add({submission.instance_id, submission.received_at, base::label_of(submission.state), kUnreadable});
    }

    // Answers how many rows were added.
    std::size_t add(Submission const& submission, std::vector<TabledRow> const& rows, NameOfTambon const& tambon,
                    base::Language language)
    {
        auto const before = table_.rows.size();
        for (auto const& tabled : rows)
            if (tabled.repeat == layout_.repeat())
                add_row(submission, tabled, tambon, language);
        return table_.rows.size() - before;
    }
    [[nodiscard]] std::size_t size() const { return table_.rows.size(); }
    [[nodiscard]] AnswerTable take()
    {
        return {layout_.repeat().empty() ? std::string() : column_name(layout_.repeat()), std::move(table_)};
    }

private:
    void add_row(Submission const& submission, TabledRow const& tabled, NameOfTambon const& tambon, base::Language language)
    {
        std::vector<documents::Cell> cells{submission.instance_id};
        if (layout_.repeat().empty())
            cells.insert(cells.end(), {submission.received_at, base::label_of(submission.state), kReadable});
        else
            cells.insert(cells.end(), {tabled.parent > 0 ? documents::Cell(tabled.parent) : documents::Cell(),
                                       documents::Cell(tabled.number)});
        cells.resize(first_ + layout_.columns().size());
        std::string rest;
        layout_.fill(
            tabled,
            [&](std::size_t i, Question const& question, std::string const& text) {
                cells[first_ + i] = answer_cell(form_, question, text, tambon, language);
            },
            [&](std::size_t i, std::size_t entries) { cells[first_ + i] = documents::Cell(entries); },
            [&](std::string const& name, std::string const& text) {
                if (more_.contains(name) || more_.size() < kMostMore)
                    put_more(cells, name, text);
                else
                    rest += (rest.empty() ? "" : "\n") + name + ": " + text;
            });
        if (!rest.empty())
            put_more(cells, std::string(kRestOfMore), rest);
        table_.add(std::move(cells));
    }

    // Under a column of its own, made when it is first met.
    void put_more(std::vector<documents::Cell>& cells, std::string const& name, std::string const& text)
    {
        auto const [found, is_new] = more_.emplace(name, table_.columns.size());
        if (is_new)
            table_.columns.push_back({name, {name, name}, documents::CellKind::Text, 18});
        auto const at = found->second;
        cells.resize(std::max(cells.size(), at + 1));
        cells[at] = text;
    }

    Form const& form_;
    Layout layout_;
    documents::Table table_;
    std::size_t first_ = 0;
    std::map<std::string, std::size_t> more_;
};

} // namespace

std::vector<AnswerTable> answer_tables(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope,
                                       KnownForm const& known, base::Language language)
{
    auto const& form = known.form;
    places::Lookup places(reader);
    auto const tambon = [&](base::AreaCode const& code) { return places.tambon(code); };
    std::vector<Growing> growing;
    growing.emplace_back(form, "");
    for (auto const& repeat : form.repeats)
        growing.emplace_back(form, repeat);
    std::size_t entries = 0;
    std::string after;
    for (bool more = true; more;) {
        auto const found = submissions_of_form(reader, scope, form.id, form.version, after, kRowsAtOnce);
        more = found.size() == kRowsAtOnce;
        for (auto const& submission : found) {
            after = submission.instance_id;
            auto const rows = readable_rows(reader, vault, form, submission.instance_id);
            if (!rows)
                growing.front().add_unreadable(submission);
            else
                for (auto& table : growing)
                    entries += table.add(submission, *rows, tambon, language);
        }
        if (growing.front().size() > kMostFileRows)
            throw problems::too_many_answers(kMostFileRows);
        if (entries > kMostEntries + growing.front().size())
            throw problems::too_many_entries(kMostEntries);
    }
    std::vector<AnswerTable> tables;
    for (auto& table : growing)
        tables.push_back(table.take());
    return tables;
}

} // namespace survey
