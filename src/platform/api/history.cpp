// Views of audit entries.
#include "platform/api/history.hpp"

namespace api {

namespace {

constexpr char const* kHidden = "•••";

using base::fields::SchemaOf;
using base::fields::Tag;

std::optional<std::string> shown(std::optional<std::string> const& value, bool hide)
{
    return value && hide ? std::optional<std::string>(kHidden) : value;
}

} // namespace

EntryView view_of(auth::Entry const& entry, std::function<bool(std::string_view field)> const& hidden)
{
    EntryView view;
    view.number = entry.number;
    view.at = entry.at;
    if (!entry.actor_id.is_nil())
        view.actor_id = entry.actor_id;
    view.actor_name = entry.actor_name;
    if (!entry.actor_display.empty())
        view.actor_display = entry.actor_display;
    view.action = entry.event.action;
    view.about_kind = entry.event.about.kind;
    view.about_id = entry.event.about.id;
    view.area = entry.event.area.str();
    view.note = entry.event.note;
    view.reading = entry.event.reading;
    for (auto const& change : entry.event.changes) {
        bool const hide = hidden && hidden(change.field);
        view.changes.push_back({change.field, shown(change.from, hide), shown(change.to, hide), change.personal});
    }
    return view;
}

EntryPage page_of(std::vector<auth::Entry> const& entries, std::function<bool(std::string_view field)> const& hidden)
{
    EntryPage page;
    page.items.reserve(entries.size());
    for (auto const& entry : entries)
        page.items.push_back(view_of(entry, hidden));
    return page;
}

base::fields::Schema const& schema_of(Tag<ChangeView>)
{
    static auto const schema = SchemaOf<ChangeView>("ChangeView")
                                   .field("field", &ChangeView::field, {"ช่อง", "Field"})
                                   .field("from", &ChangeView::from, {"จาก", "From"})
                                   .field("to", &ChangeView::to, {"เป็น", "To"})
                                   .field("personal", &ChangeView::personal, {"ข้อมูลส่วนบุคคล", "Personal"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<EntryView>)
{
    static auto const schema = SchemaOf<EntryView>("EntryView")
                                   .field("number", &EntryView::number, {"ลำดับ", "Number"})
                                   .field("at", &EntryView::at, {"เวลา", "At"})
                                   .field("actor_id", &EntryView::actor_id, {"รหัสผู้กระทำ", "Who (id)"})
                                   .field("actor_name", &EntryView::actor_name, {"ผู้กระทำ", "Who"})
                                   .field("actor_display", &EntryView::actor_display, {"ชื่อผู้กระทำ", "Who, by name"})
                                   .field("action", &EntryView::action, {"การกระทำ", "Action"})
                                   .field("about_kind", &EntryView::about_kind, {"เรื่อง", "About"})
                                   .field("about_id", &EntryView::about_id, {"รหัส", "Id"})
                                   .field("area", &EntryView::area, {"รหัสพื้นที่", "Area code"})
                                   .field("note", &EntryView::note, {"หมายเหตุ", "Note"})
                                   .field("reading", &EntryView::reading, {"เป็นการเปิดดู", "A reading"})
                                   .field("changes", &EntryView::changes, {"สิ่งที่เปลี่ยน", "Changes"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<EntryPage>)
{
    static auto const schema = SchemaOf<EntryPage>("EntryPage")
                                   .field("items", &EntryPage::items, {"รายการ", "Entries"})
                                   .field("next", &EntryPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

} // namespace api
