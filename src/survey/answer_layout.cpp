// Columns and their names.
#include "survey/answer_layout.hpp"

#include "survey/receiving.hpp"

#include <utility>

namespace survey {

std::string column_name(std::string_view path)
{
    return std::string(path.substr(1)); // without the first slash
}

std::string column_name(TabledColumn const& column)
{
    return column_name(column.question ? std::string_view(column.question->path) : std::string_view(column.repeat));
}

Label label_of_repeat(Form const& form, std::string const& repeat)
{
    auto const found = form.repeat_labels.find(repeat);
    auto const name = column_name(repeat);
    return found == form.repeat_labels.end() || found->second.th.empty() ? Label{name, name} : found->second;
}

Label column_label(Form const& form, TabledColumn const& column)
{
    if (!column.question)
        return label_of_repeat(form, column.repeat);
    auto const name = column_name(column);
    return column.question->label.th.empty() ? Label{name, name} : column.question->label;
}

std::optional<std::vector<TabledRow>> readable_rows(storage::Reader& reader, auth::Vault const& vault, Form const& form,
                                                    std::string_view instance_id)
{
    auto const xml = readable_xml(reader, vault, instance_id);
    if (!xml)
        return std::nullopt;
    try {
        return rows_of(form, *xml);
    } catch (base::Problem const&) {
        return std::nullopt;
    }
}

Layout::Layout(Form const& form, std::string repeat) : repeat_(std::move(repeat)), columns_(columns_of(form, repeat_))
{
    for (auto const& question : form.questions)
        asked_.insert(question.path);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].question)
            places_.emplace(columns_[i].question->path, i);
}

} // namespace survey
