// The fields of every record of tasks, and the names of their states.
#include "tasks/records.hpp"

namespace tasks {

using namespace base::fields;

namespace {

base::Bilingual const kTitle{"เรื่อง", "Title"};
base::Bilingual const kNote{"รายละเอียด", "Note"};
base::Bilingual const kArea{"พื้นที่", "Area"};
base::Bilingual const kPerson{"ผู้รับผิดชอบ: คน", "Owner: a person"};
base::Bilingual const kRole{"ผู้รับผิดชอบ: ตำแหน่ง", "Owner: a role"};
base::Bilingual const kOrganization{"ผู้รับผิดชอบ: องค์กร", "Owner: an organisation"};
base::Bilingual const kDue{"ภายในวันที่", "Due"};
base::Bilingual const kNameTh{"ชื่อภาษาไทย", "Thai name"};
base::Bilingual const kNameEn{"ชื่อภาษาอังกฤษ", "English name"};
base::Bilingual const kReason{"เหตุผล", "Reason"};
base::Bilingual const kVersion{"รุ่นของข้อมูล", "Version"};
constexpr std::int64_t kMostVersions = 1'000'000'000;

} // namespace

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Open, "open", {"ยังไม่เสร็จ", "Open"}},
        {State::Done, "done", {"เสร็จแล้ว", "Done"}},
        {State::Dropped, "dropped", {"ยกเลิกแล้ว", "Dropped"}},
    };
    return rows;
}

Schema const& schema_of(Tag<TaskForm>)
{
    using F = TaskForm;
    static auto const schema = SchemaOf<F>("TaskForm")
                                   .field("title", &F::title, kTitle, text(1, 200))
                                   .field("note", &F::note, kNote, long_text(2000))
                                   .field("area", &F::area, kArea)
                                   .field("about_kind", &F::about_kind, {"เกี่ยวกับ: ชนิด", "About: kind"}, text(1, 40))
                                   .field("about_id", &F::about_id, {"เกี่ยวกับ: รหัส", "About: id"}, text(1, 80))
                                   .field("owner_person", &F::owner_person, kPerson)
                                   .field("owner_role", &F::owner_role, kRole)
                                   .field("owner_organization", &F::owner_organization, kOrganization)
                                   .field("due", &F::due, kDue);
    return schema;
}

Schema const& schema_of(Tag<ChangeForm>)
{
    using F = ChangeForm;
    static auto const schema = SchemaOf<F>("TaskChangeForm")
                                   .field("title", &F::title, kTitle, text(1, 200))
                                   .field("note", &F::note, kNote, long_text(2000))
                                   .field("owner_person", &F::owner_person, kPerson)
                                   .field("owner_role", &F::owner_role, kRole)
                                   .field("owner_organization", &F::owner_organization, kOrganization)
                                   .field("due", &F::due, kDue)
                                   .field("reason", &F::reason, kReason, text(1, 500))
                                   .field("version", &F::version, kVersion, number(1, kMostVersions));
    return schema;
}

Schema const& schema_of(Tag<DoneForm>)
{
    static auto const schema =
        SchemaOf<DoneForm>("TaskDoneForm").field("note", &DoneForm::note, {"ทำอะไรไปแล้ว", "What was done"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<DropForm>)
{
    static auto const schema = SchemaOf<DropForm>("TaskDropForm").field("reason", &DropForm::reason, kReason, text(1, 500));
    return schema;
}

Schema const& schema_of(Tag<TaskView>)
{
    using V = TaskView;
    static auto const schema = SchemaOf<V>("Task")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("title_th", &V::title_th, {"เรื่อง (ไทย)", "Title (Thai)"})
                                   .field("title_en", &V::title_en, {"เรื่อง (อังกฤษ)", "Title (English)"})
                                   .field("note", &V::note, kNote)
                                   .field("area", &V::area, kArea)
                                   .field("area_th", &V::area_th, kNameTh)
                                   .field("area_en", &V::area_en, kNameEn)
                                   .field("about_kind", &V::about_kind, {"เกี่ยวกับ: ชนิด", "About: kind"})
                                   .field("about_id", &V::about_id, {"เกี่ยวกับ: รหัส", "About: id"})
                                   .field("owner_person", &V::owner_person, kPerson)
                                   .field("owner_role", &V::owner_role, kRole)
                                   .field("owner_organization", &V::owner_organization, kOrganization)
                                   .field("owner_th", &V::owner_th, {"ผู้รับผิดชอบ", "Owner (Thai)"})
                                   .field("owner_en", &V::owner_en, {"ผู้รับผิดชอบ (อังกฤษ)", "Owner"})
                                   .field("due", &V::due, kDue)
                                   .field("days_over", &V::days_over, {"เลยกำหนด (วัน)", "Days over"})
                                   .field("state", &V::state, {"สถานะ", "State"})
                                   .field("state_th", &V::state_th, {"สถานะ (ไทย)", "State (Thai)"})
                                   .field("state_en", &V::state_en, {"สถานะ (อังกฤษ)", "State (English)"})
                                   .field("made_at", &V::made_at, {"ตั้งเมื่อ", "Made"})
                                   .field("made_by", &V::made_by, {"ตั้งโดย", "Made by"})
                                   .field("by_program", &V::by_program, {"ระบบตั้งให้", "Made by the program"})
                                   .field("closed_at", &V::closed_at, {"จบเมื่อ", "Closed"})
                                   .field("closed_by", &V::closed_by, {"จบโดย", "Closed by"})
                                   .field("closed_note", &V::closed_note, {"ผลหรือเหตุผล", "What was done, or why it was dropped"})
                                   .field("version", &V::version, kVersion)
                                   .field("mine", &V::mine, {"งานของฉัน", "Mine"})
                                   .field("can_write", &V::can_write, {"แก้ไขได้", "May be changed"});
    return schema;
}

Schema const& schema_of(Tag<TaskCounts>)
{
    using C = TaskCounts;
    static auto const schema = SchemaOf<C>("TaskCounts")
                                   .field("mine", &C::mine, {"ของฉัน", "Mine"})
                                   .field("mine_late", &C::mine_late, {"ของฉันที่เลยกำหนด", "Mine, late"})
                                   .field("open", &C::open, {"ทั้งหมดในพื้นที่", "All in my area"})
                                   .field("late", &C::late, {"เลยกำหนด", "Late"});
    return schema;
}

Schema const& schema_of(Tag<TaskPage>)
{
    using P = TaskPage;
    static auto const schema = SchemaOf<P>("TaskPage")
                                   .field("items", &P::items, {"งาน", "Tasks"})
                                   .field("next", &P::next, {"ต่อจาก", "Continue after"})
                                   .field("counts", &P::counts, {"จำนวน", "Counts"})
                                   .field("today", &P::today, {"วันนี้", "Today"})
                                   .field("areas", &P::areas, {"พื้นที่ที่ตั้งงานได้", "Where one may make tasks"});
    return schema;
}

Schema const& schema_of(Tag<PersonChoice>)
{
    using C = PersonChoice;
    static auto const schema = SchemaOf<C>("TaskPersonChoice")
                                   .field("id", &C::id, {"รหัส", "Id"})
                                   .field("name", &C::name, {"ชื่อ", "Name"})
                                   .field("roles_th", &C::roles_th, {"ตำแหน่ง", "Roles (Thai)"})
                                   .field("roles_en", &C::roles_en, {"ตำแหน่ง (อังกฤษ)", "Roles"})
                                   .field("me", &C::me, {"ตัวฉันเอง", "Myself"});
    return schema;
}

Schema const& schema_of(Tag<RoleChoice>)
{
    using C = RoleChoice;
    static auto const schema = SchemaOf<C>("TaskRoleChoice")
                                   .field("role", &C::role, {"ตำแหน่ง", "Role"})
                                   .field("name_th", &C::name_th, kNameTh)
                                   .field("name_en", &C::name_en, kNameEn)
                                   .field("people", &C::people, {"จำนวนคน", "People"});
    return schema;
}

Schema const& schema_of(Tag<OrganizationChoice>)
{
    using C = OrganizationChoice;
    static auto const schema = SchemaOf<C>("TaskOrganizationChoice")
                                   .field("id", &C::id, {"รหัส", "Id"})
                                   .field("name_th", &C::name_th, kNameTh)
                                   .field("name_en", &C::name_en, kNameEn);
    return schema;
}

Schema const& schema_of(Tag<OwnerChoices>)
{
    using C = OwnerChoices;
    static auto const schema = SchemaOf<C>("TaskOwnerChoices")
                                   .field("area", &C::area, kArea)
                                   .field("area_th", &C::area_th, kNameTh)
                                   .field("area_en", &C::area_en, kNameEn)
                                   .field("people", &C::people, {"คน", "People"})
                                   .field("roles", &C::roles, {"ตำแหน่ง", "Roles"})
                                   .field("organizations", &C::organizations, {"องค์กร", "Organisations"});
    return schema;
}

} // namespace tasks
