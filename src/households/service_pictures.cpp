// Pictures of a household: attaching and taking out.
#include "households/problems.hpp"
#include "households/rules.hpp"
#include "households/service.hpp"
#include "households/store.hpp"
#include "platform/files/files.hpp"

namespace households {

PictureId add_picture(api::Work& work, auth::Scope const& scope, HouseholdId id, PictureForm const& form)
{
    auto const household = require_summary(work.tx(), scope, id);
    base::refuse_if_any(check_picture(form));
    auto const file = files::attach(work.tx(), form.sha256, work.actor().id);

    Picture picture;
    for (auto const& known : pictures_of(work.tx(), scope, id)) {
        if (known.sha256 == file.sha256)
            picture = known;
        else if (picture.id.is_nil())
            picture.position = known.position + 1;
    }
    auth::Event event{"household.picture_added", {"household", id.str()}, household.tambon, {}, ""};
    if (!picture.id.is_nil()) {
        event.note = "มีภาพนี้อยู่แล้ว ไม่มีการเปลี่ยนแปลง";
        work.audit(event);
        return picture.id;
    }
    picture.id = work.new_id<PictureId>();
    picture.household = id;
    picture.sha256 = file.sha256;
    picture.kind = form.kind;
    picture.caption = form.caption;
    picture.taken_at = form.taken_at ? form.taken_at : file.taken_at;
    picture.latitude = form.latitude ? form.latitude : file.latitude;
    picture.longitude = form.latitude ? form.longitude : file.longitude;
    picture.width = static_cast<int>(file.width);
    picture.height = static_cast<int>(file.height);
    picture.made_up = household.made_up;
    insert_picture(work.tx(), picture);
    event.changes = {{"pictures[" + picture.id.str() + "].kind", std::nullopt, std::string(base::name_of(picture.kind)), false},
                     {"pictures[" + picture.id.str() + "].sha256", std::nullopt, picture.sha256, false}};
    if (picture.caption)
        event.changes.push_back({"pictures[" + picture.id.str() + "].caption", std::nullopt, picture.caption, true});
    work.audit(event);
    return picture.id;
}

void remove_picture(api::Work& work, auth::Scope const& scope, HouseholdId id, PictureId picture_id)
{
    auto const household = require_summary(work.tx(), scope, id);
    auto const picture = find_picture(work.tx(), scope, id, picture_id);
    if (!picture)
        throw problems::picture_not_found();
    delete_picture(work.tx(), picture_id);
    auto const prefix = "pictures[" + picture_id.str() + "].";
    work.audit({"household.picture_removed",
                {"household", id.str()},
                household.tambon,
                {{prefix + "kind", std::string(base::name_of(picture->kind)), std::nullopt, false},
                 {prefix + "sha256", picture->sha256, std::nullopt, false}},
                ""});
}

} // namespace households
