// Reading the editions, and giving each its id.
#include "survey/editions.hpp"

#include "survey/md5.hpp"

#include <algorithm>
#include <stdexcept>

namespace survey {

namespace {

constexpr std::string_view kIdsBegin = "017e0000-0000-7000-8551-";
constexpr std::size_t kDigitsOfId = 12;

// No row has it: twelve digits of the version, which is a number, make an id that never changes.
FormId id_of(std::string_view version)
{
    if (version.size() > kDigitsOfId)
        throw std::logic_error("a version of the household survey has too many digits for its id");
    auto const digits = std::string(kDigitsOfId - version.size(), '0') + std::string(version);
    if (auto const id = FormId::parse(std::string(kIdsBegin) + digits))
        return *id;
    throw std::logic_error("a version of the household survey is no number");
}

std::shared_ptr<KnownForm> read(std::string_view xml)
{
    auto made = std::make_shared<KnownForm>();
    made->kind = FormKind::Household;
    made->xml = xml;
    made->md5 = md5_hex(xml);
    made->form = read_xform(xml);
    made->id = id_of(made->form.version);
    return made;
}

} // namespace

Editions::Editions(std::span<std::string_view const> xforms, FormId offered)
{
    std::vector<std::shared_ptr<KnownForm>> read_forms;
    for (auto const xml : xforms)
        read_forms.push_back(read(xml));
    if (read_forms.empty())
        throw std::logic_error("the program carries no household survey");
    std::sort(read_forms.begin(), read_forms.end(),
              [](auto const& a, auto const& b) { return b->form.version < a->form.version; });
    for (std::size_t i = 1; i < read_forms.size(); ++i)
        if (read_forms[i]->form.version == read_forms[i - 1]->form.version)
            throw std::logic_error("two household surveys of one version");
    read_forms.front()->id = offered;
    all_.assign(read_forms.begin(), read_forms.end());
}

std::shared_ptr<KnownForm const> Editions::find(std::string_view version) const
{
    auto const found = std::find_if(all_.begin(), all_.end(), [&](auto const& one) { return one->form.version == version; });
    return found == all_.end() ? nullptr : *found;
}

std::shared_ptr<KnownForm const> Editions::find(FormId id) const
{
    auto const found = std::find_if(all_.begin(), all_.end(), [&](auto const& one) { return one->id == id; });
    return found == all_.end() ? nullptr : *found;
}

} // namespace survey
